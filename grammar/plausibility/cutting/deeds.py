"""Days on which something was put off until another day, no ranges: "recessed the trial Thursday until Monday"."""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.directions.plans import put_off
from grammar.plausibility.cutting.cuts import Phrase

_DAY: Final = 3
"""So many words at most has a weekday with its part, and what links it to the end of a range."""


def put_off_on(phrase: Phrase) -> int | None:
    """The day on which something was put off, and until when: "adjourned Monday until Nov. 2", no range."""
    reading = phrase.reading
    if "WEEKDAY" not in reading.names[:2] or not isinstance(reading.meaning, m.Range):
        return None
    if reading.names[0] in ("FROM", "BETWEEN"):
        return None
    place = next((at for at, name in enumerate(reading.names[: _DAY + 1]) if name == "UNTIL"), 0)
    dated = "MONTH" in reading.names[place:]
    if not place or not put_off.put_off_on(phrase.text, reading.first, dated=dated, language=phrase.language):
        return None
    return reading.tokens[place].start
