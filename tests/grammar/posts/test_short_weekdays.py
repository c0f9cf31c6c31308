"""Short weekdays that close a list, and other shapes of posts.

A table of (published, text, where the times of the text begin, in order).
"""

from __future__ import annotations

import pytest
from told import assert_told

ROWS = [
    ("2012-03-26", "i have a quiz friday, an essay thurs and a meltdown wed", "2012-03-30 2012-03-29 2012-03-28"),
    ("2012-09-17", "drinks this Fri, family lunch Sat, skint Sun", "2012-09-21 2012-09-22 2012-09-23"),
    ("2010-04-20", "they say maybe thursday, maybe sat", "2010-04-22 2010-04-24"),
    ("2014-10-02", "We left friday, and the kids sat.", "2014-09-26"),
    ("2014-10-02", "He came friday, and the judge sat.", "2014-09-26"),
    ("2013-07-23", "Bake sale sat 7/27, bring cakes", "2013-07-27"),
    ("2013-09-21", "Kickoff 7:00 PM. Gates open 5:30, parking in Lot C", "2013-09-21T19 2013-09-21T17:30"),
    ("2013-09-21", "The match ended 21:15, 25:23.", ""),
    (
        "2012-06-20",
        "Job fair Thursday, June 28! Doors open 9am, done by noon.",
        "2012-06-28 2012-06-28T09 2012-06-28T12",
    ),
    ("2015-11-05", "pick up ur phone rn or else", "PRESENT_REF"),
    ("2011-02-07", "We won. Great start to the week", "2011-02-07"),
    ("2013-09-13", "Happy Friday the 13th y'all", "2013-09-13"),
]


@pytest.mark.parametrize(("published", "text", "starts"), ROWS, ids=[text for _, text, _ in ROWS])
def test_short_weekdays(published, text, starts):
    assert_told(published, text, starts)
