"""Dates of what is told to be ahead, and of a clause inside the words that open its sentence."""

from __future__ import annotations

import pytest
from told import assert_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("He had been talking about the slated visit in September.", "1998-09"),
        ("She said they spoke about the planned visit of Trade Minister Ann Cole in September.", "1998-09"),
        ("They discussed the forthcoming trip of the king to Rome on Sept. 9.", "1998-09-09"),
        ("They discussed the visit of the king in September.", "1997-09"),
        ("The planned visit was called off in September.", "1997-09"),
        ("They announced the planned summit on Aug. 3.", "1998-08-03"),
    ],
)
def test_event_that_is_to_be_held(text, told):
    assert_told("1998-08-26", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In a case that may be decided in a hearing on Sept. 6, Ann Cole, 59, a driver, has kept silent.",
            "1998-09-06",
        ),
        ("On Monday, a man who will be tried on Friday said he was innocent.", "1998-08-24 1998-08-28"),
        ("In August, the man who wrote it left.", "1998-08"),
    ],
)
def test_clause_inside_a_front(text, told):
    assert_told("1998-08-26", text, told)
