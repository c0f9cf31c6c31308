"""Decades of two digits beside one another, those with a name; lines of a forecast."""

from __future__ import annotations

import pytest
from told import assert_told

DECADES = [
    ("2024-11-13", "The Roaring Twenties were loud.", "192"),
    ("2024-11-13", "In the roaring 20s he sang.", "192"),
    ("2024-11-13", "London in the Swinging Sixties was loud.", "196"),
    ("2024-11-13", "In the twenties and thirties he lived in Rome.", "192 193"),
    ("2024-11-13", "In the twenties, thirties and forties she taught.", "192 193 194"),
    ("2024-11-13", "In the eighties and nineties she taught.", "198 199"),
    ("2024-11-13", "In the twenties, phones fold.", "202"),
    ("2024-11-13", "In the noughties he sang.", "200"),
    ("2038-11-13", "In the twenties and thirties she taught.", "202 203"),
]

FORECASTS = [
    ("2024-11-13", "Winds 15 to 25 mph Thursday.", "2024-11-14"),
    ("2024-11-13", "Chance of snow Thursday 30 percent.", "2024-11-14"),
    ("2024-11-13", "High temperatures Thursday near 40.", "2024-11-14"),
    ("2024-11-13", "Risk of hail Thursday.", "2024-11-14"),
    ("2024-11-13", "Winds topped 80 mph Thursday.", "2024-11-07"),
    ("2024-11-13", "Chance of a deal Thursday faded.", "2024-11-07"),
    ("2024-11-13", "Risk of defeat Thursday.", "2024-11-07"),
    ("2024-11-13", "Record temperatures Thursday closed schools.", "2024-11-07"),
    ("2024-11-13", "Photo: winds 90 mph Thursday.", "2024-11-07"),
]


@pytest.mark.parametrize(("published", "text", "told"), DECADES)
def test_decades_of_one_list_are_of_one_century(published: str, text: str, told: str) -> None:
    """Decades that rise do so in one century, the last that is over."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), FORECASTS)
def test_forecast_looks_ahead(published: str, text: str, told: str) -> None:
    """Winds with their speed and chances of weather lie ahead; what came of them does not."""
    assert_told(published, text, told)
