"""Quarters and halves that have just begun, of which no past clause can tell yet: the last ones are meant."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.spans import MONTHS
from grammar.calendar import DAY
from grammar.clauses.beside import word_before
from grammar.directions.direction import direction_at
from grammar.directions.focus import focus_of
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_BEGUN: Final = {G.QUARTER: 21, G.HALF: 31}
"""So many days of it a quarter or half has just begun."""

_CENTURY: Final = m.Window(m.Length.of(1, G.CENTURY), 1)
_LATE: Final = 85
"""In these years of a century the next one is near."""
_SIGNALS: Final = ("in", "by", "until", "since", "on")


def before_begun(text: str, reading: Reading, published: Publication, language: Language) -> Reading:
    """A bare quarter or half in a past clause as the last one before that which has just begun.

    >>> from grammar import find
    >>> [p.resolution.value.edtf for p in find("Profit fell in the first quarter.", published="2000-01-13")]
    ['1999-33']
    """
    if isinstance(reading.time, m.Window):
        return _next_century(reading, published)
    piece = reading.time.whole if isinstance(reading.time, m.Part) else reading.time
    if not isinstance(piece, m.Spell) or piece.year is not None or piece.unit not in _BEGUN:
        return reading
    _, month, day = calendar.from_days((published.day.start or 0) // DAY)
    if month != (piece.number - 1) * MONTHS[piece.unit] + 1 or day > _BEGUN[piece.unit]:
        return reading
    if word_before(text, reading.start).lower() in language.words["island"]["attributes"]:
        return reading  # "in the current first quarter"
    if direction_at(text, reading.first, language) != "past" or _lasts(text, reading, language):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, piece, m.Nearest(piece, -1)))


def _next_century(reading: Reading, published: Publication) -> Reading:
    """ "In the next century", in the last years of one: the coming one; not "over the next century"."""
    window, year = reading.time, published.year
    if window != _CENTURY or year % 100 < _LATE or (reading.signal is not None and reading.signal[2] not in _SIGNALS):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, window, m.Unit(G.CENTURY, 1)))


def _lasts(text: str, reading: Reading, language: Language) -> bool:
    """Whether its clause tells what has come about until now: "sales have been weak in the first quarter"."""
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None:
        return True
    place = read.place_of(reading.first)
    verb = read.last_verb(place) or next((group for group in read.groups if group.first >= place), None)
    return verb is None or (verb.perfect and verb.tense == "present")
