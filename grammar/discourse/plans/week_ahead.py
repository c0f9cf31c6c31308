"""Weekdays that head lines one after the other and tell in the present what is to come: "Monday: The court sits at 10
a.m.", below it "Tuesday: Automakers post sales".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY
from grammar.directions.focus import focus_of
from grammar.discourse.records.lines import heads
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_WEEK: Final = 7
_FEW: Final = 3
"""So many days at least head lines of such a list."""


@frozen
class WeekAhead:
    """Where the words of each such day begin, in order, and its number from the first day of our era."""

    text: str
    places: tuple[int, ...]
    days: tuple[int, ...]
    monday: int
    """The Monday of the week of publication."""

    def given(self, reading: Reading) -> Reading:
        """A weekday that heads such a line, as that of its week, so that no year is told."""
        day = reading.meaning
        if reading.first not in self.places or not is_weekday(day):
            return reading
        shift = (self.days[self.places.index(reading.first)] - self.monday) // _WEEK
        return evolve(reading, meaning=m.Ordinal(1, G.DAY, m.Unit(G.WEEK, shift), day))

    def base(self, reading: Reading) -> Interval | None:
        """The day at the head of the line of a time of day."""
        at, time = bisect_right(self.places, reading.first) - 1, reading.exact
        hour = time.start if isinstance(time, m.Range) else time  # "from 9:30 a.m. to 1 p.m."
        if at < 0 or not isinstance(hour, m.Clock) or hour.date is not None:
            return None
        if "\n" in self.text[self.places[at] : reading.first]:
            return None
        return Interval.of(self.days[at] * DAY, G.DAY)


def week_ahead(
    text: str, every: Sequence[tuple[Reading, bool]], published: Publication, language: Language
) -> WeekAhead | None:
    """The days of such a list: the first one from publication on, the others each behind the one before."""
    heading = [one for one, latent in every if not latent and is_weekday(one.meaning) and heads(text, one)]
    if len(heading) < _FEW:
        return None
    weekdays = [getattr(one.meaning, "weekday", 0) for one in heading]
    steps = [(later - earlier) % _WEEK for earlier, later in pairwise(weekdays)]
    if not all(steps) or sum(steps) >= _WEEK:
        return None
    ways = [_looks(text, one.first, language) for one in heading]
    if ways.count(1) < 2 or ways.count(1) <= ways.count(-1):
        return None
    today = (published.day.start or 0) // DAY
    here = calendar.weekday(today)
    days = [today + (weekdays[0] - here) % _WEEK]
    for step in steps:
        days.append(days[-1] + step)
    return WeekAhead(text, tuple(one.first for one in heading), tuple(days), today - here + 1)


def _looks(text: str, start: int, language: Language) -> int:
    """Whether the sentence of a day tells what is done then (1), or was done (-1); 0 where it tells neither."""
    read = focus_of(text, language.code).read_at(start)
    verbs = [] if read is None else [verb for verb in read.groups if verb.form == "finite" and not verb.perfect]
    if any(verb.tense == "past" for verb in verbs):
        return -1
    return 1 if verbs else 0
