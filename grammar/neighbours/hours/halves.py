"""Which half of the day a bare hour is of, by the day and the clause it stands in: "see you at 8", sent at 15:00."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY, to_days, weekday
from grammar.directions.direction import direction_at
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.meaning import Anchor, Clock, Meaning
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of
from grammar.publication import Publication

AMERICAN: Final = "America/"
"""So begin the zones whose clocks have twelve hours."""
_HALF: Final = DAY // 2
_NOON: Final = 12
_SMALL: Final = 6
"""The small hours end here."""
_BACK: Final = 200
_ON: Final = 120
"""So many characters before an hour, and behind it, may tell that it is one of the night."""
_NEAR: Final = 60
"""So near a morning tells that an hour is one of it."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_DARK: Final = ("NI", "DA", "EM")
_DEEP: Final = 5
"""Until these hours lasts what people do on a day and end in its night."""


def in_later_half(reading: Reading, clock: Clock) -> Reading:
    """A reading with one of its times of day twelve hours later."""
    return evolve(reading, meaning=m.replaced(reading.meaning, clock, evolve(clock, hour=clock.hour + _NOON)))


def by_day(reading: Reading, direction: str | None, published: Publication) -> Reading:
    """An hour up to six without its half, of a day that lies ahead: people meet in the afternoon.

    By an American clock up to seven, unless it is over: "Thursday, 7 ET".
    """
    for clock in reading.nodes:
        if not isinstance(clock, Clock) or not clock.open:
            continue
        last = _SMALL if direction == "future" else _SMALL - 1 if _ahead(clock.date, published) else 0
        if direction != "past" and clock.zone and clock.zone.startswith(AMERICAN):
            last = _SMALL + 1
        if 1 <= clock.hour <= last:
            reading = in_later_half(reading, clock)
    return reading


def by_daylight(text: str, reading: Reading, language: Language, *, dots: bool) -> Reading:
    """An hour up to five in letters or of a dial, where nothing told before tells its half: most is done by day, "at
    half past two the ribbon was cut". What is told of a night or a dawn right before it is not, nor who rises then.

    So are hours and minutes, with *dots* also those that have a dot between, which in histories are often of 24.
    """
    time = reading.time
    while isinstance(time, m.Approximate | m.Range):
        time = time.time if isinstance(time, m.Approximate) else time.start
    if not isinstance(time, Clock) or not time.open or not 1 <= time.hour < _SMALL or time.zone is not None:
        return reading
    dark = rules_of(language)["by_night"]
    if not dark or ("HHMM" in reading.names and not _is_by_the_day(text, reading, time, dots=dots)):
        return reading
    beside = text[max(0, reading.first - _BACK) : reading.last + _ON].lower()
    words = set(_WORD.findall(beside))
    mornings, nights = _parts(language)
    close = _WORD.findall(text[max(0, reading.first - _NEAR) : reading.first].lower())
    if not (mornings.isdisjoint(close) and dark.isdisjoint(words)) or any(word in beside for word in nights):
        return reading
    return in_later_half(reading, time)


def _is_by_the_day(text: str, reading: Reading, time: Clock, *, dots: bool) -> bool:
    """Whether hours and minutes in digits are those of a dial: "at 1:15"; not "1:15 on 3 May", "from 1:15 to 2:30",
    which are often of 24.
    """
    signal = "" if reading.signal is None else reading.signal[2]
    plain = reading.time == time and time.date is None and signal in ("", "at", "by", "since", "until")
    return plain and (dots or ":" in text[reading.first : reading.last])


@lru_cache(maxsize=8)
def _parts(language: Language) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words for a morning, and those for a night or what is beside one."""
    parts = {**language.words["PARTDAY"], **language.words["SMALL"]}
    mornings = frozenset(word for word, part in parts.items() if part == "MO")
    return mornings, tuple(word for word, part in parts.items() if part in _DARK)


def of_week_before(reading: Reading, direction: str | None, published: Publication) -> Reading:
    """Hours between the weekday of today and another one that are over: of the week before, "had closed it between
    11 p.m. Tuesday and 3 a.m. Wednesday", on a Tuesday.
    """
    hours = reading.time
    if direction != "past" or not isinstance(hours, m.Range) or (reading.signal or ("", "", ""))[2] != "between":
        return reading
    first, last = (getattr(end, "date", None) for end in (hours.start, hours.end))
    if not (is_weekday(first) and is_weekday(last)) or first == last or not isinstance(first, m.Date):
        return reading
    if first.weekday != weekday((published.day.start or 0) // DAY):
        return reading
    start = m.replaced(hours.start, first, m.Nearest(first, -1, Anchor.PUBLICATION))
    return evolve(reading, meaning=m.replaced(reading.meaning, hours, evolve(hours, start=start)))


def to_come(text: str, reading: Reading, published: Publication, language: Language) -> Reading:
    """An hour without its half that is over, in a clause that looks ahead: "see you at 8", sent at 15:00, is 20:00."""
    clock = reading.time.time if isinstance(reading.time, m.Approximate) else reading.time
    if published.moment is None or not isinstance(clock, Clock) or not clock.open or clock.date is not None:
        return reading
    told = published.start + (clock.hour * 60 + (clock.minute or 0)) * 60
    if not told <= published.moment < told + _HALF or clock.hour >= _NOON:
        return reading
    if direction_at(text, reading.first, language) not in ("future", "coming"):
        return reading
    return in_later_half(reading, clock)


def of_the_night(text: str, reading: Reading, language: Language) -> Reading:
    """The small hours until which something is open, where no day was told: of the next day, "open till 2 a.m."."""
    clock, signal = reading.time, reading.signal
    if signal is None or signal[2] != "until" or not isinstance(clock, Clock) or clock.open or clock.date is not None:
        return reading
    if clock.hour >= _DEEP or clock.midnight or direction_at(text, reading.first, language) == "past":
        return reading
    night = evolve(clock, date=m.Unit(G.DAY, 1, Anchor.PUBLICATION))
    return evolve(reading, meaning=m.replaced(reading.meaning, clock, night))


def _ahead(day: Meaning | None, published: Publication) -> bool:
    """Whether a day lies ahead by its own words: "tomorrow", a date with its year."""
    if isinstance(day, m.Date) and None not in (day.year, day.month, day.day):
        told = to_days(day.year or 0, day.month or 1, day.day or 1) * DAY
        return told >= (published.day.end or 0)
    return isinstance(day, m.Unit) and day.unit is G.DAY and day.anchor is Anchor.PUBLICATION and day.shift > 0
