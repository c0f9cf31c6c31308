"""Lines of a calendar that are headed by the number of a day and its weekday: "28th Wednesday Sports Day", below it
"31st Saturday Fair 9am - 2pm".

The words alone are the 28th Wednesday of something, of which there is none, so at the head of a line they are a date;
its month goes on from that of the line above where the weekday fits, or is that of the heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.clause_reader import lexicon
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.days.numbered import Day, after_told, last_told
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading, driver, moved

_LINE: Final = re.compile(
    r"^[^\S\n]*(?:[-*•·–][^\S\n]+)?((3[01]|[12]\d|[1-9])([^\W\d_]{2}),?[^\S\n]+([^\W\d_]+))"
    r"[^\S\n]*[:–—-]?[^\S\n]+([^\W\d_]+)",
    re.MULTILINE,
)
_SIGNS: Final = " \t:#*-–—"
_FIRSTS: Final = 5
"""The fifth Sunday of a month is told so, too: two lines up to it need another day above that they fit."""
_FAR: Final = 400
"""So many characters at most lie between two such lines."""


def with_calendar_lines(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, and the days that head its lines so."""
    lines = _lines(text, language)
    if not lines:
        yield from found
        return
    told: Day | None = None
    covered = 0
    for reading, kind in found:
        while lines and lines[0].first <= reading.first:
            line = lines.pop(0)
            day = _placed(line, told, lines[0] if lines else None)
            if day is not None:
                told, covered = day, line.last
                yield _dated(line, day), "time"
        if reading.first < covered:
            continue
        if lines and reading.last > lines[0].first and (shorter := _above(text, reading, lines[0], language)):
            reading, kind = shorter, "time"  # "9am - 2pm", and below it "28th Wednesday"
        if kind == "time":
            told = last_told(reading) or _heading(text, reading) or told
        yield reading, kind
    for at, line in enumerate(lines):
        day = _placed(line, told, lines[at + 1] if lines[at + 1 :] else None)
        if day is not None:
            told = day
            yield _dated(line, day), "time"


def _lines(text: str, language: Language) -> list[Reading]:
    """The heads of lines that are a number and a weekday; not "12th Sunday after Easter"."""
    weekdays, ordinals, told = language.words["WEEKDAY"], language.words["numbers"]["ordinal"], []
    for found in _LINE.finditer(text):
        weekday, number = weekdays.get(found[4].lower()), int(found[2])
        if weekday is None or found[3].lower() not in ordinals:
            continue
        if found[5].lower() in lexicon(language).closed["preposition"] or found[5].lower() in lexicon(language).links:
            continue
        tokens = (
            Token((("ORD", number),), found.start(2), found.end(3)),
            Token((("WEEKDAY", weekday),), *found.span(4)),
        )
        told.append(Reading(m.Date(day=number, weekday=weekday), *found.span(1), None, *found.span(1), tokens))
    return told


def _day(line: Reading) -> Day:
    date = line.meaning
    number, weekday = (date.day, date.weekday) if isinstance(date, m.Date) else (None, None)
    return Day(weekday or 0, number or 0, None, None, line.last)


def _placed(line: Reading, told: Day | None, following: Reading | None) -> Day | None:
    """The day of a line, with its month where that goes on from what was told, or stands above it.

    ``None`` where it fits neither that nor the line below.
    """
    day = _day(line)
    near = told is not None and line.first - told.last < _FAR
    if told is not None and near and not told.number:
        return day._replace(month=told.month, year=told.year)
    if told is not None and near and (full := after_told(day, told)) is not None:
        return full
    if following is None or max(day.number, _day(following).number) <= _FIRSTS:
        return None
    return day if after_told(_day(following), day) is not None else None


def _dated(line: Reading, day: Day) -> Reading:
    return evolve(line, meaning=m.Date(year=day.year, month=day.month, day=day.number, weekday=day.weekday))


def _heading(text: str, reading: Reading) -> Day | None:
    """The month that is all of a line, as a day without number."""
    date = reading.meaning
    if not isinstance(date, m.Date) or date.month is None or date.day is not None:
        return None
    end = text.find("\n", reading.last)
    before, after = (
        text[text.rfind("\n", 0, reading.first) + 1 : reading.first],
        text[reading.last : max(end, reading.last)],
    )
    return None if before.strip(_SIGNS) or after.strip(_SIGNS) else Day(0, 0, date.month, date.year, reading.last)


def _above(text: str, reading: Reading, line: Reading, language: Language) -> Reading | None:
    """A phrase read again up to the line below it."""
    shorter = driver(language).read(text[reading.first : line.first], 0)
    return moved(shorter, reading.first) if isinstance(shorter, Reading) else None
