"""Bare hours told before the days of their set: "at 8am and 10am every Sunday", "opens at 9 a.m. and closes at 5 p.m.
daily".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.intersect import joined
from grammar.building.telling import is_time
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.directions.focus import clause_of
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours.hours.each_day import both_present
from grammar.neighbours.listing import Judged, joint_of
from grammar.parsing.driver import Reading

_NEAR: Final = 40
"""So many characters at most stand between two hours of one set."""


def with_set_hours(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, bare times of day before a set of days with a time of day made sets of those days."""
    held: list[Judged] = []
    for reading, kind in found:
        if kind == "time" and is_time(m.unbound(reading.meaning)) and _is_bare(reading):
            held.append((reading, kind))
            continue
        often = reading.meaning
        each = held and kind == "time" and isinstance(often, m.Repeat) and often.unit in (G.DAY, G.WEEK)
        yield from _shared(text, held, reading, language) if each else held
        held = []
        yield reading, kind
    yield from held


def _is_bare(reading: Reading) -> bool:
    """Whether nothing tells the day of a time of day."""
    return all(not isinstance(node, m.Date) and getattr(node, "date", None) is None for node in reading.nodes)


def _shared(text: str, held: list[Judged], last: Reading, language: Language) -> list[Judged]:
    """The hours held, those that lead to the *last* one as of its days."""
    told: list[Judged] = []
    days = evolve(last.meaning, clock=None) if isinstance(last.meaning, m.Repeat) else None
    following = last
    for reading, kind in reversed(held):
        if days is not None and not _is_linked(text, reading, following, language):
            days = None
        meaning = None if days is None else joined(days, m.unbound(reading.meaning))
        told.append((reading if meaning is None else evolve(reading, meaning=meaning), kind))
        following = reading
    return told[::-1]


def _is_linked(text: str, first: Reading, second: Reading, language: Language) -> bool:
    """Whether two hours are members of a list, or told by two verbs of the present: "opens at 9 and closes at 5"; or
    one stands in brackets before its days: "closes early (3 p.m.) on Fridays".
    """
    if text[first.last : second.first] == ") ":
        return True
    if isinstance(second.meaning, m.Repeat) and second.meaning.clock is None:
        return False
    if joint_of(language).fullmatch(text, first.last, second.first) is not None:
        return True
    if second.first - first.last > _NEAR or END_BEFORE_WORD.search(text, first.last, second.first):
        return False
    word = text[first.last : second.first].split(None, 1)[:1]
    if not word or word[0] not in language.words["island"]["listing"]:
        return False
    read, here = clause_of(text, second.first, language)
    return both_present(read, here, clause_of(text, first.first, language)[1])
