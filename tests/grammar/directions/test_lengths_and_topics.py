"""Lengths that something filled, or in which it came again; times as topics; months of contracts; days to come."""

from __future__ import annotations

import pytest
from told import assert_told

import grammar

ROWS = [
    # --- "as recently as" counts back ---
    ("1993-05-25", "As recently as a year ago, tin was $20.", "1992"),
    ("1993-05-25", "It was on sale as recently as two weeks ago.", "1993-05-10"),
    ("1993-05-25", "As recently as three days ago, she denied it.", "1993-05-22"),
    ("1993-05-25", "As recently as Wednesday, she denied it.", "1993-05-19"),
    ("1993-05-25", "As long ago as three years ago, she denied it.", "1990"),
    ("1993-05-25", "The boat sank in two hours.", "PT2H"),
    # --- units that something filled ---
    ("1989-11-13", "After months of talks, both sides signed.", "PXM"),
    ("1989-11-13", "The mill closed after years of decline.", "PXY"),
    ("1989-11-13", "The treaty ended decades of hostility.", "PXDE"),
    ("1989-11-13", "They failed despite weeks of haggling.", "PXW"),
    ("1989-11-13", "The sale capped days of rumors.", "PXD"),
    ("1989-11-13", "It rose after weeks of the campaign.", ""),
    ("1989-11-13", "They spoke after hours.", ""),
    ("1989-11-13", "The minutes of talks are secret.", ""),
    ("1989-11-13", "He recalled days of glory.", ""),
    # --- from some length to another ---
    ("1989-11-13", "The repair could take six months to a year.", "P6M P1Y"),
    ("1989-11-13", "It will take between six months and a year.", "P6M P1Y"),
    ("1989-11-13", "It takes from ten months to a year.", "P10M P1Y"),
    ("1989-11-13", "It will take a year to 18 months.", "P1Y P18M"),
    ("1989-11-13", "It costs $6 to $8 a year.", ""),
    ("1989-11-13", "They pay $50 a month or $500 a year.", ""),
    # --- so often in so long, in what is to come ---
    ("1993-05-25", "The bank will raise rates for the third time in six weeks.", "P6W"),
    ("1993-05-25", "It may cut rates for a second time in three months.", "P3M"),
    ("1993-05-25", "It will report its second quarterly loss in three quarters.", "P3Q"),
    ("1993-05-25", "It will raise fares Aug. 27, its second rise in less than two weeks.", "1993-08-27 P2W"),
    ("1993-05-25", "He will meet his only son in two days.", "1993-05-27"),
    ("1993-05-25", "She will release her second album in three months.", "1993-08"),
    ("1993-05-25", "It will open its third plant in six weeks.", "1993-07-05"),
    ("1993-05-25", "The third test will take place in two days.", "1993-05-27"),
    ("1993-05-25", "It will report its first-quarter loss in two weeks.", "1993-01 1993-06-07"),
    # --- the last thing that has such a length ---
    ("1993-05-25", "The last three-year contract was signed in 1987.", "P3Y 1987"),
    ("1993-05-25", "It is in the next five-year plan, which runs until 2000.", "P5Y 2000"),
    ("1993-05-25", "The next two-year note sale is Nov. 21.", "P2Y 1993-11-21"),
    ("1993-05-25", "The previous three-year contract was better.", "P3Y"),
    ("1993-05-25", "Demand grew in the last three-year period.", "1990-05-26"),
    ("1993-05-25", "Over the next two-week stretch, it plays five games.", "1993-05-26"),
    ("1993-05-25", "Tin fell over the past 12-month period.", "1992-05-26"),
    ("1993-05-25", "Demand grew in the last three years.", "1990-05-26"),
    # --- weekdays that lie ahead ---
    ("1998-06-12", "Forecasters say the next storm hits Sunday.", "1998-06-14"),
    ("1998-06-12", "She saw the next train stops Sunday.", "1998-06-07"),
    ("1998-06-12", "They lost the next two games Sunday.", "1998-06-07"),
    ("1998-06-12", "Rain today. Saturday, sunny.", "1998-06-12 1998-06-13"),
    ("1998-06-12", "Sunday on CNN, the speaker.", "1998-06-14"),
    ("1998-06-12", "Sunday on NBC, he said no.", "1998-06-07"),
    ("1998-06-12", "Sunday on the beach, people sang.", "1998-06-07"),
    ("1998-06-09", "The match was lost. Saturday, rain.", "1998-06-06"),
    ("1998-06-12", "The storm hit Sunday.", "1998-06-07"),
    ("1993-05-25", "The market is waiting for Friday.", "1993-05-28"),
    ("1993-05-25", "Traders are looking to Friday.", "1993-05-28"),
    ("1993-05-25", "Traders have been waiting for Friday.", "1993-05-28"),
    ("1993-05-25", "Traders await Friday.", "1993-05-28"),
    ("1993-05-25", "Traders waited on Friday.", "1993-05-21"),
    ("1993-05-25", "Monday on 'World Report': how to save for college", "1993-05-31"),
    ("1993-05-25", "Monday on Wall Street, stocks fell.", "1993-05-24"),
    # --- the month of a contract ---
    ("1996-04-16", "The May contract has gained $1.08.", "1996-05"),
    ("1996-04-16", "The July contract had gained 10 cents Friday.", "1996-07 1996-04-12"),
    ("1996-04-16", "The June bond contract fell half a point.", "1996-06"),
    ("1996-04-16", "The contract for June settled at 110.", "1996-06"),
    ("1996-03-16", "The contract for March settled at 110.", "1996-03"),
    ("1996-04-16", "June S&P futures fell.", "1996-06"),
    ("1996-04-16", "July stock index futures rose.", "1996-07"),
    ("1996-04-16", "May wheat has gained 3 cents.", "1996-05"),
    ("1996-04-16", "The June labor contract ended.", "1995-06"),
    ("1996-04-16", "The contract for June was signed.", "1995-06"),
    ("1996-04-16", "June Carter has gained weight.", ""),
]

TOPICS = [
    # --- "about" leads to a topic ---
    ("1989-10-26", "Brokers are optimistic about 1990.", "1990"),
    ("1989-10-26", "They are worried about October.", "October"),
    ("1989-10-26", "He is nervous about Monday.", "Monday"),
    ("1989-10-26", "She was right about 1987.", "1987"),
    ("1989-10-26", "She wrote a book about 1968.", "1968"),
    ("1989-10-26", "He knows about last week.", "last week"),
    ("1989-10-26", "It was, I guess about 1968.", "about 1968"),
    ("1989-10-26", "The mill was built about 1968.", "about 1968"),
    ("1989-10-26", "The book appeared about 1968.", "about 1968"),
    ("1989-10-26", "They met about Oct. 3.", "about Oct. 3"),
    ("1989-10-26", "He talked about noon.", "about noon"),
    ("1989-10-26", "They talked about three hours.", "about three hours"),
    ("1989-10-26", "She wrote a book about three years ago.", "about three years ago"),
    ("1989-10-26", "I know about 1500 people.", ""),
    ("1989-10-26", "She is certain about May.", "about May"),
    # --- the article of the noun behind a feast ---
    ("1993-05-25", "She left before the Labor Day holiday.", "Labor Day"),
    ("1993-05-25", "It returns after the Christmas recess.", "Christmas"),
    ("1993-05-25", "The Thanksgiving travel rush is over.", "Thanksgiving"),
    ("1993-05-25", "The Mother's Day sale was good.", "Mother's Day"),
    ("1993-05-25", "They cheered at the July 4 parade.", "July 4"),
    ("1993-05-25", "She left on the Fourth of July.", "the Fourth of July"),
]

STRETCHES = [
    # --- fiscal years by their first day, lengths by an end told from today ---
    ("1990-08-16", "In the fiscal year beginning Oct. 1, spending will rise.", "1990-10-01 1991-10-01"),
    ("1990-08-16", "In the fiscal year starting Oct. 1, spending will rise.", "1990-10-01 1991-10-01"),
    ("1990-08-16", "In the fiscal year that begins Oct. 1, spending will rise.", "1990-10-01 1991-10-01"),
    ("1990-08-16", "In the fiscal year that starts in October, spending will rise.", "1990-10-01 1991-10-01"),
    ("1990-08-16", "In the fiscal year that began Oct. 1, spending rose.", "1989-10-01 1990-10-01"),
    ("1990-08-16", "In the fiscal year ended Sept. 30, spending rose.", "1988-10-01 1989-10-01"),
    ("1990-08-16", "They approved a budget for the fiscal year beginning Oct. 1.", "1990-10-01 1991-10-01"),
    ("1990-08-16", "They approved a budget for the fiscal year that starts Oct. 1.", "1990-10-01 1991-10-01"),
    ("1990-08-16", "The year begins Oct. 1.", "1990-01-01 1991-01-01"),
    ("1990-08-16", "Sales rose in the six months ended yesterday.", "1990-02-16 1990-08-16"),
    ("1990-08-16", "Sales rose in the week ended last Tuesday.", "1990-08-08 1990-08-15"),
    ("1990-08-16", "Sales rose in the fiscal year ended last June.", "1989-07-01 1990-07-01"),
    ("1990-08-16", "Sales will rise in the fiscal year ending next March 31.", "1990-04-01 1991-04-01"),
    ("1990-08-16", "Sales rose in the week ended Monday.", "1990-08-07 1990-08-14"),
    ("1990-08-16", "The strike lasted six months and ended yesterday.", ""),
]


@pytest.mark.parametrize(("published", "text", "told"), STRETCHES)
def test_stretches(published: str, text: str, told: str) -> None:
    value = grammar.find(text, published=published)[0].resolution.value
    lower, upper = (str(getattr(value, name, None) or "") for name in ("lower", "upper"))
    assert f"{lower} {upper}".strip() == told


@pytest.mark.parametrize(("published", "text", "words"), TOPICS)
def test_extents(published: str, text: str, words: str) -> None:
    found = [phrase.text for phrase in grammar.find(text, published=published)]
    assert found == ([words] if words else [])


@pytest.mark.parametrize(("published", "text", "times"), ROWS)
def test_told(published: str, text: str, times: str) -> None:
    assert_told(published, text, times)
