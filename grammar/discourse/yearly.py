"""A year whose figures a report tells, and the bare quarters and halves behind it: "in 2015 sales rose; they fell in
the fourth quarter".

They are of that year in its sentence, and in the next one if that year is over for long, or the quarter that they would
be otherwise is not over yet. What somebody says or expects now tells of now, and so does a report that has told its own
quarter before.
"""  # noqa: D205

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.spans import MONTHS
from grammar.calendar import DAY
from grammar.clauses.beside import word_before
from grammar.clauses.clause_reader import clause_at
from grammar.clauses.sentence import SENTENCE_END
from grammar.directions.direction import direction_at
from grammar.directions.focus import Read, focus_of
from grammar.discourse.dated import Dated
from grammar.discourse.recall import is_other_side
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_REACH: Final = 300
"""So many characters after a year, or a quarter of it, at most the next quarter stands."""
_REPORT: Final = 400 * DAY
"""A quarter that ended so long ago at most may be the one that a report is about."""
_SIGNALS: Final = ("in", "during")
_WORD: Final = re.compile(r"[^\W\d_]+")
_ASIDE: Final = ("relative", "participle", "reduced")


def figured_year(
    text: str, reading: Reading, value: Interval, before: Dated | None, published: Publication, language: Language
) -> Dated | None:
    """The year of which figures were told last, and where; still the one *before* behind what is of it, or is compared
    with it.
    """  # noqa: D205
    date = m.unbound(reading.meaning)
    if isinstance(date, m.Date) and date.year is not None and date == m.Date(date.year, short=date.short):
        if _has_figures(text, reading, published, date.year, language):
            return Dated(value, reading.first, reading.last, year=True)
        return before if before is not None and is_other_side(text, reading, language) else None
    if before is None or value.start is None or value.end is None:
        return before
    year = before.time
    if (year.start or 0) <= value.start and value.end <= (year.end or 0):
        return evolve(before, first=reading.first, last=reading.last) if _bare_or_of(date, value) else before
    return before if is_other_side(text, reading, language) else None


def _bare_or_of(date: m.Meaning, value: Interval) -> bool:
    """Whether a time is a quarter or a half."""
    return isinstance(date, m.Spell) and value.granularity in (G.QUARTER, G.HALF)


def _has_figures(text: str, reading: Reading, published: Publication, year: int, language: Language) -> bool:
    """Whether a past clause tells what was in a year: its figures, or what it opens with."""
    start = (published.day.start or 0) // DAY
    if year > calendar.from_days(start)[0]:
        return False
    signal = reading.signal[2] if reading.signal is not None else ""
    if signal not in ("", *_SIGNALS):
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    here = clause_at(read.places, reading.first) if read is not None else None
    if read is None or here is None or here.draft.role in _ASIDE or here.draft.group.tense != "past":
        return False
    before = word_before(text, reading.first).lower()
    if not signal and before in read.lexicon.closed["preposition"] and language.words["PREP"].get(before) != "for":
        return False  # "compared with 2015", "the crisis of 2015"
    if signal and leads(text, reading.first):
        return True
    planned = language.clauses["planned"]
    told = {word.lower() for word in _WORD.findall(text, here.start, here.end)}
    return not told.isdisjoint(planned["reports"]) or not told.isdisjoint(planned["economy"])


def of_figured(
    text: str,
    reading: Reading,
    told: Dated | None,
    discussed: Interval | None,
    published: Publication,
    language: Language,
) -> Reading:
    """A bare quarter or half as that of the year whose figures were told before it, where it is meant."""
    piece = m.unbound(reading.meaning)
    if told is None or reading.first - told.last > _REACH:
        return reading
    if not isinstance(piece, m.Spell) or piece.unit not in (G.QUARTER, G.HALF) or piece.year is not None:
        return reading
    apart = sum(1 for _ in SENTENCE_END.finditer(text, told.last, reading.first))
    if apart > 1 or direction_at(text, reading.first, language) != "past":
        return reading
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or _source(read, reading.first) != (None if apart else _source(read, told.first)):
        return reading
    year, today = calendar.from_days((told.time.start or 0) // DAY)[0], published.day.start or 0
    months = MONTHS[piece.unit]
    begin = calendar.to_days(year, _first(piece, months), 1) * DAY
    if begin >= today or (apart and not _is_long_over(piece, months, year, discussed, published)):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, piece, evolve(piece, year=year)))


def _first(piece: m.Spell, months: int) -> int:
    """The month with which a quarter or half begins."""
    return (piece.number - 1) * months + 1


def _is_long_over(piece: m.Spell, months: int, year: int, discussed: Interval | None, published: Publication) -> bool:
    """Whether a quarter in the sentence behind that of a year can be told of that year alone."""
    today = published.day.start or 0
    now, month, _ = calendar.from_days(today // DAY)
    if discussed is not None and discussed.start is not None:
        recent = today - (discussed.end or today) < _REPORT
        if recent and calendar.from_days(discussed.start // DAY)[0] != year:
            return False  # the report is about a quarter of its own
    running = _first(piece, months) <= month < _first(piece, months) + months
    return year < now - 1 or running


def _source(read: Read, place: int) -> int | None:
    """The clause of saying whose content the clause at a place is: what it tells is told now."""
    here = clause_at(read.places, place)
    return None if here is None else read.clauses[list(read.places).index(here)].content_of
