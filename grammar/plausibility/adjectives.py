"""Words behind a unit or a length that belong to the thing behind them: "two years prior service"."""

from __future__ import annotations

from grammar.clauses.beside import word_after
from grammar.clauses.clause_reader import lexicon
from grammar.plausibility.cuts import Phrase


def prior_thing(phrase: Phrase) -> int | None:
    """ "Two years prior service", "the month prior figures": the word tells which thing, where one stands behind it."""
    text, reading = phrase.text, phrase.reading
    last, after = reading.tokens[-1], word_after(text, reading.last)
    if last.kinds[0][1] != "prior" or not after.islower() or after in phrase.language.words["island"]["small"]:
        return None
    return None if lexicon(phrase.language).is_past(after) else last.start
