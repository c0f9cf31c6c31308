"""Hours and parts of the day of posts and diaries: of the day that was told, or of each week."""

from __future__ import annotations

import pytest
from told import assert_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On Sunday we slept in. I spent the afternoon on my bike.", "2018-08-05 2018-08-05T12:00"),
        ("Saturday was lazy. We baked bread and spent the evening eating it.", "2018-08-04 2018-08-04T18:00"),
        ("Saturday was lazy. I spent most of the evening at a desk.", "2018-08-04 2018-08-04T18:00"),
        ("It rained on Saturday. Much of the afternoon was lost to games.", "2018-08-04 2018-08-04T12:00"),
        ("On Sunday we drove home. The morning started with fog.", "2018-08-05 2018-08-05T05:00"),
        ("Friday was long. The evening was spent packing.", "2018-08-03 2018-08-03T18:00"),
        (
            "Two were hurt on Monday, police said. Officers spent the morning at the site.",
            "2018-08-06 2018-08-06T05:00",
        ),
        # of no day that is told
        ("I spent the afternoon on my bike.", ""),
        ("As a child he spent the afternoon fishing.", ""),
        ("Every Sunday we spent the afternoon fishing.", "XXXX-WXX-7"),
        ("In 1998 he moved to Hull. He spent the evening with her.", "1998"),
        ("The mayor will spend the morning in Hull on Friday.", "2018-08-10"),
        ("On Monday he left. On Tuesday we spent the morning in Hull.", "2018-08-06 2018-08-07 2018-08-07T05:00"),
        ("He was held on Monday. They spent the morning in court on Tuesday.", "2018-08-06 2018-08-07"),
        # work, news and idioms
        ("He fell ill on Monday. She spent the evening shift alone.", "2018-08-06"),
        ("The pier was shut Monday following a morning gale.", "2018-08-06 2018-08-06T05"),
        ("Two were hurt on Monday after an afternoon crash.", "2018-08-06 2018-08-06T12"),
        ("She was freed Monday after a night in jail.", "2018-08-06"),
        ("He was found Monday following a morning of searches.", "2018-08-06"),
        ("In 1998 he fell ill after a morning walk.", "1998"),
        ("He was held on Sunday. He spent the night in a cell.", "2018-08-05 2018-08-05T21"),
        ("They met on Monday. The heat of the night was dreadful.", "2018-08-06"),
        ("They met on Friday and argued about the rest of the morning meetings.", "2018-08-03"),
        ("They met on Friday. The evening gown sold well.", "2018-08-03"),
        ("They met on Friday. How to spend the evening is up to you.", "2018-08-03"),
    ],
)
def test_how_a_part_of_the_day_went(text, told):
    assert_told("2018-08-08", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The fair opens this Sunday (NOT Saturday!) at 1 PM.", "2018-08-12 2018-08-11 2018-08-12T13:00"),
        ("The fair is on August 18 (rain date August 19) at 10 a.m.", "2018-08-18 2018-08-19 2018-08-18T10:00"),
        (
            "On July 2 (yes, more than a month ago), I saw a band. They were great. That night it rained.",
            "2018-07-02 - 2018-07-02T21:00",
        ),
        (
            "On Sunday I woke up early (as I do all through this month). The ferry left at 9:30 a.m.",
            "2018-08-05 - 2018-08-05T09:30",
        ),
        # hours in brackets, brackets behind no day, and those of another sentence
        ("He spoke on Monday (at 3 p.m.). He left two hours later.", "2018-08-06 2018-08-06T15:00 2018-08-06T17:00"),
        ("On Monday he left. The game (on Tuesday) began at 3 p.m.", "2018-08-06 2018-08-07 2018-08-07T15:00"),
        ("The game (on Tuesday) began at 3 p.m.", "2018-08-07 2018-08-07T15:00"),
    ],
)
def test_days_in_brackets_are_told_by_the_way(text, told):
    assert_told("2018-08-08", text, told)


_LONG = "They were great, and played a lot from their new album, which I have had at home since it came out. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"On July 2, I saw a band in Hull. {_LONG * 5}That night it rained.", "2018-07-02 2018-07-02T21:00"),
        (f"On July 2, I saw a band in Hull. {_LONG * 5}The next morning I left.", "2018-07-02 2018-07-03T05:00"),
        (
            "On Friday we went to Hull. That night the band (which is a Dutch one) played.",
            "2018-08-03 2018-08-03T21:00",
        ),
        ("We moved in on Friday. That evening the hall is full of boxes.", "2018-08-03 2018-08-03T18:00"),
        # a bare hour far behind is of publication
        (f"On July 2, I saw a band in Hull. {_LONG * 5}The doors open at 8 p.m.", "2018-07-02 2018-08-08T20:00"),
    ],
)
def test_that_night_is_of_the_day_told_last(text, told):
    assert_told("2018-08-08", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Every Sunday we eat at 1 p.m.", "XXXX-WXX-7 XXXX-WXX-7T13:00"),
        ("Every Sunday we ate at 1 p.m.", "XXXX-WXX-7 XXXX-WXX-7T13:00"),
        ("On Mondays I have maths in the morning.", "XXXX-WXX-1 XXXX-WXX-1TMO"),
        ("On Mondays, my 8:30am classes are the only ones I have.", "XXXX-WXX-1 XXXX-WXX-1T08:30"),
        ("My Tuesdays consist of maths in the morning.", "XXXX-WXX-2 XXXX-WXX-2TMO"),
        ("Every Friday we will meet from 4 to 6 p.m.", "XXXX-WXX-5 XXXX-WXX-5T16:00"),
        ("Each morning they meet at 8 a.m.", "XXXX-XX-XXTMO XXXX-XX-XXT08:00"),
        ("She usually works in the afternoon.", "XXXX-XX-XXTAF"),
        ("He was arrested on Monday. He always leaves at 8 a.m.", "2018-08-06 XXXX-XX-XXT08:00"),
        (
            "The shop usually closes at 5 p.m., but on Friday it closed at 3 p.m.",
            "XXXX-XX-XXT17:00 2018-08-03 2018-08-03T15:00",
        ),
        # each of several days; the days of the set are not spelled
        ("On Mondays and Fridays we swim at 8 a.m.", "XXXX-WXX-1 XXXX-WXX-5 P1W"),
        # what is told of one day
        ("On Mondays I swim, but this week I left at 8 a.m.", "XXXX-WXX-1 - 2018-08-08T08:00"),
        ("He swims on Mondays. He was hurt in the morning.", "XXXX-WXX-1 2018-08-08T05:00"),
        ("It happens every night, police said at 8 a.m.", "XXXX-XX-XXTNI 2018-08-08T08:00"),
        ("On Mondays, the man who was shot at 8 p.m. swam.", "XXXX-WXX-1 2018-08-08T20:00"),
        ("He trained every day and was found dead at 8 a.m.", "P1D 2018-08-08T08:00"),
        ("The daily briefing will begin at 2 p.m.", "P1D 2018-08-08T14:00"),
        ("The nightly patrol ended at 8 a.m.", "XXXX-XX-XXTNI 2018-08-08T08:00"),
        ("On Monday, the usually calm mayor left at 8 a.m.", "2018-08-06 2018-08-06T08:00"),
        ("On Monday they met. She had often called in the evening.", "2018-08-06 2018-08-06T18:00"),
    ],
)
def test_hours_of_habits(text, told):
    assert_told("2018-08-08", text, told)
