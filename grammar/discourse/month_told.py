""" "The month" and "the week" of a report: those of the time that was told right before them."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.context import AHEAD
from grammar.directions.direction import direction_at
from grammar.directions.focus import focus_of
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_REACH: Final = 250
"""So many characters at most stand between a time and the unit that is its own."""
_UNITS: Final = tuple(m.Unit(unit, 0, m.Anchor.DISCUSSED) for unit in (G.MONTH, G.WEEK))
_SIGNALS: Final = ("for", "during", "in", "over")


def the_month(
    text: str, reading: Reading, since: int, previous: Interval | None, published: Publication, language: Language
) -> Reading:
    """The month or week of the time told before it, in its sentence or the one before, where both are over.

    >>> from grammar import find
    >>> text = "In November, sales rose. The gains for the month were broad."
    >>> [p.timex.value for p in find(text, published="1992-12-03")]
    ['1992-11', '1992-11']
    """
    unit = reading.time
    if unit not in _UNITS or not isinstance(unit, m.Unit) or reading.first - since > _REACH or reading.pieces:
        return reading
    if previous is None or previous.start is None or previous.end is None or previous.granularity > unit.unit:
        return reading
    whole, today = Interval.of(previous.start, unit.unit), published.day.start or 0
    if previous.end > (whole.end or 0) or (whole.end or 0) > today or previous.end <= today - _LATE[unit.unit]:
        return reading
    if reading.signal is not None and reading.signal[2] not in _SIGNALS:
        return reading
    if len(END_BEFORE_WORD.findall(text, since, reading.first + 1)) > 1:
        return reading
    way = direction_at(text, reading.first, language)
    if way != "past" and (way in AHEAD or not _ends(text, reading, language)):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, unit, evolve(unit, anchor=m.Anchor.PREVIOUS)))


_LATE: Final = {G.MONTH: 62 * DAY, G.WEEK: 14 * DAY}
"""What was longer ago has units of its own."""


def _ends(text: str, reading: Reading, language: Language) -> bool:
    """Whether a verb right before a unit tells how it ended: "rose Friday to end the week at 3282"."""
    read = focus_of(text, language.code).read_at(reading.first)
    place = read.place_of(reading.first) if read is not None else 0
    if read is None or not place:
        return False
    past = any(group.tense == "past" for group in read.groups if group.first < place)
    verb = lexicon(language).lemma_as(read.tokens[place - 1].lower, "VB", "VBG", "VBD")
    return past and verb in language.words["island"]["ending_units"]
