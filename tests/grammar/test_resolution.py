"""Meaning to value: the policy table row by row, and calendars walked day by day as the oracle."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from grammar import find, read, resolve
from grammar import meaning as m
from grammar.errors import UnknownPolicy
from grammar.interval import Interval, Period
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolution import Context, Resolution

PUBLISHED = "2024-11-11"  # a Monday
ROOT = Path(__file__).parents[2]
ONE_DAY = timedelta(days=1)
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = [
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
]
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))  # four digits beyond are no year by their shape


def told(phrase: str, published=PUBLISHED, **options) -> Resolution:
    return resolve(phrase, published=published, **options)


def bounds(phrase: str, published=PUBLISHED, **options) -> tuple[str | None, str | None]:
    """ISO of what the phrase delimits: lower, and upper excluded."""
    within = told(phrase, published, **options).within
    assert within is not None
    return within.lower, within.upper


def day_bounds(first: date, last: date | None = None) -> tuple[str, str]:
    """Bounds of a day, or from a day to another, both included."""
    return first.isoformat(), ((last or first) + ONE_DAY).isoformat()


def preferring(direction: str) -> Policy:
    return Policy.news().preferring(direction)


# --- the policy table, row by row ---

POLICY = [
    # rule, phrase, lower, upper
    ("bare weekday", "Monday", "2024-11-11", "2024-11-12"),
    ("bare weekday", "Saturday", "2024-11-09", "2024-11-10"),
    ("bare weekday", "Tuesday", "2024-11-05", "2024-11-06"),
    ("bare month", "August", "2024-08-01", "2024-09-01"),
    ("bare month", "November", "2024-11-01", "2024-12-01"),
    ("bare month", "December", "2023-12-01", "2024-01-01"),
    ("month and day", "Dec. 7", "2024-12-07", "2024-12-08"),
    ("month and day", "7 March", "2024-03-07", "2024-03-08"),
    ("month and day", "11 November", "2024-11-11", "2024-11-12"),
    ("month and day", "19 February", "2025-02-19", "2025-02-20"),  # 100 days ahead
    ("month and day", "20 February", "2024-02-20", "2024-02-21"),  # 101 days
    ("N units ago", "two years ago", "2022-01-01", "2023-01-01"),
    ("N units ago", "two weeks ago", "2024-10-28", "2024-11-04"),
    ("N units ago", "two days ago", "2024-11-09", "2024-11-10"),
    ("N units ago", "two hours ago", "2024-11-11", "2024-11-12"),  # hours without a clock keep the day
    ("last unit", "last week", "2024-11-04", "2024-11-11"),
    ("last unit", "last month", "2024-10-01", "2024-11-01"),
    ("last unit", "last year", "2023-01-01", "2024-01-01"),
    ("last unit", "last decade", "2010-01-01", "2020-01-01"),
    ("last unit", "last century", "1900-01-01", "2000-01-01"),
    ("this unit", "this week", "2024-11-11", "2024-11-18"),
    ("this unit", "this quarter", "2024-10-01", "2025-01-01"),
    ("next unit", "next month", "2024-12-01", "2025-01-01"),
    ("last N units", "last three days", "2024-11-09", "2024-11-12"),
    ("last N units", "the past two weeks", "2024-10-29", "2024-11-12"),
    ("last N units", "the last three months", "2024-08-12", "2024-11-12"),
    ("today", "today", "2024-11-11", "2024-11-12"),
    ("now", "now", "2024-11-11", "2024-11-12"),
    ("since", "since August", "2024-08-01", "2024-11-12"),
    ("until", "until Friday", None, "2024-11-16"),
    ("until", "until 2026", None, "2027-01-01"),
    ("through", "through 2026", None, "2027-01-01"),
    ("by", "by Friday", None, "2024-11-16"),
    ("before", "before 2014", None, "2014-01-01"),
    ("after", "after 2014", "2015-01-01", None),
    ("from X to Y", "from Monday to Friday", "2024-11-11", "2024-11-16"),
    ("from X to Y", "July 13-15", "2024-07-13", "2024-07-16"),
    ("from X to Y", "from 10 a.m. to 3 p.m.", "2024-11-11T10:00:00", "2024-11-11T15:00:00"),
    ("from X to Y", "from 10 p.m. to 2 a.m.", "2024-11-11T22:00:00", "2024-11-12T02:00:00"),
    ("early", "early May", "2024-05-01", "2024-05-11"),
    ("mid", "mid-May", "2024-05-11", "2024-05-21"),
    ("late", "late May", "2024-05-21", "2024-06-01"),
    ("early", "early 2024", "2024-01-01", "2024-05-01"),
    ("mid", "mid-2024", "2024-05-01", "2024-09-01"),
    ("late", "late 2024", "2024-09-01", "2025-01-01"),
    ("early", "the early 1990s", "1990-01-01", "1993-01-01"),
    ("mid", "the mid-1990s", "1993-01-01", "1996-01-01"),
    ("late", "the late 1990s", "1996-01-01", "2000-01-01"),
    ("early", "early this week", "2024-11-11", "2024-11-13"),
    ("late", "late last week", "2024-11-08", "2024-11-11"),
    ("part of day", "this morning", "2024-11-11T05:00:00", "2024-11-11T12:00:00"),
    ("part of day", "this afternoon", "2024-11-11T12:00:00", "2024-11-11T18:00:00"),
    ("part of day", "this evening", "2024-11-11T18:00:00", "2024-11-11T21:00:00"),
    ("part of day", "tonight", "2024-11-11T21:00:00", "2024-11-12T05:00:00"),
    ("part of day", "last night", "2024-11-10T21:00:00", "2024-11-11T05:00:00"),
    ("weekend", "the weekend", "2024-11-09", "2024-11-11"),
    ("weekend", "this weekend", "2024-11-16", "2024-11-18"),
    ("seasons", "the summer", "2024-06-01", "2024-09-01"),
    ("seasons", "winter 2023", "2023-12-01", "2024-03-01"),
    ("number order", "11/12/2024", "2024-11-12", "2024-11-13"),
    ("number order", "13/12/2024", "2024-12-13", "2024-12-14"),
    ("two-digit year", "'44", "2044-01-01", "2045-01-01"),
    ("two-digit year", "'45", "1945-01-01", "1946-01-01"),
]


VAGUE = [  # hours and minutes from a moment that is known
    ("in a couple of minutes", "2024-11-11T15:32:00", "2024-11-11T15:33:01"),
    ("a few hours ago", "2024-11-11T09:30:00", "2024-11-11T13:31:00"),
    ("several minutes ago", "2024-11-11T15:21:00", "2024-11-11T15:27:01"),
    ("within a few hours", "2024-11-11T15:30:00", "2024-11-11T21:31:00"),
    ("a few days ago", "2024-11-05", "2024-11-10"),
]


@pytest.mark.parametrize(("phrase", "lower", "upper"), VAGUE, ids=[row[0] for row in VAGUE])
def test_a_vague_length_from_a_known_moment(phrase, lower, upper):
    within = resolve(read(phrase), published="2024-11-11T15:30").within
    assert (within.lower, within.upper) == (lower, upper)


@pytest.mark.parametrize(("rule", "phrase", "lower", "upper"), POLICY, ids=[f"{row[0]}: {row[1]}" for row in POLICY])
def test_the_news_policy(rule, phrase, lower, upper):
    assert bounds(phrase) == (lower, upper), rule


@pytest.mark.parametrize(
    ("phrase", "published", "edtf"),
    [
        # the clock is known: so many hours from its moment, to the minute
        ("two hours ago", "2024-11-11T15:30", "2024-11-11T13:30:00"),
        ("the weekend", "2024-11-09", "2024-11-09/2024-11-10"),  # the current one
        ("the weekend", "2024-11-10", "2024-11-09/2024-11-10"),
        ("the weekend", "2024-11-08", "2024-11-02/2024-11-03"),  # the last one
        ("Friday", date(2024, 11, 11), "2024-11-08"),
        ("Friday", Publication.of("2024-11-11"), "2024-11-08"),
        ("today", "2024-11-11T23:59:59+09:00", "2024-11-11"),  # the day as the publication writes it
        ("yesterday", "-0043-03-15", "-0043-03-14"),
        ("last year", "12000-06-01", "Y11999"),
    ],
)
def test_what_publication_decides(phrase, published, edtf):
    value = told(phrase, published).value
    assert isinstance(value, Interval)
    assert value.edtf == edtf


@pytest.mark.parametrize(
    ("policy", "phrase", "lower", "upper"),
    [
        (evolve(Policy.news(), southern=True), "the summer of 2023", "2023-12-01", "2024-03-01"),
        (evolve(Policy.news(), southern=True), "winter 2023", "2023-06-01", "2023-09-01"),
        (evolve(Policy.news(), order="dmy"), "11/12/2024", "2024-12-11", "2024-12-12"),
        (evolve(Policy.news(), order="dmy"), "12/25/2024", "2024-12-25", "2024-12-26"),
        (evolve(Policy.news(), two_digit=0), "'25", "1925-01-01", "1926-01-01"),
        (evolve(Policy.news(), two_digit=0), "'24", "2024-01-01", "2025-01-01"),
        (evolve(Policy.news(), ahead=0), "7 December", "2023-12-07", "2023-12-08"),
        (evolve(Policy.news(), night=22), "tonight", "2024-11-11T22:00:00", "2024-11-12T05:00:00"),
        (evolve(Policy.news(), morning=6), "this morning", "2024-11-11T06:00:00", "2024-11-11T12:00:00"),
        (Policy.assistant(), "Friday", "2024-11-15", "2024-11-16"),
        (Policy.assistant(), "August", "2025-08-01", "2025-09-01"),
        (Policy.assistant(), "5 March", "2025-03-05", "2025-03-06"),
        (preferring("past"), "Friday", "2024-11-08", "2024-11-09"),
        (preferring("future"), "Friday", "2024-11-15", "2024-11-16"),
        (preferring("nearest"), "Friday", "2024-11-08", "2024-11-09"),  # three days back, four ahead
        (preferring("nearest"), "Thursday", "2024-11-14", "2024-11-15"),  # four days back, three ahead
        (evolve(Policy.news(), midnight="start"), "midnight on Friday", "2024-11-08", "2024-11-08T01:00:00"),
        (Policy.news(), "midnight on Friday", "2024-11-09", "2024-11-09T01:00:00"),
        (Policy.news(), "midnight", "2024-11-11", "2024-11-11T01:00:00"),
        (preferring("future"), "midnight", "2024-11-12", "2024-11-12T01:00:00"),
        (preferring("nearest"), "this Saturday", "2024-11-16", "2024-11-17"),  # of this week
        (preferring("past"), "7 December", "2023-12-07", "2023-12-08"),
        (preferring("nearest"), "7 December", "2024-12-07", "2024-12-08"),
        (preferring("future"), "5 March", "2025-03-05", "2025-03-06"),
        (preferring("future"), "5 March 2020", "2020-03-05", "2020-03-06"),  # only bare phrases turn
        (preferring("future"), "last Friday", "2024-11-08", "2024-11-09"),
        (preferring("future"), "two days ago", "2024-11-09", "2024-11-10"),
    ],
)
def test_other_policies(policy, phrase, lower, upper):
    assert bounds(phrase, policy=policy) == (lower, upper)


@pytest.mark.parametrize(
    ("phrase", "value"),
    [("this Wednesday", "2022-08-10"), ("this Thursday", "2022-08-04"), ("this Saturday", "2022-08-06")],
)
def test_this_weekday_by_the_nearest(phrase, value):
    """Told on a Sunday, the last day of its week."""
    assert find(phrase, published="2022-08-07", policy=preferring("nearest"))[0].timex.value == value


@pytest.mark.parametrize(
    ("phrase", "low", "high", "unit"),
    [
        ("a couple of days ago", 2, 3, 1),
        ("a few days ago", 2, 6, 1),
        ("several days ago", 3, 9, 1),
        ("dozens of days ago", 10, 99, 1),
        ("a few weeks ago", 2, 6, 7),
        ("in a few days", -6, -2, 1),
    ],
)
def test_vague_amounts_are_as_wide_as_the_policy_says(phrase, low, high, unit):
    today = date.fromisoformat(PUBLISHED)
    resolution = told(phrase)
    assert bounds(phrase) == day_bounds(today - high * unit * ONE_DAY, today - low * unit * ONE_DAY)
    assert resolution.value.approximate
    narrow = evolve(Policy.news(), amounts=(("pair", 4, 4), ("few", 4, 4), ("several", 4, 4), ("many", 4, 4)))
    shift = 4 * unit * ONE_DAY * (-1 if low < 0 else 1)
    assert bounds(phrase, policy=narrow) == day_bounds(today - shift)


@pytest.mark.parametrize(
    ("phrase", "direction", "edtf"),
    [
        ("Friday", "future", "2024-11-15"),
        ("Friday", "past", "2024-11-08"),
        ("August", "future", "2025-08"),
        ("7 December", "past", "2023-12-07"),
        ("7 December", "future", "2024-12-07"),
        ("this Monday", "past", "2024-11-11"),
        ("the summer", "future", "2025-22"),
        ("5 March 2020", "future", "2020-03-05"),
    ],
)
def test_the_clause_turns_a_bare_phrase(phrase, direction, edtf):
    assert told(phrase, context=Context(direction=direction)).value.edtf == edtf
    heedless = evolve(Policy.news(), cues=False)
    assert told(phrase, context=Context(direction=direction), policy=heedless) == told(phrase, policy=heedless)


@pytest.mark.parametrize(
    ("phrase", "context", "edtf"),
    [
        ("two days later", Context(previous=Interval.from_edtf("2024-03-05")), "2024-03-07"),
        ("the next day", Context(previous=Interval.from_edtf("2024-02-28")), "2024-02-29"),
        ("the previous week", Context(previous=Interval.from_edtf("2024-03-05")), "2024-02-26/2024-03-03"),
        ("two years earlier", Context(previous=Interval.from_edtf("2014")), "2012"),
        ("a year later", Context(previous=Interval.from_edtf("2014-05")), "2015"),  # the granularity of the unit
        ("the quarter", Context(discussed=Interval.from_edtf("2023-35")), "2023-35"),
        ("the year", Context(discussed=Interval.from_edtf("2023-35")), "2023"),
        ("9:40 p.m.", Context(previous=Interval.from_edtf("2024-03-05")), "2024-03-05T21:40:00"),
        ("a day after", Context(anchors={"event": Interval.from_edtf("2024-03-05")}), "2024-03-06"),
        ("two weeks before", Context(anchors={"event": Interval.from_edtf("2024-03-05")}), "2024-02-19/2024-02-25"),
    ],
)
def test_what_the_context_gives(phrase, context, edtf):
    assert told(phrase, context=context).value.edtf == edtf


def test_narrative_counts_from_the_time_last_mentioned():
    context = Context(previous=Interval.from_edtf("1931-04-02"))  # a Thursday
    assert told("Friday", context=context, policy=Policy.narrative()).value.edtf == "1931-04-03"  # a story goes on
    assert told("August", context=context, policy=Policy.narrative()).value.edtf == "1931-08"
    assert told("Friday", context=context).value.edtf == "2024-11-08"


@pytest.mark.parametrize(
    ("phrase", "value"),
    [("three days", "P3D"), ("a day after", "P1D"), ("two and a half years", "P2.5Y"), ("90 minutes", "PT90M")],
)
def test_a_length_stands_nowhere(phrase, value):
    resolution = told(phrase)
    assert isinstance(resolution.value, Period)
    assert (str(resolution.value), resolution.within) == (value, None)


# --- never silently wrong ---


def test_a_weekday_that_the_date_is_not():
    resolution = told("Tuesday, 11 November 2024")
    assert resolution.value.edtf == "2024-11-11"
    assert resolution.conflict is not None
    assert (resolution.conflict.day, resolution.conflict.said) == ((date(2024, 11, 11) - date(1970, 1, 1)).days, 2)
    assert [(c.value.edtf, c.policy) for c in resolution.candidates] == [
        ("2024-11-05", "weekday"),
        ("2024-11-12", "weekday"),
    ]
    assert resolution.confidence < told("Monday, 11 November 2024").confidence


@pytest.mark.parametrize("frame", ["since {}", "by {}", "until {}", "after {}", "at 3 p.m. on {}", "two days after {}"])
def test_a_conflict_is_seen_inside_a_phrase(frame):
    assert told(frame.format("Tuesday, 11 November 2024")).conflict is not None
    assert told(frame.format("Monday, 11 November 2024")).conflict is None


@given(DAYS, st.integers(0, 6))
@settings(max_examples=200, deadline=None)
def test_a_conflict_names_the_nearest_such_days(day, said):
    resolution = told(f"{WEEKDAYS[said]}, {day.day} {MONTHS[day.month - 1]} {day.year}")
    assert resolution.value.edtf == day.isoformat()
    assert (resolution.conflict is None) == (day.weekday() == said)
    if resolution.conflict is not None:
        before = next(day - n * ONE_DAY for n in range(1, 8) if (day - n * ONE_DAY).weekday() == said)
        nearest = [before.isoformat(), (before + 7 * ONE_DAY).isoformat()]
        assert [c.value.edtf for c in resolution.candidates] == nearest


IMPOSSIBLE = [
    ("30 February 2024", "2024-02 has 29 days, not 30", ["2024-02-29", "2024-03-01"]),
    ("29 February 2023", "2023-02 has 28 days, not 29", ["2023-02-28", "2023-03-01"]),
    ("February 29, 1900", "1900-02 has 28 days, not 29", ["1900-02-28", "1900-03-01"]),
    ("31 April 2024", "2024-04 has 30 days, not 31", ["2024-04-30", "2024-05-01"]),
    ("2024-06-31", "2024-06 has 30 days, not 31", ["2024-06-30", "2024-07-01"]),
    ("Friday, 30 February 2024", "2024-02 has 29 days, not 30", ["2024-02-29", "2024-03-01"]),
    ("by 30 February 2024", "2024-02 has 29 days, not 30", ["2024-02-29", "2024-03-01"]),
    ("since 31 April 2024", "2024-04 has 30 days, not 31", ["2024-04-30", "2024-05-01"]),
    ("on 31 April 2024", "2024-04 has 30 days, not 31", ["2024-04-30", "2024-05-01"]),
]


@pytest.mark.parametrize(("phrase", "reason", "near"), IMPOSSIBLE, ids=[row[0] for row in IMPOSSIBLE])
def test_an_impossible_date_has_a_reason_and_candidates(phrase, reason, near):
    resolution = told(phrase)
    assert (resolution.value, resolution.within, resolution.reason) == (None, None, reason)
    assert [candidate.value.edtf for candidate in resolution.candidates] == near
    assert resolution.confidence == 0.0


def test_a_leap_day_without_a_year_is_possible():
    assert told("29 February", "2023-03-01").value.edtf == "2020-02-29"
    assert told("30 February", "2023-03-01").value is None
    assert [c.value.edtf for c in told("30 February", "2024-03-01").candidates] == ["2024-02-29", "2024-03-01"]


def test_what_is_not_inside_is_impossible():
    resolution = told("the fifth Monday of February 2023")
    assert resolution.value is None
    assert resolution.reason
    assert told("the fourth Monday of February 2023").value.edtf == "2023-02-27"


CANDIDATES = [
    # phrase, value, candidates with the policy that would choose each
    ("Friday", "2024-11-08", {"2024-11-15": "future"}),
    ("August", "2024-08", {"2025-08": "future"}),
    ("7 December", "2024-12-07", {"2023-12-07": "past"}),
    ("11/12/2024", "2024-11-12", {"2024-12-11": "number order"}),
    ("12/25/2024", "2024-12-25", {}),
    ("11/11/2024", "2024-11-11", {}),
    ("5/6/44", "2044-05-06", {"2044-06-05": "number order", "1944-05-06": "earlier century"}),
    ("'44", "2044", {"1944": "earlier century"}),
    ("the nineties", "199X", {"189X": "earlier century"}),
    ("next Friday", "2024-11-15", {"2024-11-22": "beyond=true"}),
    ("last Friday", "2024-11-08", {}),
    ("5 March 2024", "2024-03-05", {}),
    ("Monday", "2024-11-11", {}),
    ("since Friday", "2024-11-08", {"2024-11-08": "since=open"}),
]


@pytest.mark.parametrize(("phrase", "value", "others"), CANDIDATES, ids=[row[0] for row in CANDIDATES])
def test_candidates_name_their_policy(phrase, value, others):
    resolution = told(phrase)
    assert resolution.value.edtf == value
    assert {candidate.value.edtf: candidate.policy for candidate in resolution.candidates} == others


@pytest.mark.parametrize(
    "phrase",
    [
        "Friday", "Thursday", "August", "7 December", "5 March", "the summer", "3 May to 5 May", "since August",
        "two years ago", "six hours ago", "the last two weeks", "a few days ago", "next Friday", "early May",
        "Monday morning", "from 3 to 5 p.m. on Tuesday", "until 2018", "more than two weeks after today",
    ],
)  # fmt: skip
def test_a_candidate_is_what_its_policy_gives(phrase):
    for candidate in told(phrase).candidates:
        chosen = told(phrase, policy=Policy.news().choosing(candidate.policy))
        assert (chosen.value, chosen.within) == (candidate.value, candidate.within)


@pytest.mark.parametrize("name", ["nonsense", "ends", "ends=nonsense", "half of the day", "few=some"])
def test_a_candidate_that_names_no_policy_is_told(name):
    with pytest.raises(UnknownPolicy):
        Policy.news().choosing(name)


# --- era, zones ---

BCE = [
    ("44 BC", "-0043"), ("44 B.C.", "-0043"), ("44 BCE", "-0043"), ("1 BC", "0000"), ("490 BC", "-0489"),
    ("AD 70", "0070"), ("70 AD", "0070"), ("1066 CE", "1066"), ("12000 BC", "Y-11999"),
    ("10 years before 44 BC", "-0053"),
    ("5 years after 2 BC", "0004"),
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "edtf"), BCE, ids=[row[0] for row in BCE])
def test_years_of_an_era(phrase, edtf):
    assert told(phrase).value.edtf == edtf


ZONES = [
    # phrase, publication, its zone, lower, note
    ("3:30 p.m. EST", "2024-11-11", "Europe/Kyiv", "2024-11-11T22:30:00", ()),
    ("3:30 p.m. EDT", "2024-07-01", "Europe/Kyiv", "2024-07-01T22:30:00", ()),
    ("11 p.m. PST", "2024-11-11", "UTC", "2024-11-12T07:00:00", ()),
    ("3:30 p.m.", "2024-11-11", "Europe/Kyiv", "2024-11-11T15:30:00", ()),
    ("3:30 p.m. GMT", "2024-11-11T08:00:00Z", None, "2024-11-11T15:30:00", ()),
    ("3:30 p.m. GMT", "2024-11-11T08:00:00+02:00", None, "2024-11-11T17:30:00", ()),
    ("11 Nov 2024 13:55 +02:00", "2024-11-11", "UTC", "2024-11-11T11:55:00", ()),
    ("Mon, 11 Nov 2024 13:55:36 -0700 (MST)", "2024-11-11", "UTC", "2024-11-11T20:55:36", ()),
    ("11/Nov/2024:13:55:36 -0700", "2024-11-11", "UTC", "2024-11-11T20:55:36", ()),
    ("20241111T135536Z", "2024-11-11", "Europe/Kyiv", "2024-11-11T15:55:36", ()),
    ("2:30 a.m.", "2024-03-31", "Europe/Berlin", "2024-03-31T03:30:00", ("gap",)),  # skipped: the clocks go on
    ("2:30 a.m.", "2024-10-27", "Europe/Berlin", "2024-10-27T02:30:00", ("fold",)),
    ("1:30 a.m.", "2024-10-27", "Europe/Berlin", "2024-10-27T01:30:00", ()),
    ("3:00 a.m.", "2024-03-31", "Europe/Berlin", "2024-03-31T03:00:00", ()),
    ("2:30 a.m.", "2024-03-31", None, "2024-03-31T02:30:00", ()),
]


@pytest.mark.parametrize(("phrase", "published", "zone", "lower", "notes"), ZONES)
def test_zones(phrase, published, zone, lower, notes):
    resolution = told(phrase, published, timezone=zone)
    assert (resolution.value.lower, resolution.notes) == (lower, notes)


def test_a_wall_time_that_is_skipped_moves_forward_in_another_zone():
    """On 10 March 2024 New York has no 2:30: the clocks go on to 3:30, and that is 8:30 in Berlin."""
    resolution = told("2:30 a.m. ET", "2024-03-10", timezone="Europe/Berlin")
    assert (resolution.value.lower, resolution.notes) == ("2024-03-10T08:30:00", ("gap",))


# --- steps ---


def table_phrases() -> list[tuple[str, str]]:
    rows = [
        row
        for path in sorted((ROOT / "seeds" / "english").glob("*.toml"))
        for row in tomllib.loads(path.read_text(encoding="utf-8"))["row"]
    ]
    return [(phrase, row["published"]) for row in rows for phrase in row["phrases"]]


def known(phrase: str) -> bool:
    """Whether it is read at all (test_phrase_tables tells which is not)."""
    try:
        read(phrase)
    except ValueError:
        return False
    return True


TABLE = [(phrase, published) for phrase, published in table_phrases() if known(phrase)]


@pytest.mark.parametrize(("phrase", "published"), TABLE, ids=[row[0] for row in TABLE])
def test_the_last_step_gives_the_value(phrase, published):
    resolution = told(phrase, published)
    meaning = read(phrase)
    while isinstance(meaning, m.Bound):
        meaning = meaning.time
    assert resolution.steps[-1].result == str(resolution.value)
    assert resolution.steps[-1].given == str(meaning)
    assert resolution.steps[-1].rule == type(meaning).__name__.lower()
    assert 0 < resolution.confidence <= 1


# --- pure: a function of its inputs ---


def snapshot(phrases) -> list[str]:
    return [repr(told(phrase, published)) for phrase, published in phrases]


def test_the_same_answer_twice_and_in_any_order():
    once = snapshot(TABLE)
    assert snapshot(TABLE) == once
    assert snapshot(TABLE[::-1]) == once[::-1]


def test_the_same_answer_in_eight_threads():
    once = snapshot(TABLE)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(snapshot, [TABLE] * 16))
    assert all(answer == once for answer in answers)


SCRIPT = """
import json, sys
import grammar
told = [repr(grammar.resolve(phrase, published=published)) for phrase, published in json.load(sys.stdin)]
text = "They met on Friday, two days after 5 March 2024, at 3 p.m. EST, and will meet on Tuesday."
found = [repr((p, p.resolution)) for p in grammar.find(text, published="2024-11-11T08:30", timezone="Europe/Kyiv")]
json.dump(told + found, sys.stdout)
"""


def test_the_same_answer_in_any_zone_of_the_machine():
    answers = []
    for zone, seed in [("UTC", "0"), ("Pacific/Kiritimati", "1"), ("America/New_York", "2")]:
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT],
            input=json.dumps(TABLE),
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
            env={**os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "LC_ALL": "C"},
        )
        answers.append(json.loads(done.stdout))
    assert answers[0][: len(TABLE)] == snapshot(TABLE)
    assert answers[1] == answers[0]
    assert answers[2] == answers[0]


# --- against a calendar walked day by day ---


def walked(start: date, step: int, fits) -> date:
    """The first day from *start* on, in steps of one day, that fits."""
    day = start
    while not fits(day):
        day += step * ONE_DAY
    return day


def every_day(first: int, last: int) -> list[date]:
    start = date(first, 1, 1)
    return [start + n * ONE_DAY for n in range((date(last + 1, 1, 1) - start).days)]


@pytest.mark.parametrize("number", range(7))
def test_bare_weekdays_of_several_years(number):
    meaning, this, last, following = (
        read(f"{word} {WEEKDAYS[number]}".strip()) for word in ("", "this", "last", "next")
    )
    future, nearest = preferring("future"), preferring("nearest")

    def fits(day):
        return day.weekday() == number

    for today in every_day(2023, 2025):
        back, ahead = walked(today, -1, fits), walked(today, 1, fits)
        near = back if today - back < ahead - today else ahead
        for said, policy, wanted in [
            (meaning, None, back),
            (meaning, future, ahead),
            (meaning, nearest, near),
            (last, None, walked(today - ONE_DAY, -1, fits)),
            (following, None, walked(today + ONE_DAY, 1, fits)),
            (this, None, walked(today - today.weekday() * ONE_DAY, 1, fits)),
        ]:
            found = resolve(said, published=today, policy=policy).within
            assert (found.lower, found.upper) == day_bounds(wanted), (said, today)


@pytest.mark.parametrize("number", range(1, 13))
def test_bare_months_of_several_years(number):
    meaning, last, following = (read(f"{word} {MONTHS[number - 1]}".strip()) for word in ("", "last", "next"))
    future = preferring("future")
    for today in every_day(2023, 2025)[::2]:
        year, month = today.year, today.month
        back = year if number <= month else year - 1
        ahead = year if number >= month else year + 1
        for said, policy, wanted in [
            (meaning, None, back),
            (meaning, future, ahead),
            (last, None, year if number < month else year - 1),
            (following, None, year if number > month else year + 1),
        ]:
            assert resolve(said, published=today, policy=policy).value.edtf == f"{wanted}-{number:02}", (said, today)


@given(DAYS, st.dates(date(2000, 1, 1), date(2000, 12, 31)))
@settings(max_examples=300, deadline=None)
def test_month_and_day(today, target):
    """Within a hundred days ahead it is to come; else it has been."""

    def fits(day):
        return (day.month, day.day) == (target.month, target.day)

    soon = [today + n * ONE_DAY for n in range(1, 101) if fits(today + n * ONE_DAY)]
    back, ahead = walked(today, -1, fits), walked(today, 1, fits)
    meaning = read(f"{target.day} {MONTHS[target.month - 1]}")
    wanted = soon[0] if soon and not fits(today) else back
    assert resolve(meaning, published=today).value.edtf == wanted.isoformat()
    assert resolve(meaning, published=today, policy=preferring("past")).value.edtf == back.isoformat()
    assert resolve(meaning, published=today, policy=preferring("future")).value.edtf == ahead.isoformat()


@given(DAYS, st.integers(1, 31))
@settings(max_examples=200, deadline=None)
def test_a_day_alone(today, number):
    suffix = "th" if 10 < number < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    back = walked(today, -1, lambda day: day.day == number)
    assert told(f"the {number}{suffix}", today).value.edtf == back.isoformat()


@given(DAYS, st.integers(1, 400))
@settings(max_examples=200, deadline=None)
def test_so_many_units_ago_and_ahead(today, count):
    units = "" if count == 1 else "s"
    for way, sign in [("{} ago", -1), ("in {}", 1), ("{} from now", 1)]:
        day = today + sign * count * ONE_DAY
        assert bounds(way.format(f"{count} day{units}"), today) == day_bounds(day)
        monday = today + sign * count * 7 * ONE_DAY
        monday -= monday.weekday() * ONE_DAY
        assert bounds(way.format(f"{count} week{units}"), today) == day_bounds(monday, monday + 6 * ONE_DAY)
        year, month = divmod(today.year * 12 + today.month - 1 + sign * count, 12)
        assert told(way.format(f"{count} month{units}"), today).value.edtf == f"{year:04}-{month + 1:02}"
        assert told(way.format(f"{count} year{units}"), today).value.edtf == f"{today.year + sign * count:04}"


@given(DAYS, st.integers(-1, 1))
@settings(max_examples=200, deadline=None)
def test_last_this_and_next_unit(today, shift):
    word = ("this", "next", "last")[shift]
    monday = today + (7 * shift - today.weekday()) * ONE_DAY
    assert bounds(f"{word} week", today) == day_bounds(monday, monday + 6 * ONE_DAY)
    assert bounds(f"{word} weekend", today) == day_bounds(monday + 5 * ONE_DAY, monday + 6 * ONE_DAY)
    quarter = today.year * 4 + (today.month - 1) // 3 + shift
    assert told(f"{word} quarter", today).value.edtf == f"{quarter // 4}-{33 + quarter % 4}"
    assert told(f"{word} year", today).value.edtf == str(today.year + shift)
    decade = int(str(today.year)[:3]) + shift
    assert told(f"{word} decade", today).value.edtf == f"{decade}X"


@given(DAYS, st.integers(1, 60))
@settings(max_examples=100, deadline=None)
def test_windows_end_or_begin_with_publication(today, count):
    day = f"{count} days"
    assert bounds(f"the last {day}", today) == day_bounds(today - (count - 1) * ONE_DAY, today)
    assert bounds(f"the next {day}", today)[1] == day_bounds(today, today + count * ONE_DAY)[1]


@given(DAYS, DAYS)
@settings(max_examples=200, deadline=None)
def test_signals_delimit(today, other):
    text, lower, upper = other.isoformat(), other.isoformat(), (other + ONE_DAY).isoformat()
    tomorrow = (today + ONE_DAY).isoformat()
    assert bounds(f"since {text}", today) == (lower, tomorrow if other <= today else None)
    assert bounds(f"until {text}", today) == (None, upper)
    assert bounds(f"by {text}", today) == (None, upper)
    assert bounds(f"before {text}", today) == (None, lower)
    assert bounds(f"after {text}", today) == (upper, None)
    assert bounds(f"on {text}", today) == (lower, upper)
    for signal in ("since", "until", "by", "before", "after", "on"):
        assert told(f"{signal} {text}", today).value.edtf == text  # the extent stays what it is


@given(DAYS, DAYS)
@settings(max_examples=100, deadline=None)
def test_ranges_include_both_ends(one, other):
    first, last = min(one, other), max(one, other)
    said = f"{first.day} {MONTHS[first.month - 1]} {first.year}", f"{last.day} {MONTHS[last.month - 1]} {last.year}"
    for frame in ("from {} to {}", "between {} and {}", "from {} until {}", "{} to {}", "{}–{}"):
        assert bounds(frame.format(*said)) == day_bounds(first, last)


@given(DAYS, st.integers(0, 99))
@settings(max_examples=100, deadline=None)
def test_two_digits_of_a_year(today, digits):
    year = next(year for year in range(today.year + 20, 0, -1) if f"{year:04}".endswith(f"{digits:02}"))
    assert told(f"'{digits:02}", today).value.edtf == str(year)


@given(DAYS, st.integers(1, 5), st.integers(0, 6))
@settings(max_examples=150, deadline=None)
def test_the_nth_weekday_of_a_month(day, number, weekday):
    days = [
        d for n in range(31) if (d := day.replace(day=1) + n * ONE_DAY).month == day.month and d.weekday() == weekday
    ]
    month = f"{MONTHS[day.month - 1]} {day.year}"
    ordinal = ("first", "second", "third", "fourth", "fifth")[number - 1]
    value = told(f"the {ordinal} {WEEKDAYS[weekday]} of {month}").value
    assert (value and value.edtf) == (days[number - 1].isoformat() if number <= len(days) else None)
    assert told(f"the last {WEEKDAYS[weekday]} of {month}").value.edtf == days[-1].isoformat()


# --- early, mid, late ---

WHOLES = [
    *(f"{month} {year}" for year in (2023, 2024, 1900, 2000) for month in MONTHS),
    *("2024", "2023", "1999", "this week", "last week", "last month", "next year", "5 March 2024", "the 1990s"),
    *(
        "the third quarter of 2023",
        "summer 2023",
        "winter 2023",
        "the 20th century",
        "44 BC",
        "the weekend",
        "last quarter",
    ),
]


@pytest.mark.parametrize("whole", WHOLES)
def test_beginning_middle_and_end_part_their_whole_exactly(whole):
    edges = [bounds(f"the {edge} of {whole}") for edge in ("beginning", "middle", "end")]
    lower, upper = bounds(whole)
    assert [edge[0] for edge in edges] == [lower, edges[0][1], edges[1][1]]
    assert edges[2][1] == upper
    moments = [edge[0] for edge in edges]
    assert len(set(moments)) == 3


@pytest.mark.parametrize("year", [1900, 2000, 2023, 2024])
@pytest.mark.parametrize("month", range(1, 13))
def test_a_month_parts_after_its_tenth_and_twentieth_day(month, year):
    name = f"{MONTHS[month - 1]} {year}"
    last = date(year + month // 12, month % 12 + 1, 1) - ONE_DAY
    wanted = [(1, 10), (11, 20), (21, last.day)]
    for word, (first, end) in zip(("early", "mid", "late"), wanted, strict=True):
        assert bounds(f"{word} {name}") == day_bounds(last.replace(day=first), last.replace(day=end))
