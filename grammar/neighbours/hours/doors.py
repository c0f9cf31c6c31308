"""Hours of an evening by the words before them: "doors 7, show 8", "Doors 7.30, music 8.15".

Elsewhere such a number counts doors, so what ends there, or the next hour of the evening, must follow it; in a list
this hour, or a day before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import CLOSES
from grammar.granularity import Granularity
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_NEXT: Final = re.compile(
    r"[^\S\n]*(?:[,;/|·•–-]|[^\S\n]and)[^\S\n]*((?:[^\W\d_]|-)+(?:[^\S\n][^\W\d_]+)?):?[^\S\n]"
    r"(1[0-2]|[1-9])(?:[.:]([0-5]\d))?(?![\w%:/-]|[.,]\d)"
)
_OPENS: Final = re.compile(r"(?:\A|[.,;:|·•(\n–—-])\s*\Z")
_LISTS: Final = re.compile(r"[,;:][^\S\n]*\Z")
_MORE: Final = re.compile(r",[^\S\n]*\d")
_FEATURE: Final = r"([^\W\d_]+)(?::|[^\S\n])[^\S\n]*\d{1,2}[^\S\n]*"
_AFTER: Final = re.compile(rf"[^\S\n]*[,;\n][^\S\n]*{_FEATURE}(?:[.,;\n]|\Z)")
_BEFORE: Final = re.compile(rf"(?:[.,;:\n]|\A)[^\S\n]*{_FEATURE}[,;\n]\s*\Z")
"""What else is counted, in the list or on the line before and after the doors: "seats 5", "Seats: 7"."""
_LATE: Final = 11
"""Doors open by day from this hour on."""
_CAR: Final = 5
"""So many doors may a car have."""
_LONGEST: Final = 18
"""So many characters at most has a word for doors, with what parts it from its hour."""
_NEAR: Final = 40
"""So many characters at most stand between what tells the day of an evening and its doors."""
_MANY: Final = 6


def with_doors(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the hours of an evening that its doors begin."""
    doors = tuple(language.words["numbers"].get("doors", ()))
    covered = 0
    last: Judged | None = None
    for reading, kind in found:
        if reading.first < covered:
            continue
        clock = reading.time
        before = _before(text, reading.first, doors) if isinstance(clock, m.Clock) and clock.date is None else None
        if before is None or not isinstance(clock, m.Clock):
            last = (reading, kind) if kind is not None else last
            yield reading, kind
            continue
        behind = list(_shows(text, reading.last, language))
        bare = clock.open and reading.signal is None
        ends = CLOSES.match(text, reading.last) is not None and _MORE.match(text, reading.last) is None
        near = last is not None and before - last[0].last < _NEAR and _tells_when(last[0])
        ends = ends and (near or not _is_listed(text, before, reading, clock, language))
        if bare and (behind or ends) and _OPENS.search(text, max(0, before - 4), before):
            yield evolve(reading, meaning=_evening(clock)), "time"
        else:
            counted = bare and text[reading.start : reading.end].isdigit()  # "he fixed doors 7 and 8"
            yield reading, None if counted else kind
        last = reading, kind
        for show in behind:
            covered, last = show.last, (show, "time")
            yield show, "time"


def _before(text: str, first: int, doors: tuple[str, ...]) -> int | None:
    """Where the word for the doors begins that stands right before a place; ``None`` where none does."""
    start = max(0, first - _LONGEST)
    before = text[start:first].lower()
    if before[-1:] != " ":
        return None
    before = before.rstrip(" :")
    said = [word for word in doors if before.endswith(word) and not before[: -len(word)][-1:].isalnum()]
    long = max(map(len, said), default=None)
    return None if long is None else start + len(before) - long


def _is_listed(text: str, before: int, reading: Reading, clock: m.Clock, language: Language) -> bool:
    """Whether doors are a feature among others: "seats 5, doors 4", "Doors: 5" above "Seats: 7"."""
    if clock.minute is not None:
        return False
    if _LISTS.search(text, max(0, before - 4), before):
        return True
    beside = _AFTER.match(text, reading.last) or _BEFORE.search(text, max(0, before - _NEAR), before)
    return clock.hour <= _CAR and beside is not None and beside[1].lower() not in language.words["numbers"]["shows"]


def _tells_when(reading: Reading) -> bool:
    """Whether a phrase tells a day or a time of day."""
    return any(
        isinstance(node, m.Clock | m.DayPart | m.Named)
        or (isinstance(node, m.Date) and (node.day or node.weekday) is not None)
        or (isinstance(node, m.Unit) and node.unit <= Granularity.DAY)
        for node in reading.nodes
    )


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
