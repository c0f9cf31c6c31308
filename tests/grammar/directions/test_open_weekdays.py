"""A weekday that nothing places is the next one if that is within three days, unless its line leans back."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from told import assert_told

import grammar

WEDNESDAY = "2024-11-13"

OPEN = [
    ("The fixtures: Leeds v Hull on Friday, Stoke v Derby on Saturday.", "2024-11-15 2024-11-16"),
    ("Hype is growing around Thursday's motion.", "2024-11-14"),
    ("A new deadline hangs over him for Thursday.", "2024-11-14"),
    ("I have an interview for a job Thursday morning with a bank.", "2024-11-14"),
    ("The coach has picked his team to meet Wales on Saturday.", "2024-11-16"),
    ("I cannot come, but I have Friday and Saturday off.", "2024-11-15 2024-11-16"),
    ("News was slow.\n\nSaturday\n\nMuch sun, winds from the west.", "2024-11-16"),
    # --- further ahead it is the last one, as before ---
    ("Hype is growing around Sunday's motion.", "2024-11-10"),
    ("I have an interview for a job Monday morning with a bank.", "2024-11-11"),
]

LEANING = [
    ("He was unable to play on Friday.", "2024-11-08"),
    ("Crash on Friday, road shut", "2024-11-08"),
    ("Oil drops Friday", "2024-11-08"),
    ("Photos from Friday", "2024-11-08"),
    ("Got a call Friday.", "2024-11-08"),
    ("Two dead on Friday.", "2024-11-08"),
    ("On Saturday another struck the town.", "2024-11-09"),
]


@pytest.mark.parametrize(("text", "told"), OPEN + LEANING)
def test_a_weekday_that_nothing_places(text, told):
    assert_told(WEDNESDAY, text, told)


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)), st.integers(0, 6))
def test_an_open_weekday_is_at_most_three_days_ahead(published, away):
    day = published + dt.timedelta(days=away)
    text = f"Hype is growing around {day:%A}'s motion."
    (phrase,) = grammar.find(text, published=published.isoformat())
    expected = day if away <= 3 else day - dt.timedelta(days=7)
    assert phrase.timex.value == expected.isoformat()


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)))
def test_a_weekday_alone_looks_where_the_policy_does(published):
    day = published + dt.timedelta(days=1)
    (phrase,) = grammar.find(f"{day:%A}", published=published.isoformat())
    assert phrase.timex.value == (day - dt.timedelta(days=7)).isoformat()
    assert grammar.resolve(f"{day:%A}", published=published.isoformat()).value == phrase.resolution.value
