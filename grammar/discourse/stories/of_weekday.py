"""Days of a story whose weekday tells that another year is meant than the one it was thought to be at.

"On 14 July 1945 ... On Thursday, 31 August": a Thursday in 1944 alone of the years beside it. Right behind what was
told the weekday is more likely to be wrong, which is told as a conflict: "on 20 June 1945 ... on Friday, 21 June".
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.interval import Interval
from grammar.parsing.driver import Reading
from grammar.resolving.series import year_by_weekday

_TOLD: Final = frozenset(("YEAR", "CYEAR", "OLDYEAR", "APOS", "YY", "ISO", "SLASH"))
"""Terminals that tell a year."""


def of_weekday(reading: Reading, here: Interval | None) -> Reading:
    """A date with a weekday, in the year before or after the one that it was given, where that alone fits; not near the
    time that the story is at.
    """
    if not _TOLD.isdisjoint(reading.names):
        return reading
    for date in reading.nodes:
        if not isinstance(date, m.Date) or date.year is None:
            continue
        year = year_by_weekday(date, date.year, here)
        if year != date.year:
            return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year)))
    return reading
