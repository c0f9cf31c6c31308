"""Dates of events: by their phrase, by the clause that they go with, and what tense alone proves."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import Interval, Phrase, Publication
from grammar.attachment.nominal import counted_back
from grammar.meaning import Anchor, Clock, DayPart, Fiscal, Offset, Vague, leaves
from grammar.resolution import shift_granule, shift_stretch
from timeline.constraint import GOING_ON, PLUPERFECT, Constraint, Evidence
from timeline.event import EventAnchor, EventTime
from timeline.placing import Placed, place, within_of
from timeline.sheet import Draft, Sheet
from timeline.tense_order import STARTS_BEFORE

FISCAL: Final = 0.5
"""A fiscal year of which nobody says when it begins: most begin in another month than January."""
ABOUT: Final = 0.78
"""The edges of an approximate time ("in the past several quarters") prove nothing; so many of their orders hold."""
WEIGHED: Final = 0.6
"""A year that only the whole of a story tells: it gives way to what the text says."""
SAME_TIME: Final = (
    "overlaps",
    "overlapped-by",
    "starts",
    "started-by",
    "during",
    "contains",
    "finishes",
    "finished-by",
    "equals",
)
"""What "when" says of two events: they share some time."""
TO_DATE: Final = {
    "within": "during",
    "at": "during",
    "spans": "equals",
    "includes": "contains",
    "before": "during",
    "after": "during",
    "by": "during",
    "until": "finishes",
    "since": "starts",
}
"""How an event's relation to its time is written as a constraint of kind date."""


def date_events(sheet: Sheet) -> None:
    """Times from phrases, then participles inherit, then the content of a dated saying."""
    previous: Draft | None = None
    for draft in sorted(
        sheet.drafts.values(), key=lambda d: min((p.start for p, _ in d.phrases), default=d.clause.start)
    ):
        _own_time(sheet, draft)
        placed = draft.placed
        steps = placed.from_previous if placed is not None else None
        if steps is not None and previous is not None and _counted_from(draft, previous):
            sheet.offset(draft, previous, *steps, sheet.evidence(draft), "from the time last mentioned")
        if draft.event.time is not None and draft.event.factuality != "hypothetical":
            previous = draft
    for draft in sheet.drafts.values():
        _inherit(sheet, draft)
    for draft in sheet.drafts.values():
        _tense(sheet, draft)


def _counted_from(draft: Draft, previous: Draft) -> bool:
    """Whether "two years later" was counted from that very event: the time last mentioned need not be an event's."""
    if previous.event.time is None or draft.placed is None or draft.placed.from_previous is None:
        return False
    here, steps, time = previous.event.time.interval, draft.placed.from_previous, draft.event.time
    counted = (shift_granule(here, *steps), shift_stretch(here, *steps))  # "in May ... from a year earlier": of May
    return time is not None and any(one is not None and one.start == time.start for one in counted)


def _own_time(sheet: Sheet, draft: Draft) -> None:
    """The phrase that dates the event: the finest of those that fit together, else the first."""
    best: tuple[Phrase, str, Placed] | None = None
    counted = {p.start for p, _ in draft.phrases if isinstance(p.meaning, Offset) and p.meaning.anchor is Anchor.EVENT}
    for phrase, identity in sorted(draft.phrases, key=lambda told: told[0].stamp):
        if best is not None and phrase.stamp:
            break  # "[2022-03-04 22:17] they left yesterday": when it was told
        if isinstance(phrase.meaning, Vague) and phrase.meaning.describing:
            continue  # "the current law": tells when the law is, not when the event was
        published = phrase.resolution.published or sheet.article.publication
        if within_of(phrase, sheet.text, sheet.article.language) is not None:
            placed = Placed(None, None)  # "within two days of the quake": of that, not of the publication
        else:
            placed = place(phrase, draft.clause, published)
            if placed.time is not None and _back(sheet, draft, phrase):
                placed = evolve(placed, time=evolve(placed.time, relation="within"))
            elif phrase.end + 1 in counted and placed.time is not None and _of_day(phrase, placed.time, published):
                placed = Placed(None, None)  # "at 6 a.m. ten days before the vote": of that day
        if placed.time is None:
            if best is None and draft.event.phrase is None:
                draft.event = evolve(draft.event, phrase=sheet.reference(phrase, identity))
            continue
        if best is not None and best[2].time is not None and _listed(best[0], phrase):
            best = (best[0], best[1], evolve(best[2], time=_both(best[2].time, placed.time)))
        elif best is None or _finer(placed.time, best[2].time):
            best = (phrase, identity, placed)
    if best is None:
        return
    phrase, identity, draft.placed = best
    draft.dating = phrase
    draft.event = evolve(
        draft.event, phrase=sheet.reference(phrase, identity), time=draft.placed.time, anchor=draft.placed.anchor
    )
    if _to_come(draft, sheet.article.publication.day):
        draft.event = evolve(draft.event, factuality="planned")
    confidence = phrase.resolution.confidence
    if sheet.article.policy.fiscal is None and any(
        isinstance(leaf, Fiscal) and leaf.lasts is None for leaf in leaves(phrase.meaning)
    ):
        confidence = min(confidence, FISCAL)
    elif draft.event.time is not None and draft.event.time.approximate:
        confidence = min(confidence, ABOUT)
    elif phrase.resolution.onward is not None:
        confidence = min(confidence, WEIGHED)
    _dated(sheet, draft, confidence, f"phrase {identity}")


def _to_come(draft: Draft, day: Interval) -> bool:
    """Whether a present tells of what is to come: "Am Freitag tagt der Rat"."""
    time, end = draft.event.time, day.end
    told = draft.clause.ahead and draft.event.factuality in ("asserted", "reported")
    ahead = time is not None and time.start is not None and end is not None and time.start >= end
    return told and ahead


def _of_day(phrase: Phrase, time: EventTime, published: Publication) -> bool:
    """Whether a phrase is a time of day without its day, and so was read as one of the day of publication."""
    alone = isinstance(phrase.meaning, Clock | DayPart) and phrase.meaning.date is None
    return alone and published.day.contains(time.interval)


def _back(sheet: Sheet, draft: Draft, phrase: Phrase) -> bool:
    """Whether "since" tells of once: "the first time since May"."""
    begin = sheet.reading.sentences[draft.clause.sentence].start
    return counted_back(sheet.text, draft.clause, phrase, begin, sheet.article.language)


def _dated(sheet: Sheet, draft: Draft, confidence: float, rule: str) -> None:
    time = draft.event.time
    if time is None or draft.event.factuality == "hypothetical":
        return
    sheet.say(
        Constraint(
            "",
            "date",
            draft.event.id,
            relation=TO_DATE[time.relation],
            interval=time.interval,
            evidence=sheet.evidence(draft),
            rule=rule,
            confidence=confidence,
            hard=confidence > 0.6 and not time.approximate,
        )
    )


def _inherit(sheet: Sheet, draft: Draft) -> None:
    """A participle happens with its finite clause; "on Monday, when the army came" dates the coming too."""
    clause = draft.clause
    if draft.event.time is not None or draft.phrases or clause.parent is None:
        return
    parent = sheet.drafts.get(clause.parent)
    if parent is None or draft.event.factuality == "hypothetical":
        return
    if clause.role == "participle" and parent.event.time is not None and parent.event.kind != "speech":
        draft.event = evolve(draft.event, time=parent.event.time, anchor=EventAnchor("context", event=parent.event.id))
    elif clause.link is not None and clause.link.kind == "when" and clause.modality == "":
        _when(sheet, draft, parent, clause.link.start)


def _when(sheet: Sheet, draft: Draft, parent: Draft, position: int) -> None:
    """The time right before "when", else that of the clause that it hangs on, if that happened once."""
    before = [p for p in sheet.near(position) if p.end <= position and isinstance(p.resolution.value, Interval)]
    time = None
    if before and isinstance(before[-1].resolution.value, Interval):
        time = EventTime.of(before[-1].resolution.value)
    elif parent.event.time is not None and parent.event.time.once:
        time = parent.event.time
    if time is None:
        return
    draft.event = evolve(draft.event, time=time, anchor=EventAnchor("context", event=parent.event.id))
    if not before:
        sheet.relate(draft, parent, SAME_TIME, draft.clause.verb, "when", 0.8)


def _tense(sheet: Sheet, draft: Draft) -> None:
    """What tense alone proves, softly: the past is not after publication, the planned not before it."""
    clause, event = draft.clause, draft.event
    speaker = sheet.drafts.get(clause.content_of) if clause.content_of is not None else None
    if event.time is None and not draft.phrases and clause.tense == "past" and clause.perfect and speaker is not None:
        lasted = clause.progressive or clause.kind in ("state", "process")
        order = STARTS_BEFORE if lasted else "before"
        sheet.relate(draft, speaker, order, clause.verb, PLUPERFECT, 0.97)
    if event.time is not None or event.factuality == "hypothetical":
        return
    day = sheet.article.publication.day
    if _going_on(draft):
        _limit(sheet, draft, day, GOING_ON, 0.95, "contains")
    elif (clause.tense == "past" or clause.perfect) and clause.modality == "":
        _limit(sheet, draft, Interval(None, day.end, day.granularity), "past tense", 0.98)
    elif clause.planned and clause.tense == "future":
        _limit(sheet, draft, Interval(day.start, None, day.granularity), "future", 0.93)


def _going_on(draft: Draft) -> bool:
    """Whether a verb says that something is going on as the article comes out: "is advancing", "has not answered"."""
    clause = draft.clause
    if clause.tense != "present" or clause.modality != "" or draft.event.habitual or draft.phrases:
        return False
    if clause.planned or clause.speech == "plan":
        return False  # "is expecting it to close": what counts is what is ahead
    return clause.progressive or (clause.perfect and (clause.negated or clause.kind in ("state", "process")))


def _limit(
    sheet: Sheet, draft: Draft, interval: Interval, rule: str, confidence: float, relation: str = "during"
) -> None:
    """State softly that an event lies within an interval, by its verb."""
    words = Evidence(sheet.article.id, draft.clause.verb)
    sheet.say(
        Constraint(
            "",
            "date",
            draft.event.id,
            relation=relation,
            interval=interval,
            rule=rule,
            confidence=confidence,
            evidence=words,
            hard=False,
        )
    )


def _listed(one: Phrase, other: Phrase) -> bool:
    """ "On Monday and Tuesday": two phrases of one granularity with no more than a word between them."""
    first, second = one.resolution.value, other.resolution.value
    alike = isinstance(first, Interval) and isinstance(second, Interval) and first.granularity == second.granularity
    return alike and 0 < other.span[0] - one.span[1] <= len(" and ")


def _both(one: EventTime, other: EventTime) -> EventTime:
    """From the first of two listed times to the last: one of them, or both."""
    if None in (one.start, one.end, other.start, other.end):
        return one
    start = min(s for s in (one.start, other.start) if s is not None)
    return evolve(one, start=start, end=max(e for e in (one.end, other.end) if e is not None))


def _finer(one: EventTime, other: EventTime | None) -> bool:
    """Whether a second phrase makes the time more exact: a part of the first."""
    if other is None:
        return True
    return one.granularity < other.granularity and other.interval.contains(one.interval)
