"""Which verbs tell the same act: "handed" and "gave", "sank" and "went down"."""

from __future__ import annotations

import functools

from grammar.language import load


def act(lemma: str, language: str = "en") -> str:
    """One name for verbs that tell the same act; the lemma itself where it has no company.

    >>> act("hand"), act("give"), act("swim")
    ('give', 'give', 'swim')
    """
    return _acts(language).get(lemma, lemma)


@functools.lru_cache(maxsize=8)
def _acts(language: str) -> dict[str, str]:
    return {lemma: row[0] for row in load(language).clauses["acts"]["same"] for lemma in row}
