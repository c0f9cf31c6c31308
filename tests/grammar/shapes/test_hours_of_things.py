"""A time of day before the thing that is then, and the day that the thing is given, by (text, where each begins)."""

from __future__ import annotations

import pytest
from told import assert_told

ROWS = [
    ("A 5:30 p.m. vigil is planned for Sunday.", "2019-11-10T17:30 2019-11-10"),
    ("A 7 p.m. meeting is set for Thursday.", "2019-11-07T19:00 2019-11-07"),
    ("A 10 a.m. hearing is scheduled for Nov. 15.", "2019-11-15T10:00 2019-11-15"),
    ("The board called a 7 p.m. meeting for Monday.", "2019-11-11T19:00 2019-11-11"),
    ("They set a 5 p.m. deadline for Friday.", "2019-11-08T17:00 2019-11-08"),
    ("A 9 a.m. Mass was held Saturday.", "2019-11-02T09:00 2019-11-02"),
    ("A 2 p.m. news conference was held on Tuesday.", "2019-11-05T14:00 2019-11-05"),
    ("A 6:30 p.m. public hearing is planned Thursday at the school.", "2019-11-07T18:30 2019-11-07"),
    ("A noon rally is planned for Saturday.", "2019-11-09T12:00 2019-11-09"),
    ("A 7 p.m. curfew begins Friday.", "2019-11-08T19:00 2019-11-08"),
    # not held, called off, until a day, another clause
    ("A 7 p.m. meeting was not held Thursday.", "2019-11-06T19:00 2019-10-31"),
    ("A 1 p.m. game was called off on Saturday.", "2019-11-06T13:00 2019-11-02"),
    ("His 8 a.m. class will be held until Friday.", "2019-11-06T08:00 2019-11-08"),
    ("It will be shown at a 7 p.m. meeting, and a vote follows on Tuesday.", "2019-11-06T19:00 2019-11-12"),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_the_hour_of_a_thing(text: str, told: str) -> None:
    assert_told("2019-11-06", text, told)
