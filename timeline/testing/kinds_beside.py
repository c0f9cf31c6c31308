"""Kinds of meaning that are made of others: days before a time, a time as a limit, a part of a time, a day near it.

The time inside is of any kind that is listed here, so that anchors nest: "three days before the second Monday of May".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from attrs import evolve

from grammar.granularity import Granularity as G
from grammar.meaning import Approximate, Bound, Closest, Date, Length, Nearest, Offset, Part, Unit
from timeline.testing.kind import SOME, Kind, Numbers, Table, Tell, Told, holding, likely, told, weekday_of
from timeline.testing.kinds_absolute import ABSOLUTE
from timeline.testing.kinds_dates import DATES
from timeline.testing.kinds_near import NEAR, ON, named, parts_of_month, parts_of_week
from timeline.testing.kinds_relative import RELATIVE
from timeline.testing.oracles.calendar import (
    Day,
    Run,
    Span,
    ahead,
    back,
    end,
    inside,
    one,
    repeated,
    run,
    span,
    start,
    step,
    thirds,
    units_inside,
    weekend,
)
from timeline.testing.oracles.civil import YEARS
from timeline.testing.sayings import Said

BESIDE: Final = Table()
kind = BESIDE.kind

NEWS: Final = "news"
WITHIN: Final = 41  # numbers of the time inside: each of its own is reached, for it is taken in turn

DAYS: Final = ABSOLUTE.named("full_date", "ordinal_weekday", "last_day_of_month", "named_day")
TIMES: Final = (
    *DAYS,
    *ABSOLUTE.named("month_of_year", "quarter", "decade", "season", "half", "iso_week"),
    *DATES.named("bare_year"),
)
NEAR_DAYS: Final = (
    *RELATIVE.named("yesterday", "tomorrow", "last_weekday", "next_weekday", "weekday_of_week"),
    *NEAR.named("nth_weekday_by_month_shift"),
)
NEAR_TIMES: Final = (*NEAR_DAYS, *NEAR.named("unit_by_shift"), *RELATIVE.named("weekend_by_shift"))
BARE: Final = RELATIVE.named("weekday", "month", "month_and_day")
"""Times that may stand inside: dates; those that are counted from the reference; those that look back or ahead."""


def inner(kinds: Sequence[Kind], number: int, day: Day, today: Day) -> tuple[Kind, Told]:
    """A time to stand inside another, of one number; a fifth Friday that is not there gives way to the first."""
    chosen = kinds[number % len(kinds)]
    found = chosen.told(chosen.numbers(number // len(kinds) * 7), day, today)
    if found.stretch is None:
        found = chosen.told((0, 1, 0), day, today)
    return chosen, found


def holder(kind: Kind, found: Told, **more: object) -> Said:
    """What is said where a time stands inside."""
    return Said(inner=(kind.name, found.said), **more)  # type: ignore[arg-type]  # the fields of Said


def _stretch(found: Told) -> Run:
    if found.stretch is None:
        raise AssertionError("only times of whole days stand inside others")
    return found.stretch


# --- so many days, weeks, months before and after ---


def _offset(unit: str, sign: int, kinds: Sequence[Kind]) -> Tell:
    """Before its first day, after its last: of a longer time, the day."""

    def tell(numbers: Numbers, day: Day, today: Day) -> Told:
        count = numbers[0] + 1
        chosen, found = inner(kinds, numbers[1], day, today)
        from_day = _stretch(found)[0 if sign < 0 else 1]
        meaning = Offset(Length.of(count, G[unit.upper()]), sign, found.meaning)
        said = holder(chosen, found, count=count, unit=unit)
        return told(said, meaning, one(ON[unit](from_day, sign * count)))

    return tell


for _name, _sign in (("before", -1), ("after", 1)):
    kind(f"days_{_name}", 99, WITHIN, policy=NEWS, moves="still", step=SOME, spoken=True)(_offset("day", _sign, TIMES))
    kind(f"days_{_name}_near", 99, WITHIN, policy=NEWS, step=SOME)(_offset("day", _sign, NEAR_TIMES))
    kind(f"day_{_name}", 0, WITHIN, policy=NEWS, moves="still", spoken=True, step=SOME)(_offset("day", _sign, TIMES))
    kind(f"day_{_name}_near", 0, WITHIN, policy=NEWS, step=SOME)(_offset("day", _sign, NEAR_TIMES))
    for _unit, _most in (("week", 99), ("month", 39), ("year", 49)):
        named_ = f"{_unit}s_{_name}_day"
        kind(named_, _most, WITHIN, policy=NEWS, moves="still", step=SOME)(_offset(_unit, _sign, DAYS))
    kind(f"weeks_{_name}_near", 59, WITHIN, policy=NEWS, step=SOME)(_offset("week", _sign, NEAR_DAYS))


def _from_named(numbers: Numbers, _: Day, today: Day) -> Told:
    """So many days or weeks from today or tomorrow."""
    unit, count = ("day", "week")[numbers[1]], numbers[0] + 1
    chosen = RELATIVE.named("today", "tomorrow")[numbers[2]]
    found = chosen.told((0, 0, 0), today, today)
    meaning = Offset(Length.of(count, G[unit.upper()]), 1, found.meaning)
    return told(holder(chosen, found, count=count, unit=unit), meaning, one(ON[unit](_stretch(found)[0], count)))


kind("from_named_day", 99, 1, 1, policy=NEWS, step=SOME)(_from_named)


def _longer(unit: str, sign: int, name: str) -> Tell:
    """Months and years beside a month, years beside a year: as long as what they are counted from."""

    def tell(numbers: Numbers, day: Day, _: Day) -> Told:
        count = numbers[0] + 1
        chosen = (ABSOLUTE if name == "month_of_year" else DATES).named(name)[0]
        found = chosen.told((0, 0, 0), day, day)
        size = "month" if name == "month_of_year" else "year"
        there = run(day, size, sign * count * (12 if (unit, size) == ("year", "month") else YEARS.get(unit, 1)))
        meaning = Offset(Length.of(count, G[unit.upper()]), sign, found.meaning)
        return evolve(told(holder(chosen, found, count=count, unit=unit), meaning, there), rough=unit in YEARS)

    return tell


for _name, _sign in (("before", -1), ("after", 1)):
    _month = "month_of_year"
    kind(f"months_{_name}_month", 99, policy=NEWS, moves="still", every="month")(_longer("month", _sign, _month))
    kind(f"years_{_name}_month", 99, policy=NEWS, moves="still", every="month")(_longer("year", _sign, _month))
    kind(f"month_{_name}_month", policy=NEWS, moves="still", every="month")(_longer("month", _sign, _month))
    for _unit, _most in (("year", 99), ("decade", 3)):
        kind(f"{_unit}s_{_name}_year", _most, policy=NEWS, moves="still", every="year", spoken=True)(
            _longer(_unit, _sign, "bare_year")
        )
    kind(f"year_{_name}_year", policy=NEWS, moves="still", every="year", spoken=True)(
        _longer("year", _sign, "bare_year")
    )


def _beside_end(sign: int) -> Tell:
    """Counted from the last day itself."""

    def tell(numbers: Numbers, day: Day, _: Day) -> Told:
        count = numbers[0] + 1
        chosen = ABSOLUTE.named("month_of_year")[0]
        found = chosen.told((0, 0, 0), day, day)
        meaning = Offset(Length.of(count, G.DAY), sign, Part("end", found.meaning))
        return told(holder(chosen, found, count=count), meaning, one(step(run(day, "month")[1], sign * count)))

    return tell


kind("days_before_end", 29, policy=NEWS, moves="still", every="month")(_beside_end(-1))
kind("days_after_end", 29, policy=NEWS, moves="still", every="month")(_beside_end(1))


# --- weekdays beside a date ---


def _weekday_beside(sign: int) -> Tell:
    def tell(numbers: Numbers, day: Day, today: Day) -> Told:
        number, count = numbers[0] + 1, numbers[1] + 1
        chosen, found = inner(DAYS, numbers[2], day, today)
        there = one(repeated(ahead if sign > 0 else back, _stretch(found)[0], weekday_of(number), count))
        said = holder(chosen, found, number=count, day=named(number, day))
        return told(said, Nearest(Date(weekday=number), sign * count, found.meaning), there)

    return tell


kind("weekday_after", 6, 0, WITHIN, policy=NEWS, moves="still", step=SOME)(_weekday_beside(1))
kind("weekday_before", 6, 0, WITHIN, policy=NEWS, moves="still", step=SOME)(_weekday_beside(-1))
kind("nth_weekday_after", 6, 2, WITHIN, policy=NEWS, moves="still", step=SOME)(_weekday_beside(1))


@kind("closest_weekday", 6, WITHIN, policy=NEWS, moves="still", step=SOME)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    number = numbers[0] + 1
    chosen, found = inner(DAYS, numbers[1], day, day)
    date = _stretch(found)[0]
    near = next(
        other for place in range(4) for other in (step(date, -place), step(date, place)) if other.weekday == number
    )
    said = holder(chosen, found, day=named(number, day))
    return told(said, Closest(Date(weekday=number), found.meaning), one(near))


@kind("eve", policy=NEWS, moves="still", step=SOME)
def _(_: Numbers, day: Day, __: Day) -> Told:
    chosen = ABSOLUTE.named("full_date")[0]
    found = chosen.told((0, 0, 0), day, day)
    return told(holder(chosen, found), Part("eve", found.meaning), one(step(day, -1)))


@kind("about", WITHIN, policy=NEWS, moves="still", step=SOME, spoken=True)
def _(numbers: Numbers, day: Day, _: Day) -> Told:
    chosen, found = inner(ABSOLUTE.named("full_date", "ordinal_weekday", "month_of_year"), numbers[0], day, day)
    return evolve(told(holder(chosen, found), Approximate(found.meaning), _stretch(found)), rough=True)


# --- early, middle, late ---


def _cut(stretch: Run) -> tuple[Run, Run, Run]:
    """The three parts of a time, by its unit."""
    days = len(inside(stretch))
    if days == 7:
        return parts_of_week(stretch)
    if days < 32:
        return parts_of_month(stretch)
    if days < 400:
        return thirds(stretch)
    years = units_inside(stretch, "year")
    return (years[0][0], years[2][1]), (years[3][0], years[5][1]), (years[6][0], years[9][1])


def _halves(stretch: Run) -> tuple[Run, Run]:
    """By months, of which an odd one is halved after fifteen days; of a week by days."""
    days = inside(stretch)
    months = units_inside(stretch, "month")
    middle = days[len(days) // 2]
    if len(days) > 7:
        middle = step(months[len(months) // 2][0], 15 * (len(months) % 2))
    return (stretch[0], step(middle, -1)), (middle, stretch[1])


_WORDS: Final = (("early", "mid", "late"), ("start", "middle", "end"))


def _part(words: int, kinds: Sequence[Kind]) -> Tell:
    def tell(numbers: Numbers, day: Day, today: Day) -> Told:
        place = numbers[0]
        chosen, found = inner(kinds, numbers[1], day, today)
        stretch = _stretch(found)
        meaning = Part(_WORDS[words][place], found.meaning)
        rivals = {"partition=whole": stretch}
        if place != 1:
            rivals["partition=halves"] = _halves(stretch)[place // 2]
        return told(holder(chosen, found, shift=place - 1), meaning, _cut(stretch)[place], rivals=rivals)

    return tell


_LONG: Final = (*ABSOLUTE.named("month_of_year", "quarter", "half", "season", "decade"), *DATES.named("bare_year"))
_UNITS: Final = RELATIVE.named("week_by_shift", "last_month", "next_year", "quarter_by_shift", "this_month")
kind("edge_of", 2, WITHIN, policy=NEWS, moves="still", every="month", spoken=True)(_part(1, _LONG))
kind("edge_of_near", 2, WITHIN, policy=NEWS, step=SOME)(_part(1, _UNITS))
kind("part_of_near", 2, WITHIN, policy=NEWS, step=SOME)(
    _part(0, RELATIVE.named("week_by_shift", "last_month", "next_year"))
)


@kind("part_of_bare_month", 2, 11, policy=NEWS, step=SOME)
def _(numbers: Numbers, day: Day, today: Day) -> Told:
    """Of the last one; by other policies of the coming one, or a half of it."""
    place, chosen = numbers[0], RELATIVE.named("month")[0]
    found = chosen.told((numbers[1], 0, 0), day, today)
    coming = run(ahead(today, lambda other: other.month == numbers[1] + 1), "month")
    rivals = {"partition=whole": _stretch(found), "future": parts_of_month(coming)[place]}
    if place != 1:
        rivals["partition=halves"] = _halves(_stretch(found))[place // 2]
        rivals["partition=halves, future"] = _halves(coming)[place // 2]
    meaning = Part(_WORDS[0][place], found.meaning)
    return told(holder(chosen, found, shift=place - 1), meaning, parts_of_month(_stretch(found))[place], rivals=rivals)


kind("part_of_season", 2, policy=NEWS, moves="still", every="month", spoken=True)(_part(0, ABSOLUTE.named("season")))

# --- limits ---


def _since(stretch: Run, today: Day) -> Span:
    return start(stretch), end(one(today)) if stretch[0].place <= today.place else None


LIMITS: Final[dict[str, Callable[[Run, Day], Span]]] = {
    "since": _since,
    "until": lambda stretch, _: (None, end(stretch)),
    "by": lambda stretch, _: (None, end(stretch)),
    "before": lambda stretch, _: (None, start(stretch)),
    "after": lambda stretch, _: (end(stretch), None),
}
"""Signal -> what it delimits, with the time that it stands before and the day of the reference."""


_THURSDAY: Final = 4
"""Until then "since this weekend" is since the last one: the coming one has not begun."""


def _limit(word: str, kinds: Sequence[Kind]) -> Tell:
    def tell(numbers: Numbers, day: Day, today: Day) -> Told:
        chosen, found = inner(kinds, numbers[0], day, today)
        if word == "since" and found.meaning == Unit(G.WEEKEND, 0) and today.weekday < _THURSDAY:
            found = told(found.said, found.meaning, weekend(today, -1))  # "since this weekend", said on a Monday
        stretch = _stretch(found)
        rivals: list[tuple[str, Span]] = []
        if word == "since":
            rivals = [("since=open", (start(stretch), None))]
        if word in ("until", "by"):
            rivals = [("ends=excluded", (None, start(stretch)))]
        if word == "after":
            rivals = [("ends=excluded", (start(stretch), None))]
        meaning = Bound(word, found.meaning)
        return Told(holder(chosen, found), meaning, found.value, LIMITS[word](stretch, today), rivals=tuple(rivals))

    return tell


for _word in LIMITS:
    _still = "" if _word == "since" else "still"
    kind(f"{_word}_time", WITHIN, policy=NEWS, moves=_still, step=SOME, spoken=True)(_limit(_word, TIMES))
    kind(f"{_word}_near", WITHIN, policy=NEWS, step=SOME)(_limit(_word, NEAR_TIMES))


def _bare(number: int, today: Day, way: str) -> tuple[Kind, Told, Run]:
    """A bare weekday, month, or month and day, and where it is looked for: back, ahead, or where it is likely."""
    chosen = BARE[number % 3]
    found = chosen.told(chosen.numbers(number // 3), today, today)
    first = _stretch(found)[0]

    def fits(day: Day) -> bool:
        if chosen.name == "weekday":
            return day.weekday == first.weekday
        return day.month == first.month and (chosen.name == "month" or day.day == first.day)

    unit = "month" if chosen.name == "month" else "day"
    if way == "likely" and unit == "day" and chosen.name != "weekday":
        return chosen, found, one(likely(today, first.month, first.day))
    return chosen, found, holding(ahead(today, fits) if way == "coming" else back(today, fits), unit)


def _bare_limit(word: str) -> Tell:
    """ "since" looks back, "by" and "until" look ahead, the others as without a signal."""
    way = {"since": "last", "by": "coming", "until": "coming"}.get(word, "likely")

    def tell(numbers: Numbers, _: Day, today: Day) -> Told:
        chosen, found, stretch = _bare(numbers[0], today, way)
        meaning = Bound(word, found.meaning)
        return Told(holder(chosen, found), meaning, span(stretch), LIMITS[word](stretch, today))

    return tell


for _word in LIMITS:
    kind(f"{_word}_bare", 3 * 365 - 1, policy=NEWS, step=SOME)(_bare_limit(_word))


def _end_limit(word: str) -> Tell:
    """Before the end of a time: its last day is the limit."""

    def tell(numbers: Numbers, day: Day, today: Day) -> Told:
        chosen, found = inner((*ABSOLUTE.named("month_of_year"), *DATES.named("bare_year")), numbers[0], day, today)
        stretch = _stretch(found)
        late = (parts_of_month(stretch) if chosen.name == "month_of_year" else thirds(stretch))[2]
        limit = (end(stretch), None) if word == "after" else (None, end(stretch))
        return Told(holder(chosen, found), Bound(word, Part("end", found.meaning)), span(late), limit)

    return tell


for _word in ("until", "by", "before", "after"):
    kind(f"{_word}_end", 1, policy=NEWS, moves="still", every="month", spoken=True)(_end_limit(_word))
