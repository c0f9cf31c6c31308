"""The view of a timeline: all that a page shows, in words and in order, computed once for every renderer."""

from __future__ import annotations

from attrs import frozen

from grammar.granularity import Granularity
from grammar.interval import Interval
from timeline.duplicates import Duplicate
from timeline.event import Event
from timeline.render.bars import bar
from timeline.render.callouts import Callouts
from timeline.render.groups import grouped, span_in_words
from timeline.render.hand import beside, listed
from timeline.render.shown import EventView, Label, PhraseView, TwinView, View
from timeline.render.text import Link, Part, Span, parts, within
from timeline.render.times import bounds_in_words, date_in_words, shape_of, shown_span
from timeline.render.words import Words, clean, flat, language_tag, opening, to_words
from timeline.shape import TimelineLike

TWINS = 100
"""Suggestions that a page shows; it says how many more there are."""

CHECKED = 0.8
"""A page asks its readers to check the date of a phrase that is less sure."""


def view(timeline: TimelineLike, *, locale: str | None = None, texts: str = "full", prefix: str = "") -> View:
    """Make the view of a timeline, in the language of its first article.

    ``texts`` says how much of the articles it holds: ``full``, ``context`` (sentences with events, and those beside
    them) or ``none``; ``prefix`` stands before the ids of all elements.
    """
    language = timeline.articles[0].language if timeline.articles else "en"
    return _Builder(timeline, Words.of(language, locale), texts, prefix).view()


@frozen(slots=False)
class _Builder(Callouts):
    """One making of a view."""

    def view(self) -> View:
        """Make it."""
        words, timeline = self.words, self.timeline
        shown = {event.id: self.event(event) for event in self.events.values()}
        ordered, undated = self.order
        groups = grouped([[shown[event.id] for event in tie] for tie in ordered], words, self.prefix)
        total = len(timeline.articles)
        names = {"articles": words.count("articles", total)}
        if total == 1:
            name = flat(timeline.articles[0].title or "") or words.say("page", "untitled")
            title = words.say("page", "title_one", name=name)
        else:
            title = words.say("page", "title_many" if total or shown else "title_empty", **names)
        span = span_in_words((shown[event.id] for tie in ordered for event in tie), words)
        scope = words.say(
            "page",
            "scope" if span else "scope_no_span",
            span=span,
            events=words.count("events", len(shown)),
            contradictions=words.count("contradictions", len(timeline.contradictions)),
            undated=words.count("undated", len(undated)),
            **names,
        )
        further = len(timeline.duplicates) - TWINS
        return View(
            words,
            self.prefix,
            language_tag(words.say("page", "language")),
            title,
            scope,
            self.contradictions(),
            groups,
            tuple(shown[event.id] for event in undated),
            self.pages,
            words.count("unread", len(timeline.unread)),
            tuple(
                words.say("unread", "line", text=flat(each.text), reason=words.tell("reason", flat(each.reason)))
                for each in timeline.unread
            ),
            words.count("silent", timeline.sentences_without_event),
            words.count("set_aside", len(timeline.set_aside)),
            tuple(self.aside(key) for key in timeline.set_aside),
            listed(timeline, self.links, words),
            tuple(map(self._twins, timeline.duplicates[:TWINS])),
            words.say("duplicate", "more", count=further) if further > 0 else "",
        )

    def _twins(self, one: Duplicate) -> TwinView:
        first, second = (self.article_line(self.events[key].article) for key in (one.a, one.b))
        reasons = opening(self.words.messages["page"]["semicolon"].join(map(flat, one.reasons)))
        return TwinView(self.links[one.a], self.links[one.b], (first, second), reasons)

    def event(self, event: Event) -> EventView:
        """Show an event."""
        words, link, time = self.words, self.links[event.id], event.time
        known = event.article in self.articles
        sentence = self.sentence(event)
        where = source = self.article_line(event.article)
        if known:
            place = words.say("page", "sentence", number=event.sentence + 1)
            where = source = words.say("page", "source_line", article=source, sentence=place)
        if event.source is not None:
            source = words.listed([where, words.say("page", "by_source", source=flat(event.source.text))])
        shape = shape_of(event)
        relation: str = "bounds" if time is None else time.relation
        relation = "exact" if shape == "exact" and relation == "within" else relation
        counted, counted_link = self.counted(event)
        start, end = shown_span(event)
        unit = Granularity.DAY if time is None else time.granularity
        low, high = event.bounds.earliest_start, event.bounds.latest_end
        proved = Interval(low, high).within_edtf if time is None and shape != "unknown" else ""
        return EventView(
            id=event.id,
            anchor=link.anchor,
            number=link.number,
            date=date_in_words(event, words),
            edtf=proved if time is None else time.edtf,
            shape=shape,
            shape_text=words.say("relation", relation) if shape != "unknown" else "",
            headline=link.label,
            parts=self._parts(event, sentence),
            labels=self._labels(event),
            disputed=self.disputes.get(event.id, ()),
            phrase=self._phrase(event),
            counted=counted,
            counted_link=counted_link,
            where=where,
            source=source,
            article=event.article,
            article_lang=language_tag(self.articles[event.article][1].language) if known else "",
            place=self._sentence_id(event) if known and self._sentence_id(event) in self._places else None,
            sentence=sentence,
            bounds=bounds_in_words(event, words),
            same_as=tuple(self.links[key] for key in dict.fromkeys(event.same_as) if key in self.links),
            approximate=time is not None and time.approximate,
            claim=event.factuality != "asserted" or event.polarity == "-",
            span=(start, end),
            unit=unit,
            hand=beside(event, self.timeline, words),
            bar=bar((start, end), unit, shape, words),
            original=self._original(event, sentence) if known else None,
            factuality=event.factuality,
            page=self.articles[event.article][0] if known else 0,
        )

    def _original(self, event: Event, sentence: Span) -> str | None:
        """The address of the sentence on the article's own page."""
        article = self.articles[event.article][1]
        return to_words(article.url, article.text[slice(*within(sentence, len(article.text)))])

    def _parts(self, event: Event, sentence: Span) -> tuple[Part, ...]:
        if event.article not in self.articles:
            return (Part(clean(event.text), words=True),)
        phrases = [event.phrase.span] if event.phrase else []
        return parts(self.articles[event.article][1].text, sentence, [event.span], phrases)

    def _labels(self, event: Event) -> tuple[Label, ...]:
        """Say what an event is, besides an event that is told as a fact."""
        said: list[tuple[str, str]] = [("factuality", event.factuality), ("kind", event.kind)]
        said += [("polarity", "negative")] if event.polarity == "-" else []
        said += [("kind", "habitual")] if event.habitual else []
        said += [("analyst", "label")] if event.id in self.timeline.corrected.by_event else []
        labels = (Label(key, self.words.say(room, key)) for room, key in said)
        return tuple(label for label in labels if label.text)

    def _phrase(self, event: Event) -> PhraseView | None:
        if event.phrase is None:
            return None
        place = self._phrase_id(event.article, event.phrase.id)
        known = self.phrases.get(event.phrase.id)
        words, rules, conflict = self.words, "", ""
        if known is not None:
            names = dict.fromkeys(words.say("rule", rule) for rule, _, _ in known.steps)
            rules = str(words.messages["phrase"]["rule_join"].join(flat(name) for name in names))
            conflict = words.say("phrase", "conflict", conflict=flat(known.conflict)) if known.conflict else ""
        sure = 1.0 if known is None or conflict or event.time is None else known.confidence
        gives = self.words.say("phrase", "no_date") if event.time is None else date_in_words(event, self.words)
        return PhraseView(
            flat(event.phrase.text),
            place if place in self._places else None,
            gives,
            words.say("phrase", "rule", rules=rules) if rules else "",
            conflict,
            self._readings(known),
            words.say("phrase", "unsure", share=round(100 * sure)) if 0 < sure < CHECKED else "",
        )

    def counted(self, event: Event) -> tuple[str, Link | None]:
        """Say what an event's time was counted from, and give the way there where that is an event."""
        anchor, words, link = event.anchor, self.words, None
        if anchor is None or any(one.date for one in self.timeline.corrected.by_event.get(event.id, ())):
            return "", None  # else the analyst's line says it
        label = flat(anchor.label or "")
        if anchor.type == "event":
            other = self.events.get(anchor.event or "")
            if other is not None:
                link, label = self.links[other.id], self.links[other.id].label
            dated = other is not None and other.time is not None
            text = words.say(
                "anchor",
                "event_date" if dated else "event",
                label=label,
                date=date_in_words(other, words) if other else "",
            )
        elif anchor.type == "publication" and event.article in self.articles:
            text = words.say("anchor", "publication", date=words.published(self.articles[event.article][1].published))
        elif anchor.type == "publication":
            text = words.say("anchor", "publication_unknown")
        else:
            form: str = "context_label" if anchor.type == "context" and label else anchor.type
            text = words.say("anchor", form, label=label)
        offset = words.offset(anchor.offset) if anchor.offset else None
        if offset:
            form = "offset_before" if offset[1] else "offset_after"
            text = words.say("anchor", form, amount=offset[0], anchor=text)
        return text, link
