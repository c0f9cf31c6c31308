"""A phrase as a reader sees it: its words, those right beside it, and the tables by which both are judged."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, Final

from attrs import define

from grammar.clauses.beside import second_word, word_after, word_before
from grammar.lexing.lexer import Token
from grammar.meaning import Meaning
from grammar.parsing.driver import Reading
from grammar.plausibility.shorthand import is_shorthand


@define(slots=True, eq=False)
class Seen:
    """A phrase, and what stands right beside it.

    ``before`` and ``after`` are the words beside it, ``low_before`` and ``low_after`` the same in small letters,
    ``signal`` is the kind of its signal or "". ``own`` are its tokens without those of the signal, ``names`` their
    terminals, ``terminal`` is the last of these; ``named`` is the time without its bound.
    """

    text: str
    reading: Reading
    rules: Mapping[str, Any]
    before: str
    after: str
    low_before: str
    low_after: str
    signal: str
    own: tuple[Token, ...]
    names: tuple[str, ...]
    terminal: str
    named: Meaning

    @classmethod
    def of(cls, text: str, reading: Reading, rules: Mapping[str, Any]) -> Seen:
        """A reading in its text."""
        before, after = word_before(text, reading.first), word_after(text, reading.last)
        return cls(
            text,
            reading,
            rules,
            before,
            after,
            before.lower(),
            after.lower(),
            reading.signal[2] if reading.signal else "",
            reading.own,
            reading.own_names,
            reading.own_names[-1],
            reading.time,
        )

    @property
    def last(self) -> Token:
        """The last token of its own."""
        return self.own[-1]

    @cached_property
    def word(self) -> str:
        """The last word."""
        return self.text[self.own[-1].start : self.own[-1].end]

    @cached_property
    def said(self) -> str:
        """The words in small letters, without those of the signal."""
        return " ".join(self.text[self.reading.start : self.reading.end].lower().split())

    @cached_property
    def second(self) -> str:
        """The second word behind it, in small letters."""
        return second_word(self.text, self.reading.last)

    @cached_property
    def noted(self) -> bool:
        """Whether it is written as people note dates: "tue 5pm"."""
        return is_shorthand(self.text, self.reading, self.own, self.rules)

    @cached_property
    def labels(self) -> bool:
        """Whether a short weekday with a capital opens its line as the label of a list: "Sat: Leeds v Hull"."""
        begun, end = self.reading.first, self.reading.last
        if self.names != ("WEEKDAY",) or self.signal or self.rules["nouns"] or not self.word.istitle():
            return False
        listing = _LISTING.match(self.text, end)
        if listing is None or not (listing[1] is None or listing[1].isupper() or listing[1].isdigit()):
            return False
        return _HEAD.search(self.text, max(0, begun - 8), begun) is not None

    @cached_property
    def counting(self) -> bool:
        """Whether a word behind it may be the thing that its number counts."""
        after = self.after
        counted = after[:1].isupper() if self.rules["nouns"] else after.islower()
        return counted and self.low_after not in self.rules["small"]


_LISTING: Final = re.compile(r":[^\S\n]+(\w)|,[^\S\n]+\d\d?[:.]\d\d(?!\d)")
_HEAD: Final = re.compile(r"(?:\A|\n)[^\S\n]*(?:[-*•·–][^\S\n]+)?\Z")

Judge = Callable[[Seen], str]
"""What a phrase is by one rule: ``time``, ``latent``, ``none``, or "" where the rule has no say."""
