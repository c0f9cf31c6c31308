"""What reports of business tell: the month a year before, days of auctions, dates of payments, contracts of a month."""

from __future__ import annotations

import pytest
from told import assert_told

from grammar import find


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        ("1992-02-04", "Home sales in December fell from 90,000 in the year-ago month.", "1991-12 1990-12"),
        (
            "1992-02-04",
            "December output fell to 8.1 million tons from 9 million in the year-earlier month.",
            "1991-12 1990-12",
        ),
        ("1992-02-04", "Truck sales last month fell from the year-earlier month.", "1992-01 1991-01"),
        ("1992-02-04", "Orders rose in December from November and from the year-ago month.", "1991-12 1991-11 1990-12"),
        ("1992-02-04", "Exports grew in December. In the year-earlier month they fell.", "1991-12 1990-12"),
        ("1992-02-04", "Exports grew 2% from the year-earlier month.", "1991-02"),
        ("1992-02-04", "In the three months to Jan. 31 sales fell from the year-earlier month.", "1991-11 1991-02"),
    ],
)
def test_the_month_a_year_before(published, text, told):
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        ("1989-11-01", "The agency will offer bills Tuesday and bonds Thursday.", "1989-11-07 1989-11-09"),
        (
            "1989-11-01",
            "It will sell two-year notes Tuesday, five-year notes Wednesday and 30-year bonds Thursday.",
            "P2Y 1989-11-07 P5Y 1989-11-08 P30Y 1989-11-09",
        ),
        (
            "1989-11-01",
            "The office is to report on wages Monday, prices Wednesday and trade Friday.",
            "1989-11-06 1989-11-08 1989-11-10",
        ),
        ("1989-11-01", "They play Leeds on Saturday and York on Thursday.", "1989-11-04 1989-11-09"),
        ("1989-11-01", "It will offer bills Thursday and bonds Friday.", "1989-11-02 1989-11-03"),
        ("1989-11-01", "They will meet Tuesday after talks on Thursday.", "1989-11-07 1989-11-02"),
        ("1989-11-01", "They will meet Monday, and Thursday's vote will be put off.", "1989-11-06 1989-11-02"),
        ("1989-11-01", "The strike will begin Monday, the union said Thursday.", "1989-11-06 1989-10-26"),
        ("1989-11-01", "They will meet Monday and discuss Friday's attack.", "1989-11-06 1989-10-27"),
    ],
)
def test_days_of_what_is_due(published, text, told):
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        ("1996-10-17", "It raised its dividend to 28 cents, effective with the Dec. 1 payment.", "1996-12-01"),
        ("1996-10-17", "The mill lifted its payout, beginning with the Dec. 2 dividend.", "1996-12-02"),
        ("1996-10-17", "The directors omitted the Nov. 15 dividend.", "1996-11-15"),
        ("1996-10-17", "The new rate was effective for the Nov. 15 payment.", "1996-11-15"),
        ("1996-10-17", "It suspended its Jan. 2 quarterly dividend.", "1997-01-02"),
        ("1996-10-17", "It paid the Aug. 15 dividend in stock.", "1996-08-15"),
        ("1996-10-17", "It missed the May 1 coupon payment.", "1996-05-01"),
        ("1996-10-17", "The Dec. 1 fire destroyed the office.", "1995-12-01"),
        ("1996-10-17", "The Dec. 1 ruling barred dividend payments.", "1995-12-01"),
    ],
)
def test_days_of_payments(published, text, told):
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        ("1992-02-04", "The March contract rose two cents, the May contract three cents.", "1992-03 1992-05"),
        ("1992-02-04", "The March contract closed at 39 cents and the April contract at 38.", "1992-03 1992-04"),
        (
            "1992-02-04",
            "The March contract rose two cents, the May contract three and the July contract four.",
            "1992-03 1992-05 1992-07",
        ),
        ("1992-02-04", "March wheat rose 2 cents to $4.10 and May wheat 3 cents to $4.02.", "1992-03 1992-05"),
        ("1992-02-04", "Gold for April delivery rose $2, and the June contract $3.", "1992-04 1992-06"),
        ("1992-02-04", "Workers at the plant ratified the April contract.", "1991-04"),
        ("1992-02-04", "Gold for April delivery rose. Workers ratified the June contract.", "1992-04 1991-06"),
        ("1992-02-04", "In March wheat rose 2 cents, and in May wheat fell.", "1991-03 1991-05"),
    ],
)
def test_contracts_of_a_month(published, text, told):
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        ("1992-02-04", "Through January, sales were up 9% from the same period in 1991.", "1992-01 1991-01"),
        ("1992-02-04", "Through the end of January, sales rose from the same period of last year.", "1992-01 1991-01"),
        (
            "1992-02-04",
            "Through November, it had 4 million, up from 3 million in the year-earlier period.",
            "1991-11 1990-01",
        ),
        (
            "1992-02-04",
            "The strike lasted until January. Profit fell to $3 million from $4 million in the same period last year.",
            "1992-01 1990-10",
        ),
        ("1992-02-04", "Sales rose from the same period in 1991.", "1991-10"),
    ],
)
def test_the_year_up_to_a_month(published, text, told):
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        (
            "1989-02-08",
            "The last split was in June 1985. In the first quarter ended Dec. 31, it earned $4 million.",
            "1985-06 1988-10 1988-12-31",
        ),
        (
            "1989-02-08",
            "It went public in May 1985. For the year ended Dec. 31, it earned $3 million.",
            "1985-05 1988-01 1988-12-31",
        ),
        (
            "1989-02-08",
            "It was sold in June 1985. In the six months ended Dec. 31, it lost money.",
            "1985-06 1988-07 1988-12-31",
        ),
        ("1989-02-08", "The deal was struck in June 1985. As of Dec. 31, it had 400 workers.", "1985-06 1988-12-31"),
        ("1989-02-08", "It was sold in June 1985. On Dec. 31, it had 400 workers.", "1985-06 1985-12-31"),
        (
            "1989-02-08",
            "In the year ended Dec. 31, 1985, it earned $3 million. As of Dec. 31, it had 400 workers.",
            "1985-01 1985-12-31 1985-12-31",
        ),
    ],
)
def test_accounts_behind_an_old_date(published, text, told):
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        ("1996-12-04", "One day last month, she stopped coming.", "1996-11"),
        ("1996-12-04", "One day in May he packed his bags.", "1996-05"),
        ("1996-12-04", "One day last spring, the well ran dry.", "1996-03"),
        ("1996-12-04", "One day of talks was lost.", "P1D"),
        ("1996-12-04", "The strike cost them one day last month.", "P1D 1996-11"),
        ("1996-12-04", "They met on a warm spring evening.", ""),
        ("1996-12-04", "It was a dark night.", ""),
        ("1996-12-04", "It was a busy morning for the police.", ""),
        ("1996-12-04", "Soup on a rainy afternoon :)", "1996-12-04T12"),
        ("1996-12-04", "It was a cold morning in May.", "1996-05"),
        ("1996-12-04", "It was a dark night on Friday.", "1996-11-29"),
        ("1996-12-04", "They met on a Monday night.", ""),
    ],
)
def test_some_day(published, text, told):
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        ("1996-10-17", "That was back in October of eighty-seven.", "1987-10"),
        ("1996-10-17", "He left in the fall of eighty-nine, and came back.", "1989-09"),
        ("1996-10-17", "It began in the summer of sixty-eight.", "1968-06"),
        ("1996-10-17", "The summer of sixty-eight was hot.", "1968-06"),
        ("1996-10-17", "They cheered the fall of eighty-nine regimes.", ""),
        ("1996-10-17", "In October of nineteen eighty-seven they met.", "1987-10"),
    ],
)
def test_years_in_two_words(published, text, told):
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        (
            "1998-03-11",
            "We begin tonight in Ohio, where a storm that hit before dawn has killed eleven.",
            "1998-03-11T21 1998-03-11T05",
        ),
        (
            "1998-03-11",
            "Tonight, crews are still digging after a blast at dawn in Iowa.",
            "1998-03-11T21 1998-03-11T05",
        ),
        ("1998-03-11", "He will leave tonight and arrive at dawn.", "1998-03-11T21 1998-03-12T05"),
        ("1998-03-11", "They will leave tonight and be back in the morning.", "1998-03-11T21 1998-03-12T05"),
        ("1998-03-11", "On Tuesday night they met. At dawn they left.", "1998-03-10T21 1998-03-11T05"),
    ],
)
def test_dawn_behind_tonight(published, text, told):
    assert_told(published, text, told)


@pytest.mark.parametrize(
    ("published", "text", "phrases"),
    [
        ("1996-12-04", "A few moments ago the jury came back.", "A few moments ago"),
        ("1996-12-04", "Several moments ago he left.", "Several moments ago"),
        ("1996-12-04", "In recent weeks and months, sales fell.", "recent weeks and months"),
        ("1996-12-04", "They will meet in the coming days and weeks.", "the coming days and weeks"),
        ("1996-12-04", "In recent weeks and last month, sales fell.", "recent weeks|last month"),
        ("1996-12-04", "In recent weeks and months before the vote, sales fell.", "recent weeks|months"),
        ("1996-12-04", "In recent weeks and months of talks were lost.", "recent weeks"),
        ("1996-12-04", "On this date in 1912, he was born.", "this date in 1912"),
        ("1996-12-04", "By this date in May they had left.", "May"),
        ("1996-12-04", "1988's drought cut yields.", "1988"),
        ("1996-12-04", "Prices rose. 1988's drought cut yields.", "1988"),
        ("1996-12-04", "1960's music was great.", "1960's"),
        ("1996-12-04", "Sales rose in last year's final quarter.", "last year's final quarter"),
        ("1996-12-04", "In 1988's final quarter, sales rose.", "1988's final quarter"),
        ("1996-12-04", "The Christmas party was loud.", "Christmas"),
        ("1996-12-04", "They marched in the Fourth of July parade.", "Fourth of July"),
        ("1996-12-04", "The Fourth of July was hot.", "The Fourth of July"),
        ("1996-12-04", "It was the last full year of the war.", ""),
        ("1996-12-04", "In 1987, the first full year of operation, it lost money.", "1987"),
        ("1996-12-04", "A full year of war followed.", "A full year"),
        ("1996-12-04", "The last full year was good.", "The last full year"),
        ("1996-12-04", "Current assets were $310 million.", ""),
        ("1996-12-04", "The current chairman said current liabilities fell.", "current"),
    ],
)
def test_what_belongs_to_a_phrase(published, text, phrases):
    assert "|".join(phrase.text for phrase in find(text, published=published)) == phrases


@pytest.mark.parametrize(
    ("published", "text", "told"),
    [
        ("1989-02-08", "The law gave each side 60 days from Jan. 1 to act.", "1989-01-01"),
        ("1989-02-08", "They were allowed two weeks from Jan. 3 to pay.", "1989-01-03"),
        ("1989-02-08", "The vote is 60 days from Jan. 1.", "1989-03-02"),
        ("1989-02-08", "It was held 60 days from Jan. 1 to mark the day.", "1989-03-02"),
        ("1989-02-08", "For the crop year ended Aug. 31, exports fell.", "1987-09-01 1988-08-31"),
        ("1989-02-08", "In the marketing year ending Aug. 31, exports will fall.", "1988-09-01 1989-08-31"),
        ("1989-02-08", "In the 1988 crop year, exports fell.", "1988-01"),
    ],
)
def test_terms_and_years_of_trade(published, text, told):
    assert_told(published, text, told)
