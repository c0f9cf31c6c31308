"""Families of phrases, each with what the walked calendar (``oracles.calendar``) answers; the news policy.

A family gives, for any one day, phrases and their answers. For phrases that count from publication the day is the
publication day; for dates in words it is the date, and they are published on another. ``tests/grammar/test_walk.py``
takes a sample of 400 years of days, ``benchmarks/walk.py`` takes them all.

A family that is not read yet stands in ``NOT_YET``, one whose answer is disputed in ``DISPUTED`` with the reason:
to take it in, delete its line there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final, NamedTuple, TypeAlias, TypeVar

from grammar.interval import Interval, Value
from grammar.resolution import Resolution
from timeline.testing.oracles.calendar import (
    Day,
    Run,
    Span,
    ahead,
    at,
    back,
    days,
    easters,
    end,
    find,
    inside,
    iso,
    months_on,
    of_month,
    of_year,
    one,
    part,
    repeated,
    run,
    span,
    start,
    step,
    thirds,
    those,
    units_inside,
    weekend,
    whole,
    years_on,
)

T = TypeVar("T")
SOME: Final = 17  # of days, where a full run leaves some out: no divisor of a week or of the options that take turns
FIRST_YEAR: Final = 1800
LAST_YEAR: Final = 2199


class Case(NamedTuple):
    """A phrase, when it is published, and what it must give: None where it has no value."""

    phrase: str
    published: Day
    value: Span | None
    within: Span | None


Cases: TypeAlias = Callable[[Day], Iterator[Case]]


class Family(NamedTuple):
    """Phrases of one shape.

    Fields
        name    what they are
        cases   a day -> phrases and answers
        every   "day", "month" or "year": for which days it is asked; a month and a year are asked by their first
        spoken  whether it says bare years, which are read up to 2099: later days are taken 400 years earlier
        step    the full run asks for every so many of these days, unless it is told otherwise
    """

    name: str
    cases: Cases
    every: str
    spoken: bool
    step: int


FAMILIES: Final[list[Family]] = []

NOT_YET: Final[dict[str, str]] = {}

DISPUTED: Final[dict[str, str]] = {}


def family(name: str, *, every: str = "day", spoken: bool = False, step: int = 1) -> Callable[[Cases], Cases]:
    """Enter a generator of cases in the table."""

    def enter(cases: Cases) -> Cases:
        FAMILIES.append(Family(name, cases, every, spoken, step))
        return cases

    return enter


def asked(every: str, spoken: bool, given: Iterable[Day]) -> list[Day]:
    """The days for which such a family is asked, of some days: each once."""
    near = (at(day.year - 400, day.month, day.day) if spoken and day.year > 2099 else day for day in given)
    return list(dict.fromkeys(run(day, every)[0] for day in near))


def fault(case: Case, resolution: Resolution) -> str:
    """How a resolution differs from what the walk says; empty where it doesn't."""
    value, within = in_iso(resolution.value), in_iso(resolution.within)
    if (value, within) == (case.value, case.within):
        return ""
    expected, got = f"{case.value} within {case.within}", f"{value} within {within}"
    return f"{case.phrase!r} published {iso(case.published)}: expected {expected}, got {got}"


def in_iso(value: Value | None) -> Span | str | None:
    """Both ends of an interval; any other value as it prints."""
    if isinstance(value, Interval):
        return value.lower, value.upper
    return None if value is None else str(value)


def years() -> list[Day]:
    """Every day of the 400 years."""
    return inside((at(FIRST_YEAR, 1, 1), at(LAST_YEAR, 12, 31)))


# --- words ---

WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
SHORT: Final = (
    *("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July"),
    *("Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
)
# fmt: off
NUMBERS: Final = {
    1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten",
    11: "eleven", 12: "twelve", 13: "thirteen", 17: "seventeen", 18: "eighteen", 20: "twenty", 25: "twenty-five",
    30: "thirty", 45: "forty-five", 50: "fifty", 90: "ninety", 100: "a hundred",
}
ORDINALS: Final = ("first", "second", "third", "fourth", "fifth")
CENTURIES: Final = {17: "seventeenth", 18: "eighteenth", 19: "nineteenth", 20: "twentieth", 21: "twenty-first"}
DECADES: Final = {
    20: "twenties", 30: "thirties", 40: "forties", 50: "fifties", 60: "sixties", 70: "seventies", 80: "eighties",
    90: "nineties",
}
# fmt: on
SEASONS: Final = {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"}
FIRST_MONTH: Final = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
SHIFTS: Final = {"last": -1, "this": 0, "next": 1}
DAYS_OFF: Final = (1, 2, 3, 4, 5, 10, 17, 25, 30, 45, 90, 100, 365, 1000)
WEEKS_OFF: Final = (1, 2, 3, 4, 6, 10, 13, 25, 52, 53, 100)
MONTHS_OFF: Final = (1, 2, 3, 5, 6, 9, 11, 12, 13, 18, 25, 30, 100)
YEARS_OFF: Final = (1, 2, 3, 4, 5, 7, 10, 20, 25, 50, 100)


def few(day: Day, options: Sequence[T], count: int = 1) -> list[T]:
    """Some of many options, others on the next day and on the same day of the next week, so that all get their turn."""
    turn = day.place + day.place // 7
    return [options[(turn + place) % len(options)] for place in range(min(count, len(options)))]


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th ..."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number % 100 in (11, 12, 13) else ending}"


def amount(number: int, unit: str, day: Day) -> str:
    """So many units, in words or in digits by turns."""
    if number == 1:
        return f"{few(day, ('a', 'one', '1'))[0]} {unit}"
    digits = f"{number:,}"
    return f"{few(day, (NUMBERS.get(number, digits), digits))[0]} {plural(unit)}"


def plural(unit: str) -> str:
    """Weeks, centuries."""
    return unit[:-1] + "ies" if unit.endswith("y") and unit != "day" else unit + "s"


def month_of(day: Day) -> str:
    """May 2019."""
    return f"{MONTHS[day.month - 1]} {day.year}"


def dated(day: Day) -> str:
    """5 March 2019, or March 5, 2019, by turns."""
    month = MONTHS[day.month - 1]
    return few(day, (f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}"))[0]


def elsewhere(day: Day) -> Day:
    """Another day, to publish what does not depend on it: as far from the end of the years as this from the start."""
    ends = at(FIRST_YEAR, 1, 1).place + at(LAST_YEAR, 12, 31).place
    return days()[ends - day.place]


def says(phrase: str, published: Day, stretch: Run | None) -> Case:
    """A phrase that denotes a stretch, or nothing."""
    told = None if stretch is None else span(stretch)
    return Case(phrase, published, told, told)


def bounds(phrase: str, published: Day, stretch: Run, within: Span) -> Case:
    """A phrase with a signal: the stretch it names, and what both delimit."""
    return Case(phrase, published, span(stretch), within)


def named(weekday: int) -> Callable[[Day], bool]:
    """Whether a day is that weekday."""
    return lambda day: day.weekday == weekday


def day_like(number: int) -> Callable[[Day], bool]:
    """Whether a day has that number in its month."""
    return lambda day: day.day == number


def month_like(month: int) -> Callable[[Day], bool]:
    """Whether a day lies in a month of that number."""
    return lambda day: day.month == month


def numbered(month: int, number: int) -> Callable[[Day], bool]:
    """Whether a day has that month and number."""
    return lambda day: day.month == month and day.day == number


# --- full dates ---


@family("full date, day first")
def _(day: Day) -> Iterator[Case]:
    month, published = MONTHS[day.month - 1], elsewhere(day)
    phrases = (
        f"{day.day} {month} {day.year}",
        f"{day.day} {SHORT[day.month - 1]} {day.year}",
        f"the {ordinal(day.day)} of {month} {day.year}",
        f"on {ordinal(day.day)} {month} {day.year}",
    )
    for phrase in few(day, phrases, 2):
        yield says(phrase, published, one(day))


@family("full date, month first")
def _(day: Day) -> Iterator[Case]:
    month, published = MONTHS[day.month - 1], elsewhere(day)
    phrases = (
        f"{month} {day.day}, {day.year}",
        f"{SHORT[day.month - 1]} {day.day}, {day.year}",
        f"{month} {ordinal(day.day)}, {day.year}",
        f"on {month} {day.day} {day.year}",
    )
    for phrase in few(day, phrases, 2):
        yield says(phrase, published, one(day))


@family("full date with its weekday")
def _(day: Day) -> Iterator[Case]:
    month, weekday = MONTHS[day.month - 1], WEEKDAYS[day.weekday - 1]
    yield says(f"{weekday}, {day.day} {month} {day.year}", elsewhere(day), one(day))
    yield says(f"{weekday}, {month} {day.day}, {day.year}", elsewhere(day), one(day))


@family("full date in numbers")
def _(day: Day) -> Iterator[Case]:
    published = elsewhere(day)
    yield says(iso(day), published, one(day))
    yield says(f"{day.month}/{day.day}/{day.year}", published, one(day))
    yield says(f"{day.year}/{day.month:02}/{day.day:02}", published, one(day))
    if day.day > 12:  # only the other order is a date
        yield says(f"{day.day}/{day.month}/{day.year}", published, one(day))


@family("full date, its number in words", step=SOME)
def _(day: Day) -> Iterator[Case]:
    if day.day <= 5 and (day.month, day.day) != (7, 4):
        yield says(f"the {ORDINALS[day.day - 1]} of {month_of(day)}", elsewhere(day), one(day))
        yield says(f"{MONTHS[day.month - 1]} {ORDINALS[day.day - 1]}, {day.year}", elsewhere(day), one(day))


@family("full date, year first", spoken=True, step=SOME)
def _(day: Day) -> Iterator[Case]:
    yield says(f"{day.year} {MONTHS[day.month - 1]} {day.day}", elsewhere(day), one(day))


@family("the last numbers of a month, real or not", every="month")
def _(day: Day) -> Iterator[Case]:
    month, published = MONTHS[day.month - 1], elsewhere(day)
    for number in (28, 29, 30, 31):
        real = find(day.year, day.month, number)
        stretch = None if real is None else one(real)
        for phrase in (
            f"{number} {month} {day.year}",
            f"{month} {number}, {day.year}",
            f"the {ordinal(number)} of {month} {day.year}",
            f"{day.year}-{day.month:02}-{number}",
        ):
            yield says(phrase, published, stretch)


@family("a day that no year has", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for phrase in few(day, ("30 February", "February 31", "31 April", "the 31st of June", "31 September"), 2):
        yield says(phrase, day, None)


# --- month and day without a year ---


def likely(today: Day, month: int, number: int) -> Day:
    """The coming one if it lies at most 100 days ahead, else the most recent; today's stays."""
    fits = numbered(month, number)
    coming = those((step(today, 1), step(today, 100)), fits)
    return coming[0] if coming and not fits(today) else back(today, fits)


@family("month and day")
def _(day: Day) -> Iterator[Case]:
    offsets = (*few(day, (0, -1, 1, 2), 2), *few(day, (99, 100, 101, 102), 2), *few(day, range(103, 366)))
    for place, offset in enumerate(offsets):
        other = step(day, offset)
        if (other.month, other.day) == (2, 29):
            continue  # has a family of its own
        month = MONTHS[other.month - 1]
        phrases = (f"{other.day} {month}", f"{month} {other.day}", f"the {ordinal(other.day)} of {month}")
        phrase = phrases[(day.place + place) % len(phrases)]
        yield says(phrase, day, one(likely(day, other.month, other.day)))


@family("29 February", step=SOME)
def _(day: Day) -> Iterator[Case]:
    yield says(few(day, ("29 February", "February 29", "Feb. 29th"))[0], day, one(likely(day, 2, 29)))


@family("weekday, month and day", step=SOME)
def _(day: Day) -> Iterator[Case]:
    other = step(day, few(day, range(-182, 183))[0])
    if (other.month, other.day) != (2, 29):
        told = likely(day, other.month, other.day)
        weekday, month = WEEKDAYS[told.weekday - 1], MONTHS[told.month - 1]
        yield says(f"{weekday}, {told.day} {month}", day, one(told))
        yield says(f"{weekday}, {month} {told.day}", day, one(told))


@family("number of a day alone", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for number in dict.fromkeys((day.day, *few(day, range(1, 32), 2))):
        yield says(f"the {ordinal(number)}", day, one(back(day, day_like(number))))


@family("month and day, its number in words", step=SOME)
def _(day: Day) -> Iterator[Case]:
    month, number = few(day, range(1, 13))[0], few(day, range(1, 6))[0]
    if (month, number) != (7, 4):
        yield says(f"the {ORDINALS[number - 1]} of {MONTHS[month - 1]}", day, one(likely(day, month, number)))


@family("the fourth of July", step=SOME)
def _(day: Day) -> Iterator[Case]:
    """A day like others, though it has a name."""
    yield says("the fourth of July", day, one(likely(day, 7, 4)))
    yield says("July 4", day, one(likely(day, 7, 4)))


@family("the fourth of July of a year", every="year")
def _(day: Day) -> Iterator[Case]:
    yield says(f"the fourth of July {day.year}", elsewhere(day), one(at(day.year, 7, 4)))


# --- weekdays ---


@family("bare weekday")
def _(day: Day) -> Iterator[Case]:
    for weekday in range(1, 8):
        phrase = few(day, ("", "on "))[0] + WEEKDAYS[weekday - 1]
        yield says(phrase, day, one(back(day, named(weekday))))


@family("last and next weekday")
def _(day: Day) -> Iterator[Case]:
    for weekday in few(day, range(1, 8), 4):
        yield says(f"last {WEEKDAYS[weekday - 1]}", day, one(back(step(day, -1), named(weekday))))
        coming = few(day, ("next", "the coming"))[0]
        yield says(f"{coming} {WEEKDAYS[weekday - 1]}", day, one(ahead(step(day, 1), named(weekday))))


@family("this weekday")
def _(day: Day) -> Iterator[Case]:
    for weekday in range(1, 8):
        yield says(f"this {WEEKDAYS[weekday - 1]}", day, part(run(day, "week"), named(weekday)))


@family("weekday of a week", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word, shift in SHIFTS.items():
        for weekday in few(day, range(1, 8), 2):
            of = few(day, (" of", ""))[0]
            stretch = part(run(day, "week", shift), named(weekday))
            yield says(f"{WEEKDAYS[weekday - 1]}{of} {word} week", day, stretch)


@family("a week's weekday", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word, shift in SHIFTS.items():
        for weekday in few(day, range(1, 8), 2):
            yield says(f"{word} week's {WEEKDAYS[weekday - 1]}", day, part(run(day, "week", shift), named(weekday)))


@family("weekday after next", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for weekday in few(day, range(1, 8), 3):
        fits = named(weekday)
        yield says(f"the {WEEKDAYS[weekday - 1]} after next", day, one(repeated(ahead, day, fits, 2)))


@family("so many weekdays ago and from now", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for weekday in few(day, range(1, 8), 2):
        count, fits = few(day, (2, 3, 4, 5, 10))[0], named(weekday)
        said = f"{NUMBERS[count]} {WEEKDAYS[weekday - 1]}s"
        yield says(f"{said} ago", day, one(repeated(back, day, fits, count)))
        yield says(f"{said} from now", day, one(repeated(ahead, day, fits, count)))


@family("weekday before and after a date", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for weekday in few(day, range(1, 8), 2):
        name, fits = WEEKDAYS[weekday - 1], named(weekday)
        yield says(f"the {name} after {dated(day)}", elsewhere(day), one(repeated(ahead, day, fits, 1)))
        yield says(f"the {name} before {dated(day)}", elsewhere(day), one(repeated(back, day, fits, 1)))
        count = few(day, (1, 2, 3))[0]
        said = f"the {ORDINALS[count - 1]} {name} after {dated(day)}"
        yield says(said, elsewhere(day), one(repeated(ahead, day, fits, count)))


# --- months ---


@family("bare month", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for month in range(1, 13):
        phrase = few(day, ("", "in "))[0] + MONTHS[month - 1]
        yield says(phrase, day, run(back(day, month_like(month)), "month"))


@family("last, this and next month of a name", step=SOME)
def _(day: Day) -> Iterator[Case]:
    first, last = run(day, "month")
    for month in few(day, range(1, 13), 4):
        fits = month_like(month)
        yield says(f"last {MONTHS[month - 1]}", day, run(back(step(first, -1), fits), "month"))
        yield says(f"next {MONTHS[month - 1]}", day, run(ahead(step(last, 1), fits), "month"))
        yield says(f"this {MONTHS[month - 1]}", day, part(run(day, "year"), fits))


@family("month and year", every="month")
def _(day: Day) -> Iterator[Case]:
    for phrase in (month_of(day), f"in {month_of(day)}", f"{SHORT[day.month - 1]} {day.year}", iso(day)[:7]):
        yield says(phrase, elsewhere(day), run(day, "month"))


@family("month of a year", every="month", spoken=True)
def _(day: Day) -> Iterator[Case]:
    month = MONTHS[day.month - 1]
    yield says(f"{month} of {day.year}", elsewhere(day), run(day, "month"))
    yield says(f"the {ordinal(day.month)} month of {day.year}", elsewhere(day), run(day, "month"))


@family("month of last, this and next year", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word, shift in SHIFTS.items():
        for month in few(day, range(1, 13), 2):
            of = few(day, (" of", ""))[0]
            stretch = part(run(day, "year", shift), month_like(month))
            yield says(f"{MONTHS[month - 1]}{of} {word} year", day, stretch)


@family("day of last, this and next year", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word, shift in SHIFTS.items():
        other = few(day, inside(of_year(2000)))[0]  # a leap year: so 29 February comes, and is often none
        found = those(run(day, "year", shift), numbered(other.month, other.day))
        said = f"{MONTHS[other.month - 1]} {other.day} of {word} year"
        yield says(said, day, one(found[0]) if found else None)


@family("day of last, this and next month", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word, shift in SHIFTS.items():
        for number in few(day, range(1, 32), 2):
            found = those(run(day, "month", shift), day_like(number))
            yield says(f"the {ordinal(number)} of {word} month", day, one(found[0]) if found else None)


# --- last, this, next unit ---


def _units(*units: str) -> Cases:
    def cases(day: Day) -> Iterator[Case]:
        for unit in units:
            for word, shift in SHIFTS.items():
                yield says(f"{word} {unit}", day, run(day, unit, shift))

    return cases


family("last, this and next week and month")(_units("week", "month"))
family("last, this and next quarter and year")(_units("quarter", "year"))
family("last, this and next decade and century", step=SOME)(_units("decade", "century"))


@family("last, this and next weekend")
def _(day: Day) -> Iterator[Case]:
    for word, shift in SHIFTS.items():
        yield says(f"{word} weekend", day, weekend(day, shift))
    yield says("the weekend", day, weekend(day, 0 if day.weekday in (6, 7) else -1))


@family("today and its neighbours")
def _(day: Day) -> Iterator[Case]:
    for phrase, shift in (("today", 0), ("yesterday", -1), ("tomorrow", 1)):
        yield says(phrase, day, one(step(day, shift)))
    yield says("the day before yesterday", day, one(step(day, -2)))
    yield says("the day after tomorrow", day, one(step(day, 2)))


@family("unit before last, after next", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for unit in ("week", "month", "year"):
        yield says(f"the {unit} before last", day, run(day, unit, -2))
        yield says(f"the {unit} after next", day, run(day, unit, 2))


@family("same unit of another year", step=SOME)
def _(day: Day) -> Iterator[Case]:
    last = run(day, "year", -1)
    yield says("the same month last year", day, part(last, month_like(day.month)))


# --- so many units ago and ahead ---

AHEAD: Final = ("in {}", "{} from now", "{} hence")


def _off(unit: str, counts: Sequence[int], of: str = "") -> Cases:
    def cases(day: Day) -> Iterator[Case]:
        for count in few(day, counts):
            said = amount(count, unit, day)
            places = count * 2 if unit == "fortnight" else count
            yield says(f"{said} ago", day, run(day, of or unit, -places))
            yield says(few(day, AHEAD)[0].format(said), day, run(day, of or unit, places))

    return cases


family("days ago and ahead")(_off("day", DAYS_OFF))
family("weeks ago and ahead")(_off("week", WEEKS_OFF))
family("months ago and ahead")(_off("month", MONTHS_OFF))
family("years ago and ahead")(_off("year", YEARS_OFF))
family("quarters ago and ahead", step=SOME)(_off("quarter", (2, 3, 5, 6, 10)))
family("decades ago and ahead", step=SOME)(_off("decade", (1, 2, 3, 5, 10)))
family("centuries ago and ahead", step=SOME)(_off("century", (1, 2)))
family("fortnights ago and ahead", step=SOME)(_off("fortnight", (1, 2, 3), of="week"))


@family("half units ago and ahead", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for said, months in few(day, (("half a year", 6), ("a year and a half", 18), ("two and a half years", 30)), 2):
        yield says(f"{said} ago", day, run(day, "month", -months))
        yield says(f"in {said}", day, run(day, "month", months))


@family("years and months ago and ahead", step=SOME)
def _(day: Day) -> Iterator[Case]:
    count, more = few(day, (1, 2, 3, 10))[0], few(day, (1, 2, 3, 5, 6, 9, 11))[0]
    said = f"{amount(count, 'year', day)} and {amount(more, 'month', day)}"
    yield says(f"{said} ago", day, run(day, "month", -12 * count - more))
    yield says(f"in {said}", day, run(day, "month", 12 * count + more))


@family("a vague number of days and weeks ago and ahead", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for said, low, high in (("a couple of", 2, 3), ("a few", 2, 6), ("several", 3, 9)):
        yield says(f"{said} days ago", day, (step(day, -high), step(day, -low)))
        yield says(f"in {said} days", day, (step(day, low), step(day, high)))
        yield says(f"{said} weeks ago", day, (step(day, -7 * high), step(day, -7 * low)))


@family("days and weeks from a day that is named", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word, shift in (("today", 0), ("tomorrow", 1)):
        days_off, weeks_off = few(day, DAYS_OFF)[0], few(day, WEEKS_OFF)[0]
        yield says(f"{amount(days_off, 'day', day)} from {word}", day, one(step(day, shift + days_off)))
        yield says(f"{amount(weeks_off, 'week', day)} from {word}", day, one(step(day, shift + 7 * weeks_off)))
    yield says("two days before yesterday", day, one(step(day, -3)))


@family("days and weeks beside a date")
def _(day: Day) -> Iterator[Case]:
    published, said = elsewhere(day), dated(day)
    days_off, weeks_off = few(day, DAYS_OFF)[0], few(day, WEEKS_OFF)[0]
    for word, sign in (("before", -1), ("after", 1)):
        yield says(f"{amount(days_off, 'day', day)} {word} {said}", published, one(step(day, sign * days_off)))
        yield says(f"{amount(weeks_off, 'week', day)} {word} {said}", published, one(step(day, sign * 7 * weeks_off)))
    yield says(f"the day before {said}", published, one(step(day, -1)))
    yield says(f"the day after {said}", published, one(step(day, 1)))


@family("months and years beside a date", step=SOME)
def _(day: Day) -> Iterator[Case]:
    published, said = elsewhere(day), dated(day)
    months_off, years_off = few(day, MONTHS_OFF)[0], few(day, YEARS_OFF)[0]
    for word, sign in (("before", -1), ("after", 1)):
        told = months_on(day, sign * months_off)
        yield says(f"{amount(months_off, 'month', day)} {word} {said}", published, one(told))
        told = years_on(day, sign * years_off)
        yield says(f"{amount(years_off, 'year', day)} {word} {said}", published, one(told))


@family("months and years beside a month", every="month")
def _(day: Day) -> Iterator[Case]:
    published, said = elsewhere(day), month_of(day)
    for word, sign in (("before", -1), ("after", 1)):
        for count in few(day, MONTHS_OFF, 4):
            yield says(f"{amount(count, 'month', day)} {word} {said}", published, run(day, "month", sign * count))
        for count in few(day, YEARS_OFF, 3):
            year = run(day, "year", sign * count)
            told = part(year, month_like(day.month))
            yield says(f"{amount(count, 'year', day)} {word} {said}", published, told)
        yield says(f"the month {word} {said}", published, run(day, "month", sign))


@family("years and decades beside a year", every="year", spoken=True)
def _(day: Day) -> Iterator[Case]:
    published = elsewhere(day)
    for word, sign in (("before", -1), ("after", 1)):
        for count in YEARS_OFF:
            yield says(f"{amount(count, 'year', day)} {word} {day.year}", published, run(day, "year", sign * count))
        yield says(f"two decades {word} {day.year}", published, run(day, "year", sign * 20))
        yield says(f"the year {word} {day.year}", published, run(day, "year", sign))


@family("days beside a weekday of a month", step=SOME)
def _(day: Day) -> Iterator[Case]:
    month, published, count = run(day, "month"), elsewhere(day), few(day, DAYS_OFF)[0]
    place = len(those((month[0], day), named(day.weekday)))
    said = f"the {ORDINALS[place - 1]} {WEEKDAYS[day.weekday - 1]} of {month_of(day)}"
    yield says(f"{amount(count, 'day', day)} before {said}", published, one(step(day, -count)))
    yield says(f"{amount(count, 'day', day)} after {said}", published, one(step(day, count)))


@family("days and weeks beside last and next weekday", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for weekday in few(day, range(1, 8), 2):
        last = back(step(day, -1), named(weekday))
        coming = ahead(step(day, 1), named(weekday))
        yield says(f"the day before last {WEEKDAYS[weekday - 1]}", day, one(step(last, -1)))
        yield says(f"two weeks after next {WEEKDAYS[weekday - 1]}", day, one(step(coming, 14)))


def _longer(day: Day) -> Iterator[tuple[str, Day, Run]]:
    """Times longer than a day, when each is published."""
    yield month_of(day), elsewhere(day), run(day, "month")
    yield "last week", day, run(day, "week", -1)
    yield "next month", day, run(day, "month", 1)
    yield "last weekend", day, weekend(day, -1)


@family("days before a longer time", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for said, published, (first, _) in _longer(day):
        count = few(day, DAYS_OFF)[0]
        yield says(f"{amount(count, 'day', day)} before {said}", published, one(step(first, -count)))


@family("days after a longer time", step=SOME)
def _(day: Day) -> Iterator[Case]:
    """After its end: "a day after last weekend" is a Monday."""
    for said, published, (_, last) in _longer(day):
        count = few(day, DAYS_OFF)[0]
        yield says(f"{amount(count, 'day', day)} after {said}", published, one(step(last, count)))


@family("days beside the end of a month", every="month")
def _(day: Day) -> Iterator[Case]:
    last = run(day, "month")[1]
    for count in (1, 2, 3, 10):
        said = amount(count, "day", day)
        yield says(f"{said} after the end of {month_of(day)}", elsewhere(day), one(step(last, count)))
        yield says(f"{said} before the end of {month_of(day)}", elsewhere(day), one(step(last, -count)))


# --- places inside a longer time ---


def _place(found: Sequence[Day], number: int) -> Run | None:
    return one(found[number - 1]) if number <= len(found) else None


@family("n-th weekday of a month")
def _(day: Day) -> Iterator[Case]:
    month, weekday = run(day, "month"), WEEKDAYS[day.weekday - 1]
    found = those(month, named(day.weekday))
    place = found.index(day) + 1
    for number in dict.fromkeys((place, 5)):  # the fifth is often none
        word = few(day, (ORDINALS[number - 1], ordinal(number)))[0]
        yield says(f"the {word} {weekday} of {month_of(day)}", elsewhere(day), _place(found, number))
    yield says(f"the last {weekday} of {month_of(day)}", elsewhere(day), one(found[-1]))


@family("n-th weekday in a month", step=SOME)
def _(day: Day) -> Iterator[Case]:
    found = those(run(day, "month"), named(day.weekday))
    place, weekday = found.index(day) + 1, WEEKDAYS[day.weekday - 1]
    yield says(f"the {ORDINALS[place - 1]} {weekday} in {month_of(day)}", elsewhere(day), one(day))
    yield says(f"the last {weekday} in {month_of(day)}", elsewhere(day), one(found[-1]))
    yield says(f"{ORDINALS[place - 1]} {weekday} of {month_of(day)}", elsewhere(day), one(day))


@family("n-th weekday of a year", spoken=True, step=SOME)
def _(day: Day) -> Iterator[Case]:
    found = those(run(day, "year"), named(day.weekday))
    place, weekday = found.index(day) + 1, WEEKDAYS[day.weekday - 1]
    yield says(f"the {ordinal(place)} {weekday} of {day.year}", elsewhere(day), one(day))
    yield says(f"the last {weekday} of {day.year}", elsewhere(day), one(found[-1]))


@family("n-th weekday of last and next month", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word, shift in SHIFTS.items():
        weekday, number = few(day, range(1, 8))[0], few(day, range(1, 6))[0]
        found = those(run(day, "month", shift), named(weekday))
        said = f"{WEEKDAYS[weekday - 1]} of {word} month"
        yield says(f"the {ORDINALS[number - 1]} {said}", day, _place(found, number))
        yield says(f"the last {said}", day, one(found[-1]))


@family("n-th week of a month", every="month")
def _(day: Day) -> Iterator[Case]:
    weeks = units_inside(run(day, "month"), "week")
    for number, word in enumerate(ORDINALS, 1):
        stretch = weeks[number - 1] if number <= len(weeks) else None
        yield says(f"the {word} week of {month_of(day)}", elsewhere(day), stretch)
    yield says(f"the last week of {month_of(day)}", elsewhere(day), weeks[-1])


@family("n-th week of a year", every="year", spoken=True)
def _(day: Day) -> Iterator[Case]:
    weeks = units_inside(run(day, "year"), "week")
    for number in (1, 2, *few(day, range(3, 52), 8), 52, 53):
        stretch = weeks[number - 1] if number <= len(weeks) else None
        yield says(f"the {ordinal(number)} week of {day.year}", elsewhere(day), stretch)
    yield says(f"the last week of {day.year}", elsewhere(day), weeks[-1])


@family("week of a year by its number", spoken=True, step=SOME)
def _(day: Day) -> Iterator[Case]:
    year = min(max(day.week_year, 1700), 2099)
    found = [week for week in units_inside(of_year(year), "week") if week[0].week == day.week]
    stretch = found[0] if found else None
    yield says(f"week {day.week} of {year}", elsewhere(day), stretch)


@family("ISO week", step=SOME)
def _(day: Day) -> Iterator[Case]:
    said = f"{day.week_year}-W{day.week:02}"
    yield says(said, elsewhere(day), run(day, "week"))
    yield says(f"{said}-{day.weekday}", elsewhere(day), one(day))


@family("ISO week 53", every="year")
def _(day: Day) -> Iterator[Case]:
    found = [week for week in units_inside(run(day, "year"), "week") if week[0].week == 53]
    yield says(f"{day.year}-W53", elsewhere(day), found[0] if found else None)


@family("week of a date", step=SOME)
def _(day: Day) -> Iterator[Case]:
    yield says(f"the week of {dated(day)}", elsewhere(day), run(day, "week"))


@family("n-th day of a month", step=SOME)
def _(day: Day) -> Iterator[Case]:
    month = run(day, "month")
    yield says(f"the {ordinal(day.day)} day of {month_of(day)}", elsewhere(day), one(day))
    yield says(f"the last day of {month_of(day)}", elsewhere(day), one(month[1]))


@family("n-th day of a year", spoken=True)
def _(day: Day) -> Iterator[Case]:
    year = inside(run(day, "year"))
    yield says(f"the {ordinal(year.index(day) + 1)} day of {day.year}", elsewhere(day), one(day))
    yield says(f"the 366th day of {day.year}", elsewhere(day), _place(year, 366))


@family("first and last day of last, this and next unit", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word, shift in SHIFTS.items():
        for unit in few(day, ("week", "month", "year"), 2):
            first, last = run(day, unit, shift)
            yield says(f"the first day of {word} {unit}", day, one(first))
            yield says(f"the last day of {word} {unit}", day, one(last))


@family("first and last so many of a month", every="month")
def _(day: Day) -> Iterator[Case]:
    month, published = run(day, "month"), elsewhere(day)
    for count in (2, 3, 10):
        found = inside(month)
        yield says(f"the first {NUMBERS[count]} days of {month_of(day)}", published, whole(found[:count]))
        yield says(f"the last {NUMBERS[count]} days of {month_of(day)}", published, whole(found[-count:]))
    weeks = units_inside(month, "week")
    yield says(f"the last two weeks of {month_of(day)}", published, (weeks[-2][0], weeks[-1][1]))


@family("first and last so many of a year", every="year", spoken=True)
def _(day: Day) -> Iterator[Case]:
    year, published = run(day, "year"), elsewhere(day)
    for unit in ("day", "month"):
        for count in (2, 3, 9):
            found = units_inside(year, unit)
            said = f"{NUMBERS[count]} {unit}s of {day.year}"
            yield says(f"the first {said}", published, (found[0][0], found[count - 1][1]))
            yield says(f"the last {said}", published, (found[-count][0], found[-1][1]))


# --- quarters, halves ---


@family("quarter of a year", every="month", spoken=True)
def _(day: Day) -> Iterator[Case]:
    quarters = units_inside(run(day, "year"), "quarter")
    for number, quarter in enumerate(quarters, 1):
        word = ORDINALS[number - 1]
        for phrase in (f"the {word} quarter of {day.year}", f"{word} quarter {day.year}", f"{word}-quarter {day.year}"):
            yield says(phrase, elsewhere(day), quarter)
        yield says(f"the {word} quarter in {day.year}", elsewhere(day), quarter)


@family("quarter of a year by its number", every="month", spoken=True)
def _(day: Day) -> Iterator[Case]:
    for number, quarter in enumerate(units_inside(run(day, "year"), "quarter"), 1):
        for phrase in (f"Q{number} {day.year}", f"Q{number} of {day.year}", f"{day.year} Q{number}"):
            yield says(phrase, elsewhere(day), quarter)


@family("bare quarter", step=SOME)
def _(day: Day) -> Iterator[Case]:
    found = dict.fromkeys(run(day, "quarter", -before) for before in range(4))
    for quarter in found:  # the one that holds the day, and the three before it
        number = units_inside(run(quarter[0], "year"), "quarter").index(quarter) + 1
        yield says(f"the {ORDINALS[number - 1]} quarter", day, quarter)


@family("bare quarter by its number", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for quarter in dict.fromkeys(run(day, "quarter", -before) for before in range(4)):
        number = units_inside(run(quarter[0], "year"), "quarter").index(quarter) + 1
        yield says(f"Q{number}", day, quarter)


@family("quarter of last, this and next year", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word, shift in SHIFTS.items():
        number = few(day, range(1, 5))[0]
        quarter = units_inside(run(day, "year", shift), "quarter")[number - 1]
        yield says(f"the {ORDINALS[number - 1]} quarter of {word} year", day, quarter)
        yield says(f"{word} year's {ORDINALS[number - 1]} quarter", day, quarter)


@family("half of a year", every="month", spoken=True)
def _(day: Day) -> Iterator[Case]:
    for number, half in enumerate(units_inside(run(day, "year"), "half"), 1):
        yield says(f"the {ORDINALS[number - 1]} half of {day.year}", elsewhere(day), half)
        yield says(f"{ORDINALS[number - 1]} half of {day.year}", elsewhere(day), half)


@family("half of last, this and next year", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word, shift in SHIFTS.items():
        for number, half in enumerate(units_inside(run(day, "year", shift), "half"), 1):
            yield says(f"the {ORDINALS[number - 1]} half of {word} year", day, half)


@family("bare half", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for half in (run(day, "half"), run(day, "half", -1)):
        number = units_inside(run(half[0], "year"), "half").index(half) + 1
        yield says(f"the {ORDINALS[number - 1]} half", day, half)


@family("half of a decade", every="year", spoken=True)
def _(day: Day) -> Iterator[Case]:
    held = units_inside(run(day, "decade"), "year")
    said = f"of the {held[0][0].year}s"
    if not said.endswith("00s"):
        yield says(f"the first half {said}", elsewhere(day), (held[0][0], held[4][1]))
        yield says(f"the second half {said}", elsewhere(day), (held[5][0], held[-1][1]))


# --- early, mid, late ---

PARTS: Final = (("early", "the beginning of"), ("mid", "the middle of"), ("late", "the end of"))


def parts_of_month(month: Run) -> tuple[Run, Run, Run]:
    """To the 10th, to the 20th, to the end."""
    return (
        part(month, lambda day: day.day <= 10),
        part(month, lambda day: 10 < day.day <= 20),
        part(month, lambda day: day.day > 20),
    )


def parts_of_week(week: Run) -> tuple[Run, Run, Run]:
    """Monday and Tuesday, Wednesday and Thursday, Friday to Sunday."""
    return (
        part(week, lambda day: day.weekday in (1, 2)),
        part(week, lambda day: day.weekday in (3, 4)),
        part(week, lambda day: day.weekday in (5, 6, 7)),
    )


def parts_of_decade(decade: Run) -> tuple[Run, Run, Run]:
    """Three years, three years, four years."""
    held = units_inside(decade, "year")
    return (held[0][0], held[2][1]), (held[3][0], held[5][1]), (held[6][0], held[-1][1])


@family("part of a month of a year", every="month")
def _(day: Day) -> Iterator[Case]:
    for (word, edge), stretch in zip(PARTS, parts_of_month(run(day, "month")), strict=True):
        dash = "-" if word == "mid" else " "
        for phrase in (f"{word}{dash}{month_of(day)}", f"{edge} {month_of(day)}", f"{word} in {month_of(day)}"):
            if not phrase.startswith("mid in"):
                yield says(phrase, elsewhere(day), stretch)


@family("part of a bare month", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for month in few(day, range(1, 13), 2):
        held = run(back(day, month_like(month)), "month")
        for (word, edge), stretch in zip(PARTS, parts_of_month(held), strict=True):
            yield says(f"{word} {MONTHS[month - 1]}", day, stretch)
            yield says(f"{edge} {MONTHS[month - 1]}", day, stretch)


@family("part of last, this and next unit", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for unit, cut in (("week", parts_of_week), ("month", parts_of_month), ("year", thirds)):
        for word, shift in SHIFTS.items():
            place = few(day, range(3))[0]
            stretch = cut(run(day, unit, shift))[place]
            yield says(f"{PARTS[place][few(day, (0, 1))[0]]} {word} {unit}", day, stretch)


@family("part of a year", every="year", spoken=True)
def _(day: Day) -> Iterator[Case]:
    for (word, edge), stretch in zip(PARTS, thirds(run(day, "year")), strict=True):
        dash = "-" if word == "mid" else " "
        yield says(f"{word}{dash}{day.year}", elsewhere(day), stretch)
        yield says(f"{edge} {day.year}", elsewhere(day), stretch)


@family("part of a decade", every="year")
def _(day: Day) -> Iterator[Case]:
    decade = run(day, "decade")
    said = f"{decade[0].year}s"
    if not said.endswith("00s"):
        for (word, edge), stretch in zip(PARTS, parts_of_decade(decade), strict=True):
            dash = "-" if word == "mid" else " "
            yield says(f"the {word}{dash}{said}", elsewhere(day), stretch)
            yield says(f"{edge} the {said}", elsewhere(day), stretch)


@family("part of a quarter, a season, a half-year", every="month", spoken=True)
def _(day: Day) -> Iterator[Case]:
    published = elsewhere(day)
    quarter, half = run(day, "quarter"), run(day, "half")
    of_quarter = units_inside(run(day, "year"), "quarter").index(quarter)
    of_half = units_inside(run(day, "year"), "half").index(half)
    season = run(day, "season")
    for place, (_, edge) in enumerate(PARTS):
        said = f"{edge} the {ORDINALS[of_quarter]} quarter of {day.year}"
        yield says(said, published, thirds(quarter)[place])
        yield says(f"{edge} the {ORDINALS[of_half]} half of {day.year}", published, thirds(half)[place])
        if season[0].year >= 1700:
            said = f"{edge} the {season_of(season[0])} of {season[0].year}"
            yield says(said, published, thirds(season)[place])


@family("part of last, this and next quarter", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word, shift in SHIFTS.items():
        for place, (_, edge) in enumerate(PARTS):
            yield says(f"{edge} {word} quarter", day, thirds(run(day, "quarter", shift))[place])


@family("end of the unit", step=SOME)
def _(day: Day) -> Iterator[Case]:
    yield says("the end of the week", day, parts_of_week(run(day, "week"))[2])
    yield says("the beginning of the month", day, parts_of_month(run(day, "month"))[0])
    yield says("the end of the month", day, parts_of_month(run(day, "month"))[2])
    yield says("the end of the year", day, thirds(run(day, "year"))[2])


@family("earlier and later this unit", step=SOME)
def _(day: Day) -> Iterator[Case]:
    """Up to publication, its day included; from publication on."""
    for unit in ("week", "month", "year"):
        first, last = run(day, unit)
        yield says(f"earlier this {unit}", day, (first, day))
        yield says(f"later this {unit}", day, (day, last))


# --- seasons ---


def season_of(first: Day) -> str:
    """The season that begins on a day."""
    return next(name for name, month in FIRST_MONTH.items() if (month, 1) == (first.month, first.day))


def seasons_from(name: str) -> Callable[[Day], bool]:
    """Whether a season of that name begins on a day."""
    return numbered(FIRST_MONTH[SEASONS[name]], 1)


@family("season of a year", every="year", spoken=True)
def _(day: Day) -> Iterator[Case]:
    for word in SEASONS:
        stretch = run(ahead(run(day, "year")[0], seasons_from(word)), "season")
        for phrase in (f"{word} {day.year}", f"the {word} of {day.year}", f"in the {word} of {day.year}"):
            yield says(phrase, elsewhere(day), stretch)


@family("last, this and next season", step=SOME)
def _(day: Day) -> Iterator[Case]:
    first, last = run(day, "season")
    for word in few(day, list(SEASONS), 3):
        fits = seasons_from(word)
        yield says(f"last {word}", day, run(back(step(first, -1), fits), "season"))
        yield says(f"next {word}", day, run(ahead(step(last, 1), fits), "season"))
        of_this_year = run(ahead(run(day, "year")[0], fits), "season")
        yield says(f"this {word}", day, (first, last) if fits(first) else of_this_year)


@family("the season", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word in few(day, list(SEASONS), 3):
        yield says(f"{few(day, ('the', 'in the'))[0]} {word}", day, run(back(day, seasons_from(word)), "season"))


@family("bare season", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word in few(day, list(SEASONS), 3):
        yield says(f"{few(day, ('', 'in '))[0]}{word}", day, run(back(day, seasons_from(word)), "season"))


@family("part of a season", every="year", spoken=True)
def _(day: Day) -> Iterator[Case]:
    for word in SEASONS:
        stretch = run(ahead(run(day, "year")[0], seasons_from(word)), "season")
        yield says(f"early {word} {day.year}", elsewhere(day), thirds(stretch)[0])
        yield says(f"late {word} of {day.year}", elsewhere(day), thirds(stretch)[2])


# --- years, decades, centuries ---


@family("year", every="year", spoken=True)
def _(day: Day) -> Iterator[Case]:
    for phrase in (f"{day.year}", f"in {day.year}", f"the year {day.year}"):
        yield says(phrase, elsewhere(day), run(day, "year"))


@family("year after 2099", every="year")
def _(day: Day) -> Iterator[Case]:
    yield says(f"the year {day.year}", elsewhere(day), run(day, "year"))


def last_like(day: Day, digits: int, ahead: int) -> Run:
    """The latest year with these two last digits that is not more than so many years ahead."""
    shift = ahead
    while f"{run(day, 'year', shift)[0].year}"[2:] != f"{digits:02}":
        shift -= 1
    return run(day, "year", shift)


@family("two digits of a year", every="month")
def _(day: Day) -> Iterator[Case]:
    """The latest such year that is not more than 20 after publication."""
    near = day.year % 100
    for digits in dict.fromkeys(((near + 20) % 100, (near + 21) % 100, near, *few(day, range(100), 3))):
        year = last_like(day, digits, 20)
        yield says(few(day, (f"'{digits:02}", f"in '{digits:02}", f"in ’{digits:02}"))[0], day, year)
        month = few(step(day, digits), range(1, 13))[0]
        said, number = MONTHS[month - 1], few(step(day, digits), range(1, 29))[0]
        yield says(f"{said} '{digits:02}", day, part(year, month_like(month)))
        yield says(f"{number} {said} '{digits:02}", day, part(year, numbered(month, number)))
        yield says(f"{month}/{number}/{digits:02}", day, part(year, numbered(month, number)))


@family("two digits of the year of a quarter", every="month")
def _(day: Day) -> Iterator[Case]:
    for digits in few(day, range(100)):
        year = last_like(day, digits, 20)
        for number, quarter in enumerate(units_inside(year, "quarter"), 1):
            yield says(f"Q{number} '{digits:02}", day, quarter)
            yield says(f"{ORDINALS[number - 1]} quarter '{digits:02}", day, quarter)


@family("two digits of the year of a half", every="month")
def _(day: Day) -> Iterator[Case]:
    for digits in few(day, range(100)):
        year = last_like(day, digits, 20)
        for number, half in enumerate(units_inside(year, "half"), 1):
            yield says(f"{ORDINALS[number - 1]} half '{digits:02}", day, half)


@family("two digits of the year of a range", every="month")
def _(day: Day) -> Iterator[Case]:
    for digits in few(day, range(100), 3):
        year = last_like(day, digits, 20)
        held = part(year, month_like(day.month))
        found, month = inside(held), MONTHS[day.month - 1]
        yield says(f"from 3 to 7 {month} '{digits:02}", day, (found[2], found[6]))
        yield says(f"3-7 {month} '{digits:02}", day, (found[2], found[6]))
        yield says(f"from {month} to December '{digits:02}", day, (found[0], year[1]))


@family("quarter after 2099", every="month")
def _(day: Day) -> Iterator[Case]:
    quarter = run(day, "quarter")
    number = units_inside(run(day, "year"), "quarter").index(quarter) + 1
    if day.year > 2099:
        yield says(f"Q{number} {day.year}", elsewhere(day), quarter)
        yield says(f"{ORDINALS[number - 1]} quarter {day.year}", elsewhere(day), quarter)


@family("decade", every="year")
def _(day: Day) -> Iterator[Case]:
    decade = run(day, "decade")
    if decade[0].year % 100:  # "the 1900s" may be a century
        for phrase in (f"the {decade[0].year}s", f"in the {decade[0].year}s", f"{decade[0].year}s"):
            yield says(phrase, elsewhere(day), decade)


@family("decade without its century", every="month")
def _(day: Day) -> Iterator[Case]:
    """The last one that has begun."""
    for number, word in few(day, list(DECADES.items()), 3):
        decade = run(last_like(day, number, 0)[0], "decade")
        for phrase in (f"the {number}s", f"the '{number}s", f"the {word}"):
            yield says(phrase, day, decade)


@family("century", every="year")
def _(day: Day) -> Iterator[Case]:
    for number, word in CENTURIES.items():
        years_before = number - 1  # the 19th century is 1800 to 1899
        stretch = run(at(int(f"{years_before}00"), 1, 1), "century")
        for phrase in (f"the {ordinal(number)} century", f"{ordinal(number)} century", f"in the {word} century"):
            yield says(phrase, day, stretch)


# --- windows ---


@family("last so many days and weeks")
def _(day: Day) -> Iterator[Case]:
    for count in few(day, (2, 3, 4, 5, 7, 10, 30, 90, 100)):
        said = few(day, ("the last", "last", "the past"))[0]
        yield says(f"{said} {amount(count, 'day', day)}", day, (step(day, 1 - count), day))
        yield says(f"{said} {amount(count, 'week', day)}", day, (step(day, 1 - 7 * count), day))


@family("last so many months and years")
def _(day: Day) -> Iterator[Case]:
    """They end with the publication day: from the same number of the earlier month as that of the day after it."""
    for count in few(day, (2, 3, 5, 6, 10, 12, 18, 25)):
        said = few(day, ("the last", "last", "the past"))[0]
        yield says(f"{said} {amount(count, 'month', day)}", day, (months_on(step(day, 1), -count), day))
        yield says(f"{said} {amount(count, 'year', day)}", day, (years_on(step(day, 1), -count), day))


@family("the past unit", step=SOME)
def _(day: Day) -> Iterator[Case]:
    yield says("the past week", day, (step(day, -6), day))
    yield says("the past month", day, (months_on(step(day, 1), -1), day))
    yield says("the past year", day, (years_on(step(day, 1), -1), day))
    yield says("the past decade", day, (years_on(step(day, 1), -10), day))


@family("next so many days and weeks", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for count in few(day, (2, 3, 4, 5, 7, 10, 30), 2):
        yield says(f"the next {amount(count, 'day', day)}", day, (step(day, 1), step(day, count)))
        yield says(f"the next {amount(count, 'week', day)}", day, (step(day, 1), step(day, 7 * count)))


# --- since, until, by, before, after ---

UNTIL: Final = ("until", "by", "till", "through")


def limits(said: str, published: Day, stretch: Run, *, since: Run | None = None) -> Iterator[Case]:
    """A time under each signal; *since* where that looks elsewhere."""
    told = since or stretch
    begun = told[0].place <= published.place
    yield bounds(f"since {said}", published, told, (start(told), end(one(published)) if begun else None))
    yield bounds(f"{few(published, UNTIL)[0]} {said}", published, stretch, (None, end(stretch)))
    yield bounds(f"{few(published, ('before', 'prior to'))[0]} {said}", published, stretch, (None, start(stretch)))
    yield bounds(f"after {said}", published, stretch, (end(stretch), None))


@family("signal and full date")
def _(day: Day) -> Iterator[Case]:
    near = few(day, (-1, 0, 1, -30, 30, 365, -365))[0]
    yield from limits(dated(day), few(day, (step(day, near), elsewhere(day)))[0], one(day))


@family("up to a full date", step=SOME)
def _(day: Day) -> Iterator[Case]:
    yield bounds(f"up to {dated(day)}", elsewhere(day), one(day), (None, end(one(day))))


@family("signal and month of a year", every="month")
def _(day: Day) -> Iterator[Case]:
    first, last = run(day, "month")
    for published in (elsewhere(day), step(first, -1), first, last, step(last, 1)):
        yield from limits(month_of(day), published, (first, last))


@family("signal and year", every="year", spoken=True)
def _(day: Day) -> Iterator[Case]:
    first, last = run(day, "year")
    for published in (elsewhere(day), step(first, -1), first, last, step(last, 1)):
        yield from limits(str(day.year), published, (first, last))


@family("signal and decade", every="year")
def _(day: Day) -> Iterator[Case]:
    decade = run(day, "decade")
    if decade[0].year % 100:
        yield from limits(f"the {decade[0].year}s", elsewhere(day), decade)


@family("signal and quarter of a year", every="month", spoken=True)
def _(day: Day) -> Iterator[Case]:
    quarter = run(day, "quarter")
    number = units_inside(run(day, "year"), "quarter").index(quarter)
    yield from limits(f"the {ORDINALS[number]} quarter of {day.year}", elsewhere(day), quarter)


@family("signal and n-th weekday of a month", step=SOME)
def _(day: Day) -> Iterator[Case]:
    number = len(those((run(day, "month")[0], day), named(day.weekday)))
    said = f"the {ORDINALS[number - 1]} {WEEKDAYS[day.weekday - 1]} of {month_of(day)}"
    yield from limits(said, elsewhere(day), one(day))


@family("signal and last, this or next unit", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word, shift in SHIFTS.items():
        unit = few(day, ("week", "month", "year", "quarter"))[0]
        yield from limits(f"{word} {unit}", day, run(day, unit, shift))


@family("signal and a day beside today", step=SOME)
def _(day: Day) -> Iterator[Case]:
    yield from limits("yesterday", day, one(step(day, -1)))
    yield from limits("tomorrow", day, one(step(day, 1)))


def _coming_limits(said: str, day: Day, last: Run, coming: Run, likely: Run) -> Iterator[Case]:
    """A bare time under a signal: "since" looks back, "by" and "until" look ahead, the others as without one."""
    yield bounds(f"since {said}", day, last, (start(last), end(one(day))))
    yield bounds(f"{few(day, ('by', 'until'))[0]} {said}", day, coming, (None, end(coming)))
    yield bounds(f"before {said}", day, likely, (None, start(likely)))
    yield bounds(f"after {said}", day, likely, (end(likely), None))


@family("signal and bare weekday", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for weekday in few(day, range(1, 8), 3):
        last, coming = one(back(day, named(weekday))), one(ahead(day, named(weekday)))
        yield from _coming_limits(WEEKDAYS[weekday - 1], day, last, coming, last)


@family("signal and bare month", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for month in few(day, range(1, 13), 3):
        last = run(back(day, month_like(month)), "month")
        coming = run(ahead(day, month_like(month)), "month")
        yield from _coming_limits(MONTHS[month - 1], day, last, coming, last)


@family("until, before, after and month and day", step=SOME)
def _(day: Day) -> Iterator[Case]:
    yield from list(_month_day_limits(day))[1:]


@family("since and month and day", step=SOME)
def _(day: Day) -> Iterator[Case]:
    """What it is since has begun: it looks back, however near the coming one is."""
    yield next(_month_day_limits(day))


def _month_day_limits(day: Day) -> Iterator[Case]:
    other = step(day, few(day, range(365))[0])
    if (other.month, other.day) == (2, 29):
        other = step(other, 1)
    fits = numbered(other.month, other.day)
    said = few(day, (f"{other.day} {MONTHS[other.month - 1]}", f"{MONTHS[other.month - 1]} {other.day}"))[0]
    near = one(likely(day, other.month, other.day))
    return _coming_limits(said, day, one(back(day, fits)), one(ahead(day, fits)), near)


@family("signal and the end of a time", every="month", spoken=True)
def _(day: Day) -> Iterator[Case]:
    for said, stretch, late in (
        (month_of(day), run(day, "month"), parts_of_month(run(day, "month"))[2]),
        (str(day.year), run(day, "year"), thirds(run(day, "year"))[2]),
    ):
        for word in ("by", "until", "before"):
            yield bounds(f"{word} the end of {said}", elsewhere(day), late, (None, end(stretch)))
        yield bounds(f"after the end of {said}", elsewhere(day), late, (end(stretch), None))


# --- ranges ---


@family("days of a month of a year", step=SOME)
def _(day: Day) -> Iterator[Case]:
    month, published = MONTHS[day.month - 1], elsewhere(day)
    last = few(day, inside((day, run(day, "month")[1])))[0]
    if last.place > day.place:
        stretch = (day, last)
        one_day, other, year = day.day, last.day, day.year
        for phrase in (
            f"from {one_day} to {other} {month} {year}",
            f"{one_day}-{other} {month} {year}",
            f"{one_day}–{other} {month} {year}",
            f"{month} {one_day}-{other}, {year}",
            f"between {one_day} and {other} {month} {year}",
            f"{one_day} to {other} {month} {year}",
            f"from {month} {one_day} to {month} {other}, {year}",
        ):
            yield says(phrase, published, stretch)


@family("full date to full date", step=SOME)
def _(day: Day) -> Iterator[Case]:
    last = step(day, few(day, (1, 2, 6, 28, 29, 30, 31, 59, 90, 365, 366, 1000))[0])
    published = elsewhere(day)
    for phrase in ("from {} to {}", "between {} and {}", "{} to {}", "from {} until {}"):
        yield says(phrase.format(dated(day), dated(last)), published, (day, last))


@family("day and month to full date", step=SOME)
def _(day: Day) -> Iterator[Case]:
    """The start has the year of the end, or the one before."""
    last = step(day, few(day, (1, 2, 6, 28, 30, 31, 59, 90, 200))[0])
    if (day.month, day.day) != (2, 29):
        said = f"{day.day} {MONTHS[day.month - 1]}"
        yield says(f"from {said} to {last.day} {month_of(last)}", elsewhere(day), (day, last))
        yield says(f"between {said} and {last.day} {month_of(last)}", elsewhere(day), (day, last))
        yield says(f"{said} – {last.day} {month_of(last)}", elsewhere(day), (day, last))


@family("months of a year", every="month")
def _(day: Day) -> Iterator[Case]:
    for count in few(day, range(1, 12), 3):
        other = run(day, "month", count)
        stretch, said = (day, other[1]), month_of(other[0])
        for phrase in ("from {} to {}", "between {} and {}", "{} to {}"):
            yield says(phrase.format(MONTHS[day.month - 1], said), elsewhere(day), stretch)
        yield says(f"from {month_of(day)} to {said}", elsewhere(day), stretch)


@family("years", every="year", spoken=True)
def _(day: Day) -> Iterator[Case]:
    for count in (1, 2, 5, 10, 45):
        other = run(day, "year", count)
        last = other[0].year
        if last <= 2099:
            stretch = (run(day, "year")[0], other[1])
            for phrase in ("from {} to {}", "between {} and {}", "{}-{}", "{}–{}", "from {} until {}"):
                yield says(phrase.format(day.year, last), elsewhere(day), stretch)
            if f"{day.year}"[:2] == f"{last}"[:2] and last % 100 > 12:  # else a month in ISO 8601
                yield says(f"{day.year}-{last % 100:02}", elsewhere(day), stretch)


@family("decades", every="year")
def _(day: Day) -> Iterator[Case]:
    decade, other = run(day, "decade"), run(day, "decade", 2)
    if decade[0].year % 100 and other[0].year % 100:
        said = f"from the {decade[0].year}s to the {other[0].year}s"
        yield says(said, elsewhere(day), (decade[0], other[1]))


@family("weekday to weekday", step=SOME)
def _(day: Day) -> Iterator[Case]:
    """The end is the first after the start."""
    for weekday in few(day, range(1, 8), 2):
        other = few(step(day, 3), [number for number in range(1, 8) if number != weekday])[0]
        first = back(day, named(weekday))
        said = few(day, ("from {} to {}", "{} to {}", "from {} until {}"))[0]
        said = said.format(WEEKDAYS[weekday - 1], WEEKDAYS[other - 1])
        yield says(said, day, (first, ahead(first, named(other))))


@family("weekday through weekday", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for weekday in few(day, range(1, 8), 2):
        other = few(step(day, 3), [number for number in range(1, 8) if number != weekday])[0]
        first = back(day, named(weekday))
        said = f"{WEEKDAYS[weekday - 1]} through {WEEKDAYS[other - 1]}"
        yield says(said, day, (first, ahead(first, named(other))))


@family("bare month to bare month", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for month in few(day, range(1, 13), 2):
        other = few(step(day, 5), [number for number in range(1, 13) if number != month])[0]
        first = run(back(day, month_like(month)), "month")
        last = run(ahead(first[1], month_like(other)), "month")
        said = few(day, ("from {} to {}", "between {} and {}", "{} to {}"))[0]
        yield says(said.format(MONTHS[month - 1], MONTHS[other - 1]), day, (first[0], last[1]))


@family("days of a bare month", step=SOME)
def _(day: Day) -> Iterator[Case]:
    """As the first of them would be by itself."""
    other = step(day, few(day, range(365))[0])
    month = MONTHS[other.month - 1]
    if other.day < 27:
        first = likely(day, other.month, other.day)
        last = step(first, 2)
        for phrase in (
            f"from {first.day} to {last.day} {month}",
            f"{month} {first.day}-{last.day}",
            f"{first.day} to {last.day} {month}",
            f"from {month} {first.day} to {last.day}",
            f"between {first.day} and {last.day} {month}",
        ):
            yield says(phrase, day, (first, last))


@family("from last to next", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for weekday in few(day, range(1, 8), 2):
        first, last = back(step(day, -1), named(weekday)), ahead(step(day, 1), named(weekday))
        said = WEEKDAYS[weekday - 1]
        yield says(f"from last {said} to next {said}", day, (first, last))
    yield says("from yesterday to tomorrow", day, (step(day, -1), step(day, 1)))
    yield says("from last month to next month", day, (run(day, "month", -1)[0], run(day, "month", 1)[1]))


# --- parts of a day and times of day ---

DAYPARTS: Final = {
    "morning": ("05:00", "12:00"),
    "afternoon": ("12:00", "18:00"),
    "evening": ("18:00", "21:00"),
    "night": ("21:00", "05:00"),
}
CLOCKS: Final = (
    ("3:30 p.m.", "15:30", "15:31"),
    ("15:30", "15:30", "15:31"),
    ("6:15 a.m.", "06:15", "06:16"),
    ("00:10", "00:10", "00:11"),
    ("23:59", "23:59", "00:00"),
)
HOURS: Final = (("3 p.m.", "15:00", "16:00"), ("11 p.m.", "23:00", "00:00"), ("12 a.m.", "00:00", "01:00"))
NOON: Final = (("noon", "12:00", "13:00"), ("midday", "12:00", "13:00"))


def during(phrase: str, published: Day, day: Day, clock: tuple[str, str]) -> Case:
    """A part of a day; where it ends at an earlier hour than it starts, it ends on the day after."""
    last = day if clock[0] < clock[1] else step(day, 1)
    told = iso(day, clock[0]), iso(last, clock[1])
    return Case(phrase, published, told, told)


@family("part of a bare weekday", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word, clock in DAYPARTS.items():
        for weekday in few(day, range(1, 8), 2):
            yield during(f"{WEEKDAYS[weekday - 1]} {word}", day, back(day, named(weekday)), clock)


@family("part of today and its neighbours", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word, clock in DAYPARTS.items():
        yield during(f"tomorrow {word}", day, step(day, 1), clock)
        if word != "night":
            yield during(f"yesterday {word}", day, step(day, -1), clock)
            yield during(f"this {word}", day, day, clock)
    yield during("tonight", day, day, DAYPARTS["night"])
    yield during("last night", day, step(day, -1), DAYPARTS["night"])


@family("part of a full date", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for word, clock in DAYPARTS.items():
        yield during(f"the {word} of {dated(day)}", elsewhere(day), day, clock)


def _on_date(*clocks: tuple[str, str, str]) -> Cases:
    def cases(day: Day) -> Iterator[Case]:
        for said, first, last in few(day, clocks, 2):
            for phrase in (f"{said} on {dated(day)}", f"at {said} on {dated(day)}", f"{dated(day)} at {said}"):
                yield during(phrase, elsewhere(day), day, (first, last))

    return cases


family("time of day and full date", step=SOME)(_on_date(*CLOCKS))
family("whole hour and full date", step=SOME)(_on_date(*HOURS))
family("noon and full date", step=SOME)(_on_date(*NOON))


@family("ISO date and time", step=SOME)
def _(day: Day) -> Iterator[Case]:
    yield during(f"{iso(day)}T15:30", elsewhere(day), day, ("15:30", "15:31"))
    yield during(f"{iso(day)}T00:00", elsewhere(day), day, ("00:00", "00:01"))


@family("time of day and bare day", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for said, first, last in few(day, CLOCKS, 2):
        for weekday in few(day, range(1, 8), 2):
            told = back(day, named(weekday))
            yield during(f"at {said} on {WEEKDAYS[weekday - 1]}", day, told, (first, last))
        yield during(f"{said} yesterday", day, step(day, -1), (first, last))
        yield during(f"tomorrow at {said}", day, step(day, 1), (first, last))
        yield during(f"at {said}", day, day, (first, last))


@family("time of day and weekday of a week", step=SOME)
def _(day: Day) -> Iterator[Case]:
    for said, first, last in few(day, CLOCKS, 2):
        weekday = few(day, range(1, 8))[0]
        told = those(run(day, "week", -1), named(weekday))[0]
        yield during(f"{WEEKDAYS[weekday - 1]} of last week at {said}", day, told, (first, last))


# --- named days ---

FIXED: Final = {
    "Christmas Eve": (12, 24),
    "Christmas Day": (12, 25),
    "New Year's Day": (1, 1),
    "New Year's Eve": (12, 31),
    "Halloween": (10, 31),
    "Valentine's Day": (2, 14),
}
FROM_EASTER: Final = {"Good Friday": -2, "Easter Sunday": 0, "Easter Monday": 1}


@family("named day of a year", every="year", spoken=True)
def _(day: Day) -> Iterator[Case]:
    year = run(day, "year")
    for word, date in FIXED.items():
        yield says(f"{word} {day.year}", elsewhere(day), part(year, numbered(*date)))
    for word, shift in FROM_EASTER.items():
        yield says(f"{word} {day.year}", elsewhere(day), one(step(easters()[day.year], shift)))


@family("Thanksgiving of a year", every="year", spoken=True)
def _(day: Day) -> Iterator[Case]:
    """The fourth Thursday of November, by the law of 1941."""
    if day.year >= 1942:
        thursdays = those(of_month(day.year, 11), named(4))
        yield says(f"Thanksgiving {day.year}", elsewhere(day), one(thursdays[3]))
