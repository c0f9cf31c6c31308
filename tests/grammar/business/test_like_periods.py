"""Periods that a report compares with, and lengths that something filled."""

from __future__ import annotations

import pytest
from told import assert_told

PUBLISHED = "1989-10-31"

ROWS = [
    ("It lost $2 million in the like quarter of 1988.", "1988-07-01"),
    ("It lost $2 million in the like period last year.", "1988-07-01"),
    ("It earned $3 million in the second quarter. In the like period of 1988 it lost $2 million.", "1989-04 1988-04"),
    (
        "It earned $3 million in the second quarter. In the comparable 1988 period it lost $2 million.",
        "1989-04 1988-04",
    ),
    ("It lost $2 million in the same 1988 quarter.", "1988-07-01"),
    ("Sales fell in the corresponding 1987 month.", "1987-01-01"),  # which month, nothing tells
    ("That 1988 season was hard.", "1988-01-01"),
    ("In the last 1987 quarter it lost $2 million.", "1987-01-01"),
    ("They sold books, toys and the like. July was worse.", "1989-07-01"),
    ("They sold books and the like in May.", "1989-05-01"),
    # lengths that something filled
    ("Following months of talks, he quit.", "PXM"),
    ("The talks came following months of protests.", "PXM"),
    ("She kept the farm through years of war.", "PXY"),
    ("In the following months, he quit.", "1989-10-31"),
    ("Through days of the week it went on.", "1989-10-30"),
]


@pytest.mark.parametrize(("text", "told"), ROWS, ids=[text for text, _ in ROWS])
def test_told(text: str, told: str) -> None:
    assert_told(PUBLISHED, text, told)
