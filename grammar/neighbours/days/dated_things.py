"""Weekdays of what has its date behind it: "the Saturday matinee on May 10", "the Sunday night duel (Sept. 4)"."""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_weekday, weekday_of
from grammar.clauses.beside import word_before
from grammar.language import Language
from grammar.parsing.driver import Reading

_NOUN: Final = re.compile(r"((?:[^\S\n]+[^\W\d_]+){1,2})[^\S\n]+")
"""One or two words between the weekday of something and the date on which it was."""
_BEFORE: Final = re.compile(r"(?:['’]s)?((?:[^\S\n]+[^\W\d_][\w'’-]*){0,4})[^\S\n]*\(")
"""Between such a weekday and the date in brackets: what was then."""
_LINKS: Final = ("REL", "FROM", "UNTIL", "AND", "OR")


def on_date(text: str, first: Reading, second: Reading, language: Language) -> tuple[Reading, Reading]:
    """The weekday of what was on a date: "the Saturday matinee on May 10" is of that day, or in conflict with it.

    So is one whose date stands in brackets: "the Sunday night duel (Sept. 4)", "on Monday night (8 July)".
    """
    date = second.time
    if not isinstance(date, m.Date) or None in (date.day, date.month) or date.weekday is not None:
        return first, second
    if second.meaning is date and second.signal is None:
        day = _weekday(first.time)
        if day is None or text[second.last : second.last + 1] != ")" or not _is_of(text, first, second, language):
            return first, second
        dated = evolve(date, weekday=day.weekday)
        return evolve(first, meaning=m.replaced(first.meaning, day, dated)), evolve(second, meaning=dated)
    weekday = weekday_of(first.meaning)
    if weekday is None or first.signal is not None or second.signal is None or second.signal[2] != "on":
        return first, second
    noun = _NOUN.fullmatch(text, first.last, second.signal[0])
    article = word_before(text, first.first).lower()
    if noun is None or article not in language.words["THE"] or not noun[1].islower():
        return first, second
    return evolve(first, meaning=evolve(date, weekday=weekday)), second


def _is_of(text: str, first: Reading, second: Reading, language: Language) -> bool:
    """Whether nothing but what was then stands before a bracket; not "left on Monday after the ruling (May 4)"."""
    between = _BEFORE.fullmatch(text, first.last, second.first)
    words = between[1].lower().split() if between is not None else ()
    return between is not None and not any(word in language.words[kind] for word in words for kind in _LINKS)


def _weekday(time: m.Meaning) -> m.Date | None:
    """The bare weekday that a phrase tells, with a part or an hour of it: "Monday", "late Monday night"."""
    time = time.whole if isinstance(time, m.Part) else time
    day = time.date if isinstance(time, m.DayPart | m.Clock) else time
    return day if is_weekday(day) else None
