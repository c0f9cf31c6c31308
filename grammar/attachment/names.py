"""Which words of a text are names: told from others by their capitals, where capitals tell anything."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from grammar.attachment.attach import closed_word, content_words
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.frame import Frame
from grammar.clauses.lexicon import Lexicon
from grammar.clauses.sentence import Token, tokens
from grammar.language import load


def names(text: str, language: str = "en") -> frozenset[str]:
    """Lower-case forms of the words that stand with a capital after a small word, and never without one.

    >>> sorted(names("Divers reached the Lady Maren. The divers met Coldwell."))
    ['coldwell', 'lady', 'maren']
    """
    words = lexicon(load(language))
    found = tokens(text, 0, len(text), words.clitics)
    capital: set[str] = set()
    small: set[str] = set()
    inside = False  # after a word without a capital, or after such a name
    for token in found:
        if not token.word or not token.text[:1].isalpha():
            inside = inside and token.text in ("-", "’", "'")
            continue
        if not token.text[:1].isupper():
            small.add(token.lower)
            inside = True
        elif inside:
            capital.add(token.lower)
    if words.frame is not None and words.frame.nouns:
        small |= _common(found, words, words.frame)
    return frozenset(word for name in capital - small for word in content_words(name, 0, len(name), language))


def _common(found: Sequence[Token], words: Lexicon, frame: Frame) -> set[str]:
    """Nouns that are no names, where all nouns have capitals: an article, number or adjective stands before them."""
    closed = words.closed
    determines = closed["determiner"] | closed["numeral"] | frame.contracted
    return {
        token.lower
        for before, token in pairwise(found)
        if token.text[:1].isupper()
        and (
            before.lower in determines
            or before.text[0].isdigit()
            or (before.text[0].islower() and before.lower.endswith(frame.endings) and not closed_word(before, closed))
        )
    }
