"""Which words of a text are names: told from others by their capitals, where capitals tell anything."""

from __future__ import annotations

from grammar.attach import content_words
from grammar.clause_reader import lexicon
from grammar.language import load
from grammar.sentence import tokens


def names(text: str, language: str = "en") -> frozenset[str]:
    """Lower-case forms of the words that stand with a capital after a small word, and never without one.

    >>> sorted(names("Divers reached the Lady Maren. The divers met Coldwell."))
    ['coldwell', 'lady', 'maren']
    """
    found = tokens(text, 0, len(text), lexicon(load(language)).clitics)
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
    return frozenset(word for name in capital - small for word in content_words(name, 0, len(name), language))
