"""Small words that settle what a phrase of the news is: "at last", "except", "now", "by" behind a semicolon."""

from __future__ import annotations

import pytest

import grammar

ROWS = [
    # --- published on Friday 31 January 1997: text, each phrase and its value ---
    ("Money was found at last three years ago.", ["three years ago:1994"]),
    ("Money was found in the last three years.", ["the last three years:P3Y"]),
    ("He never spoke of it except each November.", ["each November:XXXX-11"]),
    (
        "On Monday there were 200; by Wednesday afternoon, 1,450.",
        ["Monday:1997-01-27", "Wednesday afternoon:1997-01-29TAF"],
    ),
    (
        "On Monday he will speak; by Wednesday afternoon, vote.",
        ["Monday:1997-02-03", "Wednesday afternoon:1997-02-05TAF"],
    ),
    ("Closed Wednesday; back by Thursday.", ["Wednesday:1997-02-05", "Thursday:1997-02-06"]),
    # --- weekdays of what is to come ---
    ("The minister has called for mourning on Monday.", ["Monday:1997-02-03"]),
    ("The minister called for mourning on Monday.", ["Monday:1997-01-27"]),
    ("Soldiers closed the base on Friday and gave them until Monday.", ["Friday:1997-01-31", "Monday:1997-02-03"]),
    # --- minutes before an hour ---
    (
        "He came at about twenty to four on Tuesday morning.",
        ["about twenty to four on Tuesday morning:1997-01-28T03:40"],
    ),
    ("He came at about ten to nine.", ["about ten to nine:1997-01-31T08:50"]),
    ("At about five to ten percent it fell.", []),
    # --- eras that touch their year ---
    ("He died in about 2300BC.", ["about 2300BC:BC2300"]),
    ("The bones date to between 2400BC and 2200BC.", ["2400BC:BC2400", "2200BC:BC2200"]),
    ("It fell in 44BC and was rebuilt in 500AD.", ["44BC:BC0044", "500AD:0500"]),
    ("Error 2300BCX came up on the 2300BC-4.", []),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS)
def test_each_time(text: str, wanted: list[str]) -> None:
    told = [f"{one.text}:{one.timex.value}" for one in grammar.find(text, published="1997-01-31")]
    assert told == wanted


def test_ago_beside_now_counts_from_now() -> None:
    text = '"I began in September 1992 and am worse off now than I was three years ago," she said.'
    assert [one.timex.value for one in grammar.find(text, published="1997-01-31")][-1] == "1994"


@pytest.mark.parametrize(
    ("published", "text", "value"),
    [
        ("1990-09-17", "This Friday, the Lions visit Ely, ranked second in the county.", "1990-09-21"),
        ("1990-09-20", "This Monday, the Lions lost at Ely.", "1990-09-17"),
    ],
)
def test_this_weekday_opens_a_sentence(published: str, text: str, value: str) -> None:
    assert grammar.find(text, published=published)[0].timex.value == value


NOTICES = [
    # --- published on Tuesday 2 February 2010: text, every value ---
    ("Our site will be down from 10pm tonight until about 2am.", ["2010-02-02T22:00", "2010-02-03T02:00"]),
    ("Tix for the gig at the Roxy on feb 23rd have SOLD OUT.", ["2010-02-23"]),
    ("Second show added, on sale friday 10am", ["2010-02-05T10:00"]),
    ("Tickets went on sale Friday.", ["2010-01-29"]),
    ("Gym closed for refurb from march 5", ["2010-03-05"]),
    ("Rates rose from March 5.", ["2009-03-05"]),
    ("He was jailed from 20 January.", ["2010-01-20"]),
]


@pytest.mark.parametrize(("text", "wanted"), NOTICES)
def test_each_time_of_a_notice(text: str, wanted: list[str]) -> None:
    assert [one.timex.value for one in grammar.find(text, published="2010-02-02")] == wanted


LEFT_ALONE = [
    # --- published on Wednesday 13 November 2024: what looks alike and is none of such ---
    ("We shall meet again in two weeks.", ["2024-W48"]),
    ("The new bridge shall open in six months, the mayor promised.", ["2025-05"]),
    ("From Leeds: council to vote in two weeks", ["2024-W48"]),
    ("From the makers of Lost: new show to air in two months", ["2025-01"]),
    ("Bought a new TV on sale Friday.", ["2024-11-08"]),
    ("Tickets went back on sale Friday.", ["2024-11-08"]),
    ("The album, on release Friday, sold 100,000 copies.", ["2024-11-08"]),
    ("The strike began on Monday; more walkouts by Friday.", ["2024-11-11", "2024-11-15"]),
    ("She was taken to hospital; home by Saturday.", ["2024-11-16"]),
    ("This Saturday, Arsenal lost 2-1 at home.", ["2024-11-09"]),
    ("The pub closed from 1 December and reopened at Easter.", ["2023-12-01", "2024-03-31"]),
    ("The union has called for an inquiry into the fire on Monday.", ["2024-11-11"]),
    ("The mayor has called for calm over the shooting on Saturday.", ["2024-11-09"]),
    ("The road was shut on Wednesday and stayed shut until Sunday.", ["2024-11-06", "2024-11-10"]),
    ("Take Highway 97BC north. He drew for 2000AD in 1985.", ["1985"]),
]


@pytest.mark.parametrize(("text", "wanted"), LEFT_ALONE)
def test_what_looks_alike_is_left_alone(text: str, wanted: list[str]) -> None:
    assert [one.timex.value for one in grammar.find(text, published="2024-11-13")] == wanted
