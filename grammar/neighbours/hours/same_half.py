"""Bare hours of a list whose last one tells the half of the day, or that all are hours: "at 7, 9 and 11 p.m.", "at 10
and 11 a.m. and 1 and 2 p.m.", "at 9 and 11 o'clock".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_day
from grammar.clauses.beside import word_before
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_LONGEST: Final = 40
"""So many characters at most have the bare hours of a list."""
_HOUR: Final = r"(?:1[0-2]|[1-9])(?:[:.][0-5]\d)?"
_LONG: Final = r"(?:2[0-3]|1\d|0?[1-9])(?:[:.][0-5]\d)?"
"""The same on the clock of twenty-four hours."""
_NUMBER: Final = re.compile(r"(\d\d?)(?:[:.](\d\d))?")
_NOON: Final = 12
_TWELVE: Final = 720
_COMMAS: Final = ("", ",", ":")


@lru_cache(maxsize=16)
def _list_of(language: Language, hour: str) -> re.Pattern[str]:
    """Bare hours right before the last one of a list: "7, 9 and ", "10 & "."""
    words = "|".join(map(re.escape, language.words["island"]["listing"])) or "(?!)"
    members = rf"(?<![\w.,:/$€£%+-]){hour}(?:,[^\S\n]+{hour}){{0,6}}"
    return re.compile(rf"({members}),?[^\S\n]+(?i:{words})[^\S\n]+\Z")


def with_halves(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the bare hours before one that is plain."""
    held: list[Judged] = []
    latest: Reading | None = None
    for reading, kind in found:
        if kind != "time" or _is_bare(reading):
            held.append((reading, kind))
            continue
        if _is_plain(reading):
            yield from _before(text, held, latest, reading, language)
        else:
            yield from held
        held = []
        latest = reading
        yield reading, kind
    yield from held


def _is_plain(reading: Reading) -> bool:
    """Whether a reading is an hour with its half, or with the word for one, and nothing else."""
    clock, last = reading.meaning, reading.names[-1]
    alone = isinstance(clock, m.Clock) and clock.date is None and reading.signal is None
    return alone and (last == "AMPM" or (last == "OCLOCK" and len(reading.names) == 2))


def _is_bare(reading: Reading) -> bool:
    """Whether a time of day is told in hours and minutes that leave the half of the day open: "at 6:30"."""
    clock = reading.meaning
    bare = isinstance(clock, m.Clock) and clock.open and clock.date is None and clock.zone is None
    return bare and reading.own_names == ("HHMM",)


def _before(
    text: str, held: list[Judged], latest: Reading | None, last: Reading, language: Language
) -> Iterator[Judged]:
    """What was held, with the bare hours of the list that the *last* one closes; as it was where there are none."""
    halved = last.names[-1] == "AMPM"
    listed = _list_of(language, _HOUR if halved else _LONG)
    found = listed.search(text, max(0, last.first - _LONGEST), last.first)
    clocks = [] if found is None else _hours(text, found, last) if halved else _as_told(text, found, last)
    if found is None or not clocks:
        yield from held
        return
    begin = clocks[0][1]
    led = next((one for one, _ in held if one.own[0].start == begin and one.signal is not None), None)
    if led is not None and led.names[0] != "AT":
        yield from held
        return
    if latest is not None and latest.last > begin:
        yield from held  # they are read already: "at 09:00 and 18:30"
        return
    at = _at(text, begin, language) if led is None else None
    if led is None and at is None and not _goes_on(text, latest, begin, language):
        yield from held
        return
    yield from [judged for judged in held if judged[0].last <= (begin if led is None else led.first)]
    for clock, start, end in clocks:
        if start == begin and led is not None and led.last == end:
            yield evolve(led, meaning=clock), "time"
        else:
            token = Token((("N2" if clock.minute is None else "HHMM", clock.hour),), start, end)
            signal = at if start == begin else None
            yield Reading(clock, start, end, signal, signal[0] if signal else start, end, (token,)), "time"


def _at(text: str, begin: int, language: Language) -> tuple[int, int, str] | None:
    """Where "at" stands right before bare hours with a dot, which are no phrase yet: "um 12.30, 13 und 19 Uhr"."""
    before = word_before(text, begin)
    start = begin - 1 - len(before)
    return (start, begin - 1, "at") if before.lower() in language.words["AT"] else None


def _goes_on(text: str, latest: Reading | None, begin: int, language: Language) -> bool:
    """Whether bare hours stand right behind an hour that is plain, "11 a.m. and 1 and 2 p.m.", or behind their day."""
    if latest is None or latest.last > begin:
        return False
    between = text[latest.last : begin].strip().lower()
    if is_day(latest.meaning):
        return between in _COMMAS
    joint = between.removeprefix(",").strip()
    return _is_plain(latest) and (joint in language.words["island"]["listing"] or between == ",")


def _hours(text: str, found: re.Match[str], last: Reading) -> list[tuple[m.Clock, int, int]]:
    """Bare hours, each the last such one before the one behind it; none where one would be of the day before."""
    clock = last.meaning
    if not isinstance(clock, m.Clock):
        return []
    sure, told = clock.hour * 60 + (clock.minute or 0), []
    for number in reversed([*_NUMBER.finditer(text, found.start(1), found.end(1))]):
        minute = int(number[2]) if number[2] else None
        away = (sure - int(number[1]) % _NOON * 60 - (minute or 0)) % _TWELVE
        sure -= away
        if not away or sure < 0:
            return []
        told.append((evolve(clock, hour=sure // 60, minute=minute), number.start(), number.end()))
    return told[::-1]


def _as_told(text: str, found: re.Match[str], last: Reading) -> list[tuple[m.Clock, int, int]]:
    """Bare hours as they stand, each before the next one; none where one is not."""
    clock, told = last.meaning, []
    if not isinstance(clock, m.Clock):
        return []
    over = clock.hour, clock.minute or 0
    for number in reversed([*_NUMBER.finditer(text, found.start(1), found.end(1))]):
        hour, minute = int(number[1]), int(number[2]) if number[2] else None
        if (hour, minute or 0) >= over:
            return []
        over = hour, minute or 0
        told.append((evolve(clock, hour=hour, minute=minute), number.start(), number.end()))
    return told[::-1]
