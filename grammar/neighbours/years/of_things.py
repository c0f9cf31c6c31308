"""Dates before a thing whose year stands behind it: "the 20 July plot of 1944"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import year_alone
from grammar.clauses.beside import word_before
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_THING: Final = re.compile(r"(?:[^\S\n]+[^\W\d_]+){1,3}[^\S\n]+([^\W\d_]+)[^\S\n]+")
"""A thing of up to three words, and what leads to its year."""
_LONGEST: Final = 60


def with_thing_years(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; a month or a day before a thing gets the year that stands behind it.

    >>> from grammar import find
    >>> [p.timex.value for p in find("The 20 July plot of 1944 failed.", published="2004-10-07")]
    ['1944-07-20', '1944']
    """
    held: Judged | None = None
    for reading, kind in found:
        if held is not None:
            told, state = held
            yield (_of_year(text, told, reading, language) if kind == "time" else told), state
            held = None
        date = reading.time
        bare = isinstance(date, m.Date) and date.month is not None and date == m.Date(month=date.month, day=date.day)
        if bare and kind == "time" and _has_article(text, reading, language):
            held = reading, kind
        else:
            yield reading, kind
    if held is not None:
        yield held


def _has_article(text: str, reading: Reading, language: Language) -> bool:
    """Whether "the" stands before a date, which is of the thing behind it then: no "on 20 July men of 1944 met"."""
    return word_before(text, reading.start).lower() in language.words["THE"]


def _of_year(text: str, told: Reading, year: Reading, language: Language) -> Reading:
    """A date in the year of its thing, where that is what the next phrase tells."""
    number = year_alone(year.meaning)
    if number is None or year.signal is not None or not isinstance(told.time, m.Date):
        return told
    if not 0 < year.first - told.last <= _LONGEST:
        return told
    thing = _THING.fullmatch(text, told.last, year.first)
    if thing is None or thing[1].lower() not in language.words["OF"]:
        return told
    return evolve(told, meaning=m.replaced(told.meaning, told.time, evolve(told.time, year=number)))
