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
YEARS = [
    ("2019-10-24", "It now sees 2019 sales of $3 billion and expects 2020 growth of 5%.", "PRESENT_REF 2019 2020"),
    ("2019-10-24", "The group forecast 2019 EBITDA of $3 billion and lifted 2020 guidance.", "2019 2020"),
    ("2019-10-24", "He made 2000 sales. The crew caught 1950 fish. They sold 1990 shares.", ""),
]


@pytest.mark.parametrize(("published", "text", "told"), [*MONTHS, *ON_THE_YEAR, *STRETCHES, *YEARS])
def test_the_times_of_economic_data(published: str, text: str, told: str) -> None:
    found = [
        value.edtf if isinstance(value := one.resolution.value, grammar.Interval) else one.timex.value
        for one in grammar.find(text, published=published)
    ]
    assert found == told.split()
