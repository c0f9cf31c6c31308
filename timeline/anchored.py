"""Dates from other events: what is told to be so much after another, tellings of one thing, what had happened before.

An event that has no date of its own gets that of its anchor, counted in granules as the calendar has them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from attrs import evolve

from grammar import Interval
from grammar.resolution import shift_granule
from timeline.constraint import CLAUSES, GOING_ON, PLUPERFECT, Constraint
from timeline.duration import parse
from timeline.event import Event, EventAnchor, EventTime


def dating(events: Sequence[Event], constraints: Sequence[Constraint]) -> tuple[Event, ...]:
    """Events dated only by another one get its date, counted in granules; tellings of one event share theirs.

    Anchors are taken in dependency order, the nearest first; a cycle stays undated.
    """
    known = {event.id: event for event in events}
    offsets: dict[str, list[Constraint]] = {}
    for constraint in constraints:
        if constraint.kind == "offset" and constraint.hard:
            for side in {constraint.source, constraint.target}:
                offsets.setdefault(side or "", []).append(constraint)
    queue = deque(event.id for event in events if event.time is not None)
    while queue:
        giver = known[queue.popleft()]
        for other in giver.same_as:
            if other in known and known[other].time is None:
                _from_twin(known[other], giver, known)
                queue.append(other)
        for constraint in offsets.get(giver.id, ()):
            taken = _from_offset(constraint, known)
            if taken is not None:
                queue.append(taken)
    for constraint in constraints:
        if constraint.rule == PLUPERFECT:
            _before_saying(constraint, known)
    for constraint in constraints:
        if constraint.rule in CLAUSES:
            _beside(constraint, known)
    for constraint in constraints:
        if constraint.rule == GOING_ON:
            _going_on(constraint, known)
    return tuple(known[event.id] for event in events)


def _from_twin(event: Event, twin: Event, known: dict[str, Event]) -> None:
    anchor = event.anchor
    if anchor is None or anchor.offset is None or event.kind == "speech":
        anchor = EventAnchor("context", event=twin.id)
    known[event.id] = evolve(event, time=twin.time, anchor=anchor)


def _from_offset(constraint: Constraint, known: dict[str, Event]) -> str | None:
    """The date of one side from the other; gives the id of the event that got one."""
    source, target = known.get(constraint.source), known.get(constraint.target or "")
    if source is None or target is None or (source.time is None) == (target.time is None):
        return None
    sign = 1 if constraint.relation == "after" else -1
    if source.time is None:
        giver, taker, direction = target, source, sign
    else:
        giver, taker, direction = source, target, -sign
    time = giver.time
    if time is None or not time.once or taker.factuality == "hypothetical":
        return None
    shifted = shift_granule(_point_of(time), parse(constraint.offset or ""), direction)
    if shifted is None:
        return None
    length = (constraint.offset or "").lstrip("~")
    if length != constraint.offset:
        shifted = evolve(shifted, approximate=True)
    signed = f"{'-' if direction < 0 else ''}{length}"
    anchor = EventAnchor("event", event=giver.id, offset=signed)
    known[taker.id] = evolve(taker, time=EventTime.of(shifted), anchor=anchor)
    return taker.id


def _before_saying(constraint: Constraint, known: dict[str, Event]) -> None:
    """What "had happened" under a dated saying lies before it, at an unknown time."""
    event, saying = known[constraint.source], known[constraint.target or ""]
    said = saying.time
    before = said.before if said is not None and said.once else None
    if event.time is None and before is not None:
        known[event.id] = evolve(event, time=before, anchor=EventAnchor("event", event=saying.id))


def _beside(constraint: Constraint, known: dict[str, Event]) -> None:
    """What is told to be before or after a dated event, by a clause of its own, lies on that side of it."""
    first, second = known[constraint.source], known[constraint.target or ""]
    if constraint.relation == "after":
        first, second = second, first  # the first is before the second
    for event, other, before in ((first, second, True), (second, first, False)):
        time = other.time
        if event.time is not None or event.factuality == "hypothetical" or event.same_as:
            continue
        side = None if time is None or not time.once else time.before if before else time.after
        if side is not None:
            known[event.id] = evolve(event, time=side, anchor=EventAnchor("event", event=other.id))


def _going_on(constraint: Constraint, known: dict[str, Event]) -> None:
    """What nothing else dates is of the day of publication, where its verb says that it is going on."""
    event = known.get(constraint.source)
    if event is not None and event.time is None and constraint.interval is not None:
        anchor = event.anchor or EventAnchor("publication")
        known[event.id] = evolve(event, time=EventTime.of(constraint.interval, "includes"), anchor=anchor)


def _point_of(time: EventTime) -> Interval:
    interval = time.interval
    if interval.part in ("MO", "AF", "EV", "NI") and interval.start is not None:  # counted from its day
        return Interval.of(interval.start, type(interval.granularity).DAY)
    return interval
