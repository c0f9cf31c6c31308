""" "As early as", "as late as" before a time of what is told: no stretch that begins or ends then."""

from __future__ import annotations

from attrs import evolve

from grammar import meaning as m
from grammar.directions.direction import direction_at
from grammar.language import Language
from grammar.parsing.driver import Reading


def told_then(text: str, reading: Reading, language: Language) -> Reading:
    """A time that a past clause tells to be early or late: "ordered as early as May 1806"; not "may open as
    early as Monday".
    """
    bound, signal = reading.meaning, reading.signal
    if not isinstance(bound, m.Bound) or signal is None:
        return reading
    if text[signal[0] : signal[1]].lower() not in language.words["island"]["early_as"]:
        return reading
    if direction_at(text, reading.first, language) != "past":
        return reading
    return evolve(reading, meaning=bound.time, signal=(signal[0], signal[1], "in"))
