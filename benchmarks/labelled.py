"""How well the times of texts are found and resolved, against labels that were written before anything was run.

    python benchmarks/labelled.py [FILE_OR_FOLDER ...] [--wrong]

Without an argument ``seeds/labelled`` is read: wars, lives and other histories, news and posts of invented people, in
our own words, whose writers marked each time by the language alone. A file begins with ``policy: narrative`` (or news,
assistant); each text with ``=== name | published``. Marks stand in the text with type and value of TIMEX3,
``on [[14 May|DATE|1936-05-14]]``; ``?`` where nobody can tell.

Printed are strict, relaxed, type and value F1, as TempEval-3 counts them; a day and its ISO week, an hour with its
minutes and without, a midnight from either of its days count as one value. Ages and rates ("aged 34", "twenty a day")
are not marked, nor told by us.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections import Counter
from pathlib import Path
from typing import Final

from attrs import frozen

from grammar import Phrase, Policy, find

MARK: Final = re.compile(r"\[\[([^|\]]+)\|(DATE|TIME|DURATION|SET)\|([^|\]]+)\]\]")
UNSURE: Final = "?"
BESIDE: Final = 70
"""So many characters of the text are shown on each side of what is wrong."""
HERE: Final = Path(__file__).resolve().parent.parent / "seeds" / "labelled"


@frozen
class Label:
    """Where a time stands, its type and its value."""

    start: int
    end: int
    type: str
    value: str


@frozen
class Labelled:
    """A text without its marks, which stand beside it."""

    name: str
    published: str
    policy: Policy
    text: str
    labels: tuple[Label, ...]


def read_labelled(path: Path) -> list[Labelled]:
    """The texts of a file."""
    head, *parts = re.split(r"^=== *", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    policy = Policy.of(head.partition(":")[2].strip())
    return [_one(part, policy) for part in parts]


def _one(part: str, policy: Policy) -> Labelled:
    first, _, body = part.partition("\n")
    name, _, published = (piece.strip() for piece in first.partition("|"))
    text, labels, place = "", [], 0
    for found in MARK.finditer(body):
        text += body[place : found.start()]
        labels.append(Label(len(text), len(text) + len(found[1]), found[2], found[3]))
        text, place = text + found[1], found.end()
    return Labelled(name, published, policy, text + body[place:], tuple(labels))


def same(label: str, value: str) -> bool:
    """Whether two values tell one time.

    >>> same("1940-05-21", "1940-W21"), same("1940-05-21T04", "1940-05-21T04:00"), same("1940", "1941")
    (True, True, False)
    """
    if label in (UNSURE, value) or value == f"{label}:00" or _begun(label) == _begun(value):
        return True
    weeks = {_week(one) for one in (label, value)}
    return "W" in f"{label}{value}" and len(weeks) == 1


def _begun(value: str) -> str:
    """A midnight that ends its day as the one that begins the next; anything else as it is."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT24:00", value):
        return value
    return f"{dt.date.fromisoformat(value[:10]) + dt.timedelta(1)}T00:00"


def _week(value: str) -> str:
    """The ISO week of a day; anything else as it is."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return value
    year, week, _ = dt.date.fromisoformat(value).isocalendar()
    return f"{year}-W{week:02}"


def marked(told: list[Phrase]) -> list[Phrase]:
    """The phrases that TIMEX3 marks: halves by themselves."""
    return [half for phrase in told for half in phrase.halves or (phrase,) if half.timex.type]


def pairs(labelled: Labelled, told: list[Phrase]) -> list[tuple[Label, Phrase | None]]:
    """Each label, and the phrase that shares most characters with it of those that are left."""
    left, found = marked(told), list[tuple[Label, Phrase | None]]()
    for label in labelled.labels:
        shared = {id(one): min(one.end, label.end) - max(one.start, label.start) for one in left}
        best = max(left, key=lambda one: shared[id(one)], default=None)
        if best is not None and shared[id(best)] > 0:
            left.remove(best)
        else:
            best = None
        found.append((label, best))
    return found


def score(labelled: Labelled, told: list[Phrase], wrong: list[str] | None = None) -> Counter[str]:
    """Counts of labels, of what was told, and of what is right among these; what is wrong is added to a list."""
    counts = Counter({"labels": len(labelled.labels), "told": len(marked(told))})
    for label, best in pairs(labelled, told):
        if best is None:
            _note(wrong, labelled, label, "not found")
            continue
        right = same(label.value, best.timex.value or "")
        counts += Counter(
            strict=(best.start, best.end) == (label.start, label.end),
            relaxed=1,
            type=best.timex.type == label.type,
            value=right,
        )
        if not right:
            _note(wrong, labelled, label, best.timex.value or "no value")
    return counts


def _note(wrong: list[str] | None, labelled: Labelled, label: Label, told: str) -> None:
    if wrong is None:
        return
    before, after = labelled.text[: label.start][-BESIDE:], labelled.text[label.end :][:BESIDE]
    words = " ".join(f"{before}[{labelled.text[label.start : label.end]}]{after}".split())
    wrong.append(f"{labelled.name}: {label.value}, told {told}: {words}")


def f1(counts: Counter[str], name: str) -> float:
    """The harmonic mean of precision and recall, in hundredths."""
    return 200 * counts[name] / max(counts["labels"] + counts["told"], 1)


def main() -> None:
    """Read the labelled texts and print the table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("paths", nargs="*", type=Path, default=[HERE])
    options.add_argument("--wrong", action="store_true", help="show what is wrong")
    given = options.parse_args()
    files = [file for path in given.paths for file in (sorted(path.rglob("*.txt")) if path.is_dir() else [path])]
    every = Counter[str]()
    print(f"{'file':<12}{'texts':>6}{'times':>7}{'strict':>8}{'relaxed':>8}{'type':>7}{'value':>7}")
    wrong: list[str] = []
    for file in files:
        texts = read_labelled(file)
        counts = Counter[str]()
        for one in texts:
            counts += score(one, list(find(one.text, published=one.published, policy=one.policy)), wrong)
        every += counts
        _print(file.stem, len(texts), counts)
    _print("all", 0, every)
    if given.wrong:
        print(*wrong, sep="\n")


def _print(name: str, texts: int, counts: Counter[str]) -> None:
    rates = "".join(f"{f1(counts, one):>8.1f}" for one in ("strict", "relaxed", "type", "value"))
    print(f"{name:<12}{texts or '':>6}{counts['labels']:>7}{rates}")


if __name__ == "__main__":
    main()
