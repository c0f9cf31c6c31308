"""A phrase of the grammar as the timeline keeps it: spelled in TIMEX3, EDTF and the words of its conflict."""

from __future__ import annotations

from grammar import Interval, Phrase, conflict_words
from grammar.interval import Value
from grammar.language import table
from grammar.spell import timex
from timeline.phrase import Reading, TimePhrase


def time_phrase(article: str, identity: str, phrase: Phrase, language: str) -> TimePhrase:
    """A phrase as the timeline keeps it."""
    resolution = phrase.resolution
    stamp = phrase.timex
    readings = []
    for candidate in resolution.candidates:
        if candidate.rival:
            continue  # a page shows doubts of the text, not other conventions
        other = timex(phrase.meaning, candidate.value)
        low, high = _limits(candidate.value)
        readings.append(Reading(other.type, other.value, _edtf(candidate.value), low, high, candidate.policy))
    said = resolution.conflict
    conflict = None if said is None else conflict_words(said.day, said.said, table(language, "phrases.toml"))
    start, end = phrase.span
    return TimePhrase(
        identity,
        article,
        (start, end),
        phrase.text,
        (phrase.start, phrase.end),
        phrase.signal and phrase.signal[:2],
        stamp.type,
        stamp.value,
        stamp.mod,
        _edtf(resolution.value),
        tuple(readings),
        conflict,
        tuple((step.rule, step.given, step.result) for step in resolution.steps),
        resolution.confidence,
    )


def _edtf(value: Value | None) -> str | None:
    return value.edtf if isinstance(value, Interval) else None


def _limits(value: Value) -> tuple[str | None, str | None]:
    return (value.lower, value.upper) if isinstance(value, Interval) else (None, None)
