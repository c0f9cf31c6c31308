"""Days that a report counts from its dateline: "OSLO, Oct. 13 -- It ended today", in a paper of the 14th."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY, weekday
from grammar.directions.datelines import is_dateline
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_EARLIER: Final = 2
"""So many days at most before its publication a report was written."""


def written(text: str, reading: Reading, value: Interval, known: int, published: Publication) -> int:
    """How many days from publication the report was written that a phrase is the dateline of, else what was *known*."""
    if value.start is None or value.granularity is not Granularity.DAY or not is_dateline(text, reading.first):
        return known
    days = (value.start - (published.day.start or 0)) // DAY
    return days if -_EARLIER <= days <= 1 else 0  # "TOKYO, June 18 --", in what was published on the 17th elsewhere


def last_before(reading: Reading, days: int, published: Publication) -> Reading:
    """ "Last Thursday" in a report that was written so many days from publication: before the day of that."""
    last = reading.time
    if not days or not isinstance(last, m.Nearest) or last.shift != -1 or last.anchor is not m.Anchor.PUBLICATION:
        return reading
    date, today = last.date, (published.day.start or 0) // DAY
    if not isinstance(date, m.Date) or not is_weekday(date):
        return reading
    if date.weekday not in [weekday(day) for day in range(today + days, today)]:
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, last, evolve(last, shift=-2)))
