"""Years of two digits at the head of a sentence, in a text that tells years of an era: "In 91 BC war broke out. In 88
Sulla marched on Rome. By 85 it was over.".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import second_word, word_after
from grammar.clauses.clause_reader import lexicon
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_BOUNDS: Final = ("by", "until", "before", "after")


def with_short_years(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, and behind a year of an era latent ones: years of two digits that open a sentence."""
    told: list[Reading] | None = None
    covered = 0
    for reading, kind in found:
        while told and told[0].first <= reading.first:
            year = told.pop(0)
            if reading.first > year.first or kind is None:
                covered = year.last
                yield year, "latent"
        if reading.first < covered:
            continue
        if told is None and kind == "time" and "ERA" in reading.names:
            told = _years(text, reading.last, language)
        yield reading, kind
    yield from [(year, "latent") for year in told or []]


def _years(text: str, start: int, language: Language) -> list[Reading]:
    """Such years behind a place."""
    found = (_year(text, match, language) for match in _shape(language).finditer(text, start))
    return [year for year in found if year is not None]


@lru_cache(maxsize=8)
def _shape(language: Language) -> re.Pattern[str]:
    """A preposition that opens a sentence, and a number behind it."""
    words = "|".join(sorted(map(re.escape, _leading(language)), key=len, reverse=True)) or "(?!)"
    return re.compile(rf"(?:(?<=[.!?;:]\s)|(?<=\n))((?i:{words}))[^\S\n]([1-9]\d)(?=[^\S\n]+[^\W\d_])")


@lru_cache(maxsize=8)
def _leading(language: Language) -> dict[str, str]:
    """The prepositions, each with its kind."""
    words = language.words
    kinds = dict.fromkeys(words["IN"], "in") | dict.fromkeys(words["UNTIL"], "until")
    listed = [*words["PREP"].items(), *words["REL"].items()]
    return kinds | {word: str(kind) for word, kind in listed if kind in _BOUNDS and " " not in word}


def _year(text: str, match: re.Match[str], language: Language) -> Reading | None:
    """Such a number as a year, where no thing that it may count follows it."""
    lead, year = match[1].lower(), m.Date(int(match[2]))
    if not match[1][0].isupper():
        return None
    kind, words = _leading(language)[lead], lexicon(language)
    after, closed = word_after(text, match.end()), words.closed
    begins = after in closed["determiner"] or after in closed["subject_pronoun"]
    if not begins and not (after[0].isupper() and words.tells(second_word(text, match.end()))):
        return None
    tokens = (Token((("PREP", kind),), match.start(1), match.end(1)), Token((("OLDYEAR", year.year),), *match.span(2)))
    time: m.Meaning = year if kind == "in" else m.Bound(kind, year)
    signal = (match.start(1), match.end(1), kind)
    return Reading(time, match.start(2), match.end(2), signal, match.start(1), match.end(2), tokens)
