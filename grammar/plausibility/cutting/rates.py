"""Lengths that tell in how long so much is paid or made: the time behind one is no start of it.

Two judges as those in ``cuts``: "paid $50 a week on Friday", "$150 million a year from 2008".
"""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.directions.direction import direction_at
from grammar.granularity import Granularity
from grammar.plausibility.cutting.cuts import Phrase

PRICE: Final = re.compile(r"[\d$€£][^.!?\n]*\Z")
"""A number or sign of money in the same sentence, right up to a place."""
_BREAK: Final = re.compile(r"[.,;:!?)\n](?=\s)")
_WEEK: Final = m.Length.of(1, Granularity.WEEK)


def rate(phrase: Phrase) -> int | None:
    """ "Paid $50 a week on Friday": a rate, or how long something took that is over."""
    text, reading = phrase.text, phrase.reading
    if reading.signal is not None or len(reading.names) < 3:
        return None
    before = text[max(0, reading.first - 24) : reading.first]
    over = PRICE.search(before) or direction_at(text, reading.first, phrase.language) == "past"
    return reading.tokens[-2].start if over else None


def rate_from(phrase: Phrase) -> int | None:
    """ "Savings of $150 million a year from 2008", "two tonnes a day from Monday": so much in each, from then on."""
    text, reading = phrase.text, phrase.reading
    time, names = reading.time, reading.names
    if reading.signal is not None or names[:1] != ("A",) or names[2:3] != ("FROM",) or not isinstance(time, m.Offset):
        return None
    before = words_of_amount(text, reading.first)
    if time.length == _WEEK and all(word[0].isalnum() for word in before):
        return None  # "we open three shops a week from Monday"
    counted = any(word[-1].isdecimal() or word in phrase.language.words["CARD"] for word in before)
    return reading.tokens[2].start if counted else None


def words_of_amount(text: str, position: int) -> list[str]:
    """The words right before a place that may tell how much: "150 million"."""
    return _BREAK.split(text[max(0, position - 48) : position])[-1].split()[-3:]
