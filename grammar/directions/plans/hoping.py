"""Days that people only hope for, or think likely: "I want it to be Friday already", "they say maybe Thursday"."""

from __future__ import annotations

from typing import Final

from grammar.directions.asked import Asked, Verdict

_TO_BE: Final = 2
"""So many words are "to be"."""


def hoped(asked: Asked) -> Verdict:
    """A day to come, where nothing in its clause is over: not "it was maybe Thursday when he left"."""
    read, place, words = asked.read, asked.place, asked.words
    verb = read.last_verb(place)
    if verb is not None and (verb.tense == "past" or verb.perfect):
        return ""
    if place and asked.on_weekday and read.tokens[place - 1].lower in words.lists["maybe"]:
        return "future"
    if verb is None or verb.form != "finite" or place < _TO_BE:
        return ""
    to, be = (token.lower for token in read.tokens[place - _TO_BE : place])
    wants = verb.lemma in words.lists["wanting_done"] and not verb.negated
    return "future" if wants and to in words.to and words.be.get(be) == "base" else ""
