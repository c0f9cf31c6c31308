"""Years and their last days that lie ahead: "a deficit of $1 billion for the year ending Sept. 30"."""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.clauses.beside import second_word, word_after, word_before
from grammar.context import AHEAD, Direction
from grammar.directions.direction import direction_at
from grammar.directions.focus import focus_of
from grammar.language import Language
from grammar.parsing.driver import Reading

_UNIT: Final = re.compile(r"([^\W\d_]+)[^\S\n]+(?:([^\W\d_]+)[^\S\n]+)?([^\W\d_]+)[^\S\n]*\Z")
_BEHIND: Final = 40
"""So many characters before a day at most the words stand that tell what ends or begins with it."""
_LED: Final = 3
"""So many words before a year tell whether it has been reported on: "results for the year"."""


def to_its_end(text: str, reading: Reading, language: Language) -> Direction | None:
    """Where a stretch looks that ends with a day, and that day: ahead where its clause does or tells a budget; ``None``
    where its words are as any other.

    >>> from grammar import find
    >>> text = "The deficit is put at $123 billion for the year ending Sept. 30."
    >>> [p.resolution.value.edtf for p in find(text, published="1990-02-06")]
    ['1989-10/1990-09', '1990-09-30']
    """
    found = _ending(text, reading, language)
    if found is None:
        return None
    where, word = found
    planned = language.clauses["planned"]
    if word in planned["began"]:
        return "past"
    read = focus_of(text, language.code).read_at(where)
    if read is None or read.lexicon.frame is not None:
        return None
    if read.lexicon.lemma_as(word, "VBZ") is not None:
        return "passed"  # "the fiscal year ends Jan. 31"
    led = read.place_of(where)
    if any(token.lower in planned["accounted"] for token in read.tokens[max(0, led - _LED) : led]):
        return None  # "results for the year ending Jan. 31 are due on Friday"
    verb = read.last_verb(led) or next((group for group in read.groups if group.first >= led), None)
    told = direction_at(text, where, language)
    if told in AHEAD or (verb is not None and verb.lemma in planned["budgeting"]):
        return "future"
    return "passed" if verb is not None and verb.tense == "present" and not verb.perfect else None


def _ending(text: str, reading: Reading, language: Language) -> tuple[int, str] | None:
    """Where a year stands whose last or first day a reading tells, or that it is, and the word between both."""
    endings, time, relative = language.words["ENDED"], reading.time, language.clauses["closed"]["complementizer"]
    if isinstance(time, m.Window | m.Around | m.Fiscal):
        if language.words["UNIT"].get(word_before(text, reading.end + 1).lower()) != "year":
            return None  # "the quarter ending June 30"
        word = word_after(text, reading.last).lower()
        word = second_word(text, reading.last) if word in relative else word
        return (reading.first, word) if endings.get(word, "past") != "past" else None
    if not isinstance(time, m.Date) or time.month is None:
        return None
    signal = "" if reading.signal is None else text[reading.signal[0] : reading.signal[1]].lower()
    begins = signal in language.words["island"]["begins"]
    first = reading.start if begins else reading.first
    found = _UNIT.search(text, max(0, first - _BEHIND), first)
    if found is None:
        return None
    unit, word = found[1].lower(), found[3].lower()
    that = (found[2] or "").lower() in relative
    if word in language.clauses["planned"]["began"]:
        return (found.start(), word) if that else None
    told = begins or endings.get(word, "past") != "past"
    if found[2] is not None and not that:
        unit = found[2].lower()
    return (found.start(), word) if told and language.words["UNIT"].get(unit) == "year" else None
