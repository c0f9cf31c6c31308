"""Days of a story whose weekday tells that another year is meant than the one it was thought to be at.

"On 14 July 1945 ... On Thursday, 31 August": a Thursday in 1944 alone of the years beside it. Right behind what was
told the weekday is more likely to be wrong, which is told as a conflict: "on 20 June 1945 ... on Friday, 21 June".
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from itertools import islice
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.discourse.known import behind
from grammar.interval import Interval
from grammar.parsing.driver import Reading
from grammar.resolving.series import year_by_weekday

_TOLD: Final = frozenset(("YEAR", "CYEAR", "OLDYEAR", "APOS", "YY", "ISO", "SLASH"))
"""Terminals that tell a year."""
_SEVERAL: Final = 2
"""So many weekdays at least tell a year together."""
_MOST: Final = 6
_NEXT: Final = 60
"""So many weekdays and phrases at most behind one are looked at."""
_AWAY: Final = 3
"""So many years at most from the one given."""


def of_weekday(
    reading: Reading,
    here: Interval | None,
    every: Sequence[tuple[Reading, bool]],
    told: Callable[[], Container[int]],
) -> Reading:
    """A date with a weekday, in the year before or after the one that it was given, where that alone fits; not near the
    time that the story is at, but where several weekdays tell one other year. *told*: the years of the text.
    """
    if not _TOLD.isdisjoint(reading.names):
        return reading
    if (several := _by_several(reading, here, every, told)) is not reading:
        return several
    for date in reading.nodes:
        if not isinstance(date, m.Date) or date.year is None:
            continue
        year = year_by_weekday(date, date.year, here)
        if year != date.year:
            return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year)))
    return reading


def _by_several(
    reading: Reading,
    here: Interval | None,
    every: Sequence[tuple[Reading, bool]],
    told: Callable[[], Container[int]],
) -> Reading:
    """A date whose weekday, as those of the dates behind it, tells a year of which the text tells, where none of them
    fits the one that it was given, which no words of the text tell.
    """
    date = _with_weekday(reading)
    if date is None or here is None or here.start is None:
        return reading
    given = date.year or calendar.from_days(here.start // calendar.DAY)[0]
    if _fits(date, given):
        return reading
    days = [date, *islice(_behind(reading, date.month or 0, every), _MOST)]
    fitting = [year for year in range(given - _AWAY, given + _AWAY + 1) if all(_fits(day, year) for day in days)]
    if len(days) < _SEVERAL or any(_fits(day, given) for day in days) or len(fitting) != 1:
        return reading
    if fitting[0] not in told() or given in told():
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=fitting[0])))


def years_told(every: Sequence[tuple[Reading, bool]]) -> frozenset[int]:
    """The years that the words of a text tell."""
    told = (other.nodes for other, _ in every if not _TOLD.isdisjoint(other.names))
    return frozenset(one.year for nodes in told for one in nodes if isinstance(one, m.Date) and one.year is not None)


def _behind(reading: Reading, month: int, every: Sequence[tuple[Reading, bool]]) -> Iterator[m.Date]:
    """The dates with weekdays behind one, until the text tells a year or goes back."""
    for other in behind(every, reading.first, _NEXT):
        if not _TOLD.isdisjoint(other.names):
            return
        day = _with_weekday(other)
        if day is None:
            continue
        if (day.month or 0) < month:
            return
        month = day.month or 0
        yield day


def _with_weekday(reading: Reading) -> m.Date | None:
    """The date of a phrase that tells its month, its day and its weekday."""
    dates = (node for node in reading.nodes if isinstance(node, m.Date))
    return next((date for date in dates if date.month and date.day and date.weekday is not None), None)


def _fits(date: m.Date, year: int) -> bool:
    """Whether a day of a year is on its weekday."""
    return calendar.is_on(year, date.month or 1, date.day or 1, date.weekday or 0)
