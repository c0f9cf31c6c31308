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
    # --- so long from a weekday; a quarter by its number; how long something takes ---
    ("The vote is a week next Monday.", [("a week next Monday", "2024-11-25")]),
    ("The vote is two weeks next Tuesday.", [("two weeks next Tuesday", "2024-11-26")]),
    ("We are away for a week next Monday.", [("a week", "P1W"), ("next Monday", "2024-11-18")]),
    ("It costs $50 a week next Monday.", [("next Monday", "2024-11-18")]),
    ("Sales fell in quarter 2 of 2022.", [("quarter 2 of 2022", "2022-34")]),
    ("It could take months.", [("months", "PXM")]),
    ("The storm lasted days.", [("days", "PXD")]),
    # --- a year, and a month of it ---
    ("It rose at the turn of the century.", [("the turn of the century", "1995~/2004~")]),
    ("He resigned last year in April.", [("last year in April", "2023-04")]),
    ("He resigns next year in April.", [("next year in April", "2025-04")]),
    ("The last week in April was dry.", [("The last week in April", "2024-04-22/2024-04-28")]),
    ("He resigned last month in the spring.", [("last month in the spring", "2024-05")]),
    ("It shook in the day and a half since the quake.", [("the day and a half", "P1.5D")]),
    # --- hundreds, thousands, millions of years ---
    ("The ridge formed 1.3 billion years ago.", [("1.3 billion years ago", "Y-1299997976")]),
    ("It died out some 66 million years ago.", [("some 66 million years ago", "Y-65997976~")]),
    ("It is half a million years older.", [("half a million years", "P500000Y")]),
    ("It took two to three million years.", [("two to three million years", "P2500000Y")]),
    ("It took ten to 200 years.", [("ten to 200 years", "P105Y")]),
    ("It lasted for twenty-five thousand years.", [("twenty-five thousand years", "P25000Y")]),
    ("The site was in use for thousands of years.", [("thousands of years", "PXY")]),
    # --- nights, years, halves and days in words of their own ---
    ("The roof fell two nights ago.", [("two nights ago", "2024-11-09T21:00:00/2024-11-10T05:00:00")]),
    ("He died ten years ago next month.", [("ten years ago next month", "2014-12")]),
    ("The shop's first loss in 25 years was small.", [("25 years", "P25Y")]),
    ("She held the office from 1989 to 1993.", [("1989", "1989"), ("1993", "1993")]),
    ("Sales rose in the first half.", [("the first half", "2024-40")]),
    ("She scored in the first half.", []),
    ("The vote was put off to June.", [("June", "2025-06")]),
    ("The 20 shops will shut a week tomorrow.", [("a week tomorrow", "2024-11-19")]),
    ("It is $5 a week today.", [("today", "2024-11-11")]),
    ("On Monday next they sail.", [("Monday next", "2024-11-18")]),
    ("She was here on Friday last.", [("Friday last", "2024-11-08")]),
    ("They sail on Friday week.", [("Friday week", "2024-11-22")]),
    ("They sail next Friday week.", [("next Friday week", "2024-11-22")]),
    # --- ordinals as they were once written ---
    ("On the 22d of May, 1863, they fell.", [("the 22d of May, 1863", "1863-05-22")]),
    ("They fell on June 2d, 1863.", [("June 2d, 1863", "1863-06-02")]),
    ("It took 2d in all.", [("2d", "P2D")]),
    ("It came on the 3d inst.", [("the 3d inst.", "2024-11-03")]),
    (
        "On Sunday evening, March 7, 1965, it rained.",
        [("Sunday evening, March 7, 1965", "1965-03-07T18:00:00/1965-03-07T21:00:00")],
    ),
    (
        "It rained on 3 May 1883. He came next day, at 10 a.m.",
        [("3 May 1883", "1883-05-03"), ("next day, at 10 a.m.", "1883-05-04T10:00:00/1883-05-04T11:00:00")],
    ),
    ("On Monday the second wave came.", [("Monday", "2024-11-11")]),
    ("On Friday the first bus left.", [("Friday", "2024-11-08")]),
    ("We opened on Tues. Last year we did not.", [("Tues.", "2024-11-05"), ("Last year", "2023")]),
    ("A year ago last night it rained.", [("A year ago last night", "2023-11-10T21:00:00/2023-11-11T05:00:00")]),
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
    ("He left on 9 Feb. On Monday he came back.", [("9 Feb", "2024-02-09"), ("Monday", "2024-11-11")]),
    ("DUE BY 9 P.M. ON 3 MAY 2020.", [("9 P.M. ON 3 MAY 2020", "2020-05-03T21:00:00/2020-05-03T22:00:00")]),
    # --- a year before a day; years and the next ---
    ("1989, 9 Nov.: the gates open.", [("1989, 9 Nov.", "1989-11-09")]),
    ("He was there in 1998, 9 March 1999.", [("1998", "1998"), ("9 March 1999", "1999-03-09")]),
    ("In the financial year 2010-11 it fell.", [("the financial year 2010-11", "2010/2011")]),
    ("The academic year 2009/10 was short.", [("The academic year 2009/10", "2009/2010")]),
    ("In the tax year 2009-10 it fell.", [("the tax year 2009-10", "2009/2010")]),
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
    ("Paid on 4.2.22 and 21.4.22.", [("4.2.22", "2022-02-04"), ("21.4.22", "2022-04-21")]),
    ("Versions 3.2.22 and 3.2.23 are out.", []),
    # --- days and months with a stroke, in lists and at the head of a part ---
    ("It was seen on 23/3, 24/3 and 26/3.", [("23/3", "2024-03-23"), ("24/3", "2024-03-24"), ("26/3", "2024-03-26")]),
    ("See the prints of 23/03.", [("23/03", "2024-03-23")]),
    ("23/3: calm. 24/3: rain.", [("23/3", "2024-03-23"), ("24/3", "2024-03-24")]),
    ("Update 23/3: no change.", [("23/3", "2024-03-23")]),
    ("Open 24/7: come in. It fell 1/4 and 3/8.", []),
    # --- ranges whose ends have a hedge, or a comma behind the first; years of two digits ---
    ("He hid from in or about May 2014 to May 2015.", [("about May 2014", "2014-05~"), ("May 2015", "2015-05")]),
    ("Shots were taken on 07MAY19.", [("07MAY19", "2019-05-07")]),
    ("Shot 07 May 19 in Oslo.", [("07 May 19", "2019-05-07")]),
    ("On 07 May 19 men left.", [("07 May", "2024-05-07")]),
    ("She taught there in 1996-97.", [("1996-97", "1996/1997")]),
    # --- parts of a month cut short; the day told last; so many or more ---
    ("They sailed late Oct for Malta.", [("late Oct", "2024-10-21/2024-10-31")]),
    ("Back mid-Feb. from Oslo.", [("mid-Feb.", "2025-02-11/2025-02-20")]),
    ("The late Jan was kind.", []),
    ("It rose on 3 May and fell on the same date.", [("3 May", "2024-05-03"), ("the same date", "2024-05-03")]),
    ("It rose on 3 May. On that very day it fell.", [("3 May", "2024-05-03"), ("that very day", "2024-05-03")]),
    ("He said that date palms died.", []),
    ("It lasts four or more years.", [("four or more years", "P4Y")]),
    ("Give not less than five clear days' notice.", [("not less than five clear days", "P5D")]),
    ("Rest for not more than six hours.", [("not more than six hours", "PT6H")]),
    ("Saw her yday.", [("yday", "2024-11-10")]),
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
    # --- lists of days before their month, after it, without one, and of years ---
    ("Held on 6th-8th and 13th July 1992.", [("6th-8th", "1992-07-06/1992-07-08"), ("13th July 1992", "1992-07-13")]),
    ("It met Oct. 7, 28 and Nov. 4.", [("Oct. 7", "2024-10-07"), ("28", "2024-10-28"), ("Nov. 4", "2024-11-04")]),
    ("It rained. 3 and 5 June were dry.", [("3", "2024-06-03"), ("5 June", "2024-06-05")]),
    ("Closed 25 and 26 December 2010.", [("25", "2010-12-25"), ("26 December 2010", "2010-12-26")]),
    ("Bombs fell on the nights of 26 and 27 October.", [("26", "2024-10-26"), ("27 October", "2024-10-27")]),
    ("They met on the 9th and 10th.", [("the 9th", "2024-11-09"), ("10th", "2024-11-10")]),
    ("They met on the 6th, 7th or 9th.", [("the 6th", "2024-11-06"), ("7th", "2024-11-07"), ("9th", "2024-11-09")]),
    ("Met on the 3rd and 5th of June.", [("the 3rd", "2024-06-03"), ("5th of June", "2024-06-05")]),
    ("They met on the 9th and 10th floors.", []),
    ("They met on the 8th, 9th and 10th floors.", []),
    ("It ran from the 4th to the 8th.", [("the 4th", "2024-11-04"), ("the 8th", "2024-11-08")]),
    ("It ran from the 4th to the 8th floor.", []),
    ("He will stay til the 20th.", [("the 20th", "2024-11-20")]),
    ("They restate 1999, 2000 and 2001.", [("1999", "1999"), ("2000", "2000"), ("2001", "2001")]),
    ("Open Sat & Sun.", [("Sat", "2024-11-16"), ("Sun", "2024-11-17")]),
    ("The court sat and Sunday passed.", [("Sunday", "2024-11-10")]),
    ("Trains: today, Friday, Sunday.", [("today", "2024-11-11"), ("Friday", "2024-11-15"), ("Sunday", "2024-11-17")]),
    # --- an ordinal before what does something on that day, or before what it counts ---
    ("On the 4th Britain entered the war.", [("the 4th", "2024-11-04")]),
    ("On the 4th British troops left.", [("the 4th", "2024-11-04")]),
    ("On the 4th protests began.", [("the 4th", "2024-11-04")]),
    ("On the 4th Street bridge it snowed.", []),
    ("On the 4th floor it was cold.", []),
    # --- put off to a day; days of letters; this day of another year ---
    ("The vote was moved to the 28th.", [("the 28th", "2024-11-28")]),
    ("The vote was put off to the 5th, and won.", [("the 5th", "2024-12-05")]),
    ("He rode to the 9th.", []),
    ("The desk was moved to the 9th floor.", []),
    ("Yours of the 28th ult. is here.", [("the 28th ult.", "2024-10-28")]),
    ("It rained on the 1st inst. in Oslo.", [("the 1st inst.", "2024-11-01")]),
    ("He will be here by the 15th proximo.", [("the 15th proximo", "2024-12-15")]),
    ("An instant later he was gone.", []),
    ("On this day in 1945 he spoke.", [("this day in 1945", "1945-11-11")]),
    # --- a weekend of a named day; limits that are at least so late; short days with a part of day ---
    ("They met over the Halloween weekend.", [("the Halloween weekend", "2024-11-02/2024-11-03")]),
    ("They met over the Labor Day 2021 weekend.", [("the Labor Day 2021 weekend", "2021-09-04/2021-09-06")]),
    ("Closed until at least Friday.", [("Friday", "2024-11-15")]),
    ("It has run since at least 2018.", [("2018", "2018")]),
    ("see you fri night", [("fri night", "2024-11-15T21:00:00/2024-11-16T05:00:00")]),
    ("They wed in the night.", [("the night", "2024-11-10T21:00:00/2024-11-11T05:00:00")]),
    # --- one weekday of a month each year ---
    ("It opens on the third Monday each January.", [("the third Monday each January", "P1Y")]),
    ("It opens on the last Friday of each May.", [("the last Friday of each May", "P1Y")]),
    # --- so long after that, so long on ---
    ("Gone on 3 May. Two days after that he came.", [("3 May", "2024-05-03"), ("Two days after that", "2024-05-05")]),
    ("He left on 3 May. A week after that row she left.", [("3 May", "2024-05-03"), ("A week", "P1W")]),
    ("The mill burned in 2005. Ten years on, it is a park.", [("2005", "2005"), ("Ten years on", "2015")]),
    ("It is a park. He worked two days on, two off.", [("two days", "P2D")]),
    # --- which day, is left open ---
    ("On a cold Friday in March 1862 he died.", [("March 1862", "1862-03")]),
    ("One morning in March 1862 he died.", [("March 1862", "1862-03")]),
    ("On a June evening in 1862 he died.", [("June evening in 1862", "1862-06")]),
    # --- named days with a part of day; about a year; short words ---
    ("He sang on Christmas night.", [("Christmas night", "2023-12-25T21:00:00/2023-12-26T05:00:00")]),
    ("He sang on Easter morning 1916.", [("Easter morning 1916", "1916-04-23T05:00:00/1916-04-23T12:00:00")]),
    ("The barn was built c. 1611.", [("c. 1611", "1611~")]),
    ("The barn was built ca. 1611.", [("ca. 1611", "1611~")]),
    ("He got a grade C. 1998 was wet.", [("1998", "1998")]),
    ("He has led since the mid-'90s.", [("the mid-'90s", "1993/1995")]),
    ("see you 2moz or thurs.", [("2moz", "2024-11-12"), ("thurs", "2024-11-14")]),
    ("He left this a.m.", [("this a.m.", "2024-11-11T00:00:00/2024-11-11T12:00:00")]),
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


SPANS = [
    ("Our dates are 17th to the 19th August 2017.", "[2017-08-17, 2017-08-20) day"),
    ("It ran 3rd to the 5th May 2016.", "[2016-05-03, 2016-05-06) day"),
    ("He hid from in or about May 2014 through at least June 2016.", "[2014-05-01, 2016-07-01) ~month"),
    ("Between on or about 3 May and on or about 6 June 2019 he hid.", "[2019-05-03, 2019-06-07) ~day"),
    ("The lease ran from and including 4 May 2018 to and including 3 May 2019.", "[2018-05-04, 2019-05-04) day"),
    ("It is shut from Friday, Dec. 6, to Monday, Dec. 9.", "[2024-12-06, 2024-12-10) day"),
    (
        "It is shut from 9 p.m. Friday, Dec. 6, to 5 a.m. Monday, Dec. 9.",
        "[2024-12-06T21:00:00, 2024-12-09T05:00:00) hour",
    ),
    ("It ran from May 5, 2014, to June 6, 2015, in Oslo.", "[2014-05-05, 2015-06-07) day"),
    ("He waited from May 5, to be sure.", "[2024-05-05, 2024-11-12) day"),
]


@pytest.mark.parametrize(("text", "within"), SPANS, ids=[text for text, _ in SPANS])
def test_a_range_with_a_hedge_or_a_comma_is_one(text, within):
    assert str(grammar.find(text, published=MONDAY)[0].resolution.within) == within


def test_the_turn_of_a_century_is_told_by_the_year_in_its_middle():
    (turn,) = grammar.find("It rose at the turn of the century.", published=MONDAY)
    assert (turn.timex.value, turn.timex.mod) == ("2000", "APPROX")
