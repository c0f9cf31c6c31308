"""What a page shows: plain frozen data in words and in order, the same for every renderer.

Text is fit to be shown (``words.clean``), not yet escaped: that is for each renderer to do.
"""

from __future__ import annotations

from attrs import frozen

from grammar.granularity import Granularity
from timeline.render.bars import Bar
from timeline.render.text import Link, Part, Stretch
from timeline.render.words import Words


@frozen
class Label:
    """A word set beside an event: its class (``planned``, ``denied`` ...) and what it says."""

    kind: str
    text: str


@frozen
class PhraseView:
    """A time phrase and how it was resolved, in words; ``place`` is its element id in the article's text.

    ``gives`` is the date that it leads to, or that it gives none by itself (a length of time); ``unsure`` how often
    such phrases are right, where that is seldom enough for a reader to check it.
    """

    text: str
    place: str | None
    gives: str
    rules: str = ""
    conflict: str = ""
    candidates: str = ""
    unsure: str = ""


@frozen
class EventView:
    """One event as shown.

    ``shape`` is how it lies in its time: ``exact``, ``within`` (once, somewhere within), ``lasted``,
    each but the first also open towards one side (``-before``, ``-after``), or ``unknown``; ``shape_text`` says it.
    ``where`` names article and sentence, ``source`` also whom the article quotes;
    ``hand`` is what the analyst says of it; ``span`` are the civil seconds drawn; ``unit`` the granularity.
    ``original`` leads to the sentence on the article's own page; ``page`` is the number of the article, 0 by hand.
    """

    id: str
    anchor: str
    number: int
    date: str
    edtf: str
    shape: str
    shape_text: str
    headline: str
    parts: tuple[Part, ...]
    labels: tuple[Label, ...]
    disputed: tuple[int, ...]
    phrase: PhraseView | None
    counted: str
    counted_link: Link | None
    where: str
    source: str
    article: str
    article_lang: str
    place: str | None
    sentence: tuple[int, int]
    bounds: str
    same_as: tuple[Link, ...]
    approximate: bool
    claim: bool
    span: tuple[int | None, int | None]
    unit: Granularity
    hand: tuple[str, ...] = ()
    bar: Bar | None = None
    original: str | None = None
    factuality: str = "asserted"
    page: int = 0

    def resolved(self, words: Words) -> str:
        """How its phrase led to its date, and what that was counted from; empty without a phrase."""
        if self.phrase is None:
            return ""
        said = words.say("phrase", "resolved", text=self.phrase.text, date=self.phrase.gives)
        return words.listed([said, self.counted] if self.counted else [said])

    @property
    def precision(self) -> str:
        """How its time is known, as the page filters it."""
        return "lasted" if self.lasted else "within" if self.shape.startswith("within") else self.shape

    @property
    def lasted(self) -> bool:
        """Whether it lasted."""
        return self.shape.startswith("lasted")


@frozen
class StatementView:
    """One side of a contradiction: the sentence in parts, what it says, whose it is and where it stands."""

    parts: tuple[Part, ...]
    says: str
    article: str
    place: str | None


@frozen
class ContradictionView:
    """A contradiction as shown: its statements, by how much they fail, and what would resolve it."""

    number: int
    anchor: str
    title: str
    message: str
    statements: tuple[StatementView, ...]
    resolve: str
    resolving: tuple[str, ...]
    readings: str
    events: tuple[Link, ...]


@frozen
class GroupView:
    """A month, day or year: its name, and its events in groups of those that are not told apart."""

    title: str
    anchor: str
    ties: tuple[tuple[EventView, ...], ...]


@frozen
class HandView:
    """A line of the analyst's hand, and the event that it touches; ``failed`` if it could not be applied."""

    text: str
    link: Link | None
    failed: bool = False


@frozen
class TwinView:
    """Two events that may be one, and why."""

    a: Link
    b: Link
    where: tuple[str, str]
    reasons: str


@frozen
class ArticleView:
    """An article: who published it and when, its address, its text in paragraphs."""

    anchor: str
    name: str
    byline: str
    url: str
    lang: str
    paragraphs: tuple[tuple[Stretch, ...], ...]


@frozen
class View:
    """The whole page."""

    words: Words
    prefix: str
    lang: str
    title: str
    scope: str
    contradictions: tuple[ContradictionView, ...]
    groups: tuple[GroupView, ...]
    undated: tuple[EventView, ...]
    articles: tuple[ArticleView, ...]
    unread_line: str
    unread: tuple[str, ...]
    silent_line: str
    aside_line: str
    aside: tuple[str, ...]
    hand: tuple[HandView, ...] = ()
    twins: tuple[TwinView, ...] = ()
    twins_more: str = ""

    @property
    def dated(self) -> tuple[EventView, ...]:
        """Events of the ordered list, in order."""
        return tuple(event for group in self.groups for tie in group.ties for event in tie)
