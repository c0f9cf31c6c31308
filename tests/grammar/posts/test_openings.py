"""Listings and messages: opening hours, the doors of an evening, what friends arrange."""

from __future__ import annotations

import pytest
from told import assert_told

import grammar

WEDNESDAY = "2022-03-02"

# text, for each time: its weekdays and when they begin; a date where it is one
HOURS = [
    ("Surgery Mon-Thu 9-5, Fri 9-4.", ["1234 9:00", "5 9:00"]),
    ("Open Tues-Sat 10-6, Sun 11-4", ["23456 10:00", "7 11:00"]),
    ("The shop is open 9-5 Mon-Fri", ["12345 9:00"]),
    ("Trains leave Mon-Fri at 7am, Sat at 8am.", ["12345 7:00", "6 8:00"]),
    ("Pilates Monday to Friday at noon", ["12345 12:00"]),
    ("Open Monday-Friday 9am-5pm, Saturday 10am-4pm, closed Sunday.", ["12345 9:00", "6 10:00", "7 -"]),
    ("Mon-Fri 8-6, Sat-Sun 10-4, closed bank holidays", ["12345 8:00", "67 10:00"]),
    ("Lunch Tue-Fri 12-2.30, dinner Tue-Sat 6-9.30", ["2345 12:00", "23456 18:00"]),
    ("Opening hours: Mon 9-5, Tue 9-5, Wed closed, Thu 9-8.", ["1 9:00", "2 9:00", "3 -", "4 9:00"]),
    ("Office hours: Mon 2-4, Thu 10-12", ["1 14:00", "4 10:00"]),
    ("Mondays to Fridays 9-5", ["12345 9:00"]),
    ("M-F 8am-6pm", ["12345 8:00"]),
    ("Wed-Sat at 7.30pm, Sun at 3pm.", ["3456 19:30", "7 15:00"]),
    ("Tours Thu-Sat 2pm", ["456 14:00"]),
    ("The farce runs Wednesday-Saturday at 7.30pm.", ["3456 19:30"]),
    ("M-F 8-6", ["12345 8:00"]),
    ("Choir every Tue & Thu 6.30-8pm until Easter", ["24 18:30", "2022-04-17"]),
    ("Cafe weekdays 9-5, closed bank holidays", ["12345 9:00"]),
    ("Kitchen closes at 9pm Sun-Thu, 10pm Fri-Sat.", ["12347 21:00", "56 22:00"]),
    ("Open until 9pm Mon-Sat.", ["123456 21:00"]),
    (
        "The library on the corner of Mill Lane is open Mon-Thu 9-5, Fri 9-4, closed Sunday, as it has been for long.",
        ["1234 9:00", "5 9:00", "7 -"],
    ),
    (
        "The library on the corner of Mill Lane is open Mon-Thu 9-5, Fri at 10am, Sat at 11am, as it has for years.",
        ["1234 9:00", "5 10:00", "6 11:00", "PXY"],
    ),
    # --- lines, with a colon before their hours ---
    ("Monday to Friday: 9am-5pm\nSaturday: 10am-4pm\nSunday: closed", ["12345 9:00", "6 -", "6 10:00", "7 -"]),
    ("Mon-Fri: 7.30am\nSat: 4pm", ["12345 7:30", "6 -", "6 16:00"]),
    (
        "Services are:\n\nMonday to Friday: 7 a.m.\n\nSaturday, 4 pm\n\nSunday: 8:30 and 10 a.m.\n\nAll are welcome.",
        ["12345 7:00", "6 16:00", "7 -", "7 8:30", "7 10:00"],
    ),
    ("Open Mon-Fri: 9-5\n\nSunday: 40 ran a mile.", ["12345 9:00", "2022-02-27"]),
    ("Monday to Friday: 9am-5pm\n\nOn Sunday we voted.", ["12345 9:00", "2022-02-27"]),
    ("It is open Monday to Friday, 9am to 5pm. At 10am the mayor spoke.", ["12345 9:00", "2022-03-02"]),
    ("The play runs Thursday to Saturday: 8 p.m.", ["2022-03-03", "2022-03-05", "2022-03-03"]),
    # --- days of one week ---
    ("Road closed 21-25 March, 9.30am-3.30pm.", ["2022-03-21", "2022-03-21", "2022-03-21"]),
    ("It is open 9am-5pm Monday to Friday. On Tuesday it was closed.", ["12345 9:00", "2022-03-01"]),
    ("The play runs Thursday-Saturday at 8 p.m.", ["2022-03-03", "2022-03-05"]),
    ("It took hours: Friday was lost.", ["PTXH", "2022-02-25"]),
    ("Closed bank holidays.", []),
    ("The M-F ratio was high.", []),
]

LINES = [
    ("Mon: 9:00-17:00\nTue: 9:00-17:00", "2022-03-07 2022-03-07T09:00 2022-03-07T17:00 2022-03-08 2022-03-08T09 -"),
    ("Monday: 9am\nTuesday: 10am", "2022-03-07 2022-03-07T09 2022-03-08 2022-03-08T10"),
    ("Mon/Wed/Fri 7am", "2022-03-07 2022-03-09 2022-03-04T07:00"),
    ("Tue+Thu 7pm", "2022-03-08 2022-03-03T19:00"),
    ("Swimming Mon, Wed and Fri, 7am", "2022-03-07 2022-03-09 2022-03-04T07:00"),
    ("Sat 10-4", "2022-03-05T10:00"),
]

EVENINGS = [
    ("doors 7, show 8", "2022-03-02T19:00 2022-03-02T20:00"),
    ("Doors 7.30, music 8.15, curfew 11.", "2022-03-02T19:30 2022-03-02T20:15 2022-03-02T23:00"),
    ("Sat 5 Mar. Doors 7.30, music 8.", "2022-03-05 2022-03-05T19:30 2022-03-05T20:00"),
    ("Gig on Friday, doors 7.", "2022-03-04 2022-03-04T19:00"),
    ("Doors: 7 / Show: 8", "2022-03-02T19:00 2022-03-02T20:00"),
    ("Doors 7pm, show 8.", "2022-03-02T19:00 2022-03-02T20:00"),
    ("Doors 11, film 12.", "2022-03-02T11:00 2022-03-02T12:00"),
    ("He fixed doors 7 and 8.", ""),
    ("He fixed doors 7, 8 and 9.", ""),
    ("A car with doors 5 inches thick.", ""),
    # a feature among others; but a day is told, or an hour that follows
    ("The van has seats 7, doors 5.", ""),
    ("For sale: a Fiat, doors 3.", ""),
    ("Built 2016, doors 3.", "2016-01-01"),
    ("Details: Doors: 4\nSeats: 5", ""),
    ("Seats: 5\nDoors: 5", ""),
    ("Doors: 3\nSeats: 4", ""),
    ("The barn has beams, doors 9, and a loft.", ""),
    ("Doors: 7\nShow: 8", "2022-03-02T19:00"),
    ("The Vaults, 5 Mar, doors 8.", "2022-03-05 2022-03-05T20:00"),
    ("Tonight at the Vaults, doors 8.", "2022-03-02T21:00 2022-03-02T20:00"),
    ("At the Vaults, doors 8, show 9.", "2022-03-02T20:00 2022-03-02T21:00"),
    ("At the Vaults, doors 7.30.", "2022-03-02T19:30"),
]

DATES = [
    ("Workshops: 4, 11 and 18 April, 7-9pm", "2022-04-04T19 2022-04-11T19 2022-04-18T19"),
    ("Films on 8 and 9 March at 8pm.", "2022-03-08T20 2022-03-09T20"),
    ("He was seen on 3 and 5 February 2021 at 9am.", "2021-02-03T09 2021-02-05T09"),
    ("Shows April 6 and 7 at 8pm.", "2022-04-06T20 2022-04-07T20"),
    ("Classes: April 4, 11, 18, 7-9 p.m. at the hall", "2022-04-04T19 2022-04-11T19 2022-04-18T19"),
    ("Talks on 8 and 9 March at 8pm until 11 March.", "2022-03-08 2022-03-09T20 2022-03-11"),
    ("The board met February 6 and 7 at 8 offices.", "2022-02-06 2022-02-07"),
    ("Due March 6, 9 and 10. At 8pm he left.", "2022-03-06 2022-03-09 2022-03-10 2022-03-02T20"),
    ("The fair is on Sunday (13th).", "2022-03-13"),
    ("We leave on Saturday (12th) and are back on Sunday (20th).", "2022-03-12 2022-03-20"),
    ("The march was held on Sunday (20th).", "2022-02-20"),
    ("Noon on Friday (4th), the hall", "2022-03-04T12"),
    ("On Sunday (12) it closed.", "2022-02-27"),
    ("She finished Sunday (fourth) behind two others.", "2022-02-27"),
    # numbers that are no hours: days of a month, scores, degrees, ages
    ("The course is Monday to Wednesday 14-16 March.", "2022-03-14 2022-03-16 2022-03-14"),
    ("Hull beat York Friday through Sunday 5-3.", "2022-02-25 2022-02-27"),
    ("They swept them Friday to Sunday, 4-2, 5-3 and 6-1.", "2022-02-25 2022-02-27"),
    ("Lows Tuesday through Thursday 5-10.", "2022-03-08 2022-03-10"),
    ("Classes for ages 9-12 Mon-Fri.", ""),
]

BOOKED = [
    ("Dinner at 7:30, bring wine", "2022-03-02T19:30"),
    ("Supper is at 8.15.", "2022-03-02T20:15"),
    ("The wedding is on 14 May 2022 at half past one.", "2022-05-14T13:30"),
    ("It rang on 14 May 2020 at half past one.", "2020-05-14T13:30"),
    ("The meeting is on 20 May 2022 at 9.", "2022-05-20T09:00"),
    ("The 07:52 to Hull on 6 March is cancelled.", "2022-03-06T07:52 2022-03-06"),
    ("The 7.52 from Hull on 1 March was full.", "2022-03-01T07:52 2022-03-01"),
    ("Back on Sun 13 Mar, departing 21.05 and arriving 23.50.", "2022-03-13 2022-03-13T21:05 2022-03-13T23:50"),
    ("Debts were 21.05 million, leaving 3.40 in hand.", ""),
]

ARRANGED = [
    ("we're free at 5", "2022-03-02T17:00"),
    ("I'm free at 10", "2022-03-02T10:00"),
    ("let's meet at 3", "2022-03-02T15:00"),
    ("see you at 6", "2022-03-02T18:00"),
    ("wake me at 5", "2022-03-02T05:00"),
    ("see you at 2:30 by the gate!", "2022-03-02T14:30"),
    ("Meeting at 3:15 in room B.", "2022-03-02T15:15"),
    ("I'll be home by 5:45", "2022-03-02T17:45"),
    ("The lesson starts at 4:15.", "2022-03-02T16:15"),
    ("see you at 02:30", "2022-03-02T02:30"),
    ("see you at 9:30", "2022-03-02T09:30"),
    ("I saw her at 2:30.", "2022-03-02T14:30"),
    ("I'm landing at 4:50, text me", "2022-03-02T16:50"),
    ("The train leaves at 5:10.", "2022-03-02T17:10"),
    ("I'll see you at 5:30 on Friday morning.", "2022-03-04T05:30"),
    ("We will strike at 3:30 tonight.", "2022-03-03T03:30"),
    ("pick me up at 6 in the morning", "2022-03-02T06:00"),
    ("bowling party this sun at ours", "2022-03-06"),
    ("see you this sun", "2022-03-06"),
    ("dinner next sat?", "2022-03-05"),
    ("this sun is too hot", ""),
    ("Come to the hall on Sunday.", "2022-03-06"),
    ("Bring cash on Friday.", "2022-03-04"),
    ("Bring back the cane, he said on Friday.", "2022-02-25"),
    ("Six Mondays from 4 April, 10am-12.", "XXXX-WXX-1 2022-04-04T10:00"),
    ("Three Fridays from now.", "2022-03-18"),
    ("He read in this sun for fun.", ""),
]


def _told(phrase: grammar.Phrase) -> str:
    value = phrase.resolution.value
    if not isinstance(value, grammar.Recurrence):
        return str(getattr(value, "lower", value))[:10]
    clock = "-" if value.clock is None else f"{value.clock // 60}:{value.clock % 60:02}"
    return f"{''.join(map(str, value.weekdays))} {clock}"


@pytest.mark.parametrize(("text", "told"), HOURS, ids=[row[0] for row in HOURS])
def test_opening_hours(text: str, told: list[str]) -> None:
    """Weekdays from one to another with their hours come every week, and so does what their list goes on with."""
    assert [_told(phrase) for phrase in grammar.find(text, published=WEDNESDAY)] == told


@pytest.mark.parametrize(("text", "told"), LINES + EVENINGS + DATES + BOOKED + ARRANGED)
def test_listings_and_messages(text: str, told: str) -> None:
    """A line of a table has its own day, and no list of days looks back; evenings and friends begin after noon."""
    assert_told(WEDNESDAY, text, told)


def test_friends_meet_in_the_afternoon_under_any_policy() -> None:
    (phrase,) = grammar.find("we're free at 5", published=WEDNESDAY, policy=grammar.Policy.assistant())
    assert phrase.timex.value == "2022-03-02T17:00"
