"""Plans whose outcome is told, conditions with a limit, lists of the nearer weekdays.

Each row: the day of publication, a text, and its times with their values. 13 November 2024 was a Wednesday.
"""

from __future__ import annotations

import pytest

import grammar

ROWS = [
    # --- what may be so by a day is to come ---
    ("2024-11-13", "If the strike has not ended by Friday, the company will hire others.", "Friday:2024-11-15"),
    ("2024-11-13", "If they have been told by Friday, they can go.", "Friday:2024-11-15"),
    ("2024-11-13", "Shops stay shut if the rain has not stopped by Saturday.", "Saturday:2024-11-16"),
    ("2024-11-13", "The talks will have ended by Friday.", "Friday:2024-11-15"),
    ("2024-11-13", "The strike ended by Friday, the union said.", "Friday:2024-11-08"),
    ("2024-11-13", "If he has lied since Monday, he has lied before.", "Monday:2024-11-11"),
    # --- what came otherwise ---
    (
        "2024-11-13",
        "The train promised for Wednesday arrived on Saturday.",
        "Wednesday:2024-11-06 Saturday:2024-11-09",
    ),
    ("2024-11-15", "The train promised for Monday arrived on Thursday.", "Monday:2024-11-11 Thursday:2024-11-14"),
    ("2024-11-13", "A vote set for Thursday was put off on Tuesday.", "Thursday:2024-11-14 Tuesday:2024-11-12"),
    ("2024-11-13", "A strike planned for Friday was called off on Tuesday.", "Friday:2024-11-15 Tuesday:2024-11-12"),
    ("2024-11-13", "A convoy that was to have left on Thursday got no farther than the bridge.", "Thursday:2024-11-07"),
    ("2024-11-13", "They did not wait for Monday, which was a holiday.", "Monday:2024-11-11"),
    ("2024-11-13", "She would have been 82 on Tuesday.", "Tuesday:2024-11-12"),
    # --- what was booked ---
    ("2024-11-13", "Her slot was for Saturday.", "Saturday:2024-11-16"),
    ("2024-11-11", "Her slot was for Saturday.", "Saturday:2024-11-09"),
    # --- lists of the nearer weekdays ---
    (
        "2024-11-13",
        "Bookings for Saturday and Sunday were dropped.",
        "Saturday:2024-11-16 Sunday:2024-11-17",
    ),
    (
        "2024-11-13",
        "Shows planned for Saturday or Sunday were called off.",
        "Saturday:2024-11-16 Sunday:2024-11-17",
    ),
    (
        "2024-11-12",
        "Flights on Friday, Saturday, Sunday and Monday were called off.",
        "Friday:2024-11-15 Saturday:2024-11-16 Sunday:2024-11-17 Monday:2024-11-18",
    ),
    (
        "2024-11-12",
        "It rained on Friday, Saturday and Sunday.",
        "Friday:2024-11-08 Saturday:2024-11-09 Sunday:2024-11-10",
    ),
    (
        "2024-11-12",
        "He left on Friday. The following Saturday and Sunday were dull.",
        "Friday:2024-11-08 The following Saturday:2024-11-09 Sunday:2024-11-10",
    ),
    # --- a season just over; a day behind a year that tells since when something is there ---
    ("2024-06-10", "The bridge is to be mended this spring.", "this spring:2024-SP"),
    ("2024-11-13", "The bridge is to be mended this spring.", "this spring:2025-SP"),
    (
        "2024-11-13",
        "The bank, founded in 1985, cut its rate. A day earlier it had said it would not.",
        "1985:1985 A day earlier:2024-11-12",
    ),
    (
        "2024-11-13",
        "He was hired in May 1994. His father had worked there since 1961. A year later he quit.",
        "May 1994:1994-05 1961:1961 A year later:1995",
    ),
    ("2024-11-13", "The fund ended March with $3 billion.", "March:2024-03"),
]


@pytest.mark.parametrize(("published", "text", "wanted"), ROWS)
def test_each_time(published: str, text: str, wanted: str) -> None:
    told = grammar.find(text, published=published)
    assert " ".join(f"{one.text}:{one.timex.value}" for one in told) == wanted
