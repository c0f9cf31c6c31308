"""Meaning + publication + context -> ``Resolution``: value, bounds, candidates, conflict, steps.

>>> from grammar.language import load  # doctest: +SKIP
>>> resolve(m.Unit(G.DAY, -1), published="2024-11-11").value.edtf
'2024-11-10'
"""

from __future__ import annotations

import functools
from datetime import date
from typing import Final

from attrs import evolve, field, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.context import Conflict, Context, Step, Unresolved
from grammar.errors import GrammarError
from grammar.granularity import Granularity as G
from grammar.interval import Interval, Period, Reference, Value
from grammar.meaning import Anchor, Meaning
from grammar.observance import elsewhere
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolving.resolver import Resolver
from grammar.resolving.rivals import concerning
from grammar.resolving.shifting import shifted

__all__ = ["Candidate", "Conflict", "Context", "Resolution", "Step", "resolve"]


@frozen
class Candidate:
    """Another reading: its value, and the policy or convention that would choose it."""

    value: Value
    policy: str
    within: Interval | None = None

    @property
    def rival(self) -> bool:
        """Whether another convention is meant (a field of the policy), not a doubt of the text."""
        return "=" in self.policy


@frozen
class Given:
    """What a resolution was made from: meaning, publication, context and policy.

    ``article`` is the publication of the text where the phrase counts from an entry of it that has its own, and
    ``stamp`` the words of that.
    """

    meaning: Meaning
    published: Publication
    context: Context
    policy: Policy
    article: Publication | None = None
    stamp: str = ""


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
        confidence  0 to 1
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
            return _nearest(_near(self.given.meaning), self.given)
        return _candidates(self.given, self.value, self.within, self.conflict)


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
        within = _within(meaning, value, publication, policy)
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


def _near(meaning: Meaning) -> tuple[Meaning, ...]:
    """What a time may be that has no value: the dates beside an impossible one, the bare one beside an event."""
    for leaf in m.leaves(meaning):
        if isinstance(leaf, m.Impossible):
            return leaf.near
        if isinstance(leaf, m.Nearest) and leaf.anchor is m.Anchor.EVENT:
            return (m.replaced(meaning, leaf, leaf.date),)
    return ()


def _nearest(dates: tuple[Meaning, ...], given: Given) -> tuple[Candidate, ...]:
    """The real dates beside an impossible one; "29 February" is none of them in most years."""
    found = []
    for near in dates:
        try:
            value = Resolver(given.published, given.context, given.policy).value(near)
            found.append(Candidate(value, "nearest", value if isinstance(value, Interval) else None))
        except (Unresolved, GrammarError):
            continue
    return tuple(found)


def _bounded(meaning: Meaning, context: Context, policy: Policy) -> tuple[Context, Policy]:
    """ "since January" looks back, whatever its clause plans; "by Friday" ahead unless its clause is past."""
    if not isinstance(meaning, m.Bound):
        return context, policy
    if meaning.kind == "since":
        return evolve(context, direction="past"), evolve(policy, direction="past")
    if (
        policy.cues
        and meaning.kind in ("by", "until")
        and m.turns(meaning.time)
        and context.direction in (None, "near")
    ):
        alone = context.direction is None  # no text around it says that it may be over
        return evolve(context, direction="future"), evolve(policy, direction="future") if alone else policy
    return context, policy


def _within(meaning: Meaning, value: Value, published: Publication, policy: Policy) -> Interval | None:
    """The stretch that extent and signal delimit together, as the policy table of the docs has it."""
    day = published.day
    if isinstance(value, Reference):
        if value.kind == "PRESENT_REF" and isinstance(meaning, m.Now) and published.moment is not None:
            return Interval.of(published.moment, G.SECOND)
        if value.kind == "FUTURE_REF" and policy.by == "now" and published.moment is not None:
            return Interval(published.moment, None, G.SECOND)
        stretch = {"PAST_REF": (None, day.end), "PRESENT_REF": (day.start, day.end), "FUTURE_REF": (day.start, None)}
        return Interval(*stretch[value.kind], granularity=G.DAY)
    if not isinstance(value, Interval):
        return None
    if not isinstance(meaning, m.Bound):
        return _limited(meaning, value, policy) if policy.limits == "yes" else value
    if meaning.kind == "from" and policy.since == "told":
        return value  # "a letter from 1916": of that year
    if meaning.kind in ("since", "from"):
        if policy.since == "open":
            return evolve(value, end=None, part=None)
        end = day.end if value.start is None or day.end is None or value.start < day.end else None
        return evolve(value, end=end, part=None)
    clock = value.granularity <= G.HOUR or policy.ends == "excluded"  # a clock time is a moment, not a stretch
    if meaning.kind in ("until", "by"):
        end = value.start if clock else value.end
        now = day.start if published.moment is None else published.moment
        begins = meaning.kind == "by" and policy.by == "now" and None not in (now, end) and now < end  # type: ignore[operator]
        return evolve(value, start=now if begins else None, end=end, part=None)
    if meaning.kind == "before" and isinstance(meaning.time, m.Part) and meaning.time.part == "end":
        return evolve(value, start=None, part=None)  # "before the end of the year": its last day
    if meaning.kind == "before":
        return evolve(value, start=None, end=value.start, part=None)
    return evolve(value, start=value.start if clock else value.end, end=None, part=None)


def _limited(meaning: Meaning, value: Interval, policy: Policy) -> Interval:
    """ "More than two weeks after today" as a limit: from there on; "less than": from today up to there."""
    if not isinstance(meaning, m.Offset) or meaning.length.mod not in ("MORE_THAN", "LESS_THAN"):
        return value
    after = meaning.direction > 0
    if meaning.length.mod == "MORE_THAN":
        start, end = (value.start, None) if after else (None, value.start if policy.ends == "excluded" else value.end)
        return evolve(value, start=start, end=end, approximate=False)
    anchor = shifted(value, meaning.length, -meaning.direction, policy, named=False)
    start, end = (anchor.start, value.start) if after else (value.end, anchor.end)
    return evolve(value, start=start, end=end, approximate=False)


# --- other readings ---


def _candidates(
    given: Given, value: Value, within: Interval | None, conflict: Conflict | None
) -> tuple[Candidate, ...]:
    """Other readings, each with the convention that would choose it; the likeliest first, without the chosen one."""
    found: list[Candidate] = []
    meaning, context, policy = given.meaning, given.context, given.policy

    def offer(
        other: Meaning, rule: Policy, name: str, around: Context = context, now: Publication = given.published
    ) -> None:
        try:
            told = Resolver(now, around, rule).value(other)
            found.append(Candidate(told, name, _within(other, told, now, rule)))
        except (Unresolved, GrammarError, ValueError):
            return  # a reading that has no value is no candidate

    if given.article is not None:
        offer(meaning, policy, "publication", now=given.article)
    if conflict is not None:
        found += [Candidate(day, "weekday", day) for day in (calendar_near(conflict, -1), calendar_near(conflict, 1))]
    this = [leaf for leaf in m.leaves(meaning) if isinstance(leaf, m.Nearest) and leaf.shift == 0]
    turns = m.turns(meaning) or any(isinstance(leaf.date, m.Date) and leaf.date.weekday for leaf in this)
    clock = isinstance(meaning, m.Clock) and meaning.date is None and given.published.moment is not None
    turns = turns and not (isinstance(meaning, m.Bound) and meaning.kind == "since")  # which always looks back
    ways = ("past", "future") if turns or (clock and policy.direction == "future") else ()
    still = evolve(context, direction=None)
    for direction in ways:
        offer(meaning, policy.preferring(direction), direction, still)
    if turns and context.previous is not None:  # "The strike began on 5 January. On Friday ...": which Friday?
        other_anchor = "previous" if policy.anchor == "publication" else "publication"
        offer(meaning, policy.changed("anchor", other_anchor), f"anchor={other_anchor}", still)
    leaves = m.leaves(meaning)
    feast = meaning.time if isinstance(meaning, m.Bound) else meaning
    if isinstance(feast, m.Named) and feast.year is not None and (abroad := elsewhere(feast.rule, feast.year)):
        offer(m.replaced(meaning, feast, evolve(feast, rule=abroad)), policy, "calendar")
    for leaf in leaves:
        match leaf:
            case m.NumericDate(short=short):
                known = Resolver(given.published, context, policy).order_of(leaf)
                reordered = policy.changed("order", "dmy" if known == "mdy" else "mdy")
                offer(meaning, reordered, "number order")
                for direction in ways:
                    offer(meaning, reordered.preferring(direction), f"number order, {direction}", still)
                if short:
                    offer(meaning, policy.changed("two_digit", policy.two_digit - 100), "earlier century")
            case m.Offset(inclusive=True):
                offer(m.replaced(meaning, leaf, evolve(leaf, inclusive=False)), policy, "first day not counted")
            case m.Date(short=True) | m.Span(short=True):
                offer(meaning, policy.changed("two_digit", policy.two_digit - 100), "earlier century")
    if isinstance(meaning, m.Unit) and meaning.anchor is Anchor.DISCUSSED and meaning.unit >= G.WEEK:
        found.append(Candidate(Period.of(1, meaning.unit), "length"))  # "throughout the year"
    readings = [(meaning, ""), *((half, "half of the day") for half in _halves(meaning))]
    if isinstance(meaning, m.Range) and meaning.instead is not None:
        readings += [(one, "minutes to an hour") for one in (meaning.instead, *_halves(meaning.instead))]
    rivals = ["", *concerning(leaves)]
    for other, doubt in readings:
        for rival in rivals:
            for direction in ("", *ways):
                said = ", ".join(part for part in (doubt, rival, direction) if part)
                rule, around = policy.choosing(rival).preferring(direction or None), still if direction else context
                if said and said not in ways:  # those are offered first
                    offer(other, rule, said, around)
    kept: dict[tuple[Value, Interval | None], Candidate] = {}
    for candidate in found:
        if (candidate.value, candidate.within) != (value, within):
            kept.setdefault((candidate.value, candidate.within), candidate)
    return tuple(kept.values())


def _halves(meaning: Meaning) -> list[Meaning]:
    """The meaning with every hour that leaves its half of the day open in the one half and in the other.

    The end of a range follows its start: "nine to five" is from 9 to 17 or from 21 to 5.
    """
    first = other = meaning
    leaves = m.leaves(meaning)
    spans = [leaf for leaf in leaves if isinstance(leaf, m.Range) and isinstance(leaf.start, m.Clock)]
    ends = [span.end for span in spans if getattr(span.start, "open", False)]
    for leaf in leaves:
        if isinstance(leaf, m.Clock) and leaf.open and not any(leaf is end for end in ends):
            first = m.replaced(first, leaf, evolve(leaf, open=False))
            other = m.replaced(other, leaf, evolve(leaf, hour=(leaf.hour + 12) % 24, open=False))
    return [] if other is meaning else [other, first]


def calendar_near(conflict: Conflict, step: int) -> Interval:
    """The nearest day of the weekday that was said, before (-1) or after (1) the date.

    >>> calendar_near(Conflict(calendar.to_days(2024, 11, 11), 2), 1).edtf
    '2024-11-12'
    """
    day = conflict.day + step
    while calendar.weekday_then(day) != conflict.said:
        day += step
    return Interval.of(day * DAY, G.DAY)


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
