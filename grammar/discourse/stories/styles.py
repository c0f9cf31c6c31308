"""Days told by two calendars with a stroke, the old one first: "7/17 September 1631", "25 October/7 November 1917"."""

from __future__ import annotations

from typing import Final

from grammar import calendar
from grammar import meaning as m
from grammar.parsing.driver import Reading

_BEGUN: Final = 1582
_ENDED: Final = 1918
"""So long two calendars stood beside each other."""
_CENTURIES: Final = {15: (10,), 16: (10, 11), 17: (11,), 18: (12,), 19: (13,)}
"""By how many days they were apart, by the number of the century."""


def of_two_styles(text: str, reading: Reading, told: int | None = None) -> m.Date | None:
    """The day by the old calendar, where the days beside a stroke lie as far apart as the two calendars then did; of
    the year *told* before it, where it has none.
    """
    span = reading.meaning
    if not isinstance(span, m.Range) or "/" not in text[reading.start : reading.last]:
        return None
    first, last = span.start, span.end
    if not isinstance(first, m.Date) or not isinstance(last, m.Date) or None in (first.day, last.day, last.month):
        return None
    year, month = last.year or first.year or told, first.month or last.month
    if year is None or not _BEGUN <= year <= _ENDED:
        return None
    days = [_day(year, month, first.day), _day(year, last.month, last.day)]
    return m.Date(year, month, first.day) if days[1] - days[0] in _CENTURIES[year // 100] else None


def _day(year: int, month: int | None, day: int | None) -> int:
    """The number of a day, which may be none of its month."""
    return calendar.to_days(year, month or 1, 1) + (day or 1)
