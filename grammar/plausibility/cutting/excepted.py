"""Hours behind a day that is left out, which are not of it: "daily except [Sundays], at 9am"."""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import word_before
from grammar.language import Language
from grammar.plausibility.cutting.cuts import Phrase

DAYS: Final = ("WEEKDAY", "WEEKDAYS")
"""Terminals of days that may be left out."""


def is_excepted(text: str, first: int, language: Language) -> bool:
    """Whether a word right before a place leaves out what stands there."""
    return word_before(text, first).lower() in language.words["island"]["excepting"]


def hours_of_rest(phrase: Phrase) -> int | None:
    """Where the hours begin that are not of the day left out."""
    text, reading = phrase.text, phrase.reading
    own = reading.own
    if len(own) < 2 or own[0].kinds[0][0] not in DAYS or own[1].kinds[0][0] in ("PARTDAY", *DAYS):
        return None
    timed = any(isinstance(node, m.Clock) for node in reading.nodes)
    return own[1].start if timed and is_excepted(text, reading.first, phrase.language) else None
