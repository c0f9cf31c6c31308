"""Whether a year of a reign is meant: "in 3 Edward I", but "at 17 Henry VIII married"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar import meaning as m
from grammar.clauses.beside import ENDS, OPENS, second_word, word_after, word_before
from grammar.parsing.driver import Reading

_OWNED: Final = re.compile(r"['’]s?(?!\w)")
_OTHER: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+([A-Z][^\W\d_]+)")
_SURE: Final = ("in", "from", "since")
"""Signals that lead to a year far more often than to an age."""
_SMALL: Final = (
    "preposition", "coordinator", "subordinator", "determiner", "pronoun", "subject_pronoun", "relative"
)  # fmt: skip
"""Closed classes whose words neither stand for a thing nor have the ruler as their subject."""


def is_no_reign(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether the ruler that ends a phrase is of another realm, owns what follows, or only stands behind a number."""
    own = _OWNED.match(text, reading.last)
    land = _OTHER.match(text, reading.last)
    if own or (land and land[1].lower() in rules["of"] and land[2].lower() not in rules["realms"]):
        return True  # "the third year of Henry VIII's marriage", "of Henry III of France"
    if reading.names[-2] not in ("N2", "NUM"):
        return _stays(text, reading, rules)
    enacted = _is_enacted(text, reading, rules)
    ruler = text[reading.tokens[-1].start : reading.tokens[-1].end]
    if " " in ruler and _goes_on(word_after(text, reading.last), rules, enacted=enacted):
        return True  # "6 George III spoons", but "13 Eliz. c. 5"
    if not ruler[0].isupper() or "." in ruler:
        return not ruler[0].isupper()  # "1 Eliz. 1"
    if " " not in ruler:
        return False  # "6 Anne, c. 11": what stands beside it told so already
    if reading.names[-3:-2] in (("NAMED",), ("MONTH",)):
        return False  # "Michaelmas 21 Edward IV"
    if text[reading.tokens[-2].start : reading.last].lower() in rules["plays"]:
        return not enacted
    if reading.signal is not None:
        return not _is_signalled(text, reading, rules)
    return not (enacted or _stands_apart(text, reading, rules))


def _stays(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a year is one of somebody at a place: "the first year of James I at the club"."""
    at = reading.signal is None and word_after(text, reading.last).lower() in rules["at"]
    return at and second_word(text, reading.last) in rules["determiners"]


def _goes_on(after: str, rules: Mapping[str, Any], *, enacted: bool) -> bool:
    """Whether the word behind a ruler is a thing of his time, or what he does: "spoons", "rallies", "himself".

    What is *enacted* is the subject of a verb there: "the statute of 2 Henry V forbids it".
    """
    if not after.islower() or after in rules["small"]:
        return False
    words = rules["lexicon"]
    verb = words.tells(after) or (enacted and words.lemma_as(after, "VBZ") is not None)
    if verb and after not in words.closed["also_noun"]:
        return False  # "in 12 Edward II was granted"
    return not any(after in words.closed[name] for name in _SMALL)


def _is_signalled(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether the signal leads to a year: "in 3 Edward I", "by 1 Edward VI the", but "by 17 Henry VIII was"."""
    if (reading.signal is not None and reading.signal[2] in _SURE) or isinstance(reading.time, m.Range):
        return True
    return ENDS.match(text, reading.last) is not None or word_after(text, reading.last).lower() in rules["articles"]


def _is_enacted(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether what is dated by reigns stands before a year: "a statute of 23 Henry VIII", "Close Roll 12 Henry VI"."""
    before = word_before(text, reading.first)
    low = before.lower().rstrip(".")
    if low not in rules["of"]:
        return low in rules["regnal"]
    return word_before(text, reading.first - len(before) - 1).lower().rstrip(".") in rules["enacted"]


def _stands_apart(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a year stands between signs: "(12 Richard II)", "on 6 July, 21 Richard II."."""
    if text[reading.first - 1 : reading.first] in ("(", "["):
        return True
    if ENDS.match(text, reading.last) is None:
        return False
    listed = text[max(0, reading.first - 2) : reading.first].rstrip().endswith(",")
    opens = listed or OPENS.search(text, max(0, reading.first - 4), reading.first) is not None
    return opens and word_before(text, reading.first).lower().rstrip(".") not in rules["numbered"]
