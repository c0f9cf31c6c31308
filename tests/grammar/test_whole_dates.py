"""Dates whose pieces belong together, though a comma, a dot or another word stands between; and those that do not."""

from __future__ import annotations

import pytest

import grammar
from grammar.policy import Policy

MONDAY = "2024-11-11"


def told(text: str, policy: Policy | None = None, published: str = MONDAY) -> list[tuple[str, str]]:
    """The phrases of a text with their values."""
    found = grammar.find(text, published=published, policy=policy)
    return [(p.text, getattr(p.resolution.value, "edtf", p.timex.value)) for p in found]


WHOLE = [
    # --- named days and eras with their years ---
    ("It was the Fourth of July, 1976.", [("the Fourth of July, 1976", "1976-07-04")]),
    ("Given this fourth of July 1999.", [("this fourth of July 1999", "1999-07-04")]),
    ("Sealed on the 20th of August, A.D. 2018.", [("the 20th of August, A.D. 2018", "2018-08-20")]),
    ("Sealed on 20 August AD 2018.", [("20 August AD 2018", "2018-08-20")]),
    ("It is dated August, A.D. 2018.", [("August, A.D. 2018", "2018-08")]),
    ("It lasted from 1200 to 1150 BC.", [("1200", "-1199"), ("1150 BC", "-1149")]),
    ("He ruled c. 1792–1750 BC.", [("c. 1792", "-1791~"), ("1750 BC", "-1749")]),
    ("It fell in the fifth century before Christ.", [("the fifth century before Christ", "-0498/-0399")]),
    # --- two digits of a year, where nothing else can be meant ---
    ("The lease began on 1 Jul 14.", [("1 Jul 14", "2014-07-01")]),
    ("The lease runs from 1 Jul 14 to 3 Mar 15.", [("1 Jul 14", "2014-07-01"), ("3 Mar 15", "2015-03-03")]),
    ("It was sent 5 Mar 09, and read.", [("5 Mar 09", "2009-03-05")]),
    ("On 1 Jul 14 people left.", [("1 Jul", "2024-07-01")]),
    ("It cost $12 December 27.", [("December 27", "2023-12-27")]),
    ("It was on Jul 14.", [("Jul 14", "2024-07-14")]),
    # --- a full stop and a small word with a capital begin a sentence ---
    ("Guests came until 28 Feb. Of 1996 asked, 40 declined.", [("28 Feb.", "2024-02-28"), ("1996", "1996")]),
    ("He left on 9 Feb. On Monday he came back.", [("9 Feb.", "2024-02-09"), ("Monday", "2024-11-11")]),
    # --- a year before a day; years and the next ---
    ("1989, 9 Nov.: the gates open.", [("1989, 9 Nov.", "1989-11-09")]),
    ("He was there in 1998, 9 March 1999.", [("1998", "1998"), ("9 March 1999", "1999-03-09")]),
    ("In the financial year 2010-11 it fell.", [("the financial year 2010-11", "2010/2011")]),
    ("The academic year 2009/10 was short.", [("The academic year 2009/10", "2009/2010")]),
    ("In the tax year 2009-10 it fell.", [("2009-10", "2009/2010")]),
    ("The barn burned in 1794/5.", [("1794/5", "1794/1795")]),
    ("It ran from 1974-5.", [("1974-5", "1974/1975")]),
    ("The 1998-9 season was wet.", [("1998-9", "1998/1999")]),
    ("In 1894–5 it froze.", [("1894–5", "1894/1895")]),
    ("The bus left from gate 1998-9.", []),
    ("It grew from 1800 to 5 people.", [("1800", "1800")]),
    # --- decades of the century before them ---
    ("It grew in the 1840s and 50s.", [("the 1840s", "184X"), ("50s", "185X")]),
    ("It grew in the 1860s and '70s.", [("the 1860s", "186X"), ("'70s", "187X")]),
    ("It grew in the early 1960s and 70s.", [("the early 1960s", "1960/1962"), ("70s", "197X")]),
    ("He ruled between 1781 and '84.", [("1781", "1781"), ("'84", "1784")]),
    ("It shone in the eighteen nineties.", [("the eighteen nineties", "189X")]),
    ("It shone in the late eighteen-sixties.", [("the late eighteen-sixties", "1866/1869")]),
    # --- numbers with dots: the day is first; versions ---
    ("It is dated 12.6.1985.", [("12.6.1985", "1985-06-12")]),
    ("It was sworn on 8.7.68.", [("8.7.68", "1968-07-08")]),
    ("It ran from 1.4.22 to 30.6.22.", [("1.4.22", "2022-04-01"), ("30.6.22", "2022-06-30")]),
    ("Posted 31.01.22 in Oslo.", [("31.01.22", "2022-01-31")]),
    ("Upgrade to 2.3.22 now, then fix what 1.1.30 broke.", [("now", "PRESENT_REF")]),
    # --- quarters by their last month; so long to a day ---
    ("Sales fell in the June quarter.", [("the June quarter", "2024-34")]),
    ("Sales fell in the March 2003 quarter.", [("the March 2003 quarter", "2003-33")]),
    ("Sales fell in the September quarter of 2002.", [("the September quarter of 2002", "2002-35")]),
    ("Profit rose for six months to 30 June 2014.", [("six months to 30 June 2014", "2014-01/2014-06")]),
    ("Rain fell in the 10 weeks to 3 March.", [("the 10 weeks to 3 March", "2023-12-25/2024-03-03")]),
    # --- a week from a day ---
    ("The fair is a week from Tuesday.", [("a week from Tuesday", "2024-11-19")]),
    ("Call me two weeks from Sunday.", [("two weeks from Sunday", "2024-12-01")]),
    ("Two weeks today the schools break up.", [("Two weeks today", "2024-11-25")]),
    ("The vote is three weeks tomorrow.", [("three weeks tomorrow", "2024-12-03")]),
    ("See you tomorrow week.", [("tomorrow week", "2024-11-19")]),
    ("He waited two weeks today.", [("two weeks", "P2W"), ("today", "2024-11-11")]),
    ("The rent is £90 a week today.", [("today", "2024-11-11")]),
    # --- the stretch before one; about a day of another year; so long before another day ---
    ("It rose in 2019 and the previous two years.", [("2019", "2019"), ("the previous two years", "2017/2018")]),
    ("She left on or about August 25 last year.", [("about August 25 last year", "2023-08-25~")]),
    ("A hundred years ago next Friday it began.", [("A hundred years ago next Friday", "1924-11-15")]),
    # --- names of other times ---
    ("I start on Monday first thing.", [("Monday", "2024-11-11")]),
    ("We leave two days before summer camp.", [("two days", "P2D")]),
    ("It came 50 years after the Yom Kippur war.", [("50 years", "P50Y")]),
    ("It came two days after Yom Kippur.", [("two days after Yom Kippur", "2024-10-14")]),
    ("Black Wednesday cost them dear.", [("Black Wednesday", "1992-09-16")]),
    ("Black Monday was on 19 October 1987.", [("19 October 1987", "1987-10-19")]),
    ("The town's worst night was in May 1941.", [("May 1941", "1941-05")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "phrases"), WHOLE, ids=[text for text, _ in WHOLE])
def test_what_belongs_together_is_one_time(text, phrases):
    assert told(text) == phrases


def test_an_hour_about_which_a_range_begins_is_of_the_year_that_its_end_tells():
    first, last = told("Between about 11 p.m. on 3 April and 1 a.m. on 4 April 2019 he slept.")
    assert first == ("about 11 p.m. on 3 April", "2019-04-03T23:00:00/2019-04-04T00:00:00")
    assert last == ("1 a.m. on 4 April 2019", "2019-04-04T01:00:00/2019-04-04T02:00:00")


def test_numbers_with_dots_may_be_read_the_other_way():
    (phrase,) = grammar.find("Dated 3.4.1999.", published=MONDAY)
    assert [(one.value.edtf, one.policy) for one in phrase.resolution.candidates] == [("1999-03-04", "number order")]
    assert told("Dated 3.4.1999.", Policy.of({"order": "mdy"})) == [("3.4.1999", "1999-03-04")]


@pytest.mark.parametrize(
    ("text", "decade"),
    [
        ("It was built in 1849. In the sixties it fell.", "186X"),
        ("It was built in 1923. In the nineties there had been a barn.", "189X"),
        ("It was built in 1995. In the sixties there had been a barn.", "196X"),
    ],
)
def test_a_decade_is_of_the_century_of_a_story(text, decade):
    assert told(text, Policy.narrative())[-1][1] == decade


def test_the_night_of_two_days_with_a_stroke_begins_on_the_first():
    assert told("Night of 11/12.", Policy.narrative(), "2024-11-20") == [
        ("Night of 11/12", "2024-11-11T21:00:00/2024-11-12T05:00:00")
    ]
