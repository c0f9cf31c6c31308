"""Times of a paragraph that a day heads, as pages of forecasts have it: "Tuesday:" above "Tonight the sky is clear.
The moon rises at 9:54 p.m.", which are of that Tuesday.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_clock
from grammar.calendar import DAY
from grammar.clauses.beside import line_end
from grammar.directions.direction import direction_at
from grammar.discourse.records.lines import heads
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_ABOVE: Final = re.compile(r"[^\S\n]*[:–—-]?\s*")
"""What stands between a day and the paragraph that it heads."""
_TODAY: Final = m.Unit(G.DAY, 0)


@frozen
class HeadedPart:
    """The day that heads a paragraph, the last time of it that was told there, and where the paragraph ends."""

    day: Interval
    here: Interval
    end: int

    def given(self, text: str, reading: Reading) -> Reading:
        """ "Tonight", "this morning" as of that day; not where it heads a line of its own: "Tonight: rain"."""
        if reading.first >= self.end:
            return reading
        today = next((leaf for leaf in reading.nodes if leaf == _TODAY), None)
        if today is None or today is reading.time or heads(text, reading):
            return reading
        year, month, day = calendar.from_days((self.day.start or 0) // DAY)
        return evolve(reading, meaning=m.replaced(reading.meaning, today, m.Date(year, month, day)))

    def told(
        self, text: str, reading: Reading, last: Interval | None, published: Publication, language: Language
    ) -> Interval | None:
        """What a time of day goes on from behind a *last* time that is over: "the moon, which was full three nights
        ago, rises at 9 p.m."; ``None`` where it does not.
        """
        today = published.day.start or 0
        if reading.first >= self.end or last is None or not is_clock(reading.time) or (last.start or 0) >= today:
            return None
        if (self.day.start or 0) < today or direction_at(text, reading.first, language) == "past":
            return None
        return self.here


def headed_part(text: str, reading: Reading, value: Interval, before: HeadedPart | None) -> HeadedPart | None:
    """The paragraph behind a phrase that heads it: a day, alone on its line or before a colon or dash."""
    if value.granularity is G.DAY and heads(text, reading):
        begin = _ABOVE.match(text, reading.last)
        return HeadedPart(value, value, line_end(text, reading.last if begin is None else begin.end()))
    if before is None or reading.first >= before.end or value.granularity >= G.DAY:
        return before
    same = (before.day.start or 0) <= (value.start or 0) < (before.day.end or 0)
    return evolve(before, here=value) if same else before
