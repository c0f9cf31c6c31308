"""Whether a phrase is told for itself, or what follows it is done then."""

from __future__ import annotations

from grammar.clauses.beside import CLOSES, word_after
from grammar.clauses.clause_reader import lexicon
from grammar.language import Language


def ends_alone(text: str, end: int, language: Language) -> bool:
    """Whether nothing follows a phrase that ends at a place and tells what is done then: a sign, "and", a preposition.

    >>> from grammar.language import load
    >>> [ends_alone(text, 9, load("en")) for text in ("On Friday.", "On Friday in Rome", "On Friday the court")]
    [True, True, False]
    """
    if CLOSES.match(text, end) is not None or text[end + 1 : end + 2] in ("&", "/"):
        return True
    after = word_after(text, end).lower()
    return after in language.words["island"]["listing"] or after in lexicon(language).closed["preposition"]
