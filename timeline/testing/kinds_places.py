"""Kinds of meaning that are places inside a longer time that is named: the n-th week of a month, a year's last days."""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.granularity import Granularity as G
from grammar.meaning import Around, Date, Ordinal, Part, Spell
from grammar.meaning import Span as Years
from timeline.testing.kind import SOME, Numbers, Table, Tell, Told, nth, nth_run, told, weekday_of
from timeline.testing.oracles.calendar import Day, one, run, those, units_inside, weekend
from timeline.testing.sayings import Said

PLACES: Final = Table()
kind = PLACES.kind

NEWS: Final = "news"


def _month(day: Day) -> Date:
    return Date(day.year, day.month)


# --- weekdays and days ---


@kind("fifth_weekday", moves="still", policy=NEWS)
def _(_: Numbers, day: Day, __: Day) -> Told:
    """Often none."""
    found = nth(those(run(day, "month"), weekday_of(day.weekday)), 5)
    return told(Said(day=day, number=5), Ordinal(5, G.DAY, _month(day), Date(weekday=day.weekday)), found)


@kind("nth_weekday_of_year", 52, moves="still", policy=NEWS, spoken=True, step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    number = numbers[0] + 1
    found = nth(those(run(day, "year"), weekday_of(day.weekday)), number)
    return told(Said(day=day, number=number), Ordinal(number, G.DAY, Date(day.year), Date(weekday=day.weekday)), found)


@kind("last_weekday_of_year", moves="still", policy=NEWS, spoken=True, step=SOME)
def _(_: Numbers, day: Day, __: Day) -> Told:
    found = those(run(day, "year"), weekday_of(day.weekday))[-1]
    return told(Said(day=day), Ordinal(-1, G.DAY, Date(day.year), Date(weekday=day.weekday)), one(found))


@kind("nth_day_of_month", moves="still", policy=NEWS, step=SOME)
def _(_: Numbers, day: Day, __: Day) -> Told:
    return told(Said(day=day, number=day.day), Ordinal(day.day, G.DAY, _month(day)), one(day))


@kind("day_366", moves="still", policy=NEWS, every="year", spoken=True)
def _(_: Numbers, day: Day, __: Day) -> Told:
    """None in a common year."""
    found = nth([days[0] for days in units_inside(run(day, "year"), "day")], 366)
    return told(Said(day=day, number=366), Ordinal(366, G.DAY, Date(day.year)), found)


# --- weeks ---


@kind("nth_week_of_month", 4, moves="still", policy=NEWS, every="month")
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    """A week belongs where its Thursday lies."""
    number = numbers[0] + 1
    found = nth_run(units_inside(run(day, "month"), "week"), number)
    return told(Said(day=day, number=number), Ordinal(number, G.WEEK, _month(day)), found)


@kind("last_week_of_month", moves="still", policy=NEWS, every="month")
def _(_: Numbers, day: Day, __: Day) -> Told:
    return told(Said(day=day), Ordinal(-1, G.WEEK, _month(day)), units_inside(run(day, "month"), "week")[-1])


@kind("nth_week_of_year", 52, moves="still", policy=NEWS, every="year", spoken=True)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    number = (53, 1, 52, *range(2, 52))[numbers[0]]
    found = nth_run(units_inside(run(day, "year"), "week"), number)
    return told(Said(day=day, number=number), Ordinal(number, G.WEEK, Date(day.year)), found)


@kind("last_week_of_year", moves="still", policy=NEWS, every="year", spoken=True)
def _(_: Numbers, day: Day, __: Day) -> Told:
    return told(Said(day=day), Ordinal(-1, G.WEEK, Date(day.year)), units_inside(run(day, "year"), "week")[-1])


@kind("week_number", 52, moves="still", policy=NEWS, every="year", spoken=True)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    number = (53, 1, 52, *range(2, 52))[numbers[0]]
    found = nth_run(units_inside(run(day, "year"), "week"), number)
    return told(Said(day=day, number=number), Spell(G.WEEK, number, day.year), found)


@kind("iso_week_53", moves="still", policy=NEWS, every="year")
def _(_: Numbers, day: Day, __: Day) -> Told:
    found = nth_run(units_inside(run(day, "year"), "week"), 53)
    return told(Said(day=day), Spell(G.WEEK, 53, day.year), found)


@kind("iso_week_day", moves="still", policy=NEWS, step=SOME)
def _(_: Numbers, day: Day, __: Day) -> Told:
    meaning = Ordinal(1, G.DAY, Spell(G.WEEK, day.week, day.week_year), Date(weekday=day.weekday))
    return told(Said(day=day), meaning, one(day))


@kind("week_of_date", moves="still", policy=NEWS, step=SOME)
def _(_: Numbers, day: Day, __: Day) -> Told:
    return told(Said(day=day), Around(G.WEEK, Date(day.year, day.month, day.day)), run(day, "week"))


# --- several in a row ---


def _some(sign: int, unit: str, of: str) -> Tell:
    def tell(numbers: Numbers, day: Day, _: Day) -> Told:
        count = numbers[0] + 2
        held = units_inside(run(day, of), unit)
        some = held[:count] if sign > 0 else held[-count:]
        meaning = Ordinal(sign, G[unit.upper()], _month(day) if of == "month" else Date(day.year), count=count)
        return told(Said(day=day, count=count, unit=unit), meaning, (some[0][0], some[-1][1]))

    return tell


kind("first_days_of_year", 8, policy=NEWS, moves="still", every="year", spoken=True)(_some(1, "day", "year"))
kind("last_days_of_year", 8, policy=NEWS, moves="still", every="year", spoken=True)(_some(-1, "day", "year"))
kind("first_months_of_year", 8, policy=NEWS, moves="still", every="year", spoken=True)(_some(1, "month", "year"))
kind("last_months_of_year", 8, policy=NEWS, moves="still", every="year", spoken=True)(_some(-1, "month", "year"))
kind("last_weeks_of_month", 1, policy=NEWS, moves="still", every="month")(_some(-1, "week", "month"))

# --- quarters, halves ---


@kind("quarter_in_year", 3, policy="calendar", moves="still", every="month", spoken=True)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    number = numbers[0] + 1
    quarter = units_inside(run(day, "year"), "quarter")[numbers[0]]
    return told(Said(day=day, number=number), Ordinal(number, G.QUARTER, Date(day.year)), quarter)


@kind("half_of_decade", 1, policy=NEWS, moves="still", every="year")
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    decade = run(day, "decade", 1 if day.year % 100 < 10 else 0)
    years = units_inside(decade, "year")
    found = (years[0][0], years[4][1]) if numbers[0] == 0 else (years[5][0], years[9][1])
    part = Part(("first", "second")[numbers[0]], Years(G.DECADE, decade[0].year))
    return told(Said(day=decade[0], number=numbers[0] + 1), part, found)


@kind("quarter_of_century", 3, policy=NEWS, moves="still", every="year")
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    """Twenty-five years each."""
    first = run(day, "century")[0]
    found = run(first, "year", 25 * numbers[0])[0], run(first, "year", 25 * numbers[0] + 24)[1]
    meaning = Ordinal(numbers[0] + 1, G.QUARTER, Years(G.CENTURY, first.year))
    return told(Said(day=day, number=numbers[0] + 1), meaning, found)


@kind("third_of_year", 2, policy=NEWS, moves="still", every="year", spoken=True)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    """Four months each."""
    months = units_inside(run(day, "year"), "month")
    found = months[4 * numbers[0]][0], months[4 * numbers[0] + 3][1]
    return told(Said(day=day, number=numbers[0] + 1), Part(f"{numbers[0] + 1}/3", Date(day.year)), found)


@kind("two_quarters", 2, policy="calendar", moves="still", every="year", spoken=True)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    """Two that follow on each other; those that don't are no one stretch."""
    quarters = units_inside(run(day, "year"), "quarter")
    number = numbers[0] + 1
    found = quarters[number - 1][0], quarters[number][1]
    meaning = m.Several(tuple(Ordinal(place, G.QUARTER, Date(day.year)) for place in (number, number + 1)))
    return told(Said(day=day, number=number, more=number + 1), meaning, found)


@kind("rest_of_year", policy=NEWS, step=SOME, spoken=True)
def _(_: Numbers, day: Day, today: Day) -> Told:
    """From the reference day on, where that lies in it; else all of it."""
    first, last = run(day, "year")
    found = (today, last) if today.year == day.year else (first, last)
    return told(Said(day=day), Part("rest", Date(day.year)), found)


@kind("weekend_of_date", policy=NEWS, moves="still", step=SOME)
def _(_: Numbers, day: Day, __: Day) -> Told:
    return told(Said(day=day), Around(G.WEEKEND, Date(day.year, day.month, day.day)), weekend(day))
