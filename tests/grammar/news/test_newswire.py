"""Weeks that open their sentence, figures of the year that is over, meetings that are set: as agencies write.

A table of (published, text, where the times of the text begin or, for lengths, their value).
"""

from __future__ import annotations

import pytest
from told import assert_told

WEEKS = [
    ("1997-07-22", "Next week the council will meet on Wednesday.", "1997-07-28 1997-07-30"),
    ("2016-05-18", "Next week they sail. next week monday to wednesday", "2016-05-23 2016-05-23 2016-05-25"),
    ("1997-07-22", "Next week the council will meet Wednesday and Friday.", "1997-07-28 1997-07-30 1997-08-01"),
    ("1997-07-22", "Next week's auction will include notes on Wednesday.", "1997-07-28 1997-07-30"),
    ("1997-07-22", "Next week's schedule includes housing starts Tuesday.", "1997-07-28 1997-07-29"),
    ("1997-07-22", "Next week, he goes to Rome, where he meets the pope on Thursday.", "1997-07-28 1997-07-31"),
    ("1998-03-04", "But next week, on Friday, she will sing.", "1998-03-09 1998-03-13"),
    ("1998-03-04", "Last week the council met on Monday.", "1998-02-23 1998-02-23"),
    ("1998-03-04", "Last week's quake killed 50, officials said Tuesday.", "1998-02-23 1998-03-03"),
    ("1998-03-04", "Next week's vote is in doubt, he said on Tuesday.", "1998-03-09 1998-03-03"),
    ("1998-03-04", "Next week the road closes, unless Friday's talks succeed.", "1998-03-09 1998-03-06"),
    ("1998-03-04", "The trial begins next week, the judge ruled Monday.", "1998-03-09 1998-03-02"),
    # --- this weekend ---
    ("1998-03-02", "The film took in $19 million this weekend.", "1998-02-28"),
    ("1998-03-04", "Three skiers died this weekend in Utah.", "1998-02-28"),
    ("1998-03-06", "The league cancelled all games this weekend.", "1998-03-07"),
    ("1998-03-04", "He will preach in Leeds this weekend.", "1998-03-07"),
    ("1998-03-04", "The museum is open this weekend.", "1998-03-07"),
    ("1998-03-02", "The council cancelled this weekend's fair.", "1998-03-07"),
    ("1998-03-02", "This weekend's march was banned.", "1998-03-07"),
    ("1998-03-02", "This weekend's fair drew 9,000 people.", "1998-02-28"),
    ("1998-02-06", "Have a good weekend.", "1998-02-07"),
    # --- what something is about ---
    ("1998-02-06", "We'll have more on that Monday.", "1998-02-09"),
    ("1998-02-06", "The Senate will vote on that Tuesday.", "1998-02-10"),
    ("1998-02-06", "The rally is on Monday, Feb. 16; schools will close on that Monday.", "1998-02-16 1998-02-16"),
    ("1998-02-06", "He left on Monday, Feb. 2. On that Monday it snowed.", "1998-02-02 1998-02-02"),
]
YEARS = [
    ("1990-02-14", "For the year, Tarrant earned $88 million.", "1989"),
    ("1990-02-14", "For the full year, net was $88 million, up from $71 million in 1988.", "1989 1988"),
    ("1990-01-22", "Sales for the year fell 3% to $2 billion.", "1989"),
    ("1990-03-22", "The unit posted a loss of $3 million for the year.", "1989"),
    ("1990-01-02", "The index ended the year at 2753.", "1989"),
    ("1990-10-22", "Sales for the year fell 3% to $2 billion.", "1990"),
    ("1990-02-14", "For the year, Tarrant expects to earn $88 million.", "1990"),
    ("1990-02-14", "Stocks have risen 3% for the year.", "1990"),
    ("1990-01-22", "The ministry cut its forecast of sales for the year.", "1990"),
    ("1990-01-22", "The council approved a budget of $3 billion for the year.", "1990"),
    ("1990-01-22", "The mayor set three goals for the year.", "1990"),
    # --- the end of what has just begun ---
    ("1990-01-12", "On the last day of the year, the pact ran out.", "1989-12-31"),
    ("1990-01-12", "On the last trading day of the year, volume was light.", "1989-12-29"),
    ("1990-01-12", "In the final quarter of the year, sales fell.", "1989-10"),
    ("1990-01-12", "On the last day of the year, the pact will run out.", "1990-12-31"),
    ("1990-01-12", "The first week of the year was calm.", "1990-01"),
    ("2000-01-14", "On the first trading day of the new year, stocks fell.", "2000-01-03"),
    ("1999-12-29", "Prices will be set on the second business day of the new year.", "2000-01-04"),
    ("1999-11-18", "The first Monday of the year will be a test.", "2000-01-03"),
    ("1999-11-18", "The first Monday of the month was a test.", "1999-11-01"),
    ("1999-11-18", "He won in 1994 by 600 votes.", "1994"),
    ("1999-11-18", "It was sold in 1994 for 600 dollars.", "1994"),
    ("1999-11-18", "It has 1994 or 2000 seats.", ""),
    # --- an anniversary ---
    ("1998-09-22", "The wall came down nine years ago this November.", "1989-11"),
    ("1998-09-22", "Prices fell sharply this March.", "1998-03"),
]
PLANS = [
    ("1997-03-20", "The league called a meeting of owners for April 22.", "1997-04-22"),
    ("1997-03-20", "The trustee set an auction of the assets for April 8.", "1997-04-08"),
    ("1997-03-20", "The court set the sentencing of the two men for 5 May.", "1997-05-05"),
    ("1997-03-20", "The mayor called an emergency meeting of the council for Friday.", "1997-03-21"),
    ("1997-03-20", "The judge called a meeting of shareholders for Nov. 12.", "1997-11-12"),
    ("1997-03-20", "The judge scheduled a meeting of shareholders for Nov. 12.", "1997-11-12"),
    ("1997-03-20", "The union set a vote of its members for February.", "1998-02"),
    ("1997-03-20", "It set a list of jobs for December.", "1996-12"),
    ("1997-03-20", "It set a record of 41 degrees for December.", "1996-12"),
    ("1997-03-20", "The ministry set its estimate of sales for May at 4 million.", "1996-05"),
    # --- what comes before something ---
    ("1997-03-20", "The minister held talks Wednesday before leaving for home on Friday.", "1997-03-19 1997-03-21"),
    ("1997-03-22", "The minister held talks Wednesday before leaving for home on Friday.", "1997-03-19 1997-03-21"),
    ("1997-03-19", "The minister met the king Monday before flying to Rome on Sunday.", "1997-03-17 1997-03-23"),
    ("1997-03-20", "Shares rose 3% Tuesday before slipping Wednesday.", "1997-03-18 1997-03-19"),
    ("1999-11-18", "The team plays Saturday in Denver before coming home Tuesday.", "1999-11-20 1999-11-23"),
    # --- programmes ---
    ("1998-03-02", "Tomorrow on our program, the champion. And Wednesday, how to save.", "1998-03-03 1998-03-04"),
    ("1998-03-02", "Tomorrow, her coach; Thursday, her mother.", "1998-03-03 1998-03-05"),
    ("1998-03-02", "The vote is tomorrow. Sunday, thousands marched.", "1998-03-03 1998-03-01"),
    ("1998-03-02", "The vote is tomorrow. Friday, after long talks, both sides gave up.", "1998-03-03 1998-02-27"),
    # --- halves of a year ---
    ("1998-07-14", "The firm expects a slowdown in the second half.", "1998-07"),
    ("1998-07-14", "The team scored twice in the second half.", ""),
    ("1998-07-14", "In the first half, net was $3 million.", "1998-01"),
    ("1998-07-14", "The $3 million striker hit the bar in the first half.", ""),
]
NAMES = [
    ("1990-03-14", "The dollar eased against the yen, rose Monday against the mark.", "1990-03-12"),
    ("1990-03-14", "Stocks Rose Monday on Merger News", "1990-03-12"),
    ("1990-03-14", "They celebrate Rose Monday with a parade.", "1991-02-11"),
    ("1998-01-12", "Temperatures in the twenties tomorrow.", "1998-01-13"),
    ("1998-01-12", "It was the high point of the twenties.", "1920"),
]
THIRD, NINE = "Third-quarter sales fell 4%.", "For the nine months, net was $5 million, against $4 million"
PERIODS = [
    ("1994-10-21", f"{THIRD} The 1993 quarter had a gain.", "1994-07 1993-07"),
    ("1994-10-21", f"{THIRD} In the 1993 period it had a gain.", "1994-07 1993-07"),
    ("1994-10-21", f"{THIRD} The 1994 period had none.", "1994-07 1994-07"),
    ("1994-10-21", f"{THIRD} {NINE} in the 1993 period.", "1994-07 P9M 1993-01-01"),
    ("1994-10-21", f"{THIRD} {NINE} in the like period a year ago.", "1994-07 P9M 1993-01-01"),
    (
        "1994-10-21",
        "Its fiscal first quarter, ended Sept. 29, was good. In the 1993 period it had a loss.",
        "1994-06-30 1994-09-29 1993-06-30",
    ),
    ("1994-10-21", "Sales in August rose 2% from the 1993 period.", "1994-08 1993-08"),
    ("1994-10-21", "The 1993 period is told in full.", "1993"),
]
BACKGROUND = [
    # --- when a firm began: what is of late behind it is of now ---
    ("2024-11-13", "The mill was founded in May 1998 by two sisters. In September it shed 30 jobs.", "1998-05 2024-09"),
    ("2024-11-13", "The mill was founded on 3 May 1998. In September it shed 30 jobs.", "1998-05-03 2024-09"),
    ("2024-11-13", "The mill was founded in May 1898. In December it burned.", "1898-05 1898-12"),
    ("2024-11-13", "War broke out in May 1898. In September peace was made.", "1898-05 1898-09"),
    # --- a day that somebody has is some day of its year ---
    ("2024-11-13", "On its first day in 1911, 900 people came.", "1911"),
    ("2024-11-13", "Her last week in 2019 was sad.", "2019"),
    ("2024-11-13", "On the last day in 2019 it snowed.", "2019-12-31"),
]
ROWS = BACKGROUND + PERIODS + WEEKS + YEARS + PLANS + NAMES


@pytest.mark.parametrize(("published", "text", "told"), ROWS, ids=[text for _, text, _ in ROWS])
def test_times_are_those_that_an_agency_means(published, text, told):
    assert_told(published, text, told)
