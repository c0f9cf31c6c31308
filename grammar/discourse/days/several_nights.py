"""Hours that come each day: "closed from 8 p.m. to 6 a.m. for three nights", "is open from 9 a.m. to 5 p.m."."""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import word_before
from grammar.clauses.clause_reader import lexicon
from grammar.discourse.known import Known
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.resolving.repeating import daily

_WORD: Final = re.compile(r"[^\W\d_]+")
_STOP: Final = re.compile(r"[.!?]\s|[;\n]|,\s")
_BESIDE: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+(\w+)")
_TOLD: Final = re.compile(r"\w+")
_COUNTED: Final = 4
"""The days stand so many words at most behind the "for" that counts them."""
_UNITS: Final = ("day", "week")
_REACH: Final = 60
"""So many characters behind the hours tell for how many nights."""


def each_day(known: Known, reading: Reading) -> Reading:
    """From an hour to another of each day, "for three nights", "until" some day or "starting" on it, or where something
    is open and no day was told.

    >>> from grammar import find
    >>> text = "The lane is closed from 8 p.m. to 6 a.m. until 13 August."
    >>> [p.timex.value for p in find(text, published="2018-08-01")]
    ['XXXX-XX-XXT20:00', '2018-08-13']
    """
    meaning, text, language = reading.meaning, known.text, known.language
    if not isinstance(meaning, m.Range):
        return reading
    start, end = meaning.start, meaning.end
    if not (isinstance(start, m.Clock) and isinstance(end, m.Clock)) or start.date or end.date:
        return reading
    several = _until(text, reading.last, language) or for_several(text, reading.last, language)
    several = several or _onward(text, reading.last, language)
    several = several or (known.here is None and _is_open(text, reading, language))
    return evolve(reading, meaning=daily(start)) if several else reading


def _until(text: str, place: int, language: Language) -> bool:
    """Whether it goes on "until" a day right behind a place: "through Friday"; not "through the valley"."""
    words, found = language.words, _BESIDE.match(text, place)
    if found is None or found[1].lower() not in words["UNTIL"]:
        return False
    way = found[1].lower() in language.clauses["planned"]["through"]
    return not (way and found[2].lower() in words["THE"])


def _onward(text: str, place: int, language: Language) -> bool:
    """Whether a day stands behind a place from which on they come: ", starting Monday", "beginning on 3 May"."""
    stop = _STOP.search(text, place + 1, place + _REACH)
    words, told = language.words, _TOLD.findall(text[place : stop.start() if stop else place + _REACH].lower())
    if not told or told[0] not in lexicon(language).onward:
        return False
    small = (*words["ON"], *words["FROM"], *words["THE"])
    day = next((word for word in told[1:] if word not in small), "")
    return day in words["WEEKDAY"] or day in words["MONTH"] or day in words["TODAY"] or day[:1].isdigit()


def for_several(text: str, place: int, language: Language) -> bool:
    """Whether days or nights are counted behind a place, in its part of the sentence: "for the next two nights"."""
    words = language.words
    stop = _STOP.search(text, place, place + _REACH)
    left = 0
    for word in _WORD.finditer(text, place, stop.start() if stop else place + _REACH):
        told = word[0].lower()
        if left and (words.get("PARTDAYS", {}).get(told) == "NI" or words["UNITS"].get(told) in _UNITS):
            return True
        left = _COUNTED if told in words["PREP"] or told in words.get("OVER", {}) else max(0, left - 1)
    return False


def _is_open(text: str, reading: Reading, language: Language) -> bool:
    """Whether hours are those at which something is open: "the library is open from 9 a.m. to 5 p.m."."""
    place = reading.first if reading.signal is None else reading.signal[0]
    word = word_before(text, place)
    if word.lower() not in language.words["island"]["open_hours"]:
        return False
    verb = word_before(text, place - len(word) - 1).lower()
    return lexicon(language).be.get(verb) == "present"
