"""Amounts before "more than a year ago": what is more is the amount, and "a year ago" no limit."""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import OWNER, is_plural
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.lexicon import Lexicon
from grammar.directions.focus import focus_of
from grammar.language import Language
from grammar.parsing.driver import Reading

_REACH: Final = 60
"""So many characters back at most stand an amount and the word before it."""
_WORDS: Final = 4
"""So many words at most has what is counted: "percentage points", "cents a share"."""
_COMPARED: Final = ("MORE_THAN", "LESS_THAN")
_NUMBER: Final = re.compile(r"[(–—]?([$€£¥]?)(?:\d[\d.,]*\d|\d)(%?)")
_OPENED: Final = re.compile(r"(?:[,;:–—]|--)\Z")


def behind_more(text: str, reading: Reading, language: Language) -> int | None:
    """Where a time begins behind "more than" or "less than" that an amount stands before: "earned $4 million, 12% more
    than a year ago", "300 fewer than two years ago", "spent more than a year ago"; else ``None``.

    >>> from grammar import find
    >>> text = "Sales were 12% more than a year ago. It was opened more than a year ago."
    >>> [p.text for p in find(text, published="1992-12-03")]
    ['a year ago', 'more than a year ago']
    """
    first = reading.tokens[0]
    name, tag = first.kinds[0]
    if name != "MODQ" or tag not in _COMPARED or len(reading.tokens) == 1:
        return None
    said = text[first.start : first.end].lower().split()
    if said[-1] not in lexicon(language).closed["than"]:
        return None
    before = text[max(0, first.start - _REACH) : first.start].rpartition("\n")[2].split()
    told = _is_amount(before, said[0], language)
    if not isinstance(reading.meaning, m.Length):  # "spent more than a day at sea": of time
        told = told or _is_spent(text, reading, before, language)
    return reading.tokens[1].start if told else None


def _is_amount(before: list[str], said: str, language: Language) -> bool:
    """Whether the words before "more than" end with an amount that is so much more: ", 12% more", "was $3 more", "300
    fewer"; not "sold for $3 more than a year ago", "left at 19 less than a year ago".
    """
    words, island = lexicon(language), language.words["island"]
    counted: list[str] = []
    while before and not _is_number(before[-1], words):
        counted.insert(0, before[-1].lower())
        before = before[:-1]
        if len(counted) > _WORDS or not counted[0].isalpha():
            return False
    if not before:
        return False
    number, money, percent = before[-1], "", ""
    if found := _NUMBER.fullmatch(number):
        money, percent = found.groups()
    share = bool(percent) or any(" ".join(counted[:size]) in island["shares_told"] for size in (1, 2))
    coins = bool(counted) and counted[-1] in island["coins"]
    if counted and not (share or money or is_plural(counted[-1])):
        return False
    fewer, led = said in island["fewer"], before[-2] if before[:-1] else ""
    if led.lower() in language.words["MODQ"]:
        before = before[:-1]
        led = before[-2] if before[:-1] else ""  # "were about 12% more"
    if led.lower() in words.closed["between_verbs"] and before[:-2]:
        led = before[-3]  # "is now 4 percent more"
    lower = led.lower()
    if _OPENED.search(led) or number[0] in "(–—" or lower in language.words["OR"]:
        return True
    if words.is_of(lower, island["costing"]) or lower in words.be or lower.endswith(OWNER):
        return share or coins or bool(money) or fewer
    if not led or lower in words.closed["preposition"]:
        return False
    return bool(percent) or (fewer and not counted)


def _is_number(word: str, words: Lexicon) -> bool:
    return _NUMBER.fullmatch(word) is not None or word.lower() in words.closed["numeral"]


def _is_spent(text: str, reading: Reading, before: list[str], language: Language) -> bool:
    """Whether "more than" is what a verb right before it tells the amount of: "it spent more than a year ago"; not "it
    was spent more than a year ago".
    """
    words = lexicon(language)
    if not before or not words.is_of(before[-1].lower(), language.words["island"]["costing"]):
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    verb = read.last_verb(read.place_of(reading.first)) if read is not None else None
    return verb is not None and not verb.passive
