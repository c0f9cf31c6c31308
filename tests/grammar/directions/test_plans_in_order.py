"""Weekdays of plans that are told in their order, by (text, where each time begins); told on a Tuesday."""

from __future__ import annotations

import pytest
from told import assert_told

ROWS = [
    ("The line will be closed from Sunday. It reopens Wednesday.", "2019-11-10 2019-11-13"),
    ("The line will close at 1 a.m. Sunday and will reopen Wednesday.", "2019-11-10T01 2019-11-13"),
    ("The line will close on Sunday. It will reopen by Wednesday morning.", "2019-11-10 2019-11-13T05"),
    ("The line will close on Sunday. It will reopen at 5 a.m. Wednesday.", "2019-11-10 2019-11-13T05"),
    ("The line will close Sunday night. It will reopen Wednesday.", "2019-11-10T21 2019-11-13"),
    # of something else, before a limit, and what comes first
    ("The fair opens Sunday. Wednesday's parade has been moved.", "2019-11-10 2019-11-06"),
    ("The fair opens on Saturday; tickets go on sale on Friday at 9 a.m.", "2019-11-09 2019-11-08T09"),
    ("They must leave by Sunday. A vote is due Wednesday.", "2019-11-10 2019-11-06"),
    ("The hearing is at 9 a.m. Monday, but they will meet on Thursday.", "2019-11-11T09 2019-11-07"),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_plans_in_order(text: str, told: str) -> None:
    assert_told("2019-11-05", text, told)
