"""Families of phrases: stretches at the end of a month, days of a feast, numbered days of a month, parts of quarters."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from told import assert_told

BESIDE_A_DAY = [
    # a weekday or a week beside a day of the year looks where its clause looks
    ("2025-06-18", "The board will sit on the Tuesday before Thanksgiving.", "2025-11-25"),
    ("2025-06-18", "The board sat on the Tuesday before Thanksgiving.", "2024-11-26"),
    ("2025-06-18", "Shops will close on the Sunday before Christmas.", "2025-12-21"),
    ("2025-06-18", "The trial will open on the Monday after 1 November.", "2025-11-03"),
    ("2025-06-18", "It will be played on the first Saturday after Easter.", "2026-04-11"),
    ("2025-06-18", "The choir will sing the week before Christmas.", "2025-12-18"),
    ("2025-06-18", "The choir sang the week before Christmas.", "2024-12-18"),
    # and where that day lies on the other side of today
    ("2025-11-25", "He died on the Monday before Thanksgiving.", "2025-11-24"),
    ("2025-11-28", "He died on the Monday before Thanksgiving.", "2025-11-24"),
    ("2025-11-28", "She will speak on the Saturday after Thanksgiving.", "2025-11-29"),
    # but a stretch that ends with a day has been
    ("2025-07-02", "Results for the week to June 30 are due on Friday.", "2025-06-24 2025-07-04"),
    ("2025-06-18", "They will sit on the Monday before 20 August 2026.", "2026-08-17"),
]


@pytest.mark.parametrize(("published", "text", "told"), BESIDE_A_DAY)
def test_a_weekday_beside_a_day_of_the_year_looks_as_its_clause(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
