"""``Timeline``: articles, events and constraints with their verdict, as a frozen value.

>>> from timeline import Article, Timeline
>>> text = "The bridge was closed on Monday. Two days later, it was reopened."
>>> t = Timeline.read([Article(text, published="2024-11-15")])
>>> [(e.headline, e.time.edtf) for e in t.events]
[('The bridge was closed', '2024-11-11'), ('it was reopened', '2024-11-13')]

By hand:

>>> t = Timeline()
>>> t = t.add("The council met", when="on Monday", published="2024-11-11")
>>> t = t.add("The mayor resigned")
>>> t = t.relate("e2", "after", "e1", offset="P3D")
>>> t.event("e2").time.edtf
'2024-11-14'
"""

from __future__ import annotations

import functools
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, Final

from attrs import evolve, field, frozen

from grammar import Interval, Phrase, Policy, Publication, resolve
from grammar.reading import read
from timeline import duration
from timeline.allen import Relations
from timeline.article import Article
from timeline.constraint import Constraint, Evidence
from timeline.contradiction import Contradiction
from timeline.dating import TO_DATE
from timeline.errors import BadRelation, UnknownEvent
from timeline.event import Bounds, Event, EventAnchor, EventTime, PhraseRef, TimeRelation
from timeline.phrase import TimePhrase, Unread
from timeline.reader import read_article
from timeline.sheet import Counters
from timeline.spelling import time_phrase
from timeline.verdict import Verdict, judge, says

__all__ = ["Timeline"]


_BOUNDS: Final[dict[str, TimeRelation]] = {
    "since": "spans",
    "until": "until",
    "by": "by",
    "before": "before",
    "after": "after",
}
"""How an event lies to a time that was given as a limit."""


@frozen
class Timeline:
    """A story: what was read or said, and what follows from it.

    Made by ``Timeline.read(articles)``, or by hand with ``add`` and ``relate``. Two
    timelines are equal when what was read and said is; what follows is worked out on first
    use. ``told`` are the events as read, ``events`` with the dates and bounds that the
    whole proves.
    """

    articles: tuple[Article, ...] = ()
    phrases: tuple[TimePhrase, ...] = field(default=(), repr=lambda p: f"<{len(p)}>")
    told: tuple[Event, ...] = field(default=(), repr=lambda e: f"<{len(e)}>")
    constraints: tuple[Constraint, ...] = field(default=(), repr=lambda c: f"<{len(c)}>")
    unread: tuple[Unread, ...] = ()
    sentences_without_event: int = 0
    sentences: tuple[tuple[str, tuple[tuple[int, int], ...]], ...] = field(default=(), repr=False)

    # --- making ---

    @classmethod
    def read(cls, articles: Article | Iterable[Article]) -> Timeline:
        """The timeline of one article or several; events of different articles stay apart."""
        known: list[Article] = []
        counters = Counters()
        parts = []
        for article in _named([articles] if isinstance(articles, Article) else list(articles)):
            known.append(article)
            parts.append(read_article(article, counters))
        return cls(
            tuple(known),
            tuple(p for part in parts for p in part.phrases),
            tuple(e for part in parts for e in part.events),
            tuple(c for part in parts for c in part.constraints),
            tuple(u for part in parts for u in part.unread),
            sum(part.sentences_without_event for part in parts),
            tuple((article.id, part.sentences) for article, part in zip(known, parts, strict=True)),
        )

    def add(
        self,
        text: str,
        when: str | Interval | None = None,
        *,
        published: str | date | Publication | None = None,
        policy: Policy | None = None,
        id: str | None = None,  # noqa: A002  (the name that events have for it)
        language: str = "en",
    ) -> Timeline:
        """The timeline with one more event, told by *text*.

        *when* is a time phrase ("on Monday", "2024-11-11"), resolved against *published*, or an
        ``Interval``. Raises ``UnreadPhrase``; ``BadRelation`` where a phrase has no publication
        date or no place on the calendar, or where the id is taken.
        """
        identity = id or _next("e", (event.id for event in self.told))
        if any(event.id == identity for event in self.told):
            raise BadRelation(f"event {identity!r} is there already: give another id")
        # without a publication date there is no article: none is made up; the phrase stands behind the event's words
        words = f"{text} {when}" if isinstance(when, str) else text
        article = None
        if published is not None:
            article = Article(words, published=_stated(published), id=f"by-hand-{identity}", language=language)
        name = article.id if article else ""
        event = Event(identity, name, text, (0, len(text)), headline=text)
        constraints, phrases = self.constraints, self.phrases
        if when is not None:
            constraint = _next("c", (c.id for c in self.constraints))
            if isinstance(when, Interval):
                time, reference, anchor = EventTime.of(when), None, EventAnchor("absolute")
            else:
                phrase = _whole_phrase(when, len(text) + 1, published, policy, language)
                within = phrase.resolution.within
                if within is None:
                    raise BadRelation(
                        f"when={when!r} names no stretch of the calendar: {phrase.resolution.reason or 'give a date'}"
                    )
                time = EventTime.of(within, _BOUNDS.get(getattr(phrase.meaning, "kind", ""), "within"))
                number = _next("p", (p.id for p in self.phrases))
                phrases = (*phrases, time_phrase(name, number, phrase, language))
                reference, anchor = PhraseRef(number, when, phrase.span), EventAnchor("publication")
            event = evolve(event, time=time, anchor=anchor, phrase=reference)
            constraints = (
                *constraints,
                Constraint(
                    constraint,
                    "date",
                    identity,
                    relation=TO_DATE[time.relation],
                    interval=time.interval,
                    evidence=Evidence(name, event.span) if article else None,
                    rule="by hand",
                ),
            )
        return evolve(
            self,
            articles=(*self.articles, *([article] if article else [])),
            told=(*self.told, event),
            constraints=constraints,
            phrases=phrases,
            sentences=(*self.sentences, *([(name, ((0, len(words)),))] if article else [])),
        )

    def relate(
        self,
        a: str | Event,
        relation: str | Iterable[str],
        b: str | Event,
        *,
        offset: str | None = None,
        hard: bool = True,
    ) -> Timeline:
        """The timeline with one more statement: *a* stands in an Allen relation to *b*, or *offset* before or after it.

        *relation* is one name or several ("before", "overlaps" ...), *offset* an ISO 8601
        duration ("P3D"). Raises ``UnknownEvent`` or ``BadRelation``.
        """
        source, target = self._id(a), self._id(b)
        identity = _next("c", (c.id for c in self.constraints))
        names = (relation,) if isinstance(relation, str) else tuple(relation)
        Relations.of(*names)
        if source == target:
            raise BadRelation(f"event {source!r} can't be related to itself")
        if offset is not None:
            duration.parse(offset)
            if names not in (("before",), ("after",)):
                raise BadRelation(f"an offset is before or after, not {names[0]!r}")
        made = Constraint(
            identity,
            "relation" if offset is None else "offset",
            source,
            target,
            names[0] if len(names) == 1 else names,
            offset,
            rule="by hand",
            hard=hard,
        )
        grown = evolve(self, constraints=(*self.constraints, made))
        grown.contradictions  # noqa: B018  (a set of relations that bounds can't hold is refused here, not later)
        return grown

    suppose = relate
    """The same as ``relate``: a timeline is a value, so supposing changes nothing."""

    def retract(self, constraint: str | Constraint) -> Timeline:
        """The timeline without one statement; raises ``UnknownEvent`` where there is none such."""
        identity = constraint if isinstance(constraint, str) else constraint.id
        if all(c.id != identity for c in self.constraints):
            raise UnknownEvent(f"no constraint {identity!r} in this timeline")
        return evolve(self, constraints=tuple(c for c in self.constraints if c.id != identity))

    def same(self, a: str | Event, b: str | Event) -> Timeline:
        """The timeline in which both events tell of one thing, so that their statements must hold together."""
        group = {self._id(a), self._id(b)}
        for event in self.told:
            if event.id in group:
                group |= set(event.same_as)
        told = tuple(evolve(e, same_as=tuple(sorted(group - {e.id}))) if e.id in group else e for e in self.told)
        return evolve(self, told=told)

    # --- what follows ---

    @property
    def _verdict(self) -> Verdict:
        return _judged(self)

    @property
    def events(self) -> tuple[Event, ...]:
        """All events in the order of reading, with the dates and bounds that the whole proves."""
        return self._verdict.events

    @property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """Statements that cannot all be true, the one with the earliest evidence first."""
        return self._verdict.contradictions

    @property
    def order(self) -> tuple[tuple[str, ...], ...]:
        """Ids of dated events in groups: what is proved to be before stands before; ties stay together."""
        return self._verdict.order

    @property
    def undated(self) -> tuple[str, ...]:
        """Ids of the events without a time, in the order of reading."""
        return self._verdict.undated

    @property
    def set_aside(self) -> tuple[str, ...]:
        """Ids of soft statements that gave way to others."""
        return self._verdict.set_aside

    @property
    def timezone(self) -> str | None:
        """The zone of the civil times: that of the first article that names one."""
        return next((article.timezone for article in self.articles if article.timezone), None)

    @property
    def language(self) -> str:
        """The language in which the timeline speaks: that of its first article."""
        return self.articles[0].language if self.articles else "en"

    def event(self, identity: str) -> Event:
        """An event by its id; raises ``UnknownEvent``."""
        found = next((event for event in self.events if event.id == identity), None)
        if found is None:
            raise UnknownEvent(f"no event {identity!r} in this timeline")
        return found

    def bounds(self, event: str | Event) -> Bounds:
        """Tightest bounds of an event's start and end, in civil seconds."""
        return self.event(self._id(event)).bounds

    def explain(self, event: str | Event) -> tuple[str, ...]:
        """How an event got its date: the steps of its phrase, the anchor, and the statements about it, in words."""
        found = self.event(self._id(event))
        known = {e.id: e for e in self.events}
        lines = []
        phrase = next((p for p in self.phrases if found.phrase is not None and p.id == found.phrase.id), None)
        if phrase is not None:
            lines += [f"{rule}: {given} -> {result}" for rule, given, result in phrase.steps]
        twins = {found.id, *found.same_as}
        lines += [says(c, known, self.language) for c in self.constraints if twins & {c.source, c.target}]
        return tuple(lines)

    def sentence(self, article: str, index: int) -> tuple[int, int]:
        """Span of a sentence of an article."""
        spans = next((spans for identity, spans in self.sentences if identity == article), ())
        return spans[index] if 0 <= index < len(spans) else (0, 0)

    def _id(self, event: str | Event) -> str:
        identity = event if isinstance(event, str) else event.id
        if all(known.id != identity for known in self.told):
            raise UnknownEvent(f"no event {identity!r} in this timeline")
        return identity

    # --- leaving ---

    def to_json(self) -> str:
        """The lossless JSON form; ``Timeline.from_json(t.to_json()) == t``."""
        from timeline.formats.json import dump

        return dump(self)

    @classmethod
    def from_json(cls, text: str) -> Timeline:
        """A timeline from its JSON form; raises ``BadTimeline``."""
        from timeline.formats.json import load

        return load(text, cls)

    def to_timeml(self, article: str | None = None) -> str:
        """TimeML 1.2.1 of one article (its id; not needed where there is one); raises ``BadTimeline``."""
        from timeline.formats.timeml_write import dump

        return dump(self, article)

    @classmethod
    def from_timeml(cls, text: str | bytes, *, name: str = "document", **options: Any) -> Timeline:
        """A timeline from a TimeML document, *name* the id of its article; raises ``BadTimeline``.

        Options: ``tlinks``, how links are read ("strict", "news", the default, or "dated"); ``published``, the date
        that serves where the document has no full creation time; ``language``.

        >>> text = '<TimeML><TEXT>They <EVENT eid="e1" class="OCCURRENCE">met</EVENT>.</TEXT></TimeML>'
        >>> Timeline.from_timeml(text, published="2024-11-11").events[0].text
        'met'
        """
        from timeline.formats.timeml import load

        return load(text, cls, name=name, **options)

    @classmethod
    def read_timeml(cls, path: str | Path, **options: Any) -> Timeline:
        """A timeline from a TimeML file; options and errors as of ``from_timeml``, the file named."""
        from timeline.formats.timeml import read

        return read(Path(path), cls, **options)

    def to_markdown(self) -> str:
        """A Markdown document."""
        from timeline.render.markdown import to_markdown

        return to_markdown(self)

    def to_html(self) -> str:
        """One self-contained HTML page."""
        from timeline.render.html import to_html

        return to_html(self)

    def _repr_markdown_(self) -> str:
        """For notebooks."""
        return self.to_markdown()


@functools.lru_cache(maxsize=16)
def _judged(timeline: Timeline) -> Verdict:
    texts = {article.id: article.text for article in timeline.articles}
    spans = dict(timeline.sentences)

    def locate(article: str, position: int) -> tuple[tuple[int, int], str]:
        text = texts.get(article, "")
        span = next((s for s in spans.get(article, ()) if s[0] <= position < s[1]), (0, min(len(text), 200)))
        return span, text[slice(*span)]

    return judge(timeline.told, timeline.constraints, timeline.phrases, locate, timeline.language)


def _stated(published: str | date | Publication) -> str | date:
    return str(published) if isinstance(published, Publication) else published


def _named(articles: list[Article]) -> list[Article]:
    """Articles with ids of their own: a missing one is numbered, a second one of a name gets a number."""
    used: dict[str, int] = {}
    result = []
    for number, article in enumerate(articles, 1):
        identity = article.id or f"article-{number}"
        used[identity] = used.get(identity, 0) + 1
        if used[identity] > 1:
            identity = f"{identity}-{used[identity]}"
        result.append(article if article.id == identity else evolve(article, id=identity))
    return result


def _next(letter: str, taken: Iterable[str]) -> str:
    """The next free id of a kind."""
    numbers = [int(identity[1:]) for identity in taken if identity[:1] == letter and identity[1:].isdigit()]
    return f"{letter}{max(numbers, default=0) + 1}"


def _whole_phrase(
    text: str, start: int, published: str | date | Publication | None, policy: Policy | None, language: str
) -> Phrase:
    """A phrase that is given by itself, as one found at *start*."""
    meaning = read(text, language=language)
    if published is None:
        raise BadRelation(f"when={text!r} needs published=, the date that it counts from")
    resolution = resolve(meaning, published=published, policy=policy, language=language)
    return Phrase(start, start + len(text), text, None, meaning, resolution)
