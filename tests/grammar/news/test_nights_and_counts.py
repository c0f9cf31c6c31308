"""Nights that "last" counts, ends and days that the time told before holds, days of no week, and names with a month."""

from __future__ import annotations

import pytest
from told import assert_told

# published, text, where each time begins
NIGHTS = [
    # the last night of something is not last night
    ("2014-06-10", "The last night of the festival was sold out.", ""),
    ("2014-06-10", "It was the last night of shelling.", ""),
    ("2014-06-10", "On the third and last night of the fair it rained.", ""),
    ("2014-06-10", "Police confirmed the arrest last night of two brothers.", "2014-06-09T21"),
    ("2014-06-10", "The riots of Monday and last night of which he spoke were calm.", "2014-06-09 2014-06-09T21"),
    ("2014-06-10", "Last night the mayor of Leeds left.", "2014-06-09T21"),
    # the eve of the millennium
    ("2014-06-10", "On the eve of the millennium the lights went out.", "1999-12-31"),
    ("1998-06-10", "People fear the eve of the new millennium.", "1999-12-31"),
    ("2014-06-10", "On the eve of the summit he left.", ""),
    # a night between an afternoon and an early hour
    (
        "2014-11-06",
        "Voting began Tuesday afternoon and the count lasted all night. At 4 a.m. it was over.",
        "- - 2014-11-05T04",
    ),
    (
        "2014-11-06",
        "The search began on Tuesday afternoon and went on into the night. At 5 a.m. it ended.",
        "- - 2014-11-05T05",
    ),
    ("2014-11-06", "The mayor said Tuesday afternoon that a fire broke out at 3 a.m.", "2014-11-04 2014-11-04T03"),
    ("2014-11-06", "Guests came on Tuesday afternoon. At 5 a.m. the hall was empty.", "- 2014-11-04T05"),
]
COUNTS = [
    # so short a time after a part of a day
    (
        "2014-11-24",
        "A tanker blew up on Friday afternoon. Ten minutes later a second one burned.",
        "2014-11-21T12 2014-11-21T12",
    ),
    ("2014-11-24", "They sailed on Saturday morning. Two hours later they were back.", "2014-11-22T05 2014-11-22T05"),
    ("2014-11-24", "He fell ill on Friday night. Two days later he died.", "2014-11-21T21 2014-11-23"),
    (
        "2014-11-24",
        "It blew up at 3 p.m. on Friday. Ten minutes later another burned.",
        "2014-11-21T15 2014-11-21T15:10",
    ),
    # the next days of what is over
    ("2014-05-22", "The unrest began last Tuesday. In the next two days 30 cars burned.", "2014-05-20 2014-05-21"),
    ("2014-05-22", "He was stabbed in a bar. Over the next three days he had two operations.", "P3D"),
    ("2014-05-22", "He was told to leave within the next two days.", "2014-05-22"),
    ("2014-05-22", "Officials expected more rain over the next three days.", "2014-05-23"),
    ("2014-05-22", "Over the next three days they will meet twice.", "2014-05-23"),
    ("2014-05-22", "The firm announced layoffs over the next six months.", "2014-05-23"),
    # what was ages ago holds no years
    (
        "2014-05-22",
        "Last August they found that the rock fell 13,000 years ago. Funds were cut that fall.",
        "2013-08 - 2013-09",
    ),
    ("2014-05-22", "In 1990 he proved that it died 65 million years ago. Two years later he left.", "1990 - 1992"),
    ("2014-05-22", "The ice melted 12,000 years ago. Two thousand years later farmers came.", "- -7986"),
    # a second deed that its verb could tell of
    (
        "2014-02-20",
        "He was recalled in March 1983 and dismissed in April 1986. Two months later he fell ill.",
        "1983-03 1986-04 1986-06",
    ),
    (
        "2014-02-20",
        "She was hired in 1983 and dismissed in April 1986. The following year she won.",
        "1983 1986-04 1987",
    ),
    (
        "2014-02-20",
        "The boat sank on Sunday, officials said on Tuesday. The next day it was raised.",
        "2014-02-16 2014-02-18 2014-02-17",
    ),
    # so long before, as its sentence goes on
    ("2014-02-20", "He resigned in May. The fall of the bank the month before had shocked him.", "2013-05 2013-04"),
    ("2014-02-20", "He resigned in May. The month after saw a rise.", "2013-05 2013-06"),
    ("2014-02-20", "The week before the vote had been calm.", "XXXX-WXX"),
    # an ordinal that counts no months
    ("2014-05-02", "The date was first May 16.", "2013-05-16"),
    ("2014-05-02", "It was set for first May 6, then June 1.", "2014-05-06 2014-06-01"),
    ("2014-05-02", "On first May 1990 he left.", "1990-05-01"),
    ("2014-05-02", "On first May, 12 men left.", "2014-05-01"),
    # the Long March
    ("2014-05-02", "He joined the Long March in 1934.", "1934-01"),
    ("2014-05-02", "The Long March of 1934 was a retreat.", "1934-01"),
    ("2014-05-02", "It was long. March of 1934 was cold.", "1934-03"),
    ("2014-05-02", "The long March of 1934 was cold.", "1934-03"),
]
HELD = [
    # by then
    ("2014-06-10", "She resigned on Saturday. By then the ships were on their way.", "2014-06-07 2014-06-07"),
    ("2014-06-10", "He was freed in May 2006. By then his wife had died.", "2006-05 2006-05"),
    ("2014-06-10", "He was freed in May 2006, but by then he was blind.", "2006-05 2006-05"),
    ("2014-06-10", "It was opened in May 2006 by then mayor Lois Reed.", "2006-05"),
    ("2014-06-10", "He left in May 2006. By the time the roof fell he was safe.", "2006-05"),
    # the end of the month that was told
    (
        "2014-01-13",
        "Snow cut the road in mid-November. By the end of the month prices had doubled.",
        "2013-11-11 2013-11",
    ),
    ("2014-01-13", "Floods came in November. At the end of the month the army flew in food.", "2013-11-01 2013-11-21"),
    ("2014-01-13", "Sales fell in November. He will leave at the end of the month.", "2013-11 2014-01-21"),
    ("2014-01-13", "Floods came in November. They met at the end of the month.", "2013-11 2013-12-21"),
    # two days to come, of which the second is another's
    ("2013-11-25", "The inquest opens Friday. Jurors will be sworn in Thursday.", "2013-11-29 2013-11-28"),
    ("2013-11-25", "The inquest opens Friday. The jurors will return Thursday.", "2013-11-29 2013-12-05"),
    ("2013-11-25", "Talks begin Friday and leaders will meet Thursday.", "2013-11-29 2013-12-05"),
    # what votes have shown
    (
        "2013-12-19",
        "The party will have a majority after Sunday's election, results showed on Thursday.",
        "2013-12-15 2013-12-19",
    ),
    ("2013-12-19", "They will meet after Sunday's election, officials said on Thursday.", "2013-12-22 2013-12-19"),
    ("2013-12-19", "It will win Sunday's election, polls showed on Thursday.", "2013-12-22 2013-12-19"),
    # what was barred on a day that is told first
    ("2014-11-24", "On Friday a judge barred her from certifying the vote on Saturday.", "2014-11-21 2014-11-22"),
    ("2014-11-24", "A judge barred her from certifying the vote on Saturday.", "2014-11-29"),
    ("2014-11-24", "On Friday a judge barred her from leaving in January.", "2014-11-21 2015-01"),
    # what reports cover
    ("2014-03-18", "The report covers the period from July to December.", "2013-07 2013-12"),
    ("2014-03-18", "The policy covers the period from July to December.", "2014-07 2014-12"),
]
ANY = [
    ("2014-11-06", "The war of 1973 began on a Saturday.", "1973"),
    ("2014-11-06", "Elections are held on a Tuesday.", ""),
    ("2014-11-06", "He left on a Friday and came back on Monday.", "2014-11-03"),
    ("2014-11-06", "They vote in three weeks, on a Sunday.", "2014-11-24 2014-11-30"),
    ("2014-11-06", "Christmas falls on a Thursday.", "2014-12-25 2014-12-25"),
    ("2014-11-06", "They met on a Friday, 5 May 1995.", "1995-05-05"),
    ("2014-11-06", "They missed a Tuesday deadline on a Tuesday night.", "2014-11-04"),
    ("2014-11-06", "He left on Tuesday.", "2014-11-04"),
]


@pytest.mark.parametrize(("published", "text", "told"), NIGHTS)
def test_nights(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), COUNTS)
def test_what_counts_on(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), HELD)
def test_what_the_time_before_holds(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), ANY)
def test_weekdays_of_no_week(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
