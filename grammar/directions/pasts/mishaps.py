"""What befell people, and when: told behind a time of its own, or as what everybody knows."""

from __future__ import annotations

from typing import Final

from grammar.directions.focus import Read

_TOLD: Final = 8
"""So many words at most before what befell people stands the time of what comes of it."""
_WARNED: Final = 4
"""So many words at most behind its article stands what befell people."""
_NAMED: Final = 5
"""So many words at most has the place where it was, with its preposition: "in the Cotterham arcade"."""


def of_mishap(read: Read, place: int) -> bool:
    """Whether a time is of what befell people, told behind a time of its own: "will be tried on 4 October for a murder
    on 4 February".
    """
    words, language = read.lexicon, read.language
    found, table = read.tokens, language.words
    if place < _WARNED or not (found[place].lower in table["ON"] or found[place].lower in table["IN"]):
        return False
    noun = found[place - 1].lower
    if not _is_mishap(noun, read):
        return False
    verb = read.last_verb(place)
    article = next((at for at in range(place - 2, place - _WARNED, -1) if found[at].lower in words.articles), 0)
    if verb is None or article < verb.last + 2 or found[article - 1].lower not in words.about:
        return False
    told = (token.lower for token in found[max(verb.last + 1, article - _TOLD) : article - 1])
    return any(word in table["WEEKDAY"] or word in table["MONTH"] for word in told)


def of_known_mishap(read: Read, place: int) -> bool:
    """Whether a date is that of what befell people as everybody knows: "were told to forget the attacks in London on
    7 July"; not "called off the raid on 7 July".
    """
    words, table, found = read.lexicon, read.language.words, read.tokens
    dated = [token.lower in table["MONTH"] or token.text[:1].isdigit() for token in found[place + 1 : place + 3]]
    if place < _WARNED or found[place].lower not in table["ON"] or dated != [True, True]:
        return False
    noun = place - 1
    if not found[noun].text[:1].isupper():
        return False  # "Parliament will debate the attack on July 9"
    lead = max(0, place - _NAMED)
    noun = next((at for at in range(noun, lead, -1) if found[at].lower in words.closed["preposition"]), 0) - 1
    if noun < 1 or not _is_mishap(found[noun].lower, read):
        return False
    article = next((at for at in range(noun - 1, max(-1, noun - _WARNED), -1) if found[at].lower in table["THE"]), -1)
    verb = read.last_verb(place)
    if article < 1 or found[article - 1].lower in words.about:
        return False  # "is due to be sentenced for the robbery on 3 February"
    return verb is not None and verb.last < article and verb.lemma not in words.lists["waging"]


def _is_mishap(noun: str, read: Read) -> bool:
    words = read.lexicon
    return noun in words.mishaps or noun.removesuffix(words.plural) in words.mishaps
