"""Rules of ``calendar.lark`` for days of older calendars: the French Republican and the Roman one.

Only what is certain is told: a Republican day needs its year, and a day before the Kalends of January that has
one may lie in either of two years.
"""

from __future__ import annotations

from typing import Any, Final

from lark import Transformer, v_args

from grammar import calendar
from grammar import meaning as m
from grammar.building.construct import NoPhrase, Word, date_of, year_of
from grammar.meaning import Meaning

_BEGUN: Final = calendar.to_days(1792, 9, 22)
"""The first day of the first Republican year."""
_LEAP: Final = (3, 7, 11)
_YEARS: Final = 14
_THIRTY: Final = 30
_LONG: Final = (3, 5, 7, 10)
"""Months whose Nones are the 7th and whose Ides the 15th."""
_NAMED: Final = ("THE", "OF", "COMMA", "REPYEAR")


def republican(year: int, month: int, day: int) -> int:
    """Day number of a day of the French Republican calendar.

    >>> calendar.from_days(republican(8, 2, 18))
    (1799, 11, 9)
    """
    return _BEGUN + 365 * (year - 1) + sum(leap < year for leap in _LEAP) + _THIRTY * (month - 1) + day - 1


def _leap(year: int) -> bool:
    """Whether a year of the calendar of its time has a leap day."""
    return year % 4 == 0 and (year < 1582 or year % 100 != 0 or year % 400 == 0)


def roman(point: str, count: int, month: int, year: int | None) -> tuple[int, int]:
    """Month and day of so many days before the Kalends, Nones or Ides of a month, both counted; 1 is that day.

    >>> roman("kalends", 8, 1, None), roman("ides", 1, 3, -43), roman("nones", 3, 5, 1302)
    ((12, 25), (3, 15), (5, 5))
    """
    long = month in _LONG
    if point == "ides":
        month, day, least = month, (15 if long else 13) + 1 - count, (7 if long else 5)
    elif point == "nones":
        month, day, least = month, (7 if long else 5) + 1 - count, 1
    elif count == 1:
        return month, 1
    else:
        long = (month - 1 or 12) in _LONG
        month, least = month - 1 or 12, 15 if long else 13
        day = calendar.month_length(2001, month) + 2 - count
        if month == 2 and (year is None or _leap(year)):  # the sixth day before March is there twice
            if (count <= 6 and year is None) or count == 6:
                raise NoPhrase("a day beside a leap day")
            day += count < 6
            if day > calendar.month_length(year or 2001, month):
                raise NoPhrase("a leap day that only the Julian calendar has")
    if day < least + (point != "nones"):
        raise NoPhrase(f"no {count}. day before the {point}")
    return month, day


@v_args(inline=True)
class OldCalendarRules(Transformer[Any, Meaning]):
    """Days of older calendars; see the examples in ``calendar.lark``."""

    def republican(self, *words: Any) -> Meaning:
        day, month, year = _told(words)
        if not 1 <= year <= _YEARS:
            raise NoPhrase("no year of the Republican calendar")
        if not 1 <= day <= _THIRTY:
            return m.Impossible(f"month {month} of that year has {_THIRTY} days, not {day}")
        return m.Date(*calendar.from_days(republican(year, month, day)))

    def republican_month(self, *words: Any) -> Meaning:
        month, year = _told(words)
        if not 1 <= year <= _YEARS:
            raise NoPhrase("no year of the Republican calendar")
        days = [republican(year, month, day) * calendar.DAY for day in (1, _THIRTY)]
        return m.Fixed("/".join(calendar.iso(day) for day in days))

    def roman_day(self, *words: Any) -> Meaning:
        """ "The Kalends of May 1215", "8 kal. Sept. 1302": both ends are counted."""
        told = [word for word in words if not (isinstance(word, Word) and word.terminal in _NAMED)]
        years = [word for word in told[1:] if isinstance(word, int) or word.terminal in ("YEAR", "CYEAR")]
        year = year_of(years[0])[0] if years and isinstance(years[0], Word) else None
        if years and year is None:
            raise NoPhrase("a year of no four digits")
        named = next(index for index, word in enumerate(told) if isinstance(word, Word) and word.terminal == "KALENDS")
        first = told[0]
        count = 1 if not named else int(first.value if isinstance(first, Word) else first)
        point, month = str(told[named].value), int(told[named + 1].value)
        if named and count < 2:
            raise NoPhrase("no day is the first before another")
        there, day = roman(point, count, month, year)
        if there == month or there < month or year is None:
            return date_of(year, there, day)
        near = (m.Date(year - 1, there, day), m.Date(year, there, day))
        return m.Impossible(f"the day may be of {year - 1} or of {year}", near)


def _told(words: tuple[Any, ...]) -> list[int]:
    """The numbers that words tell, without those that only join them."""
    told = [word for word in words if not (isinstance(word, Word) and word.terminal in _NAMED)]
    return [int(word.value if isinstance(word, Word) else word) for word in told]
