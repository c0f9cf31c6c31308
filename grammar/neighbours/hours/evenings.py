"""Hours of an evening by what begins then: "movie at 9:45", "the game starts at 7:05", "tip off at 7", "the 6 o'clock
news"; of the day by what people are booked for: "a 3:30 appointment".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from grammar.clauses.beside import CLOSES, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.directions.direction import direction_at
from grammar.language import Language
from grammar.meaning import Clock
from grammar.neighbours.hours.by_the_clock import kept_hour
from grammar.neighbours.hours.halves import AMERICAN, in_later_half
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import quoted
from grammar.plausibility.island_rules import rules_of

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_NEAR: Final = 24
_FEW: Final = 3
"""So many words behind an hour may tell its part of the day."""
_NOON: Final = 12
_LATE: Final = 9
"""Hours before this one are of the evening, and this one too of what goes on late."""
_DAY: Final = 7
"""Hours before this one are of the afternoon, where people are booked for something."""


def with_evenings(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, bare times of day put into the evening that what begins then tells."""
    for reading, kind in found:
        clock = reading.time
        if kind == "latent" and reading.own_names == ("HHMM",) and (booked := _of_booked(text, reading, language)):
            yield booked, "time"
            continue
        if not isinstance(clock, Clock) or not clock.open or clock.date is not None:
            yield reading, kind
            continue
        told = None if kind is None else _told(text, reading, clock, kind, language)
        told = kept_hour(text, reading, language) if told is None and kind in ("latent", None) else told
        yield (reading, kind) if told is None else (told, "time")


def _told(text: str, reading: Reading, clock: Clock, kind: str, language: Language) -> Reading | None:
    """A bare time of day in its evening."""
    rules = rules_of(language)
    if not 1 <= clock.hour < _NOON or not (clock.zone or AMERICAN).startswith(AMERICAN):
        return None
    later = in_later_half(reading, clock)
    after = word_after(text, reading.last).lower()
    if reading.names[-1:] == ("OCLOCK",) and after in rules["newscasts"]:
        return later
    if kind == "latent" and reading.own_names == ("HHMM",) and after in rules["evenings"]:
        return _of_show(text, reading, clock, later, after, rules)
    if reading.signal is None or reading.signal[2] != "at":
        return None
    words = _begun(text, reading.first, rules, language)
    starts = not rules["evening_starts"].isdisjoint(words)
    if kind == "latent":
        if not starts or not (CLOSES.match(text, reading.last) or after in rules["evenings"] | rules["onward"]):
            return None
    elif clock.minute is None and clock.zone is None:
        return None
    late = not rules["late_evenings"].isdisjoint(words)
    if clock.hour >= _LATE + late or not (late or starts or not rules["evenings"].isdisjoint(words)):
        return None
    behind = {word.lower() for word in _LETTERS.findall(text[reading.last : reading.last + _NEAR])[:_FEW]}
    if not behind.isdisjoint(rules["parts_of_day"]) or quoted(text, reading, rules):
        return None
    return None if direction_at(text, reading.first, language) == "past" else later


def _of_show(
    text: str, reading: Reading, clock: Clock, later: Reading, after: str, rules: Mapping[str, Any]
) -> Reading | None:
    """ "The 9:45 show": a time of day right before what begins then."""
    if reading.signal is not None or word_before(text, reading.first).lower() not in rules["determiners"]:
        return None
    return later if clock.hour < _LATE + (after in rules["late_evenings"]) else reading


def _of_booked(text: str, reading: Reading, language: Language) -> Reading | None:
    """ "A 9:15 appointment", "my 3:30 class": a time of day right before what people are booked for, by day."""
    rules, clock = rules_of(language), reading.time
    if not isinstance(clock, Clock) or clock.date is not None or clock.zone is not None or reading.signal is not None:
        return None
    if word_after(text, reading.last) not in rules["booked"] or ":" not in text[reading.start : reading.last]:
        return None
    led = word_before(text, reading.first)
    far = word_before(text, reading.first - len(led) - 1)  # "the scheduled 6:40 start"
    if (rules["determiners"] | rules["possessives"]).isdisjoint((led.lower(), far.lower() if led.islower() else "")):
        return None
    return in_later_half(reading, clock) if clock.open and clock.hour < _DAY else reading


def _begun(text: str, position: int, rules: Mapping[str, Any], language: Language) -> set[str]:
    """What begins at an hour: the last word and the last two before it, past a verb: "the game starts at 7:05"."""
    word = word_before(text, position).lower()
    known = lexicon(language)
    if word in rules["be"] or known.lemma_as(word, "VBZ", "VBP") in known.timetabled:
        position -= len(word) + 1
        word = word_before(text, position).lower()
    return {word, f"{word_before(text, position - len(word) - 1).lower()} {word}"}
