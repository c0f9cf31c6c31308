"""Four digits right before a date that are its hour: "Update, 1500, 12 July", "1700 hrs, 9 October".

Elsewhere four digits before a day and month are a year ("1815, 18 June"), so a word for what is dated so must stand
right before them (``stamps`` of ``[island]``), or a word for hours behind them.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.intersect import on_day
from grammar.building.telling import is_day
from grammar.language import Language
from grammar.neighbours.pair import together
from grammar.parsing.driver import Driver, Reading

_CODE: Final = re.compile(r"([01]\d|2[0-3])([0-5]\d)(?!\d)")
_COMMA: Final = re.compile(r",[^\S\n]+")
_DAY: Final = re.compile(r",[^\S\n]+(?:([^\W\d_]+)\.?,?[^\S\n]+)?\d")
_SIGN: Final = re.compile(r"(?:^|[,:;(\[\n–—-])[^\S\n]*\Z")
_STOP: Final = re.compile(r"[.!?;][^\S\n]+(?=[^\W\d_])|\n")
_NEAR: Final = 60
_WORD: Final = re.compile(r"[^\W\d_]+")


def stamped(text: str, reading: Reading, language: Language, drive: Driver) -> Reading | None:
    """A time of day and its date, of which four digits are the hour; ``None`` where they are none."""
    found = _CODE.match(text, reading.start)
    if found is None or reading.signal is not None:
        return None
    clock = m.Clock(int(found[1]), int(found[2]))
    kinds = [token.kinds[0] for token in reading.tokens]
    if kinds[-1] == ("UNITS", "hour") and len(kinds) == 2 and reading.tokens[0].end == found.end():
        apart = _SIGN.search(text, max(0, reading.first - 4), reading.first) is not None
        return _dated(text, reading, clock, drive) if apart or _is_led(text, reading.first, language) else None
    date = reading.meaning
    if int(found[2]) % 5 or not isinstance(date, m.Date) or kinds[0][0] not in ("YEAR", "FARYEAR"):
        return None
    day = _DAY.match(text, found.end())
    if day is None or (day[1] or "").lower() not in ("", *language.words["WEEKDAY"]):
        return None  # "(Smith, 2020, March 12)": so are sources told
    if not _is_led(text, reading.first, language):
        return None
    if date == m.Date(date.year):
        return _dated(text, reading, clock, drive) if len(kinds) == 1 else None
    if date.month is None or date.day is None or _COMMA.match(text, found.end()) is None:
        return None
    return evolve(reading, meaning=evolve(clock, date=evolve(date, year=None)))


def _dated(text: str, reading: Reading, clock: m.Clock, drive: Driver) -> Reading | None:
    """A time of day on the date that follows behind a comma: ", 9 October", ", Friday 4 September"."""
    comma = _COMMA.match(text, reading.last)
    found = drive.read(text, comma.end()) if comma else None
    if not isinstance(found, Reading) or found.signal is not None or not is_day(found.meaning):
        return None
    day = found.meaning
    if isinstance(day, m.Date) and day.month is None:
        return None
    return together(reading, found, on_day(clock, day))


def _is_led(text: str, first: int, language: Language) -> bool:
    """Whether a word for what bears its hour stands before a place in its sentence: "Update, 1500", "issued 1615"."""
    begin = max(0, first - _NEAR)
    stops = [found.end() for found in _STOP.finditer(text, begin, first)]
    words = _WORD.findall(text[stops[-1] if stops else begin : first].lower())
    if not words or words[-1] in language.clauses["closed"]["preposition"]:
        return False  # "the report of 1830, 3 May"
    return any(word in language.words["island"]["stamps"] for word in words)
