"""Units that "next" or "last" alone tells behind another one: "this week or next", "this year and last", "that day and
the next".
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator

from grammar import meaning as m
from grammar.building.construct import SHIFTS
from grammar.clauses.beside import CLOSES, word_after
from grammar.clauses.clause_reader import lexicon
from grammar.language import Language, one_of
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_WAYS = ("last", "this", "next")


@functools.lru_cache(maxsize=32)
def _pattern(language: Language) -> re.Pattern[str]:
    """A link and the word that alone tells which unit."""
    words = language.words
    links = one_of([*words["AND"], *words["OR"]])
    ways = one_of(word for word, way in words["DET"].items() if way in _WAYS)
    return re.compile(rf"[^\S\n]+(?:{links})[^\S\n]+({ways})(?![\w'’-])")


@functools.lru_cache(maxsize=32)
def _after(language: Language) -> re.Pattern[str]:
    """A link, an article and the word for the next one."""
    words = language.words
    ways = one_of(word for word, way in words["DET"].items() if way in ("next", "following"))
    links, articles = one_of(words["AND"]), one_of(words["THE"])
    return re.compile(rf"[^\S\n]+(?:{links})[^\S\n]+((?:{articles})[^\S\n]+(?:{ways}))(?![\w'’-])")


def with_nexts(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the units that one word tells behind another one."""
    for reading, kind in found:
        yield reading, kind
        if kind == "time" and reading.names[-2:] == ("DET", "UNIT"):
            more = _next(text, reading, language) or _following(text, reading, language)
            if more is not None:
                yield more, "time"


def _next(text: str, reading: Reading, language: Language) -> Reading | None:
    """The unit behind one of now, unless its word belongs to what follows: "this year and last season"."""
    here = reading.time
    plain = isinstance(here, m.Unit) and here == m.Unit(here.unit, here.shift)
    found = _pattern(language).match(text, reading.last) if plain else None
    if found is None or not isinstance(here, m.Unit):
        return None
    way = language.words["DET"][found[1]]
    be = SHIFTS[way] != 0 and word_after(text, found.end()) in lexicon(language).be  # "last year and this is why"
    stands = be or CLOSES.match(text, found.end())
    if not stands or SHIFTS[way] == here.shift:
        return None
    token = Token((("DET", way),), found.start(1), found.end())
    time = m.Unit(here.unit, SHIFTS[way])
    return Reading(time, found.start(1), found.end(), None, found.start(1), found.end(), (token,))


def _following(text: str, reading: Reading, language: Language) -> Reading | None:
    """The unit behind the one that a story is at: "shut that day and the next", "that week and the next she"."""
    here = reading.time
    if not isinstance(here, m.Unit):
        return None
    found = _after(language).match(text, reading.last)
    if found is None or here != m.Unit(here.unit, 0, m.Anchor.PREVIOUS):
        return None
    after, words = word_after(text, found.end()), lexicon(language)
    goes_on = after.lower() in words.closed["pronoun"] or after.lower() in words.closed["preposition"]
    if not (goes_on or CLOSES.match(text, found.end()) or words.lemma_as(after.lower(), "VBD") is not None):
        return None  # "that day and the next train"
    time, token = m.Unit(here.unit, 1, m.Anchor.PREVIOUS), Token((("DET", "next"),), found.start(1), found.end())
    return Reading(time, found.start(1), found.end(), None, found.start(1), found.end(), (token,))
