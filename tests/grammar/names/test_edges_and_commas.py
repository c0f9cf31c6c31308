"""Where a phrase begins and ends: the article of a weekday, a comma without its space; weekdays of no week."""

from __future__ import annotations

import pytest
from told import assert_told

from grammar import find


@pytest.mark.parametrize(
    ("text", "extents"),
    [
        ("The hall is full on a Sunday!", ["a Sunday"]),
        ("I am at home on a Sunday evening and it rains.", ["a Sunday evening"]),
        ("Off to school on a saturday :(", ["a saturday"]),
        ("She reads a Sunday paper.", ["Sunday"]),
        ("A Friday night game was off.", ["Friday night"]),
        ("We meet on Sunday.", ["Sunday"]),
    ],
)
def test_article_of_a_weekday(text, extents):
    assert [phrase.text for phrase in find(text, published="2014-03-12")] == extents


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was a Tuesday.", ""),
        ("March 14 is a Friday.", "2014-03-14 2014-03-14"),
        ("In 1945, 4 September was a Tuesday.", "1945-09-04"),
        ("It was a Tuesday meeting.", "2014-03-11"),
    ],
)
def test_weekday_of_no_week(text, told):
    assert_told("2014-03-12", text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The show is this Sat,7pm at the hall.", "2014-03-15T19:00"),
        ("The match (Sat,7:30pm) is off.", "2014-03-15T19:30"),
        ("London,3 May 2014", "2014-05-03"),
        ("A fee of 1,500 was paid.", ""),
        ("See table a,7.", ""),
        ("f(x,5,12) holds.", ""),
    ],
)
def test_comma_without_its_space(text, told):
    assert_told("2014-03-12", text, told)
