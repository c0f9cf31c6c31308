"""What a history does not go on from, and what its weekdays and its words tell of the year.

Each row: a text, and its times with their values, all that it has.
"""

from __future__ import annotations

import pytest

import grammar

ROWS = [
    # --- a weekday that fits the year before alone, far from what was told ---
    (
        "They looked back from 20 June 1945. The city had risen. On Friday, 25 August, the tanks came in.",
        ["20 June 1945:1945-06-20", "Friday, 25 August:1944-08-25"],
    ),
    # near it the weekday is wrong, not the year
    (
        "On 20 June 1945 they met. On Friday, 21 June, they left.",
        ["20 June 1945:1945-06-20", "Friday, 21 June:1945-06-21"],
    ),
    # it fits no year beside it
    (
        "On 20 June 1945 they met. On Monday, 25 August, they left.",
        ["20 June 1945:1945-06-20", "Monday, 25 August:1945-08-25"],
    ),
    # --- the first century ---
    (
        "Galba was killed on 15 January 69. In April the next emperor fell. On 1 July 69 the legions swore.",
        ["15 January 69:0069-01-15", "April:0069-04", "1 July 69:0069-07-01"],
    ),
    (
        "We moved to Ohio on 15 January 69. In April my father left.",
        ["15 January 69:1969-01-15", "April:1969-04"],
    ),
    ("The emperor died on 7 January 89. We heard it in Osaka.", ["7 January 89:1989-01-07"]),
    (
        "The emperor sent two legions on 7 May 68, as a study of 1998 says.",
        ["7 May 68:1968-05-07", "1998:1998"],
    ),
    # --- by the way ---
    (
        "On 4 May 1901 the church was hallowed eight days earlier, and he was buried the next day.",
        ["4 May 1901:1901-05-04", "eight days earlier:1901-04-26", "the next day:1901-05-05"],
    ),
    (
        "She died on 2 March 1892. The son, who had learned only that week what was done, sold the house. "
        "On the Monday it burned.",
        ["2 March 1892:1892-03-02", "that week:1892-W09", "Monday:1892-03-07"],
    ),
    # --- words behind a length ---
    (
        "In 1910 the inn shut. The brewery, which had declined four years before to let it be rebuilt, sold it.",
        ["1910:1910", "four years before:1906"],
    ),
    (
        "In 1536 the house was closed, and the year after the ruins passed to the crown.",
        ["1536:1536", "the year after:1537"],
    ),
    # --- the small hours ---
    (
        "She left at 4:28 a.m. on 9 May 1926. She was over the Pole at twenty past midnight.",
        ["4:28 a.m. on 9 May 1926:1926-05-09T04:28", "twenty past midnight:1926-05-10T00:20"],
    ),
    (
        "On 4 May 1886 the crowd met at half past seven. By ten it had thinned.",
        ["4 May 1886:1886-05-04", "half past seven:1886-05-04T07:30", "ten:1886-05-04T10:00"],
    ),
    # --- a limit behind an hour of the same sentence ---
    (
        "On 3 June 1950 the men were there at 5.10am and had it out by six.",
        ["3 June 1950:1950-06-03", "5.10am:1950-06-03T05:10", "six:1950-06-03T06:00"],
    ),
    ("On 3 June 1950 the price stood at 5.10 and rose by six.", ["3 June 1950:1950-06-03"]),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_each_time_of_a_history(text: str, wanted: list[str]) -> None:
    told = grammar.find(text, published="2024-11-13", policy=grammar.Policy.narrative())
    assert [f"{one.text}:{one.timex.value}" for one in told] == wanted
