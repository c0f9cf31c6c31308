"""Hours that need company, and what of a day is over or ahead at the clock of publication."""

from __future__ import annotations

import pytest

from grammar import find, resolve
from grammar.policy import Policy


@pytest.mark.parametrize(
    ("phrase", "lower", "upper"),
    [
        ("rest of the day", "2024-11-11T14:30:00", "2024-11-12"),
        ("the rest of this day", "2024-11-11T14:30:00", "2024-11-12"),
        ("later today", "2024-11-11T14:30:00", "2024-11-12"),
        ("earlier today", "2024-11-11", "2024-11-11T14:30:00"),
        ("later this afternoon", "2024-11-11T14:30:00", "2024-11-11T18:00:00"),
        ("earlier this afternoon", "2024-11-11T12:00:00", "2024-11-11T14:30:00"),
        ("earlier this morning", "2024-11-11T05:00:00", "2024-11-11T12:00:00"),
        ("later in the day", "2024-11-11", "2024-11-12"),  # of the day that was told
        ("the rest of the week", "2024-11-11", "2024-11-18"),
    ],
)
def test_the_clock_of_publication_parts_its_day(phrase, lower, upper):
    within = resolve(phrase, published="2024-11-11T14:30:00").within
    assert (within.lower, within.upper) == (lower, upper)


@pytest.mark.parametrize(
    ("phrase", "value"),
    [("later this afternoon", "2024-11-11TAF"), ("rest of the day", "2024-11-11"), ("later today", "2024-11-11")],
)
def test_a_part_of_it_is_spelled_as_the_whole(phrase, value):
    (found,) = find(phrase, published="2024-11-11T14:30:00")
    assert found.timex.value == value


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Shares closed at 9p on Friday.", ["Friday"]),
        ("Fares go up 3p tonight.", ["tonight"]),
        ("The show starts tonight at 9p.", ["tonight at 9p"]),
        ("She lives at 9a Mill Street.", []),
        ("It is on at 9a, or 11a ET.", ["9a", "11a ET"]),
        ("Bombs killed 9 yesterday morning.", ["yesterday morning"]),
        ("We start 9 tomorrow morning.", ["9 tomorrow morning"]),
        ("Police arrested twenty after 3 p.m.", ["3 p.m."]),
        ("Police were called at twenty after 3 p.m.", ["twenty after 3 p.m."]),
        ("The strike lasted 19h.", ["19h"]),
        ("Overtime was, Monday 8h and Tuesday 6h.", ["Monday", "8h", "Tuesday", "6h"]),
        ("They had lunch on Friday.", ["Friday"]),
        ("They met at lunch on Friday.", ["lunch on Friday"]),
        ("He spoke at 9 a.m. (1400 GMT).", ["9 a.m.", "1400 GMT"]),
        ("He spoke at 9 a.m. (BST).", ["9 a.m. (BST)"]),
        ("Closed Mon-Fri for works.", []),
        ("The desk is open Mon-Fri 9am-5pm.", ["Mon-Fri 9am-5pm"]),
        ("See you at half three.", ["half three"]),
        ("We expect to be there by 9 tomorrow.", ["9 tomorrow"]),
        ("They deal in 5 tomorrow.", ["tomorrow"]),
        ("The final is at 9pm et on Friday.", ["9pm et on Friday"]),
        ("At 9am central Hexby was calm.", ["9am"]),
        ("The store shuts 2-3 May (Sat-Sun 1pm-6pm).", ["2-3 May", "1pm", "6pm"]),
        ("It never came until twenty years after the fire.", ["twenty years"]),
        ("By half three million votes were counted.", []),
        ("The toll rose by 20 on Monday.", ["Monday"]),
        ("The index fell by 14 from Friday.", ["Friday"]),
        ("After 20 Sunday games he quit.", ["Sunday"]),
        ("The bar is open until 20 on Monday.", ["20 on Monday"]),
        ("By noon on Monday it was over.", ["noon on Monday"]),
    ],
)
def test_an_hour_is_read_in_company(text, phrases):
    assert [phrase.text for phrase in find(text, published="2024-11-11")] == phrases


def test_both_ends_of_a_range_are_of_its_zone():
    found = resolve("9:30 to 11:00 UTC", published="2024-11-11", timezone="Europe/Kyiv")
    assert (found.within.lower, found.within.upper) == ("2024-11-11T11:30:00", "2024-11-11T13:00:00")


def test_hours_on_weekdays_are_a_set():
    found = resolve("Monday to Friday, 9 a.m. to 5 p.m.", published="2024-11-11", policy=Policy.assistant())
    assert found.value.rrule == "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9;BYMINUTE=0"


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("The siren went at 2:40 p.m.; by 6 the quay had burned, and at 8:10 rain came.", ["14:40", "18:00", "20:10"]),
        ("The siren went at 2:40 p.m. By 6 they had left.", ["14:40", "18:00"]),
        ("Polls closed at 8 p.m., and by 10 the count was over.", ["20:00", "22:00"]),
        ("Polls closed at 8 p.m.; by 10 votes he had won.", ["20:00"]),
        ("They scored at 8 p.m. and by 10 in all.", ["20:00"]),
        ("It fell in May; by 6 the fires were out.", []),
    ],
)
def test_a_bare_hour_goes_on_from_the_one_before_it(text, times):
    found = [phrase.resolution.value.lower for phrase in find(text, published="2024-11-11")]
    assert [one.partition("T")[2][:5] for one in found if "T" in one] == times
