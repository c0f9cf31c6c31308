"""Kinds of meaning that are counted from the reference: "1 day ago", "next Friday", "last month"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import evolve

from grammar.granularity import Granularity as G
from grammar.meaning import Date, Length, Meaning, Nearest, Offset, Ordinal, Unit
from timeline.testing.kind import SOME, Numbers, Table, Tell, Told, holding, told, weekday_of
from timeline.testing.oracles.calendar import (
    Day,
    Run,
    Span,
    ahead,
    back,
    months_on,
    one,
    part,
    run,
    span,
    step,
    those,
    weekend,
    years_on,
)
from timeline.testing.sayings import Said

RELATIVE: Final = Table()
kind = RELATIVE.kind

NEWS: Final = "news"

_EXACT: Final[dict[str, Callable[[Day, int], Day]]] = {
    "day": step,
    "week": lambda day, count: step(day, 7 * count),
    "month": months_on,
    "year": years_on,
}


def _counted(unit: str, sign: int) -> Tell:
    """So many units ago or ahead: the unit there, or the very day in it; which of them is a convention."""

    def tell(numbers: Numbers, _: Day, today: Day) -> Told:
        count = numbers[0] + 1
        meaning = Offset(Length.of(count, G[unit.upper()]), sign)
        there = _EXACT[unit](today, sign * count)
        finer = run(there, "month") if unit == "year" else one(there)
        rivals = {"offsets=finer": finer, "offsets=day": one(there)}
        if (unit, count) == ("year", 1):  # of the quarter that ended last, as reports of earnings have it
            rivals["offsets=quarter"] = run(today, "quarter", 4 * sign - 1)
        unit_there = holding(today, unit, sign * count)
        return told(Said(count=count, unit=unit), meaning, unit_there, one(there), rivals=rivals)

    return tell


for _unit, _most in (("day", 399), ("week", 59), ("month", 29), ("year", 49)):
    _moves = "weekly" if _unit in ("day", "week") else ""
    for _way, _sign, _other in (("ago", -1, "ahead"), ("ahead", 1, "ago")):
        _mirror = f"{_unit}s_{_other}" if _moves else ""
        kind(f"{_unit}s_{_way}", _most, moves=_moves, mirror=_mirror)(_counted(_unit, _sign))


def _shifted(unit: str, shift: int) -> Tell:
    """A unit beside the one that holds the reference."""

    def tell(_: Numbers, __: Day, today: Day) -> Told:
        there = _EXACT[unit](today, shift)
        return told(Said(), Unit(G[unit.upper()], shift), holding(today, unit, shift), one(there))

    return tell


for _name, _shift in (("today", 0), ("yesterday", -1), ("tomorrow", 1)):
    kind(_name, moves="weekly")(_shifted("day", _shift))


def _two_days(shift: int) -> Tell:
    def tell(_: Numbers, __: Day, today: Day) -> Told:
        meaning = Offset(Length.of(1, G.DAY), shift // 2, Unit(G.DAY, shift // 2))
        return told(Said(), meaning, one(step(today, shift)))

    return tell


kind("day_before_yesterday", moves="weekly", step=SOME)(_two_days(-2))
kind("day_after_tomorrow", moves="weekly", step=SOME)(_two_days(2))

for _unit in ("month", "year"):
    for _word, _shift in (("this", 0), ("last", -1), ("next", 1)):
        kind(f"{_word}_{_unit}")(_shifted(_unit, _shift))


# --- what readers differ in: where a week starts, which Friday is "next Friday" ---


def _by_shift(unit: str, find: Callable[[Day, int], Run]) -> Tell:
    def tell(numbers: Numbers, _: Day, today: Day) -> Told:
        shift = (0, -1, 1)[numbers[0]]
        return told(Said(shift=shift), Unit(G[unit.upper()], shift), find(today, shift))

    return tell


kind("week_by_shift", 2, policy=NEWS, moves="weekly")(_by_shift("week", lambda day, shift: run(day, "week", shift)))
kind("quarter_by_shift", 2, policy=NEWS)(_by_shift("quarter", lambda day, shift: run(day, "quarter", shift)))
kind("weekend_by_shift", 2, policy=NEWS, moves="weekly")(_by_shift("weekend", weekend))


def _weekday(find: Callable[[Day, Callable[[Day], bool]], Run], node: Callable[[int], Meaning]) -> Tell:
    def tell(numbers: Numbers, _: Day, today: Day) -> Told:
        number = numbers[0] + 1
        named = next(day for day in (step(today, place) for place in range(7)) if day.weekday == number)
        return told(Said(day=named), node(number), find(today, weekday_of(number)))

    return tell


@kind("weekday", 6, policy=NEWS, moves="weekly")
def _(numbers: Numbers, day: Day, today: Day) -> Told:
    find = _weekday(lambda day, fits: one(back(day, fits)), lambda number: Date(weekday=number))
    found, fits = find(numbers, day, today), weekday_of(numbers[0] + 1)
    near = next(step(today, place) for place in (0, -1, 1, -2, 2, -3, 3) if fits(step(today, place)))
    return evolve(found, rivals=_ways(one(back(today, fits)), one(ahead(today, fits)), one(near)))


def _ways(last: Run, coming: Run, near: Run | None = None) -> tuple[tuple[str, Span], ...]:
    """What a bare time is, looked for in the past or in the future."""
    others = (("nearest", span(near)),) if near else ()
    return ("past", span(last)), ("future", span(coming)), *others


@kind("last_weekday", 6, policy=NEWS, moves="weekly")
def _(numbers: Numbers, day: Day, today: Day) -> Told:
    find = _weekday(lambda day, fits: one(back(step(day, -1), fits)), lambda number: Nearest(Date(weekday=number), -1))
    return find(numbers, day, today)


@kind("next_weekday", 6, policy=NEWS, moves="weekly")
def _(numbers: Numbers, day: Day, today: Day) -> Told:
    find = _weekday(lambda day, fits: one(ahead(step(day, 1), fits)), lambda number: Nearest(Date(weekday=number), 1))
    return find(numbers, day, today)


@kind("this_weekday", 6, policy=NEWS, moves="weekly")
def _(numbers: Numbers, day: Day, today: Day) -> Told:
    find = _weekday(lambda day, fits: part(run(day, "week"), fits), lambda number: Nearest(Date(weekday=number), 0))
    return find(numbers, day, today)


@kind("weekday_of_week", 6, 2, policy=NEWS, moves="weekly")
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    number, shift = numbers[0] + 1, (0, -1, 1)[numbers[1]]
    found = part(run(today, "week", shift), weekday_of(number))
    meaning = Ordinal(1, G.DAY, Unit(G.WEEK, shift), Date(weekday=number))
    return told(Said(day=found[0], shift=shift), meaning, found)


@kind("month_and_day", 364, policy=NEWS)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    """The coming one if it lies at most 100 days ahead, else the most recent; 29 February has rules of its own."""
    other = step(today, numbers[0] - 182)
    other = step(other, 1) if (other.month, other.day) == (2, 29) else other

    def fits(day: Day) -> bool:
        return (day.month, day.day) == (other.month, other.day)

    coming = those((step(today, 1), step(today, 100)), fits)
    found = coming[0] if coming and not fits(today) else back(today, fits)
    said = told(Said(day=found), Date(month=found.month, day=found.day), one(found))
    return evolve(said, rivals=_ways(one(back(today, fits)), one(ahead(today, fits))))


@kind("month", 11, policy=NEWS, step=SOME)
def _(numbers: Numbers, _: Day, today: Day) -> Told:
    found, coming = (run(look(today, lambda day: day.month == numbers[0] + 1), "month") for look in (back, ahead))
    return evolve(told(Said(day=found[0]), Date(month=numbers[0] + 1), found), rivals=_ways(found, coming))
