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


def of_two_styles(text: str, reading: Reading) -> m.Date | None:
    """The day by the old calendar, where the days beside a stroke lie as far apart as the two calendars then did."""
    span = reading.meaning
    if not isinstance(span, m.Range) or "/" not in text[reading.start : reading.last]:
        return None
    first, last = span.start, span.end
    if not isinstance(first, m.Date) or not isinstance(last, m.Date) or None in (first.day, first.month, last.day):
        return None
    year = last.year if last.year is not None else first.year
    if year is None or not _BEGUN <= year <= _ENDED or last.month is None:
        return None
    days = [calendar.to_days(year, date.month or 1, min(date.day or 1, 28)) for date in (first, last)]
    days = [day + max(0, (date.day or 1) - 28) for day, date in zip(days, (first, last), strict=True)]
    if days[1] - days[0] not in _CENTURIES[year // 100]:
        return None
    return m.Date(year, first.month, first.day)
