"""Verb groups: tense, aspect, modality, voice and negation from closed classes and morphology.

After what was measured on TimeBank: auxiliaries, suffixes, irregular verbs and a list of
frequent verbs find the tense of nine verbs in ten; no model is needed. All words come
from ``clauses.toml``.
"""

from __future__ import annotations

from collections.abc import Sequence

from grammar.clauses.alone import alone
from grammar.clauses.chain import base, chain
from grammar.clauses.conditions import supposed
from grammar.clauses.denial import denied_before
from grammar.clauses.group import Group
from grammar.clauses.leanings import looks
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.mandates import is_mandate, mandate
from grammar.clauses.reduced import settled
from grammar.clauses.sentence import Token


def groups(tokens: Sequence[Token], lexicon: Lexicon) -> list[Group]:
    """The verb groups of a sentence, in order."""
    tokens = _calmed(tokens)
    found: list[Group] = []
    verbal, subjects, behind = lexicon.verbal, lexicon.subjects, 0
    told = [token.lower for token in tokens]
    places = [at for at, word in enumerate(told) if verbal[word] or (at and told[at - 1] in subjects)]
    for index in places:  # behind "we" may stand a verb that no list knows
        if index < behind:
            continue
        token, group = tokens[index], None
        if token.text[0].isupper() and _names_day(tokens, index, lexicon):
            continue
        if token.text[0].isalpha() or token.text[0] in "'’":
            kind = lexicon.auxiliary(tokens, index) or ("be" if looks(tokens, index, lexicon) else "")
            if is_mandate(tokens, index, found, lexicon):
                verb = base(token.lower, lexicon)
                bare = Group(index, index, index, verb, "")
                group = mandate(chain(tokens, index, "be", lexicon) if verb in lexicon.be else bare)
            else:
                group = chain(tokens, index, kind, lexicon) if kind else alone(tokens, index, found, lexicon)
            if group is not None and not group.negated and denied_before(tokens, index, kind, lexicon):
                group = group._replace(negated=True)
        if group is not None:
            found.append(group)
            behind = group.last + 1
    return supposed(tokens, settled(tokens, found, lexicon), lexicon)


def _names_day(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether a word begins the name of a day: "Boxing Day was quiet", "May Day will be dry"."""
    both = " ".join(token.lower for token in tokens[index : index + 2])
    return both in lexicon.closed["days_named"]


def _calmed(tokens: Sequence[Token]) -> Sequence[Token]:
    """The words of a sentence; in small letters where it is all capitals, which then tell no names."""
    small, allowed = 0, 0.2 * len(tokens)
    for token in tokens:
        small += token.text[:1].isalpha() and not token.text.isupper()
        if small > allowed:
            return tokens  # most sentences are told by their first words
    words = [token for token in tokens if token.word and token.text[:1].isalpha()]
    if len(words) < 3 or sum(token.text.isupper() for token in words) < 0.8 * len(words):
        return tokens
    return [token._replace(text=token.text.lower()) for token in tokens]
