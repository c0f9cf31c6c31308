"""Rules of ``calendar.lark`` for years that are counted by the reign of a ruler: "the tenth year of Henry III"."""

from __future__ import annotations

from typing import Any, Final

from lark import Transformer, v_args

from grammar import calendar
from grammar import meaning as m
from grammar.building.construct import NoPhrase, Word, date_of, unit_of
from grammar.granularity import Granularity as G
from grammar.meaning import Meaning
from grammar.observance import observed

_LEFT_OUT: Final = 11
"""So many days were left out then, so that later anniversaries of an earlier day came so much later."""


def regnal(number: int, reign: str) -> tuple[int, int]:
    """First and last day of a year of a reign, which begins on the day of the accession; raises ``NoPhrase``.

    >>> [calendar.from_days(day) for day in regnal(10, "1216-10-28/1272-11-16")]
    [(1225, 10, 28), (1226, 10, 27)]
    >>> [calendar.from_days(day) for day in regnal(57, "1216-10-28/1272-11-16")]
    [(1272, 10, 28), (1272, 11, 16)]
    >>> [calendar.from_days(day) for day in regnal(2, "1199-05-27/1216-10-19/easter+39")]
    [(1200, 5, 18), (1201, 5, 2)]
    """
    told, until, *feast = reign.split("/")
    begin, end = (calendar.to_days(*map(int, day.split("-"))) for day in (told, until))
    first = _anniversary(begin, number - 1, feast)
    if number < 1 or first > end:
        raise NoPhrase(f"no year {number} of that reign")
    return first, min(end, _anniversary(begin, number, feast) - 1)


def _anniversary(begin: int, years: int, feast: list[str]) -> int:
    """The day on which so many years of a reign are over, which run from a day of the month or from a feast."""
    year, month, day = calendar.from_days(begin)
    if feast and (held := observed(feast[0], year + years)):
        return held[0]
    there = calendar.to_days(year + years, month, day)
    return there + (_LEFT_OUT if begin < calendar.BRITAIN <= there else 0)


@v_args(inline=True)
class ReignRules(Transformer[Any, Meaning]):
    """Years of a reign; see the examples in ``calendar.lark``."""

    def regnal_year(self, *words: Any) -> Meaning:
        return _spanned(words, _number(words))

    def named_regnal(self, name: Word, number: Word, ruler: Word) -> Meaning:
        return _day_in(m.Named(str(name.value)), number, ruler)

    def day_regnal(self, day: Word, month: Word, number: Word, ruler: Word) -> Meaning:
        return _day_in(date_of(None, month.value, int(day.value)), number, ruler)

    def regnal_years(self, first: Any, _and: Word, last: Any, ruler: Word) -> Meaning:
        if not isinstance(first, int) or last != first + 1:
            raise NoPhrase("two years that are not beside each other")
        return _spanned((ruler,), first, last)


def _day_in(day: Meaning, number: Word, ruler: Word) -> Meaning:
    """The day of that date or name that lies in a year of a reign."""
    year = _spanned((ruler,), int(number.value))
    return m.Ordinal(1, G.DAY, year, day) if isinstance(day, m.Date | m.Named) else day


def _number(words: tuple[Any, ...]) -> int:
    """The number of a year: as a word or in digits, or as the rule of ordinals made it."""
    told = [word for word in words if not isinstance(word, Word) or word.terminal in ("N2", "NUM")]
    return int(told[0].value if isinstance(told[0], Word) else told[0])


def _spanned(words: tuple[Any, ...], first: int, last: int | None = None) -> Meaning:
    """From the start of a year of a reign to its end, or to that of another."""
    told = {word.terminal: word for word in words if isinstance(word, Word)}
    ruler, unit, reign = told["RULER"], told.get("UNIT"), told.get("REIGN")
    if unit is not None and unit_of(unit) is not G.YEAR:
        raise NoPhrase(f"a {unit.text} of a reign")
    if "POSS" in told and reign is not None and reign.value:
        raise NoPhrase("what a ruler has, and no reign")
    begin, end = regnal(first, ruler.value)[0], regnal(last or first, ruler.value)[1]
    return m.Fixed("/".join(calendar.iso(day * calendar.DAY) for day in (begin, end)))
