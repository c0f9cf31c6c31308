"""Civil time as integers, for any year: the proleptic Gregorian calendar.

Days count from 1970-01-01 (day 0); seconds likewise, without zone or leap second.
Years are astronomical: 1 BC is year 0, 44 BC is year -43.

The conversions are those of Howard Hinnant, "chrono-Compatible Low-Level Date
Algorithms" (2013); ISO weeks follow ISO 8601:2019, 5.2.3.

>>> from_days(to_days(2024, 2, 29))
(2024, 2, 29)
>>> weekday(to_days(2024, 11, 11))  # a Monday
1
"""

from __future__ import annotations

from typing import Final

from grammar.errors import ImpossibleDate

DAY: Final = 86_400
"""Seconds of a civil day."""

REFORM: Final = -141_427
"""The day number of 15 October 1582, the first day of the Gregorian calendar."""
BRITAIN: Final = -79_366
"""The day number of 14 September 1752, from which Britain and its colonies count as we do."""
_LENGTHS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    """Whether *year* (astronomical) has a 29 February.

    >>> [y for y in (1900, 2000, 2023, 2024) if is_leap(y)]
    [2000, 2024]
    """
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    """Days of a month, 28 to 31."""
    return 29 if month == 2 and is_leap(year) else _LENGTHS[month - 1]


def to_days(year: int, month: int = 1, day: int = 1) -> int:
    """Days from 1970-01-01 to that date.

    Raises ``ImpossibleDate`` where the calendar has no such day.

    >>> to_days(1970, 1, 2)
    1
    """
    if not 1 <= month <= 12:
        raise ImpossibleDate(f"month {month} of {year}: a year has months 1 to 12")
    if not 1 <= day <= month_length(year, month):
        raise ImpossibleDate(f"{year:04}-{month:02} has {month_length(year, month)} days, not {day}")
    return month_start(year * 12 + month - 1) + day - 1


def month_start(months: int) -> int:
    """Days from 1970-01-01 to the first of a month, counted from the beginning of year 0.

    >>> month_start(1970 * 12 + 1)
    31
    """
    era, of_era = divmod(months - 2, 4800)  # from March on, so that a leap day ends its year
    year, month = divmod(of_era, 12)
    return era * 146_097 + year * 365 + year // 4 - year // 100 + (153 * month + 2) // 5 - 719_468


def from_days(days: int) -> tuple[int, int, int]:
    """Year, month and day of a day number.

    >>> from_days(-1)
    (1969, 12, 31)
    """
    era, of_era = divmod(days + 719_468, 146_097)
    year = (of_era - of_era // 1_460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    shifted = (5 * of_year + 2) // 153
    month = shifted + (3 if shifted < 10 else -9)
    return year + era * 400 + (month <= 2), month, of_year - (153 * shifted + 2) // 5 + 1


def weekday(days: int) -> int:
    """ISO weekday of a day number, 1 (Monday) to 7."""
    return (days + 3) % 7 + 1


def weekday_then(days: int, reform: int = REFORM) -> int:
    """ISO weekday of a day as it was told then: before the *reform* of the calendar that of the Julian one.

    >>> weekday_then(to_days(1453, 5, 29)), weekday_then(to_days(1989, 11, 9))  # a Tuesday, a Thursday
    (2, 4)
    >>> weekday_then(to_days(1666, 9, 2)), weekday_then(to_days(1666, 9, 2), BRITAIN)  # in London it was a Sunday
    (4, 7)
    """
    return weekday(days) if days >= reform else (weekday(days) + julian_shift(days, reform) - 1) % 7 + 1


def year_of_weekday(year: int, month: int, day: int, weekday_told: int) -> int:
    """The year itself where a day is on the weekday told with it; else the one before or after, where that alone fits.

    Of days before Britain's reform of the calendar, which countries reckoned in two ways, nothing is told.

    >>> year_of_weekday(1945, 8, 31, 4), year_of_weekday(1944, 8, 31, 4), year_of_weekday(1945, 8, 31, 3)
    (1944, 1944, 1945)
    """
    if to_days(year) < BRITAIN:
        return year
    fits = {each: is_on(each, month, day, weekday_told) for each in (year - 1, year, year + 1)}
    beside = [each for each in (year - 1, year + 1) if fits[each]]
    return beside[0] if len(beside) == 1 and not fits[year] else year


def is_on(year: int, month: int, day: int, weekday_told: int) -> bool:
    """Whether a day is there, and on that weekday.

    >>> is_on(1944, 8, 31, 4), is_on(1945, 2, 29, 4)
    (True, False)
    """
    return day <= month_length(year, month) and weekday(to_days(year, month, day)) == weekday_told


def julian_shift(days: int, reform: int = REFORM) -> int:
    """By how many weekdays a day before the *reform*, first that of 1582, was later than our calendar has it; else 0.

    Until then a date bears the number that was written then, so its weekday is that of the Julian calendar.

    >>> (weekday(to_days(1453, 5, 29)) + julian_shift(to_days(1453, 5, 29)) - 1) % 7 + 1  # a Tuesday
    2
    """
    if days >= reform:
        return 0
    year, month, _ = from_days(days)
    century = (year - (month <= 2)) // 100
    return (century - century // 4 - 2) % 7


def week_start(days: int) -> int:
    """The Monday of the week that holds a day."""
    return days - weekday(days) + 1


def iso_week(days: int) -> tuple[int, int]:
    """ISO year and week of a day number.

    >>> iso_week(to_days(2021, 1, 3))
    (2020, 53)
    """
    thursday = week_start(days) + 3
    year = from_days(thursday)[0]
    return year, (thursday - to_days(year)) // 7 + 1


def from_iso_week(year: int, week: int) -> int:
    """The Monday of an ISO week; ``ImpossibleDate`` where that year has no such week."""
    monday = week_start(to_days(year, 1, 4)) + 7 * (week - 1)
    if week < 1 or iso_week(monday) != (year, week):
        raise ImpossibleDate(f"{year:04} has no ISO week {week}")
    return monday


def add_months(days: int, months: int) -> int:
    """A day number, so many months on; the day is cut to the length of the month.

    >>> from_days(add_months(to_days(2024, 1, 31), 1))
    (2024, 2, 29)
    """
    year, month, day = from_days(days)
    counted = year * 12 + month - 1 + months
    return month_start(counted) + min(day, month_length(counted // 12, counted % 12 + 1)) - 1


def iso(seconds: int, *, clock: bool = False) -> str:
    """ISO 8601 of civil seconds; the time of day only where it is not midnight, or on request.

    >>> iso(0), iso(3600), iso(-62_200_000_000)
    ('1970-01-01', '1970-01-01T01:00:00', '-0002-12-17T14:13:20')
    """
    days, rest = divmod(seconds, DAY)
    year, month, day = from_days(days)
    text = f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{day:02}"
    if rest or clock:
        text += f"T{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}"
    return text
