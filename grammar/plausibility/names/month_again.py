"""Months whose names people bear, too, as the subject of a sentence in a text that tells of the month elsewhere: "sales
fell in June. June was bad", "June delivered bad news"; and as the owner of what is held each month: "June's evening
outing is on 12 June".
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from grammar.clauses.beside import OPENS, word_after, word_before
from grammar.parsing.driver import Reading


def is_told_again(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a month that opens a clause, with a verb of the past behind it, is told elsewhere, and nobody so called.

    >>> from grammar import find
    >>> text = "Sales fell in June. June delivered bad news for the firm."
    >>> [phrase.text for phrase in find(text, published="2007-09-05")]
    ['June', 'June']
    """
    if reading.names != ("MONTH",) or reading.signal is not None or not text[reading.start].isupper():
        return False
    after, words = word_after(text, reading.last), rules["lexicon"]
    if not after.islower() or not (words.lemma_as(after, "VBD") is not None or after in rules["be"]):
        return False
    if words.lemma_as(after, "VBD") in words.saying:
        return False
    opens = OPENS.search(text, max(0, reading.first - 4), reading.first) is not None
    if not opens and word_before(text, reading.first).lower() not in words.links:
        return False
    told, borne = _months(text, rules["names"] & rules["months"], rules["in"], rules["small"])
    month = text[reading.start : reading.last]
    return month in told and month not in borne


def has_outing(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a month has what a club holds each month, and is told elsewhere, and nobody so called.

    >>> from grammar import find
    >>> text = "June's evening outing is on 12 June. May's garden is lovely."
    >>> [phrase.text for phrase in find(text, published="2007-05-05")]
    ['June', '12 June']
    """
    if reading.names != ("MONTH",) or not text[reading.start].isupper():
        return False
    owned = _OWNED.match(text, reading.last)
    if owned is None or not _holds(owned[1].split(), rules):
        return False
    told, borne = _months(text, rules["names"] & rules["months"], rules["in"], rules["small"])
    month = text[reading.start : reading.last]
    return month in told and month not in borne


def _holds(behind: Sequence[str], rules: Mapping[str, Any]) -> bool:
    """Whether a noun for what is held stands in the words behind an owner, behind what describes it at most."""
    words = rules["lexicon"]
    for word in behind:
        if word in rules["held_monthly"]:
            return True
        if word in rules["small"] or words.tells(word):
            return False
    return False


_OWNED: Final = re.compile(r"['’]s((?:[^\S\n]+[a-z]+(?:-[a-z]+)?){1,4})")


@functools.lru_cache(maxsize=4)
def _months(
    text: str, names: frozenset[str], inside: frozenset[str], small: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """The months that are told in a text, "in June", and those that somebody may bear: "June Orr", "her aunt June"."""
    told, borne = set(), set()
    for name in names:
        month = name.capitalize()
        for found in re.finditer(rf"(?<![\w'’-]){month}(?![\w-])", text):
            before = word_before(text, found.start())
            after = text[found.end() + 1 : found.end() + 2] if text[found.end() : found.end() + 1] == " " else ""
            if before.lower() in inside or after.isdigit() or before[:1].isdigit():
                told.add(month)
            elif after.isupper() or (before[-1:].isalpha() and before.lower() not in small):
                borne.add(month)
    return frozenset(told), frozenset(borne)
