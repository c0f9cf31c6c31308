"""Granularities: how exact a time is said to be, and the granule that holds a moment.

The list follows SCATE (Bethard & Parker 2016) and TimeML; weeks are ISO weeks,
seasons meteorological and of the northern hemisphere unless the policy says otherwise.
"""

from __future__ import annotations

import enum
from fractions import Fraction

from grammar import calendar
from grammar.calendar import DAY


class Granularity(enum.IntEnum):
    """From the finest to the coarsest; compares by size.

    >>> Granularity.DAY < Granularity.MONTH
    True
    """

    SECOND = 1
    MINUTE = 2
    HOUR = 3
    DAYPART = 4
    DAY = 5
    WEEKEND = 6
    WEEK = 7
    MONTH = 8
    QUARTER = 9
    SEASON = 10
    HALF = 11
    YEAR = 12
    DECADE = 13
    CENTURY = 14
    MILLENNIUM = 15

    @property
    def word(self) -> str:
        """The name in files: ``day``, ``month`` ..."""
        return self.name.lower()


G = Granularity
CLOCK = {G.SECOND: 1, G.MINUTE: 60, G.HOUR: 3600}
"""Seconds of the units shorter than a day."""
MONTHS = {
    G.MONTH: 1,
    G.QUARTER: 3,
    G.SEASON: 3,
    G.HALF: 6,
    G.YEAR: 12,
    G.DECADE: 120,
    G.CENTURY: 1200,
    G.MILLENNIUM: 12000,
}
"""Months of the units that have no fixed length in days."""
FINER = {
    G.YEAR: (12, G.MONTH),
    G.DECADE: (10, G.YEAR),
    G.CENTURY: (100, G.YEAR),
    G.WEEK: (7, G.DAY),
    G.DAY: (24, G.HOUR),
    G.HOUR: (60, G.MINUTE),
    G.MINUTE: (60, G.SECOND),
    G.MONTH: (30, G.DAY),
}
"""What a fraction of a unit is told in: so many of the next finer one."""
COARSER = {
    G.SECOND: G.MINUTE,
    G.MINUTE: G.HOUR,
    G.HOUR: G.DAY,
    G.DAYPART: G.DAY,
    G.DAY: G.WEEK,
    G.WEEKEND: G.MONTH,
    G.WEEK: G.MONTH,
    G.MONTH: G.YEAR,
    G.QUARTER: G.YEAR,
    G.SEASON: G.YEAR,
    G.HALF: G.YEAR,
    G.YEAR: G.DECADE,
    G.DECADE: G.CENTURY,
    G.CENTURY: G.MILLENNIUM,
}
"""The next unit that a number of these is less than ("a matter of days" is less than a week)."""


def floor(seconds: int, unit: Granularity) -> int:
    """Start of the granule of *unit* that holds a moment.

    >>> calendar.iso(floor(calendar.to_days(2024, 11, 13) * DAY, G.WEEK))
    '2024-11-11'
    """
    if unit in CLOCK:
        return seconds - seconds % CLOCK[unit]
    day = seconds // DAY
    if unit in (G.DAY, G.DAYPART):
        return day * DAY
    if unit is G.WEEK:
        return calendar.week_start(day) * DAY
    if unit is G.WEEKEND:
        return (calendar.week_start(day) + 5) * DAY
    return calendar.month_start(_first_month(seconds, unit, MONTHS[unit])) * DAY


def shift(seconds: int, unit: Granularity, count: int) -> int:
    """A moment, so many units on; months and longer keep the day of the month where it exists.

    >>> calendar.iso(shift(calendar.to_days(2024, 2, 29) * DAY, G.YEAR, 1))
    '2025-02-28'
    """
    if unit in CLOCK:
        return seconds + count * CLOCK[unit]
    if unit in MONTHS:
        day, rest = divmod(seconds, DAY)
        return calendar.add_months(day, count * MONTHS[unit]) * DAY + rest
    return seconds + count * {G.DAY: 1, G.DAYPART: 1}.get(unit, 7) * DAY


def granule(seconds: int, unit: Granularity, count: int = 0) -> tuple[int, int]:
    """Start and end of the granule that holds a moment, or of the one *count* further on.

    >>> [calendar.iso(s) for s in granule(0, G.MONTH, -1)]
    ['1969-12-01', '1970-01-01']
    """
    size = MONTHS.get(unit)
    if size is not None:
        first = _first_month(seconds, unit, size) + count * size
        return calendar.month_start(first) * DAY, calendar.month_start(first + size) * DAY
    if unit is G.DAY:
        start = (seconds // DAY + count) * DAY
        return start, start + DAY
    start = shift(floor(seconds, unit), unit, count)
    if unit is G.WEEKEND:
        return start, start + 2 * DAY
    return start, shift(start, unit, 1)


def _first_month(seconds: int, unit: Granularity, size: int) -> int:
    """The first month of the granule that holds a moment, counted from the beginning of year 0."""
    year, month, _ = calendar.from_days(seconds // DAY)
    months = year * 12 + month - 1
    return months - (months - (11 if unit is G.SEASON else 0)) % size  # winter begins in December, of the year before


def whole_units(amount: Fraction, unit: Granularity) -> tuple[Fraction, Granularity]:
    """A whole number of units: a fraction goes to the next finer one ("half a year" is six months).

    >>> whole_units(Fraction(3, 2), Granularity.YEAR)
    (Fraction(18, 1), <Granularity.MONTH: 8>)
    """
    while amount.denominator != 1 and unit in FINER:
        times, unit = FINER[unit]
        amount *= times
    return Fraction(round(amount)), unit
