"""What is looked up again and again while a page is made: events, articles, their ids, links and lines of source."""

from __future__ import annotations

import functools

from attrs import frozen

from timeline.article import Article
from timeline.constraint import Constraint
from timeline.event import Event
from timeline.phrase import TimePhrase
from timeline.render.groups import sequence
from timeline.render.text import Link, Span, within
from timeline.render.words import Words, flat
from timeline.shape import TimelineLike

ROUTINE = ("past", "future")
"""Readings that every bare weekday and month has: in the data, but no news to a reader."""


def spelled(key: str) -> str:
    """Spell an id so that it can stand in ``id`` and in an address; different ids stay different.

    >>> spelled("e1"), spelled("a b")
    ('e1', 'a_20_b')
    """
    return "".join(char if char.isascii() and (char.isalnum() or char in ".-") else f"_{ord(char):x}_" for char in key)


@frozen(slots=False)
class Index:
    """A timeline and its words; what several parts of a page need is computed on first use.

    ``texts`` tells how much of the articles is shown; ``prefix`` stands before the id of every element.
    """

    timeline: TimelineLike
    words: Words
    texts: str = "full"
    prefix: str = ""

    @functools.cached_property
    def order(self) -> tuple[list[list[Event]], list[Event]]:
        """Events in the order of the page, those told apart by nothing together; and the undated."""
        return sequence(self.timeline.events, self.timeline.order, self.timeline.undated)

    # --- what is looked up ---

    @functools.cached_property
    def articles(self) -> dict[str, tuple[int, Article]]:
        """Articles and their numbers, by id."""
        known: dict[str, tuple[int, Article]] = {}
        for number, article in enumerate(self.timeline.articles, 1):
            known.setdefault(article.id, (number, article))
        return known

    @functools.cached_property
    def events(self) -> dict[str, Event]:
        """Events by id, in the order of the page."""
        ordered, undated = self.order
        return {event.id: event for event in (*(event for tie in ordered for event in tie), *undated)}

    @functools.cached_property
    def of_article(self) -> dict[str, list[Event]]:
        """Events by article, in the order of the page."""
        found: dict[str, list[Event]] = {key: [] for key in self.articles}
        for event in self.events.values():
            if event.article in found:
                found[event.article].append(event)
        return found

    @functools.cached_property
    def links(self) -> dict[str, Link]:
        """The way to each event."""
        return {
            key: Link(number, f"{self.prefix}e-{spelled(key)}", flat(event.headline or event.text))
            for number, (key, event) in enumerate(self.events.items(), 1)
        }

    @functools.cached_property
    def phrases(self) -> dict[str, TimePhrase]:
        """Time phrases by id."""
        return {phrase.id: phrase for phrase in self.timeline.phrases}

    @functools.cached_property
    def constraints(self) -> dict[str, Constraint]:
        """Constraints by id."""
        return {constraint.id: constraint for constraint in self.timeline.corrected.constraints}

    @functools.cached_property
    def disputes(self) -> dict[str, tuple[int, ...]]:
        """Numbers of the contradictions in which an event is."""
        found: dict[str, tuple[int, ...]] = {}
        for number, contradiction in enumerate(self.timeline.contradictions, 1):
            for key in dict.fromkeys(contradiction.events):
                found[key] = (*found.get(key, ()), number)
        return found

    @functools.cached_property
    def sentences(self) -> dict[str, dict[str, Span]]:
        """Spans of the sentences that events stand in, by article and element id."""
        return {
            key: {self._sentence_id(event): self.sentence(event) for event in events}
            for key, events in self.of_article.items()
        }

    def sentence(self, event: Event) -> Span:
        """Give the span of an event's sentence; of its own words where it has none."""
        try:
            return self.timeline.sentence(event.article, event.sentence)
        except (LookupError, ValueError):  # an event by hand stands in no sentence
            return event.span

    def _sentence_id(self, event: Event) -> str:
        return f"{self.prefix}s-{self.articles[event.article][0]}-{event.sentence}"

    def text(self, article: str, span: Span) -> str:
        """Give the words of an article in a span."""
        if article not in self.articles:
            return ""
        whole = self.articles[article][1].text
        start, end = within(span, len(whole))
        return flat(whole[start:end])

    def _phrase_id(self, article: str, phrase: str) -> str:
        return f"{self.prefix}p-{self.articles[article][0]}-{spelled(phrase)}" if article in self.articles else ""

    def article_line(self, article: str) -> str:
        """Say whose an article is, and of when."""
        if article not in self.articles:
            return flat(article) if article else self.words.say("page", "by_hand")
        known = self.articles[article][1]
        return self.words.listed([flat(known.source or known.name), self.words.published(known.published)])

    def _readings(self, phrase: TimePhrase | None) -> str:
        """Say what else a phrase could mean."""
        words = self.words
        return words.listed(
            [
                words.say(
                    "phrase",
                    "candidate",
                    date=words.edtf(reading.edtf) if reading.edtf else flat(reading.value),
                    policy=words.say("policy", flat(reading.policy)),
                )
                for reading in (phrase.candidates if phrase else ())
                if (phrase and phrase.conflict) or reading.policy not in ROUTINE
            ]
        )

    def aside(self, key: str) -> str:
        """Say which statement was set aside."""
        known = self.constraints.get(key)
        if known is None:
            return flat(key)
        said = self.text(known.evidence.article, known.evidence.span) if known.evidence else ""
        rule = self.words.tell("rule", flat(known.rule))
        return self.words.say("unread", "aside", text=said or flat(known.id), rule=rule)
