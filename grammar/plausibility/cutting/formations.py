"""Numbers of troops: behind a month, "in June 5 Infantry Brigade landed", and for short, "and the 2nd at dawn"."""

from __future__ import annotations

import re
from typing import Final

from grammar.clauses.beside import is_plural, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.cutting.cuts import Phrase

_NAMES: Final = re.compile(r"(?:[^\S\n]+[A-Z][^\W\d_]*){1,4}")
_NUMBERED: Final = re.compile(r"(?<!\w)\d{1,3}[a-z]{2}(?:[^\S\n]+[A-Z][^\W\d_]*){1,4}")
_NEAR: Final = 200
"""So many characters at most before it, a formation is told in full."""


def stands_for(text: str, reading: Reading, language: Language) -> bool:
    """Whether a bare ordinal is a formation like one right before: "the 1st Battalion left at 1, the 2nd at 2"."""
    if reading.names[:2] != ("THE", "ORD") or (reading.signal is not None and reading.signal[0] < reading.start):
        return False
    formations = language.words["island"]["formations"]
    told = _NUMBERED.finditer(text, max(0, reading.first - _NEAR), reading.first)
    return any(name.lower() in formations for found in told for name in found[0].split()[1:])


def of_formation(phrase: Phrase) -> int | None:
    """The part of a day in which a formation did as another one had done: "and the 4th in the afternoon"."""
    text, reading, language = phrase.text, phrase.reading, phrase.language
    return reading.tokens[2].start if len(reading.tokens) > 2 and stands_for(text, reading, language) else None


def troops(phrase: Phrase) -> int | None:
    """The number of a formation behind a month that has "in", and so no day; behind "by" only where the formation then
    does something: not "by March 7 Army officers had left", "on June 5 Army units moved in".
    """
    text, reading, words = phrase.text, phrase.reading, phrase.language.words
    month, number = reading.tokens[-2:]
    named = _NAMES.match(text, number.end)
    if named is None or text[number.start : number.end].startswith("0"):
        return None
    names = named[0].lower().split()
    formations = words["island"]["formations"]
    if not any(name in formations for name in names) or names[0] in (*words["ORDW"], *words["SECOND"]):
        return None
    before = word_before(text, month.start).lower()
    if before in words["IN"]:
        return number.start
    if before in words["ON"] or reading.signal is None or names[-1] not in formations:
        return None
    verb = word_after(text, named.end()).lower()
    known = lexicon(phrase.language)
    acts = known.is_past(verb) or verb in known.have
    return number.start if acts and (len(names) > 1 or names[0] in words["island"]["single_formations"]) else None


def things_in_month(phrase: Phrase) -> int | None:
    """ "In April 14 ships were lost": so many things; a day has no "in"."""
    text, reading = phrase.text, phrase.reading
    after = word_after(text, reading.last)
    many = is_plural(after) and after.islower() and text[reading.last : reading.last + 1] == " "
    return reading.tokens[-1].start if many else None
