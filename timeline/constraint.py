"""``Constraint``: what is said about when, with the words that say it.

Four kinds, as in the JSON form:
    date      ``from`` lies to an interval as ``relation`` says ("during" it, "after" it ...)
    relation  ``from`` stands in an Allen relation, or one of several, to ``to``
    offset    ``from`` is so much ``before`` or ``after`` ``to``
    any       one of several options holds
"""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from grammar import Interval

PLUPERFECT = "pluperfect under a saying"
"""Rule of the constraint that what "had happened" lies before the saying that tells it."""

ConstraintKind = Literal["date", "relation", "offset", "any"]


@frozen
class Evidence:
    """The words that say it: the article's id and the span of code points."""

    article: str
    span: tuple[int, int]


@frozen
class Constraint:
    """One statement about when.

    ``source`` and ``target`` are event ids (``from`` and ``to`` in JSON); ``relation`` is
    one name or several; ``offset`` an unsigned ISO 8601 duration; ``rule`` the name of the
    rule that read it; ``confidence`` 0 to 1; a soft constraint (``hard=False``) gives way.
    ``strict``: the ends that a relation orders may not touch ("before" leaves a gap, as
    Allen has it), and a date that "equals" an interval has its very ends.
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
