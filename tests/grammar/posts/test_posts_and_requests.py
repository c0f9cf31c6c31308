"""Posts, requests, notes: hours behind "about", years told by two, spellings of posts, days that are no verbs."""

from __future__ import annotations

import pytest
from told import assert_told

from grammar import find


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        ("2018-08-08", "He left about 9 this morning.", "2018-08-08T09:00"),
        ("2018-08-08", "The fire started around 3 Sunday morning.", "2018-08-05T03:00"),
        ("2018-08-08", "The show began about nine last night.", "2018-08-07T21:00"),
        ("2018-08-08", "We woke up about 6 in the morning.", "2018-08-08T06:00"),
        ("2018-08-08", "He was arrested about 9 last night.", "2018-08-07T21:00"),
        ("2018-08-08", "About 9 this morning, the dam gave way.", "2018-08-08T09:00"),
        # a number of people or things
        ("2018-08-08", "About 9 this morning were in favour.", "2018-08-08T05:00"),
        ("2018-08-08", "Police arrested about 9 this morning.", "2018-08-08T05:00"),
        ("2018-08-08", "They were left about 9 this morning.", "2018-08-08T05:00"),
        ("2018-08-08", "There were about 9 this morning.", "2018-08-08T05:00"),
        ("2018-08-08", "The index fell about 9 this morning.", "2018-08-08T05:00"),
    ],
)
def test_an_hour_behind_about(published, text, told):
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("He coached there from 2010-11 through 2014-15.", ["2010-11", "2014-15"]),
        ("Growth between 2010/11 and 2014/15 was slow.", ["2010/11", "2014/15"]),
        ("Spending rose from 2005-06 to 2007-08.", ["2005-06", "2007-08"]),
        ("The file covers 2010-11 to 2011-05.", ["2010-11", "2011-05"]),  # months
        ("It rained from 2010-11 to the end of 2011.", ["2010-11", "the end of 2011"]),
        ("He recalled the winters of 1946-47 and 1962-63.", ["the winters of 1946-47", "1962-63"]),
        ("The winters of 1946/47, 1962/63 and 1981/82 were hard.", ["The winters of 1946/47", "1962/63", "1981/82"]),
        ("The winter of 1946-47 and 1950-53 alike", ["The winter of 1946-47", "1950-53"]),
        ("Sales rose in 2016 & 2017.", ["2016", "2017"]),
        ("They toured in 2015, 2016 & 2018.", ["2015", "2016", "2018"]),
        ("They sold 1990 & 2000 units.", []),
    ],
)
def test_years_told_by_two(text, phrases):
    assert [phrase.text for phrase in find(text, published="2018-08-08")] == phrases


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was so in 2005-06 and 2007-08.", "2005-01-01 2007-01-01"),  # no August of 2007
        ("He recalled the winters of 1946-47 and 1962-63.", "1946-12-01 1962-12-01"),
    ],
)
def test_where_years_told_by_two_begin(text, told):
    assert_told("2018-08-08", text, told)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Elections are held every two and a half years.", "P30M"),
        ("A bus leaves every one and a half hours.", "PT90M"),
    ],
)
def test_sets_of_a_half_more(text, value):
    assert [phrase.timex.value for phrase in find(text, published="2018-08-08")] == [value]


@pytest.mark.parametrize(
    ("text", "lower", "upper"),
    [
        ("Growth between 2010/11 and 2014/15 was slow.", "2010-01-01", "2016-01-01"),
        ("He coached there from 2010-11 through 2014-15.", "2010-01-01", "2016-01-01"),
        ("He led it from 1998-99 until 1999-2000.", "1998-01-01", "2001-01-01"),
        ("He scored in the 2012-13 to 2014-15 seasons.", "2012-01-01", "2016-01-01"),
        ("The file covers 2010-11 to 2011-05.", "2010-11-01", "2011-06-01"),
    ],
)
def test_the_stretch_from_two_years_to_two_others(text, lower, upper):
    stretches = {phrase.resolution.within for phrase in find(text, published="2018-08-08")}
    assert [(one.lower, one.upper) for one in stretches] == [(lower, upper)]


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        ("2018-08-08", "last sat was unreal", "2018-08-04"),
        ("2018-08-08", "this sat is on", "2018-08-11"),
        ("2018-08-08", "this sat well with him", ""),
        ("2018-08-08", "the court last sat in May", "2018-05"),
        ("2018-08-08", "this sun is killing me", ""),
        ("2018-08-08", "see u at 8", "2018-08-08T08:00"),
        ("2018-08-08", "be there at 8", "2018-08-08T08:00"),
        ("2018-08-08", "see u at 8 mile", ""),
        ("2018-08-08", "hw due 8/12", "2018-08-12"),
        ("2018-08-08", "the rent is due 1/9", "2019-01-09"),
        ("2018-08-08", "due 3/4 of the sum", ""),
        ("2018-08-08", "TONIGHT: 7:30 tip off", "2018-08-08T21:00 2018-08-08T19:30"),
        ("2018-08-08", "Tomorrow: 9:30 kick off", "2018-08-09 2018-08-09T09:30"),
        ("2018-08-08", "Final score: 7:30", ""),
        ("2018-08-08", "up at 5 tomorrow", "2018-08-09T05:00"),
        ("2018-08-08", "have to wake up at 4 tomorrow", "2018-08-09T04:00"),
        ("2018-08-08", "my alarm is set for 5 tomorrow", "2018-08-09T05:00"),
        ("2018-08-08", "set my alarm for 5 tomorrow", "2018-08-09T05:00"),
        ("2018-08-08", "wake up tomorrow at 4", "2018-08-09T04:00"),
        ("2018-08-08", "pick me up at 5 tomorrow", "2018-08-09T17:00"),
        ("2018-08-08", "tickets go up at 5 tomorrow", "2018-08-09T17:00"),
        ("2018-08-08", "New album drops Friday", "2018-08-10"),
        ("2018-08-08", "the new trailer drops on Monday", "2018-08-13"),
        ("2018-08-08", "Oil drops Friday", "2018-08-03"),
        ("2018-08-08", "The album drops to No. 5 Friday", "2018-08-03"),
    ],
)
def test_posts(published, text, told):
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        ("2018-10-30", "Thanksgiving was quiet.", "2017-11-23"),
        ("2018-10-30", "Thanksgiving travel was heavy.", "2017-11-23"),
        ("2018-08-08", "Thanksgiving will be quiet.", "2018-11-22"),
        ("2018-11-20", "Boxing Day was quiet.", "2017-12-26"),
        ("2018-11-20", "Boxing Day sales will be strong.", "2018-12-26"),
        ("2018-11-20", "May Day will be dry.", "2019-05-01"),
        ("2018-11-20", "Giving Tuesday raised millions.", "2017-11-28"),
        ("1998-02-25", "May sales will fall.", "1998-05"),
        ("1998-02-25", "May sales tax go up?", ""),
    ],
)
def test_names_of_days_are_no_verbs(published, text, told):
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("every single morning", [("every single morning", "XXXX-XX-XXTMO")]),
        ("every single friday", [("every single friday", "XXXX-WXX-5")]),
        ("every damn day", [("every damn day", "P1D")]),
        ("this time 2 yrs ago", [("this time 2 yrs ago", "2016-04-18")]),
        ("same time two weeks ago", [("same time two weeks ago", "2018-04-04")]),
        ("lst week was mad", [("lst week", "2018-W15")]),
        ("the other nite", [("the other nite", "PAST_REF")]),
        ("this mornin was good", [("this mornin", "2018-04-18TMO")]),
        ("busy at the minute", [("at the minute", "PRESENT_REF")]),
        ("so bored rn", [("rn", "PRESENT_REF")]),
        ("im in bed atm :)", [("atm", "PRESENT_REF")]),
        ("my mom is an rn", []),
        ("im at the atm", []),
        ("ATM", []),
        ("in literally 2 days", [("2 days", "2018-04-20")]),
        ("back in like 3 weeks", [("3 weeks", "2018-W19")]),
        ("in like manner", []),
        ("gd morning", []),
        ("nite nite", []),
    ],
)
def test_spellings_of_posts(text, phrases):
    assert [(phrase.text, phrase.timex.value) for phrase in find(text, published="2018-04-18")] == phrases


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        ("2018-06-05", "Sep 3rd-Oct 5th", "2018-09-03 2018-10-05"),  # no 3 October
        ("2018-06-05", "from April 28th-May 3rd", "2018-04-28 2018-05-03"),
        ("2018-06-05", "Dec 31st-Jan 1st", "2017-12-31 2018-01-01"),
        ("2018-06-05", "1st-July 1998", "1998-07-01"),
        ("2018-06-05", "Sep 3rd-5th", "2018-09-03"),
        ("2018-06-05", "Deadline: 10/31", "2018-10-31"),
        ("2018-06-05", "deadline 31/10", "2018-10-31"),
        ("2018-06-05", "Result: 10/31", ""),
        ("2018-06-05", "quarter to midnight", "2018-06-05T23:45"),
        ("2018-06-05", "quarter past noon", "2018-06-05T12:15"),
        ("2018-06-05", "next long weekend", "2018-06-16"),
        ("2018-06-05", "week number 32 of 2017", "2017-08-07"),
        ("2018-06-05", "week no. 32 of 2017", "2017-08-07"),
        ("2018-06-05", "next year's q2", "2019-04-01"),
        ("2018-06-05", "last Q4", "2017-10-01"),
        ("2018-06-05", "Are you around Friday?", "2018-06-08"),
        ("2018-06-05", "Will you be around tomorrow?", "2018-06-06"),
    ],
)
def test_requests(published, text, told):
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("text", "lower", "upper"),
    [("not before March 5", "2018-03-05", None), ("not after March 5", None, "2019-03-06")],
)
def test_what_is_denied_of_a_bound(text, lower, upper):
    (phrase,) = find(text, published="2018-06-05")
    assert (phrase.resolution.within.lower, phrase.resolution.within.upper) == (lower, upper)


@pytest.mark.parametrize(
    ("text", "lower", "upper"),
    [
        ("photos from Saturday", "2018-04-14", "2018-04-15"),
        ("pics from last night are up", "2018-04-17T21:00:00", "2018-04-18T05:00:00"),
        ("Footage from Friday night shows smoke.", "2018-04-13T21:00:00", "2018-04-14T05:00:00"),
        ("updates from Monday onwards", "2018-04-16", "2018-04-19"),
        ("Tickets from Monday", "2018-04-23", None),
    ],
)
def test_what_is_kept_from_a_day(text, lower, upper):
    (phrase,) = find(text, published="2018-04-18")
    assert (phrase.resolution.within.lower, phrase.resolution.within.upper) == (lower, upper)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("r u coming thurs?", "thurs"),
        ("who's coming sunday", "sunday"),
        ("this coming thursday", "this coming thursday"),
        ("The feast is this coming Sunday.", "this coming Sunday"),
        ("The coming Friday is a holiday.", "The coming Friday"),
    ],
)
def test_somebody_comes_on_a_day(text, phrase):
    assert [found.text for found in find(text, published="2018-04-18")] == [phrase]
