"""Bare hours together with their day, of what people arrange: "dinner tomorrow at 7?", "I finish at 5 today".

What stands before both tells the half of the day, as it does of an hour without a day (``notices``). The other half
stays a candidate.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_day
from grammar.clauses.clause_reader import lexicon
from grammar.directions.direction import direction_at
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours.hours.halves import in_later_half
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import quoted
from grammar.plausibility.island_rules import rules_of

_NEAR: Final = 120
"""So many characters before a phrase tell what is arranged."""
_STOP: Final = re.compile(r"[.!?\n]")
_PART: Final = re.compile(r"[,;:(–—]|[^\S\n]-[^\S\n]")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_MANY: Final = 6
"""So many words at most has an invitation before its day: "dinner with the team on Friday at 7"."""
_NOON: Final = 12
_LATE: Final = 9
_EARLY: Final = 7
"""Hours before these are those of an evening, where what begins does so late; of an afternoon."""


def with_day_hours(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, bare hours of a day put into the half that an invitation tells."""
    for reading, kind in found:
        clock = reading.time
        bare = isinstance(clock, m.Clock) and clock.open and clock.date is not None and kind == "time"
        if kind == "time" and isinstance(clock, m.Range) and reading.bare:
            reading = _spanned(text, reading, clock, language)
        yield (_told(text, reading, language) if bare else reading), kind


def _told(text: str, reading: Reading, language: Language) -> Reading:
    """A reading whose hour is of the afternoon or evening, where the words before it say so."""
    clock, rules = reading.time, rules_of(language)
    if not isinstance(clock, m.Clock) or clock.date is None or not is_day(clock.date) or clock.zone is not None:
        return reading
    if not 1 <= clock.hour < _NOON or quoted(text, reading, rules):
        return reading
    parts = _PART.split(_STOP.split(text[max(0, reading.first - _NEAR) : reading.first])[-1])
    part = parts[-1] if parts[-1].strip() or len(parts) < 2 else parts[-2]  # "drinks at Kim's, Friday at 7"
    words = [word.lower() for word in _LETTERS.findall(part)]
    if _wakes(words, rules):
        return evolve(reading, meaning=m.replaced(reading.meaning, clock, evolve(clock, open=False)))
    if clock.hour >= _before(text, reading, words, language, rules):
        return reading
    return in_later_half(reading, clock)


def _spanned(text: str, reading: Reading, span: m.Range, language: Language) -> Reading:
    """Two bare hours of a day as those of an afternoon, where what goes on so long is: "open house Sunday 1-4"."""
    start = span.start
    if (
        reading.signal is not None
        or not isinstance(start, m.Clock)
        or not start.open
        or not isinstance(span.end, m.Clock)
        or start.date is None
    ):
        return reading
    if not 1 <= start.hour < _EARLY - 1 or direction_at(text, reading.first, language) == "past":
        return reading
    return in_later_half(reading, start)


def _wakes(words: list[str], rules: Mapping[str, Any]) -> bool:
    """Whether people get up at an hour, which is of the morning: "up at 5 tomorrow", "my alarm is at 4 tomorrow"."""
    while words and (words[-1] in rules["be"] or words[-1] in rules["lexicon"].appointed):
        words = words[:-1]  # "my alarm is set for 5 tomorrow"
    alone = len(words) == 1 and words[0] in rules["up"]
    return alone or not {" ".join(words[-2:]), *words[-1:]}.isdisjoint(rules["waking"])


def _before(text: str, reading: Reading, words: list[str], language: Language, rules: Mapping[str, Any]) -> int:
    """Before which hour one is of the second half of its day; 0 where nothing tells it."""
    noun = _event(words[-_MANY:], rules["evenings"], language, rules)
    if noun in rules["nightly"]:
        return _NOON
    daily = (
        ""
        if noun
        else _event(words[-_MANY:], rules["gatherings"] | rules["arranged"] - rules["any_hour"], language, rules)
    )
    today = _is_today(reading) and rules["any_hour"].isdisjoint(words)
    if not (noun or daily or today):
        return 0
    pointed = direction_at(text, reading.first, language)
    if pointed == "past":
        return 0
    if noun:
        return _LATE + (noun in rules["late_evenings"])
    if daily:
        return _EARLY - 1
    spoken = not rules["speakers"].isdisjoint(words)
    return _EARLY if spoken else _EARLY - 1 if pointed in ("future", "coming") else 0  # "school ends at 3 today"


def _event(words: list[str], events: Container[str], language: Language, rules: Mapping[str, Any]) -> str:
    """The one of some events that words tell, and no thing named after it: "the concert is", "dinner with mum"."""
    known = lexicon(language)
    for place in range(len(words) - 1, -1, -1):
        if words[place] not in events:
            continue
        after = words[place + 1] if place + 1 < len(words) else ""
        if not after or after in rules["be"] or after in known.closed["preposition"]:
            return words[place]
        if place + 2 == len(words) and any(after == ending.strip("'’") for ending in language.words["POSS"]):
            return words[place]  # "the show's tomorrow at 7"
        return words[place] if known.lemma_as(after, "VBZ", "VB") in known.timetabled else ""
    return ""


def _is_today(reading: Reading) -> bool:
    """Whether the day of an hour is the day of publication, by its word."""
    clock = reading.time
    day = clock.date if isinstance(clock, m.Clock) else None
    return isinstance(day, m.Unit) and day.unit is G.DAY and day.shift == 0
