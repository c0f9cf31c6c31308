"""Times of figures: what is compared with what, the months and quarters of a report, prices beside days."""

from __future__ import annotations

import pytest
from told import assert_told

from grammar import find

MORE = [
    ("1992-12-03", "The chain took in $7 million, 9% more than a year ago.", "1991"),
    ("1992-12-03", "Output was 7 percent less than a year earlier.", "1991-01-01"),
    ("1992-12-03", "The month had nine trading days, one more than a year ago.", "- 1991-01-01"),
    ("1992-12-03", "The mill employs 400 people, 60 fewer than three years ago.", "1989-01-01"),
    ("1992-12-03", "A barrel costs $4 less than two months ago.", "1992-10-01"),
    ("1992-12-03", "A barrel costs 80 cents less than two months ago.", "1992-10-01"),
    ("1992-12-03", "The rate was two percentage points more than a year ago.", "1991-01-01"),
    ("1992-12-03", "Shoppers spent more than a year ago.", "1991-01-01"),
    ("1992-12-03", "There are more jobs than a year ago.", "1991-01-01"),
    ("1992-12-03", "They bought 300 shares less than a month ago.", "1992-11-01"),
]
LIMITS = [
    "The money was spent more than a year ago.",
    "The mill was opened more than a year ago.",
    "The firm was sold for $12 million more than a year ago.",
    "The bank cut its rate to 8% more than a year ago.",
    "The Boeing 747 crashed more than two years ago.",
    "They left little more than a year ago.",
]
BEFORE = [
    (
        "1992-12-03",
        "Net was $5 million in 1991, against $4 million the year before on sales of $80 million.",
        "1991 1990",
    ),
    ("1992-12-03", "Net was $5 million the year before and $3 million in 1989.", "1991 1989"),
    ("1992-12-03", "Costs rose 2% the month before and 5% in August.", "1992-11 1992-08"),
    ("1992-12-03", "The share fell $2 the day before and $4 Friday.", "1992-12-02 1992-11-27"),
    ("1992-12-03", "Exports rose 2% the year before but fell in 1990.", "1991 1990"),
    ("1992-12-03", "It was founded in 1981. It had been planned a year before and failed.", "1981 1980"),
    # an event is told behind it
    ("1992-12-03", "It cost $3 million the year before the war.", "XXXX"),
    ("1992-12-03", "It cost $3 million the year before and after the war.", "XXXX"),
    ("1992-12-03", "It cost $3 million the year before and the year after the war.", "XXXX XXXX"),
    ("1992-12-03", "They sold 30 cars the day before on-line sales began.", "XXXX-XX-XX"),
]
RECORDS = [
    (
        "1993-05-25",
        "The jobless rate was 7% in April, the lowest since May 1989. It stood at 8% a month earlier.",
        "1993-04 1989-05 1993-03",
    ),
    (
        "1993-05-25",
        "Orders in April were the weakest since 1983. Output fell 1% from the previous month.",
        "1993-04 1983 1993-03",
    ),
    (
        "1993-05-25",
        "Orders in April were below those of June 1988. Output fell 1% from the previous month.",
        "1993-04 1988-06 1993-03",
    ),
    ("1996-04-16", "The gain was the biggest since October 1990. January's drop was revised.", "1990-10 1996-01"),
    (
        "1993-05-25",
        "The loss in April was the first since June 1991. It was small in March.",
        "1993-04 1991-06 1993-03",
    ),
    ("1993-05-25", "She was the first to win since May 1969. A year later she won again.", "1969-05 1970"),
    ("1993-05-25", "It was the worst fire since October 1987. That month 30 people died.", "1987-10 1987-10"),
    ("1993-05-25", "She has led the firm since November 1990. A month earlier she was a clerk.", "1990-11 1990-10"),
]
COMPARED = [
    ("1993-05-25", "Rents rose 2% in April. They were up 5% from a year earlier.", "1993-04 1992-04"),
    ("1993-05-25", "Rents rose 2% in April. Compared with a year earlier, they were up 5%.", "1993-04 1992-04"),
    ("1993-05-25", "Rents rose 2% in April. Wages were 4% higher than a year earlier.", "1993-04 1992-04"),
    ("1993-05-25", "Rents fell in April from March. Wages fell 1% from the previous month.", "1993-04 1993-03 1993-03"),
    (
        "1993-05-25",
        "Rents rose in April after a 1% drop in March. Wages fell from the previous month.",
        "1993-04 1993-03 1993-03",
    ),
    (
        "1993-05-25",
        "Rents rose in April after a 1% drop in March. Wages fell from a month earlier.",
        "1993-04 1993-03 1993-03",
    ),
    (
        "1993-05-25",
        "Rents rose in April after a 1% drop in March. Wages fell from a year earlier.",
        "1993-04 1993-03 1992-04",
    ),
    # in its own sentence it counts on from there, and a deed has no figures
    ("1993-05-25", "Rents rose in April after falling 2% in March and 3% a month earlier.", "1993-04 1993-03 1993-02"),
    ("1993-05-25", "The chain opened a shop in April. Sales were up 6% from a year earlier.", "1993-04 1992-01"),
    ("1993-05-25", "Rents rose in May and April. The previous month they fell.", "1993-05 1993-04 1993-03"),
    ("1993-05-25", "He was held in May for a theft in March. A month earlier he had moved.", "1993-05 1993-03 1993-02"),
]
_FOURTH = "Fourth-quarter net rose 2% to $8 million. "
YEARLY = [
    (
        "1991-02-12",
        _FOURTH + "For the year, net fell to $30 million from $33 million a year earlier.",
        "1990-10 1990-01 1989-01",
    ),
    (
        "1991-02-12",
        _FOURTH + "In 1990, net was $30 million, compared with $33 million a year earlier.",
        "1990-10 1990-01 1989-01",
    ),
    ("1991-02-12", _FOURTH + "For all of 1990, net fell from $33 million the year before.", "1990-10 1990-01 1989-01"),
    ("1991-02-12", _FOURTH + "For the 12 months, net fell from $33 million a year earlier.", "1990-10 P12M 1989-01"),
    ("1991-02-12", _FOURTH + "Full-year net fell from $33 million a year earlier.", "1990-10 P1Y 1989-01"),
    (
        "1991-02-12",
        _FOURTH + "In 1989 it earned $33 million, compared with $35 million a year earlier.",
        "1990-10 1989-01 1988-01",
    ),
    (
        "1989-11-02",
        "For the nine months it made $6 million, compared with $7 million in the same period last year.",
        "P9M 1988-01",
    ),
    # the quarter again
    (
        "1991-02-12",
        "For the year, net fell 4%. In the fourth quarter, it rose to $8 million from $7 million a year earlier.",
        "1990-01 1990-10 1989-10",
    ),
    (
        "1991-02-12",
        _FOURTH + "For the year, it fell. Fourth-quarter sales fell from $90 million a year earlier.",
        "1990-10 1990-01 1990-10 1989-10",
    ),
    (
        "1991-02-12",
        _FOURTH + "The firm, founded in 1950, had sales of $9 million, compared with $8 million a year earlier.",
        "1990-10 1950 1989-10",
    ),
    ("1991-02-12", _FOURTH + "Sales fell 3% from a year earlier.", "1990-10 1989-10"),
]
PRICES = [
    ("1996-04-16", "The share closed at 11 yesterday.", "1996-04-15"),
    ("1996-04-16", "Ford's stock finished at 9 Friday.", "1996-04-12"),
    ("1996-04-16", "Shares of Ford closed up 1 at 11 Friday.", "1996-04-12"),
    ("1996-04-16", "The stock was unchanged at 7 Monday.", "1996-04-15"),
    ("1996-04-16", "The May contract settled at 19 Friday.", "1996-05 1996-04-12"),
    ("1996-04-16", "In New York Stock Exchange composite trading, Ford closed at 11 Friday.", "1996-04-12"),
    ("1996-04-16", "The league plays Game 5 tomorrow night.", "1996-04-17T21"),
    ("1996-04-16", "The Reds lost by five last night.", "1996-04-15T21"),
    ("1996-04-16", "The price is down from ten five years ago.", "1991"),
    ("1996-04-16", "The firm shut one six months ago.", "1995-10"),
    ("1996-04-16", "She left the band at 19 more than ten years ago.", "1986"),
    # hours
    ("1996-04-16", "The shop closed at 11 Friday.", "1996-04-12T11"),
    ("1996-04-16", "The stock market closed at 4 Friday.", "1996-04-12T16"),
    ("1996-04-16", "The Stock Exchange opened at 9 Friday.", "1996-04-12T09"),
    ("1996-04-16", "The talks on oil ended at 6 Friday.", "1996-04-12T06"),
    ("1996-04-16", "The polls closed at 8 Tuesday.", "1996-04-16T08"),
    ("1996-04-16", "They will be home by six tomorrow night.", "1996-04-17T18"),
    ("1996-04-16", "We meet at six tomorrow night.", "1996-04-17T18"),
    ("1996-04-16", "We meet at 7 in three years.", "1999-04-16T07"),
]
MODIFIERS = [
    ("1993-05-25", "Output fell short of the week-earlier figure.", "1993-05-17"),
    ("1993-05-25", "Output rose from the week-earlier period.", "1993-05-17"),
    ("1993-05-25", "Output rose from the month-ago level.", "1993-04-01"),
    ("1993-05-25", "Output fell in April. It was down from the month-earlier figure.", "1993-04 1993-03"),
    ("1993-05-25", "Output rose from the day-earlier level.", "1993-05-24"),
    ("1993-05-25", "Output rose from the year-ago level.", "1992-01"),
    ("1993-05-25", "Sales were $4 million. Year earlier: $3 million.", "1992-01"),
    ("1993-05-25", "They left the same day earlier.", "1993-05-25"),
    ("1993-05-25", "Day earlier than planned", ""),
]


@pytest.mark.parametrize(
    ("published", "text", "told"), [*MODIFIERS, *PRICES, *YEARLY, *MORE, *BEFORE, *RECORDS, *COMPARED]
)
def test_told(published: str, text: str, told: str) -> None:
    """Each time of a text begins as its row says."""
    assert_told(published, text, told)


@pytest.mark.parametrize("text", LIMITS)
def test_limits(text: str) -> None:
    """ "More than a year ago" tells when something was done, whatever number stands before it."""
    (phrase,) = find(text, published="1992-12-03")
    assert phrase.timex.mod in ("BEFORE", "AFTER")
