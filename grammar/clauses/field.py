"""A clause in the making whose words stand apart: by the places of its words, and what it hangs on."""

from __future__ import annotations

from attrs import define, field

from grammar.clauses.draft import Draft
from grammar.clauses.frame import Finite
from grammar.clauses.group import Group


@define(slots=True, eq=False)
class Field(Draft):
    """A clause in the making: the places of its words, its finite verb, what it hangs on and who says it."""

    places: list[int] = field(factory=list)
    finite: Finite | None = None
    above: Field | None = None
    speaker: Field | None = None
    hearsay: bool = False
    negated: bool = False
    second: bool = False
    tail: list[int] = field(factory=list)
    """Places of an infinitive that it plans."""
    known: tuple[tuple[int, Finite], Group] | None = None
    """The verb group, and of what it was made."""
