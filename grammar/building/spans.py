"""Ranges whose ends share what only one of them says: the year, the month, the day, the half of the day."""

from __future__ import annotations

from typing import Any, Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.construct import Amount, NoPhrase, Spelled, Word, clock_of_year, date_of, day_of, hour_of, year_of
from grammar.building.numbered import renumbered
from grammar.building.telling import is_day
from grammar.granularity import Granularity as G
from grammar.meaning import Meaning

_QUARTERLY: Final = ((3, 31), (6, 30), (9, 30), (12, 31))
MONTHS: Final = {G.QUARTER: 3, G.HALF: 6, G.YEAR: 12}
"""How many months each piece of a year has."""


def range_of(start: Meaning, end: Meaning) -> Meaning:
    """A range whose ends share what only one of them says: the year, the day, the half of the day."""
    for side in (start, end):
        if isinstance(side, m.Impossible):
            return side
    start, end = _decades(*_four_digits(start, end))
    match start, end:
        case m.Ordinal(whole=whole, date=m.Date(day=int(day))), m.Ordinal(whole=same, date=m.Date(day=int(last))) if (
            whole == same and day >= last
        ):
            raise NoPhrase("a range of days from the later one")
        case m.Date(year=int(year), month=None), m.Fiscal(time=m.Date(year=int(last))) if last == year + 1:
            return across_years(year, fiscal=True)  # "the 2016-2017 fiscal year"
        case m.Date(year=int(year), month=None), m.Approximate(
            time=m.Date(year=int(last), month=None), school=True
        ) if last == year + 1:
            return across_years(year, fiscal=False)
        case (m.Approximate(time=m.Date() as time), m.Date()) | (m.Approximate(time=m.Clock() as time), m.Clock()):
            inner = range_of(time, end)  # "c. 1792 to 1750 BC", "from about 1.20 to 2.10 p.m."
            return evolve(inner, start=m.Approximate(inner.start)) if isinstance(inner, m.Range) else inner
        case m.Clock(), m.Clock():
            return _of_clocks(start, end)
        case m.Length(vague=False), _ if is_day(end):
            return m.Window(start, -1, end)  # "the fortnight to 8 July"
        case m.Date(), m.Date():
            return _of_dates(start, end)
    return m.Range(start, end)


def _four_digits(start: Meaning, end: Meaning) -> tuple[Meaning, Meaning]:
    """Both ends, where a number beside another time is none of a year or a month: "from 0900 to 1700"."""
    if isinstance(start, m.Date) and start == m.Date(day=start.day) and not isinstance(end, m.Date):
        start = renumbered(end, start)  # "the 5th to the 3rd century BC"
    if isinstance(start, m.Clock) and isinstance(end, m.Date) and start.minute is not None:
        end = clock_of_year(end)
    if isinstance(end, m.Clock) and isinstance(start, m.Date) and end.minute is not None:
        start = clock_of_year(start)  # "between 1400 and 1430 local time"
    return start, end


def _decades(start: Meaning, end: Meaning) -> tuple[Meaning, Meaning]:
    """Both ends, where one of them shows that the other is a decade, and of which century."""
    match start, end:
        case m.Span(unit=G.CENTURY, first=first), m.Span(unit=G.DECADE, first=last) if first == last // 100 * 100:
            return m.Span(G.DECADE, first), end  # "from the 1900s to the 1920s"
        case m.Span(unit=G.DECADE, first=first, short=True), m.Span(unit=G.DECADE, first=last, short=True) if (
            first < last
        ):
            return evolve(start, ahead=last - first), end  # "from the twenties to the forties"
        case m.Span(unit=G.DECADE, first=first, short=False), m.Span(unit=G.DECADE, first=last, short=True):
            return start, m.Span(G.DECADE, first + (last - first) % 100)  # "the 1640s-60s"
    return start, end


def _of_clocks(start: m.Clock, end: m.Clock) -> m.Range:
    """Two times of day, which share the day, the zone and the half of the day: "2:20 to 3 p.m. CST on Monday"."""
    if start.date is None and end.date is not None:
        start, end = evolve(start, date=end.date), evolve(end, date=None)
    if start.zone is None and end.zone is not None:
        start = evolve(start, zone=end.zone)
    if start.open and not end.open and end.date is None:
        start = _before(start, end)
    return m.Range(start, end)


def _before(start: m.Clock, end: m.Clock) -> m.Clock:
    """An open hour before a sure one, in the half of the day that the end tells; "11:30 to 2 a.m." begins at night."""
    begun, over = (start.hour % 12, start.minute or 0), (end.hour, end.minute or 0)
    if end.hour >= 12:
        return evolve(start, hour=begun[0] + 12, open=False) if (begun[0] + 12, begun[1]) < over else start
    return evolve(start, hour=begun[0] + (12 if begun >= over else 0), open=False)


def _of_dates(start: m.Date, end: m.Date) -> m.Range:
    """Two dates, which share the era, the century, the year or the month."""
    if start == m.Date(start.year) and start.year:
        end = _in_century(start.year, end) if not start.short else end
        if start.year > 0 and end.year is not None and end.year <= 0 and 1 - start.year < end.year:
            start = m.Date(1 - start.year)  # "between 1200 and 1150 BC"
    end = _in_month(start, end)
    if start == m.Date(weekday=start.weekday) and end == m.Date(month=end.month) and start.weekday and end.month:
        raise NoPhrase("a range from a weekday to a month")  # "a revision Friday to December's figures"
    both = start.month is not None and end.month is not None and start.month <= end.month
    if end.year is not None and start.year is None and both:
        start = evolve(start, year=end.year, short=end.short)
    if start.day is None or start.month is not None:
        return m.Range(start, end)
    if all(date == m.Date(day=date.day, weekday=date.weekday) and date.day and date.weekday for date in (start, end)):
        return m.Range(start, end)  # "Friday the 11th until Tuesday the 15th"
    if start == m.Date(day=start.day) and end == m.Date(day=end.day) and start.day < (end.day or 0):
        return m.Range(start, end)  # "from the 4th to the 11th"
    if end.day is None or end.month is None or (start.day >= end.day and start.weekday is None):
        raise NoPhrase("a range from a day without a month")
    return m.Range(in_month_of(start, end), end)  # "the 13th to 15th July"


def _in_century(start: int, end: m.Date) -> m.Date:
    """ "Between 1781 and '84": a year of two digits is of the century of the start, or of the next one."""
    if not end.short or end.year is None or end.month is not None or start < 1000:
        return end
    year = start // 100 * 100 + end.year % 100
    return m.Date(year + 100 if year <= start else year)


def in_month_of(start: m.Date, end: m.Date) -> m.Date:
    """The first of two days of which the last one tells the month: it is in that month, or in the one before it."""
    if start.day is None or end.day is None or end.month is None:
        raise NoPhrase("a day without a month")
    before = start.day >= end.day  # "Saturday 30 to Sunday 1 December"
    year = end.year if end.year is None or not before or end.month > 1 else end.year - 1
    return evolve(start, month=(end.month - 2) % 12 + 1 if before else end.month, year=year, short=end.short)


def _in_month(start: m.Date, end: m.Date) -> m.Date:
    """ "From 27 April to the 3rd": an end that tells its day only is in the month of the start, or in the next one."""
    if end.day is None or end != m.Date(day=end.day) or start.day is None or start.month is None:
        return end
    onward = end.day <= start.day
    year = start.year if start.year is None or not onward or start.month < 12 else start.year + 1
    told = date_of(year, start.month % 12 + 1 if onward else start.month, end.day, short=start.short)
    if not isinstance(told, m.Date):
        raise NoPhrase(f"no {end.day}. of that month")
    return told


def short_range(start: Meaning, end: Amount, *year: Word) -> Meaning:
    """ "5 May to 7", "July 13-15, 2024", "1990-95": the end takes what it lacks from the start."""
    if isinstance(start, m.Impossible):
        return start
    if isinstance(start, m.Clock) and not year:
        return range_of(start, hour_of(end))
    if isinstance(start, m.Spell) and start.year is not None and not year and end == (start.year + 1) % 100:
        return start  # "the winter of 1944-45" begins in 1944
    match start:
        case m.Part(part="turn", whole=m.Date(year=int(first))) if not year and end == (first + 1) % 100:
            return m.Part("turn", m.Date(first + 1))  # "the turn of 1406-07" is between the two
        case (
            m.Fiscal(time=m.Date(year=int(first)) as told)
            | m.Approximate(time=m.Date(year=int(first)) as told, school=True)
        ) if not year and end == (first + 1) % 100:  # a school or fiscal year that ends in the next one
            return across_years(first, fiscal=isinstance(start, m.Fiscal), short=told.short)
        case m.Approximate(time=m.Date(year=int(), month=None) as told) if not year:
            whole = short_range(told, end)  # "c. 1760-65": both ends are near
            return m.Range(m.Approximate(told), m.Approximate(whole.end)) if isinstance(whole, m.Range) else whole
    if isinstance(start, m.Range) and isinstance(end, int):
        return m.Range(start.start, short_range(start.end, end, *year))
    if not isinstance(start, m.Date) or not isinstance(end, int):
        raise NoPhrase("a number is no end of this")
    known, short = year_of(year[0]) if year else (start.year, start.short)
    if start.day is not None and start.month is not None:
        return range_of(evolve(start, year=known, short=short), date_of(known, start.month, day_of(end), short=short))
    if start.year is not None and start.month is None and 0 < start.year < min(end, 1000) and not (year or start.short):
        return m.Range(start, m.Date(end))  # "AD 98 to 117"
    if start.year is not None and start.month is None and not year and start.year > 100:
        if end < 10 and start.year % 10 < end:
            return m.Range(start, m.Date(start.year - start.year % 10 + end))  # "1894-5"
        if not start.year % 100 < end < 100:
            raise NoPhrase("a number is no end of this")
        return m.Range(start, m.Date(start.year - start.year % 100 + end))
    raise NoPhrase("a number is no end of this")


_SHORTEST: Final = 28
"""So many days has the shortest month."""


def one_night(night: Meaning, end: Meaning) -> Meaning | None:
    """A night that runs from its day to another one, which is the next: "of 30 April/1 May"; else ``None``."""
    day = night.date if isinstance(night, m.DayPart) and night.part == "NI" else None
    if not isinstance(day, m.Date) or not isinstance(end, m.Date):
        return None
    if day.weekday and end == m.Date(weekday=end.weekday):
        return night if ((end.weekday or 0) - day.weekday) % 7 == 1 else None
    if day == m.Date(day=day.day) and end == m.Date(day=end.day):  # "the night of the 4th to the 5th"
        following = ((day.day or 0) + 1, *((1,) if (day.day or 0) >= _SHORTEST else ()))
        return night if end.day in following else None
    if day == m.Date(day=day.day):  # "the night of the 15th/16th November"
        day = evolve(day, month=end.month)
    if day.day is None or day.month is None or end.day is None:
        return None
    longest = calendar.month_length(day.year or end.year or 2000, day.month)
    following = (day.month, day.day + 1) if day.day < longest else (day.month % 12 + 1, 1)
    if (end.month or day.month, end.day) != following and (day.month, day.day, end.month, end.day) != (2, 28, 3, 1):
        return None
    if day.year is None and end.year is not None:
        day = evolve(day, year=end.year - (day.month > following[0]), short=end.short)
    return m.DayPart("NI", day)


def ending_with(unit: G, day: m.Date) -> Meaning:
    """A unit that ends with a day: of the calendar where that ends so."""
    ends = [one for one in _QUARTERLY if one[0] % MONTHS[unit] == 0]
    whole = (day.month, day.day) in ends or (day.day is None and day.month in [month for month, _ in ends])
    return m.Around(unit, day) if whole else m.Window(m.Length.of(1, unit), -1, day)


def across_years(first: int, *, fiscal: bool, short: bool = False) -> m.Fiscal:
    """A fiscal or school year named by two, in which it lies: "the 2016-17 school year", called 2016."""
    years = m.Range(m.Date(first, short=short), m.Date(first + 1, short=short))
    return m.Fiscal(years.start if fiscal else years, years)


def minutes_to(minutes: Any, to: Word, hour: Any) -> bool:
    """Whether two numbers may be minutes before an hour: "ten to nine", in words and a round number of minutes."""
    noon = isinstance(hour, Word) and hour.terminal == "NOON"
    spelled = isinstance(minutes, Spelled) and (noon or (isinstance(hour, Spelled) and hour <= 12))
    return spelled and to.terminal == "TO" and minutes in (5, 10, 20, 25)


def plain_date(words: tuple[Any, ...]) -> tuple[Any, ...]:
    """The words of a date without its small ones; digits behind a comma that are no year there make none."""
    told = [word.terminal if isinstance(word, Word) else "" for word in words]
    if told[-2:] == ["COMMA", "YEAR"] and words[-1].text[0].isdigit():
        raise NoPhrase("a date and what begins with a year")  # "the May 4, 1970-style protest"
    return tuple(word for word, name in zip(words, told, strict=True) if name not in ("THE", "OF", "COMMA"))
