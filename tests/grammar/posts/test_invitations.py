"""Bare hours with their day, in what people arrange: the half of the day is told by the event."""

from __future__ import annotations

import pytest
from told import assert_told

EVENINGS = [
    ("2024-11-13", "The show's tomorrow at 7:30.", "2024-11-14T19:30"),
    ("2024-11-13", "Supper tomorrow at 7?", "2024-11-14T19"),
    ("2024-11-13", "Dinner with the team on Friday at 7:30?", "2024-11-15T19:30"),
    ("2024-11-13", "Drinks at Kim's, Friday at 8?", "2024-11-15T20"),
    ("2024-11-13", "The gig is on Saturday at 8.", "2024-11-16T20"),
    ("2024-11-13", "The opera starts Saturday at 8.", "2024-11-16T20"),
    ("2024-11-13", "Party today at 7:30!", "2024-11-13T19:30"),
    ("2024-11-13", "Beers on Friday at 6?", "2024-11-15T18"),
    ("2024-11-13", "We had dinner on Friday at 8.", "2024-11-08T20"),
]

TODAY = [
    ("2024-11-13", "School finishes at 3 today.", "2024-11-13T15"),
    ("2024-11-13", "The polls close at 5 today.", "2024-11-13T17"),
    ("2024-11-13", "I stop work at 5 today.", "2024-11-13T17"),
    ("2024-11-13", "I am done at 4:30 today.", "2024-11-13T16:30"),
    ("2024-11-13", "Could you ring me at 4 today?", "2024-11-13T16"),
    ("2024-11-13", "We close at 6 today.", "2024-11-13T18"),
]

MORNINGS = [
    ("2024-11-13", "The vote ended at 4 today.", "2024-11-13T16"),
    ("2024-11-13", "The show's host is on air tomorrow at 7:30.", "2024-11-14T07:30"),
    ("2024-11-13", "The train leaves at 5 today.", "2024-11-13T17"),
    ("2024-11-13", "Breakfast tomorrow at 7?", "2024-11-14T07"),
    ("2024-11-13", "The exam starts tomorrow at 8.", "2024-11-14T08"),
    ("2024-11-13", "My bus leaves tomorrow at 6:30.", "2024-11-14T06:30"),
    ("2024-11-13", "Music lesson on Friday at 8.", "2024-11-15T08"),
    ("2024-11-13", "The concert hall opens on Friday at 9.", "2024-11-15T09"),
    ("2024-11-13", "I woke up at 5 today.", "2024-11-13T05"),
    ("2024-11-13", "I leave at 5 today.", "2024-11-13T17"),
    ("2024-11-13", "She got up at 6 today.", "2024-11-13T06"),
    ("2024-11-13", "Alarm set for 6 tomorrow morning.", "2024-11-14T06"),
    ("2024-11-13", "Can you feed the cat on Friday at 7?", "2024-11-15T07"),
]


@pytest.mark.parametrize(("published", "text", "told"), EVENINGS)
def test_event_of_an_evening_tells_the_half(published: str, text: str, told: str) -> None:
    """Dinners, drinks and shows are of the evening, whatever day stands beside the hour."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), TODAY)
def test_those_who_speak_of_today(published: str, text: str, told: str) -> None:
    """An early hour of today, told by those who speak, is one of the afternoon."""
    assert_told(published, text, told)


@pytest.mark.parametrize(("published", "text", "told"), MORNINGS)
def test_other_hours_stay(published: str, text: str, told: str) -> None:
    """What else is told of an hour leaves it in the morning."""
    assert_told(published, text, told)
