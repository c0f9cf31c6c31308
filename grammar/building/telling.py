"""What a meaning tells by itself: one day, a weekday, a year, a time of day."""

from __future__ import annotations

from typing import TypeGuard

from grammar import meaning as m
from grammar.granularity import Granularity as G
from grammar.meaning import Meaning


def is_day(meaning: Meaning) -> bool:
    """Whether a meaning is one day of the calendar."""
    match meaning:
        case m.Date(year=year, month=month, day=day, weekday=weekday):
            return day is not None or (weekday is not None and year is None and month is None)
        case m.NumericDate() | m.Named() | m.Closest() | m.Impossible():
            return True
        case m.Unit(unit=G.DAY):
            return True
        case m.Nearest(date=date):
            return is_day(date)
        case m.Ordinal(unit=G.DAY, count=1) | m.Part(part="eve", whole=m.Named()):
            return True
        case m.Offset(length=length, anchor=anchor):
            exact = all(not isinstance(amount, str) for amount, _ in length.parts)
            fine = min(unit for _, unit in length.parts) >= G.DAY
            return exact and fine and (not isinstance(anchor, Meaning) or is_day(anchor))
        case _:
            return False


def day_of(time: Meaning) -> Meaning | None:
    """The day of a time or a part of day, "Sunday" of "1 a.m. Sunday", ``None`` where it has none; else the time."""
    return time.date if isinstance(time, m.Clock | m.DayPart) else time


def weekday_of(meaning: object) -> int | None:
    """The weekday that a meaning is by itself: 1 of "on Monday"; ``None`` for anything else."""
    return meaning.weekday if is_weekday(meaning) else None


def is_weekday(meaning: object) -> TypeGuard[m.Date]:
    """Whether a meaning is a weekday by itself."""
    return isinstance(meaning, m.Date) and meaning.weekday is not None and meaning == m.Date(weekday=meaning.weekday)


def is_yearless(meaning: object) -> TypeGuard[m.Date]:
    """Whether a meaning is a month, or a day of one, without its year or weekday: "in May", "on 5 May"."""
    if not isinstance(meaning, m.Date) or meaning.month is None:
        return False
    return meaning.year is None and meaning.weekday is None


def year_alone(meaning: object) -> int | None:
    """The year that a meaning is by itself: 1998 of "in 1998"; ``None`` for anything else."""
    return meaning.year if isinstance(meaning, m.Date) and meaning == m.Date(meaning.year) else None


def comes(meaning: Meaning) -> bool:
    """Whether a day is one that comes: "6-8 next Monday" are hours, as no score of it is known."""
    return isinstance(meaning, m.Nearest | m.Unit) and meaning.shift > 0 and is_day(meaning)


def is_time(meaning: Meaning) -> bool:
    """Whether a meaning is a time of day that still lacks its day."""
    match meaning:
        case m.Clock(date=None) | m.DayPart(date=None):
            return True
        case m.Part(whole=whole):
            return is_time(whole)
        case m.Approximate(time=inner):
            return is_time(inner)
        case m.Range(start=start, end=end):
            return is_time(start) and is_time(end)
        case m.Offset(length=length, anchor=anchor):  # "two hours before dawn"
            return isinstance(anchor, Meaning) and is_time(anchor) and all(unit < G.DAY for _, unit in length.parts)
        case m.Window(length=length, direction=1, anchor=m.Clock() as anchor):  # "for six hours from 2 a.m."
            return is_time(anchor) and all(unit < G.DAY for _, unit in length.parts)
        case _:
            return False


def is_clock(meaning: Meaning) -> bool:
    """Whether a meaning is a time of the clock that still lacks its day, or runs from one to another.

    >>> is_clock(m.Approximate(m.Clock(9))), is_clock(m.DayPart("MO")), is_clock(m.Clock(9, date=m.Date(weekday=1)))
    (True, False, False)
    """
    while isinstance(meaning, m.Approximate):
        meaning = meaning.time
    start = meaning.start if isinstance(meaning, m.Range) else meaning
    return is_time(meaning) and isinstance(start, m.Clock)
