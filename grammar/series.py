"""Series of days and months around a day: the one that holds or precedes it (step 0), the next (step 1) ...

All take and give day numbers, except that the start of the granule comes in civil seconds.

>>> calendar.iso(weekday(calendar.to_days(2024, 11, 13), 1, 0))
'2024-11-11'
"""

from __future__ import annotations

from grammar import calendar
from grammar.calendar import DAY


def weekday(today: int, number: int, step: int) -> int:
    """The weekday (1 is Monday) on or before a day, or so many weeks on."""
    return (today - (calendar.weekday(today) - number) % 7 + 7 * step) * DAY


def month(today: int, number: int, step: int) -> int:
    """The month of that number that holds or precedes a day, or so many years on."""
    year, current, _ = calendar.from_days(today)
    return calendar.to_days(year - (current < number) + step, number) * DAY


def day_of_month(today: int, day: int, step: int) -> int:
    """The last month that has the day of that number and in which it is not ahead, or the next (step 1)."""
    this_month = calendar.to_days(*calendar.from_days(today)[:2])
    found = []
    for shift in range(-3, 4):
        start = calendar.add_months(this_month, shift)
        year, number, _ = calendar.from_days(start)
        if day <= calendar.month_length(year, number):
            found.append(start + day - 1)
    before = [start for start in found if start <= today]
    after = [start for start in found if start > today]
    return (after[step - 1] if step else before[-1]) * DAY
