"""What a report makes of bare dates and nights: of the day of a speech, of one told in full or further down."""

from __future__ import annotations

from attrs import define, field

from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.context import AHEAD, Direction
from grammar.discourse.carrying import carried, is_content
from grammar.discourse.days.definite import (
    last_night,
    next_morning,
)
from grammar.discourse.days.enclosed import enclosed
from grammar.discourse.days.mornings import is_beside_parts
from grammar.discourse.days.retold import bare_day, retold, told_later
from grammar.discourse.memory import NEAR, STOP, Memory
from grammar.discourse.passing import (
    aside,
)
from grammar.discourse.records.quoted import Spoken, is_deictic, moved_by
from grammar.discourse.records.written import last_before
from grammar.discourse.reports.past_story import told_in_present
from grammar.discourse.stories.foreseen import is_to_be
from grammar.granularity import Granularity
from grammar.parsing.driver import Reading


@define
class BareDates(Memory):
    """What was told in a report, with the days that it told in full."""

    speeches: Spoken | None = field(init=False, default=None)
    told_days: dict[int, int] = field(init=False, factory=dict)
    days: dict[tuple[int, int], int] = field(init=False, factory=dict)
    later: dict[tuple[int, int], int] | None = field(init=False, default=None)

    def _spoken(self, reading: Reading) -> Reading:
        """ "Today" in what was said on a day that is told, or in a report from the day before publication."""
        if not is_weekday(reading.time) and not any(is_deictic(leaf) for leaf in reading.nodes):
            return last_before(reading, self.written, self.published)
        if self.speeches is None:
            self.speeches = Spoken.of(self.text, self.published, self.language, self.every, self.told_days)
        spoken = self.speeches.counted(reading, self._way)
        return spoken if spoken is not reading else moved_by(reading, self.written)

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
        if year is None:
            return enclosed(self.text, reading, date, self.dated, self.every, self.published, self.language)
        return reading if self._way(reading.first) in AHEAD else retold(reading, date, year, self.published)

    def _carried(self, reading: Reading) -> Reading:
        """A bare date that goes on from the one told before it; not back from a clause that looks ahead."""
        after = self.event > 0 and not STOP.search(self.text, self.event, reading.first)
        told = carried(self.text, reading, self.dated, self.published, self.language, after=after)
        if told is reading or self.dated is None or (self.dated.time.end or 0) > self.published.start:
            return told
        since = reading.signal is not None and reading.signal[2] == "since"
        if since and aside(self.text, self.dated.first, reading.first, self.language):
            return reading  # "Klein, who joined in February 1988, had run it since Jan. 19"
        if is_content(self.text, reading.first, self.dated, self.language):
            return told
        signal = reading.signal
        if signal is not None and signal[2] == "to" and signal[0] - self.mentioned <= 1:
            return told  # "the 2020 season, delayed from March 26 to July 23"
        ahead = self._way(reading.first) == "future"  # "tolls, unchanged since October 1983, rise on 1 October"
        return reading if ahead and not told_in_present(self, reading.first, self.dated) else told

    def at_night(self, reading: Reading) -> Reading:
        """The night before or after the day that is told near it, or before publication; the morning to come."""
        night = reading.time.whole if isinstance(reading.time, m.Part) else reading.time
        if isinstance(night, m.Range) and reading.names[0] == "TONIGHT":
            night = night.start  # "will be shut overnight until 6 a.m."
        if not self.policy.cues or not isinstance(night, m.DayPart) or m.counts_on(night):
            return reading
        if night.part in ("MO", "DA") and night.date is None:
            if is_beside_parts(self.text, reading, self.language):
                return reading  # "yoga in the morning, gym at night": of one day
            return next_morning(reading, self._to_be(reading), self.around.previous, self.published)
        if night.part != "NI" or (self.written and night.date == m.Unit(Granularity.DAY, self.written)):
            return reading  # the tonight of a dateline
        near = self.around.previous if reading.first - self.mentioned <= NEAR else None
        way = self._to_be(reading)
        return last_night(self.text, reading, self.language, way, near, self.published.day.start or 0)

    def _to_be(self, reading: Reading) -> Direction | None:
        """Where the clause around a phrase points, also where what was to be may be over: "was to resume at dawn"."""
        way = self._way(reading.first)
        return "future" if way == "nearest" and is_to_be(self.text, reading, self.language) else way
