"""Short utterances, as people type them to an assistant: each with what its phrases denote.

Published on Monday 11 November 2024 at half past ten, read by the news policy and by that of assistants.
"""

from __future__ import annotations

import pytest

import grammar
from grammar import meaning as m
from grammar.granularity import Granularity
from grammar.policy import Policy

MONDAY = "2024-11-11T10:30:00"
NEWS, ASSISTANT = Policy.news(), Policy.assistant()


def found(text: str, policy: Policy) -> list[grammar.Phrase]:
    return list(grammar.find(text, published=MONDAY, policy=policy))


def told(text: str, policy: Policy) -> list[tuple[str, str]]:
    """The phrases of a text, each with what it delimits, else with its TIMEX3 value."""
    return [(p.text, p.resolution.within.edtf if p.resolution.within else p.timex.value) for p in found(text, policy)]


def spans(text: str, policy: Policy) -> list[str]:
    """What the phrases of a text delimit."""
    return list(dict.fromkeys(span for _, span in told(text, policy)))


def offered(text: str, policy: Policy) -> set[str]:
    """Other readings of the first phrase of a text."""
    return {c.value.edtf for c in found(text, policy)[0].resolution.candidates if isinstance(c.value, grammar.Interval)}


RANGES = [
    # the end tells its week or year, and the start is of the same, wherever bare phrases look
    ("off tuesday to thursday next week", "2024-11-19/2024-11-21"),
    ("closed saturday-sunday next week", "2024-11-23/2024-11-24"),
    ("away wednesday to friday last week", "2024-11-06/2024-11-08"),
    ("feb to apr next year", "2025-02/2025-04"),
    ("booked july 3 to 9 next year", "2025-07-03/2025-07-09"),
    ("q2 to q3 2025", "2025-04/2025-09"),
    ("from may to july last year", "2023-05/2023-07"),
    ("autumn to winter 2025", "2025-09/2026-02"),
    ("13/12-19/12/2024", "2024-12-13/2024-12-19"),
]


@pytest.mark.parametrize(("text", "span"), RANGES)
@pytest.mark.parametrize("policy", [NEWS, ASSISTANT], ids=["news", "assistant"])
def test_a_range_whose_end_is_fixed_begins_before_it(text, span, policy):
    assert spans(text, policy) == [span]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("emails since 2 february", "2024-02-02/2024-11-11"),
        ("since thursday", "2024-11-07/2024-11-11"),
        ("since q2", "2024-04/2024-11-11"),
        ("since sun", "2024-11-10/2024-11-11"),
    ],
)
@pytest.mark.parametrize("policy", [NEWS, ASSISTANT, NEWS.preferring("future")], ids=["news", "assistant", "future"])
def test_since_always_looks_back(text, span, policy):
    assert spans(text, policy) == [span]
    assert "future" not in {c.policy for c in found(text, policy)[0].resolution.candidates}


@pytest.mark.parametrize(
    ("text", "policy", "other"),
    [
        ("call me at 7:15", ASSISTANT, "2024-11-12T07:15:00"),
        ("from eight to four", ASSISTANT, "2024-11-12T08:00:00/2024-11-12T17:00:00"),
        ("from eight to four", NEWS, "2024-11-11T20:00:00/2024-11-12T04:00:00"),
        ("ten to 4", ASSISTANT, "2024-11-11T03:50:00"),
        ("ten to 4", NEWS, "2024-11-11T03:50:00"),
        ("20 to 9", NEWS, "2024-11-11T08:40:00"),
    ],
)
def test_an_hour_that_leaves_its_half_of_the_day_open_has_both(text, policy, other):
    assert other in offered(text, policy)


def test_minutes_to_an_hour_of_a_part_of_day():
    assert told("20 to 9 tonight", NEWS) == [("20 to 9 tonight", "2024-11-11T20:40:00")]


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("9 to 5 on weekdays", "9 to 5 on weekdays", "P1W"),
        ("open 9-5 on weekdays", "9-5 on weekdays", "P1W"),
        ("thu 5-6pm weekly", "thu 5-6pm weekly", "XXXX-WXX-4T17:00"),
        ("yoga weekly on thursday", "weekly on thursday", "XXXX-WXX-4"),
        ("weekly on Friday evening", "weekly on Friday evening", "XXXX-WXX-5TEV"),
        ("pay every couple of months", "every couple of months", "P2M"),
        ("remind me every 20 min", "every 20 min", "PT20M"),
        ("every half hour", "every half hour", "PT30M"),
        ("every half an hour", "every half an hour", "PT30M"),
        ("every 10 sec", "every 10 sec", "PT10S"),
        ("every 5th of november", "every 5th of november", "XXXX-11-05"),
        ("every 12th of the month", "every 12th of the month", "XXXX-XX-12"),
        ("every last day of the month", "every last day of the month", "P1M"),
        ("6 times a year", "6 times a year", "P1Y"),
        ("weekday evenings", "weekday evenings", "P1W"),
        ("weeknights", "weeknights", "P1W"),
    ],
)
def test_sets(text, phrase, value):
    assert [(p.text, p.timex.value) for p in found(text, NEWS)] == [(phrase, value)]
    assert [(p.text, p.timex.value) for p in found(text, ASSISTANT)] == [(phrase, value)]


def test_a_reason_is_told_in_words():
    span = m.Range(m.Date(weekday=2), m.Repeat(Granularity.WEEK))
    assert grammar.resolve(span, published=MONDAY).reason == "a set of times is no stretch of the calendar"


LISTS = [
    # a week or year behind the last member is that of the others
    ("thursday or friday next week", ["2024-11-21", "2024-11-22"]),
    ("monday and saturday of last week", ["2024-11-04", "2024-11-09"]),
    ("tuesday morning and friday evening next week", ["2024-11-19T", "2024-11-22T"]),
    ("wednesday morning to thursday evening next week", ["2024-11-20T"]),
    ("q2 and q3 2025", ["2025-34", "2025-35"]),
    ("q2 and q3 next year", ["2025-34", "2025-35"]),
    ("may and july last year", ["2023-05", "2023-07"]),
    ("4 april and 6 june last year", ["2023-04-04", "2023-06-06"]),
    # a weekday behind another one that is told comes after it
    ("next thursday and friday", ["2024-11-14", "2024-11-15"]),
    ("last friday or saturday", ["2024-11-08", "2024-11-09"]),
    ("next friday and monday", ["2024-11-15", "2024-11-18"]),
    # months in small letters
    ("june and july 2025", ["2025-06", "2025-07"]),
    ("april, may and june 2025", ["2025-04", "2025-05", "2025-06"]),
]


@pytest.mark.parametrize(("text", "starts"), LISTS)
@pytest.mark.parametrize("policy", [NEWS, ASSISTANT], ids=["news", "assistant"])
def test_members_of_a_list_share_what_one_tells(text, starts, policy):
    found = spans(text, policy)
    assert len(found) == len(starts)
    assert all(span.startswith(start) for span, start in zip(found, starts, strict=True))


@pytest.mark.parametrize("text", ["they march or may stop", "she saw june and august leave"])
def test_words_in_small_letters_that_are_no_months(text):
    assert found(text, NEWS) == []


WEEKENDS = [
    ("free this coming weekend", "2024-11-16/2024-11-17"),
    ("the upcoming weekend", "2024-11-16/2024-11-17"),
    ("next weekend", "2024-11-23/2024-11-24"),
    ("the weekend before new year 2025", "2024-12-28/2024-12-29"),
    ("the weekend before easter 2025", "2025-04-12/2025-04-13"),
    ("the weekend after halloween 2024", "2024-11-02/2024-11-03"),
    ("three weekends ago", "2024-10-26/2024-10-27"),
    ("in three weekends", "2024-11-30/2024-12-01"),
    ("the next three weekends", "2024-11-16/2024-12-01"),
    ("the last three weekends", "2024-10-26/2024-11-10"),
]


@pytest.mark.parametrize(("text", "span"), WEEKENDS)
@pytest.mark.parametrize("policy", [NEWS, ASSISTANT], ids=["news", "assistant"])
def test_weekends_are_counted_as_such(text, span, policy):
    assert spans(text, policy) == [span]


def test_weekends_are_counted_from_a_weekend():
    def at(text: str) -> str:
        return grammar.resolve(text, published="2024-11-17").value.edtf  # a Sunday

    assert at("a weekend ago") == "2024-11-09/2024-11-10"
    assert at("the coming weekend") == "2024-11-23/2024-11-24"
    assert at("the weekend after 17 November 2024") == "2024-11-23/2024-11-24"


@pytest.mark.parametrize(
    ("text", "span", "week"),
    [
        ("Christmas week 2016", "2016-12-25/2016-12-31", "2016-W52"),
        ("Christmas week 2024", "2024-12-23/2024-12-29", "2024-W52"),
        ("Easter week 2024", "2024-03-31/2024-04-06", "2024-W14"),
    ],
)
def test_the_week_of_a_named_day_is_one_week(text, span, week):
    (phrase,) = found(text, NEWS)
    assert (phrase.resolution.value.edtf, phrase.timex.value) == (span, week)


DATED = [
    # beside a named day, and counted from the end
    ("the evening before christmas 2024", "2024-12-24T"),
    ("the morning after 5 december 2024", "2024-12-06T"),
    ("the night before last", "2024-11-09T"),
    ("the last friday before easter 2025", "2025-04-18"),
    ("the 4th last monday of may 2025", "2025-05-05"),
    ("the penultimate thursday of april 2025", "2025-04-17"),
    ("2nd to last monday in june 2025", "2025-06-23"),
    ("second to last day of 2025", "2025-12-30"),
    ("the penultimate week of april 2025", "2025-04-14/2025-04-20"),
    ("last three weeks of may 2025", "2025-05-12/2025-06-01"),
    ("last 2 days of the year", "2024-12-30/2024-12-31"),
    ("the first full week of may 2025", "2025-05-05/2025-05-11"),
    ("latter half of april 2025", "2025-04-16/2025-04-30"),
    # a time that its neighbour places
    ("may 3 years ago", "2021-05"),
    ("this day next year", "2025-11-11"),
    ("two weeks ago last thursday", "2024-10-24"),
    ("a fortnight last wednesday", "2024-10-23"),
    ("fortnight from saturday", "2024-11-30"),
    ("next friday the 22nd", "2024-11-22"),
    ("next wednesday, nov 20", "2024-11-20"),
    ("last tuesday, november 5", "2024-11-05"),
    ("this thursday 14/11", "2024-11-14"),
    ("eow next week", "2024-11-22/2024-11-24"),
    ("midweek last week", "2024-11-06/2024-11-07"),
]


@pytest.mark.parametrize(("text", "start"), DATED)
@pytest.mark.parametrize("policy", [NEWS, ASSISTANT], ids=["news", "assistant"])
def test_one_time(text, start, policy):
    ((phrase, span),) = told(text, policy)
    assert phrase == text
    assert span.startswith(start) if start.endswith("T") else span == start


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("It lasted a week last Tuesday.", ["a week", "last Tuesday"]),
        ("He left last Friday before dawn.", ["last Friday", "dawn"]),
        ("The former left, the latter stayed.", []),
        ("the work week from Monday to Friday", ["Monday", "Friday"]),
        ("In June 2 years passed.", ["June", "2 years"]),
    ],
)
def test_neighbours_that_stay_apart(text, phrases):
    assert [p.text for p in found(text, NEWS)] == phrases


def test_a_weekday_that_a_date_is_not_is_told():
    (phrase,) = found("next wednesday, nov 21", NEWS)
    assert phrase.resolution.value.edtf == "2024-11-21"
    assert phrase.resolution.conflict is not None


SHORT = [
    ("in an hour and 20", "an hour and 20", "2024-11-11T11:50:00"),
    ("in two hours 15", "two hours 15", "2024-11-11T12:45:00"),
    ("in 1h 40", "1h 40", "2024-11-11T12:10:00"),
    ("december twelve", "december twelve", "2024-12-12"),
    ("2025, march 1st", "2025, march 1st", "2025-03-01"),
    ("2025 mar 15th", "2025 mar 15th", "2025-03-15"),
    ("dec 15th,2025", "dec 15th,2025", "2025-12-15"),
    ("meet half 8 tomorrow", "half 8 tomorrow", "2024-11-12T08:30:00"),
    ("call tomorrow at 845", "tomorrow at 845", "2024-11-12T08:45:00"),
    ("april two years ago", "april two years ago", "2022-04"),
    ("2019 to present", "2019 to present", "2019-01-01/2024-11-11"),
    ("same time tomorrow", "same time tomorrow", "2024-11-12"),
    ("moments ago", "moments ago", "../2024-11-11"),
    ("the other day", "the other day", "../2024-11-11"),
]


@pytest.mark.parametrize(("text", "phrase", "span"), SHORT)
@pytest.mark.parametrize("policy", [NEWS, ASSISTANT], ids=["news", "assistant"])
def test_short_forms(text, phrase, span, policy):
    assert told(text, policy) == [(phrase, span)]


def test_hours_of_a_part_of_day_are_all_of_an_utterance():
    assert spans("7-9 tomorrow night", NEWS) == ["2024-11-12T19:00:00/2024-11-12T21:00:00"]


def test_a_half_hour_is_a_stretch():
    assert spans("in the next half hour", NEWS) == ["2024-11-11T10:30:00/2024-11-11T11:00:00"]


def test_a_day_of_the_month_looks_where_bare_days_do():
    assert spans("rent on the 1st of the month", ASSISTANT) == ["2024-12-01"]
    assert spans("pay the 3rd of the month", ASSISTANT) == ["2024-12-03"]
    assert spans("on the 1st of the month", NEWS) == ["2024-11-01"]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("In an hour 20 men came.", ["an hour"]),
        ("In an hour and 20 men came.", ["an hour"]),
        ("In March two men died.", ["March"]),
        ("read usa today", []),
        ("lunch at tgi fridays", []),
        ("a trip to christmas island", []),
        ("2000 steps", []),
        ("install office 2016", []),
        ("tomorrow at 300 shops", ["tomorrow"]),
        ("They won 8-5 friday night", ["friday night"]),
        ("He sold half 9 cars tomorrow", ["tomorrow"]),
    ],
)
def test_what_belongs_to_something_else(text, phrases):
    assert [p.text for p in found(text, NEWS)] == phrases


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("5th and 20th of every month", [(5, ()), (20, ())]),
        ("paid on the 5th and 20th of every month", [(5, ()), (20, ())]),
        ("every 2nd and 4th friday", [(2, (5,)), (4, (5,))]),
        ("every first and third monday", [(1, (1,)), (3, (1,))]),
    ],
)
def test_two_days_of_every_month(text, places):
    values = [p.resolution.value for p in found(text, NEWS)]
    assert all(isinstance(value, grammar.Recurrence) for value in values)
    assert [(value.nth[0], value.weekdays) for value in values] == places
    assert grammar.resolve("5th and 20th of every month", published=MONDAY).reason == "several times, each by itself"
