"""Bare hours and days of the month, which are times at the end of what people plan with each other."""

from __future__ import annotations

import pytest

from grammar import find

MONDAY = "2024-11-11T10:20:00"


def told(text: str) -> list[tuple[str, str, str | None]]:
    """The phrases of a text, each with its value and its signal."""
    return [(p.text, p.timex.value, p.signal[2] if p.signal else None) for p in find(text, published=MONDAY)]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("We'll be home at seven.", ["seven"]),
        ("Shall we go at 5.45?", ["5.45"]),
        ("You'll hear from us 14:20.", ["14:20"]),
        ("I'll ring you 9ish.", ["9ish"]),
        ("Set the alarm for six fifty.", ["six fifty"]),
        ("I will call third Monday.", ["third Monday"]),
        ("We were home at seven.", []),
        ("She rowed her first race at nine.", []),
        ("You will be able to drive at 17.", []),
        ("We will sell them at 9p.", []),
        ("I'll be home at seven sharp bends.", []),
        ("Let's look at two.", []),
        ("We will put it at five.", []),
        ("Let's go through it at two\nlevels.", []),
        ("Rent is due on the 20.", ["the 20"]),
        ("See you on the 20.", ["the 20"]),
        ("The runner fell on the 20.", []),
        ("Votes on the 20 motions go on.", []),
    ],
)
def test_what_is_arranged_is_a_time(text, phrases):
    assert [phrase for phrase, _, _ in told(text)] == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("The baths are closed from 4 to 20 this month.", [("4 to 20 this month", "P17D", "from")]),
        ("I'll be away between 4 and 28 next month.", [("4 and 28 next month", "P25D", "between")]),
        ("The baths are closed 4-20 next month.", [("4-20 next month", "P17D", None)]),
        ("Cases rose from 4 to 20 this month.", [("this month", "2024-11", None)]),
        ("The baths are closed from 4 to 20 this week.", [("this week", "2024-W46", None)]),
        ("I'll be away between 20 and 4 this month.", [("this month", "2024-11", None)]),
    ],
)
def test_days_of_a_month_told_by_its_place(text, phrases):
    assert told(text) == phrases


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("The talk is at 8 p.m. on the 20.", [("8 p.m. on the 20", "2024-11-20T20:00", "at")]),
        (
            "The talk is on the 20 from 2pm to 4pm.",
            [("the 20 from 2pm", "2024-11-20T14:00", "from"), ("4pm", None, None)],
        ),
        ("The talk is at 8 p.m. on the 20 farms.", [("8 p.m.", "2024-11-11T20:00", "at")]),
        ("The film is at 8 p.m. on 4.", [("8 p.m.", "2024-11-11T20:00", "at")]),
        ("Book it for Friday 15 at 4.", [("Friday 15 at 4", "2024-11-15T16:00", "for")]),
        ("On Friday 15 at 4 sites fell ill.", [("Friday", "2024-11-08", "on")]),
        ("On Monday the two men met.", [("Monday", "2024-11-11", "on")]),
        ("The hearing is Friday the fifteen.", [("Friday the fifteen", "2024-11-15", None)]),
        ("Find us a time Monday 12-4.", [("Monday 12-4", None, None)]),
        ("Hexby won Monday 12-4.", [("Monday", "2024-11-11", None)]),
        ("Reply on 1 March no later than 6 p.m.", [("1 March no later than 6 p.m.", "2025-03-01T18:00", "on")]),
    ],
)
def test_a_number_beside_a_clock_is_a_day(text, phrases):
    found = told(text)
    assert [one[0] for one in found] == [one[0] for one in phrases]
    for one, other in zip(found, phrases, strict=True):
        assert other[1] is None or one[1:] == other[1:]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Can you call >= 7pm today?", [("7pm today", "not before")]),
        ("Can you call > 7pm today?", [("7pm today", "after")]),
        ("Rows of < 8 May 2024 and <=8pm Friday stay.", [("8 May 2024", "before"), ("8pm Friday", "by")]),
        ("> 7pm today, she wrote.", [("7pm today", None)]),
        ("It was <b>Friday</b> again.", [("Friday", None)]),
        ("It cost $ 14 March 20.", [("March 20", None)]),
        ("It cost 5% 14 March 2020.", [("14 March 2020", None)]),
        ("The desk is open on 8 May and after 7 p.m. as well.", [("8 May", "on"), ("7 p.m.", "after")]),
        ("Chess - 7pm - this week", [("7pm", None), ("this week", None)]),
        ("The fair is next 5/12.", [("next 5/12", None)]),
        ("The road bends in the next 5/12 mile.", []),
        ("She led for the last 3/4 of the race.", []),
    ],
)
def test_signs_beside_a_time(text, phrases):
    assert [(phrase, signal) for phrase, _, signal in told(text)] == phrases


def test_a_limit_by_a_sign_is_one():
    (found,) = find("Can you call > 7pm today?", published=MONDAY)
    assert str(found.resolution.within) == "[2024-11-11T19:00:00, ..) hour"
    assert found.span == (13, 24)


NOTED = [
    ("Supper at 8.", [("8", "2024-11-11T20:00")]),
    ("Walk at 4, drinks at 10.", [("4", "2024-11-11T16:00"), ("10", "2024-11-11T22:00")]),
    ("Kids go free at 5.", []),
    ("ok, drinks at 6 then?", [("6", "2024-11-11T18:00")]),
    ("Gym at 6, then a shower.", [("6", "2024-11-11T06:00")]),
    ("My train is at 5.", [("5", "2024-11-11T17:00")]),
    ("There is a rehearsal at 3.", [("3", "2024-11-11T15:00")]),
    ("We have a concert at 7 on Friday.", [("7 on Friday", "2024-11-15T19:00")]),
    ("Coffee @ 11, my place.", [("11", "2024-11-11T11:00")]),
    ("lunch @ 1?", [("1", "2024-11-11T13:00")]),
    ("Gig tonight @ 9, come.", [("tonight @ 9", "2024-11-11T21:00")]),
    ("Pub Friday @ 8:30", [("Friday @ 8:30", "2024-11-15T08:30")]),
    ("The yard is open till 9 Thursdays.", [("9 Thursdays", "XXXX-WXX-4T09:00")]),
    ("Wed-Sat at 7.30pm", [("Wed-Sat at 7.30pm", "P1W")]),
    # --- ages, prices, scores ---
    ("She gave her first concert at 8.", []),
    ("Children take the exam at 7.", []),
    ("He sold 40 @ 11.", []),
    ("Eggs @ 3 each, bread @ 2.50.", []),
    ("They lost the match at 8.", []),
    ("She was out at 5, caught off the first ball.", []),
    ("The offer is at 6 dollars.", []),
    ("The centre closed after 3 Sunday games.", [("Sunday", "2024-11-10")]),
]


@pytest.mark.parametrize(("text", "expected"), NOTED, ids=[row[0] for row in NOTED])
def test_an_hour_right_behind_what_is_arranged(text: str, expected: list[tuple[str, str]]) -> None:
    """A note tells the hour of what people go to; one of the evening is of that half of the day."""
    assert [(p.text, p.timex.value) for p in find(text, published="2024-11-11")] == expected


BOOKED = [
    ("We have a rehearsal on Friday.", "2024-11-15"),
    ("You have a viewing at 2 on Saturday.", "2024-11-16T14:00"),
    ("I've got an exam on Thursday.", "2024-11-14"),
    ("She has a hearing on Wednesday.", "2024-11-13"),
    ("We had a rehearsal on Friday.", "2024-11-08"),
    ("They have had a meeting on Friday.", "2024-11-08"),
    ("He has a sore foot from a match on Friday.", "2024-11-08"),
    ("The archive has footage of a rally on Friday.", "2024-11-08"),
]


@pytest.mark.parametrize(("text", "day"), BOOKED, ids=[row[0] for row in BOOKED])
def test_what_somebody_has_on_a_day_lies_ahead(text: str, day: str) -> None:
    """A present of having and what one goes to."""
    assert [p.timex.value for p in find(text, published="2024-11-11")] == [day]
