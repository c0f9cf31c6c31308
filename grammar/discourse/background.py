"""The years of long ago that a report goes on with, behind what it tells of now: "He was hired in May 1994. The mayor
said on Wednesday that he was a good man. That summer he quit".
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.discourse.passing import aside, hindsight
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.meaning import Meaning
from grammar.parsing.driver import Reading

_LONG: Final = 300 * DAY
"""So long ago lies what a report tells as the background of now."""
_LATE: Final = 14 * DAY
"""What is so late is "this summer", never "that summer"."""
_FAR: Final = 600
"""So many characters behind its words a time of long ago is no longer gone on with."""


@frozen
class Background:
    """A time of long ago, where its words end, and whether the time told last only tells since when something is so."""

    time: Interval | None = None
    last: int = 0
    since: bool = False

    def after(self, text: str, reading: Reading, value: Interval, today: int, language: Language) -> Background:
        """The background behind a phrase: the time that it tells, unless by the way; else still this one."""
        if reading.signal is not None and reading.signal[2] == "since":
            return Background(self.time, self.last, since=True)
        old = value.end is not None and value.end < today - _LONG and value.granularity <= G.YEAR
        if old and not hindsight(text, reading, language) and not aside(text, reading.first, len(text), language):
            return Background(value, reading.last)
        return Background(self.time, self.last) if self.since else self

    def holds(self, reading: Reading, here: Interval | None, today: int) -> bool:
        """Whether a phrase goes on from it, and not from the time told last: that is of late, or "since 1961"."""
        if self.time is None or here is None or here.start is None or reading.first - self.last > _FAR:
            return False
        if not _goes_on(reading.meaning):
            return False
        late = here.start >= today - _LATE and _in_years(reading.meaning)
        return late or (self.since and here.start < (self.time.start or 0))


def _goes_on(meaning: Meaning) -> bool:
    """Whether a time lies in the one told last or counts on from it: "that summer", "two years later"."""
    back = any(getattr(leaf, "direction", 0) < 0 or getattr(leaf, "shift", 0) < 0 for leaf in m.leaves(meaning))
    return m.counts_on(meaning) and not back


def _in_years(meaning: Meaning) -> bool:
    """Whether a time is of a year: "that summer", "the same year", "that December"; no day, week or quarter."""
    for leaf in m.leaves(meaning):
        match leaf:
            case m.Unit(unit=G.YEAR, anchor=m.Anchor.PREVIOUS):
                return True
            case m.Nearest(date=m.Spell(unit=G.SEASON) | m.Date(day=None, weekday=None), anchor=m.Anchor.PREVIOUS):
                return True
    return False
