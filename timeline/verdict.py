"""The verdict on a timeline: contradictions told with their sentences, bounds of every event, the proved order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from attrs import evolve

from grammar import Interval
from grammar.calendar import DAY
from grammar.language import table
from grammar.spell import in_words
from timeline.anchored import dating
from timeline.bulk import uncollected
from timeline.constraint import Constraint
from timeline.contradiction import Contradiction, Testimony
from timeline.encoding import Encoded, encode, extend
from timeline.event import Bounds, Event
from timeline.lookup import Lookup
from timeline.network import ORIGIN, Network
from timeline.ordering import order
from timeline.phrase import TimePhrase
from timeline.wording import Locate, amount, clocked, orders, testimony

__all__ = ["Verdict"]


class Verdict:
    """What all statements together prove, each part worked out when it is asked for; nothing is dropped."""

    def __init__(
        self,
        told: Sequence[Event],
        constraints: Sequence[Constraint],
        phrases: Sequence[TimePhrase],
        locate: Locate,
        language: str,
    ) -> None:
        self.told, self.constraints, self.phrases = told, constraints, phrases
        self.locate, self.language = locate, language
        self._smaller: tuple[Verdict, Sequence[Constraint]] | None = None

    def extended(self, constraints: Sequence[Constraint]) -> Verdict:
        """The verdict with more statements; what was worked out for this one serves it."""
        grown = Verdict(self.told, (*self.constraints, *constraints), self.phrases, self.locate, self.language)
        grown._smaller = (self, constraints) if "encoded" in self.__dict__ else None
        return grown

    @cached_property
    def encoded(self) -> Encoded:
        """The network, and which points are whose."""
        grown, smaller = None, self._smaller
        if smaller is not None and all(constraint.hard for constraint in smaller[1]):
            grown = extend(smaller[0].encoded, smaller[1])
            if grown and not all(c.hard for c in self.constraints) and grown.network.set_aside():
                grown = None  # the soft ones give way first
        self._smaller = None
        if grown is None:
            with uncollected():
                grown = encode(self.told, self.constraints)
        return grown

    @cached_property
    def by_id(self) -> dict[str, Constraint]:
        """The statements by their ids."""
        return {constraint.id: constraint for constraint in self.constraints}

    @cached_property
    def known(self) -> dict[str, Event]:
        """The events by their ids, as told."""
        return {event.id: event for event in self.told}

    @cached_property
    def contradictions(self) -> tuple[Contradiction, ...]:
        """The one with the earliest evidence first."""
        told = [self._phrase_conflict(phrase) for phrase in self.phrases if phrase.conflict]
        told += [
            self._network_conflict(tuple(map(str, conflict.reasons)), conflict.off_by)
            for conflict in self.encoded.network.conflicts()
        ]
        told.sort(key=lambda c: (c.evidence[0].article, c.evidence[0].span) if c.evidence else ("", (0, 0)))
        return tuple(told)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """The events, dated and bounded."""
        low, high = self.encoded.network.reach()

        def bounds(event: str) -> Bounds:
            start, end = self.encoded.interval(event)
            return Bounds(low[start], high[start], low[end], high[end])

        aside = set(self.encoded.set_aside)
        kept = [constraint for constraint in self.constraints if constraint.id not in aside]
        with uncollected():
            return tuple(evolve(event, bounds=bounds(event.id)) for event in dating(self.told, kept))

    @cached_property
    def by_event(self) -> dict[str, Event]:
        """The events by their ids, dated and bounded."""
        return {event.id: event for event in self.events}

    @cached_property
    def lookup(self) -> Lookup:
        """The events by where they lie."""
        return Lookup(self.events)

    @cached_property
    def order(self) -> tuple[tuple[str, ...], ...]:
        """The dated events in groups, earlier ones first."""
        placed = [event.id for event in self.events if event.time is not None and event.kind != "time"]
        return order(placed, self._shown(), self.encoded.starts, self.encoded.ends)

    def _shown(self) -> Network:
        """The network by which events are shown: what goes on, and may have begun at any time, stands where it is told.

        Whatever is proved comes first.
        """
        told = [
            (event.id, event.time.start)
            for event in self.events
            if event.time is not None
            and event.time.relation == "includes"
            and event.time.start is not None
            and event.bounds.earliest_start is None
        ]
        network = self.encoded.network
        if told:
            network = network.copy()
            for identity, start in told:
                network.add(("shown", identity), [(self.encoded.starts[identity], ORIGIN, -start)], soft=True)
        return network

    @cached_property
    def undated(self) -> tuple[str, ...]:
        """The events that got no date; the calendar does not happen."""
        return tuple(event.id for event in self.events if event.time is None and event.kind != "time")

    def testimony(self, constraint: str) -> Testimony:
        """A statement in words, with its sentence."""
        return testimony(self.by_id[constraint], self.known, self.locate, self.language)

    # --- contradictions in words ---

    def _phrase_conflict(self, phrase: TimePhrase) -> Contradiction:
        """A phrase that contradicts itself: the weekday and the date, as two pieces of evidence."""
        words = table(self.language, "messages.toml")
        phrases = table(self.language, "phrases.toml")
        users = tuple(event.id for event in self.told if event.phrase is not None and event.phrase.id == phrase.id)
        reasons = tuple(c.id for c in self.constraints if c.rule == f"phrase {phrase.id}")
        span, sentence = self.locate(phrase.article, phrase.span[0])
        near = [in_words(Interval.from_edtf(c.edtf), phrases) for c in phrase.candidates if c.edtf]
        forms = words["says"]
        calendar = forms["calendar"].format(conflict=phrase.conflict, near=forms["or"].join(near))
        evidence = (
            Testimony(phrase.article, span, sentence, forms["phrase"].format(text=phrase.text)),
            Testimony(phrase.article, span, sentence, calendar),
        )
        message = words["contradiction"]["phrase"].format(text=phrase.text, conflict=phrase.conflict)
        return Contradiction("phrase", reasons, users, message, evidence)

    def _network_conflict(self, reasons: Sequence[str], off_by: int) -> Contradiction:
        """A chain of statements, with the sentence of each and what it says."""
        words = table(self.language, "messages.toml")
        statements = [self.by_id[reason] for reason in reasons if reason in self.by_id]
        evidence = sorted((self.testimony(c.id) for c in statements), key=lambda item: (item.article, item.span))
        named = (c for statement in statements for c in (statement, *statement.options))
        involved = dict.fromkeys(identity for c in named for identity in (c.source, c.target) if identity is not None)
        measured: int | None = off_by
        if not any(map(clocked, statements)):
            measured = -(-off_by // DAY) * DAY  # nothing finer than days was said: seconds are only strictness
        if all(map(orders, statements)):
            measured = None  # nothing but an order was said: it fails by no length of time
        form = "network_one" if len(statements) == 1 else "network" if measured is not None else "network_order"
        message = words["contradiction"][form].format(amount=amount(measured or 0, words), count=len(statements))
        ids = tuple(statement.id for statement in statements)
        return Contradiction("network", ids, tuple(involved), message, tuple(evidence), measured, ids)
