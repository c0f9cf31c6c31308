"""Hours and parts of the day of posts and diaries: of the day that was told, or of each week."""

from __future__ import annotations

import pytest
from told import assert_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On Sunday we slept in. I spent the afternoon on my bike.", "2018-08-05 2018-08-05T12:00"),
        ("Saturday was lazy. We baked bread and spent the evening eating it.", "2018-08-04 2018-08-04T18:00"),
        ("Saturday was lazy. I spent most of the evening at a desk.", "2018-08-04 2018-08-04T18:00"),
        ("It rained on Saturday. Much of the afternoon was lost to games.", "2018-08-04 2018-08-04T12:00"),
        ("Storms are due Friday night. Most of the night looks wet.", "2018-08-10T21:00 2018-08-10T21:00"),
        ("On Sunday we drove home. The morning started with fog.", "2018-08-05 2018-08-05T05:00"),
        ("Friday was long. The evening was spent packing.", "2018-08-03 2018-08-03T18:00"),
        (
            "Two were hurt on Monday, police said. Officers spent the morning at the site.",
            "2018-08-06 2018-08-06T05:00",
        ),
        # of no day that is told
        ("I spent the afternoon on my bike.", ""),
        ("As a child he spent the afternoon fishing.", ""),
        ("Every Sunday we spent the afternoon fishing.", "XXXX-WXX-7"),
        ("In 1998 he moved to Hull. He spent the evening with her.", "1998"),
        ("The mayor will spend the morning in Hull on Friday.", "2018-08-10"),
        ("On Monday he left. On Tuesday we spent the morning in Hull.", "2018-08-06 2018-08-07 2018-08-07T05:00"),
        ("He was held on Monday. They spent the morning in court on Tuesday.", "2018-08-06 2018-08-07"),
        # work, news and idioms
        ("He fell ill on Monday. She spent the evening shift alone.", "2018-08-06"),
        ("He was held on Sunday. He spent the night in a cell.", "2018-08-05"),
        ("They met on Monday. The heat of the night was dreadful.", "2018-08-06"),
        ("They met on Friday and argued about the rest of the morning meetings.", "2018-08-03"),
        ("They met on Friday. The evening gown sold well.", "2018-08-03"),
        ("They met on Friday. How to spend the evening is up to you.", "2018-08-03"),
    ],
)
def test_how_a_part_of_the_day_went(text, told):
    assert_told("2018-08-08", text, told)
