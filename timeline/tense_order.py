"""Order that tense and speech show: what is told in the past began before it was said, and before what will be.

The rules are those that hold of annotated pairs of verbs (MATRES; Ning, Wu & Roth 2018); each carries the share of
pairs for which it does as its confidence. They are soft: whatever is told about when comes first. That one thing was
told before another, and the pluperfect by itself, show nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from timeline.sheet import Draft, Sheet

STARTS_BEFORE: Final = ("before", "meets", "overlaps", "contains", "finished-by")
"""Nothing is known of the ends."""
REPORTED: Final = 0.92
SAID_NEXT: Final = 0.91
SAID_BEFORE: Final = 0.87
PLANNED: Final = 0.77
ASIDE: Final = 0.79


def order_by_tense(sheet: Sheet) -> None:
    """Statements between the clauses of a sentence and of the one after it."""
    sentences = sheet.register.by_sentence
    for number, drafts in sentences.items():
        later = sentences.get(number + 1, [])
        near = [*drafts, *later]
        past = [draft for draft in drafts if _past(draft)]
        _say(sheet, past, [d for d in near if _plan(d)], "past before what is planned", PLANNED)
        told = [d for d in drafts if _begun(d) and not d.clause.saying]
        for saying in (d for d in drafts if _said(d)):
            content = [d for d in told if d.clause.content_of == saying.index]
            _say(sheet, content, [saying], "told by a saying", REPORTED)
            beside = [d for d in told if d.clause.content_of is None and not _comes_next(d, saying)]
            _say(sheet, beside, [saying], "told before a saying", SAID_NEXT)
            background = [d for d in later if _background(d)]
            _say(sheet, background, [saying], "background after a saying", SAID_BEFORE)
        _say(sheet, told, [d for d in later if _said(d)], "told before a saying", SAID_NEXT)
        aside = [d for d in past if d.clause.role == "relative" and not d.clause.saying]
        _say(sheet, aside, [d for d in later if _past(d) and d.clause.role == "main"], "told by the way", ASIDE)


def _comes_next(draft: Draft, saying: Draft) -> bool:
    """Whether a clause only goes on behind one that looks like a saying: "was dismissed in 1993 and returned home"."""
    return draft.clause.role == "coordinate" and draft.index > saying.index


def _past(draft: Draft) -> bool:
    """Whether a clause tells in the simple past what happened."""
    clause = draft.clause
    return clause.tense == "past" and not clause.perfect and _real(draft)


def _begun(draft: Draft) -> bool:
    """Whether a clause tells of what had begun when somebody spoke: it happened, has happened or goes on."""
    clause = draft.clause
    if clause.speech == "plan" and clause.planned and clause.tense == "present":
        return not draft.event.habitual  # "he expects it to close": the closing is ahead, the expecting is not
    return _real(draft) and (clause.tense in ("past", "present") or clause.role == "participle")


def _background(draft: Draft) -> bool:
    """Whether a clause after a saying tells of what was before it, not of what came next."""
    clause = draft.clause
    if not _real(draft) or clause.saying:
        return False
    if clause.role in ("relative", "adverbial") or (clause.role == "complement" and clause.tense == "past"):
        return clause.tense in ("past", "present")
    return clause.tense == "present" and clause.perfect


def _real(draft: Draft) -> bool:
    clause = draft.clause
    return clause.modality == "" and not draft.event.habitual and draft.event.factuality in ("asserted", "reported")


def _said(draft: Draft) -> bool:
    clause = draft.clause
    told = clause.tense == "past" and not clause.perfect and clause.modality == ""
    return told and clause.saying and clause.role in ("main", "coordinate")


def _plan(draft: Draft) -> bool:
    return draft.clause.planned and draft.clause.tense == "future"


def _say(sheet: Sheet, first: Sequence[Draft], second: Sequence[Draft], rule: str, confidence: float) -> None:
    for a in first:
        for b in second:
            if a is not b:
                sheet.relate(a, b, STARTS_BEFORE, b.clause.verb, rule, confidence)
