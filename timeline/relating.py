"""Relations in words: "a day after X", "since X", "before X" become statements between events."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import Phrase, noun_after
from grammar.meaning import Anchor, Length, Offset
from grammar.resolving.arithmetic import whole
from timeline.constraint import Evidence
from timeline.dating import SAME_TIME
from timeline.event import EventAnchor
from timeline.naming import ORDERED, relate_to_nouns, relate_within, told_by
from timeline.placing import lasting
from timeline.sheet import Draft, Sheet

RELATIONS: Final[dict[str, str | tuple[str, ...]]] = {**ORDERED, "while": SAME_TIME}
"""What each kind of clause says of two events."""


def relate_events(sheet: Sheet) -> None:
    """ "a day after X", "since X", "before X": constraints between the clause and its anchor."""
    used: set[tuple[int, int]] = set()
    for draft in list(sheet.drafts.values()):
        for phrase, _ in draft.phrases:
            if (
                isinstance(phrase.meaning, Offset)
                and phrase.meaning.anchor is Anchor.EVENT
                and phrase.signal is not None
            ):
                used.add(phrase.signal[:2])
                _from_event(sheet, draft, phrase, phrase.meaning)
    for draft in list(sheet.drafts.values()):
        link = draft.clause.link
        if link is None or (link.start, link.end) in used or draft.clause.role != "adverbial":
            continue
        parent = sheet.drafts.get(draft.clause.parent) if draft.clause.parent is not None else None
        if parent is not None:
            _relation(sheet, parent, draft, link.kind, (link.start, link.end))
    relate_to_nouns(sheet)
    relate_within(sheet)


def _from_event(sheet: Sheet, draft: Draft, phrase: Phrase, meaning: Offset) -> None:
    signal = phrase.signal
    if signal is None or not isinstance(meaning.length, Length):
        return
    inside = sheet.register.by_sentence.get(sheet.reading.sentence_at(signal[0]), [])
    anchor = next((d for d in inside if d.clause.link is not None and d.clause.link.start == signal[0]), None)
    if anchor is None:
        anchor = _named(sheet, draft, phrase, signal)
    if anchor is None:
        return
    length = whole(meaning.length)
    if length.vague or length.mod not in ("", "APPROX"):
        order = "after" if meaning.direction > 0 else "before"  # "shortly after", "more than a week before"
        sheet.relate(draft, anchor, order, phrase.span, "order by a vague offset", 0.9, hard=True)
        return
    words = Evidence(sheet.article.id, phrase.span)
    sheet.offset(draft, anchor, length, meaning.direction, words, "offset from an event")


def _named(sheet: Sheet, draft: Draft, phrase: Phrase, signal: tuple[int, int, str]) -> Draft | None:
    """The event that a noun names ("a day after the crash"), told before with that verb; else it stays unread."""
    sentence = sheet.reading.sentences[draft.clause.sentence]
    noun = noun_after(sheet.text, signal[1], sentence.end, sheet.article.language)
    if noun is None:
        return _before(sheet, draft)
    inside = sheet.register.by_sentence.get(draft.clause.sentence, [])
    relative = next((d for d in inside if d.clause.role == "relative" and 0 <= d.clause.start - noun.end <= 2), None)
    if relative is not None:  # "two days before the election, which is due on 11 May"
        return relative
    named = told_by(sheet, noun, draft)
    label = sheet.text[noun.start : noun.end]
    if named is not None:
        return named
    if draft.event.time is None:
        draft.event = evolve(draft.event, anchor=EventAnchor("event", label=label))
    sheet.leave((phrase.span[0], noun.end), label)
    return None


def _before(sheet: Sheet, draft: Draft) -> Draft | None:
    """ "The alarm had sounded the day before.": counted from the dated event told last."""
    for sentence in range(draft.clause.sentence, -1, -1):
        earlier = [
            d
            for d in sheet.register.by_sentence.get(sentence, ())
            if d.clause.start < draft.clause.start
            and d.event.time is not None
            and d.event.factuality in ("asserted", "reported")
        ]
        if earlier:
            return max(earlier, key=lambda d: d.clause.start)
    return None


def _happened(draft: Draft) -> bool:
    """Whether a clause tells of what happened once and is over, so that words that order it prove the order."""
    return _told(draft) and draft.clause.tense == "past" and not lasting(draft.clause)


def _told(draft: Draft) -> bool:
    """Whether a clause tells of what is real."""
    told = draft.event.factuality in ("asserted", "reported") and not draft.event.habitual
    return told and draft.clause.modality == ""


def _relation(sheet: Sheet, parent: Draft, draft: Draft, kind: str, span: tuple[int, int]) -> None:
    """ "X after Y" and the like; a conditional or planned side proves nothing hard."""
    open_ended = {"hypothetical"} & {parent.event.factuality, draft.event.factuality}
    relation = RELATIONS.get(kind)
    if relation is None or open_ended or (kind == "while" and parent.clause.tense != draft.clause.tense):
        return
    sure = kind in ("after", "before") and _happened(parent) and _happened(draft)
    sure = sure or (kind == "since" and parent.clause.perfect and _told(parent) and _told(draft))
    sheet.relate(parent, draft, relation, span, f"{kind} a clause", 0.93 if sure else 0.85, hard=sure)
    if parent.event.anchor is None and parent.event.time is None:
        parent.event = evolve(parent.event, anchor=EventAnchor("event", event=draft.event.id))
