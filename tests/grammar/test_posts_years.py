"""Years, weekdays and dates as posts tell them: two digits, games to come, lengths that came later."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from told import assert_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("summer of 09", "2009-06"),
        ("spring 08 was fun", "2008-03"),
        ("xmas 08", "2008-12-25"),
        ("Thanksgiving 09 was the best", "2009-11-26"),
        ("back in 98", "1998"),
        ("back in 03 we had no phones", "2003"),
        ("graduated in 07", "2007"),
        ("class of 08", "2008"),
        ("summer 2k14", "2014-06"),
        # numbers of things, minutes, hours
        ("back in 10", ""),
        ("back in 45 minutes", "2018-08-08"),
        ("xmas 12 songs", "2017-12-25"),
        ("in 08:30", "2018-08-08T08:30"),
        ("summer 20 of them", ""),
        ("In 69 he marched.", ""),
        ("a stay in 007 style", ""),
    ],
)
def test_years_of_two_digits(text, told):
    assert_told("2018-08-08", text, told)
