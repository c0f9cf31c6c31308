"""Meaning + publication + context -> ``Resolution``: value, bounds, candidates, conflict, steps.

>>> from grammar.language import load  # doctest: +SKIP
>>> resolve(m.Unit(G.DAY, -1), published="2024-11-11").value.edtf
'2024-11-10'
"""

from __future__ import annotations

from datetime import date

from attrs import evolve, field, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.context import Conflict, Context, Step, Unresolved
from grammar.errors import GrammarError
from grammar.granularity import Granularity as G
from grammar.interval import Interval, Period, Reference, Value
from grammar.meaning import Anchor, Meaning
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolver import Resolver
from grammar.shifting import shifted

__all__ = ["Candidate", "Conflict", "Context", "Resolution", "Step", "resolve"]


@frozen
class Candidate:
    """Another reading: its value, and the policy or convention that would choose it."""

    value: Value
    policy: str


@frozen
class Resolution:
    """What a phrase denotes, and how that was reached.

    Fields
        value       ``Interval | Period | Recurrence | Reference | None``: what the extent denotes
        within      what extent and signal together delimit; ``None`` where nothing is delimited
        candidates  other readings, best first
        conflict    ``None``, or the weekday that the date is not
        steps       how it was reached, the last gives the value
        latent      read only on request, because it is more often no time
        confidence  0 to 1
        reason      why there is no value, where there is none
    """

    value: Value | None
    within: Interval | None = None
    candidates: tuple[Candidate, ...] = ()
    conflict: Conflict | None = None
    steps: tuple[Step, ...] = ()
    latent: bool = False
    confidence: float = 1.0
    reason: str = ""
    notes: tuple[str, ...] = field(default=())


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
    context = _deadline(meaning, context, policy)
    resolver = Resolver(publication, context, policy)
    try:
        value = resolver.value(meaning)
        within = _within(meaning, value, publication)
    except (Unresolved, ValueError) as error:  # an impossible date is a ValueError
        near = next((leaf.near for leaf in m.leaves(meaning) if isinstance(leaf, m.Impossible)), ())
        candidates = _nearest(near, publication, context, policy)
        return Resolution(
            None, None, candidates, steps=tuple(resolver.steps), latent=latent, confidence=0.0, reason=str(error)
        )
    conflict = resolver.conflicts[0] if resolver.conflicts else None
    return Resolution(
        value,
        within,
        _candidates(meaning, value, publication, context, policy, conflict),
        conflict,
        tuple(resolver.steps),
        latent,
        _confidence(meaning, resolver),
        notes=tuple(dict.fromkeys(resolver.notes)),
    )


def _nearest(
    dates: tuple[m.Date, ...], published: Publication, context: Context, policy: Policy
) -> tuple[Candidate, ...]:
    """The real dates beside an impossible one; "29 February" is none of them in most years."""
    found = []
    for near in dates:
        try:
            found.append(Candidate(Resolver(published, context, policy).value(near), "nearest"))
        except (Unresolved, GrammarError):
            continue
    return tuple(found)


def _deadline(meaning: Meaning, context: Context, policy: Policy) -> Context:
    """ "by Friday" is ahead unless its clause is past."""
    ahead = isinstance(meaning, m.Bound) and meaning.kind in ("by", "until") and m.turns(meaning.time)
    if ahead and context.direction is None and policy.cues:
        return evolve(context, direction="future")
    return context


def _within(meaning: Meaning, value: Value, published: Publication) -> Interval | None:
    """The stretch that extent and signal delimit together, as the policy table of the docs has it."""
    day = published.day
    if isinstance(value, Reference):
        stretch = {"PAST_REF": (None, day.end), "PRESENT_REF": (day.start, day.end), "FUTURE_REF": (day.start, None)}
        return Interval(*stretch[value.kind], granularity=G.DAY)
    if not isinstance(value, Interval):
        return None
    if not isinstance(meaning, m.Bound):
        return value
    if meaning.kind == "since":
        end = day.end if value.start is None or day.end is None or value.start < day.end else None
        return evolve(value, end=end, part=None)
    clock = value.granularity <= G.HOUR  # a clock time is a moment, not a stretch
    if meaning.kind in ("until", "by"):
        return evolve(value, start=None, end=value.start if clock else value.end, part=None)
    if meaning.kind == "before" and isinstance(meaning.time, m.Part) and meaning.time.part == "end":
        return evolve(value, start=None, part=None)  # "before the end of the year": its last day
    if meaning.kind == "before":
        return evolve(value, start=None, end=value.start, part=None)
    return evolve(value, start=value.start if clock else value.end, end=None, part=None)


# --- other readings ---


def _candidates(
    meaning: Meaning, value: Value, published: Publication, context: Context, policy: Policy, conflict: Conflict | None
) -> tuple[Candidate, ...]:
    """Other values that the same words could have, best first, without the chosen one."""
    found: list[Candidate] = []

    def offer(other: Meaning, rule: Policy, name: str, given: Context = context) -> None:
        try:
            found.append(Candidate(Resolver(published, given, rule).value(other), name))
        except (Unresolved, GrammarError):
            return  # a reading that has no value is no candidate

    if conflict is not None:
        for step in (-1, 1):
            nearest = calendar_near(conflict, step)
            found.append(Candidate(nearest, "weekday"))
    if m.turns(meaning):
        for direction in ("past", "future"):
            offer(meaning, policy.preferring(direction), direction, evolve(context, direction=None))
    for leaf in m.leaves(meaning):
        if isinstance(leaf, m.NumericDate):
            offer(meaning, evolve(policy, order="dmy" if policy.order == "mdy" else "mdy"), "number order")
        match leaf:
            case m.Date(short=True) | m.NumericDate(short=True) | m.Span(short=True):
                offer(meaning, evolve(policy, two_digit=policy.two_digit - 100), "earlier century")
            case m.Nearest(date=date, shift=shift) if (
                shift and isinstance(date, m.Date) and date.weekday and isinstance(value, Interval)
            ):
                week = Interval.of(published.start, G.WEEK, shift)
                found.append(
                    Candidate(Interval.of((week.start or 0) + (date.weekday - 1) * DAY, G.DAY), "weekday of that week")
                )
    unique = dict.fromkeys(candidate for candidate in found if candidate.value != value)
    kept: dict[Value, Candidate] = {}
    for candidate in unique:
        kept.setdefault(candidate.value, candidate)
    return tuple(kept.values())


def calendar_near(conflict: Conflict, step: int) -> Interval:
    """The nearest day of the weekday that was said, before (-1) or after (1) the date.

    >>> calendar_near(Conflict(calendar.to_days(2024, 11, 11), 2), 1).edtf
    '2024-11-12'
    """
    day = conflict.day + step
    while calendar.weekday(day) != conflict.said:
        day += step
    return Interval.of(day * DAY, G.DAY)


def _confidence(meaning: Meaning, resolver: Resolver) -> float:
    """How sure: full dates most, what had no anchor least. Rates of bare weekdays and months are those of newswire."""
    if resolver.conflicts:
        return 0.5
    if "no earlier time" in resolver.notes:
        return 0.4
    if any(isinstance(leaf, m.Vague | m.Now) for leaf in m.leaves(meaning)):
        return 0.8
    if any(getattr(leaf, "anchor", None) in (Anchor.DISCUSSED, Anchor.PREVIOUS) for leaf in m.leaves(meaning)):
        return 0.7
    if m.turns(meaning):
        return 0.9
    return 0.98


def shift_granule(interval: Interval, length: Period, direction: int) -> Interval | None:
    """An interval, so many units before (-1) or after (1), granule-wise; ``None`` where the length is vague.

    The granule of the unit that holds the start moves; for days and hours the result keeps
    the granularity of the anchor.

    >>> shift_granule(Interval.from_edtf("2024-11-11"), Period.of(1, G.DAY), -1).edtf
    '2024-11-10'
    """
    if interval.start is None or interval.end is None or length.vague:
        return None
    meaning = m.Length(tuple((amount, unit) for amount, unit in length.parts if amount is not None), length.mod)
    try:
        return shifted(interval, meaning, direction, Policy.news(), named=False)
    except (Unresolved, GrammarError):
        return None
