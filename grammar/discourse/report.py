"""What a report keeps of what it has told: entries, comparisons, and what is only background."""

from __future__ import annotations

import re
from typing import Final

from attrs import define, field

from grammar import meaning as m
from grammar.building.intersect import is_time
from grammar.context import AHEAD, Context
from grammar.discourse.ages import is_born
from grammar.discourse.anchoring import finer
from grammar.discourse.carrying import carried, headed, is_content, onward_from, told_now
from grammar.discourse.chronicle import entered, next_entry
from grammar.discourse.dated import Dated
from grammar.discourse.definite import last_night, next_morning, night_before, the_day, the_end
from grammar.discourse.memory import NEAR, STOP, Memory
from grammar.discourse.recall import beside_figure, compares, figured
from grammar.discourse.retold import bare_day, retold, told_in_full, told_later
from grammar.discourse.yearly import Figures, figured_year, of_figured, of_last_year
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.meaning import Meaning
from grammar.neighbours.halves import long_since
from grammar.parsing.driver import Reading

_DAY: Final = 80
"""So many characters behind a morning tell the other parts of its day."""
_SENTENCE: Final = re.compile(r"[.!?]\s")


@define
class Report(Memory):
    """What was told in a report, which tells of now, too."""

    heading: Dated | None = field(init=False, default=None)
    entry: Dated | None = field(init=False, default=None)
    background: bool = field(init=False, default=False)
    compared: Context | None = field(init=False, default=None)
    told_back: bool = field(init=False, default=False)
    figures: Figures | None = field(init=False, default=None)
    days: dict[tuple[int, int], int] = field(init=False, factory=dict)
    later: dict[tuple[int, int], int] | None = field(init=False, default=None)

    def _goes_on(self, reading: Reading, given: Context) -> tuple[Reading, Context]:
        """A bare date goes on from the entry, the heading or the date before it."""
        text, here = self.text, given.previous
        reading = of_figured(text, reading, self.figures, given.discussed, self.published, self.language)
        reading = of_last_year(text, reading, given.discussed, self.published, self.language)
        reading, given = super()._goes_on(reading, given)
        reading = self._retold(reading)
        reading = self._carried(next_entry(text, reading, self.entry, self.language))
        reading = self._told_below(onward_from(reading, self.heading))
        reading = the_day(text, reading, self.mentioned, here, self.published, self.language)
        reading = night_before(text, reading, self.mentioned, here, self.language)
        return the_end(text, reading, self.mentioned, self.recent, self.published, self.language), given

    def _based(self, reading: Reading, given: Context) -> tuple[Reading, Context]:
        """What a figure is compared with is one time for all of its sentence."""
        reading, given = super()._based(reading, given)
        if self.compared is None or not compares(reading.meaning):
            return reading, given
        again = self.told_back or beside_figure(self.text, reading)
        # "up from $2m a year earlier; costs fell from $1m a year earlier": the same year
        return reading, self.compared if again else given

    def _is_away(self, reading: Reading) -> bool:
        """A time of day in a sentence of its own is of publication, too: "the doors open at 8", after a past day."""
        here = self.around.previous
        if super()._is_away(reading):
            return True
        if here is None or (here.end or 0) > (self.published.day.start or 0):
            return False
        between = self.text[self.mentioned : reading.first]
        if here.granularity <= Granularity.HOUR and reading.signal is None and between.rstrip().endswith((".", ";")):
            return False  # "13:14, Tuesday: he goes in. 15:08: he leaves": the next entry of a log
        return _SENTENCE.search(between) is not None and told_now(self.text, reading.first, None, self.language)

    def _is_behind(self, meaning: Meaning) -> bool:
        """A time that lasts until now holds none: "at war since 2019. The vote is at 6 p.m."."""
        fine = self.background and (is_time(m.unbound(meaning)) or finer(meaning, self.around.previous))
        return fine or super()._is_behind(meaning)

    def _retold(self, reading: Reading) -> Reading:
        """A day that was told with its year, where its clause does not look ahead."""
        date = bare_day(reading) if self.days else None
        year = None if date is None else self.days.get((date.month or 0, date.day or 0))
        if date is None or year is None or self._way(reading.first) in AHEAD:
            return reading
        return retold(reading, date, year, self.published)

    def _told_below(self, reading: Reading) -> Reading:
        """A day that goes on from no other and is told with its year further down, where its clause is no plan."""
        date = bare_day(reading)
        if date is None:
            return reading
        if self.later is None:
            self.later = told_later(self.text, self.every, self.published, self.language)
        year = self.later.get((date.month or 0, date.day or 0))
        if year is None or self._way(reading.first) in AHEAD:
            return reading
        return retold(reading, date, year, self.published)

    def _carried(self, reading: Reading) -> Reading:
        """A bare date that goes on from the one told before it; not back from a clause that looks ahead."""
        after = self.event > 0 and not STOP.search(self.text, self.event, reading.first)
        told = carried(self.text, reading, self.dated, self.published, self.language, after=after)
        if told is reading or self.dated is None or (self.dated.time.end or 0) > self.published.start:
            return told
        if is_content(self.text, reading.first, self.dated, self.language):
            return told
        signal = reading.signal
        if signal is not None and signal[2] == "to" and signal[0] - self.mentioned <= 1:
            return told  # "the 2020 season, delayed from March 26 to July 23"
        # "tolls, unchanged since October 1983, rise on 1 October"
        return reading if self._way(reading.first) == "future" else told

    def at_night(self, reading: Reading) -> Reading:
        """The night before or after the day that is told near it, or before publication; the morning to come."""
        night = reading.time
        if not self.policy.cues or not isinstance(night, m.DayPart) or m.counts_on(night):
            return reading
        if night.part in ("MO", "DA") and night.date is None:
            behind = STOP.split(self.text[reading.last : reading.last + _DAY])[0].lower().split()
            if any(word.strip(",;:.!?") in self.language.words["PARTDAY"] for word in behind):
                return reading  # "yoga in the morning, gym at night": of one day
            return next_morning(reading, self._way(reading.first), self.around.previous, self.published)
        if night.part != "NI":
            return reading
        near = self.around.previous if reading.first - self.mentioned <= NEAR else None
        return last_night(reading, self._way(reading.first), near, self.published.day.start or 0)

    def _moves(self, reading: Reading, value: Interval) -> bool:
        """A report goes on from all that it tells."""
        days = dict(told_in_full(reading, self.days))
        if days and not is_born(self.text, reading.first, self.language):
            self.days.update(days)
        self.figures = figured_year(self.text, reading, value, self.figures, self.published, self.language)
        self.heading = headed(self.text, reading, value, self.heading, self.language)
        self.entry = entered(self.text, reading, value, self.entry, self.language)
        self.told_back = compares(reading.meaning)
        self.compared = (self.compared or self.around) if self.told_back or figured(self.text, reading) else None
        self.background = long_since(reading, value, self.published)
        return True
