"""Accounts of what happened in its order: hours below a day, hours behind "Here is a timeline", told in the present."""

from __future__ import annotations

import pytest
from told import assert_told

HOURS = [
    # --- hours that head their lines behind a dash or a bullet ---
    (
        "2021-09-30",
        "Friday, September 3 -- 4.55 a.m. Three men enter the bank.\n\n-- 6.25 a.m. Police surround it.\n\n"
        "-- 10.50 p.m. They give up.\n\nSaturday, September 4: -- 2.45 a.m. The cashier goes home.",
        "2021-09-03 2021-09-03T04:55 2021-09-03T06:25 2021-09-03T22:50 2021-09-04 2021-09-04T02:45",
    ),
    (
        "2021-09-30",
        "September 3\n- 7.20 a.m. Three men enter.\n• 11.50 p.m. The bank burns\n• 12.30 a.m. Firemen arrive.",
        "2021-09-03 2021-09-03T07:20 2021-09-03T23:50 2021-09-04T00:30",
    ),
    (
        "2021-09-30",
        "Ann won the race on Sunday at 3 p.m.\n\nToday's events:\n\n- 2 p.m. Sprint heats\n- 4 p.m. Final",
        "2021-09-26T15 2021-09-30 2021-09-30T14 2021-09-30T16",
    ),
    # --- an account that the text announces: its hours are of its days ---
    (
        "2016-07-21",
        "A man shot three people on Sunday.\n\nTimeline of the attack:\n\n- 8:10 p.m.: The man enters the hall.\n"
        "- 12:05 a.m.: Police storm it.\n\nThe mayor will speak at 5 p.m.",
        "2016-07-17 2016-07-17T20:10 2016-07-18T00:05 2016-07-21T17",
    ),
    (
        "2016-07-21",
        "A man shot three people on Sunday. This is how the night unfolded.\n\nThe doors open at 8 p.m. and a crowd "
        "comes in. A man in grey waits outside. He walks in at 8.10 p.m. They storm the hall shortly after midnight.",
        "2016-07-17 2016-07-17T20:00 2016-07-17T20:10 2016-07-18",
    ),
    (
        "2016-07-21",
        "A man shot three people on Sunday. The inquest opens in May. Here is a timeline of the attack.\n\n"
        "He wrote to his wife at 8:17 a.m. and left.",
        "2016-07-17 - 2016-07-17T08:17",
    ),
    (
        "2016-07-21",
        "A man shot three people on Sunday. The timeline of the inquiry is unclear. The minister speaks at 7 p.m.",
        "2016-07-17 2016-07-21T19",
    ),
    (
        "2016-07-21",
        "A man shot three people on Sunday. Here is a timeline of the attack.\n\nThe mayor visits the town today. He "
        "speaks at 7 p.m.",
        "2016-07-17 2016-07-21 2016-07-21T19",
    ),
    # --- what came about by itself, and on which day it began ---
    ("2016-07-21", "This is how the coup unfolded, beginning Friday.", "2016-07-15"),
    ("2016-07-21", "Here is how it unfolded, beginning Friday, and why.", "2016-07-15"),
    ("2016-07-21", "Fires raged in the hills, beginning Saturday.", "2016-07-16"),
    ("2016-07-21", "Here is how the talks will unfold, beginning Friday.", "2016-07-22"),
    ("2016-07-21", "The plan is to be unfolded, beginning Friday.", "2016-07-22"),
    ("2016-07-21", "The council closed the road, beginning Friday.", "2016-07-22"),
]


@pytest.mark.parametrize(("published", "text", "told"), HOURS)
def test_hours(published: str, text: str, told: str) -> None:
    """An hour of an account is of its day, whatever the tense."""
    assert_told(published, text, told)
