"""The oracle: a calendar walked day by day. It shares no code with the library and has no formula of its own.

It knows the leap-year rule, the lengths of the months and that 1 January 1800 was a Wednesday. From there it
walks to 1500 and to 2400 and writes down every day; ISO weeks come of counting Thursdays, longer units of
collecting neighbouring days. What it answers is found by looking along that list: slow, and plain to see.

>>> known = at(2024, 11, 11)
>>> known.weekday, known.week
(1, 46)
>>> span(run(known, "quarter", -1))
('2024-07-01', '2024-10-01')
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple, TypeAlias

FIRST_YEAR: Final = 1500
LAST_YEAR: Final = 2400
KNOWN: Final = (1800, 1, 1)
KNOWN_WEEKDAY: Final = 3  # a Wednesday


class Day(NamedTuple):
    """A day of the walk: its place in the list, its date, its weekday (Monday is 1), its ISO week."""

    place: int
    year: int
    month: int
    day: int
    weekday: int
    week_year: int
    week: int


Run: TypeAlias = tuple[Day, Day]
"""Neighbouring days by the first and the last, both included."""
Span: TypeAlias = tuple[str | None, str | None]
"""ISO 8601 of a start and of an end that is not included; None is open."""
Fits: TypeAlias = Callable[[Day], bool]

_SEASON: Final = ("winter",) * 2 + ("spring",) * 3 + ("summer",) * 3 + ("autumn",) * 3 + ("winter",)
_QUARTER: Final = (1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4)
_HALF: Final = (1,) * 6 + (2,) * 6

# What neighbouring days share while they lie in the same week, month ...
_SHARED: Final[dict[str, Callable[[Day], object]]] = {
    "day": lambda day: day.place,
    "week": lambda day: (day.week_year, day.week),
    "month": lambda day: day.month,
    "quarter": lambda day: _QUARTER[day.month - 1],
    "season": lambda day: _SEASON[day.month - 1],
    "half": lambda day: _HALF[day.month - 1],
    "year": lambda day: day.year,
    "decade": lambda day: str(day.year)[:3],
    "century": lambda day: str(day.year)[:2],
}


# --- the walk ---


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _dates() -> Iterator[tuple[int, int, int]]:
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        for month in range(1, 13):
            length = 30 if month in (4, 6, 9, 11) else 31
            if month == 2:
                length = 29 if _leap(year) else 28
            for day in range(1, length + 1):
                yield year, month, day


def _weekdays(dates: list[tuple[int, int, int]]) -> list[int]:
    """The weekday of each date, walked on and back from the known day."""
    known = dates.index(KNOWN)
    found = [0] * len(dates)
    weekday = KNOWN_WEEKDAY
    for index in range(known, len(dates)):
        found[index] = weekday
        weekday = 1 if weekday == 7 else weekday + 1
    weekday = KNOWN_WEEKDAY
    for index in range(known, -1, -1):
        found[index] = weekday
        weekday = 7 if weekday == 1 else weekday - 1
    return found


@functools.cache
def days() -> list[Day]:
    """Every day of the walk. A week is numbered by its Thursday: the n-th Thursday of a year is in week n."""
    dates = list(_dates())
    weekdays = _weekdays(dates)
    if weekdays[0] != 1:
        raise AssertionError("the walk must begin with a Monday, or its first week has no Thursday")
    found: list[Day] = []
    year, thursdays = FIRST_YEAR, 0
    for monday in range(0, len(dates), 7):
        thursday = dates[min(monday + 3, len(dates) - 1)]
        year, thursdays = (year, thursdays + 1) if thursday[0] == year else (thursday[0], 1)
        week = range(monday, min(monday + 7, len(dates)))
        found += [Day(place, *dates[place], weekdays[place], year, thursdays) for place in week]
    return found


@functools.cache
def _by_date() -> dict[tuple[int, int, int], Day]:
    return {(day.year, day.month, day.day): day for day in days()}


@functools.cache
def _runs(unit: str) -> tuple[list[Run], list[int]]:
    """The weeks (months ...) of the walk in turn, and for each day the place of its own among them."""
    found: list[Run] = []
    places: list[int] = []
    for _, group in itertools.groupby(days(), _SHARED[unit]):
        held = list(group)
        places += [len(found)] * len(held)
        found.append((held[0], held[-1]))
    return found, places


# --- looking along the walk ---


def find(year: int, month: int, day: int) -> Day | None:
    """The day of a date; None where the walk has no such day: it is no date."""
    return _by_date().get((year, month, day))


def at(year: int, month: int, day: int) -> Day:
    """The day of a date that exists."""
    return _by_date()[year, month, day]


def step(day: Day, count: int) -> Day:
    """So many days on in the list."""
    return days()[day.place + count]


def back(day: Day, fits: Fits) -> Day:
    """The first that fits, going back from a day, itself included."""
    while not fits(day):
        day = step(day, -1)
    return day


def ahead(day: Day, fits: Fits) -> Day:
    """The first that fits, going on from a day, itself included."""
    while not fits(day):
        day = step(day, 1)
    return day


def repeated(look: Callable[[Day, Fits], Day], day: Day, fits: Fits, count: int) -> Day:
    """The count-th that fits, the day itself not included; *look* is ``back`` or ``ahead``."""
    for _ in range(count):
        day = look(step(day, 1 if look is ahead else -1), fits)
    return day


def run(day: Day, unit: str, shift: int = 0) -> Run:
    """The week (month ...) that holds a day, or the one so many places on."""
    found, places = _runs(unit)
    return found[places[day.place] + shift]


def inside(stretch: Run) -> list[Day]:
    """Every day of a stretch."""
    return days()[stretch[0].place : stretch[1].place + 1]


def those(stretch: Run, fits: Fits) -> list[Day]:
    """The days of a stretch that fit."""
    return [day for day in inside(stretch) if fits(day)]


def whole(found: Iterable[Day]) -> Run:
    """From the first to the last of some days, which must be neighbours."""
    held = list(found)
    if [day.place for day in held] != list(range(held[0].place, held[0].place + len(held))):
        raise AssertionError("these days are no neighbours")
    return held[0], held[-1]


def part(stretch: Run, fits: Fits) -> Run:
    """The days of a stretch that fit, which must be neighbours."""
    return whole(those(stretch, fits))


def units_inside(stretch: Run, unit: str) -> list[Run]:
    """The weeks (days, months ...) of a stretch in turn; a week belongs where its Thursday lies."""
    middle: Fits = (lambda day: day.weekday == 4) if unit == "week" else (lambda day: run(day, unit)[0] == day)
    return [run(day, unit) for day in those(stretch, middle)]


def thirds(stretch: Run) -> tuple[Run, Run, Run]:
    """A quarter, season, half-year or year by thirds of its months."""
    months = units_inside(stretch, "month")
    third = {3: 1, 6: 2, 12: 4}[len(months)]
    cut = [months[:third], months[third:-third], months[-third:]]
    first, middle, last = ((some[0][0], some[-1][1]) for some in cut)
    return first, middle, last


def months_on(day: Day, count: int) -> Day:
    """The day of the same number so many months on, or the last of that month where it has none."""
    month = inside(run(day, "month", count))
    same = [other for other in month if other.day == day.day]
    return same[0] if same else month[-1]


def years_on(day: Day, count: int) -> Day:
    """The day of the same month and number so many years on; 28 February for a leap day where there is none."""
    year = run(day, "year", count)
    same = those(year, lambda other: (other.month, other.day) == (day.month, day.day))
    return same[0] if same else those(year, lambda other: other.month == 2)[-1]


def of_year(year: int) -> Run:
    """A year by its number."""
    return run(at(year, 1, 1), "year")


def of_month(year: int, month: int) -> Run:
    """A month by its number."""
    return run(at(year, month, 1), "month")


def weekend(day: Day, shift: int = 0) -> Run:
    """Saturday and Sunday of the week that holds a day, or of one so many weeks on."""
    return part(run(day, "week", shift), lambda other: other.weekday in (6, 7))


@functools.cache
def easters() -> dict[int, Day]:
    """Easter of each year from 1583, by the tables of 1582 walked year by year.

    The epact (the age of the moon on 1 January) was 26 in 1582, the sixth year of the moon's cycle of 19. It grows
    by 11 a year, by 12 when a new cycle begins, by one less where a leap day is dropped, and by one more in
    1800, 2100 and 2400. The full moon of spring is then looked up, and Easter is the Sunday after it.
    """
    found: dict[int, Day] = {}
    cycle, epact = 6, 26
    for year in range(1583, LAST_YEAR):
        cycle = 1 if cycle == 19 else cycle + 1
        epact += 12 if cycle == 1 else 11
        epact -= 1 if year % 100 == 0 and not _leap(year) else 0
        epact += 1 if year in (1800, 2100) else 0
        epact %= 30
        moon = step(at(year, 3, 1), 43 - epact)
        if moon.place < at(year, 3, 21).place:
            moon = step(moon, 30)
            late = epact == 24 or (epact == 25 and cycle > 11)
            moon = step(moon, -1) if late else moon
        found[year] = ahead(step(moon, 1), lambda day: day.weekday == 7)
    return found


# --- in writing ---


def iso(day: Day, clock: str = "") -> str:
    """ISO 8601 of the start of a day, or of a time of day in it ("05:00")."""
    date = f"{day.year:04}-{day.month:02}-{day.day:02}"
    return f"{date}T{clock}:00" if clock not in ("", "00:00") else date


def one(day: Day) -> Run:
    """A single day."""
    return day, day


def start(stretch: Run) -> str:
    """Where a stretch begins."""
    return iso(stretch[0])


def end(stretch: Run) -> str:
    """Where a stretch ends: the start of the day after it."""
    return iso(step(stretch[1], 1))


def span(stretch: Run) -> Span:
    """A stretch in ISO 8601, the end not included."""
    return start(stretch), end(stretch)
