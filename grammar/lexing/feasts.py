"""The days beside feasts: "the eve of St John", "the octave of Easter", "the vigil of the feast of St Luke".

``[BESIDE]`` of ``observances.toml`` tells what such days are called and how far from the feast they lie. There are
ten for each of hundreds of feasts: they are not spelled out, but read as the name of the day and that of the feast.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from grammar.lexing.spellings import Entry, Spelling
from grammar.lexing.starts import trie

_ONE_DAY: Final = re.compile(r"(?:(\d\d)-(\d\d)|easter|orthodox)[+-]?\d*")
"""A rule of one day in every year, from which days can be counted: its month and day, where it has them."""
_LAST: Final = 31


class Feasts:
    """The feasts of a language that have days beside them.

    They are what stands behind *before*, has one of the *endings* or is *owned*, and the *names* that are told.

    >>> told = {"before": "feast of ", "endings": [], "names": [], "days": {"eve of ": -1, "octave of ": 7}}
    >>> feasts = Feasts({"feast of st john": "06-24", "kwanzaa": "12-26*7"}, told)
    >>> feasts.rule("octave of St John"), feasts.rule("eve of Kwanzaa")
    ('06-24+7', None)
    """

    def __init__(self, named: Mapping[str, str], told: Mapping[str, Any]) -> None:
        """Keep the tables; what they tell of the feasts is worked out where a text first asks."""
        self._named, self._told = named, told
        self.days: dict[str, int] = told["days"]
        """What stands before the feast -> how far from it that day lies."""
        self.heads: dict[str, re.Pattern[str]] = {}
        """First word of such a day -> the expression of all that begin with it."""
        for head in {day.split(" ", 1)[0] for day in self.days}:
            led = trie(day for day in self.days if day.startswith(f"{head} "))
            self.heads[head] = re.compile(led, re.IGNORECASE)

    def end(self, text: str, start: int, head: str) -> re.Match[str] | None:
        """The name of the feast behind a day that begins here; ``None`` where there is none."""
        led = self.heads[head].match(text, start)
        found = self._expression.match(text, led.end()) if led else None
        return found if found and self.rule(text[start : found.end()]) else None

    def rule(self, spelled: str) -> str | None:
        """The rule of a day beside a feast; ``None`` where it is none, or of another year than the feast."""
        low = " ".join(spelled.lower().split())
        led = self.heads[low.split(" ", 1)[0]].match(low)
        rule, full = self._feasts.get(low[led.end() :], ("", False)) if led else ("", False)
        if not led or not rule or (led[0].endswith(self._told["before"]) and not full):
            return None
        away = self.days[led[0]]
        found = _ONE_DAY.fullmatch(rule)
        return f"{rule}{away:+}" if found and not _leaves_year(found[1], found[2], away) else None

    def entries(self, known: Mapping[str, Entry]) -> dict[str, Entry]:
        """First word of a day beside a feast -> what begins with it."""
        return {head: FeastDay(head, known.get(head), self) for head in self.heads}

    @functools.cached_property
    def _expression(self) -> re.Pattern[str]:
        return re.compile(rf"{trie(self._feasts)}(?!\w)", re.IGNORECASE)

    @functools.cached_property
    def _feasts(self) -> dict[str, tuple[str, bool]]:
        """Feast -> its rule, and whether it may be called a feast."""
        return dict(sorted(self._found()))

    def _found(self) -> Iterator[tuple[str, tuple[str, bool]]]:
        first, endings, names = self._told["before"], tuple(self._told["endings"]), self._told["names"]
        owners = self._told.get("owned", ())
        for name, rule in self._named.items():
            full = name.startswith(first)
            of_owner = any(name.endswith(end) and first + name.removesuffix(end) in self._named for end in owners)
            if full or of_owner or name.endswith(endings) or name in names:
                yield name.removeprefix(first), (rule, full)


class FeastDay(Entry):
    """What begins with one word that may name a day beside a feast: "eve"."""

    __slots__ = ("_feasts",)

    def __init__(self, first: str, known: Entry | None, feasts: Feasts) -> None:
        """Ask for a feast before the spellings of the tables, which are *known*."""
        alone = {first: known.alone} if known and known.alone else {}
        super().__init__(first, {**(known.longer if known else {}), **alone}, frozenset())
        self._feasts, self.match, self.simple = feasts, self._day, None
        self.plain = known is None or known.plain

    def _day(self, text: str, end: int) -> re.Match[str] | None:
        found = self._feasts.end(text, end - len(self.first), self.first)
        return found or (self._match(text, end) if self.longer else None)

    def spelling(self, text: str) -> Spelling:
        """What the longer spelling that ``match`` found is."""
        rule = self._feasts.rule(text)
        return super().spelling(text) if rule is None else Spelling("NAMED", (("NAMED", rule),))


def owned(names: Mapping[str, str], told: Mapping[str, Any]) -> dict[str, str]:
    """The days of saints by their owners: feasts without what stands *before* them, with the endings of *owned*.

    >>> owned({"feast of st brice": "11-13", "kwanzaa": "12-26*7"}, {"before": "feast of ", "owned": [" day"]})
    {'st brice day': '11-13'}
    """
    first = told["before"]
    feasts = {name.removeprefix(first): rule for name, rule in names.items() if name.startswith(first)}
    return {name + end: rule for name, rule in feasts.items() if " " in name for end in told.get("owned", ())}


def _leaves_year(month: str | None, day: str | None, away: int) -> bool:
    """Whether a day beside a day of a month is of another year than that."""
    return (month == "01" and int(day or 1) + away < 1) or (month == "12" and int(day or 1) + away > _LAST)
