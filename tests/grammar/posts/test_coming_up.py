"""Posts: what comes up, by the words right beside its time."""

from __future__ import annotations

import pytest

from tests.grammar.told import assert_told

ROWS = [
    # counted down to
    ("2014-09-03", "New term: two buses full, one kid sick. Only 16 weeks to Xmas", "P16W 2014-12-25"),
    ("2014-09-03", "100 days to Christmas", "P100D 2014-12-25"),
    ("2014-09-03", "He had 3 days to Friday.", "P3D 2014-08-29"),
    # taken leave for
    ("2014-04-17", "out of office ON. see ya Tuesday inbox", "2014-04-22"),
    ("2014-09-01", "we signed NOBODY. see you in January for more of this", "2015-01"),
    ("2014-09-03", "We'll see you on Friday", "2014-09-05"),
    ("2014-09-03", "Great to see you on Friday.", "2014-08-29"),
    # still to be had, forecast, or done on a condition
    ("2013-08-24", "Sold out tonight. Tickets left for Weds matinee, £14", "2013-08-24 2013-08-28"),
    ("2013-08-24", "Some left for Friday prayers and never came back.", "2013-08-23"),
    ("2013-08-24", "We had no seats left for Friday.", "2013-08-23"),
    ("2014-09-03", "Sales up 2% for 26 weeks to July.", "P26W 2014-07"),
    ("2014-09-03", "Hottest day so far: 32C on Monday in Kent", "2014-09-01"),
    ("2014-09-03", "Block 12C on Monday: two cars broken into", "2014-09-01"),
    ("2014-09-03", "Here is the talk on Monday if you want to hear it again", "2014-09-01"),
    ("2014-05-31", "Heatwave on the way, 26C on Weds in the SE.", "2014-06-04"),
    ("2014-05-31", "It was 26C on Weds.", "2014-05-28"),
    ("2014-09-25", "Forecast says maybe another go Saturday if it stays clear", "2014-09-27"),
    ("2014-09-03", "The match was on Friday if I recall.", "2014-08-29"),
    ("2014-09-08", "Royal baby on the way, palace says; due in the spring.", "2015-03"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), ROWS, ids=[text for _, text, _ in ROWS])
def test_what_comes_up(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
