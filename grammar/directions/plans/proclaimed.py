"""Days that somebody makes days of another kind: "Thursday was declared a holiday", "declared Thursday and Friday days
of mourning", "ordered three days of mourning starting Thursday".
"""

from __future__ import annotations

from typing import Final

from grammar.clauses.group import Group
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import owned

_LIST: Final = 6
"""So many words at most has a list of days: "Thursday, Friday and Saturday"."""
_MADE: Final = 6
"""So many words at most tell what a day was made: "a national day of mourning"."""
_OBJECT: Final = 8
"""So many words at most tell what was ordered before its first day is told."""


def is_proclaimed(read: Read, place: int) -> bool:
    """Whether a weekday was made a day of another kind; not "Thursday was declared the hottest day".

    >>> from grammar import find
    >>> text = "Sunday and Monday were declared days of mourning."
    >>> [phrase.resolution.value.edtf for phrase in find(text, published="2024-11-13")]
    ['2024-11-17', '2024-11-18']
    """
    words, found = read.lexicon, read.tokens
    if place >= len(found) or owned(read, place):
        return False
    days = read.language.words["WEEKDAY"]
    if found[place].lower in days:
        behind = next((group for group in read.groups if group.first > place), None)
        if behind is not None and behind.passive and behind.lemma in words.declaring:
            return _lists(read, place, behind.first) and _names_holiday(read, behind.last + 1)
        verb = read.last_verb(place)
        if (
            verb is not None
            and not verb.passive
            and verb.lemma in words.declaring
            and _lists(read, verb.last + 1, place)
        ):
            last = place
            while last + 1 < len(found) and _lists(read, last + 1, last + 2):
                last += 1
            return _names_holiday(read, last + 1)
    return _begins(read, place)


def _begins(read: Read, place: int) -> bool:
    """ "Declared three days of mourning, beginning Thursday"."""
    words, found = read.lexicon, read.tokens
    at = place if found[place].lower in words.onward else place - 1
    if at < 2 or found[at].lower not in words.onward:
        return False
    if not any(token.lower in read.language.words["WEEKDAY"] for token in found[at + 1 : at + 3]):
        return False
    verb: Group | None = next((one for one in reversed(read.groups) if one.last < at - 1), None)
    if verb is None or verb.passive or at - verb.last > _OBJECT:
        return False
    told = verb.lemma in words.declaring | words.fixing | words.granting
    return told and any(token.lower in words.holidays for token in found[verb.last + 1 : at])


def _lists(read: Read, begin: int, end: int) -> bool:
    """Whether nothing but days and what links them stands between two places."""
    table = read.language.words
    between = read.tokens[begin:end]
    return len(between) <= _LIST and all(
        token.lower in table["WEEKDAY"] or token.lower in table["AND"] or token.text == "," for token in between
    )


def _names_holiday(read: Read, begin: int) -> bool:
    """Whether words tell of a holiday or of mourning: "a national day of mourning", "days of mourning"."""
    words, of = read.lexicon, read.language.words["OF"]
    stops = words.closed["preposition"] | words.closed["complementizer"]
    for token in read.tokens[begin : begin + _MADE]:
        if token.lower in words.holidays:
            return True
        if not token.word or (token.lower in stops and token.lower not in of):
            return False  # "declared Sunday in a holiday speech"
    return False
