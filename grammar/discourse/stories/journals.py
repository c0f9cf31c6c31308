"""Days of what somebody wrote, or said, on a day that is told right before: 'he wrote on 18 July: "None today. None
yesterday. I am promised forty tomorrow"'.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.parsing.driver import Reading

_OPENS: Final = re.compile(r"(?:[^\S\n]+[^\W\d_]+){0,2}[:,][^\S\n]*([\"“‘'])")
"""What stands between a day and the words of that day."""
_CLOSED: Final = {'"': '"', "“": "”", "‘": "’", "'": "'"}
_LONG: Final = 1200
"""So many characters at most has what is quoted."""


@frozen
class Journal:
    """What was written on a day, up to where its quotation ends."""

    day: int
    end: int

    def given(self, reading: Reading) -> Reading:
        """ "Today", "yesterday" and "tomorrow", and their parts, as days counted from that one."""
        for node in reading.nodes:
            match node:
                case m.Unit(unit=G.DAY, shift=-1 | 0 | 1 as shift, anchor=m.Anchor.PUBLICATION):
                    year, month, day = calendar.from_days(self.day + shift)
                    return evolve(reading, meaning=m.replaced(reading.meaning, node, m.Date(year, month, day)))
        return reading


def journal(text: str, last: int, here: Interval | None, place: int, before: Journal | None) -> Journal | None:
    """The quotation that a place stands in, where it opens right behind a day whose words end at *last*; or the one
    *before*, which has not ended.
    """
    if before is not None and place < before.end:
        return before
    if here is None or here.start is None or here.granularity is not G.DAY or place - last > _LONG:
        return None
    opened = _OPENS.match(text, last)
    if opened is None or place < opened.end():
        return None
    end = text.find(_CLOSED[opened[1]], opened.end(), opened.end() + _LONG)
    return Journal(here.start // DAY, end) if place < end else None
