"""The half of the day in which a meeting was called to order, as the hour tells at which it adjourned: "called to order
at 6:09. ... Adjourned at 7:15 p.m.".
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve

from grammar import meaning as m
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_LED: Final = 28
"""So many characters at most tell that a meeting begins or ends at an hour."""
_TWELVE: Final = 720
_LONGEST: Final = 360
"""So many minutes at most lasts a meeting."""


def with_meetings(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; the bare hour at which a meeting began in the half of the day that its end tells."""
    rules, low = rules_of(language), text.lower()
    return _with_begins(text, found, rules) if any(word in low for word in rules["convened"]) else iter(found)


def _with_begins(text: str, found: Iterable[Judged], rules: Mapping[str, Any]) -> Iterator[Judged]:
    """The readings with those hours."""
    held: list[Judged] = []
    for judged in found:
        reading, kind = judged
        clock = _bare(reading)
        if clock is not None and clock.open and "HHMM" in reading.names and _is_led(text, reading, rules["convened"]):
            yield from held
            held = [judged]
            continue
        if (
            held
            and clock is not None
            and not clock.open
            and kind == "time"
            and _is_led(text, reading, rules["adjourned"])
        ):
            yield _before(held[0], clock)
            yield from held[1:]
            held = []
        if held:
            held.append(judged)
        else:
            yield judged
    yield from held


def _bare(reading: Reading) -> m.Clock | None:
    """A time of day that has neither its day nor a zone."""
    clock = reading.time
    return clock if isinstance(clock, m.Clock) and clock.date is None and clock.zone is None else None


def _is_led(text: str, reading: Reading, words: Collection[str]) -> bool:
    """Whether one of some words stands right before an hour and its signal: "called to order @ 6:09"."""
    begin = reading.first if reading.signal is None else min(reading.first, reading.signal[0])
    before = text[max(0, begin - _LED) : begin].lower().rstrip(" @:")
    return any(before.endswith(word) and not before[: -len(word)][-1:].isalnum() for word in words)


def _before(judged: Judged, end: m.Clock) -> Judged:
    """A bare hour as the last such one before the end, where a meeting may last so long."""
    clock = judged[0].time
    if not isinstance(clock, m.Clock):
        return judged
    told = end.hour * 60 + (end.minute or 0)
    away = (told - clock.hour * 60 - (clock.minute or 0)) % _TWELVE
    if not 0 < away <= _LONGEST:
        return judged
    start = evolve(clock, hour=(told - away) // 60 % 24)
    return evolve(judged[0], meaning=m.replaced(judged[0].meaning, clock, start)), "time"
