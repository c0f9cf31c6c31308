"""Phrases that count from the time last mentioned, or from the period that the text is about."""

from __future__ import annotations

from timeline.testing.kind import Numbers, dated, weekday_of
from timeline.testing.kinds_near import ON, named
from timeline.testing.oracles.calendar import (
    Day,
    ahead,
    back,
    end,
    iso,
    one,
    run,
    span,
    start,
    step,
)
from timeline.testing.sayings import Said
from timeline.testing.situation import Situation, Tell, day_told, entry, minutes_on, plainly, run_told

# --- counted from the time last mentioned ---


def _shifted(sign: int) -> Tell:
    """Days by the day; weeks and longer by the unit."""

    def tell(numbers: Numbers, day: Day, _: Day) -> Situation:
        count, unit = numbers[0] + 1, ("day", "week", "month", "year")[numbers[1]]
        found = one(step(day, sign * count)) if unit == "day" else run(ON[unit](day, sign * count), unit)
        return plainly(Said(count=count, unit=unit), found, day_told(day), story=True)

    return tell


entry("later", 29, 3)(_shifted(1))
entry("earlier", 29, 3)(_shifted(-1))


def _hours(sign: int) -> Tell:
    """So many hours before or after a whole day: nobody knows from when, so that day, or the nearest to them."""

    def tell(numbers: Numbers, day: Day, _: Day) -> Situation:
        hours = numbers[0] + 1
        days = (hours + 12 - (hours % 48 == 12)) // 24  # half a day goes to the even number
        return plainly(Said(count=hours, unit="hour"), one(step(day, sign * days)), day_told(day))

    return tell


entry("hours_later", 49)(_hours(1))
entry("hours_earlier", 49)(_hours(-1))


@entry("hours_after_clock", 9, 22)
def _(numbers: Numbers, day: Day, _: Day) -> Situation:
    """After a time of day told by the minute: by the minute."""
    hours, first = numbers[0] + 1, f"{iso(day)}T{numbers[1] + 1:02}:00:00"
    half = minutes_on(first, 30)
    value = minutes_on(half, 60 * hours), minutes_on(half, 60 * hours + 1)
    return Situation(Said(count=hours, unit="hour"), value, value, (half, minutes_on(half, 1), "minute"))


def _beside(shift: int) -> Tell:
    def tell(numbers: Numbers, day: Day, _: Day) -> Situation:
        unit = ("day", "week", "month", "year")[numbers[0]]
        return plainly(Said(unit=unit), run(day, unit, shift), day_told(day), story=True)

    return tell


entry("following_unit", 3)(_beside(1))
entry("previous_unit", 3)(_beside(-1))


@entry("that_unit", 3)
def _(numbers: Numbers, day: Day, _: Day) -> Situation:
    unit = ("day", "week", "month", "year")[numbers[0]]
    return plainly(Said(unit=unit), run(day, unit), day_told(day), story=True)


def _day_of_month(_: Numbers, day: Day, __: Day) -> Situation:
    """A month was told, so nobody knows which day."""
    return plainly(Said(unit="day"), None, run_told(run(day, "month"), "month"))


entry("that_day_of_month")(_day_of_month)
entry("following_day_of_month")(_day_of_month)


@entry("side_of_that_unit", 2, 1)
def _(numbers: Numbers, day: Day, _: Day) -> Situation:
    """From the day that was told on, or up to it."""
    unit = ("week", "month", "year")[numbers[0]]
    first, last = run(day, unit)
    found = (day, last) if numbers[1] else (first, day)
    return plainly(Said(unit=unit, key=("earlier", "later")[numbers[1]]), found, day_told(day))


@entry("following_weekday", 6)
def _(numbers: Numbers, day: Day, _: Day) -> Situation:
    found = one(ahead(step(day, 1), weekday_of(numbers[0] + 1)))
    return plainly(Said(day=named(numbers[0] + 1, day)), found, day_told(day), story=True)


@entry("following_weekday_after_night", 6)
def _(numbers: Numbers, day: Day, _: Day) -> Situation:
    """A night is of the day on which it begins."""
    found = one(ahead(step(day, 1), weekday_of(numbers[0] + 1)))
    night = iso(day, "21:00"), iso(step(day, 1), "05:00"), "daypart NI"
    return plainly(Said(day=named(numbers[0] + 1, day)), found, night)


@entry("previous_weekday", 6)
def _(numbers: Numbers, day: Day, _: Day) -> Situation:
    found = one(back(step(day, -1), weekday_of(numbers[0] + 1)))
    return plainly(Said(day=named(numbers[0] + 1, day)), found, day_told(day))


@entry("following_season", 3)
def _(numbers: Numbers, day: Day, _: Day) -> Situation:
    """After years: the first that ends after the last of them; the winter is the one that runs over its end."""
    years = run(day, "year", -2)[0], run(day, "year")[1]
    month = (3, 6, 9, 12)[numbers[0]]
    december = step(years[1], -30)
    found = run(ahead(december, dated(month, 1)), "season")
    return plainly(Said(number=month // 3), found, run_told(years, "year"))


@entry("clock_then", 23, 59)
def _(numbers: Numbers, day: Day, _: Day) -> Situation:
    hour, minute = (numbers[0] + 15) % 24, (numbers[1] + 30) % 60
    first = iso(day, f"{hour:02}:{minute:02}")
    first = first if "T" in first else f"{first}T00:00:00"
    value = iso(day, f"{hour:02}:{minute:02}"), minutes_on(first, 1)
    return Situation(Said(hour=hour, minute=minute), value, value, day_told(day), story=True)


@entry("clock_after_month", 23)
def _(numbers: Numbers, day: Day, today: Day) -> Situation:
    """A month tells no day, so it is that of the reference."""
    hour = (numbers[0] + 15) % 24
    first = f"{iso(today)}T{hour:02}:00:00"
    value = iso(today, f"{hour:02}:00"), minutes_on(first, 1)
    return Situation(Said(hour=hour), value, value, run_told(run(day, "month"), "month"))


@entry("clock_after_night", 11)
def _(numbers: Numbers, day: Day, _: Day) -> Situation:
    """The small hours after a night are those of the morning in which it ends."""
    hour, next_day = numbers[0], step(day, 1)
    first = f"{iso(next_day)}T{hour:02}:00:00"
    value = iso(next_day, f"{hour:02}:00"), minutes_on(first, 1)
    return Situation(Said(hour=hour), value, value, (iso(day, "21:00"), iso(next_day, "05:00"), "daypart NI"))


@entry("part_of_that_day", 3)
def _(numbers: Numbers, day: Day, _: Day) -> Situation:
    key, first, last = (("MO", "05", "12"), ("AF", "12", "18"), ("EV", "18", "21"), ("NI", "21", "05"))[numbers[0]]
    value = iso(day, f"{first}:00"), iso(step(day, 1) if key == "NI" else day, f"{last}:00")
    return Situation(Said(key=key), value, value, day_told(day))


@entry("since_then")
def _(_: Numbers, day: Day, today: Day) -> Situation:
    if day.place > today.place:
        return Situation(Said(), None, None, day_told(day))
    return Situation(Said(), span(one(day)), (start(one(day)), end(one(today))), day_told(day))


@entry("since_then_ahead", 29)
def _(numbers: Numbers, _: Day, today: Day) -> Situation:
    """Nothing was since what is to come."""
    return plainly(Said(), None, day_told(step(today, numbers[0] + 1)))


@entry("until_then")
def _(_: Numbers, day: Day, __: Day) -> Situation:
    return Situation(Said(), span(one(day)), (None, end(one(day))), day_told(day))


@entry("then_of_nothing")
def _(_: Numbers, __: Day, ___: Day) -> Situation:
    return plainly(Said(), None, None)


@entry("previous_days", 9)
def _(numbers: Numbers, day: Day, _: Day) -> Situation:
    """Up to the day that was told, which is one of them."""
    count = numbers[0] + 2
    return plainly(Said(count=count), (step(day, 1 - count), day), day_told(day))


@entry("following_weeks", 9)
def _(numbers: Numbers, day: Day, _: Day) -> Situation:
    count = numbers[0] + 2
    return plainly(Said(count=count, unit="week"), (step(day, 1), step(day, 7 * count)), day_told(day))


# --- the period that the text is about ---


@entry("the_quarter")
def _(_: Numbers, day: Day, __: Day) -> Situation:
    quarter = run(day, "quarter")
    return plainly(Said(unit="quarter"), quarter, None, discussed=run_told(quarter, "quarter"))


@entry("the_quarter_of_nothing")
def _(_: Numbers, __: Day, today: Day) -> Situation:
    """The last that ended."""
    return plainly(Said(unit="quarter"), run(today, "quarter", -1), None)


@entry("the_unit", 2)
def _(numbers: Numbers, day: Day, today: Day) -> Situation:
    """A year that is discussed is no week: then it is the week of the reference."""
    unit = ("week", "month", "year")[numbers[0]]
    found = run(day, "year") if unit == "year" else run(today, unit)
    length = {"week": "P1W", "month": "P1M", "year": "P1Y"}[unit]
    return plainly(Said(unit=unit), found, None, discussed=run_told(run(day, "year"), "year"), other=length)


def _year_before(name: str) -> Tell:
    """Of a text about a quarter or a half: the one a year before; of others the year."""

    def tell(numbers: Numbers, day: Day, today: Day) -> Situation:
        unit = ("quarter", "half", "month")[numbers[0]]
        found = run(today, "year", -1)
        if unit != "month":
            found = run(day, unit, -4 if unit == "quarter" else -2)
        return plainly(Said(count=1, unit="year", key=name), found, None, discussed=run_told(run(day, unit), unit))

    return tell


entry("year_ago_discussed", 2)(_year_before(""))


@entry("year_ago_quarter")
def _(_: Numbers, __: Day, today: Day) -> Situation:
    """By the policy of reports of earnings, that of the quarter which has just ended."""
    return plainly(Said(count=1, unit="year"), run(today, "quarter", -5), None, policy="offsets=quarter")
