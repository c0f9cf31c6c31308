"""Hours and days of one list, wherever either stands: each hour is of the days beside it.

Tables of (published, text, times), and of (text, rules of its sets with their durations).
"""

from __future__ import annotations

import pytest
from told import assert_told

import grammar
from grammar.interval import Recurrence

HOURS = [
    # --- the day behind a comma ---
    ("2026-03-24", "The concert will start at 21:45, on Wednesday, 22 April.", "2026-04-22T21:45"),
    ("2026-03-24", "The concert started at 8 p.m., on Friday.", "2026-03-20T20"),
    ("2026-03-24", "It started at 8 p.m., on 22 March, in Leeds.", "2026-03-22T20"),
    ("2026-03-24", "It was over at 8 p.m., on Friday the court met again.", "2026-03-24T20 2026-03-20"),
    # --- three hours and more ---
    (
        "2026-03-05",
        "It is due at 14:15, 16:15, and 19:15 on Saturday May 9.",
        "2026-05-09T14:15 2026-05-09T16 2026-05-09T19",
    ),
    (
        "2026-09-09",
        "They sailed at 2:15 p.m., 8 p.m. & 10 p.m., on Monday.",
        "2026-09-07T14:15 2026-09-07T20 2026-09-07T22",
    ),
    ("2026-12-23", "At 1, 4, and 7.15pm on Monday the trains left.", "2026-12-21T13 2026-12-21T16 2026-12-21T19:15"),
    ("2026-11-25", "It will close at 5 p.m. instead of 8 p.m. on Friday.", "2026-11-27T17 2026-11-27T20"),
    # --- before days whose month stands behind ---
    ("2026-03-07", "It opens at 7 PM and 9 PM on 1 and 7 May.", "2026-05-01T19 2026-05-01T21 2026-05-07"),
    (
        "2026-01-10",
        "They met 8am–10am on 1, 2 and 8 January.",
        "2026-01-01T08 2026-01-01T10 2026-01-01 2026-01-02 2026-01-08",
    ),
    ("2026-02-10", "It ran from 9:30 until 10:30am, on Thursday, Friday.", "2026-02-05T09:30 2026-02-05T10:30 -"),
    # --- halves of ranges ---
    ("2026-08-01", "It is due 6:30 to 8 AM Tuesday.", "2026-08-04T06:30 2026-08-04T08"),
    ("2026-08-01", "It ran on Tuesday from 10:30 till 2 AM.", "2026-07-28T22:30 2026-07-29T02"),
    ("2026-08-01", "From 11 to 12:30 a.m. all was still.", "2026-08-01T23"),
    ("2026-08-01", "From 12:30 to 5 a.m. all was still.", "2026-08-01T00:30 2026-08-01T05"),
    ("2026-02-07", "They sailed from 7 until 9:15pm Tuesday.", "2026-02-03T19"),
    ("2026-11-20", "They leave at 9, 10 and 11 o'clock on Monday.", "2026-11-23T09 2026-11-23T10 2026-11-23T11"),
    # --- the clock of twenty-four hours ---
    ("2026-08-01", "The shop was open from 8:00 to 22:00.", "2026-08-01T08 2026-08-01T22"),
    ("2026-08-01", "It will be open on Monday between 8:00 and 22:00.", "2026-08-03T08 2026-08-03T22"),
    ("2026-08-01", "It opens at 8:00 and closes at 22:00 on Monday.", "2026-08-03T08 2026-08-03T22"),
    ("2026-08-01", "They met from 8:00 to 10:00 in the evening.", "2026-08-01T20 2026-08-01T22"),
    ("2026-08-01", "They met from 8:15 to 10 p.m.", "2026-08-01T20:15 2026-08-01T22"),
    ("2026-08-31", "They ran from 09:00 till 21:00, on Monday August 31, 2026.", "2026-08-31T09 2026-08-31T21"),
    # --- each line its own ---
    (
        "2026-03-04",
        "Open Mon: 9:00-17:00, Tue: 9:00-15:00.",
        "2026-03-09 2026-03-09T09 2026-03-09T17 2026-03-10 2026-03-10T09 2026-03-10T15",
    ),
]
DAYS = [
    ("2026-03-01", "On February 8 and 10, the ferries ran.", "2026-02-08 2026-02-10"),
    ("2026-03-01", "On February 8, 10, the ferries ran.", "2026-02-08"),
    ("2026-03-01", "On February 8 and 10 men died.", "2026-02-08"),
    (
        "2026-03-01",
        "The trains (on April 19, 20 and 22, 2024, from 1 p.m.) ran.",
        "2024-04-19 2024-04-20 2024-04-22 2024-04-22T13",
    ),
    (
        "2026-03-01",
        "It was played on May 5, 6, and 8, and May 10, 2024.",
        "2024-05-05 2024-05-06 2024-05-08 2024-05-10",
    ),
    # --- days of two months ---
    (
        "2026-05-28",
        "They met on 13 and 23 April and 3 and 5 August 1987.",
        "1987-04-13 1987-04-23 1987-08-03 1987-08-05",
    ),
    ("2026-05-28", "They met on 6 June, and 14 and 18 September 1987.", "1987-06-06 1987-09-14 1987-09-18"),
    ("2026-01-13", "They will meet on 7 April, and 6 & 10 September 2027.", "2027-04-07 2027-09-06 2027-09-10"),
    # --- ranges in lists ---
    ("2026-05-19", "They met on August 7 to 12 and 16 to 20, 2019.", "2019-08-07 2019-08-16"),
    ("2026-05-19", "They met on 7 to 8 and 16 to 20 August 2019.", "2019-08-07 2019-08-16"),
    # --- what else a list tells ---
    ("2026-01-31", "In the first, second, and fourth quarters of 1987, it grew.", "1987-01-01 1987-04-01 1987-10-01"),
    ("2026-01-31", "In the first and second halves of 1998 it rose.", "1998-01-01 1998-07-01"),
    ("2026-01-31", "Profit in the first and second half of 1998 rose.", "1998-01-01 1998-07-01"),
    ("2026-01-31", "The first and the second half of this year are weak.", "2026-01-01 2026-07-01"),
    ("2026-01-31", "The first and second halves of the 19th century differ.", "1800-01-01 1850-01-01"),
    ("2026-01-31", "It grew in the 1870s and 1900s.", "1870 1900"),
    ("2026-01-31", "It grew in the 1900s and 1950s.", "1900 1950"),
]


@pytest.mark.parametrize(("published", "text", "told"), [*HOURS, *DAYS])
def test_a_list_of_hours_and_days(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


def test_ten_years_beside_ten_years():
    found = grammar.find("It grew in the 1870s and 1900s, and in the 1900s.", published="2026-01-31")
    assert [phrase.resolution.value.edtf for phrase in found] == ["187X", "190X", "19XX"]


SETS = [
    ("Boats leave at 3, 6.15 & 9pm on Mondays and Fridays.", "MO,FR@15:00 MO,FR@18:15 MO@21:00 FR@21:00"),
    ("It is at 9pm on Mondays, and Fridays we rest.", "MO@21:00 FR"),
    ("It is at 9pm on Mondays and 8pm on Fridays.", "MO@21:00 FR@20:00"),
    ("Boats leave at 6pm, daily.", "DAILY@18:00"),
    ("Boats (daily, at 6 and 10pm) leave.", "DAILY DAILY@18:00 DAILY@22:00"),
    ("Boats leave daily (at 17:45).", "DAILY DAILY@17:45"),
    ("Daily, the boats leave at 2.30pm.", "DAILY DAILY@14:30"),
    # --- how long each lasts ---
    ("It is open each day, 1pm–4pm.", "DAILY@13:00+PT3H"),
    ("It is open every Thursday from 9.15am till 10am.", "TH@9:15+PT45M"),
    ("It is open daily from 8:00 to 22:00.", "DAILY@8:00+PT14H"),
    ("It is open daily from 9 to 5.", "DAILY@9:00+PT8H"),
    ("It is open from 10 p.m. to 6 a.m. daily.", "DAILY@22:00+PT8H"),
    ("The course is Tuesday 3-4 p.m. weekly.", "TU@15:00+PT1H"),
    ("Open Tuesdays and Thursdays 6-7pm.", "TU@18:00+PT1H TH@18:00+PT1H"),
    ("The board meets on the first Tuesday of the month; doors open at 6 p.m.", "1TU 1TU@18:00"),
    ("The board meets on the second Tuesday of the month. It starts at 6 p.m.", "2TU 2TU@18:00"),
    (
        "The pool is open Mondays through Wednesdays from 6 a.m. to 8 p.m. and Fridays until 5.",
        "MO,TU,WE@6:00+PT14H FR FR@17:00",
    ),
    ("It opens at 9 a.m. Monday to Friday and at 10 a.m. on Saturday.", "MO,TU,WE,TH,FR@9:00 SA@10:00"),
    ("Office hours: Mon., Wed. and Fri., 10 a.m. to noon.", "MO@10:00+PT2H WE@10:00+PT2H FR@10:00+PT2H"),
    ("Opening hours: Monday 9am to 5pm, Tuesday 10am to 4pm.", "MO@9:00+PT8H TU@10:00+PT6H"),
    ("Open Mon-Wed 9-5, Sat 10am-4pm.", "MO,TU,WE@9:00+PT8H SA@10:00+PT6H"),
    ("Monday to Friday: 7:30 a.m. to 6 p.m.", "MO,TU,WE,TH,FR@7:30+PT10H30M"),
]


@pytest.mark.parametrize(("text", "told"), SETS)
def test_a_set_of_hours(text: str, told: str) -> None:
    values = [phrase.resolution.value for phrase in grammar.find(text, published="2026-03-04")]
    assert " ".join(_short(value) for value in values) == told


def _short(value: object) -> str:
    """The rule and the duration of a set: ``MO,FR@15:00+PT3H``."""
    assert isinstance(value, Recurrence), value
    rule = dict(part.split("=") for part in (value.rrule or "").split(";"))
    clock = f"@{rule['BYHOUR']}:{int(rule['BYMINUTE']):02}" if "BYHOUR" in rule else ""
    return rule.get("BYDAY", rule["FREQ"]) + clock + (f"+{value.duration}" if value.duration else "")


GERMAN = [
    ("Die Züge fahren um 9, 16.30 und 18.15 Uhr.", "2026-11-20T09:00 2026-11-20T16:30 2026-11-20T18:15"),
    ("Die Züge fahren um 12.30, 13 und 19 Uhr am Montag.", "2026-11-23T12:30 2026-11-23T13:00 2026-11-23T19:00"),
    ("Sie fuhren um 09:00 und 18:30 Uhr am 14.03.2026.", "2026-03-14T09:00 2026-03-14T18:30"),
    ("Sie fuhren am 20. sowie 24. Juni.", "2026-06-20 2026-06-24"),
    ("Es ist jeden Montag, Dienstag oder Freitag.", "P1W"),
]


@pytest.mark.parametrize(("text", "told"), GERMAN)
def test_a_german_list(text: str, told: str) -> None:
    found = grammar.find(text, published="2026-11-20", language="de")
    assert " ".join(phrase.timex.value for phrase in found) == told


def test_a_set_at_a_bare_hour_tells_the_other_half():
    resolution = grammar.resolve("every Monday at 7", published="2026-03-04")
    told = [(candidate.value.rrule, candidate.policy) for candidate in resolution.candidates]
    assert told == [("FREQ=WEEKLY;BYDAY=MO;BYHOUR=19;BYMINUTE=0", "half of the day")]


def test_a_set_in_a_month_keeps_its_hour():
    found = grammar.find("Every Monday in May, the choir sings at noon.", published="2026-03-04")
    assert [phrase.timex.value for phrase in found] == ["XXXX-WXX-1", "2026-05", "XXXX-WXX-1T12:00"]
