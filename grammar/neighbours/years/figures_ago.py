"""Quarters and halves of which figures are told that are of a year or more ago: "third-quarter profit a year ago"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.intersect import joined
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours.listing import Judged

_FIGURES: Final = re.compile(r"(?:[^\S\n]+[^\W\d_]+){1,3}[^\S\n]+")
_A_YEAR_AGO: Final = m.Offset(m.Length.of(1, G.YEAR), -1)


def with_years_ago(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, quarters put in the year behind them where only what is told of them stands between."""
    held: Judged | None = None
    for reading, kind in found:
        if held is not None:
            first, state = held
            told = joined(first.time, reading.time) if reading.signal is None else None
            if isinstance(told, m.Ordinal) and _are_figures(text[first.last : reading.first], language):
                first = evolve(first, meaning=m.replaced(first.meaning, first.time, told))
                reading = evolve(reading, meaning=told) if reading.meaning == _A_YEAR_AGO else reading
            yield first, state
            held = None
        time = reading.time
        if isinstance(time, m.Spell) and time.unit in (G.QUARTER, G.HALF) and time.year is None and kind == "time":
            held = reading, kind
        else:
            yield reading, kind
    if held is not None:
        yield held


def _are_figures(between: str, language: Language) -> bool:
    """Whether words are no more than what a company earns or sells: "net income"."""
    island = language.words["island"]
    told = (island["earned"], island["of_years"])
    return _FIGURES.fullmatch(between) is not None and all(
        any(word in words for words in told) for word in between.lower().split()
    )
