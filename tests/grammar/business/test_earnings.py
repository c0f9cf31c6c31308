"""Reports of companies and of trade: fiscal years by their end, rates, halves compared, the day of figures."""

from __future__ import annotations

import pytest

import grammar

# published, text, told: "phrase:value" of its times, in order; what has a line under it is a blank of the phrase
REPORTS = [
    # a day before what figures tell is that day, and the figures' month or quarter is one by itself
    ("2021-04-29", "Shares fell Thursday after March sales missed.", "Thursday:2021-04-29 March:2021-03"),
    ("2021-04-29", "It rose on Thursday after first-quarter sales beat estimates.",
     "Thursday:2021-04-29 first-quarter:2021-33"),
    ("2021-04-29", "It fell on Thursday after 2020 profit missed.", "Thursday:2021-04-29 2020:2020"),
    ("2021-04-29", "It fell on Friday after Christmas sales disappointed.", "Friday:2021-04-23 Christmas:2020-12-25"),
    ("2021-04-29", "The pound fell a day after November inflation data.", "a_day:P1D November:2020-11"),
    ("2021-04-29", "It closed on Tuesday before the third-quarter report.", "Tuesday:2021-04-27 third-quarter:2020-35"),
    ("2021-04-29", "It fell on Tuesday after first-half profit halved.", "Tuesday:2021-04-27 first-half:2021-40"),
    ("2021-04-29", "They met on the Monday after March ended.", "the_Monday_after_March:2021-04-05"),
    ("2021-04-29", "They came on the Thursday after Easter and left.", "the_Thursday_after_Easter:2021-04-08"),
    ("2021-04-29", "Two months after May he left.", "Two_months_after_May:2020-07"),
    # so much in each year, from then on
    ("2006-05-09", "It expects savings of $150 million a year from 2008.", "2008:2008"),
    ("2006-05-09", "The plant will make 100,000 cars a year from 2007.", "2007:2007"),
    ("2006-05-09", "Output will rise to 2 million barrels a day from July.", "July:2006-07"),
    ("2006-05-09", "The fund will pay 20 cents a month from 5 July.", "5_July:2006-07-05"),
    ("2006-05-09", "It will open a week from Monday.", "a_week_from_Monday:2006-05-22"),
    ("2006-05-09", "We open three shops a week from Monday.", "a_week_from_Monday:2006-05-22"),
    ("2006-05-09", "A year from 2008 nobody will care.", "A_year_from_2008:2009"),
    # a quarter or half that another one is compared with
    ("2012-02-27", "Sales fell 12% in the second half compared with the first half.",
     "the_second_half:2011-41 the_first_half:2011-40"),
    ("2012-02-27", "Second-half profit fell to $3 million from $5 million in the first half.",
     "Second-half:2011-41 the_first_half:2011-40"),
    ("2012-08-27", "Profit fell in the first half from the second half.",
     "the_first_half:2012-40 the_second_half:2011-41"),
    ("2012-08-27", "Profit in the second half will be higher than in the first half.",
     "the_second_half:2012-41 the_first_half:2012-40"),
    ("2012-02-27", "Growth slowed to 2% in the fourth quarter from 3% in the first quarter.",
     "the_fourth_quarter:2011-36 the_first_quarter:2011-33"),
    ("2012-08-27", "Sales fell in the first half but will rise in the second half.",
     "the_first_half:2012-40 the_second_half:2012-41"),
    # a half in a text of sums
    ("2012-08-27", "Pretax profit rose 18% to 41 million pounds. Turnover was 402 million. The chairman looked back at "
     "the first half with pride.", "the_first_half:2012-40"),
    ("2012-02-27", "Impairments fell by 22% in the second half.", "the_second_half:2011-41"),
    ("2012-02-27", "They shot 45% in the second half.", ""),
    # the fiscal years of a text by the end of one
    ("1998-12-02", "In the fiscal year that ended March 31 output fell; it will rise in the current fiscal year.",
     "the_fiscal_year:1997-04/1998-03 March_31:1998-03-31 the_current_fiscal_year:1998-04/1999-03"),
    ("1998-12-02", "For the fiscal year ending March 31, 1999, it sees a profit. Last fiscal year it lost money.",
     "the_fiscal_year:1998-04/1999-03 March_31,_1999:1999-03-31 Last_fiscal_year:1997-04/1998-03"),
    ("1998-12-02", "The company's fiscal year ends on June 30. Sales rose in the first quarter of fiscal 1999 and in "
     "fiscal 1998.", "fiscal_year:1998-07/1999-06 June_30:1999-06-30 "
     "the_first_quarter_of_fiscal_1999:1998-35 fiscal_1998:1997-07/1998-06"),
    ("2019-11-06", "It reported a profit for its fiscal fourth quarter ended Sept. 28. For the full year, net rose. It "
     "expects growth in fiscal 2020. For the first quarter, it sees net of 70 cents.",
     "fiscal_fourth_quarter:2019-06-29/2019-09-28 Sept._28:2019-09-28 the_full_year:2018-09-29/2019-09-28 "
     "fiscal_2020:2019-09-29/2020-09-28 the_first_quarter:2019-09-29/2019-12-28"),
    ("1998-12-02", "Its fiscal first quarter ended Sept. 30. In fiscal 1998 net fell. For fiscal 1999, it sees a rise.",
     "fiscal_first_quarter:1998-35 Sept._30:1998-09-30 fiscal_1998:1997-07/1998-06 "
     "fiscal_1999:1998-07/1999-06"),
    ("2016-08-25", "Net for its fiscal 2016 second quarter ended July 30 fell. In fiscal 2015 it earned $2.41. In the "
     "fourth quarter it expects growth.", "fiscal_2016_second_quarter:2016-04-30/2016-07-30 July_30:2016-07-30 "
     "fiscal_2015:2015-01-31/2016-01-30 the_fourth_quarter:2016-10-31/2017-01-30"),
    # by which of its two years one that ends in January is called is not known
    ("2016-08-25", "Net for its second quarter ended July 30 fell. In fiscal 2015 it earned $2.41.",
     "second_quarter:2016-04-30/2016-07-30 July_30:2016-07-30 fiscal_2015:2015~"),
    ("2016-08-25", "In the year to 31 March 2016 it earned 3 million. For this financial year it expects 4 million. "
     "FY18 will be better.", "the_year_to_31_March_2016:2015-04/2016-03 this_financial_year:2016-04/2017-03 "
     "FY18:2017-04/2018-03"),
    # the calendar of another company
    ("2016-08-25", "Alpha's fiscal year ended June 30. Rival Beta said its third-quarter profit fell.",
     "fiscal_year:2015-07/2016-06 June_30:2016-06-30 third-quarter:2016-35"),
    # the quarter of another year keeps its name
    ("1989-10-26", "In the fiscal first quarter ended Sept. 29, it earned $5 million. In the 1988 period, it earned $3 "
     "million.", "the_fiscal_first_quarter:1989-06-30/1989-09-29 Sept._29:1989-09-29 "
     "the_1988_period:1988-06-30/1988-09-29"),
    # the next quarter, where it is over, too
    ("1998-12-02", "Its fiscal first quarter ended June 30 was good. The second quarter was weak.",
     "fiscal_first_quarter:1998-34 June_30:1998-06-30 The_second_quarter:1998-35"),
    # a year ago from now, or from a quarter that figures are told of
    ("2006-05-09", "The deal is to close in the third quarter. A year ago the shares traded at $22.",
     "the_third_quarter:2006-35 A_year_ago:2005"),
    ("2006-05-09", "Profit fell in the first quarter. The plant opened a year ago in Ohio.",
     "the_first_quarter:2006-33 a_year_ago:2005"),
    ("2006-05-09", "Net rose in the first quarter. A year ago, it earned $2 million.",
     "the_first_quarter:2006-33 A_year_ago:2005-33"),
    ("2006-05-09", "Output grew in the first quarter. It is stronger than a year ago.",
     "the_first_quarter:2006-33 a_year_ago:2005-33"),
    # from when something is to hold
    ("2017-07-27", "On Tuesday it announced a rise of 12.5 percent from Sept. 15.",
     "Tuesday:2017-07-25 Sept._15:2017-09-15"),
    ("2017-07-27", "The council imposed a ban on parking from Aug. 21.", "Aug._21:2017-08-21"),
    ("2017-07-27", "It suspended flights from 20 June.", "20_June:2017-06-20"),
    ("2017-07-27", "It has announced higher fares from October.", "October:2017-10"),
    ("2017-07-27", "She asked for records from September.", "September:2016-09"),
    ("2017-07-27", "They published papers from October.", "October:2016-10"),
    # the year that is under way, in a report of the last one
    ("2003-02-12", "Net for the fourth quarter rose. It will cut 300 jobs by the end of the year.",
     "the_fourth_quarter:2002-36 the_end_of_the_year:2003-09/2003-12"),
    ("2003-02-12", "Net for the fourth quarter rose. The shares have fallen 9 percent since the start of the year.",
     "the_fourth_quarter:2002-36 the_start_of_the_year:2003-01/2003-04"),
    ("2003-02-12", "Net for the fourth quarter rose. For the year, net was $3 million. It sees growth for the year.",
     "the_fourth_quarter:2002-36 the_year:2002 the_year:2003"),
    ("2003-02-12", "Net for the fourth quarter rose. It had cut 300 jobs at the start of the year.",
     "the_fourth_quarter:2002-36 the_start_of_the_year:2002-01/2002-04"),
    ("2018-02-06", "Profit for the year ended Dec. 31 rose. It will pay 37 cents on May 28, making 48 "
     "cents for the year.", "the_year:2017 Dec._31:2017-12-31 May_28:2018-05-28 the_year:2017"),
    # the same date of another year; what a month has
    ("2013-01-15", "On Dec. 31 stocks were 8 million tonnes, against 7 million on the same date last year.",
     "Dec._31:2012-12-31 the_same_date_last_year:2011-12-31"),
    ("2011-08-05", "June's gain was revised to 46,000 from 18,000.", "June:2011-06"),
    ("2011-08-05", "The index rose from July's level.", "July:2011-07"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), REPORTS)
def test_reports_of_companies(published: str, text: str, told: str) -> None:
    found = []
    for phrase in grammar.find(text, published=published):
        value = getattr(phrase.resolution.value, "edtf", None) or phrase.timex.value
        found.append(f"{phrase.text.replace(' ', '_')}:{value}")
    assert " ".join(found) == told


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In the fiscal first quarter ended Sept. 29, it earned $5 million. In the 1988 period, it lost.", "1988-Q1"),
        ("In the fiscal first quarter ended Sept. 29, it earned $5 million. In the 1987 period, it lost.", "1987-Q1"),
        ("Its fiscal year ends on June 30. Net rose in the first quarter of fiscal 1990.", "1990-Q1"),
        ("Net for its fiscal 1989 second quarter ended July 30 fell. For fiscal 1989 it sees a loss.", "1989"),
    ],
)
def test_a_fiscal_time_is_called_by_its_company(text: str, name: str) -> None:
    assert grammar.find(text, published="1989-10-26")[-1].timex.value == name
