"""The years of long ago that a report goes on with, behind what it tells of now: "He was hired in May 1994. The mayor
said on Wednesday that he was a good man. That summer he quit".
"""

from __future__ import annotations

from typing import Final

from attrs import evolve, frozen

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.discourse.far_back import goes_on_from
from grammar.discourse.passing import aside, hindsight
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_LONG: Final = 300 * DAY
"""So long ago lies what a report tells as the background of now."""
_LATE: Final = 14 * DAY
"""What is so late is "this summer", never "that summer"."""
_FAR: Final = 600
"""So many characters behind its words a time of long ago is no longer gone on with."""


@frozen
class Background:
    """A time of long ago, where its words end, and whether the time told last only tells since when something is so.

    Whether it was told by the way is asked when a phrase may go on from it: then the one *before* it holds.
    """

    time: Interval | None = None
    last: int = 0
    since: bool = False
    told: Reading | None = None
    before: Background | None = None

    def after(self, reading: Reading, value: Interval, today: int) -> Background:
        """The background behind a phrase: the time that it tells, if that is long ago; else still this one."""
        if reading.signal is not None and reading.signal[2] == "since":
            return evolve(self, since=True)
        still = evolve(self, since=False) if self.since else self
        if value.end is None or value.end >= today - _LONG or value.granularity > G.YEAR:
            return still
        near = self.time is not None and reading.first - self.last <= _FAR
        return Background(value, reading.last, told=reading, before=still if near else None)

    def settled(self, text: str, language: Language) -> Background:
        """The last one that was not told by the way."""
        here: Background | None = self
        while here is not None and here.told is not None:
            by_the_way = hindsight(text, here.told, language) or aside(text, here.told.first, len(text), language)
            if not by_the_way:
                return evolve(here, told=None, before=None)
            here = here.before
        return here or Background()

    def may_hold(self, reading: Reading, here: Interval | None, today: int) -> bool:
        """Whether a phrase goes on from it, and not from the time told last: that is of late, or "since 1961"."""
        if self.time is None or here is None or here.start is None or reading.first - self.last > _FAR:
            return False
        late = here.start >= today - _LATE
        if not (late or (self.since and here.start < (self.time.start or 0))):
            return False
        return goes_on_from(reading.meaning) and (self.since or _in_years(reading))


def _in_years(reading: Reading) -> bool:
    """Whether a time is of a year: "that summer", "the same year", "that December"; no day, week or quarter."""
    for leaf in reading.nodes:
        match leaf:
            case m.Unit(unit=G.YEAR, anchor=m.Anchor.PREVIOUS):
                return True
            case m.Nearest(date=m.Spell(unit=G.SEASON) | m.Date(day=None, weekday=None), anchor=m.Anchor.PREVIOUS):
                return True
    return False
