"""The full stop of an abbreviation that ends its sentence: "we met in Nov.", "it took 30 mins. He left."."""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar.directions.focus import focus_of
from grammar.language import Language
from grammar.parsing.driver import Reading

_BLANK: Final = re.compile(r"\s*")
_ABBREVIATED: Final = ("MONTH", "WEEKDAY", "UNIT", "UNITS")


def without_stop(text: str, reading: Reading, language: Language) -> Reading:
    """A reading without the stop that ends its sentence; the stop of an abbreviation inside a sentence stays.

    >>> from grammar import find
    >>> [p.text for p in find("He left on Nov. 3. We met in Dec.", published="2024-11-11")]
    ['Nov. 3', 'Dec']
    """
    last, end = reading.tokens[-1], reading.end
    if text[end - 1 : end] != "." or last.kinds[0][0] not in _ABBREVIATED or last.end != end:
        return reading
    before, behind = _BLANK.match(text), _BLANK.match(text, end)
    alone = before is not None and before.end() >= reading.start and behind is not None and behind.end() == len(text)
    if reading.signal is None and alone:
        return reading  # nothing but the phrase: a cell of a table
    read = focus_of(text, language.code).read_at(last.start)
    if read is None or any(letter.isalnum() for letter in text[end : read.sentence.end]):
        return reading
    pieces = (*reading.pieces[:-1], (reading.pieces[-1][0], end - 1)) if reading.pieces else ()
    return evolve(reading, end=end - 1, pieces=pieces)
