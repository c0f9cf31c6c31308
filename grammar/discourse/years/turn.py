"""Bare dates of the end of a year that a story tells behind one of the beginning of the next year.

"On 5 January 1900 food ran short. The bakery was hit on 28 December and the mill on 2 January": of 1899 and 1900, as
what is told behind them shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.discourse.known import behind
from grammar.discourse.passing import begun, hindsight
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_BACK: Final = 75
"""So many days at most such a date lies before the one that was told."""
_BEHIND: Final = 500
"""So many characters behind it at most stands what shows that."""
_EARLY: Final = 2
_LATE: Final = 11


def of_year_before(
    text: str, reading: Reading, here: Interval, every: Sequence[tuple[Reading, bool]], language: Language
) -> Reading:
    """A date of November or December behind one of January or February: of the year before, where a date in full
    behind it comes before the next such day, or its sentence goes on to a day up to the one told before it.
    """
    date = begun(reading.meaning)
    if not isinstance(date, m.Date) or date.year is not None or (date.month or 0) < _LATE or here.start is None:
        return reading
    if here.granularity > G.MONTH or date.weekday is not None:
        return reading
    year, month, _ = calendar.from_days(here.start // calendar.DAY)
    back = calendar.to_days(year - 1, date.month or 1, min(date.day or 28, 28))
    if month > _EARLY or here.start // calendar.DAY - back > _BACK:
        return reading
    if not _shown(text, reading, here, year, every, language):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year - 1)))


def _shown(
    text: str, reading: Reading, here: Interval, year: int, every: Sequence[tuple[Reading, bool]], language: Language
) -> bool:
    """Whether what is told behind a date of the end of a year shows that it is over *here*, in the next *year*."""
    for other in behind(every, reading.first):
        if other.first - reading.last > _BEHIND:
            break
        date = begun(other.meaning)
        if not isinstance(date, m.Date) or date.month is None or hindsight(text, other, language):
            continue
        if date.year is not None:
            if other.signal is None:
                continue  # "the pact of May 1900"
            return date.year == year and date.month < _LATE
        if END_BEFORE_WORD.search(text, reading.last, other.first + 1):
            continue
        day = calendar.to_days(year, date.month, min(date.day or 1, 28)) * calendar.DAY
        if date.month <= _EARLY:
            return day < (here.end or 0)
    return False
