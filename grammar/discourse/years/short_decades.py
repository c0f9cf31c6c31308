"""Decades of two digits in a story that goes on with years of another century: "built in 1765 ... a ruin by the 70s
and sold in 1982".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.parsing.driver import Reading

_BEHIND: Final = 300
"""So many characters behind such a decade at most stands the year that tells its century."""
_NEAR: Final = 40
"""So many years behind its beginning at most that lies."""
_HUNDRED: Final = 100


def of_century_behind(reading: Reading, here: Interval, every: Sequence[tuple[Reading, bool]]) -> Reading:
    """A decade of the century of the next year that is told in full, where that is a later one than the story is at."""
    span = next((leaf for leaf in reading.nodes if isinstance(leaf, m.Span) and leaf.short), None)
    if span is None or span.unit is not G.DECADE or here.start is None:
        return reading
    known = calendar.from_days(here.start // calendar.DAY)[0]
    year = next((year for other, hidden in every if not hidden and (year := _year_behind(reading, other))), 0)
    first = year - year % _HUNDRED + span.first
    if year // _HUNDRED <= known // _HUNDRED or not 0 <= year - first <= _NEAR:
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, span, evolve(span, first=first, short=False)))


def _year_behind(reading: Reading, other: Reading) -> int:
    """The year in full of a phrase soon behind another one, else 0."""
    if not reading.last <= other.first <= reading.last + _BEHIND:
        return 0
    return next((leaf.year for leaf in other.nodes if isinstance(leaf, m.Date) and leaf.year and not leaf.short), 0)
