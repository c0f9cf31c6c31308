"""Hours that head lines: the day of one past midnight, "23:50 the crew left" above "00:35 it burnt again"; running
reports whose newest entry stands first, "9.30am" above "9.20am", of the day of publication whatever was told before.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final

from attrs import define, evolve

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import line_before
from grammar.context import Context
from grammar.discourse.known import Known
from grammar.discourse.records.chronicle import heads_line, is_headed
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.parsing.driver import Reading
from grammar.resolving.daytime import coming

_LATE: Final = 20
_EARLY: Final = 6
"""The hours between which a report goes past midnight."""
_ABOVE: Final = 400
"""So many characters at most stand between the day of a chronicle and its first line."""
_FEWEST: Final = 2
"""So many entries at least make a chronicle."""
_ENTRIES: Final = 3
"""So many entries at least make a report of which the order is known."""


@define
class HeadHours:
    """The hours that head the lines of a text: the last one told, and whether they run backwards."""

    last: Interval | None = None
    newest: bool | None = None

    def given(
        self, reading: Reading, given: Context, every: Sequence[tuple[Reading, bool]], known: Known
    ) -> tuple[Reading, Context] | None:
        """The hour that heads a line, and what it counts from: the hour of the line before, behind which it comes next
        where its half of the day is open; ``None`` where nothing tells.
        """
        if self.newest is None:
            self.newest = newest_first(known.text, every)
        clock = reading.meaning
        if self.last is not None and isinstance(clock, m.Clock):
            if clock.open and not self.newest and is_entry(known.text, reading):
                clock = evolve(clock, hour=coming(clock, (self.last.start or 0) % DAY - 1).hour)
                reading = evolve(reading, meaning=clock)
            day = day_of_line(self.last, clock, newest=self.newest)
            return reading, given.remembering(day, given.discussed)
        if not self.newest and _is_chronicle_of(known, reading, every):
            return reading, given.remembering(known.here, given.discussed)
        below = is_heading(known.text, known.begun, known.mentioned)
        return (reading, given.remembering(None, given.discussed)) if self.newest and not below else None


def _is_chronicle_of(known: Known, reading: Reading, every: Sequence[tuple[Reading, bool]]) -> bool:
    """Whether the first hour that heads a line is of the day told right above it, which is over: "The crash was on Aug.
    9. The recorder says:" above "9:31 p.m.: The captain speaks" and "9:40: The plane turns".
    """
    here = known.here
    if here is None or here.start is None or here.granularity > G.DAY or not is_entry(known.text, reading):
        return False
    if here.start >= (known.published.day.start or 0) or reading.first - known.mentioned > _ABOVE:
        return False
    return sum(is_entry(known.text, one) for one, latent in every if not latent) >= _FEWEST


def day_of_line(headed: Interval, clock: m.Clock, *, newest: bool) -> Interval:
    """The day of an hour that opens its line, behind the one that opened a line before it; *newest* stands first."""
    start = headed.start or 0
    hour = start % DAY // 3600
    if newest:
        return Interval.of(start - DAY * is_past_midnight(clock.hour, hour), G.DAY)
    return Interval.of(start + DAY * is_past_midnight(hour, clock.hour), G.DAY)


def newest_first(text: str, every: Sequence[tuple[Reading, bool]]) -> bool:
    """Whether the hours that head the lines of a text run backwards, but for a midnight between them."""
    hours = [_minute(reading.meaning) for reading, _ in every if is_entry(text, reading)]
    if len(hours) < _ENTRIES:
        return False
    return all(
        below < above or is_past_midnight(below // 60, above // 60) for above, below in itertools.pairwise(hours)
    )


def is_entry(text: str, reading: Reading) -> bool:
    """Whether an hour without its day heads a line: it stands alone there, or with a colon or a dash behind it."""
    hour = reading.meaning
    bare = isinstance(hour, m.Clock) and hour.date is None
    return bare and heads_line(text, reading) and is_headed(text, reading.last)


def is_heading(text: str, begun: int, end: int) -> bool:
    """Whether words of a time stand alone on their line, above what came then."""
    return line_before(text, begun) == "" and is_headed(text, end)


def is_past_midnight(late: int, early: int) -> bool:
    """Whether an hour of the evening and one of the night are of two days."""
    return late >= _LATE and early < _EARLY


def _minute(clock: m.Meaning) -> int:
    return clock.hour * 60 + (clock.minute or 0) if isinstance(clock, m.Clock) else 0
