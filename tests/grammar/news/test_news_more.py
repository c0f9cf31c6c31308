"""General news of the wires and of local papers: forecasts, diaries, deadlines, weekends of long ago."""

from __future__ import annotations

import pytest
from told import assert_told

import grammar

FORECASTS = [
    # a sentence without a verb that tells what part of a day will be like
    ("2017-12-07", "A frosty start on Saturday. Overnight, it should be wet.", "2017-12-09 2017-12-09T21"),
    ("2017-12-07", "A wet and windy day Saturday, then dry.", "2017-12-09"),
    ("2017-12-07", "A bright start on Saturday gave Leeds hope.", "2017-12-02"),
    ("2017-12-07", "A cold start on Saturday, but the crowd came.", "2017-12-02"),
    ("2017-12-05", "A bright start on Saturday for Leeds.", "2017-12-02"),
    ("2017-12-05", "A bad day on Saturday.", "2017-12-02"),
    # what may come "especially" then
    ("2017-12-07", "Ice is likely, especially overnight.", "2017-12-07T21"),
    ("2017-12-07", "Fog is possible in the east, mainly on Saturday.", "2017-12-09"),
    ("2017-12-05", "The shop is open, mainly on Saturday.", "2017-12-02"),
    # what should be on the day that opens the sentence
    ("2017-12-07", "On Saturday it should rain.", "2017-12-09"),
    ("2017-12-07", "Saturday should be dry.", "2017-12-09"),
    ("2017-12-07", "Overnight the rain should ease.", "2017-12-07T21"),
    ("2017-12-07", "In May the school should be open.", "2018-05"),
    ("2017-12-07", "Saturday's defeat should be a lesson.", "2017-12-02"),
    ("2017-12-07", "On Saturday he should have stayed home.", "2017-12-02"),
    ("2017-12-07", "On Tuesday he said taxes should rise.", "2017-12-05"),
    ("2017-12-07", "The attack on Saturday should be a lesson.", "2017-12-02"),
]


@pytest.mark.parametrize(("published", "text", "told"), FORECASTS)
def test_what_a_forecast_tells_is_to_come(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


ENTRIES = [
    # weekdays of an entry count from its date
    ("2023-03-31", "Thursday, March 2\nHe was hurt in Tuesday's loss to Kent.", "2023-03-02 2023-02-28"),
    ("2014-11-15", "Friday, October 24: The mayor quits after Wednesday's vote.", "2014-10-24 2014-10-22"),
    ("2014-11-15", "Friday, Nov. 7: He resigns, a day after Thursday's vote.", "2014-11-07 2014-11-07"),
    ("2014-11-15", "Oct. 24: The mayor will meet them on Monday.", "2014-10-24 2014-10-27"),
    ("2014-11-15", "Oct. 24\nA crash hurt two last Monday.", "2014-10-24 2014-10-20"),
    ("2014-11-15", "Oct. 24: A strike begins.\n\nThe next one is on Friday.", "2014-10-24 2014-11-21"),
    ("2014-11-15", "Nov. 20: She meets the king on Friday.", "2014-11-20 2014-11-21"),
    # and one in the sentence of a date, after which it was
    ("2014-11-15", "The mayor quit on Friday, October 24, after Wednesday's vote.", "2014-10-24 2014-10-22"),
    ("2014-11-15", "She was arrested on Oct. 24, two days after Wednesday's vote.", "2014-10-24 2014-10-24"),
    ("2014-11-15", "He lost a recount of the vote on Oct. 24 after Wednesday's ruling.", "2014-10-24 2014-11-12"),
    ("2014-11-15", "He was arrested Oct. 24 and freed after Wednesday's ruling.", "2014-10-24 2014-11-12"),
    ("2014-11-15", "He was held on Nov. 12 after Tuesday's riot.", "2014-11-12 2014-11-11"),
]


@pytest.mark.parametrize(("published", "text", "told"), ENTRIES)
def test_weekdays_of_an_entry_or_beside_a_date_are_of_its_week(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


LIMITS_OF_EVENTS = [
    # until the week of an event: nothing is known of it
    ("2016-09-29", "They will be away until the week after the Nov. 4 elections.", "XXXX-WXX 2016-11-04"),
    ("2016-09-29", "It is shut between now and the week after the vote.", "PRESENT_REF"),
    ("2016-09-29", "By the month after the coup it was gone.", "XXXX-XX"),
    ("2016-09-29", "He will stay until the week before Christmas.", "2016-12-18"),
    ("2016-09-29", "They rest until the week after next.", "2016-10-10"),
    # the one before, where nothing stands behind
    ("2016-09-29", "Sales fell from the year before.", "2015-01-01"),
    ("2016-09-29", "Prices rose from the month before on strong demand.", "2016-08-01"),
    ("2016-09-29", "He had lived there since the year before.", "2015-01-01"),
    ("2016-09-29", "Up from the week before. The dollar fell.", "2016-09-19"),
    ("2016-09-29", "In 2005 it fell from the year before.", "2005-01-01 2004-01-01"),
    (
        "2016-09-29",
        "In July, sales fell 3% from the month before and 8% from the year before.",
        "2016-07 2016-06 2015-07",
    ),
    ("2016-09-29", "Sales were up 3% from the week before the storm.", "XXXX-WXX"),
]


@pytest.mark.parametrize(("published", "text", "told"), LIMITS_OF_EVENTS)
def test_the_week_before_as_a_limit_is_not_this_week(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


WEEKENDS = [
    ("2011-04-10", "Almost 20 years ago, they were going about their weekend business.", "1991 P1WE"),
    ("2011-04-10", "In 1994, the weekend crowds were huge.", "1994 P1WE"),
    ("2011-04-10", "Elected in 1994, he won the weekend vote.", "1994 2011-04-09"),
    ("2011-04-10", "In 1994 he lost, but the weekend vote went his way.", "1994 2011-04-09"),
    ("2011-04-10", "In March he lost the weekend vote.", "2011-03 2011-04-09"),
]


@pytest.mark.parametrize(("published", "text", "told"), WEEKENDS)
def test_a_weekend_that_describes_long_ago_is_none_of_late(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


LENGTHS = [
    # the last units of something that is over
    ("2020-08-28", "She scored in the match's last two minutes.", "PT2M"),
    ("2020-08-28", "All cases were decided in the term's last few days.", "PXD"),
    ("2020-08-28", "Leeds scored twice in the last ten minutes to win.", "PT10M"),
    ("2020-08-28", "The firm's last two quarters were bad.", "2020-02-29"),
    ("2020-08-28", "It has rained in the last ten minutes.", "2020-08-27T23:50"),
    ("2020-08-28", "It was hit twice in the last 24 hours.", "2020-08-27"),
    # within so long of an order
    ("1999-06-16", "In April they were told to leave within ten minutes.", "1999-04 PT10M"),
    ("1999-06-16", "In May 1998 he was given orders to leave within a week.", "1998-05 P1W"),
    ("1999-06-16", "He was told on Monday to leave within two days.", "1999-06-14 1999-06-14"),
    ("1999-06-16", "Elected in April, he will leave within two days.", "1999-04 1999-06-16"),
    ("1999-06-16", "He was ordered to leave within 24 hours.", "1999-06-16"),
    ("1999-06-16", "The talks, which began in April, could end within a week.", "1999-04 1999-06-16"),
]


@pytest.mark.parametrize(("published", "text", "told"), LENGTHS)
def test_lengths_that_end_with_something_else_than_publication(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


MORE = [
    ("They spent more than a day in the water.", "more than a day", "MORE_THAN"),
    ("They spent less than an hour there.", "less than an hour", "LESS_THAN"),
    ("The siege lasted over a week.", "over a week", "MORE_THAN"),
    ("The yen fell over two weeks.", "two weeks", ""),
    ("The city spent more than a year ago.", "a year ago", ""),
]


@pytest.mark.parametrize(("text", "words", "mod"), MORE)
def test_what_took_more_than_so_long(text: str, words: str, mod: str) -> None:
    (phrase,) = grammar.find(text, published="1999-06-16")
    assert (phrase.text, phrase.timex.mod or "") == (words, mod)


DATELINES = [
    (
        "2021-07-05",
        "Youngest since 2004.\n\nJuly 5 (AAA) -- The champion won Monday.",
        "2004 2021-07-05 2021-07-05",
    ),
    ("2021-07-05", "He died in 2004.\n\nJuly 3 (Reuters) - A truce began on Friday.", "2004 2021-07-03 2021-07-02"),
    ("2021-07-05", "A fair.\nJuly 12 (Friday) - Concert.", "2021-07-12"),
]


@pytest.mark.parametrize(("published", "text", "told"), DATELINES)
def test_a_dateline_goes_on_from_nothing(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


VARIANTS = [
    # who is made something by what happened on a day
    ("2014-12-04", "Thousands were left homeless by Sunday's quake.", "2014-11-30"),
    ("2014-12-04", "He left home by Monday's train.", "2014-12-01"),
    # threats with a condition
    ("2013-10-11", "He threatened to quit if the vote was lost on Sunday.", "2013-10-13"),
    ("2013-10-11", "They promised to say if he was there on Sunday.", "2013-10-06"),
    ("2013-10-11", "They asked him if he was there on Sunday.", "2013-10-06"),
    # holidays that somebody is ready for
    ("2014-12-20", "The family was getting ready for Christmas Day.", "2014-12-25"),
    ("2014-12-20", "Hotels were booked up for New Year's.", "2015-01-01"),
    ("2014-12-20", "The inn closed for Christmas last year.", "2013-12-25"),
    # warnings
    ("2017-12-07", "The agency has put out a yellow warning for Saturday.", "2017-12-09"),
    ("2017-12-07", "Yellow warnings were in force for Friday night.", "2017-12-08T21"),
    ("2017-12-07", "The warning was in place on Sunday.", "2017-12-03"),
    # some night, of no week in particular
    ("2023-02-20", "She was last seen on a Friday morning.", ""),
    ("2023-02-20", "It was a Sunday morning and the church was full.", ""),
    ("2023-02-20", "He left on Friday morning.", "2023-02-17T05"),
    ("2023-02-20", "He died on a Monday night, Feb. 13.", "2023-02-13T21"),
]


@pytest.mark.parametrize(("published", "text", "told"), VARIANTS)
def test_agents_threats_holidays_and_warnings(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


CLOCKS = [
    # hours before the weekdays of every week, behind the stop of "p.m."
    ("2024-03-07", "The choir meets at 7 p.m. Tuesdays at the hall.", "XXXX-WXX-2T19:00"),
    ("2024-03-07", "Mass is at 9 a.m. Sundays and 5 p.m. Saturdays.", "XXXX-WXX-7T09:00 XXXX-WXX-6T17:00"),
    ("2024-03-07", "The shop shuts at 7 p.m. Tuesdays are quiet.", "2024-03-07T19 XXXX-WXX-2"),
    # a named day with its date
    ("2024-03-07", "Polls are open from 7 a.m. to 7 p.m. on Election Day, March 19.", "2024-03-19T07 2024-03-19T19"),
    # a length behind "p.m.," counts from what follows it
    ("2003-05-14", "The fire was out by 4 p.m., three hours after it broke out.", "2003-05-14T16 PT3H"),
    ("2003-05-14", "It reopened at 4 p.m., an hour after.", "2003-05-14T16 -"),
    # what comes behind a night
    (
        "1999-12-28",
        "The road was shut from 9 p.m. Friday until 5 a.m. Saturday. By noon it was jammed.",
        "1999-12-24T21 1999-12-25T05 1999-12-25T12",
    ),
    (
        "1999-12-28",
        "The siege lasted from 11 p.m. Saturday until 5 a.m. Sunday. It began when he took hostages at 10 p.m.",
        "1999-12-25T23 1999-12-26T05 1999-12-25T22",
    ),
    (
        "1999-12-28",
        "The siege lasted from 11 p.m. Saturday until 5 a.m. Sunday. He had called police at 7 a.m.",
        "1999-12-25T23 1999-12-26T05 1999-12-25T07",
    ),
]


@pytest.mark.parametrize(("published", "text", "told"), CLOCKS)
def test_hours(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


SEASONS = [
    ("1999-12-02", "He was convicted last fall of fraud.", "1999-09"),
    ("1999-12-02", "She was found guilty last spring of killing three women.", "1999-03"),
    ("1999-12-02", "They wrote of the last fall of the city.", ""),
    ("1999-12-02", "The start of spring training is near.", ""),
    ("1999-12-02", "The start of spring brought rain.", "1999-03"),
    ("1999-12-02", "It was the worst storm since Andrew in 1992. Six weeks earlier, another hit.", "1992 1999-10-18"),
    ("1999-12-02", "He is the first to win since Lee in 1988.", "1988"),
    ("1999-12-02", "He won in 1988. A year later he lost.", "1988 1989"),
]


@pytest.mark.parametrize(("published", "text", "told"), SEASONS)
def test_seasons_and_records(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
