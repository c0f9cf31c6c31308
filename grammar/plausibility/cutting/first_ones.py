"""The ordinal behind a weekday where it counts things: "on Friday the first units moved up"; not "Friday the first".

A judge as those in ``cuts``. Only low numbers are taken for such: "on Friday the thirteenth rains fell".
"""

from __future__ import annotations

import re
from typing import Final

from grammar.clauses.beside import is_plural, second_word, word_after
from grammar.clauses.clause_reader import lexicon
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.cutting.cuts import Phrase

_LOW: Final = 10
"""So far things are mostly counted by words."""


def first_ones(phrase: Phrase) -> int | None:
    """ "On Friday the first of the ships", "the first British troops", "the first units"."""
    text, reading, words = phrase.text, phrase.reading, lexicon(phrase.language)
    number, after = reading.tokens[-1].kinds[0][1], word_after(text, reading.last)
    if not after or text[reading.last + 1 : reading.last + 1 + len(after)] != after:
        return None
    low, second = after.lower(), second_word(text, reading.last)
    island, cut = phrase.language.words["island"], reading.tokens[-2].start
    if after[0].isupper() and low in island["ordered"]:
        return cut  # "the tenth Legion arrived"
    if not isinstance(number, int) or number > _LOW:
        return None
    if low in phrase.language.words["OF"]:
        third = word_after(text, text.index(second, reading.last + 1 + len(after)) + len(second)) if second else ""
        unit = {second, third.lower()} & set(phrase.language.words["UNIT"])
        return None if unit or not second or second in phrase.language.words["MONTH"] else cut
    if words.tells(low) or low in words.have or low in words.modal or low in island["small"]:
        return None
    if after[0].isupper():
        return cut if second and is_plural(second) and not words.tells(second) else None
    return cut if is_plural(after) and low not in words.closed["subject_pronoun"] else None


def day_behind(text: str, reading: Reading, _language: Language) -> int | None:
    """Where the date begins behind an ordinal that counts no months: "was first [May 16]", but "the first May"."""
    names = reading.own_names
    if names[-1] != "MONTH" or names[:-1] not in _ORDINALS:
        return None
    return reading.tokens[-1].start if _DAY.match(text, reading.last) else None


_ORDINALS: Final = (("ORDW",), ("SECOND",), ("THE", "ORDW"), ("THE", "SECOND"))
_DAY: Final = re.compile(r"[^\S\n]\d{1,2}(?![\w:])", re.ASCII)
