"""What one can ask a timeline: what follows from all that was read and said."""

from __future__ import annotations

import functools
from collections.abc import Callable, Hashable, Iterable, Iterator
from math import inf
from typing import Literal

from attrs import frozen

from grammar import Interval
from timeline.allen import NAMES, NONE, TOUCHING, Relations, bounds
from timeline.answers import Distance, Gap, Repair, Step, Together, Why
from timeline.concurrency import together
from timeline.constraint import End
from timeline.contradiction import Contradiction, Testimony
from timeline.duplicates import Duplicate, duplicates
from timeline.duration import seconds
from timeline.errors import BadRelation, UnknownEvent
from timeline.event import Bounds, Event
from timeline.extensions import extensions
from timeline.network import ORIGIN
from timeline.ordering import proved_before
from timeline.repairs import repairs
from timeline.story import Story
from timeline.wording import says


@frozen
class Questions(Story):
    """The answers that the network proves."""

    @property
    def events(self) -> tuple[Event, ...]:
        """All events in the order of reading, with the dates and bounds that the whole proves."""
        return self._verdict.events

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """Statements that cannot all be true, the one with the earliest evidence first."""
        return self._verdict.contradictions

    @property
    def consistent(self) -> bool:
        """Whether all statements can be true; quicker than ``contradictions``, which says why not."""
        return (
            not any(phrase.conflict for phrase in self._verdict.phrases) and self._verdict.encoded.network.consistent()
        )

    @property
    def order(self) -> tuple[tuple[str, ...], ...]:
        """Ids of dated events in groups: what is proved to be before stands before; ties stay together."""
        return self._verdict.order

    @property
    def undated(self) -> tuple[str, ...]:
        """Ids of the events without a time, in the order of reading."""
        return self._verdict.undated

    @property
    def set_aside(self) -> tuple[str, ...]:
        """Ids of soft statements that gave way to others."""
        return self._verdict.encoded.set_aside

    def event(self, identity: str) -> Event:
        """An event by its id; raises ``UnknownEvent``."""
        return self._verdict.by_event[self._id(identity)]

    def bounds(self, event: str | Event) -> Bounds:
        """Tightest bounds of an event's start and end, in civil seconds."""
        return self.event(self._id(event)).bounds

    def explain(self, event: str | Event) -> tuple[str, ...]:
        """How an event got its date: the steps of its phrase, the anchor, and the statements about it, in words."""
        found = self.event(self._id(event))
        lines = []
        phrase = next((p for p in self.phrases if found.phrase is not None and p.id == found.phrase.id), None)
        if phrase is not None:
            lines += [f"{rule}: {given} -> {result}" for rule, given, result in phrase.steps]
        twins = {found.id, *found.same_as}
        known = self._verdict.by_event
        lines += [says(c, known, self.language) for c in self.corrected.constraints if twins & {c.source, c.target}]
        return tuple(lines)

    def testimony(self, constraint: str) -> Testimony:
        """A statement in words, with its sentence; raises ``UnknownEvent`` where there is none such."""
        if constraint not in self._verdict.by_id:
            raise UnknownEvent(f"no constraint {constraint!r} in this timeline")
        return self._verdict.testimony(constraint)

    @functools.cached_property
    def duplicates(self) -> tuple[Duplicate, ...]:
        """Events of different articles that may be one, with reasons, the likeliest first; say ``same`` if they are.

        >>> from timeline import Article, Timeline
        >>> one = Article("The ferry Lady Maren sank on Tuesday.", published="2023-03-08")
        >>> two = Article("It is a week since the Lady Maren sank off Callow.", published="2023-03-14")
        >>> t = Timeline.read([one, two])
        >>> [(d.a, d.b, d.reasons) for d in t.duplicates]
        [('e1', 'e3', ('the same verb (“sank”, “sank”)', 'shared names: Lady, Maren', 'their dates allow it'))]
        """
        return duplicates(self.articles, self.events, self.language)

    # --- two events ---

    def distance(self, a: str | Event, b: str | Event, ends: tuple[End, End] = ("start", "start")) -> Distance:
        """How long after a point of *a* that of *b* lies, at least and at most; raises ``UnknownEvent``.

        >>> from timeline import Timeline
        >>> t = Timeline().add("A", "on 4 May 2021", published="2021-07-01")
        >>> t = t.add("B", "in June 2021", published="2021-07-01")
        >>> distance = t.distance("e1", "e2", ("start", "start"))
        >>> distance.least // 86400, distance.most // 86400
        (27, 57)
        """
        return Distance(*self._verdict.encoded.network.distance(self._point(a, ends[0]), self._point(b, ends[1])))

    def possible(self, a: str | Event, b: str | Event) -> Relations:
        """Which Allen relations can hold from *a* to *b*, each with all statements that are kept; one is proved.

        An instant starts, finishes or equals what it touches; it meets nothing. Raises ``UnknownEvent``.

        >>> from timeline import Timeline
        >>> t = Timeline().add("The vote").add("The count").relate("e2", "after", "e1")
        >>> list(t.possible("e1", "e2"))
        ['before', 'meets']
        """
        first, second = self.event(self._id(a)), self.event(self._id(b))
        pairs = [self._verdict.encoded.interval(event.id) for event in (first, second)]
        instants = self._verdict.encoded.instants
        odd = TOUCHING if any(pair[1] in instants for pair in pairs) else NONE
        names = [name for name in NAMES if name not in odd]
        network = self._verdict.encoded.network
        allowed = network.allowed(bounds(name, pairs[0], pairs[1], strict=True) for name in names)
        return Relations.of(*(name for name, fine in zip(names, allowed, strict=True) if fine))

    def proves_before(self, a: str | Event, b: str | Event) -> bool:
        """Whether *a* starts before *b* in every way in which all that is kept can be true; raises ``UnknownEvent``."""
        encoded = self._verdict.encoded
        return proved_before(self._id(a), self._id(b), encoded.network, encoded.starts, encoded.ends)

    def why(self, event: str | Event, side: Literal["earliest", "latest"] = "earliest", end: End = "start") -> Why:
        """Why an event's start (or end) can't lie earlier (or later) than it is bounded: the statements behind that.

        Raises ``UnknownEvent``, and ``BadRelation`` for another side or end.

        >>> from timeline import Timeline
        >>> t = Timeline().add("The vote", "on Monday", published="2024-11-13").add("The count")
        >>> t = t.relate("e2", "after", "e1", offset="P1D")
        >>> [item.says for item in t.why("e2").evidence]
        ['“The vote” is on 11 November 2024', '“The count” is 1 day after “The vote”']
        """
        if side not in ("earliest", "latest"):
            raise BadRelation(f"side {side!r} is not known: say earliest or latest")
        network, point = self._verdict.encoded.network, self._point(event, end)
        moment = network.earliest(point) if side == "earliest" else network.latest(point)
        chain = tuple(str(reason) for reason in network.why(point, side) if reason in self._verdict.by_id)
        return Why(moment, chain, tuple(map(self._verdict.testimony, chain)))

    def _point(self, event: str | Event, end: str) -> int:
        encoded = self._verdict.encoded
        if end not in ("start", "end"):
            raise BadRelation(f"end {end!r} is not known: say start or end")
        return (encoded.starts if end == "start" else encoded.ends)[self._id(event)]

    # --- contradictions ---

    def repairs(self, limit: int = 1) -> tuple[Repair, ...]:
        """The least costly statements to drop so that the rest can be true: up to *limit* ways, the cheapest first.

        A statement costs its confidence. Phrases that contradict themselves are left alone: no statement is too many.

        >>> from timeline import Timeline
        >>> t = Timeline().add("A").add("B").add("C").relate("e1", "before", "e2", confidence=0.9)
        >>> t = t.relate("e2", "before", "e3").relate("e3", "before", "e1")
        >>> [(repair.constraints, repair.cost, repair.optimal) for repair in t.repairs()]
        [(('c1',), 90, True)]
        """
        costs: dict[Hashable, int] = {c.id: max(1, round(100 * c.confidence)) for c in self.corrected.constraints}
        made = []
        for found in repairs(self._verdict.encoded.network, costs, limit):
            ids = tuple(str(reason) for reason in found.reasons)
            made.append(Repair(ids, found.cost, found.optimal, tuple(map(self._verdict.testimony, ids))))
        return tuple(made)

    # --- order ---

    def sequence(self) -> tuple[Step, ...]:
        """The dated events one after another, each with what puts it there: proof, dates, or only the text."""
        encoded, steps = self._verdict.encoded, list[Step]()
        for group in self.order:
            for at, event in enumerate(group):
                if not steps:
                    steps.append(Step(event, "first"))
                elif proved_before(steps[-1].event, event, encoded.network, encoded.starts, encoded.ends):
                    steps.append(Step(event, "proved"))
                else:
                    steps.append(Step(event, "text" if at else "dates"))
        return tuple(steps)

    def sequences(self, events: Iterable[str | Event] | None = None) -> Iterator[tuple[str, ...]]:
        """Every order of events that agrees with what is proved (linear extensions), that of the text first.

        *events* are all dated ones unless given. There may be more of them than can be counted: take what you need.

        >>> from timeline import Timeline
        >>> t = Timeline().add("A").add("B").add("C").relate("e3", "before", "e1")
        >>> list(t.sequences(["e1", "e2", "e3"]))
        [('e2', 'e3', 'e1'), ('e3', 'e1', 'e2'), ('e3', 'e2', 'e1')]
        """
        place = {event.id: at for at, event in enumerate(self.corrected.told)}
        chosen = [self._id(e) for e in events] if events is not None else [e for group in self.order for e in group]
        return extensions(sorted(dict.fromkeys(chosen), key=place.__getitem__), self.proves_before)

    # --- where events lie ---

    def within(self, interval: Interval | str, *, proved: bool = True) -> tuple[str, ...]:
        """Ids of the events that lie in an interval (or its EDTF), by their earliest start.

        Those for which that is proved, or with ``proved=False`` those for which it is possible. Found in
        O(log n + k), n the events and k the answers, after one sorting; so are the three that follow.

        >>> from timeline import Timeline
        >>> t = Timeline().add("A", "on 4 May 2021", published="2021-06-01").add("B", "in 2021", published="2021-07-01")
        >>> t.within("2021-05"), t.within("2021-05", proved=False)
        (('e1',), ('e2', 'e1'))
        """
        start, end = _limits(interval)
        found = self._sorted(self._verdict.lookup.within(start, end, proved))
        return found if proved else self._allowed(found, lambda a, b: [(a, ORIGIN, -start), (ORIGIN, b, end)])

    def overlapping(self, interval: Interval | str, *, proved: bool = True) -> tuple[str, ...]:
        """Ids of the events that share time with an interval; else as ``within``."""
        start, end = _limits(interval)
        found = self._sorted(self._verdict.lookup.overlapping(start, end, proved))
        if proved or not self._verdict.encoded.network.branching:
            return found
        return self._allowed(found, lambda a, b: [(b, ORIGIN, -start - 1), (ORIGIN, a, end - 1)])

    def before(self, interval: Interval | str, *, proved: bool = True) -> tuple[str, ...]:
        """Ids of the events that have ended when an interval starts; else as ``within``."""
        return self._sorted(self._verdict.lookup.before(_limits(interval)[0], proved))

    def after(self, interval: Interval | str, *, proved: bool = True) -> tuple[str, ...]:
        """Ids of the events that start when an interval has ended; else as ``within``."""
        return self._sorted(self._verdict.lookup.after(_limits(interval)[1], proved))

    def gaps(self, least: str = "P1D") -> tuple[Gap, ...]:
        """Stretches of *least* or longer (ISO 8601), between the first date and the last, that no dated event reaches.

        >>> from timeline import Timeline
        >>> t = Timeline().add("A", "in May 2021", published="2021-08-01")
        >>> t = t.add("B", "on 4 July 2021", published="2021-08-01")
        >>> [(gap.end - gap.start) // 86400 for gap in t.gaps()]
        [33]
        """
        return tuple(Gap(*gap) for gap in self._verdict.lookup.gaps(seconds(least)[1]))

    def concurrent(self) -> tuple[Together, ...]:
        """The largest groups of events that are proved to be going on at one moment, by their first event in the text.

        >>> from timeline import Timeline
        >>> t = Timeline().add("The war").add("The siege").add("The truce")
        >>> t = t.relate("e2", "during", "e1").relate("e3", "overlaps", "e1")
        >>> [group.events for group in t.concurrent()]
        [('e1', 'e2'), ('e1', 'e3')]
        """
        return tuple(Together(group) for group in together(self._verdict.lookup, self._verdict.encoded))

    def _sorted(self, numbers: Iterable[int]) -> tuple[str, ...]:
        lookup = self._verdict.lookup
        return tuple(lookup.events[at].id for at in sorted(numbers, key=lambda at: (lookup.spans[at][0], at)))

    def _allowed(
        self, events: Iterable[str], joint: Callable[[int, int], list[tuple[int, int, float]]]
    ) -> tuple[str, ...]:
        """Those whose start and end can meet both limits at once."""
        encoded, kept = self._verdict.encoded, []
        for event in events:
            start, end = encoded.interval(event)
            limits = [(u, v, int(w)) for u, v, w in joint(start, end) if abs(w) != inf]
            if encoded.network.allows(limits):
                kept.append(event)
        return tuple(kept)


def _limits(interval: Interval | str) -> tuple[float, float]:
    """Start and end of an interval in seconds; what is open is infinite."""
    if isinstance(interval, str):
        interval = Interval.from_edtf(interval)
    return -inf if interval.start is None else interval.start, inf if interval.end is None else interval.end
