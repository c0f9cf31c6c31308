"""Bare hours of what goes by the clock, and lengths behind a count.

Each row: a text of Friday, 14 August 2020, and its times with their values.
"""

from __future__ import annotations

import pytest

import grammar

ROWS = [
    ("The meeting starts at eight.", "eight:2020-08-14T08:00"),
    ("My shift starts at eight, dead.", "eight:2020-08-14T08:00"),
    ("The class starts at 5, for all.", "5:2020-08-14T17:00"),
    ("The minibus leaves at 7.", "7:2020-08-14T07:00"),
    ("The bus leaves at 7 from the square.", "7:2020-08-14T07:00"),
    ("The ferry left at 6.", "6:2020-08-14T06:00"),
    ("Shops shut at 5.", "5:2020-08-14T17:00"),
    ("The pub closes at 11.", "11:2020-08-14T23:00"),
    ("The office opens at 9.", "9:2020-08-14T09:00"),
    ("The office shuts at 12.", "12:2020-08-14T12:00"),
    # no hours
    ("The fund closed at 5.", ""),
    ("Stocks open at 8.", ""),
    ("Buses start at 8.", ""),
    ("Prices start at 8.", ""),
    ("School starts at 5 in Denmark.", ""),
    ("The match ended at 3-2.", ""),
    ("The hall opens at 9 Elm Street.", ""),
    ("The shop opens at 12 sites.", ""),
    # --- lengths behind a count ---
    ("20 miles in 3 hours 40 minutes.", "3 hours 40 minutes:PT3H40M"),
    ("Two goals in ten minutes!", "ten minutes:PT10M"),
    ("Boarding in 20 minutes.", "20 minutes:2020-08-14"),
    ("Gate 2 in 20 minutes.", "20 minutes:2020-08-14"),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_each_time(text: str, wanted: str) -> None:
    told = grammar.find(text, published="2020-08-14")
    assert " ".join(f"{one.text}:{one.timex.value}" for one in told) == wanted
