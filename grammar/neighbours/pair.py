"""Two phrases beside each other, with what stands between them."""

from __future__ import annotations

from functools import cached_property

from attrs import define, evolve

from grammar import meaning as m
from grammar.language import Language
from grammar.parsing.driver import Reading

Pieces = tuple[tuple[int, int], ...]
"""Where the two ends of a range stand."""


@define(slots=False, eq=False)
class Pair:
    """Two phrases, the second of which follows the first one, and their text."""

    text: str
    first: Reading
    second: Reading
    language: Language

    @cached_property
    def gap(self) -> str:
        """What stands between the two."""
        return self.text[self.first.last : self.second.first].strip()

    @cached_property
    def between(self) -> str:
        """The words between the two, in small letters."""
        return " ".join(self.gap.lower().split())

    @property
    def signals(self) -> tuple[str, str]:
        """The kind of the preposition of either: "on", "until"; "" without one."""
        first, second = self.first.signal, self.second.signal
        return first[2] if first else "", second[2] if second else ""

    def links(self, table: str) -> bool:
        """Whether a word of a table of the language is all that stands between the two: ``"OF"``, ``"AND"``."""
        return self.between in self.language.words[table]

    def as_one(self, meaning: m.Meaning, pieces: Pieces = ()) -> Reading:
        """One reading over the words of both."""
        return together(self.first, self.second, meaning, pieces)

    def as_range(self, meaning: m.Meaning) -> Reading:
        """One reading over the words of both, the ends of a range."""
        first, second = self.first, self.second
        return together(first, second, meaning, ((first.start, first.end), (second.start, second.end)))


def together(first: Reading, second: Reading, meaning: m.Meaning, pieces: Pieces = ()) -> Reading:
    """One reading over the words of two."""
    tokens = first.tokens + second.tokens
    bare = first.bare or (second.bare and bool(second.pieces))
    return evolve(
        first, meaning=meaning, end=second.end, last=second.last, tokens=tokens, pieces=pieces, bare=bare, joined=True
    )
