"""Shapes around a time that are none of it: who was late, pieces of things, figures, houses."""

from __future__ import annotations

import pytest
from told import assert_told

TOLD = [
    # who was late, and by how much
    ("2022-07-04", "The lorry was two days late on Monday.", "P2D 2022-07-04"),
    ("2022-07-04", "The train was forty minutes late on Tuesday.", "PT40M 2022-06-28"),
    ("2022-07-04", "The harvest was three weeks late in April.", "P3W 2022-04-01"),
    ("2022-07-04", "He was late on Monday.", "2022-07-04"),
    ("2022-07-04", "Buses ran late on Tuesday because of the snow.", "2022-06-28"),
    ("2022-07-04", "He scored twice late on Saturday.", "2022-07-02T18:00"),
    ("2022-07-04", "The fire broke out late on Monday.", "2022-07-04T18:00"),
    # pieces of things that a day owns
    ("2021-09-14", "He scored two minutes from the end of Sunday's final.", "PT2M 2021-09-12"),
    ("2021-09-14", "Ten minutes after the start of Monday's hearing, the judge collapsed.", "PT10M 2021-09-13"),
    ("2021-09-14", "In the first hour of Friday's session the index fell 2%.", "2021-09-10"),
    ("2021-09-14", "He scored twice in the first half of Saturday's match.", "2021-09-11"),
    ("2021-09-14", "Three minutes from the end of last night's game, a dog ran on.", "PT3M 2021-09-13T21:00"),
    ("2021-09-14", "It fell at the end of Friday.", "2021-09-10T18:00"),
    # fortnights, centuries, ranges behind "on"
    ("2016-07-16", "In the fortnight to 8 July sales fell.", "2016-06-25"),
    ("2016-07-16", "He spent the fortnight in Rome.", "P2W"),
    ("2016-07-16", "The first fortnight of June was wet.", "2016-05-30"),
    ("2016-07-16", "The last fortnight of May was wet.", "2016-05-16"),
    ("2016-07-16", "It fell in the first decade of the last century.", "1900-01-01"),
    ("2016-07-16", "The last quarter of the last century was wet.", "1975-01-01"),
    ("2016-07-16", "The first half of the last century was wet.", "1900-01-01"),
    ("2016-07-16", "Thirty years later she still dreams of it.", "2016-01-01"),
    ("2016-07-16", "Thirty years later she dreamed of it.", "P30Y"),
    ("2016-07-16", "In the first and last weeks of June it rained.", "2016-05-30 2016-06-27"),
    ("2016-07-16", "In the first and last months of 1997 it rained.", "1997-01-01 1997-12-01"),
    ("2016-07-16", "The club suspended him on 1 July until 12 September.", "2016-07-01 2016-09-12"),
    ("2016-07-16", "He was detained on 4 May 2011 until 6 June 2011.", "2011-05-04 2011-06-06"),
    ("2016-07-16", "The show ran from 12 September to 1 November.", "2015-09-12 2015-11-01"),
    # hours from one holiday to another day
    (
        "2005-01-03",
        "The shops were closed from noon on Christmas Eve until 9 a.m. on Wednesday.",
        "2004-12-24T12:00 2004-12-29T09:00",
    ),
    (
        "2005-01-03",
        "The pumps ran from noon on Christmas Day until noon on Boxing Day.",
        "2004-12-25T12:00 2004-12-26T12:00",
    ),
    ("2005-01-03", "The polls are open 7 to 9 p.m. on Election Day, March 19.", "2005-03-19T19:00"),
    # years, figures and other words
    ("2024-01-18", "In 1973 women could not serve.", "1973-01-01"),
    ("2024-01-18", "Before 1914 workers had no vote.", "1914-01-01"),
    ("2024-01-18", "In 2000 homes the power failed.", ""),
    ("2024-01-18", "Up to 1990 visitors paid nothing.", ""),
    ("2024-01-18", "A 9/11 survivor died on 1 July.", "2001-09-11 2023-07-01"),
    ("2024-01-18", "The museum of the 1863 battle was closed on 3 July because of a leak.", "1863-01-01 2023-07-03"),
    ("2024-01-18", "The depot repaired 1700 bikes in July.", "2023-07-01"),
    ("2024-01-18", "Pupils will read 1984 in September.", "2024-09-01"),
    ("2024-01-18", "In 1914 in August the war came.", "1914-08-01"),
    ("2024-01-18", "Fire broke out on Thursday at 12 March Street, Hull.", "2024-01-18"),
    ("2024-01-18", "The court sat until 6 p.m. on Monday.", "2024-01-15T18:00"),
    ("2024-01-18", "They stayed in the sun until 5 p.m. on Sunday.", "2024-01-14T17:00"),
    ("2024-01-18", "Party sat until 6 p.m.", "2024-01-20 2024-01-20T18:00"),
]


@pytest.mark.parametrize(("published", "text", "told"), TOLD)
def test_shapes_around_a_time(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)
