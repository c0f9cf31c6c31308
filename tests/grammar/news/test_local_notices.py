"""Appeals of the police, notices of councils, schools and courts, and other news of a place."""

from __future__ import annotations

import pytest
from told import assert_told

ROWS = [
    # Numbers by which a report is quoted are no hours and no years.
    ("2019-11-20", "Ring the force and quote incident number 0504 of 17 November 2019.", "2019-11-17"),
    ("2019-11-20", "Ring 101, quoting reference 0730 of 17 November.", "2019-11-17"),
    ("2020-08-09", "Ring 101, quoting serial 212 of 08/08.", "2020-08-08"),
    ("2020-08-09", "Ring 101, quoting log 212 of 07/08/2020.", "2020-08-07"),
    ("2020-01-09", "Report it online, quoting crime reference 47200123456 of 30/12.", "2019-12-30"),
    ("2020-08-11", "If you can help, ring police, quoting log 121 of Monday.", "2020-08-10"),
    ("2020-08-09", "He scored 13 of 15/20. The number 1 of 2/3 of them is blue.", ""),
    ("2019-11-20", "Witnesses should quote CAD 1945 of 12 November.", "2019-11-12"),
    ("2019-11-20", "She was found at 0504 of 17 November 2019.", "2019-11-17T05:04"),
    ("2019-11-20", "He wrote the log of 1945.", "1945"),
    # Numbers of a date stand as in one that is spelt in the same text.
    ("2017-04-06", "A boy was hit on Sunday, April 2. Quote log 89 of 02/04/17.", "2017-04-02 2017-04-02"),
    ("2021-04-15", "A shop was robbed on 12 April. Quote serial 1230 of 12/04/21.", "2021-04-12 2021-04-12"),
    ("2021-04-15", "A shop was robbed. Quote serial 1230 of 12/04/21.", "2021-04-12"),
    ("2017-04-06", "It was filed on 02/04/17 and heard on March 5.", "2017-02-04 2017-03-05"),
    ("2017-04-06", "Filed on 02/04/17. It was heard on February 4 and April 2.", "2017-02-04 2017-02-04 2017-04-02"),
    # A named day that the text gives another date is that; so is the day of a vote.
    (
        "2023-03-01",
        "Election day is April 4. You can still register on election day.",
        "2023-04-04 2023-04-04 2023-04-04",
    ),
    (
        "2023-03-01",
        "The village election will be on April 4. Doors open on Election Day at 7 a.m.",
        "2023-04-04 2023-04-04T07",
    ),
    ("2020-11-19", "The runoff is on Dec. 12. Anybody may vote on election day.", "2020-12-12 2020-12-12"),
    ("2023-03-01", "Mother's Day is March 19 in Britain.", "2023-03-19 2023-03-19"),
    (
        "2023-03-01",
        "The deadline for the election is April 4. Anybody may vote on Election Day.",
        "2023-04-04 2023-11-07",
    ),
    ("2023-03-01", "Election day is April 4. On Election Day last year, few came.", "2023-04-04 2023-04-04 2022-11-08"),
    ("2023-03-01", "Election day is April 4. He was chosen on Election Day.", "2023-04-04 2023-04-04 2022-11-08"),
    ("2023-03-01", "The election is on Nov. 7. Anybody may vote on Election Day.", "2023-11-07 2023-11-07"),
    # The current school year is the one that began last summer; the next one begins in the coming one.
    ("2021-05-28", "The head will leave before the next school year begins.", "-"),
    ("2021-05-28", "The current school year has been hard for all.", "2020"),
    ("2021-10-04", "The current school year has been hard for all.", "2021"),
    ("2021-08-20", "The next school year will begin in September.", "2021 2021-09"),
    ("2021-10-04", "The head will leave before the next school year.", "-"),
    ("2021-05-28", "The rules are for the next fiscal year.", "2022"),
    ("2021-05-28", "It will open around next year.", "2022"),
    # Hours of a night that end on the morning of a day.
    ("2019-09-02", "The shed was broken into between 10pm and 7am this morning.", "2019-09-01T22 2019-09-02T07"),
    ("2019-09-02", "The lane will be shut from 8 p.m. to 6 a.m. tomorrow morning.", "2019-09-02T20 2019-09-03T06"),
    ("2019-09-02", "It was taken between 5.30pm and 8.30am on Thursday morning.", "2019-08-28T17:30 2019-08-29T08:30"),
    ("2019-09-02", "The barn burned between 10pm and 2am Sunday morning.", "2019-08-31T22 2019-09-01T02"),
    ("2019-09-02", "A car was hit between 2 a.m. and 4 a.m. this morning.", "2019-09-02T02 2019-09-02T04"),
    ("2019-09-02", "It rained between noon and 3 p.m. this afternoon.", "2019-09-02T12 2019-09-02T15"),
    # Later in the day of a plan is today, behind what is over.
    ("2020-07-03", "She was held last night and will be charged later in the day.", "2020-07-02 2020-07-03"),
    ("2020-07-03", "She was held on Monday. She would be charged later in the day.", "2020-06-29 2020-06-29"),
    ("2020-07-03", "She will speak on Monday and leave later in the day.", "2020-07-06 2020-07-06"),
    # Degrees alone behind what the sky will be like.
    ("2022-04-19", "Tomorrow: Mostly cloudy. Mid 40s.", "2022-04-20"),
    ("2022-04-19", "Friday: Sunny, mid 70s.", "2022-04-22"),
    ("2022-04-19", "Cool jazz, mid 70s.", "1973"),
    # Nights that are only described, or of which nobody says which they are.
    ("2015-10-01", "The pitcher gave up five hits on a cool night.", ""),
    ("2014-12-12", "We waited until this morning and had a restless night.", "2014-12-12"),
    ("2019-04-26", "Two men were filmed as they took vans in the middle of the night.", "XXXX-XX-XXTNI"),
    ("2019-04-26", "He will be there in the middle of the night.", "2019-04-26T21"),
    ("2019-04-26", "She left on Monday. The men came in the middle of the night.", "2019-04-22 2019-04-22T21"),
    ("2019-04-26", "We had a movie night on Friday.", "2019-04-26T21"),
    ("2019-04-26", "They met on Thursday night.", "2019-04-25T21"),
    # Quarters of a mile, innings and weeks of a season are no times.
    ("2019-09-02", "The boat lies about a quarter mile from the dock.", ""),
    ("2019-09-02", "The roof cost nearly a quarter million dollars.", ""),
    ("2019-09-02", "The slump lasted about a quarter.", "P1Q"),
    ("2019-09-02", "The Cubs scored four runs in the 11th.", ""),
    ("2019-09-02", "The fair began on the 11th.", "2019-08-11"),
    ("2019-09-02", "The keep was built in the 11th century.", "1000"),
    ("2019-09-02", "He hurt his knee in that Week 3 game.", ""),
    ("2019-09-02", "In that week three people fell ill.", "-"),
    ("2019-09-02", "It happened at around 2.30pm on September 14 last year.", "2018-09-14T14:30"),
    # So many things in so long, and lengths with a half behind a space.
    ("2020-07-19", "We will have to win five matches in ten days.", "P10D"),
    ("2020-07-19", "We will win the case in ten days.", "2020-07-29"),
    (
        "2022-09-28",
        "He left home at 7:30 a.m. Sunday. He wrote again 2 ½ hours later.",
        "2022-09-25T07:30 2022-09-25T10",
    ),
    ("2022-09-28", "The fair lasted 2 ½ weeks.", "P2.5W"),
    # Lengths of so many to so many units, as adjectives.
    ("2019-09-02", "It is a six to eight-month job.", "P7M"),
    ("2019-09-02", "He won a two- to three-year term.", "P2.5Y"),
    ("2019-09-02", "It rose from 2 to 3 quarter on quarter.", ""),
    ("2019-09-02", "The show comes almost two years to the day after the fire.", "P2Y"),
    ("2019-09-02", "The show lasted about an hour or two.", "PT1.5H"),
    ("2025-05-05", "The river floods around this time of the year.", ""),
    ("2025-05-05", "It was the warmest day of the year.", "2025"),
    # A night of which witnesses are asked.
    (
        "2019-09-16",
        "A boy was hit on 30 August. He went home five days later. Were you in the street that night?",
        "2019-08-30 2019-09-04 2019-08-30T21",
    ),
    (
        "2019-09-16",
        "A boy was hit on 30 August. He died five days later. That night, his father called.",
        "2019-08-30 2019-09-04 2019-09-04T21",
    ),
    # Units alone behind what may be or has been.
    ("2025-05-05", "Nobody knows when it will open. It could be weeks.", "PXW"),
    ("2025-05-05", "It has been months, he said.", "PXM"),
    ("2025-05-05", "Those were years of war.", ""),
    ("2025-05-05", "It was like days of old.", ""),
    # Days that head their lines below what tells of them.
    ("2020-08-26", "The plays will be:\n\nFriday 8 p.m.\n\nSunday 4 p.m.\n", "2020-08-28T20 2020-08-30T16"),
    ("2020-08-26", "The road will be shut:\n\n- Friday\n- Sunday\n", "2020-08-28 2020-08-30"),
    (
        "2020-08-26",
        "Curfews will be in force at these times:\n\nWednesday at 8 p.m. until Thursday at 6 a.m.\n\nThursday 8 p.m.",
        "2020-08-26T20 2020-08-27T06 2020-08-27T20",
    ),
    ("2020-08-24", "The goals were scored:\n\nFriday 8 p.m.\n\nSunday 4 p.m.\n", "2020-08-21T20 2020-08-23T16"),
    ("2020-08-24", "The road will be shut:\n\nIt is old.\n\nFriday 8 p.m.\n", "2020-08-21T20"),
    ("2020-08-26", "Our times: Mon 9-5, Tue 10-4", "XXXX-WXX-1T09:00 XXXX-WXX-2T10:00"),
]


@pytest.mark.parametrize(("published", "text", "told"), ROWS)
def test_times_of_local_notices(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
