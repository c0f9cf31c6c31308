"""Hours that come each day: "closed from 8 p.m. to 6 a.m. for three nights", "closed from 25 to 29 March between 9am
and 3pm", "is open from 9 a.m. to 5 p.m.".
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_day, weekday_of
from grammar.clauses.beside import word_before
from grammar.clauses.clause_reader import lexicon
from grammar.directions.focus import clause_of
from grammar.discourse.known import place_in
from grammar.discourse.memory import Memory
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.any_day import is_overnight
from grammar.resolving.repeating import daily

_WORD: Final = re.compile(r"[^\W\d_]+")
_STOP: Final = re.compile(r"[.!?]\s|[;\n]|,\s")
_BESIDE: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+(\w+)")
_GAP: Final = re.compile(r",?[^\S\n]+")
_TOLD: Final = re.compile(r"\w+")
_COUNTED: Final = 4
"""The days stand so many words at most behind the "for" that counts them."""
_UNITS: Final = ("day", "week")
_REACH: Final = 60
"""So many characters behind the hours tell for how many nights."""
_BACK: Final = 160
"""So many characters before them at most stand the days of which they are."""
_BESIDES: Final = 4
"""So many phrases before them at most, of which the last that counts is asked."""


def each_day(known: Memory, reading: Reading) -> Reading:
    """From an hour to another of each day: "for three nights", "until" some day or "starting" on it; behind days from
    one to another in its clause, or where something is open and no day was told.

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
    several = several or _of_days(known, reading) or _onward(text, reading.last, language)
    several = several or (known.here is None and _is_open(text, reading, language))
    return evolve(reading, meaning=daily(start)) if several else reading


def _until(text: str, place: int, language: Language) -> bool:
    """Whether it goes on "until" a day right behind a place: "through Friday"; not "through the valley"."""
    words, found = language.words, _BESIDE.match(text, place)
    if found is None or found[1].lower() not in words["UNTIL"]:
        return False
    way = found[1].lower() in language.clauses["planned"]["through"]
    return not (way and found[2].lower() in words["THE"])


def _of_days(known: Memory, reading: Reading) -> bool:
    """Whether days from one to another, or until one, stand right behind hours, or before them in their clause: "will
    be shut until Friday from 9am to 3pm"; not "was put off until Friday from 9am to 3pm".
    """
    text, language = known.text, known.language
    place = place_in(known.every, reading.first)
    behind = known.every[place + 1][0] if place + 1 < len(known.every) else None
    if behind is not None and _GAP.fullmatch(text, reading.last, behind.first) and spans_days(behind):
        return True
    told = (other for other, latent in known.every[max(0, place - _BESIDES) : place][::-1] if not latent)
    before = next((other for other in told if not is_overnight(other)), None)
    if before is None or reading.first - before.last > _BACK or not spans_days(before):
        return False
    read, holder = clause_of(text, reading.first, language)
    if holder is None or read is None:
        return _GAP.fullmatch(text, before.last, reading.first) is not None
    other, there = clause_of(text, before.first, language)
    verb, words = holder.draft.group, read.lexicon
    if other is not read or there is None or there.draft.group.first != verb.first:
        return False
    return verb.lemma not in words.putting_off or verb.lemma in words.prolonging


def spans_days(reading: Reading) -> bool:
    """Whether a phrase tells from which day something lasts, or until which: "through Friday", "from 5 to 9 May"; not
    "Monday to Tuesday", which may be a night.
    """
    meaning = reading.meaning
    if isinstance(meaning, m.Range):
        return is_day(meaning.start) and is_day(meaning.end) and not _is_next(meaning.start, meaning.end)
    return isinstance(meaning, m.Bound) and meaning.kind in ("from", "until") and is_day(meaning.time)


def _is_next(first: m.Meaning, second: m.Meaning) -> bool:
    if not isinstance(first, m.Date) or not isinstance(second, m.Date):
        return False
    if first.day is not None and second.day is not None:
        return second.day - first.day == 1
    return (weekday_of(second) or 0) - (weekday_of(first) or 0) in (1, -6)


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
