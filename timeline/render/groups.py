"""Events put in order: ties, months, the span of a whole timeline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from grammar.calendar import DAY
from grammar.granularity import Granularity
from grammar.interval import Interval
from timeline.event import Event
from timeline.render.shown import EventView, GroupView
from timeline.render.words import Words

MANY: Final = 30
"""A month with more events than this is shown day by day."""
Key = tuple[Granularity, int] | None


def sequence(
    events: Sequence[Event],
    order: Sequence[Sequence[str]],
    without_date: Sequence[str],
) -> tuple[list[list[Event]], list[Event]]:
    """Sort out which events stand in the ordered list, in groups, and which are undated; each once, none lost.

    Times of the calendar that statements name (kind ``time``) are no events to be listed; contradictions name them.
    """
    known: dict[str, Event] = {}
    for event in events:
        if event.kind != "time":  # the calendar does not happen
            known.setdefault(event.id, event)
    undated = set(without_date)
    left = dict.fromkeys(known)
    ordered: list[list[Event]] = []
    for group in order:
        taken = [known[key] for key in dict.fromkeys(group) if key in left and key not in undated]
        for event in taken:
            del left[event.id]
        if taken:
            ordered.append(taken)
    return ordered, [known[key] for key in left]


def grouped(ordered: Sequence[Sequence[EventView]], words: Words, prefix: str = "") -> tuple[GroupView, ...]:
    """Put ties under months (years where no month is known, days where a month is crowded), the order untouched."""
    crowd: dict[Key, int] = {}
    for tie in ordered:
        key = _key(tie[0])
        crowd[key] = crowd.get(key, 0) + len(tie)
    groups: list[tuple[Key, list[tuple[EventView, ...]]]] = []
    for tie in ordered:
        key = _key(tie[0])
        if crowd[key] > MANY and tie[0].unit <= Granularity.DAY:
            key = _key(tie[0], Granularity.DAY)
        if not groups or groups[-1][0] != key:
            groups.append((key, []))
        groups[-1][1].append(tuple(tie))
    return tuple(
        GroupView(_title(key, words), f"{prefix}g-{number}", tuple(ties))
        for number, (key, ties) in enumerate(groups, 1)
    )


def _title(key: Key, words: Words) -> str:
    return words.say("when", "unknown") if key is None else words.time(Interval.of(key[1], key[0]))


def _key(event: EventView, unit: Granularity | None = None) -> Key:
    """Give unit and start of the granule under whose name an event stands."""
    start, end = event.span
    if start is None and end is None:
        return None
    moment = start if start is not None else (end or 0) - 1
    if unit is None:
        unit = Granularity.MONTH if event.unit <= Granularity.MONTH else max(Granularity.YEAR, event.unit)
    return unit, Interval.of(moment, unit).start or 0


def span_in_words(events: Iterable[EventView], words: Words) -> str:
    """Say from when to when the events are; empty where none has a date."""
    starts: dict[int, Granularity] = {}
    ends: dict[int, Granularity] = {}
    for event in events:
        start, end = event.span
        first = start if start is not None else None if end is None else end - 1
        last = end if end is not None else None if start is None else start + 1
        if first is not None and last is not None:
            first, last = first - first % DAY, last + -last % DAY
            starts[first] = min(event.unit, starts.get(first, event.unit))
            ends[last] = min(event.unit, ends.get(last, event.unit))
    if not starts:
        return ""
    first, last = min(starts), max(ends)
    begin = words.moment(first, starts[first])
    finish = words.moment(last, ends[last], last=True)
    return begin if begin == finish else words.say("page", "span", start=begin, end=finish)
