"""Parts of quarters, last full units, the summer months, the evening of a last day."""

from __future__ import annotations

import pytest

from tests.grammar.told import assert_told

TOLD = [
    # the evening of the last day
    ("2025-06-18", "She sang on the evening of the last day of April.", "2025-04-30T18:00"),
    ("2025-06-18", "The shop shut on the afternoon of the last Friday of May.", "2025-05-30T12:00"),
    ("2025-06-18", "They left on the evening of the same day.", "2025-06-18T18:00"),
    # the last full week
    ("2025-06-18", "The pool will open in the last full week of July.", "2025-07-21"),
    ("2025-06-18", "Trade grew in the last complete month of 2023.", "2023-12-01"),
    ("2025-06-18", "Trade grew in the first complete week of May.", "2025-05-05"),
    ("2025-06-18", "Trade grew in the last full week.", "2025-06-09"),
    ("2025-06-18", "The last working day of May was a Friday.", "2025-05-30"),
    # early, mid, late of a quarter
    ("2025-06-18", "The line will start in mid-Q2 2027.", "2027-05-01"),
    ("2025-06-18", "The line will start late in Q4.", "2025-12-01"),
    ("2025-06-18", "Orders fell in late Q3 of 2024.", "2024-09-01"),
    ("2025-06-18", "Orders fell early in Q1 2024.", "2024-01-01"),
    ("2025-06-18", "Orders fell in Q1 2024.", "2024-01-01"),
    ("2025-06-18", "Orders fell in early 2024.", "2024-01-01"),
    # the months of a season
    ("2025-06-18", "The road was shut in the winter months of 2022.", "2022-12-01"),
    ("2025-06-18", "Sales were slow in the summer months of last year.", "2024-06-01"),
    ("2025-06-18", "Sales were slow in the summer of 2024.", "2024-06-01"),
    ("2025-06-18", "The boat sails during the summer months.", "2025-06-01"),
    # a short month behind its unit
    ("2016-11-07", "We are away the month of Jan.", "2017-01-01"),
    ("2016-11-07", "The month of Feb was wet.", "2016-02-01"),
    ("2016-11-07", "The first week of oct was wet.", "2016-10-03"),
    ("2016-11-07", "The son of Jan was there, and the wife of Jan too.", ""),
]


@pytest.mark.parametrize(("published", "text", "begins"), TOLD)
def test_told(published: str, text: str, begins: str) -> None:
    assert_told(published, text, begins)
