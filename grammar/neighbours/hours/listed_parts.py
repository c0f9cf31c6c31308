"""The part of a day, or the hour, that the last member of a list tells of all: "Friday and Saturday night".

"The morning and evening of 3 June", "Tuesdays and Thursdays 6-7pm".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.clauses.beside import CLOSES, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours.listing import Judged, joint_of
from grammar.parsing.driver import Reading

_LATE: Final = ("NI", "EV")
"""Parts of which a list of days tells each: "on Friday and Saturday morning" may be all of Friday."""
_MEMBERS: Final = 7
_DAYS: Final = ("WEEKDAYS", "WEEKDAY")


def with_listed_parts(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, members of a list with what the last one tells of all."""
    held: list[Judged] = []
    for reading, kind in found:
        if held and kind == "time" and joint_of(language).fullmatch(text, held[-1][0].last, reading.first):
            held = [(_as_last(text, one, reading, language), told) for one, told in held]
        else:
            yield from held
            held = []
        if kind == "time" and len(held) < _MEMBERS and (held or _is_open(reading.meaning)):
            held.append((reading, kind))
        else:
            yield from held
            held = []
            yield reading, kind
    yield from held


def _is_open(time: m.Meaning) -> bool:
    """Whether a first member may be told its part or hour by the last one."""
    return is_weekday(time) or (isinstance(time, m.DayPart) and time.date is None) or _is_weekly(time)


def _is_weekly(time: m.Meaning) -> bool:
    return isinstance(time, m.Repeat) and time == m.Repeat(G.WEEK, weekdays=time.weekdays) and bool(time.weekdays)


def _as_last(text: str, reading: Reading, last: Reading, language: Language) -> Reading:
    """A member of a list with what its last one tells, if that tells it of all."""
    time, told = reading.meaning, last.meaning
    if isinstance(told, m.DayPart) and told.date is not None:
        if is_weekday(time) and last.names == ("WEEKDAY", "PARTDAY") and _of_each(text, told.part, last, language):
            return evolve(reading, meaning=m.DayPart(told.part, time))
        of_day = "PARTDAY" in last.names[:2] and "OF" in last.names[1:3]
        if of_day and isinstance(time, m.DayPart) and time.date is None:
            return evolve(reading, meaning=evolve(time, date=told.date))
    timed = isinstance(told, m.Repeat) and told.clock is not None and last.names[0] in _DAYS
    if timed and isinstance(told, m.Repeat) and isinstance(time, m.Repeat) and _is_weekly(time):
        return evolve(reading, meaning=evolve(time, clock=told.clock, until=told.until))
    return reading


def _of_each(text: str, part: str, last: Reading, language: Language) -> bool:
    """Whether a part of day is that of each weekday before it: of one or the other, or late in the day, where nothing
    follows that is done on the last one: not "on Friday, and Saturday night they played".
    """
    joint = word_before(text, last.first).lower()
    if joint in language.words["OR"]:
        return True
    if joint not in language.words["island"]["listing"]:
        return False
    after = word_after(text, last.last).lower()
    return part in _LATE and (
        CLOSES.match(text, last.last) is not None or after in lexicon(language).closed["preposition"]
    )
