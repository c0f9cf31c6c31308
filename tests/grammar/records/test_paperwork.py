"""Contracts, accounts, logs, tickets and posts: what law, offices and machines write of when."""

from __future__ import annotations

import pytest
from told import assert_told

import grammar

WEDNESDAY = "2022-05-04"

YEARLY = [
    ("Interest is due on 31 March of each year.", ["03-31"]),
    ("Fees fall due on 31 March, 30 June and 30 September of each year.", ["03-31", "06-30", "09-30"]),
    ("It is payable on June 5 of every year.", ["06-05"]),
    ("It met her on 3 May of that year.", [""]),
    ("Rent is due on the first day of each calendar month.", [""]),
]

DAYS = [
    # the weekday nearest a date
    ("Its year ends on the Sunday closest to January 31.", "2022-01-30"),
    ("It falls on the Friday nearest 30 June 2022.", "2022-07-01"),
    # a record date, and what comes next
    ("The board declared 22 cents, payable June 15 to shareholders of record on May 31.", "2022-06-15 2022-05-31"),
    ("It declared a payout, to holders of record on June 1.", "2022-06-01"),
    ("The coldest day was on June 3.", "2021-06-03"),
    ("Arrested 29 April, charged 1 May, next court date 11 May.", "2022-04-29 2022-05-01 2022-05-11"),
    ("He was bailed on Monday, next hearing Friday.", "2022-05-02 2022-05-06"),
    ("He was bailed on Monday, the next day he fled.", "2022-05-02 2022-05-03"),
    ("She won, next to him, on Friday.", "2022-04-29"),
    # notes without a verb do not go on into years to come
    ("Posted on 2 May 2022; first seen on 1 May.", "2022-05-02 2022-05-01"),
    ("Posted 2d ago; first seen on a channel on 1 May at 18:04.", "2022-05-02 2022-05-01T18:04"),
    ("The lease was signed on 2 May 2022 and runs until 1 March.", "2022-05-02 2023-03-01"),
    ("Signed on 2 June 2022; second reading on 5 June.", "2022-06-02 2022-06-05"),
    # a time of day of a day that is not known
    ("He shall leave by 5:00 p.m. on the final day of the term.", ""),
    ("The stall is open until 1.00 p.m. on the 21st day after posting.", ""),
    ("It closed at 5 p.m. on the last day of April.", "2022-04-30T17"),
    ("They met at noon on the third day after Easter.", "2022-04-20T12"),
    # so long from a day, up to a day, and by so much
    ("It must be paid within 30 days of 3 May 2022.", "2022-05-03"),
    ("It was repaid within two weeks of 3 March 2020.", "2020-03-03"),
    ("It fell within 24 hours of the raid on 3 May.", "PT24H 2022-05-03"),
    ("The freeze was extended by three months to 30 September.", "P3M 2022-09-30"),
    ("Sales fell by a third in the three months to 31 March.", "2022-01-01"),
    ("The treaty took effect on the ninetieth day after 3 May 2019.", "2019-08-01"),
    ("Adopted on 2 May 2022, published on 3 May, applicable from 23 May.", "2022-05-02 2022-05-03 2022-05-23"),
    ("Part 1 opens on 1 June; the annex on 1 September.", "2022-06-01 2022-09-01"),
    ("The hall opens on 1 June; the fire was on 3 May.", "2022-06-01 2022-05-03"),
    # figures that are to come out, days that come every year, days of other nations
    ("April payrolls are due on Friday.", "2022-04 2022-05-06"),
    ("March trade data are due next week.", "2022-03 2022-05-09"),
    ("April retail sales will be published on 18 May.", "2022-04 2022-05-18"),
    ("September figures are due in October.", "2022-09 2022-10"),
    ("August output will rise.", "2022-08"),
    ("The anniversary, on 3 September, is a holiday.", "2022-09-03"),
    ("Her birthday, October 9, will be a holiday.", "2022-10-09"),
    ("The anniversary, 3 September, was quiet.", "2021-09-03"),
    ("The country celebrates its independence day on 28 November.", "2022-11-28"),
    ("Finland's Independence Day is on 6 December.", "2022-12-06"),
    ("They met on Independence Day 2020.", "2020-07-04"),
    (
        "Timeline (all times CEST): 09:14 first alert; 09:31 page; 10:40 all clear",
        "2022-05-04T09:14 2022-05-04T09:31 2022-05-04T10:40",
    ),
    # posters: days and hours of a list, and what a dash parts
    ("Fri 13, Sat 14 May 7.30pm; Sun 15 May 2.30pm", "2022-05-13 2022-05-14T19:30 2022-05-15T14:30"),
    ("He left on Friday. 13 people sang, Sunday 15 May was worse.", "2022-04-29 2022-05-15"),
    ("Thursdays 5, 12 and 26 May at 6pm", "XXXX-WXX-4 2022-05-05T18 2022-05-12T18 2022-05-26T18"),
    ("Quiz night - Friday 6 May", "2022-05-06T21"),
    ("Comedy night – first Friday of every month", "2022-05-04T21 XXXX-XX"),
    ("Monday night – Tuesday morning", "2022-05-02T21 2022-05-03T05"),
    ("A shop for 3 days: 12/13/14 May", "P3D"),
    ("Open on 5/6 June.", "2022-06-05"),
    # what is off
    ("Train cancelled: 07:15 Leeds to York, 5 May", "2022-05-05"),
    ("The minister cancelled the visit on 15 May.", "2022-05-15"),
    ("He cancelled on 15 May.", "2021-05-15"),
    # seconds are no decade
    ("It gave up after 30s.", ""),
    ("The first call took 45s, the next 20s.", ""),
    ("Songs of the 60s and 70s; 80s bands too.", "1960 1970 1980"),
    ("It rose from the 1920s to the 30s.", "1920 1930"),
    # ranges of logs are no offsets
    ("Job ran 2022-05-03 02:00-02:47 UTC.", "2022-05-03T02:00 2022-05-03T02:47"),
    ("Down 2022-05-03 23:15-00:40", "2022-05-03T23:15 2022-05-04T00:40"),
    ("At 2022-05-03 22:15:00-03:00 it fell.", "2022-05-03T22:15:00"),
    ("At 2022-05-03T22:15-03:00 it fell.", "2022-05-03T22:15"),
    # tickets and listings
    ("BA117 delayed: new departure time 19:40 (was 17:25).", "2022-05-04T19:40 2022-05-04T17:25"),
    ("Return: Sun 15MAY dep 18:20 arr 21:05", "2022-05-15 2022-05-15T18:20 2022-05-15T21:05"),
    ("Boarding 10:10, gate closes 10:35.", "2022-05-04T10:10 2022-05-04T10:35"),
    ("Matinees Wed & Sat at 2.30pm", "2022-05-04 2022-05-07T14:30"),
    ("The clerk joined at 19.15 and left at 20.05.", "2022-05-04T19:15 2022-05-04T20:05"),
    ("The pipe joined at 3.15 metres.", ""),
    ("The odds were 10:15.", ""),
]


@pytest.mark.parametrize(("text", "rules"), YEARLY)
def test_days_of_each_year(text: str, rules: list[str]) -> None:
    """A day "of each year" comes again in all of them, and so do those of its list."""
    values = [phrase.resolution.value for phrase in grammar.find(text, published=WEDNESDAY)]
    assert [value.rule if isinstance(value, grammar.Recurrence) else "" for value in values] == rules


@pytest.mark.parametrize(("text", "told"), DAYS)
def test_papers(text: str, told: str) -> None:
    """Each paper tells its days in its own way, and none is of a day that nobody told."""
    assert_told(WEDNESDAY, text, told)


SENT = [
    ("see you at 8", "2022-05-04T20"),
    ("The briefing will start at 3:30.", "2022-05-04T15:30"),
    ("Can we push it to half 4?", "2022-05-04T16:30"),
    ("I'll be home by 7ish", "2022-05-04T19"),
    ("The train leaves at 6:40.", "2022-05-04T18:40"),
    ("We will meet at 8 tomorrow.", "2022-05-05T08"),
    ("We met at 8:15.", "2022-05-04T08:15"),
    ("It opened at 9:30 and will shut at 5:30.", "2022-05-04T09:30 2022-05-04T17:30"),
]


@pytest.mark.parametrize(("text", "told"), SENT)
def test_an_hour_that_is_over_when_it_is_sent(text: str, told: str) -> None:
    """Where the moment of publication is known, an hour to come that its morning has had is of the evening."""
    assert_told("2022-05-04T15:00", text, told)
