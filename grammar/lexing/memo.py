"""What a word is, worked out once: a table that fills itself and empties itself when it is full."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

Value = TypeVar("Value")
WORDS: Final = 20_000
"""So many words are kept; most of a text is a few thousand."""


class Memo(dict[str, Value]):
    """Word -> what is known of it; *make* tells it for a word that is not there yet.

    >>> lengths = Memo(len)
    >>> lengths["Monday"]
    6
    """

    def __init__(self, make: Callable[[str], Value], size: int = WORDS) -> None:
        """Begin empty."""
        super().__init__()
        self.make, self.size = make, size

    def __missing__(self, word: str) -> Value:
        """Work it out; two threads that do so at once find the same."""
        value = self.make(word)
        if len(self) >= self.size:
            self.clear()
        self[word] = value
        return value
