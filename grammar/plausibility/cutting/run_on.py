"""Judges of two times that run on as one: "Tuesday after the previous day's fall", "its lowest in two years a week
earlier".
"""

from __future__ import annotations

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
