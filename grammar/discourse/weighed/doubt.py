"""Phrases of a story that are others where it is weighed as a whole, with what the first reading made of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from grammar.phrase import Phrase
from grammar.resolution import Candidate

FIRST: Final = "first reading"
"""The doubt that such a phrase leaves; ``Policy(years="onward")`` keeps to it."""


def doubted(phrases: Sequence[Phrase], first: Sequence[Phrase]) -> Iterator[Phrase]:
    """The phrases of a second reading, each with what the *first* one made of it, where that is another value."""
    before = {(one.start, one.end): one.resolution for one in first}
    for phrase in phrases:
        told, other = phrase.resolution, before.get((phrase.start, phrase.end))
        if other is None or other.value is None or other.value == told.value:
            yield phrase
            continue
        onward = Candidate(other.value, FIRST, other.within)
        yield evolve(phrase, resolution=evolve(told, onward=onward))
