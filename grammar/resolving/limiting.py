"""What an offset of more or less than so long leaves open: "more than two years ago" is any time up to that day."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.meaning import Anchor, Meaning
from grammar.resolving.resolver import Resolver
from grammar.resolving.shifting import shifted

_FARTHER: Final = ("MORE_THAN", "EQUAL_OR_MORE")
_NEARER: Final = ("LESS_THAN", "EQUAL_OR_LESS")


def limited(meaning: Meaning, value: Interval, resolver: Resolver) -> Interval:
    """The stretch that an offset delimits: of more than so long all that lies farther, of less all that lies nearer.

    Counted to the day; hours from a known moment to the second. Other meanings delimit their value. A length that
    is only nearly so long, or just over it, says about when.

    >>> from grammar import resolve
    >>> [resolve(f"{word} than two weeks ago", published="2024-11-11").within.edtf for word in ("more", "less")]
    ['../2024-10-28', '2024-10-28/2024-11-11']
    """
    if not isinstance(meaning, m.Offset) or meaning.length.mod not in _FARTHER + _NEARER:
        return value
    if resolver.policy.limits == "no":
        return value
    if meaning.anchor is Anchor.EVENT or meaning.length.vague or meaning.length.spread:
        return value
    counted = evolve(resolver, policy=resolver.policy.choosing("offsets=day"), steps=[], notes=[], conflicts=[])
    there = _there(meaning, counted)
    moment = there.granularity < G.DAY or resolver.policy.ends == "excluded"  # else that day belongs to it
    last = there.start if moment else there.end
    if meaning.length.mod in _FARTHER:
        start, end = (there.start, None) if meaning.direction > 0 else (None, last)
    else:
        near = _near(meaning, counted, there.granularity)
        start, end = (near.start, last) if meaning.direction > 0 else (there.start, near.end)
    return evolve(there, start=start, end=end, approximate=False, part=None)


def _there(meaning: m.Offset, resolver: Resolver) -> Interval:
    """As much away as it says: from a time told before as from one that is named, not in whole units."""
    if isinstance(meaning.anchor, Meaning) or meaning.anchor is Anchor.PUBLICATION:
        return resolver.interval(meaning)
    told = resolver.anchor(meaning.anchor, back=meaning.direction < 0)
    return shifted(told, meaning.length, meaning.direction, resolver.policy)


def _near(meaning: m.Offset, resolver: Resolver, granularity: G) -> Interval:
    """What an offset counts from: the moment of publication, where it is known and hours are counted."""
    if isinstance(meaning.anchor, Meaning):
        return resolver.interval(meaning.anchor)
    published = resolver.published
    if meaning.anchor is Anchor.PUBLICATION and granularity < G.DAY and published.moment is not None:
        return Interval(published.moment, published.moment, granularity)
    return resolver.anchor(meaning.anchor, back=meaning.direction < 0)
