"""Limits of what is to be done, with things or before events: "applications received after 30 April will not be
considered", "with 16 days to go until the vote, on 29 March, they met again", "repainted for the wedding on 29 April".
"""

from __future__ import annotations

from typing import Final

from grammar.context import Direction
from grammar.directions.focus import Read
from grammar.directions.heads import day_words
from grammar.directions.plans.timetable import is_noun, owned
from grammar.directions.subjects import is_of

_THING: Final = 4
"""So many words at most stand from what is done with things to its limit."""
_EVENT: Final = 6
"""So many words at most has an event with what leads to it."""
_OPEN: Final = ("planned", "duty", "possible")
"""What a verb may tell besides the future of what is to be."""


def of_terms(read: Read, place: int) -> Direction | None:
    """Where a limit points behind what is done with things, or the date of an event that people wait for or prepare.

    >>> from grammar import find
    >>> text = "Entries posted after Friday will be thrown away."
    >>> [phrase.resolution.value.lower for phrase in find(text, published="2024-11-13")]
    ['2024-11-15']
    """
    if read.lexicon.frame is not None or not 1 < place < len(read.tokens):
        return None
    return _of_things(read, place) or _of_event(read, place)


def _of_things(read: Read, place: int) -> Direction | None:
    """The limit until or from which something is done with things, of which the rest tells what comes of it."""
    words, found, table = read.lexicon, read.tokens, read.language.words
    signal = found[place].lower
    weekday = place + 1 < len(found) and found[place + 1].lower in table["WEEKDAY"]
    before = words.links.get(signal) == "before"
    limit = before or words.links.get(signal) == "after" or table["PREP"].get(signal) == "by"
    either = signal in table["ON"] and place + 2 < len(found) and found[place + 1].lower in table["OR"]
    if not (limit or either or signal in table["FROM"]) or (before and weekday):
        return None
    done = read.last_verb(place)
    if done is None or done.first != done.last or place - done.last > _THING or done.first < 1 or done.modality:
        return None
    if words.lemma_as(found[done.last].lower, "VBN") is None or not is_noun(words, found[done.first - 1].lower):
        return None
    if any(group.form == "finite" and group.first < done.first for group in read.groups):
        return None
    comes = next((group for group in read.groups if group.first > place), None)
    if comes is None or comes.tense == "past" or not (comes.modality in _OPEN or comes.tense in ("future", "present")):
        return None
    if any(
        not token.word and token.text not in ".:" and not token.text[0].isdigit()
        for token in found[place : comes.first]
    ):
        return None
    return "future" if weekday else "nearest"


def _of_event(read: Read, place: int) -> Direction | None:
    """The date of an event that is counted down to or made ready for in a past clause."""
    words, found, table = read.lexicon, read.tokens, read.language.words
    at = place - 1 - (found[place - 1].text == ",")
    dated = found[place].lower in table["ON"] and day_words(read, read.language, place + 1) > 0
    if at < 2 or not dated or found[place + 1].lower in table["WEEKDAY"] or owned(read, place + 1):
        return None
    verb = read.last_verb(place)
    begin = max(0 if verb is None else verb.last + 1, at - _EVENT)
    for lead in range(at - 1, begin - 1, -1):
        word = found[lead].lower
        counted = any(token.lower in table["UNITS"] for token in found[max(0, lead - _THING) : lead])
        if (words.links.get(word) == "before" or word in table["UNTIL"]) and counted:
            return "nearest"
        if lead and word in table["TO"] and found[lead - 1].lower in words.lists["nearing"]:
            return "nearest"
        if (
            word in words.appointing
            and verb is not None
            and verb.last == lead - 1
            and verb.lemma in words.lists["dressing_up"]
        ):
            return "nearest" if is_of(found[at].lower, words.called_off, words) else None
    return None
