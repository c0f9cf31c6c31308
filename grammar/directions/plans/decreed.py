"""Weekdays for which somebody orders something new: "imposed a curfew for Thursday", "a curfew was declared for Friday
night"; months in which what somebody has called is to be: "has called an election in mid-January".
"""

from __future__ import annotations

from typing import Final

from grammar.directions.focus import Read
from grammar.directions.plans.timetable import owned
from grammar.directions.subjects import is_of

_OBJECT: Final = 8
"""So many words at most tell what was ordered: "a curfew in the towns on the coast for Thursday"."""
_MONTH: Final = 2
"""So many words at most has a month: "early March"."""


def is_decreed(read: Read, place: int) -> bool:
    """Whether something new is ordered for a weekday; not "imposed fines for Thursday's match".

    >>> from grammar import find
    >>> text = "The county has imposed a curfew for Thursday night."
    >>> [phrase.resolution.value.lower for phrase in find(text, published="2024-11-13")]
    ['2024-11-14T21:00:00']
    """
    words, found, days = read.lexicon, read.tokens, read.language.words["WEEKDAY"]
    at = place if place < len(found) and found[place].lower in words.appointing else place - 1
    if at < 2 or at + 1 >= len(found) or found[at].lower not in words.appointing or found[at + 1].lower not in days:
        return False
    verb = read.last_verb(at)
    if verb is None or verb.form != "finite" or verb.negated or verb.lemma not in words.lists["decreeing"]:
        return False
    between = found[verb.last + 1 : at]
    behind = next((one for one in found[at + 2 :] if one.lower not in read.language.words["PARTDAY"]), None)
    if (
        behind is not None
        and behind.word
        and behind.lower not in words.closed["preposition"] | words.closed["coordinator"]
    ):
        return False  # "introduced a rule for Monday games"
    if owned(read, at + 1) or len(between) > _OBJECT or not all(token.word for token in between):
        return False
    if not between:
        return verb.passive
    over = words.outcomes | words.reports | words.reached
    return between[0].lower in words.closed["indefinite"] and not any(
        is_of(token.lower, over, words) for token in between
    )


def is_called(read: Read, place: int) -> bool:
    """Whether a month has what somebody has called, set or announced: "has called a meeting in early December"; not
    "has announced a loss in October".
    """
    words, found, table = read.lexicon, read.tokens, read.language.words
    if not 3 < place < len(found) - 1 or found[place].lower not in table["IN"]:
        return False
    month = found[place + 1 : place + 1 + _MONTH]
    if not any(token.lower.rpartition("-")[2] in table["MONTH"] for token in month):
        return False
    verb = read.last_verb(place)
    if verb is None or verb.tense != "present" or not verb.perfect or verb.passive or verb.negated:
        return False
    between = found[verb.last + 1 : place]
    if verb.lemma not in words.fixing | words.granting or not 0 < len(between) <= _OBJECT:
        return False
    opens = between[0].lower
    new = (
        opens in words.closed["indefinite"] or opens in words.closed["numeral"] or opens.isdigit() or len(between) == 1
    )
    plain = all(token.word and token.lower not in words.closed["preposition"] for token in between)
    return new and plain and is_of(between[-1].lower, words.called_off, words)
