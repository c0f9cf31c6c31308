"""More times of newspaper features, company news, forecasts and notices."""

from __future__ import annotations

import pytest
from told import assert_told

import grammar

QUARTERS_AGO = [
    ("1989-10-26", "The chain earned $3 million in the third quarter a year ago.", "1988-07-01"),
    ("1989-10-26", "The third quarter a year ago included a gain.", "1988-07-01"),
    ("1989-10-26", "It lost $2 million in the September quarter a year ago.", "1988-07-01"),
    ("1989-10-26", "It had a loss in the second half two years ago.", "1987-07-01"),
    ("1989-10-26", "Third-quarter net income a year ago was $2 million.", "1988-07-01 1988-07-01"),
    ("1989-10-26", "It posted a third-quarter loss two years ago.", "1987-07-01 1987-01-01"),
    ("1990-02-01", "It reported a loss in the fourth quarter a year ago.", "1988-10-01"),
    ("1990-02-01", "It reported a loss in the third quarter a year ago.", "1989-07-01"),
    # not what is compared with a year ago
    ("1989-10-26", "Sales rose 3% from a year ago in the third quarter.", "1988 1989-07-01"),
    ("1989-10-26", "Sales rose 3% from a year ago in June.", "1988 1989-06-01"),
    ("1989-10-26", "Third-quarter profit rose from a year ago.", "1989-07-01 1988-07-01"),
    ("1989-10-26", "Sales rose in the third quarter; a year ago they fell.", "1989-07-01 1988-07-01"),
    ("1989-10-26", "A year ago in June, he left.", "1988-06-01"),
]

THE_YEAR_SO_FAR = [
    (
        "2013-05-08",
        "So far this year it made 1,204 arrests, up from 988 in the same period last year.",
        "2013 2012-01-01",
    ),
    ("2013-05-08", "It had 31 fires this year, compared with 40 in the same period last year.", "2013 2012-01-01"),
    ("2013-05-08", "As of May 5, there were 31 fires, against 40 in the same period of 2011.", "2013-05-05 2011-01-01"),
    ("2013-05-08", "There were 31 fires this year. In the same period last year, there were 40.", "2013 2012-01-01"),
    (
        "1989-10-26",
        "Through Aug. 31, it saw 1,204 sites this year, up from 988 in the same period of 1988.",
        "- 1989 1988-01-01",
    ),
    # not where a quarter was told
    (
        "2013-05-08",
        "In the first quarter, sales, hit by a strike this year, fell to 3 from 4 in the same period last year.",
        "2013-01-01 2013-01-01 2012-01-01",
    ),
    ("2013-05-08", "Fires fell this year, from 40 a year ago.", "2013 2012-01-01"),
]
FIGURES_AGAIN = [
    (
        "2009-07-15",
        "The jobless rate was 9.5 percent in June. It was 5.6 percent a year earlier.",
        "2009-06-01 2008-06-01",
    ),
    ("2009-07-15", "In June, the rate hit 9.5 percent. A year earlier, it was 5.6 percent.", "2009-06-01 2008-06-01"),
    ("2009-07-15", "In June, the rate hit 9.5%; a year earlier it was 5.6%.", "2009-06-01 2008-06-01"),
    ("2009-07-15", "In June, the rate hit 9.5 percent. A year ago, it stood at 5.6 percent.", "2009-06-01 2008-06-01"),
    ("2009-07-15", "The rate was 9.5 percent in June. It was only 4 percent two years ago.", "2009-06-01 2007-06-01"),
    ("2009-07-15", "Loans were $310 million at June 30, up from $210 million a year earlier.", "2009-06-30 2008-06-30"),
    ("2009-07-15", "As of June 30, loans were $3 million, against $2 million a year ago.", "2009-06-30 2008-06-30"),
    # not what happened a year earlier
    (
        "2009-07-15",
        "The jobless rate was 9.5 percent in June. The plant was opened a year earlier.",
        "2009-06-01 2008-01-01",
    ),
    ("2009-07-15", "The rate was 9.5 percent in June. A year ago, the mill cut 200 jobs.", "2009-06-01 2008-01-01"),
    ("2009-07-15", "The plant was shut in June. A year earlier, it made $2 million.", "2009-06-01 2008-01-01"),
    (
        "2009-07-15",
        "Sales were $3 million in June. The chain, which had $2 million in debt a year ago, will close.",
        "2009-06-01 2008-01-01",
    ),
    ("2009-07-15", "It closed at $12 on Friday, up from $8 a year earlier.", "2009-07-10 2008-01-01"),
]
EACH_MONTH = [
    ("2019-02-20", "The board meets the first Monday of the month at 7 p.m.", "XXXX-XX-WXX-1T19:00"),
    ("2019-02-20", "Meetings are held at 7 p.m. on the first Monday of the month.", "XXXX-XX-WXX-1T19:00"),
    ("2019-02-20", "Admission is free on the first Sunday of the month.", "XXXX-XX-WXX-7"),
    ("2019-02-20", "Sirens are tested at noon on the first Wednesday of the month.", "XXXX-XX-WXX-3T12:00"),
    # not what is to be, or was, once
    ("2019-02-20", "The board will meet on the first Monday of the month.", "2019-03-04"),
    ("2019-02-20", "The board met at 7 p.m. on the first Monday of the month.", "2019-02-04T19"),
    ("2019-02-20", "The trial begins on the first Monday of the month.", "2019-03-04"),
    ("2019-02-20", "The board is meeting on the first Monday of the month.", "2019-03-04"),
    ("2019-02-20", "The board meets on the first Monday of March.", "2019-03-04"),
    ("2019-02-20", "The board meets on the first Monday of next month.", "2019-03-04"),
]
FORECASTS = [
    ("1999-05-06", "Partly cloudy tonight and Friday.", "1999-05-06 1999-05-07"),
    ("1999-05-06", "Clouds increase Friday, with rain arriving Saturday.", "1999-05-07 1999-05-08"),
    ("1999-05-06", "Clouds move in Friday.", "1999-05-07"),
    ("1999-05-06", "The weekend should be dry.", "1999-05-08"),
    ("1999-05-06", "The weekend looks wet.", "1999-05-08"),
    ("1999-05-06", "Today will be mild. Tonight, a low of 45. Friday, rain.", "1999-05-06 1999-05-06 1999-05-07"),
    # not what was
    ("1999-05-06", "Clouds moved in Friday.", "1999-04-30"),
    ("1999-05-06", "Shares increase Friday.", "1999-04-30"),
    ("1999-05-06", "The weekend was dry.", "1999-05-01"),
    ("1999-05-06", "The weekend should have been dry.", "1999-05-01"),
    ("1999-05-06", "Clouds of smoke from a fire that began Friday drift over the city.", "1999-04-30"),
]
EXPECTED = [
    ("1999-05-06", "In the second half, margins should improve.", "1999-07-01"),
    ("2015-12-08", "In the first quarter, margins should improve.", "2016-01-01"),
    ("1996-03-18", "In November, both sides expect a close race.", "1996-11-01"),
    ("1996-03-18", "On Friday, analysts expect a rise.", "1996-03-22"),
    # not what is just over, or was
    ("1996-12-03", "In November, economists expect a rise of 3%.", "1996-11-01"),
    ("1999-05-06", "In the second half, margins improved and should rise again.", "1998-07-01"),
    ("1999-05-06", "In March, they should have sold.", "1999-03-01"),
    ("1999-05-06", "In March, he said prices should fall.", "1999-03-01"),
    ("1999-05-06", "The March vote should be annulled.", "1999-03-01"),
]
WEEKS = [
    ("1990-11-13", "The plant will be idle the weeks of Nov. 19 and Nov. 26.", "1990-11-19 1990-11-26"),
    ("1990-11-13", "It was closed during the weeks of Nov. 6 and 13.", "1990-11-05 1990-11-12"),
    ("1990-11-13", "The weeks of March 11 and 18 are full.", "1990-03-05 1990-03-12"),
    ("1990-11-13", "The weeks beginning Nov. 6 and Nov. 13 are full.", "1990-11-06 1990-11-13"),
    # not what is told beside weeks
    ("1990-11-13", "After weeks of talks, Nov. 6 was chosen.", "PXW 1990-11-06"),
    ("1990-11-13", "The plant will be idle Nov. 19 and Nov. 26.", "1990-11-19 1990-11-26"),
]
PUT_OFF = [
    ("2009-07-15", "The vote was put off to March.", "2010-03-01"),
    ("2009-07-15", "The opening was pushed back to March, the mayor said.", "2010-03-01"),
    ("2009-07-15", "The vote was rescheduled for March.", "2010-03-01"),
    ("2009-07-15", "The launch slipped to March from January.", "2010-03-01 2010-01-01"),
    # not what is just over, nor what only fell
    ("2009-07-15", "The meeting was moved up to June.", "2009-06-01"),
    ("2009-07-15", "The vote was scheduled for March.", "2009-03-01"),
    ("2009-07-15", "Sales slipped to a low in March.", "2009-03-01"),
    ("2009-07-15", "Prices slipped to March levels.", "2009-03-01"),
]
CONTRACTS = [
    ("1994-07-14", "Gold for August delivery fell 80 cents; December fell 90 cents.", "1994-08-01 1994-12-01"),
    ("1994-07-14", "September wheat fell 2 cents and December fell 1 cent.", "1994-09-01 1994-12-01"),
    ("1994-07-14", "The spread between September and December narrowed.", "1994-09-01 1994-12-01"),
    ("1994-07-14", "The September S&P 500 contract gained.", "1994-09-01"),
    ("1994-07-14", "August gold, the most active month, fell.", "1994-08-01"),
    # not what fell in a month, or since
    (
        "1994-07-14",
        "Gold for August delivery fell 80 cents; sales in December fell 3 percent.",
        "1994-08-01 1993-12-01",
    ),
    ("1994-07-14", "September wheat fell 2 cents, the lowest since December.", "1994-09-01 1993-12-01"),
    ("1994-07-14", "Copper for July delivery fell as December sales fell.", "1994-07-01 1993-12-01"),
    ("1994-07-14", "Talks between September and December failed.", "1993-09-01 1993-12-01"),
    ("1994-07-14", "In June 300 wheat farmers left.", "1994-06-01"),
]
ENDS_OF_YEARS = [
    ("1999-05-06", "She was hired in 1951. By year's end, she was running the store.", "1951 1951-09-01"),
    ("1999-05-06", "She was hired in 1951. At year-end, she left.", "1951 1951-09-01"),
    ("1999-05-06", "In 1951 she was hired, and by year's end she ran it.", "1951 1951-09-01"),
    ("1999-05-06", "By the mid-1970s it had 14 shops, and by the end of the decade it had 60.", "1973 1976-01-01"),
    ("1999-05-06", "In the early 1950s there were two; by decade's end it had 60.", "1950 1956-01-01"),
    ("1999-05-06", "In the early 1950s there were two; by the decade's end it had 60.", "1950 1956-01-01"),
    ("1999-05-06", "They opened the store in 1988. By fall, they had 14 workers.", "1988 1988-09-01"),
    ("1999-05-06", "They opened the store in 1988. By December, they had 14 workers.", "1988 1988-12-01"),
    # not what is of now
    ("1999-05-06", "It was sold in 1988. By fall, it will be gone.", "1988 1999-09-01"),
    ("1999-05-06", "It was opened in 1988. It will have 60 shops by year's end.", "1988 1999-09-01"),
    ("1999-05-06", "It was opened in 1951. Sales rose to $3 million at year-end.", "1951 1998-09-01"),
    ("1999-05-06", "The firm was founded in 1951. By March, it had lost $2 million.", "1951 1999-03-01"),
]
NINE_MONTHS = [
    ("1996-11-18", "Nine-month net rose 21% to $88 million, from $72.9 million, a year earlier.", "P9M 1995-01-01"),
    (
        "1990-11-13",
        "Third-quarter net rose 4%. Nine-month net was $9, up from $7 a year earlier.",
        "1990-07 P9M 1989-01-01",
    ),
    ("1990-11-13", "Nine-month talks ended, up from three a year earlier.", "P9M 1989-01-01"),
]
SOONER = [
    ("2015-12-08", "The board will vote on whether to start classes a week earlier.", "P1W"),
    ("2015-12-08", "It will vote Monday on whether to start classes a week earlier.", "2015-12-14 P1W"),
    ("2015-12-08", "The store opens an hour earlier on Saturdays.", "PT1H XXXX-WXX-6"),
    ("2015-12-08T12:00", "15 minutes earlier", "2015-12-08T11:45"),
    ("2015-12-08", "The deadline was moved a month earlier.", "P1M"),
    # not what came before a time that is told
    ("2015-12-08", "He left a week earlier.", "2015-11-30"),
    ("2015-12-08", "The sale starts Friday. The store opens a day earlier for members.", "2015-12-11 2015-12-10"),
    ("2015-12-08", "A fire broke out at 3 p.m. The store had opened an hour earlier.", "2015-12-08T15 2015-12-08T14"),
    ("2015-12-08", "The vote was held a month earlier.", "2015-11-01"),
]
SUNSETS = [
    ("2015-12-08", "Half an hour before sunset, the geese came in.", "2015-12-08T17:30"),
    ("2015-12-08", "An hour after sunrise, they left.", "2015-12-08T06:00"),
    ("2015-12-08", "He saw an hour of sunset views.", "PT1H"),
]
YEARS_TO_END = [
    ("1999-05-06", "For the year that ends June 30, the state expects a surplus.", "1998-07-01 1999-06-30"),
    ("1999-05-06", "In the year that ends Dec. 31, it will lose $3 million.", "1999-01-01 1999-12-31"),
    ("1999-05-06", "For the year that ended June 30, it had a surplus.", "1997-07-01 1998-06-30"),
    ("1996-03-18", "In the next century, the city will need twice as much water.", "2000"),
    ("1996-03-18", "In the early part of the next century, it will need more.", "2000-01-01"),
    ("1996-03-18", "By the end of the next decade, it will be gone.", "2006-01-01"),
    ("2022-08-17", "Fund assets rose $4 billion in the latest week.", "2022-08-08"),
    ("2022-08-17", "Sales fell in the latest month.", "2022-07-01"),
    # not a stretch from now on, nor one far from the turn of the century
    ("1996-03-18", "Over the next century, it will sink.", "1996-03-19"),
    ("2022-08-17", "In the next century, it will sink.", "2022-08-18"),
    ("1999-08-17", "Profit fell in the latest quarter.", "1999-04-01"),
]
RANGES = [
    (
        "1996-03-18",
        "The high yesterday was 41 at 2:15 P.M. and the low 29 at 5:50 A.M.",
        "1996-03-17 1996-03-17T14:15 1996-03-17T05:50",
    ),
    (
        "1996-03-18",
        "Yesterday he left at 2:15 p.m. and got home at 5:50 a.m.",
        "1996-03-17 1996-03-17T14:15 1996-03-18T05:50",
    ),
    ("2022-08-17", "The deal, reached in the predawn hours of Sunday after a marathon session, is done.", "2022-08-14"),
    ("2022-08-17", "It sank in the early hours of Sunday after a storm.", "2022-08-14"),
    ("2022-08-17", "It sank on the Sunday after the storm.", "XXXX-WXX-7"),
    ("2022-08-17", "It sank on the Sunday night after the storm.", "XXXX-WXX-7"),
]
ANY_WEEKDAY = [
    ("2022-08-17", "He never works on a Sunday.", ""),
    ("2022-08-17", "We never play on a Friday night.", ""),
    ("2022-08-17", "He died on a Saturday night.", ""),
    ("2022-08-17", "He died on Saturday night.", "2022-08-13T21"),
    ("2022-08-17", "He never works on Sundays.", "XXXX-WXX-7"),
    ("2022-08-17", "He never came on Sunday.", "2022-08-14"),
]
LAST_DAYS = [
    ("2009-07-15", "The law was passed on the last day of July.", "2008-07-31"),
    ("2009-07-15", "He died on the last Monday of July.", "2008-07-28"),
    ("2009-07-15", "He died on the first Monday of July.", "2009-07-06"),
    ("2009-07-15", "It will be held on the last Monday of July.", "2009-07-27"),
    ("2009-07-15", "He said it would be held on the last Monday of July.", "2009-07-27"),
]


def test_the_year_so_far_ends_where_this_one_does() -> None:
    """The same period of another year ends on the day up to which this one was told, or with its whole year."""
    told = [
        ("It had 31 fires so far this year, compared with 40 in the same period last year.", "2012-01-01/2012-05-08"),
        ("As of May 5, it had 31 fires, compared with 40 in the same period last year.", "2012-01-01/2012-05-05"),
        ("Sales will rise 3% this year, up from 2% in the same period last year.", "2012"),
        (
            "In the first quarter, sales, hit by a strike this year, fell from those in the same period last year.",
            "2012-33",
        ),
    ]
    for text, edtf in told:
        assert grammar.find(text, published="2013-05-08")[-1].resolution.value.edtf == edtf, text


def test_figures_up_to_a_half_are_of_one_that_is_over() -> None:
    """The half up to which sales rose is the last one; the one up to which they will be weak is ahead."""
    told = [
        ("Sales through the first half rose 8%.", "1989-40"),
        ("Through the first half, sales were up 8%.", "1989-40"),
        ("Orders through the first quarter ran 8% ahead.", "1989-33"),
        ("Sales through the second half will rise.", "1989-41"),
        ("Sales will be weak through the first half.", "1990-40"),
    ]
    for text, edtf in told:
        assert grammar.find(text, published="1989-10-26")[0].resolution.value.edtf == edtf, text


def test_nine_month_figures_are_of_nine_months() -> None:
    """The figure a year earlier is of the same nine months."""
    text = "Nine-month net rose 21% to $88 million, from $72.9 million a year earlier."
    assert grammar.find(text, published="1996-11-18")[-1].resolution.value.edtf == "1995-01/1995-09"


def test_a_stretch_from_a_decade_on_ends_when_it_is_told_to() -> None:
    """ "From the late 40's to her death in 1984" ends then; what would end before it began lasts until now."""
    told = [
        ("Her work, from the late 40's to her death in 1984, is on view.", "1946-01-01", "1985-01-01"),
        ("He worked there from the late 1940s until he retired in 1984.", "1946-01-01", "1985-01-01"),
        ("He ran it from the mid-1970s until his death in 1984.", "1973-01-01", "1985-01-01"),
        ("It sold from the late 1990s to a peak in 1990.", "1996-01-01", "1996-03-19"),
    ]
    for text, lower, upper in told:
        within = grammar.find(text, published="1996-03-18")[0].resolution.within
        assert within is not None
        assert (within.lower, within.upper) == (lower, upper), text


def test_weeks_of_a_list_last_seven_days() -> None:
    """Each day of "the weeks of Nov. 19 and 26" stands for its week."""
    found = grammar.find("It will be idle the weeks of Nov. 19 and 26.", published="1990-11-13")
    assert [(phrase.text, phrase.timex.value) for phrase in found] == [
        ("the weeks of Nov. 19", "1990-W47"),
        ("26", "1990-W48"),
    ]


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [*FIGURES_AGAIN, *QUARTERS_AGO, *THE_YEAR_SO_FAR],
    ids=lambda value: value if isinstance(value, str) and " " in value else "",
)
def test_times_of_dailies(published: str, text: str, told: str) -> None:
    """Each time of a text begins as told."""
    assert_told(published, text, told)
