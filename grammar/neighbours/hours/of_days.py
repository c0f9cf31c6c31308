"""A time of day "of" its day, alone or at an end of a range: "8 pm of April 18 to 1 am of April 19"."""

from __future__ import annotations

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.building.intersect import on_day
from grammar.building.telling import is_day, is_time
from grammar.clauses.beside import OWNER
from grammar.neighbours.pair import Pair
from grammar.neighbours.tallies import counts_things
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import SURE


def hours_of(pair: Pair) -> Reading | None:
    """ "At 5 p.m. of 22 April", "from 5 to 6 p.m. of April 22": a time of day, and a date of the calendar behind it.

    A part of day has any day behind it ("the morning of last Tuesday"), and so has an hour that is plain ("7 a.m. of
    Friday"); an hour in a part has a numbered day.
    """
    first, second = pair.first, pair.second
    if counts_things(pair.text, second, pair.language):
        return None
    day, time = second.meaning, first.time
    if isinstance(first.meaning, m.DayPart) and first.meaning.date is None and is_day(day) and second.signal is None:
        return pair.as_one(on_day(first.meaning, day))
    if second.signal is not None:
        return None
    if isinstance(day, m.Range):
        return _to_hour(pair, day)
    if isinstance(time, m.Range) and not is_time(time):
        return _to_hour_of(pair, time)
    clock = time.start if isinstance(time, m.Range) else time
    clock = clock.time if isinstance(clock, m.Approximate) else clock
    if not isinstance(clock, m.Clock) or not is_time(time) or not _is_dated(pair):
        return None
    if clock is time and clock.open and clock.minute is None and SURE.isdisjoint(first.names):
        return None  # "at 6 of 10 May meetings"
    pieces = ((first.pieces[0], (first.pieces[1][0], second.end))) if first.pieces else ()
    return pair.as_one(bound_as(first.meaning, on_day(time, day)), pieces)


def _is_dated(pair: Pair) -> bool:
    """Whether a time of day has a date behind it, or a day that only one that is plain may have."""
    first, second = pair.first, pair.second
    day = second.meaning
    if isinstance(day, m.NumericDate) or (isinstance(day, m.Date) and None not in (day.day, day.month)):
        return True
    if not is_day(day) or pair.text.startswith(OWNER, second.last):
        return False  # "at 5 p.m. of Friday's vote"
    numbered = second.tokens[-1].kinds[0][0] == "ORD" and first.tokens[-1].kinds[0][0] == "PARTDAY"
    return numbered or not SURE.isdisjoint(first.names)  # "at six in the morning of the 6th", "at 6 a.m. of Monday"


def _to_hour(pair: Pair, span: m.Range) -> Reading | None:
    """ "8 pm of April 18 to 1 am": the day with which a range was begun is that of the time of day before it."""
    first, second, time = pair.first, pair.second, pair.first.time
    if not isinstance(time, m.Clock) or time.date is not None or not second.pieces or first.pieces:
        return None
    if pair.signals[0] not in ("", "from") or SURE.isdisjoint(first.names) or not is_day(span.start):
        return None
    if not isinstance(span.end, m.Clock | m.DayPart) and not is_day(span.end):
        return None
    begun, ended = second.pieces
    return pair.as_one(m.Range(on_day(time, span.start), span.end), ((first.start, begun[1]), ended))


def _to_hour_of(pair: Pair, span: m.Range) -> Reading | None:
    """ "From 8 pm of April 18 to 1 am of April 19": the day of the time of day at which a range ends."""
    first, second = pair.first, pair.second
    begun = isinstance(span.start, m.Clock | m.DayPart) and span.start.date is not None
    if not begun or not is_time(span.end) or len(first.pieces) != 2 or not _is_dated(pair):
        return None
    start, end = first.pieces
    return pair.as_one(evolve(span, end=on_day(span.end, second.meaning)), (start, (end[0], second.end)))
