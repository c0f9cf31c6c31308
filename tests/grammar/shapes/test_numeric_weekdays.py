"""A weekday beside a date in digits tells the order of its numbers where only one of both is that day."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from told import assert_told

import grammar
from grammar.policy import Policy

FRIDAY = "2018-06-15"

TOLD = [
    ("We met on Saturday 4/7/2018.", "2018-04-07"),
    ("We met on Saturday 7/4/2018.", "2018-04-07"),
    ("We met on Saturday, 4/8/2018.", "2018-08-04"),
    ("We met on Saturday, 7/4.", "2018-04-07"),
    ("The fair is this Saturday 7/7.", "2018-07-07"),
    ("It opened on 3/12/2019 (Tuesday).", "2019-03-12"),
    ("It opened on 12/3/2019 (Tuesday).", "2019-12-03"),
    ("Open 6/21 (Thu)", "2018-06-21"),
    ("Market on 6/21 (Thu) 7:30pm", "2018-06-21T19:30"),
    ("The show is 6/23 (Sat) and 6/24 (Sun).", "2018-06-23 2018-06-24"),
    ("Rated 7/10 (good) by most.", ""),
    # --- it tells the order of the others of its text ---
    ("Seen on Saturday 7/4/2018, back on 5/6/2018.", "2018-04-07 2018-06-05"),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_weekday_tells_the_order_of_numbers(text, told):
    assert_told(FRIDAY, text, told)


DAYS = st.dates(dt.date(1753, 1, 1), dt.date(2199, 12, 31))


@given(DAYS, st.booleans())
@example(dt.date(2018, 7, 4), True)
def test_of_two_orders_the_one_on_its_weekday_is_meant(day, british):
    first, second = (day.day, day.month) if british else (day.month, day.day)
    (phrase,) = grammar.find(f"They met on {day:%A} {first}/{second}/{day.year}.", published=FRIDAY)
    readings = [(month, number) for month, number in ((first, second), (second, first)) if month <= 12]
    days = [dt.date(day.year, *reading) for reading in readings]
    fitting = [one for one in days if one.weekday() == day.weekday()]
    assert phrase.resolution.conflict is None
    assert phrase.timex.value == f"{fitting[0]:%Y-%m-%d}"


@given(DAYS, st.integers(1, 6))
def test_a_weekday_that_no_order_has_is_reported(day, off):
    wrong = day + dt.timedelta(days=off)
    if max(day.day, day.month) > 12 or (other := dt.date(day.year, day.day, day.month)).weekday() == wrong.weekday():
        return
    if day > dt.date.fromisoformat(FRIDAY) >= other:
        return  # what was is told: by the order in which it is over
    (phrase,) = grammar.find(f"They met on {wrong:%A} {day.month}/{day.day}/{day.year}.", published=FRIDAY)
    assert phrase.timex.value == f"{day:%Y-%m-%d}"
    assert phrase.resolution.conflict is not None


def test_a_policy_with_an_order_keeps_it():
    policy = Policy(order="mdy")
    (phrase,) = grammar.find("They met on Saturday 7/4/2018.", published=FRIDAY, policy=policy)
    assert phrase.timex.value == "2018-07-04"
    assert phrase.resolution.conflict is not None


def test_an_order_that_is_told_is_not_in_doubt():
    (told,) = grammar.find("They met on Saturday 7/4/2018.", published=FRIDAY)
    (open_,) = grammar.find("They met on 7/4/2018.", published=FRIDAY)
    assert "number order" not in [one.policy for one in told.resolution.candidates]
    assert "number order" in [one.policy for one in open_.resolution.candidates]
