"""Years of two digits without an apostrophe, and with "2k": "summer of 08", "xmas 09", "back in 99".

A nought before the year's last digit tells it from a number of things; without one only "back in" does.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import word_after, word_before
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.meaning import Meaning
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_END: Final = r"(?![\w:/%°-]|[.,]\d)"
_BEHIND: Final = re.compile(rf"[^\S\n]+(?:([^\W\d_]+)[^\S\n]+)?(0\d|2[kK][01]\d){_END}")
_YEAR: Final = re.compile(rf"(?:([^\W\d_]+)[^\S\n])?(0\d|[89]\d|2[kK][01]\d){_END}")


def with_digits(text: str, reading: Reading, language: Language) -> Reading:
    """A season or a holiday together with such a year behind it: "fall 09", "the summer of 08", "xmas 09"."""
    if reading.names[-1] not in ("SEASON", "NAMED"):
        return reading
    time = next((node for node in reading.nodes if isinstance(node, m.Spell | m.Named)), None)
    found = _BEHIND.match(text, reading.last) if time is not None and time.year is None else None
    if found is None or time is None or not _uncounted(text, found.end(), language):
        return reading
    if found[1] is not None and found[1].lower() not in language.words["OF"]:
        return reading
    told = m.replaced(reading.meaning, time, evolve(time, year=int(found[2][-2:]), short=True))
    end, tokens = found.end(), (*reading.tokens, _token(found, 2))
    return evolve(reading, meaning=told, end=end, last=end, tokens=tokens)


def year_at(text: str, begin: int, language: Language) -> Reading | None:
    """Such a year by itself: "in 06", "back in 99", "class of 09"."""
    found = _YEAR.match(text, begin)
    if found is None or not _uncounted(text, found.end(), language):
        return None
    words, rules = language.words, rules_of(language)
    led, digits = (found[1] or "").lower(), found[2]
    before = word_before(text, begin).lower()
    if led:
        told = led in words["IN"] and (digits[0] in "02" or before in rules["back_in"])
    elif digits[0] not in "02" or not rules["doers"]:
        told = False
    else:
        earlier = word_before(text, begin - len(before) - 1).lower()
        told = before in words["OF"] and earlier in rules["classes"]
    if not told:
        return None
    year: Meaning = m.Date(year=int(digits[-2:]), short=True)
    token, end = _token(found, 2), found.end()
    if not led:
        return Reading(year, begin, end, None, begin, end, (token,), joined=True)
    signal = Token((("IN", "in"),), *found.span(1))
    return Reading(year, found.start(2), end, (*found.span(1), "in"), begin, end, (signal, token), joined=True)


def _token(found: re.Match[str], group: int) -> Token:
    return Token((("APOS", int(found[group][-2:])),), *found.span(group))


def _uncounted(text: str, end: int, language: Language) -> bool:
    """Whether no unit and no month follows that such a number may be of: "in 06 minutes", "xmas 09 January"."""
    after = word_after(text, end).lower()
    return (
        after not in language.words["UNITS"]
        and after not in language.words["MONTH"]
        and after not in language.words["AMPM"]
    )
