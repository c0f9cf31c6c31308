"""Periods of reports: lengths with one end, the same months of a year before, quarters in short."""

from __future__ import annotations

import pytest

import grammar

# published, text, each time as EDTF or, where it lies nowhere, its TIMEX3 value
ENDED = [
    ("2019-10-24", "Profit rose in the quarter and nine months ended Sept. 30.", "2019-35 2019-01/2019-09 2019-09-30"),
    ("2019-10-24", "It lost money in the three and nine months ended Sept. 30.",
     "2019-07/2019-09 2019-01/2019-09 2019-09-30"),
    ("2018-08-01", "Sales for the three months and six months ended June 30 rose.",
     "2018-04/2018-06 2018-01/2018-06 2018-06-30"),
    ("2019-10-24", "Sales for the 13 and 26 weeks ended Sept. 28 rose.",
     "2019-06-30/2019-09-28 2019-03-31/2019-09-28 2019-09-28"),
    ("2019-11-24", "Sales for the fourth quarter and fiscal year ended Sept. 30 rose.",
     "2019-35 2018-10/2019-09 2019-09-30"),
    ("2019-11-24", "Sales for the quarter and year ended Sept. 30 rose.", "2019-35 2018-10/2019-09"),
    ("2019-11-24", "Sales for the six-month period ended Aug. 31 rose.", "2019-03/2019-08 2019-08-31"),
    ("2019-11-24", "Its third quarter and nine months ended Sept. 30, 2018 were good.",
     "2018-35 2018-01/2018-09 2018-09-30"),
    # no end is told, or of the last one alone
    ("2019-11-24", "The three and nine months were hard.", "P3M P9M"),
    ("2019-11-24", "He was ill for a week. The quarter ended Sept. 30 was good.", "P1W 2019-35 2019-09-30"),
]  # fmt: skip
COMPARED = [
    ("1991-07-20", "In the first six months sales rose from the same period of 1990.", "P6M 1990-01/1990-06"),
    ("1991-07-20", "In the first five months sales rose from the same period last year.", "P5M 1990-01/1990-05"),
    ("1991-02-20", "In the first nine months sales rose from the same period a year ago.", "P9M 1989-01/1989-09"),
    ("1991-07-20", "The first six months of the strike were bad. It lost more than in the same period of 1990.",
     "P6M 1990-34"),
    ("1998-03-20", "Exports in January and February rose 3% from a year earlier.", "1998-01 1998-02 1997-01/1997-02"),
    ("1998-03-20", "January and February exports rose from a year earlier.", "1998-01 1998-02 1997-01/1997-02"),
    ("1998-03-20", "Exports in February rose 3% from a year earlier.", "1998-02 1997-02"),
    ("2019-06-12", "Rents rose 0.2% in May from April and 2.4% from a year earlier.", "2019-05 2019-04 2018-05"),
    ("2019-06-12", "Rents rose 0.2% in May from a month earlier and 2.4% from a year earlier.",
     "2019-05 2019-04 2018-05"),
    ("2019-06-12", "Exports fell to $3 billion in May, against $4 billion a year ago.", "2019-05 2018-05"),
    ("2019-06-12", "Exports fell in May, compared with 4 tons a year ago and 5 tons two years earlier.",
     "2019-05 2018-05 2017-05"),
    ("2019-06-12", "Exports in May were lower than they were a year earlier.", "2019-05 2018-05"),
    ("2019-06-12", "Exports in May fell 3% from a year earlier. Imports fell 2% from a year earlier.",
     "2019-05 2018-05 2018-05"),
    ("2019-11-12", "The third quarter was good. Second-quarter sales fell from a year earlier.",
     "2019-35 2019-34 2018-34"),
    ("2019-06-12", "In the three months to April sales rose from a year earlier.", "2019-02/2019-04 2018-02/2018-04"),
    # nothing is compared
    ("2019-06-12", "He left in May. A year earlier he had come.", "2019-05 2018"),
    ("2019-06-12", "He fled in May from the house that he had bought two years earlier.", "2019-05 2017"),
    ("2019-06-12", "On May 5 it was dearer than a year earlier.", "2019-05-05 2018"),
]  # fmt: skip
SHORT = [
    ("2015-02-10", "Margins fell in 4Q14. They had risen in 3Q 2014 and 1H14.", "2014-36 2014-35 2014-40"),
    ("2019-10-10", "The 1H19 revenue beat 1H18; 2H2018 sales did not.", "2019-40 2018-40 2018-41"),
    ("2019-10-10", "It earned more than in 4Q18/1Q19, or its 3Q98 loss.", "2018-36 2019-33 1998-35"),
    ("2019-10-10", "The part is 4Q141, the flight was 2h14 and 1h20m long.", "PT1H20M"),
    ("1997-11-03", "It lost money in the third quarters of 1995 and 1996.", "1995-35 1996-35"),
    ("1997-11-03", "Sales in the first quarters of 1994, 1995 and 1996 fell.", "1994-33 1995-33 1996-33"),
    ("1997-11-03", "Sales fell in the third quarter of 1995, and 1996 was worse.", "1995-35 1996"),
    ("1997-11-03", "The first days of 1995 and 1996 were cold.", "1995-01-01/1995-01-10 1996"),
]
RATES = [
    ("2001-10-22", "It will pay $30 million a year thereafter.", ""),
    ("2001-10-22", "It pays $3 million this year and $1.5 million a year thereafter.", "2001"),
    ("2001-10-22", "It will add 40 jobs a month thereafter.", ""),
    ("2001-10-22", "It fell in March 1990 and was rebuilt a year thereafter.", "1990-03 1991"),
    ("2001-10-22", "He came in 1990 with 12 men and left a year thereafter.", "1990 1991"),
]
# years of schools and companies that are named by two
SPANS = [
    ("2017-10-22", "Enrolment fell in the 2015-16 school year.", "2015/2016"),
    ("2017-10-22", "Enrolment fell in the 2015-2016 school year.", "2015/2016"),
    ("2017-10-22", "The academic year 2015-16 and the 2015/16 fiscal year were good.", "2015/2016 2015/2016"),
    ("2017-10-22", "Tax rose in FY 2015-16, and in the fiscal year 2014.", "2015/2016 2014~"),
    ("2017-10-22", "It fell from 2015 to 2017.", "2015 2017"),
]
# a quarter by its number alone
NUMBERED = [
    ("2020-02-10", "Output rose 3% in the third quarter and 5% in the fourth.", "2019-35 2019-36"),
    ("2020-02-10", "Growth slowed to 3% in the third quarter from 5% in the second.", "2019-35 2019-34"),
    ("2020-02-10", "After 3% growth in the third quarter of 2018, it grew 5% in the fourth and then fell.",
     "2018-35 2018-36"),
    ("2020-02-10", "It earned $3 million in the first quarter of 2019, against $4 million in the fourth.",
     "2019-33 2018-36"),
    ("2020-02-10", "It earned $3 million in the fourth quarter of 2018 and $4 million in the first.",
     "2018-36 2019-33"),
    ("2020-02-10", "Growth was 3 percent in the first quarter, 4 percent in the second and 5 percent in the third.",
     "2019-33 2019-34 2019-35"),
    ("2020-08-10", "Profit fell 3% in the first half, but should rise in the second.", "2020-40 2020-41"),
    ("2020-02-10", "He scored in the third quarter and again in the fourth.", ""),
    ("2020-02-10", "Output rose 3% in the third quarter and fell in the fourth month.", "2019-35"),
    ("2020-02-10", "Output rose 3% in the third quarter, most in the second of its plants.", "2019-35"),
    ("2020-02-10", "Output rose 3% in the third quarter. He came in the second.", "2019-35"),
]  # fmt: skip
# the last day is told later
LATER = [
    ("2001-10-22", "Fourth-quarter profit rose 5%, Acme said. The quarter ended Aug. 31.",
     "2001-06/2001-08 2001-06/2001-08 2001-08-31"),
    ("2001-10-22", "Fourth-quarter profit rose, from the third quarter, too. For the three months ended Aug. 31 it"
     " earned $5, up from $4 a year earlier.",
     "2001-06/2001-08 2001-03/2001-05 2001-06/2001-08 2001-08-31 2000-06/2000-08"),
    ("2001-10-22", "Third-quarter profit rose 5%, Acme said. The quarter ended Sept. 30.",
     "2001-35 2001-35 2001-09-30"),
    ("2001-10-22", "Fiscal 2001 sales fell. In the year ended June 30 it lost $3.",
     "2000-07/2001-06 2000-07/2001-06 2001-06-30"),
    ("2001-10-22", "First-half profit fell. In the six months to Aug. 31 it earned $3.",
     "2001-03/2001-08 2001-03/2001-08"),
    # of something else
    ("2001-10-22", "First-quarter profit fell. In the nine months ended Aug. 31 it earned $3.",
     "2001-33 2000-12/2001-08 2001-08-31"),
    ("2001-10-22", "The economy grew in the second quarter. Acme lost money in the three months ended Aug. 31.",
     "2001-34 2001-06/2001-08 2001-08-31"),
    ("2001-10-22", "The second quarter was good. In Rome, the war that ended on Aug. 31 was lost.",
     "2001-34 2001-08-31"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), [*ENDED, *COMPARED, *SHORT, *RATES, *SPANS, *NUMBERED, *LATER])
def test_the_periods_of_a_report(published: str, text: str, told: str) -> None:
    found = [
        value.edtf if isinstance(value := one.resolution.value, grammar.Interval) else one.timex.value
        for one in grammar.find(text, published=published)
    ]
    assert found == told.split()


def test_a_fiscal_year_of_two_is_that_of_a_known_calendar() -> None:
    policy = grammar.Policy.of({"name": "news", "fiscal": -3})
    found = grammar.find("The 2015/16 fiscal year, the 2015-16 school year.", published="2018-01-01", policy=policy)
    assert [str(one.resolution.value) for one in found] == [
        "[2015-10-01, 2016-10-01) year",
        "[2015-01-01, 2017-01-01) year",
    ]
