"""The articles' texts on a page: whole, or the sentences with events and those beside them."""

from __future__ import annotations

import contextlib
import functools

from attrs import frozen

from timeline.article import Article
from timeline.phrase import TimePhrase
from timeline.render.index import Index
from timeline.render.shown import ArticleView
from timeline.render.text import Link, Mark, Span, Stretch, paragraphs
from timeline.render.words import flat, language_tag


@frozen(slots=False)
class Pages(Index):
    """Makes the views of the articles."""

    @functools.cached_property
    def pages(self) -> tuple[ArticleView, ...]:
        """The articles' texts; none where none is to be shown."""
        return tuple(self._article(*each) for each in enumerate(self.timeline.articles, 1))

    @functools.cached_property
    def _phrases_of(self) -> dict[str, list[TimePhrase]]:
        found: dict[str, list[TimePhrase]] = {}
        for phrase in self.timeline.phrases:
            found.setdefault(phrase.article, []).append(phrase)
        return found

    def _article(self, number: int, article: Article) -> ArticleView:
        """Show an article: its text with the phrases and the events' words marked."""
        # of two articles with one id, the events belong to the first
        mine = self.articles[article.id][0] == number
        by_phrase: dict[str, list[Link]] = {}
        spans = {phrase.id: phrase.span for phrase in self._phrases_of.get(article.id, ()) if mine}
        marks: list[Mark] = []
        for event in self.of_article[article.id] if mine else ():
            if event.phrase is not None:
                spans.setdefault(event.phrase.id, event.phrase.span)
                by_phrase.setdefault(event.phrase.id, []).append(self.links[event.id])
            marks.append(Mark(event.span, None, False, () if event.phrase else (self.links[event.id],)))
        marks += [
            Mark(span, self._phrase_id(article.id, key), True, tuple(by_phrase.get(key, ())))
            for key, span in spans.items()
        ]
        words = self.words
        byline = [flat(article.source)] if article.source else []
        byline.append(words.say("page", "published", date=words.published(article.published)))
        byline += [words.say("page", "timezone", zone=flat(article.timezone))] if article.timezone else []
        return ArticleView(
            f"{self.prefix}a-{number}",
            flat(article.name),
            words.listed(byline),
            flat(article.url or ""),
            language_tag(article.language),
            self._text(article, marks, mine),
        )

    def _text(self, article: Article, marks: list[Mark], mine: bool) -> tuple[tuple[Stretch, ...], ...]:
        """As much of the text as is wanted, marked."""
        if self.texts == "none":
            return ()
        kept = self._context(article) if self.texts == "context" else None
        return paragraphs(article.text, self.sentences[article.id] if mine else {}, marks, kept)

    def _context(self, article: Article) -> list[Span]:
        """The sentences with events, each with the one before and the one after it."""
        numbers = {event.sentence + step for event in self.of_article[article.id] for step in (-1, 0, 1)}
        spans = [self.sentence(event) for event in self.of_article[article.id]]
        for number in numbers:
            if number >= 0:
                with contextlib.suppress(LookupError, ValueError):  # the last sentence has none after it
                    spans.append(self.timeline.sentence(article.id, number))
        return spans

    @functools.cached_property
    def _places(self) -> frozenset[str]:
        """Element ids that stand in the articles' texts: what would lead nowhere is no link."""
        return frozenset(
            key
            for page in self.pages
            for paragraph in page.paragraphs
            for stretch in paragraph
            for key in (stretch.id, *(key for run in stretch.runs for key in run.ids))
            if key
        )
