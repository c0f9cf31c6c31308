"""Wordings of one time: years in two halves, sets with their day, parts of a century, weekdays in brackets, chat."""

from __future__ import annotations

import pytest
from told import assert_told

from grammar import Policy, find

WEDNESDAY = "2023-06-14"

DATES = [
    # early and late in a century, which is no day of the month
    ("It was built late in the 19th century.", [("late in the 19th century", "18")]),
    ("Early in the 20th century it burnt.", [("Early in the 20th century", "19")]),
    ("It fell late in the 5th century BC.", [("late in the 5th century BC", "BC04")]),
    ("It closed late on the 9th.", [("late on the 9th", "2023-06-09")]),
    ("in the early part of 1850", [("the early part of 1850", "1850")]),
    ("at the very end of 2022", [("the very end of 2022", "2022")]),
    ("at the tail end of last year", [("the tail end of last year", "2022")]),
    ("the early part of the book", []),
    # years told by their two halves
    ("It opened in twenty twelve.", [("twenty twelve", "2012")]),
    ("It was March third, twenty twenty.", [("March third, twenty twenty", "2020-03-03")]),
    ("March the third, twenty nineteen, was cold.", [("March the third, twenty nineteen", "2019-03-03")]),
    ("since twenty twenty-one", [("twenty twenty-one", "2021")]),
    ("He has twenty twenty vision.", []),
    ("The score was twenty ten at half time.", []),
    # digits with spaces beside their signs
    ("due on 21 / 03 / 2021 in York", [("21 / 03 / 2021", "2021-03-21")]),
    ("It ran 2021 - 03 - 21 to the end.", [("2021 - 03 - 21", "2021-03-21")]),
    # a weekday in brackets is that of the date before them
    (
        "It opened on 3 December 2019 (Tuesday).",
        [("3 December 2019 (Tuesday)", "2019-12-03")],
    ),
    ("It opened on 03/12/2019 (Tuesday).", [("03/12/2019 (Tuesday)", "2019-03-12")]),
    (
        "He spoke on 5 March 2022 (Monday's paper says).",
        [("5 March 2022", "2022-03-05"), ("Monday", "2023-06-12")],
    ),
    ("Open 1 June (Mondays only).", [("1 June", "2023-06-01"), ("Mondays", "XXXX-WXX-1")]),
    # "following" and "preceding" before a date
    ("on the Sunday following 5 May 2022", [("the Sunday following 5 May 2022", "2022-05-08")]),
    ("on the Monday preceding Easter 2022", [("the Monday preceding Easter 2022", "2022-04-11")]),
    ("on the day following 5 May 2022", [("the day following 5 May 2022", "2022-05-06")]),
    ("He spoke on Monday following a defeat.", [("Monday", "2023-06-12")]),
    ("in the week following last month's merger", [("the week", "P1W"), ("last month", "2023-05")]),
    # "after next" before an infinitive
    ("ask him the Monday after next to come", [("the Monday after next", "2023-06-26")]),
    ("We will meet on Monday next to the church.", [("Monday", "2023-06-19")]),
    # what has just gone
    ("in the year just gone", [("the year just gone", "2022")]),
    ("It fell in the month just ended.", [("the month just ended", "2023-05")]),
    ("I saw him on Friday just gone.", [("Friday just gone", "2023-06-09")]),
    ("The war just ended badly.", []),
    ("They were gone by April.", [("April", "2023-04")]),
    # weekends are no lengths
    ("It rained over the past weekend.", [("the past weekend", "2023-W23-WE")]),
    ("Rain is due over the coming weekend.", [("the coming weekend", "2023-W24-WE")]),
    # minutes and quarters before an hour
    ("The train left at a quarter to 8.", [("a quarter to 8", "2023-06-14T07:45")]),
    ("The train left at ten to 8.", [("ten to 8", "2023-06-14T07:50")]),
    ("Call me at a quarter of nine.", [("a quarter of nine", "2023-06-14T08:45")]),
    ("Call me at quarter of nine p.m.", [("quarter of nine p.m", "2023-06-14T20:45")]),
    ("at a quarter of nine men", []),
    ("It stood at ten to 8 votes.", []),
]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(p.text.rstrip("."), p.timex.value) for p in find(text, published=WEDNESDAY)] == expected


SETS = [
    ("Pay it every month on the 15th.", [("every month on the 15th", "XXXX-XX-15")]),
    ("It is held annually on 1 May.", [("annually on 1 May", "XXXX-05-01")]),
    ("It is held each year on May 1.", [("each year on May 1", "XXXX-05-01")]),
    ("We go every year in May.", [("every year in May", "XXXX-05")]),
    ("We go every year at Christmas.", [("every year at Christmas", "XXXX-12-25")]),
    ("We meet every month on the first Monday.", [("every month on the first Monday", "XXXX-XX-WXX-1")]),
    ("We meet every month on the last Friday.", [("every month on the last Friday", "XXXX-XX-WXX-5")]),
    ("We meet weekly on Tuesday.", [("weekly on Tuesday", "XXXX-WXX-2")]),
    ("It came every day on 4 July 2022.", [("every day", "P1D"), ("4 July 2022", "2022-07-04")]),
    ("Every day in May it rained.", [("Every day", "P1D"), ("May", "2023-05")]),
    ("It chimes every quarter of an hour.", [("every quarter of an hour", "PT15M")]),
    ("Take one every 4-6 hours.", [("every 4-6 hours", "PTXH")]),
    ("It returns every two or three years.", [("every two or three years", "PXY")]),
    ("I run 3x a week.", [("3x a week", "P1W")]),
    ("a 3x5 card", []),
    ("The van had MAY 12X on its plate.", []),
    ("once every two weeks", [("once every two weeks", "P2W")]),
    ("I walk every weeknight.", [("every weeknight", "P1W")]),
    ("Every now and then we meet.", []),
    ("back in a mo", []),
]


@pytest.mark.parametrize(("text", "expected"), SETS)
def test_sets(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(p.text.rstrip("."), p.timex.value) for p in find(text, published=WEDNESDAY)] == expected


CHAT = [
    ("2023-06-14", "back to work next mon 😩", "2023-06-19"),
    ("2023-06-14", "im off next wed lol", "2023-06-21"),
    ("2023-06-14", "saw him last sun at church", "2023-06-11"),
    ("2023-06-14", "ill be round at half seven ok x", "2023-06-14T07:30"),
    ("2023-06-14", "my bday is on the 23rd btw", "2023-06-23"),
    ("2023-06-14", "coming over 8ish", "2023-06-14T08:00"),
    ("2023-06-14", "tour starts 6/23", "2023-06-23"),
    ("2023-06-14", "so tired after lastnight", "2023-06-13T21"),
    ("2023-06-14", "c u 2morro", "2023-06-15"),
    # "ill" before a bare verb is "I'll"
    ("2023-06-14", "ill pay u friday", "2023-06-16"),
    ("2023-06-14", "ok ill do it friday", "2023-06-16"),
    ("2023-06-14", "he fell ill friday", "2023-06-09"),
    ("2023-06-14", "Ill health forced him out on Friday.", "2023-06-09"),
    ("2023-06-14", "She was tired, ill and left Friday.", "2023-06-09"),
    ("2023-06-14", "any plans this w/e?", "2023-06-17"),
]


@pytest.mark.parametrize(("published", "text", "expected"), CHAT)
def test_chat(published: str, text: str, expected: str) -> None:
    assert_told(published, text, expected)


@pytest.mark.parametrize("text", ["it was about 8ish of them", "the court last sat in York", "a score of 6/23"])
def test_what_is_no_time_in_chat(text: str) -> None:
    assert [p.text for p in find(text, published=WEDNESDAY, policy=Policy.news())] == []
