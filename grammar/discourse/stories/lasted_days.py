"""The days of what began on one and was over on another: "It began on 24 February and ended four days later. On the
26th": of that February.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import word_after
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.directions.focus import clause_of
from grammar.discourse.anchoring import later_than
from grammar.discourse.passing import dateless
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_LONGEST: Final = 31
"""So many days at most lasts what tells its days by their number alone."""


def lasted_days(
    text: str, reading: Reading, value: Interval, here: Interval | None, since: int, language: Language
) -> tuple[int, int] | None:
    """The first and last day of what was over so many days after the day told, whose words end at *since*: "and four
    days later it was over", "and ended on 28 February".
    """
    if here is None or here.start is None or value.start is None or here.granularity is not G.DAY:
        return None
    first, last = here.start // DAY, value.start // DAY
    told = isinstance(reading.time, m.Date) and END_BEFORE_WORD.search(text, since, reading.first + 1) is None
    if not (told or later_than(reading.meaning)) or not 1 < last - first <= _LONGEST:
        return None
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None or holder.draft.group.tense != "past":
        return None
    group, words = holder.draft.group, read.lexicon
    ended = words.is_of(read.tokens[group.last].lower, words.lists["ending"])
    behind = word_after(text, read.tokens[group.last].end).lower()
    over = group.lemma in words.be and behind in language.words["island"]["over"]
    return (first, last) if ended or over else None


def inside_days(reading: Reading, days: tuple[int, int] | None) -> Reading:
    """A bare day of such a stretch with its month: "On the 26th", "the afternoon of the 26th"."""
    date = dateless(reading.meaning) if days is not None else None
    if days is None or not isinstance(date, m.Date) or date.day is None or date != m.Date(day=date.day):
        return reading
    for day in range(days[0], days[1] + 1):
        year, month, number = calendar.from_days(day)
        if number == date.day:
            return evolve(reading, meaning=m.replaced(reading.meaning, date, m.Date(year, month, number)))
    return reading
