"""A bare day between two dates of a chronicle, both with their years: "He was charged on 4 June 2013. At a hearing on
10 August he was freed. He was tried on 3 December 2013".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import word_before
from grammar.discourse.dated import Dated, begins, onward_to
from grammar.discourse.far_back import recent, told_then
from grammar.discourse.known import place_in
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_FAR: Final = 400
"""So many characters at most stand between a day and the dates around it."""
_BEHIND: Final = 3
"""So many phrases at most lead from a day to the date behind it."""
_YEAR: Final = 366 * DAY


def enclosed(
    text: str,
    reading: Reading,
    date: m.Date,
    told: Dated | None,
    every: Sequence[tuple[Reading, bool]],
    published: Publication,
    language: Language,
) -> Reading:
    """A reading whose bare day is of the year in which alone it lies between the one *told* and the next one that has
    its year, less than a year later; of *every* phrase of the text.

    Not where the last such day is of the last weeks, nor in what somebody says.
    """
    if told is None or not told.year or told.alone or told.time.granularity > G.MONTH or date.weekday is not None:
        return reading
    start = told.time.start or 0
    if reading.first - told.last > _FAR or (told.time.end or 0) > published.start or recent(date, published):
        return reading
    full = onward_to(date, told)
    if full is None or word_before(text, told.first).lower() in language.words["OF"]:
        return reading
    behind = _next_full(reading, every)
    if behind is None or not begins(full) < behind <= start + _YEAR or behind >= published.start:
        return reading
    if not told_then(text, reading.first, language):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, date, full))


def _next_full(reading: Reading, every: Sequence[tuple[Reading, bool]]) -> int | None:
    """Where the next date begins that has its year, some phrases behind one at most."""
    at = place_in(every, reading.first)
    for other, hidden in every[at + 1 : at + 1 + _BEHIND]:
        if other.first - reading.last > _FAR:
            return None
        date = next((leaf for leaf in other.nodes if isinstance(leaf, m.Date) and leaf.year is not None), None)
        if date is not None and not hidden:
            day = calendar.to_days(date.year or 0, date.month or 1, date.day or 1)
            return day * DAY if date.month is not None else None
    return None
