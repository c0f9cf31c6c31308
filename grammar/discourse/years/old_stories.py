"""Whether a number of three digits or two is a year of a story, as the text around it tells."""

from __future__ import annotations

import functools
from typing import Final

from grammar import meaning as m
from grammar.directions.direction import direction_at
from grammar.interval import Interval
from grammar.language import Language
from grammar.maximal import readings
from grammar.parsing.driver import Reading
from grammar.plausibility.years.early import is_old, is_sure, old_told

_LATE: Final = -30_610_224_000
"""Where the year 1000 begins: a story that has come so far tells years of four digits."""
_HUNDRED, _THOUSAND = 100, 1000


def of_story(text: str, reading: Reading, previous: Interval | None, language: Language) -> bool:
    """Whether a number is a year of a story: where it has come to such years, or its text has some that are sure."""
    if old_told(reading, previous):
        return True
    if previous is not None and (previous.start or 0) >= _LATE:
        return False
    if direction_at(text, reading.first, language) != "past":
        return False  # "In 747 the hump is short"
    if is_sure(text, reading, language):
        return True
    signal = reading.signal[2] if reading.signal is not None else ""
    alone = previous is None and signal == "in" and reading.end - reading.tokens[-1].start > 2
    return alone and _has_old_years(text, language)


@functools.lru_cache(maxsize=4)
def _has_old_years(text: str, language: Language) -> bool:
    """Whether some numbers of a text are years of three digits: one that can be nothing else, also behind a month, or
    two behind "in".
    """
    every = list(readings(text, language))
    if any(_is_old_month(reading) for reading, hidden in every if not hidden):
        return True
    old = [reading for reading, hidden in every if hidden and is_old(reading)]
    signals = [reading.signal[2] if reading.signal else "" for reading in old]
    return signals.count("in") > 1 or any(is_sure(text, reading, language) for reading in old)


def _is_old_month(reading: Reading) -> bool:
    """Whether a phrase is a month or a day with its year of three digits."""
    found = (leaf for leaf in reading.nodes if isinstance(leaf, m.Date) and leaf.month is not None)
    return any(date.year is not None and _HUNDRED <= date.year < _THOUSAND for date in found)
