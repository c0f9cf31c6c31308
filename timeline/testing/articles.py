"""Articles put together from what was drawn, with the events that a reader should find in them.

Dates are drawn first and put into sentences from ``english/articles.toml``, so the gold never passes through a reader.
"""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Callable
from importlib import resources
from typing import Any

from attrs import frozen
from hypothesis import strategies as st

from timeline.article import Article
from timeline.testing.oracles import civil
from timeline.testing.timelines import FIRST, MONTHS, iso
from timeline.testing.violation import LawViolation
from timeline.timeline import Timeline

__all__ = ["GoldArticle", "GoldEvent", "articles", "gold_events_are_read"]


@frozen
class GoldEvent:
    """An event of an article: where its verb stands in the text, and its date as EDTF."""

    span: tuple[int, int]
    edtf: str


@frozen
class GoldArticle:
    """An article and its events in the order of the text."""

    article: Article
    events: tuple[GoldEvent, ...]


@functools.cache
def _templates() -> dict[str, Any]:
    text = resources.files("timeline.testing").joinpath("english", "articles.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@st.composite
def articles(draw: st.DrawFn, *, max_events: int = 4) -> GoldArticle:
    """English articles of 1 to *max_events* dated events (6 at the most), published up to 300 days after each.

    >>> from hypothesis import find
    >>> gold = find(articles(), lambda article: True)
    >>> gold.article.text, gold.article.published, gold.events
    ('The ferry sank on 1 January 2024.', '2024-01-02', (GoldEvent(span=(10, 14), edtf='2024-01-01'),))
    """
    known = _templates()
    if not 1 <= max_events <= len(known["events"]):
        raise ValueError(f"max_events {max_events}: give 1 to {len(known['events'])}")
    count = draw(st.integers(1, max_events))
    told = draw(st.permutations(known["events"]))
    published = FIRST + 1 + draw(st.integers(0, 3000))
    text, events = "", []
    for who, did in told[:count]:
        year, month, number = civil.civil(published - 1 - draw(st.integers(0, 299)))
        form = draw(st.sampled_from(list(known["when"])))
        when = known["when"][form].format(day=number, month=MONTHS[month - 1], year=year)
        sentence = draw(st.sampled_from(known["dated"])).format(who=who, did=did, when=when)
        text += " " * bool(text)
        at = len(text) + sentence.index(did)
        edtf = f"{year:04}-{month:02}" + (f"-{number:02}" if form == "day" else "")
        events.append(GoldEvent((at, at + len(did)), edtf))
        text += sentence
    return GoldArticle(Article(text, published=iso(published)), tuple(events))


def _read(article: Article) -> list[tuple[tuple[int, int], str]]:
    return [(event.span, event.time.edtf if event.time else "") for event in Timeline.read(article).events]


def gold_events_are_read(
    gold: GoldArticle, read: Callable[[Article], list[tuple[tuple[int, int], str]]] = _read
) -> None:
    """A reader finds each event once, with its date, and no other; *read* gives spans in the text and EDTF."""
    found = read(gold.article)
    for event in gold.events:
        dates = [edtf for span, edtf in found if span[0] <= event.span[0] and event.span[1] <= span[1]]
        if dates != [event.edtf]:
            raise LawViolation(f"articles: {gold.article.text!r}: {event} is read as {dates}")
    if len(found) != len(gold.events):
        raise LawViolation(f"articles: {gold.article.text!r}: {len(found)} events are read, {len(gold.events)} told")
