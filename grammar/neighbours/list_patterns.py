"""Expressions for lists of dates: what parts two members, bare days that go on with one, days before one, its year."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from grammar.language import Language

_NAMES: Final = ("THE", "OF", "AMPM", "AND")
_HOURS_AFTER: Final = ("AT", "FROM", "BETWEEN")


class Patterns(NamedTuple):
    """What parts two members of a list, a bare day or an ordinal that goes on with one, a day before one, its year."""

    joint: re.Pattern[str]
    day: re.Pattern[str]
    ordinal: re.Pattern[str]
    before: re.Pattern[str]
    year: re.Pattern[str]


@functools.lru_cache(maxsize=32)
def patterns(language: Language) -> Patterns:
    """The patterns of a language."""
    words = "|".join(re.escape(word) for word in language.words["island"]["listing"])
    joint = rf"[^\S\n]*(?:,[^\S\n]*(?:(?:{words})[^\S\n]+)?|[^\S\n](?:{words})[^\S\n]+)"
    nth = rf"(?i:{'|'.join(map(re.escape, language.words['numbers']['ordinal'])) or '(?!)'})"
    number, ordinal = rf"\d{{1,2}}{nth}?\b", rf"{nth}(?!\w)"
    months = rf"(?i:{'|'.join(map(re.escape, language.words['MONTH'])) or '(?!)'})(?!\w)"
    the, of, half, joins = ("|".join(map(re.escape, language.words[name])) or "(?!)" for name in _NAMES)
    at = "|".join(re.escape(word) for name in _HOURS_AFTER for word in language.words[name]) or "(?!)"
    clauses = language.clauses
    verbs = [
        *clauses["closed"]["subject_pronoun"],
        *(word for name in ("modal", "be") for word in _words(clauses[name])),
        *language.words["THE"],
        *clauses["closed"]["possessive"],
    ]
    verbs += language.words["island"]["in_turn"]
    told = "|".join(re.escape(word) for word in verbs if word.isalpha()) or "(?!)"
    counts = [word for name in ("CARD", "A", "HALF") for word in language.words[name]]
    counts += language.words["island"]["amounts"]
    counted = "|".join(re.escape(word) for word in counts if word.isalpha()) or "(?!)"
    after = (
        rf"(?=[^\S\n]*(?:[.;:!?()](?!\d)|$|\n|,[^\S\n]*(?:{number}|\d+[^\S\n]?(?:{half})|[12]\d{{3}}\b|(?:{words})\b|{months})"
        rf"|(?:{words})[^\S\n]+(?:{number}|{months})|(?:{of})[^\S\n]+[12]\d{{3}}\b"
        rf"|[^\S\n]+(?:{joins})[^\S\n]+(?!(?:{counted})\b)[^\W\d_A-Z]"
        rf"|[^\S\n]+(?:1[5-9]|20)\d\d\b|(?<=\s)(?:{told})\b|[^\S\n]+(?:{at})[^\S\n]+\d|(?P<goes_on>,[^\S\n]+[^\W\d_])))"
    )
    to = "|".join(map(re.escape, language.words["TO"])) or "(?!)"
    dash = rf"(?:[^\S\n]?[{re.escape(language.words['numbers']['dashes'])}-][^\S\n]?|[^\S\n](?:{to})[^\S\n])"
    until = rf"(?:{dash}(3[01]|[12]\d|[1-9]){nth}?(?![\d%:/-]))?"
    if language.words["numbers"].get("ordinal_sign"):  # the day stands before its month: nothing goes on after it
        never = re.compile(r"(?!)")
        return Patterns(re.compile(joint), never, never, never, never)
    day = r"(3[01]|[12]\d|[1-9])"
    led = rf"(?!(?:(?:{joint}){number})*[^\S\n]+{months})"  # not "6 June, and 14 and 18 September"
    before = rf"(?<![\w.,:/$€£%+-])(?:(\d{{1,2}}){nth}?{dash})?(\d{{1,2}}){nth}?(?:[^\S\n]|,)[^\d]*\Z"
    then = "|".join(map(re.escape, language.words["island"]["then"])) or "(?!)"
    return Patterns(
        re.compile(rf"{joint}|,[^\S\n]+(?:{then})[^\S\n]+"),
        re.compile(rf"({joint})(3[01]|[12]\d|[1-9]){nth}?{until}(?![\d%:/-]){led}{after}"),
        re.compile(rf"({joint})((?:(?:{the})[^\S\n]+)?{day}{ordinal})"),
        re.compile(before),
        re.compile(rf",?[^\S\n]+(?:(?:{of})[^\S\n]+)?([12]\d{{3}})\b(?![\d%-])"),
    )


def _words(table: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """All words of a table."""
    return (word for words in table.values() for word in words)
