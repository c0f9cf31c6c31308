"""Hours and minutes of a text whose clock has twenty-four hours: "open from 8:00 to 22:00" begins in the morning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_LONG: Final = re.compile(r"1[3-9]|2[0-4]")
_HOUR: Final = re.compile(r"(\d\d?)[:.](\d\d)(?!\d)")


def with_long_clock(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, hours and minutes as they stand where one of them is past noon and none tells its half.

    A range is on such a clock by itself where its end is past noon.
    """
    del language
    every = list(found)
    spelled = [_is_spelled(reading) for reading, _ in every]
    long = [is_spelled and _is_long(text, reading) for is_spelled, (reading, _) in zip(spelled, every, strict=True)]
    whole = any(long) and not any(kind == "time" and "AMPM" in reading.names for reading, kind in every)
    for (reading, kind), is_spelled, is_long in zip(every, spelled, long, strict=True):
        if is_spelled and (whole or (is_long and isinstance(reading.meaning, m.Range))):
            yield _as_told(text, reading), kind
        else:
            yield reading, kind


def _is_spelled(reading: Reading) -> bool:
    """Whether a reading tells hours and minutes, and no half or part of the day."""
    return "HHMM" in reading.names and "AMPM" not in reading.names and "PARTDAY" not in reading.names


def _is_long(text: str, reading: Reading) -> bool:
    """Whether a reading tells hours and minutes past noon."""
    return any(token.kinds[0][0] == "HHMM" and _LONG.match(text, token.start) for token in reading.tokens)


def _as_told(text: str, reading: Reading) -> Reading:
    """A reading whose hours are those of the clock of twenty-four."""
    told = {(int(hour), int(minute)) for hour, minute in _HOUR.findall(text, reading.first, reading.last)}
    meaning = reading.meaning
    for node in reading.nodes:
        if isinstance(node, m.Clock):
            meaning = m.replaced(meaning, node, _hour(node, told))
        elif isinstance(node, m.Repeat) and node.clock is not None:
            meaning = m.replaced(meaning, node, evolve(node, clock=_hour(node.clock, told)))
    return evolve(reading, meaning=meaning)


def _hour(clock: m.Clock, told: set[tuple[int, int]]) -> m.Clock:
    """A time of day as its numbers tell it."""
    hours = sorted(hour for hour, minute in told if minute == clock.minute and hour % 12 == clock.hour % 12)
    return evolve(clock, hour=hours[0], open=False) if len(hours) == 1 else clock
