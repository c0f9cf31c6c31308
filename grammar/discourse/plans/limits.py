"""Limits that lie ahead, though their clause might be seen from another day: "said it would close by September"."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.context import AHEAD, UNTOLD, Context
from grammar.directions.focus import Read, focus_of
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.parsing.driver import Reading

_LIMITS: Final = ("by", "before", "until")


def limited(text: str, reading: Reading, around: Context, language: Language) -> tuple[Reading, Context]:
    """A limit with where it looks: ahead of what was said on a day that its sentence tells, of what has been fixed
    until then, and of a weekend before which something was to be done; a quarter by which something will be is none
    that is over.

    >>> from grammar import find
    >>> text = "The maker posted a loss on Friday and said it would close two plants by the end of September."
    >>> [phrase.timex.value for phrase in find(text, published="2007-02-09")]
    ['2007-02-09', '2007-09']
    """
    signal = "" if reading.signal is None else reading.signal[2]
    if signal not in _LIMITS or not isinstance(reading.meaning, m.Bound):
        return reading, around
    time, way = reading.time, around.direction
    if way in UNTOLD and signal == "before" and isinstance(time, m.Unit) and time.unit is G.WEEKEND and not time.shift:
        return reading, around.pointing("future")
    if way not in (*AHEAD, "past"):
        return reading, around
    if way in AHEAD and signal == "by" and isinstance(time, m.Spell) and time.unit is G.QUARTER and time.year is None:
        coming = m.Nearest(time, 1, m.Anchor.PUBLICATION)
        return evolve(reading, meaning=m.replaced(reading.meaning, time, coming)), around
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None:
        return reading, around
    said = way == "coming" and signal != "until" and _is_said_then(read, reading.first)
    fixed = way in ("past", "soon") and signal == "until" and _is_fixed(read, reading.first)
    return reading, around.pointing("future") if said or fixed else around


def _is_said_then(read: Read, start: int) -> bool:
    """Whether a verb of saying in the past, with a weekday or "today" in its sentence, tells what would be."""
    place = read.place_of(start)
    verb = read.last_verb(place)
    if verb is None or verb.modality != "would":
        return False
    said = read.last_verb(verb.first)
    words = read.language.words
    if said is None or said.lemma not in read.lexicon.saying or said.tense != "past" or said.perfect:
        return False
    return any(token.lower in words["WEEKDAY"] or token.lower in words["TODAY"] for token in read.tokens[:place])


def _is_fixed(read: Read, start: int) -> bool:
    """Whether something has been fixed up to a limit: "has frozen salaries until the fall"."""
    verb = read.last_verb(read.place_of(start))
    if verb is None or not verb.perfect or verb.tense != "present" or verb.modality or verb.negated:
        return False
    words = read.lexicon
    return not verb.passive and verb.lemma in words.lists["leaving_off"]
