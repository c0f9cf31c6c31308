"""Years that run into the next one: "the 2010-11 season", "from 2004/05 to 2007/08"."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import word_after, word_before
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.lexing.numbers import two_years
from grammar.parsing.driver import Reading
from grammar.plausibility.numbers.figures import of_two_years

_NUMBERED: Final = 1900
"""Before this year nobody tells months by digits in running text."""
_MODERN: Final = 1950
"""Nor, before this one, right behind a name."""


def two_years_of(text: str, reading: Reading, language: Language) -> m.Range | None:
    """A year and the next, where that is meant by a year and a month in digits: "the 2010-11 season", "in 2008-09"."""
    date = reading.time
    token = reading.tokens[-1]
    if token.kinds[0][0] not in ("ISOMONTH", "SLASH") or not isinstance(date, m.Date) or date.year is None:
        return None
    island, before, after = language.words["island"], word_before(text, reading.first), word_after(text, reading.last)
    told = reading.signal is not None or before.lower() in language.words["FISCAL"]
    told = told or language.words["UNIT"].get(before.lower()) == "year"  # "the tax year 2009-10"
    told = told or before.lower() in island["sessions"] or before.lower() in language.words["TO"]
    named = before.lower() in island["determiners"] and after and after.lower() not in island["small"]
    long_ago = _of_long_ago(text[token.start : token.end], before) if token.kinds[0][0] == "ISOMONTH" else None
    if long_ago is not None:
        return m.Range(m.Date(date.year), m.Date(long_ago))
    if not two_years(text[token.start : token.end]) or not (told or named):
        return None
    return m.Range(m.Date(date.year), m.Date(date.year + 1))


def _of_long_ago(digits: str, before: str) -> int | None:
    """The last of two years of which nobody tells a month in digits: "1803-05: In port", "in Spain 1911-12"."""
    year, last = int(digits[:4]), digits[5:]
    if int(last) <= year % 100:
        return None
    named = before.istitle() and year < _MODERN and two_years(digits)
    return year - year % 100 + int(last) if year < _NUMBERED or named else None


def spans_of_years(text: str, reading: Reading) -> m.Meaning | None:
    """ "From 2004/05 to 2007/08", "the four years from 2004/05": years that run into the next one."""
    tokens = [token for token in reading.tokens if token.kinds[0][0] in ("ISOMONTH", "SLASH") or of_two_years(token)]
    if not tokens or not all(of_two_years(token) or two_years(text[token.start : token.end]) for token in tokens):
        return None
    match reading.meaning:
        case m.Range(start=m.Offset(direction=1, anchor=m.Date(year=int() as first)), end=m.Date(year=int() as last)):
            return m.Range(m.Date(first), m.Date(last + 1))  # "the four years from 2004/05 to 2007/08"
        case m.Range(start=m.Date(year=int() as first), end=m.Date(year=int() as last)) if len(tokens) == 2:
            return m.Range(m.Date(first), m.Date(last + 1))
        case (
            m.Window(length=length, anchor=m.Date(year=int() as year))
            | m.Offset(length=length, anchor=m.Date(year=int() as year)) as counted
        ) if not length.vague and all(unit >= G.YEAR for _, unit in length.parts):
            return evolve(counted, anchor=m.Date(year))
    return None
