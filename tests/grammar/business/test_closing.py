"""Quarters, halves and years whose last day the text tells: their days are those, their name is what it was."""

import pytest
from told import assert_told

import grammar

# published, text, for each phrase: TIMEX3 value, first day, day after the last
NAMED = [
    ("2011-11-21", "Its fiscal fourth quarter ended Sept. 24 was a record.", [("2011-Q4", "2011-06-25", "2011-09-25")]),
    ("2011-11-21", "In the third quarter ended Sept. 30 it grew.", [("2011-Q3", "2011-07-01", "2011-10-01")]),
    ("2011-11-21", "The third quarter ended Oct. 1 in calm.", [("2011-Q3", "2011-07-01", "2011-10-01")]),
    ("2011-11-21", "The first half ended Sept. 30 brought a loss.", [("2011-H1", "2011-04-01", "2011-10-01")]),
    ("2011-11-21", "The second quarter, which ended on Oct. 31, was weak.", [("2011-Q2", "2011-08-01", "2011-11-01")]),
    ("2011-11-21", "It lost money in its first half to September.", [("2011-H1", "2011-04-01", "2011-10-01")]),
    ("2011-11-21", "For the second quarter to Oct. 31 it made a profit.", [("2011-Q2", "2011-08-01", "2011-11-01")]),
    ("2011-03-21", "Its fourth quarter ended Jan. 29 was good.", [("2010-Q4", "2010-10-30", "2011-01-30")]),
    ("2024-03-06", "Sales for fiscal 2024, which ends June 30, will rise.", [("2024", "2023-07-01", "2024-07-01")]),
    ("2011-03-21", "Its third quarter ended Feb. 28 was good.", [("2011-Q3", "2010-12-01", "2011-03-01")]),
    ("2011-11-21", "In fiscal 2011, which ended June 30, it grew.", [("2011", "2010-07-01", "2011-07-01")]),
    (
        "2011-11-21",
        "In the fiscal first quarter ended Oct. 31 it earned $5 million, up from $3 million a year earlier.",
        [("2011-Q1", "2011-08-01", "2011-11-01"), ("2010-Q1", "2010-08-01", "2010-11-01")],
    ),
    (
        "2011-11-21",
        "For its second quarter ended Oct. 31 it lost $5 million, against $3 million in the year-ago quarter.",
        [("2011-Q2", "2011-08-01", "2011-11-01"), ("2010-Q2", "2010-08-01", "2010-11-01")],
    ),
    (
        "2011-11-21",
        "For its second quarter ended Oct. 31 it lost $5 million, against $3 million in the same quarter of 2009.",
        [("2011-Q2", "2011-08-01", "2011-11-01"), ("2009-Q2", "2009-08-01", "2009-11-01")],
    ),
    (
        "2011-11-21",
        "For its second quarter ended Oct. 31 it lost $5 million. It had earned $3 million in the first quarter.",
        [("2011-Q2", "2011-08-01", "2011-11-01"), ("2011-Q1", "2011-05-01", "2011-08-01")],
    ),
    (
        "2011-11-21",
        "In the first quarter ended Oct. 31 it lost $5 million, after $3 million in the fourth quarter.",
        [("2011-Q1", "2011-08-01", "2011-11-01"), ("2011-Q4", "2011-05-01", "2011-08-01")],
    ),
    (
        "2011-11-21",
        "It lost money in the fiscal second quarter. Sales for the quarter ended Oct. 31 fell; in the quarter it grew.",
        [("2011-Q2", "2011-08-01", "2011-11-01"), ("2011-Q2", "2011-08-01", "2011-11-01")],
    ),
    (
        "2011-11-21",
        "The fourth quarter and fiscal year ended Sept. 30 were good.",
        [("2011-Q4", "2011-07-01", "2011-10-01"), ("2011", "2010-10-01", "2011-10-01")],
    ),
    ("2011-11-21", "The third quarter ended Sept. 30, 2010 was good.", [("2010-Q3", "2010-07-01", "2010-10-01")]),
    (
        "2011-11-21",
        "In the year ended Sept. 30 it lost $5 million; the year before, it earned $3 million.",
        [("2010", "2009-10-01", "2010-10-01")],
    ),
]


@pytest.mark.parametrize(("published", "text", "told"), NAMED)
def test_a_fiscal_time_lies_where_its_end_was_told_and_keeps_its_name(
    published: str, text: str, told: list[tuple[str, str, str]]
) -> None:
    phrases = grammar.find(text, published=published)
    found = [(one.timex.value, one.resolution.value) for one in phrases]
    dates = [(value, time.lower, time.upper) for value, time in found if isinstance(time, grammar.Interval)]
    longer = [(value, first, end) for value, first, end in dates if value[:1] != "P" and value.count("-") < 2]
    assert longer == told


BEGUN = [
    ("2017-09-11", "Funding runs out on Sept. 30, the last day of the fiscal year.", "2017-09-30 2017-09-30"),
    ("2012-10-29", "The fourth quarter ended with a loss. On Sept. 30 it closed.", "2012-10 2012-09-30"),
    ("2012-10-29", "In the 12 months ended on June 30, sales rose.", "2011-07-01 2012-06-30"),
    ("2012-10-29", "It grew from the first quarter to September.", "2012-01 2012-09"),
    ("2001-03-15", "It earned 12 cents in the quarter ended Feb. 28, down from 19 cents a year earlier.",
     "2000-12-01 2001-02-28 1999-12-01"),
    ("2021-03-17", "For the 12 months ended Jan. 31, it made $10 million, up from $9 million the year before.",
     "2020-02-01 2021-01-31 2019-02-01"),
    # the stretch told last, which is not the quarter
    ("2012-10-29", "Its first quarter ended Sept. 30 was good. In the nine months ended Sept. 30 it earned $9 million,"
     " up from $8 million in the same period last year.", "2012-07-01 2012-09-30 2012-01-01 2012-09-30 2011-01-01"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), BEGUN)
def test_what_ended_begins_so_long_before(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


BEGINS = [
    ("2019-10-31", "He must file it within three months beginning with 1 April 2021.", ("2021-04-01", "2021-07-01")),
    ("2019-10-31", "He must pay within 14 days starting on 3 May 2020.", ("2020-05-03", "2020-05-17")),
    ("2019-10-31", "The period of 12 months beginning with 6 April 2018 is the first.", ("2018-04-06", "2019-04-06")),
    ("2019-10-31", "The six weeks commencing 6 April 2018 were dry.", ("2018-04-06", "2018-05-18")),
    ("2019-10-31", "He must pay within 14 days.", ("2019-10-31", "2019-11-15")),
    ("2019-10-31", "The trial is listed for three days commencing 13 May 2020.", ("2020-05-13", "2020-05-16")),
    ("2019-10-31", "The trial is set for three days from 13 May 2020.", ("2020-05-13", "2020-05-16")),
    ("2019-10-31", "The vote is set for a week from Monday.", ("2019-11-11", "2019-11-12")),
]


@pytest.mark.parametrize(("published", "text", "told"), BEGINS, ids=[text for _, text, _ in BEGINS])
def test_a_length_lies_where_the_day_with_which_it_begins_is_told(
    published: str, text: str, told: tuple[str, str]
) -> None:
    time = grammar.find(text, published=published)[0].resolution.value
    assert isinstance(time, grammar.Interval)
    assert (time.lower, time.upper) == told


@pytest.mark.parametrize(
    ("text", "phrase", "value"),
    [
        ("It comes into force 21 days after the day on which it is laid.", "21 days", "P21D"),
        ("It comes into force three weeks after the day of publication.", "three weeks", "P3W"),
    ],
)
def test_a_day_that_an_event_tells_is_none_of_publication(text: str, phrase: str, value: str) -> None:
    (found,) = grammar.find(text, published="2019-10-31")
    assert (found.text, found.timex.value) == (phrase, value)


def test_a_year_that_a_clause_tells_is_not_the_current_one() -> None:
    assert not grammar.find("He was born the year the war broke out.", published="1998-08-10")


# text, each time as its bounds or, where it lies nowhere, its TIMEX3 value
BRIEF = [
    ("In the 24 hours ending at 7 a.m. on Wednesday, 20 died.",
     "2026-03-10T07:00:00/2026-03-11T07:00:00 2026-03-11T07:00:00/2026-03-11T08:00:00"),
    ("In the 24 hours to noon Thursday, 5 died.",
     "2026-03-11T12:00:00/2026-03-12T12:00:00 2026-03-12T12:00:00/2026-03-12T13:00:00"),
    ("In the 48 hours to 6 p.m. on 3 March, 30 shells fell.",
     "2026-03-01T18:00:00/2026-03-03T18:00:00 2026-03-03T18:00:00/2026-03-03T19:00:00"),
    ("In the 24 hours through Sunday evening, 12 strikes were counted.",
     "2026-03-14T21:00:00/2026-03-15T21:00:00 2026-03-15T18:00:00/2026-03-15T21:00:00"),
    ("The line will be shut for the 24 hours to noon on Thursday.",
     "2026-03-18T12:00:00/2026-03-19T12:00:00 2026-03-19T12:00:00/2026-03-19T13:00:00"),
    ("In the three days ending Thursday, 5 died.", "2026-03-10/2026-03-13 2026-03-12/2026-03-13"),
    ("He had a lease ending Thursday.", "2026-03-19/2026-03-20"),
    ("The road was shut for two hours to 7 p.m. on Friday.", "PT2H 2026-03-13T19:00:00/2026-03-13T20:00:00"),
    ("It gave results for the quarter ending in June.", "2025-04-01/2025-07-01 2025-06-01/2025-07-01"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), BRIEF)
def test_hours_and_days_lie_where_their_end_is_told(text: str, told: str) -> None:
    found = grammar.find(text, published="2026-03-16")
    times = [(one.resolution.value, one.timex.value) for one in found]
    assert " ".join(f"{t.lower}/{t.upper}" if isinstance(t, grammar.Interval) else name for t, name in times) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In the week following the announcement, shares fell.", [("the week", "P1W")]),
        ("In the year preceding the vote, prices rose.", [("the year", "P1Y")]),
        ("In the quarter following his death, sales fell.", [("the quarter", "P1Q")]),
        (
            "In May 2019 he left; in the year following he moved to Rome.",
            [("May 2019", "2019-05"), ("the year", "2020")],
        ),
        ("In May 2019 he left. The year following was hard.", [("May 2019", "2019-05"), ("The year", "2020")]),
    ],
)
def test_the_year_following_an_event_is_no_year_of_the_calendar(text: str, told: list[tuple[str, str]]) -> None:
    assert [(one.text, one.timex.value) for one in grammar.find(text, published="2026-03-16")] == told
