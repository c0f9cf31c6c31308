"""Hours "of" their day, hours with a dot beside theirs, and those before "hrs"."""

from __future__ import annotations

import pytest
from told import assert_told

OF_DAYS = [
    ("2024-05-06", "Power is off from 9 pm of May 18 to 2 am of May 19.", "2024-05-18T21 2024-05-19T02"),
    ("2024-05-06", "12 pm of May 18 to 1 pm of May 19", "2024-05-18T12 2024-05-19T13"),
    ("2024-05-06", "Gates will be shut from 9 pm of Friday until 6 am of Sunday.", "2024-05-10T21 2024-05-12T06"),
    ("2024-05-06", "Gates will be shut between 9 pm of May 18 and 2 am of May 19.", "2024-05-18T21 2024-05-19T02"),
    ("2024-05-06", "Gates will be shut from 9 p.m. of May 18 to 2 a.m.", "2024-05-18T21 2024-05-19T02"),
    ("2024-05-06", "Gates will be shut from noon of 5 May until dawn of 6 May.", "2024-05-05T12 2024-05-06T05"),
    ("2024-05-06", "They landed at six o'clock of the 4th of May.", "2024-05-04T06"),
    ("2024-05-06", "They landed at 7 a.m. of Friday.", "2024-05-03T07"),
    ("2024-05-06", "They landed at about 8 p.m. of Thursday.", "2024-05-02T20"),
    ("2024-05-06", "Send it by 9 a.m. of the following day.", "2024-05-07T09"),
    ("2024-05-06", "Open from 4pm to 5pm of tomorrow.", "2024-05-07T16 2024-05-07T17"),
    # --- no day of the hour ---
    ("2024-05-06", "It comes in at 6 of 10 May meetings.", "2024-05-10"),
    ("2024-05-06", "They saw 8 p.m. of Friday's film.", "2024-05-06T20 2024-05-03"),
    ("2024-05-06", "It shuts at 5 p.m. of each Friday.", "2024-05-06T17 XXXX-WXX-5"),
]

DOTTED = [
    ("2024-05-06", "The pool is open from 18.30 on Wednesday 8 May.", "2024-05-08T18:30"),
    ("2024-05-06", "Forms must be in by 17.00 on Wednesday.", "2024-05-08T17"),
    ("2024-05-06", "The lane is shut until 17.00 today.", "2024-05-06T17"),
    ("2024-05-06", "The lane is shut from 18.30 today.", "2024-05-06T18:30"),
    ("2024-05-06", "The desk is staffed from 18.30 to 20.00 on Wednesday.", "2024-05-08T18:30 2024-05-08T20"),
    ("2024-05-06", "The desk is staffed between 9.30 and 16.00 on Wednesday.", "2024-05-08T09:30 2024-05-08T16"),
    ("2024-05-06", "The choir meets on Friday from 19.30 to 21.00.", "2024-05-10T19:30 2024-05-10T21"),
    ("2024-05-06", "Doors open Friday from 19.30.", "2024-05-10T19:30"),
    ("2024-05-06", "The fair runs from 9.30 on the Monday.", "2024-05-06T09:30"),
    # --- amounts ---
    ("2024-05-06", "It rose by 17.00 on Wednesday.", "2024-05-01"),
    ("2024-05-06", "It slid to 16.20 from 17.00 on Wednesday.", "2024-05-01"),
    ("2024-05-06", "The level is up from 12.30 on Wednesday.", "-"),
    ("2024-05-06", "She beat him by 2.10 on Friday.", "2024-05-03"),
    ("2024-05-06", "The gap was cut by 11.30 on Friday.", "2024-05-03"),
    ("2024-05-06", "The fee is from 17.50 on Friday.", "-"),
    ("2024-05-06", "She quoted from 12.30 on Friday's list.", "2024-05-03"),
]

BEFORE_HRS = [
    ("2024-05-06", "Polling went on till 7.00 hrs.", "2024-05-06T07"),
    ("2024-05-06", "Polling began from 7.00 hrs on Friday.", "2024-05-03T07"),
    ("2024-05-06", "Bring it by 9.30 hrs.", "2024-05-06T09:30"),
    ("2024-05-06", "They came between 9.30 hrs and 17.00 hrs.", "2024-05-06T09:30 2024-05-06T17"),
    ("2024-05-06", "They came from 9.00 to 17.00 hrs on Friday.", "2024-05-03T09 2024-05-03T17"),
    # --- lengths ---
    ("2024-05-06", "The ride took 7.00 hrs.", "PT7H"),
    ("2024-05-06", "She rests for 7.00 hrs.", "PT7H"),
    ("2024-05-06", "The ride takes 1.25 to 1.50 hours.", "PT1.375H"),
    ("2024-05-06", "He works from 7.00 hrs a week.", "P1W"),
    ("2024-05-06", "The ferry was delayed by 2.30 hrs.", ""),
    ("2024-05-06", "The limit rose from 7.00 hrs to 8.00 hrs.", ""),
]


@pytest.mark.parametrize(("published", "text", "told"), [*OF_DAYS, *DOTTED, *BEFORE_HRS])
def test_hours_of_days(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
