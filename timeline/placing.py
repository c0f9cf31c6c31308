"""A phrase and its clause become the time of an event: the interval, and how the event lies to it.

The relation comes from the signal's kind and the clause's aspect alone: "has lost since
August" spans, "fell after Monday" does not; "is fighting now" includes, "met today" lies within.
"""

from __future__ import annotations

from attrs import evolve, frozen

from grammar import Clause, Interval, Period, Phrase, Publication, Recurrence, Reference, of_noun
from grammar.attachment.attach import Noun
from grammar.granularity import Granularity
from grammar.meaning import (
    Anchor,
    Date,
    Length,
    Meaning,
    Nearest,
    NumericDate,
    Offset,
    Range,
    Then,
    Unit,
    Vague,
    Window,
    leaves,
    turns,
)
from grammar.resolving.arithmetic import whole
from timeline.event import EventAnchor, EventTime, TimeRelation


@frozen
class Placed:
    """The time of an event by one phrase, what it was counted from, and the offset from the time last mentioned."""

    time: EventTime | None
    anchor: EventAnchor | None
    from_previous: tuple[Period, int] | None = None


def lasting(clause: Clause) -> bool:
    """Whether a clause tells of something that lasts: a state, a process, or a perfect."""
    left = clause.tense == "none" and clause.passive  # "shut since Sunday"
    return clause.perfect or clause.progressive or clause.kind in ("state", "process") or clause.negated or left


def place(phrase: Phrase, clause: Clause, published: Publication) -> Placed:
    """The event's time by a phrase; no time where the phrase is a bare length, a set, or counted from an event."""
    value, within = phrase.resolution.value, phrase.resolution.within
    if isinstance(phrase.meaning, Offset) and phrase.meaning.anchor is Anchor.EVENT:
        return Placed(None, None)
    kind = phrase.signal[2] if phrase.signal else ""
    if isinstance(value, Reference):
        referred = _reference(value, kind, clause, published)
        return Placed(referred, EventAnchor("publication") if referred is not None else None)
    if value is None or isinstance(value, Recurrence | Period) or within is None:
        return Placed(None, None)
    if kind in ("within", "for") and clause.modality in ("possible", "would", "conditional"):
        return Placed(None, None)  # "could end it within 24 hours": a length of what may never be
    if kind == "for" and clause.saying:
        return Placed(None, None)  # "reported a loss for the third quarter": the time of what is told
    if _elsewhere(value, kind, clause, published):
        return Placed(None, None)
    ended = isinstance(phrase.meaning, Window) and phrase.meaning.direction < 0
    if kind == "for" and ended and isinstance(getattr(phrase.meaning, "anchor", None), Meaning):
        kind = ""  # "had a loss for the nine months ended 30 September": what is reported of them, some time within
    return Placed(_interval(value, within, kind, clause, published), anchor_of(phrase), _previous(phrase.meaning))


def within_of(phrase: Phrase, text: str, language: str) -> Noun | None:
    """The noun of a length that is not counted from the publication: "within two days of the quake"."""
    within = phrase.signal is not None and phrase.signal[2] == "within" and isinstance(phrase.meaning, Length)
    return of_noun(text, phrase.end, language) if within else None


def _elsewhere(value: Interval, kind: str, clause: Clause, published: Publication) -> bool:
    """Whether a clause can't be told of a time, which then is that of a noun or of what was planned.

    What is told in the past isn't of later: of 19 such times in annotated news, 17 were another's ("bonds due 1993",
    "extended it to Friday"), and two of the next day, in texts sent out early, which therefore stands. Nor is a perfect
    told of a time that is over ("has arrested him for the bombings last year"): it goes up to the present (Klein 1992).
    """
    if clause.modality or not (clause.tense == "past" or clause.perfect):
        return False
    day = published.day
    if value.start is None or day.end is None or kind in ("until", "by"):
        return False
    if value.start > day.end or (kind == "within" and day.start is not None and value.start >= day.start):
        return True  # "died within weeks or months of his capture": not of the weeks that now begin
    perfect = clause.tense == "present" and clause.perfect and kind in ("", "in", "on", "at", "between", "and")
    return perfect and value.end is not None and value.end <= (day.start or 0)


def _reference(value: Reference, kind: str, clause: Clause, published: Publication) -> EventTime | None:
    """What "now" and "in the future" say; nothing where the "now" is that of the story, the future only looked at."""
    day = published.day
    if value.kind == "PRESENT_REF":
        if clause.tense == "past":
            return None  # "he now believed"
        return EventTime.of(day, "includes" if clause.tense == "present" or clause.progressive else "within")
    if value.kind == "PAST_REF":
        return EventTime(None, day.end, relation="by")
    if kind == "for" or clause.modality == "":
        return None  # "will keep them for the foreseeable future": they are there now
    return EventTime(day.start, None, relation="after")


def _interval(value: Interval, within: Interval, kind: str, clause: Clause, published: Publication) -> EventTime:
    relation: TimeRelation = "within"
    if kind in ("since", "from") and within.start == value.start and within != value:
        if not lasting(clause) and within.end is not None and kind == "since":
            return EventTime.of(value if clause.tense == "none" else within, "within")
        relation = "spans" if within.end is not None else "since"
    elif kind in ("from", "to"):
        relation = "spans"
    elif kind in ("by", "until", "before", "after"):
        relation = {"by": "by", "until": "until", "before": "before", "after": "after"}[kind]  # type: ignore[assignment]
    elif kind == "not before":
        relation = "within"
    elif value.granularity <= Granularity.HOUR and clause.kind != "state":
        relation = "at"
    elif kind in ("over", "for", "during") and lasting(clause):
        relation = "spans"
    elif clause.progressive and clause.tense == "present" and within.contains(published.day):
        relation = "includes"
    return EventTime.of(_told(within, clause, published), relation)


def _told(within: Interval, clause: Clause, published: Publication) -> Interval:
    """A vague stretch, cut at the publication where the clause is told in the past: "decades later"."""
    today = published.day.end or 0
    past = clause.tense == "past" and clause.modality == ""
    vague = within.approximate and within.start is not None and within.end is not None
    if past and vague and (within.start or 0) < today < (within.end or 0):
        return evolve(within, end=today)
    return within


def anchor_of(phrase: Phrase) -> EventAnchor:
    """What a phrase counts from: a year said makes it absolute, the time last mentioned is context, as is a year that
    only the text around it tells.
    """
    nodes = leaves(phrase.meaning)
    if phrase.resolution.onward is not None or any(isinstance(leaf, Then) for leaf in nodes):
        return EventAnchor("context")
    given = phrase.resolution.given
    if given is not None and given.stamp:
        return EventAnchor("context", label=given.stamp)
    around = given.context if given is not None else None
    told = {  # without a time that the text tells, both count from the publication
        Anchor.PREVIOUS: around is None or around.previous is not None,
        Anchor.DISCUSSED: around is None or around.discussed is not None,
    }
    if any(told.get(getattr(leaf, "anchor", Anchor.EVENT), False) for leaf in nodes):
        return EventAnchor("context")
    story = given is not None and given.policy.anchor == "previous" and given.context.previous is not None
    turning = turns(phrase.meaning)
    filled = not turning and phrase.said is not None and turns(phrase.said)
    if filled or (story and turning):
        return EventAnchor("context")  # "On Tuesday" of a story; "June", of a year that was told
    if turning or any(isinstance(leaf, Unit | Nearest | Window | Vague | Length) for leaf in nodes):
        return EventAnchor("publication")
    if any(isinstance(leaf, Offset) and leaf.anchor is Anchor.PUBLICATION for leaf in nodes):
        return EventAnchor("publication")
    absolute = any(
        isinstance(leaf, Date | NumericDate | Range) or hasattr(leaf, "year") or hasattr(leaf, "first")
        for leaf in nodes
    )
    return EventAnchor("absolute" if absolute else "context")


def _previous(meaning: Meaning) -> tuple[Period, int] | None:
    """The length and direction of an offset from the time last mentioned ("two years later", "the next day")."""
    if isinstance(meaning, Offset) and (meaning.anchor is Anchor.PREVIOUS or isinstance(meaning.anchor, Then)):
        length = whole(meaning.length)
        return None if length.vague else (length, meaning.direction)
    if isinstance(meaning, Unit) and meaning.anchor is Anchor.PREVIOUS and meaning.shift:
        return Period.of(abs(meaning.shift), meaning.unit), 1 if meaning.shift > 0 else -1
    return None
