"""Events and constraints as points and bounds of the network.

Events that tell of the same thing share their points. A date bounds points from the
origin; an Allen relation gives bounds between points; an offset counts granules: each end
gets a point g, the start of the granule that holds the event's start, pinned where the
event's date lies within one such granule (DESIGN: "Offsets count granules, not seconds").
Months and longer have no fixed length, so the network holds their slack.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import define, evolve, field

from grammar import Granularity as G
from grammar import Interval
from grammar.calendar import DAY
from grammar.granularity import floor, granule
from timeline import allen
from timeline.constraint import Constraint
from timeline.duration import of_unit, parse, seconds
from timeline.errors import BadRelation
from timeline.event import Event
from timeline.network import ORIGIN, Bound, Network


@define
class Encoded:
    """The network of a timeline, and which points are whose."""

    network: Network
    starts: dict[str, int] = field(factory=dict)
    ends: dict[str, int] = field(factory=dict)
    set_aside: tuple[str, ...] = ()
    granules: dict[tuple[int, G], int] = field(factory=dict)
    """The points of granules: one for each event's start and unit of an offset."""
    dates: dict[int, list[Constraint]] = field(factory=dict)
    """What pins granules: the dates of each start."""
    instants: set[int] = field(factory=set)
    """The ends that are their event's start as well."""

    def interval(self, event: str) -> tuple[int, int]:
        """The start and end points of an event."""
        return self.starts[event], self.ends[event]


def encode(events: Sequence[Event], constraints: Sequence[Constraint]) -> Encoded:
    """The network of hard constraints, then of the soft ones that agree with it, surest first."""
    network = Network()
    encoded = Encoded(network)
    instants = {event.id for event in events if event.instant}
    instants |= {other for event in events if event.instant for other in event.same_as}
    for event in events:
        twin = next((other for other in event.same_as if other in encoded.starts), None)
        if twin is not None:
            start, end = encoded.interval(twin)
        else:
            start, end = network.point(), network.point()
            length = [(end, start, 0), (start, end, 0)] if event.id in instants else [(end, start, -1)]
            network.add(("event", event.id), length, structural=True)
            if event.id in instants:
                encoded.instants.add(end)
        encoded.starts[event.id], encoded.ends[event.id] = start, end
    for constraint in constraints:
        if _pins(constraint) and constraint.source in encoded.starts:
            encoded.dates.setdefault(encoded.starts[constraint.source], []).append(constraint)
    for constraint in constraints:
        if constraint.hard:
            _say(constraint, encoded)
    soft = sorted((c for c in constraints if not c.hard), key=lambda c: -c.confidence)
    for constraint in soft:
        _say(constraint, encoded)
    if soft:
        refused = set(network.set_aside()) & {constraint.id for constraint in soft}
        for identity in refused:
            network.retract(identity)
        encoded.set_aside = tuple(constraint.id for constraint in soft if constraint.id in refused)
    return encoded


def extend(encoded: Encoded, constraints: Iterable[Constraint]) -> Encoded | None:
    """The same with more statements; ``None`` where what was there before contradicts itself or granules are pinned."""
    if not encoded.network.consistent() or encoded.set_aside:
        return None
    grown = evolve(
        encoded, network=encoded.network.copy(), granules=encoded.granules.copy(), dates=encoded.dates.copy()
    )
    for constraint in constraints:
        if _pins(constraint):
            return None
        _say(constraint, grown)
    return grown


def _pins(constraint: Constraint) -> bool:
    """Whether a date says in which granule an event starts."""
    return (
        constraint.kind == "date"
        and constraint.hard
        and constraint.relation in ("during", "equals")
        and constraint.interval is not None
    )


def _granule(event: str, unit: G, encoded: Encoded) -> int:
    """The point of an event's granule, made and tied on first use."""
    start, network = encoded.starts[event], encoded.network
    known = encoded.granules.get((start, unit))
    if known is not None:
        return known
    made = encoded.granules[start, unit] = network.point()
    longest = of_unit(unit)[1]
    network.add(("granule", start, unit.word), [(start, made, 0), (made, start, longest - 1)], structural=True)
    for date in encoded.dates.get(start, ()):
        pin = _pin(date.interval, unit)
        if pin is not None:  # said with the date, so it falls with it
            network.add(date.id, [(ORIGIN, made, pin), (made, ORIGIN, -pin)])
    return made


def _pin(interval: Interval | None, unit: G) -> int | None:
    """Start of the one granule that holds an interval's start, where there is one."""
    if interval is None or interval.start is None or interval.end is None or unit in (G.WEEKEND, G.DAYPART):
        return None
    start = floor(interval.start, unit)
    last = interval.end - 1
    if interval.granularity is G.DAYPART and unit is G.DAY:  # a night belongs to the day on which it begins
        return start
    return start if floor(last, unit) == start else None


def _say(constraint: Constraint, encoded: Encoded) -> None:
    """Add a constraint to the network: its bounds, or where it leaves a choice, those of each option."""
    options = ways(constraint, encoded)
    if len(options) == 1:
        encoded.network.add(constraint.id, options[0], soft=not constraint.hard)
    else:
        encoded.network.choose(constraint.id, options, soft=not constraint.hard)


def ways(constraint: Constraint, encoded: Encoded) -> list[list[Bound]]:
    """The options of a constraint, one where it leaves no choice; raises ``BadRelation`` for what bounds can't hold."""
    if constraint.kind == "any":
        if not constraint.options:
            raise BadRelation(f"constraint {constraint.id}: it has no options: give at least one")
        return [way for option in constraint.options for way in ways(option, encoded)]
    if constraint.kind != "relation" or isinstance(constraint.relation, str):
        return [bounds(constraint, encoded)]
    if allen.is_one_span(allen.Relations.of(*constraint.relation), strict=constraint.strict):
        return [bounds(constraint, encoded)]
    return [bounds(evolve(constraint, relation=name), encoded) for name in constraint.relation]


def bounds(constraint: Constraint, encoded: Encoded) -> list[Bound]:
    """The difference bounds of a constraint without a choice; raises ``BadRelation`` for what bounds can't hold."""
    for event in (constraint.source, constraint.target):
        if event is not None and event not in encoded.starts:
            raise BadRelation(f"constraint {constraint.id}: no event {event!r}: relate events of the timeline")
    source = encoded.interval(constraint.source)
    if constraint.kind == "date":
        if constraint.interval is None:
            raise BadRelation(f"constraint {constraint.id}: a date needs an interval")
        return _date(constraint, source, source[1] in encoded.instants)
    if constraint.target is None:
        raise BadRelation(f"constraint {constraint.id}: it needs an event to relate to")
    target = encoded.interval(constraint.target)
    if constraint.kind == "offset":
        return _offset(constraint, encoded)
    if constraint.kind == "distance":
        return _distance(constraint, source, target)
    if constraint.kind != "relation":
        raise BadRelation(f"constraint {constraint.id}: its kind {constraint.kind!r} is not known")
    names = (constraint.relation,) if isinstance(constraint.relation, str) else constraint.relation
    return allen.bounds(allen.Relations.of(*names), source, target, strict=constraint.strict)


def _distance(constraint: Constraint, source: tuple[int, int], target: tuple[int, int]) -> list[Bound]:
    """So many seconds at least and at most from a point of one event to a point of another."""
    here, there = (
        points[("start", "end").index(end)] for points, end in zip((source, target), constraint.ends, strict=True)
    )
    found: list[Bound] = []
    if constraint.most is not None:
        found.append((there, here, constraint.most))
    if constraint.least is not None:
        found.append((here, there, -constraint.least))
    return found


def _date(constraint: Constraint, points: tuple[int, int], instant: bool) -> list[Bound]:
    """An event against an interval of the calendar, in the readings that news has; an instant lies before its end."""
    start, end = points
    interval = constraint.interval
    low, high = (interval.start, interval.end) if interval is not None else (None, None)
    found: list[Bound] = []
    relation = constraint.relation
    if relation == "contains":  # going on: it began before the end, and ends after the start
        if high is not None:
            found.append((ORIGIN, start, high - 1))
        if low is not None:
            found.append((end, ORIGIN, -low - 1))
        return found
    if relation == "equals" and interval is not None and low is not None and high is not None:
        if constraint.strict:
            return [(start, ORIGIN, -low), (ORIGIN, start, low), (end, ORIGIN, -high), (ORIGIN, end, high)]
        first = granule(low, interval.granularity)[1] if interval.granularity not in (G.WEEKEND, G.DAYPART) else high
        return [
            (start, ORIGIN, -low),
            (ORIGIN, start, max(low, min(first, high) - 1)),
            (end, ORIGIN, -max(low + 1, high - DAY + 1)),
        ]
    if low is not None:
        found.append((start, ORIGIN, -low))
    if high is not None and relation != "starts":
        found.append((ORIGIN, end, high - instant))
    return found


def _offset(constraint: Constraint, encoded: Encoded) -> list[Bound]:
    """ "from" is so much before or after "to": the distance of their granules."""
    unit = parse(constraint.offset or "").unit
    low, high = seconds(constraint.offset or "")
    source, target = _granule(constraint.source, unit, encoded), _granule(constraint.target or "", unit, encoded)
    if constraint.relation == "before":
        source, target = target, source
    elif constraint.relation != "after":
        raise BadRelation(f"constraint {constraint.id}: an offset is before or after, not {constraint.relation!r}")
    return [(target, source, high), (source, target, -low)]
