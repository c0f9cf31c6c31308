"""Whether "that" before a day points at it or opens a clause: "left that Friday", "said that Friday's vote failed".

So, too, "following": "the following Friday", but "it fell following Friday's vote".
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import CLOSES, OWNER, is_plural, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.directions.focus import focus_of
from grammar.language import Language
from grammar.meaning import Anchor
from grammar.parsing.driver import Reading

_POINTED: Final = (("DET", "WEEKDAY"), ("DET", "MONTH"), ("DET", "N2"))
_YEAR: Final = re.compile(r"[^\S\n]([12]\d{3})(?![\d:]|[.,]\d)")
_YEAR_OF_DAY: Final = re.compile(r",?[^\S\n]([12]\d{3})(?![\d:]|[.,]\d)")

_ROUND: Final = 50
"""By so many things are counted in round numbers."""


def before_year(text: str, reading: Reading, language: Language) -> int | None:
    """Where a date begins that a year behind it tells, so that "that" points at none: "knew that 1 May 1811 was late".

    ``None`` where the digits count what follows: "that May 2000 workers left".
    """
    if reading.names[:1] != ("DET",) or reading.first != reading.tokens[0].start or len(reading.tokens) < 2:
        return None
    year = (_YEAR_OF_DAY if "N2" in reading.names else _YEAR).match(text, reading.last)
    if year is None or int(year[1]) % _ROUND == 0 or is_plural(word_after(text, year.end())):
        return None
    word = reading.tokens[0]
    that = text[word.start : word.end] in language.clauses["closed"]["complementizer"]
    return reading.tokens[1].start if that else None


def without_that(text: str, reading: Reading, language: Language) -> Reading:
    """A day or month behind a word that opens a clause, read without that word.

    It does where the day owns what follows, where the verb of the clause stands right behind it, or where the clause
    before it is one of saying and a verb follows: "Police said that Tuesday a man was shot".
    """
    if reading.names[:3] == ("ON", *_POINTED[0]) and reading.own_names == _POINTED[0]:
        return _without_object(text, reading, language)
    if reading.names[:2] not in _POINTED or reading.first != reading.tokens[0].start:
        return reading
    word, *rest = reading.tokens
    pointed = next((leaf for leaf in reading.nodes if isinstance(leaf, m.Nearest)), None)
    if pointed is None or pointed.anchor is not Anchor.PREVIOUS:
        return reading
    told, closed = text[word.start : word.end].lower(), language.clauses["closed"]
    if told in closed["preposition"]:
        if not text.startswith(OWNER, reading.last):
            return reading
    elif pointed.shift or text[word.start : word.end] not in closed["complementizer"]:
        return reading  # "That Friday he left"
    elif not _opens(text, reading, language):
        return reading
    meaning, begin = m.replaced(reading.meaning, pointed, pointed.date), rest[0].start
    return evolve(reading, meaning=meaning, start=begin, first=begin, tokens=reading.tokens[1:])


def _without_object(text: str, reading: Reading, language: Language) -> Reading:
    """A weekday without the "on that" before it that tells what a clause of things to come is about: "we will have more
    on that Monday", "they vote on that Friday"; not where such a weekday was told before it.
    """
    word, day = reading.own
    pointed = reading.time
    if not isinstance(pointed, m.Nearest) or pointed.shift or not CLOSES.match(text, reading.last):
        return reading
    if text[word.start : word.end] not in language.clauses["closed"]["complementizer"]:
        return reading
    before = text[max(0, reading.first - _TOLD) : reading.first].lower()
    read = focus_of(text, language.code).read_at(word.start)
    verb = None if read is None else read.last_verb(read.place_of(word.start))
    if text[day.start : day.end].lower() in before or read is None or verb is None or read.lexicon.frame is not None:
        return reading
    if verb.tense != "future" and verb.modality != "planned":
        return reading
    meaning = m.replaced(reading.meaning, pointed, pointed.date)
    return evolve(reading, meaning=meaning, start=day.start, first=day.start, tokens=reading.own[1:], signal=None)


_TOLD: Final = 1000
"""So many characters back a day may stand at which "that Friday" points."""


def _opens(text: str, reading: Reading, language: Language) -> bool:
    """Whether the first word of a reading opens a clause of its sentence."""
    before = word_before(text, reading.first).lower()
    read = focus_of(text, language.code).read_at(reading.first)
    if not before or read is None or before in language.clauses["closed"]["preposition"]:
        return False  # "at that Friday's meeting"
    if text.startswith(OWNER, reading.last):
        return True
    behind = read.place_of(reading.last)
    later = [group for group in read.groups if group.form == "finite" and group.first >= behind]
    if not later:
        return False
    if later[0].first == behind:
        return True
    closed = language.clauses["closed"]["complementizer"]
    again = any(one.lower in closed for one in read.tokens[behind : later[0].first])
    words, first = lexicon(language), read.tokens[behind]
    if again or not first.word or first.lower in words.closed["coordinator"]:
        return False  # "it was written that Sunday, and sent ..."
    return any(lemma in words.saying for lemma, _ in words.tags(before))
