"""Times of day that tell no day: of a week or a month, where they are of none that is told, "next week at 3 p.m."; one
more of each day, "every day at 8 a.m. and 8 p.m.".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_clock
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours.listing import Judged, joint_of
from grammar.parsing.driver import Reading


def without_day(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; a time of day is latent right beside a longer time, as no day of it is told, and of each
    day behind another one that is.
    """
    held: Judged | None = None
    for reading, kind in found:
        judged: Judged = reading, kind
        if held is not None and held[1] == kind == "time":
            judged = _of_each(text, held[0], reading, language), kind
        if held is not None and held[1] == kind == "time" and not text[held[0].last : reading.first].strip(" "):
            if _is_long(held[0]) and _is_at_hour(reading):
                judged = reading, "latent"
            elif _is_hour(held[0]) and _is_long(reading):
                held = held[0], "latent"
        if held is not None:
            yield held
        held = judged
    if held is not None:
        yield held


def _of_each(text: str, before: Reading, reading: Reading, language: Language) -> Reading:
    """A time of day that goes on with that of each day: "8 p.m." of "every day at 8 a.m. and 8 p.m."."""
    each, clock = before.meaning, reading.meaning
    if not isinstance(each, m.Repeat) or each.clock is None or not isinstance(clock, m.Clock) or not _is_hour(reading):
        return reading
    if joint_of(language).fullmatch(text, before.last, reading.first) is None:
        return reading
    return evolve(reading, meaning=evolve(each, clock=clock))


def _is_long(reading: Reading) -> bool:
    """ "Next week", "this month", without a signal."""
    unit = reading.meaning
    return isinstance(unit, m.Unit) and unit.unit > G.DAY and reading.signal is None


def _is_at_hour(reading: Reading) -> bool:
    """ "At 3 p.m."; not "this week 8 a.m.", of which the words may tell two things."""
    return reading.signal is not None and _is_hour(reading)


def _is_hour(reading: Reading) -> bool:
    """Whether a phrase is a time of day by its hour, behind "at" or nothing: "at 3 p.m."."""
    led = reading.signal is None or reading.signal[2] == "at"
    return led and isinstance(reading.time, m.Clock) and reading.time.date is None and is_clock(reading.time)
