"""The day after publication is "tomorrow" and the day before it "yesterday": "next" and "last" weekdays are others."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from told import assert_told

import grammar

MONDAY = "2024-11-11"

ROWS = [
    ("The shop opens next Tuesday.", "2024-11-19"),
    ("The shop opens next Tuesday at 9 a.m.", "2024-11-19T09"),
    ("They have until next Tuesday.", "2024-11-19"),
    ("The shop was shut last Sunday.", "2024-11-03"),
    ("The shop was shut last Sunday night.", "2024-11-03T21"),
    ("The shop was shut on Sunday last week.", "2024-11-03"),
    ("The shop has been shut since Sunday of last week.", "2024-11-03"),
    # --- what comes, and what is past, may be right beside publication ---
    ("The shop opens this coming Tuesday.", "2024-11-12"),
    ("The shop opens the coming Tuesday.", "2024-11-12"),
    ("The shop was shut this past Sunday.", "2024-11-10"),
    ("The shop opens this Tuesday.", "2024-11-12"),
    # --- further on it is the first one ---
    ("The shop opens next Wednesday.", "2024-11-13"),
    ("The shop opens next Monday.", "2024-11-18"),
    ("The shop was shut last Saturday.", "2024-11-09"),
    ("The shop was shut last Monday.", "2024-11-04"),
    ("The shop was shut on Saturday last week.", "2024-11-09"),
    ("The shop was shut from Friday to Sunday last week.", "2024-11-08 2024-11-10"),
    ("The shop was shut on Saturday and Sunday last week.", "2024-11-09 2024-11-10"),
    ("The vote is two weeks next Tuesday.", "2024-11-26"),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_next_and_last_weekdays(text, told):
    assert_told(MONDAY, text, told)


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)), st.integers(1, 7), st.sampled_from((-1, 1)))
def test_they_are_neither_tomorrow_nor_yesterday(published, away, way):
    day = published + way * dt.timedelta(days=away)
    text = f"The shop opens next {day:%A}." if way > 0 else f"The shop was shut last {day:%A}."
    (phrase,) = grammar.find(text, published=published.isoformat())
    expected = day + way * dt.timedelta(days=7) if away == 1 else day
    assert phrase.timex.value == expected.isoformat()
    adjacent = [one.value.lower for one in phrase.resolution.candidates if one.policy == "adjacent day"]
    assert adjacent == ([day.isoformat()] if away == 1 else [])


def test_by_itself_it_is_the_first_one():
    assert grammar.resolve("next Tuesday", published=MONDAY).value.edtf == "2024-11-12"
