"""Days for which somebody warns: "issued a flood watch for Saturday", "a warning has been issued for Sunday"."""

from __future__ import annotations

from typing import Final

from grammar.clauses.group import Group
from grammar.context import Direction
from grammar.directions.focus import Read

_NEAR: Final = 10
"""So many words at most stand between a warning and its verb, and between both and the day."""


def of_alert(read: Read, place: int) -> Direction | None:
    """Where a day points for which a warning was issued; ``None`` where none was.

    >>> from grammar import find
    >>> text = "A snow warning was issued for Saturday. A snow warning was issued on Saturday."
    >>> [phrase.resolution.value.edtf for phrase in find(text, published="2024-11-13")]
    ['2024-11-16', '2024-11-09']
    """
    words, found = read.lexicon, read.tokens
    verb = read.last_verb(place)
    if verb is None or place >= len(found) or place - verb.last > _NEAR or found[place].lower not in words.appointing:
        return None
    if _is_in_force(read, verb, place):
        return "nearest"
    if verb.lemma not in words.lists["issuing"]:
        return None
    begin, end = (max(0, verb.first - _NEAR), verb.first) if verb.passive else (verb.last + 1, place)
    if not any(token.lower in words.lists["alerts"] for token in found[begin:end]):
        return None
    between = found[verb.last + 1 : place]
    if any(not token.word or token.lower in words.bygone - words.closed["genitive"] for token in between):
        return None
    return "nearest" if verb.tense == "past" and verb.perfect else "coming"


def _is_in_force(read: Read, verb: Group, place: int) -> bool:
    """Whether a warning held, or holds: "yellow warnings were in force for Saturday"."""
    words, found = read.lexicon, read.tokens
    behind = " ".join(token.lower for token in found[verb.last + 1 : place])
    if verb.lemma not in words.be or behind not in words.lists["in_force"]:
        return False
    return any(token.lower in words.lists["alerts"] for token in found[max(0, verb.first - _NEAR) : verb.first])
