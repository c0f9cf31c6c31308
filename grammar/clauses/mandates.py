"""What is asked for in a clause of its own: "asked that Friday's vote be put off", "demanded that he appear Monday".

Its verb is a bare form, whatever its subject, and what it tells is yet to come.
See R. Huddleston and G. Pullum, The Cambridge Grammar of the English Language (2002), 11.7.1 (mandatives).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token

_SUBJECT: Final = 12
"""So many words at most has the subject of what is asked for."""


def is_mandate(tokens: Sequence[Token], index: int, found: Sequence[Group], lexicon: Lexicon) -> bool:
    """Whether the bare verb at *index* tells what was asked for: "demanded that he appear", "a plea that it be shut".

    *found* are the verb groups before it.
    """
    word = tokens[index].lower
    base = lexicon.be.get(word) == "base"
    if not index or not (base or lexicon.lemma_as(word, "VB")) or not (lexicon.mandating or lexicon.mandates):
        return False
    last = found[-1] if found else None
    previous = tokens[index - 1].lower
    lone = previous in lexicon.closed["lone"] or previous in lexicon.closed["expletive"]
    asked = last is not None and last.form == "finite" and last.lemma in lexicon.mandating
    if asked and last is not None and lone and last.last == index - 2:
        return True  # "suggested he step down"
    begin = max(last.last + 1 if last is not None else 0, index - _SUBJECT)
    complements = lexicon.closed["complementizer"]
    that = next((at for at in range(index - 2, begin - 1, -1) if tokens[at].lower in complements), None)
    if that is None or not (asked or tokens[that - 1].lower in lexicon.mandates):
        return False
    if any(not (token.word or token.text[:1] in "'’“”\"") for token in tokens[that + 1 : index]):
        return False
    if base or lone:
        return previous not in lexicon.closed["ending"]
    return _is_verb(tokens, index, lexicon)


def _is_verb(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a bare form behind a noun is a verb: no other stands behind it in its part of the sentence."""
    before = tokens[index - 1]
    if (
        not before.word
        or before.lower in lexicon.noun_before | lexicon.closed["ending"]
        or tokens[index].text[0].isupper()
    ):
        return False
    for token in tokens[index + 1 : index + 1 + _SUBJECT]:
        if not token.word or token.lower in lexicon.parting:
            break
        if token.lower in lexicon.be or token.lower in lexicon.modal or lexicon.lemma_as(token.lower, "VBD", "VBZ"):
            return False
    return True


def mandate(group: Group) -> Group:
    """The verb of what was asked for, as a plan."""
    return group._replace(tense="present", modality="planned")


def is_mandated(tokens: Sequence[Token], group: Group, lexicon: Lexicon) -> bool:
    """Whether a verb was found to tell what was asked for: it is planned, and has no word that plans."""
    if group.modality != "planned" or not (lexicon.mandating or lexicon.mandates):
        return False  # a language that tells it by other forms
    word = tokens[group.first].lower
    bare = lexicon.be.get(word) == "base" or (group.first == group.last and lexicon.lemma_as(word, "VB") == word)
    return bare and group.lemma not in lexicon.planning
