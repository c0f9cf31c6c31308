"""What a plan comes upon, as the words that lead to it tell: "has yet to decide after its meeting on Thursday", "due to
the floods in January, the bridge will stay shut", "the walkout will follow the strikes in June".
"""

from __future__ import annotations

from typing import Final

from grammar.context import Direction
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import owned
from grammar.directions.subjects import is_of

_FAR: Final = 8
"""So many words at most stand between what leads to a noun and its day."""
_MONTH: Final = 3
"""So many words at most has a month with its signal: "in early June"."""


def told_upon(read: Read, place: int) -> Direction | None:
    """Where a time points that is of what something to come, or not done yet, comes upon; ``None`` where nothing such
    tells.

    >>> from grammar import find
    >>> text = "The council has yet to vote after its meeting on Thursday. The walkout will follow the strikes in June."
    >>> [p.timex.value for p in find(text, published="2022-07-15")]
    ['2022-07-14', '2022-06']
    """
    words, found, table = read.lexicon, read.tokens, read.language.words
    if words.frame is not None or not 2 < place < len(found):
        return None
    verb = read.last_verb(place)
    if verb is not None and found[verb.first + 1].lower in words.lists["yet"] and verb.modality == "duty":
        return "past" if _comes_after(read, verb.last, place) else None
    named = found[place].lower in table["MONTH"] and found[place - 1].lower in words.articles
    noun = found[place + named : place + named + 1] if named else found[place - 1 : place]
    if not named and found[place].lower not in table["IN"]:
        return None
    if not any(token.lower in table["MONTH"] for token in found[place : place + _MONTH]):
        return None
    if not noun or is_of(noun[0].lower, words.gatherings, words):
        return None  # "the count will follow the election in November"
    if verb is not None and verb.tense == "future" and verb.last < place - 1:
        between = found[verb.last + 1 : place]
        led = verb.lemma in words.closed["following"]
        led = led or (verb.lemma in words.taking_place and between[0].lower in words.lists["behind_it"])
        if led:
            return "nearest" if len(between) <= _FAR and all(token.word for token in between) else None
    return "nearest" if not named and _is_because(read, place) else None


def _comes_after(read: Read, begin: int, place: int) -> bool:
    """Whether "after" leads to what a time is of, with nothing but a noun between."""
    found = read.tokens
    if found[place].lower in read.lexicon.lists["behind_it"]:
        return owned(read, place + 1)
    for at in range(place - 2, max(begin, place - _FAR), -1):
        if not found[at].word and found[at].text not in read.language.words["POSS"]:
            return False
        if found[at].lower in read.lexicon.lists["behind_it"]:
            return True
    return False


def _is_because(read: Read, place: int) -> bool:
    """Whether a time is of why something will be: "due to the snow days in January"."""
    found = read.tokens
    for at in range(place - 2, max(0, place - _FAR), -1):
        if not found[at].word or any(group.first <= at <= group.last for group in read.groups):
            return False
        if f"{found[at - 1].lower} {found[at].lower}" in read.lexicon.lists["because"]:
            return True
    return False


def of_papers(read: Read, place: int) -> bool:
    """Whether a date is that of a meeting of which the papers are told: "the agenda for the meeting on 14 October has
    been published".
    """
    words, found, table = read.lexicon, read.tokens, read.language.words
    if not 3 < place < len(found) - 1 or found[place].lower not in table["ON"]:
        return False
    if not any(token.lower in table["MONTH"] for token in found[place + 1 : place + _MONTH]):
        return False
    for at in range(place - 2, max(0, place - _FAR), -1):
        if not found[at].word or any(group.first <= at <= group.last for group in read.groups):
            return False
        if found[at].lower in words.appointing or found[at].lower in words.to:
            return found[at - 1].lower in words.lists["papers_for"]
    return False
