"""The events of a timeline as formats for programs take them: in order, with what a page says of each."""

from __future__ import annotations

from attrs import frozen

from grammar.calendar import DAY, iso
from grammar.granularity import Granularity
from timeline.article import Article
from timeline.event import Event
from timeline.export import counted
from timeline.render.shown import EventView, View
from timeline.render.view import view
from timeline.shape import TimelineLike


@frozen
class EventRow:
    """An event, its place in the order (``None``: undated), its article (``None``: by hand), and its words."""

    event: Event
    place: int | None
    article: Article | None
    shown: EventView

    @property
    def dated(self) -> bool:
        """Whether it can be placed: by a date that the text gives, or by proved bounds on both sides.

        One bound alone places nothing: all that is told in the past was not after the publication.
        """
        return self.shown.span != (None, None) if self.event.time is not None else None not in self.shown.span

    @property
    def lasted(self) -> bool:
        """Whether it lasted."""
        return self.shown.lasted

    @property
    def exact(self) -> bool:
        """Whether it is known to the day or better."""
        return self.shown.shape == "exact" and not self.shown.approximate

    @property
    def clock(self) -> bool:
        """Whether an end of its time lies within a day."""
        return any(edge is not None and edge % DAY for edge in self.shown.span)

    @property
    def unit(self) -> Granularity:
        """How finely its time is told."""
        return self.shown.unit


def rows(timeline: TimelineLike) -> tuple[View, tuple[EventRow, ...]]:
    """What a page shows, and all events: the ordered ones first, those told apart by nothing with one place."""
    seen = view(timeline, texts="none")
    events = {event.id: event for event in timeline.events}
    articles: dict[str, Article] = {}
    for article in timeline.articles:
        articles.setdefault(article.id, article)
    places: list[tuple[int | None, EventView]] = []
    ties = [tie for group in seen.groups for tie in group.ties]
    for place, tie in enumerate(ties, 1):
        places += [(place, shown) for shown in tie]
    places += [(None, shown) for shown in seen.undated]
    return seen, tuple(EventRow(events[shown.id], place, articles.get(shown.article), shown) for place, shown in places)


def first_moment(seconds: int | None) -> str:
    """The first moment of a stretch in ISO 8601: a date at midnight, else with the clock; empty where open.

    >>> first_moment(86_400), first_moment(90_000), first_moment(None)
    ('1970-01-02', '1970-01-02T01:00:00', '')
    """
    return "" if seconds is None else iso(seconds)


def last_moment(seconds: int | None) -> str:
    """The end of a stretch, as people write it: the last day that is in it, or the moment it ends at.

    >>> last_moment(86_400), last_moment(90_000)
    ('1970-01-01', '1970-01-02T01:00:00')
    """
    if seconds is None:
        return ""
    return iso(seconds) if seconds % DAY else iso(seconds - DAY)


def left_out(seen: View, statements: int) -> tuple[str, ...]:
    """What no list of events holds: statements about when, what was not read, articles' texts."""
    return (
        *counted(statements, "statement about when", "statements about when"),
        *counted(len(seen.unread), "phrase that was not read", "phrases that were not read"),
        *counted(len(seen.articles), "text of an article", "texts of articles"),
    )
