"""A part of a day whose day stands behind what is done then: "the morning rush hour today"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.building.intersect import on_day
from grammar.building.telling import is_day
from grammar.clauses.beside import OWNER
from grammar.language import Language
from grammar.neighbours.listing import Judged

_NEAR: Final = 40
"""So many characters at most stand between a part of a day and its day."""


@functools.lru_cache(maxsize=8)
def _between(language: Language) -> re.Pattern[str]:
    """What is done in a part of each working day, between that and the day: "rush hour", "commute"."""
    words = "|".join(map(re.escape, language.words["island"]["rush_hours"])) or "(?!)"
    return re.compile(rf"[^\S\n]+(?:{words}),?[^\S\n]+", re.IGNORECASE)


def with_rush_hours(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, a bare part of a day given the day behind its rush hour."""
    held: Judged | None = None
    for reading, kind in found:
        if held is not None:
            part, day = held[0].time, reading.time
            begin = reading.first if reading.signal is None else min(reading.signal[0], reading.first)
            beside = begin - held[0].last <= _NEAR and _between(language).fullmatch(text, held[0].last, begin)
            plain = reading.signal is None or reading.signal[2] == "on"
            dated = kind == "time" and plain and is_day(day) and not m.counts_on(day)
            if beside and dated and isinstance(part, m.DayPart) and not text.startswith(OWNER, reading.last):
                meaning = bound_as(held[0].meaning, on_day(part, day))
                held = evolve(held[0], meaning=meaning, day_at=reading.first), "time"
            yield held
            held = None
        bare = kind is not None and isinstance(reading.time, m.DayPart) and reading.time.date is None
        if bare and _between(language).match(text, reading.last):
            held = reading, kind
            continue
        yield reading, kind
    if held is not None:
        yield held
