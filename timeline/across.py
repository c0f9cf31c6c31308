"""Nouns whose event another article of the timeline tells: on request, "since the invasion" looks there too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from timeline.event import EventAnchor
from timeline.naming import dated, limited, told_by
from timeline.reader import Read
from timeline.sheet import Open

ELSEWHERE: Final = 0.7
"""The confidence of such a statement: articles may speak of two invasions."""


def related_across(reads: Sequence[Read]) -> list[Read]:
    """What was read, with the nouns that stayed open related to the events of other articles that tell them.

    Only where all articles that tell such an event have it at one time.
    """
    return [_related(read, [other for other in reads if other is not read]) for read in reads]


def _related(read: Read, others: Sequence[Read]) -> Read:
    for one in read.sheet.open:
        found = [told_by(other.sheet, one.limit.noun) for other in others]
        named = [draft for draft in found if draft is not None]
        if named and len({draft.event.time for draft in named}) == 1:
            read = _joined(read, one, named[0].event.id, others)
    return read


def _joined(read: Read, one: Open, key: str, others: Sequence[Read]) -> Read:
    """The article with one of its nouns related to an event elsewhere, and no longer unread."""
    named = next(event for other in others for event in other.events if event.id == key)
    event = next(event for event in read.events if event.id == one.draft.event.id)
    if event.factuality == "hypothetical":
        return read
    said = limited(read.sheet, event, one.limit, named, ELSEWHERE)
    said = evolve(said, id=f"c{read.sheet.counters.constraint()}")
    anchored = dated(read.sheet, one.draft, event, named, one.limit.kind)
    if anchored.anchor is not None and anchored.anchor.label == one.limit.label:
        anchored = evolve(anchored, anchor=EventAnchor("event", event=named.id))
    return evolve(
        read,
        events=tuple(anchored if known.id == event.id else known for known in read.events),
        constraints=(*read.constraints, said),
        unread=tuple(left for left in read.unread if left is not one.unread),
    )
