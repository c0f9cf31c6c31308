"""Times of day that tell no day: of a week or a month, where they are of none that is told, "next week at 3 p.m."."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from grammar import meaning as m
from grammar.building.telling import is_clock
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_BEHIND: Final = 60
"""So many characters behind a time of day at most tell of which day it is."""


def without_day(text: str, found: Iterable[Judged], _language: Language) -> Iterator[Judged]:
    """The readings of a text; a time of day is latent right beside a longer time, as no day of it is told."""
    held: Judged | None = None
    for reading, kind in found:
        judged: Judged = reading, kind
        if held is not None and held[1] == kind == "time" and not text[held[0].last : reading.first].strip(" "):
            if _is_long(held[0]) and _is_at_hour(reading):
                judged = reading, "latent"
            elif _is_hour(held[0]) and (_is_long(reading) or _is_beside_event(reading)):
                held = held[0], "latent"
        if held is not None:
            yield held
        held = judged
    if held is not None:
        yield held


def is_of_untold(text: str, reading: Reading, language: Language) -> bool:
    """Whether a time of day is of a day that only something else tells, where none was told: "at 5.20pm on the day of
    the attack", "at 11 p.m. the night before the murder", "on the night in question", "at noon on the third day".
    """
    names, words = reading.names, language.words
    if not isinstance(reading.time, m.Clock | m.DayPart):
        return False
    behind = [word.strip(".,;:") for word in text[reading.last : reading.last + _BEHIND].lower().split()[:4]]
    if not behind or text[reading.last : reading.last + 1] not in (" ", "\n"):
        return False
    clock = isinstance(reading.time, m.Clock)
    if names[-1] == "REL" and names[-3:-2] == ("THE",):
        return clock and behind[0] in words["THE"]
    if names[-1] in ("UNIT", "PARTDAY") and names[-2:-1] == ("THE",) and names[-3:-2] != ("IN",):
        return " ".join(behind[:2]) in words["island"]["in_question"] or (clock and behind[0] in words["OF"])
    if len(behind) < 4 or not clock or reading.time.date is not None:
        return False
    on, the, number, unit = behind
    counted = number in words["ORDW"] or number[:1].isdigit()
    return on in words["ON"] and the in words["THE"] and counted and words["UNIT"].get(unit) == "day"


def _is_long(reading: Reading) -> bool:
    """ "Next week", "this month", without a signal, or "at the weekend"."""
    unit, at = reading.meaning, reading.signal is not None and reading.signal[2] in ("at", "on")
    if not isinstance(unit, m.Unit | m.Around) or unit.unit <= G.DAY:
        return False
    return at if unit.unit is G.WEEKEND and reading.signal is not None else reading.signal is None


def _is_beside_event(reading: Reading) -> bool:
    """ "The day before" what other words tell."""
    time = reading.time
    return isinstance(time, m.Offset) and time.anchor is m.Anchor.EVENT and reading.names[:1] == ("THE",)


def _is_at_hour(reading: Reading) -> bool:
    """ "At 3 p.m."; not "this week 8 a.m.", of which the words may tell two things."""
    return reading.signal is not None and _is_hour(reading)


def _is_hour(reading: Reading) -> bool:
    """Whether a phrase is a time of day by its hour, behind "at" or nothing: "at 3 p.m."."""
    led = reading.signal is None or reading.signal[2] == "at"
    return led and isinstance(reading.time, m.Clock) and reading.time.date is None and is_clock(reading.time)
