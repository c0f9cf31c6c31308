"""Bare hours that end the lines of a list of games below its day."""

from __future__ import annotations

import pytest
from told import assert_told

GAMES = [
    (
        "2022-08-26",
        "On TV; times p.m.\n\nFriday, Sept. 2\nKent at Ware, BBC, 7\nOld York at St. Ives, FS1, 10\n\n"
        "Saturday, Sept. 3\nBath at Deal, ABC, noon\nHull at Hove, ABC, 3:30\nNo. 4 Ryde at Cowes, CBS, 8",
        "2022-09-02 2022-09-02T19 2022-09-02T22 2022-09-03 2022-09-03T12 2022-09-03T15:30 2022-09-03T20",
    ),
    (
        "2022-08-26",
        "Saturday, Sept. 3\nLeeds v Hull, Sky, 7:45\nBury v Ware, Sky, 8",
        "2022-09-03 2022-09-03T19:45 2022-09-03T20",
    ),
    (
        "2022-08-26",
        "Friday, Sept. 2\n\nKent at Ware, 10\nHull at Hove, 1:30\nDeal at Ryde, 11",
        "2022-09-02 2022-09-02T10 2022-09-02T13:30 2022-09-02T23",
    ),
]

OTHERS = [
    ("2022-08-26", "Saturday, Sept. 3\nKent 34, Ware, 7\nHull 3, Hove, 10", "2022-09-03"),
    ("2022-08-26", "Saturday, Sept. 3\nKent at Ware, 7\nHull at Hove, 10", "2022-09-03"),
    ("2022-08-26", "Lee at Kent, 5:30\nHull at Hove, 7", ""),
    ("2022-08-26", "Friday, Sept. 2\nHe looked at Ware, 7\nKent at Ware, 7:30\nBury at Ware, 8", "2022-09-02"),
    ("2022-08-26", "It was on Friday, Sept. 2.\nKent at Ware, 7:30\nBury at Ware, 8", "2022-09-02"),
    ("2022-08-26", "Friday, Sept. 2\nKent at Ware, 7:30\nStars\nLee at Bury, 8", "2022-09-02 2022-09-02T19:30"),
]


@pytest.mark.parametrize(("published", "text", "told"), [*GAMES, *OTHERS])
def test_hours_of_games(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
