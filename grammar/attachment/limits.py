"""Nouns that limit a time without naming one: "since the invasion", "until the end of the war", "after her arrest"."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

from attrs import frozen

from grammar.attachment.attach import Noun, noun_after
from grammar.clauses.clause import Clause
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.sentence import tokens
from grammar.language import load

KINDS: Final = ("after", "before", "since", "until", "during")
"""Kinds of links that a noun can follow."""


@frozen(slots=True)
class Limit:
    """A limit by a noun: its kind, where it stands, the noun that it names, and that noun's words for people."""

    kind: str
    start: int
    end: int
    noun: Noun
    label: str


def noun_limits(text: str, clause: Clause, language: str = "en", taken: Container[int] = ()) -> list[Limit]:
    """The limits by nouns in a clause and before it, but for those whose link begins at a place of *taken*.

    Only a definite noun names what the reader knows: "after the quake", not "after a quake".

    >>> from grammar import noun_limits, read_clauses
    >>> text = "Prices have doubled since the invasion."
    >>> [(one.kind, one.label, one.noun.lemma) for one in noun_limits(text, read_clauses(text).clauses[0])]
    [('since', 'the invasion', 'invade')]
    """
    words = lexicon(load(language))
    start = clause.front[0] if clause.front is not None else clause.start
    found = tokens(text, start, max(clause.end, clause.full_end), words.clitics)
    made = []
    for place, token in enumerate(found[:-2]):
        kind, size = words.link_at(found, place)
        if kind not in KINDS or token.start in taken or found[place + size].lower not in words.closed["definite"]:
            continue
        limit = noun_after(text, found[place + size - 1].end, found[-1].end, language)
        if limit is None or limit.head in words.closed["definite"] or limit.head in words.closed["body"]:
            continue
        noun = limit
        rest = tokens(text, limit.end, found[-1].end, words.clitics)
        if limit.head in words.closed["edge"] and rest and rest[0].lower in words.closed["genitive"]:
            noun = noun_after(text, rest[0].end, found[-1].end, language) or limit
        label = " ".join(text[limit.start : noun.end].split())
        made.append(Limit(kind, token.start, noun.end, noun, label))
    return made
