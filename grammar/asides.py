"""A time of day told twice before its day: "at 4 a.m. local time (0200 GMT) on Wednesday" is Wednesday's both times."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.driver import Reading
from grammar.intersect import is_day, on_day

Judged = tuple[Reading, str | None]
"""A reading, and whether it is a time, latent or neither."""
_OPENED: Final = re.compile(r"[^\S\n]*\(")
_CLOSED: Final = re.compile(r"\),?[^\S\n]*")


def with_days(text: str, found: Iterable[Judged]) -> Iterator[Judged]:
    """The readings of a text; two clock times, the second in brackets, take the day that follows."""
    held: list[Judged] = []
    for judged in found:
        held.append(judged)
        if len(held) == 3:
            if _twice(text, *(reading for reading, _ in held)):
                day = m.unbound(held[2][0].meaning)
                held[:2] = [(evolve(one, meaning=on_day(one.meaning, day)), "time") for one, _ in held[:2]]
            yield held.pop(0)
    yield from held


def _twice(text: str, first: Reading, second: Reading, day: Reading) -> bool:
    """Whether two clock times without a day stand before one, the second in brackets."""
    clocks = all(isinstance(one.meaning, m.Clock) and one.meaning.date is None for one in (first, second))
    return (
        clocks
        and is_day(m.unbound(day.meaning))
        and _OPENED.fullmatch(text, first.last, second.first) is not None
        and _CLOSED.fullmatch(text, second.last, day.first) is not None
    )
