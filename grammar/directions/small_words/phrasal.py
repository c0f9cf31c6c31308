"""Whether "through" before a day is a part of the verb before it or tells until when: "the deal fell through Monday",
"the deal holds through Monday".
"""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.building.telling import is_day
from grammar.directions.focus import Read, focus_of
from grammar.directions.small_words.agents import leads, without_lead
from grammar.granularity import Granularity
from grammar.language import Language
from grammar.parsing.driver import Reading

_SUBJECT: Final = 8
"""So many words before a verb are looked at for what fell through."""


def without_particle(text: str, reading: Reading, language: Language) -> Reading:
    """A time read without the "through" before it, where that belongs to the verb.

    >>> from grammar import find
    >>> text = "The storm ripped through Monday. The road is closed through Monday."
    >>> [str(p.resolution.within) for p in find(text, published="2024-11-14")]
    ['[2024-11-11, 2024-11-12) day', '[.., 2024-11-19) day']
    """
    through = language.clauses["planned"]["through"]
    if not leads(text, reading, "until", through) or not _is_fine(reading.time):
        return reading
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or not _is_phrasal(read, read.place_of(reading.first)):
        return reading
    return without_lead(reading)


def _is_fine(time: m.Meaning) -> bool:
    """Whether a time is a day or lies in one, or is a unit that is over: not "through June"."""
    for one in m.leaves(time):
        if is_day(one) or isinstance(one, m.Clock | m.DayPart):
            return True
        if isinstance(one, m.Unit) and one.shift < 0 and one.unit <= Granularity.MONTH:
            return True
    return False


def _is_phrasal(read: Read, place: int) -> bool:
    """Whether the word at *place* goes with the verb right before it."""
    words = read.lexicon
    verb = read.last_verb(place)
    if verb is None or verb.last != place - 1 or verb.head != verb.last:
        return False
    if verb.lemma in words.lists["falling_through"]:
        before = read.tokens[max(verb.first - _SUBJECT, 0) : verb.first]
        return any(token.lower in words.lists["bargains"] for token in before)
    return verb.lemma in words.lists["getting_through"]
