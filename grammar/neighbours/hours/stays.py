"""Bare hours until which somebody stays, or by which he is there: "working til 6", "home by 6", "be here by 6 today".

Elsewhere such a number counts things ("until 6 of them", "down by 6 today"), so the word before tells where one is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import CLOSES, word_after, word_before
from grammar.directions.direction import direction_at
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.meaning import Clock
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import quoted
from grammar.plausibility.island_rules import rules_of

_NOON: Final = 12
_DAY: Final = 8
"""By this hour one is there in the morning as well as in the evening."""


def with_stays(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the hours until which one stays and by which one is there."""
    covered = 0
    for reading, kind in found:
        if reading.first < covered:
            continue
        if kind != "time" and isinstance(reading.meaning, m.Bound) and (told := _told(text, reading, language)):
            covered = told.last
            yield told, "time"
            continue
        yield reading, kind


def _told(text: str, reading: Reading, language: Language) -> Reading | None:
    """A number behind "until" or "by" as an hour."""
    signal, clock, rules = reading.signal, reading.time, rules_of(language)
    if signal is None or signal[2] not in ("until", "by") or not isinstance(clock, Clock) or not clock.open:
        return None
    if clock.minute is not None or not 1 <= clock.hour <= _NOON or not _ends(text, reading.last, rules):
        return None
    today = clock.date is not None
    if today and not _is_today(clock.date):
        return None
    words = rules["staying_until"] if signal[2] == "until" else rules["there_by"] | rules["bedtime"]
    words = words | rules["there_today"] if today else words
    before = word_before(text, reading.first).lower()
    if before not in words or quoted(text, reading, rules):
        return None
    if direction_at(text, reading.first, language) == "past":
        return None
    late = signal[2] == "until" or before in rules["bedtime"]
    if clock.hour < (_NOON if late else _DAY):
        clock = evolve(clock, hour=clock.hour + _NOON)
    return evolve(reading, meaning=m.replaced(reading.meaning, reading.time, clock))


def _ends(text: str, last: int, rules: Mapping[str, Any]) -> bool:
    """Whether nothing follows that a number may count."""
    return CLOSES.match(text, last) is not None or word_after(text, last).lower() in rules["onward"] | rules["then"]


def _is_today(day: m.Meaning | None) -> bool:
    return isinstance(day, m.Unit) and day.unit is G.DAY and day.shift == 0
