"""Weekdays whose dates stand behind all of them."""

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
