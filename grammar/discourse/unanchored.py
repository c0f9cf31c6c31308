"""What came so long later, where nothing that it counts from was told: "A year later, the families still wait"."""

from __future__ import annotations

from collections.abc import Callable

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import word_after
from grammar.clauses.clause_reader import clause_at
from grammar.context import Direction
from grammar.directions.focus import focus_of
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.meaning import Meaning
from grammar.parsing.driver import Reading


def is_unanchored(reading: Reading, previous: Interval | None) -> bool:
    """Whether a text tells of what was so long later, or next, and of no time before that."""
    later = reading.time
    if _next_of(reading) is not None:
        return previous is None
    if not isinstance(later, m.Offset) or later.anchor is not m.Anchor.PREVIOUS or later.direction < 0:
        return False
    return previous is None


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
    if way == "past":
        return evolve(reading, meaning=m.replaced(reading.meaning, later, later.length))
    if way is None and _is_present(text, reading.first, reading.last, language):
        unit = max(min(unit for _, unit in later.length.parts), Granularity.DAY)
        return evolve(reading, meaning=m.Unit(unit, 0))
    return reading


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
