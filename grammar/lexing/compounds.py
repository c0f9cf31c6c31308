"""Words written as one: what a language builds of two or more words of its tables, and where they meet.

The table ``[compounds]`` of ``words.toml`` tells which terminals may stand together, and the letters
that may link them: ``"WEEKDAY PARTDAY" = [""]``. ``TERMINAL:word`` stands for one word. A word that
ends or begins with a hyphen in its table lives in compounds only. A language without the table has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

Part = tuple[int, str, Any]
"""Where a part of a compound ends, which terminal it is, and its value."""
Words = Mapping[str, Mapping[str, Any]]
"""Terminal -> word -> value."""


def parted(terminals: Words) -> tuple[dict[str, dict[str, Any]], dict[str, dict[str, Any]]]:
    """The words of each terminal that stand by themselves, and those that live in compounds only.

    >>> parted({"DET": {"same": "same", "fore-": "previous"}})
    ({'DET': {'same': 'same'}}, {'DET': {'fore-': 'previous'}})
    """
    alone: dict[str, dict[str, Any]] = {}
    bound: dict[str, dict[str, Any]] = {}
    for name, table in terminals.items():
        alone[name] = {word: value for word, value in table.items() if not _bound(word)}
        if len(alone[name]) < len(table):
            bound[name] = {word: value for word, value in table.items() if _bound(word)}
    return alone, bound


def _bound(word: str) -> bool:
    return word[:1] == "-" or word[-1:] == "-"


def composed(rules: Mapping[str, list[str]], alone: Words, bound: Words) -> dict[str, tuple[Part, ...]]:
    """Every compound that the rules allow -> its parts.

    A linking letter belongs to the part before it. Raises ``ValueError`` where one word is built in two ways.

    >>> composed({"DAY PART": ["", "s"]}, {"DAY": {"moon": 1}, "PART": {"night": "NI"}}, {})
    {'moonnight': ((4, 'DAY', 1), (9, 'PART', 'NI')), 'moonsnight': ((5, 'DAY', 1), (10, 'PART', 'NI'))}
    """
    found: dict[str, tuple[Part, ...]] = {}
    for rule, links in rules.items():
        items = rule.split()
        choices = [list(_choices(item, place, len(items), alone, bound)) for place, item in enumerate(items)]
        for words, link in product(product(*choices), links):
            spelled, parts = "", list[Part]()
            for place, (terminal, word, value) in enumerate(words):
                spelled += word + (link if place < len(words) - 1 else "")
                parts.append((len(spelled), terminal, value))
            if found.setdefault(spelled, tuple(parts)) != tuple(parts):
                raise ValueError(f"{spelled!r} is built in two ways, one of them by {rule!r}")
    return found


def _choices(item: str, place: int, size: int, alone: Words, bound: Words) -> Iterator[tuple[str, str, Any]]:
    """The words that an item of a rule stands for, each with its terminal and value."""
    terminal, _, only = item.partition(":")
    if terminal not in alone:
        raise ValueError(f"{terminal} in a rule of [compounds] is no terminal that has words")
    table = {**alone[terminal], **bound.get(terminal, {})}
    for word, value in table.items():
        plain = word.strip("-")
        fits = not ((word[-1:] == "-" and place == size - 1) or (word[:1] == "-" and place == 0))
        if fits and plain.isalpha() and only in ("", plain):
            yield terminal, plain, value
