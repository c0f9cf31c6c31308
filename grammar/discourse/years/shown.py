"""Bare dates far ahead of where a story is, of which a date in full behind them shows that they lie before it.

"On 5 January 1900 food ran short. The bakery was hit on 28 December and the mill on 2 January": of 1899 and 1900.
"By March 1974 talks had begun. The vote of 31 December kept them in office. On 1 April 1974": of 1973.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import Final, TypeGuard

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.clauses.beside import word_before
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.discourse.going_back import is_main
from grammar.discourse.known import behind
from grammar.discourse.passing import begun, hindsight, is_undated
from grammar.discourse.running import leads
from grammar.discourse.stories.scenes import opens_section
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.resolving.series import first_day

_BACK: Final = 152
"""So many days at most such a date lies before the one that was told."""
_TURN: Final = 45
"""So many where nothing but the turn of the year, and a bare date of its sentence, shows it."""
_HEADING: Final = 92
"""So many days at least a date in full below a heading lies before the time told above it, or behind it."""
_YEAR: Final = 366
_MOST: Final = 30
"""So many phrases behind it at most are looked at."""
_BEHIND: Final = 3000
"""So many characters behind it at most stands what shows that."""
_EARLY: Final = 2
_LATE: Final = 11


def of_year_shown(
    text: str,
    bare: Reading,
    given: Reading,
    here: Interval,
    told: Told,
    every: Sequence[tuple[Reading, bool]],
    language: Language,
) -> Reading:
    r"""A *bare* date, *given* a year, that lies ahead of *here*, where a date in full behind it comes before it: of the
    year before, if that day is not long over; behind a look back the first one after that; below a heading the last one
    before the date behind it.

    >>> from grammar import Policy, find
    >>> text = "In May 1821 he fled. He died in June 1828.\n\nWest\n\nAta fell on 4 July. On 3 January 1822 it burned."
    >>> [p.timex.value for p in find(text, published="2009-12-19", policy=Policy.narrative())]
    ['1821-05', '1828-06', '1821-07-04', '1822-01-03']
    """
    date, dated = begun(bare.meaning), begun(given.meaning)
    if here.start is None or here.granularity > G.MONTH or not _is_bare(date) or not _is_dated(dated):
        return given
    year = _year_shown(text, (date, dated, given), here, told, every, language)
    return given if year is None else evolve(given, meaning=m.replaced(given.meaning, dated, evolve(dated, year=year)))


def _is_bare(date: m.Meaning) -> TypeGuard[m.Date | m.Named]:
    """Whether a meaning is a month, its day or a feast, of no year and no weekday."""
    return is_undated(date) and getattr(date, "weekday", None) is None


def _is_dated(date: m.Meaning) -> TypeGuard[m.Date | m.Named]:
    return isinstance(date, m.Date | m.Named)


def _year_shown(
    text: str,
    asked: tuple[m.Date | m.Named, m.Date | m.Named, Reading],
    here: Interval,
    told: Told,
    every: Sequence[tuple[Reading, bool]],
    language: Language,
) -> int | None:
    date, dated, given = asked
    now = (here.start or 0) // calendar.DAY
    year = dated.year or calendar.from_days(now)[0]
    day, back = (_day(date, one) for one in (year, year - 1))
    behind_it = Behind(text, given, every, language)
    turned = _is_turned(back, now)
    near = day > now and 0 < now - back <= min(_BACK, day - now) and (turned or behind_it.is_aside())
    if near and (behind_it.is_between(now, day, named=now - back <= _TURN) or behind_it.goes_on_into(here, back)):
        return year - 1
    if told.back is not None and told.back.start is not None:
        begin = told.back.start // calendar.DAY
        first = calendar.from_days(begin)[0]
        first += _day(date, first) < begin
        soon = 0 <= _day(date, first) - begin <= (_YEAR if told.opened else _BACK)
        if first < year and soon and behind_it.is_between(_day(date, first), day):
            return first
    if opens_section(text, told.since, given.first) and (full := behind_it.next_full()) is not None:
        last = calendar.from_days(full)[0]
        last = last if _day(date, last) <= full else last - 1
        if full < day and last in told.years and abs(full - now) > _HEADING:
            return last
    return None


@frozen
class Told:
    """What a story has told: what it looked back to, whether a part *opened* with that, where the words of the time
    told last end, and the years that its words tell.
    """

    back: Interval | None
    opened: bool
    since: int
    years: Container[int]


def _is_turned(back: int, now: int) -> bool:
    """Whether a day soon before the one told is of the end of a year, and that one of the start of the next."""
    return now - back <= _TURN and calendar.from_days(back)[1] >= _LATE and calendar.from_days(now)[1] <= _EARLY


def _day(date: m.Date | m.Named, year: int) -> int:
    if isinstance(date, m.Named):
        return first_day(date.rule, year) or 0
    return calendar.to_days(year, date.month or 1, min(date.day or 28, 28))


@frozen
class Behind:
    """The phrases behind a bare date."""

    text: str
    reading: Reading
    every: Sequence[tuple[Reading, bool]]
    language: Language

    def _dates(self) -> Iterator[tuple[Reading, m.Date]]:
        """The dates of this part of the text that have a month."""
        text, last = self.text, self.reading.last
        for other in behind(self.every, self.reading.first, _MOST):
            if other.first - last > _BEHIND or opens_section(text, last, other.first):
                return
            date = begun(other.meaning)
            if isinstance(date, m.Date) and date.month is not None and not hindsight(text, other, self.language):
                yield other, date

    def _full(self, *, named: bool = False) -> tuple[Reading, int] | None:
        """The next date in full; one of a thing, "the pact of May 1900", only where *named*."""
        for other, date in self._dates():
            if date.year is None or isinstance(other.time, m.Range):
                continue  # "the losses between March and April 1918"
            of_thing = other.signal is None and not leads(self.text, other.first)
            if of_thing and not (named and END_BEFORE_WORD.search(self.text, self.reading.last, other.first)):
                continue
            return other, _day(date, date.year)
        return None

    def is_between(self, first: int, last: int, *, named: bool = False) -> bool:
        """Whether the next date in full lies between two days."""
        full = self._full(named=named)
        return full is not None and first <= full[1] < last

    def next_full(self) -> int | None:
        """The day of the next date in full, in a clause that hangs on no other."""
        full = self._full()
        return full[1] if full is not None and is_main(self.text, full[0].first, self.language) else None

    def is_aside(self) -> bool:
        """Whether the date is by the way: that of a thing, "the vote of 31 December", of what was by then or had been,
        or of a clause that hangs on another.
        """
        text, first = self.text, self.reading.first
        signal = "" if self.reading.signal is None else self.reading.signal[2]
        if signal == "by" or word_before(text, first).lower() in self.language.words["OF"]:
            return True
        if not signal and not leads(text, first):
            return True
        return hindsight(text, self.reading, self.language) or not is_main(text, first, self.language)

    def goes_on_into(self, here: Interval, back: int) -> bool:
        """Whether the sentence of a date of the end of a year goes on to a day up to the one told, of the next year."""
        now = (here.start or 0) // calendar.DAY
        if not _is_turned(back, now):
            return False
        for other, date in self._dates():
            if END_BEFORE_WORD.search(self.text, self.reading.last, other.first + 1):
                return False
            if date.month is not None and date.month <= _EARLY:
                return _day(date, calendar.from_days(now)[0]) * calendar.DAY < (here.end or 0)
        return False
