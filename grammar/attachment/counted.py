"""Lengths and limits whose meaning only their clause tells: "two days, after he left", an "until" that is also "by".

Both are for languages that set their verbs second or last: there a comma parts the length from the subordinator, and
one word may say both limits.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar.clauses.clause import Clause, Reading
from grammar.clauses.clause_reader import lexicon
from grammar.language import load
from grammar.meaning import Anchor, Bound, Length, Offset
from grammar.phrase import Phrase

_SIGNS: Final = re.compile(r"(?:\A|[,;:–—(.!?\n“„\"])\s*(?:[^\W\d_]+\s+)?\Z")
"""A length by itself begins after a sign, with a word of its own at most: ", nur [zwei Tage], nachdem"."""


def before_clause(text: str, reading: Reading, phrase: Phrase, language: str = "en") -> Phrase:
    """A length right before a subordinator is counted from what that clause tells; other phrases stay as they are.

    >>> from grammar import find, read_clauses
    >>> text = "Einen Tag bevor das Schiff sank, kam ein Sturm auf."
    >>> (phrase,) = find(text, published="2024-11-11", language="de")
    >>> before_clause(text, read_clauses(text, language="de"), phrase, "de").signal
    (10, 15, 'before')
    """
    if lexicon(load(language)).frame is None or phrase.signal is not None or not isinstance(phrase.meaning, Length):
        return phrase
    for clause in reading.clauses_of(reading.sentence_at(phrase.start)):
        link = clause.link
        if link is None or link.kind not in ("after", "before") or link.start < phrase.end:
            continue
        gap = text[phrase.end : link.start].strip()
        alone = gap == "," and _SIGNS.search(text[max(0, phrase.start - 24) : phrase.start]) is not None
        if gap and not alone:
            continue
        meaning = Offset(phrase.meaning, 1 if link.kind == "after" else -1, Anchor.EVENT)
        return evolve(phrase, signal=(link.start, link.end, link.kind), meaning=meaning)
    return phrase


def by_then(text: str, phrase: Phrase, clause: Clause, language: str = "en") -> Phrase:
    """A limit that says both "until" and "by", as what is planned to happen once takes it; others stay as they are."""
    frame, signal = lexicon(load(language)).frame, phrase.signal
    if frame is None or signal is None or signal[2] != "until" or clause.negated:
        return phrase
    if clause.kind not in ("event", "speech"):
        return phrase
    if text[signal[0] : signal[1]].split(" ")[0].lower() not in frame.limits:
        return phrase
    if not (clause.modality or clause.passive or clause.speech == "plan"):
        return phrase
    meaning = evolve(phrase.meaning, kind="by") if isinstance(phrase.meaning, Bound) else phrase.meaning
    return evolve(phrase, signal=(*signal[:2], "by"), meaning=meaning)
