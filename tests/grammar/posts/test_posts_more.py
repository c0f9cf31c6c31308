"""Posts and requests: early hours of what is planned, alarms."""

from __future__ import annotations

import pytest
from told import assert_told

from grammar import Policy, find


def assert_asked(published, text, told):
    """Fail unless the times of a request begin as *told*."""
    found = [
        getattr(p.resolution.value, "lower", None) or p.timex.value
        for p in find(text, published=published, policy=Policy.assistant())
    ]
    starts = told.split()
    assert len(found) == len(starts), found
    assert all(one.startswith(start) for one, start in zip(found, starts, strict=True)), found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("review with legal from 2 to 3 on monday", "2018-08-13T14:00"),
        ("sync tomorrow 4-5", "2018-08-09T16:00"),
        ("keep me free tomorrow between 2 and 3:30", "2018-08-09T14:00"),
        ("september 4 from 1 to 2", "2018-09-04T13:00"),
        ("see Marta at 4 tomorrow", "2018-08-09T16:00"),
        ("phone the garage at 3 tomorrow", "2018-08-09T15:00"),
        ("collect the dog at 4:30", "2018-08-08T16:30"),
        ("drop everything after 2 tomorrow", "2018-08-09T14:00"),
        ("what is my 3 o'clock", "2018-08-08T15:00"),
        # as they are
        ("free tomorrow from 9 to 5", "2018-08-09T09:00"),
        ("free tomorrow from 8 to 11", "2018-08-09T08:00"),
        ("free tomorrow from 10 to 2", "2018-08-09T10:00"),
        ("call Bo at 03:00 tomorrow", "2018-08-09T03:00"),
        ("call Bo at 3 am tomorrow", "2018-08-09T03:00"),
        ("call Bo at 3 tomorrow morning", "2018-08-09T03:00"),
        ("my flight is at 5 tomorrow", "2018-08-09T05:00"),
        ("wake me up at 5 tomorrow", "2018-08-09T05:00"),
    ],
)
def test_an_early_hour_of_a_request(text, told):
    assert_asked("2018-08-08", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("today at 5", "2018-08-08T17:00"),
        ("mail Jo around 5 today", "2018-08-08T17:00"),
        ("today 4-6", "2018-08-08T16:00"),
        ("from 4 to 6 today", "2018-08-08T16:00"),
        ("today from 9 to 5", "2018-08-08T09:00"),
        ("today at 11 am", "2018-08-08T11:00"),
        ("wake me at 6:30", "2018-08-09T06:30"),
        ("please wake me up at 7", "2018-08-09T07:00"),
        ("set an alarm for 6:45", "2018-08-09T06:45"),
        ("alarm at 4:30 pm", "2018-08-08T16:30"),
        ("wake me at 7 and call Bo at 5", "2018-08-08T17:00"),
    ],
)
def test_an_hour_of_today_and_an_alarm(text, told):
    assert_asked("2018-08-08T15:10", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("our recital is 10/20", "2018-10-20"),
        ("grad party 10/20!!", "2018-10-20"),
        ("homecoming is 10/20", "2018-10-20"),
        ("the next gig is 10/19", "2018-10-19"),
        ("Save the date: 10/20", "2018-10-20"),
        ("preorder ships 9/21", "2018-09-21"),
        ("yard sale 9/21-9/23", "2018-09-21 2018-09-23"),
        ("festival wk is 10/15 - 10/19", "2018-10-15 2018-10-19"),
        ("closed 8/30-9/2", "2018-08-30 2018-09-02"),
        ("DATES: 9/13 reno, 9/15 boise, 9/20 slc", "2018-09-13 2018-09-15 2018-09-20"),
        ("salem on 9/3, eugene 9/4, bend 9/6", "2018-09-03 2018-09-04 2018-09-06"),
        ("camp starts 9/3 ends 10/9", "2018-09-03 2018-10-09"),
        ("presale starts 9/14 ships 9/21", "2018-09-14 2018-09-21"),
        # shares, scores, marks, inches
        ("Curry went 6/24 from the field", ""),
        ("Curry 6/24, Green 5/20", ""),
        ("6/24 men, 5/20 women", ""),
        ("the show 6/24 of them saw", ""),
        ("my score is 6/24", ""),
        ("loved the movie 4/5", ""),
        ("show 3/4 of it", ""),
        ("He scored on 8/3, hit 4/5 and left", "2018-08-03"),
        ("a 3/16-5/16 drill", ""),
        ("open 24/7", "P1D"),
    ],
)
def test_days_in_digits_of_what_is_announced(text, told):
    assert_told("2018-08-08", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("tickets on sale this sat at 9am", "2018-08-11T09:00"),
        ("we play this sun at 8pm", "2018-08-12T20:00"),
        ("classes start mon at 9am", "2018-08-13T09:00"),
        ("Brunch sun at noon", "2018-08-12T12:00"),
        ("i work sat at 7am", "2018-08-11T07:00"),
        ("i work sat and sun", "2018-08-11 2018-08-12"),
        ("party this sat at the lake", "2018-08-11"),
        ("Gig Sat at the Roxy", "2018-08-11"),
        ("meet me sat at the pool", "2018-08-11"),
        ("garage sale sat 9-1", "2018-08-11T09:00"),
        ("Back to work mon", "2018-08-13"),
        ("its wed already", "2018-08-08"),
        ("it's only wed", "2018-08-08"),
        ("taco night sat", "2018-08-11T21:00"),
        ("rain tues-wed", "2018-08-14 2018-08-15"),
        # verbs, and the sun
        ("he sat at 6am", "2018-08-08T06:00"),
        ("we sat at noon", "2018-08-08T12:00"),
        ("the show sat at the top of the chart", ""),
        ("this sat badly with them", ""),
        ("this sat at the back of my mind", ""),
        ("it just sat there", ""),
        ("it only sat for an hour", "PT1H"),
        ("i even sat at the front", ""),
        ("they sat and ate", ""),
        ("Its march to the sea began.", ""),
        ("Class sat in silence.", ""),
        ("loving this sun", ""),
        ("out in this sun at the beach", ""),
        ("this sun at noon is too much", "2018-08-08T12:00"),
        ("they wed at the church", ""),
        ("we wed at noon", "2018-08-08T12:00"),
        ("its sun and moon", ""),
    ],
)
def test_short_weekdays_of_posts(text, told):
    assert_told("2018-08-08", text, told)


@pytest.mark.parametrize(
    ("text", "told", "apart"),
    [
        ("move my 2pm to 3:30", "2018-08-08T14:00 2018-08-08T15:30", True),
        ("reschedule my 11 am to friday", "2018-08-08T11:00 2018-08-10", True),
        ("postpone the review from monday to thursday", "2018-08-13 2018-08-16", True),
        ("can you change my alarm from 6:15 to 7", "2018-08-08T06:15 2018-08-08T07:00", True),
        ("please move my checkup from september 3 to september 10", "2018-09-03 2018-09-10", True),
        ("push my 2pm sync to 4:30", "2018-08-08T14:00 2018-08-08T16:30", True),
        ("move it from 2 to 3 on friday", "2018-08-10T14:00 2018-08-10T15:00", True),
        # what lasts
        ("book a room from 2pm to 3:30", "2018-08-08T14:00 2018-08-08T15:30", False),
        ("block september 3 to september 10", "2018-09-03 2018-09-10", False),
        ("am I free from monday to thursday", "2018-08-13 2018-08-16", False),
    ],
)
def test_what_is_moved_is_two_times(text, told, apart):
    assert_asked("2018-08-08", text, told)
    phrases = find(text, published="2018-08-08", policy=Policy.assistant())
    assert all((phrase.resolution.within == phrase.resolution.value) is apart for phrase in phrases)
