"""Years, weekdays and dates as posts tell them: two digits, games to come, lengths that came later."""

from __future__ import annotations

import pytest
from told import assert_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("summer of 09", "2009-06"),
        ("spring 08 was fun", "2008-03"),
        ("xmas 08", "2008-12-25"),
        ("Thanksgiving 09 was the best", "2009-11-26"),
        ("back in 98", "1998"),
        ("back in 03 we had no phones", "2003"),
        ("graduated in 07", "2007"),
        ("class of 08", "2008"),
        ("summer 2k14", "2014-06"),
        # numbers of things, minutes, hours
        ("back in 10", ""),
        ("He bounced back in 68 on the final day.", ""),
        ("back in 45 minutes", "2018-08-08"),
        ("xmas 12 songs", "2017-12-25"),
        ("in 08:30", "2018-08-08T08:30"),
        ("summer 20 of them", ""),
        ("In 69 he marched.", ""),
        ("a stay in 007 style", ""),
    ],
)
def test_years_of_two_digits(text, told):
    assert_told("2018-08-08", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I have 2 exams on Friday", "2018-08-10"),
        ("we have 3 games on saturday", "2018-08-11"),
        ("two tests on thurs", "2018-08-09"),
        ("test on friday and i havent slept", "2018-08-10"),
        ("im 18 on friday", "2018-08-10"),
        ("4 yr anniversary w/ bae on fri", "P4Y 2018-08-10"),
        ("5k run sat 9am", "2018-08-11T09:00"),
        ("Soccer friday 6:30", "2018-08-10T18:30"),
        ("Softball thurs at 8", "2018-08-09T20:00"),
        ("Podcast ep 12 drops thursday", "2018-08-09"),
        ("how about friday or saturday", "2018-08-10 2018-08-11"),
        ("how bout wed or thurs", "2018-08-08 2018-08-09"),
        ("can't do mon, how bout tue or thur", "2018-08-14 2018-08-09"),
        ("open fri/sat", "2018-08-10 2018-08-11"),
        ("chem test thurs, math fri", "2018-08-09 2018-08-10"),
        # what is over
        ("I had 2 exams on Friday", "2018-08-03"),
        ("Police have 2 suspects on Monday", "2018-08-06"),
        ("the game on Friday and i lost it", "2018-08-03"),
        ("Man shot dead Friday at 7", "2018-08-03T07:00"),
        ("Crash on Friday and i am stuck", "2018-08-03"),
    ],
)
def test_weekdays_of_what_one_has(text, told):
    assert_told("2018-08-08", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("18 tmrw!", "2018-08-09"),
        ("14 tomorrow", "2018-08-09"),
        ("8 tomorrow", "2018-08-09T08:00"),
        ("at 16 tomorrow", "2018-08-09T16:00"),
        ("16:00 tomorrow", "2018-08-09T16:00"),
        ("3 days later n still sore", "2018-08-08"),
        ("vday was fun", "2018-02-14"),
        ("ill be 21 in exactly a month", "2018-09"),
        ("due in exactly 2 weeks", "2018-08-20"),
        ("in just 3 days", "2018-08-11"),
        ("They raised $2m in just 3 days.", "P3D"),
        ("our 2nd gig in 3 yrs", "P3Y"),
        ("our 2nd gig in 3 years is friday", "P3Y 2018-08-10"),
        ("use code MAY20 at checkout", ""),
        ("promo code: DEC25", ""),
        ("MAY20 we fly", "2019-05-20"),
        ("photos from march of last year", "2017-03"),
        ("in march of this year we moved", "2018-03"),
        ("the march of last year was peaceful", "2017"),
    ],
)
def test_ages_codes_and_lengths(text, told):
    assert_told("2018-08-08", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("new job starts the 22nd", "2018-08-22"),
        ("camp ends the 27th", "2018-08-27"),
        ("rent due the 1st", "2018-09-01"),
        ("leaving the 13th and returning the 20th", "2018-08-13 2018-08-20"),
        ("skyrim 11.11.11", "2011-11-11"),
        # kings, floors, troops, versions
        ("starts the 22nd floor", ""),
        ("He met Henry the 8th", ""),
        ("They rode on, leaving the 4th to guard the bridge.", ""),
        ("The 3rd and the 4th attacked.", ""),
        ("update 11.11.11", ""),
        ("version 10.10.10", ""),
    ],
)
def test_days_by_their_number(text, told):
    assert_told("2018-08-08", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("email Ann about friday", "2018-08-10"),
        ("ask your boss about monday", "2018-08-06"),
        ("ten to 5 tomorrow", "2018-08-09T16:50"),
        ("how many days until christmas", "2018-12-25"),
        ("how many years has it been", ""),
        ("many days later", "2018-08-18"),
        ("dec cant come soon enough", "2018-12"),
        ("september cant get here fast enough", "2018-09"),
        ("80s night at the club", ""),
        # as they are
        ("open ten to 5 tomorrow", "2018-08-09T10:00"),
        ("the music of the 80s", "1980"),
        ("it should come about friday", "2018-08-10"),
    ],
)
def test_topics_counts_and_longing(text, told):
    assert_told("2018-08-08", text, told)
