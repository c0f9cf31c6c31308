"""How economic data tell of their months and quarters."""

from __future__ import annotations

import pytest

import grammar

# published, text, each time as EDTF or, where it lies nowhere, its TIMEX3 value
MONTHS = [
    ("2019-06-12", "April's trade gap was revised. March's jobless rate was, too.", "2019-04 2019-03"),
    ("2019-06-12", "The bank said May's figures were good.", "2019-05"),
    ("2019-06-12", "Inflation was below April's 2.4% and March's $3.", "2019-04 2019-03"),
    ("2019-06-12", "April's children left. May's house burned. Mrs May's figures were bad.", ""),
    ("2019-06-12", "Housing starts in April were at a low.", "2019-04"),
    ("2019-06-12", "Home starts in April rose.", "2019-04"),
    ("2019-04-12", "The permit bought in March runs out on May 20.", "2019-03 2019-05-20"),
    ("2019-06-12", "The show starts in September. The fair, which opens in July, was cut.", "2019-09 2019-07"),
]
ON_THE_YEAR = [
    ("2019-06-12", "Output was 1.1% up on the year and 0.2% up on the month.", ""),
    ("2019-06-12", "Prices fell 1% on the quarter. Sales rose on the year, and 2 percent on the month.", ""),
    ("2019-06-12", "He looked back on the year.", "2019"),
    ("2019-06-12", "Rents in May were up 3% on a year earlier. In April they were below those of a year earlier.",
     "2019-05 2018-05 2019-04 2018-04"),
    ("2019-08-02", "The gap grew to $5 billion in June from $4 billion in May and $3 billion a year earlier.",
     "2019-06 2019-05 2018-06"),
    ("2019-08-02", "Sales rose from $3 billion in May to $5 billion in June, against $4 billion a year earlier.",
     "2019-05 2019-06 2018-06"),
    ("2019-08-02", "Pay was 3% higher than in June 2018. In July it fell 2% from July 2018, and in May it rose.",
     "2018-06 2019-07 2018-07 2019-05"),
    ("2019-06-12", "Exports in the January-April period were 3% above those of a year earlier.",
     "2019-01 2019-04 2018-01/2018-04"),
]  # fmt: skip
STRETCHES = [
    ("2020-02-06", "Profit for the six months to the end of September fell.", "2019-04/2019-09"),
    ("2020-02-06", "Profit for the 12 months to the end of June 2018 fell.", "2017-07/2018-06"),
    ("2020-02-06", "It fell to 5% in the three months to December, from 6% in the previous three months.",
     "2019-10/2019-12 2019-07/2019-09"),
    ("2020-02-06", "In the six months ended Sept. 30 it lost $3; in the previous six months it earned $3.",
     "2019-04/2019-09 2019-09-30 2018-10/2019-03"),
    ("2020-02-06", "It lost money in the fourth quarter, and in the previous three months.", "2019-36 2019-07/2019-09"),
    ("2020-02-06", "It shrank in the final three months of 2019 and the final quarter of 2018.",
     "2019-10/2019-12 2018-36"),
    ("2020-02-06", "It grew in the opening quarter of 2019 and the closing month of the year.", "2019-33 2019-12"),
    ("2020-02-06", "It was the final day of the trial and the opening week of the fair.", ""),
]  # fmt: skip
OTHER_YEARS = [
    ("2020-02-18", "It earned $3 for the quarter, up from $2 in the same period in the prior year.", "2019-36 2018-36"),
    ("2020-02-18", "Sales in the third quarter of 2019 beat the comparable quarter of the previous year.",
     "2019-35 2018-35"),
    ("2020-02-18", "In January it sold more than in the same month of the previous year.", "2020-01 2019-01"),
    ("2020-02-18", "It lost $2 in the quarter and $3 in the same quarter of 2017.", "2019-36 2017-36"),
    ("2020-02-18", "In the same week of last year it sold five.", "2019-02-18/2019-02-24"),
    ("2020-02-18", "He was ill that week in May.", "2020-02-17/2020-02-23 2019-05"),
]  # fmt: skip
STROKES = [
    ("2020-02-18", "Q3/2018 was weak, Q4-2018 was not.", "2018-35 2018-36"),
    ("2020-02-18", "It cut its stake in Q2/18 and in H1/2019, and again in FY/2019.", "2018-34 2019-40 2019~"),
    ("2020-02-18", "Growth: 3Q/2018 2%, 4Q-2018 1%.", "2018-35 2018-36"),
    ("2020-02-18", "From Q3-2018 to Q2-2019, as in Q3 2016-Q2 2017.", "2018-35 2019-34 2016-35 2017-34"),
    ("2020-02-18", "The sums of Q1/Q2 2019 and of Q3-Q4 2019.", "2019-33 2019-34 2019-35 2019-36"),
    ("2020-02-18", "In Q2/3 of cases; a 3Q-19 lens.", "2019-34"),
]  # fmt: skip
ENDED = [
    ("2020-02-18", "Profit for the half year-ended 30 September 2019 rose.", "2019-04/2019-09"),
    ("2020-02-18", "Profit for the half year ended June 30, 2019 rose.", "2019-01/2019-06"),
    ("2020-02-18", "Profit for the year-ended 31 December 2019 rose.", "2019"),
    ("2020-02-18", "Profit for the quarter ended September rose, too.", "2019-35 2019-09"),
    ("2020-02-18", "Profit for the nine months ended December rose.", "2019-04/2019-12 2019-12"),
]  # fmt: skip
YEARS = [
    ("2019-10-24", "It now sees 2019 sales of $3 billion and expects 2020 growth of 5%.", "PRESENT_REF 2019 2020"),
    ("2019-10-24", "The group forecast 2019 EBITDA of $3 billion and lifted 2020 guidance.", "2019 2020"),
    ("2019-10-24", "He made 2000 sales. The crew caught 1950 fish. They sold 1990 shares.", ""),
]


TABLE = [*MONTHS, *ON_THE_YEAR, *STRETCHES, *OTHER_YEARS, *STROKES, *ENDED, *YEARS]


@pytest.mark.parametrize(("published", "text", "told"), TABLE)
def test_the_times_of_economic_data(published: str, text: str, told: str) -> None:
    found = [
        value.edtf if isinstance(value := one.resolution.value, grammar.Interval) else one.timex.value
        for one in grammar.find(text, published=published)
    ]
    assert found == told.split()
