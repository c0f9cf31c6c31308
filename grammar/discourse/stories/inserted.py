"""Times of another year in a clause that stands between a subject and its verb: no story goes on from them.

"General Wightman, who had fought in November 1715, left on 5 June": of the year that the story is in.
"""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import CLOSES
from grammar.directions.focus import Read, focus_of
from grammar.discourse.stories.scenes import YEARS
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_BEFORE: Final = 366 * DAY
"""So long at least before the time that a story is at lies what such a clause tells of earlier."""
_AHEAD: Final = 2 * 366 * DAY
"""So long at least behind it lies what it tells of later."""
_FRONT: Final = 2
"""So many words at most stand between a comma and the relative word behind it: "some of whom"."""
_PART: Final = 5
"""So many words has what came of a part, with its comma: ", most of it remitted"."""
_ADVERBS: Final = 2
"""So many words at most stand between the comma that closes such a clause and the verb."""


def is_inserted(text: str, reading: Reading, value: Interval, here: Interval | None, language: Language) -> bool:
    """Whether a date with its year, long before the time that a story is at or behind it, is that of such a clause.

    >>> from grammar import Policy, find
    >>> text = "It rained on 5 May 1868. Amos, who told the tale in 1931, saw the crack. On 7 June it broke."
    >>> [p.timex.value for p in find(text, published="2009-12-19", policy=Policy.narrative())]
    ['1868-05-05', '1931', '1868-06-07']
    """
    if here is None or YEARS.isdisjoint(reading.names):
        return False
    if (here.start or 0) - _BEFORE < (value.end or 0) and (value.start or 0) < (here.end or 0) + _AHEAD:
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or not _is_opened(read, reading.first) or not _is_closed(read, reading.last):
        return False
    return (value.start or 0) < (here.start or 0) or _tells(read, reading.first)


def is_absolute(text: str, reading: Reading, value: Interval, here: Interval | None, language: Language) -> bool:
    """Whether a year ahead ends a sentence with what came of a part of something: "were fined six million, most of it
    remitted in 1852".
    """
    if here is None or value.granularity is not G.YEAR or (value.start or 0) < (here.end or 0):
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or not CLOSES.match(text, reading.last):
        return False
    place, closed = read.place_of(reading.first), read.lexicon.closed
    if place < _PART or read.lexicon.lemma_as(read.tokens[place - 1].lower, "VBN") is None:
        return False
    comma, part, of, whole = (token.lower for token in read.tokens[place - _PART : place - 1])
    return comma == "," and part in closed["parts"] and of in closed["genitive"] and whole in closed["pronoun"]


def _is_opened(read: Read, start: int) -> bool:
    """Whether a comma with a relative word stands before a place, behind a subject that still lacks its verb."""
    tokens, relative = read.tokens, read.lexicon.closed["relative"]
    for place in range(read.place_of(start) - 1, 0, -1):
        if tokens[place].text in (";", ":", "("):
            return False
        if tokens[place].lower in relative:
            comma = next((at for at in range(place - 1, max(-1, place - 2 - _FRONT), -1) if tokens[at].text == ","), 0)
            return comma > 0 and not _has_verb(read, comma)
    return False


def _tells(read: Read, start: int) -> bool:
    """Whether a clause is of who told the tale later, and not of what came next: "who told the tale in 1931"."""
    words, place = read.lexicon, read.place_of(start)
    begin = next((at for at in range(place - 1, 0, -1) if read.tokens[at].lower in words.closed["relative"]), place)
    telling = words.saying | words.closed["recalling"]
    return any(words.is_of(token.lower, telling) for token in read.tokens[begin:place])


def _has_verb(read: Read, comma: int) -> bool:
    """Whether the clause before a comma has its verb."""
    verbs = {group.last for group in read.groups if group.form == "finite"}
    for place in range(comma - 1, -1, -1):
        if place in verbs:
            return True
        if read.tokens[place].text in (";", ":") or read.tokens[place].lower in read.lexicon.closed["coordinator"]:
            return False
    return False


def _is_closed(read: Read, last: int) -> bool:
    """Whether a comma with the verb of the sentence stands behind a place."""
    tokens, verbs = read.tokens, {group.first for group in read.groups if group.form == "finite"}
    for place in range(read.place_of(last), len(tokens) - 1):
        if tokens[place].text in (";", ":", ")"):
            return False
        if tokens[place].text != ",":
            continue
        behind = place + 1
        while behind <= place + _ADVERBS and behind < len(tokens) and read.lexicon.adverb(tokens[behind]):
            behind += 1
        if behind in verbs or (behind < len(tokens) and read.lexicon.is_past(tokens[behind].lower)):
            return True
    return False


def is_behind(told: Interval | None, here: Interval | None) -> bool:
    """Whether a time comes behind the one that a story is at."""
    return told is not None and (told.start or 0) >= ((here.end if here is not None else None) or 0)


def counts_from_hour(reading: Reading, here: Interval | None, last: Interval | None) -> bool:
    """Whether hours or minutes later count from an hour told by the way, where the story is at no hour: "swore that he
    had looked at midnight. An hour later his man woke".
    """
    away = reading.time
    if not isinstance(away, m.Offset) or away.direction < 0 or away.anchor is not m.Anchor.PREVIOUS:
        return False
    if away.length.parts[-1][1] >= G.DAY or last is None or last.granularity >= G.DAYPART:
        return False
    return here is not None and here.granularity >= G.DAY
