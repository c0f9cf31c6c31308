"""Hours of posts: what goes on from an hour to another, where one is until then."""

from __future__ import annotations

import pytest
from told import assert_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("happy hour today 4-6", "2018-08-08T16:00"),
        ("Book sale today 10-2", "2018-08-08T10:00"),
        ("Open house this Sunday 2-5!", "2018-08-12T14:00"),
        ("Blood drive Friday 9-3", "2018-08-10T09:00"),
        ("Art fair Saturday 8-2", "2018-08-11T08:00"),
        ("tonight 8-10 on kroq", "2018-08-08T20:00"),
        ("i work 3-11 today", "2018-08-08T15:00"),
        # scores and votes
        ("The Sox won today 11-2", "2018-08-08"),
        ("Sox beat Tigers Friday 10-4", "2018-08-03"),
        ("Tonight 3-1 to the Bruins", "2018-08-08T21:00"),
        ("lost tonight 3-1", "2018-08-08T21:00"),
        ("The House Friday 10-4 backed it", "2018-08-03"),
        ("The board ended its session Friday 5-2.", "2018-08-03"),
        ("The court ruled Friday 5-4", "2018-08-03"),
    ],
)
def test_hours_of_what_goes_on(text, told):
    assert_told("2018-08-08", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("working til 7", "2018-08-08T19:00"),
        ("stuck in meetings until 5", "2018-08-08T17:00"),
        ("at work til 10", "2018-08-08T22:00"),
        ("home by 5", "2018-08-08T17:00"),
        ("in bed by 10", "2018-08-08T22:00"),
        ("be here by 5 today", "2018-08-08T17:00"),
        ("drafts in by 4 today", "2018-08-08T16:00"),
        ("been up since 5 this morning", "2018-08-08T05:00"),
        # what is counted
        ("stocks were down by 6 today", "2018-08-08"),
        ("the Reds won by 6 today", "2018-08-08"),
        ("shares were up by 5 this morning", "2018-08-08T05:00"),
        ("He kept working until 6 of them left", ""),
        ("home by 5 lengths", ""),
        ("stuck here until 5 buses left", ""),
    ],
)
def test_hours_until_and_by_which_one_is_somewhere(text, told):
    assert_told("2018-08-08", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("class at 845", "2018-08-08T08:45"),
        ("meeting at 230", "2018-08-08T14:30"),
        ("dinner at 715", "2018-08-08T19:15"),
        ("be there by 545", "2018-08-08T17:45"),
        ("i get off at 430", "2018-08-08T16:30"),
        ("dont call me after 1030", "2018-08-08T22:30"),
        ("meeting at 930 tomorrow", "2018-08-09T09:30"),
        ("set an alarm for 1530", "2018-08-08T15:30"),
        ("alarm for 730", "2018-08-08T07:30"),
        # years, streets and things
        ("The tower was built after 1030.", "1030"),
        ("we came to Hastings after 1066", "1066"),
        ("a class at 830 students", ""),
        ("school at 450 Main St", ""),
        ("The index stood at 830.", ""),
        ("class at 831", ""),
        ("Shares are open at 930, up 2%.", ""),
        ("budget for 1530", "1530"),
        ("an alarm for 1500 homes", ""),
    ],
)
def test_hours_without_a_colon(text, told):
    assert_told("2018-08-08", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Open mic this fri @ 8", "2018-08-10T20:00"),
        ("Party this saturday at 9", "2018-08-11T21:00"),
        ("the game starts at 7:10", "2018-08-08T19:10"),
        ("first pitch at 7:05", "2018-08-08T19:05"),
        ("movie at 9:30", "2018-08-08T21:30"),
        ("the 11 o'clock news", "2018-08-08T23:00"),
        ("tip off at 7", "2018-08-08T19:00"),
        ("doors at 7 show at 8", "2018-08-08T19:00 2018-08-08T20:00"),
        ("a table for 2 at 8 this saturday", "2018-08-11T20:00"),
        # as they are
        ("movie at 10:15", "2018-08-08T10:15"),
        ("game at 9:30", "2018-08-08T09:30"),
        ("the game starts at 7:10 in the morning", "2018-08-08T07:10"),
        ("The train leaves at 7:10.", "2018-08-08T07:10"),
        ("tip off at 7 schools", ""),
        ("at 6 o'clock the news came", "2018-08-08T06:00"),
        ("class at 7:45", "2018-08-08T07:45"),
    ],
)
def test_hours_of_an_evening(text, told):
    assert_told("2018-08-08", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("the 9:45 show tonite", "2018-08-08T21:45 2018-08-08T21:00"),
        ("see you at the 2:15 movie", "2018-08-08T14:15"),
        ("live 8pm ET/5pm PT", "2018-08-08T20:00 2018-08-08T17:00"),
        ("Gotta b up at 5 tmr", "2018-08-09T05:00"),
        ("a 9:45 show", "2018-08-08T21:45"),
        ("our 10:30 show", "2018-08-08T10:30"),
        ("won the 4:30 race", ""),
        ("They lead 3:15 show figures", ""),
    ],
)
def test_hours_beside_shows_and_zones(text, told):
    assert_told("2018-08-08", text, told)
