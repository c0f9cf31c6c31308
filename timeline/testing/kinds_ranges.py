"""Kinds of meaning that run from one time to another, both included; lengths beside a date or the reference."""

from __future__ import annotations

from typing import Final

from grammar.granularity import Granularity as G
from grammar.meaning import Date, Length, Meaning, Nearest, Range, Unit, Window
from grammar.meaning import Span as Years
from timeline.testing.kind import SOME, Numbers, Table, Told, holding, likely, told
from timeline.testing.kinds_near import ON, named
from timeline.testing.oracles.calendar import Day, Run, ahead, back, inside, one, run, step
from timeline.testing.sayings import Said

RANGES: Final = Table()
kind = RANGES.kind

NEWS: Final = "news"


def _date(day: Day) -> Date:
    return Date(day.year, day.month, day.day)


def _range(said: Said, first: Meaning, last: Meaning, begun: Run, ended: Run) -> Told:
    """By another convention the last time is outside."""
    meaning, stretch = Range(first, last), (begun[0], ended[1])
    if begun == ended or begun[0].place >= ended[0].place:
        return told(said, meaning, stretch)
    return told(said, meaning, stretch, rivals={"ends=excluded": (begun[0], step(ended[0], -1))})


@kind("days_of_month", 29, policy=NEWS, moves="still", step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    """From a day to a later one of the same month; the last day goes back by one."""
    rest = inside((day, run(day, "month")[1]))
    day, rest = (day, rest) if len(rest) > 1 else (step(day, -1), [step(day, -1), day])
    last = rest[1 + numbers[0] % (len(rest) - 1)]
    return _range(Said(day=day, to=last), _date(day), _date(last), one(day), one(last))


@kind("date_to_date", 1000, policy=NEWS, moves="still", step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    last = step(day, numbers[0] + 1)
    return _range(Said(day=day, to=last), _date(day), _date(last), one(day), one(last))


@kind("day_month_to_date", 199, policy=NEWS, moves="still", step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    """The start has the year of the end, or the one before."""
    day = step(day, 1) if (day.month, day.day) == (2, 29) else day
    last = step(day, numbers[0] + 1)
    return _range(Said(day=day, to=last), Date(month=day.month, day=day.day), _date(last), one(day), one(last))


@kind("month_to_month", 10, policy=NEWS, moves="still", every="month")
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    first, last = run(day, "month"), run(day, "month", numbers[0] + 1)
    ends = Date(month=day.month), Date(last[0].year, last[0].month)
    return _range(Said(day=day, to=last[0]), *ends, first, last)


@kind("year_to_year", 44, policy=NEWS, moves="still", every="year", spoken=True)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    count = min(numbers[0] + 1, 2099 - day.year) if day.year < 2099 else -1
    first, last = run(day, "year"), run(day, "year", count)
    first, last = (first, last) if count > 0 else (last, first)
    ends = Date(first[0].year), Date(last[0].year)
    return _range(Said(day=first[0], to=last[0]), *ends, first, last)


@kind("decade_to_decade", policy=NEWS, moves="still", every="year")
def _(_: Numbers, day: Day, __: Day) -> Told:
    """Neither is the first of a century, which may be all of it."""
    shift = {"0": 1, "8": 1}.get(f"{day.year}"[2], 0)
    first, last = run(day, "decade", shift), run(day, "decade", shift + 2)
    if last[0].year % 100 == 0:
        last = run(last[0], "decade", 1)
    ends = Years(G.DECADE, first[0].year), Years(G.DECADE, last[0].year)
    return _range(Said(day=first[0], to=last[0]), *ends, first, last)


@kind("weekday_to_weekday", 6, 5, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    """The end is the first after the start."""
    first = back(today, lambda day: day.weekday == numbers[0] + 1)
    last = step(first, numbers[1] + 1)
    ends = Date(weekday=first.weekday), Date(weekday=last.weekday)
    return _range(Said(day=first, to=last), *ends, one(first), one(last))


@kind("bare_month_to_month", 11, 10, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    first = run(back(today, lambda day: day.month == numbers[0] + 1), "month")
    last = run(first[0], "month", numbers[1] + 1)
    ends = Date(month=first[0].month), Date(month=last[0].month)
    return _range(Said(day=first[0], to=last[0]), *ends, first, last)


@kind("days_of_bare_month", 11, 23, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    """The first of them as it would be by itself."""
    first = likely(today, numbers[0] + 1, numbers[1] + 1)
    last = step(first, 2)
    ends = Date(month=first.month, day=first.day), Date(month=last.month, day=last.day)
    return _range(Said(day=first, to=last), *ends, one(first), one(last))


@kind("last_to_next", 6, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    number = numbers[0] + 1
    first = back(step(today, -1), lambda day: day.weekday == number)
    last = ahead(step(today, 1), lambda day: day.weekday == number)
    ends = Nearest(Date(weekday=number), -1), Nearest(Date(weekday=number), 1)
    return _range(Said(day=named(number, today)), *ends, one(first), one(last))


@kind("yesterday_to_tomorrow", policy=NEWS, step=SOME)
def _(_: Numbers, __: Day, today: Day) -> Told:
    return _range(Said(), Unit(G.DAY, -1), Unit(G.DAY, 1), one(step(today, -1)), one(step(today, 1)))


@kind("last_month_to_next", policy=NEWS, step=SOME)
def _(_: Numbers, __: Day, today: Day) -> Told:
    ends = Unit(G.MONTH, -1), Unit(G.MONTH, 1)
    return _range(Said(), *ends, run(today, "month", -1), run(today, "month", 1))


@kind("for_so_long_from", 29, 1, policy=NEWS, moves="still", step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    unit, count = ("day", "week")[numbers[1]], numbers[0] + 1
    last = step(ON[unit](day, count), -1)
    meaning = Window(Length.of(count, G[unit.upper()]), 1, _date(day))
    return told(Said(day=day, count=count, unit=unit), meaning, (day, last))


# --- windows ---


def _last(numbers: Numbers, _: Day, today: Day) -> Told:
    """They end with the reference day: months from the same number as that of the day after it."""
    unit, count = ("day", "week", "month", "year")[numbers[1]], numbers[0] + 2
    after = step(today, 1)
    first = ON[unit](after, -count)
    outside = ON[unit](today, -count), step(today, -1)
    whole = run(today, unit, -count)[0], run(today, unit, -1)[1]
    far = holding(ON[unit](today, -count), unit if unit in ("month", "year") else "day")
    rivals = {"windows=outside": outside, "windows=whole": whole, "windows=far": far}
    meaning = Window(Length.of(count, G[unit.upper()]), -1)
    return told(Said(count=count, unit=unit), meaning, (first, today), rivals=rivals)


kind("last_so_many", 23, 3, policy=NEWS)(_last)


@kind("past_unit", 3, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    unit = ("week", "month", "year", "decade")[numbers[0]]
    first = ON[unit](step(today, 1), -1)
    return told(Said(unit=unit), Window(Length.of(1, G[unit.upper()]), -1), (first, today))


@kind("next_so_many", 28, 1, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    unit, count = ("day", "week")[numbers[1]], numbers[0] + 2
    last = ON[unit](today, count)
    whole = run(today, unit, 1)[0], run(today, unit, count)[1]
    rivals = {"windows=whole": whole, "windows=far": one(last)}
    meaning = Window(Length.of(count, G[unit.upper()]), 1)
    return told(Said(count=count, unit=unit), meaning, (step(today, 1), last), rivals=rivals)
