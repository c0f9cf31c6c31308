"""What a language's tables of words leave to be worked out when they are read: endings, and numbers in one word.

``[endings]`` names signs that stand for a set of endings (``"~" = ["e", "en"]``): a word that ends in one is
there once with each. ``[sums]`` tells of numbers that are written as one word, the ones before the tens:
``CARD = ["CARD", "and", "TENS"]``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any


class Twice(ValueError):  # noqa: N818  (what was met)
    """A word has two values as one terminal; ``word`` is the entry that gave it the second."""

    def __init__(self, terminal: str, word: str, spelled: str) -> None:
        """Tell which word, and what it is spelled as with its ending."""
        self.word = word
        super().__init__(f"[{terminal}] gives {spelled!r} two values; keep one")


def spread(words: Mapping[str, Any]) -> dict[str, Any]:
    """The tables of a language with every ending written out, and with the numbers that are built of others.

    Raises ``Twice`` where a word has two values as one terminal.

    >>> spread({"endings": {"~": ["e", "er"]}, "EARLY": {"lat~": "late"}})["EARLY"]
    {'late': 'late', 'later': 'late'}
    """
    endings: dict[str, list[str]] = words.get("endings", {})
    found = {
        name: _ended(name, table, endings) if name.isupper() and endings else table for name, table in words.items()
    }
    for name, (ones, joint, tens) in words.get("sums", {}).items():
        table = dict(found[name])
        for word, value in _summed(found[ones], joint, found[tens]):
            if table.setdefault(word, value) != value:
                raise Twice(name, word, word)
        found[name] = table
    if endings and "compounds" in words:
        found["compounds"] = {
            spelled: links for rule, links in words["compounds"].items() for spelled in _ruled(rule, endings)
        }
    return found


def _ended(name: str, table: Mapping[str, Any], endings: Mapping[str, list[str]]) -> dict[str, Any]:
    """A table in which no word ends in a sign."""
    found: dict[str, Any] = {}
    for word, value in table.items():
        for spelled in _each(word, endings):
            if found.setdefault(spelled, value) != value:
                raise Twice(name, word, spelled)
    return found


def _each(word: str, endings: Mapping[str, list[str]]) -> list[str]:
    """A word with each of its endings."""
    return [word[:-1] + ending for ending in endings[word[-1]]] if word[-1] in endings else [word]


def _ruled(rule: str, endings: Mapping[str, list[str]]) -> Iterator[str]:
    """A rule of compounds, once with each ending of the words that it names."""
    return map(" ".join, product(*(_each(item, endings) for item in rule.split())))


def _summed(ones: Mapping[str, int], joint: str, tens: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """Numbers in one word: each of 1 to 9 before each of 20, 30 ... 90."""
    bound = {value for word, value in ones.items() if word[-1:] == "-"}
    for word, value in ones.items():
        if value in bound and word[-1:] != "-":
            continue  # "one" is written otherwise before the tens
        for ten, many in tens.items():
            if 1 <= value <= 9 and many in range(20, 100, 10):
                yield word.strip("-") + joint + ten, value + many
