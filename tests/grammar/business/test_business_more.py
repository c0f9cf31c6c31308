"""Times of business news: first months of a year, what came before, figures and what they are compared with."""

from __future__ import annotations

import pytest
from told import assert_told

import grammar

FIRST_OF_A_YEAR = [
    ("2000-03-15", "Prices rose in the first two months this year.", "2000-01-01"),
    ("1998-11-02", "Sales grew 3% in the first nine months this year, from 5% last year.", "1998-01-01 1997-01-01"),
    ("1998-11-02", "The first three quarters last year were weak.", "1997-01-01"),
    ("1998-11-02", "The first two weeks this month were hard.", "1998-11-02"),
    ("2000-01-20", "It will be shut for the first three months next year.", "2001-01-01"),
    ("1998-11-02", "Sales were flat in the first nine months a year ago.", "1997-01-01"),
    # two times
    ("1998-11-02", "He was away for the first nine months. This year he is back.", "P9M 1998-01-01"),
    ("1998-11-02", "For the first two days last year's champion led.", "P2D 1997-01-01"),
    ("1998-11-02", "The first nine months of this year were good.", "1998-01-01"),
]
QUARTERS_A_YEAR_AGO = [
    ("1998-11-02", "Acme earned $2 million, up from $1 million in the third quarter a year ago.", "1997-07-01"),
    ("1998-11-02", "Sales rose in the first half a year ago.", "1997-01-01"),
    ("2000-01-20", "Acme earned $5 million, up from $4 million in the fourth quarter a year ago.", "1998-10-01"),
    ("2000-01-20", "Fourth-quarter net rose. Sales were $5, up from $4 in the fourth quarter a year ago.",
     "1999-10-01 1998-10-01"),
    ("2000-01-20", "It hopes to beat the fourth quarter a year ago.", "1998-10-01"),
    # two times
    ("1998-11-02", "Sales rose 5% in the third quarter from a year ago.", "1998-07-01 1997-07-01"),
    ("1998-11-02", "Sales fell in the third quarter; a year ago they rose.", "1998-07-01 1997"),
]  # fmt: skip
SAME_QUARTERS = [
    ("1989-11-02", "Acme said yesterday net rose to $3 million from $2 million in the same quarter a year ago.",
     "1989-11-01 1988-07"),
    ("1990-01-25", "In the corresponding quarter a year earlier, it lost $3 million.", "1988-10"),
    ("1990-01-25", "Second-quarter net rose. It had lost $3 million in the same quarter of 1987.", "1989-04 1987-04"),
]  # fmt: skip
COMPARED = [
    ("1998-11-02", "Sales rose 5% in May from a year ago.", "1998-05 1997"),
    ("1998-11-02", "Sales rose 5% in May from last year, and 6% in the third quarter from last year.",
     "1998-05 1997 1998-07 1997"),
    ("1998-11-02", "Sales rose 5% in the first nine months from last year.", "P9M 1997"),
    ("1998-11-02", "Prices rose 3% in the 12 months from a year earlier.", "P12M 1997"),
    ("1998-11-02", "It rose 5% in the three months from the previous three months.", "P3M -"),
    ("1998-11-02", "Orders rose in three months from two years ago.", "P3M 1996"),
    # still one
    ("1998-11-02", "It is two weeks from last Monday, and three days from Monday.", "1998-11-09 -"),
]  # fmt: skip
BEFORE = [
    ("2017-03-22", "Profit was $3 million, up from $2 million the year prior.", "2016-01-01"),
    ("2017-03-22", "Profit was $30 million in 2015, up from $20 million the year prior.", "2015 2014-01-01"),
    ("2017-03-22", "Sales fell in the month prior. The week prior saw a rise.", "2017-02-01 2017"),
    ("2017-03-22", "Sales rose from the quarter prior.", "2016-10-01"),
    ("2017-03-22", "He had left two years prior.", "2015"),
    ("2017-03-22", "Orders rose 3% in January from the month before.", "2017-01 2016-12-01"),
    ("2017-03-22", "Sales rose 5% from the quarter before on higher demand.", "2016-10-01"),
    # of a thing, or of an event
    ("2017-03-22", "He has two years prior service.", "P2Y"),
    ("2017-03-22", "The two weeks prior were dry.", "P2W"),
    ("2017-03-22", "He lived there from the year before he married.", "P1Y"),
    ("2017-03-22", "Prices rose from the day before yesterday.", "2017-03-20"),
    ("2017-03-22", "He left two days prior to Monday. Two prior years were good.", "2017-03-18 -"),
    ("2017-03-22", "The prior year was hard.", "2016-01-01"),
]
PRIOR_WEEKS = [
    ("2012-09-20", "The rate will hold steady this month. The prior week's claims were revised.", "2012-09 2012-09-10"),
    ("2012-09-20", "Claims fell last week, hurt by the Labor Day holiday. The prior week's number was revised.",
     "2012-09-10 2012-09-03 2012-09-03"),
    ("2012-09-20", "Claims fell last week. Its method is to change this year. The prior week's figure rose.",
     "2012-09-10 2012 2012-09-03"),
    # told of no figures, or beside a time that is over
    ("2012-09-20", "This month he fell ill. The previous week he had been in Rome.", "2012-09 -"),
    ("2012-09-20", "He fell ill in May 1998. The previous week he had been in Rome.", "1998-05 1998-04-24"),
    ("2012-09-20", "He fell ill on Monday. The previous week he had been in Rome.", "2012-09-17 2012-09-10"),
]  # fmt: skip
RECORDS = [
    ("2022-12-21", "Output rose to 93, the most since Sept. 9. It was 4% less than a year earlier.",
     "2022-09-09 2021-01-01"),
    ("2022-12-21", "It was the lowest close since October. For the month, it lost 6%.", "2022-10 2022-12"),
    ("2013-05-14", "Gold fell Friday for a loss for the week. It was the lowest since May 3. It lost 7% for the week.",
     "2013-05-10 2013-05-06 2013-05-03 2013-05-06"),
    ("2018-05-16", "Shares fell Tuesday, the worst day since March. Yields rose in afternoon trading.",
     "2018-05-15 2018-03 2018-05-15T12"),
    ("2018-05-16", "Shares fell Tuesday, the longest fall since last September. The yield rose in afternoon trading.",
     "2018-05-15 2017-09 2018-05-15T12"),
    ("2010-08-31", "Losses fell in the second quarter, the first drop since the fourth quarter of 2006. Loans fell "
     "during the quarter.", "2010-04-01 2006-10-01 2010-04-01"),
    ("2023-05-12", "Gold fell on Friday. June gold edged down, with prices 0.3% below the week-ago settlement.",
     "2023-05-12 2023-06 2023-05-01"),
    # goes on from what was told before, or from there
    ("2013-05-14", "Sales rose 4% in April, the most since October. They were down 2% from a year earlier.",
     "2013-04 2012-10 2012-04"),
    ("2013-05-14", "It was the first flight since 1969. A year later, the firm failed.", "1969 1970"),
]  # fmt: skip
UP_TO_NOW = [
    ("1998-11-02", "So far this year it earned $2 million, up from $1 million in the same period last year.",
     "1998-01-01 1997-01-01"),
    ("1998-11-02", "Sales have risen 3 percent so far this year from the same period a year ago.", "1998 1997-01-01"),
    ("1998-11-02", "Third-quarter net rose. Sales this year so far are up 3% from the year-earlier period.",
     "1998-07 1998 1997-01-01"),
    ("1998-11-02", "So far this month sales are up from the same period last year.", "1998-11 1997-11"),
    # of the quarter
    ("1998-11-02", "Third-quarter net rose this year to $2 million from $1 million in the same period last year.",
     "1998-07 1998 1997-07"),
]  # fmt: skip
SAME_MONTHS = [
    ("2007-09-05", "Trucks did well in August of last year. Car sales were off 3% from the same month last year.",
     "2006-08 2006-08"),
    ("2007-09-05", "Sales beat those of August last year. Car sales fell 3% from the same month a year ago.",
     "2006-08 2006-08"),
    # a year before
    ("2007-09-05", "Trucks did well in August. Cars were off 3% from the same month last year.", "2007-08 2006-08"),
    ("2007-01-05", "Trucks did well in December. Car sales were off 3% from the same month last year.",
     "2006-12 2005-12"),
    ("2007-09-05", "In August of last year, sales rose 3% from the same month a year earlier.", "2006-08 2005-08"),
]  # fmt: skip
SAME_FIGURES = [
    ("1998-08-02", "The jobless rate was 9.5 percent in June. It was 5.6 percent a year earlier.", "1998-06 1997-06"),
    ("1998-08-02", "Sales were $5 million in June. They had been $4 million a year ago.", "1998-06 1997-06"),
    ("1998-08-02", "The firm was founded in June. A year earlier it was a shop.", "1998-06 1997-01"),
]
MID_YEARS = [
    ("2023-10-04", "The deal will close in mid-year 2024.", "2024-05-01"),
    ("2000-10-04", "The rate is lower than at mid-year 1999. It fell by midyear 1998.", "1999-05-01 1998-05-01"),
    ("2000-10-04", "It will open in mid-year. At midyear, 1999 was a good year.", "2000-05-01 2000-05-01 1999"),
    ("2000-10-04", "By mid-year 2,000 jobs will go.", "2000-05-01"),
]
PAY_DAYS = [
    ("2017-03-22", "Interest is payable semiannually on February 15 and August 15.", "P6M XXXX-02-15 XXXX-08-15"),
    ("2017-03-22", "Interest is paid twice a year, on May 1 and November 1.", "P1Y XXXX-05-01 XXXX-11-01"),
    ("2017-03-22", "It pays semi-annual interest on 1 May and 1 November.", "P6M XXXX-05-01 XXXX-11-01"),
    ("2017-03-22", "It is payable quarterly in arrears on March 1, June 1, September 1 and December 1.",
     "XXXX-03-01 XXXX-06-01 XXXX-09-01 XXXX-12-01"),
    ("2017-03-22", "The clocks are changed twice a year, in March and October.", "P1Y XXXX-03 XXXX-10"),
    # of one year, or fewer days
    ("2017-03-22", "It pays semi-annual interest on May 1 and Nov. 1, 2018.", "P6M 2018-05-01 2018-11-01"),
    ("2017-03-22", "The board meets twice a year. On May 1 and June 2 it met.", "P1Y 2016-05-01 2016-06-02"),
    ("2017-03-22", "The semiannual dividend is payable on May 1.", "P6M 2017-05-01"),
    ("2017-03-22", "Twice a week he swam, on May 1 and June 2 in the sea.", "P1W 2016-05-01 2016-06-02"),
]  # fmt: skip
QUARTERS = [
    ("2013-04-09", "Lenders earned $21 million in the three months that ended March 31, down from $25 million in the"
     " fourth quarter. They wrote off $4 million during the quarter.", "2013-01-01 2013-03-31 2012-10-01 2013-01-01"),
    ("2013-04-09", "It set aside $9 million in the first quarter, up from $7 million a year ago but down from $15"
     " in the fourth quarter.", "2013-01-01 2012-01-01 2012-10-01"),
    ("2012-09-20", "Acme warned of weak sales in its third quarter. Last quarter, it beat forecasts. In the quarter, it"
     " had 2.9 million users, up from 1.5 million in the year-ago quarter.", "2012-07 2012-04 2012-04 2011-04"),
    # still the quarter told last
    ("2013-04-09", "Net fell in the fourth quarter. Sales rose during the quarter.", "2012-10 2012-10"),
    ("2012-09-20", "Third-quarter sales will fall. In the quarter, it will cut jobs.", "2012-07 2012-07"),
]  # fmt: skip
ESTIMATES = [
    ("2013-04-09", "Acme cut its third-quarter sales estimates for Zed.", "2013-07"),
    ("2013-04-09", "Acme lowered its estimate of third-quarter profit.", "2013-07"),
    ("2013-10-09", "Acme raised its fourth-quarter net income forecast.", "2013-10"),
    ("2013-04-09", "Analysts cut their estimates of first-quarter earnings.", "2013-01"),
    # of what is over
    ("2013-10-09", "Acme beat third-quarter earnings estimates.", "2013-07"),
    ("2013-12-09", "The ministry raised its third-quarter growth estimate.", "2013-07"),
    ("2013-04-09", "Third-quarter sales fell.", "2012-07"),
]
YEARS_JUST_OVER = [
    ("2006-01-06", "Acme sold 1,000 jets in 2005. As the year went on, demand rose.", "2005 2005"),
    ("2006-01-06", "It set a record in 2005, it said Thursday. Few at the beginning of the year thought so.",
     "2005 2006-01-05 2005-01-01"),
    ("2006-01-26", "Acme sold 900 jets in 2005, down from 1,000 in 2004. It closed its plant at the end of the year.",
     "2005 2004 2005-09"),
    ("2022-12-21", "Assets were $337 million as of Nov. 30, compared with $292 million at the end of 2020. Loans grew"
     " 15% for the year.", "2022-11-30 2020-09 2022-01"),
    # the year under way
    ("2006-01-26", "Acme sold 900 jets in 2005. It will close its plant at the end of the year.", "2005 2006-09"),
    ("2006-01-26", "Sales rose in 2005. It has cut 300 jobs since the beginning of the year.", "2005 2006-01"),
    ("2006-05-26", "Sales rose in 2005. The year has been hard.", "2005 2006-01"),
]  # fmt: skip
FISCAL = [
    ("1998-08-12", "Fiscal fourth-quarter net rose to $2 million. For the year ended June 30, it earned $8 million.",
     "1998-04-01 1997-07-01 1998-06-30"),
    ("1998-08-12", "Fourth-quarter net was $2 million, up from $1 million a year earlier. For the fiscal year, which"
     " ended June 30, it earned $8 million.", "1998-04-01 1997-04-01 1997-07-01 1998-06-30"),
    ("1998-08-12", "In its fiscal third quarter, it earned $3 million. For the nine months ended June 30, it had $8.",
     "1998-04-01 1997-10-01 1998-06-30"),
    ("1998-08-12", "Second-quarter net rose. For the six months ended July 31, it earned $3 million.",
     "1998-05-01 1998-02-01 1998-07-31"),
    ("1998-08-12", "Fiscal first-quarter profit rose. Its fiscal year ends March 31.",
     "1998-04-01 1998-04-01 1999-03-31"),
    ("1998-08-12", "It expects fiscal fourth-quarter profit to rise. Its fiscal year ends Sept. 30.",
     "1998-07-01 1997-10-01 1998-09-30"),
    # of the calendar, or of somebody else
    ("1998-02-12", "Fourth-quarter net rose. For the year ended Dec. 31, it earned $3 million.",
     "1997-10-01 1997-01-01 1997-12-31"),
    ("1998-08-12", "Acme's fourth-quarter net rose. Zed's sales fell in the year ended May 31.",
     "1997-10-01 1997-06-01 1998-05-31"),
    ("1998-08-12", "Second-quarter net rose. For the year ended June 30, it earned $3 million.",
     "1998-04-01 1997-07-01 1998-06-30"),
]  # fmt: skip
MIDNIGHTS = [
    ("2015-10-24", "The pilots have until midnight on Saturday to agree. The pact will expire at 11:59 p.m.",
     "2015-10-25 2015-10-24T23:59"),
    ("2015-10-24", "They have until midnight Sunday to agree. The pact expires at 11:59 p.m.",
     "2015-10-26 2015-10-25T23:59"),
    # of the day after
    ("2015-10-24", "They fought until midnight on Friday. At 6 a.m. they left.", "2015-10-24 2015-10-24T06"),
    ("2015-10-24", "The ship sank at midnight on 4 August. At 11 p.m. help came.", "2015-08-05 2015-08-05T23"),
]  # fmt: skip
TO_BE_REPORTED = [
    ("2007-09-05", "Chains are expected Thursday to report a sales rise of 2% in August.", "2007-09-06 2007-08"),
    ("2007-09-05", "Chains are expected to report a 2% rise in August.", "2007-08"),
    ("2007-09-05", "The firm said it could be the best August in three years.", "2007-08 P3Y"),
    ("2007-09-05", "August sales could mark the best August in three years.", "2007-08 2007-08 P3Y"),
    # to come
    ("2007-09-05", "The bank is expected to announce a cut of 5,000 jobs in October.", "2007-10"),
    ("2007-09-05", "The bank is expected Thursday to hold talks in October.", "2007-09-06 2007-10"),
    ("2007-09-05", "It will be the busiest October in years.", "2007-10 PXY"),
    ("2007-09-05", "The club is expected to announce a new coach in August.", "2008-08"),
]
DAYS = [
    ("2022-12-21", "It fell on April 5 and 6, then rose.", "2022-04-05 2022-04-06"),
    ("2022-12-21", "On May 2 and 3, it met. It fell on April 5 and 12, the group said.",
     "2022-05-02 2022-05-03 2022-04-05 2022-04-12"),
    ("2022-12-21", "It met on May 2 and 3 but failed.", "2022-05-02 2022-05-03"),
    ("2022-12-21", "It was told on Oct. 15,1955. On May 3,1961, it was told again.", "1955-10-15 1961-05-03"),
    # things that are counted
    ("2022-12-21", "It sank on May 2 and 3 people died.", "2022-05-02"),
    ("2022-12-21", "Bombs hit on May 2 and 3, two of them in Rome.", "2022-05-02"),
    ("2022-12-21", "It was told in October. In May 3,961 men came.", "2022-10 2022-05"),
]  # fmt: skip
MONTHS_AS_SUBJECTS = [
    ("2007-09-05", "Sales fell in June. June delivered bad news for Acme.", "2007-06 2007-06"),
    ("2007-09-05", "Sales rose in August. While August was fueled by trucks, cars fell.", "2007-08 2007-08"),
    # people
    ("2007-09-05", "June delivered bad news for Acme.", ""),
    ("2007-09-05", "June Orr left home. In June she moved. June married soon.", "2007-06"),
    ("2007-09-05", "Her aunt June left. She was ill in June. June died there.", "2007-06"),
    ("2007-09-05", "She left in June. June said she was glad.", "2007-06"),
]
NUMBERS_ALONE = [
    ("1998-10-22", "It earned 40 cents a share in the third quarter, compared with 45 cents in the second.",
     "1998-07 1998-04"),
    ("1998-10-22", "Prices rose 3% in the third quarter from the second.", "1998-07 1998-04"),
    ("1998-05-22", "Net rose 3% in the first quarter from the fourth.", "1998-01 1997-10"),
    ("1998-10-22", "Sales fell 3% in the third quarter from the first of its stores.", "1998-07"),
    ("1998-10-22", "He scored in the third quarter from the second row.", ""),
]  # fmt: skip
FROM_A_TIME = [
    ("2006-01-06", "Lenders reported better earnings from a year earlier.", "2005-01-01/2006-01-01"),
    ("2006-01-06", "Acme doubled the number of orders from the previous year.", "2005-01-01/2006-01-01"),
    ("2006-01-06", "Buyers enjoy lower prices from last year.", "2005-01-01/2006-01-01"),
    ("2018-09-06", "It narrowed its loss from last month.", "2018-08-01/2018-09-01"),
    ("2018-09-06", "Stocks dropped by 2.1 million tons from the previous week.", "2018-08-27/2018-09-03"),
    ("2018-09-06", "They were little changed from August.", "2018-08-01/2018-09-01"),
    ("2018-09-06", "Sales doubled in August from July.", "2018-08-01/2018-09-01 2018-07-01/2018-08-01"),
    ("2018-09-06", "Lawmakers returned from the Labor Day holiday.", "2018-09-03/2018-09-04"),
    # since then
    ("2018-09-06", "The rule is in force from last month on.", "2018-08-01/2018-09-07"),
    ("2018-09-06", "The rule has been in force from last month.", "2018-08-01/2018-09-07"),
    ("2018-09-06", "From last month, shops must close early.", "2018-08-01/2018-09-07"),
    ("2018-09-06", "Fares will go up from next month.", "2018-10-01/None"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        *FIRST_OF_A_YEAR,
        *QUARTERS_A_YEAR_AGO,
        *COMPARED,
        *BEFORE,
        *PRIOR_WEEKS,
        *RECORDS,
        *UP_TO_NOW,
        *SAME_MONTHS,
        *SAME_FIGURES,
    ],
)
def test_times_begin(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "within"), FROM_A_TIME)
def test_from_a_time(published: str, text: str, within: str) -> None:
    found = [phrase.resolution.within for phrase in grammar.find(text, published=published)]
    assert [f"{one.lower}/{one.upper}" for one in found if one is not None] == within.split()
