"""Weekdays, months and days of the year in the clause of a habit, which are of any week or year.

A table of (text, values of its times, in order), published on Thursday 13 October 2011.
"""

from __future__ import annotations

import pytest

import grammar

ANY = [
    ("It is normally held in April.", "XXXX-04"),
    ("The draw is usually on Monday.", "XXXX-WXX-1"),
    ("Usually she leaves on Friday.", "XXXX-WXX-5"),
    ("They usually meet on Friday at 9 a.m.", "XXXX-WXX-5T09:00"),
    ("We are usually there on Friday morning.", "XXXX-WXX-5TMO"),
    ("It was traditionally held in May.", "XXXX-05"),
    ("The shop is usually closed on Christmas Day.", "XXXX-12-25"),
    ("The feast is usually 3 May.", "XXXX-05-03"),
    ("The index, which often falls in September, rose on Friday.", "XXXX-09 2011-10-07"),
]
ONE = [
    ("He often called on Friday.", "2011-10-07"),
    ("He often works late, he said on Monday.", "2011-10-10"),
    ("The road is often closed by snow, and on Friday it was.", "2011-10-07"),
    ("They will normally arrive on Friday.", "2011-10-14"),
    ("The usually quiet street was full on Friday.", "2011-10-07"),
    ("He is usually late, but he came in time on Friday.", "2011-10-07"),
    ("It usually lasts until May.", "2012-05"),
    ("He usually swam on Mondays, but on Friday he ran.", "XXXX-WXX-1 2011-10-07"),
    ("We usually stay home, but this Friday we go.", "2011-10-14"),
    ("He has always been paid on Friday.", "2011-10-07"),
]


@pytest.mark.parametrize(("text", "values"), [*ANY, *ONE])
def test_a_day_in_the_clause_of_a_habit(text: str, values: str) -> None:
    found = [phrase.timex.value for phrase in grammar.find(text, published="2011-10-13")]
    assert found == values.split()
