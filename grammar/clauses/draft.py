"""A clause in the making, by the places of its words."""

from __future__ import annotations

from attrs import define

from grammar.clauses.group import Group


@define(slots=True)
class Draft:
    """A clause in the making: token indices of its words, of its link and of its front."""

    group: Group
    begin: int
    end: int
    role: str = "main"
    kind: str = ""
    link: tuple[int, int] | None = None
    front: tuple[int, int] | None = None
    joint: int = 0
    """Where the boundary before it stands (link, comma, conjunction): the clause before ends there."""
    leading: bool = False
    """Whether its link opens what follows: "said that [before] the firm left, prices had risen"."""
