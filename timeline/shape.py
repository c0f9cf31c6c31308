"""What a timeline offers to those who show and store it, so that pages and formats need not import it."""

from __future__ import annotations

from typing import Protocol

from timeline.article import Article
from timeline.constraint import Constraint
from timeline.contradiction import Contradiction
from timeline.correcting import Corrected
from timeline.correction import Correction
from timeline.duplicates import Duplicate
from timeline.event import Event
from timeline.phrase import TimePhrase, Unread


class TimelineLike(Protocol):
    """What pages need of a timeline."""

    @property
    def articles(self) -> tuple[Article, ...]: ...  # noqa: D102
    @property
    def phrases(self) -> tuple[TimePhrase, ...]: ...  # noqa: D102
    @property
    def events(self) -> tuple[Event, ...]: ...  # noqa: D102
    @property
    def told(self) -> tuple[Event, ...]: ...  # noqa: D102
    @property
    def duplicates(self) -> tuple[Duplicate, ...]: ...  # noqa: D102
    @property
    def corrected(self) -> Corrected: ...  # noqa: D102
    @property
    def contradictions(self) -> tuple[Contradiction, ...]: ...  # noqa: D102
    @property
    def order(self) -> tuple[tuple[str, ...], ...]: ...  # noqa: D102
    @property
    def undated(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def unread(self) -> tuple[Unread, ...]: ...  # noqa: D102
    @property
    def set_aside(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def sentences_without_event(self) -> int: ...  # noqa: D102

    def sentence(self, article: str, index: int, /) -> tuple[int, int]: ...  # noqa: D102


class Stored(TimelineLike, Protocol):
    """What a lossless format needs besides: what was read, before anything followed from it."""

    @property
    def constraints(self) -> tuple[Constraint, ...]: ...  # noqa: D102
    @property
    def corrections(self) -> tuple[Correction, ...]: ...  # noqa: D102
    @property
    def sentences(self) -> tuple[tuple[str, tuple[tuple[int, int], ...]], ...]: ...  # noqa: D102
    @property
    def timezone(self) -> str | None: ...  # noqa: D102
