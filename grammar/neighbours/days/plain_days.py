"""Days by their number without an article, as the British write: "we complete on 28th", "moving on 28th would help".

A street, a floor, a hole of golf or a base is told so, too ("on 28th Street", "the bar on 5th"), so the number is a day
only where nothing that it counts follows, and what is done on a day stands right before it, or the text tells the same
number of a month or with an article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from grammar import meaning as m
from grammar.clauses.beside import CLOSES, word_after, word_before
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_DAY: Final = re.compile(r" ((3[01]|[12]\d|[1-9])([^\W\d_]{2}))(?![\w’'-])")

_BASES: Final = 3
"""So many bases and downs are told without an article."""


def with_plain_days(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, and the days told so that none of them holds."""
    days = _days(text, language)
    if not days:
        yield from found
        return
    last = 0
    for reading, kind in found:
        while days and days[0].first < reading.first:
            day = days.pop(0)
            if last <= day.first and day.last <= reading.first:
                yield day, "time"
        if kind is not None:
            last = reading.last
        yield reading, kind
    for day in days:
        if last <= day.first:
            yield day, "time"


def _days(text: str, language: Language) -> list[Reading]:
    """The days of a text that are told so."""
    signs, ordinals, told = language.words["ON"], language.words["numbers"]["ordinal"], []
    for found in _DAY.finditer(text):
        sign = word_before(text, found.start(1))
        if sign.lower() not in signs or found[3].lower() not in ordinals:
            continue
        start, number = found.start() - len(sign), int(found[2])
        if not text.startswith(sign, start) or not _is_day(text, start, found, language):
            continue
        tokens = (Token((("ON", "on"),), start, start + len(sign)), Token((("ORD", number),), *found.span(1)))
        signal = (start, start + len(sign), "on")
        told.append(Reading(m.Date(day=number), *found.span(1), signal, start, found.end(), tokens))
    return told


def _is_day(text: str, start: int, found: re.Match[str], language: Language) -> bool:
    """Whether a number behind "on" is a day: nothing that it counts follows, and a deed stands before it, or the text
    tells the day elsewhere.
    """
    rules = rules_of(language)
    after = word_after(text, found.end()).lower()
    behind = found.end() + len(after) + 2
    if not (CLOSES.match(text, found.end()) or after in rules["small"] or any(after in one for one in rules["modal"])):
        return False
    if after in rules["listing"] and not text[behind : behind + 1].islower():
        return False  # "on 28th and 29th Streets", "on 5th and Main"
    before = word_before(text, start).lower()
    if before in rules["be"]:
        before = word_before(text, start - 1 - len(before)).lower()  # "the exam is on 28th"
    kept = int(found[2]) > _BASES and before in rules["on_plain_days"]  # "the runner moves on 2nd"
    return kept or _is_told(text, found[2], found[1], rules)


def _is_told(text: str, number: str, ordinal: str, rules: Mapping[str, Any]) -> bool:
    """Whether a text tells a day beside its month or with an article: "28th March", "March 28", "the 28th"."""
    for other in re.finditer(rf"([^\W\d_]+)\.? (?:{ordinal}|{number})(?![\w’'-])(?: ([^\W\d_]+))?", text):
        before, after = other[1].lower(), (other[2] or "").lower()
        if before in rules["months"] or after in rules["months"]:
            return True
        if before in rules["articles"] and (not after or after in rules["small"]):
            return True
    return False
