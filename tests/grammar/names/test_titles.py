"""Titles that end with a year: "was named player of the year"."""

from __future__ import annotations

import pytest
from told import assert_told

ROWS = [
    ("She was named player of the year and voted athlete of the year.", ""),
    ("It was crowned car of the year in 2009.", "2009"),
    ("In 2005 the Post was named newspaper of the year. In November its editor left.", "2005 2005-11"),
    ("She was named the best player of the year.", "2011"),
    ("He was elected at the end of the year.", "2010-09"),
    ("They named the first winner of the year.", "2011"),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_rows(text: str, told: str) -> None:
    """A title tells no year."""
    assert_told("2011-07-14", text, told)
