"""What more radio, television and wires told: storms that swept through, hours of last night, words of announcers."""

from __future__ import annotations

import pytest

from grammar import find
from tests.grammar.told import assert_told

TOLD = [
    # "through" is of its verb
    ("1998-06-17", "The sale of the mill fell through Monday.", "1998-06-15"),
    ("1998-06-17", "Talks on a merger fell through last week.", "1998-06-08"),
    ("1998-06-17", "A twister tore through late Monday.", "1998-06-15T18"),
    ("1998-06-17", "The storms that moved through Sunday night killed two.", "1998-06-14T21"),
    ("1998-06-17", "The budget was pushed through Monday.", "1998-06-15"),
    ("1998-06-17", "A cold front will sweep through Friday.", "1998-06-19"),
]

LIMITS = [
    "The fair runs through Monday.",
    "The pool is shut through Monday.",
    "Prices fell through Monday.",
    "Classes are on break through Monday.",
    "He bought a pass through Monday.",
    "The talks were extended through Monday.",
    "The curfew will last through Monday.",
    "It rained through Monday.",
    "The army marched through June.",
    "The army moved through June.",
]


@pytest.mark.parametrize(("published", "text", "told"), TOLD)
def test_told(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize("text", LIMITS)
def test_through_is_a_limit(text: str) -> None:
    (found,) = find(text, published="1998-06-17")
    assert found.signal is not None
    assert found.signal[2] == "until"
