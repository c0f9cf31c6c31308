"""The spellings of a language that begin with one word: of several words, or that word alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from grammar.lexing.starts import trie

Kinds = tuple[tuple[str, Any], ...]
"""Terminals, each with the value that a word has as one."""
Names = str | tuple[str, ...]
"""The names of these terminals; of a single one it is that name."""
Found = tuple[Kinds, int, int, Names]
"""The fields of a token, as a plain row: much is read that no phrase takes."""


_NAMING: Final = frozenset({"AT", "BETWEEN", "AND", "COMMA", "TO", "UNTIL", "FROM", "PREP", "REL", "ON", "DET"})
"""Terminals behind which a compound may be a name; of a season one says "in"."""


class Spelling(NamedTuple):
    """What a spelling may be: the names of its terminals, and these with their values."""

    names: Names
    kinds: Kinds


class Entry:
    """What begins with one word: spellings of several words, and the word alone."""

    __slots__ = (
        "_expression",
        "_glued",
        "_spaced",
        "alone",
        "cut",
        "first",
        "longer",
        "match",
        "name",
        "plain",
        "simple",
    )

    def __init__(self, first: str, spelled: Mapping[str, Spelling], special: frozenset[str]) -> None:
        """Keep the spellings; *special* words are looked at more closely."""
        self.first, self.alone = first, spelled.get(first)
        self.longer = {word: known for word, known in spelled.items() if word != first}
        self.match: Callable[[str, int], re.Match[str] | None] | None = self._match if self.longer else None
        """Finds a longer spelling, from the end of the word on; ``None`` where there is none."""
        rests = [word[len(first) :] for word in self.longer]
        self._spaced = frozenset(rest[1] for rest in rests if rest[0] == " ")
        self._glued = frozenset(rest[0] for rest in rests if rest[0] != " ")
        self._expression: Callable[[str, int], re.Match[str] | None] | None = None
        zones = any(known.kinds[0] == ("ZONE", "UTC") for known in spelled.values())
        self.plain = not zones and special.isdisjoint(spelled)
        self.simple = self.alone if self.plain and not self.longer else None
        """The word alone, where nothing else begins with it and its capitals don't matter."""
        self.cut = 0
        """How many letters the first part of a compound has; 0 for a word that is none."""
        self.name: Spelling | None = None
        """What a compound is, with a capital inside a phrase, where the tables have it as a name, too."""

    def named(self, text: str, start: int, after: str) -> Spelling | None:
        """The name that a compound is here, behind the terminal *after*: with a capital, inside a phrase or a list."""
        if self.name is None or not text[start].isupper():
            return None
        return self.name if after in _NAMING or (not after and text[max(0, start - 2) : start] == ", ") else None

    def _match(self, text: str, end: int) -> re.Match[str] | None:
        """Most words are followed by none of the letters that go on: then no expression is asked, nor made."""
        sign = text[end : end + 1]
        if sign == " ":
            head = text[end + 1 : end + 2]
            if head.isascii() and head.isalnum() and head.lower() not in self._spaced:
                return None
        elif sign.isascii() and not sign.isspace() and sign.lower() not in self._glued:
            return None
        if self._expression is None:
            rest = trie(word[len(self.first) :] for word in self.longer)
            year = trie(
                word[len(self.first) :] for word, known in self.longer.items() if known.names == "FISCALQUARTER"
            )
            led = rf"{year}(?=\d)|" if year != trie(()) else ""  # "Q3FY19"
            self._expression = re.compile(rf"{led}(?:{rest})(?:(?!\w)|(?<=\.)(?=\d))", re.IGNORECASE).match
        return self._expression(text, end)

    def spelling(self, text: str) -> Spelling:
        """What the longer spelling that ``match`` found is."""
        known = self.longer.get(" ".join(text.lower().split()))
        if known is not None:
            return known
        for word, other in self.longer.items():  # a letter whose lower case is another one ("ſ")
            body = r"\s+".join(re.escape(piece) for piece in word.split(" "))
            if re.fullmatch(body, text, re.IGNORECASE):
                return other
        raise ValueError(f"{text!r} is no spelling")


def index_of(terminals: Mapping[str, Mapping[str, Any]], special: frozenset[str]) -> dict[str, Entry]:
    """First word -> what begins with it."""
    spelled: dict[str, list[tuple[str, Any]]] = {}
    for terminal, table in terminals.items():
        if terminal != "POSS":
            for word, value in table.items():
                spelled.setdefault(word, []).append((terminal, value))
    index: dict[str, dict[str, Spelling]] = {}
    for word, kinds in spelled.items():
        first = re.match(r"[^\W\d_]+|\d+", word)
        if first is None:
            raise ValueError(f"words.toml: {word!r} begins with neither a letter nor a digit")
        names = kinds[0][0] if len(kinds) == 1 else tuple(name for name, _ in kinds)
        index.setdefault(first[0], {})[word] = Spelling(names, tuple(kinds))
    return {first: Entry(first, found, special) for first, found in index.items()}
