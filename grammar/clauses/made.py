"""A clause from its draft: what every language takes from the verb group in the same way."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Any

from grammar.clauses.clause import Clause, Link
from grammar.clauses.draft import Draft
from grammar.clauses.kind import kind_of_verb
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token


def made(
    found: Sequence[Token],
    draft: Draft,
    words: Lexicon,
    sentence: int,
    span: tuple[int, int],
    lowered: Set[str],
    **told: Any,
) -> Clause:
    """The clause of a draft whose quotable words are the tokens of *span*; *lowered* are its words, in small letters.

    *told* are the other fields of ``Clause``, each found in the language's own way.
    """
    group, (begin, end) = draft.group, span
    link = None
    if draft.link is not None:
        link = Link(draft.kind, found[draft.link[0]].start, found[draft.link[1] - 1].end)
    return Clause(
        found[begin].start,
        found[max(end - 1, group.last)].end,
        sentence,
        (found[group.first].start, found[group.last].end),
        group.lemma,
        group.tense,
        group.perfect,
        group.progressive,
        group.passive,
        habitual=not lowered.isdisjoint(words.habitual),
        kind=kind_of_verb(found, group, words),
        speech=words.speech.get(group.lemma, ""),
        saying=group.lemma in words.saying or (group.lemma in words.showing and draft.role == "main"),
        role=draft.role,
        link=link,
        **told,
    )
