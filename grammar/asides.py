"""What two times beside each other tell of one another, though each is a phrase by itself.

A time of day told twice before its day: "at 4 a.m. local time (0200 GMT) on Wednesday" is Wednesday's both times. A
quarter and the day on which it ended: "the quarter ended 30 June".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.direction import aside_at
from grammar.driver import Reading
from grammar.focus import focus_of
from grammar.granularity import Granularity as G
from grammar.granularity import floor
from grammar.intersect import is_day, on_day
from grammar.interval import Interval
from grammar.language import Language
from grammar.listing import Judged
from grammar.meaning import Anchor

_OPENED: Final = re.compile(r"[^\S\n]*\(")
_CLOSED: Final = re.compile(r"\),?[^\S\n]*")


def with_days(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; two clock times, the second in brackets, take the day that follows."""
    held: list[Judged] = []
    for judged in found:
        if held:
            held[-1] = (_ended(text, held[-1][0], judged[0], language), held[-1][1])
        held.append(judged)
        if len(held) == 3:
            if _twice(text, *(reading for reading, _ in held)):
                day = m.unbound(held[2][0].meaning)
                held[:2] = [(evolve(one, meaning=on_day(one.meaning, day)), "time") for one, _ in held[:2]]
            yield held.pop(0)
    yield from held


def is_aside(text: str, start: int, language: Language) -> bool:
    """Whether a phrase stands in what is said by the way, and is no such verb itself: "Wed, May 22: final"."""
    if not aside_at(text, start, language):
        return False
    read = focus_of(text, language.code).read_at(start)
    return read is not None and all(read.tokens[group.first].start != start for group in read.groups)


def same_day(before: Interval, last: Interval | None) -> bool:
    """Whether the time last mentioned is one of the day mentioned before it: nothing is by the way then."""
    if last is None or last.start is None or last.granularity > G.HOUR or before.start is None:
        return False
    return floor(last.start, G.DAY) == floor(before.start, G.DAY)


def _twice(text: str, first: Reading, second: Reading, day: Reading) -> bool:
    """Whether two clock times without a day stand before one, the second in brackets."""
    clocks = all(isinstance(one.meaning, m.Clock) and one.meaning.date is None for one in (first, second))
    return (
        clocks
        and is_day(m.unbound(day.meaning))
        and _OPENED.fullmatch(text, first.last, second.first) is not None
        and _CLOSED.fullmatch(text, second.last, day.first) is not None
    )


def _ended(text: str, first: Reading, second: Reading, language: Language) -> Reading:
    """ "The quarter ended 30 June": the quarter of the calendar that ends so, else the three months before."""
    unit, day = first.meaning, m.unbound(second.meaning)
    if not isinstance(unit, m.Unit) or unit.unit is not G.QUARTER or unit.shift or unit.anchor is not Anchor.DISCUSSED:
        return first
    between = text[first.last : second.first].strip().lower()
    if language.words["ENDED"].get(between) is None or not isinstance(day, m.Date) or not is_day(day):
        return first
    whole = (day.month, day.day) in ((3, 31), (6, 30), (9, 30), (12, 31))
    told = m.Around(G.QUARTER, day) if whole else m.Window(m.Length.of(1, G.QUARTER), -1, day)
    return evolve(first, meaning=told)
