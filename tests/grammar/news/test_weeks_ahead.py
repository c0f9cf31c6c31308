"""News: days that head the lines of a week ahead, the day before, what a storm began; lengths to a day."""

from __future__ import annotations

import pytest

import grammar
from tests.grammar.told import assert_told

AHEAD = (
    "{}: The association releases its index of home sales.\n\n"
    "{}: Makers post sales, helped this time by a leap day.\n\n"
    "{}: The chain reports.\n\n"
    "{}: The bank, which has missed its targets ever since mid-2014, holds an investor day from 9:30 a.m. to 1 p.m."
)

ROWS = [
    # weekdays that head lines one after the other, of what is to come
    ("2016-02-29", AHEAD.format("Monday", "Tuesday", "Wednesday", "Thursday"),
     "2016-02-29 2016-03-01 - 2016-03-02 2016-03-03 2014 2016-03-03T09:30 2016-03-03T13"),
    ("2016-02-26", AHEAD.format("Monday", "Tuesday", "Wednesday", "Thursday"),
     "2016-02-29 2016-03-01 - 2016-03-02 2016-03-03 2014 2016-03-03T09:30 2016-03-03T13"),
    ("2016-02-29", "Monday: The court sat.\n\nTuesday: It rose.\n\nWednesday: It ruled.",
     "2016-02-29 2016-02-23 2016-02-24"),
    # what came soon behind a thing that the date of the sentence before is of
    ("2019-01-08",
     "After the great storm of 12 March 2017 nothing stirred. On 21 March the counts doubled; by the 25th "
     "they were up.", "2017-03-12 2017-03-21 2017-03-25"),
    ("2019-01-08", "The rules of 12 March 2017 hold. On 21 March the counts doubled.", "2017-03-12 2018-03-21"),
    # a figure of the day before, in a paragraph that tells no day
    ("1999-06-15", "Bonds fell Tuesday. It had already put off the deal once, on May 26.\n\nThe index fell to 119 from "
     "119 17/32 the previous day.", "1999-06-15 1999-05-26 1999-06-14"),
    ("1999-06-15", "It put off the deal on June 11.\n\nThe index fell to 119 from 119 17/32 the previous day.",
     "1999-06-11 1999-06-10"),
    # the month behind one that was compared with that of a year before
    ("1991-02-15", "Sales in December fell 11 percent from the previous December, and January was worse.",
     "1990-12 1989-12 1991-01"),
    # moved to some time in a month; brought out, not forward
    ("2005-07-05", "The wedding has been moved from July 16 to some time in August.", "2005-07-16 2005-08"),
    ("2005-07-05", "The wedding was moved to sometime in August.", "2005-08"),
    ("2011-12-27", "They did not bring out the last body until Saturday.", "2011-12-24"),
    ("2011-12-27", "The vote was brought forward to Saturday.", "2011-12-31"),
    # a date in the talk of somebody heads no entry
    ("2003-08-15",
     "ORSINI: I was a kid with a notepad. July the -- July 13th, 1977. That lasted a day. Last night I saw "
     "a man directing traffic.", "- 1977-07-13 P1D 2003-08-14"),
    # what the reader is told to do on a day that opens the sentence
    ("2014-05-04", "From May 18, for seven days, let no poll be published.", "2014-05-18"),
    ("2014-05-04", "On Friday, bring your bins. By June 1, put your name on the list.", "2014-05-09 2014-06-01"),
    ("2014-05-04", "On Friday, hit the hardest by the storm, the town gave up.", "2014-05-02"),
    ("2014-05-04", "On Friday, Mark the butcher left.", "2014-05-02"),
    # hours of tonight are of its evening, by other clocks, too
    ("2015-11-10", "They debate tonight in Milwaukee. Undercard at 7 ET, main event at 9.",
     "2015-11-10T21 2015-11-10T19 2015-11-10T21"),
    ("2015-10-28", "Game 2 tonight, first pitch 7:07 CT", "2015-10-28T21 2015-10-28T19:07"),
    # about an hour of a night, before who did it then
    ("2003-08-15", "Around nine last night the mayor told people to fill their bathtubs.", "2003-08-14T21"),
    ("2003-08-15", "About nine last night were hurt.", "2003-08-14T21"),
    # hours and minutes of a dial are of the day; not those of who rises then, nor behind one of the night
    ("2012-06-28", "The governor will hold a presser at 1:15.", "2012-06-28T13:15"),
    ("2012-06-28", "He woke up at 5:30, as always.", "2012-06-28T05:30"),
    ("2012-06-28", "It began at 12:54 a.m. By 1:30 it had reached the roof.", "2012-06-28T00:54 2012-06-28T01:30"),
    ("2012-06-28", "He saw it from his window at midnight and again at three.", "2012-06-28 2012-06-28T03"),
]  # fmt: skip

HALVES = [
    ("Trading was halted at 11:40 a.m. EDT for 90 minutes.", "11:40 a.m. EDT|90 minutes"),
    ("It is shutting at midnight for 29 hours.", "midnight|29 hours"),
    ("It made 131 million in the 12 months to Dec. 31.", "the 12 months|Dec. 31"),
    ("It rose in the three months through August.", "the three months|August"),
    ("It rose in the two years before 1994.", ""),
]


@pytest.mark.parametrize(("published", "text", "told"), ROWS, ids=[text for _, text, _ in ROWS])
def test_the_weeks_of_news(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("text", "halves"), HALVES, ids=[text for text, _ in HALVES])
def test_a_length_and_its_day_or_hour(text: str, halves: str) -> None:
    """TIMEX3 marks both; each has a value of its own."""
    found = [half for phrase in grammar.find(text, published="2012-06-28") for half in phrase.halves]
    assert "|".join(half.text for half in found) == halves
    assert len({half.timex.value for half in found}) == len(found)
