"""Numbered weekdays of a list, which share the month that one of them tells.

A table of (text, values of its times, in order), published on Friday 16 February 2024.
"""

from __future__ import annotations

import pytest

import grammar

ROWS = [
    ("They met on the first Tuesday and third Thursday of May.", "2023-05-02 2023-05-18"),
    (
        "They met on the 1st Tuesday, the 2nd Friday and the 3rd Thursday of May 2023.",
        "2023-05-02 2023-05-12 2023-05-18",
    ),
    ("The club meets on the first Tuesday and third Thursday of the month.", "XXXX-XX-WXX-2 XXXX-XX-WXX-4"),
    ("The club meets on the second Monday and fourth Tuesday of each month.", "XXXX-XX-WXX-1 XXXX-XX-WXX-2"),
    ("The club meets on the first Tuesday of the month and on the third Thursday.", "XXXX-XX-WXX-2 XXXX-XX-WXX-4"),
    (
        "The club meets on the first Tuesday of every month and the third Thursday at 8 p.m.",
        "XXXX-XX-WXX-2 XXXX-XX-WXX-4T20:00",
    ),
    # --- each with its own month, or no list ---
    ("It was the first Tuesday of May and the third Thursday of June 2023.", "2023-05-02 2023-06-15"),
    ("It was the first Tuesday of May 2023. The third Thursday was wet.", "2023-05-02"),
    ("They met on the first Tuesday, after the third Thursday of May 2023.", "2023-05-18"),
    ("It was the second Tuesday in a row.", ""),
]


@pytest.mark.parametrize(("text", "values"), ROWS)
def test_numbered_weekdays_share_their_month(text: str, values: str) -> None:
    found = [phrase.timex.value for phrase in grammar.find(text, published="2024-02-16")]
    assert found == values.split()
