"""Series of dates: the Mondays, Augusts, fifths of May, summers, Christmases around a day.

>>> around = occurrences(m.Date(weekday=1), calendar.to_days(2024, 11, 13), 1, Policy.news())
>>> [one.edtf for one in around]
['2024-11-04', '2024-11-11', '2024-11-18', '2024-11-25']
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from grammar import calendar, observance
from grammar import granularity as granules
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.context import Unresolved
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.policy import Policy

LEAP = 9
"""Years that may pass between two leap days."""


def occurrences(date: m.Date | m.Spell | m.Named, near: int, count: int, policy: Policy) -> list[Interval]:
    """The dates of a series in order, at least *count* before and after a day number, and the one that holds it."""
    year = calendar.from_days(near)[0]
    match date:
        case m.Date(month=None, day=None, weekday=weekday) if weekday is not None:
            here = near - (calendar.weekday_then(near) - weekday) % 7
            return [Interval.of((here + 7 * k) * DAY, G.DAY) for k in range(-count, count + 2)]
        case m.Date(month=None, day=day) if day is not None:
            return _days_of_month(date, day, near, count)
        case m.Date(month=month, day=None) if month is not None:
            return [Interval.of(calendar.to_days(y, month) * DAY, G.MONTH) for y in _years(year, count)]
        case m.Date(month=month, day=day) if month is not None and day is not None:
            real = [y for y in _years(year, count + LEAP) if day <= calendar.month_length(y, month)]
            return [Interval.of(calendar.to_days(y, month, day) * DAY, G.DAY) for y in real]
        case m.Spell():
            return [Interval.of(spell_start(date, y, policy), date.unit) for y in _years(year, count)]
        case m.Named(rule=rule):
            return [one for y in _years(year, count + LEAP) for one in named(rule, y)]
        case _:
            raise Unresolved(f"{date!r} is no series of dates")


def _every_year(month: int, day: int | None) -> bool:
    """Whether every year has this month, and this day of it."""
    return 1 <= month <= 12 and (day is None or 1 <= day <= calendar.month_length(1, month))


SOON = 92 * DAY
"""A month or season that comes so soon after the time of a story is what "that spring" means there, too."""


def behind_winter(time: Interval) -> int:
    """Where "that August" looks from: the day on which a time begins, of a winter, which is of two years, its last.

    >>> calendar.from_days(behind_winter(Interval.of(calendar.to_days(1900, 12, 1) * DAY, G.SEASON)) // DAY)
    (1901, 2, 28)
    """
    if time.granularity is G.SEASON and time.end is not None and time.start is not None:
        last = time.end - DAY
        if calendar.from_days(last // DAY)[0] > calendar.from_days(time.start // DAY)[0]:
            return last
    return granules.floor(time.start or 0, G.DAY)


Three = tuple[Interval | None, Interval | None, Interval | None]
"""The last date of a series before a moment, the one that holds it, and the first after it."""


def beside(date: m.Date | m.Spell | m.Named, moment: int, policy: Policy) -> Three:
    """The dates of a series that lie next to a moment; those on its sides are told where none holds it.

    They are those of ``occurrences``; where every year has one, no others need be made to find them.

    >>> before, _, after = beside(m.Date(month=11, day=20), calendar.to_days(2024, 11, 13) * DAY, Policy.news())
    >>> before.edtf, after.edtf
    ('2023-11-20', '2024-11-20')
    """
    near = moment // DAY
    match date:
        case m.Date(month=None, day=None, weekday=weekday) if weekday is not None:
            here = near - (calendar.weekday_then(near) - weekday) % 7
            one = Interval.of(here * DAY, G.DAY)
            return (None, one, None) if here == near else (one, None, Interval.of((here + 7) * DAY, G.DAY))
        case m.Date(month=month, day=day) if month is not None and _every_year(month, day):
            year, *today = calendar.from_days(near)
            unit = G.MONTH if day is None else G.DAY
            told = [month, day or 1] if day is not None else [month]
            today = today[: len(told)]
            shift = -1 if told > today else 0
            one = Interval.of(calendar.to_days(year + shift, month, day or 1) * DAY, unit)
            if told == today:
                return None, one, None
            return one, None, Interval.of(calendar.to_days(year + shift + 1, month, day or 1) * DAY, unit)
        case _:
            found = Around.of(occurrences(date, near, 1, policy), moment)
            return (
                found.before[-1] if found.before else None,
                found.holding,
                found.after[0] if found.after else None,
            )


def _years(year: int, count: int) -> range:
    return range(year - count - 1, year + count + 2)


def _days_of_month(date: m.Date, day: int, near: int, count: int) -> list[Interval]:
    """Every month's day of that number; where a weekday is told, only those that fall on it."""
    start = calendar.to_days(*calendar.from_days(near)[:2])
    found = []
    reach = count + 2 if date.weekday is None else 12 * count + 24
    for shift in range(-reach, reach + 1):
        first = calendar.add_months(start, shift)
        year, month, _ = calendar.from_days(first)
        if day <= calendar.month_length(year, month) and date.weekday in (None, calendar.weekday_then(first + day - 1)):
            found.append(Interval.of((first + day - 1) * DAY, G.DAY))
    return found


def spell_start(spell: m.Spell, year: int, policy: Policy) -> int:
    """Where a season, quarter, half or ISO week of a year begins, in civil seconds."""
    if spell.unit is G.SEASON:
        month = (spell.number + 5) % 12 + 1 if policy.southern else spell.number
        return calendar.to_days(year, month) * DAY
    if spell.unit is G.WEEK:
        first = calendar.week_start(calendar.to_days(year, 1, 4))
        if spell.number > 52 and calendar.iso_week(first + 7 * (spell.number - 1))[0] != year:
            raise Unresolved(f"{year} has no week {spell.number}")
        return (first + 7 * (spell.number - 1)) * DAY
    return calendar.to_days(year, (spell.number - 1) * granules.MONTHS[spell.unit] + 1) * DAY


def named(rule: str, year: int) -> list[Interval]:
    """A named day of a year, which may last several days, and may come twice or not at all."""
    return [Interval(start * DAY, (start + days) * DAY, G.DAY) for start, days in observance.occasions(rule, year)]


def first_day(rule: str, year: int) -> int | None:
    """The first day of a named one in a year, in days of our calendar; ``None`` where it comes in none.

    >>> first_day("12-25", 1970)
    358
    """
    return min(((one.start or 0) // DAY for one in named(rule, year)), default=None)


def weekday_fits(date: m.Date | m.Spell | m.Named, day: Interval) -> bool:
    """Whether a day is of the weekday that a date tells beside its month.

    >>> weekday_fits(m.Date(month=11, day=11, weekday=1), Interval.from_edtf("2024-11-11"))
    True
    """
    weekday = date.weekday if isinstance(date, m.Date) and date.month is not None else None
    return weekday is not None and calendar.weekday_then(begun(day) // DAY) == weekday


def begun(time: Interval) -> int:
    """The moment at which a time begins; raises ``Unresolved`` where it is open there: nothing is next to it.

    >>> begun(Interval.from_edtf("1970-01-02"))
    86400
    """
    if time.start is None:
        raise Unresolved("a date beside an open time")
    return time.start


@frozen
class Around:
    """The dates of a series on both sides of an interval: what lies before, holds, lies after it."""

    before: list[Interval]
    holding: Interval | None
    after: list[Interval]

    @classmethod
    def of(cls, found: list[Interval], start: int, end: int | None = None) -> Around:
        """Split a series at the moment *start*, or around a time that ends at *end*."""
        held = next((one for one in found if (one.start or 0) <= start < (one.end or 0)), None)
        rest = [one for one in found if one is not held]
        return cls(
            [one for one in rest if (one.start or 0) < start],
            held,
            [one for one in rest if (one.start or 0) >= (start if end is None else end)],
        )


_NEAR: Final = 31
"""So many days off at most a day is near a time; if its weekday does not fit, that is likelier wrong than the year."""
_LATELY: Final = 61 * DAY
"""A season that ended so lately is "this" one still, whatever its clause tells of what is to come."""


def is_still_this(date: m.Meaning, last: Interval, start: int) -> bool:
    """Whether "this spring" is the one that is just over, told in July."""
    return isinstance(date, m.Spell) and start - (last.end or 0) <= _LATELY


def is_near(day: int, told: Interval | None) -> bool:
    """Whether a day, counted from 1970, is near a time.

    >>> is_near(31, Interval.from_edtf("1970-01-01")), is_near(32, Interval.from_edtf("1970-01-01"))
    (True, False)
    """
    if told is None or told.start is None or told.end is None:
        return False
    return told.start // DAY - _NEAR <= day < told.end // DAY + _NEAR


def year_by_weekday(date: m.Date, year: int, told: Interval | None) -> int:
    """The year of a date that was given the *year*: the one before or after, where its weekday fits that alone and it
    is not near the time *told*.

    >>> year_by_weekday(m.Date(month=8, day=31, weekday=4), 1945, Interval.from_edtf("1945-07-14"))
    1944
    """
    if date.weekday is None or date.month is None or date.day is None:
        return year
    found = calendar.year_of_weekday(year, date.month, date.day, date.weekday)
    return year if is_near(calendar.to_days(year, date.month, date.day), told) else found
