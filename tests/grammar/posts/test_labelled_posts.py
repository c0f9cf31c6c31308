"""Weekdays of posts, diaries and mails, each with where it begins."""

from __future__ import annotations

import pytest
from told import assert_told

WEDNESDAY = "2020-09-09"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # "I" behind a weekday is no name
        ("Thursday I baked a loaf.", "2020-09-03"),
        ("All was well. Sunday I’d slept in.", "2020-09-06"),
        ("Saturday I'll mow the lawn.", "2020-09-12"),
        ("And on Thu I met an old friend.", "2020-09-03"),
        ("Friday Okoro scored twice.", ""),
        ("The Sunday I mentioned was wet.", ""),
        ("May I ask when?", ""),
        ("I sat. Sat I then down?", ""),
        ("The sun I saw was red.", ""),
        # a short weekday behind the verb that opens its sentence
        ("Called Wed, here Friday.", "2020-09-09 2020-09-04"),
        ("Shipped Tue, arrived Sat and works fine.", "2020-09-08 2020-09-05"),
        ("Mia Wed.", ""),
        ("The Wed.", ""),
    ],
)
def test_weekdays_of_posts(text: str, told: str) -> None:
    """No name stands behind them."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # whom somebody lets do something does nothing else by then
        ("I'll let you know on Monday.", "2020-09-14"),
        ("Thanks, and I will let you know on Monday if it helped.", "2020-09-14"),
        ("I'll let everyone know on Monday.", "2020-09-14"),
        ("We hope to let you keep it until Monday.", "2020-09-14"),
        ("We'll help you settle in on Monday.", "2020-09-14"),
        ("They let it dry on Monday.", "2020-09-07"),
        ("I wanted to let you know that it broke on Monday.", "2020-09-07"),
        ("I'll let you know what they said on Monday.", "2020-09-07"),
        ("You know it failed on Monday.", "2020-09-07"),
    ],
)
def test_let_somebody_know(text: str, told: str) -> None:
    """A bare verb behind a pronoun is of what lets or helps."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # days off
        ("I have Monday and Tuesday off, so I can paint.", "2020-09-14 2020-09-15"),
        ("She has Monday off.", "2020-09-14"),
        ("I've got Monday afternoon free.", "2020-09-14T12"),
        ("I had Monday off.", "2020-09-07"),
        ("I've taken Monday off.", "2020-09-07"),
        ("I have Monday's paper.", "2020-09-07"),
        # the number of a day in brackets
        ("It is open until noon next Tuesday (the 15th).", "2020-09-15T12"),
        ("We meet next Tuesday (22nd).", "2020-09-22"),
        ("We met last Tuesday (the 1st).", "2020-09-01"),
        ("We meet next Tuesday (the 2nd time).", "2020-09-15"),
        ("We meet next Tuesday (a 2nd).", "2020-09-15"),
    ],
)
def test_days_off_and_numbered(text: str, told: str) -> None:
    """What somebody has free is to come; a number in brackets tells which day is meant."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Last week I was ill. On Wednesday I slept.", "2020-08-31 2020-09-02"),
        ("We were away last week and came home on Wednesday evening.", "2020-08-31 2020-09-02T18"),
        ("I missed the show last week. I was unwell and had to go home on Wednesday.", "2020-08-31 2020-09-02"),
        ("I was ill last week, and the firm said on Wednesday that I may come.", "2020-08-31 2020-09-09"),
        ("He was ill last week. He slept on Wednesday.", "2020-08-31 2020-09-09"),
        ("I was ill last week. I came back on Tuesday.", "2020-08-31 2020-09-08"),
        ("We were away last week. We meet on Wednesday.", "2020-08-31 2020-09-09"),
        ("I was ill last week. I slept. On Wednesday I painted.", "2020-08-31 2020-09-09"),
    ],
)
def test_own_last_week(text: str, told: str) -> None:
    """Those who write on a Wednesday of their last week mean the one in it."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The council voted on a bill Tuesday.", "2020-09-08"),
        ("He was held on a warrant Friday, the sheriff said.", "2020-09-04"),
        ("They ruled on a motion Monday night.", "2020-09-07T21"),
        ("I was on a mission Saturday to clear the shed.", "2020-09-05"),
        ("They met on a recent Tuesday.", ""),
        ("It began on a drizzly Sunday morning.", ""),
        ("It began on a summer Sunday.", ""),
        ("On a market Sunday, the square is full.", ""),
    ],
)
def test_weekdays_behind_nouns(text: str, told: str) -> None:
    """A noun does not tell what the day behind it is like, as an adjective does."""
    assert_told(WEDNESDAY, text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("August News from the Treasurer", "2020-08"),
        ("April Larkin News", ""),
        ("August Okoro Update", ""),
        ("May update your profile", ""),
    ],
)
def test_titles_of_months(text: str, told: str) -> None:
    """What is sent each month is called by its month."""
    assert_told(WEDNESDAY, text, told)
