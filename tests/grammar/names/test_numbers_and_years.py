"""Four digits that are years or are not, years that run into the next one, and days that own what follows."""

from __future__ import annotations

import pytest

import grammar

MONDAY = "2024-11-11"


def told(text: str) -> list[tuple[str, str]]:
    """The phrases of a text with their TIMEX3 values."""
    return [(p.text, p.timex.value) for p in grammar.find(text, published=MONDAY)]


@pytest.mark.parametrize(
    "text",
    [
        "28 U.S.C. § 1746 governs the claim.",
        "The scanner meets ISO 2015.",
        "Read paras 1998-2001 first.",
        "Application no. 1987/04 was refused.",
        "He sold 200 shares and 1980 more.",
        "They came with 2,000 foot and 1600 horse.",
        "Inspectors came in weeks 5 and 6.",
        "The trial opens in the Hilary term.",
        "Notice runs from the first day of the month following delivery.",
        "She owed one thousand nine hundred and two.",
        "In one thousand eight hundred cases it failed.",
        "The choir has sung more than 1600.",
        "Of those, fewer than 1900 came.",
        "A further 2015, mostly women, left.",
        "A bad 1995 men came.",
        "Of the remaining 1950 Americans, none stayed.",
        "In one thousand nine hundred and six cases it failed.",
    ],
)
def test_numbers_that_are_no_times(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("She was fined at the quarter sessions of May 1704.", [("May 1704", "1704-05")]),
        ("In 1980 more people came.", [("1980", "1980")]),
        ("It was on track for a solid 2018 and a better 2019.", [("2018", "2018"), ("2019", "2019")]),
        ("After a difficult 2020, it hired again.", [("2020", "2020")]),
        ("It was a tough 2018 for banks.", [("2018", "2018")]),
        ("It was the first since the memorable 1960 World Series.", [("1960", "1960")]),
        ("The winter for 2017 was cold.", [("The winter for 2017", "2017-WI")]),
        ("The third quarter for 2017 was weak.", [("The third quarter for 2017", "2017-Q3")]),
        # --- spelled years ---
        (
            "It is dated the third day of May in the year of our Lord one thousand nine hundred and six.",
            [("the third day of May in the year of our Lord one thousand nine hundred and six", "1906-05-03")],
        ),
        ("In one thousand nine hundred and six he died.", [("one thousand nine hundred and six", "1906")]),
        ("In the year one thousand eight hundred he died.", [("the year one thousand eight hundred", "1800")]),
        (
            "In the year one thousand eight hundred and ninety-two he died.",
            [("the year one thousand eight hundred and ninety-two", "1892")],
        ),
        ("It was the third day of May in the year 1906.", [("the third day of May in the year 1906", "1906-05-03")]),
        ("two thousand and three", [("two thousand and three", "2003")]),
        (
            "One thousand nine hundred and eight was a bad year.",
            [("One thousand nine hundred and eight", "1908")],
        ),
        # --- what owns the word after it ---
        ("May 20's vote was void.", [("May 20", "2024-05-20")]),
        ("Oct. 10's transfers failed.", [("Oct. 10", "2024-10-10")]),
        ("In 1980's second quarter the firm lost.", [("1980's second quarter", "1980-Q2")]),
        ("It was made in the 1980's.", [("the 1980's", "198")]),
        ("He is coming Friday.", [("Friday", "2024-11-15")]),
        ("It is on coming Friday.", [("coming Friday", "2024-11-15")]),
        ("Talks went past Saturday's deadline.", [("Saturday", "2024-11-09")]),
        ("The past Saturday's game was lost.", [("The past Saturday", "2024-11-09")]),
        # --- years that run into the next one ---
        ("Session 2011-12 was long.", [("2011-12", "P2Y")]),
        ("The three years to 2009-10 were good.", [("The three years to 2009-10", "P3Y")]),
        (
            "It lasts until the same hour on 4 March 2026.",
            [("the same hour on 4 March 2026", "2026-03-04")],
        ),
    ],
)
def test_years_and_days_beside_other_words(text, phrases):
    assert told(text) == phrases


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("It grew from 2004/05 to 2007/08.", "2004", "2008"),
        ("It grew from 2004-05 to 2007-08.", "2004", "2008"),
        ("It grew from 2004-05 to 2007-09.", "2004-05", "2007-09"),
    ],
)
def test_from_a_year_that_runs_into_the_next_one_to_another(text, start, end):
    found = told(text)
    assert [value for _, value in found] == [start, end], found
