"""Accounts of what happened in its order, which a text announces: "Here is a timeline of the siege:", "This is how the
night unfolded"; the hours behind are of the days that it tells, and none of publication.
"""

from __future__ import annotations

import functools
import re
from typing import Final

from grammar.clauses.clause_reader import lexicon
from grammar.language import Language

_SENTENCE: Final = 240
"""So many characters at most stand between the head of such a sentence, or its end, and what it calls the account."""
_HEAD: Final = re.compile(r"[.!?]\s|\n")
_END: Final = re.compile(r"[.!?:](?=\s|\Z)|\n|\Z")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’]s)?")


@functools.lru_cache(maxsize=4)
def announced(text: str, language: Language) -> int:
    """Where the first sentence ends that leads to such an account; -1 where there is none.

    It opens with a word that leads to it, or ends with a colon; "the timeline of the sale is unclear" is none.
    """
    leads = lexicon(language).lists["chronicle_leads"]
    for found in _called(language).finditer(text):
        lower = max(0, found.start() - _SENTENCE)
        head = max((sign.end() for sign in _HEAD.finditer(text, lower, found.start())), default=lower)
        end = _END.search(text, found.end(), found.end() + _SENTENCE)
        words = _WORD.findall(text[head : found.end()].lower())[:2]
        if end is not None and (end[0] == ":" or not leads.isdisjoint((*words[:1], " ".join(words)))):
            return end.end()
    return -1


@functools.lru_cache(maxsize=8)
def _called(language: Language) -> re.Pattern[str]:
    """The words for such an account."""
    words = sorted(lexicon(language).lists["chronicles"], key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words)) or '(?!)'})\b", re.IGNORECASE)
