"""Stretches told by what they fill or lie beside: "all through May", "the three days after Easter"."""

from __future__ import annotations

import pytest

import grammar

PUBLISHED = "2025-06-18"
"""A Wednesday."""

THROUGH = [
    ("The pool was shut all through May.", "[2025-05-01, 2025-06-01) month"),
    ("It snowed all through the winter.", "[2024-12-01, 2025-03-01) season"),
    ("The pool will be shut all through next week.", "[2025-06-23, 2025-06-30) week"),
    ("Half of the guests left a third of the way through 2024.", "[2024-01-01, 2025-01-01) year"),
    ("He left part way through last week.", "[2025-06-09, 2025-06-16) week"),
    ("The pool is shut through Friday.", "[.., 2025-06-21) day"),
    ("The fair runs all the way through Friday.", "[.., 2025-06-21) day"),
    ("The fair is all through until Friday.", "[.., 2025-06-21) day"),
    ("He left halfway through 2024.", "[2024-05-01, 2024-09-01) year"),
]


@pytest.mark.parametrize(("text", "within"), THROUGH)
def test_through(text: str, within: str) -> None:
    """ "All through May" is May, "through May" until its end."""
    (phrase,) = grammar.find(text, published=PUBLISHED)
    assert str(phrase.resolution.within) == within
