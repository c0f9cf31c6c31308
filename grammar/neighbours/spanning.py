"""Ranges whose ends are two phrases: "from 10 p.m. on Friday to 6 a.m.", "from Friday, May 7, to Monday, May 10"."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.spans import range_of
from grammar.building.telling import is_day
from grammar.clauses.beside import word_before
from grammar.directions.plans.put_off import put_off_on
from grammar.language import Language
from grammar.neighbours.pair import Pair
from grammar.parsing.driver import Reading

_DASHED: Final = re.compile(r"[^\S\n]-[^\S\n]|-|[^\S\n]?–[^\S\n]?")


@functools.lru_cache(maxsize=8)
def links(language: Language) -> Mapping[str, frozenset[str]]:
    """What may stand between the ends of a range, by the signal before it."""
    words = language.words
    return {"": frozenset(words["TO"]), "from": frozenset(words["TO"]), "between": frozenset(words["AND"])}


def spanning(pair: Pair) -> Reading | None:
    """ "From 10 p.m. on Friday to 6 a.m.": a time of a day, joined of two phrases, and the end of its range."""
    first, signal = pair.first, pair.signals[0]
    start = first.time
    start = start.time if isinstance(start, m.Approximate) else start  # "from about 11 p.m. on Friday to 1 a.m."
    comma = signal == "from" and pair.text[first.last : first.last + 1] == "," and _closes_date(first)
    if comma and is_day(start):
        return _to_day(pair, start)
    if first.signal is None and pair.text[first.last : first.last + 1] == "," and pair.second.signal is None:
        return _to_date(pair, start)
    if not isinstance(start, m.Clock | m.DayPart) or start.date is None or first.pieces:
        return None
    if signal in ("", "on", "at") and pair.second.signal is None and _is_dashed(pair):
        end = pair.second.time  # "on 18 April at 13:00 - 16:00"
        return pair.as_range(range_of(start, end)) if isinstance(end, m.Clock) and end.date is None else None
    if signal not in links(pair.language):
        return None
    if first.signal is None:
        pair, signal = _with_between(pair)
    return _to_end(pair, start, signal, comma=comma)


def _is_dashed(pair: Pair) -> bool:
    return _DASHED.fullmatch(pair.text, pair.first.last, pair.second.first) is not None


def _with_between(pair: Pair) -> tuple[Pair, str]:
    """A pair with "between" before it, which is no signal of a time of day."""
    first, before = pair.first, word_before(pair.text, pair.first.first)
    if before.lower() not in pair.language.words["BETWEEN"]:
        return pair, ""
    begun = first.first - len(before) - 1
    return evolve(pair, first=evolve(first, first=begun, signal=(begun, begun + len(before), "between"))), "between"


def _to_end(pair: Pair, start: m.Meaning, signal: str, *, comma: bool) -> Reading | None:
    """A range to what the second phrase tells, where a word links both: "to", "and", "until"."""
    second, end = pair.second, pair.second.time
    until = pair.signals[1] == "until"
    if second.signal is not None and not until:
        return None
    between = pair.between.removeprefix(",").lstrip() if comma else pair.between
    if between not in links(pair.language)[signal] and not (until and not between and signal != "between"):
        return None
    if not isinstance(end, m.Clock | m.DayPart) and not is_day(end):
        return None
    if until and is_day(end) and put_off_on(pair.text, pair.first.start, dated=False, language=pair.language):
        return None  # "adjourned Wednesday night until Friday"
    return pair.as_range(m.Range(start, end))


def _closes_date(reading: Reading) -> bool:
    """Whether a phrase ends with a date that a comma may close: "Friday, Sept. 7,", "May 5, 2014,"."""
    return reading.tokens[-1].kinds[0][0] in ("N2", "ORD", "YEAR", "CYEAR")


def _to_day(pair: Pair, start: m.Meaning) -> Reading | None:
    """ "From Friday, Sept. 7, to Monday, Sept. 10": a day that a comma closes, and the end of its range."""
    second, end = pair.second, pair.second.time
    until = pair.signals[1] == "until"
    comma, _, between = pair.between.partition(" ")
    linked = comma == "," and (not between if until else between in links(pair.language)["from"])
    if not linked or (second.signal is not None and not until) or pair.first.pieces or not is_day(end):
        return None
    return pair.as_range(m.Range(start, end))


def _to_date(pair: Pair, start: m.Meaning) -> Reading | None:
    """ "June 16, 1864, to April 2, 1865", "April, 1861, to March, 1862": a date whose year a comma closes, and a later
    one; not "was put off, June 16, 1864, to April".
    """
    end = pair.second.time
    if not isinstance(start, m.Date) or not isinstance(end, m.Date) or start.year is None or end.year is None:
        return None
    if start.month is None or end.month is None or pair.first.pieces:
        return None
    comma, _, between = pair.between.partition(" ")
    if comma != "," or between not in links(pair.language)["from"]:
        return None
    later = (start.year, start.month, start.day or 0) < (end.year, end.month, end.day or 0)
    if not later or put_off_on(pair.text, pair.first.start, dated=True, language=pair.language):
        return None
    return pair.as_range(m.Range(start, end))
