"""Contracts, judgments and accounts: terms that begin on a day, days counted in order, years told by two, limits."""

from __future__ import annotations

import pytest

import grammar

# published, text, for each time: its first day and the day after the last, with its signal
TERMS = [
    ("2020-03-02", "The lease is for a term of 12 years from 1 May 2020.", "2020-05-01/2032-05-01"),
    ("2020-03-02", "He is barred for a period of nine months from 3 March 2020.", "2020-03-03/2020-12-03"),
    ("2020-03-02", "A suspension of two years from 10 February 2020 was upheld.", "2020-02-10/2022-02-10"),
    ("2020-03-02", "The guarantee runs for a period of ten days from and including 4 May.", "2020-05-04/2020-05-14"),
    ("2020-03-02", "The ban lasts six weeks from 1 April.", "2020-04-01/2020-05-13"),
    ("2020-03-02", "The lease falls in two years from 3 March 2020.", "2022-03-03/2022-03-04"),
    ("2020-03-02", "The review is due six weeks from 1 April.", "2020-05-13/2020-05-14"),
    ("2019-03-02", "It covers the period beginning on 1 May and ending on 31 July 2021.", "2021-05-01/2021-08-01 ="),
    ("2021-03-02", "A tour beginning 3 June and ending 8 July is planned.", "2021-06-03/2021-07-09 ="),
    ("2021-03-02", "A season beginning in May and ending in October is short.", "2021-05-01/2021-11-01 ="),
    (
        "2021-03-02",
        "For the period from 1 April 2019 and ending 30 June 2020 none was paid.",
        "2019-04-01/2020-07-01 =",
    ),
    ("2021-03-02", "Starting on 5 May, fares rise. Ending on 9 June is unwise.", "2021-05-05/.. 2021-06-09/2021-06-10"),
    ("2020-03-02", "The order takes effect from and after 1 July 2020.", "2020-07-01/.."),
    ("2020-03-02", "It may not begin sooner than 1 July, and no sooner than 3 July.", "../2020-07-01 2020-07-03/.."),
    ("2020-03-02", "Claims made on or prior to 4 May 2020 are good.", "../2020-05-05"),
]

ORDERED = [
    ("2020-05-02", "Payment falls due on the third day after 4 May 2020.", "2020-05-07/2020-05-08"),
    ("2020-05-02", "Bids close no later than the fifth business day after 4 May 2020.", "../2020-05-12"),
    ("2020-05-02", "File it by the 10th day before 4 June 2020.", "../2020-05-26"),
    ("2020-05-02", "It is paid on the next business day after 8 May 2020.", "2020-05-11/2020-05-12"),
    ("2020-05-02", "It was the last working day before Christmas 2019.", "2019-12-24/2019-12-25"),
    ("2020-05-02", "In the second week after Easter 2020 it rained.", "2020-04-20/2020-04-27"),
    ("2020-05-02", "The second year after 2014 was the worst.", "2016-01-01/2017-01-01"),
    ("2020-05-02", "It is due on the tenth day after the date of service.", ""),
    ("2020-05-02", "The next day after lunch they will leave.", "2020-05-03/2020-05-04"),
]

YEARS = [
    ("2019-03-02", "No tax was paid for the tax years 2016-17 and 2017-18.", "2016 2017"),
    ("2019-03-02", "She filed nothing for tax years 2009-10, 2010-11 and 2011-12.", "2009 2010 2011"),
    ("2019-03-02", "The 2015/16 and 2016/17 tax years are closed.", "2015 2016"),
    ("2019-03-02", "In the financial years 2013/14 and 2014/15 it lost money.", "2013 2014"),
    ("2019-03-02", "The academic years 2016-17 to 2017-18 are counted.", "2016 2017"),
    ("2019-03-02", "During the 1979-80 school year there were 430 pupils.", "1979"),
    ("2019-03-02", "In fiscal years 2016, 2017 and 2018 it grew.", "2016 2017 2018"),
    ("2019-03-02", "In 2016-17 and 2017-18 he scored ten.", "P2Y P2Y"),
    ("2019-03-02", "The 2015/16 and 2016/17 seasons were short.", "P2Y P2Y"),
    ("2019-03-02", "The tax year 2016-17, 2017-18 and 2018-19 were audited.", "2016 2017 2018"),
    ("2019-03-02", "He played there 2011-12 and 2012-13.", "P2Y P2Y"),
    ("2019-03-02", "She rowed for them 2009-10, and in tax year 2013-14 she was paid.", "P2Y 2013"),
    ("2019-03-02", "It was open 2009-10 and 2010-11.", "2009-10 2010-11"),
    ("2019-03-02", "It was open 2009-10 and in 2013-05.", "2009-10 2013-05"),
    # a signal begins anew
    ("2019-03-02", "He taught there in 2014-15, and in the tax year 2015-16 he was abroad.", "P2Y 2015"),
    ("2019-03-02", "She sang in 2013/14, and by the 2015/16 tax year she was rich.", "P2Y 2015"),
    ("2019-03-02", "In the tax year 2014-15, and in 2016-17 too, he won.", "2014 P2Y"),
]

STRETCHES = [
    ("2020-03-02", "Sales for the trailing twelve months were $4 million.", "P12M 2019-03-03"),
    ("2020-03-02", "On a trailing 12-month basis it earned $3.", "P12M 2019-03-03"),
    ("2020-03-02", "She won, trailing two laps behind.", ""),
    ("2020-11-02", "Membership fell in the year to the vote.", "P1Y -"),
    ("2020-11-02", "In the month leading up to the ballot he toured.", "P1M -"),
    ("2020-11-02", "In the week to his death he wrote nothing.", "P1W -"),
    ("2020-11-02", "In the year to March sales rose.", "P1Y 2019-04-01"),
    ("2020-11-02", "In the year to date sales rose.", "2020 2020-01-01"),
]

ENDS = [
    ("2021-06-15", "It sold the mill after the year end.", "2021-01-01/.."),
    ("2021-06-15", "The directors have met twice since the year end.", "2020-09-01/2021-06-16"),
    ("2021-06-15", "Stock at the year end was low.", "2020-09-01/2021-01-01"),
    ("2021-06-15", "It will be ready by the year end.", "../2022-01-01"),
    ("2021-06-15", "It will close after year-end.", "2022-01-01/.."),
]

EVENTS = [
    ("2023-09-20", "He resigned on the Friday following the vote.", ""),
    (
        "2023-09-20",
        "The riots were on 3 May. On the Monday following he left.",
        "2023-05-03/2023-05-04 2023-05-08/2023-05-09",
    ),
    ("2023-09-20", "He left the Monday after 3 May 2019.", "2019-05-06/2019-05-07"),
    (
        "2023-09-20",
        "It lapses at 5:30 p.m. (New York City time) on 6 October 2023.",
        "2023-10-06T17:30:00/2023-10-06T17:31:00",
    ),
]

COUNTED = [
    ("2022-11-08", "Raids were carried out on Friday at six addresses.", "2022-11-04/2022-11-05"),
    ("2022-11-08", "They met on Monday at six sharp.", "2022-11-07T06:00:00/2022-11-07T07:00:00"),
    ("2022-11-08", "Log, night of 6/7 Nov. 2310 fence alarm.", "2022-11-06T21:00:00/2022-11-07T05:00:00"),
]

OTHERS = [
    ("Alpha's second quarter ended Sept. 30 was good. Rival Beta said its third-quarter profit fell.", "2020-07-01"),
    ("Alpha's second quarter ended Sept. 30 was good. Beta, a rival, said third-quarter sales fell.", "2020-07-01"),
    ("Alpha's second quarter ended Sept. 30 was good. Beta said its third-quarter sales fell.", "2020-07-01"),
    ("Alpha's second quarter ended Sept. 30 was good. Alpha said its first-quarter sales fell.", "2020-04-01"),
    ("Alpha's second quarter ended Sept. 30 was good. Jane Roe said its first-quarter sales fell.", "2020-04-01"),
    ("Alpha's second quarter ended Sept. 30 was good. It had lost money in the first quarter.", "2020-04-01"),
]

SUBJECTS = [
    ("The union said the Monday meeting will be short.", "2020-11-09"),
    ("The union said its Monday meeting was short.", "2020-11-02"),
    ("He said the Friday game will be played.", "2020-11-06"),
    ("He said his Friday speech had been a mistake.", "2020-10-30"),
    ("She said the March figures will be revised.", "2020-03-01"),
    ("He said the Tuesday he won was a good day.", "2020-11-03"),
]


def _days(published: str, text: str) -> list[str]:
    told = []
    for phrase in grammar.find(text, published=published):
        value = phrase.resolution.within or phrase.resolution.value
        first, after = str(value).split(" ")[:2]
        told.append(f"{first.strip('[,')}/{after.rstrip(')')}")
    return told


@pytest.mark.parametrize(("published", "text", "told"), TERMS + ORDERED + ENDS + EVENTS + COUNTED)
def test_days(published: str, text: str, told: str) -> None:
    """*told* lists the days of each time; with "=" two times delimit one stretch."""
    wanted = told.split()
    assert _days(published, text) == (wanted[:1] * 2 if wanted[1:] == ["="] else wanted)


@pytest.mark.parametrize(("published", "text", "told"), YEARS)
def test_years_told_by_two(published: str, text: str, told: str) -> None:
    assert [phrase.timex.value for phrase in grammar.find(text, published=published)] == told.split()


@pytest.mark.parametrize(("published", "text", "told"), STRETCHES)
def test_stretches_of_figures(published: str, text: str, told: str) -> None:
    """The value, and its first day or "-" where it lies nowhere."""
    found = grammar.find(text, published=published)
    values = [f"{one.timex.value} {getattr(one.resolution.value, 'lower', None) or '-'}" for one in found]
    assert values == ([told] if told else [])


@pytest.mark.parametrize(("text", "told"), OTHERS)
def test_quarters_of_another_company(text: str, told: str) -> None:
    assert _days("2020-11-02", text)[-1].startswith(told)


@pytest.mark.parametrize(("text", "told"), SUBJECTS)
def test_days_of_what_is_said_to_come(text: str, told: str) -> None:
    assert _days("2020-11-04", text)[0].startswith(told)
