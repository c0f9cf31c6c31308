"""Business news: what something costs, what a month came to, what contracts are named by, what reports compare."""

from __future__ import annotations

import pytest
from told import assert_told

from grammar import find

ROWS = [
    # an amount of money that is more than a year ago
    ("2013-04-09", "Bread costs 20 cents more than a year ago.", "2012-01-01"),
    ("2013-04-09", "Petrol is 34 cents less than one year ago.", "2012-01-01"),
    ("2013-04-09", "Diesel is now 4 percent more than a year ago.", "- 2012-01-01"),
    ("2013-04-09", "It now costs about 10 cents less than one month ago.", "- 2013-03-01"),
    ("2013-04-09", "The shop was sold more than a year ago.", "2012-01-01"),
    # a month in which something went to a number
    ("2015-04-23", "The index edged up in March to 51.5, the bank said.", "2015-03-01"),
    ("2015-04-23", "Sales rose in March to 5.19 million. In the previous month they fell.", "2015-03-01 2015-02-01"),
    ("2015-04-23", "It jumped in December 2014 to 108.3 from 104.1 in November.", "2014-12-01 2014-11-01"),
    ("2015-04-23", "The rate fell in the first quarter to 5.2 percent.", "2015-01-01"),
    ("2015-04-23", "From March to May it rained.", "- -"),
    ("2015-04-23", "It took two to 5.5 years.", "-"),
    # parts of a day of trading, and the day behind them
    ("2015-04-23", "Acme shares rose 3% in afternoon trading Wednesday.", "2015-04-22T12 2015-04-22"),
    ("2015-04-23", "In midday trading on Tuesday it rose.", "2015-04-21T12 2015-04-21"),
    ("2015-04-23", "It lost 2% in late-afternoon trading on the Tokyo exchange Tuesday.", "2015-04-21T12 2015-04-21"),
    ("2015-04-23", "It rose in afternoon trading, and on Tuesday it fell.", "2015-04-23T12 2015-04-21"),
    ("2015-04-23", "It fell in midday trading ahead of a vote Friday.", "2015-04-23T12 2015-04-24"),
    ("2015-04-23", "It rose in afternoon trading after Tuesday.", "2015-04-23T12 2015-04-21"),
    # contracts named by their month
    ("2024-11-11", "January Brent rose 20 cents to $73.", "2025-01-01"),
    ("2024-11-11", "December Kansas City wheat lost 3 cents.", "2024-12-01"),
    ("2024-11-11", "On Monday, December Comex gold rose.", "2024-11-11 2024-12-01"),
    ("2024-11-11", "January West Texas Intermediate crude fell 2%.", "2025-01-01"),
    ("2024-11-11", "Dec. corn rose 1 cent; Mar. KC wheat lost 3.", "2024-12-01 2025-03-01"),
    ("2023-10-04", "Apr. live cattle fell 78 cents at $1.27.", "2024-04-01"),
    ("2024-11-11", "The December and March contracts fell.", "2024-12-01 2025-03-01"),
    ("2024-11-11", "January, March and May soybeans fell.", "2025-01-01 2025-03-01 2025-05-01"),
    ("2024-11-11", "Losses on the January contract were larger.", "2025-01-01"),
    ("2024-11-11", "The March contract for corn lost 3 cents.", "2025-03-01"),
    ("2022-12-21", "Silver prices for March gained 2%.", "2023-03-01"),
    ("2024-04-11", "Wheat prices for March fell 3% from February.", "2024-03-01 2024-02-01"),
    ("2024-11-11", "Brent for January rose.", "2025-01-01"),
    ("2024-11-11", "Sales rose in May. Corn rose too.", "2024-05-01"),
    ("2024-11-11", "April Brent said no.", ""),
    ("2024-11-11", "They ratified the January contract.", "2024-01-01"),
    # the month that figures are of, not the one that they are compared with
    (
        "2007-09-05",
        "Makers sold 4% fewer cars in August, compared with the same month last year. Truck sales rose for the month.",
        "2007-08 2006-08 2007-08",
    ),
    (
        "2007-09-05",
        "The index stood at 141 in July, 6% above July 1999. It fell 2% over the month.",
        "2007-07 1999-07 2007-07",
    ),
    ("2007-09-05", "Acme stumbled in August, but others reported solid gains for the month.", "2007-08 2007-08"),
    (
        "2007-09-05",
        "Sales rose in August, up 3% from August last year. They will fall for the month.",
        "2007-08 2006-08 2007-09",
    ),
    ("2007-09-05", "The fair was held in August last year. Sales rose for the month.", "2006-08 2007-09"),
    # figures of a month that are still to be told
    ("2007-09-05", "Five chains are expected to report a 2% rise in sales in August.", "2007-08"),
    ("2007-09-05", "They will post a sales rise of 2% in August.", "2007-08"),
    ("2007-09-05", "They will report a profit of $2 million in October.", "2007-10"),
    ("2007-09-05", "They will publish the sales report in August.", "2008-08"),
    ("2007-09-05", "Others reported solid gains in May.", "2007-05"),
    # the month of last year that a month is compared with
    ("2007-09-05", "Sales rose in August, up 19% over last August.", "2007-08 2006-08"),
    ("2007-09-05", "August sales were flat compared with last August.", "2007-08 2006-08"),
    ("2007-08-30", "Sales rose in August from last August.", "2007-08 2006-08"),
    ("2007-09-05", "He was in York in August 2005, in Rome last August.", "2005-08 2007-08"),
    ("2007-09-05", "The shop opened last August. Sales rose in August.", "2007-08 2007-08"),
    # two times that run on
    ("2022-12-21", "Shares rose Tuesday after the previous day's plunge.", "2022-12-20 2022-12-19"),
    ("2022-12-21", "Shares fell Wednesday before the next day's report.", "2022-12-21 2022-12-22"),
    ("2022-12-21", "Silver closed at its lowest in about nine weeks a day earlier.", "- 2022-12-20"),
    ("2022-12-21", "It rose to its highest in a year a day earlier.", "- 2022-12-20"),
    ("2022-12-21", "He came two years, a month and a day earlier.", "2020-11-20"),
    # a deadline with its hour
    ("2015-10-24", "The guild on Saturday set an 11:59 p.m. Sunday strike deadline.", "2015-10-24 2015-10-25T23:59"),
    ("2015-10-24", "The mayor set a noon Tuesday deadline.", "2015-10-27T12"),
    ("2015-10-24", "He missed a 5 p.m. Monday deadline.", "2015-10-19T17"),
    ("2015-10-24", "They set a noon record Monday.", "2015-10-19T12 2015-10-19"),
    # what something comes ahead of
    ("2018-05-16", "Gas fell Wednesday ahead of the vote Friday.", "2018-05-16 2018-05-18"),
    ("2018-05-16", "Gas fell Wednesday ahead of the contract's expiration on Monday.", "2018-05-16 2018-05-21"),
    ("2018-05-16", "He finished ahead of the leader Monday.", "2018-05-14"),
    ("2018-05-16", "He quit ahead of the vote Tuesday.", "2018-05-15"),
    ("2018-05-16", "The firm quit before the meeting Monday.", "2018-05-14"),
    # the figure of a day that another one comes from
    ("2023-10-04", "Prices sank, pushing yields to 4.80% from Monday's 4.69%.", "2023-10-02"),
    ("2023-10-04", "They are raising fares to $3 from Monday.", "2023-10-09"),
]


@pytest.mark.parametrize(("published", "text", "told"), ROWS)
def test_times_of_business_news(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


LIMITS = [
    ("Bread costs 20 cents more than a year ago.", "a year ago"),
    ("Petrol is 34 cents less than one year ago.", "one year ago"),
    ("The shop was sold for 300 dollars more than a year ago.", "more than a year ago"),
    ("They were 12 more than a year ago.", "more than a year ago"),
]


@pytest.mark.parametrize(("text", "phrase"), LIMITS)
def test_an_amount_is_more_and_the_time_no_limit(text: str, phrase: str) -> None:
    assert [one.text for one in find(text, published="2013-04-09")] == [phrase]
