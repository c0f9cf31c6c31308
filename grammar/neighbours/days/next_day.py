"""The day right after a date, or weeks after it, behind which its clause goes on: "on Nov. 14 and 15 in Rome", "Oct. 2
and 9 failed".
"""

from __future__ import annotations

import functools
import re
from typing import Final

from grammar.clauses.beside import is_plural
from grammar.clauses.clause_reader import lexicon
from grammar.language import Language

_AND: Final = re.compile(
    r"[^\S\n]+([^\W\d_]+)[^\S\n]+(3[01]|[12]\d|[1-9])(?=[^\S\n]+([a-z]+)(?:[^\S\n]+([\w'’]+)|(?=\s*[.,;:)]|\s*\Z)))"
)

_COMMA: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+(3[01]|[12]\d|[1-9])(?=,[^\S\n]+([^\W\d_]+))")
_APART: Final = (1, 7, 14, 21)
"""So many days after a date is the next one, or the same weekday."""


@functools.lru_cache(maxsize=32)
def _numbers(language: Language) -> frozenset[str]:
    """Words for numbers and times."""
    names = ("CARD", "TENS", "HUNDRED", "UNIT", "UNITS", "QUANT", "MONTH", "WEEKDAY")
    return frozenset(word for name in names for word in language.words[name])


@functools.lru_cache(maxsize=32)
def _counting(language: Language) -> frozenset[str]:
    """Small words behind a number that is one of things: "3 of them", "3 to 1", "3 than"."""
    tables = (*(language.words[name] for name in ("OF", "TO", "MODQ")), lexicon(language).closed["than"])
    return frozenset(word for table in tables for word in table)


def next_day(text: str, position: int, day: int, language: Language) -> tuple[int, int] | None:
    """Where the next day, or the same weekday, stands behind a date that ends at a place and has the number before it.

    ``None`` where that number counts something: "on Oct. 2 and 3 ships sank", "on Oct. 2 and 3 of them died".

    >>> from grammar.language import load
    >>> texts = ("Nov. 14 and 15 in Rome", "Nov. 14 and 15 men", "Nov. 14 and 15 failed.", "Nov. 14 and 15 in all")
    >>> [next_day(text, 7, 14, load("en")) for text in texts]
    [(12, 14), None, (12, 14), None]
    """
    found = _AND.match(text, position) or _COMMA.match(text, position)
    if found is None or int(found[2]) - day not in _APART or found[1].lower() not in language.words["AND"]:
        return None
    if found.re is _COMMA:  # "on May 2 and 3, then left"; not "of May 2 and 3, two"
        return None if found[3].lower() in _numbers(language) else found.span(2)
    words, after, then = lexicon(language), found[3], (found[4] or "").lower()
    if words.frame is not None or then in _numbers(language) or then[:1].isdigit():
        return None  # "3 in ten", "3 in 10", "3 in June"
    small = frozenset(language.words["island"]["small"])
    if after in words.closed["coordinator"] - frozenset(language.words["AND"]) - frozenset(language.words["OR"]):
        return found.span(2)  # "on May 2 and 3 but failed"
    if after in small & words.closed["preposition"] - _counting(language):
        return found.span(2) if then and then not in words.closed["apiece"] | words.habitual else None
    told = words.lemma_as(after, "VBD") is not None
    if told and words.lemma_as(after, "VBN") is None:
        return found.span(2)  # "Nov. 3 and 10 drew crowds", not "3 lost ships"
    told = told and not is_plural(then)
    helping = then in words.be or any(then in table for table in (*language.clauses["modal"].values(), words.have))
    return found.span(2) if told and not helping and (not then or then in small) else None
