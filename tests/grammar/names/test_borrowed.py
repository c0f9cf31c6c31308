"""Words for a time that belong to something else beside them, and those that do not."""

from __future__ import annotations

import pytest

import grammar
from grammar.policy import Policy

MONDAY = "2024-11-11"


def told(text: str, policy: Policy | None = None) -> list[tuple[str, str]]:
    """The phrases of a text with their TIMEX3 values."""
    return [(p.text, p.timex.value) for p in grammar.find(text, published=MONDAY, policy=policy)]


BORROWED = [
    # --- the last of something, without its article ---
    ("Last day to hand in the forms!", []),
    ("It is my last day of school tomorrow.", [("tomorrow", "2024-11-12")]),
    ("Last week of term!", []),
    ("Sales rose last month of 3 per cent.", [("last month", "2024-10")]),
    ("Last month, of all things, it sank.", [("Last month", "2024-10")]),
    ("Last week of March was wet.", [("Last week of March", "2024-W13")]),
    # --- "may" in small letters behind a time is a verb; a month where another one stands before it ---
    ("The roof, leaking since Oct. 11, may fall.", [("Oct. 11", "2024-10-11")]),
    ("The law, passed in January, may be repealed.", [("January", "2024-01")]),
    ("The lease runs 15 years, and may be renewed.", [("15 years", "P15Y")]),
    ("The mill has been shut since Oct. 20, may reopen Dec. 4.", [("Oct. 20", "2024-10-20"), ("Dec. 4", "2024-12-04")]),
    ("Works begun in 1991 may stop.", [("1991", "1991")]),
    ("The tax, cut in 1993, may rise.", [("1993", "1993")]),
    ("it rained in april and may 1994.", [("april", "1994-04"), ("may 1994", "1994-05")]),
    ("it rained in april, may and june 1994.", [("april", "1994-04"), ("may", "1994-05"), ("june 1994", "1994-06")]),
    ("It was signed on 3 may 1991.", [("3 may 1991", "1991-05-03")]),
    # --- "sat" before "until" is a verb, before a number a day ---
    ("The synod sat until 8 May 1640.", [("8 May 1640", "1640-05-08")]),
    ("The judges sat through 5 June 1684.", [("5 June 1684", "1684-06-05")]),
    ("See you there sat 16 nov!", [("sat 16 nov", "2024-11-16")]),
    # --- an amount that moved to another one ---
    ("The index fell to 1500.", []),
    ("The gauge slipped back on Friday, down from 1940.", [("Friday", "2024-11-08")]),
    ("Output fell from 2080 to 1950.", []),
    ("The custom dates from 1940 and goes back to 1910.", [("1940", "1940"), ("1910", "1910")]),
    ("Rainfall rose from 1950 to 1980.", [("1950", "1950"), ("1980", "1980")]),
    # --- so many units that no word of ours counts ---
    ("Zillions of years ago it froze.", []),
    ("It froze a gazillion years ago.", []),
    # --- the last day of something is not the day before ---
    ("It was the last day of the sale.", []),
    ("The last day was Saturday.", [("Saturday", "2024-11-09")]),
    ("It snowed on the last day of October.", [("the last day of October", "2024-10-31")]),
    ("He wept on his last day in office.", []),
    ("They stayed for a week from Friday.", [("a week from Friday", "P1W")]),
    ("It snowed in the last day.", [("the last day", "2024-11-10")]),
    # --- a source, a second one, a match ---
    ("Minutes from 3 November are attached.", [("3 November", "2024-11-03")]),
    ("Two weeks from 3 May 2019 it rained.", [("Two weeks from 3 May 2019", "2019-05-17")]),
    ("There is a letter of 5 May and a second from 7 May.", [("5 May", "2024-05-05"), ("7 May", "2024-05-07")]),
    ("They led with 2:12 left in the third quarter.", []),
    ("Sales fell in the third quarter.", [("the third quarter", "2024-Q3")]),
    # --- versions, sources, amounts; and dates and years ---
    ("It is mended in version 2019.4 through 2020.2.1.", []),
    ("It was signed on 5.6.2019.", [("5.6.2019", "2019-06-05")]),
    ("The shop stood here 1914-1918.", [("1914", "1914"), ("1918", "1918")]),
    ("Under 28 U.S.C. 1331 and 1746 it may sue.", []),
    ("The towns flooded in 1931 and 1946.", [("1931", "1931"), ("1946", "1946")]),
    ("It fell from 1820 to 1830.", [("1820", "1820"), ("1830", "1830")]),
    # --- lengths that a noun behind an apostrophe has ---
    ("He has three years' practice.", [("three years", "P3Y")]),
    # --- days of every year ---
    ("Due on 25 March and 9 May in each year.", [("25 March", "XXXX-03-25"), ("9 May in each year", "XXXX-05-09")]),
    ("It fell on 5 May in the evening.", [("5 May in the evening", "2024-05-05TEV")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrases"), BORROWED, ids=[text for text, _ in BORROWED])
def test_what_stands_beside_a_time_may_own_its_words(text, phrases):
    assert told(text) == phrases


def test_the_former_and_the_latter_are_no_past():
    story = Policy.narrative()
    assert told("He met both, the former on 3 May 1901.", story) == [("3 May 1901", "1901-05-03")]
    assert told("The former king fled in 1901.", story)[0] == ("former", "PAST_REF")
