"""From quoted words to the event that they tell."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence
from pathlib import PurePath

from timeline.article import Article
from timeline.correction import Place
from timeline.errors import UnknownEvent
from timeline.event import Event

Span = tuple[int, int]


def event_of(place: Place, articles: Sequence[Article], events: Sequence[Event]) -> Event | None:
    """The event that a place names: the one whose words share most with it; None where the words tell none.

    Raises ``UnknownEvent`` where no article has the words, or several places have them that tell different events.
    """
    by_id = next((e for e in events if e.id == place.words and place.article in ("", e.article)), None)
    if by_id is not None:
        return by_id
    found = spans_of(place, articles)
    told = [_nearest(span, [e for e in events if e.article == article.id]) for article, span in found]
    known = {event.id: event for event in told if event is not None}
    if len(known) > 1:
        raise UnknownEvent(f"{place} stands {len(found)} times and tells {len(known)} events: quote more words")
    return next(iter(known.values()), None)


def place_of(text: str, articles: Sequence[Article]) -> Place:
    """A place in one line: an event's id, or words, with the name of their article and a colon before or without.

    >>> articles = [Article("It burnt.", published="1912-11-04", id="mill.md")]
    >>> place_of("mill: It burnt", articles), place_of("He said: It burnt", articles)
    (Place(words='It burnt', article='mill'), Place(words='He said: It burnt', article=''))
    """
    name, colon, words = text.partition(": ")
    if colon and words.strip():
        with contextlib.suppress(UnknownEvent):
            articles_of(name.strip(), articles)
            return Place(words.strip(), name.strip())
    return Place(text)


def spans_of(place: Place, articles: Sequence[Article]) -> list[tuple[Article, Span]]:
    """Where the words stand, white space and capitals aside if need be; raises ``UnknownEvent`` where nowhere."""
    among = articles_of(place.article, articles)
    pieces = place.words.split()
    if pieces:
        pattern = r"\s+".join(map(re.escape, pieces))
        for flags in (0, re.IGNORECASE):
            found = [(article, one.span()) for article in among for one in re.finditer(pattern, article.text, flags)]
            if found:
                return found
    raise UnknownEvent(f"“{place.words}” does not stand in {place.article or 'any article'}")


def articles_of(name: str, articles: Sequence[Article]) -> list[Article]:
    """The articles of a name: all without one; raises ``UnknownEvent`` where there is none such."""
    if not name:
        return list(articles)
    found = [article for article in articles if article.id == name]
    if not found:
        said = {name, PurePath(name).name}
        found = [a for a in articles if said & {PurePath(a.id).stem, PurePath(a.id).name, a.title}]
    if not found:
        raise UnknownEvent(f"no article is named {name!r}")
    return found


def _nearest(span: Span, events: Sequence[Event]) -> Event | None:
    """The event whose words share the largest part of both; the first where several do."""

    def shared(event: Event) -> float:
        both = min(span[1], event.span[1]) - max(span[0], event.span[0])
        return both / (max(span[1], event.span[1]) - min(span[0], event.span[0]))

    best = max(events, key=shared, default=None)
    return best if best is not None and shared(best) > 0 else None
