"""What newsrooms write, each line with its own publication date: limits, feasts, invitations, forecasts, headlines."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from told import assert_told

LIMITS = [
    # a limit that opens a past clause is over, as is one behind what was denied
    ("2024-11-13", "Until Thursday, nobody had seen the letter.", "2024-11-07"),
    ("2024-11-13", "Until Monday, no minister had spoken of it.", "2024-11-11"),
    ("2024-11-13", "Until Friday, the road will be closed.", "2024-11-15"),
    ("2024-11-13", "Until Thursday, the museum is closed.", "2024-11-14"),
    ("2024-11-13", "The suspect was not named until Tuesday.", "2024-11-12"),
    ("2024-11-13", "The shares had not been listed until Tuesday.", "2024-11-12"),
    ("2024-11-13", "The hearing was not scheduled until Friday.", "2024-11-15"),
    # what comes ahead of a weekend
    ("2024-11-13", "Fuel prices rose ahead of the weekend.", "2024-11-16"),
    ("2024-11-18", "Fuel prices rose ahead of the weekend.", "2024-11-16"),
    ("2024-11-14", "Fuel prices rose at the weekend.", "2024-11-09"),
    # the day of what people were asked to
    ("1998-06-08", "Veterans were invited to Oslo to a ceremony on June 12.", "1998-06-12"),
    ("1998-06-08", "The mayor has invited them to a reception on June 20.", "1998-06-20"),
    ("1998-06-28", "The mayor had invited them to a reception on June 20.", "1998-06-20"),
    ("1998-06-08", "They came to a reception on June 30.", "1997-06-30"),
    # the week around a feast that holds today
    ("1998-12-23", "Airlines were full in Christmas week.", "1998-12-21"),
    ("1998-12-29", "Airlines were full in Christmas week.", "1998-12-21"),
    ("1998-12-13", "Airlines were full in Christmas week.", "1997-12-22"),
    ("2024-11-26", "Petrol rose in Thanksgiving week.", "2024-11-25"),
    ("2024-12-24", "Roads were busy in Christmas week last year.", "2023-12-25"),
]


@pytest.mark.parametrize(("published", "text", "told"), LIMITS)
def test_limits_feasts_and_invitations(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
