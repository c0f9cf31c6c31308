"""Weekdays of "the month" that are of every month: "the board meets on the first Monday of the month"."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import day_of, is_weekday
from grammar.directions.focus import clause_of
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.parsing.driver import Reading

_OPENING: Final = 4
"""So many characters at most stand before what opens a sentence: "On"."""
_THE_MONTH: Final = m.Unit(G.MONTH, 0, m.Anchor.DISCUSSED)


def of_each_month(text: str, reading: Reading, language: Language) -> Reading:
    """A weekday of the month as a set behind a present of what is done again and again; not "the trial begins on the
    first Monday of the month", "it met on the first Monday of the month".
    """
    time = reading.time
    day = day_of(time)
    if not isinstance(day, m.Ordinal) or day.whole != _THE_MONTH or day.count != 1 or not is_weekday(day.date):
        return reading
    read, here = clause_of(text, reading.first, language)
    if read is None or here is None:
        return reading
    group, lists = here.draft.group, read.lexicon.lists
    plain = group.tense == "present" and group.form == "finite" and not (group.perfect or group.modality)
    opens = reading.first - read.sentence.start <= _OPENING and here.draft.role == "main"
    if not plain or group.progressive or (read.tokens[group.last].start > reading.first and not opens):
        return reading
    behind = read.tokens[group.last + 1].lower if group.last + 1 < len(read.tokens) else ""
    before = read.tokens[group.first - 1].lower if group.first else ""
    if group.lemma in read.lexicon.be and not group.passive:
        regular = behind in lists["regularly"] or before in read.lexicon.closed["expletive"]
    else:
        regular = group.lemma in lists["regular"] or group.lemma not in lists["once_begun"]
    if not regular:
        return reading
    weekday = day.date.weekday if isinstance(day.date, m.Date) else None
    each = m.Repeat(G.MONTH, weekdays=(weekday or 0,), nth=(day.number, G.DAY))
    if isinstance(time, m.Clock):
        each = evolve(each, clock=evolve(time, date=None))
    elif isinstance(time, m.DayPart):
        each = evolve(each, part=time.part)
    return evolve(reading, meaning=m.replaced(reading.meaning, time, each))
