"""A time of day right beside a day that is counted or numbered: "at 9.30 a.m. the day before", "Friday 23 at 4"."""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.building.intersect import on_day
from grammar.building.telling import is_clock, is_time, weekday_of
from grammar.clauses.beside import CLOSES, word_after
from grammar.granularity import Granularity as G
from grammar.neighbours.pair import Pair
from grammar.parsing.driver import Reading

_NUMBERED: Final = re.compile(r"[^\S\n](3[01]|[12]\d|[1-9]),?[^\S\n]")


def day_counted(pair: Pair) -> Reading | None:
    """ "At 9.30 a.m. the day before": a time of the day before the time last mentioned, where no event follows."""
    first, second = pair.first, pair.second
    day, clock = second.meaning, first.time
    if not isinstance(day, m.Offset) or day.anchor is not m.Anchor.EVENT or day.length != m.Length.of(1, G.DAY):
        return None
    if second.signal is None or second.signal[0] < second.end or not CLOSES.match(pair.text, second.last):
        return None
    if not is_clock(clock) or isinstance(clock, m.Range) or pair.gap:
        return None
    meaning = bound_as(first.meaning, on_day(clock, evolve(day, anchor=m.Anchor.PREVIOUS)))
    return evolve(pair, second=evolve(second, end=second.last)).as_one(meaning)


def day_numbered(pair: Pair) -> Reading | None:
    """ "Monday 21 between 9:30 and 3 p.m.", "Friday 23 at 4": a weekday and its number before a time of day."""
    text, first, second = pair.text, pair.first, pair.second
    weekday = weekday_of(first.time)
    if weekday is None:
        return None
    if second.signal is None or second.signal[2] not in ("at", "from", "between") or not is_clock(second.meaning):
        return None
    found = _NUMBERED.fullmatch(text, first.last, second.first)
    if found is None or not is_time(second.meaning) or word_after(text, second.last).islower():
        return None
    meaning = on_day(second.meaning, m.Date(day=int(found[1]), weekday=weekday))
    pieces = ((first.start, second.pieces[0][1]), second.pieces[1]) if second.pieces else ()
    return pair.as_one(meaning, pieces)
