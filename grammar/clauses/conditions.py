"""Forms that are base and past, behind a condition: "they will go up if they beat Hull" is a present."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token

_SUBJECT: Final = 5
"""So many words at most has the subject of a condition."""


def supposed(tokens: Sequence[Token], found: list[Group], lexicon: Lexicon) -> list[Group]:
    """Past forms behind a condition become presents, where they look alike and a verb beside them looks ahead."""
    for at, group in enumerate(found):
        if group.tense != "past" or group.first != group.last or group.form != "finite":
            continue
        if lexicon.lemma_as(tokens[group.first].lower, "VB") == group.lemma and _is_supposed(
            tokens, found, at, lexicon
        ):
            found[at] = group._replace(tense="present", ambiguous=False)
    return found


def _is_supposed(tokens: Sequence[Token], found: Sequence[Group], at: int, lexicon: Lexicon) -> bool:
    """Whether the verb *at* is that of a condition whose main clause tells what will, can or must be."""
    closed, verb = lexicon.closed, found[at].first
    begin = max(found[at - 1].last + 1 if at else 0, verb - _SUBJECT)
    opens = next((i for i in range(verb - 1, begin - 1, -1) if tokens[i].lower in closed["supposing"]), None)
    if opens is None or opens == verb - 1:
        return False
    main = found[at - 1] if at else next((group for group in found[at + 1 :] if group.modality), None)
    if main is None or not main.modality or main.perfect or main.lemma in lexicon.redoing:
        return False
    if main.tense != "future" and main.last == opens - 1 and main.lemma in lexicon.narrating | lexicon.speech.keys():
        return False  # "nobody could say if they hit it"
    if tokens[opens].lower in closed["conditional"]:
        unreal = main.modality == "would" or tokens[main.first].lower in closed["ability"]
        return unreal or tokens[verb - 1].lower not in closed["singular"]
    able = (
        tokens[main.first].lower in closed["ability"] or main.modality == "would"
    )  # "could only watch when they hit it"
    return not able and tokens[verb - 1].lower not in closed["singular"]
