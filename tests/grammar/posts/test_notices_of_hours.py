"""Notices: nights that end tomorrow, opening hours of feasts, states from a weekday on, requests behind conditions.

Each row: the day of publication, a text, and its times with their values. 14 August 2020 was a Friday.
"""

from __future__ import annotations

import pytest

import grammar

ROWS = [
    # --- the end of a night is of the day told with it, its beginning of the day before ---
    (
        "2020-08-14",
        "The water will be off between 22:00 and 05:00 tomorrow.",
        "22:00:2020-08-14T22:00 05:00 tomorrow:2020-08-15T05:00",
    ),
    (
        "2020-08-14",
        "The road is shut from 10 p.m. to 5 a.m. tomorrow.",
        "10 p.m.:2020-08-14T22:00 5 a.m. tomorrow:2020-08-15T05:00",
    ),
    (
        "2020-08-14",
        "It was shut from 11 p.m. to 5 a.m. today.",
        "11 p.m.:2020-08-13T23:00 5 a.m. today:2020-08-14T05:00",
    ),
    (
        "2020-08-14",
        "The shop is open between 9 a.m. and 5 p.m. tomorrow.",
        "9 a.m.:2020-08-15T09:00 5 p.m. tomorrow:2020-08-15T17:00",
    ),
    (
        "2020-08-14",
        "Tomorrow from 10 p.m. until 5 a.m. the road is shut.",
        "Tomorrow from 10 p.m.:2020-08-15T22:00 5 a.m.:2020-08-16T05:00",
    ),
    ("2020-08-14", "The bar is open 10pm-3am tomorrow.", "10pm:2020-08-15T22:00 3am tomorrow:2020-08-16T03:00"),
    # --- opening hours of a feast ---
    (
        "2019-12-28",
        "Opening hours over the holiday: New Year's Eve, 10am to 3pm; closed New Year's Day.",
        "New Year's Eve, 10am:2019-12-31T10:00 3pm:2019-12-31T15:00 New Year's Day:2020-01-01",
    ),
    # --- what is so from a weekday on; a thing from a weekday ---
    ("2020-08-11", "Masks are optional from Monday.", "Monday:2020-08-17"),
    ("2020-08-11", "The shop is under new management from Monday.", "Monday:2020-08-17"),
    ("2020-08-11", "The best of them are pictures from Monday.", "Monday:2020-08-10"),
    ("2020-08-11", "New glasses ready Monday.", "Monday:2020-08-17"),
    ("2020-08-11", "Tickets available on Monday, and they cost £5.", "Monday:2020-08-17"),
    ("2020-08-11", "The new bridge was ready on Monday.", "Monday:2020-08-10"),
    # --- asked behind a condition ---
    ("2020-08-14", "If yours has not come, ring us after 21 August.", "21 August:2020-08-21"),
    ("2020-08-14", "If he has gone, talks held on Thursday failed.", "Thursday:2020-08-13"),
    # --- who said so, behind an hour to come ---
    (
        "2020-08-14",
        "The airport will stay closed until 6 a.m. on Monday, its operator said shortly after noon.",
        "6 a.m. on Monday:2020-08-17T06:00 noon:2020-08-14T12:00",
    ),
]


@pytest.mark.parametrize(("published", "text", "wanted"), ROWS)
def test_each_time(published: str, text: str, wanted: str) -> None:
    told = grammar.find(text, published=published)
    assert " ".join(f"{one.text}:{one.timex.value}" for one in told) == wanted
