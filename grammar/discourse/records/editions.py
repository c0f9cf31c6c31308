"""Tomorrow's paper, told the night before: "reported in its Thursday editions", on a Wednesday."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import weekday_of
from grammar.calendar import DAY, weekday
from grammar.context import AHEAD, Direction
from grammar.directions.focus import Read, focus_of
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_JOURNAL: Final = 7
"""So many words at most behind a day name a journal: "New England Journal of Medicine"."""
_EARLY: Final = 3
"""So many days at most before a journal is out its contents are told in the present."""


def of_tomorrow(
    text: str, reading: Reading, way: Direction | None, published: Publication, language: Language
) -> Reading:
    """A weekday that names a paper as that after publication, where it is that: a paper tells of none a week old.

    >>> from grammar import find
    >>> text = "It said so in its Thursday editions. It said so in its Sunday editions."
    >>> [phrase.resolution.value.edtf for phrase in find(text, published="2024-11-13")]
    ['2024-11-14', '2024-11-10']
    """
    date, today = reading.time, (published.day.start or 0) // DAY
    away = ((weekday_of(date) or 0) - weekday(today)) % 7
    if weekday_of(date) is None or not isinstance(date, m.Date) or not 0 < away <= _EARLY or way in AHEAD:
        return reading
    read = focus_of(text, language.code).read_at(reading.start)
    if read is None or read.lexicon.frame is not None or _is_corrected(read):
        return reading
    words, behind = read.lexicon, read.place_of(reading.last)
    owns = read.tokens[behind : behind + 1] != [] and read.tokens[behind].text in language.words["POSS"]
    named = read.tokens[behind + owns : behind + owns + _JOURNAL]
    papers = away == 1 and named[:1] != [] and named[0].lower in words.lists["editions_of"]
    journal = owns and any(token.lower in words.lists["journals"] for token in named)
    if not papers and not (journal and (away == 1 or way != "past")):
        return reading
    year, month, day = calendar.from_days(today + away)
    told = evolve(date, year=year, month=month, day=day)
    return evolve(reading, meaning=m.replaced(reading.meaning, date, told))


def _is_corrected(read: Read) -> bool:
    """Whether a sentence tells days later what a paper got wrong: "a caption in Thursday's paper misstated his age"."""
    words = read.lexicon
    wrong = any(token.lower in words.lists["erring"] for token in read.tokens)
    return wrong or any(group.lemma in words.closed["editing"] for group in read.groups)
