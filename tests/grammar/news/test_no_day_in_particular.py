"""Weekdays that are of no week, hours of every day, and times that a clause tells."""

from __future__ import annotations

import pytest
from told import assert_told

ROWS = [
    # --- weekdays of no week in particular
    ("2022-08-17", "One Saturday last month, 200 people waited in line.", "2022-07-01"),
    ("2022-08-17", "On a Monday morning last fall, he called.", "2021-09-01"),
    ("2022-08-17", "On a chilly Friday night last November, he called.", "2021-11-01"),
    ("2022-08-17", "On any given Saturday, 200 people wait in line.", ""),
    ("2022-08-17", "On a typical Monday night he is home.", ""),
    ("2022-08-17", "One Tuesday last week, he called.", "2022-08-09"),
    # --- the same time of another year
    ("2018-01-18", "Last year at this time, the lake was frozen.", "2017-01-18"),
    ("2018-01-18", "Four years ago at this time he was a clerk.", "2014-01-18"),
    ("2018-01-18", "A year ago at 3 p.m. he fell.", "2017-01-18T15:00"),
    # --- the first of a month or year
    ("1996-03-18", "Since the first of the year, gas prices have risen.", "1996-01-01"),
    ("1996-03-18", "After the first of the year, he will retire.", "1997-01-0"),
    ("1996-03-18", "He will retire on the first of the month.", "1996-04-01"),
    ("1996-03-18", "The storm, the first of the year, came late.", ""),
    ("1996-03-18", "It was his first of the year.", ""),
    # --- which one, a clause tells
    ("1999-05-06", "The summer I turned 16, my father fell ill.", ""),
    ("1999-05-06", "He left the winter the war began.", ""),
    ("1999-05-06", "She retired the year her first grandchild was born.", ""),
    ("1999-05-06", "Prices fell the month the new law took effect.", ""),
    ("1999-05-06", "They ended the year the better team.", "1999-01-01"),
    ("1999-05-06", "By the end of the year his pay had risen.", "1999-09-01"),
    ("1999-05-06", "All the summer he lay ill.", "1998-06-01"),
    ("1999-05-06", "In the summer he lay ill.", "1998-06-01"),
    ("2018-01-18", "In 2016, the last year for which figures are known, 42 died.", "2016 P1Y"),
    ("2018-01-18", "In the last year he won.", "2017-01-19"),
    # --- a share of a month's days
    ("2019-11-06", "Rain fell on 22 of September's 30 days.", "2019-09-01 P30D"),
    ("2019-11-06", "He won 12 of July's races.", "2019-07-01"),
    ("2019-11-06", "The 4 of July's fireworks were loud.", "2019-07-04"),
    # --- lengths
    ("1999-05-06", "For the better part of a century, the mill ran.", "P100Y"),
    ("1999-05-06", "It took the best part of an hour.", "PT1H"),
    ("1999-05-06", "The best part of last week was the trip.", "1999-04-26"),
    # --- a part of this month that is yet to come, told as over; halves of a report
    ("2009-07-15", "The bridge opened in late July.", "2008-07-21"),
    ("2009-07-15", "He died at the end of July.", "2008-07-21"),
    ("2009-07-15", "The bridge opened in early July.", "2009-07-01"),
    ("2009-07-15", "The fair opens in late July.", "2009-07-21"),
    ("2009-07-15", "They planned a vote for late July.", "2009-07-21"),
    ("2009-07-15", "The bridge opened in late July 2009.", "2009-07-21"),
    ("1994-07-14", "Net rose 3% in the first half.", "1994-01-01"),
    ("1994-07-14", "He hit the net in the first half.", ""),
    ("1994-07-14", "He shot 40% in the first half.", ""),
    ("1994-07-14", "Minutes before the end of the first half he was sent off.", ""),
    ("1994-07-14", "He scored two minutes from the end of the third quarter.", ""),
    ("1994-07-14", "Sales fell two weeks before the end of the first quarter.", "1994-03-17"),
    # --- hours of every day
    ("2019-02-20", "The pool is open weekends from noon to 6 p.m.", "XXXX-WXX-WE"),
    ("2019-02-20", "The pool is open from 10 a.m. to 5 p.m. on weekends.", "XXXX-WXX-WE"),
    ("2019-02-20", "It is open daily, 10 a.m. to 5 p.m.", "XXXX-XX-XXT10:00"),
    ("2019-02-20", "It is closed nightly from 9 p.m. to 5 a.m.", "XXXX-XX-XXT21:00"),
    ("2019-02-20", "Crews will work weeknights from 8 p.m. to 6 a.m.", "P1W"),
    ("2019-02-20", "He works six days a week, from 5 a.m. to noon.", "P1W 2019-02-20T05 2019-02-20T"),
    ("2019-02-20", "He stayed a week, from 5 May.", "2018-05-05"),
    ("2019-02-20", "The store is open until midnite.", "2019-02-21"),
    ("2019-02-20", "Two weekends ago he left.", "2019-02-09"),
]


@pytest.mark.parametrize(("published", "text", "told"), ROWS, ids=[text for _, text, _ in ROWS])
def test_told(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
