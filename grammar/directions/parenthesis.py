"""A sentence without the aside before a phrase: "the council meets, for the first time since June, on Friday".

The phrase behind the second comma goes on from the words before the first one, as if nothing stood between.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Final

from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token
from grammar.clauses.verbs import groups
from grammar.directions.focus import Read
from grammar.directions.plans.timetable import owned

_LONG: Final = 12
"""So many words at most has an aside."""
_SENTENCE: Final = 150
"""So many words at most has a sentence that is read anew."""
_THOUGHT: Final = 3
"""So many words at most has what somebody thinks of it: "we think", "I would guess"."""
_LAST: Final = 6
"""So many words at most stand behind a comma that parts a time from the end of its own clause."""

_SIGNALS: Final = ("ON", "AT", "IN", "UNTIL", "WEEKDAY")
"""Terminals with which a phrase behind an aside may begin."""


def without_aside(read: Read, start: int) -> Read:
    """The sentence without the aside that ends right before a phrase at *start*; the sentence itself without one."""
    words, place = read.lexicon, read.place_of(start)
    if (
        words.frame is not None
        or len(read.tokens) > _SENTENCE
        or not 2 < place < len(read.tokens)
        or read.tokens[place - 1].text != ","
    ):
        return read
    table = read.language.words
    word = read.tokens[place].lower
    if not any(word in table[name] for name in _SIGNALS) or owned(read, place) or owned(read, place + 1):
        return read
    opened = next((at for at in range(place - 2, max(0, place - 2 - _LONG), -1) if read.tokens[at].text == ","), None)
    if opened is not None and _is_aside(read.tokens[opened + 1 : place - 1], words):
        return _shortened(read, opened, place) if any(group.last < opened for group in read.groups) else read
    last = len(read.tokens) - place <= _LAST and not any(group.first > place for group in read.groups)
    if word in table["AT"] and last and not any(token.text == "," for token in read.tokens[: place - 1]):
        return _shortened(read, place - 1, place)  # "the treaty lapses, at midnight on Friday"
    return read


def _is_aside(part: Sequence[Token], words: Lexicon) -> bool:
    """Whether words between two commas only go with the clause before them: "unless renewed", "he said"."""
    if not part or part[0].lower in words.closed["coordinator"]:
        return False
    first = part[0].lower
    opens = words.closed["preposition"] | words.closed["subordinator"] | words.closed["relative"]
    told = words.lemma_as(part[-1].lower, "VBD", "VBZ") in words.saying
    done = words.lemma_as(first, "VBN") is not None  # "closed in March"
    thought = len(part) <= _THOUGHT and first in words.closed["subject_pronoun"]  # "it meets, we think, Friday"
    said = words.lemma_as(part[-1].lower, "VBP", "VB") in words.saying or part[-1].lower in words.lists["supposing"]
    told = told or (thought and said)
    return first in opens or words.adverb(part[0]) or told or done or _is_another_name(part, words)


def _is_another_name(part: Sequence[Token], words: Lexicon) -> bool:
    """Whether words only say once more what was named: "the case, a suit filed by nurses, on Friday"."""
    if part[0].lower not in words.articles:
        return False
    verbs = [token.lower for token in part if words.verbal[token.lower]]
    helping = any(verb in table for verb in verbs for table in (words.be, words.have, words.do, words.modal))
    return not helping and sum(words.lemma_as(verb, "VBD", "VBZ") is not None for verb in verbs) <= 1


def _shortened(read: Read, start: int, end: int) -> Read:
    """The same sentence without the words from *start* up to *end*."""
    other = copy.copy(read)
    for name in ("places", "clauses"):
        other.__dict__.pop(name, None)
    other.tokens = [*read.tokens[:start], *read.tokens[end:]]
    other.groups = groups(other.tokens, read.lexicon)
    return other
