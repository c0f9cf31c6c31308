"""Numbered weekdays of a list that share their month: "the first Tuesday and third Thursday of May", "the first Tuesday
of the month and the third Thursday".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.intersect import joined
from grammar.building.telling import day_of, is_weekday
from grammar.granularity import Granularity as G
from grammar.language import Language, one_of
from grammar.lexing.lexer import Token
from grammar.meaning import Meaning
from grammar.neighbours.listing import Judged, joint_of
from grammar.parsing.driver import Reading

_LONGEST: Final = 60
"""So many characters at most has a member of such a list, with what leads to the next one."""
_OWN: Final = m.Unit(G.MONTH, 0)
"""The month of a numbered weekday that tells none."""


def with_nth_weekdays(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the numbered weekdays that share a month told by the last or the first of them.

    >>> from grammar import find
    >>> text = "They met on the first Tuesday and third Thursday of May 2023."
    >>> [p.timex.value for p in find(text, published="2024-02-16")]
    ['2023-05-02', '2023-05-18']
    """
    latest: Reading | None = None
    for reading, kind in found:
        day = _numbered(reading)
        if day is None:
            latest = reading if kind == "time" else latest
            yield reading, kind
            continue
        if latest is not None and isinstance(day, m.Ordinal) and day.whole == _OWN:
            shared = _as_behind(text, latest, reading, day, language)
            reading, kind = (reading, kind) if shared is None else (shared, "time")
        if kind == "time":
            yield from _before(text, 0 if latest is None else latest.last, reading, day, language)
            latest = reading
        yield reading, kind


def _numbered(reading: Reading) -> m.Ordinal | m.Repeat | None:
    """The numbered weekday that a reading tells: one, or one of each month."""
    time = reading.meaning
    if isinstance(time, m.Repeat):
        return time if time.unit is G.MONTH and time.nth is not None and len(time.weekdays) == 1 else None
    day = day_of(time)
    one = isinstance(day, m.Ordinal) and day.unit is G.DAY and day.count == 1 and is_weekday(day.date)
    return day if one and isinstance(day, m.Ordinal) else None


def _as_behind(text: str, first: Reading, second: Reading, day: m.Ordinal, language: Language) -> Reading | None:
    """A numbered weekday in the month of the one before it: "the first Tuesday of the month and the third Thursday"."""
    before = _numbered(first)
    if before is None or joint_of(language).fullmatch(text, first.last, second.first) is None:
        return None
    weekday = day.date.weekday if isinstance(day.date, m.Date) else None
    here, time = _of(before, day.number, weekday or 0), second.meaning
    if isinstance(here, m.Repeat) and isinstance(time, m.Clock | m.DayPart):
        meaning = joined(here, evolve(time, date=None))
        return None if meaning is None else evolve(second, meaning=meaning)
    return evolve(second, meaning=m.replaced(time, day, here))


def _before(text: str, since: int, last: Reading, day: m.Ordinal | m.Repeat, language: Language) -> list[Judged]:
    """The numbered weekdays that lead to the *last* one, behind a place."""
    told: list[Judged] = []
    end = last.first
    while (found := _member(language).search(text, max(since, end - _LONGEST), end)) is not None:
        number = _number(found["nth"], language)
        weekday = language.words["WEEKDAY"][found["day"].lower()]
        start = found.start("nth") if found["the"] is None else found.start("the")
        lead = None if found["lead"] is None else (*found.span("lead"), "on")
        first = start if lead is None else lead[0]
        tokens = (Token((("ORDW", number),), *found.span("nth")), Token((("WEEKDAY", weekday),), *found.span("day")))
        meaning = _of(day, number, weekday)
        told.append((Reading(meaning, start, found.end("day"), lead, first, found.end("day"), tokens), "time"))
        end = first
    return told[::-1]


def _of(day: m.Ordinal | m.Repeat, number: int, weekday: int) -> Meaning:
    """Another numbered weekday of the same month, or of each."""
    if isinstance(day, m.Repeat):
        return evolve(day, weekdays=(weekday,), nth=(number, G.DAY), clock=None, until=None, part=None)
    return evolve(day, number=number, date=m.Date(weekday=weekday))


def _number(word: str, language: Language) -> int:
    """What an ordinal is worth."""
    digits = "".join(filter(str.isdecimal, word))
    known = {**language.words["ORDW"], **language.words["SECOND"]}
    return int(digits) if digits else int(known[word.lower()])


@lru_cache(maxsize=8)
def _member(language: Language) -> re.Pattern[str]:
    """A numbered weekday right before the next member of its list."""
    words = language.words

    known = [word for word in {**words["ORDW"], **words["SECOND"]} if words["ORDW"].get(word, 2) in range(1, 6)]
    digits = rf"[1-5](?:{one_of(words['numbers']['ordinal'])})"
    lead, article = rf"(?:(?P<lead>{one_of(words['ON'])})[^\S\n]+)?", rf"(?:(?P<the>{one_of(words['THE'])})[^\S\n]+)?"
    link = one_of(words["island"]["listing"])
    joint = rf"(?:,[^\S\n]+(?:(?:{link})[^\S\n]+)?|[^\S\n]+(?:{link})[^\S\n]+)"
    return re.compile(
        rf"(?i:(?<![\w’'-]){lead}{article}(?P<nth>{one_of(known)}|{digits})[^\S\n]+(?P<day>{one_of(words['WEEKDAY'])})){joint}\Z"
    )
