"""Years of three digits ("on 8 April 217 near it"), and years apart from their date ("9 July [O.S. 28 June] 1762")."""

from __future__ import annotations

import functools
import re
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.beside import second_word, word_after
from grammar.clause_reader import lexicon
from grammar.driver import Reading
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.lexer import Token

_NUMBER: Final = re.compile(r"[^\S\n]+([1-9]\d\d)(?![\w%°/:-]|[.,]\d)")
_APART: Final = re.compile(r"[^\S\n]*[\[(][^()\[\]\n]{1,24}[\])][^\S\n]+(1\d{3}|20\d\d)(?![\w%°/:-]|[.,]\d)")
_INSIDE: Final = re.compile(r"[^()\[\]\n]{0,12}[\])][^\S\n]+(1\d{3}|20\d\d)(?![\w%°/:-]|[.,]\d)")
_BRACKETED: Final = re.compile(r"[^\S\n]*\((1\d{3}|20\d\d)\)")
_LIFE: Final = 60
"""Years after one of the years before our era that may be told without it."""
_OPENED: Final = re.compile(r"\w[^\S\n]*[\[(][^()\[\]\n]{0,12}\Z")
_ENDS: Final = re.compile(r"[^\S\n]*(?:[.,;:!?)\]]|\n|\Z)")


def with_early_year(text: str, reading: Reading, language: Language) -> Reading:
    """A date without a year, with the number behind it, where that can be nothing else."""
    found = _NUMBER.match(text, reading.last)
    if found is None or reading.end != reading.last:
        return reading
    bound, date, year = reading.meaning, m.unbound(reading.meaning), int(found[1])
    closed = _ENDS.match(text, found.end()) is not None
    after = word_after(text, found.end()).lower()
    if after in language.words["AND"]:
        verb, words = second_word(text, found.end()).lower(), lexicon(language)
        closed = (
            words.be.get(verb) == "past" or words.lemma_as(verb, "VBD") is not None
        )  # "on 3 May 814 and was buried"
    match date:
        case m.Date(year=None, month=int(), day=int()) | m.Named(year=None):
            told: m.Meaning = evolve(date, year=year)
            sure = closed or after in _going_on(language) or _begins(text, found.end(), language)
        case m.Date(year=None, month=int(), day=None):
            alone = closed and reading.signal is not None and reading.signal[2] == "in"
            told, sure = evolve(date, year=year), alone or after in _opening(language)
        case m.Unit(unit=G.YEAR, shift=0) if any(token.kinds[0][0] == "THE" for token in reading.tokens):
            told, sure = m.Date(year), closed or after in _going_on(language)
        case _:
            return reading
    if not sure:
        return reading
    meaning = evolve(bound, time=told) if isinstance(bound, m.Bound) else told
    token = Token((("YEAR", year),), found.start(1), found.end(1))
    return evolve(reading, meaning=meaning, end=found.end(1), last=found.end(1), tokens=(*reading.tokens, token))


def _begins(text: str, end: int, language: Language) -> bool:
    """Whether a verb follows, or a name and its verb: "on 24 August 410 Rome was sacked"."""
    word, verb, words = word_after(text, end), second_word(text, end), lexicon(language)
    if words.lemma_as(word.lower(), "VBD") is not None:
        return True
    return word[:1].isupper() and words.tells(verb)


def with_year_apart(text: str, reading: Reading, language: Language) -> Reading:
    """A day and month, with the year behind the brackets beside it: "9 July [O.S. 28 June] 1762"."""
    date = m.unbound(reading.meaning)
    if not isinstance(date, m.Date) or date.year is not None or date.month is None or date.day is None:
        return reading
    bracketed = _BRACKETED.match(text, reading.last)
    if bracketed is not None:  # "on 1 June (1794)"
        return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=int(bracketed[1]))))
    found = _APART.match(text, reading.last)
    if found is None and _OPENED.search(text, max(0, reading.first - 20), reading.first):
        found = _INSIDE.match(text, reading.last)
    if found is None:
        return reading
    after = word_after(text, found.end()).lower()
    small = after in language.words["island"]["small"] or after in _going_on(language)
    if not small and not _ENDS.match(text, found.end()):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=int(found[1]))))


@functools.lru_cache(maxsize=8)
def _opening(language: Language) -> frozenset[str]:
    """Words that begin something new behind a year: articles, pronouns, numbers; no number before them counts them."""
    closed = lexicon(language).closed
    words = [*closed["determiner"], *closed["subject_pronoun"], *language.words["CARD"]]
    return frozenset(words) - frozenset(language.words["A"])  # "in May 500 a day came"


@functools.lru_cache(maxsize=8)
def _going_on(language: Language) -> frozenset[str]:
    """The same, and prepositions; not "of", which follows a number of things, nor what joins two numbers."""
    words = language.words
    links = [*words["OF"], *words["TO"], *words["AND"], *words["island"]["listing"]]
    return (_opening(language) | frozenset(lexicon(language).closed["preposition"])) - frozenset(links)


def in_era(reading: Reading, previous: Interval) -> Reading:
    """A year without an era in a story that is before ours: "crowned in 1186 BC. He died in 1155"."""
    date = next((leaf for leaf in m.leaves(reading.meaning) if isinstance(leaf, m.Date)), None)
    if date is None or date.year is None or date.year <= 0 or previous.start is None or previous.start >= 0:
        return reading
    known, year = calendar.from_days(previous.start // calendar.DAY)[0], 1 - date.year
    spelled = any(token.kinds[0][0] == "ERA" for token in reading.tokens)
    if spelled or date.short or known > 0 or not known <= year <= known + _LIFE:
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year)))
