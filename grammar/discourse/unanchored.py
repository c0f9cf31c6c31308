"""What came so long later or sooner, where nothing that it counts from was told: "A year later, the families still
wait", "classes will start a week earlier".
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.clause_reader import clause_at
from grammar.context import AHEAD, Direction
from grammar.directions.focus import focus_of
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_SECONDS: Final = {
    Granularity.DAY: DAY,
    Granularity.WEEK: 7 * DAY,
    Granularity.MONTH: 30 * DAY,
    Granularity.YEAR: 365 * DAY,
}
_BESIDE: Final = 2
"""So many words at most stand from what moves something to by how much."""


def is_unanchored(reading: Reading, previous: Interval | None, published: Publication) -> bool:
    """Whether a text tells of what was so long later or earlier, and of no time before that; or counts back from a time
    ahead to what is over.
    """
    later = reading.time
    if not isinstance(later, m.Offset) or later.anchor is not m.Anchor.PREVIOUS:
        return False
    today = published.day.start or 0
    if previous is None or later.direction > 0 or (previous.start or 0) < today:
        return previous is None
    ((amount, unit), *_) = later.length.parts
    unit = Granularity.DAY if isinstance(amount, str) else unit
    back = _SECONDS.get(unit, 0) * (1 if isinstance(amount, str) else amount)
    return (previous.start or 0) - back < today


def without_anchor(text: str, reading: Reading, way: Direction | None, language: Language) -> Reading:
    """A length that counts from what is not told: how long it was, in a clause of the past, "six months later he died";
    in one of the present the unit in which the text was published, "A year later, the families are still waiting".
    """
    later = reading.time
    if not isinstance(later, m.Offset):
        return reading
    hours = min(unit for _, unit in later.length.parts) < Granularity.DAY and _has_verb(text, reading.first, language)
    if later.direction < 0:
        sooner = way in AHEAD or hours or (way == "past" and _is_moved(text, reading, language))
        return evolve(reading, meaning=m.replaced(reading.meaning, later, later.length)) if sooner else reading
    if way == "past":
        return evolve(reading, meaning=m.replaced(reading.meaning, later, later.length))
    if way is None and _is_present(text, reading.first, reading.last, language):
        unit = max(min(unit for _, unit in later.length.parts), Granularity.DAY)
        return evolve(reading, meaning=m.Unit(unit, 0))
    return reading


def _has_verb(text: str, start: int, language: Language) -> bool:
    """Whether a phrase stands in a sentence with a verb, and is no text by itself: "15 minutes earlier"."""
    read = focus_of(text, language.code).read_at(start)
    return read is not None and bool(read.groups)


def _is_moved(text: str, reading: Reading, language: Language) -> bool:
    """Whether something was moved by so much: "the deadline was moved a month earlier"."""
    read = focus_of(text, language.code).read_at(reading.first)
    verb = read.last_verb(read.place_of(reading.first)) if read is not None else None
    if read is None or verb is None or verb.lemma not in read.lexicon.putting_off:
        return False
    return read.place_of(reading.first) - verb.last <= _BESIDE


def _is_present(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a clause tells what is so, or opens without a verb: "10 years later, a town in grief"; not "if he
    signs, a year later he is free".
    """
    read = focus_of(text, language.code).read_at(start)
    if read is None:
        return False
    place = read.place_of(start)
    if any(token.lower in read.lexicon.closed["supposing"] for token in read.tokens[:place]):
        return False
    holder = clause_at(read.places, start)
    if holder is None:
        comma = text[end : end + 1] == ","  # "two days later", a text by itself
        return place == 0 and comma and not read.groups
    group = holder.draft.group
    return group.tense == "present" and not group.modality and group.form == "finite"
