"""Weekdays that go on from a day of long ago that was told with its own: "On Thursday, May 3, 2012, he called in sick.
On Friday he came back"; and those of a week that was told: "in the week of May 7, 2012, he was away on Tuesday".
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY
from grammar.clauses.clause import ASIDE
from grammar.clauses.clause_reader import clause_at
from grammar.directions.focus import clause_of
from grammar.discourse.anchoring import on_day
from grammar.discourse.days.retold import is_near
from grammar.discourse.far_back import told_then
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_ENDS: Final = re.compile(r"[.!?][\"”'’)\]]*\s|\n")
_FAR: Final = 200
"""So many characters at most stand between a day and the weekday that goes on from it."""
_OLD: Final = 14 * DAY
"""What was so long before publication is no weekday of late."""


@frozen
class OldDay:
    """A day of long ago, told with its year and its weekday, or a week; where its words stand, and whether they open
    their sentence.
    """

    time: Interval
    first: int
    last: int
    leads: bool

    def given(self, text: str, reading: Reading, language: Language) -> Reading:
        """A weekday as the first one after that day, or as that of the week, where its clause tells what happened."""
        day = next((leaf for leaf in reading.nodes if is_weekday(leaf)), None)
        if not isinstance(day, m.Date) or day.weekday is None or not 0 <= reading.first - self.last <= _FAR:
            return reading
        ends = len(_ENDS.findall(text, self.last, reading.first))
        week = self.time.granularity is G.WEEK
        opens = ends == 1 and not week and self.leads and leads(text, reading.first)
        if not opens and (ends or not self._is_with(text, reading, language)):
            return reading
        if not told_then(text, reading.first, language):
            return reading
        start = (self.time.start or 0) // DAY
        away = (day.weekday - calendar.weekday(start)) % 7
        if not away and not week:
            return reading
        return on_day(reading, day, start + away)

    def _is_with(self, text: str, reading: Reading, language: Language) -> bool:
        """Whether a weekday of the same sentence is that of a deed that came next, or of the week that opens it."""
        read, here = clause_of(text, reading.first, language)
        there = clause_at(read.places, self.first) if read is not None else None
        if here is None or there is None or there.draft.role in ASIDE or here.draft.role not in ("main", "coordinate"):
            return False
        if self.time.granularity is G.WEEK:
            return self.leads
        between = read.tokens[read.place_of(self.last) : here.draft.group.first] if read is not None else ()
        return any(token.lower in language.words["AND"] for token in between)


def old_day(
    text: str, reading: Reading, value: Interval, before: OldDay | None, published: Publication
) -> OldDay | None:
    """The day or week of long ago from which the weekdays behind a phrase go on."""
    date = next((leaf for leaf in reading.nodes if isinstance(leaf, m.Date)), None)
    start = value.start
    if date is None or start is None:
        return before if value.granularity < G.DAY else None
    if date.year is None or date.month is None or start > published.start - _OLD or is_near(date, published):
        return None
    if before is not None and before.time.granularity is G.WEEK and reading.first - before.last <= _FAR:
        inside = (before.time.start or 0) <= start < (before.time.end or 0)
        return evolve(before, last=reading.last) if inside else None  # "on Tuesday and Thursday" of that week
    if value.granularity is G.WEEK or (value.granularity is G.DAY and date.weekday is not None):
        return OldDay(value, reading.first, reading.last, leads(text, reading.first))
    return None
