"""``Constraint``: what is said about when, with the words that say it.

Five kinds, as in the JSON form:
    date      ``from`` lies to an interval as ``relation`` says ("during" it, "after" it ...)
    relation  ``from`` stands in an Allen relation, or one of several, to ``to``
    offset    ``from`` is so much ``before`` or ``after`` ``to``, counted in granules ("two days later")
    distance  from a point of ``to`` to a point of ``from`` it is at least and at most so many seconds
    any       one of several options holds
"""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from grammar import Interval

PLUPERFECT = "pluperfect under a saying"
"""Rule of the constraint that what "had happened" lies before the saying that tells it."""
GOING_ON = "going on"
"""Rule of the constraint that what "is advancing" goes on as the article comes out."""

CLAUSES = ("after a clause", "before a clause")
"""Rules of the constraints that "after the roof fell" and "before the guards came" make."""

ConstraintKind = Literal["date", "relation", "offset", "distance", "any"]
End = Literal["start", "end"]
"""A point of an event."""


@frozen
class Evidence:
    """The words that say it: the article's id and the span of code points."""

    article: str
    span: tuple[int, int]


@frozen
class Constraint:
    """One statement about when.

    ``source`` and ``target`` are event ids (``from`` and ``to`` in JSON); ``relation`` is
    one name or several; ``offset`` an unsigned ISO 8601 duration, ``~`` before it where it is
    about so much; ``rule`` the name of the rule that read it; ``confidence`` 0 to 1; a soft
    constraint (``hard=False``) gives way.
    ``strict``: the ends that a relation orders may not touch ("before" leaves a gap, as
    Allen has it), and a date that "equals" an interval has its very ends.

    Of kind ``distance``: ``least`` and ``most`` are signed seconds, ``None`` where open, of ``source``'s point after
    ``target``'s, and ``ends`` says which point of each. With its own start as target, an event's end has a length.
    """

    id: str
    kind: ConstraintKind
    source: str
    target: str | None = None
    relation: str | tuple[str, ...] = "during"
    offset: str | None = None
    interval: Interval | None = None
    options: tuple[Constraint, ...] = ()
    evidence: Evidence | None = None
    rule: str = ""
    confidence: float = 1.0
    hard: bool = True
    strict: bool = False
    least: int | None = None
    most: int | None = None
    ends: tuple[End, End] = ("start", "start")
