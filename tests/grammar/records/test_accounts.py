"""Accounts of what happened in its order: hours below a day, hours behind "Here is a timeline", what is told in the
present.
"""

from __future__ import annotations

import pytest
from told import assert_told

HOURS = [
    # --- hours that head their lines behind a dash or a bullet ---
    (
        "2021-09-30",
        "Friday, September 3 -- 4.55 a.m. Three men enter the bank.\n\n-- 6.25 a.m. Police surround it.\n\n"
        "-- 10.50 p.m. They give up.\n\nSaturday, September 4: -- 2.45 a.m. The cashier goes home.",
        "2021-09-03 2021-09-03T04:55 2021-09-03T06:25 2021-09-03T22:50 2021-09-04 2021-09-04T02:45",
    ),
    (
        "2021-09-30",
        "September 3\n- 7.20 a.m. Three men enter.\n• 11.50 p.m. The bank burns\n• 12.30 a.m. Firemen arrive.",
        "2021-09-03 2021-09-03T07:20 2021-09-03T23:50 2021-09-04T00:30",
    ),
    (
        "2021-09-30",
        "Ann won the race on Sunday at 3 p.m.\n\nToday's events:\n\n- 2 p.m. Sprint heats\n- 4 p.m. Final",
        "2021-09-26T15 2021-09-30 2021-09-30T14 2021-09-30T16",
    ),
    # --- an account that the text announces: its hours are of its days ---
    (
        "2016-07-21",
        "A man shot three people on Sunday.\n\nTimeline of the attack:\n\n- 8:10 p.m.: The man enters the hall.\n"
        "- 12:05 a.m.: Police storm it.\n\nThe mayor will speak at 5 p.m.",
        "2016-07-17 2016-07-17T20:10 2016-07-18T00:05 2016-07-21T17",
    ),
    (
        "2016-07-21",
        "A man shot three people on Sunday. This is how the night unfolded.\n\nThe doors open at 8 p.m. and a crowd "
        "comes in. A man in grey waits outside. He walks in at 8.10 p.m. They storm the hall shortly after midnight.",
        "2016-07-17 2016-07-17T20:00 2016-07-17T20:10 2016-07-18",
    ),
    (
        "2016-07-21",
        "A man shot three people on Sunday. The inquest opens in May. Here is a timeline of the attack.\n\n"
        "He wrote to his wife at 8:17 a.m. and left.",
        "2016-07-17 - 2016-07-17T08:17",
    ),
    (
        "2016-07-21",
        "A man shot three people on Sunday. The timeline of the inquiry is unclear. The minister speaks at 7 p.m.",
        "2016-07-17 2016-07-21T19",
    ),
    (
        "2016-07-21",
        "A man shot three people on Sunday. Here is a timeline of the attack.\n\nThe mayor visits the town today. He "
        "speaks at 7 p.m.",
        "2016-07-17 2016-07-21 2016-07-21T19",
    ),
    # --- what came about by itself, and on which day it began ---
    ("2016-07-21", "This is how the coup unfolded, beginning Friday.", "2016-07-15"),
    ("2016-07-21", "Here is how it unfolded, beginning Friday, and why.", "2016-07-15"),
    ("2016-07-21", "Fires raged in the hills, beginning Saturday.", "2016-07-16"),
    ("2016-07-21", "Here is how the talks will unfold, beginning Friday.", "2016-07-22"),
    ("2016-07-21", "The plan is to be unfolded, beginning Friday.", "2016-07-22"),
    ("2016-07-21", "The council closed the road, beginning Friday.", "2016-07-22"),
]


@pytest.mark.parametrize(("published", "text", "told"), HOURS)
def test_hours(published: str, text: str, told: str) -> None:
    """An hour of an account is of its day, whatever the tense."""
    assert_told(published, text, told)


STORIES = [
    # --- a story of long ago, told in the present: its dates go on from the one with its year ---
    (
        "2011-07-14",
        "In August 2006, police arrest Lee. On 26 January he is jailed. His wife leaves him. In March, the mayor tells "
        "a committee that he knew nothing.",
        "2006-08 2007-01-26 2007-03",
    ),
    (
        "2011-07-14",
        "On 3 May 2006 Lee joins the army. He meets Ann. On 4 September they marry.",
        "2006-05-03 2006-09-04",
    ),
    (
        "2011-07-14",
        "In May 2006 fire destroys the hall. They rebuild it and in October open it.",
        "2006-05 2006-10",
    ),
    ("2011-07-14", "The hall was burnt in May 2006. In November, the town plans a new one.", "2006-05 2011-11"),
    (
        "2011-07-14",
        "In August 2006, police arrest Lee. He is now 40. In November he stands for mayor.",
        "2006-08 - 2011-11",
    ),
    ("2011-07-14", "In October 1983 the bridge opens to traffic. Tolls rise on 1 October.", "1983-10 2011-10-01"),
    ("2011-07-14", "In May 2006 he wins the race. The next race will start on 3 September.", "2006-05 2011-09-03"),
    ("2011-07-14", "Since August 2006 he lives in York. In March he opens a shop.", "2006-08 2012-03"),
    # --- also behind a past, in an account that the text announces ---
    (
        "2011-07-14",
        "This timeline looks at the affair.\n\nIn 2005 the paper was sold. Lee says that nothing will change. "
        "In November, the editor writes of a prince. The palace suspects a leak and in December calls in the police.",
        "2005 2005-11 2005-12",
    ),
    # --- "at the time" leaves a story where it is ---
    (
        "2011-07-14",
        "On 2 March 2007 Lee was jailed. As editor at the time, his wife resigned. In November he left.",
        "2007-03-02 2007-03-02 2007-11",
    ),
]


@pytest.mark.parametrize(("published", "text", "told"), STORIES)
def test_stories(published: str, text: str, told: str) -> None:
    """A date without its year goes on from one of long ago, also in the present."""
    assert_told(published, text, told)
