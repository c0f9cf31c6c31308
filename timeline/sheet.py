"""The sheet on which one article is read: its clauses, its events in the making, what was said so far."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterable, Sequence
from itertools import count

from attrs import define, evolve, field, frozen

from grammar import Clause, Limit, Period, Phrase
from grammar.clauses.clause import Reading
from timeline.article import Article
from timeline.constraint import Constraint, Evidence
from timeline.event import Event, EventAnchor, PhraseRef
from timeline.phrase import Unread
from timeline.placing import Placed


@define
class Counters:
    """Makes ids: p1, e1, c1 ..."""

    phrase: Callable[[], int] = field(factory=lambda: count(1).__next__)
    event: Callable[[], int] = field(factory=lambda: count(1).__next__)
    constraint: Callable[[], int] = field(factory=lambda: count(1).__next__)


@define
class Draft:
    """An event in the making, with its clause and phrases."""

    clause: Clause
    index: int
    event: Event
    phrases: list[tuple[Phrase, str]] = field(factory=list)
    placed: Placed | None = None
    dating: Phrase | None = None


@frozen
class Open:
    """A limit by a noun that no event of the article tells, of which event, and the words as they stay unread."""

    draft: Draft
    limit: Limit
    unread: Unread


def related(
    article: str,
    source: str,
    target: str,
    relation: str | tuple[str, ...],
    span: tuple[int, int],
    rule: str,
    confidence: float,
    *,
    hard: bool = False,
) -> Constraint:
    """A statement of words of an article about the order of two events, by their ids; it has no id yet."""
    words = Evidence(article, span)
    return Constraint(
        "",
        "relation",
        source,
        target,
        relation=relation,
        evidence=words,
        rule=rule,
        confidence=confidence,
        hard=hard,
    )


class Register:
    """The drafts of an article by what they are looked up by: sentence, verb, head of the subject."""

    def __init__(self, drafts: Iterable[Draft]) -> None:
        """Enter all drafts, in their order."""
        self.by_sentence: dict[int, list[Draft]] = {}
        self.by_verb: dict[str, list[Draft]] = {}
        self.by_subject: dict[str, list[Draft]] = {}
        for draft in drafts:
            self.by_sentence.setdefault(draft.clause.sentence, []).append(draft)
            self.by_verb.setdefault(draft.clause.lemma, []).append(draft)
            if draft.clause.subject is not None:
                self.by_subject.setdefault(draft.clause.subject.head, []).append(draft)

    def told_of(self, head: str) -> list[Draft]:
        """The drafts whose subject's head ends as a word does: "earthquake" and "quake"."""
        return [draft for known, drafts in self.by_subject.items() if known.endswith(head) for draft in drafts]


@define
class Sheet:
    """One article being read; the steps of the reader fill it in turn."""

    article: Article
    reading: Reading
    counters: Counters
    drafts: dict[int, Draft] = field(factory=dict)
    constraints: list[Constraint] = field(factory=list)
    unread: list[Unread] = field(factory=list)
    found: list[Phrase] = field(factory=list)
    compared: list[tuple[Clause, Phrase, str]] = field(factory=list)
    """The other sides of comparisons, with the phrases that date them."""
    emptied: set[int] = field(factory=set)
    """Clauses that say no more than when another was: "it was on Monday that ..."."""
    open: list[Open] = field(factory=list)
    """Nouns that another article may tell."""
    register: Register = field(factory=lambda: Register(()))
    """The drafts by what they are looked up by, once all are made."""

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text

    @property
    def clauses(self) -> Sequence[Clause]:
        """The article's clauses."""
        return self.reading.clauses

    def near(self, position: int) -> list[Phrase]:
        """The phrases that end within a few characters of a position."""
        place = bisect.bisect_left(self.found, position - 2, key=lambda phrase: phrase.end)
        return [phrase for phrase in self.found[place : place + 2] if min(phrase.start, phrase.end - 2) <= position]

    def say(self, constraint: Constraint) -> None:
        """Add a statement, with an id of its own."""
        self.constraints.append(evolve(constraint, id=f"c{self.counters.constraint()}"))

    def relate(
        self,
        draft: Draft,
        other: Draft,
        relation: str | tuple[str, ...],
        span: tuple[int, int],
        rule: str,
        confidence: float,
        *,
        hard: bool = False,
    ) -> None:
        """State how one event lies to another, by the words of a span."""
        ids = draft.event.id, other.event.id
        self.say(related(self.article.id, *ids, relation, span, rule, confidence, hard=hard))

    def leave(self, span: tuple[int, int], label: str) -> Unread:
        """List words as unread, whose noun no event of the article tells."""
        words, reason = self.text[slice(*span)], f"no event of the article is told by {label!r}"
        self.unread.append(Unread(self.article.id, span, words, reason))
        return self.unread[-1]

    def evidence(self, draft: Draft) -> Evidence:
        """The words that date an event."""
        return Evidence(self.article.id, draft.dating.span if draft.dating is not None else draft.event.span)

    def reference(self, phrase: Phrase, identity: str) -> PhraseRef:
        """A phrase as an event names it."""
        return PhraseRef(identity, self.text[slice(*phrase.span)], phrase.span)

    def offset(self, draft: Draft, anchor: Draft, period: Period, direction: int, words: Evidence, rule: str) -> None:
        """State that an event is so much before (-1) or after (1) another; what has no date is anchored there."""
        self.say(
            Constraint(
                "",
                "offset",
                draft.event.id,
                anchor.event.id,
                relation="after" if direction > 0 else "before",
                offset=f"~{period}" if period.mod else str(period),
                evidence=words,
                rule=rule,
                confidence=0.95,
            )
        )
        if draft.event.time is None or (draft.placed is not None and draft.placed.from_previous is not None):
            signed = f"{'-' if direction < 0 else ''}{period}"
            draft.event = evolve(draft.event, anchor=EventAnchor("event", event=anchor.event.id, offset=signed))
        elif anchor.event.time is None:
            back = f"{'' if direction < 0 else '-'}{period}"
            anchor.event = evolve(anchor.event, anchor=EventAnchor("event", event=draft.event.id, offset=back))
