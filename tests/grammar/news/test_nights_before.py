"""Nights that end with the day on which their sentence goes on, by (published, text, where each time begins)."""

from __future__ import annotations

import pytest
from told import assert_told

ROWS = [
    ("2019-11-07", "The road closed overnight and reopened Tuesday morning.", "2019-11-04T21 2019-11-05T05"),
    ("2019-11-07", "He was held overnight and charged on Monday.", "2019-11-03T21 2019-11-04"),
    ("2019-11-07", "The search, suspended overnight because of fog, resumed at first light Tuesday.",
     "2019-11-04T21 2019-11-05T05"),
    ("2019-11-07", "He was held overnight and released on 3 November.", "2019-11-02T21 2019-11-03"),
    ("2019-11-05", "The road closed overnight and reopened Tuesday morning.", "2019-11-04T21 2019-11-05T05"),
    # of something else, in a sentence of its own, compared with, to come
    ("2019-11-07", "Snow fell overnight and schools were shut on Tuesday.", "2019-11-06T21 2019-11-05"),
    ("2019-11-07", "The fire burned overnight. It went out on Tuesday.", "2019-11-06T21 2019-11-05"),
    ("2019-11-07", "The market fell overnight after a rise on Monday.", "2019-11-06T21 2019-11-04"),
    ("2019-11-07", "It will rain overnight and clear on Friday.", "2019-11-07T21 2019-11-08"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), ROWS)
def test_a_night_ends_with_its_day(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
