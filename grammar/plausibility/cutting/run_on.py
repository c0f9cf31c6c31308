"""Judges of two times that run on as one: "Tuesday after the previous day's fall", "its lowest in two years a week
earlier"; and of numbers that run on behind a day.
"""

from __future__ import annotations

from grammar import meaning as m
from grammar.clauses.beside import second_word, word_after
from grammar.plausibility.cutting.cuts import Phrase


def beside_day(phrase: Phrase) -> int | None:
    """ "Rose Tuesday after the previous day's fall": no day is told by the one right before or after it."""
    reading = phrase.reading
    if reading.names[-5:-3] != ("WEEKDAY", "REL"):
        return None
    day = reading.tokens[-1].kinds[0] == ("UNIT", "day")
    return reading.tokens[-4].start if day and reading.tokens[-2].kinds[0][1] in ("previous", "next") else None


def so_long_ago(phrase: Phrase) -> int | None:
    """ "Stayed three days a year ago", "two days a week before Christmas": for how long, and when."""
    text, reading, words = phrase.text, phrase.reading, phrase.language.words
    if not isinstance(reading.time, m.Repeat):
        return None
    after = word_after(text, reading.last).lower()
    behind = text[reading.last : reading.last + 40].lstrip()[len(after) :][:2].strip() if after in words["REL"] else ""
    named = behind[:1].isupper() or behind[:1].isdigit()  # not "two days a week after school"
    return reading.tokens[-2].start if after in words["DIR"] or named else None


def earlier_low(phrase: Phrase) -> int | None:
    """ "Its lowest in nine weeks a day earlier": for how long, and when."""
    reading = phrase.reading
    if len(reading.names) < 5 or reading.names[-4] not in ("UNIT", "UNITS") or reading.names[0] != "IN":
        return None
    return reading.tokens[-3].start


def earlier_this(phrase: Phrase) -> int | None:
    """ "Furloughed for a week earlier this month": for how long, and when."""
    reading, words = phrase.reading, phrase.language.words
    if not isinstance(reading.time, m.Offset) or reading.time.anchor is not m.Anchor.PREVIOUS:
        return None  # "ten years ago this month"
    this = words["DET"].get(word_after(phrase.text, reading.last).lower()) == "this"
    unit = second_word(phrase.text, reading.last).lower() if this else ""
    return reading.tokens[-1].start if unit in words["UNIT"] else None


def night_until(phrase: Phrase) -> int | None:
    """ "Shut overnight until 13 August", "overnight until Friday": at which hours, and for how long."""
    reading = phrase.reading
    overnight = reading.names[:2] == ("TONIGHT", "UNTIL") and str(reading.tokens[0].kinds[0][1]).startswith("-")
    return reading.tokens[1].start if overnight and "AMPM" not in reading.names else None


def far_number(phrase: Phrase) -> int | None:
    """ "On June 20, 3000 people came": of people, no year, which nothing follows."""
    reading = phrase.reading
    return reading.tokens[-2].start if word_after(phrase.text, reading.last) else None


def count_behind(phrase: Phrase) -> int | None:
    """ "In September there were 31; during October, 74.": two digits behind a month and a comma are no year of it, as
    they are behind its day, "October 12, 74".
    """
    return phrase.reading.tokens[-2].start
