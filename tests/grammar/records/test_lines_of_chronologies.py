"""Chronologies: years and hours that head lines, with a dash or a colon behind them, below the day that they are of."""

from __future__ import annotations

import pytest
from told import assert_told

CRASH = "The crash was on Aug. 9.\n\n"
DATES = "KEY DATES:\n\n"

HOURS = [
    # --- of the day told above them, each behind the one before ---
    (CRASH + "9:31 p.m. -- The captain speaks.\n\n9:40 -- The plane turns.\n\n11:58 -- It lands.\n\n12:30 -- Fire.",
     "2018-08-09 2018-08-09T21:31 2018-08-09T21:40 2018-08-09T23:58 2018-08-10T00:30"),
    (CRASH + "9:31 p.m.: The captain speaks.\n\n9:40: The plane turns.",
     "2018-08-09 2018-08-09T21:31 2018-08-09T21:40"),
    (CRASH + "21:31 – The captain speaks.\n\n21:40 – The plane turns.\n\n00:10 – Fire.",
     "2018-08-09 2018-08-09T21:31 2018-08-09T21:40 2018-08-10T00:10"),
    (CRASH + "9:31 p.m. -- He says he will be down by 9:45.\n\n9:40 -- The plane turns.",
     "2018-08-09 2018-08-09T21:31 2018-08-09T21:45 2018-08-09T21:40"),
    # --- of publication: a running report, and what stands below no day that is over ---
    ("MPs voted on Tuesday. Follow it here.\n\n15:10 The door opens.\n\n15:25 The vote begins.",
     "2018-09-11 2018-09-13T15:10 2018-09-13T15:25"),
    ("Follow the vote here.\n\n9:40 -- The door opens.\n\n9:55 -- The vote begins.",
     "2018-09-13T09:40 2018-09-13T09:55"),
    # --- a score is no hour ---
    ("They met on Aug. 9.\n\n9:40 -- so it ended.", "2018-08-09"),
]  # fmt: skip

YEARS = [
    (DATES + "2006 - Founded in Tromso. First flight is on Oct 2.\n\n2009 - Opens a base that autumn.",
     "2006 2006-10-02 2009 2009-09"),
    (DATES + "2006 -- Founded in Tromso.\n\n2009 -- Opens a base.", "2006 2009"),
    ("It grew fast.\n\n2006 - Founded in Tromso.\n\nJune 2013 - Lists in Oslo.\n\n2015 - Starts flights.",
     "2006 2013-06 2015"),
    (DATES + "2015 - Starts flights.\n\nApril 26, 2018 - First warning; a second follows in July.",
     "2015 2018-04-26 2018-07"),
    # --- a log of hours ---
    ("It grew fast.\n\n2006 - Founded in Tromso.\n\n2009 - Opens a base.", ""),
]  # fmt: skip

BESIDE = [
    ("Kick-off has been put back from 3 p.m. to 5.30.", "2018-09-13T15:00 2018-09-13T17:30"),
    ("The price fell from 3 p.m. to 5.30 dollars.", "-"),
    ("I remember 1987, and I remember 1973.", "1987 1973"),
    ("I remember 1987 people by name.", ""),
    ("On Tuesday the road was closed at 9 p.m. It stayed shut until 6.", "2018-09-11 2018-09-11T21 2018-09-12T06"),
]


@pytest.mark.parametrize(("text", "told"), [*HOURS, *YEARS, *BESIDE])
def test_lines_of_chronologies(text: str, told: str) -> None:
    assert_told("2018-09-13", text, told)
