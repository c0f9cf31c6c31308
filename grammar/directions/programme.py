"""Days to come that open what a programme or a forecast says, or end what comes next.

"Sunday on CNN, the speaker", "Rain today. Saturday, sunny", "the next storm hits Sunday".
"""

from __future__ import annotations

from typing import Final

from grammar.directions.focus import Focus, Read
from grammar.directions.timetable import is_noun

_TITLE: Final = 7
"""So many words at most has a programme, with its quotes."""
_WEATHER: Final = 4
"""So many words at most has the weather of a day."""
_SUBJECT: Final = 4
"""So many words at most has what is next, with its article."""
_QUOTES: Final = {"'", "’", "‘", '"', "“"}


def is_on_air(read: Read, place: int) -> bool:
    """Whether a day opens a line that tells what a programme will bring: "Sunday on CNN, the speaker", "Monday on
    'World News': how to save"; not "Monday on Capitol Hill, the speaker said no".
    """
    found = read.tokens
    if place or len(found) < _SUBJECT or any(group.tense == "past" or group.perfect for group in read.groups):
        return False
    if found[0].lower not in read.language.words["WEEKDAY"] or found[1].lower not in read.language.words["ON"]:
        return False
    named = found[2].text in _QUOTES or (found[2].text.isupper() and len(found[2].text) > 1)
    return named and any(token.text[-1] in ",:" for token in found[3 : 3 + _TITLE])


def is_weather(focus: Focus, read: Read, place: int) -> bool:
    """Whether only the weather of a day stands behind it, in a forecast: "Rain today. Saturday, sunny."; not "The match
    was lost. Saturday, rain".
    """
    words, found = read.lexicon, read.tokens
    if not words.notes or place or read.groups or not 2 < len(found) <= 3 + _WEATHER or found[1].text not in ",:":
        return False
    if found[0].lower not in read.language.words["WEEKDAY"]:
        return False
    if words.notes["weather"].isdisjoint(token.lower for token in found[2:]):
        return False
    before = focus.read_at(read.sentence.start - 2) if read.sentence.start > 1 else None
    if before is None or any(group.tense == "past" or group.perfect for group in before.groups):
        return False
    return not words.notes["weather"].isdisjoint(token.lower for token in before.tokens)


def is_next(read: Read, place: int) -> bool:
    """Whether what is next does something on a day: "forecasters say the next storm hits Sunday"; not "she took the
    next train stops Sunday".
    """
    words, found = read.lexicon, read.tokens
    if place < _SUBJECT or words.lemma_as(found[place - 1].lower, "VBZ") is None:
        return False
    dets, articles = read.language.words["DET"], read.language.words["THE"]
    if not is_noun(words, found[place - 2].lower):
        return False
    opens = [
        at - 1
        for at in range(max(1, place - 1 - _SUBJECT), place - 2)
        if dets.get(found[at].lower) == "next" and found[at - 1].lower in articles
    ]
    verb = read.last_verb(opens[-1]) if opens else None
    return bool(opens) and (verb is None or verb.lemma in words.saying) and not _led(read, opens[-1])


def _led(read: Read, place: int) -> bool:
    """Whether a preposition leads to what stands at a place: "after the next set"."""
    return place > 0 and read.tokens[place - 1].lower in read.lexicon.closed["preposition"]
