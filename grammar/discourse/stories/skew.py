"""Weekdays of another calendar: some of a story are Julian after the reform of the calendar, too."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.interval import Interval
from grammar.parsing.driver import Reading

_DATED: Final = frozenset({"MONTH", "LATMONTH", "N2", "ORD", "YEAR"})
"""Terminals of a date in full."""


def skew_of(reading: Reading, value: Interval, previous: Interval | None, before: int) -> int:
    """By how many days the weekdays of a story differ from ours: "Sunday, 2 September 1666" would be a Thursday.

    Those of a day before the reform of the calendar are Julian anyway. A weekday by itself, which is one of ours by
    now, tells nothing new: "on the Saturday night".
    """
    if before and "WEEKDAY" in reading.names and _DATED.isdisjoint(reading.names):
        return before
    for leaf in reading.nodes:  # of a range the end, "from Sunday 2 September to Thursday 6 September 1666"
        match leaf:
            case m.Date(year=int(year), month=int(month), day=int(day), weekday=int(weekday)):
                return (weekday - calendar.weekday_then(calendar.to_days(year, month, day))) % 7
    if (value.start or 0) // calendar.DAY < calendar.REFORM:
        return 0
    known = previous is not None and (previous.start or 0) // calendar.DAY < calendar.REFORM
    return 0 if known else before


def skewed(reading: Reading, skew: int, previous: Interval) -> Reading:
    """A bare weekday of a story whose weekdays are of another calendar, as ours would tell it."""
    date = next((leaf for leaf in reading.nodes if isinstance(leaf, m.Date)), None)
    if date is None or date.weekday is None or date != m.Date(weekday=date.weekday, day=date.day):
        return reading
    if not skew and (date.day is None or (previous.start or 0) // calendar.DAY >= calendar.REFORM):
        return reading
    told = m.Date(weekday=(date.weekday - skew - 1) % 7 + 1, day=date.day)
    if date.day is not None:
        told = _first_of(told, date.day, (previous.start or 0) // calendar.DAY) or told
    return evolve(reading, meaning=m.replaced(reading.meaning, date, told))


def _first_of(date: m.Date, number: int, here: int) -> m.Date | None:
    """The first day of that number and weekday in this month or the next two."""
    for months in range(3):
        year, month, _ = calendar.from_days(calendar.add_months(here, months))
        day = calendar.to_days(year, month, number) if number <= calendar.month_length(year, month) else here - 1
        if day >= here and calendar.weekday_then(day) == date.weekday:
            return m.Date(year, month, number)
    return None
