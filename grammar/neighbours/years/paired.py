"""Years told by two, in a list of which one member is a fiscal year: each is such a year, not a stretch of two.

"The tax years 2016-17 and 2017-18", "the 2014/15, 2015/16 and 2016/17 financial years".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.building.spans import across_years
from grammar.language import Language
from grammar.lexing.numbers import two_years
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_LINK: Final = re.compile(r"(,?)[^\S\n]*((?:[^\W\d_]{1,6}|&|[-–])?)[^\S\n]*")
_PAIR: Final = re.compile(r"[12]\d\d\d[-–/]\d\d?(?!\d)")
_NAMED: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+([^\W\d_]+)")
_ENDS: Final = frozenset(("N2", "ISOMONTH", "SLASH"))
"""What a year and the next one end with."""


def with_paired_years(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, the members of such a list as fiscal years."""
    held: list[tuple[Judged, int]] = []
    """The members of a list so far, each with the first of its two years."""
    closed = 0
    for reading, kind in found:
        if reading.first < closed:
            continue  # "years" of "the 2014/15 and 2015/16 tax years"
        first = _first_year(text, reading) if kind == "time" else None
        if first is None and not held:
            yield reading, kind
            continue
        linked = bool(held) and first is not None and _is_linked(text, held[-1][0][0], reading, language)
        if not linked or reading.signal is not None:  # "there in 2014-15, and in tax year 2015-16": of something else
            yield from _stretches(held, beside=linked and not _is_month(reading))
            held = []
        if first is None:
            yield reading, kind
            continue
        told = _fiscal(text, reading, first, language)
        if told is not None:
            closed = told.last
            yield from ((_like(told, one, year), state) for (one, state), year in held)
            held = []
        elif held and _is_fiscal(held[-1][0][0]):
            told = _like(held[-1][0][0], reading, first)
        held.append(((told or reading, kind), first))
    yield from _stretches(held)


def _is_month(reading: Reading) -> bool:
    """Whether two years are read as a year and its month: "2011-12"."""
    return isinstance(reading.time, m.Date)


def _stretches(held: list[tuple[Judged, int]], *, beside: bool = False) -> Iterator[Judged]:
    """The members of a list; what may be a month is two years behind "in", and where another can only be so."""
    led = len(held) > 1 and held[0][0][0].signal is not None  # "in 2005-06 and 2007-08"
    sure = beside or led or not all(_is_month(reading) for (reading, _), _ in held)
    for (reading, kind), first in held:
        years = m.Range(m.Date(first), m.Date(first + 1))
        told = evolve(reading, meaning=bound_as(reading.meaning, years)) if sure and _is_month(reading) else reading
        yield told, kind


def _first_year(text: str, reading: Reading) -> int | None:
    """The first of the two years that a phrase consists of, or holds: "2016-17", "the tax year 2016-17"."""
    if _ENDS.isdisjoint(reading.names):
        return None
    pair = _PAIR.search(text, reading.start, reading.end)
    return int(pair[0][:4]) if pair is not None and two_years(pair[0].replace("–", "-")) else None


def _is_fiscal(reading: Reading) -> bool:
    """Whether a phrase is a fiscal or school year told by two years."""
    time = reading.time
    return isinstance(time, m.Fiscal) and isinstance(time.lasts, m.Range)


def _fiscal(text: str, reading: Reading, first: int, language: Language) -> Reading | None:
    """A phrase that is such a year by its own words, or by those right behind it: "2015/16 tax years"."""
    if _is_fiscal(reading):
        return reading
    named = _NAMED.match(text, reading.last)
    if named is None:
        return None
    words, (kind, unit) = language.words, (named[1].lower(), named[2].lower())
    fiscal = words.get("FISCALYEAR", {}).get(f"{kind} {unit}") or words["FISCAL"].get(kind)
    if fiscal not in ("fiscal", "school") or "year" not in (words["UNIT"].get(unit), words["UNITS"].get(unit)):
        return None
    meaning = bound_as(reading.meaning, across_years(first, fiscal=fiscal == "fiscal"))
    return evolve(reading, meaning=meaning, end=named.end(), last=named.end(), pieces=())


def _is_linked(text: str, first: Reading, second: Reading, language: Language) -> bool:
    """Whether a list or a range goes on from one phrase to the next: with a comma, "and", "to"."""
    link = _LINK.fullmatch(text, first.last, second.first)
    if link is None:
        return False
    words, word = language.words, link[2].lower()
    known = word in words["AND"] or word in words["OR"] or word in words["TO"] or word in words["UNTIL"]
    return known or word in ("-", "–") or (not word and bool(link[1]))


def _like(told: Reading, reading: Reading, first: int) -> Reading:
    """A phrase as a year of the same kind as another one."""
    known = told.time
    if _is_fiscal(reading) or not isinstance(known, m.Fiscal):
        return reading
    year = across_years(first, fiscal=isinstance(known.time, m.Date))
    return evolve(reading, meaning=bound_as(reading.meaning, year), pieces=())
