"""Statements in words: what a constraint says, the sentence that says it, an amount of time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from grammar import Interval
from grammar.calendar import DAY
from grammar.language import table
from grammar.spell import in_words
from timeline.constraint import Constraint
from timeline.contradiction import Testimony
from timeline.correction import ANALYST
from timeline.duration import parse
from timeline.event import Event

Locate = Callable[[str, int], tuple[tuple[int, int], str]]
"""Article id and position -> the span and text of the sentence there."""


def testimony(constraint: Constraint, known: Mapping[str, Event], locate: Locate, language: str) -> Testimony:
    """A statement with the sentence that makes it; one made by hand stands with its event's words."""
    evidence = constraint.evidence
    if evidence is not None:
        span, text = locate(evidence.article, evidence.span[0])
        return Testimony(evidence.article, span, text, says(constraint, known, language))
    event = known.get(constraint.source)
    article, span, text = (event.article, event.span, event.text) if event is not None else ("", (0, 0), "")
    return Testimony(article, span, text, says(constraint, known, language))


def _granule(moment: int, interval: Interval) -> Interval:
    """The granule that holds a moment, as exactly as the interval was said."""
    unit = type(interval.granularity)
    odd = interval.granularity in (unit.DAYPART, unit.WEEKEND)
    return Interval.of(moment, unit.DAY if odd else interval.granularity)


def _shape(interval: Interval) -> str:
    """The named part that it is, or the unit of the calendar; "range" where it is neither."""
    unit = type(interval.granularity)
    if interval.granularity in (unit.DAYPART, unit.WEEKEND):
        return interval.granularity.word
    if interval.part is not None:
        return f"part-{interval.part}"
    whole = Interval.of(interval.start or 0, interval.granularity)
    return interval.granularity.word if (whole.start, whole.end) == (interval.start, interval.end) else "range"


def clocked(constraint: Constraint) -> bool:
    """Whether a statement speaks of times of day."""
    if constraint.interval is not None and constraint.interval.granularity < type(constraint.interval.granularity).DAY:
        return True
    if constraint.kind == "distance":
        return any(limit % DAY for limit in (constraint.least, constraint.most) if limit is not None)
    return "T" in (constraint.offset or "") or any(map(clocked, constraint.options))


def orders(constraint: Constraint) -> bool:
    """Whether a statement says nothing but an order."""
    return constraint.kind == "relation" or (constraint.kind == "any" and all(map(orders, constraint.options)))


def says(constraint: Constraint, known: Mapping[str, Event], language: str) -> str:
    """A constraint in plain words of the language; the analyst's is told as such."""
    said = _said(constraint, known, language)
    if constraint.rule == ANALYST:
        return str(table(language, "messages.toml")["says"]["analyst"].format(says=said))
    return said


def _said(constraint: Constraint, known: Mapping[str, Event], language: str) -> str:
    words = table(language, "messages.toml")["says"]
    if constraint.kind == "any":
        return str(words["or"].join(says(option, known, language) for option in constraint.options))
    phrases = table(language, "phrases.toml")
    first = _name(constraint.source, known, language)
    second = _name(constraint.target, known, language)
    if constraint.kind == "date" and constraint.interval is not None:
        relation = constraint.relation if isinstance(constraint.relation, str) else "during"
        interval, day = constraint.interval, None
        if relation == "during" and interval.start is None and interval.end is not None:
            relation, day = "not-after", _granule(interval.end - 1, interval)
        elif relation == "during" and interval.end is None and interval.start is not None:
            relation, day = "not-before", _granule(interval.start, interval)
        form = words["date"].get(relation, words["date"]["during"])
        where = words["where"].get(_shape(interval), words["where"]["other"])
        return str(form.format(event=first, date=in_words(day or interval, phrases), where=where))
    if constraint.kind == "distance":
        return _distance(constraint, first, second, words)
    if constraint.kind == "offset":
        length = _length(constraint.offset or "", words)
        return str(words["offset"][str(constraint.relation)].format(event=first, other=second, length=length))
    names = (constraint.relation,) if isinstance(constraint.relation, str) else constraint.relation
    joined = words["sets"].get("-or-".join(names))
    joined = joined or words["or"].join(words["relation"].get(name, name) for name in names)
    return str(words["relate"].format(event=first, relation=joined, other=second))


def _distance(constraint: Constraint, first: str, second: str, words: Mapping[str, Any]) -> str:
    """So much at least and at most before or after, or how long it lasts."""
    least, most, side = constraint.least, constraint.most, "after"
    lasts = constraint.source == constraint.target and constraint.ends == ("end", "start")
    if lasts:
        side = "lasts"
    elif constraint.ends != ("start", "start"):
        forms = (words["ends"][end] for end in constraint.ends)
        first, second = (form.format(event=name) for form, name in zip(forms, (first, second), strict=True))
    if least is not None and least < 0 and most is not None and most > 0:
        side, least = "around", -least
    elif (most is not None and most <= 0) or (most is None and least is not None and least < 0):
        side, least, most = "before", None if most is None else -most, None if least is None else -least
    how = "exactly" if least == most else "least" if most is None else "most" if least is None else "between"
    shown = {name: spelled(limit or 0, words) for name, limit in (("least", least), ("most", most))}
    return str(words["distance"][side][how].format(event=first, other=second, **shown))


def spelled(seconds: int, words: Mapping[str, Any]) -> str:
    """Seconds in full: "1 day 12 hours"."""
    units, pieces = words["units"], []
    for size, name in ((DAY, "day"), (3600, "hour"), (60, "minute"), (1, "second")):
        number, seconds = divmod(seconds, size)
        if number:
            pieces.append(f"{number} {units[name][0] if number == 1 else units[name][1]}")
    return " ".join(pieces) or f"0 {units['second'][1]}"


def _name(identity: str | None, known: Mapping[str, Event], language: str) -> str:
    event = known.get(identity or "")
    if event is None:
        return identity or ""
    text = event.headline or event.text
    quote = table(language, "messages.toml")["page"]["quote"]
    return str(quote.format(text=f"{text[:80]}{'…' if len(text) > 80 else ''}"))


def _length(offset: str, words: Mapping[str, Any]) -> str:
    pieces = []
    for number, unit in parse(offset).parts:
        if number is None:
            continue
        names = words["units"][unit.word]
        shown = str(number.numerator) if number.denominator == 1 else f"{float(number):g}"
        pieces.append(f"{shown} {names[0] if number == 1 else names[1]}")
    text = " ".join(pieces)
    return str(words["about"].format(length=text)) if offset.startswith("~") else text


def amount(seconds: int, words: Mapping[str, Any]) -> str:
    """Seconds in the largest unit that fits: "3 days", "2 hours"."""
    units = words["says"]["units"]
    for size, name in ((DAY, "day"), (3600, "hour"), (60, "minute"), (1, "second")):
        if seconds >= size:
            number = -(-seconds // size) if name == "day" else seconds // size
            return f"{number} {units[name][0] if number == 1 else units[name][1]}"
    return f"0 {units['second'][1]}"
