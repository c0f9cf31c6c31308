"""A timeline made by hand: events added, statements made, supposed and taken back. Each gives a new timeline."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Self

from attrs import evolve, frozen

from grammar import Interval, Policy, Publication
from timeline.article import Article
from timeline.constraint import Constraint, ConstraintKind, End, Evidence
from timeline.correction import Correction
from timeline.dating import TO_DATE
from timeline.duration import seconds
from timeline.errors import BadRelation, UnknownEvent
from timeline.event import Event, EventAnchor, EventTime, PhraseRef
from timeline.given import phrase_of, time_of
from timeline.spelling import time_phrase
from timeline.story import Story
from timeline.wellformed import names_of, well_formed, whole


@frozen
class Statements(Story):
    """What can be said by hand."""

    def add(
        self,
        text: str,
        when: str | Interval | None = None,
        *,
        published: str | date | Publication | None = None,
        policy: Policy | None = None,
        id: str | None = None,  # noqa: A002  (the name that events have for it)
        language: str = "en",
        instant: bool = False,
    ) -> Self:
        """The timeline with one more event, told by *text*.

        *when* is a time phrase ("on Monday", "2024-11-11"), resolved against *published*, or an
        ``Interval``. An *instant* has no length. Raises ``UnreadPhrase``; ``BadRelation`` where a
        phrase has no publication date or no place on the calendar, or where the id is taken.
        """
        for what, given in (("text", text), ("id", id)):
            if not isinstance(given, str | None) or given == "" or (given is None and what == "text"):
                raise BadRelation(f"{what}={given!r} names no event: say in words what happened; an id may be left out")
        identity = id or _next("e", (event.id for event in self.told))
        if identity in self._verdict.known:
            raise BadRelation(f"event {identity!r} is there already: give another id")
        if isinstance(when, Interval):
            whole(when, f"event {identity}")
        elif not isinstance(when, str | None):
            raise BadRelation(f"when={when!r} is no time: give a time phrase as text, or an Interval")
        # without a publication date there is no article: none is made up; the phrase stands behind the event's words
        words = f"{text} {when}" if isinstance(when, str) else text
        article = None
        if published is not None:
            article = Article(words, published=_stated(published), id=f"by-hand-{identity}", language=language)
        name = article.id if article else ""
        event = Event(identity, name, text, (0, len(text)), headline=text, instant=instant)
        constraints, phrases = self.constraints, self.phrases
        if when is not None:
            constraint = _next("c", (c.id for c in self.constraints))
            if isinstance(when, Interval):
                time, reference, anchor = EventTime.of(when), None, EventAnchor("absolute")
            else:
                phrase = phrase_of(when, len(text) + 1, published, policy, language)
                time = time_of(phrase)
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
        least: str | None = None,
        most: str | None = None,
        ends: tuple[End, End] = ("start", "start"),
        hard: bool = True,
        confidence: float = 1.0,
    ) -> Self:
        """The timeline with one more statement: *a* stands in an Allen relation to *b*, or so much before or after it.

        *relation* is one name or several ("before", "overlaps" ...). *offset*, an ISO 8601 duration ("P3D"), counts
        granules, as news does; *least* and *most* count seconds between the *ends* of each, months and longer with
        their slack. A statement that is not *hard* gives way to others, that of lowest *confidence* (0 to 1) first.
        Raises ``UnknownEvent`` or ``BadRelation``.

        >>> from timeline import Timeline
        >>> t = Timeline().add("It rained", "on Monday", published="2024-11-11").add("The dam broke")
        >>> t = t.relate("e2", "after", "e1", least="P1D", most="P2D", ends=("start", "end"))
        >>> t.explain("e2")
        ('the start of “The dam broke” is between 1 day and 2 days after the end of “It rained”',)
        """
        names = names_of(relation)
        kind: ConstraintKind = "relation" if offset is None else "offset"
        low: int | None = None
        high: int | None = None
        if least is not None or most is not None:
            kind = "distance"
            low = seconds(least)[0] if least is not None else None
            high = seconds(most)[1] if most is not None else None
            if names == ("before",):
                low, high = None if high is None else -high, None if low is None else -low
        if kind != "relation" and (names not in (("before",), ("after",)) or (kind == "distance" and offset)):
            raise BadRelation(f"an offset, or least and most, go with before or after, not with {', '.join(names)!r}")
        said = names[0] if len(names) == 1 else names
        return self.state(
            Constraint(
                "",
                kind,
                self._id(a),
                self._id(b),
                said,
                offset,
                rule="by hand",
                hard=hard,
                confidence=confidence,
                least=low,
                most=high,
                ends=ends,
            )
        )

    def state(self, *statements: Constraint) -> Self:
        """The timeline with more statements, each as a ``Constraint``; one without an id gets one.

        Raises ``UnknownEvent`` or ``BadRelation``; ``BadRelation`` as well for an id that is taken.

        >>> from timeline import Constraint, Timeline
        >>> t = Timeline().add("The vote", "2024-11-11", published="2024-11-11").add("The count")
        >>> before, after = (Constraint("", "relation", "e2", "e1", name) for name in ("before", "after"))
        >>> t = t.state(Constraint("", "any", "e2", options=(before, after)))
        >>> t.explain("e2")
        ('“The count” is before “The vote” or “The count” is after “The vote”',)
        """
        taken = {*self._verdict.by_id, *(constraint.id for constraint in self.constraints)}
        number = int(_next("c", taken)[1:])
        made = []
        for statement in statements:
            if not isinstance(statement, Constraint):
                raise BadRelation(f"{statement!r} is no statement: give a Constraint, or say it by relate()")
            named = statement if statement.id else evolve(statement, id=f"c{number}")
            number += not statement.id
            if named.id in taken:
                raise BadRelation(f"constraint {named.id!r} is there already: give another id, or none")
            taken.add(named.id)
            well_formed(named, self._verdict.known)
            made.append(named)
        grown = evolve(self, constraints=(*self.constraints, *made))
        if not self.corrections:  # which come after all statements, and may take some of them out
            object.__setattr__(grown, "_verdict", self._verdict.extended(made))  # what was worked out serves again
        return grown

    suppose = relate
    """The same as ``relate``: a timeline is a value, so supposing changes nothing."""

    def retract(self, constraint: str | Constraint) -> Self:
        """The timeline without one statement; raises ``UnknownEvent`` where there is none such."""
        identity = constraint if isinstance(constraint, str) else getattr(constraint, "id", constraint)
        rest = tuple(constraint for constraint in self.constraints if constraint.id != identity)
        if len(rest) == len(self.constraints):
            raise UnknownEvent(f"no constraint {identity!r} was read or said in this timeline")
        return evolve(self, constraints=rest)

    def same(self, a: str | Event, b: str | Event) -> Self:
        """The timeline in which both events tell of one thing, so that their statements must hold together."""
        group = {self._id(a), self._id(b)}
        for event in self.told:
            if event.id in group:
                group |= set(event.same_as)
        told = tuple(evolve(e, same_as=tuple(sorted(group - {e.id}))) if e.id in group else e for e in self.told)
        return evolve(self, told=told)

    def correct(self, *corrections: Correction) -> Self:
        """The timeline with the analyst's corrections, kept apart from what was read: see ``Correction``.

        ``unmatched`` has what could not be applied.
        """
        return evolve(self, corrections=(*self.corrections, *corrections))


def _stated(published: str | date | Publication) -> str | date:
    return str(published) if isinstance(published, Publication) else published


def _next(letter: str, taken: Iterable[str]) -> str:
    """The next free id of a kind."""
    numbers = [int(identity[1:]) for identity in taken if identity[:1] == letter and identity[1:].isdigit()]
    return f"{letter}{max(numbers, default=0) + 1}"
