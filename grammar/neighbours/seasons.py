"""Seasons that a list joins: "through the autumn and winter he ruled", "the spring and summer of 1893 were dry"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import CLOSES, word_after
from grammar.clauses.clause_reader import lexicon
from grammar.granularity import Granularity as G
from grammar.language import Language, one_of
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_LINKED: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+")


def with_seasons(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; a season is one where another one that is joined to it is."""
    held: Judged | None = None
    for reading, kind in found:
        if held is not None:
            led = kind == "time" and _is_season(reading) and _joins(text, held[0].last, reading.first, language)
            yield held[0], "time" if led else held[1]
            held = None
        if kind in (None, "latent") and _is_season(reading):
            held = reading, kind
            continue
        yield reading, kind
        second = _second(text, reading, language) if kind == "time" and _is_season(reading) else None
        if second is not None:
            yield second, "time"
    if held is not None:
        yield held


def _is_season(reading: Reading) -> bool:
    """Whether a phrase ends with a season, or with the year of one."""
    time = m.unbound(reading.meaning)
    while isinstance(time, m.Part | m.Nearest | m.Approximate):
        time = time.whole if isinstance(time, m.Part) else time.date if isinstance(time, m.Nearest) else time.time
    return isinstance(time, m.Spell) and time.unit is G.SEASON


def _joins(text: str, first: int, last: int, language: Language) -> bool:
    """Whether nothing but "and" stands between two places."""
    link = _LINKED.fullmatch(text, first, last)
    return link is not None and link[1].lower() in language.words["AND"]


@lru_cache(maxsize=8)
def _named(language: Language) -> re.Pattern[str]:
    """A season behind "and"."""
    links, seasons = one_of(language.words["AND"]), one_of(language.words["SEASON"])
    return re.compile(rf"[^\S\n]+(?:{links})[^\S\n]+({seasons})(?![\w'’-])")


def _second(text: str, reading: Reading, language: Language) -> Reading | None:
    """A bare season joined to one, of which nothing else stands behind it: "the autumn and winter he"."""
    found = _named(language).match(text, reading.last)
    if found is None or reading.names[-1] != "SEASON":
        return None
    after = word_after(text, found.end()).lower()
    words = lexicon(language)
    subjects = after in words.closed["pronoun"] or after in words.closed["possessive"] or after in language.words["THE"]
    goes_on = subjects or after in words.closed["preposition"] or words.tells(after) or after in words.have
    if after in language.words["OF"] or not (goes_on or CLOSES.match(text, found.end())):
        return None
    number = language.words["SEASON"][found[1].lower()]
    token = Token((("SEASON", number),), *found.span(1))
    return Reading(m.Spell(G.SEASON, number), *found.span(1), None, *found.span(1), (token,))
