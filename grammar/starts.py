"""Where a phrase can begin: one expression, compiled from the LALR table and the words of a language.

A word that stands alone begins a phrase wherever it stands; one that needs a follower
("in", "the", "last") only before a word or number that the table accepts after it. The
expression is a trie over lower-case text, so most of a text is passed over at the speed
of the regular-expression engine; the grammar stays the only source of truth.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

SHAPES: Final = (
    "N2",
    "YEAR",
    "FARYEAR",
    "NUM",
    "DEC",
    "ORD",
    "DECADE",
    "APOS",
    "ISO",
    "ISOMONTH",
    "ISOCLOCK",
    "SLASH",
    "HHMM",
    "YY",
)
"""Terminals that are shapes of numbers, not words."""
_GAP: Final = r"(?:[^\S\n]|[*_]|\n(?![^\S\n]*\n))"
_LETTER: Final = r"[^\W\d_]"

Entries = Mapping[str, frozenset[str]]
"""Spelling -> the terminals that it may be."""


def trie(words: Iterable[str]) -> str:
    """A regular expression that matches exactly these words, sharing their beginnings.

    >>> trie(["may", "mar", "in"])
    '(?:in|ma(?:r|y))'
    """
    tree: dict[str, Any] = {}
    for word in sorted(set(words)):
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}

    def spelled(node: dict[str, Any]) -> str:
        parts = [
            (r"\s+" if letter == " " else re.escape(letter)) + spelled(below)
            for letter, below in node.items()
            if letter
        ]
        if not parts:
            return ""
        body = parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"
        if "" not in node:
            return body
        return f"(?:{body})?" if len(parts) == 1 else f"{body}?"

    return spelled(tree) or "(?!)"


def expression(
    states: Mapping[Any, Mapping[str, Any]], begin: Any, entries: Entries, refused: Iterable[str]
) -> re.Pattern[str]:
    """The expression for the starts of a language, from its table; it is used on text in lower case."""
    row = states[begin]
    alone: set[str] = set()
    need: dict[frozenset[str], set[str]] = {}
    for word, kinds in entries.items():
        following = [states[row[kind]] for kind in kinds if kind in row]
        if not word[0].isalpha() or not following:
            continue
        if any("$END" in after for after in following):
            alone.add(word)
        else:
            need.setdefault(frozenset(kind for after in following for kind in after), set()).add(word)
    parts = [rf"{trie(alone)}(?!{_LETTER})"]
    parts += [rf"{trie(words)}(?=(?:{_GAP}+|[-‐‑])(?:{_followers(kinds, entries)}))" for kinds, words in need.items()]
    parts.append(_numbers(states, begin, entries))
    before = "".join(map(re.escape, refused))
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(parts[:-1])})|(?<![^\W_])(?<![{before}.,])(?={parts[-1]})['’‘\d]")


def _followers(kinds: Iterable[str], entries: Entries) -> str:
    """What may follow, as words and numbers."""
    wanted = set(kinds)
    words = {word for word, known in entries.items() if word[0].isalpha() and known & wanted}
    numbers = r"|['’‘]?\d" if wanted & set(SHAPES) else ""
    return rf"{trie(words)}(?!{_LETTER}){numbers}"


def _numbers(states: Mapping[Any, Mapping[str, Any]], begin: Any, entries: Entries) -> str:
    """A number that stands alone by its shape, or that a word or number follows which the table accepts after it."""
    row = states[begin]
    followers: set[str] = set()
    for kind in SHAPES:
        if kind in row:
            followers |= set(states[row[kind]])
    words = _followers(followers - {"$END"} - set(SHAPES), entries)
    alone = (
        r"['’‘]\d\d(?!\d)|\d{4}(?!\d)|\d{8}(?!\d)|\d{1,3}0['’]?s(?!\w)|\d{1,4}[:/.h–-]\d|\d{1,2}[^\S\n][–/-][^\S\n]\d"
    )
    counted = r"\d[\d,.]*(?:st|nd|rd|th)?(?:[^\S\n][1-3]/[2-4])?[½¼¾]?"
    beside = rf"\d{{1,2}}{_GAP}*(?:[–-]|[^\W\d_]{{2,7}}){_GAP}*\d"
    return rf"(?:{alone}|{counted}(?:{_GAP}*|[-‐‑–,/]{_GAP}*)(?:{words})|{beside})"


def starts(pattern: re.Pattern[str], text: str) -> Iterator[int]:
    """Offsets at which a phrase may begin."""
    return (match.start() for match in pattern.finditer(lowered(text)))


def lowered(text: str) -> str:
    """A text in lower case, letter for letter: offsets stay.

    >>> lowered("May İ") == "may İ"
    True
    """
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
