"""Hours of a day ahead, behind another time told by the way; the hour as of which something is so; Sunday school."""

from __future__ import annotations

import pytest
from told import assert_told

FRIDAY = "2023-09-08"

ROWS = [
    (
        "The fair will be on Sunday. Tickets went on sale on Monday. The doors will open at 7 p.m.",
        "2023-09-10 2023-09-04 2023-09-10T19",
    ),
    (
        "The fair will be on Sunday, before a tour in October. The doors will open at 7 p.m.",
        "2023-09-10 2023-10 2023-09-10T19",
    ),
    ("The vote is on Sept. 15. The law was passed in 2010. Polls close at 8 p.m.", "2023-09-15 2010 2023-09-15T20"),
    (
        "They will climb it Thursday, with more tours later this year.\n\nThe show begins at 6:30 a.m.",
        "2023-09-14 2023 2023-09-14T06:30",
    ),
    (
        "The game is on Sunday. They lost the last, on Tuesday. Kick-off is at 3 p.m.",
        "2023-09-10 2023-09-05 2023-09-10T15",
    ),
    # what was, what somebody says, what is today
    ("The game is on Sunday. They lost the last, on Tuesday. He left at 3 p.m.", "2023-09-10 2023-09-05 2023-09-05T15"),
    ("The game is on Sunday. The coach, hired in May, said at 3 p.m. he is fit.", "2023-09-10 2023-05 2023-09-08T15"),
    ("The game is on Sunday. They met today. The bar opens at 8 p.m.", "2023-09-10 2023-09-08 2023-09-08T20"),
    # as of which something is so, or will be
    ("A warning is in force until Sunday. Snow is falling as of 11 p.m.", "2023-09-10 2023-09-08T23"),
    ("The bridge is to close on Sunday, and 300 homes are without power as of noon.", "2023-09-10 2023-09-08T12"),
    ("The bridge will close on Sunday. As of 5 p.m. no cars may cross.", "2023-09-10 2023-09-10T17"),
    # what has been until then; before a day ahead
    ("The vote is on Sunday. At 3 p.m. the talks have not begun.", "2023-09-10 2023-09-08T15"),
    ("It will rain by Sunday.\n\n11 p.m. — The storm has not yet turned.", "2023-09-10 2023-09-08T23"),
    ("All work ends before Sunday. Power is to be back by 9 p.m.", "2023-09-10 2023-09-08T21"),
    (
        "The band plays on Sunday. Seats must be bought before Sunday. Doors open at 8 p.m.",
        "2023-09-10 2023-09-10 2023-09-10T20",
    ),
    # what goes on from then was not moved; nobody knows how many hours ago
    (
        "It could fly on Saturday or Sunday. Saturday's window extends from 3:05 to 3:15 a.m.",
        "2023-09-09 2023-09-10 2023-09-09 2023-09-09T03:05 2023-09-09T03:15",
    ),
    ("It was out a few hours ago. The call came in at 4:37 p.m.", "2023-09-07 2023-09-08T16:37"),
    # no day
    ("She teaches Sunday school. We meet on Sunday.", "2023-09-10"),
    ("There will be tea on Sunday. It ends before Sunday School at 11 a.m.", "2023-09-10 2023-09-10T11"),
    ("On Sunday schools were shut.", "2023-09-03"),
]


@pytest.mark.parametrize(("text", "told"), ROWS, ids=[text for text, _ in ROWS])
def test_hours_ahead(text: str, told: str) -> None:
    """What is to be then is of the day ahead."""
    assert_told(FRIDAY, text, told)
