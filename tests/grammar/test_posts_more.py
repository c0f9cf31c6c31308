"""Posts and requests: early hours of what is planned, alarms."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from grammar import Policy, find

sys.path.insert(0, str(Path(__file__).parent))


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
