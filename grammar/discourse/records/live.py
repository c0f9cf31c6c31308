"""Running reports whose newest entry stands first: "9.30am" above "9.20am", each on its line, of the day of publication
whatever day was told before.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import line_before
from grammar.discourse.records.chronicle import heads_line, is_headed
from grammar.parsing.driver import Reading

_LATE: Final = 20
_EARLY: Final = 6
"""The hours between which a report goes past midnight."""
_ENTRIES: Final = 3
"""So many entries at least make a report of which the order is known."""


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
