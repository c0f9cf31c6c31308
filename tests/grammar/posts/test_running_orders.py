"""Posts: running orders, when people are up, days with strokes and short weekdays, who left out the subject."""

from __future__ import annotations

import pytest

from tests.grammar.told import assert_told

ROWS = [
    # what is on, one after the other; not prices, nor scores
    ("2018-11-05", "Bonfire at the club tonight: gates 5.30, fire 6.30, fireworks 7.15. No sparklers",
     "2018-11-05T21 2018-11-05T17:30 2018-11-05T18:30 2018-11-05T19:15"),
    ("2017-01-20", "Doors 6pm. Set times: Mire 6.45, Old Saws 7.50, us 9.15. Don't be late",
     "2017-01-20T18 2017-01-20T18:45 2017-01-20T19:50 2017-01-20T21:15"),
    ("2015-10-16", "HOCO 2nite! tailgate 4:30, kickoff 7. Wear BLACK", "2015-10-16T21 2015-10-16T16:30 2015-10-16T19"),
    ("2014-05-01", "prom tonight! hair at noon, pics at 4, limo if her dad comes",
     "2014-05-01T21 2014-05-01T12 2014-05-01T16"),
    ("2015-10-16", "Today: tea 1.50, coffee 2.20, cake 3.00.", "2015-10-16"),
    ("2015-10-16", "Kent 3.50, Ware 4.20, Bath 5.10.", ""),
    ("2015-10-16", "Bolts 3.25, show 2.10, nuts 1.05.", ""),
    # what people do by the clock
    ("2014-05-01", "Left work at 1, traffic already backed up", "2014-05-01T13"),
    ("2014-05-01", "Woke up at 6, out of milk", "2014-05-01T06"),
    ("2014-05-01", "Woke at 5, checked phone", "2014-05-01T05"),
    ("2014-05-01", "Up at 4 to get a spot on the walk", "2014-05-01T04"),
    ("2014-05-01", "Been up since 5", "2014-05-01T05"),
    ("2014-05-01", "I went to bed at 3 and got up at 5", "2014-05-01T03 2014-05-01T05"),
    ("2014-05-01", "Shares have been up since 5 rose", ""),
    ("2017-06-27", "School closed today. Please collect children from the gate by 2.30.",
     "2017-06-27 2017-06-27T14:30"),
    ("2017-06-27", "Shares today were up by 2.30.", "2017-06-27"),
    # days with strokes from one to another; not bolts, nor sets of tennis
    ("2013-06-20", "The camp runs 7/8-7/12 at the church.", "2013-07-08 2013-07-12"),
    ("2013-06-20", "On tour 7/28-8/2", "2013-07-28 2013-08-02"),
    ("2011-06-10", "On tour next month: 7/5 Tulsa, 7/6 Wichita, 7/9 Omaha.",
     "2011-07 2011-07-05 2011-07-06 2011-07-09"),
    ("2013-06-20", "a 3/8-5/16 bolt, won 6/2-6/4, 1/2-3/4 cup", ""),
    # short weekdays in brackets, and to which something is moved
    ("2014-04-30", "We're playing Leeds (Fri), Hull (Sat) and York (Sun).", "2014-05-02 2014-05-03 2014-05-04"),
    ("2014-04-30", "He told the paper (Sun) that he had won.", ""),
    ("2014-02-11", "Trash pickup moves to Sat", "2014-02-15"),
    # days on which a place is closed lie ahead
    ("2016-12-24", "Our hrs: open Sat 9-4, closed Xmas Day & Boxing Day, back Weds 28th.",
     "2016-12-24T09 2016-12-25 2016-12-26 2016-12-28"),
    # a date behind a word that ends like another one
    ("2021-02-23", "Schools back 8 March, pubs outdoors 12 April", "2021-03-08 2021-04-12"),
    ("2021-02-23", "Doors 12 April", "2021-04-12"),
    ("2021-02-23", "lunch @ 8 May", "2021-05-08"),
    # sentences that leave out who did it
    ("2008-11-05", "Stayed up til 4am for the results", "2008-11-05T04"),
    ("2008-11-05", "Open til 2am at Bob's", "2008-11-06T02"),
    ("2008-11-05", "Stayed in bed until Friday.", "2008-10-31"),
    ("2008-11-05", "Closed until Friday.", "2008-11-07"),
    # the first of its kind in so long
    ("2012-09-10", "Teachers on strike, 1st time in 25 years. Talks resume Tuesday morning.", "P25Y 2012-09-11"),
    ("2021-07-19", "Last night: first gig in 16 months, home by 21:45", "2021-07-18T21 P16M 2021-07-18T21:45"),
    ("2012-09-10", "First show in 5 days! Come along", "2012-09-15"),
    # parts of a unit
    ("2012-09-10", "It took half an hour, or half a day.", "PT30M PT12H"),
    ("2012-09-10", "It took a quarter of an hour. It took an hour and a half.", "PT15M PT1.5H"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), ROWS, ids=[text for _, text, _ in ROWS])
def test_what_is_on_and_who_is_up(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
