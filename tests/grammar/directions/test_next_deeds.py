"""Weekdays of what somebody next does, and of what is next: they lie ahead."""

from __future__ import annotations

import pytest
from told import assert_told

AHEAD = [
    ("2022-06-01", "Leeds, who next play at home to Hull on Monday, are third.", "2022-06-06"),
    ("2022-06-01", "Leeds next meet Hull on Monday.", "2022-06-06"),
    ("2022-06-01", "They next face Kent in Rome on Monday night.", "2022-06-06"),
    ("2022-06-01", "The next stop of the tour, Monday at Hull, is sold out.", "2022-06-06"),
    ("2022-06-01", "He did not say whether the next stop of the tour, Monday at Hull, is safe.", "2022-06-06"),
    ("2022-06-01", "Their next game, Monday in Rome, will be their last.", "2022-06-06"),
]

BACK = [
    ("2022-06-01", "The next play on Monday was good.", "2022-05-30"),
    ("2022-06-01", "His next test on Monday was a success.", "2022-05-30"),
    ("2022-06-01", "United's next play on Monday was good.", "2022-05-30"),
    ("2022-06-01", "She next appeared on Monday.", "2022-05-30"),
    ("2022-06-01", "When they next met, on Monday, all was well.", "2022-05-30"),
    ("2022-06-01", "The next stop of the tour, Monday at Hull, was the last.", "2022-05-30"),
]


@pytest.mark.parametrize(("published", "text", "told"), [*AHEAD, *BACK])
def test_weekday_of_what_is_next(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
