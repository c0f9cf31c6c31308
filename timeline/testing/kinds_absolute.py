"""Kinds of meaning that name their own date: "5 May 2019", "the third Tuesday of May 2019", "since 5 May 2019"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from grammar import meaning as m
from grammar.granularity import Granularity as G
from grammar.meaning import Bound, Date, Impossible, Length, Meaning, Named, Offset, Ordinal, Part, Range
from grammar.meaning import Span as Years
from timeline.testing.kind import SOME, Numbers, Table, Told, during, told, weekday_of
from timeline.testing.oracles.calendar import (
    Day,
    Run,
    Span,
    easters,
    end,
    find,
    inside,
    months_on,
    one,
    part,
    run,
    span,
    start,
    step,
    thirds,
    those,
    units_inside,
)
from timeline.testing.sayings import Said

ABSOLUTE: Final = Table()
kind = ABSOLUTE.kind

NEWS: Final = "news"
CALENDAR: Final = "calendar"  # the pieces of a calendar year, where fiscal years and older centuries have others


def _date(day: Day) -> Date:
    return Date(day.year, day.month, day.day)


def _month(day: Day) -> Date:
    return Date(day.year, day.month)


@kind("full_date", moves="still")
def _(_: Numbers, day: Day, __: Day) -> Told:
    return told(Said(day=day), _date(day), one(day), wider=("month_of_year", Said(day=day)))


@kind("iso_date", moves="still")
def _(_: Numbers, day: Day, __: Day) -> Told:
    return told(Said(day=day), _date(day), one(day), wider=("month_of_year", Said(day=day)))


@kind("date_with_weekday", moves="still")
def _(_: Numbers, day: Day, __: Day) -> Told:
    meaning = Date(day.year, day.month, day.day, day.weekday)
    return told(Said(day=day), meaning, one(day), wider=("full_date", Said(day=day)))


@kind("month_of_year", moves="still", every="month")
def _(_: Numbers, day: Day, __: Day) -> Told:
    return told(Said(day=day), _month(day), run(day, "month"), wider=("year", Said(day=day)))


@kind("year", moves="still", every="year")
def _(_: Numbers, day: Day, __: Day) -> Told:
    return told(Said(day=day), Date(day.year), run(day, "year"))


@kind("decade", moves="still", every="year")
def _(_: Numbers, day: Day, __: Day) -> Told:
    """Not the first of a century: "the 1900s" may be all of it."""
    shift = 1 if f"{day.year}"[2] == "0" else 0
    decade = run(day, "decade", shift)
    return told(Said(day=decade[0]), Years(G.DECADE, decade[0].year), decade)


@kind("century", policy=CALENDAR, moves="still", every="year")
def _(_: Numbers, day: Day, __: Day) -> Told:
    """As newspapers have it: 1800 to 1899; by the strict count a century starts with its year 1."""
    century = run(day, "century")
    strict = step(run(century[0], "year", 1)[0], 0), run(century[1], "year", 1)[1]
    return told(Said(day=day), Years(G.CENTURY, century[0].year), century, strict)


@kind("quarter", policy=CALENDAR, moves="still", every="month")
def _(_: Numbers, day: Day, __: Day) -> Told:
    quarter = run(day, "quarter")
    number = units_inside(run(day, "year"), "quarter").index(quarter) + 1
    said = Said(day=day, number=number)
    return told(said, m.Spell(G.QUARTER, number, day.year), quarter, wider=("year", Said(day=day)))


@kind("half", policy=CALENDAR, moves="still", every="month")
def _(_: Numbers, day: Day, __: Day) -> Told:
    half = run(day, "half")
    number = units_inside(run(day, "year"), "half").index(half) + 1
    return told(Said(day=day, number=number), m.Spell(G.HALF, number, day.year), half)


@kind("season", policy=NEWS, moves="still", spoken=True, every="month")
def _(_: Numbers, day: Day, __: Day) -> Told:
    """Meteorological, of the northern hemisphere; winter has the year in which it begins."""
    season = run(day, "season")
    first = season[0]
    number = {12: 0, 3: 1, 6: 2, 9: 3}[first.month]
    return told(Said(day=first, number=number), m.Spell(G.SEASON, first.month, first.year), season)


@kind("iso_week", moves="still", step=SOME)
def _(_: Numbers, day: Day, __: Day) -> Told:
    return told(Said(day=day), m.Spell(G.WEEK, day.week, day.week_year), run(day, "week"))


# --- beside a date ---

_UNITS: Final[dict[str, Callable[[Day, int], Day]]] = {
    "day": step,
    "week": lambda day, count: step(day, 7 * count),
    "month": months_on,
}


def _beside(unit: str, sign: int) -> Callable[[Numbers, Day, Day], Told]:
    def tell(numbers: Numbers, day: Day, _: Day) -> Told:
        count = numbers[0] + 1
        meaning = Offset(Length.of(count, G[unit.upper()]), sign, _date(day))
        return told(Said(count=count, unit=unit, day=day), meaning, one(_UNITS[unit](day, sign * count)))

    return tell


kind("days_before_date", 99, moves="still")(_beside("day", -1))
kind("days_after_date", 99, moves="still")(_beside("day", 1))
kind("weeks_after_date", 19, moves="still", step=SOME)(_beside("week", 1))
kind("months_after_date", 19, moves="still", step=SOME)(_beside("month", 1))


# --- places inside a longer time ---


@kind("ordinal_weekday", 3, moves="still")
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    """The first to the fourth: not every month has a fifth."""
    number = numbers[0] + 1
    found = those(run(day, "month"), weekday_of(day.weekday))[number - 1]
    meaning = Ordinal(number, G.DAY, _month(day), Date(weekday=day.weekday))
    wider = ("month_of_year", Said(day=found))
    return told(Said(day=found, number=number), meaning, one(found), wider=wider)


@kind("last_weekday_of_month", moves="still")
def _(_: Numbers, day: Day, __: Day) -> Told:
    found = those(run(day, "month"), weekday_of(day.weekday))[-1]
    meaning = Ordinal(-1, G.DAY, _month(day), Date(weekday=day.weekday))
    return told(Said(day=found), meaning, one(found), wider=("month_of_year", Said(day=found)))


@kind("first_day_of_month", moves="still", every="month")
def _(_: Numbers, day: Day, __: Day) -> Told:
    return told(Said(day=day), Ordinal(1, G.DAY, _month(day)), one(run(day, "month")[0]))


@kind("last_day_of_month", moves="still", every="month")
def _(_: Numbers, day: Day, __: Day) -> Told:
    last = run(day, "month")[1]
    return told(Said(day=day), Ordinal(-1, G.DAY, _month(day)), one(last), wider=("month_of_year", Said(day=day)))


@kind("day_of_year", moves="still")
def _(_: Numbers, day: Day, __: Day) -> Told:
    number = inside(run(day, "year")).index(day) + 1
    return told(Said(day=day, number=number), Ordinal(number, G.DAY, Date(day.year)), one(day))


@kind("first_days", 8, moves="still", every="month")
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    count, month = numbers[0] + 2, inside(run(day, "month"))
    meaning = Ordinal(1, G.DAY, _month(day), count=count)
    return told(Said(count=count, day=day), meaning, (month[0], month[count - 1]))


@kind("last_days", 8, moves="still", every="month")
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    count, month = numbers[0] + 2, inside(run(day, "month"))
    meaning = Ordinal(-1, G.DAY, _month(day), count=count)
    return told(Said(count=count, day=day), meaning, (month[-count], month[-1]))


_PARTS: Final = ("early", "mid", "late")


@kind("part_of_month", 2, policy=NEWS, moves="still", every="month")
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    """To the 10th, to the 20th, to the end."""
    place, month = numbers[0], run(day, "month")
    stretch = part(month, lambda other: min((other.day - 1) // 10, 2) == place)
    said, wider = Said(day=day, shift=place - 1), ("month_of_year", Said(day=day))
    return told(said, Part(_PARTS[place], _month(day)), stretch, wider=wider)


@kind("part_of_year", 2, policy=NEWS, moves="still", spoken=True, every="year")
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    """Four months each."""
    place = numbers[0]
    stretch = thirds(run(day, "year"))[place]
    said, wider = Said(day=day, shift=place - 1), ("year", Said(day=day))
    return told(said, Part(_PARTS[place], Date(day.year)), stretch, wider=wider)


# --- ranges and limits ---


def _range(said: Said, meaning: Meaning, first: Run, last: Run) -> Told:
    """Both ends included; that the last one is left out is a convention, too."""
    return told(said, meaning, (first[0], last[1]), (first[0], step(last[0], -1)))


@kind("from_to", 399, moves="still", step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    last = step(day, numbers[0] + 1)
    return _range(Said(day=day, to=last), Range(_date(day), _date(last)), one(day), one(last))


@kind("between_and", 399, moves="still", step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    last = step(day, numbers[0] + 1)
    return _range(Said(day=day, to=last), Range(_date(day), _date(last)), one(day), one(last))


@kind("months_from_to", 29, moves="still", every="month")
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    first, last = run(day, "month"), run(day, "month", numbers[0] + 1)
    return _range(Said(day=day, to=last[0]), Range(_month(day), _month(last[0])), first, last)


def _limit(word: str, within: Callable[[Day, Day], Span]) -> None:
    def tell(_: Numbers, day: Day, today: Day) -> Told:
        return Told(Said(day=day), Bound(word, _date(day)), span(one(day)), within(day, today))

    kind(word, policy=NEWS, moves="still" if word != "since" else "", step=SOME)(tell)


def _since(day: Day, today: Day) -> Span:
    """To the end of the reference day; open where the day lies ahead of it."""
    return start(one(day)), end(one(today)) if day.place <= today.place else None


_limit("since", _since)
_limit("until", lambda day, _: (None, end(one(day))))
_limit("by", lambda day, _: (None, end(one(day))))
_limit("before", lambda day, _: (None, start(one(day))))
_limit("after", lambda day, _: (end(one(day)), None))


# --- hours ---


def _next_minute(hour: int, minute: int) -> str:
    if minute < 59:
        return f"{hour:02}:{minute + 1:02}"
    return f"{hour + 1:02}:00" if hour < 23 else "00:00"


@kind("clock_on_date", 23, 59, moves="still", step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    hour, minute = numbers[:2]
    said, meaning = Said(day=day, hour=hour, minute=minute), m.Clock(hour, minute, date=_date(day))
    return during(said, meaning, day, f"{hour:02}:{minute:02}", _next_minute(hour, minute))


@kind("iso_clock", 23, 59, moves="still", step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    hour, minute = numbers[:2]
    said, meaning = Said(day=day, hour=hour, minute=minute), m.Clock(hour, minute, date=_date(day))
    return during(said, meaning, day, f"{hour:02}:{minute:02}", _next_minute(hour, minute))


_DAYPARTS: Final = (("MO", "05:00", "12:00"), ("AF", "12:00", "18:00"), ("EV", "18:00", "21:00"))


@kind("part_of_day", 2, policy=NEWS, moves="still", step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    key, first, last = _DAYPARTS[numbers[0]]
    return during(Said(day=day, key=key), m.DayPart(key, _date(day)), day, first, last)


# --- sets and lengths: no date at all ---

RECURRENCE: Final = "recurrence"  # of readers that give rules
LENGTH: Final = "length"  # of readers that give lengths: others read "3 days" as an offset
_BYDAY: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@kind("daily", policy=RECURRENCE, moves="still", every="year")
def _(_: Numbers, __: Day, ___: Day) -> Told:
    return Told(Said(), m.Repeat(G.DAY), "FREQ=DAILY")


@kind("every_weekday", policy=RECURRENCE, moves="still", step=SOME)
def _(_: Numbers, day: Day, __: Day) -> Told:
    rule = f"FREQ=WEEKLY;BYDAY={_BYDAY[day.weekday - 1]}"
    return Told(Said(day=day), m.Repeat(G.WEEK, weekdays=(day.weekday,)), rule)


@kind("every_other_weekday", policy=RECURRENCE, moves="still", step=SOME)
def _(_: Numbers, day: Day, __: Day) -> Told:
    rule = f"FREQ=WEEKLY;INTERVAL=2;BYDAY={_BYDAY[day.weekday - 1]}"
    return Told(Said(day=day), m.Repeat(G.WEEK, 2, weekdays=(day.weekday,)), rule)


@kind("days_long", 99, policy=LENGTH, moves="still", every="month")
def _(numbers: Numbers, _: Day, __: Day) -> Told:
    count = numbers[0] + 1
    return Told(Said(count=count), Length.of(count, G.DAY), f"P{count}D")


@kind("hours_long", 99, policy=LENGTH, moves="still", every="month")
def _(numbers: Numbers, _: Day, __: Day) -> Told:
    count = numbers[0] + 1
    return Told(Said(count=count, unit="hour"), Length.of(count, G.HOUR), f"PT{count}H")


# --- named days, and days that no calendar has ---

_NAMES: Final = ("12-25", "12-24", "12-31", "10-31", "01-01", "02-14")


@kind("named_day", 5, moves="still", spoken=True, every="year")
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    key = _NAMES[numbers[0]]
    found = part(run(day, "year"), lambda other: f"{other.month:02}-{other.day:02}" == key)
    return told(Said(day=day, key=key), Named(key, day.year), found)


@kind("easter", moves="still", every="year")
def _(_: Numbers, day: Day, __: Day) -> Told:
    return told(Said(day=day), Named("easter", day.year), one(easters()[day.year]))


@kind("impossible_date", 4, moves="still", every="year")
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    """30 and 31 February, 31 April, June, September, November, and 29 February of a common year."""
    month, number = ((2, 30), (2, 31), (4, 31), (6, 31), (9, 31))[numbers[0]]
    if numbers[0] == 0 and find(day.year, 2, 29) is None:
        number = 29
    named = part(run(day, "year"), lambda other: (other.month, other.day) == (month, 1))[0]
    last, after = run(named, "month")[1], run(named, "month", 1)[0]
    near = span(one(last)), span(one(after))
    days = Date(day.year, last.month, last.day), Date(after.year, after.month, 1)
    return Told(Said(day=named, number=number), Impossible("no such day", days), None, candidates=near)
