"""Weekdays that have a name of their own: the day after publication is "tomorrow", and so is not "next Tuesday"."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import weekday_of
from grammar.calendar import DAY, weekday
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_WAYS: Final = {("DET", "next"): 1, ("DET", "last"): -1}


def not_adjacent(reading: Reading, published: Publication) -> Reading:
    """ "Next Tuesday" of a Monday is the Tuesday of the week after, "last Sunday" the Sunday of the week before.

    >>> from grammar import find
    >>> text = "It opens next Tuesday, not next Thursday. It was shut last Sunday."
    >>> [p.resolution.value.edtf for p in find(text, published="2024-11-11")]
    ['2024-11-19', '2024-11-14', '2024-11-03']
    """
    if any(isinstance(leaf, m.Offset) for leaf in reading.nodes):
        return reading  # "two weeks next Tuesday"
    for leaf in reading.nodes:
        if isinstance(leaf, m.Nearest) and abs(leaf.shift) == 1 and leaf.anchor is m.Anchor.PUBLICATION:
            day = weekday_of(leaf.date)
            beside = (published.day.start or 0) // DAY + leaf.shift
            if day is not None and weekday(beside) == day and leaf.shift in _ways(reading):
                further = evolve(leaf, shift=2 * leaf.shift)
                return evolve(reading, meaning=m.replaced(reading.meaning, leaf, further))
    return reading


def _ways(reading: Reading) -> set[int]:
    """Where words of a phrase look that stand for the next and the last one, and not for one that "comes"."""
    return {_WAYS[token.kinds[0]] for token in reading.tokens if token.kinds[0] in _WAYS}
