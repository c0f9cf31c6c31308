"""Days that a set leaves out, and the hours behind them, which are of the others: "daily except Sundays at 9am", "every
day (except Monday) from 10am to 5pm".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import at_hours
from grammar.building.telling import is_clock
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.neighbours.pair import Pair
from grammar.parsing.driver import Reading
from grammar.plausibility.cutting.excepted import DAYS, is_excepted

_WEEK: Final = range(1, 8)
_NEAR: Final = 48
"""So many characters at most stand between a set and the hours behind the days that it leaves out."""


def parted(pair: Pair) -> bool:
    """Whether a day that is left out stands before an hour of the others."""
    days = any(kind in DAYS for kind in pair.first.own_names) and is_clock(pair.second.time)
    return days and is_excepted(pair.text, pair.first.first, pair.language)


def with_excepted(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, days that a set leaves out as such days of each week, the hours behind as of the rest."""
    each: Reading | None = None
    for reading, kind in found:
        told = reading
        if kind == "time" and _is_each_day(reading.meaning):
            each = reading
        elif each is not None and reading.first - each.last > _NEAR:
            each = None
        elif each is not None and kind == "time" and is_clock(reading.time):
            out = _left_out(text[each.last : reading.first], language)
            rest = tuple(day for day in _WEEK if day not in out)
            if out:
                told = evolve(reading, meaning=at_hours(m.Repeat(G.WEEK, weekdays=rest), reading.time), pieces=())
            each = None
        elif each is not None and kind == "time" and (out := _left_out(text[each.last : reading.last], language)):
            told = evolve(reading, meaning=m.Repeat(G.WEEK, weekdays=out), signal=None)
        yield told, kind


def _is_each_day(meaning: m.Meaning) -> bool:
    return isinstance(meaning, m.Repeat) and meaning == m.Repeat(G.DAY)


def _left_out(between: str, language: Language) -> tuple[int, ...]:
    """The weekdays that words behind a set leave out; none where they tell anything else."""
    words, table = re.sub(r"[(),]", " ", between).lower().split(), language.words
    ends = next((at for at, word in enumerate(words) if word in table["WEEKDAY"] or word in table["WEEKDAYS"]), 0)
    if " ".join(words[:ends]) not in table["island"]["left_out"]:
        return ()
    days = [table["WEEKDAY"].get(word) or table["WEEKDAYS"].get(word) for word in words[ends:]]
    linked = all(day or word in table["AND"] for day, word in zip(days, words[ends:], strict=True))
    return tuple(int(day) for day in days if day) if linked else ()
