"""A holiday beside that of another year, by (published, text, where each time begins)."""

from __future__ import annotations

import pytest
from told import assert_told

ROWS = [
    (
        "2019-06-05",
        "Over Memorial Day weekend 11 were shot, up from 8 the same weekend last year.",
        "2019-05-25 2018-05-26",
    ),
    ("2019-06-05", "Labor Day weekend was wet, unlike the same weekend last year.", "2018-09-01 2017-09-02"),
    ("2019-06-05", "Thanksgiving weekend brought more than the same weekend in 2016.", "2018-11-22 2016-11-24"),
    (
        "2019-06-05",
        "Over Memorial Day weekend 11 were shot, up from 8 in the same period last year.",
        "2019-05-25 2018-05-26",
    ),
    ("2019-06-05", "Sales on Black Friday rose 3 percent from the same day a year ago.", "2018-11-23 2017-11-24"),
    ("2019-06-05", "On Easter it snowed, and on the same day in 2017 it rained.", "2019-04-21 2017-04-16"),
    # another time between, a day where a weekend is compared, no holiday
    (
        "2019-06-05",
        "Memorial Day weekend was wet. He left on 4 March 2018. On the same day in 2017 he came.",
        "2019-05-25 2018-03-04 2017-03-04",
    ),
    ("2019-06-05", "He won on July 4. On the same day last year he was ill.", "2018-07-04 2017-07-04"),
    ("2019-06-05", "Last weekend it took in less than on the same weekend last year.", "2019-06-01 2018-06-02"),
]


@pytest.mark.parametrize(("published", "text", "told"), ROWS)
def test_a_feast_of_another_year(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
