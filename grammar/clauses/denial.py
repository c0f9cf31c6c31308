"""What denies a verb from outside its group: the words before it, and an order of words that only denial has."""

from __future__ import annotations

from collections.abc import Sequence

from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token


def denied_before(tokens: Sequence[Token], index: int, kind: str, lexicon: Lexicon) -> bool:
    """Whether words before a verb deny it: "never worked", "no longer holds", "nor has it", "not to be put".

    *kind* is that of the auxiliary at *index*, empty where a verb stands there.
    """
    before = [token.lower for token in tokens[max(0, index - 3) : index]]
    last = before[-1] if before else ""
    negation, denying = lexicon.closed["negation"], lexicon.denying
    if not kind and (last in negation or (len(before) == 3 and before[0] in negation and last in lexicon.be)):
        return True
    return (bool(kind) and last in lexicon.closed["inverting"]) or tuple(before[-2:]) in denying


def inverted(tokens: Sequence[Token], first: int, state: str, lexicon: Lexicon) -> int:
    """Index of the verb after an auxiliary and its subject: "nor do analysts expect it", "did you see it?"; 0 where it
    is none.
    """
    if state == "do" and lexicon.do.get(tokens[first].lower) == "past":
        at = first + 1
        at += at < len(tokens) and tokens[at].lower in lexicon.closed["negation"]
        asked = at + 1 < len(tokens) and tokens[at].lower in lexicon.subjects
        if asked and lexicon.lemma_as(tokens[at + 1].lower, "VB"):
            return at + 1
    if not first or tokens[first - 1].lower not in lexicon.closed["inverting"]:
        return 0
    tags = {"be": ("VBN", "VBG"), "have": ("VBN",)}.get(state, ("VB",))
    for index in range(first + 2, min(first + 6, len(tokens))):
        if not tokens[index].word:
            break
        if lexicon.lemma_as(tokens[index].lower, *tags) and tokens[index - 1].lower not in lexicon.closed["determiner"]:
            return index
    return 0
