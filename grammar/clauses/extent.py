"""The words of a clause in the making that are quoted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from grammar.clauses.draft import Draft
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token

_PAIRS: Final = {")": "(", "]": "[", "”": "“", "“": "„", "«": "»"}
"""Closing sign -> the sign that opens."""


def extent(found: Sequence[Token], draft: Draft, words: Lexicon) -> tuple[int, int]:
    """The quotable words of a draft, by token: without signs and conjunctions at its ends."""
    group = draft.group
    end = draft.end
    while end > group.last + 1 and (not found[end - 1].word or found[end - 1].lower in words.closed["coordinator"]):
        if found[end - 1].text in _PAIRS:  # a bracket or quotation opened inside stays whole
            opened = _PAIRS[found[end - 1].text]
            if any(token.text == opened for token in found[draft.begin : end - 1]):
                break
        end -= 1
    begin = draft.begin
    while begin < group.first and not found[begin].word and found[begin].text not in '([$€£“"':
        begin += 1
    while begin < group.first and found[begin].text in '“"' and not any(t.text in '”"' for t in found[begin + 1 : end]):
        begin += 1
    if draft.front is None and begin < group.first and found[begin].lower in words.closed["coordinator"]:
        begin += 1
    return begin, end
