"""Words beside a verb that lean it to what is to come: "keen to", "on course to", "looks set to", "believed to be"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from grammar.clauses.group import Group
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token

_LEANING: Final = 3
"""So many words at most lean an infinitive to what is to come."""


def leaning(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> int:
    """How many words at *place* tell, behind a present "is", that their infinitive is to come: "on course to"; or 0."""
    words = [token.lower for token in tokens[place : place + _LEANING + 1]]
    for size in range(1, len(words)):
        if words[size] in lexicon.to:
            return size if " ".join(words[:size]) in lexicon.leanings else 0
    return 0


def looks(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a present of looking is as much as "is" before a plan: "looks set to start", "seem likely to fall"."""
    word = tokens[place].lower
    if (
        place + 2 >= len(tokens)
        or (lexicon.lemma_as(word, "VBZ") or lexicon.lemma_as(word, "VB")) not in lexicon.looking
    ):
        return False
    following = place + 1 + lexicon.adverb(tokens[place + 1])
    if following + 1 < len(tokens) and tokens[following].lower in lexicon.planned:
        alone = tokens[following].lower not in lexicon.appointed and not tokens[following + 1].word
        return alone or tokens[following + 1].lower in lexicon.to  # "looks likely."
    return leaning(tokens, following, lexicon) > 0


def thought(tokens: Sequence[Token], group: Group, lexicon: Lexicon) -> Group:
    """A present that tells what is thought, with what that is: "is believed to be meeting him"."""
    if not group.passive or group.tense != "present" or group.perfect or group.lemma not in lexicon.thinking:
        return group
    to, last = group.last + 1, group.last + 3
    if last < len(tokens) and tokens[to].lower in lexicon.open and tokens[to + 1].lower in lexicon.to:
        verb = lexicon.lemma_as(tokens[last].lower, "VB")  # "is thought likely to resign"
        told = group._replace(last=last, head=last, lemma=verb or group.lemma, passive=False, modality="possible")
        return told if verb else group
    if last >= len(tokens) or tokens[to].lower not in lexicon.to or lexicon.be.get(tokens[to + 1].lower) != "base":
        return group
    doing = lexicon.lemma_as(tokens[last].lower, "VBG")
    if doing is None:
        return group
    return group._replace(last=last, head=last, lemma=doing, passive=False, progressive=True)


def of_many(tokens: Sequence[Token], index: int, lemma: str, lexicon: Lexicon) -> bool:
    """Whether a name before a form that may be a noun is that of many: "Hull head to Leeds", "Hull need a point"."""
    if not tokens[index - 1].text[0].isupper() or index + 2 >= len(tokens):
        return False
    following = tokens[index + 1].lower
    if lemma in lexicon.needing:
        return following in lexicon.closed["indefinite"] or following in lexicon.closed["numeral"]
    return lemma in lexicon.lists["setting_out"] and following in lexicon.to and tokens[index + 2].text[0].isupper()
