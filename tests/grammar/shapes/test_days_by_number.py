"""Days told by their number: without an article, in brackets, behind a weekday with a comma, again without their month.

Rows: (published, text, where each time begins).
"""

from __future__ import annotations

import pytest
from told import assert_told

WITHOUT_ARTICLE = [
    ("2013-01-11", "We complete on 28th.", "2013-01-28"),
    ("2013-01-11", "They arrive on 15th and leave on 19th.", "2013-01-15 2013-01-19"),
    ("2013-01-11", "The exam is on 21st at noon.", "2013-01-21T12"),
    ("2013-01-11", "The move is on 28 March. Moving on 28th would help us.", "2013-03-28 2013-03-28"),
    # --- streets, floors, bases ---
    ("2013-01-11", "He lives on 28th Street and works on 5th Avenue.", ""),
    ("2013-01-11", "The bar on 5th is shut.", ""),
    ("2013-01-11", "The shop is on 3rd floor, the runner on 2nd.", ""),
    ("2013-01-11", "They moved on 28th and 29th Streets.", ""),
    ("2013-01-11", "They moved on 5th and Main.", ""),
    ("2013-01-11", "The runner moves on 2nd.", ""),
]
IN_FULL = [
    (
        "2013-01-11",
        "The move is set for 28 March. We pack on Monday. I doubt we will move on the 28th.",
        "2013-03-28 2013-01-14 2013-03-28",
    ),
    (
        "2013-01-11",
        "The sale is set for 28 March 2013. We pack on Monday. I doubt it will be on the 28th.",
        "2013-03-28 2013-01-14 2013-03-28",
    ),
    ("2013-01-11", "Moving on the 28th would help.", "2013-01-28"),
    ("2013-01-11", "Moving on the 28th would have helped.", "2012-12-28"),
    # --- two such days, one that is over, what was, another number, a day that is near ---
    (
        "2013-01-11",
        "The move is set for 28 March. The exam is set for 28 May. We pack on Monday. We will move on the 28th.",
        "2013-03-28 2013-05-28 2013-01-14 2013-01-28",
    ),
    (
        "2013-01-11",
        "He fell ill on 28 December. We pack on Monday. We will move on the 28th.",
        "2012-12-28 2013-01-14 2013-01-28",
    ),
    (
        "2013-01-11",
        "The move is set for 28 March. We pack on Monday. It rained on the 28th.",
        "2013-03-28 2013-01-14 2012-12-28",
    ),
    (
        "2013-01-11",
        "The move is set for 28 March. We pack on Monday. I doubt we will move on the 27th.",
        "2013-03-28 2013-01-14 2013-01-27",
    ),
    (
        "2013-01-24",
        "The move is set for 28 March. We pack on Friday. The bank will call on the 28th.",
        "2013-03-28 2013-01-25 2013-01-28",
    ),
]
IN_BRACKETS = [
    ("2008-12-05", "I am home from this Wednesday (the tenth) until Sunday.", "2008-12-10 2008-12-07"),
    ("2008-12-05", "He is here until the end of the month (the twenty eighth).", "2008-12-28"),
    ("2008-12-05", "He is here until the end of the month (the 28th).", "2008-12-28"),
    ("2008-12-05", "It will open in mid-January (the fifteenth).", "2009-01-15"),
    ("2008-12-05", "He is here until the end of the month (the boss).", "2008-12"),
    ("2008-12-05", "He is here until the end of the year (the 28th).", "2008"),
    ("2008-12-05", "They met on Thursday (the man) and on Monday (the twenty ninth one).", "2008-12-04 2008-12-01"),
]
BEHIND_A_WEEKDAY = [
    (
        "2022-12-16",
        "The fair will take place in January, starting Saturday, the 28th at 9 a.m. It will run through the 29th.",
        "2023-01 2023-01-28T09 2023-01-29",
    ),
    (
        "2022-12-16",
        "The fair will take place in October, starting Saturday, the 28th at 9 a.m. It will run through the 29th.",
        "2023-10 2023-10-28T09 2023-10-29",
    ),
    ("2022-12-16", "The fair starts Saturday, the 28th at 9 a.m.", "2023-01-28T09"),
    ("2022-12-16", "We meet on Tuesday, the 20th in the evening.", "2022-12-20T18"),
    (
        "2022-12-16",
        "It starts on Saturday, 28 January at 9 a.m. That is 2 p.m. in Oslo. It ends on the 29th.",
        "2023-01-28T09 2023-01-28T14 2023-01-29",
    ),
    # --- two days, the hours of one of them ---
    ("2022-12-16", "The tea is on Saturday, on the 28th at 9 a.m. there is coffee.", "2022-12-17 2022-12-28T09"),
    ("2022-12-16", "Open Tuesday at 8, Sunday at 3 p.m.", "2022-12-20T08 2022-12-18T15"),
    ("2022-12-16", "On Saturday, the 28th floor was cleared.", "2022-12-10"),
]


@pytest.mark.parametrize(("published", "text", "told"), WITHOUT_ARTICLE)
def test_a_number_behind_on_is_a_day_where_nothing_that_it_counts_follows(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), IN_FULL)
def test_a_number_ahead_is_the_day_told_in_full_before(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), IN_BRACKETS)
def test_days_in_brackets_are_those_of_what_stands_before(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), BEHIND_A_WEEKDAY)
def test_a_weekday_and_its_number_are_one_with_their_hour(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
