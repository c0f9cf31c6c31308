"""Rules of ``phrase.lark`` for ranges: two times, or a time and a number that takes what it lacks from it."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import (
    Amount,
    NoPhrase,
    Said,
    Spelled,
    Word,
    counts_back,
    day_of,
    hour_of,
    length_of,
    unit_of,
    year_in_era,
    year_of,
)
from grammar.building.intersect import in_part
from grammar.building.spans import ending_with, one_night, range_of, short_range
from grammar.building.telling import is_day
from grammar.granularity import Granularity as G
from grammar.meaning import Anchor, Meaning


def _up_to(start: Meaning, to: Word, end: Meaning) -> Meaning | None:
    """ "The year to October": twelve months that end with it; ``None`` where a range is meant.

    "The first half to September", too, though it is another half of our calendar.
    """
    if isinstance(end, m.Part) and end.part == "end":
        end = end.whole  # "the year to the end of June"
    unit = start.unit if isinstance(start, m.Unit) and not start.shift and start.anchor is Anchor.DISCUSSED else G.DAY
    date = end.date if isinstance(end, m.Nearest) else end  # "the year to next June"
    match start, end:
        case m.Spell(unit=G.QUARTER | G.HALF as piece, year=None), m.Date(month=int()) if to.terminal == "TO":
            return m.Fiscal(start, ending_with(piece, end))
    if unit < G.WEEK or to.terminal not in ("TO", "UNTIL") or not isinstance(date, m.Date):
        return None
    return m.Window(m.Length.of(1, unit), -1, end)


def _next_year(first: Any, to: Word, last: Any, era: Word) -> Any:
    """The end of "478/7 BC", "480-79 BC": the year after 478 or 480, told by its last digits."""
    if not isinstance(first, int) or not isinstance(last, int) or not counts_back(era):
        return last
    size = 10 ** len(str(last))
    told = first // size * size + last
    return told if last < told == first - 1 and not to.text.strip().isalpha() else last  # not "480 to 79 BC"


def _month_of_year(year: Meaning, to: Word, month: Any) -> m.Date | None:
    """ "2016 - 11", "2015-3", where no span of years is meant: "2005 - 11", "1914-8"."""
    if not isinstance(year, m.Date) or year != m.Date(year.year) or year.year is None or to.terminal != "DASH":
        return None
    if not isinstance(month, int) or isinstance(month, Spelled) or not 1 <= month <= 12:
        return None
    span = month > (year.year % 10 if month < 10 else year.year % 100)
    return None if span else m.Date(year.year, month)


def _same_sort(start: Meaning, end: Meaning) -> bool:
    """Whether both are years, or both are months: "1879–1882", "April–June 1944"."""
    if not isinstance(start, m.Date) or not isinstance(end, m.Date) or start.day or end.day:
        return False
    years = start == m.Date(start.year) and end == m.Date(end.year)
    return (years and (start.year or 0) < (end.year or 0)) or bool(start.month and end.month)


@v_args(inline=True)
class RangeRules(Transformer[Any, Meaning]):
    """From a time to another; see the examples in ``phrase.lark``."""

    def range(self, start: Meaning, to: Word, end: Meaning) -> Said:
        match start, end:
            case m.Date(year=None, month=int(), day=int()), m.Date(month=None, weekday=None) if to.terminal == "DASH":
                return Said(evolve(start, year=end.year), (0, 2))  # "Sep-23-2020": one date
            case m.Spell(unit=G.QUARTER | G.HALF, year=None), m.Date(year=int(), month=None) if to.terminal == "DASH":
                return Said(evolve(start, year=end.year, short=end.short), (0, 2))  # "Q1-2019": one quarter
            case (m.Unit(unit=G.WEEK) as week, m.Date(weekday=int()) as day) | (
                m.Date(weekday=int()) as day,
                m.Unit(unit=G.WEEK) as week,
            ) if to.terminal == "DASH" and day == m.Date(weekday=day.weekday):
                return Said(m.Ordinal(1, G.DAY, week, date=day), (0, 2))  # "next week - Monday": a day of it
            case m.Date(weekday=int()), m.Date(year=None, month=int(), day=int(), weekday=None) if (
                to.terminal == "DASH" and start == m.Date(weekday=start.weekday)
            ):
                date = evolve(end, weekday=start.weekday)  # "Thursday - June 26": one date, if that is its weekday
                return Said(m.Range(start, end, instead=date), (0, 2))
        if to.terminal == "DASH" and isinstance(start, m.Clock) and isinstance(end, m.Unit) and end.unit > G.DAY:
            raise NoPhrase("a time of day, and a longer time behind a dash")  # "Swim - 3 p.m. - this week"
        night = one_night(start, end)
        if night is not None:
            return Said(night, (0, 2))  # "the night of Friday to Saturday"
        if to.terminal == "DASH" and is_day(start) and isinstance(end, m.Clock) and end.date is None:
            return Said(evolve(end, date=start), (0, 2))  # "6 Jan 2017 - 6:37 a.m.": a time on that day
        if to.terminal == "DASH" and isinstance(start, m.DayPart) and isinstance(end, m.Clock) and end.date is None:
            late = start.part in ("EV", "NI") and start.date is not None
            if late and (inside := in_part(end, start)) is not None:
                return Said(inside, (0, 2))  # "Tonight - 8pm"
        dated = isinstance(end, m.Date) and end.year is not None and end.day is not None
        if to.terminal == "DASH" and dated and isinstance(start, m.Clock) and start.date is None:
            return Said(evolve(start, date=end), (0, 2))  # "3:42 PM - 12 Mar 2022"
        return Said(_up_to(start, to, end) or range_of(start, end), (0, 2))

    def bare_units_to(self, *words: Any) -> Said:
        return evolve(self.units_to(None, *words), extent=(0, 3))

    def units_to(self, _the: Word | None, number: Amount | Word, units: Word, _to: Word, end: Meaning) -> Said:
        """ "The three months to 30 June": they end with it."""
        length = length_of(number, units)
        if isinstance(end, m.Part) and end.part == "end":
            end = end.whole  # "the six months to the end of June"
        if length.vague or unit_of(units) < G.DAY or not (is_day(end) or isinstance(end, m.Date)):
            raise NoPhrase(f"so many {units.text} to a time")
        return Said(m.Window(length, -1, end), (0, 4))

    def in_units_to(self, signal: Word, *words: Any) -> Said:
        said = self.units_to(*(words if len(words) == 5 else (None, *words)))
        return evolve(said, extent=(1, len(words)), signal=0, kind=str(signal.value))

    def half_to(self, _the: Word, half: Word, unit: Word, _to: Word, end: Meaning) -> Said:
        """ "The half-year to 30 June": it ends with it."""
        if unit_of(unit) is not G.YEAR:
            raise NoPhrase(f"{half.text} {unit.text} to a time")
        return Said(m.Window(m.Length.of(6, G.MONTH), -1, end), (0, 4))

    def in_half_to(self, signal: Word, *words: Any) -> Said:
        return evolve(self.half_to(*words), extent=(1, 5), signal=0, kind=str(signal.value))

    def range_dated(self, weekday: m.Date, day: Word, _to: Word, end: Meaning) -> Said:
        """ "Thursday 14 to Sunday 17 November": the month of the first day is told behind the last one."""
        if not isinstance(end, m.Date) or end.day is None or end.month is None:
            raise NoPhrase(f"{day.text} is no day of a month")
        return Said(range_of(evolve(weekday, day=day_of(day.value)), end), (0, 3))

    def from_range_dated(self, signal: Word, *words: Any) -> Said:
        return evolve(self.range_dated(*words), extent=(1, 4), signal=0, kind=str(signal.value))

    def range_number(self, start: Meaning, _to: Any, end: Amount, *year: Word) -> Said:
        if isinstance(end, int) and isinstance(start, m.DayPart):
            night = one_night(start, m.Date(year_of(year[0])[0] if year else None, day=end))
            if night is not None:
                return Said(night, (0, 2 + len(year)))  # "the night of May 12-13"
        month = None if year else _month_of_year(start, _to, end)
        return Said(month or short_range(start, end, *year), (0, 2 + len(year)))

    range_number_year = range_number

    def month_to_year(self, month: Any, to: Word, year: Word) -> Said:
        told = _month_of_year(m.Date(int(year.value)), to, month)
        if told is None:
            raise NoPhrase(f"{year.text} behind a number")
        return Said(told, (0, 2))

    def weeks_numbered(self, units: Word, first: int, link: Word, last: int, _of: Word, year: Word) -> Said:
        """ "Weeks 32 to 34 of 2018", "weeks 32 and 33 of 2018"."""
        if unit_of(units) is not G.WEEK or not 0 < first < last:
            raise NoPhrase(f"{units.text} {first} {link.text} {last}")
        weeks = [m.Spell(G.WEEK, number, int(year.value)) for number in (first, last)]
        return Said(m.Several(tuple(weeks)) if link.terminal == "AND" else m.Range(*weeks), (0, 5))

    def range_ordinal(self, start: Meaning, to: Any, end: Amount) -> Said:
        if isinstance(start, m.Clock):
            raise NoPhrase("a day is no end of a time of day")  # "09:00 - first report"
        return self.range_number(start, to, end)

    def range_hours(self, start: Meaning, _to: Word, end: Any, unit: Word) -> Said:
        return Said(self._range_hours(start, end, unit), (0, 3))

    def from_range_hours(self, signal: Word, start: Meaning, _to: Word, end: Any, unit: Word) -> Said:
        return Said(self._range_hours(start, end, unit), (1, 4), 0, str(signal.value))

    def from_hour_signs(self, signal: Word, first: Any, sign: Word, _to: Word, last: Any, unit: Word) -> Said:
        """ "From 9h to 17h"."""
        if sign.value != "hour-sign" or not (isinstance(last, int) and isinstance(first, int) and last > first):
            raise NoPhrase(f"from so many {sign.text}")
        return Said(self._range_hours(evolve(hour_of(first), open=False), last, unit), (1, 5), 0, str(signal.value))

    def _range_hours(self, start: Meaning, end: Any, unit: Word) -> Meaning:
        if not isinstance(start, m.Clock) or unit.value != "hour-sign":
            raise NoPhrase(f"a range to so many {unit.text}")
        return range_of(start, evolve(hour_of(end), open=False))

    def from_range(self, signal: Word, start: Meaning, _to: Word, end: Meaning) -> Said:
        return Said(range_of(start, end), (1, 3), 0, str(signal.value))

    def from_range_number(self, signal: Word, start: Meaning, _to: Any, end: Amount, *year: Word) -> Said:
        return Said(short_range(start, end, *year), (1, 3 + len(year)), 0, str(signal.value))

    from_range_number_year = from_range_number

    def from_range_ordinal(self, signal: Word, start: Meaning, to: Any, end: Amount) -> Said:
        """ "From May 5th to 7th", "between the 5th and 7th"."""
        if isinstance(start, m.Date) and start == m.Date(day=start.day) and isinstance(end, int):
            if not (start.day or 0) < end <= 31:
                raise NoPhrase("no later day of a month")
            return Said(m.Range(start, m.Date(day=end)), (1, 3), 0, str(signal.value))
        return self.from_range_number(signal, start, to, end)

    def from_thousand(self, signal: Word, start: Amount, _to: Word, end: Word) -> Said:
        years = year_of(end)[0], start
        if not isinstance(start, Spelled) or not 1000 <= start < years[0]:
            raise NoPhrase("a number that is no year")
        return Said(m.Range(m.Date(int(start)), m.Date(years[0])), (1, 3), 0, str(signal.value))

    def from_range_the(self, signal: Word, start: Meaning, to: Word, day: Any) -> Said:
        if not isinstance(start, m.Date) or start.day is None or start.month is None:
            raise NoPhrase("a number without a month")
        return self.from_range(signal, start, to, m.Date(day=day_of(day)))

    def from_days_month(self, signal: Word, first: Any, _to: Word, month: Word, last: Any, *year: Word) -> Said:
        span = self.days_month(first, None, last, month, *year)  # type: ignore[attr-defined]  # of the calendar rules
        return Said(span, (1, 4 + len(year)), 0, str(signal.value))

    def in_range(self, signal: Word, start: Meaning, to: Word, end: Meaning, *year: Word) -> Said:
        if isinstance(end, int):
            month = None if year else _month_of_year(start, to, end)
            return Said(month or short_range(start, end, *year), (1, 3 + len(year)), 0, str(signal.value))
        night = one_night(start, end)  # "in the night of the 4th to the 5th"
        return Said(night or _up_to(start, to, end) or range_of(start, end), (1, 3), 0, str(signal.value))

    def signalled_up_to(self, signal: Word, start: Meaning, to: Word, end: Meaning) -> Said:
        span = one_night(start, end) or _up_to(start, to, end)  # "during the night of the 5th to 6th of June"
        if span is None and signal.value == "for":
            return self.from_range(signal, start, to, end)  # "for Sunday through Tuesday"
        if span is None and signal.value == "during" and _same_sort(start, end):
            return self.from_range(signal, start, to, end)  # "during 1879–1882"
        if span is None:
            raise NoPhrase(f"{signal.text} a range")
        return Said(span, (1, 3), 0, str(signal.value))

    def signalled_days(self, signal: Word, start: Meaning, _to: Any, end: Amount, *year: Word) -> Said:
        if isinstance(start, m.DayPart):
            told = self.range_number(start, _to, end, *year)  # "on the night of May 12–13"
            return evolve(told, extent=(1, 3 + len(year)), signal=0, kind=str(signal.value))
        if isinstance(start, m.Date) and start == m.Date(day=start.day) and start.day and not year:
            if not isinstance(end, int) or end <= start.day:
                raise NoPhrase("days of no month")
            return Said(m.Range(start, m.Date(day=day_of(end))), (1, 3), 0, str(signal.value))  # "on the 19th-20th"
        said: Said = self.signalled(signal, short_range(start, end, *year))  # type: ignore[attr-defined]
        return evolve(said, extent=(1, 3 + len(year)))  # the signal is of the phrase rules

    def on_range(self, signal: Word, start: Meaning, to: Word, end: Meaning) -> Said:
        night = one_night(start, end)
        if night is not None:
            return Said(night, (1, 3), 0, str(signal.value))
        if not (isinstance(start, m.Date) and isinstance(end, m.Date) and start.day and end.day and end.month):
            raise NoPhrase(f"{signal.text} days that are no dates")
        return self.from_range(signal, start, to, end)

    def range_era(self, first: Any, to: Any, last: Any, era: Word) -> Said:
        return Said(self._era_range(first, _next_year(first, to, last, era), era), (0, 3))

    def in_range_era(self, signal: Word, first: Any, to: Any, last: Any, era: Word) -> Said:
        return Said(self._era_range(first, _next_year(first, to, last, era), era), (1, 4), 0, str(signal.value))

    def _era_range(self, first: Any, last: Any, era: Word) -> Meaning:
        """ "480-479 BC": both years of the era, which for one that counts back is the other way round."""
        if not isinstance(first, int) or not isinstance(last, int) or (first <= last) == counts_back(era):
            raise NoPhrase("no range of years of an era")
        years = (year_in_era(Word(number, ""), era) for number in (first, last))
        return m.Range(*(m.Date(year) for year in years))
