"""``Contradiction``: a smallest set of statements that cannot all be true, told with their sentences."""

from __future__ import annotations

from typing import Literal

from attrs import frozen


@frozen
class Testimony:
    """A piece of evidence: the sentence that says it, its span, and what it says in plain words."""

    article: str
    span: tuple[int, int]
    text: str
    says: str


@frozen
class Contradiction:
    """Statements that cannot all be true.

    ``kind`` is ``phrase`` where a phrase contradicts itself ("Tuesday, 11 November 2024"),
    ``network`` where several statements do; then dropping any one of ``resolved_by``
    resolves it, and ``off_by`` is the number of seconds by which it fails, ``None`` where
    nothing but an order was said.
    """

    kind: Literal["phrase", "network"]
    constraints: tuple[str, ...]
    events: tuple[str, ...]
    message: str
    evidence: tuple[Testimony, ...] = ()
    off_by: int | None = None
    resolved_by: tuple[str, ...] = ()
