"""Figures told beside each other, contracts by their prices, lists of months, and lengths beside their day.

A table of (published, text, where the times of the text begin, in order).
"""

from __future__ import annotations

import pytest
from told import assert_told

ROWS = [
    # --- a contract is told by what it costs ---
    ("1987-08-13", "November closed 2 cents higher at $5.22 a bushel.", "1987-11"),
    ("2003-02-11", "March settled a cent lower, at $1.12 a pound.", "2003-03"),
    ("2003-02-11", "January closed with oil at $30 a barrel.", "2003-01"),
    ("2003-02-11", "The April contract on Comex fell to $365.", "2003-04"),
    # --- figures to come out are those of the month before ---
    ("1992-11-12", "Dealers look next to producer prices for October, due Friday.", "1992-10 1992-11-13"),
    # --- months of a list follow each other ---
    ("1992-11-12", "The figures for February and March are in.", "1992-02 1992-03"),
    ("1994-02-23", "I would like to see the counts for February and March.", "1994-02 1994-03"),
    ("1992-11-12", "They fell in December and January.", "1991-12 1992-01"),
    ("2024-02-16", "They rose in January and March.", "2023-01 2023-03"),
    # --- a month that opens a sentence behind another ---
    ("1995-11-01", "Sales fell in September. August was a fluke, he said.", "1995-09 1995-08"),
    ("1995-11-01", "They wed in May. April was furious.", "1995-05"),
    # --- the same quarter, of this year ---
    (
        "1995-11-01",
        "It will build fewer cars in the first quarter than in the same quarter this year.",
        "1996-01 1995-01",
    ),
    # --- the year before that with which a report goes on ---
    (
        "1988-01-27",
        "It earned $4 million in the fourth quarter. For 1987 it was $13 million, up from $11 million the year before.",
        "1987-10 1987 1986",
    ),
    # --- a day told in full below is another one, where books are closed then ---
    ("1997-01-31", "Debt at Dec. 31 was 4% above that of Dec. 31, 1995.", "1996-12-31 1995-12-31"),
    ("2024-03-01", "He denies blame for Jan. 6. The riot of Jan. 6, 2021, was deadly.", "2021-01-06 2021-01-06"),
    # --- for how long, and when ---
    ("2001-07-30", "Crews laid off for a week earlier this month are back.", "P1W 2001-07"),
    ("2001-07-30", "They met ten years ago this month.", "1991-07"),
    ("1995-11-01", "It will shut the plant for two weeks beginning Nov. 13.", "1995-11-13 1995-11-13"),
    ("1995-11-01", "Orders for the weeks beginning Nov. 13 and 20 will fall.", "1995-11-13 1995-11-20"),
    # --- "most of them" compares nothing ---
    (
        "2000-06-24",
        "At least 30 men, most of them clerks, have left since February. Later that month a bank shut.",
        "2000-02 2000-02",
    ),
    # --- a score tells no order of numbers ---
    ("2012-10-06", "Posted: 10/06/2012. Hull led 14-10 at the half.", "2012-10-06"),
    # --- what only tells since when, or who somebody is, holds no hour ---
    (
        "1989-03-07",
        "Crews gave up Tuesday on two men missing since Saturday night. The search ended at 2:15 p.m.",
        "1989-03-07 1989-03-04 1989-03-07T14:15",
    ),
    (
        "1996-11-11",
        "“We lost him in August,” said Lee, who landed at Salerno on Sept. 9, 1943.\nBy half past 11 they were home.",
        "1996-08 1943-09-09 1996-11-11T11:30",
    ),
    # --- what was done to one thing, one after the other ---
    (
        "1991-12-30",
        "He spent the late 1940s at sea. The charts, drawn in 1956 and revised four years later, sold well.",
        "1946 1956 1960",
    ),
    # --- lengths in headlines ---
    ("1998-10-14", "Firm Pulls Its Bonds After Three Weeks of Talks", "P3W"),
    ("1998-10-14", "Studio Films One Hundred Years of Solitude", ""),
]


@pytest.mark.parametrize(("published", "text", "starts"), ROWS, ids=[text for _, text, _ in ROWS])
def test_figures_told_beside(published, text, starts):
    assert_told(published, text, starts)
