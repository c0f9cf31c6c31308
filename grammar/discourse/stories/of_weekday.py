"""Days of a story whose weekday tells that another year is meant than the one it was thought to be at.

"On 14 July 1945 ... On Thursday, 31 August": a Thursday in 1944 alone of the years beside it. Right behind what was
told the weekday is more likely to be wrong, which is told as a conflict: "on 20 June 1945 ... on Friday, 21 June".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import islice
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.discourse.known import behind, place_in
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.resolving.series import year_by_weekday

_TOLD: Final = frozenset(("YEAR", "CYEAR", "OLDYEAR", "APOS", "YY", "ISO", "SLASH"))
"""Terminals that tell a year."""
_SEVERAL: Final = 2
"""So many weekdays at least tell a year together."""
_MOST: Final = 6
_NEXT: Final = 60
"""So many weekdays and phrases at most behind one are looked at."""
_APPOSED: Final = 8
"""So many characters at most stand between a date and the weekday that it is."""
_BREAK: Final = re.compile(r"\s*(?:[,.;:)!?]|and\b|$)")
"""What may stand right behind a weekday that tells what a date is."""
_AWAY: Final = 3
"""So many years at most from the one given, that no words of the text tell."""
_FAR: Final = 30
"""So many where they tell it: a story may have looked back to it, and gone on."""


def of_weekday(
    text: str,
    reading: Reading,
    here: Interval | None,
    every: Sequence[tuple[Reading, bool]],
    told: Callable[[], Collection[int]],
    language: Language,
    before: Interval | None = None,
) -> Reading:
    """A date with a weekday, in the year before or after the one that it was given, where that alone fits; not near the
    time that the story is at, but where several weekdays tell one other year. *told*: the years of the text; *before*:
    where the story was before it came to where it is.
    """
    if not _TOLD.isdisjoint(reading.names):
        return reading
    if (beside := _by_apposed(text, reading, here, every, language)) is not None:
        return beside
    if (by_year := _by_year_before(text, reading, here, every)) is not None:
        return by_year
    if (gone_on := _by_story_before(reading, here, before)) is not None:
        return gone_on
    if (several := _by_several(reading, here, every, told)) is not reading:
        return several
    for date in reading.nodes:
        if not isinstance(date, m.Date) or date.year is None:
            continue
        year = year_by_weekday(date, date.year, here)
        if year != date.year:
            return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year)))
    return reading


def whole_day(text: str, reading: Reading, every: Sequence[tuple[Reading, bool]], language: Language) -> m.Date | None:
    """A day of a month with its weekday, which may stand right behind it: "begins on October 29, a Thursday"."""
    date = reading.time
    if not isinstance(date, m.Date) or date.month is None or date.day is None:
        return None
    if date.weekday is not None:
        return date
    behind_it = next(iter(behind(every, reading.first, 1)), None)
    if behind_it is None or behind_it.first - reading.last > _APPOSED:
        return None
    day = behind_it.time
    if not isinstance(day, m.Date) or day.weekday is None:
        return None
    if not is_weekday(day) and evolve(day, weekday=None) != date:
        return None
    between = text[reading.last : behind_it.first].split()
    if len(between) != 2 or between[0] != "," or between[1].lower() not in language.words["A"]:
        return None
    if _BREAK.match(text, behind_it.last) is None:
        return None  # "On 14 January, a Friday newspaper"
    return evolve(date, weekday=day.weekday)


def _by_apposed(
    text: str, reading: Reading, here: Interval | None, every: Sequence[tuple[Reading, bool]], language: Language
) -> Reading | None:
    """A date in the year that the weekday right behind it tells."""
    date = reading.time
    if here is None or here.start is None or not isinstance(date, m.Date) or date.weekday is not None:
        return None
    whole = whole_day(text, reading, every, language)
    if whole is None:
        return None
    given = date.year or calendar.from_days(here.start // calendar.DAY)[0]
    now = calendar.to_days(given, whole.month or 1, whole.day or 1)
    if calendar.weekday_then(now, reform=now + 1) == whole.weekday:
        return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=given)))  # old style
    year = next((one for one in (given, given - 1, given + 1) if fits(whole, one)), given)
    return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year)))


def _by_year_before(
    text: str, reading: Reading, here: Interval | None, every: Sequence[tuple[Reading, bool]]
) -> Reading | None:
    """A date whose weekday fits the year told right before it in its paragraph, and not the one that it was given: "The
    snows of 1947 were deep. It was cut off on Monday, 3 February".
    """
    date, at = _with_weekday(reading), place_in(every, reading.first)
    if date is None or here is None or here.start is None or at < 1:
        return None
    before, latent = every[at - 1]
    year = before.time.year if isinstance(before.time, m.Date) and before.time.month is None else None
    given = date.year or calendar.from_days(here.start // calendar.DAY)[0]
    if latent or year is None or "\n" in text[before.last : reading.first] or fits(date, given):
        return None
    if not fits(date, year):
        return None
    return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year)))


def _by_story_before(reading: Reading, here: Interval | None, before: Interval | None) -> Reading | None:
    """A date whose weekday fits behind where the story was before a year that it only mentioned: "They searched in June
    1903. His hammer was found in 1911.⏎The ship floated off on Thursday, 6 August".
    """
    date = _with_weekday(reading)
    if date is None or here is None or here.start is None or before is None or before.start is None:
        return None
    year, given = (calendar.from_days(one // calendar.DAY)[0] for one in (before.start, here.start))
    given = date.year or given
    if here.granularity is not G.YEAR or year >= given or fits(date, given) or not fits(date, year):
        return None
    if calendar.to_days(year, date.month or 1, date.day or 1) * calendar.DAY < before.start:
        return None
    return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year)))


def _by_several(
    reading: Reading,
    here: Interval | None,
    every: Sequence[tuple[Reading, bool]],
    told: Callable[[], Collection[int]],
) -> Reading:
    """A date whose weekday, as those of the dates behind it, tells a year of which the text tells, where none of them
    fits the one that it was given.
    """
    date = _with_weekday(reading)
    if date is None or here is None or here.start is None:
        return reading
    given = date.year or calendar.from_days(here.start // calendar.DAY)[0]
    if fits(date, given):
        return reading
    days = [date, *islice(_behind(reading, date.month or 0, every), _MOST)]
    years, away = told(), _AWAY if given not in told() else _FAR
    fitting = [one for one in sorted(years) if abs(one - given) <= away and all(fits(day, one) for day in days)]
    if len(days) < _SEVERAL or any(fits(day, given) for day in days) or len(fitting) != 1:
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


def fits(date: m.Date, year: int) -> bool:
    """Whether a day of a year is on its weekday."""
    return calendar.is_on(year, date.month or 1, date.day or 1, date.weekday or 0)
