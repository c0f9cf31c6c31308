"""Families of phrases: weekdays beside feasts, the last weeks of a month, days of a weekend, numbered weekdays."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from told import assert_told

BESIDE_A_DAY = [
    # a weekday or a week beside a day of the year looks where its clause looks
    ("2025-06-18", "The board will sit on the Tuesday before Thanksgiving.", "2025-11-25"),
    ("2025-06-18", "The board sat on the Tuesday before Thanksgiving.", "2024-11-26"),
    ("2025-06-18", "Shops will close on the Sunday before Christmas.", "2025-12-21"),
    ("2025-06-18", "The trial will open on the Monday after 1 November.", "2025-11-03"),
    ("2025-06-18", "It will be played on the first Saturday after Easter.", "2026-04-11"),
    ("2025-06-18", "The choir will sing the week before Christmas.", "2025-12-18"),
    ("2025-06-18", "The choir sang the week before Christmas.", "2024-12-18"),
    # and where that day lies on the other side of today
    ("2025-11-25", "He died on the Monday before Thanksgiving.", "2025-11-24"),
    ("2025-11-28", "He died on the Monday before Thanksgiving.", "2025-11-24"),
    ("2025-11-28", "She will speak on the Saturday after Thanksgiving.", "2025-11-29"),
    # but a stretch that ends with a day has been
    ("2025-07-02", "Results for the week to June 30 are due on Friday.", "2025-06-24 2025-07-04"),
    ("2025-06-18", "They will sit on the Monday before 20 August 2026.", "2026-08-17"),
]


@pytest.mark.parametrize(("published", "text", "told"), BESIDE_A_DAY)
def test_a_weekday_beside_a_day_of_the_year_looks_as_its_clause(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


LAST_MANY_IN = [
    # the last or first so many units in a month or a year
    ("2025-06-18", "She was abroad the last two weeks in May.", "2025-05-19"),
    ("2025-06-18", "Rain fell in the last three days in May.", "2025-05-29"),
    ("2025-06-18", "The shop will be closed the last two weeks in August.", "2025-08-18"),
    ("2025-06-18", "Sales fell in the last two months in 2024.", "2024-11-01"),
    ("2025-06-18", "Sales fell in the last few weeks in 2024.", "2024-12-21"),
    ("2025-06-18", "He was ill the first three days in May.", "2025-05-01"),
    ("2025-06-18", "The final week in May was wet.", "2025-05-26"),
    ("2025-06-18", "The final three days in May were wet.", "2025-05-29"),
    # but what is as long as that time or longer, or in no time at all
    ("2025-06-18", "Sales rose in the last two years in May.", "2023-06-19 2025-05-01"),
    ("2025-06-18", "It was the best of the last ten years in March.", "2015-06-19 2025-03-01"),
    ("2025-06-18", "In the first three months in office, she fell ill.", "P3M"),
    ("2025-06-18", "Shares fell for the last two days in heavy trading.", "2025-06-17"),
    ("2025-06-18", "He spent the last two weeks in the hospital.", "2025-06-05"),
]

WEEKDAY_OF_WEEK = [
    # a weekday of a week or a weekend that is told by a day
    ("2025-06-18", "They wed on the Saturday of Easter weekend.", "2025-04-19"),
    ("2025-06-18", "They will wed on the Sunday of Labor Day weekend.", "2025-08-31"),
    ("2025-06-18", "They wed on the Sunday of Memorial Day weekend 2024.", "2024-05-26"),
    ("2025-06-18", "The panel sat on the Monday of the week of 5 May.", "2025-05-05"),
    ("2025-06-18", "The panel will sit on Tuesday of the week beginning July 14.", "2025-07-15"),
    ("2025-06-18", "The panel will sit on Monday of Thanksgiving week.", "2025-11-24"),
    ("2025-06-18", "The panel sat on the Monday of last week.", "2025-06-09"),
    # but not of what is no week
    ("2025-06-18", "She left on Tuesday of last week.", "2025-06-10"),
    ("2025-06-18", "It was the Sunday of the final.", "2025-06-15"),
    ("2025-06-18", "The Friday of May was hot.", "2025-06-13 2025-05-01"),
    ("2025-06-18", "The Monday of 2014 was bad.", "2025-06-16 2014-01-01"),
]

ORDINALS_OF_MONTH = [
    # several numbered weekdays of one month
    ("2025-06-18", "They sat on the first and third Mondays of May.", "2025-05-05 2025-05-19"),
    ("2025-06-18", "They sat on the first, second and third Sundays of May.", "2025-05-04 2025-05-11 2025-05-18"),
    ("2025-06-18", "The park will open on the first and third weekends in July.", "2025-07-05 2025-07-19"),
    ("2025-06-18", "The hearing will be on the 2nd and 4th Tuesday of July.", "2025-07-08 2025-07-22"),
    ("2025-06-18", "The sale will be on the first and last Friday of August.", "2025-08-01 2025-08-29"),
    ("2025-06-18", "The first and third Mondays of May 2024 were wet.", "2024-05-06 2024-05-20"),
    ("2025-06-18", "They will sit on the first and third Mondays of next month.", "2025-07-07 2025-07-21"),
    # but of every month a set, and of quarters as before
    ("2025-06-18", "They sit on the first and third Mondays.", "XXXX-XX-WXX-1 XXXX-XX-WXX-1"),
    ("2025-06-18", "They sit on the first and third Mondays of every month.", "XXXX-XX-WXX-1 XXXX-XX-WXX-1"),
    ("2025-06-18", "They sit on the first and third Mondays of the month.", "XXXX-XX-WXX-1 XXXX-XX-WXX-1"),
    ("2025-06-18", "The first and second quarters of 1989 were good.", "1989-01-01 1989-04-01"),
]


@pytest.mark.parametrize(("published", "text", "told"), LAST_MANY_IN)
def test_so_many_units_in_a_longer_time_are_its_first_or_last(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), WEEKDAY_OF_WEEK)
def test_a_weekday_is_of_the_week_that_a_day_tells(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), ORDINALS_OF_MONTH)
def test_numbered_weekdays_share_their_month(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
