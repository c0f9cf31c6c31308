"""Weekdays of a list that a week opens: "Two shows next week: Wednesday in Leeds, Sunday in York", or each on a line of
its own below "Shows next week:".
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY
from grammar.directions.focus import focus_of
from grammar.discourse.records.headed import HeadedPart, headed_part
from grammar.discourse.records.lines import Line, heads, line_of
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_OPENS: Final = re.compile(r"(?:['’]s)?(?:[^\S\n][^\n.:;!?]{0,40})?:(?=\s)")
"""What stands behind a week that opens a list: no end of its sentence."""
_ITEM: Final = re.compile(r"(?:[:,;]|[^\W\d_]+|&)[^\S\n]+\Z")
_WEEKEND: Final = (5, 6, 7)
_FAR: Final = 200
"""So many characters at most lie between two days of a list."""


@frozen
class WeekList:
    """The first day of the week that opens a list, how long it is, and where the words of its last day end."""

    first: int
    weekend: bool
    last: int

    def given(self, text: str, reading: Reading, published: Publication, language: Language) -> Reading:
        """A weekday that opens its item or its line, as that of the week; none that is over of one to come."""
        day = reading.time
        if not is_weekday(day) or not self.holds(text, reading):
            return reading
        if self.first > (published.day.start or 0) // DAY and _is_over(text, reading, language):
            return reading
        weekday = day.weekday or 0
        if self.weekend and weekday not in _WEEKEND:
            return reading
        today = (published.day.start or 0) // DAY
        shift = (_monday(self.first) - _monday(today)) // 7
        told = m.Ordinal(1, G.DAY, m.Unit(G.WEEK, shift), day)  # of no year that was told: months go on from none
        return evolve(reading, meaning=m.replaced(reading.meaning, day, told))

    def holds(self, text: str, reading: Reading) -> bool:
        """Whether nothing but items of the list lie before a phrase."""
        between = text[self.last : reading.first]
        if not 0 <= len(between) <= _FAR:
            return False
        _, *lines = between.split("\n")
        if lines:
            return heads(text, reading) and not any(line.strip() for line in lines[:-1])
        return "." not in between and _ITEM.search(between) is not None


def _monday(day: int) -> int:
    return day - calendar.weekday(day) + 1


def _is_over(text: str, reading: Reading, language: Language) -> bool:
    """ "Next week's vote is in doubt: on Monday he quit"."""
    read = focus_of(text, language.code).read_at(reading.first)
    return read is not None and any(group.tense == "past" for group in read.groups)


def week_list(text: str, reading: Reading, value: Interval, before: WeekList | None) -> WeekList | None:
    """The list that is open behind a phrase."""
    start = value.start
    if start is None:
        return before
    if isinstance(reading.time, m.Unit) and value.granularity in (G.WEEK, G.WEEKEND):
        opens = _OPENS.match(text, reading.last)
        return WeekList(start // DAY, value.granularity is G.WEEKEND, reading.last) if opens else None
    if before is not None and before.holds(text, reading) and value.granularity <= G.DAY:
        return evolve(before, last=reading.last)
    return None


@frozen
class Lists:
    """What the last line tells that a day heads, the last list that a week opens, the last paragraph below a day."""

    line: Line | None = None
    week: WeekList | None = None
    part: HeadedPart | None = None

    def given(self, text: str, reading: Reading, published: Publication, language: Language) -> Reading:
        """A weekday that heads a line or an item, as that of the list above it; "tonight" of the day above it."""
        reading = reading if self.part is None else self.part.given(text, reading)
        reading = reading if self.week is None else self.week.given(text, reading, published, language)
        return reading if self.line is None else self.line.given(text, reading, published)

    def after(self, text: str, reading: Reading, value: Interval, published: Publication) -> Lists:
        """What is open behind a phrase."""
        line, week = line_of(text, reading, value, self.line, published), week_list(text, reading, value, self.week)
        return Lists(line, week, headed_part(text, reading, value, self.part))

    def day_of(
        self, text: str, reading: Reading, last: Interval | None, published: Publication, language: Language
    ) -> Interval | None:
        """What a time of day counts from that is of the day above its paragraph, and not of the *last* time told."""
        return None if self.part is None else self.part.told(text, reading, last, published, language)
