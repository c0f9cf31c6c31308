"""Four digits that head the lines below a day; hours in brackets on lines that a day heads."""

from __future__ import annotations

import pytest
from told import assert_told

CODES = [
    (
        "2004-09-06",
        "Wednesday 1 September\n\n0930 (0530GMT): Men seize a hall.\n\n1125: Shots are heard.\n\n1150: Guards come.",
        "2004-09-01 2004-09-01T09:30 - 2004-09-01T11:25 2004-09-01T11:50",
    ),
    (
        "2004-09-06",
        "Thursday 2 September\n1010: A guard calls.\n1125: Shots are heard.\n1150: Guards come.",
        "2004-09-02 2004-09-02T10:10 2004-09-02T11:25 2004-09-02T11:50",
    ),
    (
        "2004-09-06",
        "Thursday 2 September\n1125: A guard calls.\n1540: Shots are heard.\nFriday 3 September\n0500: A bus comes.",
        "2004-09-02 2004-09-02T11:25 2004-09-02T15:40 2004-09-03 2004-09-03T05:00",
    ),
    # --- years ---
    ("2004-09-06", "The abbey\n\n1125: It is founded.\n1150: It burns.\n1540: It is sold.", "1540"),
    ("2004-09-06", "1 September\n\n1532: Anne is raised.\n1715: Louis dies.\n1939: War.", "2004-09-01 1532 1715 1939"),
    ("2004-09-06", "1 September\n\nThe abbey\n\n1125: It is founded.\n1540: It is sold.", "2004-09-01 1540"),
]

IN_BRACKETS = [
    (
        "2004-09-06",
        "Oct. 3 Prize for Song (named in Bergen at 0930 GMT at the earliest)\nOct. 4 Prize for Dance (at 1030 GMT)",
        "2004-10-03 2004-10-03T09:30 2004-10-04 2004-10-04T10:30",
    ),
    (
        "2004-09-06",
        "- May 5 Spring walk (led by Ann from 10 a.m. to 2 p.m.)\n\n- May 9 River walk (was sold out by 9 a.m.)",
        "2004-05-05 2004-05-05T10 2004-05-05T14 2004-05-09 2004-05-09T09",
    ),
    # --- of no list, or of another day ---
    ("2004-09-06", "Oct. 3 Prize for Song (named at 9:30 a.m.)\nThe jury leaves.", "2004-10-03 2004-10-03T09:30"),
    ("2004-09-06", "Oct. 3 Song (posted 5 p.m. today)\nOct. 4 Dance", "2004-10-03 2004-09-06T17 2004-10-04"),
    ("2004-09-06", "Oct. 3 Song (jury out)\nThe list was sent (at 5 p.m.).\nOct. 4 Dance", "2004-10-03 - 2004-10-04"),
]

BESIDE = [
    (
        "2014-06-30",
        "Saturday 5th July, v Hull at Ware 4.30pm\nSunday 6th July, v Leeds 5pm\nTuesday 8 July",
        "2014-07-05 2014-07-05T16:30 2014-07-06 2014-07-06T17 2014-07-08",
    ),
    ("2014-06-30", "Sat. 5 July: Leeds, 3pm", "2014-07-05 2014-07-05T15"),
    # --- a line that no day heads ---
    ("2014-06-30", "The fair opens at 7 p.m.\nFriday, July 4 at the hall.", "2014-07-04T19"),
    ("2014-06-30", "7:30 p.m.\nFriday, July 4", "2014-07-04T19:30"),
    ("2014-06-30", "Saturday 5 July\n4.30pm\nSunday 6 July\n5pm", "2014-07-05T16:30 2014-07-06T17"),
]


@pytest.mark.parametrize(("published", "text", "told"), [*CODES, *IN_BRACKETS, *BESIDE])
def test_hours_of_lines(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
