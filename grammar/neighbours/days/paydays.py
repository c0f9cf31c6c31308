"""Days on which something comes each year, behind how often it does: "payable semiannually on May 1 and November 1"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import yearly
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_BETWEEN: Final = re.compile(r",?(?:[^\S\n]+[^\W\d_]+){0,2},?[^\S\n]+")
"""Between how often and the first day: "semiannually in arrears on May 1"."""
_LISTED: Final = re.compile(r",?[^\S\n]+(?:([^\W\d_]+)[^\S\n]+)?")
_MONTHS: Final = {G.MONTH: 1, G.QUARTER: 3, G.HALF: 6}


def with_pay_days(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, as many days or months as something comes each year made those of every year."""
    held: list[Judged] = []
    often, times = None, 0
    for reading, kind in found:
        if often is not None:
            if kind == "time" and _goes_on(text, held[-1][0] if held else often, reading, language, first=not held):
                held.append((reading, kind))
                if len(held) < times:
                    continue
                yield from ((_each_year(day), state) for day, state in held)
                held, often = [], None
                continue
            yield from held
            held, often = [], None
        times = _times(reading.time)
        often = reading if times > 1 else None
        yield reading, kind
    yield from held


def _times(often: m.Meaning) -> int:
    """How often each year something comes: twice for "semiannually"; 0 where it is not told, or not in days."""
    if not isinstance(often, m.Repeat) or often != m.Repeat(often.unit, often.interval, count=often.count):
        return 0
    if often.unit is G.YEAR:
        return often.count if often.interval == 1 else 0
    months = _MONTHS.get(often.unit, 0) * (often.interval or 0)
    return 12 // months if often.count == 1 and 1 < months < 12 else 0


def _goes_on(text: str, before: Reading, reading: Reading, language: Language, *, first: bool) -> bool:
    """Whether a day or month without a year is the next one of a list, or the first one of it."""
    date = reading.time
    if not isinstance(date, m.Date) or date.month is None or date != m.Date(month=date.month, day=date.day):
        return False
    if isinstance(reading.meaning, m.Bound):
        return False
    begin = reading.first if reading.signal is None else min(reading.first, reading.signal[0])
    signal = reading.signal[2] if reading.signal is not None else ""
    if first:
        return signal == ("on" if date.day else "in") and _BETWEEN.fullmatch(text, before.last, begin) is not None
    linked = _LISTED.fullmatch(text, before.last, begin)
    return linked is not None and (not linked[1] or linked[1].lower() in language.words["AND"])


def _each_year(reading: Reading) -> Reading:
    """A reading as its day or month of every year."""
    date = reading.time
    if not isinstance(date, m.Date):
        return reading
    repeat = yearly(date) if date.day else m.Repeat(G.YEAR, month=date.month)
    return evolve(reading, meaning=m.replaced(reading.meaning, date, repeat))
