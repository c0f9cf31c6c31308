"""Weekdays whose dates stand behind all of them, or beside each."""

import pytest
from told import assert_told

# published, text, where each time begins
LISTS = [
    ("2016-03-01", "It plays Friday and Saturday, March 11 and 12.", "2016-03-11 2016-03-12 2016-03-11 2016-03-12"),
    ("2016-03-01", "It plays Friday and Saturday, March 11-12.", "2016-03-11 2016-03-12 2016-03-11"),
    ("2016-03-01", "It plays on Friday and Saturday, 11 and 12 March.", "2016-03-11 2016-03-12 2016-03-11 2016-03-12"),
    ("2016-03-01", "It runs Thursday to Sunday, 10-13 March.", "2016-03-10 2016-03-13 2016-03-10"),
    ("2016-03-01", "It was shown Friday and Saturday, 19 and 20 February.",
     "2016-02-19 2016-02-20 2016-02-19 2016-02-20"),
    ("2016-03-01", "The shop is closed on Monday 25th and Friday 29th April.", "2016-04-25 2016-04-29"),
    # --- a list of weekdays, and a date of its own ---
    ("2016-03-01", "It plays Friday, March 11, and Saturday, March 12.", "2016-03-11 2016-03-12"),
    ("2016-03-01", "It plays Friday and Saturday.", "2016-03-04 2016-03-05"),
    ("2016-03-01", "They met on Monday and Tuesday, and again on 3 February.", "2016-02-29 2016-03-01 2016-02-03"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), LISTS, ids=[text for _, text, _ in LISTS])
def test_weekdays_are_the_dates_behind_them(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


RANGES = [
    ("2018-05-23", "Shown in Leeds from Thursday, May 24 to Saturday, May 26.", "2018-05-24 2018-05-26"),
    ("2018-05-23", "The fair was held from Friday, June 15 to Sunday, June 17.", "2018-06-15 2018-06-17"),
    ("2018-05-23", "The fair was held from Thursday, June 15 to Saturday, June 17.", "2017-06-15 2017-06-17"),
    ("2018-05-23", "The fair was held from June 15 to June 17.", "2017-06-15 2017-06-17"),
    ("2018-05-23", "The fair was held from Friday to Sunday.", "2018-05-18 2018-05-20"),
]


@pytest.mark.parametrize(("published", "text", "told"), RANGES, ids=[text for _, text, _ in RANGES])
def test_a_range_lies_where_its_weekday_fits(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


BRACKETS = [
    ("2019-07-01", "The board will meet Monday night (July 8). At 9 p.m. it will vote.", "2019-07-08T21 2019-07-08T21"),
    ("2019-07-01", "The board will meet at 7 p.m. Monday (July 8).", "2019-07-08T19"),
    ("2019-07-01", "The board will meet from 6 to 8 p.m. on Monday (July 8).", "2019-07-08T18"),
    ("2019-07-01", "He died on Friday morning (21 June).", "2019-06-21T05"),
    # --- what stands in brackets is no date of it ---
    ("2019-07-01", "He died on Friday night (yesterday).", "2019-06-28T21 2019-06-30"),
    ("2019-07-01", "He fell on Friday morning (July 3 is a Wednesday).", "2019-06-28T05 2019-07-03 2019-07-03"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), BRACKETS, ids=[text for _, text, _ in BRACKETS])
def test_a_time_of_a_weekday_has_its_date_in_brackets(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


COMMAS = [
    ("2024-05-16", "On Thursday July, 4 there is a poll.", "2024-07-04"),
    ("2024-05-16", "The poll is on Thursday, July, 4, 2024.", "2024-07-04"),
    ("2024-05-16", "In July, 4 people fell ill.", "2023-07"),
    ("2024-05-16", "They meet on Thursday, July, 2024.", "2024-05-16 2024-07"),
]


@pytest.mark.parametrize(("published", "text", "told"), COMMAS, ids=[text for _, text, _ in COMMAS])
def test_a_comma_behind_the_month_of_a_weekday(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
