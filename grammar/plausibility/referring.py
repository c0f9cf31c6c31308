"""Words that refer to the present or the future without a date, where only their neighbours tell that they do.

"The current law" refers to the present, "the current of the river" to nothing; "the law will soon change" looks ahead,
"she soon became a star" tells what came next. ``attributes`` and ``foretelling`` of ``[island]`` list such words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from grammar.clauses.beside import word_after, word_before
from grammar.directions.direction import direction_at
from grammar.language import Language
from grammar.parsing.driver import Reading


def refers_here(text: str, reading: Reading, language: Language, rules: Mapping[str, Any]) -> bool:
    """Whether a word that is latent by itself refers to a time where it stands.

    >>> from grammar import find
    >>> text = "The current law will soon change. She soon swam against the current of the river."
    >>> [(p.start, p.text) for p in find(text, published="2024-11-11")]
    [(4, 'current'), (21, 'soon')]
    """
    if reading.signal is not None or len(reading.tokens) != 1:
        return False
    said = text[reading.start : reading.end].lower()
    before = word_before(text, reading.first).lower()
    if said in rules["attributes"]:
        after = word_after(text, reading.last)
        known = rules["small"] | rules["be"] | rules["streams"] | rules["of"]
        return bool(after) and after.lower() not in known and before not in rules["streams"]
    if said in rules["foretelling"]:
        if before in rules["degrees"]:
            return False
        if before in language.words["TO"] or word_after(text, reading.last) in language.clauses["modal"]["future"]:
            return True  # "expects sales to soon grow", "so that it soon will be sold"
        return direction_at(text, reading.first, language) == "future"
    return False
