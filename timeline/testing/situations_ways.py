"""Bare phrases in a clause that points somewhere, under another policy, or in a story."""

from __future__ import annotations

from typing import Final

from timeline.testing.kind import Numbers, dated, likely, weekday_of
from timeline.testing.kinds_near import named
from timeline.testing.oracles.calendar import (
    Day,
    ahead,
    back,
    one,
    part,
    run,
    step,
    weekend,
)
from timeline.testing.sayings import Said
from timeline.testing.situation import Situation, day_told, entry, plainly

# --- where the clause points ---

_WAYS: Final = ("past", "future")


@entry("weekday_by_way", 6, 1)
def _(numbers: Numbers, _: Day, today: Day) -> Situation:
    way, fits = _WAYS[numbers[1]], weekday_of(numbers[0] + 1)
    found = one(back(today, fits) if way == "past" else ahead(today, fits))
    return plainly(Said(day=named(numbers[0] + 1, today)), found, None, direction=way)


@entry("month_by_way", 11, 3)
def _(numbers: Numbers, _: Day, today: Day) -> Situation:
    """Near: the nearer one. Soon: the coming one if it begins within 100 days."""
    way = ("past", "future", "near", "soon")[numbers[1]]
    last, coming = (run(look(today, lambda day: day.month == numbers[0] + 1), "month") for look in (back, ahead))
    if run(today, "month") == last:
        found = last
    elif way in ("near", "soon"):
        days = coming[0].place - today.place
        near = today.place - last[0].place
        found = coming if (days < near if way == "near" else days <= 100) else last
    else:
        found = last if way == "past" else coming
    return plainly(Said(day=found[0]), found, None, direction=way)


@entry("month_and_day_by_way", 364, 3)
def _(numbers: Numbers, _: Day, today: Day) -> Situation:
    way = ("past", "future", "near", "soon")[numbers[1]]
    other = step(today, numbers[0] - 182)
    other = step(other, 1) if (other.month, other.day) == (2, 29) else other
    fits = dated(other.month, other.day)
    found = {"past": back(today, fits), "future": ahead(today, fits)}.get(way) or likely(today, other.month, other.day)
    return plainly(Said(day=found), one(found), None, direction=way)


@entry("this_weekday_by_way", 6, 1)
def _(numbers: Numbers, _: Day, today: Day) -> Situation:
    """Of the week, unless that lies where the clause does not point."""
    way, fits = _WAYS[numbers[1]], weekday_of(numbers[0] + 1)
    found = part(run(today, "week"), fits)[0]
    found = back(today, fits) if way == "past" and found.place > today.place else found
    found = ahead(today, fits) if way == "future" and found.place < today.place else found
    return plainly(Said(day=named(numbers[0] + 1, today)), one(found), None, direction=way)


@entry("this_weekday_nearest", 6)
def _(numbers: Numbers, _: Day, today: Day) -> Situation:
    """Of this week, also by the policy that takes the nearest of bare weekdays, unless the next one is nearer."""
    fits = weekday_of(numbers[0] + 1)
    found = part(run(today, "week", 0), fits)
    found = one(ahead(today, fits)) if today.place - found[0].place > 3 else found
    return plainly(Said(day=named(numbers[0] + 1, today)), found, None, policy="nearest")


@entry("next_weekday_beyond", 6, 1)
def _(numbers: Numbers, _: Day, today: Day) -> Situation:
    """By the policy for which the next Friday is that of the next week, and the last that of the last."""
    shift = (1, -1)[numbers[1]]
    found = part(run(today, "week", shift), weekday_of(numbers[0] + 1))
    return plainly(Said(day=named(numbers[0] + 1, today), shift=shift), found, None, policy="beyond=true")


@entry("this_month_by_way", 11, 1)
def _(numbers: Numbers, _: Day, today: Day) -> Situation:
    """Of the year; told of what is past, the last one, of what is to come, the next one."""
    way = _WAYS[numbers[1]]
    last, coming = (run(look(today, lambda day: day.month == numbers[0] + 1), "month") for look in (back, ahead))
    same = coming if coming[0].year == today.year or way == "future" else last
    if run(today, "month") == last or way == "past":
        same = last
    return plainly(Said(day=same[0], shift=0), same, None, direction=way)


@entry("weekend_by_way", 2)
def _(numbers: Numbers, _: Day, today: Day) -> Situation:
    """The one that is; before it the last, or the coming one where the clause points ahead."""
    way = ("past", "future", "")[numbers[0]]
    held = today.weekday > 5 or way == "future"
    return plainly(Said(), weekend(today, 0 if held else -1), None, direction=way)


@entry("months_by_way", 11, 10)
def _(numbers: Numbers, _: Day, today: Day) -> Situation:
    """A range in a past clause is over: a year back where it would end ahead."""
    first = run(back(today, lambda day: day.month == numbers[0] + 1), "month")
    last = run(first[0], "month", numbers[1] + 1)
    if last[0].place > today.place:
        first, last = run(first[0], "month", -12), run(last[0], "month", -12)
    return plainly(Said(day=first[0], to=last[0]), (first[0], last[1]), None, direction="past")


@entry("weekdays_by_way", 6, 5)
def _(numbers: Numbers, _: Day, today: Day) -> Situation:
    first = back(today, weekday_of(numbers[0] + 1))
    last = step(first, numbers[1] + 1)
    if last.place > today.place:
        first, last = step(first, -7), step(last, -7)
    return plainly(Said(day=first, to=last), (first, last), None, direction="past")


# --- history: what is bare counts from the time last mentioned ---


@entry("weekday_in_story", 6)
def _(numbers: Numbers, day: Day, _: Day) -> Situation:
    found = one(ahead(day, weekday_of(numbers[0] + 1)))
    return plainly(Said(day=named(numbers[0] + 1, day)), found, day_told(day), policy="anchor=previous")


@entry("clock_in_story", 22)
def _(numbers: Numbers, day: Day, _: Day) -> Situation:
    """A story that tells no day tells no date of an hour: that of any day."""
    del day
    return Situation(Said(hour=numbers[0] + 1), ("FREQ=DAILY", None), None, None, policy="anchor=previous")


@entry("week_in_story", 3, 2)
def _(numbers: Numbers, day: Day, _: Day) -> Situation:
    """Units around the time last mentioned, days around the reference."""
    unit, shift = ("week", "month", "quarter", "year")[numbers[0]], (0, -1, 1)[numbers[1]]
    return plainly(Said(unit=unit, shift=shift), run(day, unit, shift), day_told(day), policy="anchor=previous")
