"""Parts of the day of trading, and the day behind them: "in afternoon trading on Wednesday"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.building.intersect import on_day
from grammar.building.telling import is_day
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_BETWEEN: Final = 60
"""So many characters at most stand between both: "trading on the New York Stock Exchange"."""
_WORDS: Final = re.compile(r"[^\S\n][\w'’& -]+[^\S\n]")


def with_sessions(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, parts of a day of trading given the day that stands behind them."""
    held: Judged | None = None
    for reading, kind in found:
        if held is not None:
            yield _dated(text, held, reading, language) if kind == "time" else held
            held = None
        if kind == "time" and _is_part(reading.time):
            held = reading, kind
        else:
            yield reading, kind
    if held is not None:
        yield held


def _is_part(time: m.Meaning) -> bool:
    """Whether a time is a part of a day that is not told: "afternoon", "late morning", "midday"."""
    while isinstance(time, m.Approximate | m.Part):
        time = time.time if isinstance(time, m.Approximate) else time.whole
    return isinstance(time, m.DayPart | m.Clock) and time.date is None


def _dated(text: str, held: Judged, day: Reading, language: Language) -> Judged:
    """A part of a day on that of the phrase behind it, where only what is traded, and where, stands between."""
    reading, kind = held
    if not 0 < day.first - reading.last <= _BETWEEN or not is_day(day.time) or m.counts_on(day.time):
        return held
    if not _WORDS.fullmatch(text, reading.last, day.first) or (day.signal is not None and day.signal[2] != "on"):
        return held
    session, *place = text[reading.last : day.first].split()
    if session.lower() not in language.words["island"]["trading_sessions"] or not _is_place(place, language):
        return held
    return evolve(reading, meaning=bound_as(reading.meaning, on_day(reading.time, day.time)), day_at=day.first), kind


def _is_place(words: list[str], language: Language) -> bool:
    """Whether words tell where something is traded, or there are none: "on the Tokyo exchange"."""
    if not words:
        return True
    sessions = language.words["island"]["trading_sessions"]
    leads = any(words[0] in language.words[name] for name in ("IN", "ON", "AT"))
    named = (word[0].isupper() or word in language.words["THE"] or word in sessions for word in words[1:])
    return leads and all(named)
