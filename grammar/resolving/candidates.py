"""Other readings of a phrase, each with the convention that would choose it, the likeliest first.

A row of doubts, each of which says what else may be meant where it knows of something: another direction, another
order of day and month, the other half of the day, another convention of the policy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Final

from attrs import define, evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import weekday_of
from grammar.calendar import DAY
from grammar.context import Conflict, Context, Unresolved
from grammar.errors import GrammarError
from grammar.granularity import Granularity as G
from grammar.interval import Interval, Period, Value
from grammar.meaning import Anchor, Meaning
from grammar.observance import elsewhere
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolving.delimiting import delimited
from grammar.resolving.resolver import Resolver
from grammar.resolving.rivals import concerning


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


@define(slots=False, eq=False)
class _Doubtful:
    """A reading that may be another one."""

    given: Given
    conflict: Conflict | None

    @property
    def meaning(self) -> Meaning:
        return self.given.meaning

    @property
    def policy(self) -> Policy:
        return self.given.policy

    @cached_property
    def leaves(self) -> list[Meaning]:
        """The nodes of the meaning."""
        return m.leaves(self.meaning)

    @cached_property
    def still(self) -> Context:
        """The context without the direction of the clause."""
        return evolve(self.given.context, direction=None)

    @cached_property
    def turns(self) -> bool:
        """Whether the direction decides which one is meant; not of "since", which always looks back."""
        if isinstance(self.meaning, m.Bound) and self.meaning.kind == "since":
            return False
        near = [leaf.date for leaf in self.leaves if isinstance(leaf, m.Nearest) and leaf.shift == 0]
        return m.turns(self.meaning) or any(isinstance(date, m.Date) and date.weekday for date in near)

    @cached_property
    def ways(self) -> tuple[str, ...]:
        """The directions in which another one may lie."""
        alone = isinstance(self.meaning, m.Clock) and self.meaning.date is None
        clock = alone and self.given.published.moment is not None and self.policy.direction == "future"
        return ("past", "future") if self.turns or clock else ()

    def read(
        self,
        name: str,
        other: Meaning | None = None,
        policy: Policy | None = None,
        *,
        context: Context | None = None,
        published: Publication | None = None,
    ) -> Iterator[Candidate]:
        """What is read so; nothing where that has no value."""
        meaning, rule, now = other or self.meaning, policy or self.policy, published or self.given.published
        try:
            around = context or self.given.context
            told = Resolver(now, around, rule).value(meaning)
            yield Candidate(told, name, delimited(meaning, told, now, around, rule))
        except (Unresolved, GrammarError, ValueError):
            return  # a reading that has no value is no candidate


def _of_article(asked: _Doubtful) -> Iterator[Candidate]:
    """It may count from the publication of the whole text."""
    if asked.given.article is not None:
        yield from asked.read("publication", published=asked.given.article)


def _of_weekday(asked: _Doubtful) -> Iterator[Candidate]:
    """The weekday may be right, and the date wrong."""
    if asked.conflict is not None:
        for step in (-1, 1):
            day = calendar_near(asked.conflict, step)
            yield Candidate(day, "weekday", day)


def _of_direction(asked: _Doubtful) -> Iterator[Candidate]:
    """The last one or the next one may be meant, or the one that goes on from the time told before.

    "The strike began on 5 January. On Friday ...": which Friday?
    """
    for way in asked.ways:
        yield from asked.read(way, policy=asked.policy.preferring(way), context=asked.still)
    if asked.turns and asked.given.context.previous is not None:
        other = "previous" if asked.policy.anchor == "publication" else "publication"
        policy = asked.policy.changed("anchor", other)
        yield from asked.read(f"anchor={other}", policy=policy, context=asked.still)


def _of_calendar(asked: _Doubtful) -> Iterator[Candidate]:
    """A feast of these years may be of the other calendar."""
    meaning = asked.meaning
    feast = meaning.time if isinstance(meaning, m.Bound) else meaning
    if isinstance(feast, m.Named) and feast.year is not None and (abroad := elsewhere(feast.rule, feast.year)):
        yield from asked.read("calendar", m.replaced(meaning, feast, evolve(feast, rule=abroad)))


def _of_numbers(asked: _Doubtful) -> Iterator[Candidate]:
    """Day and month may change places, a short year be of the century before, the first day not count."""
    policy, earlier = asked.policy, asked.policy.changed("two_digit", asked.policy.two_digit - 100)
    for leaf in asked.leaves:
        match leaf:
            case m.NumericDate(short=short):
                resolver = Resolver(asked.given.published, asked.given.context, policy)
                known = resolver.order_of(leaf)
                if resolver.order_told(leaf):
                    continue  # "Saturday 4/7/2018"
                reordered = policy.changed("order", "dmy" if known == "mdy" else "mdy")
                yield from asked.read("number order", policy=reordered)
                for way in asked.ways:
                    turned = reordered.preferring(way)
                    yield from asked.read(f"number order, {way}", policy=turned, context=asked.still)
                if short:
                    yield from asked.read("earlier century", policy=earlier)
            case m.Offset(inclusive=True):
                other = m.replaced(asked.meaning, leaf, evolve(leaf, inclusive=False))
                yield from asked.read("first day not counted", other)
            case m.Date(short=True) | m.Span(short=True):
                yield from asked.read("earlier century", policy=earlier)


def _of_adjacent(asked: _Doubtful) -> Iterator[Candidate]:
    """ "Next Tuesday" of a Monday may be tomorrow, and "last Sunday", "Sunday last week" yesterday."""
    today = (asked.given.published.day.start or 0) // DAY
    for leaf in asked.leaves:
        if isinstance(leaf, m.Ordinal) and leaf.whole == m.Unit(G.WEEK, -2, Anchor.PUBLICATION):
            nearer = evolve(leaf, whole=m.Unit(G.WEEK, -1, Anchor.PUBLICATION))
            if weekday_of(leaf.date) == calendar.weekday_then(today - 1):
                yield from asked.read("adjacent day", m.replaced(asked.meaning, leaf, nearer))
        if isinstance(leaf, m.Nearest) and abs(leaf.shift) == 2 and leaf.anchor is Anchor.PUBLICATION:
            way = leaf.shift // 2
            if weekday_of(leaf.date) == calendar.weekday_then(today + way):
                yield from asked.read("adjacent day", m.replaced(asked.meaning, leaf, evolve(leaf, shift=way)))


def _of_length(asked: _Doubtful) -> Iterator[Candidate]:
    """ "Throughout the year": how long, not when."""
    unit = asked.meaning
    if isinstance(unit, m.Unit) and unit.anchor is Anchor.DISCUSSED and unit.unit >= G.WEEK:
        yield Candidate(Period.of(1, unit.unit), "length")


def _of_now(asked: _Doubtful) -> Iterator[Candidate]:
    """ "Now", and "today" of what is so nowadays: the day of publication."""
    if isinstance(asked.meaning, m.Now):
        yield from asked.read("day", m.Unit(G.DAY, 0))


def _of_conventions(asked: _Doubtful) -> Iterator[Candidate]:
    """The other half of the day, minutes to an hour, every convention of the policy that concerns it, and both ways."""
    meaning = asked.meaning
    readings = [(meaning, ""), *((half, "half of the day") for half in _halves(meaning))]
    if isinstance(meaning, m.Range) and isinstance(meaning.instead, m.Clock):
        readings += [(one, "minutes to an hour") for one in (meaning.instead, *_halves(meaning.instead))]
    rivals = ["", *concerning(asked.leaves)]
    for other, doubt in readings:
        for rival in rivals:
            for way in ("", *asked.ways):
                said = ", ".join(part for part in (doubt, rival, way) if part)
                policy = asked.policy.choosing(rival).preferring(way or None)
                if said and said not in asked.ways:  # those are offered first
                    yield from asked.read(said, other, policy, context=asked.still if way else None)


_DOUBTS: Final[tuple[Callable[[_Doubtful], Iterator[Candidate]], ...]] = (
    _of_article,
    _of_weekday,
    _of_direction,
    _of_calendar,
    _of_numbers,
    _of_adjacent,
    _of_length,
    _of_now,
    _of_conventions,
)


def candidates(given: Given, value: Value, within: Interval | None, conflict: Conflict | None) -> tuple[Candidate, ...]:
    """Other readings than the chosen one, each once, the likeliest first."""
    asked = _Doubtful(given, conflict)
    kept: dict[tuple[Value, Interval | None], Candidate] = {}
    for doubt in _DOUBTS:
        for candidate in doubt(asked):
            if (candidate.value, candidate.within) != (value, within):
                kept.setdefault((candidate.value, candidate.within), candidate)
    return tuple(kept.values())


def candidates_near(given: Given) -> tuple[Candidate, ...]:
    """What a time may be that has no value: the real dates beside an impossible one, the bare one beside an event.

    "29 February" is none of them in most years.
    """
    found = []
    for near in _near(given.meaning):
        try:
            value = Resolver(given.published, given.context, given.policy).value(near)
            found.append(Candidate(value, "nearest", value if isinstance(value, Interval) else None))
        except (Unresolved, GrammarError):
            continue
    return tuple(found)


def _near(meaning: Meaning) -> tuple[Meaning, ...]:
    """The dates beside an impossible one, the bare one beside an event."""
    for leaf in m.leaves(meaning):
        if isinstance(leaf, m.Impossible):
            return leaf.near
        if isinstance(leaf, m.Nearest) and leaf.anchor is m.Anchor.EVENT:
            return (m.replaced(meaning, leaf, leaf.date),)
    return ()


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
        if isinstance(leaf, m.Repeat) and leaf.clock is not None and leaf.clock.open:
            first = m.replaced(first, leaf, evolve(leaf, clock=evolve(leaf.clock, open=False)))
            flipped = evolve(leaf.clock, hour=(leaf.clock.hour + 12) % 24, open=False)
            other = m.replaced(other, leaf, evolve(leaf, clock=flipped))
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
