"""Judges of two times that run on as one: "Tuesday after the previous day's fall", "its lowest in two years a week
earlier"; and of numbers that run on behind a day.
"""

from __future__ import annotations

from grammar.clauses.beside import word_after
from grammar.plausibility.cutting.cuts import Phrase


def beside_day(phrase: Phrase) -> int | None:
    """ "Rose Tuesday after the previous day's fall": no day is told by the one right before or after it."""
    reading = phrase.reading
    if reading.names[-5:-3] != ("WEEKDAY", "REL"):
        return None
    day = reading.tokens[-1].kinds[0] == ("UNIT", "day")
    return reading.tokens[-4].start if day and reading.tokens[-2].kinds[0][1] in ("previous", "next") else None


def earlier_low(phrase: Phrase) -> int | None:
    """ "Its lowest in nine weeks a day earlier": for how long, and when."""
    reading = phrase.reading
    if len(reading.names) < 5 or reading.names[-4] not in ("UNIT", "UNITS") or reading.names[0] != "IN":
        return None
    return reading.tokens[-3].start


def far_number(phrase: Phrase) -> int | None:
    """ "On June 20, 3000 people came": of people, no year, which nothing follows."""
    reading = phrase.reading
    return reading.tokens[-2].start if word_after(phrase.text, reading.last) else None
