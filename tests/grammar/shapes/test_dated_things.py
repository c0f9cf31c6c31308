"""Weekdays of what has its date behind it in brackets: "the Sunday night duel (Sept. 4)"."""

from __future__ import annotations

import pytest
from told import assert_told

DATED = [
    ("2022-05-26", "The Sunday night duel (Sept. 4) will be on TV.", "2022-09-04 2022-09-04"),
    ("2022-05-26", "Friday's derby (June 3) is sold out.", "2022-06-03 2022-06-03"),
    ("2022-05-26", "The Tuesday gig at the Roxy (June 7) is free.", "2022-06-07 2022-06-07"),
    ("2022-05-26", "A duel is set for Saturday night (June 4).", "2022-06-04T21"),
    (
        "2022-05-26",
        "They sing at the Sunday mass (5 June) and the Monday gala (6 June).",
        "2022-06-05 2022-06-05 2022-06-06 2022-06-06",
    ),
    ("2022-05-26", "In Wednesday's final (May 18), Roma won.", "2022-05-18 2022-05-18"),
    ("2022-05-26", "The late Saturday set (Sept. 3) is full.", "2022-09-03 2022-09-03"),
    ("2022-05-26", "Late Saturday night (May 14) a fire broke out.", "2022-05-14 2022-05-14"),
    ("2022-05-26", "It has rained since Sunday evening (May 15).", "2022-05-15T18"),
]

APART = [
    ("2022-05-26", "He left on Monday after the ruling (May 4).", "2022-05-23 2022-05-04"),
    ("2022-05-26", "He wed on Saturday and the film (May 4) was shown.", "2022-05-21 2022-05-04"),
    ("2022-05-26", "On Monday, a report (May 4) was read out.", "2022-05-23 2022-05-04"),
    ("2022-05-26", "Monday's game (moved from May 4) was lost.", "2022-05-23 2022-05-04"),
    ("2022-05-26", "He was fined on Monday (May 23).", "2022-05-23"),
    ("2022-05-26", "Leeds v Hull (1500), York vs Bath (1730).", ""),
    ("2022-05-26", "Roe v Wade (1973), Hadley v Baxendale (1854).", "1973 1854"),
]


@pytest.mark.parametrize(("published", "text", "told"), [*DATED, *APART])
def test_weekday_and_its_date_in_brackets(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
