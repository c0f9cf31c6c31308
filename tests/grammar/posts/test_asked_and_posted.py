"""What people ask of an assistant, and what they post: days and hours written short, each with where it begins."""

from __future__ import annotations

import pytest
from told import assert_told

import grammar
from grammar import Policy

WEDNESDAY = "2013-03-06"


def assert_asked(text: str, told: str) -> None:
    """Fail unless the times of a request begin as *told*."""
    phrases = grammar.find(text, published=WEDNESDAY, policy=Policy.assistant())
    found = [getattr(phrase.resolution.value, "lower", None) or phrase.timex.value for phrase in phrases]
    assert len(found) == len(told.split()), found
    assert all(one.startswith(start) for one, start in zip(found, told.split(), strict=True)), found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # "20 to 8" of a day is no range of hours
        ("wake me at 20 to 8 tomorrow", "2013-03-07T07:40"),
        ("20 to 8 on Friday", "2013-03-08T07:40"),
        ("8 to 10 tomorrow", "2013-03-07T08"),
        # two digits behind a day and its month are its year, before hours and minutes
        ("meeting 1 Dec 18 10:00", "2018-12-01T10:00"),
        ("3 Feb 14 09:30 with Ann", "2014-02-03T09:30"),
        ("5 May 14 people came", "2013-05-05"),
        # a part of day behind a day and month in small letters
        ("dinner 5 may evening", "2013-05-05T18"),
        ("12 march morning", "2013-03-12"),
        ("they may 5 evening shows", ""),
        # the hour behind a list of days is of each
        ("yoga tuesday and thursday at 7pm", "2013-03-12T19 2013-03-07T19"),
        ("coffee tomorrow and friday at 10am", "2013-03-07T10 2013-03-08T10"),
        ("dinner on 5 May and 7 May at 8pm", "2013-05-05T20 2013-05-07T20"),
        ("tuesday at 6am and thursday at 7pm", "2013-03-12T06 2013-03-07T19"),
        ("closed on Tuesday, and on Thursday at 7pm", "2013-03-12 2013-03-07T19"),
        # weekdays go on behind "next"
        ("gym next mon, wed and fri", "2013-03-11 2013-03-13 2013-03-15"),
        ("gym next mon, wed and fri at 7am", "2013-03-11T07 2013-03-13T07 2013-03-15T07"),
        ("we leave next Monday, Friday is off", "2013-03-11 2013-03-08"),
        # what people do by day
        ("lunch friday at 1", "2013-03-08T13"),
        ("dentist on friday at 3", "2013-03-08T15"),
        ("meeting with Bob friday at 2", "2013-03-08T14"),
        ("train friday at 5", "2013-03-08T05"),
        ("meeting friday at 9", "2013-03-08T09"),
        # no day of a week is told: its hour is none of today
        ("remind me next week at 3pm", "2013-03-11"),
        ("3pm next week", "2013-03-11"),
        ("meet tuesday next week at 3pm", "2013-03-12T15"),
        ("shut this week at 5 p.m. on Thursday", "2013-03-04 2013-03-07T17"),
        # seconds and minutes of a timer, no decade
        ("set a 90s timer", "PT90S"),
        ("5m timer", "PT5M"),
        ("90s music", "1990"),
        # the last minute is an idiom where nothing tells of what
        ("last minute deals", ""),
        ("book a room last minute", ""),
        ("goals in the last minute of a game", "PT1M"),
        # every hour of every day, but a day and month where one is told
        ("is the pharmacy open 24/7", "P1D"),
        ("24/7 support", "P1D"),
        ("on 22/7 and 24/7", "2013-07-22 2013-07-24"),
        ("24/7 - Leeds", ""),
        # the ends of months in small letters
        ("flights end of march", "2013-03-21"),
        ("hotels beginning of august", "2013-08-01"),
        ("the end of the march", ""),
        # what an alarm is set for
        ("set an alarm for 7", "2013-03-06T07"),
        ("alarm for 7 people", ""),
        ("table for 7", ""),
        # weekdays written short, with nothing between them
        ("yoga mon wed fri 6.30am", "2013-03-11T06:30 2013-03-06T06:30 2013-03-08T06:30"),
        ("open sat sun", "2013-03-09 2013-03-10"),
        ("he sat Monday", "2013-03-11"),
        ("the sun sat low", ""),
        # hours with a dot right behind their day
        ("lunch weds 12.30", "2013-03-06T12:30"),
        ("mon 14.00-15.30", "2013-03-11T14 2013-03-11T15:30"),
        ("meeting tomorrow 9.30-11.00 in room 4", "2013-03-07T09:30 2013-03-07T11"),
        ("dinner sat 7.30", "2013-03-09T19:30"),
        ("the rate on Friday 5.30 percent", "2013-03-08"),
        # an alarm, and the day that is asked for
        ("alarm 5:45", "2013-03-06T05:45"),
        ("the result 5:45", ""),
        ("what day is the 21st", "2013-03-21"),
        ("what floor is the 21st", ""),
        # what one is reminded of, and commands
        ("remind me at 4 to take the chicken out", "2013-03-06T16"),
        ("the index fell at 4 to Smith", ""),
        ("turn off the lights at 11", "2013-03-06T11"),
        ("Turn left at 11.", ""),
        # a month in small letters before its year
        ("photos taken in may last year", "2012-05-01"),
        ("he may last year have left", "2012-01-01"),
        # several times of each day
        ("take pills every day at 8am and 8pm", "XXXX-XX-XXT08:00 XXXX-XX-XXT20:00"),
        ("call every monday at 9am and thursday at 10am", "XXXX-WXX-1T09:00 2013-03-07T10"),
        # a month in small letters before "til"
        ("leave from 25 march til 5 april", "2013-03-25 2013-04-05"),
        ("the court sat until 8 may", "2013-05-08"),
    ],
)
def test_what_is_asked(text: str, told: str) -> None:
    assert_asked(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The council meets on Tuesday and Thursday at 7 p.m.", "2013-03-12T19 2013-03-07T19"),
        ("He arrived on Monday and Tuesday at 9 p.m. the bar closed.", "2013-03-04 2013-03-05T21"),
        ("Shops shut on Monday, on Tuesday at 9 p.m.", "2013-03-04 2013-03-05T21"),
        ("Next Monday and Tuesday at 8 p.m. there is a show.", "2013-03-11 2013-03-12T20"),
        # within the hour: within an hour
        ("They will decide within the hour.", "2013-03-06"),
        ("He was dead within the hour.", "PT1H"),
        ("The series returns this month at 9 p.m.", "2013-03-01"),
    ],
)
def test_what_is_told(text: str, told: str) -> None:
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # a short weekday of which something is said
        ("sat was unreal", "2013-03-02"),
        ("mon was a write off", "2013-03-04"),
        ("sun was out again", ""),
        ("he sat was all I heard", ""),
        # what comes out, what is needed, what people are asked
        ("album out friday", "2013-03-08"),
        ("Smith out Monday", "2013-03-04"),
        ("need this done b4 friday", "2013-03-08"),
        ("need a nap after monday", "2013-03-04"),
        ("what r u doing fri", "2013-03-08"),
        ("what u did friday", "2013-03-01"),
        ("vitamin B4 Monday", "2013-03-04"),
        # an hour before its weekday announces as one behind it does
        ("kick off 3pm sat", "2013-03-09T15"),
        ("this sat 3pm", "2013-03-09T15"),
        ("Crash 3pm Saturday", "2013-03-02T15"),
        ("results out thursday", "2013-03-07"),
        ("album dropping 3/15", "2013-03-15"),
        ("sales drops 3/4", ""),
        ("nearly the weekend", "2013-03-09"),
        ("watching last nights episode", "2013-03-05T21"),
        ("road closed til monday", "2013-03-11"),
        ("Office closed Monday", "2013-03-04"),
        ("season finale sunday night", "2013-03-10T21"),
        ("entries close 28/3", "2013-03-28"),
        ("Shares rose Monday 2.30", "2013-03-04"),
        ("He ran Monday 10.30", "2013-03-04"),
        ("is it friday yet", "2013-03-08"),
        ("days off thurs n fri", "2013-03-07 2013-03-08"),
        ("excited about saturday", "2013-03-09"),
        ("gutted about saturday", "2013-03-02"),
        ("kick off at 3", "2013-03-06T15"),
        # days of a tour, and no odds
        ("Tour dates: 3/1 - Chicago, 3/4 - Detroit", "2013-03-01 2013-03-04"),
        ("3/9 - Chicago, 3/15 - Leeds", "2013-03-09 2013-03-15"),
        ("3/1 - Red Rum, 5/1 - Arkle", ""),
        # what somebody is up to, who is about
        ("who's about this aft", "2013-03-06T12"),
        ("anyone about tonight?", "2013-03-06T21"),
        ("a row about this weekend", "2013-03-09"),
        ("what u up to this wkend", "2013-03-09"),
        ("what are you up to this weekend?", "2013-03-09"),
        # the night of today ends tomorrow
        ("open til 2am", "2013-03-07T02"),
        ("The bar was open until 2 a.m.", "2013-03-06T02"),
        ("open from 8pm until 2am", "2013-03-06T20 2013-03-07T02"),
        # years of two digits
        ("been a fan since 09", "2009-01-01"),
        ("open since 07 this morning", "2013-03-06T07"),
        # games are played in the evening
        ("game at 7", "2013-03-06T19"),
        ("big match at 7.30", "2013-03-06T19:30"),
        ("game at 10", "2013-03-06T10"),
        # dimensions
        ("1D tickets", ""),
        ("a film in 3D", ""),
        ("back in 3d", "2013-03-09"),
    ],
)
def test_what_is_posted(text: str, told: str) -> None:
    assert_told(WEDNESDAY, text, told)
