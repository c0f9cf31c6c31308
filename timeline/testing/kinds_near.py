"""Kinds of meaning counted from the reference, beyond the plainest: weekdays and months by direction, longer units,
hours and minutes, vague amounts, windows, parts of the time that is.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.granularity import Granularity as G
from grammar.meaning import Date, Length, Nearest, Offset, Ordinal, Part, Spell, Unit
from timeline.testing.kind import SOME, Numbers, Table, Tell, Told, dated, nth, told, weekday_of
from timeline.testing.oracles.calendar import (
    Day,
    Run,
    ahead,
    at,
    back,
    inside,
    iso,
    months_on,
    one,
    part,
    repeated,
    run,
    step,
    thirds,
    those,
    units_inside,
    weekend,
    years_on,
)
from timeline.testing.oracles.civil import YEARS
from timeline.testing.sayings import Said

NEAR: Final = Table()
kind = NEAR.kind

NEWS: Final = "news"
DISCUSSED: Final = m.Anchor.DISCUSSED
_SHIFTS: Final = (0, -1, 1)
ON: Final[dict[str, Callable[[Day, int], Day]]] = {
    "day": step,
    "week": lambda day, count: step(day, 7 * count),
    "month": months_on,
    "year": years_on,
    "decade": lambda day, count: years_on(day, 10 * count),
}
"""Unit -> a day, so many of them on."""


def named(number: int, today: Day) -> Day:
    """A day of that weekday, to be said."""
    return next(day for day in (step(today, place) for place in range(7)) if day.weekday == number)


# --- weekdays and months by direction ---


@kind("weekday_after_next", 6, policy=NEWS, moves="weekly", step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    number = numbers[0] + 1
    found = one(repeated(ahead, today, weekday_of(number), 2))
    return told(Said(day=found[0]), Nearest(Date(weekday=number), 2), found)


def _several_weekdays(sign: int) -> Tell:
    def tell(numbers: Numbers, _: Day, today: Day) -> Told:
        number, count = numbers[0] + 1, numbers[1] + 2
        found = one(repeated(back if sign < 0 else ahead, today, weekday_of(number), count))
        return told(Said(count=count, day=found[0]), Nearest(Date(weekday=number), sign * count), found)

    return tell


kind("weekdays_ago", 6, 8, policy=NEWS, moves="weekly", step=SOME)(_several_weekdays(-1))
kind("weekdays_ahead", 6, 8, policy=NEWS, moves="weekly", step=SOME)(_several_weekdays(1))


@kind("month_by_shift", 11, 2, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    number, shift = numbers[0] + 1, _SHIFTS[numbers[1]]
    first, last = run(today, "month")

    def fits(day: Day) -> bool:
        return day.month == number

    found = (
        part(run(today, "year"), fits)
        if shift == 0
        else run(back(step(first, -1), fits) if shift < 0 else ahead(step(last, 1), fits), "month")
    )
    return told(Said(day=found[0], shift=shift), Nearest(Date(month=number), shift), found)


@kind("season_by_shift", 3, 2, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    month, shift = (3, 6, 9, 12)[numbers[0]], _SHIFTS[numbers[1]]
    first, last = run(today, "season")
    fits = dated(month, 1)
    if shift:
        found = run(back(step(first, -1), fits) if shift < 0 else ahead(step(last, 1), fits), "season")
    else:
        found = (first, last) if fits(first) else run(ahead(run(today, "year")[0], fits), "season")
    return told(Said(number=month // 3, shift=shift), Nearest(Spell(G.SEASON, month), shift), found)


@kind("bare_season", 3, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    month = (3, 6, 9, 12)[numbers[0]]
    found, coming = (run(look(today, dated(month, 1)), "season") for look in (back, ahead))
    holds = run(today, "season")[0].month == month
    rivals = {"past": found, "future": found if holds else coming}
    return told(Said(number=month // 3), Spell(G.SEASON, month), found, rivals=rivals)


# --- a place inside a unit that is counted from the reference ---


@kind("month_by_year_shift", 11, 2, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    shift = _SHIFTS[numbers[1]]
    found = units_inside(run(today, "year", shift), "month")[numbers[0]]
    meaning = Ordinal(1, G.MONTH, Unit(G.YEAR, shift), Date(month=numbers[0] + 1))
    return told(Said(day=found[0], shift=shift), meaning, found)


@kind("day_by_year_shift", 365, 2, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    """29 February is there in some years only."""
    shift, other = _SHIFTS[numbers[1]], inside(run(at(2000, 1, 1), "year"))[(numbers[0] + 59) % 366]
    found = those(run(today, "year", shift), dated(other.month, other.day))
    meaning = Ordinal(1, G.DAY, Unit(G.YEAR, shift), Date(month=other.month, day=other.day))
    return told(Said(day=other, shift=shift), meaning, nth(found, 1))


@kind("day_by_month_shift", 30, 2, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    number, shift = numbers[0] + 1, _SHIFTS[numbers[1]]
    meaning = Ordinal(1, G.DAY, Unit(G.MONTH, shift), Date(day=number))
    found = nth(inside(run(today, "month", shift)), number)
    return told(Said(number=number, shift=shift), meaning, found)


@kind("quarter_by_year_shift", 3, 2, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    number, shift = numbers[0] + 1, _SHIFTS[numbers[1]]
    quarter = units_inside(run(today, "year", shift), "quarter")[numbers[0]]
    return told(Said(number=number, shift=shift), Ordinal(number, G.QUARTER, Unit(G.YEAR, shift)), quarter)


@kind("half_by_year_shift", 1, 2, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    number, shift = numbers[0] + 1, _SHIFTS[numbers[1]]
    half = units_inside(run(today, "year", shift), "half")[numbers[0]]
    return told(Said(number=number, shift=shift), Part(("first", "second")[numbers[0]], Unit(G.YEAR, shift)), half)


@kind("nth_weekday_by_month_shift", 6, 5, 2, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    """The first to the fifth, which is often none."""
    weekday, number, shift = numbers[0] + 1, numbers[1] or 5, _SHIFTS[numbers[2]]
    found = nth(those(run(today, "month", shift), weekday_of(weekday)), number)
    meaning = Ordinal(number, G.DAY, Unit(G.MONTH, shift), Date(weekday=weekday))
    return told(Said(number=number, day=named(weekday, today), shift=shift), meaning, found)


@kind("last_weekday_by_month_shift", 6, 2, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    weekday, shift = numbers[0] + 1, _SHIFTS[numbers[1]]
    found = nth(those(run(today, "month", shift), weekday_of(weekday)), -1)
    meaning = Ordinal(-1, G.DAY, Unit(G.MONTH, shift), Date(weekday=weekday))
    return told(Said(day=named(weekday, today), shift=shift), meaning, found)


def _end_day(number: int) -> Tell:
    def tell(numbers: Numbers, _: Day, today: Day) -> Told:
        unit, shift = ("week", "month", "year")[numbers[0]], _SHIFTS[numbers[1]]
        found = run(today, unit, shift)[0 if number > 0 else 1]
        return told(Said(unit=unit, shift=shift), Ordinal(number, G.DAY, Unit(G[unit.upper()], shift)), one(found))

    return tell


kind("first_day_by_shift", 2, 2, policy=NEWS, step=SOME)(_end_day(1))
kind("last_day_by_shift", 2, 2, policy=NEWS, step=SOME)(_end_day(-1))

# --- units ---


@kind("unit_by_shift", 5, 2, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    unit, shift = ("week", "month", "quarter", "year", "decade", "century")[numbers[0]], _SHIFTS[numbers[1]]
    return told(Said(unit=unit, shift=shift), Unit(G[unit.upper()], shift), run(today, unit, shift))


@kind("the_weekend", policy=NEWS, moves="weekly")
def _(_: Numbers, __: Day, today: Day) -> Told:
    """The one that is, or the last."""
    return told(Said(), Unit(G.WEEKEND, 0, DISCUSSED), weekend(today, 0 if today.weekday > 5 else -1))


def _two_on(shift: int) -> Tell:
    def tell(numbers: Numbers, _: Day, today: Day) -> Told:
        unit = ("week", "month", "year")[numbers[0]]
        return told(Said(unit=unit), Unit(G[unit.upper()], shift), run(today, unit, shift))

    return tell


kind("unit_before_last", 2, policy=NEWS, step=SOME)(_two_on(-2))
kind("unit_after_next", 2, policy=NEWS, step=SOME)(_two_on(2))


@kind("same_month_last_year", policy=NEWS, step=SOME)
def _(_: Numbers, __: Day, today: Day) -> Told:
    meaning = Offset(Length.of(1, G.YEAR), -1, Unit(G.MONTH, 0, m.Anchor.PREVIOUS))
    return told(Said(), meaning, run(today, "month", -12))


def _end_of_unit(place: int) -> Tell:
    cuts = {"week": parts_of_week, "month": parts_of_month, "year": thirds}

    def tell(numbers: Numbers, _: Day, today: Day) -> Told:
        unit = ("week", "month", "year")[numbers[0]]
        meaning = Part(("start", "middle", "end")[place], Unit(G[unit.upper()], 0, DISCUSSED))
        return told(Said(unit=unit, shift=place - 1), meaning, cuts[unit](run(today, unit))[place])

    return tell


def parts_of_month(month: Run) -> tuple[Run, Run, Run]:
    """To the 10th, to the 20th, to the end."""
    days = inside(month)
    return (days[0], days[9]), (days[10], days[19]), (days[20], days[-1])


def parts_of_week(week: Run) -> tuple[Run, Run, Run]:
    """Monday and Tuesday, Wednesday and Thursday, Friday to Sunday."""
    days = inside(week)
    return (days[0], days[1]), (days[2], days[3]), (days[4], days[6])


kind("start_of_unit", 2, policy=NEWS, step=SOME)(_end_of_unit(0))
kind("end_of_unit", 2, policy=NEWS, step=SOME)(_end_of_unit(2))


def _side_of_unit(name: str) -> Tell:
    """Up to the reference day, which is in it; or from that day on."""

    def tell(numbers: Numbers, _: Day, today: Day) -> Told:
        unit = ("week", "month", "year")[numbers[0]]
        first, last = run(today, unit)
        found = (first, today) if name == "sofar" else (today, last)
        rivals = {"partition=whole": (first, last)}
        return told(Said(unit=unit), Part(name, Unit(G[unit.upper()])), found, rivals=rivals)

    return tell


kind("earlier_this_unit", 2, policy=NEWS, step=SOME)(_side_of_unit("sofar"))
kind("later_this_unit", 2, policy=NEWS, step=SOME)(_side_of_unit("ahead"))


@kind("bare_quarter", 3, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    """The one that is, or the last of that number."""
    quarter = next(
        found for found in (run(today, "quarter", -shift) for shift in range(4)) if found[0].month == 1 + 3 * numbers[0]
    )
    return told(Said(number=numbers[0] + 1), Spell(G.QUARTER, numbers[0] + 1), quarter)


@kind("bare_half", 1, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    half = next(
        found for found in (run(today, "half", -shift) for shift in range(2)) if found[0].month == 1 + 6 * numbers[0]
    )
    return told(Said(number=numbers[0] + 1), Spell(G.HALF, numbers[0] + 1), half)


# --- so many units ago and ahead ---


def _counted(unit: str, sign: int, times: int = 1) -> Tell:
    def tell(numbers: Numbers, _: Day, today: Day) -> Told:
        count = numbers[0] + 1
        of = "week" if unit == "fortnight" else unit
        meaning = Offset(Length.of(times * count, G[of.upper()]), sign)
        long = unit in YEARS
        found = run(today, "year" if long else of, sign * count * YEARS.get(unit, times))
        return evolve(told(Said(count=count, unit=unit), meaning, found), rough=long)

    return tell


for _unit, _most, _times in (("quarter", 9, 1), ("decade", 9, 1), ("century", 1, 1), ("fortnight", 2, 2)):
    for _way, _sign in (("ago", -1), ("ahead", 1)):
        kind(f"{_unit}s_{_way}", _most, policy=NEWS, step=SOME)(_counted(_unit, _sign, _times))


_HALVED: Final = (("half", Fraction(1, 2), 6), ("one", Fraction(3, 2), 18), ("two", Fraction(5, 2), 30))


def _half_years(sign: int) -> Tell:
    def tell(numbers: Numbers, _: Day, today: Day) -> Told:
        key, years, months = _HALVED[numbers[0]]
        return told(Said(key=key), Offset(Length.of(years, G.YEAR), sign), run(today, "month", sign * months))

    return tell


def _years_and_months(sign: int) -> Tell:
    def tell(numbers: Numbers, _: Day, today: Day) -> Told:
        years, months = numbers[0] + 1, numbers[1] + 1
        length = Length(((Fraction(years), G.YEAR), (Fraction(months), G.MONTH)))
        said = Said(count=years, unit="year", more=months, more_unit="month")
        return told(said, Offset(length, sign), run(today, "month", sign * (12 * years + months)))

    return tell


_VAGUE: Final = (("pair", 2, 3), ("few", 2, 6), ("several", 3, 9))


def _vague(sign: int) -> Tell:
    def tell(numbers: Numbers, _: Day, today: Day) -> Told:
        (key, low, high), unit = _VAGUE[numbers[0]], ("day", "week")[numbers[1]]

        def reach(least: int, most: int) -> Run:
            ends = ON[unit](today, sign * least), ON[unit](today, sign * most)
            return ends if sign > 0 else ends[::-1]

        least = {"pair": 2, "few": 3, "several": 7}[key]
        rivals = {"pair=2, few=3, several=7": reach(least, least)}
        meaning = Offset(Length.of(key, G[unit.upper()]), sign)
        said = Said(key=key, count=2, unit=unit)
        return evolve(told(said, meaning, reach(low, high), rivals=rivals), rough=True)

    return tell


for _way, _sign in (("ago", -1), ("ahead", 1)):
    kind(f"half_years_{_way}", 2, policy=NEWS, step=SOME)(_half_years(_sign))
    kind(f"years_and_months_{_way}", 9, 10, policy=NEWS, step=SOME)(_years_and_months(_sign))
    kind(f"vague_{_way}", 2, 1, policy=NEWS, step=SOME)(_vague(_sign))


def _clock_units(unit: str, seconds: int, sign: int) -> Callable[[Numbers, Day, Day, int], Told]:
    """So many hours or minutes from the moment of the reference: hours to the minute, minutes to the second."""

    def tell(numbers: Numbers, _: Day, today: Day, clock: int) -> Told:
        count = numbers[0] + 1
        days, rest = divmod(clock + sign * count * seconds, 86_400)
        size = 60 if unit == "hour" else 1
        first = rest - rest % size
        day = step(today, days)
        last = (day, first + size) if first + size < 86_400 else (step(day, 1), 0)
        value = _moment(day, first), _moment(*last)
        return Told(Said(count=count, unit=unit), Offset(Length.of(count, G[unit.upper()]), sign), value, value)

    return tell


def _moment(day: Day, seconds: int) -> str:
    if not seconds:
        return iso(day)
    return f"{iso(day)}T{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


for _unit, _most, _size in (("hour", 99, 3600), ("minute", 149, 60)):
    for _way, _sign in (("ago", -1), ("ahead", 1)):
        kind(f"{_unit}s_{_way}", _most, policy=NEWS, step=SOME, clocked=True)(_clock_units(_unit, _size, _sign))
