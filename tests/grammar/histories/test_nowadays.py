"""Histories: "today" of what is so nowadays is the present, and no day; of what is done on one it is that day."""

from __future__ import annotations

import pytest

import grammar

OVER = "The war ended in 1842. "
ROWS = [
    ("The fort is today a museum.", "PRESENT_REF"),
    ("Today its walls are in ruins.", "PRESENT_REF"),
    ("Today the old walls can be walked.", "PRESENT_REF"),
    ("Even today nobody goes there.", "PRESENT_REF"),
    ("Nobody today remembers the drowned.", "PRESENT_REF"),
    ("Today's visitors see only a ruin.", "PRESENT_REF"),
    ("Two of the parties of today grew out of it.", "PRESENT_REF"),
    ("To this day no armistice has been signed.", "PRESENT_REF"),
    ("It is in force to this day.", "PRESENT_REF"),
    ("Today is the anniversary.", "2010-05-14"),
    ("The anniversary falls today.", "2010-05-14"),
    ("The museum opens today.", "2010-05-14"),
    ("Today a stone will be unveiled.", "2010-05-14"),
    ("Today he has been honoured.", "2010-05-14"),
    ("Three old men were expected today.", "2010-05-14"),
    ("From today it is a museum.", "2010-05-14"),
    ("The doors open today at noon.", "2010-05-14T12:00"),
]
GERMAN = [
    ("Die Festung ist heute ein Museum.", "PRESENT_REF"),
    ("Heute steht dort ein Denkmal.", "PRESENT_REF"),
    ("Bis heute ist nichts bekannt.", "PRESENT_REF"),
    ("Heute wird ein Denkmal enthüllt.", "2010-05-14"),
]


def _last(text: str, policy: grammar.Policy, language: str = "en") -> str:
    found = grammar.find(text, published="2010-05-14", policy=policy, language=language)
    return found[-1].timex.value or ""


@pytest.mark.parametrize(("text", "value"), ROWS)
def test_today_of_a_history(text: str, value: str) -> None:
    assert _last(OVER + text, grammar.Policy.narrative()) == value


@pytest.mark.parametrize(("text", "value"), GERMAN)
def test_today_of_a_german_history(text: str, value: str) -> None:
    assert _last("Der Krieg endete 1842. " + text, grammar.Policy.narrative(), "de") == value


@pytest.mark.parametrize("text", [text for text, value in ROWS if value == "PRESENT_REF"])
def test_today_of_news_is_its_day(text: str) -> None:
    assert _last(OVER + text, grammar.Policy.news()) == "2010-05-14"


def test_where_the_story_has_come_to_its_own_year() -> None:
    story = "The last part was opened in March 2010. "
    assert _last(story + "It is shut today.", grammar.Policy.narrative()) == "2010-05-14"
    assert _last(story + "It can be visited today.", grammar.Policy.narrative()) == "PRESENT_REF"


HOURS = [
    ("Today the old walls can be walked in an hour.", "PT1H"),
    ("Whoever crosses does so in under two minutes.", "PT2M"),
    ("The museum opens in two hours.", "2010-05-14"),
]


@pytest.mark.parametrize(("text", "value"), HOURS)
def test_hours_in_which_something_is_done_nowadays(text: str, value: str) -> None:
    assert _last(OVER + text, grammar.Policy.narrative()) == value
