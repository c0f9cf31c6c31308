"""The midnight by which something is to be done: the end of its day."""

from __future__ import annotations

from grammar.clauses.beside import word_after, word_before
from grammar.clauses.clause_reader import clause_at, lexicon
from grammar.directions.focus import focus_of
from grammar.language import Language
from grammar.parsing.driver import Reading


def ends_day(text: str, reading: Reading, language: Language) -> bool:
    """Whether midnight is that of a deadline, and so the end of its day: "left Friday, ahead of a midnight deadline",
    "the deadline of midnight"; not of one that has passed: "a midnight deadline passed".
    """
    words = lexicon(language)
    limit = word_after(text, reading.last).lower() in words.fixed
    if not limit:
        before = word_before(text, reading.first)
        limit = before.lower() in language.words["OF"]
        limit = limit and word_before(text, reading.first - len(before) - 1).lower() in words.fixed
    if not limit:
        return False
    read = focus_of(text, language.code).read_at(reading.first)
    holder = clause_at(read.places, reading.first) if read is not None else None
    return holder is None or holder.draft.group.lemma not in words.passing or holder.draft.group.tense != "past"
