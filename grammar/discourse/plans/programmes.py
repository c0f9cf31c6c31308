"""Bare weekdays in the sentence behind days ahead that were told with their dates: "they will strike on Tuesday 21 June
and Thursday 23 June. Few trains will run on Wednesday".
"""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY
from grammar.context import AHEAD
from grammar.directions.direction import direction_at
from grammar.directions.focus import focus_of
from grammar.discourse.anchoring import on_day
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_ENDS: Final = re.compile(r"[.!?][\"”'’)\]]*\s|\n")
_FAR: Final = 200
"""So many characters at most stand between a day and the weekday that is of its programme."""
_WEEK: Final = 7
_LONG: Final = 28
"""What is more than so many days ahead no bare weekday refers to."""


@frozen
class Programme:
    """The days ahead that were told last, each with its weekday and its date, and where the words of the last end."""

    days: tuple[int, ...] = ()
    last: int = 0

    def given(self, text: str, reading: Reading, language: Language) -> Reading:
        """A weekday as the day of the programme that is such a one, or as one between two of them; not where somebody
        meets to talk of it.
        """
        day = next((leaf for leaf in reading.nodes if is_weekday(leaf)), None)
        if any(isinstance(leaf, m.Nearest) for leaf in reading.nodes):
            return reading  # "this Saturday"
        if day is None or day.weekday is None or not 0 <= reading.first - self.last <= _FAR:
            return reading
        if len(_ENDS.findall(text, self.last, reading.first)) != 1:
            return reading
        found = self._such_day(day.weekday)
        if found is None or direction_at(text, reading.first, language) not in (*AHEAD, None):
            return reading
        read = focus_of(text, language.code).read_at(reading.first)
        if read is None or read.tokens[0].lower in read.lexicon.closed["indefinite"]:
            return reading  # "a debate will be held on Tuesday"
        other = read.lexicon.dialogue | read.lexicon.advance
        if any(token.lower in other for token in read.tokens):
            return reading
        return on_day(reading, day, found)

    def _such_day(self, weekday: int) -> int | None:
        same = [day for day in self.days if calendar.weekday(day) == weekday]
        if same:
            return same[0] if len(same) == 1 else None
        first, last = self.days[0], self.days[-1]
        between = first + (weekday - calendar.weekday(first)) % _WEEK
        return between if between < last < first + _WEEK else None

    def after(self, text: str, reading: Reading, value: Interval, published: Publication) -> Programme:
        """The programme behind a phrase: with another day of the same sentence, or a new one."""
        start, end, today = value.start, value.end, (published.day.start or 0) // DAY
        dates = [leaf for leaf in reading.nodes if isinstance(leaf, m.Date) and leaf.day is not None]
        if start is None or end is None or not dates or value.granularity > G.DAY:
            return self
        first, last = start // DAY, max(start, end - 1) // DAY
        weekdays = any(date.weekday is not None and date.month is not None for date in dates)
        if not (weekdays or first < last < first + _WEEK) or not today + _WEEK <= first <= today + _LONG:
            return self
        goes_on = self.days and not _ENDS.search(text, self.last, reading.first)
        days = {*(self.days if goes_on else ()), first, last}
        return Programme(tuple(sorted(days)), reading.last)
