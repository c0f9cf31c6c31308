"""Weekdays of what had been before a day that is told: "It crashed on 9 May. He had been off duty since Friday"."""

from __future__ import annotations

from typing import Final

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.discourse.anchoring import on_day
from grammar.discourse.known import Known
from grammar.discourse.passing import hindsight
from grammar.granularity import Granularity as G
from grammar.parsing.driver import Reading

_WEEK: Final = 7


def had_weekday(known: Known, reading: Reading) -> Reading:
    """A weekday in hindsight as the last one before the day told last, where that is over.

    >>> from grammar import find
    >>> text = "It crashed on Tuesday, 9 May 2023. The driver had been off duty since Friday."
    >>> [p.timex.value for p in find(text, published="2023-06-05")]
    ['2023-05-09', '2023-05-05']
    """
    day, here = next((leaf for leaf in reading.nodes if is_weekday(leaf)), None), known.here
    if not isinstance(day, m.Date) or not day.weekday or here is None or here.granularity > G.DAY:
        return reading
    if here.start is None or any(isinstance(leaf, m.Nearest) for leaf in reading.nodes):
        return reading
    if reading.signal is None or reading.signal[2] != "since":
        return reading  # "had been put off to Tuesday", "the coastguard had said on Sunday"
    told, text = here.start // DAY, known.text
    today = (known.published.day.start or 0) // DAY
    same = day.weekday == calendar.weekday(today)
    if told >= today or not (same or told < today - _WEEK):
        return reading  # a weekday of late, whatever day was told
    between = text[known.mentioned : reading.first]
    if "\n" in between or len(END_BEFORE_WORD.findall(between)) > 1:
        return reading
    back = (calendar.weekday(told) - day.weekday) % 7
    if not back or not hindsight(known.text, reading, known.language):
        return reading
    return on_day(reading, day, told - back)
