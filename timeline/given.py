"""A time that is given by itself, not found in a text: a phrase as one of the grammar, and the event's time by it."""

from __future__ import annotations

from datetime import date
from typing import Final

from grammar import Phrase, Policy, Publication, resolve
from grammar.reading import read
from timeline.errors import BadRelation
from timeline.event import EventTime, TimeRelation

_BOUNDS: Final[dict[str, TimeRelation]] = {
    "since": "spans",
    "until": "until",
    "by": "by",
    "before": "before",
    "after": "after",
}
"""How an event lies to a time that was given as a limit."""


def phrase_of(
    text: str, start: int, published: str | date | Publication | None, policy: Policy | None, language: str
) -> Phrase:
    """A phrase that is given by itself, as one found at *start*."""
    meaning = read(text, language=language)
    if published is None:
        raise BadRelation(f"when={text!r} needs published=, the date that it counts from")
    resolution = resolve(meaning, published=published, policy=policy, language=language)
    return Phrase(start, start + len(text), text, None, meaning, resolution)


def time_of(phrase: Phrase) -> EventTime:
    """When an event is that has this phrase; raises ``BadRelation`` where it names no stretch of the calendar."""
    within = phrase.resolution.within
    if within is None:
        raise BadRelation(
            f"when={phrase.text!r} names no stretch of the calendar: {phrase.resolution.reason or 'give a date'}"
        )
    return EventTime.of(within, _BOUNDS.get(getattr(phrase.meaning, "kind", ""), "within"))
