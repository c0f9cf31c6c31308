"""When the fiscal years of a text end, once it tells the last day of one, or of a piece of one; and the fiscal years,
halves and quarters whose own last day it does not tell: "the year ended June 30 ... in fiscal 2020".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.building.spans import MONTHS, ending_with
from grammar.calendar import DAY
from grammar.context import AHEAD, Direction
from grammar.discourse.known import Known
from grammar.discourse.reports.fiscal import TWELVE, is_of_another
from grammar.discourse.reports.yearly import in_aside
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.meaning import Anchor, Meaning
from grammar.parsing.driver import Reading

_BESIDE: Final = 300
"""So many characters behind a fiscal time, "the first quarter" and "for the year" are of its calendar."""
_YEAR: Final = 365
_HALF: Final = 183
_WEEKS: Final = 10
"""So many days at most the last days of fiscal years of whole weeks lie apart."""
_EARLY: Final = 2
"""A year that ends by this month is called after either of the two years in which it lies."""


@frozen
class Books:
    """The last day of a fiscal year, the year by which it is called if that is known, and where its words end."""

    day: int
    called: int | None
    last: int


def books_of(reading: Reading, value: Interval, before: Books | None) -> Books | None:
    """When the fiscal years of a text end, by a phrase and its value; as *before* where it does not tell that."""
    named = reading.time
    if value.end is None or not isinstance(named, m.Window | m.Fiscal):
        return before
    day = value.end // DAY - 1
    if isinstance(named, m.Window):
        whole = isinstance(named.anchor, Meaning) and named.length.parts in TWELVE and named.direction < 0
        return Books(day, _called(day, None), reading.last) if whole else before
    if named.lasts is None or isinstance(named.lasts, m.Range | m.Offset):
        return before if before is None else evolve(before, last=reading.last)
    match named.time:
        case m.Date(year=year, month=None):
            pass
        case m.Spell(unit=G.QUARTER | G.HALF as unit, number=number, year=year):
            day = _months_on(day, 12 - number * MONTHS[unit])
        case _:
            return before
    if before is not None and abs((before.day - day + _HALF) % _YEAR - _HALF) <= _WEEKS and day <= before.day:
        if day == before.day and before.called is None:
            before = evolve(before, called=_called(day, year))
        return evolve(before, last=reading.last) if "FISCAL" in reading.names else before  # or one before it
    return Books(day, _called(day, year), reading.last)


def told_by_books(known: Known, reading: Reading, books: Books, way: Callable[[int], Direction | None]) -> Reading:
    """A reading by the fiscal years that its text tells, where no other company is told of."""
    if not isinstance(reading.time, m.Fiscal | m.Spell | m.Unit) or known.policy.fiscal is not None:
        return reading
    here = known.text, reading, known.language
    if is_of_another(*here[:2], books, known.language):
        return reading
    today = (known.published.day.start or 0) // DAY
    return by_books(reading, books, today, lambda: None if in_aside(*here) else way(reading.first))


def by_books(reading: Reading, books: Books, today: int, way: Callable[[], Direction | None]) -> Reading:
    """A fiscal time whose last day is not told, by the fiscal years of its text; *today* is the day of publication."""
    meaning, near = reading.time, reading.first - books.last <= _BESIDE
    time = meaning.time if isinstance(meaning, m.Fiscal) and meaning.lasts is None else None
    match time if time is not None else meaning:
        case m.Date(year=int() as year, month=None, short=short) if time is not None and books.called is not None:
            year = _full(year, books.called) if short else year
            return _named(reading, m.Date(year), G.YEAR, _months_on(books.day, 12 * (year - books.called)))
        case m.Spell(unit=G.QUARTER | G.HALF as unit, number=number, year=int() as year, short=short) if (
            time is not None and books.called is not None
        ):
            year = _full(year, books.called) if short else year
            ends = _months_on(books.day, 12 * (year - books.called) - 12 + number * MONTHS[unit])
            return _named(reading, m.Spell(unit, number, year), unit, ends)
        case m.Unit(unit=G.YEAR, shift=shift, anchor=Anchor.PUBLICATION) if time is not None:
            return _year(reading, books, _under_way(books.day, today, shift))
        case m.Unit(unit=G.YEAR, shift=-1 | 1 as shift, anchor=Anchor.PREVIOUS) if time is not None:
            return _year(reading, books, _months_on(books.day, 12 * shift))
        case m.Unit(unit=G.YEAR, shift=0, anchor=Anchor.DISCUSSED) if time is not None or (
            near and reading.signal is not None and reading.signal[2] == "for"
        ):
            told = time is not None or books.day >= today or way() not in AHEAD  # "for the year, it now sees a loss"
            return _year(reading, books, books.day if told else _under_way(books.day, today, 0))
        case m.Spell(unit=G.QUARTER | G.HALF as unit, number=number, year=None) if near:
            ends = _months_on(_under_way(books.day, today, 0), number * MONTHS[unit] - 12)
            ends = _months_on(ends, 12 * (ends < today))  # not over yet
            there = way()
            begun = _months_on(ends, -MONTHS[unit]) < today  # "for the first quarter, it sees a loss"
            over = there not in AHEAD and not (begun and there != "past")
            return _named(reading, m.Spell(unit, number), unit, _months_on(ends, -12 * over))
        case _:
            return reading


def _full(year: int, near: int) -> int:
    """A year of two digits as the one that is nearest to another: "FY17"."""
    return near + (year - near + 50) % 100 - 50


def _year(reading: Reading, books: Books, day: int) -> Reading:
    """A reading as the fiscal year that ends on a day."""
    year = calendar.from_days(day)[0]
    if books.called is not None:
        year += books.called - calendar.from_days(books.day)[0]
    return _named(reading, m.Date(year), G.YEAR, day)


def _named(reading: Reading, name: Meaning, unit: G, day: int) -> Reading:
    """A reading as a fiscal time of that name, whose last day is told."""
    called = m.Fiscal(name, ending_with(unit, m.Date(*calendar.from_days(day))))
    return evolve(reading, meaning=m.replaced(reading.meaning, reading.time, called))


def _called(day: int, told: int | None) -> int | None:
    """The year by which a fiscal year is called that ends on a day, as it is *told* or else by the year of that day."""
    year, month, _ = calendar.from_days(day)
    if told is not None:
        return told if abs(told - year) <= 1 else None
    return year if month > _EARLY else None


def _under_way(day: int, today: int, years: int) -> int:
    """The last day of the fiscal year that is under way today, or of one so many years from it."""
    away = calendar.from_days(today)[0] - calendar.from_days(day)[0]
    here = _months_on(day, 12 * away)
    return _months_on(day, 12 * (away + (here < today) + years))


def _months_on(day: int, months: int) -> int:
    """The day so many months after one; the last day of a month is behind that of another one."""
    year, month, number = calendar.from_days(day)
    last = number == calendar.month_length(year, month)
    away, month = divmod(month - 1 + months, 12)
    longest = calendar.month_length(year + away, month + 1)
    return calendar.to_days(year + away, month + 1, longest if last else min(number, longest))
