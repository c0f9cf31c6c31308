"""Days of the proleptic Gregorian calendar, by the standard library's ``date`` alone, in cycles of 400 years.

``datetime.date`` knows years 1 to 9999; the calendar repeats itself after 400 years of 146097 days, which carries it to
any other year. Year 0 is the year before year 1 (ISO 8601).
"""

from __future__ import annotations

from datetime import date, timedelta

CYCLE = 146_097
"""Days of 400 years."""
EPOCH = date(1970, 1, 1)


def days(year: int, month: int = 1, day: int = 1) -> int:
    """Days from 1970-01-01; raises ``ValueError`` for a day that there is not.

    >>> days(2024, 2, 29), days(0, 3, 1) - days(0, 2, 28)
    (19782, 2)
    """
    cycles, rest = divmod(year, 400)
    return (date(2000 + rest, month, day) - EPOCH).days + (cycles - 5) * CYCLE


def civil(count: int) -> tuple[int, int, int]:
    """Year, month and day of a number of days.

    >>> civil(19782), civil(days(-4712, 1, 1))
    ((2024, 2, 29), (-4712, 1, 1))
    """
    cycles, rest = divmod(count - days(2000), CYCLE)
    found = date(2000, 1, 1) + timedelta(days=rest)
    return found.year + 400 * cycles, found.month, found.day


def month(count: int) -> tuple[int, int]:
    """First day of a month, and of the next, as days; months are counted from the January of year 0.

    >>> [civil(at) for at in month(2024 * 12 + 1)]
    [(2024, 2, 1), (2024, 3, 1)]
    """
    first, after = divmod(count, 12), divmod(count + 1, 12)
    return days(first[0], first[1] + 1), days(after[0], after[1] + 1)


YEARS = {"decade": 10, "century": 100}
"""As so many years decades and centuries are told that lie away: two decades are about twenty years."""
_OF_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12_000}


def granule(second: int, unit: str, count: int = 0) -> tuple[int, int]:
    """Start and end, in seconds, of the unit that holds a moment, or of the one so many further on.

    Seasons are those of meteorologists: winter runs from December to February.

    >>> [civil(end // 86_400) for end in granule(0, "season")]
    [(1969, 12, 1), (1970, 3, 1)]
    """
    if unit in ("second", "minute", "hour"):
        size = {"second": 1, "minute": 60, "hour": 3600}[unit]
        first = (second // size + count) * size
        return first, first + size
    day = second // 86_400
    if unit in ("day", "daypart"):
        return (day + count) * 86_400, (day + count + 1) * 86_400
    if unit in ("week", "weekend"):
        monday = day - (day - days(2024, 1, 1)) % 7 + 7 * count  # 2024 began on a Monday
        first, length = (monday, 7) if unit == "week" else (monday + 5, 2)
        return first * 86_400, (first + length) * 86_400
    year, number, _ = civil(day)
    months = 12 * year + number - 1
    if unit == "season":
        first = (months - 2) // 3 * 3 + 2 + 3 * count
        return month(first)[0] * 86_400, month(first + 2)[1] * 86_400
    size = _OF_MONTHS[unit]
    first = (months // size + count) * size
    return month(first)[0] * 86_400, month(first + size - 1)[1] * 86_400
