"""An article becomes events and constraints: each phrase hung on its clause, each clause told as an event.

No word of any language is read here: ``grammar`` gives clauses as classes and phrases as
meanings. Ids are given by the caller's counters, so that a timeline of many articles has
no two alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve, frozen

from grammar import (
    Clause,
    Period,
    Phrase,
    clause_of,
    comparison,
    find,
    read_clauses,
    trimmed,
    with_length,
    with_outer_signal,
)
from grammar.attachment.counted import before_clause, by_then
from grammar.attachment.nominal import not_until
from grammar.meaning import Anchor, Offset
from timeline.article import Article
from timeline.constraint import Constraint, Evidence
from timeline.corefer import Mention, same_acts, same_happenings
from timeline.dating import date_events
from timeline.event import Event, EventAnchor, EventTime
from timeline.markup import MARKS, closed, unmarked
from timeline.phrase import TimePhrase, Unread
from timeline.relating import relate_events
from timeline.sheet import Counters, Draft, Register, Sheet
from timeline.spelling import time_phrase
from timeline.telling import factuality, source
from timeline.tense_order import order_by_tense

Attached = dict[int, list[tuple[Phrase, str]]]
"""Clause index -> the phrases that date it, with their ids."""


@frozen
class Read:
    """What one article gave."""

    phrases: tuple[TimePhrase, ...]
    events: tuple[Event, ...]
    constraints: tuple[Constraint, ...]
    unread: tuple[Unread, ...]
    sentences: tuple[tuple[int, int], ...]
    sentences_without_event: int
    sheet: Sheet


def read_article(article: Article, counters: Counters | None = None) -> Read:
    """Events, constraints and phrases of an article."""
    sheet = Sheet(article, read_clauses(article.text, language=article.language), counters or Counters())
    phrases, attached = _phrases(sheet)
    _events(sheet, attached)
    date_events(sheet)
    relate_events(sheet)
    order_by_tense(sheet)
    events = _now(sheet, _same(sheet))
    told = {event.sentence for event in events}
    spans = tuple((sentence.start, sentence.end) for sentence in sheet.reading.sentences)
    return Read(phrases, events, tuple(sheet.constraints), tuple(sheet.unread), spans, len(spans) - len(told), sheet)


def _phrases(sheet: Sheet) -> tuple[tuple[TimePhrase, ...], Attached]:
    """All phrases of the text, and which clause each dates."""
    article, text = sheet.article, sheet.text
    attached: Attached = {}
    recorded = []
    known, earlier = (article.publication, article.policy, article.language), None
    for raw in find(text, published=article.publication, policy=article.policy, language=article.language):
        limited = not_until(text, with_outer_signal(text, raw, *known), article.language)
        phrase = before_clause(text, sheet.reading, with_length(text, limited, earlier, *known), article.language)
        earlier = raw
        sheet.found.append(phrase)
        if phrase.resolution.value is None:
            words = text[slice(*phrase.span)]
            sheet.unread.append(Unread(article.id, phrase.span, words, phrase.resolution.reason))
            continue
        identity = f"p{sheet.counters.phrase()}"
        index = clause_of(text, sheet.reading, phrase, article.language)
        if index is not None:
            phrase = by_then(text, phrase, sheet.clauses[index], article.language)
        recorded.append(time_phrase(article.id, identity, phrase, article.language))
        if index is not None:
            attached.setdefault(index, []).append((phrase, identity))
            sheet.emptied.update(_parted(sheet, phrase, index))
            continue
        other = comparison(text, sheet.reading, phrase, article.language)
        if other is not None:
            sheet.compared.append((other, phrase, identity))
    return tuple(recorded), attached


def _parted(sheet: Sheet, phrase: Phrase, index: int) -> tuple[int, ...]:
    """The clause that holds a phrase and tells nothing but it, where the phrase dates the clause after that."""
    told = sheet.clauses[index]
    if not index or phrase.end > told.start or (told.front is not None and told.front[0] <= phrase.start):
        return ()
    holder = sheet.clauses[index - 1]
    return (index - 1,) if holder.kind == "state" and holder.verb[1] <= phrase.start < holder.end else ()


def _events(sheet: Sheet, attached: Attached) -> None:
    """A draft for each clause that tells something, in the order of the text."""
    text, count = sheet.text, len(sheet.clauses)
    told = [(clause, index, attached.get(index, [])) for index, clause in enumerate(sheet.clauses)]
    told = [row for row in told if _tells(sheet, row[1], row[0], row[2])]
    told += [(clause, count + at, [(phrase, key)]) for at, (clause, phrase, key) in enumerate(sheet.compared)]
    for clause, index, own in sorted(told, key=lambda row: row[0].verb):
        start, end = _quoted(sheet, index, clause) if index < count else (clause.start, clause.end)
        event = Event(
            f"e{sheet.counters.event()}",
            sheet.article.id,
            text[start:end],
            (start, end),
            clause.sentence,
            headline=_headline(text, start, end, own, front=not clause.second),
            head=text[slice(*clause.verb)] if index < count else "",
            kind="speech" if _nominal_act(clause) else clause.kind,
            factuality=factuality(clause, sheet.clauses),
            polarity="-" if clause.negated else "+",
            habitual=clause.habitual,
            source=source(text, clause, sheet.clauses),
        )
        sheet.drafts[index] = Draft(clause, index, event, own)
    sheet.register = Register(sheet.drafts.values())


def _nominal_act(clause: Clause) -> bool:
    """ "X's comments came": a speech act told by its noun."""
    return clause.subject is not None and clause.subject.speech and clause.subject.possessor is not None


def _tells(sheet: Sheet, index: int, clause: Clause, own: Sequence[object]) -> bool:
    """Whether a clause is an event of its own: finite, or a participle or relative with something to tell."""
    if own:
        return True
    if index in sheet.emptied:
        return False
    if clause.role in ("reduced", "infinitive") or (clause.saying and clause.role == "participle"):
        return False
    if clause.speech and not clause.saying and any(c.content_of == index for c in sheet.clauses[index + 1 : index + 4]):
        return False  # "it sensed that ...", "he hopes that ...": the content tells it
    if clause.kind == "state" and _describes(sheet, clause):
        return False
    if clause.tense == "none":
        parent = sheet.clauses[clause.parent] if clause.parent is not None else None
        long_enough = clause.end - clause.verb[1] > len("of it")
        goes_along = parent is not None and not parent.saying
        return clause.role == "participle" and long_enough and clause.modality != "conditional" and goes_along
    return True


def _describes(sheet: Sheet, clause: Clause) -> bool:
    """A relative clause of a state ("which lies by the river", "and has a port") describes its noun."""
    if clause.role == "coordinate" and clause.parent is not None:
        clause = sheet.clauses[clause.parent]
    return clause.role == "relative" and clause.kind == "state"


def _quoted(sheet: Sheet, index: int, clause: Clause) -> tuple[int, int]:
    """The span that is quoted: the clause, with what is said where it is a saying; cut before a dangling offset."""
    start, end = clause.start, clause.end
    for phrase in sheet.near(end):
        dangling = isinstance(phrase.meaning, Offset) and phrase.meaning.anchor is Anchor.EVENT
        if dangling and clause.verb[1] <= phrase.start < end and phrase.end >= end - 1:
            end = phrase.start
    if clause.saying:
        near = sheet.clauses[index + 1 : index + 4]
        content = next((c for c in near if c.content_of == index and c.role == "complement"), None)
        if content is not None and content.sentence == clause.sentence and content.start - end < 12:
            end = content.end
    end = trimmed(sheet.text, max(start, clause.verb[1]), end, sheet.article.language)
    return start, closed(sheet.text, start, end)


def _headline(text: str, start: int, end: int, own: Sequence[tuple[Phrase, str]], *, front: bool = True) -> str:
    """The quoted words, cut only: time phrases at either end are left out, a full stop is dropped.

    Without *front* one stays that stands before a verb that is second: without it the words would ask.
    """
    spans = [phrase.span for phrase, _ in own if not isinstance(phrase.resolution.value, Period)]
    for one, other in list(pairwise(spans)):  # "on Monday and Tuesday" is cut as one
        if 0 < other[0] - one[1] <= len(" and "):
            spans.append((one[0], other[1]))
    changed = True
    while changed:
        changed = False
        for low, high in spans:
            if front and start < high < end and not text[start:low].strip(MARKS):
                start, changed = high, True
            elif start < low < end and (end <= high + 1 or not text[high:end].strip(MARKS)):
                end, changed = low, True
        while start < end and (text[start].isspace() or text[start] in f",;:–—{MARKS}"):
            start += 1
        while end > start and (text[end - 1].isspace() or text[end - 1] in f",;:–—.{MARKS}"):
            end -= 1
    return " ".join(unmarked(text[start:end]).split())


def _same(sheet: Sheet) -> tuple[Event, ...]:
    """The events, each with those that tell of the same thing."""
    language, clauses = sheet.article.language, sheet.clauses
    mentions = []
    for draft in sheet.drafts.values():
        said = draft.clause.content_of
        speaker = clauses[said].subject if said is not None else None
        mentions.append(Mention(draft.event, draft.clause, sheet.text, language, speaker))
    groups: dict[str, set[str]] = {}
    for left, right in same_acts(mentions) + same_happenings(mentions):
        merged = groups.get(left, {left}) | groups.get(right, {right})
        for identity in merged:
            groups[identity] = merged
    events = [mention.event for mention in mentions]
    return tuple(evolve(e, same_as=tuple(sorted(groups.get(e.id, set()) - {e.id}, key=_number))) for e in events)


def _now(sheet: Sheet, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """ "The ruling comes eight months after ...": told in the present and counted from an event, it is of the day."""
    day = EventTime.of(sheet.article.publication.day)
    counted = {c.source for c in sheet.constraints if c.kind == "offset"}
    result = []
    for event, draft in zip(events, sheet.drafts.values(), strict=True):
        clause = draft.clause
        now = clause.tense == "present" and clause.modality == "" and not clause.perfect and event.id in counted
        if now and event.time is None and not event.same_as and event.factuality == "asserted":
            dated = evolve(event, time=day, anchor=EventAnchor("publication"))
            sheet.say(
                Constraint(
                    "",
                    "date",
                    event.id,
                    relation="during",
                    interval=day.interval,
                    rule="told in the present",
                    evidence=Evidence(sheet.article.id, clause.verb),
                    confidence=0.8,
                    hard=False,
                )
            )
            result.append(dated)
        else:
            result.append(event)
    return tuple(result)


def _number(identity: str) -> int:
    return int(identity.lstrip("e") or 0)
