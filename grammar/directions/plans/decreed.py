"""Weekdays for which somebody orders something new: "imposed a curfew for Thursday", "a curfew was declared for Friday
night".
"""

from __future__ import annotations

from typing import Final

from grammar.directions.focus import Read
from grammar.directions.plans.timetable import owned
from grammar.directions.subjects import is_of

_OBJECT: Final = 8
"""So many words at most tell what was ordered: "a curfew in the towns on the coast for Thursday"."""


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
    if owned(read, at + 1) or len(between) > _OBJECT or not all(token.word for token in between):
        return False
    if not between:
        return verb.passive
    over = words.outcomes | words.reports | words.reached
    return between[0].lower in words.closed["indefinite"] and not any(
        is_of(token.lower, over, words) for token in between
    )
