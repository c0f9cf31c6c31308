"""Rival conventions: what each makes of a phrase, and that the candidates of the phrase offer it."""

from __future__ import annotations

import pytest

from grammar import Interval, find, read, resolve
from grammar.policy import Policy
from grammar.spell import timex

MONDAY = "2024-11-11T10:20:00"
OFFICE = "morning=8, afternoon=12, evening=16, night=20"
HOURS = "parts=hour, morning=6, afternoon=15, evening=20, night=22"
MIDNIGHT = "morning=0, afternoon=12, evening=16, night=20"
VAGUE = "pair=2, few=3, several=7"
OFFERED = [
    # phrase, the name of the candidate, its bounds
    ("the weekend", "future", "2024-11-16", "2024-11-18"),
    ("for ten days from 20 December", "past", "2023-12-20", "2023-12-30"),
    ("the week starting 3 March", "future", "2025-03-03", "2025-03-10"),
    ("the first week of October 2014", "weeks=whole", "2014-10-06", "2014-10-13"),
    ("the last week of October 2014", "weeks=whole", "2014-10-20", "2014-10-27"),
    ("the week of 6 October 2024", "weeks=sunday", "2024-10-06", "2024-10-13"),
    ("last week", "windows=far", "2024-11-04", "2024-11-05"),
    ("next week", "windows=far", "2024-11-18", "2024-11-19"),
    ("the next three weeks", "windows=unit", "2024-12-02", "2024-12-09"),
    ("the next two quarters", "windows=unit", "2025-04-01", "2025-07-01"),
    ("the rest of the month", "ends=excluded", "2024-11-11", "2024-11-30"),
    ("earlier this year", "ends=excluded", "2024-01-01", "2024-11-11"),
    ("within three weeks", "ends=excluded", "2024-11-11", "2024-12-02"),
    ("within ten days after 5 March 2024", "ends=excluded", "2024-03-05", "2024-03-15"),
    ("from next Friday to 5 January 2025", "beyond=true, ends=excluded", "2024-11-22", "2025-01-05"),
    ("more than two weeks before today", "limits=no", "2024-10-28", "2024-10-29"),
    ("more than two weeks before today", "ends=excluded", None, "2024-10-28"),
    ("less than two weeks after today", "ends=excluded", "2024-11-11", "2024-11-25"),
    ("late this afternoon", f"partition=halves, {OFFICE}", "2024-11-11T14:00:00", "2024-11-11T16:00:00"),
    ("mid-morning", f"partition=halves, {OFFICE}", "2024-11-11T10:00:00", "2024-11-11T11:00:00"),
    ("the beginning of the year", "partition=quarters", "2024-01-01", "2024-04-01"),
    ("around 1030", "digits=clock", "2024-11-11T10:30:00", "2024-11-11T10:31:00"),
    ("the end of the year", "partition=quarters", "2024-10-01", "2025-01-01"),
    ("this evening", HOURS, "2024-11-11T20:00:00", "2024-11-11T21:00:00"),
    ("tomorrow morning", HOURS, "2024-11-12T06:00:00", "2024-11-12T07:00:00"),
    ("in several hours", f"{VAGUE}, offsets=day", "2024-11-11T17:20:00", "2024-11-11T17:20:01"),
    ("the last few days", f"{VAGUE}, windows=outside", "2024-11-08", "2024-11-11"),
    ("midnight on Friday", "midnight=start, clock=minute", "2024-11-08", "2024-11-08T00:01:00"),
    ("from October 2014", "since=told", "2014-10-01", "2014-11-01"),
    ("from the end of 2014", "since=told", "2014-09-01", "2015-01-01"),
    ("later this year", "partition=halves", "2024-07-01", "2025-01-01"),
    ("earlier this month", "partition=halves", "2024-11-01", "2024-11-16"),
    ("later this afternoon", f"partition=halves, {OFFICE}", "2024-11-11T14:00:00", "2024-11-11T16:00:00"),
    ("tomorrow a.m.", f"parts=narrow, {OFFICE}", "2024-11-12T08:00:00", "2024-11-12T12:00:00"),
    ("Friday p.m.", f"parts=narrow, {OFFICE}", "2024-11-08T12:00:00", "2024-11-08T16:00:00"),
    ("last night", MIDNIGHT, "2024-11-10T20:00:00", "2024-11-11"),
    ("late tonight", f"partition=halves, {MIDNIGHT}", "2024-11-11T22:00:00", "2024-11-12"),
    ("in five days", "offsets=hour", "2024-11-16T10:00:00", "2024-11-16T11:00:00"),
]


@pytest.mark.parametrize(("phrase", "name", "lower", "upper"), OFFERED)
def test_a_convention_is_offered(phrase, name, lower, upper):
    offered = {candidate.policy: candidate.within for candidate in resolve(phrase, published=MONDAY).candidates}
    assert name in offered
    assert (offered[name].lower, offered[name].upper) == (lower, upper)
    chosen = resolve(phrase, published=MONDAY, policy=Policy.news().choosing(name)).within
    assert (chosen.lower, chosen.upper) == (lower, upper)


@pytest.mark.parametrize(
    ("phrase", "lower", "upper"),
    [
        ("by Friday", MONDAY, "2024-11-16"),
        ("by the end of the year", MONDAY, "2025-01-01"),
        ("by 3 p.m.", MONDAY, "2024-11-11T15:00:00"),
        ("until Friday", None, "2024-11-16"),
        ("by 2020", None, "2021-01-01"),  # before now: nothing begins now
        ("the weekend", "2024-11-16", "2024-11-18"),
        ("in five days", "2024-11-16T10:00:00", "2024-11-16T11:00:00"),
        ("as soon as possible", MONDAY, None),
        ("around 1230", "2024-11-11T12:30:00", "2024-11-11T12:31:00"),
        ("around 1945", "1945-01-01", "1946-01-01"),  # a year within a century
        ("about 1990", "1990-01-01", "1991-01-01"),
        ("the beginning of next week", "2024-11-18", "2024-11-21"),
        ("the end of next week", "2024-11-22", "2024-11-25"),
        ("the beginning of next year", "2025-01-01", "2025-04-01"),
        ("the end of next year", "2025-09-01", "2026-01-01"),
        ("the beginning of next month", "2024-12-01", "2024-12-11"),
        ("early tomorrow morning", "2024-11-12", "2024-11-12T09:00:00"),
        ("late tonight", "2024-11-11T21:00:00", "2024-11-12"),
        ("Friday, 18 July", "2025-07-18", "2025-07-19"),
        ("Thursday, 7 November", "2024-11-07", "2024-11-08"),  # it has just passed: the next is years away
        ("Saturday, 18 July", "2026-07-18", "2026-07-19"),  # the next year in which they agree
    ],
)
def test_an_assistant_plans_from_the_moment(phrase, lower, upper):
    within = resolve(phrase, published=MONDAY, policy=Policy.assistant()).within
    assert (within.lower, within.upper) == (lower, upper)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The club won both games over the weekend.", "2024-11-09"),
        ("The club will play both games on the weekend.", "2024-11-16"),
        ("The weekend, in short.", "2024-11-09"),
    ],
)
def test_the_weekend_looks_where_its_clause_does(text, day):
    assert [phrase.resolution.within.lower for phrase in find(text, published=MONDAY)] == [day]


def test_a_vague_length_has_the_number_that_a_policy_gives_it():
    meaning = read("a few hours")
    few = resolve(meaning, published=MONDAY)
    assert timex(meaning, few.value).value == "PTXH"
    assert [(one.policy, timex(meaning, one.value).value) for one in few.candidates] == [(VAGUE, "PT3H")]


def test_no_candidate_is_empty():
    for phrase in ("mid-May", "the middle of next week", "mid-afternoon", "the rest of the day"):
        for candidate in resolve(phrase, published=MONDAY).candidates:
            assert candidate.value.start < candidate.value.end, (phrase, candidate)


def test_a_weekday_may_decide_the_year():
    clash = resolve("Fri, Jul 18", published="2013-02-12")
    offered = {candidate.policy: candidate.value.edtf for candidate in clash.candidates}
    assert clash.conflict is not None
    assert (offered["weekdays=decide"], offered["weekdays=decide, future"]) == ("2008-07-18", "2014-07-18")


# published, text, each time with what it would be counted from the other anchor; "-" where that is the same
ANCHORS = [
    ("2026-03-16", "The strike began on 5 January. On Wednesday the drivers joined. It ended on 12 January.",
     "- 2026-01-07 -"),
    ("2026-03-16", "A member who was chosen on Saturday, January 31, took the oath on Monday.", "- 2026-02-02"),
    ("2026-03-16", "Deaths rose in May 2019. In August they will fall.", "- 2019-08"),
    ("2026-03-16", "On Wednesday the drivers joined.", "-"),
    ("2026-03-16", "The strike began on 11 March. On Friday it ended.", "- -"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), ANCHORS)
def test_a_bare_time_offers_the_reading_from_the_time_told_before_it(published: str, text: str, told: str) -> None:
    offered = []
    for phrase in find(text, published=published):
        other = {one.policy: one.value for one in phrase.resolution.candidates}.get("anchor=previous")
        offered.append(other.edtf if isinstance(other, Interval) else "-")
    assert offered == told.split()


@pytest.mark.parametrize(("published", "text"), [row[:2] for row in ANCHORS])
def test_a_story_offers_what_a_report_would_say(published: str, text: str) -> None:
    report = find(text, published=published)
    for one, other in zip(find(text, published=published, policy=Policy.narrative()), report, strict=True):
        if one.resolution.value != other.resolution.value and other.resolution.value is not None:
            near = {candidate.policy for candidate in one.resolution.candidates}
            assert "anchor=publication" in near, (one.text, near)
