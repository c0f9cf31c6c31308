"""What witnesses are asked of, which is over: "hear from anyone there on Friday evening"."""

from __future__ import annotations

from typing import Final

from grammar.directions.focus import Read

_FAR: Final = 10
"""So many words before a time at most stands who is looked for."""
_SOUGHT: Final = 4
"""So many words before that stands the verb of looking for somebody."""


def is_witnessed(read: Read, place: int) -> bool:
    """Whether a time is of what somebody may have seen, whoever that was: "speak to anyone with footage from Saturday";
    not "will speak to anyone with questions on Saturday", "hear from anyone with ideas by Saturday".
    """
    words = read.lexicon
    found, planned = read.tokens, read.language.clauses["planned"]
    whoever = planned["whoever"]
    if not whoever or not 2 < place < len(found) or found[place].lower in words.fixing_for:
        return False
    who = next((at for at in range(place - 1, max(1, place - _FAR), -1) if found[at].lower in whoever), 0)
    if not who or (following := found[who + 1].lower) not in words.closed["there"] | words.closed["preposition"]:
        return False
    if following in words.fixing_for or found[place - 1].lower in words.fixing_for:
        return False
    verb = read.last_verb(place)
    if verb is not None and (verb.last > who or verb.tense == "future"):
        return False
    seeking = planned["seeking"]
    before = (words.lemma_as(token.lower, "VB", "VBG", "VBZ", "VBD") for token in found[max(0, who - _SOUGHT) : who])
    return any(lemma in seeking for lemma in before)
