r"""Key dates in a box: lines that each begin with their date or hour, from which the words behind it count.

"Feb. 27, 6:55 a.m.: The ferry leaves.\n7:31 a.m.: Mayday call. Boats arrive 22 minutes later.": all of that morning.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from attrs import define, field

from grammar import calendar
from grammar import meaning as m
from grammar.clauses.beside import line_end, opens_line
from grammar.context import AHEAD, UNTOLD
from grammar.discourse.anchoring import later_than
from grammar.discourse.carrying import onward_from
from grammar.discourse.dated import Dated
from grammar.discourse.known import Known
from grammar.discourse.records.live import day_of_line
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.parsing.driver import Reading

_HEADED: Final = re.compile(r"[^\S\n]*(?:[:–—-](?!\d)|\n|\Z)|[^\S\n]+[A-Z“\"]")
"""What stands behind a date that heads a line: a sign, nothing, or words that begin anew."""
_SOON: Final = 6 * 31 * calendar.DAY
"""So long at most behind the date of its line is a bare month to which that goes on."""
_LINES: Final = 3
"""So many lines at least make a box."""
_BULLETS: Final = " \t\n\r_-*•·–"


@define
class Box:
    """The lines of a text that begin with a date or an hour, and the last one of them that was read."""

    text: str
    heads: frozenset[int]
    date: Interval | None = field(init=False, default=None)
    """The date with which the last such line begins, or the one above it."""
    begin: int = field(init=False, default=-1)
    """Where the words of that date begin."""
    end: int = field(init=False, default=-1)
    """Where the last such line ends."""
    hour: Interval | None = field(init=False, default=None)
    """The hour with which the last such line begins."""
    last: Interval | None = field(init=False, default=None)
    """What the last such line begins with, and where the words of that begin."""
    at: int = field(init=False, default=-1)

    def after(self, reading: Reading, value: Interval) -> None:
        """Go on to the line that a phrase heads, if it does."""
        if reading.first not in self.heads:
            return
        hour = value.granularity < G.DAYPART
        if not _is_bare_hour(reading.meaning):
            self.date, self.begin = value, reading.first
        self.hour, self.last, self.at = value if hour else None, value, reading.first
        self.end = line_end(self.text, reading.last)

    def base(self, known: Known, reading: Reading) -> Interval | None:
        """From when a phrase of such a line counts: an hour from the day of its line or of the one above, what came
        later from the date of its line if nothing else was told there.
        """
        if self.date is None or self.date.start is None:
            return None
        hour = _is_bare_hour(reading.time)
        day = Interval.of(self.date.start, G.DAY) if self.date.granularity <= G.DAY else None
        if reading.first in self.heads:
            if not hour or self.text[self.end : reading.first].strip(_BULLETS):
                return None
            clock = reading.meaning
            return day_of_line(self.hour, clock, newest=False) if self.hour and isinstance(clock, m.Clock) else day
        if not self.holds(reading):
            return None
        if hour:
            clock = reading.time
            if known.begun != self.at:
                return None  # "Feb. 25: Shots are fired at 11:50 p.m. Police arrive at 12:05 a.m."
            return day_of_line(self.hour, clock, newest=False) if self.hour and isinstance(clock, m.Clock) else day
        return self.last if known.begun == self.at and later_than(reading.meaning) else None

    def holds(self, reading: Reading) -> bool:
        """Whether a phrase stands in the last such line, behind what it begins with."""
        return self.at < reading.first <= self.end and self.text.find("\n", self.at, reading.first) < 0

    def heading(self, reading: Reading, above: Dated | None) -> Dated | None:
        r"""What a date that heads a line is below: the date of the line before, where a year that heads one is *above*:
        "1974: The ship is built.\nJan. 11, 1999: Water is found.\nFeb. 26: A gale is on the way".
        """
        if above is None or self.date is None or reading.first not in self.heads or above.first >= self.begin:
            return above
        return Dated(self.date, self.begin, self.end, year=True)

    def given(self, reading: Reading, way: str | None) -> Reading:
        """A bare month or day that such a line goes on to: "September 2004: He leaves; returns in November"."""
        if not self.holds(reading) or self.date is None or (way is not None and way not in (*AHEAD, *UNTOLD)):
            return reading
        onward = onward_from(reading, Dated(self.date, self.begin, self.end, year=True))
        return onward if self._is_soon(onward) else reading

    def _is_soon(self, reading: Reading) -> bool:
        """Whether a date lies some months behind that of its line at most: not in "April 1: Car sales for March"."""
        date = next((node for node in reading.nodes if isinstance(node, m.Date) and node.year is not None), None)
        if date is None or date.year is None or self.date is None or self.date.start is None:
            return True
        begun = calendar.to_days(date.year, date.month or 1, 1) * calendar.DAY
        return begun - self.date.start <= _SOON


def box_of(text: str, every: Sequence[tuple[Reading, bool]]) -> Box | None:
    """The lines of a text that begin with dates; ``None`` where they are too few."""
    heads = frozenset(one.first for one, latent in every if not latent and _heads(text, one))
    return Box(text, heads) if len(heads) >= _LINES else None


def _heads(text: str, reading: Reading) -> bool:
    """Whether a date or an hour heads a line."""
    if reading.signal is not None or not opens_line(text, reading.first):
        return False
    match reading.time:
        case m.Date(month=int()) | m.Date(year=int()) | m.Clock() | m.DayPart(date=m.Date(month=int())):
            return _HEADED.match(text, reading.last) is not None
    return False


def _is_bare_hour(time: m.Meaning) -> bool:
    """Whether a time of day has no day."""
    time = time.time if isinstance(time, m.Approximate) else time
    return isinstance(time, m.Clock | m.DayPart) and time.date is None
