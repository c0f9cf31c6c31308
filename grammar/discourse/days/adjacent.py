"""Weekdays that have a name of their own: the day after publication is "tomorrow", and so is not "next Tuesday"."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import weekday_of
from grammar.calendar import DAY, weekday
from grammar.clauses.beside import word_before
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_SUNDAY: Final = 7
_LAST_WEEK: Final = m.Unit(G.WEEK, -1, m.Anchor.PUBLICATION)
_WAYS: Final = {("DET", "next"): 1, ("DET", "last"): -1}


def not_adjacent(text: str, reading: Reading, published: Publication, language: Language) -> Reading:
    """ "Next Tuesday" of a Monday is the Tuesday of the week after, "last Sunday" the Sunday of the week before, and so
    is "Sunday last week", but not in a list or a range: "from Tuesday to Sunday last week".

    >>> from grammar import find
    >>> text = "It opens next Tuesday, not next Thursday. It was shut last Sunday."
    >>> [p.resolution.value.edtf for p in find(text, published="2024-11-11")]
    ['2024-11-19', '2024-11-14', '2024-11-03']
    """
    if any(isinstance(leaf, m.Offset) for leaf in reading.nodes):
        return reading  # "two weeks next Tuesday"
    for leaf in reading.nodes:
        if isinstance(leaf, m.Ordinal) and leaf.whole == _LAST_WEEK and leaf.count == 1:
            day = weekday_of(leaf.date)
            monday = weekday((published.day.start or 0) // DAY) == 1
            if not (monday and day == _SUNDAY) or _is_listed(text, reading, language) or not _leads_week(reading):
                return reading
            earlier = evolve(leaf, whole=evolve(_LAST_WEEK, shift=2 * _LAST_WEEK.shift))
            return evolve(reading, meaning=m.replaced(reading.meaning, leaf, earlier))
        if isinstance(leaf, m.Nearest) and abs(leaf.shift) == 1 and leaf.anchor is m.Anchor.PUBLICATION:
            day = weekday_of(leaf.date)
            beside = (published.day.start or 0) // DAY + leaf.shift
            if day is not None and weekday(beside) == day and leaf.shift in _ways(reading):
                further = evolve(leaf, shift=2 * leaf.shift)
                return evolve(reading, meaning=m.replaced(reading.meaning, leaf, further))
    return reading


def _is_listed(text: str, reading: Reading, language: Language) -> bool:
    """Whether a word right before a phrase links it to another day."""
    word = word_before(text, reading.first).lower()
    return reading.pieces != () or any(word in language.words[name] for name in ("AND", "OR", "TO", "UNTIL"))


def _leads_week(reading: Reading) -> bool:
    """Whether a weekday stands before its week: not "last week Sunday"."""
    names = reading.names
    return "WEEKDAY" in names and "DET" in names and names.index("WEEKDAY") < names.index("DET")


def _ways(reading: Reading) -> set[int]:
    """Where words of a phrase look that stand for the next and the last one, and not for one that "comes"."""
    return {_WAYS[token.kinds[0]] for token in reading.tokens if token.kinds[0] in _WAYS}
