"""Times of day of what is to be, which are of a day ahead that was told before."""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from grammar import meaning as m
from grammar.building.telling import is_clock
from grammar.calendar import DAY
from grammar.clauses.sentence import SENTENCE_END
from grammar.directions.direction import direction_at
from grammar.directions.focus import clause_of
from grammar.discourse.carrying import told_now
from grammar.discourse.days.far_hours import PAGE
from grammar.discourse.days.hours_now import is_to_come
from grammar.discourse.known import Known
from grammar.discourse.recall import lies_ahead
from grammar.discourse.records.lines import heads
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.parsing.driver import Reading

_DASH: Final = re.compile(r"\.?[^\S\n]{0,3}[–—-][^\S\n]{1,3}")
"""What stands between an hour and what it heads."""
_PLAN: Final = 800
"""So many characters at most behind a day ahead an hour of what is to be belongs to it."""


@frozen
class DayAhead:
    """The last day ahead that was told, where its words end, whether all is to be done before it, and whether it heads
    the part of the text behind it.
    """

    day: Interval | None = None
    last: int = 0
    before: bool = False
    heads: bool = False

    def after(self, known: Known, reading: Reading, value: Interval) -> DayAhead:
        """It behind a phrase."""
        start, end = value.start, value.end
        if start is None or end is None or end - start > DAY or not lies_ahead(value, known.published):
            return self
        day = Interval.of(start, Granularity.DAY)
        before = isinstance(reading.meaning, m.Bound) and reading.meaning.kind == "before"
        headed = value.granularity is Granularity.DAY and heads(known.text, reading)
        headed = headed or (self.heads and day == self.day)
        return DayAhead(day, reading.last, before and (self.before or day != self.day), headed)

    def of_hour(self, known: Known, reading: Reading) -> Interval | None:
        """That day for an hour of what is to be, behind a time that is over or holds no hours, told by the way: "the
        fair is on Sunday. Tickets have been on sale since May. Doors open at 7 p.m."; the day of publication for the
        hour as of which something is so; ``None`` where another is meant.
        """
        here, today = known.here, known.published.day.start or 0
        if self.day is None or here is None or not is_clock(reading.time) or reading.first - self.last > _PLAN:
            return None
        if reading.signal is not None and reading.signal[2] == "as-of":
            return known.published.day if _is_so(known, reading) else None
        if self.before and SENTENCE_END.search(known.text, self.last, reading.first) is not None:
            return known.published.day  # "work ends before Tuesday. It is to be restored by midnight"
        if here.granularity <= Granularity.DAY and (here.end is None or here.end > today):
            return known.published.day if lies_ahead(here, known.published) and _has_been(known, reading) else None
        read, holder = clause_of(known.text, reading.first, known.language)
        told = holder is not None and is_to_come(holder.draft.group)  # "they said on Sunday that it will begin at 8"
        if read is None or (not told and any(group.lemma in read.lexicon.saying for group in read.groups)):
            return None
        return self.day if not read.groups or told_now(known.text, reading.first, None, known.language) else None


def is_of_coming(known: Known, reading: Reading) -> bool:
    """Whether a time of day is of a day to come that was told with its hour some paragraphs before: "the match is on
    Sunday at 3 p.m. ... The next one should start at 6 p.m."; not "she said at 9 a.m.".
    """
    here, today = known.here, known.published.day.end or 0
    if here is None or here.granularity > Granularity.HOUR or (here.start or 0) < today:
        return False
    clock = reading.time
    if not isinstance(clock, m.Clock) or clock.date is not None or reading.first - known.mentioned > PAGE:
        return False
    return direction_at(known.text, reading.first, known.language) in ("future", "coming")


def _is_so(known: Known, reading: Reading) -> bool:
    """Whether the clause around an hour tells what is so, not what will or may be: "snow is falling as of 11"."""
    _, holder = clause_of(known.text, reading.first, known.language)
    return holder is not None and holder.draft.group.tense == "present" and not holder.draft.group.modality


def _has_been(known: Known, reading: Reading) -> bool:
    """Whether the clause of an hour tells what has been until then: "11 p.m. — The storm has not yet turned"."""
    dash = _DASH.match(known.text, reading.last)
    read, holder = clause_of(known.text, reading.first if dash is None else dash.end(), known.language)
    if read is None or holder is None or any(group.tense == "future" for group in read.groups):
        return False
    verb = holder.draft.group
    return verb.perfect and verb.tense == "present" and not verb.modality
