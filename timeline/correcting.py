"""What was read, as the analyst corrects it: events dated anew, dropped, joined, added."""

from __future__ import annotations

from collections.abc import Container, Sequence

from attrs import define, evolve, field, frozen

from grammar import GrammarError, Interval
from timeline.article import UNKNOWN, Article
from timeline.constraint import Constraint, Evidence
from timeline.correction import ANALYST, Correction, Place, Unmatched
from timeline.dating import TO_DATE
from timeline.errors import TimelineError, UnknownEvent
from timeline.event import Event, EventAnchor, EventTime
from timeline.given import phrase_of, time_of
from timeline.phrase import TimePhrase
from timeline.pointing import articles_of, event_of, spans_of


@frozen
class Corrected:
    """What counts: events and statements as read and said, with the analyst's; and what could not be applied.

    ``by_event`` are the corrections of an event, ``made`` the ids of events that only the analyst tells, ``dropped``
    the events taken out, each with its correction, ``settled`` the phrases whose own contradiction is decided.
    """

    told: tuple[Event, ...]
    constraints: tuple[Constraint, ...]
    by_event: dict[str, tuple[Correction, ...]] = field(factory=dict)
    made: frozenset[str] = frozenset()
    dropped: tuple[tuple[Event, Correction], ...] = ()
    settled: frozenset[str] = frozenset()
    unmatched: tuple[Unmatched, ...] = ()


@define
class _Desk:
    """Corrections being applied."""

    articles: Sequence[Article]
    events: dict[str, Event]
    constraints: dict[str, Constraint]
    sentences: dict[str, Sequence[tuple[int, int]]]
    by_event: dict[str, tuple[Correction, ...]] = field(factory=dict)
    made: set[str] = field(factory=set)
    dropped: list[tuple[Event, Correction]] = field(factory=list)
    unmatched: list[Unmatched] = field(factory=list)

    def apply(self, correction: Correction) -> None:
        """Apply one; what can't be is kept with its reason."""
        try:
            event = self._new(correction) if correction.event else self._pointed(correction)
            if correction.date:
                self._date(event, correction)
        except (TimelineError, GrammarError) as error:
            self.unmatched.append(Unmatched(correction, str(error)))
            return
        if correction.drop:
            self._drop(event, correction)
            return
        self.by_event[event.id] = (*self.by_event.get(event.id, ()), correction)
        for place in correction.same:
            try:
                self._join(event.id, self._event(place).id)
            except TimelineError as error:
                self.unmatched.append(Unmatched(correction, str(error)))

    def _event(self, place: Place) -> Event:
        event = event_of(place, self.articles, tuple(self.events.values()))
        if event is None:
            raise UnknownEvent(f"no event was read in {place}: give these words a date to make it one")
        return event

    def _pointed(self, correction: Correction) -> Event:
        """The event that is meant; words that tell none become one by their date."""
        place = correction.place
        if not correction.date:
            return self._event(place)
        event = event_of(place, self.articles, tuple(self.events.values()))
        if event is not None:
            return event
        article, (start, end) = spans_of(place, self.articles)[0]
        self._interval(correction, article)  # nothing is made of what can't be dated
        rows = self.sentences.get(article.id, ())
        sentence = next((at for at, (low, high) in enumerate(rows) if low <= start < high), 0)
        words = article.text[start:end]
        return self._add(Event("", article.id, words, (start, end), sentence, headline=" ".join(words.split())))

    def _new(self, correction: Correction) -> Event:
        """An event that no article tells."""
        if correction.date:
            self._interval(correction, self._article(correction))
        text = correction.event
        return self._add(Event("", "", text, (0, len(text)), headline=text))

    def _add(self, event: Event) -> Event:
        named = evolve(event, id=_free(self.events, len(self.made) + 1))
        self.events[named.id] = named
        self.made.add(named.id)
        return named

    def _article(self, correction: Correction) -> Article | None:
        """The article against which a phrase is resolved."""
        found = articles_of(correction.article, self.articles)
        return found[0] if len(found) == 1 else None

    def _interval(self, correction: Correction, article: Article | None) -> tuple[EventTime, EventAnchor]:
        """The date, and what it is counted from; raises where it is neither EDTF nor a phrase of the calendar."""
        text = correction.date
        try:
            interval = Interval.from_edtf(text, zone=None if article is None else article.timezone)
        except (GrammarError, ValueError):
            if article is None or article.published == UNKNOWN:
                raise UnknownEvent(
                    f"date {text!r} is no EDTF, and no article says when it was published: write 2024-11-11, or name "
                    "the article"
                ) from None
            phrase = phrase_of(text, 0, article.publication, article.policy, article.language)
            return time_of(phrase), EventAnchor("publication")
        # "/" and all of a set ("{a..b}") lasted, one of a set ("[a..b]") happened once within
        lasted = ("/" in text or text.startswith("{")) and interval.start is not None and interval.end is not None
        return EventTime.of(interval, "spans" if lasted else "within"), EventAnchor("absolute")

    def _date(self, event: Event, correction: Correction) -> None:
        """Date an event anew: what its phrase said of when counts no more."""
        article = next((a for a in self.articles if a.id == event.article), None) or self._article(correction)
        time, anchor = self._interval(correction, article)
        self.events[event.id] = evolve(event, time=time, anchor=anchor, phrase=None)
        for identity, constraint in list(self.constraints.items()):
            if constraint.source == event.id and _dates(constraint, event):
                del self.constraints[identity]
        identity = _free(self.constraints)
        evidence = Evidence(event.article, event.span) if event.article else None
        self.constraints[identity] = Constraint(
            identity,
            "date",
            event.id,
            relation=TO_DATE[time.relation],
            interval=time.interval,
            evidence=evidence,
            rule=ANALYST,
        )

    def _drop(self, event: Event, correction: Correction) -> None:
        """Take an event out, with all that is said of it."""
        del self.events[event.id]
        self.by_event.pop(event.id, None)
        self.dropped.append((event, correction))
        for identity, constraint in list(self.constraints.items()):
            if any(event.id in (one.source, one.target) for one in (constraint, *constraint.options)):
                del self.constraints[identity]
        for identity, other in list(self.events.items()):
            if event.id in other.same_as:
                self.events[identity] = evolve(other, same_as=tuple(i for i in other.same_as if i != event.id))
            if other.anchor is not None and other.anchor.event == event.id:
                label = event.headline or event.text
                self.events[identity] = evolve(
                    self.events[identity], anchor=evolve(other.anchor, event=None, label=label)
                )

    def _join(self, a: str, b: str) -> None:
        group = {a, b, *self.events[a].same_as, *self.events[b].same_as}
        for identity in group & self.events.keys():
            self.events[identity] = evolve(self.events[identity], same_as=tuple(sorted(group - {identity})))


def _free(taken: Container[str], number: int = 1) -> str:
    """The next id of the analyst's that is not taken."""
    while f"a{number}" in taken:
        number += 1
    return f"a{number}"


def _dates(constraint: Constraint, event: Event) -> bool:
    """Whether a statement is what the words of an event, or an earlier correction, say of its date."""
    if constraint.kind == "any":
        return all(_dates(option, event) for option in constraint.options)
    if constraint.kind != "date":
        return False
    said = constraint.evidence.span if constraint.evidence is not None else None
    return constraint.hard or (event.phrase is not None and said == event.phrase.span)


def correct(
    articles: Sequence[Article],
    told: Sequence[Event],
    constraints: Sequence[Constraint],
    phrases: Sequence[TimePhrase],
    sentences: Sequence[tuple[str, Sequence[tuple[int, int]]]],
    corrections: Sequence[Correction],
) -> Corrected:
    """Apply corrections in their order; each is kept apart from what was read."""
    if not corrections:
        return Corrected(tuple(told), tuple(constraints))
    desk = _Desk(articles, {e.id: e for e in told}, {c.id: c for c in constraints}, dict(sentences))
    for correction in corrections:
        desk.apply(correction)
    users: dict[str, list[str]] = {}
    for event in told:
        if event.phrase is not None:
            users.setdefault(event.phrase.id, []).append(event.id)
    open_ = {event.phrase.id for event in desk.events.values() if event.phrase is not None}
    settled = frozenset(phrase.id for phrase in phrases if phrase.id in users and phrase.id not in open_)
    return Corrected(
        tuple(desk.events.values()),
        tuple(desk.constraints.values()),
        desk.by_event,
        frozenset(desk.made),
        tuple(desk.dropped),
        settled,
        tuple(desk.unmatched),
    )
