"""Days of what begins or ends, told by a verb that looks like a noun: "the match starts".

A table of (published, text, times); Thursday 20 August 2026.
"""

from __future__ import annotations

import pytest
from told import assert_told

TOLD = [
    # --- the clause has no other verb ---
    ("2026-08-20", "On Monday, the match starts.", "2026-08-24"),
    ("2026-08-20", "On Monday the race ends in Rome.", "2026-08-24"),
    ("2026-08-20", "At 8 p.m. on Monday, the first match kicks off.", "2026-08-24T20"),
    ("2026-08-20", "On Monday, the league visits Rome.", "2026-08-24"),
    ("2026-08-20", "The clerk said the show runs on Monday.", "2026-08-24"),
    ("2026-08-20", "The clerk said that the trial ends on Monday.", "2026-08-24"),
    # --- it is a noun ---
    ("2026-08-20", "The court rules on Monday changed in March.", "2026-08-17 2026-03"),
    ("2026-08-20", "On Monday, the price rises were announced.", "2026-08-17"),
    ("2026-08-20", "On Monday, the bank reports were out.", "2026-08-17"),
    ("2026-08-20", "He lost the match points on Monday.", "2026-08-17"),
    ("2026-08-20", "He blamed the line changes on Monday.", "2026-08-17"),
]


@pytest.mark.parametrize(("published", "text", "told"), TOLD)
def test_a_day_of_what_begins_or_ends(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
