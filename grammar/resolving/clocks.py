"""Times of day: the day that each is of, and where in it that is."""

from __future__ import annotations

from attrs import evolve

from grammar import meaning as m
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.meaning import Meaning
from grammar.resolving import daytime, shifting
from grammar.resolving.ranges import Ranges


class Clocks(Ranges):
    """Times of day, of the days that ``interval`` finds."""

    def day_of_hour(self, date: Meaning | None, *, early: bool = False) -> Interval:
        """The day of a time of day; an *early* one, by itself after a night, is of the morning in which that ends."""
        if isinstance(date, m.Offset) and min(unit for _, unit in date.length.parts) > G.DAY:
            anchor = self.interval(date.anchor) if isinstance(date.anchor, Meaning) else self.anchor(date.anchor)
            return shifting.day_beside(anchor, date.length, date.direction)  # "in two weeks at 9 a.m."
        if date is not None:
            return self.interval(date)
        previous = self.context.previous
        if previous is not None and previous.granularity <= G.DAY and previous.start is not None:
            night = early and previous.part == "NI"
            return Interval.of(previous.end if night and previous.end is not None else previous.start, G.DAY)
        return self.published.day

    def has_no_day(self) -> bool:
        """Whether a story tells no day for a time of day: then it is that of any day, not of publication."""
        previous = self.context.previous
        known = previous is not None and previous.granularity <= G.DAY
        return self.policy.anchor == "previous" and not known

    def clock(self, clock: m.Clock) -> Interval:
        """The minute or hour that a clock shows on its day."""
        if clock.midnight:
            clock = self._of_day(clock)
        day = self.day_of_hour(clock.date, early=clock.hour < 12)
        if clock.open and clock.date is None and self.policy.direction == "future" and self.published.moment:
            now = self.published.moment - (day.start or 0)
            if clock.hour * 3600 + (clock.minute or 0) * 60 < now and clock.hour < 12:
                clock = evolve(clock, hour=clock.hour + 12)  # the next time that clocks show it
        value, note = daytime.clock(day, clock, self.published.zone, exact=self.policy.clock == "minute")
        self.notes.extend([note] if note else [])
        return self.coming(value, clock.date)

    def coming(self, time: Interval, date: Meaning | None) -> Interval:
        """A time of day that is to come, where the policy looks ahead from a known moment."""
        moment = self.published.moment if self.policy.direction == "future" else None
        return time if moment is None else daytime.onward(time, date, moment)

    def _of_day(self, clock: m.Clock) -> m.Clock:
        """Midnight at the end of its day or, by itself unless it lies ahead, or by the policy, at its beginning."""
        day = self.context.previous
        told = day is not None and day.granularity is G.DAY and day.start != self.published.day.start
        ahead = clock.date is not None or told or self.way() == "future"
        return clock if self.policy.midnight == "end" and ahead else evolve(clock, hour=0)
