"""Nights that end with the day on which their sentence goes on: "closed overnight and reopened Tuesday morning"."""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import day_of, is_weekday, is_yearless
from grammar.directions.direction import direction_at
from grammar.directions.focus import focus_of
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.parsing.driver import Reading

_OVERNIGHT: Final = m.DayPart("NI", m.Unit(G.DAY, -1))
_STOP: Final = re.compile(r"[.!?;:\n]")
_FAR: Final = 90
"""So many characters at most stand between a night and the day on which it ends."""
_SIGNALS: Final = ("", "on", "at", "by")
_HOURS: Final = ("from", "between")


def night_to(text: str, reading: Reading, following: Reading, language: Language) -> Reading:
    """The night before the day of a phrase *following*, where the same subject did something then.

    >>> from grammar import find
    >>> text = "The road closed overnight and reopened Tuesday morning."
    >>> [p.timex.value for p in find(text, published="2019-11-07")]
    ['2019-11-04TNI', '2019-11-05TMO']
    """
    if reading.names != ("TONIGHT",) or reading.time != _OVERNIGHT or following.first - reading.last > _FAR:
        return reading
    day = _day(following.time.start if isinstance(following.time, m.Range) else following.time)
    signal = following.signal[2] if following.signal is not None else ""
    if day is not None and signal in _HOURS and following.first - reading.last <= 2:
        of_day = m.DayPart("NI", day)  # "overnight from 9pm to 6am on 26 November"
        return evolve(reading, meaning=m.replaced(reading.meaning, reading.time, of_day))
    if day is None or signal not in _SIGNALS or _STOP.search(text, reading.last, following.start):
        return reading
    if not _goes_on(text, reading, following, language):
        return reading
    before = m.DayPart("NI", m.Offset(m.Length.of(1, G.DAY), -1, day))
    return evolve(reading, meaning=m.replaced(reading.meaning, reading.time, before))


def _day(time: m.Meaning) -> m.Date | None:
    """The weekday, or the day without its year, of a phrase."""
    while isinstance(time, m.Approximate):
        time = time.time
    day = day_of(time)
    if not is_weekday(day):
        return day if is_yearless(day) and day.day is not None else None
    return day


def _goes_on(text: str, reading: Reading, following: Reading, language: Language) -> bool:
    """Whether one verb stands between a night and a day, right behind "and", or that of a noun with a participle:
    "the search, suspended overnight, resumed on Tuesday"; not "it fell overnight and schools were shut on Tuesday".
    """
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or read.lexicon.frame is not None or read.sentence.end < following.last:
        return False
    here, there = read.place_of(reading.first), read.place_of(following.start)
    between = [group for group in read.groups if here < group.first < there]
    held = read.last_verb(here)
    if len(between) != 1 or held is None:
        return False
    (verb,) = between
    joined = read.tokens[verb.first - 1].lower in read.lexicon.closed["coordinator"]
    resumes = held.form != "finite" and read.tokens[verb.first - 1].text == ","
    if not (joined or resumes):
        return False
    return direction_at(text, reading.first, language) == direction_at(text, following.first, language) == "past"
