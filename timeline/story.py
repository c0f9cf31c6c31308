"""What was read and said, by itself: the fields of a ``Timeline``, and the verdict on them."""

from __future__ import annotations

import functools

from attrs import field, frozen

from timeline.article import Article
from timeline.constraint import Constraint
from timeline.correcting import Corrected, correct
from timeline.correction import Correction, Unmatched
from timeline.errors import UnknownEvent
from timeline.event import Event
from timeline.phrase import TimePhrase, Unread
from timeline.verdict import Verdict


@frozen
class Story:
    """Articles with what was found in them, and what was said by hand; equal to another when all this is.

    ``told`` and ``constraints`` are as read and said, ``corrected`` what counts once the analyst's hand is applied.
    """

    articles: tuple[Article, ...] = ()
    phrases: tuple[TimePhrase, ...] = field(default=(), repr=lambda p: f"<{len(p)}>")
    told: tuple[Event, ...] = field(default=(), repr=lambda e: f"<{len(e)}>")
    constraints: tuple[Constraint, ...] = field(default=(), repr=lambda c: f"<{len(c)}>")
    unread: tuple[Unread, ...] = ()
    sentences_without_event: int = 0
    sentences: tuple[tuple[str, tuple[tuple[int, int], ...]], ...] = field(default=(), repr=False)
    corrections: tuple[Correction, ...] = ()

    @functools.cached_property
    def corrected(self) -> Corrected:
        """Events and statements as the analyst corrects them; the same as read where there is no correction."""
        return correct(self.articles, self.told, self.constraints, self.phrases, self.sentences, self.corrections)

    @property
    def unmatched(self) -> tuple[Unmatched, ...]:
        """Corrections that could not be applied, each with the reason."""
        return self.corrected.unmatched

    @functools.cached_property
    def _verdict(self) -> Verdict:
        texts = {article.id: article.text for article in self.articles}
        spans = dict(self.sentences)

        def locate(article: str, position: int) -> tuple[tuple[int, int], str]:
            text = texts.get(article, "")
            span = next((s for s in spans.get(article, ()) if s[0] <= position < s[1]), (0, min(len(text), 200)))
            return span, text[slice(*span)]

        counts = self.corrected
        phrases = [phrase for phrase in self.phrases if phrase.id not in counts.settled]
        return Verdict(counts.told, counts.constraints, phrases, locate, self.language)

    @property
    def timezone(self) -> str | None:
        """The zone of the civil times: that of the first article that names one."""
        return next((article.timezone for article in self.articles if article.timezone), None)

    @property
    def language(self) -> str:
        """The language in which the timeline speaks: that of its first article."""
        return self.articles[0].language if self.articles else "en"

    def sentence(self, article: str, index: int) -> tuple[int, int]:
        """Span of a sentence of an article."""
        spans = next((spans for identity, spans in self.sentences if identity == article), ())
        return spans[index] if 0 <= index < len(spans) else (0, 0)

    def _id(self, event: str | Event) -> str:
        identity = event if isinstance(event, str) else getattr(event, "id", event)
        if not isinstance(identity, str) or identity not in self._verdict.known:
            raise UnknownEvent(f"no event {identity!r} in this timeline")
        return identity
