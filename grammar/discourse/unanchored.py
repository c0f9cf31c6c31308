"""What came so long later or sooner, where nothing that it counts from was told: "A year later, the families still
wait", "classes will start a week earlier".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import word_after
from grammar.clauses.clause_reader import clause_at
from grammar.context import AHEAD, Direction
from grammar.directions.focus import focus_of
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.meaning import Meaning
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
    """Whether a text tells of what was next, or so long later or earlier, and of no time before that; or counts back
    from a time ahead to what is over.
    """
    later = reading.time
    if _next_of(reading) is not None:
        return previous is None
    if not isinstance(later, m.Offset) or later.anchor is not m.Anchor.PREVIOUS:
        return False
    today = published.day.start or 0
    if previous is None or later.direction > 0 or (previous.start or 0) < (published.day.end or 0):
        return previous is None
    ((amount, unit), *_) = later.length.parts
    unit = Granularity.DAY if isinstance(amount, str) else unit
    back = _SECONDS.get(unit, 0) * (1 if isinstance(amount, str) else amount)
    return (previous.start or 0) - back < today


def _next_of(reading: Reading) -> m.Unit | m.Nearest | None:
    """The day or longer unit after the time told before: "the next day", "the following Tuesday"."""
    if any(isinstance(node, m.Range) for node in reading.nodes):
        return None  # "from late 1942 until the following March"
    for leaf in reading.nodes:
        if isinstance(leaf, m.Unit | m.Nearest) and leaf.anchor is m.Anchor.PREVIOUS and leaf.shift > 0:
            return None if isinstance(leaf, m.Unit) and leaf.unit < Granularity.DAY else leaf
    return None


def without_anchor(text: str, reading: Reading, way: Direction | None, language: Language) -> Reading:
    """A length that counts from what is not told: how long it was, in a clause of the past, "six months later he died";
    in one of the present the unit in which the text was published, "A year later, the families are still waiting".
    """
    later = reading.time
    if (coming := _next_of(reading)) is not None and way == "past":  # of a day that nothing tells, but none to come
        unknown: m.Meaning = evolve(coming, anchor=m.Anchor.EVENT)
        if isinstance(coming, m.Unit):
            unknown = m.Offset(m.Length.of(coming.shift, coming.unit), 1, m.Anchor.EVENT, definite=True)
        return evolve(reading, meaning=m.replaced(reading.meaning, coming, unknown))
    if not isinstance(later, m.Offset):
        return reading
    units = [unit for _, unit in later.length.parts]
    told = _has_verb(text, reading.first, language)
    hours = told and max(units) < Granularity.DAY
    if later.direction > 0 and hours and way in AHEAD and _is_present(text, reading.first, reading.last, language):
        return evolve(reading, meaning=m.replaced(reading.meaning, later, later.length))  # "it opens an hour later"
    if later.direction < 0:
        sooner = (told and way in AHEAD) or hours or (way == "past" and _is_moved(text, reading, language))
        return evolve(reading, meaning=m.replaced(reading.meaning, later, later.length)) if sooner else reading
    if way == "past":
        return evolve(reading, meaning=m.replaced(reading.meaning, later, later.length))
    opens = text[reading.first].isupper()  # "thirty years later she still dreams of it"
    if (way is None or (opens and way != "nearest")) and _is_present(text, reading.first, reading.last, language):
        unit = max(min(units), Granularity.DAY)
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
        # "two days later" is a text by itself
        comma = text[end : end + 1] == "," or word_after(text, end).lower() in language.words["island"]["listing"]
        return place == 0 and comma and not read.groups
    group = holder.draft.group
    return group.tense == "present" and not group.modality and group.form == "finite"


def so_long(text: str, reading: Reading, onward: Callable[[Reading], Meaning | None]) -> Reading:
    """ "Over the next three days he had six operations", of no day that is told: no days to come, but so long."""
    window = reading.time
    opens = reading.signal is not None and text[reading.first].isupper()
    opens = opens and text[reading.last : reading.last + 1] in (" ", ",")  # no quotation ends there
    if not opens or not isinstance(window, m.Window) or window.inclusive or onward(reading) is None:
        return reading
    return evolve(reading, meaning=window.length, signal=None)
