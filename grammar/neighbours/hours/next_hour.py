"""Bare hours that open a part of what is told, right behind a time of day: "at 3 p.m.; by 6 the fires had been set"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.lexicon import Lexicon
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import beside_hour

_FAR: Final = 200
"""So many characters behind a time of day a bare hour is no longer told to be one."""
_OPENING: Final = (".", ";", ",", "–", "—")


def with_next_hours(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; "by 6" is an hour where it opens a part of a sentence behind one that is plain."""
    words = lexicon(language)
    told = -_FAR
    for reading, kind in found:
        if kind == "time":
            clock = reading.time
            told = reading.last if isinstance(clock, m.Clock) and not clock.open else told
        elif reading.first - told < _FAR and beside_hour(reading) and _opens(text, reading, words, language):
            told, kind = reading.last, "time"
        yield reading, kind


def _opens(text: str, reading: Reading, words: Lexicon, language: Language) -> bool:
    """Whether a limit opens a part of a sentence: a sign or "and" before it, and a subject behind it."""
    before = text[max(0, reading.first - 2) : reading.first].rstrip()[-1:]
    if words.frame is not None or "\n" in text[reading.first : reading.last]:
        return False
    if before not in _OPENING and word_before(text, reading.first).lower() not in language.words["AND"]:
        return False
    end = reading.last + (text[reading.last : reading.last + 1] == ",")
    after = word_after(text, end).lower()
    return after in language.words["THE"] or after in words.closed["pronoun"] | words.closed["possessive"]
