"""Paragraphs that a day heads: "Tuesday:" above "Tonight the sky is clear"."""

from __future__ import annotations

import pytest
from told import assert_told

ROWS = [
    (
        "2025-08-11",
        "Tuesday:\nTonight is the peak. The moon, which was full three nights ago, rises at 9:54 PM.",
        "2025-08-12 2025-08-12T21 2025-08-08T21 2025-08-12T21:54",
    ),
    (
        "2025-08-11",
        "Wednesday:\nIt goes on tonight. It is best after midnight.\n\nThursday: Mars can be seen this evening.",
        "2025-08-13 2025-08-13T21 2025-08-14 2025-08-14 2025-08-14T18",
    ),
    (
        "2025-08-13",
        "Tuesday: This morning we saw the Minster. Tonight we sleep.",
        "2025-08-12 2025-08-12T05 2025-08-12T21",
    ),
    # lines of their own, the next paragraph, and "today"
    ("2025-08-11", "Monday: Sunny.\nTonight: Clear.\nTuesday: Rain.", "2025-08-11 2025-08-11T21 2025-08-12"),
    ("2025-08-11", "Tuesday: Rain.\nTonight: Clear.", "2025-08-12 2025-08-11T21"),
    ("2025-08-11", "Thursday: The fair opens.\n\nThe mayor spoke this morning.", "2025-08-14 2025-08-11T05"),
    ("2025-08-11", "Tuesday: colder than today.", "2025-08-12 2025-08-11"),
    ("2025-08-11", "The fair opens Tuesday. Tonight the sky is clear.", "2025-08-12 2025-08-11T21"),
]


@pytest.mark.parametrize(("published", "text", "told"), ROWS, ids=[text for _, text, _ in ROWS])
def test_paragraphs_below_a_day(published: str, text: str, told: str) -> None:
    """What counts from today there counts from that day."""
    assert_told(published, text, told)
