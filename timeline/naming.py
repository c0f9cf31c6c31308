"""Nouns that stand for times: "since the invasion", "after her arrest" become statements about the event they name.

What a noun names is an event of the article told by its verb ("were arrested") or of which it is the subject ("an
earthquake struck"), if all that are have one time. Any other noun stays a named anchor, and is listed as unread.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import Limit, noun_limits, of_noun
from grammar.arithmetic import period
from grammar.attach import Noun
from grammar.meaning import Window
from timeline.constraint import Constraint, Evidence
from timeline.dating import SAME_TIME
from timeline.duration import of_unit, seconds
from timeline.event import Event, EventAnchor, EventTime
from timeline.phrase import Unread
from timeline.placing import lasting
from timeline.sheet import Draft, Open, Sheet

RELATIONS: Final[dict[str, str | tuple[str, ...]]] = {
    "after": "after",
    "since": "after",
    "before": "before",
    "until": "before",
    "during": SAME_TIME,
}


def relate_to_nouns(sheet: Sheet) -> None:
    """The limits by nouns of every event, but where a clause or a time phrase follows the word."""
    taken = {clause.link.start for clause in sheet.clauses if clause.link is not None}
    for phrase in sheet.found:
        taken |= set(range(phrase.span[0], phrase.span[1]))
    for draft in list(sheet.drafts.values()):
        if draft.index >= len(sheet.clauses):
            continue
        for limit in noun_limits(sheet.text, draft.clause, sheet.article.language, taken):
            taken.add(limit.start)  # the innermost clause comes last: of two that hold it, the first is taken
            if not any(limit.start <= phrase.start < limit.end for phrase in sheet.found):
                _limit(sheet, draft, limit)


def _limit(sheet: Sheet, draft: Draft, limit: Limit) -> None:
    named = told_by(sheet, limit.noun, draft)
    evidence = Evidence(sheet.article.id, (limit.start, limit.end))
    if named is None:
        if draft.event.time is None and draft.event.anchor is None:
            draft.event = evolve(draft.event, anchor=EventAnchor("event", label=limit.label))
        words = " ".join(sheet.text[limit.start : limit.end].split())
        reason = f"no event of the article is told by {limit.label!r}"
        sheet.unread.append(Unread(sheet.article.id, evidence.span, words, reason))
        sheet.open.append(Open(draft, limit, sheet.unread[-1]))
        return
    if draft.event.factuality == "hypothetical":
        return
    sheet.say(limited(draft.event, limit, named.event, evidence, 0.85))
    draft.event = dated(sheet, draft, draft.event, named.event, limit.kind)


def limited(event: Event, limit: Limit, named: Event, evidence: Evidence, confidence: float) -> Constraint:
    """What a limit says of two events, softly."""
    return Constraint(
        "",
        "relation",
        event.id,
        named.id,
        relation=RELATIONS[limit.kind],
        evidence=evidence,
        rule=f"{limit.kind} a noun",
        confidence=confidence,
        hard=False,
    )


def relate_within(sheet: Sheet) -> None:
    """ "Within two days of the quake": no further from the event that the noun names, before it or after it."""
    for draft in list(sheet.drafts.values()):
        for phrase, _ in draft.phrases:
            if phrase.signal is None or phrase.signal[2] != "within" or not isinstance(phrase.meaning, Window):
                continue
            noun = of_noun(sheet.text, phrase.end, sheet.article.language)
            if noun is None:
                continue
            evidence = Evidence(sheet.article.id, (phrase.span[0], noun.end))
            named = told_by(sheet, noun, draft) if noun.definite else None
            length = period(phrase.meaning.length)
            if named is None or length.vague:
                words = " ".join(sheet.text[slice(*evidence.span)].split())
                label = " ".join(sheet.text[noun.start : noun.end].split())
                reason = f"no event of the article is told by {label!r}"
                sheet.unread.append(Unread(sheet.article.id, evidence.span, words, reason))
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
    if event.time is not None or draft.phrases or time is None or time.relation not in ("within", "at"):
        return event
    placed: EventTime | None = None
    if kind == "since" and lasting(draft.clause):
        placed = EventTime(time.start, sheet.article.publication.day.end, time.granularity, "spans")
    elif kind in ("after", "since") and time.start is not None:
        placed = EventTime(time.start, None, time.granularity, "after")
    elif kind in ("before", "until") and time.end is not None:
        placed = EventTime(None, time.end, time.granularity, "until" if kind == "until" else "before")
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
    return event.time.relation in ("within", "at")
