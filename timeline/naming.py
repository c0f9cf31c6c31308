"""Nouns that stand for times: "since the invasion", "after her arrest" become statements about the event they name.

What a noun names is an event of the article told by its verb ("were arrested") or of which it is the subject ("an
earthquake struck"), if all that are have one time. Any other noun stays a named anchor, and is listed as unread.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import Limit, noun_limits
from grammar.attachment.attach import Noun
from grammar.meaning import Length
from grammar.resolving.arithmetic import period
from timeline.constraint import Constraint, Evidence
from timeline.dating import SAME_TIME
from timeline.duration import of_unit, seconds
from timeline.event import Event, EventAnchor, EventTime
from timeline.placing import lasting, within_of
from timeline.sheet import Draft, Open, Sheet, related

ORDERED: Final = {"after": "after", "since": "after", "before": "before", "until": "before"}
"""What those kinds of links say of two events that only order them."""
RELATIONS: Final[dict[str, str | tuple[str, ...]]] = {**ORDERED, "during": SAME_TIME}
"""What each kind of limit says of two events."""


def relate_to_nouns(sheet: Sheet) -> None:
    """The limits by nouns of every event, but where a clause or a time phrase follows the word."""
    taken = {clause.link.start for clause in sheet.clauses if clause.link is not None}
    taken.update(at for phrase in sheet.found for at in range(*phrase.span))
    begun = {phrase.start for phrase in sheet.found}
    for draft in list(sheet.drafts.values()):
        if draft.index >= len(sheet.clauses):
            continue
        for limit in noun_limits(sheet.text, draft.clause, sheet.article.language, taken):
            taken.add(limit.start)  # the innermost clause comes last: of two that hold it, the first is taken
            if begun.isdisjoint(range(limit.start, limit.end)):
                _limit(sheet, draft, limit)


def _limit(sheet: Sheet, draft: Draft, limit: Limit) -> None:
    named = told_by(sheet, limit.noun, draft)
    if named is None:
        if draft.event.time is None and draft.event.anchor is None:
            draft.event = evolve(draft.event, anchor=EventAnchor("event", label=limit.label))
        sheet.open.append(Open(draft, limit, sheet.leave((limit.start, limit.end), limit.label)))
        return
    if draft.event.factuality == "hypothetical":
        return
    sheet.say(limited(sheet, draft.event, limit, named.event, 0.85))
    draft.event = dated(sheet, draft, draft.event, named.event, limit.kind)


def limited(sheet: Sheet, event: Event, limit: Limit, named: Event, confidence: float) -> Constraint:
    """What a limit says of two events, softly."""
    span, rule = (limit.start, limit.end), f"{limit.kind} a noun"
    return related(sheet.article.id, event.id, named.id, RELATIONS[limit.kind], span, rule, confidence)


def relate_within(sheet: Sheet) -> None:
    """ "Within two days of the quake": no further from the event that the noun names, before it or after it."""
    for draft in list(sheet.drafts.values()):
        for phrase, _ in draft.phrases:
            noun = within_of(phrase, sheet.text, sheet.article.language)
            if noun is None or not isinstance(phrase.meaning, Length):
                continue
            evidence = Evidence(sheet.article.id, (phrase.span[0], noun.end))
            named = told_by(sheet, noun, draft) if noun.definite else None
            length = period(phrase.meaning)
            if named is None or length.vague:
                sheet.leave(evidence.span, " ".join(sheet.text[noun.start : noun.end].split()))
                continue
            most = seconds(str(length))[1] + of_unit(length.unit)[1]  # between days, two days are up to three
            sheet.say(
                Constraint(
                    "",
                    "distance",
                    draft.event.id,
                    named.event.id,
                    relation="after",
                    evidence=evidence,
                    rule="within so much of an event",
                    confidence=0.9,
                    hard=False,
                    least=-most,
                    most=most,
                )
            )


def dated(sheet: Sheet, draft: Draft, event: Event, named: Event, kind: str) -> Event:
    """What has no date of its own lies beside the named event, and lasts from it to publication where that is told."""
    time = named.time
    if event.time is not None or draft.phrases or time is None or not time.once:
        return event
    order = RELATIONS[kind]
    placed = time.after if order == "after" else time.before if order == "before" else None
    if kind == "since" and lasting(draft.clause):
        placed = EventTime(time.start, sheet.article.publication.day.end, time.granularity, "spans")
    elif kind == "until" and placed is not None:
        placed = evolve(placed, relation="until")
    if placed is None:
        return event
    return evolve(event, time=placed, anchor=EventAnchor("event", event=named.id))


def told_by(sheet: Sheet, noun: Noun, asking: Draft | None = None) -> Draft | None:
    """The event that a noun names; ``None`` where there is none, or several of different times."""
    for told in (sheet.register.by_verb.get(noun.lemma, []), sheet.register.told_of(noun.head)):
        known = [draft for draft in told if draft is not asking and _placed(draft)]
        if known:
            break
    return known[0] if len({draft.event.time for draft in known}) == 1 else None


def _placed(draft: Draft) -> bool:
    """Whether an event happened at a time that is told, or counted from another event."""
    event = draft.event
    if event.factuality not in ("asserted", "reported") or draft.clause.negated:
        return False
    if event.time is None:
        return event.anchor is not None and event.anchor.offset is not None
    return event.time.once
