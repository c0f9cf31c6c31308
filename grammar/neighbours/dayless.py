"""Times of day of a week, a month or another long time, which tell none of its days: "next week at 3 p.m."."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from grammar import meaning as m
from grammar.building.telling import is_clock
from grammar.granularity import Granularity as G
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading


def without_day(text: str, found: Iterable[Judged]) -> Iterator[Judged]:
    """The readings of a text; a time of day is latent right beside a longer time, as no day of that is told."""
    held: Judged | None = None
    for reading, kind in found:
        judged: Judged = reading, kind
        if held is not None and held[1] == kind == "time" and not text[held[0].last : reading.first].strip(" "):
            if _is_long(held[0]) and _is_hour(reading):
                judged = reading, "latent"
            elif _is_hour(held[0]) and _is_long(reading):
                held = held[0], "latent"
        if held is not None:
            yield held
        held = judged
    if held is not None:
        yield held


def _is_long(reading: Reading) -> bool:
    """ "Next week", "this month", without a signal."""
    unit = reading.meaning
    return isinstance(unit, m.Unit) and unit.unit > G.DAY and reading.signal is None


def _is_hour(reading: Reading) -> bool:
    """Whether a phrase is a time of day by its hour, behind "at" or nothing: "at 3 p.m."."""
    led = reading.signal is None or reading.signal[2] == "at"
    return led and isinstance(reading.time, m.Clock) and reading.time.date is None and is_clock(reading.time)
