"""Hours that lie on the day before or after the one told last; days of what was to be and was not.

Published on Friday, 15 October 1999, where a row tells no other day.
"""

from __future__ import annotations

import pytest
from told import assert_told

FRIDAY = "1999-10-15"

ANOTHER = [
    (
        "The ferry sank Tuesday. The last ferry to sink went down on May 9, 1987. At 6 a.m. divers came.",
        "1999-10-12 1987-05-09 1999-10-12T06",
    ),
    (
        "The flood came Tuesday. A similar flood came on May 9, 1987. The next day schools were shut.",
        "1999-10-12 1987-05-09 1999-10-13",
    ),
    (
        "The flood came Tuesday. The previous record was set on May 9, 1987. At noon the dam broke.",
        "1999-10-12 1987-05-09 1999-10-12T12",
    ),
    # --- that day is the one of the other such thing; and whoever is no other such thing is told on ---
    (
        "The ferry sank Tuesday. The last such wreck was on May 9, 1987. That day 30 people died.",
        "1999-10-12 1987-05-09 1987-05-09",
    ),
    (
        "The mayor spoke Tuesday. The bridge was opened on May 9, 1987. The next day it was shut.",
        "1999-10-12 1987-05-09 1987-05-10",
    ),
    ("The last tram ran on May 9, 1987. At noon the depot was shut.", "1987-05-09 1987-05-09T12"),
    ("It was the worst flood since May 9, 1987. At 6 a.m. the dam broke.", "1987-05-09 1999-10-15T06"),
    ("A pact due to be signed Tuesday did not begin", "1999-10-12"),  # the verb ends the text
]

HAD = [
    ("The siege ended at 10:30 a.m. Thursday. It had begun at 5:15 p.m.", "1999-10-14T10:30 1999-10-13T17:15"),
    ("Police found him at 9 a.m. Thursday. He had left the house at about 10 p.m.", "1999-10-14T09 1999-10-13T22"),
    ("The march began at 8:15 a.m. Tuesday. Talks had gone on through the night.", "1999-10-12T08:15 -"),
    ("Police found him at 9 a.m. Thursday. He had gone out in the evening.", "1999-10-14T09 1999-10-13T18"),
    # --- what had been so by then, what had been due, what came next, what had been earlier in the day ---
    ("Police came in at 10 a.m. Thursday. At 5 p.m. they had found nothing.", "1999-10-14T10 1999-10-14T17"),
    ("Voting began at 7 a.m. Thursday. Most had voted by 3 p.m.", "1999-10-14T07 -"),
    ("The ship left at 10 a.m. Thursday. It had been due to dock at 5 p.m.", "1999-10-14T10 1999-10-14T17"),
    ("The ship left at 10 a.m. Thursday. It had been scheduled for 5 p.m.", "1999-10-14T10 1999-10-14T17"),
    ("He was shot at 10 a.m. Thursday. They had planned to meet at 5 p.m.", "1999-10-14T10 1999-10-14T17"),
    ("The boat had left at 6 a.m. Thursday and had sunk at about 10 p.m.", "1999-10-14T06 1999-10-14T22"),
    ("It sank at 10 a.m. Thursday. It had left port at 6 a.m.", "1999-10-14T10 1999-10-14T06"),
]

NEXT = [
    ("Two men were held Tuesday night. At noon they saw a judge.", "1999-10-12T21 1999-10-13T12"),
    ("Two men were held Tuesday night. Just after noon they saw a judge.", "1999-10-12T21 1999-10-13T12"),
    ("They talked through Tuesday night. By noon they had signed.", "- -"),
    ("Two men were held Tuesday night and saw a judge at noon.", "1999-10-12T21 1999-10-13T12"),
    ("Envoys came Wednesday evening. At dawn they left.", "1999-10-13T18 1999-10-14T05"),
    ("Envoys came Friday evening. They will resume the talks at dawn.", "1999-10-15T18 1999-10-16T05"),
    ("The hunt was called off at dusk on Friday and was to resume at daybreak.", "1999-10-15T18 1999-10-16T05"),
    ("He died Thursday night. The burial is at noon.", "1999-10-14T21 1999-10-15T12"),
    # --- a saying, what comes before, what the evening sums up, and what is of the next day already ---
    ("Police said Tuesday night they had no clue. At noon a van blew up.", "1999-10-12T21 1999-10-12T12"),
    ("By Wednesday evening 39 were dead. The quake struck at dawn.", "- 1999-10-13T05"),
    ("He spoke Wednesday evening after he had seen the king at noon.", "1999-10-13T18 1999-10-13T12"),
    ("The strike began Thursday. Talks will resume at dawn.", "1999-10-14 1999-10-15T05"),
    ("Two men were held Tuesday night. At 9 a.m. they saw a judge.", "1999-10-12T21 1999-10-13T09"),
]

DEADLINES = [
    ("The troops left Friday, hours ahead of a midnight deadline.", "1999-10-15 1999-10-16"),
    ("The troops left Friday, just ahead of the deadline of midnight.", "1999-10-15 1999-10-16"),
    ("Strikers were racing against a midnight deadline.", "1999-10-16"),
    ("The troops left Thursday, ten hours before a midnight deadline.", "1999-10-14 - 1999-10-15"),
    # --- one that has passed, and midnights of no deadline ---
    ("A midnight deadline passed without a deal.", "1999-10-15"),
    ("They missed a midnight deadline.", "1999-10-15"),
    ("The deadline of midnight Thursday was kept.", "1999-10-15"),
    ("The blast came at midnight.", "1999-10-15"),
]

NOT_SO = [
    ("A mine set to blow up Tuesday did not.", "1999-10-12"),
    ("A probe due to be launched Tuesday was not.", "1999-10-12"),
    ("A weapon scheduled to be tested Tuesday was not fired.", "1999-10-12"),
    ("The trial set to open Tuesday never began.", "1999-10-12"),
    ("The march planned for Monday did not take place.", "1999-10-11"),
    ("The siege was supposed to end Monday but did not.", "1999-10-11"),
    ("A flight due to leave at 9 p.m. Monday did not leave.", "1999-10-11T21"),
    # --- what it did not do besides, and what will not be ---
    ("A vote due Tuesday did not satisfy the rebels.", "1999-10-19"),
    ("A hearing set for Monday did not end the row.", "1999-10-18"),
    ("A hearing planned for Monday was not expected to last.", "1999-10-18"),
    ("The trial set to open Tuesday will not be held.", "1999-10-19"),
    ("They said a strike set for Monday would not take place.", "1999-10-18"),
    ("The talks set to begin Tuesday were not canceled.", "1999-10-19"),
]

BARE = [
    ("The thief came in just after 11 Monday night.", "1999-10-11T23"),
    ("The boat sank shortly before 9 Wednesday morning, officials said.", "- "),
    ("The two sides talked until 5 Thursday morning.", "-"),
    ("The thief came in shortly after 10 Monday night and shot a clerk.", "1999-10-11T22"),
    # --- numbers that count ---
    ("They lost after 2 Monday night games.", "1999-10-11T21"),
    ("It fell to 5 Thursday morning.", "1999-10-14T05"),
]

AGAIN = [
    ("He had called on Oct. 2 and again on the 6th.", "1999-10-02 1999-10-06"),
    ("They had met on Sept. 9 and then on the 14th.", "1999-09-09 1999-09-14"),
    ("He had been warned on April 2 and again on the 21st.", "1999-04-02 1999-04-21"),
    # --- what had been before, and what comes back ---
    ("He called on Oct. 2 and again on the 6th.", "1999-10-02 1999-10-06"),
]

DAYS_OF = [
    ("Envoys open four days of talks Tuesday.", "P4D 1999-10-19"),
    ("The king begins three days of mourning Monday.", "P3D 1999-10-18"),
    ("Bishops open a week of meetings Monday.", "P1W 1999-10-18"),
    ("Envoys opened four days of talks Tuesday.", "P4D 1999-10-12"),
    ("The talks end two days of fighting that began Monday.", "P2D 1999-10-11"),
]

SEASONS = [
    ("Six years ago this spring the mill was shut.", "1993-03-01"),
    ("The war began five years ago this summer.", "1994-06-01"),
    ("Ten years ago this month they met.", "1989-10-01"),
    ("Two years ago, this spring, he left.", "1997 1999-03-01"),
]

TOOK = [
    ("That trial ended in eight hours.", "PT8H"),
    ("The army failed to take the hill in a week.", "P1W"),
    ("They tried to cross in two days.", "P2D"),
    ("He decided to leave in a week.", "1999-10-18"),
    ("The strike ended in May.", "1999-05-01"),
]


@pytest.mark.parametrize(
    ("text", "times"), ANOTHER + HAD + NEXT + DEADLINES + NOT_SO + BARE + AGAIN + DAYS_OF + SEASONS + TOOK
)
def test_hours_and_what_was_not(text: str, times: str) -> None:
    """A row: its text, and where each time of it begins."""
    assert_told(FRIDAY, text, times)
