"""Laws of the calendar and of intervals against the standard library, and intervals as plain tuples of seconds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from grammar import Granularity, ImpossibleDate, Interval, calendar
from timeline.testing.adapter import shifted
from timeline.testing.oracles import civil
from timeline.testing.violation import LawViolation

__all__ = [
    "calendar_as_the_standard_library",
    "dates_that_are_not",
    "instants_as_the_zone_has_them",
    "interval_is_its_granule",
    "intervals_compare_as_tuples",
]

T = TypeVar("T")
_DAY = 86_400


def calendar_as_the_standard_library(day: int, months: int) -> None:
    """Year, month, day, weekday, ISO week, month lengths and months added are those of ``datetime``, for any year.

    *day* counts from 1970-01-01; beyond the years of ``datetime`` the calendar repeats itself every 400 years.
    """
    year, month, number = civil.civil(day)
    like = date(2000 + year % 400, month, number)
    week_year, week, weekday = like.isocalendar()
    last = civil.month(12 * year + month - 1)[1] - civil.days(year, month)
    week_year += year - like.year
    monday = day - weekday + 1
    there = 12 * year + month - 1 + months
    first, after = civil.month(there)
    told: list[tuple[str, Callable[[], object], object]] = [
        ("date", lambda: calendar.from_days(day), (year, month, number)),
        ("day", lambda: calendar.to_days(year, month, number), day),
        ("weekday", lambda: calendar.weekday(day), weekday),
        ("week", lambda: calendar.iso_week(day), (week_year, week)),
        ("Monday", lambda: calendar.week_start(day), monday),
        ("Monday of a week", lambda: calendar.from_iso_week(week_year, week), monday),
        ("length", lambda: calendar.month_length(year, month), last),
        ("first of a month", lambda: calendar.month_start(12 * year + month - 1), civil.days(year, month)),
        ("leap year", lambda: calendar.is_leap(year), civil.days(year + 1) - civil.days(year) == 366),
        ("months on", lambda: calendar.add_months(day, months), min(first + number, after) - 1),
        ("new year", lambda: calendar.to_days(year), civil.days(year)),
    ]
    for name, ask, right in told:
        try:
            found = ask()
        except ImpossibleDate as error:
            found = error
        if found != right:
            raise LawViolation(f"calendar: {name} of {year}-{month}-{number}: {right}, told {found}")
    text = f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{number:02}"
    for seconds, clock in (
        (0, ""),
        (1, "T00:00:01"),
        (86_399, "T23:59:59"),
        (3_660, "T01:01:00"),
        (59 * 60, "T00:59:00"),
    ):
        if calendar.iso(day * _DAY + seconds) != text + clock:
            raise LawViolation(f"calendar: {text}{clock} is written {calendar.iso(day * _DAY + seconds)}")
        if calendar.iso(day * _DAY + seconds, clock=True) != text + (clock or "T00:00:00"):
            raise LawViolation(f"calendar: {text}{clock} with its clock is written otherwise")


def dates_that_are_not(year: int) -> None:
    """Months, days and ISO weeks that a year has not are refused, all others are there."""
    for month in range(-1, 15):
        for number in (-1, 0, 1, 28, 29, 30, 31, 32):
            right = _made(lambda m=month, n=number: civil.days(year, m, n))  # type: ignore[misc]
            found = _made(lambda m=month, n=number: calendar.to_days(year, m, n))  # type: ignore[misc]
            if right != found:
                raise LawViolation(f"calendar: {year}-{month}-{number} is day {right}, told {found}")
    like = 2000 + year % 400
    weeks = date(like, 12, 28).isocalendar()[1]
    for week in (-1, 0, 1, 2, 51, 52, 53, 54):
        there = _made(lambda w=week: calendar.from_iso_week(year, w))  # type: ignore[misc]
        if (there is not None) != (1 <= week <= weeks):
            raise LawViolation(f"calendar: {year}-W{week:02}: {there}, the year has {weeks} weeks")


def _made(make: Callable[[], T]) -> T | None:
    """What is made; nothing where there is no such date. Another error is no refusal."""
    try:
        return make()
    except ImpossibleDate:
        return None
    except ValueError as error:
        if isinstance(error, ImpossibleDate) or "must be in" in str(error) or "out of range" in str(error):
            return None
        raise


def interval_is_its_granule(moment: int, unit: Granularity, count: int) -> None:
    """The granule around a moment, or so many further on, begins and ends as the standard library's dates have it."""
    found = Interval.of(moment, unit, count)
    right = civil.granule(moment, unit.word, count)
    if (found.start, found.end) != right or found.granularity is not unit:
        raise LawViolation(f"granule: {count} {unit.word}s on from {moment}: {right}, told {found}")
    if (found.approximate, found.uncertain, found.part) != (False, False, None):
        raise LawViolation(f"granule: {found} is marked, and nobody said so")


def intervals_compare_as_tuples(one: Interval, other: Interval) -> None:
    """Intervals are equal, and hash alike, where their fields are; those that end before they start are refused."""
    fields = [
        (each.start, each.end, each.granularity, each.approximate, each.uncertain, each.part) for each in (one, other)
    ]
    if (one == other) != (fields[0] == fields[1]) or (one == other and hash(one) != hash(other)):
        raise LawViolation(f"intervals: {one} and {other} are equal: should be {fields[0] == fields[1]}")
    ends = [each[:2] for each in fields]
    if None not in (*ends[0], *ends[1]) and ends[0] != ends[1] and (one < other) != (ends[0] < ends[1]):
        raise LawViolation(f"intervals: {one} < {other}: should be {ends[0] < ends[1]}")
    start, end = one.start, other.end
    right = start is None or end is None or start <= end
    try:
        Interval(start, end)
        made = True
    except ValueError:
        made = False
    if made != right:
        raise LawViolation(f"intervals: from {start} to {end}: may be made: {right}, was: {made}")


def instants_as_the_zone_has_them(interval: Interval, zone: str) -> None:
    """Both ends in a zone are the first instants that show them there; where it skips one, it moves forward."""
    place = ZoneInfo(zone)
    for told, end in zip(interval.to_pendulum(zone), (interval.start, interval.end), strict=True):
        if end is None or told is None:
            if (end is None) != (told is None):
                raise LawViolation(f"instants: {interval}: an open end is told {told}")
            continue
        wall = datetime(1970, 1, 1) + timedelta(seconds=end)
        right = shifted(wall, place).replace(tzinfo=place)
        if told.astimezone(UTC) != right.astimezone(UTC) or told.timezone_name != zone:
            raise LawViolation(f"instants: {wall} in {zone}: {right.isoformat()}, told {told.isoformat()}")
