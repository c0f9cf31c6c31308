"""The view of a timeline: all that a page shows, in words and in order, computed once for every renderer."""

from __future__ import annotations

import functools

from attrs import frozen

from grammar.granularity import Granularity
from grammar.interval import Interval
from timeline.article import Article
from timeline.constraint import Constraint
from timeline.contradiction import Contradiction, Testimony
from timeline.duplicates import Duplicate
from timeline.event import Event
from timeline.phrase import TimePhrase
from timeline.render.groups import grouped, sequence, span_in_words
from timeline.render.hand import beside, listed
from timeline.render.shown import (
    ArticleView,
    ContradictionView,
    EventView,
    Label,
    PhraseView,
    StatementView,
    TwinView,
    View,
)
from timeline.render.text import Link, Mark, Part, Span, paragraphs, parts, within
from timeline.render.times import bounds_in_words, date_in_words, shape_of, shown_span
from timeline.render.words import Words, clean, flat, language_tag, opening
from timeline.shape import TimelineLike

ROUTINE = ("past", "future")
"""Readings that every bare weekday and month has: in the data, but no news to a reader."""


def view(timeline: TimelineLike, *, locale: str | None = None, texts: str = "full") -> View:
    """Make the view of a timeline, in the language of its first article.

    ``texts`` says how much of the articles it holds: ``full``, ``context`` (sentences with events, and those beside
    them) or ``none``.
    """
    language = timeline.articles[0].language if timeline.articles else "en"
    return _Builder(timeline, Words.of(language, locale), texts).view()


def spelled(key: str) -> str:
    """Spell an id so that it can stand in ``id`` and in an address; different ids stay different.

    >>> spelled("e1"), spelled("a b")
    ('e1', 'a_20_b')
    """
    return "".join(char if char.isascii() and (char.isalnum() or char in ".-") else f"_{ord(char):x}_" for char in key)


@frozen(slots=False)
class _Builder:
    """One making of a view; what several parts need is computed on first use."""

    timeline: TimelineLike
    words: Words
    texts: str

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
    def links(self) -> dict[str, Link]:
        """The way to each event."""
        return {
            key: Link(number, f"e-{spelled(key)}", flat(event.headline or event.text))
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
        found: dict[str, dict[str, Span]] = {key: {} for key in self.articles}
        for event in self.events.values():
            if event.article in found:
                span = self.sentence(event)
                found[event.article].setdefault(self._sentence_id(event), span)
        return found

    def sentence(self, event: Event) -> Span:
        """Give the span of an event's sentence; of its own words where it has none."""
        try:
            return self.timeline.sentence(event.article, event.sentence)
        except (LookupError, ValueError):  # an event by hand stands in no sentence
            return event.span

    def _sentence_id(self, event: Event) -> str:
        return f"s-{self.articles[event.article][0]}-{event.sentence}"

    def text(self, article: str, span: Span) -> str:
        """Give the words of an article in a span."""
        if article not in self.articles:
            return ""
        whole = self.articles[article][1].text
        start, end = within(span, len(whole))
        return flat(whole[start:end])

    def _phrase_id(self, article: str, phrase: str) -> str:
        return f"p-{self.articles[article][0]}-{spelled(phrase)}" if article in self.articles else ""

    def article_line(self, article: str) -> str:
        """Say whose an article is, and of when."""
        if article not in self.articles:
            return flat(article) if article else self.words.say("page", "by_hand")
        known = self.articles[article][1]
        return self.words.listed([flat(known.source or known.name), self.words.published(known.published)])

    # --- the parts of the page ---

    def view(self) -> View:
        """Make it."""
        words, timeline = self.words, self.timeline
        shown = {event.id: self.event(event) for event in self.events.values()}
        ordered, undated = self.order
        groups = grouped([[shown[event.id] for event in tie] for tie in ordered], words)
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
        return View(
            words,
            language_tag(words.say("page", "language")),
            title,
            scope,
            self.contradictions(),
            groups,
            tuple(shown[event.id] for event in undated),
            self.pages,
            words.count("unread", len(timeline.unread)),
            tuple(
                words.say("unread", "line", text=flat(each.text), reason=flat(each.reason)) for each in timeline.unread
            ),
            words.count("silent", timeline.sentences_without_event),
            words.count("set_aside", len(timeline.set_aside)),
            tuple(self.aside(key) for key in timeline.set_aside),
            listed(timeline, self.links, words),
            tuple(map(self._twins, timeline.duplicates)),
        )

    def _twins(self, one: Duplicate) -> TwinView:
        first, second = (self.article_line(self.events[key].article) for key in (one.a, one.b))
        reasons = opening(self.words.messages["page"]["semicolon"].join(map(flat, one.reasons)))
        return TwinView(self.links[one.a], self.links[one.b], (first, second), reasons)

    @functools.cached_property
    def pages(self) -> tuple[ArticleView, ...]:
        """The articles' texts."""
        return tuple(self._article(*each) for each in enumerate(self.timeline.articles, 1))

    def _article(self, number: int, article: Article) -> ArticleView:
        """Show an article: its text with the phrases and the events' words marked."""
        # of two articles with one id, the events belong to the first
        mine = self.articles[article.id][0] == number
        by_phrase: dict[str, list[Link]] = {}
        spans = {phrase.id: phrase.span for phrase in self.timeline.phrases if mine and phrase.article == article.id}
        marks: list[Mark] = []
        for event in self.events.values():
            if event.article != article.id or not mine:
                continue
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
            f"a-{number}",
            flat(article.name),
            words.listed(byline),
            flat(article.url or ""),
            language_tag(article.language),
            paragraphs(article.text, self.sentences[article.id] if mine else {}, marks),
        )

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
            unit=Granularity.DAY if time is None else time.granularity,
            hand=beside(event, self.timeline, words),
        )

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
        gives = self.words.say("phrase", "no_date") if event.time is None else date_in_words(event, self.words)
        return PhraseView(
            flat(event.phrase.text),
            place if place in self._places else None,
            gives,
            words.say("phrase", "rule", rules=rules) if rules else "",
            conflict,
            self._readings(known),
        )

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

    def aside(self, key: str) -> str:
        """Say which statement was set aside."""
        known = self.constraints.get(key)
        if known is None:
            return flat(key)
        said = self.text(known.evidence.article, known.evidence.span) if known.evidence else ""
        rule = self.words.say("rule", flat(known.rule))
        return self.words.say("unread", "aside", text=said or flat(known.id), rule=rule)

    # --- contradictions ---

    def contradictions(self) -> tuple[ContradictionView, ...]:
        """Show all contradictions."""
        return tuple(self._contradiction(*each) for each in enumerate(self.timeline.contradictions, 1))

    def _contradiction(self, number: int, one: Contradiction) -> ContradictionView:
        words = self.words
        title = words.say("disputed", "title", number=number, total=len(self.timeline.contradictions))
        how = words.say("disputed", one.kind)
        if one.off_by:
            day = 86_400  # beyond a day, seconds are only the strictness of "before"
            amount = -(-one.off_by // day) * day if one.off_by >= day else one.off_by
            how = words.say("disputed", "off", amount=words.length(amount))
        resolving = [key for key in dict.fromkeys(one.resolved_by) if key in self.constraints]
        if one.kind == "phrase":
            form = "resolve_phrase"
        elif not resolving:
            form = "resolve_none"
        elif set(resolving) == set(one.constraints) and len(one.evidence) == len(one.constraints) > 1:
            form = "resolve_any"
        else:
            form = "resolve_one" if len(resolving) == 1 else "resolve_some"
        told = () if form == "resolve_any" or one.kind == "phrase" else tuple(self.aside(key) for key in resolving)
        phrase = next(
            (
                each
                for each in self.timeline.phrases
                if each.conflict
                and one.kind == "phrase"
                and any(
                    each.article == said.article and said.span[0] < each.span[1] and each.span[0] < said.span[1]
                    for said in one.evidence
                )
            ),
            None,
        )
        return ContradictionView(
            number,
            f"c-{number}",
            words.say("page", "colon", label=title, text=how),
            "" if form == "resolve_any" else opening(flat(one.message)),  # else title and resolution say it
            tuple(self._statement(each, one) for each in one.evidence),
            words.say("disputed", form),
            told,
            self._readings(phrase),
            tuple(sorted((self.links[key] for key in set(one.events) & set(self.links)), key=lambda link: link.number)),
        )

    def _statement(self, one: Testimony, of: Contradiction) -> StatementView:
        shown: tuple[Part, ...] = (Part(clean(one.text)),)
        place = None
        if one.article in self.articles:
            text = self.articles[one.article][1].text
            known = [self.constraints[key].evidence for key in of.constraints if key in self.constraints]
            spans = [each.span for each in known if each is not None and each.article == one.article]
            start = one.span[0]
            if text[start : one.span[1]] == one.text:
                shown = parts(text, one.span, [], [span for span in spans if span[1] - span[0] < len(one.text)])
            place = next((key for key, (low, high) in self.sentences[one.article].items() if low <= start < high), None)
        place = place if place in self._places else None
        return StatementView(shown, opening(flat(one.says)), self.article_line(one.article), place)
