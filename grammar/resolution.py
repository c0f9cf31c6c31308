"""Meaning + publication + context -> ``Resolution``: value, bounds, candidates, conflict, steps.

>>> from grammar.granularity import Granularity
>>> resolve(m.Unit(Granularity.DAY, -1), published="2024-11-11").value.edtf
'2024-11-10'
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from datetime import date
from typing import Final

from attrs import evolve, field, frozen

from grammar import meaning as m
from grammar.context import NOWHERE, Conflict, Context, Step, Unresolved
from grammar.errors import GrammarError
from grammar.interval import Interval, Period, Value
from grammar.meaning import Anchor, Meaning
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolving.candidates import Candidate, Given, candidates, candidates_near
from grammar.resolving.delimiting import delimited
from grammar.resolving.resolver import Resolver
from grammar.resolving.shifting import as_long, shifted

__all__ = ["Candidate", "Conflict", "Context", "Resolution", "Step", "resolve"]


@frozen(slots=False)
class Resolution:
    """What a phrase denotes, and how that was reached.

    Fields
        value       ``Interval | Period | Recurrence | Reference | None``: what the extent denotes
        within      what extent and signal together delimit; ``None`` where nothing is delimited
        candidates  other readings, best first (a property, worked out when asked for)
        conflict    ``None``, or the weekday that the date is not
        notes       what makes it doubtful: ``number order`` where the text has both, ``no earlier time`` to count from,
                    ``gap``, ``fold`` and ``zone`` of a clock time, ``calendar`` of weekdays and Easter until 1752
        steps       how it was reached, the last gives the value
        latent      read only on request, because it is more often no time
        confidence  0 to 1; of a phrase that ``find`` tells, the share of such phrases that were right on labelled texts
        reason      why there is no value, where there is none
    """

    value: Value | None
    within: Interval | None = None
    conflict: Conflict | None = None
    steps: tuple[Step, ...] = ()
    latent: bool = False
    confidence: float = 1.0
    reason: str = ""
    notes: tuple[str, ...] = ()
    given: Given | None = field(default=None, repr=False, eq=False)
    onward: Candidate | None = field(default=None, repr=False, eq=False)
    """What a story made of it before it was weighed as a whole, where that is another value."""

    @property
    def published(self) -> Publication | None:
        """What it counts from: the publication of the text, or of the entry that holds the phrase."""
        return None if self.given is None else self.given.published

    @functools.cached_property
    def candidates(self) -> tuple[Candidate, ...]:
        """Other readings, best first, each with the convention that would choose it; worked out when asked for."""
        if self.given is None:
            return ()
        if self.value is None:
            return candidates_near(self.given)
        others = candidates(self.given, self.value, self.within, self.conflict)
        if self.onward is None:
            return others
        return self.onward, *(one for one in others if one.value != self.onward.value)


def resolve(
    meaning: Meaning,
    *,
    published: str | date | Publication,
    context: Context | None = None,
    policy: Policy | None = None,
    timezone: str | None = None,
    latent: bool = False,
) -> Resolution:
    """Resolve a meaning against its publication; raises ``BadReference`` where *published* is no date."""
    context, policy = context or Context(), policy or Policy.news()
    publication = Publication.of(published, timezone)
    context, policy = _bounded(meaning, context, policy)
    resolver = Resolver(publication, context, policy)
    given = Given(meaning, publication, context, policy)
    try:
        value = resolver.value(meaning)
        within = delimited(meaning, value, publication, context, policy)
    except (Unresolved, GrammarError, ValueError) as error:  # an impossible date is a ValueError
        return Resolution(
            None, steps=tuple(resolver.steps), latent=latent, confidence=0.0, reason=str(error), given=given
        )
    return Resolution(
        value,
        within,
        resolver.conflicts[0] if resolver.conflicts else None,
        tuple(resolver.steps),
        latent,
        _confidence(meaning, resolver),
        notes=tuple(dict.fromkeys(resolver.notes)),
        given=given,
    )


def _bounded(meaning: Meaning, context: Context, policy: Policy) -> tuple[Context, Policy]:
    """ "since January" looks back, whatever its clause plans; "by Friday" ahead unless its clause is past."""
    if not isinstance(meaning, m.Bound):
        return context, policy
    if meaning.kind == "since":
        return evolve(context, direction="past"), evolve(policy, direction="past")
    if policy.cues and meaning.kind in ("by", "until") and m.turns(meaning.time) and context.direction in NOWHERE:
        alone = context.direction is None  # no text around it says that it may be over
        return evolve(context, direction="future"), evolve(policy, direction="future") if alone else policy
    return context, policy


_UNCERTAIN: Final = (m.Vague, m.Now)


def _confidence(meaning: Meaning, resolver: Resolver) -> float:
    """How sure: full dates most, what had no anchor least. Rates of bare weekdays and months are those of newswire."""
    if resolver.conflicts:
        return 0.5
    if "no earlier time" in resolver.notes:
        return 0.4
    if "number order" in resolver.notes:
        return 0.5
    leaves = m.leaves(meaning)
    if "calendar" in resolver.notes and any(isinstance(leaf, m.Named) for leaf in leaves):
        return 0.5  # a weekday tells which calendar is meant, a feast doesn't
    if [leaf for leaf in leaves if isinstance(leaf, _UNCERTAIN)]:
        return 0.8
    if [leaf for leaf in leaves if getattr(leaf, "anchor", None) in (Anchor.DISCUSSED, Anchor.PREVIOUS)]:
        return 0.7
    if m.turns(meaning):
        return 0.9
    return 0.98


def shift_granule(interval: Interval, length: Period, direction: int) -> Interval | None:
    """An interval, so many units before (-1) or after (1), granule-wise; ``None`` where the length is vague.

    The granule of the unit that holds the start moves; for days and hours the result keeps
    the granularity of the anchor.

    >>> from grammar.granularity import Granularity
    >>> shift_granule(Interval.from_edtf("2024-11-11"), Period.of(1, Granularity.DAY), -1).edtf
    '2024-11-10'
    """
    return _shift(interval, length, lambda anchor, told: shifted(anchor, told, direction, Policy.news(), named=False))


def shift_stretch(interval: Interval, length: Period, direction: int) -> Interval | None:
    """A stretch as long as an interval, so much before (-1) or after (1); ``None`` where the length is vague.

    >>> from grammar.granularity import Granularity
    >>> shift_stretch(Interval.from_edtf("2024-07/2024-09"), Period.of(1, Granularity.YEAR), -1).edtf
    '2023-07/2023-09'
    """
    return _shift(interval, length, lambda anchor, told: as_long(anchor, told, direction, Policy.news()))


def _shift(interval: Interval, length: Period, shift: Callable[[Interval, m.Length], Interval]) -> Interval | None:
    if interval.start is None or interval.end is None or length.vague:
        return None
    meaning = m.Length(tuple((amount, unit) for amount, unit in length.parts if amount is not None), length.mod)
    try:
        return shift(interval, meaning)
    except (Unresolved, GrammarError):
        return None
