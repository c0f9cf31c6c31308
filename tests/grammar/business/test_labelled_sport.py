"""Weekdays of sport and of business: fixtures, the other side of the world, what is put off, games that are over."""

from __future__ import annotations

import pytest

from tests.grammar.told import assert_told

# published (a Thursday), text, where each time begins
FIXTURES = [
    ("2018-08-09", "Leeds United v Hull City (Saturday 12:30 GMT)", "2018-08-11"),
    ("2018-08-09", "Saturday (3pm unless stated)", "2018-08-11 2018-08-11"),
    ("2018-08-09", "The fixtures:\n\nFriday\n\nYork v Bath United (8pm)\n\nSaturday (3pm unless stated)",
     "2018-08-10 2018-08-10T20 2018-08-11 2018-08-11T15"),
    ("2018-08-09", "Leeds United v Hull abandoned, Saturday", "2018-08-04"),
    ("2018-08-09", "Results: Leeds beaten, Saturday", "2018-08-04"),
    ("2018-08-09", "Missed the gig on Friday", "2018-08-03"),
]  # fmt: skip
WEEKS = [
    ("2018-08-09", "The big tests next week are a vote Tuesday and a report Friday, he said.",
     "2018-08-13 2018-08-14 2018-08-17"),
    ("2018-08-12", "The hurdles next week are the bank's meeting Tuesday and the jobs report Friday.",
     "2018-08-13 2018-08-14 2018-08-17"),
    ("2018-08-09", "The leaders next week will meet on Tuesday.", "2018-08-13 2018-08-14"),
    ("2018-08-09", "The vote next week is a test after Tuesday's defeat.", "2018-08-13 2018-08-07"),
    ("2018-08-09", "The strike next week is the first since Tuesday.", "2018-08-13 2018-08-07"),
    ("2018-08-09", "The trip next week was announced on Tuesday.", "2018-08-13 2018-08-07"),
    ("2018-08-09", "The man in court next week is accused of a robbery on Tuesday.", "2018-08-13 2018-08-07"),
]  # fmt: skip
INVITED = [
    ("2018-08-09", "The inn will host a dinner for family, friends and invited guests Tuesday.", "2018-08-14"),
    ("2018-08-09", "The band will play for neighbours and retired teachers on Tuesday.", "2018-08-14"),
    ("2018-08-09", "The inn hosted a dinner for friends and invited guests Tuesday.", "2018-08-07"),
    ("2018-08-09", "He said he will resign and called a meeting on Tuesday.", "2018-08-07"),
    ("2018-08-09", "The mayor, who will retire, met friends and thanked them on Tuesday.", "2018-08-07"),
]
PUT_OFF = [
    ("2018-08-09", "They have postponed the opening until dinnertime Friday.", "2018-08-10"),
    ("2018-08-09", "They met at dinnertime on Tuesday.", "2018-08-07"),
    ("2018-08-09", "Lee has won a prize; the other two went to York, on Friday.", "2018-08-03"),
    ("2018-08-09", "The bank has fixed a rate of 66 a dollar; 80 a euro and 61 a yen on Friday.", "2018-08-03"),
]
PLAYED = [
    ("2018-08-09", "The side that drew a long, hard match in Lyon on Sunday will remain unchanged.", "2018-08-05"),
    (
        "2018-08-09",
        "The team that played a dull, rain-hit game at St John's on Sunday will stay in Leeds.",
        "2018-08-05",
    ),
    ("2018-08-09", "The side that drew in Lyon on Sunday will remain unchanged.", "2018-08-05"),
    ("2018-08-09", "The singer, who left home, on Sunday will open the fair.", "2018-08-12"),
    ("2018-08-09", "The firm that built the bridge, Acme of Leeds, on Sunday will open it.", "2018-08-12"),
    ("2018-08-09", "The side that lost will on Sunday face Leeds.", "2018-08-12"),
]
OWNED = [
    ("2018-08-09", "They had a drink at Wendy's on Friday.", "2018-08-03"),
    ("2018-08-09", "A painting fetched a record price at Sotheby's on Friday.", "2018-08-03"),
    ("2018-08-09", "She came home from the doctor's on Friday and slept.", "2018-08-03"),
    ("2018-08-09", "The game's on Friday.", "2018-08-10"),
    ("2018-08-09", "In Leeds the game's on Tuesday.", "2018-08-14"),
]
HEADINGS = [
    ("2018-08-09", "Saturday Outlook\n\nIt stays dry.", "2018-08-11"),
    ("2018-08-09", "SATURDAY OUTLOOK\n\nIt stays dry.", "2018-08-11"),
    ("2018-08-09", "Monday Harbour Schedule: two ships", "2018-08-13"),
    ("2018-08-09", "Sunday Cricket Results\n\nLeeds 2, Hull 1", "2018-08-05"),
    ("2018-08-09", "Thursday Stable Workouts\n\nIt was dull and cold.", "2018-08-09"),
    ("2018-08-09", "Saturday Band: the tour", ""),
    ("2018-08-09", "Sunday Notes is his column", ""),
    ("2018-08-09", "The Friday Results played in Leeds", ""),
    ("2018-08-09", "Friday Night Lights", ""),
    ("2018-08-09", "Friday Is Top Heavy", ""),
]
EAST = [
    ("2018-08-09", "Asian shares were mixed on Friday.", "2018-08-10"),
    ("2018-08-09", "Stocks in Tokyo fell on Friday as oil dropped.", "2018-08-10"),
    ("2018-08-09", "Hong Kong's Hang Seng index rose 2 percent on Friday.", "2018-08-10"),
    ("2018-08-09", "Asian shares were mixed on Wednesday.", "2018-08-08"),
    ("2018-08-09", "American shares were mixed on Friday.", "2018-08-03"),
    ("2018-08-09", "Asian shares fell after Friday's report.", "2018-08-03"),
    ("2018-08-09", "Last week Asian shares fell on Friday.", "2018-07-30 2018-08-03"),
    ("2018-08-09", "Asian shares fell on Friday and rose on Tuesday.", "2018-08-03 2018-08-07"),
    ("2018-08-09", "Mr Lee flew to Tokyo on Friday.", "2018-08-03"),
]


@pytest.mark.parametrize(
    ("published", "text", "told"), [*FIXTURES, *WEEKS, *INVITED, *PUT_OFF, *PLAYED, *OWNED, *HEADINGS, *EAST]
)
def test_weekdays(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
