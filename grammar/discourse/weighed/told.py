"""What a first reading of a story has found, time by time, as far as the course of its years hangs on that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import open_bracket
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.discourse.going_back import is_main
from grammar.discourse.passing import begun, hindsight, is_undated
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.interval import Interval, Value
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.resolving.series import first_day

_LONGEST: Final = 300
"""So many characters at most stand between a phrase and the bracket before it."""
_HEADING: Final = 60
"""So many characters at most go on behind a time in a heading."""
_LIMITS: Final = ("since", "until", "till", "by")


@frozen
class Told:
    """A time of a story, of one of three kinds: a date with its year, a *bare* one, or one counted from another.

    Fields
        first, end   where its words begin and end
        day, last    its first and last day, as the first reading has it, in days of our calendar
        here         the day that the story was at before it, in that reading
        full         whether it tells its year
        bare         the month, its day or the feast, of no year
        unit         its granularity
        moved        whether the story goes on from it, in that reading
        limit        whether something lasted since, until or by then
        bracketed    whether it stands in brackets
        had          whether its clause tells what had been
        main         whether its clause hangs on no other
        opens        whether it opens its sentence, not a heading
        anew         whether it opens a paragraph, seen from the time before it
        inside       whether it goes on in the sentence of that
    """

    first: int
    end: int
    day: int
    last: int
    here: int | None
    full: bool
    bare: m.Date | m.Named | None
    unit: G
    moved: bool
    limit: bool
    bracketed: bool
    had: bool
    main: bool
    opens: bool
    anew: bool
    inside: bool

    @property
    def hangs(self) -> bool:
        """Whether its clause hangs on another, or tells what had been."""
        return self.had or not self.main

    @property
    def year(self) -> int:
        """The year of its first day."""
        return calendar.from_days(self.day)[0]

    @property
    def days(self) -> tuple[int, int]:
        """Its first and last day."""
        return self.day, self.last

    def in_year(self, year: int) -> tuple[int, int] | None:
        """The days of a bare date in a year; ``None`` where a feast is in none."""
        date, length = self.bare, self.last - self.day
        if isinstance(date, m.Named):
            day = first_day(date.rule, year)
        elif date is None or date.month is None:
            return None
        else:
            day = calendar.to_days(year, date.month, min(date.day or 1, 28))
        return None if day is None else (day, day + length)

    def fits(self, day: int) -> bool:
        """Whether a day is of the weekday that is told beside a bare date."""
        date = self.bare
        if not isinstance(date, m.Date) or date.weekday is None or date.day is None:
            return True
        return calendar.weekday_then(day) == date.weekday


def told(
    text: str,
    reading: Reading,
    values: tuple[Value | None, Value | None],
    here: Interval | None,
    since: int,
    language: Language,
    *,
    moved: bool,
) -> Told | None:
    """A time as a reading has found it, of which *values* are the first and the last; *since*: where the words of the
    time before it end. ``None`` where it is no interval.
    """
    first, last = values
    if not isinstance(first, Interval) or first.start is None:
        return None
    end = last.end if isinstance(last, Interval) and last.end is not None else first.end
    return Told(
        first=reading.first,
        end=reading.last,
        day=first.start // DAY,
        last=((end or first.start + 1) - 1) // DAY,
        here=None if here is None or here.start is None else here.start // DAY,
        full=any(_tells_year(node) for node in reading.nodes),
        bare=bare(reading),
        unit=first.granularity,
        moved=moved,
        limit=reading.signal is not None and reading.signal[2] in _LIMITS,
        bracketed=open_bracket(text, reading.first, reading.first - _LONGEST) >= 0,
        had=hindsight(text, reading, language),
        main=is_main(text, reading.first, language),
        opens=leads(text, reading.first) and not _is_heading(text, reading),
        anew="\n\n" in text[since : reading.first],
        inside=not END_BEFORE_WORD.search(text, since, reading.first + 1),
    )


def _is_heading(text: str, reading: Reading) -> bool:
    """Whether a time stands in a short line of its own that ends without a stop."""
    end = text.find("\n\n", reading.last, reading.last + _HEADING)
    begin = max(0, reading.first - _HEADING)
    return end > 0 and text[end - 1].isalnum() and (not begin or "\n\n" in text[begin : reading.first])


def as_gone_on(times: Sequence[Told]) -> list[Told]:
    """The same times, of which those do not move a story behind which it is elsewhere: in brackets."""
    told = list(times)
    for place, (time, after) in enumerate(pairwise(times)):
        if time.moved and after.here is not None and not time.day <= after.here <= time.last:
            told[place] = evolve(time, moved=False)
    return told


def bare(reading: Reading) -> m.Date | m.Named | None:
    """A month, its day or a feast, that tells no year."""
    date = begun(reading.meaning)
    return date if is_undated(date) else None


def in_year(untold: Reading, reading: Reading, years: Mapping[int, int]) -> Reading:
    """A reading whose bare date, as it was when that was *untold*, is of the year known for it, if any."""
    date, year = begun(untold.meaning), years.get(untold.first)
    if year is None or not isinstance(date, m.Date | m.Named):
        return reading
    given = begun(reading.meaning)
    if isinstance(given, m.Date | m.Named) and type(given) is type(date):
        return evolve(reading, meaning=m.replaced(reading.meaning, given, evolve(date, year=year)))
    return evolve(untold, meaning=m.replaced(untold.meaning, date, evolve(date, year=year)))


def _tells_year(node: m.Meaning) -> bool:
    return isinstance(node, m.Span | m.Fixed) or getattr(node, "year", None) is not None
