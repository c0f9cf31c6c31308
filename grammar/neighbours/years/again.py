"""Years behind a day, a month or a season of another one, of which the same is meant: "in October 1987 and 1989"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import year_alone
from grammar.clauses.beside import word_after
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_YEAR: Final = r"(?:['’‘]\d\d|[12]\d{3})(?![\w%]|[.,]\d)"
_LINK: Final = re.compile(r"(,?)[^\S\n]+(?:([^\W\d_]+|&)[^\S\n]+)?")
_MORE: Final = re.compile(rf"(?:,[^\S\n]+{_YEAR})*,?[^\S\n]+([^\W\d_]+|&)[^\S\n]+{_YEAR}")


def with_again(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, years that go on with a day, a month or a season given it."""
    rules = rules_of(language)
    told: Reading | None = None
    for reading, kind in _told_years(text, found):
        whole = reading.time
        listed = told is not None and _goes_on(text, told, reading, rules["listing"], sure=kind is not None)
        again = _in_year(told.meaning, whole) if listed and told is not None and isinstance(whole, m.Date) else None
        if again is not None and told is not None and not _is_subject(text, told, reading, rules):
            reading, kind = evolve(reading, meaning=again), "time"
            told = evolve(reading, signal=None)  # of three years and more, the last one is no subject
            yield reading, kind
            continue
        told = evolve(reading, meaning=whole) if kind == "time" and _of_year(whole) else None
        yield reading, kind


def _told_years(text: str, found: Iterable[Judged]) -> Iterator[Judged]:
    """The readings, with the year in the brackets behind one beside another: "the following year (479 BC)"."""
    held: Judged | None = None
    for reading, kind in found:
        if held is not None:
            first, state = held
            year = year_alone(reading.meaning) if text[first.last : reading.first] == " (" else None
            if year is not None and text.startswith(")", reading.last) and isinstance(reading.meaning, m.Date):
                told = m.replaced(first.meaning, first.time, reading.meaning)
                first = evolve(first, meaning=told)
            yield first, state
            held = None
        time = reading.time
        if isinstance(time, m.Unit) and time.unit is G.YEAR and time.anchor is m.Anchor.PREVIOUS and kind == "time":
            held = reading, kind
        else:
            yield reading, kind
    if held is not None:
        yield held


def _in_year(time: m.Meaning, year: m.Date) -> m.Meaning | None:
    """The same day, month or season of another year; ``None`` where that has no such day."""
    if isinstance(time, m.Date) and time.day is not None and not year.short:
        missing = time.day > calendar.month_length(year.year or 0, time.month or 1)
        return None if missing else evolve(time, year=year.year)
    if isinstance(time, m.Date | m.Spell):
        return evolve(time, year=year.year, short=year.short)
    if isinstance(time, m.Ordinal):
        return evolve(time, whole=year)
    return time


def _of_year(meaning: m.Meaning) -> bool:
    """Whether a meaning is a day, a month or a season of a year that is told."""
    if isinstance(meaning, m.Date):
        told = meaning.year is not None and meaning.month is not None
        return told and meaning == m.Date(meaning.year, meaning.month, meaning.day, short=meaning.short)
    if isinstance(meaning, m.Ordinal):
        return meaning.unit in (G.QUARTER, G.HALF) and year_alone(meaning.whole) is not None
    return isinstance(meaning, m.Spell) and meaning.year is not None


def _lists(text: str, last: int, links: frozenset[str]) -> bool:
    """Whether more years follow, the last of them behind "and"."""
    found = _MORE.match(text, last, last + 120)
    return found is not None and found[1].lower() in links


def _goes_on(text: str, told: Reading, reading: Reading, links: frozenset[str], *, sure: bool) -> bool:
    """Whether a bare year is one more of a list that a day or a month with its year began."""
    if reading.signal is not None or (year_alone(reading.meaning) is None and not _short(reading.meaning)):
        return False
    if not 0 <= reading.first - told.last < 12:
        return False
    found = _LINK.fullmatch(text, told.last, reading.first)
    if found is None:
        return False
    return sure and found[2].lower() in links if found[2] else bool(found[1]) and _lists(text, reading.last, links)


def _short(meaning: m.Meaning) -> bool:
    return isinstance(meaning, m.Date) and meaning == m.Date(meaning.year, short=True)


def _is_subject(text: str, told: Reading, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a verb follows that tells of the year alone: "he left in May 1987, and 1988 was worse"."""
    if any(token.kinds[0][0] in ("UNITS", "SEASONS") for token in told.tokens):
        return False  # "sales in the third quarters of 1986 and 1987 fell"
    lexicon, after = rules["lexicon"], word_after(text, reading.last).lower()
    return told.signal is not None and bool(lexicon.tells(after) or after in lexicon.have or after in lexicon.modal)
