"""Bare dates far ahead of the time that a story is at, of which a date in full behind them shows that they lie before it.

"On 5 January 1900 food ran short. The bakery was hit on 28 December and the mill on 2 January": of 1899 and 1900.
"By March 1974 talks had begun. The vote of 31 December kept them in office. On 1 April 1974": of 1973.
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
from grammar.discourse.running import leads
from grammar.discourse.stories.scenes import opens_section
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_BACK: Final = 152
"""So many days at most such a date lies before the one that was told."""
_TURN: Final = 75
"""So many where only a bare date of its sentence shows it."""
_MOST: Final = 12
"""So many phrases behind it at most are looked at."""
_BEHIND: Final = 1500
"""So many characters behind it at most stands what shows that."""
_EARLY: Final = 2
_LATE: Final = 11


def of_year_shown(
    text: str,
    bare: Reading,
    given: Reading,
    here: Interval,
    looked_back: Interval | None,
    every: Sequence[tuple[Reading, bool]],
    language: Language,
) -> Reading:
    """A *bare* date, *given* a year, that lies ahead of *here*, where a date in full behind it comes before it: of the
    year before, if that day is not long over.
    """
    date, dated = begun(bare.meaning), begun(given.meaning)
    if not isinstance(date, m.Date) or date.year is not None or date.month is None or date.weekday is not None:
        return given
    if here.start is None or here.granularity > G.MONTH or not isinstance(dated, m.Date):
        return given
    now = here.start // calendar.DAY
    year = dated.year or calendar.from_days(now)[0]
    told, back = (_day(date, one) for one in (year, year - 1))
    near = told > now and 0 < now - back <= min(_BACK, told - now)
    shown = near and _is_shown(text, given, (now, told), every, language, named=now - back <= _TURN)
    if not shown and looked_back is not None and looked_back.start is not None:
        near = 0 <= back - looked_back.start // calendar.DAY <= _BACK and back < now
        shown = near and _is_shown(text, given, (back, told), every, language, "\n")
    if not shown and not (near and _is_turned(text, given, here, now - back, every, language)):
        return given
    return evolve(given, meaning=m.replaced(given.meaning, dated, evolve(dated, year=year - 1)))


def _day(date: m.Date, year: int) -> int:
    return calendar.to_days(year, date.month or 1, min(date.day or 28, 28))


def _is_shown(
    text: str,
    reading: Reading,
    ends: tuple[int, int],
    every: Sequence[tuple[Reading, bool]],
    language: Language,
    stop: str = "",
    *,
    named: bool = False,
) -> bool:
    """Whether the next date in full of this part of the text, before a *stop* if any, lies between two days; one of a
    thing, "the pact of May 1900", only where *named*.
    """
    for other in behind(every, reading.first, _MOST):
        if other.first - reading.last > _BEHIND or opens_section(text, reading.last, other.first):
            return False
        if stop and text.find(stop, reading.last, other.first) >= 0:
            return False
        date = begun(other.meaning)
        if not isinstance(date, m.Date) or date.month is None or date.year is None or hindsight(text, other, language):
            continue
        of_thing = other.signal is None and not leads(text, other.first)
        of_thing = of_thing and not (named and END_BEFORE_WORD.search(text, reading.last, other.first))
        if isinstance(other.time, m.Range) or of_thing:
            continue  # "the losses between March and April 1918"
        return ends[0] <= _day(date, date.year) < ends[1]
    return False


def _is_turned(
    text: str,
    reading: Reading,
    here: Interval,
    back: int,
    every: Sequence[tuple[Reading, bool]],
    language: Language,
) -> bool:
    """Whether the sentence of a date of the end of a year goes on to a day up to the one told, of the next year."""
    year, month, _ = calendar.from_days((here.start or 0) // calendar.DAY)
    date = begun(reading.meaning)
    if not isinstance(date, m.Date) or (date.month or 0) < _LATE or month > _EARLY or back > _TURN:
        return False
    for other in behind(every, reading.first, _MOST):
        if END_BEFORE_WORD.search(text, reading.last, other.first + 1):
            return False
        date = begun(other.meaning)
        if not isinstance(date, m.Date) or date.month is None or hindsight(text, other, language):
            continue
        if date.month <= _EARLY:
            return _day(date, year) * calendar.DAY < (here.end or 0)
    return False
