"""The verdict on a timeline: contradictions told with their sentences, bounds of every event, the proved order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from grammar import Interval
from grammar.calendar import DAY
from grammar.language import table
from grammar.resolution import shift_granule
from grammar.spell import in_words
from timeline.constraint import PLUPERFECT, Constraint
from timeline.contradiction import Contradiction, Testimony
from timeline.duration import parse
from timeline.encoding import Encoded, encode, reach
from timeline.event import Bounds, Event, EventAnchor, EventTime
from timeline.ordering import order
from timeline.phrase import TimePhrase

Locate = Callable[[str, int], tuple[tuple[int, int], str]]
"""Article id and position -> the span and text of the sentence there."""


@frozen
class Verdict:
    """What all statements together prove."""

    events: tuple[Event, ...]
    contradictions: tuple[Contradiction, ...]
    order: tuple[tuple[str, ...], ...]
    undated: tuple[str, ...]
    set_aside: tuple[str, ...]
    encoded: Encoded


def judge(
    events: Sequence[Event],
    constraints: Sequence[Constraint],
    phrases: Sequence[TimePhrase],
    locate: Locate,
    language: str,
) -> Verdict:
    """Check, bound, date and order; nothing is dropped."""
    encoded = encode(events, constraints)
    network = encoded.network
    conflicts = network.conflicts()
    told = [_phrase_conflict(phrase, events, constraints, locate, language) for phrase in phrases if phrase.conflict]
    told += [
        _network_conflict(tuple(map(str, conflict.reasons)), conflict.off_by, events, constraints, locate, language)
        for conflict in conflicts
    ]
    told.sort(key=lambda c: (c.evidence[0].article, c.evidence[0].span) if c.evidence else ("", (0, 0)))
    dated = dating(events, constraints)
    bounded = tuple(evolve(event, bounds=_bounds(encoded, event.id)) for event in dated)
    placed = [
        event.id
        for event in bounded
        if event.kind != "time"  # the calendar does not happen
        and ((event.time is not None and event.factuality != "hypothetical") or event.time is not None)
    ]
    groups = order(placed, network, encoded.starts, encoded.ends)
    undated = tuple(event.id for event in bounded if event.time is None and event.kind != "time")
    return Verdict(bounded, tuple(told), groups, undated, encoded.set_aside, encoded)


def _bounds(encoded: Encoded, event: str) -> Bounds:
    return Bounds(*reach(encoded.network, encoded.starts, event), *reach(encoded.network, encoded.ends, event))


# --- dates from other events --------------------------------------------------------------------------------


def dating(events: Sequence[Event], constraints: Sequence[Constraint]) -> tuple[Event, ...]:
    """Events dated only by another one get its date, counted in granules; tellings of one event share theirs.

    Anchors are taken in dependency order; a cycle stays undated.
    """
    known = {event.id: event for event in events}
    offsets = [c for c in constraints if c.kind == "offset" and c.hard]
    changed = True
    while changed:
        changed = False
        for event in list(known.values()):
            changed |= event.time is None and _from_twin(event, known)
        for constraint in offsets:
            changed |= _from_offset(constraint, known)
    for constraint in constraints:
        if constraint.rule == PLUPERFECT:
            _before_saying(constraint, known)
    return tuple(known[event.id] for event in events)


def _from_twin(event: Event, known: dict[str, Event]) -> bool:
    twin = next((known[other] for other in event.same_as if other in known and known[other].time is not None), None)
    if twin is None:
        return False
    anchor = event.anchor
    if anchor is None or anchor.offset is None or event.kind == "speech":
        anchor = EventAnchor("context", event=twin.id)
    known[event.id] = evolve(event, time=twin.time, anchor=anchor)
    return True


def _from_offset(constraint: Constraint, known: dict[str, Event]) -> bool:
    """The date of one side from the other."""
    source, target = known.get(constraint.source), known.get(constraint.target or "")
    if source is None or target is None or (source.time is None) == (target.time is None):
        return False
    sign = 1 if constraint.relation == "after" else -1
    if source.time is None:
        giver, taker, direction = target, source, sign
    else:
        giver, taker, direction = source, target, -sign
    time = giver.time
    if time is None or time.relation not in ("within", "at") or taker.factuality == "hypothetical":
        return False
    shifted = shift_granule(_point_of(time), parse(constraint.offset or ""), direction)
    if shifted is None:
        return False
    signed = f"{'-' if direction < 0 else ''}{constraint.offset}"
    anchor = EventAnchor("event", event=giver.id, offset=signed)
    known[taker.id] = evolve(taker, time=EventTime.of(shifted), anchor=anchor)
    return True


def _before_saying(constraint: Constraint, known: dict[str, Event]) -> None:
    """What "had happened" under a dated saying lies before it, at an unknown time."""
    event, saying = known[constraint.source], known[constraint.target or ""]
    said = saying.time
    if event.time is None and said is not None and said.end is not None and said.relation in ("within", "at"):
        anchor = EventAnchor("event", event=saying.id)
        known[event.id] = evolve(event, time=EventTime(None, said.end, said.granularity, "before"), anchor=anchor)


def _point_of(time: EventTime) -> Interval:
    interval = time.interval
    if interval.part in ("MO", "AF", "EV", "NI") and interval.start is not None:  # counted from its day
        return Interval.of(interval.start, type(interval.granularity).DAY)
    return interval


# --- contradictions in words --------------------------------------------------------------------------------


def _phrase_conflict(
    phrase: TimePhrase, events: Sequence[Event], constraints: Sequence[Constraint], locate: Locate, language: str
) -> Contradiction:
    """A phrase that contradicts itself: the weekday and the date, as two pieces of evidence."""
    words = table(language, "messages.toml")
    users = tuple(event.id for event in events if event.phrase is not None and event.phrase.id == phrase.id)
    reasons = tuple(c.id for c in constraints if c.rule == f"phrase {phrase.id}")
    span, sentence = locate(phrase.article, phrase.span[0])
    near = [in_words(Interval.from_edtf(c.edtf), table(language, "phrases.toml")) for c in phrase.candidates if c.edtf]
    forms = words["says"]
    calendar = forms["calendar"].format(conflict=phrase.conflict, near=forms["or"].join(near))
    evidence = (
        Testimony(phrase.article, span, sentence, forms["phrase"].format(text=phrase.text)),
        Testimony(phrase.article, span, sentence, calendar),
    )
    message = words["contradiction"]["phrase"].format(text=phrase.text, conflict=phrase.conflict)
    return Contradiction("phrase", reasons, users, message, evidence)


def _network_conflict(
    reasons: tuple[str, ...],
    off_by: int,
    events: Sequence[Event],
    constraints: Sequence[Constraint],
    locate: Locate,
    language: str,
) -> Contradiction:
    """A chain of statements, with the sentence of each and what it says."""
    words = table(language, "messages.toml")
    by_id = {constraint.id: constraint for constraint in constraints}
    known = {event.id: event for event in events}
    statements = [by_id[reason] for reason in reasons if reason in by_id]
    evidence = []
    for statement in statements:
        if statement.evidence is None:
            text, span, article = "", (0, 0), ""
            event = known.get(statement.source)
            if event is not None:
                text, span, article = event.text, event.span, event.article
        else:
            article = statement.evidence.article
            span, text = locate(article, statement.evidence.span[0])
        evidence.append(Testimony(article, span, text, says(statement, known, language)))
    evidence.sort(key=lambda item: (item.article, item.span))
    involved = tuple(
        dict.fromkeys(identity for c in statements for identity in (c.source, c.target) if identity is not None)
    )
    measured: int | None = off_by
    if not any(_clocked(statement) for statement in statements):
        measured = -(-off_by // DAY) * DAY  # nothing finer than days was said: seconds are only strictness
    if all(statement.kind == "relation" for statement in statements):
        measured = None  # nothing but an order was said: it fails by no length of time
    form = "network_one" if len(statements) == 1 else "network" if measured is not None else "network_order"
    message = words["contradiction"][form].format(amount=amount(measured or 0, words), count=len(statements))
    return Contradiction(
        "network",
        tuple(c.id for c in statements),
        involved,
        message,
        tuple(evidence),
        measured,
        tuple(c.id for c in statements),
    )


def _granule(moment: int, interval: Interval) -> Interval:
    """The granule that holds a moment, as exactly as the interval was said."""
    unit = type(interval.granularity)
    odd = interval.granularity in (unit.DAYPART, unit.WEEKEND)
    return Interval.of(moment, unit.DAY if odd else interval.granularity)


def _clocked(constraint: Constraint) -> bool:
    """Whether a statement speaks of times of day."""
    if constraint.interval is not None and constraint.interval.granularity < type(constraint.interval.granularity).DAY:
        return True
    return "T" in (constraint.offset or "")


def says(constraint: Constraint, known: Mapping[str, Event], language: str) -> str:
    """A constraint in plain words of the language."""
    words = table(language, "messages.toml")["says"]
    if constraint.kind == "any":
        return str(words["or"].join(says(option, known, language) for option in constraint.options))
    phrases = table(language, "phrases.toml")
    first = _name(constraint.source, known)
    second = _name(constraint.target, known)
    if constraint.kind == "date" and constraint.interval is not None:
        relation = constraint.relation if isinstance(constraint.relation, str) else "during"
        interval, day = constraint.interval, None
        if relation == "during" and interval.start is None and interval.end is not None:
            relation, day = "not-after", _granule(interval.end - 1, interval)
        elif relation == "during" and interval.end is None and interval.start is not None:
            relation, day = "not-before", _granule(interval.start, interval)
        form = words["date"].get(relation, words["date"]["during"])
        return str(form.format(event=first, date=in_words(day or interval, phrases)))
    if constraint.kind == "offset":
        length = _length(constraint.offset or "", words)
        return str(words["offset"][str(constraint.relation)].format(event=first, other=second, length=length))
    names = (constraint.relation,) if isinstance(constraint.relation, str) else constraint.relation
    joined = words["sets"].get("-or-".join(names))
    joined = joined or words["or"].join(words["relation"].get(name, name) for name in names)
    return str(words["relate"].format(event=first, relation=joined, other=second))


def _name(identity: str | None, known: Mapping[str, Event]) -> str:
    event = known.get(identity or "")
    if event is None:
        return identity or ""
    text = event.headline or event.text
    return f"“{text[:80]}{'…' if len(text) > 80 else ''}”"


def _length(offset: str, words: Mapping[str, Any]) -> str:
    pieces = []
    for number, unit in parse(offset).parts:
        if number is None:
            continue
        names = words["units"][unit.word]
        shown = str(number.numerator) if number.denominator == 1 else f"{float(number):g}"
        pieces.append(f"{shown} {names[0] if number == 1 else names[1]}")
    return " ".join(pieces)


def amount(seconds: int, words: Mapping[str, Any]) -> str:
    """Seconds in the largest unit that fits: "3 days", "2 hours"."""
    units = words["says"]["units"]
    for size, name in ((DAY, "day"), (3600, "hour"), (60, "minute"), (1, "second")):
        if seconds >= size:
            number = -(-seconds // size) if name == "day" else seconds // size
            return f"{number} {units[name][0] if number == 1 else units[name][1]}"
    return f"0 {units['second'][1]}"
