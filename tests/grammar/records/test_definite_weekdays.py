"""Weekdays with an article, which are of the days that were told: "on 2 March. At 9.15am on the Sunday"."""

from __future__ import annotations

import pytest
from told import assert_told

ROWS = [
    ("They landed on Friday 2 March. At 9.15am on the Sunday they were seen in town.", "2018-03-02 2018-03-04T09:15"),
    (
        "He was hit on 4 March 2018. A car came at about 9.15am on the Sunday. It left at 1.30pm.",
        "2018-03-04 2018-03-04T09:15 2018-03-04T13:30",
    ),
    ("They camped from 14 to 17 June. On the Saturday there was a storm.", "2018-06-14 2018-06-16"),
    ("The fair is on 15 September. Doors open at 10 a.m. on the Saturday.", "2018-09-15 2018-09-15T10"),
    ("The play runs from 14 to 17 June 2019. At noon on the Sunday it ends.", "2019-06-14 2019-06-16T12"),
    ("They met on 3 May. The Sunday papers told of it.", "2018-05-03 2018-09-02"),
    ("They met on 3 May. It rained at 9 a.m. on Sunday.", "2018-05-03 2018-09-02T09"),
    ("At 9.15am on the Sunday they were seen in town.", "2018-09-02T09:15"),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_a_weekday_with_an_article_is_of_the_days_told(text: str, told: str) -> None:
    assert_told("2018-09-06", text, told)
