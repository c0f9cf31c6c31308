"""A weekday that tells again the date right before it: "on 13 January 1982, a Wednesday, it fell"."""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY, from_days
from grammar.discourse.anchoring import on_day
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_BESIDE: Final = 40
"""So many characters behind the date at most stands the weekday."""


def restated(text: str, reading: Reading, since: int, last: Interval | None, language: Language) -> Reading:
    """A weekday that a date right before it is: "on 13 January 1982, a Wednesday, it fell", also with its hour."""
    day = reading.time
    if last is None or last.start is None or not isinstance(day, m.Date) or day.weekday is None:
        return reading
    if not is_weekday(day) and (day.month, day.day) != from_days(last.start // DAY)[1:]:
        return reading
    between = text[since : min(reading.first, since + _BESIDE)].split()
    told = len(between) == 2 and between[0] == "," and between[1].lower() in language.words["A"]
    if not told or last.granularity > G.DAY:
        return reading
    return on_day(reading, day, last.start // DAY)
