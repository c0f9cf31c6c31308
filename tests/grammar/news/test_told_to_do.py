"""News: limits of what somebody is told to do, "that" and "the other", prices of a close, the rest of a year."""

from __future__ import annotations

import pytest

from tests.grammar.told import assert_told

ROWS = [
    ("1991-01-08", "The hospital has been told to empty 200 beds by Sunday night.", "1991-01-13T21:00:00"),
    ("1991-01-08", "He had been told to leave by Friday but stayed.", "1991-01-04"),
    ("1999-02-04", "The carrier canceled all of its flights today and told customers to make no plans before "
     "Tuesday.",
     "1999-02-04 1999-02-09"),
    ("1997-06-16", "Holders will get 1.35 shares for each of theirs, worth $58.39 at Friday's close.", "1997-06-13"),
    ("1997-06-16", "The offer will be open until Friday's close.", "1997-06-20"),
    ("1999-07-14", "Last October one side towed out a drilling platform; in January the other announced a nature "
     "reserve.",
     "1998-10-01 1999-01-01"),
    ("1999-04-02", "The country says it can hold 20,000 refugees; it passed that number on Monday.", "1999-03-29"),
    ("2024-02-15", "It will report fourth-quarter results a week later than planned, on 29 February.",
     "2023-10-01 P1W 2024-02-29"),
    ("2024-02-15", "In May 2008 it recalled puffed wheat after 28 people were taken ill, and it spent the rest of "
     "the year regaining shelf space.",
     "2008-05-01 2008-05-01"),
    ("2024-02-15", "It recalled puffed wheat in January and will spend the rest of the year regaining shelf space.",
     "2024-01-01 2024-02-15"),
    ("1994-10-20", "Money ran out in the winter of 1930, and the half-built wall stood through the rest of the "
     "decade.",
     "1930-12-01 1930-12-01"),
    ("1998-01-09", "Foreign banks weighed a plan to stretch out loans that fall due this quarter.", "1998-01-01"),
    ("1996-03-12", "It sold stock to the public in November 1991 at $12 a share, and saw that fall to $3 in the "
     "summer of 1994.",
     "1991-11-01 1994-06-01"),
    ("1996-03-12", "He sold the firm in May 1991 and moved that fall to Paris.", "1991-05-01 1991-09-01"),
    ("1996-03-12", "Her will was proved on 4 January.", "1996-01-04"),
    ("1996-03-12", "He went to the match on Saturday, was third at nine, and fourth before five, as always.",
     "1996-03-09"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), ROWS, ids=[text for _, text, _ in ROWS])
def test_what_is_told_to_be_done(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
