"""A month in small letters behind its day that is a verb: "what is due on the 8th may come back later"."""

from __future__ import annotations

from grammar.clauses.beside import word_after
from grammar.clauses.clause_reader import lexicon
from grammar.plausibility.cutting.cuts import Phrase
from grammar.plausibility.numbers.counting import is_modal


def modal_behind_day(phrase: Phrase) -> int | None:
    """The verb behind a day, where another verb follows: "the 8th may be late"; not "the 8th may sale"."""
    text, last = phrase.text, phrase.reading.tokens[-1]
    word, after = text[last.start : last.end], word_after(text, last.end)
    return last.start if is_modal(lexicon(phrase.language), word, after) else None
