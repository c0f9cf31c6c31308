"""Nights and mornings that are only described or counted, what is broadcast then, fiscal years and stays that go on."""

from __future__ import annotations

import pytest
from told import assert_told

from grammar import find


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        ("1996-12-04", "On a cold December night, he walked away.", "1996-12"),
        ("1996-12-04", "It was a cold February morning when he left.", "1996-02"),
        ("1998-02-06", "Twelve years ago, on a cold January morning, he left.", "1986 1986-01"),
        ("1996-12-04", "One night last week, somebody cut the fence.", "1996-11-25"),
        ("1996-12-04", "Late one night, the phone rang.", ""),
        ("1998-12-15", "For the second straight night, planes bombed the city.", ""),
        ("1998-12-15", "They marched for the second night in a row.", ""),
        ("1998-12-15", "Forty people died in a single night.", ""),
        ("1998-12-15", "On the second morning, they gave up.", ""),
        ("1998-12-15", "They left on Friday night.", "1998-12-11T21:00"),
        ("1998-12-15", "It began on the night of 5 December.", "1998-12-05T21:00"),
        ("1996-12-04", "More on the evening news.", ""),
        ("1996-12-04", "It was in the morning papers.", ""),
    ],
)
def test_parts_of_no_day(published, text, told):
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("The marketing year ends Aug. 31.", [("Aug. 31", "1989-08-31")]),
        ("The tax year ends April 5.", [("April 5", "1989-04-05")]),
        ("He leaves tomorrow for three days of talks.", [("tomorrow", "1989-02-09"), ("three days", "P3D")]),
        ("The shop is closed Friday for two days.", [("Friday for two days", "P2D")]),
        ("Holders have 30 days from Feb. 1 to tender.", [("30 days from Feb. 1", "P30D")]),
        ("The vote is two weeks from Friday.", [("two weeks from Friday", "1989-02-24")]),
        (
            "He flew to the Kenyan capital on Friday for two days of talks.",
            [("Friday", "1989-02-03"), ("two days", "P2D")],
        ),
        ("The parliament closes Friday for a week of mourning.", [("Friday for a week", "P1W")]),
    ],
)
def test_years_that_end_and_stays(text, phrases):
    assert [(phrase.text, phrase.timex.value) for phrase in find(text, published="1989-02-08")] == phrases


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("They have two weeks from Friday to answer.", "1989-02-10"),
        ("They had two weeks from Friday to answer.", "1989-02-03"),
        ("The rain lasted two weeks from Friday.", "1989-02-03"),
        ("The tenants have 30 days from Feb. 1 to leave.", "1989-02-01"),
    ],
)
def test_where_a_length_begins(text, begins):
    assert_told("1989-02-08", text, begins)
