"""What two times beside each other tell of one another, though each is a phrase by itself.

A time of day told twice before its day: "at 4 a.m. local time (0200 GMT) on Wednesday" is Wednesday's both times.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.building.intersect import on_day
from grammar.building.telling import is_clock, is_day, is_weekday, weekday_of
from grammar.calendar import DAY
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.sentence import SENTENCE_END
from grammar.granularity import Granularity as G
from grammar.granularity import floor
from grammar.interval import Interval
from grammar.language import Language
from grammar.meaning import Anchor
from grammar.neighbours.closing import also_ended, begun, called_last, ended, without_limit
from grammar.neighbours.days.dated_things import on_date
from grammar.neighbours.listing import Judged
from grammar.neighbours.years.of_year import years_behind
from grammar.parsing.driver import Reading

_OPENED: Final = re.compile(r"[^\S\n]*\(")
_LOCAL: Final = re.compile(r"(?:[^\S\n]+[A-Z][\w'’-]*){1,3}[^\S\n]+([^\W\d_]+)[^\S\n]*\(")
"""Between two times of day, whose clock the first is on: "9 p.m. New York time (1300 GMT)"."""
_INSIDE: Final = re.compile(r"(?:[^\S\n]+[12]\d{3})?[^\S\n]*[(\[][^()\[\]\n]{0,16}")
_CALENDARS: Final = tuple(days * DAY for days in range(9, 14))
"""By so much the days of the Julian and the Gregorian calendar lie apart since the reform, and a day of doubt."""
_CLOSED: Final = re.compile(r"\),?[^\S\n]*")
_BETWEEN: Final = 80
"""So many characters at most stand between two times of which one tells something of the other."""
_SEASON: Final = 3
"""So many months after its beginning may be called of a season."""
_APPOSED: Final = frozenset({",", ".", ";", ")", ""})
"""What stands behind a date that says once more when something was."""
_CALLED: Final = re.compile(r",[^\S\n]+(\w+)[^\S\n]+")


def with_days(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; two clock times, the second in brackets, take the day that follows."""
    held: list[Judged] = []
    opening = True
    for judged in found:
        if held and judged[1] == "latent" and _is_exact(text[held[-1][0].last : judged[0].last], language):
            continue  # "a year later to the day"
        if held and held[-1][1] is None and judged[0].first < held[-1][0].last:
            held.pop()  # "the year beginning Oct. 1": no "beginning" of October
        if held and judged[0].first - held[-1][0].last <= _BETWEEN:
            held[-1], judged = _beside(text, held[-1], judged, language, opening=opening)
            if len(held) > 1:
                held[-2] = (also_ended(text, held[-2][0], held[-1][0], language), held[-2][1])
        opening = opening and (judged[1] != "time" or _counts_on(judged[0].meaning))
        held.append(judged)
        if len(held) == 3:
            day = _day_of(held[2][0].meaning, held[0][0].meaning) if _twice(text, held, language) else None
            if day is not None:
                held[:2] = [(_dated(one, day), "time") for one, _ in held[:2]]
            yield held.pop(0)
    yield from held


def _beside(text: str, first: Judged, second: Judged, language: Language, *, opening: bool) -> tuple[Judged, Judged]:
    """Two times that stand close by, with what each tells of the other; *opening* where no date was told before."""
    first, (behind, kind) = _feast(text, first, second, language)
    before = _dated_after(text, first[0], behind)
    if opening and kind == "time":
        before = _restated(text, before, behind, language)
    behind = _that_day(text, before, behind, language)
    behind = called_last(text, before, _called(text, before, behind, language))
    before, behind = on_date(text, before, behind, language)
    before = _same_moment(text, years_behind(text, before, behind), behind)
    lasted = ended(text, begun(text, before, behind, language), behind, language)
    state = first[1] if lasted is before else "time"  # "the first half ended Sept. 30"
    return (also_ended(text, lasted, behind, language), state), (without_limit(lasted, behind), kind)


def _counts_on(meaning: m.Meaning) -> bool:
    """Whether a time counts from one that was told before: "the next day", "the same evening"."""
    meaning = meaning.date if isinstance(meaning, m.DayPart) and meaning.date is not None else meaning
    return isinstance(meaning, m.Unit | m.Offset) and meaning.anchor is Anchor.PREVIOUS


def _dated_after(text: str, first: Reading, second: Reading) -> Reading:
    """A year or season that counts from a time told before, where a date says which: "that summer, in July 1945,"."""
    date, told = second.time, first.meaning
    if not isinstance(told, m.Unit | m.Nearest) or told.anchor is not Anchor.PREVIOUS or told.shift:
        return first
    if not isinstance(date, m.Date) or date.year is None or date.month is None:
        return first
    if text[first.last : second.first].strip() != "," or text[second.last : second.last + 1] not in _APPOSED:
        return first
    match told:
        case m.Unit(unit=G.YEAR):
            return evolve(first, meaning=m.Date(date.year))
        case m.Nearest(date=m.Spell(unit=G.SEASON, year=None) as season):
            begun = date.year - (date.month < season.number)  # January is of the winter that began the year before
            near = 0 <= 12 * (date.year - begun) + date.month - season.number <= _SEASON
            return evolve(first, meaning=evolve(season, year=begun)) if near else first
    return first


def _restated(text: str, first: Reading, second: Reading, language: Language) -> Reading:
    """The first time of a text, counted from one that is not told: "the next day, Feb. 9, it fell" is that date; so are
    "ten years later, in 1998, it came back", "four months later, in May, it came", "a year later to the day, on 3
    May,".
    """
    date = second.time
    if not _counts_on(first.meaning) or not isinstance(date, m.Date):
        return first
    words = text[first.last : second.first].split(",")
    if len(words) != 2 or words[1].strip() or text[second.last : second.last + 1] not in _APPOSED:
        return first
    if words[0].strip() and not _is_exact(words[0], language):
        return first
    if date.month is not None and date.day is not None:
        return evolve(first, meaning=evolve(date, weekday=None))
    away = first.meaning
    unit = min(one for _, one in away.length.parts) if isinstance(away, m.Offset) else G.DAY
    fits = date.month is None and unit >= G.YEAR if unit is not G.MONTH else date.month is not None
    return evolve(first, meaning=date) if fits and date.day is None else first


def _is_exact(words: str, language: Language) -> bool:
    """Whether words tell that a length is as long as it says: "to the day"."""
    return bool(language.words["ORSO"].get(words.strip().lower()) == "")


def _called(text: str, first: Reading, second: Reading, language: Language) -> Reading:
    """A weekday that is said of the date before it: "on 5 April, a Saturday" is that day, or is in conflict with it."""
    date = first.time
    if isinstance(date, m.Clock | m.DayPart) and isinstance(date.date, m.Date):
        date = date.date  # "at noon on Nov. 14, a Tuesday"
    days = [leaf for leaf in second.nodes if isinstance(leaf, m.Date)]
    weekday = weekday_of(days[0]) if len(days) == 1 else None
    if weekday is None:
        return second
    between = _CALLED.fullmatch(text, first.last, second.first)
    apposed = between is not None and between[1].lower() in language.words["A"]
    apposed = apposed or _is_bracketed(text, first, second)  # "on 5 April 2022 (Tuesday)"
    if not apposed and not _is_said(text[first.last : second.first], language):
        return second
    match date:
        case m.Date(weekday=None, day=int(), month=int()):
            return evolve(second, meaning=m.replaced(second.meaning, days[0], evolve(date, weekday=weekday)))
        case m.NumericDate(numbers=(_, _, _)) if between is None and apposed:  # "3/12/2019 (Tuesday)"
            return evolve(second, meaning=m.replaced(second.meaning, days[0], evolve(date, weekday=weekday)))
        case m.Named() if not apposed:  # "Christmas Day is a Thursday"
            return evolve(second, meaning=m.replaced(second.meaning, days[0], date))
        case m.Ordinal(unit=G.DAY) | m.Offset(anchor=m.Offset(anchor=m.Ordinal(unit=G.DAY))) if not apposed:
            return evolve(second, meaning=m.replaced(second.meaning, days[0], date))  # "the last day of the month is"
        case _:
            return second


def _is_bracketed(text: str, first: Reading, second: Reading) -> bool:
    """Whether a weekday in brackets is all that stands in them, right behind a time: "on 5 April (Tuesday)"."""
    opened, closed = text[first.last : second.start].strip() == "(", text[second.last : second.last + 1] == ")"
    return opened and closed and is_weekday(second.meaning)


def _that_day(text: str, first: Reading, second: Reading, language: Language) -> Reading:
    """The weekday that tells once more on which day it is: "it ends in two days, on Wednesday", "in two weeks, on a
    Wednesday".
    """
    away, weekday = first.meaning, weekday_of(second.meaning)
    if not isinstance(away, m.Offset) or weekday is None:
        return second
    date, units = m.Date(weekday=weekday), {unit for _, unit in away.length.parts}
    plain = away.anchor is Anchor.PUBLICATION and not (away.length.vague or away.length.mod)
    between = text[first.last : second.first].strip().lower().split()
    said = [",", *(word for word in between[1:] if word in [*language.words["ON"], *language.words["A"]])]
    owner = text[second.last : second.last + 2] in language.words["POSS"]
    if not plain or between != said or owner or (second.signal is not None and second.signal[2] != "on"):
        return second
    if units == {G.WEEK}:
        return evolve(second, meaning=m.Ordinal(1, G.DAY, m.Around(G.WEEK, away), date=date))
    return evolve(second, meaning=m.Nearest(date, 0, away)) if units == {G.DAY} else second


def _is_said(between: str, language: Language) -> bool:
    """Whether words between a date and a weekday say that it is one: "is a", "falls on", ", is a"."""
    words = between.lower().replace(",", " ").split()
    known = lexicon(language)
    if not words or known.says_weekday(words[0]) is None or ("," in between and words[0] not in known.be):
        return False  # "the church, begun on 31 May 1956, fell on Wednesday"
    rest = [*language.words["ON"], *language.words["A"]]
    return all(word in rest for word in words[1:])


def with_months(text: str, found: Iterable[Judged], _language: Language) -> Iterator[Judged]:
    """The readings of a text; bare days take the month that the first date behind them in their sentence tells.

    "One fell on the 3rd, one on the 11th, and one on the 14th of October 1914."
    """
    held: list[Judged] = []
    dated = last = 0
    for reading, kind in found:
        if SENTENCE_END.search(text, last, reading.first):
            yield from held
            held, dated = [], 0
        date, last = reading.time, reading.last
        whole = isinstance(date, m.Date) and date.month is not None and date.day is not None
        if kind == "time" and isinstance(date, m.Date) and _numbered(date, reading) and not dated:
            held.append((reading, kind))
            continue
        told = held and whole and kind == "time" and isinstance(date, m.Date) and date.year is not None
        if told and isinstance(date, m.Date) and _ascending([*held, (reading, kind)]):
            held = [(_of_month(one, date), state) for one, state in held]
        yield from held
        held = []
        dated += 1
        yield reading, kind
    yield from held


def _ascending(members: list[Judged]) -> bool:
    """Whether days come one after the other, and the last is told as they are: "the 14th of", or there are three."""
    dates = [reading.time for reading, _ in members]
    days = [date.day or 0 for date in dates if isinstance(date, m.Date)]
    alike = any(token.kinds[0][0] == "ORD" for token in members[-1][0].tokens)
    return (alike or len(days) > 2) and all(one < other for one, other in pairwise(days))


def _numbered(date: m.Date, reading: Reading) -> bool:
    """Whether a phrase is "on the 3rd"."""
    on = reading.signal is not None and reading.signal[2] == "on"
    return on and date.day is not None and date == m.Date(day=date.day)


def _of_month(reading: Reading, date: m.Date) -> Reading:
    """A bare day, in the month of a date."""
    day = reading.time
    if not isinstance(day, m.Date):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, day, evolve(day, year=date.year, month=date.month)))


def same_day(before: Interval, last: Interval | None) -> bool:
    """Whether the time last mentioned is one of the day mentioned before it: nothing is by the way then."""
    if last is None or last.start is None or last.granularity > G.HOUR or before.start is None:
        return False
    return floor(last.start, G.DAY) == floor(before.start, G.DAY)


def other_calendar(text: str, since: int, reading: Reading, value: Interval, last: Interval | None) -> bool:
    """Whether a day in brackets is the one before it by another calendar: "7 November 1917 (25 October by the old)".

    So is a feast beside it that falls on another day by ours: "on 23 February 1917, Women's Day".
    """
    if last is None or last.start is None or value.start is None:
        return False
    feast = isinstance(reading.time, m.Named) and text[since : reading.first] == ", "
    if not feast and not _INSIDE.fullmatch(text, since, reading.first):
        return False
    days = value.granularity is G.DAY and last.granularity is G.DAY
    return days and abs(value.start - last.start) in _CALENDARS


def other_clock(text: str, since: int, reading: Reading, value: Interval, last: Interval | None) -> bool:
    """Whether a time of day in brackets is the one before it by another clock: "at 05:50 local time (03:50 UTC)"."""
    clock = reading.time
    if last is None or last.granularity > G.HOUR or not isinstance(clock, m.Clock) or value.granularity > G.HOUR:
        return False
    return _OPENED.fullmatch(text, since, reading.first) is not None and text[reading.last : reading.last + 1] == ")"


def of_other_calendar(text: str, since: int, reading: Reading, last: Interval | None) -> Reading:
    """Such a day with the year of the one before it, where its own is not told."""
    date = reading.time
    if last is None or last.start is None or not isinstance(date, m.Date) or date.year is not None:
        return reading
    if date.month is None or date.day is None or not _INSIDE.fullmatch(text, since, reading.first):
        return reading
    around = calendar.from_days(last.start // DAY)[0]
    for year in (around, around - 1, around + 1):
        if date.day <= calendar.month_length(year, date.month):
            value = Interval.of(calendar.to_days(year, date.month, date.day) * DAY, G.DAY)
            if other_calendar(text, since, reading, value, last):
                return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year)))
    return reading


def _dated(reading: Reading, day: m.Meaning) -> Reading:
    told = on_day(reading.time, day)
    return evolve(reading, meaning=bound_as(reading.meaning, told))


def _day_of(time: m.Meaning, clock: m.Meaning) -> m.Meaning | None:
    """The day that a time is, or of whose night a *clock* before midnight is: "on Tuesday", "on Tuesday night"."""
    day, hour = m.unbound(time), m.unbound(clock)
    hour = hour.time if isinstance(hour, m.Approximate) else hour
    if isinstance(day, m.DayPart) and isinstance(hour, m.Clock) and 12 <= hour.hour < 24 and not hour.midnight:
        day = day.date or day
    return day if is_day(day) else None


def _twice(text: str, held: Sequence[Judged], language: Language) -> bool:
    """Whether two clock times without a day stand before one, the second in brackets: "9 a.m. (about 0600 GMT) on"."""
    (first, _), (second, _), (day, _) = held
    times = [first.time, second.time]
    if second.first - first.last > _BETWEEN or not all(map(is_clock, times)):
        return False
    opened = _OPENED.fullmatch(text, first.last, second.first) is not None
    local = None if opened else _LOCAL.fullmatch(text, first.last, second.first)
    return (
        not any(isinstance(node, m.Range) for time in times for node in m.leaves(time))
        and (opened or (local is not None and local[1].lower() in language.words["TIME"]))
        and _CLOSED.fullmatch(text, second.last, day.first) is not None
    )


def _same_moment(text: str, first: Reading, second: Reading) -> Reading:
    """A time of day whose day only the other clock in brackets tells: "at 02:50 EEST (23:50 UTC on 5 June)"."""
    here, there = first.meaning, second.meaning
    here = here.time if isinstance(here, m.Approximate) else here
    if not isinstance(here, m.Clock) or here.date is not None or not isinstance(there, m.Clock):
        return first
    day = there.date
    if day is None or not is_day(day) or m.counts_on(day) or text[second.last : second.last + 1] != ")":
        return first
    if _OPENED.fullmatch(text, first.last, second.first) is None:
        return first
    away = (here.hour * 60 + (here.minute or 0)) - (there.hour * 60 + (there.minute or 0))
    shift = 1 if away < -_HALF_DAY else -1 if away > _HALF_DAY else 0
    told = m.Offset(m.Length.of(1, G.DAY), shift, day) if shift else day
    return evolve(first, meaning=on_day(first.meaning, told))


_HALF_DAY: Final = 720
"""So many minutes at most two clocks lie apart."""


def _feast(text: str, first: Judged, second: Judged, language: Language) -> tuple[Judged, Judged]:
    """ "Easter Monday, 24 April 1916", "30 November 1739, St Andrew's Day": a feast is the day beside it."""
    one, two = (judged[0].time for judged in (first, second))
    if isinstance(one, m.Clock | m.DayPart) and isinstance(one.date, m.Named):
        one = one.date  # "on the evening of Easter Monday, 30 March 1282"
    if not isinstance(one, m.Named) and not isinstance(two, m.Named):
        return first, second
    between = text[first[0].last : second[0].first].lower().split(",")
    if len(between) != 2 or between[0].strip() or between[1].strip() not in ("", *language.words["THE"]):
        return first, second
    match one, two:
        case m.Named(year=None), m.Date(year=int(), month=int(), day=int()):
            return (evolve(first[0], meaning=m.replaced(first[0].meaning, one, two)), first[1]), second
        case m.Date(year=int(), month=int(), day=int()), m.Named(year=None):
            return first, (evolve(second[0], meaning=m.replaced(second[0].meaning, two, one)), second[1])
    return first, second
