"""Hours far behind the day and the hour of what is to come; halves of a thing, which are none of a year."""

from __future__ import annotations

import pytest
from told import assert_told

FAR = (
    " Songs by Schubert and Wolf will be heard that the choir has not sung before. Its leader has worked with them for"
    " long, and they are joined by a small band from the school, which has won prizes here and abroad and made two"
    " records that have been praised by those who know. Seats are sold at the library and at the door, and children"
    " come in for nothing. The bar sells pies and beer, and the shop has shirts and scarves in all sizes. "
)

HOURS = [
    (
        "2014-09-26",
        f"The recital is next Friday at 7:30 p.m.{FAR}Doors open at 7 p.m.",
        "2014-10-03T19:30 2014-10-03T19",
    ),
    (
        "2014-09-26",
        f"We play on Sunday at 3 p.m.{FAR}The next game should start at 6 p.m.",
        "2014-09-28T15 2014-09-28T18",
    ),
    ("2014-09-26", f"We play on Sunday at 3 p.m.{FAR}She said so at 9 a.m.", "2014-09-28T15 2014-09-26T09"),
    ("2014-09-26", f"The recital is next Friday.{FAR}Doors open at 7 p.m.", "2014-10-03 2014-09-26T19"),
    ("2014-09-26", f"We played on Sunday at 3 p.m.{FAR}Doors open at 7 p.m.", "2014-09-21T15 2014-09-26T19"),
]

HALVES = [
    ("2014-09-26", "The match is the first half of a double bill.", ""),
    ("2014-09-26", "Sales rose in the first half of a fiscal year.", "2014-01"),
    ("2014-09-26", "Sales rose in the first half.", "2014-01"),
]


@pytest.mark.parametrize(("published", "text", "told"), [*HOURS, *HALVES])
def test_hours_and_halves(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
