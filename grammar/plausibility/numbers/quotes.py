"""Small numbers right before a day that are no hour of it: "closed at 12 Friday", "lost by six last night", "Game 6
tomorrow night", "down from ten five years ago".
"""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import OPENS, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.numbers.referenced import reference_end

_REACH: Final = 120
"""So many characters back at most stands what closed at a price."""
_BETWEEN: Final = 5
"""So many words at most stand between its verb and "at": "closed up 3 at"."""
_NUMBERS: Final = ("N2", "CARD")
_DAYS: Final = ("TODAY", "TONIGHT", "DET", "WEEKDAY")
_SENTENCE: Final = re.compile(r"[.!?;]\s|\n")
_FIGURE: Final = re.compile(r"[$€£]?\d[\d/.,]*")


def number_end(text: str, reading: Reading, language: Language) -> int | None:
    """Where a number ends that is a price, a margin, a part of a name or of an amount; ``None`` for any other phrase.

    >>> from grammar import find
    >>> [p.text for p in find("The stock closed at 12 Friday. The shop closed at 6 Friday.", published="1996-04-16")]
    ['Friday', '6 Friday']
    """
    names = reading.own_names
    if names[0] not in _NUMBERS:
        return reference_end(text, reading, language)
    first, behind = reading.own[0], names[1:]
    if behind == ("CARD",) and _counts_units(text, reading, language):
        return first.end
    if not isinstance(reading.time, m.Clock) or (behind and behind[0] not in _DAYS):
        return None
    signal = reading.tokens[0].kinds[0][0] if reading.signal is not None else ""
    by = signal == "PREP" and reading.signal is not None and reading.signal[2] == "by"
    if signal == "AT":
        told = _is_price(text, reading, language)
    else:
        told = _is_margin(text, reading, language) if by else not signal and _is_name(text, reading, language)
    return first.end if told else None


def _counts_units(text: str, reading: Reading, language: Language) -> bool:
    """Whether the second of two numbers counts the units behind it: "shut one six months ago"."""
    return isinstance(reading.time, m.Clock) and word_after(text, reading.last).lower() in language.words["UNITS"]


def _is_price(text: str, reading: Reading, language: Language) -> bool:
    """Whether something closed at a number: "the stock closed up 3 at 12 Friday"; not "the shop closed at 4"."""
    words, told = lexicon(language), language.clauses["planned"]
    if words.frame is not None:
        return False
    before = _SENTENCE.split(text[max(0, reading.first - _REACH) : reading.first])[-1].lower().split()
    for place in range(len(before) - 1, max(0, len(before) - _BETWEEN) - 1, -1):
        word, be = before[place], place > 0 and before[place - 1] in words.be
        if be and (word in told["trading_at"] or words.lemma_as(word, "VBG") in told["trading"]):
            return _is_quoted(before[: place - 1], language)
        if words.lemma_as(word, "VBD", "VBZ") in told["trading"]:
            return _is_quoted(before[:place], language)
        if word not in told["trading_at"] and not _FIGURE.fullmatch(word):
            return False
    return False


def _is_quoted(subject: list[str], language: Language) -> bool:
    """Whether what stands before a verb has a price: "Ford's stock", "shares of Ford", "in composite trading, Ford";
    not "the stock market", "the talks on oil".
    """
    island, prepositions = language.words["island"], lexicon(language).closed["preposition"]
    size = len(subject)
    begin = next((at + 1 for at in range(size - 1, -1, -1) if subject[at].endswith(",")), 0)
    if any(word in island["exchanges"] for word in subject[begin:]):
        return False
    return any(
        word.strip(",") in island["quoted"]
        and (at < begin or at == size - 1 or subject[at + 1] in prepositions)
        and (at == 0 or subject[at - 1] not in prepositions)
        for at, word in enumerate(subject)
    )


def _is_margin(text: str, reading: Reading, language: Language) -> bool:
    """Whether somebody won or lost by a number: "lost by six last night"; not "was home by six last night"."""
    return lexicon(language).is_of(word_before(text, reading.first).lower(), language.words["island"]["margins"])


def _is_name(text: str, reading: Reading, language: Language) -> bool:
    """Whether a number belongs to a name inside a sentence: "they play Game 6 tomorrow night"."""
    before = word_before(text, reading.first)
    if not before.istitle() or before.lower() not in language.words["island"]["numbered_names"]:
        return False
    start = reading.first - len(before) - 1
    return OPENS.search(text, max(0, start - 5), start) is None
