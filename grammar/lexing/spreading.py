"""What a language's tables of words leave to be worked out when they are read: endings, and numbers in one word.

``[endings]`` names signs that stand for a set of endings (``"~" = ["e", "en"]``): a word that ends in one is
there once with each. ``[sums]`` tells of numbers that are written as one word, the ones before the tens:
``CARD = ["CARD", "and", "TENS"]``. ``[BESIDE]`` tells which days beside a feast have a name: its eve, its octave.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any, Final

_ONE_DAY: Final = re.compile(r"(?:(\d\d)-(\d\d)|easter|orthodox)[+-]?\d*")
"""A rule of one day in every year, from which days can be counted: its month and day, where it has them."""
_LAST: Final = 31


class Twice(ValueError):  # noqa: N818  (what was met)
    """A word has two values as one terminal; ``word`` is the entry that gave it the second."""

    def __init__(self, terminal: str, word: str, spelled: str) -> None:
        """Tell which word, and what it is spelled as with its ending."""
        self.word = word
        super().__init__(f"[{terminal}] gives {spelled!r} two values; keep one")


def spread(words: Mapping[str, Any]) -> dict[str, Any]:
    """The tables of a language with every ending written out, and with the numbers that are built of others.

    Raises ``Twice`` where a word has two values as one terminal.

    >>> spread({"endings": {"~": ["e", "er"]}, "EARLY": {"lat~": "late"}})["EARLY"]
    {'late': 'late', 'later': 'late'}
    """
    endings: dict[str, list[str]] = words.get("endings", {})
    found = {
        name: _ended(name, table, endings) if name.isupper() and endings else table for name, table in words.items()
    }
    for name, (ones, joint, tens) in words.get("sums", {}).items():
        table = dict(found[name])
        for word, value in _summed(found[ones], joint, found[tens]):
            if table.setdefault(word, value) != value:
                raise Twice(name, word, word)
        found[name] = table
    if endings and "compounds" in words:
        found["compounds"] = {
            spelled: links for rule, links in words["compounds"].items() for spelled in _ruled(rule, endings)
        }
    return found


def beside(names: Mapping[str, str], told: Mapping[str, Any]) -> dict[str, str]:
    """The days beside feasts, by their names: feasts are names behind *before*, names with *endings*, and *names*.

    The day of a feast is *owned* by its saint, too: "St Brice's Day".

    >>> told = {"before": "feast of ", "endings": ["'s day"], "names": [], "days": {"eve of ": -1, "octave of ": 7}}
    >>> beside({"feast of st john": "06-24", "kwanzaa": "12-26*7"}, told)
    {'eve of st john': '06-24-1', 'octave of st john': '06-24+7'}
    """
    first, endings = told["before"], tuple(told["endings"])
    owned: dict[str, str] = {
        name.removeprefix(first) + ending: rule
        for name, rule in names.items()
        if name.startswith(first) and " " in name.removeprefix(first)
        for ending in told.get("owned", ())
    }
    feasts = (
        (name.removeprefix(first), rule, found, name.startswith(first))
        for name, rule in {**names, **owned}.items()
        if (name.startswith(first) or name.endswith(endings) or name in owned or name in told["names"])
        and (found := _ONE_DAY.fullmatch(rule))
    )
    return owned | {
        day + name: f"{rule}{away:+}"
        for name, rule, found, full in feasts
        for day, away in told["days"].items()
        if (full or not day.endswith(first)) and not _leaves_year(found[1], found[2], away)  # the year is the feast's
    }


def _leaves_year(month: str | None, day: str | None, away: int) -> bool:
    """Whether a day beside a day of a month is of another year than that."""
    return (month == "01" and int(day or 1) + away < 1) or (month == "12" and int(day or 1) + away > _LAST)


def _ended(name: str, table: Mapping[str, Any], endings: Mapping[str, list[str]]) -> dict[str, Any]:
    """A table in which no word ends in a sign."""
    found: dict[str, Any] = {}
    for word, value in table.items():
        for spelled in _each(word, endings):
            if found.setdefault(spelled, value) != value:
                raise Twice(name, word, spelled)
    return found


def _each(word: str, endings: Mapping[str, list[str]]) -> list[str]:
    """A word with each of its endings."""
    return [word[:-1] + ending for ending in endings[word[-1]]] if word[-1] in endings else [word]


def _ruled(rule: str, endings: Mapping[str, list[str]]) -> Iterator[str]:
    """A rule of compounds, once with each ending of the words that it names."""
    return map(" ".join, product(*(_each(item, endings) for item in rule.split())))


def _summed(ones: Mapping[str, int], joint: str, tens: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """Numbers in one word: each of 1 to 9 before each of 20, 30 ... 90."""
    bound = {value for word, value in ones.items() if word[-1:] == "-"}
    for word, value in ones.items():
        if value in bound and word[-1:] != "-":
            continue  # "one" is written otherwise before the tens
        for ten, many in tens.items():
            if 1 <= value <= 9 and many in range(20, 100, 10):
                yield word.strip("-") + joint + ten, value + many
