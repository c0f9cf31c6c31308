"""How often the day of a phrase is wrong, in texts whose phrases somebody marked by hand.

    python benchmarks/marked.py FILE_OR_FOLDER ... [--policy news|narrative|assistant] [--wrong]

A file is text below lines of ``name: value``, of which ``published`` is the day of publication, and an empty line.
Marks stand in the text: ``They met on [[Tuesday|weekday|2018-08-07]].``, words, a kind of your own, and the day
(2018-08-07), month (2018-08), year or hour meant; ``?`` where nobody can tell, ``-`` where no one time is meant (a
habit, a rule).

Printed are, by kind, how many marks there are and how many are wrong: not found, or of another day. For weekdays alone
what the nearest one would give stands beside it: what is read from the text must be worth more than that.
"""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from attrs import frozen

from grammar import Interval, Phrase, Policy, find
from grammar.calendar import iso
from grammar.granularity import Granularity
from grammar.language import load

MARK: Final = re.compile(r"\[\[([^|\]]+)\|(\w+)\|([^|\]]+)\]\]")
UNSURE: Final = "?"
NONE: Final = "-"
BESIDE: Final = 60
"""So many characters of the text are shown on each side of what is wrong."""


@frozen
class Mark:
    """Words of a text, what kind they are, and the time that they mean."""

    start: int
    end: int
    kind: str
    time: str


@frozen
class Marked:
    """A text that was marked: without its marks, which stand beside it."""

    name: str
    published: str
    text: str
    marks: tuple[Mark, ...]


def read_marked(path: Path) -> Marked:
    """A file of marked text."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    fields = dict(re.findall(r"^(\w+): *(.*)$", head, re.MULTILINE))
    text, marks, place = "", [], 0
    for found in MARK.finditer(body):
        text += body[place : found.start()]
        marks.append(Mark(len(text), len(text) + len(found[1]), found[2], found[3]))
        text, place = text + found[1], found.end()
    return Marked(path.stem, fields["published"], text + body[place:], tuple(marks))


def is_right(mark: Mark, found: list[Phrase]) -> bool:
    """Whether the phrases that hold the words of a mark mean its time, or none of them one time where none is meant."""
    halves = [half for phrase in found for half in phrase.halves or (phrase,)]  # "from 5 to 7 p.m." tells two hours
    here = [phrase for phrase in halves if phrase.start < mark.end and mark.start < phrase.end]
    if mark.time == NONE:
        return not any(isinstance(phrase.resolution.value, Interval) for phrase in here)
    return any(told.startswith(mark.time) for phrase in here for told in _days(phrase))


def _days(phrase: Phrase) -> Iterator[str]:
    """The value of a phrase, and the day on which its stretch begins; of one of some days the last one, too."""
    yield phrase.timex.value or ""
    value = phrase.resolution.value
    if not isinstance(value, Interval):
        return
    if value.start is not None:
        yield iso(value.start, clock=True)
    if value.end is not None and (value.start is None or value.granularity >= Granularity.DAY):
        yield iso(value.end - 1, clock=True)


def nearest(marked: Marked, mark: Mark) -> str | None:
    """The day that a bare weekday means if it is the nearest one; ``None`` of anything else."""
    weekday = load("en").words["WEEKDAY"].get(marked.text[mark.start : mark.end].lower())
    if weekday is None:
        return None
    published = dt.date.fromisoformat(marked.published)
    away = (weekday - published.isoweekday()) % 7
    return (published + dt.timedelta(days=away if away <= 3 else away - 7)).isoformat()


def main() -> None:
    """Read the marked texts and print the table."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("paths", nargs="+", type=Path)
    options.add_argument("--policy", choices=("news", "narrative", "assistant"), default="news")
    options.add_argument("--wrong", action="store_true", help="show what is wrong")
    given = options.parse_args()
    policy = getattr(Policy, given.policy)()
    files = [file for path in given.paths for file in (sorted(path.rglob("*.txt")) if path.is_dir() else [path])]
    every, wrong, near = Counter[str](), Counter[str](), Counter[tuple[str, bool]]()
    for marked in map(read_marked, files):
        found = list(find(marked.text, published=marked.published, policy=policy))
        for mark in marked.marks:
            if mark.time == UNSURE:
                continue
            every[mark.kind] += 1
            right = is_right(mark, found)
            wrong[mark.kind] += not right
            if mark.time != NONE and (day := nearest(marked, mark)) is not None:
                near["all", right] += 1
                near["near", day == mark.time] += 1
            if given.wrong and not right:
                before, after = marked.text[: mark.start][-BESIDE:], marked.text[mark.end :][:BESIDE]
                words = " ".join(f"{before}[{marked.text[mark.start : mark.end]}]{after}".split())
                print(f"{marked.name} {marked.published} {mark.kind} {mark.time}: {words}")
    print(f"{'kind':<12}{'marks':>8}{'wrong':>8}")
    for kind in sorted(every):
        print(f"{kind:<12}{every[kind]:>8}{wrong[kind]:>8}{wrong[kind] / every[kind]:>9.1%}")
    if bare := near["all", True] + near["all", False]:
        ours, alone = near["all", True] / bare, near["near", True] / bare
        print(f"of {bare} bare weekdays {ours:.1%} are right; if each were the nearest one, {alone:.1%}")


if __name__ == "__main__":
    main()
