"""Where a day looks that people note without a finite verb: what they are going to do, or what happened."""

from __future__ import annotations

import pytest

from grammar import Interval, find

AHEAD = [
    "Game 6 Monday in Houston.",
    "Got an exam at school on Monday.",
    "First hearing Monday.",
    "Arraignment Monday in court.",
    "Reds home Monday.",
    "Exam Monday :(",
    "No training Monday.",
    "Got an exam on Monday.",
    "Flying to Spain on Monday.",
    "Selling 2 tickets for Monday night",
    "Off to Spain Monday!",
    "Back in the office on Monday.",
    "Talk Monday.",
    "See you on Monday.",
    "Speak to you on Monday.",
    "Looking forward to Monday.",
    "cant wait for monday",
    "Roll on Monday",
    "Good luck for Monday!",
    "Anyone for a run on Monday?",
    "You free Monday?",
    "What about the Monday?",
    "Tickets on sale Monday.",
    "Drinks from 6:30pm on Monday.",
    "Hosepipe ban from Monday.",
    "New menu, out on Monday",
    "Monday: quiz, 8pm.",
    "Mon and Tues off.",
    "Dinner at ours, call me on Monday",
    "School starts Sunday for the big ones, Monday for the others.",
    "We were meant to be flying to Rome on Monday.",
]

OVER = [
    "Fire at school Monday.",
    "School bus crash Monday.",
    "Church fire Monday.",
    "Bomb blast at funeral Monday.",
    "Two dead in a blast on Monday.",
    "Shooting in Leeds on Monday.",
    "Explosion in the harbour on Monday; dozens dead.",
    "Talks in Geneva on Monday.",
    "Speaking in Geneva on Monday, the minister said no.",
    "Photos from Monday",
    "Thanks for Monday",
    "Sorry about Monday",
    "Great party on Monday.",
    "Missed the gig on Monday.",
    "Got a call Monday.",
    "Was out Monday",
    "Who won on Monday?",
    "How was Monday?",
    "Monday: rained all day.",
    "Take your cue from Monday's talks.",
]


def told(text: str, published: str) -> list[str]:
    """The first day of each phrase of a text."""
    found = [phrase.resolution.value for phrase in find(text, published=published)]
    return [value.lower for value in found if isinstance(value, Interval)]


@pytest.mark.parametrize("text", AHEAD)
def test_a_note_looks_ahead(text):
    days = told(text, "2024-11-15")
    assert any(day.startswith("2024-11-18") for day in days), days


@pytest.mark.parametrize("text", OVER)
def test_a_headline_and_what_is_kept_look_back(text):
    days = told(text, "2024-11-14")
    assert all(day.startswith("2024-11-11") for day in days), days
