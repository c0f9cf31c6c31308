"""Pages headed by the day of publication, calendars of what is on, running reports whose newest entry stands first, and
parts of a day that only the day told before makes a time.
"""

from __future__ import annotations

import pytest
from told import assert_told

_LONG = "People ran into the streets and many homes were damaged. " * 9
_LIVE = "Live: the vote\n\nThe deadline of October 31 looms.\n\n"

ROWS = [
    # a page headed by its own date is no entry of the chronicle below it
    (
        "1991-01-13",
        "The crisis\n\nJanuary 13, 1991\n\nIt leads up to the Jan. 15 deadline.\n\n"
        "Aug. 2\n\nTroops cross the border.\n\nNov. 29\n\nThe council sets a Jan. 15 deadline.\n\n"
        "Jan. 4\n\nThey agree to send a minister.",
        "1991-01-13 1991-01-15 1990-08-02 1990-11-29 1991-01-15 1991-01-04",
    ),
    (
        "1991-01-13",
        "January 12, 1991\n\nHow it began\n\nAug. 2: Troops crossed the border.\n\nJan. 4: They met.",
        "1991-01-12 1990-08-02 1991-01-04",
    ),
    (
        "1991-01-13",
        "January 13, 1991\n\nDec. 13 - The firm meets its lawyers.\n\nJan. 9 - The talks fail.",
        "1991-01-13 1990-12-13 1991-01-09",
    ),
    # one that is older heads the entries behind it
    (
        "2019-06-20",
        "March 14, 2016\n\nThe jury meets.\n\nMay 2\n\nIt rises.\n\nJan. 4\n\nThe judge rules.",
        "2016-03-14 2016-05-02 2017-01-04",
    ),
    # a calendar of what is on
    (
        "1991-01-13",
        "January 13, 1991\n\nJan. 27 - Race in Rome.\n\nFeb. 4 - Race in Paris.\n\nAug. 15 - Last race.",
        "1991-01-13 1991-01-27 1991-02-04 1991-08-15",
    ),
    ("1991-01-13", "Races\n\nFeb. 4: Paris\n\nAug. 15: Rome\n\nNov. 3: Gala", "1991-02-04 1991-08-15 1991-11-03"),
    ("1991-01-13", "Races\n\nFeb. 4: Paris\n\nDec. 10: Photos of the gala", "1991-02-04 1990-12-10"),
    ("1991-01-13", "Races\n\nFeb. 4: Paris\n\nJuly 10: A fire damaged the track.", "1991-02-04 1990-07-10"),
    (
        "2019-10-19",
        "Oct. 21 - Hearing at the court\n\nEarlier:\n\nMay 3 - Arrest\n\nJune 4 - Charges",
        "2019-10-21 2019-05-03 2019-06-04",
    ),
    # the newest entry first: of the day of publication
    (
        "2019-10-19",
        _LIVE + "9.30am\n\nOn Thursday they lost.\n\n9.25am\n\nHe speaks on Monday.\n\n9.05am\n\nQueues grow.",
        "2019-10-31 2019-10-19T09:30 2019-10-17 2019-10-19T09:25 2019-10-21 2019-10-19T09:05",
    ),
    (
        "2019-10-19",
        "The storm struck on Thursday.\n\n7am: We close.\n\n00.20am: Lights go out.\n\n11.50pm: The wind rises.",
        "2019-10-17 2019-10-19T07 2019-10-19T00:20 2019-10-18T23:50",
    ),
    # the oldest first, and below a day: as before
    (
        "2019-10-19",
        "What happened on Thursday\n\n9.30am\n\nA man enters.\n\n9.40am\n\nPolice come.\n\n10am\n\nAn arrest.",
        "2019-10-17 2019-10-17T09:30 2019-10-17T09:40 2019-10-17T10",
    ),
    (
        "2019-10-19",
        "The fair is on October 31. The programme:\n\n9.30am\n\nDoors open.\n\n10am\n\nSpeech.\n\n11am\n\nTea.",
        "2019-10-31 2019-10-31T09:30 2019-10-31T10 2019-10-31T11",
    ),
    (
        "2019-10-19",
        "Live: the storm\n\nFriday 18 October\n\n9.30pm\n\nCrowds.\n\n9.20pm\n\nRain.\n\n9pm\n\nWe begin.",
        "2019-10-18 2019-10-18T21:30 2019-10-18T21:20 2019-10-18T21:00",
    ),
    (
        "2019-10-19",
        "The storm struck on Thursday. It was over at\n9 p.m. and the lights were back at\n8 p.m. in town.",
        "2019-10-17 2019-10-17T21 2019-10-17T20",
    ),
    # a part of a day that somebody spent
    ("2018-09-17", "She was freed on Friday and spent the evening at home.", "2018-09-14 2018-09-14T18"),
    ("2018-09-17", "On Friday she slept. She spent most of the afternoon in bed.", "2018-09-14 2018-09-14T12"),
    ("2018-09-17", "He arrived on Saturday and plans to spend the night there.", "2018-09-15"),
    ("2018-09-17", "They spent the evening in jail on Friday.", "2018-09-14"),
    ("2018-09-17", "He fell on Saturday. He often spent the evening in bars.", "2018-09-15"),
    ("2018-09-17", "He fell on Saturday. He would spend the morning reading.", "2018-09-15"),
    ("2018-09-17", "She came on Saturday. She spent the night of the crash at home.", "2018-09-15"),
    ("2018-09-17", "It is a good place to spend the afternoon.", ""),
    ("2018-09-17", "He spent the afternoon at home.", ""),
    ("2018-09-17", "In May 2014 he moved. He spent the evening at home.", "2014-05"),
    # one that opens its sentence, or owns what follows
    ("2018-09-17", "The vote was on Saturday. The evening began with a song.", "2018-09-15 2018-09-15T18"),
    ("2018-09-17", "Tuesday will be wet. The night will be dry.", "2018-09-18 2018-09-18T21"),
    ("2018-09-17", "The gala is on Oct. 12. The evening will include dinner.", "2018-10-12 2018-10-12T18"),
    ("2018-09-17", "The party lost on Saturday. The evening's mood was grim.", "2018-09-15 2018-09-15T18"),
    ("2018-09-17", "It rained on Saturday. The evening will be dry.", "2018-09-15"),
    (
        "2018-09-17",
        "She left on Sunday. She had come on Friday. The morning started with a song.",
        "2018-09-16 2018-09-14",
    ),
    ("2018-09-17", "It rained on Saturday. The night sky was clear, the morning rush slow.", "2018-09-15"),
    ("2018-09-17", "They came on Friday. The night train left, and the evening show ended.", "2018-09-14"),
    ("2018-09-17", "The night sky was clear. The evening was long.", ""),
    # what is usually done
    ("2018-09-17", "He usually goes out in the morning.", "XXXX-XX-XXTMO"),
    ("2018-09-17", "The shop typically opens at 9 a.m. and closed at 5 p.m.", "XXXX-XX-XXT09:00 2018-09-17T17"),
    (
        "2018-09-17",
        "They normally eat around 7 p.m. Usually, she leaves at 8 p.m.",
        "XXXX-XX-XXT19:00 XXXX-XX-XXT20:00",
    ),
    ("2018-09-17", "The bomb went off on Friday. He often drives there in the evening.", "2018-09-14 XXXX-XX-XXTEV"),
    ("2018-09-17", "The game, which usually starts at 7 p.m., will start at 6 p.m.", "XXXX-XX-XXT19:00 2018-09-17T18"),
    ("2018-09-17", "Rain, sometimes heavy, fell in the afternoon.", "2018-09-17T12"),
    ("2018-09-17", "He usually walks but took the bus in the morning.", "2018-09-17T05"),
    ("2018-09-17", "He always said that she left at 9 a.m.", "2018-09-17T09"),
    ("2018-09-17", "The usually quiet street was full in the evening.", "2018-09-17T18"),
    # the hour of what was known before, which somebody told on a later day
    (
        "2019-12-08",
        "A man was shot on Saturday. A detective said on Sunday that the victim was parking when a van came at 7 p.m.",
        "2019-12-07 2019-12-08 2019-12-07T19",
    ),
    (
        "2019-12-08",
        "A man was shot on Saturday night. Police said on Sunday that he was hit just before 9 p.m.",
        "2019-12-07T21 2019-12-08 2019-12-07T21",
    ),
    (
        "2019-12-08",
        "A man was shot on Saturday. Police said on Sunday that the victim left at about 7 p.m.",
        "2019-12-07 2019-12-08 2019-12-07T19",
    ),
    (
        "2019-12-08",
        "The bill passed on Friday. The mayor said on Saturday that a fire broke out around 7 p.m.",
        "2019-12-06 2019-12-07 2019-12-07T19",
    ),
    # a date at the head of a headline, of what is held
    ("2017-04-19", "Live: June 8 general election backed by MPs", "2017-06-08"),
    ("2017-04-19", "It had little effect on plans for the May 30 balloting.", "2017-05-30"),
    ("2017-06-19", "June 8 election won by the left", "2017-06-08"),
    ("2017-04-19", "June 8 fire killed two", "2016-06-08"),
    # an hour some paragraphs behind the day of late on which it happened
    (
        "2019-12-08",
        "A quake hit the town on Saturday. " + _LONG + "It struck at 4:58 a.m.",
        "2019-12-07 2019-12-07T04:58",
    ),
    (
        "2019-12-08",
        "A quake hit the town on Saturday. " + _LONG + "The service said at 9 a.m. that it was weak.",
        "2019-12-07 2019-12-08T09",
    ),
    (
        "2019-12-08",
        "A quake hit the town on Saturday. " + _LONG + "The doors open at 9 a.m.",
        "2019-12-07 2019-12-08T09",
    ),
    (
        "2019-12-08",
        "A quake hit the town on 20 November. " + _LONG + "It struck at 4:58 a.m.",
        "2019-11-20 2019-12-08T04:58",
    ),
    # overnight, for days
    ("2022-08-08", "The A11 will be shut overnight until August 13.", "XXXX-XX-XXTNI 2022-08-13"),
    ("2022-08-08", "The road will be closed overnight for two weeks.", "XXXX-XX-XXTNI P2W"),
    ("2022-08-08", "Works will be done overnight from Monday to Friday.", "XXXX-XX-XXTNI 2022-08-08 2022-08-12"),
    ("2022-08-08", "The road was shut overnight until Friday.", "2022-08-07T21 2022-08-12"),
    ("2022-08-08", "The road was shut overnight until 6 a.m.", "2022-08-07T21 2022-08-08T06"),
    ("2022-08-08", "Snow will fall overnight for two hours.", "2022-08-08T21 PT2H"),
    # the forenoon
    ("2018-09-17", "The storm will reach the coast during forenoon.", "2018-09-17T05"),
    ("2018-09-17", "It rained on Sunday forenoon, and in the forenoon of 5 May.", "2018-09-16T05 2018-05-05T05"),
]


@pytest.mark.parametrize(("published", "text", "told"), ROWS)
def test_rows(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
