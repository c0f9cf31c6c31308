"""Strategies of values: intervals, EDTF strings with the bounds that they mean, bounds, lengths of time.

Bounds are drawn first, and the string is rendered from them, so what is expected never passes through a parser. Days
come edges first: leap days, year ends, weeks 53, turns of century, the limits of ``datetime``, years before year 1.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from fractions import Fraction

from attrs import frozen
from hypothesis import strategies as st

from grammar import Granularity, Interval, Period, Recurrence, Reference
from timeline.allen import Relations
from timeline.event import Bounds, EventTime, TimeRelation
from timeline.testing.oracles import civil

__all__ = [
    "Spelled",
    "bounds",
    "days",
    "edtf_strings",
    "event_times",
    "granularities",
    "intervals",
    "periods",
    "recurrences",
    "references_without_date",
    "relations",
]

G = Granularity
DAY = 86_400
FIRST = civil.days(2024)
EDGES = tuple(
    civil.days(*day)
    for day in (
        (2024, 1, 1),
        (2024, 2, 29),
        (2023, 12, 31),
        (2020, 12, 31),
        (1900, 2, 28),
        (2000, 2, 29),
        (1970, 1, 1),
        (1969, 12, 31),
        (2100, 3, 1),
        (1, 1, 1),
        (0, 2, 29),
        (-43, 3, 15),
        (9999, 12, 31),
    )
)
"""Days at which calendars are got wrong, as days from 1970-01-01; the first is where failures shrink to."""
_RELATIONS: tuple[TimeRelation, ...] = (
    "within",
    "at",
    "spans",
    "includes",
    "before",
    "after",
    "by",
    "until",
    "since",
)


@st.composite
def days(draw: st.DrawFn) -> int:
    """Days from 1970-01-01, edges first; shrinks to 2024-01-01.

    >>> from hypothesis import find
    >>> civil.civil(find(days(), lambda day: True))
    (2024, 1, 1)
    """
    edge = draw(st.sampled_from(EDGES))
    near = draw(st.integers(-3, 3))
    far = draw(st.integers(-200_000, 200_000))
    away = draw(st.booleans())
    return FIRST + far if away else edge + near


def granularities() -> st.SearchStrategy[Granularity]:
    """Units from the second to the millennium; shrinks to the day."""
    return st.sampled_from([G.DAY, *(unit for unit in G if unit is not G.DAY)])


@st.composite
def intervals(
    draw: st.DrawFn,
    *,
    granularity: Collection[Granularity] | None = None,
    allow_open: bool = True,
    approximate: bool = True,
) -> Interval:
    """Intervals of one granule or of several in a row, in any *granularity* or the given ones.

    One side may be open with *allow_open*; they may be marked as approximate or uncertain with *approximate*.

    >>> from hypothesis import find
    >>> print(find(intervals(), lambda interval: True))
    [2024-01-01, 2024-01-02) day
    """
    unit = draw(granularities() if granularity is None else st.sampled_from(list(granularity)))
    moment = draw(days()) * DAY + draw(st.integers(0, DAY - 1))
    first = Interval.of(moment, unit)
    last = Interval.of(moment, unit, draw(st.integers(0, 12)))
    side = draw(st.integers(0, 5))
    marks = draw(st.integers(0, 5))
    open_start, open_end = allow_open and side == 5, allow_open and side == 4
    return Interval(
        None if open_start else first.start,
        None if open_end else last.end,
        unit,
        approximate and marks in (3, 5),
        approximate and marks in (4, 5),
    )


@frozen
class Spelled:
    """A string and what it means: civil seconds from 1970-01-01, the end outside, ``None`` open; unit and marks."""

    text: str
    start: int | None
    end: int | None
    granularity: Granularity
    approximate: bool = False
    uncertain: bool = False


@frozen
class _Piece:
    """One date: its words without a mark, its ends in days or, for a clock, seconds."""

    text: str
    start: int
    end: int
    unit: Granularity


def _year(year: int) -> str:
    return f"{'-' if year < 0 else ''}{abs(year):04}" if abs(year) <= 9999 else f"Y{year}"


def _of_months(text: str, first: int, count: int, unit: Granularity) -> _Piece:
    return _Piece(text, civil.month(first)[0] * DAY, civil.month(first + count - 1)[1] * DAY, unit)


def _on(day: int, _second: int) -> _Piece:
    year, month, number = civil.civil(day)
    return _Piece(f"{_year(year)}-{month:02}-{number:02}", day * DAY, (day + 1) * DAY, G.DAY)


def _month(day: int, _second: int) -> _Piece:
    year, month, _ = civil.civil(day)
    return _of_months(f"{_year(year)}-{month:02}", 12 * year + month - 1, 1, G.MONTH)


def _whole_year(day: int, _second: int) -> _Piece:
    year, _, _ = civil.civil(day)
    return _of_months(_year(year), 12 * year, 12, G.YEAR)


def _clock(day: int, second: int) -> _Piece:
    hour, rest = divmod(second, 3600)
    at = day * DAY + second
    return _Piece(f"{_on(day, 0).text}T{hour:02}:{rest // 60:02}:{rest % 60:02}", at, at + 1, G.SECOND)


def _season(day: int, _second: int) -> _Piece:
    year, month, _ = civil.civil(day)
    number = (month - 1) // 3  # 21 is spring, from March; winter, 24, runs from December of its year
    return _of_months(f"{_year(year)}-{21 + number}", 12 * year + 2 + 3 * number, 3, G.SEASON)


def _quarter(day: int, _second: int) -> _Piece:
    year, month, _ = civil.civil(day)
    number = (month - 1) // 3
    return _of_months(f"{_year(year)}-{33 + number}", 12 * year + 3 * number, 3, G.QUARTER)


def _half(day: int, _second: int) -> _Piece:
    year, month, _ = civil.civil(day)
    number = (month - 1) // 6
    return _of_months(f"{_year(year)}-{40 + number}", 12 * year + 6 * number, 6, G.HALF)


def _decade(day: int, _second: int) -> _Piece:
    decade = civil.civil(day)[0] % 10_000 // 10
    return _of_months(f"{decade:03}X", 1200 * decade // 10, 120, G.DECADE)


def _century(day: int, _second: int) -> _Piece:
    century = civil.civil(day)[0] % 10_000 // 100
    return _of_months(f"{century:02}XX", 1200 * century, 1200, G.CENTURY)


def _some_day(day: int, _second: int) -> _Piece:
    year, month, _ = civil.civil(day)
    return _of_months(f"{year % 10_000:04}-{month:02}-XX", 12 * (year % 10_000) + month - 1, 1, G.DAY)


def _some_month(day: int, _second: int) -> _Piece:
    year = civil.civil(day)[0] % 10_000
    return _of_months(f"{year:04}-XX", 12 * year, 12, G.MONTH)


def _long_year(day: int, _second: int) -> _Piece:
    year = civil.civil(day)[0]
    year += 10_000 if year >= 0 else -10_000
    return _of_months(f"Y{year}", 12 * year, 12, G.YEAR)


_LEVELS: tuple[tuple[Callable[[int, int], _Piece], ...], ...] = (
    (_on, _month, _whole_year, _clock),
    (_season, _decade, _century, _some_day, _some_month, _long_year),
    (_quarter, _half),
)
_ENDS = (_on, _month, _whole_year, _clock)
"""What may stand at an end of an interval."""


@st.composite
def edtf_strings(draw: st.DrawFn, *, level: int = 2) -> Spelled:
    """EDTF strings of a level (0, 1 or 2, with those below) and what they mean, after ISO 8601-2:2019.

    Of level 2 there are quarters, halves and one of a range (``[a..b]``). Seasons are meteorological and northern.
    Level 0 has years 0 to 9999.

    >>> from hypothesis import find
    >>> find(edtf_strings(), lambda spelled: True).text
    '2024-01-01'
    """
    if level not in (0, 1, 2):
        raise ValueError(f"level {level!r} is not known: say 0, 1 or 2")
    form = draw(st.sampled_from([*(form for forms in _LEVELS[: level + 1] for form in forms), None]))
    day, second = draw(days()), draw(st.integers(0, DAY - 1))
    ends = draw(st.sampled_from(_ENDS)), draw(st.sampled_from(_ENDS))
    length, rest = draw(st.integers(1, 5000)), draw(st.integers(0, DAY - 1))
    mark = draw(st.sampled_from(["", "~", "?", "%"])) if level else ""
    side = draw(st.integers(0, 3)) if level else 0
    once = draw(st.booleans()) if level == 2 else False
    if not level:  # signs and longer years come with level 1
        day = day % civil.days(9980)
    if form is not None:
        piece = form(day, second)
        mark = "" if form in (_some_day, _some_month) else mark  # unspecified digits take no mark
        return Spelled(piece.text + mark, piece.start, piece.end, piece.unit, mark in ("~", "%"), mark in ("?", "%"))
    first, last = ends[0](day, second), ends[1](day + length + 366, rest)
    end = last.start if last.unit is G.SECOND else last.end  # a clock time is where it ends, a date is still inside
    texts = "" if side == 2 else first.text + mark, "" if side == 3 else last.text + mark
    left, right = (text or ("" if once else "..") for text in texts)
    unit = last.unit if side == 2 else first.unit if side == 3 else min(first.unit, last.unit)
    return Spelled(
        f"[{left}..{right}]" if once else f"{left}/{right}",
        None if side == 2 else first.start,
        None if side == 3 else end,
        unit,
        mark in ("~", "%"),
        mark in ("?", "%"),
    )


@st.composite
def bounds(draw: st.DrawFn) -> Bounds:
    """Bounds of an event that lie in order, some of them open; shrinks to all at one moment."""
    start = draw(days()) * DAY
    gaps = [draw(st.integers(0, 400)) * DAY for _ in range(3)]
    open_ = draw(st.integers(0, 15))
    earliest, latest = start, start + gaps[0]
    ends = earliest + gaps[1], max(latest, earliest + gaps[1]) + gaps[2]
    told = [None if open_ >> at & 1 else moment for at, moment in enumerate((earliest, latest, *ends))]
    return Bounds(*told)


def event_times() -> st.SearchStrategy[EventTime]:
    """Times of events: an interval, and how the event lies to it."""
    return st.builds(EventTime.of, intervals(), st.sampled_from(_RELATIONS))


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Lengths of time, of one unit or of two that follow on each other; shrinks to a day.

    Amounts are whole, halves, thirds or vague.
    """
    unit, second = draw(granularities()), draw(granularities())
    amount, parts = draw(st.integers(1, 100)), draw(st.sampled_from([1, 2, 3, 8]))
    form, more = draw(st.integers(0, 5)), draw(st.integers(1, 100))
    mod = draw(st.sampled_from(["", "APPROX", "MORE_THAN"]))
    first = None if form == 3 else Fraction(amount, parts)
    two = form >= 4 and second < unit
    return Period(((first, unit), *([(Fraction(more), second)] if two else [])), mod)


_WEEKDAYS = ((), (1,), (5,), (7,), (1, 3), (2, 4, 6))


@st.composite
def recurrences(draw: st.DrawFn) -> Recurrence:
    """Every so many units, on weekdays, in a month, the n-th, at a time of day, so long; some that no rule says.

    Shrinks to every day.
    """
    unit, interval = draw(granularities()), draw(st.integers(1, 12))
    weekdays, month = draw(st.sampled_from(_WEEKDAYS)), draw(st.integers(0, 24))
    place, clock = draw(st.sampled_from([0, 1, -1, 2, 4, 5, 15, 31])), draw(st.integers(0, 2880))
    form, lasting = draw(st.integers(0, 9)), draw(st.integers(0, 1440))
    clocked = 0 < clock <= 1440 and unit >= G.DAY
    return Recurrence(
        unit,
        None if form == 9 else interval,
        weekdays if unit >= G.DAY else (),
        month if 0 < month <= 12 and unit in (G.MONTH, G.YEAR) and interval == 1 else None,
        count=2 if form == 8 else 1,
        clock=clock - 1 if clocked else None,
        rule="12-25" if form == 7 else "",
        nth=(min(place, 5) if weekdays else place, G.WEEK if form == 6 else G.DAY) if place else None,
        lasting=lasting or None if clocked else None,
    )


def references_without_date() -> st.SearchStrategy[Reference]:
    """The present, past or future without a date."""
    return st.builds(Reference, st.sampled_from(["PRESENT_REF", "PAST_REF", "FUTURE_REF"]))


def relations() -> st.SearchStrategy[Relations]:
    """Sets of Allen relations, the empty one too."""
    return st.builds(Relations, st.integers(0, (1 << 13) - 1))
