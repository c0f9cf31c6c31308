"""Kinds of meaning that tell a date in other ways: in numbers, in words, without a year, with two digits of one."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.granularity import Granularity as G
from grammar.meaning import Date, Impossible, NumericDate, Range
from grammar.meaning import Span as Years
from timeline.testing.kind import SOME, Numbers, Table, Told, dated, likely, nth, told, year_of
from timeline.testing.oracles.calendar import (
    Day,
    Run,
    ahead,
    at,
    back,
    easters,
    find,
    inside,
    one,
    part,
    run,
    step,
    those,
    units_inside,
)
from timeline.testing.sayings import Said

DATES: Final = Table()
kind = DATES.kind

NEWS: Final = "news"


def _date(day: Day) -> Date:
    return Date(day.year, day.month, day.day)


def _numbered(day: Day, number: int) -> Day:
    """The day of that number in the month of a day, or the last."""
    month = inside(run(day, "month"))
    return month[min(number, len(month)) - 1]


# --- full dates ---


@kind("year_first", moves="still", spoken=True, step=SOME)
def _(_: Numbers, day: Day, __: Day) -> Told:
    return told(Said(day=day), _date(day), one(day))


@kind("date_in_words", 4, moves="still", step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    found = _numbered(day, numbers[0] + 1)
    return told(Said(day=found, number=found.day), _date(found), one(found))


@kind("numeric_date", policy=NEWS, moves="still")
def _(_: Numbers, day: Day, __: Day) -> Told:
    """Month first, unless only the other order is a date."""
    other = find(day.year, day.day, day.month)
    rivals = {"order=dmy": one(other)} if other else {"order=dmy": one(day)}
    return told(Said(day=day), NumericDate((day.month, day.day, day.year)), one(day), rivals=rivals)


@kind("numeric_day_first", 15, moves="still")
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    found = _numbered(day, numbers[0] + 13)
    return told(Said(day=found), NumericDate((found.day, found.month, found.year)), one(found))


@kind("wrong_weekday", 5, policy=NEWS, moves="still", step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    """A date of which another weekday is told: the date stands, and that it clashes is told with it."""
    said = (day.weekday + numbers[0]) % 7 + 1
    named = next(other for other in (step(day, place) for place in range(7)) if other.weekday == said)
    earlier = back(day, lambda other: other.weekday == said)
    found = told(Said(day=day, to=named), Date(day.year, day.month, day.day, said), one(day), one(earlier), one(named))
    return Told(found.said, found.meaning, found.value, found.within, found.candidates, clash=said)


@kind("end_of_month_number", 3, moves="still", every="month")
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    """28 to 31 of a month: real or not."""
    number, first = numbers[0] + 28, run(day, "month")[0]
    real, said = find(day.year, day.month, number), Said(day=first, number=number)
    if real is None:
        return told(said, Impossible("no such day"), None)
    return told(said, _date(real), one(real))


@kind("impossible_day", 4, moves="still", step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    """A day that no year has."""
    month, number = ((2, 30), (2, 31), (4, 31), (6, 31), (9, 31))[numbers[0]]
    named = part(run(day, "year"), dated(month, 1))[0]
    return told(Said(day=named, number=number), Impossible("no such day"), None)


# --- without a year ---


@kind("leap_day", policy=NEWS, step=SOME)
def _(_: Numbers, __: Day, today: Day) -> Told:
    return told(Said(day=at(2000, 2, 29)), Date(month=2, day=29), one(likely(today, 2, 29)))


@kind("month_and_day_in_words", 11, 4, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    found = likely(today, numbers[0] + 1, numbers[1] + 1)
    return told(Said(day=found, number=found.day), Date(month=found.month, day=found.day), one(found))


@kind("weekday_month_day", 364, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    other = step(today, numbers[0] - 182)
    other = step(other, 1) if (other.month, other.day) == (2, 29) else other
    found = likely(today, other.month, other.day)
    return told(Said(day=found), Date(None, found.month, found.day, found.weekday), one(found))


@kind("day_number", 30, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    found = back(today, lambda day: day.day == numbers[0] + 1)
    coming = one(ahead(today, lambda day: day.day == numbers[0] + 1))
    rivals = {"past": one(found), "future": coming}
    return told(Said(day=found, number=found.day), Date(day=found.day), one(found), rivals=rivals)


@kind("numeric_month_day", 364, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    """The 3rd to the 12th stand for two dates; 11 September, so written, names one day of one year, and is left out."""
    other = step(today, numbers[0] - 182)
    other = step(other, 1) if (other.month, other.day) in ((2, 29), (9, 11)) else other
    found = likely(today, other.month, other.day)
    both = found.day <= 12
    swapped = one(likely(today, found.day, found.month)) if both else one(found)
    said = Said(day=found)
    return told(said, NumericDate((found.month, found.day)), one(found), rivals={"order=dmy": swapped})


# --- two digits of a year ---


def _short(today: Day, number: int) -> tuple[Run, int]:
    """A year said by two digits: those at which the century turns, or any."""
    near = today.year % 100
    digits = ((near + 20) % 100, (near + 21) % 100, near, *range(100))[number]
    return year_of(today, digits), digits


@kind("short_year", 102, policy=NEWS, every="month")
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    year, digits = _short(today, numbers[0])
    earlier = run(year[0], "year", -100)
    return told(Said(day=year[0]), Date(digits, short=True), year, rivals={"two_digit=-80": earlier})


@kind("short_month", 102, 11, policy=NEWS, every="month")
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    year, digits = _short(today, numbers[0])
    month = units_inside(year, "month")[numbers[1]]
    return told(Said(day=month[0]), Date(digits, month[0].month, short=True), month)


@kind("short_date", 102, 11, 27, policy=NEWS, every="month")
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    year, digits = _short(today, numbers[0])
    day = inside(units_inside(year, "month")[numbers[1]])[numbers[2]]
    return told(Said(day=day), Date(digits, day.month, day.day, short=True), one(day))


@kind("short_numeric", 102, 11, 27, policy=NEWS, every="month")
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    year, digits = _short(today, numbers[0])
    day = inside(units_inside(year, "month")[numbers[1]])[numbers[2]]
    return told(Said(day=day), NumericDate((day.month, day.day, digits), short=True), one(day))


@kind("short_quarter", 102, 3, policy=NEWS, every="month")
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    year, digits = _short(today, numbers[0])
    quarter, number = units_inside(year, "quarter")[numbers[1]], numbers[1] + 1
    return told(Said(day=quarter[0], number=number), m.Spell(G.QUARTER, number, digits, short=True), quarter)


@kind("short_half", 102, 1, policy=NEWS, every="month")
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    year, digits = _short(today, numbers[0])
    half, number = units_inside(year, "half")[numbers[1]], numbers[1] + 1
    return told(Said(day=half[0], number=number), m.Spell(G.HALF, number, digits, short=True), half)


@kind("short_range", 102, 11, policy=NEWS, every="month")
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    """From the third to the seventh of a month."""
    year, digits = _short(today, numbers[0])
    days = inside(units_inside(year, "month")[numbers[1]])
    first, last = (Date(digits, day.month, day.day, short=True) for day in (days[2], days[6]))
    return told(Said(day=days[2], to=days[6]), Range(first, last), (days[2], days[6]))


@kind("short_months", 102, 10, policy=NEWS, every="month")
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    year, digits = _short(today, numbers[0])
    months = units_inside(year, "month")
    first, last = months[numbers[1]], months[11]
    meaning = Range(Date(digits, first[0].month, short=True), Date(digits, 12, short=True))
    return told(Said(day=first[0], to=last[0]), meaning, (first[0], last[1]))


@kind("short_decade", 7, policy=NEWS, every="month")
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    """The last one that has begun, of the twenties to the nineties."""
    first = 20 + 10 * numbers[0]
    decade = run(year_of(today, first, 0)[0], "decade")
    return told(Said(day=decade[0]), Years(G.DECADE, first, short=True), decade)


# --- years and longer ---


@kind("bare_year", policy=NEWS, moves="still", every="year", spoken=True)
def _(_: Numbers, day: Day, __: Day) -> Told:
    return told(Said(day=day), Date(day.year), run(day, "year"))


@kind("month_of_bare_year", moves="still", every="month", spoken=True)
def _(_: Numbers, day: Day, __: Day) -> Told:
    month = run(day, "month")
    return told(Said(day=day, number=day.month), Date(day.year, day.month), month)


@kind("numbered_century", 4, policy="calendar", moves="still", every="year")
def _(numbers: Numbers, _: Day, __: Day) -> Told:
    """The 17th to the 21st; the 19th is 1800 to 1899."""
    first = 1600 + 100 * numbers[0]
    century = run(at(first, 1, 1), "century")
    strict = run(century[0], "year", 1)[0], run(century[1], "year", 1)[1]
    return told(Said(day=at(first, 1, 1)), Years(G.CENTURY, first), century, strict)


@kind("fiscal_year", policy=NEWS, moves="still", every="year", spoken=True)
def _(_: Numbers, day: Day, __: Day) -> Told:
    """About the calendar's, where nobody says when it begins; by the policy from October, April or July on."""
    year = run(day, "year")
    return evolve(told(Said(day=day), m.Fiscal(Date(day.year)), year, rivals=_fiscal(year)), rough=True)


@kind("fiscal_quarter", 3, policy=NEWS, moves="still", every="year", spoken=True)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    number = numbers[0] + 1
    quarter = units_inside(run(day, "year"), "quarter")[numbers[0]]
    meaning = m.Ordinal(number, G.QUARTER, m.Fiscal(Date(day.year)))
    return evolve(told(Said(day=day, number=number), meaning, quarter, rivals=_fiscal(quarter)), rough=True)


def _fiscal(stretch: Run) -> dict[str, Run]:
    """The stretch so many months earlier, or later."""
    count = len(units_inside(stretch, "month"))

    def beside(months: int) -> Run:
        first = run(stretch[0], "month", months)
        return first[0], run(first[0], "month", count - 1)[1]

    return {f"fiscal={months}": beside(months) for months in (-3, 3, -6)}


# --- named days ---

_FIXED: Final = ("01-01", "02-14", "12-24", "12-25", "12-31", "10-31")
_EASTER: Final = (("easter-2", -2), ("easter+1", 1))


@kind("beside_easter", 1, policy=NEWS, moves="still", every="year", spoken=True)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    key, shift = _EASTER[numbers[0]]
    found = step(easters()[day.year], shift)
    return told(Said(day=found, key=key), m.Named(key, day.year), one(found))


@kind("thanksgiving", policy=NEWS, moves="still", every="year", spoken=True)
def _(_: Numbers, day: Day, __: Day) -> Told:
    """The fourth Thursday of November, by the law of 1941."""
    year = day.year if day.year >= 1942 else 1942 + day.year % 100
    thursdays = those(run(at(year, 11, 1), "month"), lambda other: other.weekday == 4)
    meaning = m.Named("11-thu-4", year)
    return told(Said(day=thursdays[3], key="thanksgiving"), meaning, nth(thursdays, 4))


@kind("named_day_alone", 5, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    """As a month and day are."""
    key = _FIXED[numbers[0]]
    found = likely(today, int(key[:2]), int(key[3:]))
    fits = dated(found.month, found.day)
    rivals = {"past": one(back(today, fits)), "future": one(ahead(today, fits))}
    return told(Said(day=found, key=key), m.Named(key), one(found), rivals=rivals)
