"""Numbers behind a month that are of troops: "early in June 5 Infantry Brigade landed"."""

from __future__ import annotations

import re
from typing import Final

from grammar.clauses.beside import word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.plausibility.cuts import Phrase

_NAMES: Final = re.compile(r"(?:[^\S\n]+[A-Z][^\W\d_]*){1,4}")


def troops(phrase: Phrase) -> int | None:
    """The number of a formation behind a month that has "in", and so no day; behind "by" only where the formation then
    does something: not "by March 7 Army officers had left", "on June 5 Army units moved in".
    """
    text, reading, words = phrase.text, phrase.reading, phrase.language.words
    month, number = reading.tokens[-2:]
    named = _NAMES.match(text, number.end)
    if named is None or text[number.start : number.end].startswith("0"):
        return None
    names = named[0].lower().split()
    formations = words["island"]["formations"]
    if not any(name in formations for name in names) or names[0] in (*words["ORDW"], *words["SECOND"]):
        return None
    before = word_before(text, month.start).lower()
    if before in words["IN"]:
        return number.start
    if before in words["ON"] or reading.signal is None or names[-1] not in formations:
        return None
    verb = word_after(text, named.end()).lower()
    known = lexicon(phrase.language)
    acts = known.is_past(verb) or verb in known.have
    return number.start if acts and (len(names) > 1 or names[0] in words["island"]["single_formations"]) else None
