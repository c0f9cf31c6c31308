"""Hours with a dot right behind their day, as notes have them: "mon 14.00-15.30", "lunch friday 12.30".

Elsewhere such numbers are prices and rates, so they are hours only where nothing is told of what is over, and none in
words about markets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.intersect import on_day
from grammar.building.telling import is_day
from grammar.clauses.beside import CLOSES, word_after
from grammar.directions.direction import direction_at
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import quoted
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.shorthand import day_words

_CLOCK: Final = r"([01]?\d|2[0-3])\.([0-5][05])"
_HOURS: Final = re.compile(rf"[^\S\n]{_CLOCK}(?:[^\S\n]?[-–][^\S\n]?{_CLOCK})?(?![\w%:/–-]|[.,]\d)")
_BARE: Final = re.compile(r"[^\S\n](1[0-2]|[1-9])[.!?]?\s*\Z")
"""A bare hour with which a text ends: "dinner Saturday 7"."""
_FEW: Final = 3
_NOON: Final = 12
_QUARTER: Final = 15
"""What is told alone is told to the quarter of an hour: "3.75" is a price."""


def with_day_clocks(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the hours that stand right behind a weekday or "tomorrow"."""
    covered = 0
    for reading, kind in found:
        if reading.first < covered:
            continue
        if kind == "time" and reading.names[-1] in ("WEEKDAY", "TODAY") and is_day(reading.meaning):
            reading = _with_hours(text, reading, language)
            covered = reading.last
        yield reading, kind


def _with_hours(text: str, day: Reading, language: Language) -> Reading:
    """A day with the hours right behind it, if there are any, and what is told then is not over."""
    found = _HOURS.match(text, day.last)
    if found is None and (hour := _BARE.match(text, day.last)) is not None and _is_memo(text, day, language):
        clock = on_day(m.Clock(int(hour[1]), open=True), day.meaning)
        token = Token((("N2", int(hour[1])),), *hour.span(1))
        return evolve(day, meaning=clock, end=hour.end(1), last=hour.end(1), tokens=(*day.tokens, token))
    if found is None or quoted(text, day, rules_of(language)):
        return day
    if direction_at(text, day.first, language, day_words(day)) == "past":
        return day
    last, after = found.end(), word_after(text, found.end())
    if not CLOSES.match(text, last) and after not in rules_of(language)["small"]:
        return day
    start = _clock(found[1], found[2])
    if found[3] is None:
        if int(found[2]) % _QUARTER:
            return day
        tokens = (*day.tokens, _token(found, 1))
        return evolve(day, meaning=on_day(start, day.meaning), end=last, last=last, tokens=tokens)
    pieces = ((day.start, found.end(2)), (found.start(3), last))
    tokens = (*day.tokens, _token(found, 1), _token(found, 3))
    told = on_day(m.Range(start, _clock(found[3], found[4])), day.meaning)
    return evolve(day, meaning=told, end=last, last=last, tokens=tokens, pieces=pieces)


def _is_memo(text: str, day: Reading, language: Language) -> bool:
    """Whether a text is nothing but what is arranged and its day: "dinner Saturday", "team meeting fri"."""
    words = text[: day.first].lower().split()
    rules = rules_of(language)
    events = rules["arranged"] | rules["evenings"] | rules["gatherings"]
    return (
        0 < len(words) <= _FEW
        and day.signal is None
        and words[-1] in events - rules["numbered_events"] - rules["announced"]
    )


def _clock(hour: str, minute: str) -> m.Clock:
    return m.Clock(int(hour), int(minute), open=0 < int(hour) <= _NOON and hour[0] != "0")


def _token(found: re.Match[str], group: int) -> Token:
    return Token((("HHMM", int(found[group])),), found.start(group), found.end(group + 1))
