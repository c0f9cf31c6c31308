"""Hours of an evening by the words before them: "doors 7, show 8", "Doors 7.30, music 8.15".

Elsewhere such a number counts doors, so what ends there, or the next hour of the evening, must follow it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import CLOSES
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_NEXT: Final = re.compile(
    r"[^\S\n]*(?:[,;/|·•–-]|[^\S\n]and)[^\S\n]*((?:[^\W\d_]|-)+(?:[^\S\n][^\W\d_]+)?):?[^\S\n]"
    r"(1[0-2]|[1-9])(?:[.:]([0-5]\d))?(?![\w%:/-]|[.,]\d)"
)
_OPENS: Final = re.compile(r"(?:\A|[.,;:|·•(\n–—-])\s*\Z")
_MORE: Final = re.compile(r",[^\S\n]*\d")
_LATE: Final = 11
"""Doors open by day from this hour on."""
_LONGEST: Final = 18
"""So many characters at most has a word for doors, with what parts it from its hour."""
_MANY: Final = 6


def with_doors(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the hours of an evening that its doors begin."""
    doors = tuple(language.words["numbers"].get("doors", ()))
    covered = 0
    for reading, kind in found:
        if reading.first < covered:
            continue
        clock = reading.time
        if not isinstance(clock, m.Clock) or clock.date is not None or not _is_beside(text, reading.first, doors):
            yield reading, kind
            continue
        behind = list(_shows(text, reading.last, language))
        bare, led = clock.open and reading.signal is None, _is_led(text, reading.first, doors)
        ends = CLOSES.match(text, reading.last) is not None and _MORE.match(text, reading.last) is None
        if bare and led and (behind or ends):
            yield evolve(reading, meaning=_evening(clock)), "time"
        else:
            counted = bare and text[reading.start : reading.end].isdigit()  # "he fixed doors 7 and 8"
            yield reading, None if counted else kind
        for show in behind:
            covered = show.last
            yield show, "time"


def _is_beside(text: str, first: int, doors: tuple[str, ...]) -> bool:
    """Whether a word for the doors stands right before a place."""
    before = text[max(0, first - _LONGEST) : first].lower()
    return before[-1:] == " " and before.rstrip(" :").endswith(doors)


def _is_led(text: str, first: int, doors: tuple[str, ...]) -> bool:
    """Whether a part of a line begins with that word."""
    before = text[max(0, first - _LONGEST) : first].lower().rstrip(" :")
    return any(before.endswith(word) and _OPENS.search(before.removesuffix(word)) for word in doors)


def _shows(text: str, last: int, language: Language) -> Iterator[Reading]:
    """The bare hours of what follows the doors: "show 8, curfew 11"."""
    for _ in range(_MANY):
        found = _NEXT.match(text, last)
        if found is None or found[1].lower() not in language.words["numbers"]["shows"]:
            return
        start, last = found.start(2), found.end(3) if found[3] else found.end(2)
        if not CLOSES.match(text, last) and _NEXT.match(text, last) is None:
            return
        clock = _evening(m.Clock(int(found[2]), int(found[3]) if found[3] else None, open=True))
        token = Token((("HHMM", clock.hour),), start, last)
        yield Reading(clock, start, last, None, start, last, (token,))


def _evening(clock: m.Clock) -> m.Clock:
    """An hour without its half as one of the evening, unless it is so late that it may be of the morning."""
    return evolve(clock, hour=clock.hour + 12 if clock.hour < _LATE else clock.hour)
