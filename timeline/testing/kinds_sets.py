"""Kinds of meaning that are sets of times, told as RFC 5545 rules, and lengths of more than one unit."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from grammar.granularity import Granularity as G
from grammar.meaning import Clock, Length, Repeat
from timeline.testing.kind import Numbers, Table, Told
from timeline.testing.oracles.calendar import Day
from timeline.testing.sayings import Said

SETS: Final = Table()
kind = SETS.kind

RECURRENCE: Final = "recurrence"
LENGTH: Final = "length"
_BYDAY: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_UNITS: Final = (("week", "WEEKLY", 1), ("month", "MONTHLY", 1), ("quarter", "MONTHLY", 3), ("year", "YEARLY", 1))


@kind("every_unit", 3, policy=RECURRENCE, moves="still", every="year")
def _(numbers: Numbers, _: Day, __: Day) -> Told:
    unit, frequency, times = _UNITS[numbers[0]]
    rule = f"FREQ={frequency}" + (f";INTERVAL={times}" if times > 1 else "")
    return Told(Said(unit=unit), Repeat(G[unit.upper()]), rule)


@kind("every_so_many", 8, 3, policy=RECURRENCE, moves="still", every="year")
def _(numbers: Numbers, _: Day, __: Day) -> Told:
    count, (unit, frequency, times) = numbers[0] + 2, _UNITS[numbers[1]]
    rule = f"FREQ={frequency};INTERVAL={count * times}"
    return Told(Said(count=count, unit=unit), Repeat(G[unit.upper()], count), rule)


@kind("every_month_named", policy=RECURRENCE, moves="still", every="year")
def _(_: Numbers, day: Day, __: Day) -> Told:
    return Told(Said(day=day), Repeat(G.YEAR, month=day.month), f"FREQ=YEARLY;BYMONTH={day.month}")


@kind("nth_weekday_of_every_month", 3, policy=RECURRENCE, moves="still", every="year")
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    number = numbers[0] + 1
    meaning = Repeat(G.MONTH, weekdays=(day.weekday,), nth=(number, G.DAY))
    return Told(Said(day=day, number=number), meaning, f"FREQ=MONTHLY;BYDAY={number}{_BYDAY[day.weekday - 1]}")


@kind("last_weekday_of_every_month", policy=RECURRENCE, moves="still", every="year")
def _(_: Numbers, day: Day, __: Day) -> Told:
    meaning = Repeat(G.MONTH, weekdays=(day.weekday,), nth=(-1, G.DAY))
    return Told(Said(day=day), meaning, f"FREQ=MONTHLY;BYDAY=-1{_BYDAY[day.weekday - 1]}")


@kind("number_of_every_month", 27, policy=RECURRENCE, moves="still", every="year")
def _(numbers: Numbers, _: Day, __: Day) -> Told:
    number = numbers[0] + 1
    return Told(Said(number=number), Repeat(G.MONTH, nth=(number, G.DAY)), f"FREQ=MONTHLY;BYMONTHDAY={number}")


@kind("weekday_at_hour", 23, policy=RECURRENCE, moves="still", every="year")
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    hour = (numbers[0] + 9) % 24
    meaning = Repeat(G.WEEK, weekdays=(day.weekday,), clock=Clock(hour))
    rule = f"FREQ=WEEKLY;BYDAY={_BYDAY[day.weekday - 1]};BYHOUR={hour};BYMINUTE=0"
    return Told(Said(day=day, hour=hour), meaning, rule)


@kind("every_weekend", policy=RECURRENCE, moves="still", every="year")
def _(_: Numbers, __: Day, ___: Day) -> Told:
    return Told(Said(), Repeat(G.WEEKEND), "FREQ=WEEKLY;BYDAY=SA,SU")


@kind("years_and_months_long", 9, 10, policy=LENGTH, moves="still", every="year")
def _(numbers: Numbers, _: Day, __: Day) -> Told:
    years, months = numbers[0] + 1, numbers[1] + 1
    length = Length(((Fraction(years), G.YEAR), (Fraction(months), G.MONTH)))
    return Told(Said(count=years, unit="year", more=months, more_unit="month"), length, f"P{years}Y{months}M")


@kind("decades_long", 8, policy=LENGTH, moves="still", every="year")
def _(numbers: Numbers, _: Day, __: Day) -> Told:
    """ISO 8601 has no letter for a decade: ten years each."""
    count = numbers[0] + 2
    return Told(Said(count=count, unit="decade"), Length.of(count, G.DECADE), f"P{10 * count}Y")
