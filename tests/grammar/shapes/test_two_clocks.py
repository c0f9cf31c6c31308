"""Hours told by two clocks, "8 p.m. ET/5 PT", "8/7c", and bare ones beside an American zone or "tonight"."""

from __future__ import annotations

import pytest
from told import assert_told

BOTH = [
    ("2023-03-08", "The gala is on Sunday at 8 p.m. ET/5 PT.", "2023-03-12T20 2023-03-12T17"),
    ("2023-03-08", "The gala is on Sunday at 8 PM EST/5 PST.", "2023-03-12T20 2023-03-12T17"),
    ("2023-03-08", "The derby starts on Friday at 7 ET/4 PT.", "2023-03-10T19 2023-03-10T16"),
    ("2023-03-08", "The pilot airs Friday at 9:30 ET / 6:30 PT on NBC.", "2023-03-10T21:30 2023-03-10T18:30"),
    ("2023-03-08", "The pilot airs Friday at 8/7c.", "2023-03-10T20 2023-03-10T19"),
    ("2023-03-08", "The pilot airs Friday at 8:30/7:30C on Fox.", "2023-03-10T20:30 2023-03-10T19:30"),
    ("2023-03-08", "The pilot airs Friday at 11/10c.", "2023-03-10T23 2023-03-10T22"),
    ("2023-03-08", "The pilot airs Friday at 9/8 Central.", "2023-03-10T21 2023-03-10T20"),
    ("2023-03-08", "Tip-off is Friday, 1 ET/10 PT.", "2023-03-10T13 2023-03-10T10"),
    ("2023-03-08", "The webinar is at 1 ET/10 a.m. PT on Friday.", "2023-03-10T13 2023-03-10T10"),
    ("2023-03-08", "The call is at 10 a.m. ET/7 PT on Friday.", "2023-03-10T10 2023-03-10T07"),
    ("2023-03-08", "The call is at 10 a.m. ET/7 a.m. PT on Friday.", "2023-03-10T10 2023-03-10T07"),
    ("2023-03-08", "The cup final is at 3 p.m. GMT/10 ET on Sunday.", "2023-03-12T15 2023-03-12T10"),
    ("2023-03-08", "The duel starts at 10 p.m. ET (7 PT) on Friday.", "2023-03-10T22 2023-03-10T19 2023-03-10"),
    ("2023-03-08", "New episodes Fridays at 9/8c.", "XXXX-WXX-5T21:00 XXXX-WXX-5T20:00"),
]

NEITHER = [
    ("2023-03-08", "The odds were 8/7 c in each.", ""),
    ("2023-03-08", "They met at 8/7 Central Park.", ""),
    ("2023-03-08", "They lost 7 ET/5 PT pairs.", ""),
    ("2023-03-08", "A score of 12/11 CT came up.", ""),
    ("2023-03-08", "From 3 MT to 5 MT a hectare.", ""),
    ("2023-03-08", "It will ship by 5 MT at most.", ""),
    ("2023-03-08", "They looked at 5 CT scans.", ""),
    ("2023-03-08", "Open from 8 to 10 p.m. ET/7 CT.", "2023-03-08T20"),
]

BARE = [
    ("2023-03-08", "Kickoff is at 1 ET Sunday.", "2023-03-12T13"),
    ("2023-03-08", "The game starts at 8 ET on Friday.", "2023-03-10T20"),
    ("2023-03-08", "Game 3 is Friday, 7 ET, TNT.", "2023-03-10T19"),
    ("2023-03-08", "The call is set for Friday at 10 ET.", "2023-03-10T10"),
    ("2023-03-08", "The figures are due Friday at 8:30 ET.", "2023-03-10T08:30"),
    ("2023-03-08", "The siren went off at 5:30 ET on Monday.", "2023-03-06T05:30"),
]

LISTED = [
    ("2023-03-08", "Blue Note, 8 Elm St. 7 tonight. Tickets $25.", "2023-03-08T19"),
    ("2023-03-08", "Grand Hotel. 9 tonight; free.", "2023-03-08T21"),
    ("2023-03-08", "They scored often. 7 tonight.", "2023-03-08T21"),
    ("2023-03-08", "How many beers? 7 tonight.", "2023-03-08T21"),
]


@pytest.mark.parametrize(("published", "text", "told"), [*BOTH, *NEITHER, *BARE, *LISTED])
def test_hours_by_two_clocks(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
