"""Quarters, halves and months that are of a year told before them; years and stretches of tax and accounts."""

from __future__ import annotations

import pytest

import grammar

# published, text, each time as EDTF
OF_YEAR = [
    ("2022-03-10", "In 2015 sales rose 3%; they fell in the fourth quarter.", "2015 2015-36"),
    ("2022-03-10", "In 2014 exports rose 3%, but fell 2% in the first half.", "2014 2014-40"),
    ("2022-03-10", "Revenue in 2015 was strong. Orders fell in the third quarter.", "2015 2015-35"),
    ("2022-03-10", "In 2015, the firm opened 12 shops. In the first quarter it added three, in the third quarter five.",
     "2015 2015-33 2015-35"),
    ("2022-03-10", "Profit for 2021 was 3.2m. In the first half it was 1.1m.", "2021 2021-40"),
    ("2016-02-10", "Growth was 3% in 2015. It was 1% in the first quarter.", "2015 2015-33"),
    ("2022-03-10", "In 2015 sales rose 3% from 2014; they fell in the fourth quarter.", "2015 2014 2015-36"),
    ("2016-08-03", "In 2008, the bank lost $3bn, most of it in the fourth quarter.", "2008 2008-36"),
    ("2016-08-03", "In 2012, profits doubled. In 2013 they halved, mainly in the second quarter.", "2012 2013 2013-34"),
    ("2010-09-15", "In 1929 output fell; in the first half of 1930 it rose, and in the second half it collapsed.",
     "1929 1930-40 1930-41"),
    ("2022-09-15", "Sales rose 3% in the first quarter of 2015, after 4% in the fourth quarter.", "2015-33 2014-36"),
    ("2022-09-15", "Sales rose 3% in the fourth quarter of 2015, up from 4% in the third quarter.", "2015-36 2015-35"),
    ("2022-09-15", "Output fell in the third quarter of 2015. It rose in the fourth quarter.", "2015-35 2015-36"),
    ("2022-03-10", "During 1998, output fell in March and rose in May.", "1998 1998-03 1998-05"),
    ("2022-03-10", "Throughout 2012, orders rose. In the first quarter they reached 3m.", "2012 2012-33"),
]  # fmt: skip
OF_NOW = [
    ("2016-08-03", "Unemployment peaked at 10% in 2009 and fell to 5% in the first quarter.", "2009 2016-33"),
    ("2016-08-03", "Growth was 2.4% in 2015, but slowed to 0.8% in the first quarter.", "2015 2016-33"),
    ("2016-08-03", "The firm reported a profit for 2015 and a loss for the first quarter.", "2015 2016-33"),
    ("2016-08-03", "Growth in 2015 was 2.4%, but it slowed to 0.8% in the first quarter.", "2015 2016-33"),
    ("2022-03-10", "In 2015 sales rose. The firm said profit fell in the fourth quarter.", "2015 2021-36"),
    ("2022-03-10", "In 2015 sales rose. On Thursday it said profit fell in the fourth quarter.",
     "2015 2022-03-10 2021-36"),
    ("2022-03-10", "In 2015 sales rose. Profit fell in the fourth quarter, the firm said.", "2015 2021-36"),
    ("2022-03-10", "In 2015 sales rose, but the bank says that they fell in the fourth quarter.", "2015 2021-36"),
    ("2022-03-10", "Sales rose compared with 2015. They rose 3% in the fourth quarter.", "2015 2021-36"),
    ("2022-03-10", "The firm was founded in 1998. It made a loss in the fourth quarter.", "1998 2021-36"),
    ("2022-03-10", "The firm, which lost money in 2015, said sales rose in the fourth quarter.", "2015 2021-36"),
    ("2022-03-10", "Profit in the fourth quarter was $3. In 2015 it was $8. Sales rose 3% in the third quarter.",
     "2021-36 2015 2021-35"),
    ("2022-09-15", "Profit fell in the third quarter of 2015. The firm reported second-quarter net of $3 million.",
     "2015-35 2022-34"),
    ("2022-09-15", "It was founded in the first quarter of 2015. Sales fell in the second quarter.",
     "2015-33 2022-34"),
    ("2016-05-10", "Growth was 3% in 2015. It was 1% in the first quarter.", "2015 2016-33"),
    ("2022-03-10", "In 2015 sales rose. They will rise again in the second quarter.", "2015 2022-34"),
    ("2022-03-10", "Profit for 2021 was 3m. In the second half the keeper conceded 3 goals.", "2021"),
]  # fmt: skip
ACCOUNTS = [
    ("2019-05-05", "Q3FY19 was good, FY19Q3 was not. 2HFY2018 sales fell; so did those of 1HFY20.",
     "2019-35~ 2019-35~ 2018-41~ 2020-40~"),
    ("2019-05-05", "The part Q3FY199 is no Q1FY9.", ""),
    ("2018-05-05", "It applies for the tax year 2017-18, but not the 2016 tax year.", "2017/2018 2016~"),
    ("2018-05-05", "They pay tax year after year.", ""),
    ("2018-05-05", "The tax that 2018 brought was the same tax year in, year out.", "2018"),
    ("2019-07-28", "Over the 12 months through March prices rose; over the three months to June they fell.",
     "2018-04/2019-03 2019-04/2019-06"),
    ("2019-08-28", "For the half-year to 30 June, profit was flat.", "2019-01/2019-06"),
    ("2024-03-15", "Guidance for the fiscal year ending June 2024 was raised.", "2023-07/2024-06 2024-06"),
    ("2019-03-15", "In the year ended March 2018 it lost money.", "2017-04/2018-03 2018-03"),
]  # fmt: skip

OTHERS = [
    ("2019-10-28", "Acme's fiscal first quarter ended Sept. 28. Beta's third-quarter sales rose.",
     "2019-06-29/2019-09-28 2019-09-28 2019-35"),
    ("2019-10-28", "Acme's fiscal first quarter ended Sept. 28. In the fourth quarter Acme's sales had risen.",
     "2019-06-29/2019-09-28 2019-09-28 2019-03-29/2019-06-28"),
    ("2024-05-02", "Profit in the first quarter was 3m, against 2m in the prior-year quarter.", "2024-33 2023-33"),
    ("2024-05-02", "In the quarter ended March 31 it earned $3, against $2 in the prior-year period.",
     "2024-33 2024-03-31 2023-33"),
    ("2018-07-20", "In his letter of 3 July 2018 he sought his wages for May.", "2018-07-03 2018-05"),
    ("2018-07-20", "She sought her salary for June. They sought talks for August.", "2018-06 2018-08"),
    ("2019-06-12", "Votes from Sunday's poll will be counted from Friday.", "2019-06-09 2019-06-14"),
    ("2019-06-12", "Debris from Monday's crash will be examined.", "2019-06-10"),
    ("2019-06-12", "From Sunday's opening, entry will be free.", "2019-06-16"),
    ("2019-06-12", "Entry will be free from Saturday's opening.", "2019-06-15"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), [*OF_YEAR, *OF_NOW, *ACCOUNTS, *OTHERS])
def test_the_times_of_accounts(published: str, text: str, told: str) -> None:
    values = [one.resolution.value for one in grammar.find(text, published=published)]
    assert [value.edtf for value in values if isinstance(value, grammar.Interval)] == told.split()
    assert len(values) == len(told.split())
