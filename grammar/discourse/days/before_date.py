"""Weekdays beside the date that they lead to: "he quit on Friday, October 24, after Wednesday's vote", two days before.

A date of more than a week ago leaves no doubt of which week its sentence tells.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY, to_days
from grammar.clauses.clause_reader import clause_at
from grammar.context import NOWHERE, Direction
from grammar.directions.focus import clause_of, focus_of
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_WEEK: Final = 7 * DAY
_BETWEEN: Final = re.compile(r",?\s+\Z")


def beside_date(
    text: str,
    reading: Reading,
    before: Reading | None,
    told: Interval | None,
    way: Direction | None,
    published: Publication,
    language: Language,
) -> Reading:
    """A bare weekday "after" which something was on the date right before it, as the last one before that date.

    *told* is the day of the phrase *before*; a date that only tells which thing is meant leads to nothing: "lost the
    recount of the vote on Oct. 24 after Wednesday's ruling".
    """
    if before is None or told is None or told.granularity is not Granularity.DAY or way not in ("past", *NOWHERE):
        return reading
    if (told.start or 0) >= (published.day.start or 0) - _WEEK or not _is_dated(before):
        return reading
    day = next((leaf for leaf in reading.nodes if isinstance(leaf, m.Date)), None)
    if not is_weekday(day) or not _is_after(reading):
        return reading
    begin = reading.first if reading.signal is None else min(reading.first, reading.signal[0])
    if not _BETWEEN.fullmatch(text, before.last, begin) or not _tells_when(text, before, language):
        return reading
    then = m.Nearest(day, -1, m.Anchor.PREVIOUS)
    return evolve(reading, meaning=m.replaced(reading.meaning, day, then))


def of_caption(
    text: str,
    reading: Reading,
    beside: tuple[Reading | None, Reading | None],
    published: Publication,
    language: Language,
) -> Reading:
    """A bare weekday of what a thing had gone through by a full date that stands *beside* it in its sentence: "cars
    that derailed Friday night, still on fire on Saturday, Feb. 4, 2023".
    """
    day = next((leaf for leaf in reading.nodes if isinstance(leaf, m.Date)), None)
    if not is_weekday(day) or _is_after(reading):
        return reading
    date = next((one.time for one in beside if one is not None and _is_full(one, published)), None)
    if date is None:
        return reading
    read, here = clause_of(text, reading.first, language)
    if read is None or here is None or here.draft.role not in ("relative", "reduced"):
        return reading
    told = [one for one in beside if one is not None and one.time is date]
    inside = all(read.sentence.start <= one.first < read.sentence.end for one in told)
    there = clause_at(read.places, told[0].first)
    if not inside or here.draft.group.tense != "past" or (here is there and told[0].first < reading.first):
        return reading
    if any(place.draft.role == "main" and place.draft.group.tense != "present" for place in read.places):
        return reading  # "the man who was freed Tuesday was arrested on Saturday, Feb. 4, 2023"
    return evolve(reading, meaning=m.replaced(reading.meaning, day, m.Nearest(day, -1, date)))


def _is_full(reading: Reading, published: Publication) -> bool:
    """Whether a phrase is a day with its weekday and its year, a week or more before publication."""
    date = reading.time
    if not isinstance(date, m.Date) or None in (date.year, date.month, date.day, date.weekday):
        return False
    return to_days(date.year or 0, date.month or 1, date.day or 1) * DAY < (published.day.start or 0) - _WEEK


def _is_dated(before: Reading) -> bool:
    """Whether a phrase is a day of a month."""
    date = before.time
    return isinstance(date, m.Date) and date.month is not None and date.day is not None


def _is_after(reading: Reading) -> bool:
    """Whether a phrase tells after which weekday something was: "after Monday's vote", "two days after Monday's"."""
    offset = reading.meaning
    if isinstance(offset, m.Offset):
        return offset.direction > 0
    return reading.signal is not None and reading.signal[2] == "after"


def _tells_when(text: str, before: Reading, language: Language) -> bool:
    """Whether a date has its weekday, or its signal stands right behind a verb: "was arrested on Oct. 24"."""
    if isinstance(before.time, m.Date) and before.time.weekday is not None:
        return True
    read = focus_of(text, language.code).read_at(before.first)
    if read is None or read.lexicon.frame is not None:
        return False
    place = read.place_of(before.first if before.signal is None else min(before.first, before.signal[0]))
    return any(group.last == place - 1 and group.tense == "past" for group in read.groups)
