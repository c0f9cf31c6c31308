"""Four digits in a text that is on the clock of four digits, and times of day at the head of an entry of a log.

After "at 0630 on 6 June" also "at 1300" is a time of day, and "by 1500" no year. "16:15: ambulance called" begins an
entry.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve

from grammar import meaning as m
from grammar.beside import CLOSES, word_before
from grammar.driver import Reading
from grammar.island_rules import rules_of
from grammar.language import Language
from grammar.lexer import Token
from grammar.listing import Judged
from grammar.meaning import Meaning

_HEAD: Final = re.compile(r"[^\S\n]*(?:[-*•][^\S\n]+)?")
_INDENT: Final = 12
"""So many characters at most stand before an entry on its line."""
_ENTRY: Final = re.compile(r"[^\S\n]*[:–—-][^\S\n]+[^\W\d_“\"]|[^\S\n]+[^\W\d_]")
_TIMED: Final = re.compile(r"[^\S\n]+\d\d:\d\d(?![\d:])")
_SIGNED: Final = re.compile(r"[^\S\n]*[:–—-][^\S\n]")
_STOP: Final = re.compile(r"[.!?;](?:\s|\Z)|\n")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_NEAR: Final = 200
"""So many characters at most lie between two times of day of one sentence."""
_YEARS: Final = 1600
"""From this year on four digits are a year unless they are told to be a time of day."""


def with_codes(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, years that are times of day taken for such."""
    told = -1
    rules = rules_of(language)
    for reading, kind in found:
        near = told >= 0 and reading.first - told < _NEAR and _STOP.search(text, told, reading.first) is None
        if told >= 0 or (kind is None and _at_hour(text, reading, rules)):
            clock = _hours(text, reading, near=near)
            if clock is not None:
                reading, kind = evolve(reading, meaning=clock), "time"
        if kind == "latent" and _heads(text, reading):
            kind = "time"
        yield reading, kind
        if kind == "time" and any(_is_code(text, token.start, token.end) for token in _hhmm(reading)):
            told = reading.last if _clocks(reading.meaning) else told


def _at_hour(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether four digits are told as an hour though none was told before: "we set off at 1430."."""
    minute = reading.meaning.minute if isinstance(reading.meaning, m.Clock) else None
    if reading.signal is None or reading.signal[2] != "at" or minute is None or minute % 5:
        return False
    if len(reading.tokens) != 2 or not _is_code(text, reading.tokens[1].start, reading.tokens[1].end):
        return False
    if not CLOSES.match(text, reading.last) or word_before(text, reading.first).lower() in rules["amounting"]:
        return False
    sentence = _STOP.split(text[max(0, reading.first - _NEAR) : reading.first])[-1]
    return not any(word.lower() in rules["markets"] for word in _LETTERS.findall(sentence))


def _hhmm(reading: Reading) -> list[Token]:
    return [token for token in reading.tokens if token.kinds[0][0] == "HHMM"]


def _clocks(meaning: Meaning) -> bool:
    return any(isinstance(leaf, m.Clock) for leaf in m.leaves(meaning))


def _is_code(text: str, start: int, end: int) -> bool:
    return end - start == 4 and text[start:end].isdigit()


def _hours(text: str, reading: Reading, *, near: bool) -> Meaning | None:
    """The time of day that four digits are, or the hours from one to another; ``None`` where they are a year.

    *near* tells whether a time of day in four digits stands in the same sentence before them.
    """
    meaning, signal = m.unbound(reading.meaning), reading.signal[2] if reading.signal else ""
    own = [token for token in reading.tokens if token.kinds[0][0] in ("YEAR", "FARYEAR")]
    told: Meaning | None = None
    if isinstance(meaning, m.Range):
        start, end = _hour(meaning.start), _hour(meaning.end)
        sure = near or (signal in ("from", "between", "") and _early(meaning.start) and _early(meaning.end))
        told = m.Range(start, end) if start and end and sure and len(own) == 2 else None
    elif signal and len(own) == 1 and len(reading.tokens) == 2 and _is_code(text, own[0].start, own[0].end):
        sure = signal == "at" or (signal in ("by", "until", "before", "after", "from", "since") and _early(meaning))
        told = _hour(meaning) if sure else None
    if told is None:
        return None
    return evolve(reading.meaning, time=told) if isinstance(reading.meaning, m.Bound) else told


def _hour(meaning: Meaning) -> m.Clock | None:
    """The time of day that a year may be."""
    if isinstance(meaning, m.Clock):
        return meaning if meaning.date is None else None
    if not isinstance(meaning, m.Date) or meaning != m.Date(meaning.year) or meaning.year is None:
        return None
    hour, minute = divmod(meaning.year, 100)
    return m.Clock(hour, minute) if hour < 24 and minute < 60 else None


def _early(meaning: Meaning) -> bool:
    """Whether a year is one that few texts tell of, and whose digits end as times of day mostly do."""
    year = meaning.year if isinstance(meaning, m.Date) else 0
    return year is None or (year % 5 == 0 and (year < _YEARS or year >= 2030))


def _heads(text: str, reading: Reading) -> bool:
    """Whether hours and minutes stand at the head of a line, and what happened then behind them."""
    spelled, kinds = text[reading.start : reading.end], [token.kinds[0][0] for token in reading.tokens]
    begin = max(0, reading.first - _INDENT)
    line = text.rfind("\n", begin, reading.first) + 1
    if len(kinds) != 1 or (not line and begin) or not _HEAD.fullmatch(text, line, reading.first):
        return False
    if isinstance(reading.meaning, m.NumericDate):
        return _TIMED.match(text, reading.last) is not None  # "9/29 06:00 fix"
    if kinds != ["HHMM"] or not isinstance(reading.meaning, m.Clock) or not spelled[-1].isdigit() or len(spelled) < 4:
        return False
    entry = _SIGNED if spelled.isdigit() else _ENTRY
    return entry.match(text, reading.last) is not None
