"""Hours in brackets on a line that a day heads, one of several: "Oct. 3 Prize for Song (named at 9:30 a.m.)" above
"Oct. 4 Prize for Dance (named at 10:30 a.m.)" are of the day that heads their line.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.building.intersect import on_day
from grammar.building.telling import is_clock, is_day
from grammar.calendar import DAY
from grammar.clauses.beside import opens_line
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading, driver

_LONGEST: Final = 300
"""So many characters at most has a line of such a list up to its hour."""
_BULLETS: Final = " \t\n-*•–—"


@frozen
class LineDay:
    """The day that heads a line, where its words end, and whether one heads the line above it, too."""

    day: Interval
    last: int
    listed: bool

    def given(self, text: str, reading: Reading, language: Language) -> Reading:
        """An hour in brackets on that line, as one of its day."""
        if reading.first - self.last > _LONGEST or not is_clock(reading.time):
            return reading
        line = text[self.last : reading.first]
        if "\n" in line or line.rfind("(") <= line.rfind(")"):
            return reading
        if not self.listed and not _is_headed_below(text, reading.last, language):
            return reading
        year, month, day = calendar.from_days((self.day.start or 0) // DAY)
        return evolve(reading, meaning=bound_as(reading.meaning, on_day(reading.time, m.Date(year, month, day))))


def line_day(text: str, reading: Reading, value: Interval, before: LineDay | None) -> LineDay | None:
    """The day that heads the line of a phrase, behind it."""
    if value.granularity is not G.DAY or not is_day(reading.meaning):
        return before
    if reading.signal is None and opens_line(text, reading.first) and text[reading.last : reading.last + 1] != "\n":
        listed = before is not None and text[before.last : reading.first].strip(_BULLETS).count("\n") == 0
        return LineDay(value, reading.last, listed)
    return None if before is not None and "\n" not in text[before.last : reading.first] else before


def _is_headed_below(text: str, end: int, language: Language) -> bool:
    """Whether a day heads the next line that is not empty, too."""
    place = text.find("\n", end, end + _LONGEST)
    while 0 <= place < len(text) and text[place] in _BULLETS:
        place += 1
    below = driver(language).read(text, place) if 0 <= place < len(text) else None
    return isinstance(below, Reading) and below.signal is None and is_day(below.meaning)
