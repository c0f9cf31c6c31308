"""Adjectives of how often that name a paper: "the French daily Le Monde", "a mass-circulation daily"."""

from __future__ import annotations

import re
from typing import Final

from grammar.clauses.beside import CLOSES, OPENS, is_plural, second_word, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.language import Language
from grammar.parsing.driver import Reading

_RUN: Final = re.compile(r"(?:[^\S\n]+[A-Z][\w'’]*)+")


def is_newspaper(text: str, reading: Reading, language: Language) -> bool:
    """Whether an adjective for how often names a paper: "the French daily Le Monde", "the daily said".

    >>> from grammar import find
    >>> find("The Italian daily La Repubblica reported it. The weekly said so.", published="2024-11-11")
    []
    """
    if reading.names != ("OFTEN",) or reading.signal is not None:
        return False
    words, island, articles = lexicon(language), language.words["island"], language.words["THE"]
    before, run = word_before(text, reading.first), _RUN.match(text, reading.last)
    if before.lower() in articles and run is None:
        return _tells(text, reading.last, language)
    paper = text[reading.start : reading.last].lower() in island["papers"]
    lead = reading.first - len(before) - 1
    owned = word_before(text, lead).lower() in (*articles, *language.words["A"])
    joint = text[lead - 1 : lead] in ("-", "‐", "‑")
    described = (
        before.lower() in island["paper_endings"] if joint else owned and before.lower() in island["paper_words"]
    )
    if run is not None:
        named = text[reading.last : run.end()].split()[0].lower() in island["paper_articles"]
        said = words.lemma_as(word_after(text, run.end()), "VBD", "VBZ") in words.speech
        if paper and (described or before.lower() in articles or (owned and before[:1].isupper())):
            if named or said or described:
                return True  # "the Paris daily Le Monde", "the business daily Handelsblatt"
        elif paper and named and before.islower():
            return owned
        opens = OPENS.search(text, max(0, reading.first - len(before) - 6), lead) is not None
        if opens or not before[:1].isupper() or before.endswith(("s", ".")):
            return False
        return not is_plural(word_after(text, run.end()))  # "the Air France daily London flights"
    if not paper or not (described or (owned and before[:1].isupper())):
        return False
    after = word_after(text, reading.last)
    return CLOSES.match(text, reading.last) is not None or words.tells(after.lower()) or after in island["small"]


def _tells(text: str, last: int, language: Language) -> bool:
    """Whether a paper is what the verb right behind its name tells of: "the daily said", "the monthly ran an essay"."""
    words, after = lexicon(language), word_after(text, last)
    if words.lemma_as(after, "VBD", "VBZ") in words.speech:
        return True
    return (
        words.lemma_as(after, "VBD") is not None and second_word(text, last) in language.words["island"]["determiners"]
    )
