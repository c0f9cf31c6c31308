"""A year that stands by itself, and the dates of its sentence that are of it: "the war of 1991 began on 17 January".

So are those that stand right beside the year ("in 2008, between mid-August and mid-September") or that tell what was
then ("since 1948, when 3,769 died on 28 June"). Any other date of the sentence may be of any year.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.beside import word_before
from grammar.calendar import DAY
from grammar.clause_reader import clause_at
from grammar.driver import Reading
from grammar.focus import focus_of
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.passing import dateless

_BESIDE: Final = re.compile(r",[^\S\n]+")


def beside_year(text: str, reading: Reading, since: int, year: Interval) -> Reading:
    """A date without a year, right behind a time that is one or tells its month: "two years later, on 4 August"."""
    if year.start is None or not _BESIDE.fullmatch(text, since, reading.first):
        return reading
    told, month, _ = calendar.from_days(year.start // DAY)
    date = _first(reading.meaning)
    if date is None or date.month is None or not m.turns(date):
        return reading
    whole = year == Interval.of(year.start, G.YEAR)
    if not whole and not (year == Interval.of(year.start, G.MONTH) and date.day is not None and date.month == month):
        return reading
    return in_year(reading, told)


def told_year(text: str, reading: Reading, told: Interval, first: int, last: int, language: Language) -> Reading:
    """A date without its year, of the year that stands from *first* to *last* in its sentence, where that is its."""
    date = _first(reading.meaning)
    if told.start is None or told != Interval.of(told.start, G.YEAR) or date is None or date.month is None:
        return reading
    if not m.turns(date):
        return reading
    read = focus_of(text, language.code).read_at(reading.first)
    here = clause_at(read.places, reading.first) if read is not None else None
    if read is None or here is None or first < read.sentence.start:
        return reading
    group, words = here.draft.group, read.lexicon
    link = read.tokens[here.draft.link[0]].start if here.draft.link is not None else 0
    then = here.draft.kind == "when" and _BESIDE.fullmatch(text, last, link) is not None
    verb = read.tokens[group.first].start
    subject = last <= verb <= reading.first and not any(
        last <= read.tokens[other.first].start < verb for other in read.groups
    )
    of = {word_before(text, first).lower(), *text[first:last].lower().split()[:1]} & words.closed["genitive"]
    named = subject and group.lemma in words.bounds and bool(of)
    if not (then or named) or group.tense != "past":
        return reading
    return in_year(reading, calendar.from_days(told.start // DAY)[0])


def in_year(reading: Reading, year: int) -> Reading:
    """A reading whose date is of a year; the end of its range of that or of the next."""
    meaning = reading.meaning
    date = _first(meaning)
    if date is None:
        return reading
    span = m.unbound(meaning)
    if isinstance(span, m.Range):
        end = dateless(span.end)
        if isinstance(end, m.Date) and end.month is not None and m.turns(end):
            later = end.month < (date.month or 0)
            meaning = m.replaced(meaning, end, evolve(end, year=year + later))
    return evolve(reading, meaning=m.replaced(meaning, date, evolve(date, year=year)))


def _first(meaning: m.Meaning) -> m.Date | None:
    """The date that a phrase tells, of a range the first one."""
    time = m.unbound(meaning)
    date = dateless(time.start if isinstance(time, m.Range) else time)
    return date if isinstance(date, m.Date) else None
