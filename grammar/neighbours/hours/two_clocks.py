"""Hours that are told by two clocks: "8 p.m. ET/5 PT", "6:30 ET/3:30 PT", "10 p.m. ET (7 PT)", "8/7c".

They are one moment, so they lie as far apart as their zones do, which tells them from fractions, days in digits and
scores; and each tells the half of the day that the other leaves out. Of two bare American ones it is that of the
evening, as in listings.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final, NamedTuple

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY, to_days
from grammar.clauses.beside import word_before
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.hours.halves import AMERICAN
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.publication import between_zones

_NOON: Final = 12 * 60
_LATEST: Final = 11 * 60
"""Bare hours before this one are of the evening; so is this one where the second clock is but an hour behind."""
_HOUR: Final = 60
_NEAR: Final = 24
"""So many characters at most has the hour by the first clock, with its half and its zone."""
_NUMBER: Final = r"(?P<hour>1[0-2]|[1-9])(?::(?P<minute>[0-5]\d))?"
_CODE: Final = 5
"""So many letters at most has a zone that is written in capitals: "EST"."""
_SEASONS: Final = tuple(to_days(2024, month, 20) * DAY + DAY // 2 for month in (1, 3, 7))
"""Noons of winter, of summer, and of the weeks in which only one of two zones has its summer time."""


class _Hour(NamedTuple):
    """An hour of a text: its place, its minutes since midnight, whether its half is told, its zone."""

    start: int
    end: int
    minutes: int
    sure: bool
    zone: str


def with_two_clocks(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the hours that are told by two clocks."""
    pairs = list(_pairs(text, language))
    return _with_pairs(text, found, pairs, language) if pairs else iter(found)


def _with_pairs(
    text: str, found: Iterable[Judged], told: Iterable[tuple[_Hour, _Hour]], language: Language
) -> Iterator[Judged]:
    """The readings with such hours in their places."""
    pairs = iter(told)
    pair = next(pairs, None)
    held: list[Judged] = []
    for judged in found:
        while pair is not None and judged[0].first >= pair[1].end:
            yield from _told(text, pair, held, language)
            held, pair = [], next(pairs, None)
        if pair is None or judged[0].last <= pair[0].start:
            yield judged
        else:
            held.append(judged)
    while pair is not None:
        yield from _told(text, pair, held, language)
        held, pair = [], next(pairs, None)
    yield from held


def _told(text: str, pair: tuple[_Hour, _Hour], held: list[Judged], language: Language) -> Iterator[Judged]:
    """Both hours as readings, in the place of those that were found there."""
    if any(kind == "time" and isinstance(node, m.Range) for one, kind in held for node in one.nodes):
        return iter(held)  # "from 8 to 10 p.m. ET"
    behind = [(evolve(one, day_at=pair[0].start), kind) for one, kind in _hour(text, pair[1], held, language)]
    return chain(_hour(text, pair[0], held, language), behind)


def _hour(text: str, hour: _Hour, held: list[Judged], language: Language) -> Iterator[Judged]:
    """The reading of an hour: that which was found there, in its half of the day, or a new one."""
    clock = m.Clock(hour.minutes // 60, hour.minutes % 60 or None, zone=hour.zone, open=not hour.sure)
    for reading, kind in held:
        told = next((node for node in reading.nodes if isinstance(node, m.Clock)), None)
        if told is None or kind is None or not reading.start <= hour.start < reading.last:
            continue
        if kind == "time" and not told.open and told.zone is not None:
            yield reading, kind
            return
        clock = evolve(told, hour=clock.hour, open=clock.open, zone=clock.zone)
        meaning = m.replaced(reading.meaning, told, clock)
        yield evolve(reading, meaning=meaning, end=max(reading.end, hour.end), last=max(reading.last, hour.end)), "time"
        return
    token = Token((("HHMM", clock.hour),), hour.start, hour.end)
    before = word_before(text, hour.start)
    at = language.words["AT"].get(before.lower()) if text[hour.start - 1 : hour.start] == " " else None
    first = hour.start - len(before) - 1 if at else hour.start
    signal = (first, hour.start - 1, str(at)) if at else None
    yield Reading(clock, hour.start, hour.end, signal, first, hour.end, (token,)), "time"


def _pairs(text: str, language: Language) -> Iterator[tuple[_Hour, _Hour]]:
    """The hours of a text by two clocks, each with its half of the day."""
    before, behind = _patterns(language)
    last = 0
    for there in behind.finditer(text):
        here = before.search(text, max(last, there.start() - _NEAR), there.start())
        pair = _pair(text, here, there, language) if here is not None else None
        if pair is not None:
            last = pair[1].end
            yield pair


def _pair(text: str, here: re.Match[str], there: re.Match[str], language: Language) -> tuple[_Hour, _Hour] | None:
    """Two hours that are one moment, if their zones are as far apart as they are."""
    words, zones = language.words, language.words["numbers"].get("second_zones", {})
    letter = there["letter"]
    first = words["ZONE"][here["zone"].lower()] if here["zone"] else words["numbers"]["first_zone"]
    second = zones[letter.lower()] if letter else words["ZONE"][there["zone"].lower()]
    if not first or not second or (there["sign"] == "(" and text[there.end() : there.end() + 1] != ")"):
        return None
    halves = [words["AMPM"][found["half"].lower()] if found["half"] else None for found in (here, there)]
    led = halves[0] is not None or word_before(text, here.start()).lower() in words["AT"]
    if not here["zone"] and (there["sign"] != "/" or not (letter or led)):
        return None  # "12/11 Central" may be a day
    ours, theirs = _minutes(here, halves[0]), _minutes(there, halves[1])
    whole = _NOON if None in halves else 2 * _NOON
    away = next((one for one in _apart(first, second) if (ours - theirs - one) % whole == 0), None)
    if away is None:
        return None
    sure = halves != [None, None]
    if halves[0] is None and halves[1] is not None:
        ours = theirs + away
    elif not sure:
        if not (first.startswith(AMERICAN) and second.startswith(AMERICAN)):
            return None
        ours += _NOON if ours < _LATEST or away == _HOUR else 0
    theirs = ours - away
    if not (0 <= ours < 2 * _NOON and 0 <= theirs < 2 * _NOON):
        return None  # on two days
    told = _Hour(*here.span("all"), ours, sure, first)
    return told, _Hour(*there.span("all"), theirs, sure, second)


def _minutes(found: re.Match[str], half: int | None) -> int:
    """The minutes since midnight or, of a bare hour, since the begin of its half of the day."""
    return int(found["hour"]) % 12 * 60 + int(found["minute"] or 0) + (half or 0) * 60


@functools.lru_cache(maxsize=256)
def _apart(first: str, second: str) -> tuple[int, ...]:
    """By how many minutes the clock of one zone is ahead of that of another."""
    return tuple({(noon - between_zones(noon, first, second)[0]) // 60 for noon in _SEASONS})


def _spelled(zone: str) -> str:
    """A zone as it is written: "EST", "Eastern"; not "Central" of "Central Park"."""
    return re.escape(zone.upper()) if len(zone) <= _CODE else rf"{re.escape(zone.title())}(?![^\S\n][A-Z][a-z])"


@functools.lru_cache(maxsize=8)
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The hour by the first clock before a place, and that by the second one behind the sign that parts them."""
    words = language.words
    named = [zone for zone in words["ZONE"] if len(zone) > 1]
    zones = "|".join(_spelled(zone) for zone in sorted(named, key=len, reverse=True)) or "(?!)"
    letters = "|".join(words["numbers"].get("second_zones", ())) or "(?!)"
    halves = "|".join(map(re.escape, sorted(words["AMPM"], key=len, reverse=True))) or "(?!)"
    told = rf"{_NUMBER}(?:[^\S\n]?(?P<half>(?i:{halves}))(?!\w))?"
    first = rf"(?<![\w.,:/$€£%+-])(?P<all>{told}(?:[^\S\n]?(?P<zone>{zones}))?)[^\S\n]?\Z"
    second = rf"(?P<sign>[/(,])[^\S\n]?(?P<all>{told}(?:[^\S\n]?(?P<zone>{zones})|(?P<letter>(?i:{letters}))))(?!\w)"
    return re.compile(first), re.compile(second)
