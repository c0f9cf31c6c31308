"""Sets of days, two ways: by what is meant, and by RFC 5545 as it is written. Plain data in, dates out; no formula.

Both look at every day from a start on and ask whether it belongs; the start must be the first day of a year that is
a Monday, so that every week, month, quarter and year begins with it.

>>> from itertools import islice
>>> [day.isoformat() for day, _ in islice(written("FREQ=MONTHLY;BYDAY=-1FR", START), 2)]
['2018-01-26', '2018-02-23']
>>> [day.isoformat() for day, _ in islice(meant(START, "month", nth=-1, weekdays=(5,)), 2)]
['2018-01-26', '2018-02-23']
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

START = date(2018, 1, 1)
"""A Monday."""
_ONE = timedelta(days=1)
_NAMES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "season": 3}
_YEARS = {"year": 1, "decade": 10, "century": 100, "millennium": 1000}
Times = Iterator[tuple[date, tuple[int, int]]]
"""Days with the hour and minute."""


def _days(start: date, years: int = 45) -> Iterator[date]:
    day = start
    while day.year < start.year + years:
        yield day
        day += _ONE


def meant(
    start: date,
    unit: str,
    every: int = 1,
    *,
    weekdays: tuple[int, ...] = (),
    month: int | None = None,
    nth: int | None = None,
    clock: int | None = None,
) -> Times:
    """The days that are meant: every so many units one, or those of the *weekdays* (Monday 1), or the *nth* of them."""
    passed = 0
    begun = None
    for day in _days(start):
        first = _first(day, unit, start)
        if begun is not None and first != begun:
            passed += 1
        begun = first
        if (
            passed % every == 0
            and (month is None or day.month == month)
            and _fits(day, first, unit, weekdays, month, nth)
        ):
            yield day, divmod(clock or 0, 60)


def _first(day: date, unit: str, start: date) -> date:
    """The first day of the unit that holds a day."""
    if unit in ("day", "daypart"):
        return day
    if unit in ("week", "weekend"):
        return day - _ONE * (day.isoweekday() - 1)
    if unit in _MONTHS:
        return date(day.year, day.month - (day.month - 1) % _MONTHS[unit], 1)
    return date(day.year - (day.year - start.year) % _YEARS[unit], 1, 1)


def _fits(day: date, first: date, unit: str, weekdays: tuple[int, ...], month: int | None, nth: int | None) -> bool:
    if unit == "weekend":
        return day.isoweekday() in (6, 7)
    if nth is not None:
        begin = date(day.year, day.month, 1) if unit == "month" or month is not None else date(day.year, 1, 1)
        held = list(_same(begin, by_month=unit == "month" or month is not None))
        held = [other for other in held if not weekdays or other.isoweekday() == day.isoweekday()]
        chosen = held[nth - (nth > 0)] if abs(nth) <= len(held) else None
        return chosen == day and (not weekdays or day.isoweekday() in weekdays)
    if weekdays:
        return day.isoweekday() in weekdays
    return day == first if month is None else day.day == 1


def _same(begin: date, *, by_month: bool) -> Iterator[date]:
    """The days of the month or year that begins with a day."""
    day = begin
    while (day.year, day.month if by_month else 0) == (begin.year, begin.month if by_month else 0):
        yield day
        day += _ONE


def written(rule: str, start: date) -> Times:
    """The days of an RFC 5545 rule of frequency DAILY or longer, from a start: what a part limits and what it adds."""
    parts = dict(part.split("=") for part in rule.split(";"))
    every, frequency = int(parts.get("INTERVAL", "1")), parts["FREQ"]
    hour = int(parts.get("BYHOUR", "0")), int(parts.get("BYMINUTE", "0"))
    for day in _days(start):
        passed = {
            "DAILY": (day - start).days,
            "WEEKLY": (day - start).days // 7,
            "MONTHLY": (day.year - start.year) * 12 + day.month - start.month,
            "YEARLY": day.year - start.year,
        }[frequency]
        if passed % every == 0 and _belongs(day, parts, start):
            yield day, hour


def _belongs(day: date, parts: dict[str, str], start: date) -> bool:
    frequency = parts["FREQ"]
    if "BYMONTH" in parts and day.month != int(parts["BYMONTH"]):
        return False
    if "BYDAY" in parts:
        return any(_is_weekday(day, name, frequency, "BYMONTH" in parts) for name in parts["BYDAY"].split(","))
    if "BYMONTHDAY" in parts:
        number = int(parts["BYMONTHDAY"])
        return day.day == number if number > 0 else (day - _ONE * number).day == -number
    if "BYYEARDAY" in parts:
        days = list(_same(date(day.year, 1, 1), by_month=False))
        number = int(parts["BYYEARDAY"])
        return abs(number) <= len(days) and days[number - (number > 0)] == day
    if frequency == "WEEKLY":
        return day.isoweekday() == start.isoweekday()
    if frequency == "MONTHLY":
        return day.day == start.day
    if frequency == "YEARLY":
        return day.day == start.day and ("BYMONTH" in parts or day.month == start.month)
    return True


def _is_weekday(day: date, name: str, frequency: str, month: bool) -> bool:
    """Whether a day is that weekday; with a number, the n-th one of its month, of its year where no month is told."""
    number, weekday = name[:-2], name[-2:]
    if _NAMES[day.isoweekday() - 1] != weekday:
        return False
    if not number:
        return True
    by_month = frequency == "MONTHLY" or month
    begin = date(day.year, day.month, 1) if by_month else date(day.year, 1, 1)
    held = [other for other in _same(begin, by_month=by_month) if other.isoweekday() == day.isoweekday()]
    place = int(number)
    return abs(place) <= len(held) and held[place - (place > 0)] == day
