"""What surrounds a phrase, and how its answer is told: context, steps, conflicts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from attrs import field, frozen

from grammar.interval import Interval

Direction = Literal[
    "past",
    "future",
    "due",
    "awaited",
    "held",
    "passed",
    "listed",
    "soon",
    "coming",
    "near",
    "open",
    "alone",
    "nearest",
    "noted",
]
AHEAD: Final = ("future", "coming", "due", "soon")
"""Directions of clauses that look ahead."""
UNTOLD: Final = ("near", "open", "alone")
NOWHERE: Final = (None, *UNTOLD)
"""Where nothing tells it: the words of a text, or those and no text."""


@frozen
class Context:
    """What the text around a phrase gives: values only, no word.

    ``previous`` is the time last mentioned, ``discussed`` the period the text is about,
    ``direction`` where the phrase's own clause points ("due": ahead unless it was days ago; "awaited": ahead unless it
    was yesterday; "held": ahead unless it was yesterday or the day before; "passed": unless it was within a
    month; "listed": unless it was within a quarter; "soon": ahead if that is near;
    "coming": ahead if that is near or nearer than the last; "near": nowhere, so that of two months
    the nearer one is meant; "open": nowhere, so that a weekday is meant that comes within days; "alone": there is no
    clause, so that a month is meant that comes within the days of the policy; "nearest": the nearest one is meant;
    "noted": behind, or within days of publication),
    ``anchors`` the times of named events, ``order`` that of the numbers of a date ("mdy", "dmy"), which is *mixed*
    where the text has dates that can only be one and dates that can only be the other.
    """

    previous: Interval | None = None
    discussed: Interval | None = None
    direction: Direction | None = None
    anchors: Mapping[str, Interval] = field(factory=dict)
    order: str = ""
    mixed: bool = False

    def pointing(self, direction: Direction | None) -> Context:
        """The same with another direction."""
        if direction == self.direction:
            return self
        return Context(self.previous, self.discussed, direction, self.anchors, self.order, self.mixed)

    def remembering(self, previous: Interval | None, discussed: Interval | None) -> Context:
        """The same with another time last mentioned, and another period discussed."""
        return Context(previous, discussed, self.direction, self.anchors, self.order, self.mixed)


@frozen
class Step:
    """One step of a derivation: the rule, what it was given, what it gave."""

    rule: str
    meaning: object
    value: object

    @property
    def given(self) -> str:
        """What the rule was given, as text."""
        return str(self.meaning)

    @property
    def result(self) -> str:
        """What it gave, as text."""
        return str(self.value)


@frozen
class Conflict:
    """A phrase that contradicts itself: the day number and the ISO weekday that it was said to be."""

    day: int
    said: int


class Unresolved(Exception):  # noqa: N818  (a signal inside the package)
    """The meaning has no value here; the text says why."""
