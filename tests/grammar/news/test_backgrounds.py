"""News: hours behind what had been before, days of a week that is likely meant, and "may" behind a day."""

from __future__ import annotations

import pytest

import grammar

ROWS = [
    # an hour behind what had been is of the day of the report
    ("The stock, which had slipped $1.25 on Monday, was up $2.50 in late afternoon trading.", "1994-07-19",
     "1994-07-18 1994-07-19TAF"),
    ("The stock fell on Monday. It was up $2.50 in late afternoon trading.", "1994-07-19",
     "1994-07-18 1994-07-18TAF"),
    ("It had rained since Tuesday. At 4 p.m. a wall gave way.", "2017-07-09",
     "2017-07-04 2017-07-09T16:00"),
    ("The dam broke on Thursday. It had rained since Tuesday. At 4 p.m. a wall gave way.", "2017-07-09",
     "2017-07-06 2017-07-04 2017-07-06T16:00"),
    ("Fear had been on every screen since Monday, when trading was stopped at 2:36 p.m.", "1997-10-28",
     "1997-10-27 1997-10-27T14:36"),
    ("The man, who had been arrested on Monday, died at 3 a.m. in hospital.", "2017-07-09",
     "2017-07-03 2017-07-09T03:00"),
    ("The man, who had been arrested on Monday, died that night.", "2017-07-09",
     "2017-07-03 2017-07-03TNI"),
    # a day that is likely in a week told
    ("Ministers were already talking of a vote next week, possibly on Tuesday.", "2019-03-30",
     "2019-W14 2019-04-02"),
    ("They met last week, perhaps on Tuesday.", "2019-03-30", "2019-W12 2019-03-19"),
    ("They spoke of a vote next week, and met on Tuesday.", "2019-03-30", "2019-W14 2019-03-26"),
    # "may", and what else can be, behind a day
    ("Anything due on the 8th may come back a day later.", "2011-03-06", "2011-03-08 2011-03-09"),
    ("Anything due on the 8th can come back a day later.", "2011-03-06", "2011-03-08 2011-03-09"),
    ("Books due on the 8th may not be renewed.", "2011-03-06", "2011-03-08"),
    ("Those born on the 8th may be tired.", "2011-03-06", "2011-02-08"),
    ("See you on the 8th may.", "2011-03-06", "2011-05-08"),
    ("The rally on the 8th may be late, the one on the 8th May will not.", "2011-03-06", "2011-03-08 2011-05-08"),
    ("tickets for the 8th may sale are gone", "2011-03-06", "2011-05-08"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "values"), ROWS, ids=[row[0][:60] for row in ROWS])
def test_backgrounds(text, published, values):
    told = [phrase.timex.value for phrase in grammar.find(text, published=published)]
    assert " ".join(str(value) for value in told) == values
