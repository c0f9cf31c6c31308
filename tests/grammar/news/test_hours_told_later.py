"""Hours of what was told on another day, of nights, and behind what is background."""

from __future__ import annotations

import pytest
from told import assert_told

TOLD = [
    # until when something went on
    ("2023-07-20", "Rain fell until Sunday.", "2023-07-16"),
    ("2023-07-20", "Rain fell until Sunday morning. At 1 p.m. crews went out.", "2023-07-16T05:00 2023-07-16T13:00"),
    (
        "2023-07-20",
        "Rain fell until 10 p.m. on Monday. At 11 p.m. crews went out.",
        "2023-07-17T22:00 2023-07-17T23:00",
    ),
    ("2023-07-20", "They fished off the pier until Sunday.", "2023-07-16"),
    ("2023-07-20", "The bridge closed until Friday.", "2023-07-21"),
    ("2023-07-20", "The court adjourned until Friday.", "2023-07-21"),
    # nights and the mornings behind them
    (
        "2023-07-20",
        "The lorry got stuck on Sunday. The driver stayed overnight in his cab. At 8 a.m. a plough dug him out.",
        "2023-07-16 2023-07-16T21:00 2023-07-17T08:00",
    ),
    ("2023-07-20", "He was hurt on Sunday. He was kept in overnight.", "2023-07-16 2023-07-16T21:00"),
    ("2023-07-20", "A man was arrested on Sunday and held overnight.", "2023-07-16 2023-07-16T21:00"),
    ("2023-07-20", "On Sunday the patient was sedated and watched overnight.", "2023-07-16 2023-07-16T21:00"),
    (
        "2023-07-20",
        "The ferry ran aground at 11 p.m. on Monday. At 7.30 a.m. a tug got a line aboard.",
        "2023-07-17T23:00 2023-07-18T07:30",
    ),
    (
        "2023-07-20",
        "The search was called off at dusk on Sunday. It resumed at 7 a.m.",
        "2023-07-16T18:00 2023-07-17T07:00",
    ),
    ("2023-07-20", "It sank late on Monday. By 6 a.m. two were found.", "2023-07-17T18:00 2023-07-18T06:00"),
    ("2023-07-20", "It struck at 2 a.m. on Monday. At 1 a.m. it had been calm.", "2023-07-17T02:00 2023-07-17T01:00"),
    # what was only told on a later day
    (
        "2023-07-20",
        "The man vanished on Sunday. Police said on Wednesday that a postman saw him at 4 p.m. near the mill.",
        "2023-07-16 2023-07-19 2023-07-16T16:00",
    ),
    (
        "2023-07-20",
        "The man vanished on Sunday. The inquest heard on Wednesday that he left home at 4 p.m.",
        "2023-07-16 2023-07-19 2023-07-16T16:00",
    ),
    (
        "2023-07-20",
        "The man vanished on Sunday. It emerged on Wednesday that a postman saw him at 4 p.m.",
        "2023-07-16 2023-07-19 2023-07-16T16:00",
    ),
    (
        "2023-07-20",
        "The man vanished on Sunday. In a statement issued on Wednesday, police said a postman saw him at 4 p.m.",
        "2023-07-16 2023-07-19 2023-07-16T16:00",
    ),
    (
        "2023-07-20",
        "Police said on Wednesday that he drove to the mill on 2 May. He parked at 4 p.m. by the gate.",
        "2023-07-19 2023-05-02 2023-05-02T16:00",
    ),
    (
        "2023-07-20",
        "He drove off on 2 May, the jury heard on Wednesday. He was last seen alive at 4 p.m.",
        "2023-05-02 2023-07-19 2023-05-02T16:00",
    ),
    (
        "2023-07-20",
        "The crash happened on 4 July. A spokesman said on Wednesday that the lorry had jackknifed at 5.20 p.m.",
        "2023-07-04 2023-07-19 2023-07-04T17:20",
    ),
    (
        "2023-07-20",
        "The mayor quit on Monday. Police said on Wednesday that a bomb went off at 4 p.m. in the market.",
        "2023-07-17 2023-07-19 2023-07-19T16:00",
    ),
    ("2023-07-20", "The siege of May 3 ended on Friday. He left at 4 p.m.", "2023-05-03 2023-07-14 2023-07-14T16:00"),
    # an hour that opens its clause, whose day stands behind the verb
    ("2019-03-13", "At 8 p.m. the play begins on Friday.", "2019-03-15T20 2019-03-15"),
    ("2019-03-13", "At about 6 a.m. a jogger found the body yesterday.", "2019-03-12T06 2019-03-12"),
    ("2019-03-13", "At 7 p.m. the team that won on Friday plays.", "2019-03-13T19 2019-03-08"),
    ("2019-03-13", "At 9 a.m. he announced a vote on Friday.", "2019-03-13T09 2019-03-08"),
    # bare hours behind one that is sure
    ("2023-07-20", "They gathered at 6am on Monday. The manager came out at nine.", "2023-07-17T06 2023-07-17T09"),
    ("2023-07-20", "They gathered at 6am on Monday. At nine the manager came out.", "2023-07-17T06 2023-07-17T09"),
    ("2023-07-20", "Doors open at 7 p.m. on Saturday, and the band comes on at 8.", "2023-07-22T19 2023-07-22T20"),
    ("2023-07-20", "The vote was at 5 p.m. on Saturday. The rate stood at 8.", "2023-07-15T17"),
    # back to the day before what is background
    (
        "2023-07-20",
        "The bus crashed on Saturday. A passenger died on Wednesday. The driver had left the depot at 6 a.m.",
        "2023-07-15 2023-07-19 2023-07-15T06:00",
    ),
    (
        "2023-07-20",
        "He was freed on Monday, after his car was found on Friday. He gave his name at 6.05 p.m.",
        "2023-07-17 2023-07-14 2023-07-17T18:05",
    ),
    (
        "2023-07-20",
        "He vanished on Sunday. He retired in June. A postman saw him at 4 p.m.",
        "2023-07-16 2023-06-01 2023-07-16T16:00",
    ),
    (
        "2023-07-20",
        "He vanished on Sunday. He moved here in 2015. A postman saw him at 4 p.m.",
        "2023-07-16 2015-01-01 2023-07-16T16:00",
    ),
    (
        "2023-07-20",
        "The launch is on Friday at 10 a.m. Guests should be in their seats by 9:50.",
        "2023-07-21T10:00 2023-07-21T09:50",
    ),
    (
        "2023-07-20",
        "The train left Perth at 14:35 on Monday. It was half past four before it moved again.",
        "2023-07-17T14:35 2023-07-17T16:30",
    ),
]


@pytest.mark.parametrize(("published", "text", "told"), TOLD)
def test_hours_of_the_day_that_is_meant(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
