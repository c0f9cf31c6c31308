"""Times of day with a dot, told by what lands, begins or leaves then; and numbers that are prices all the same."""

from __future__ import annotations

import pytest
from told import assert_told

import grammar

MONDAY = "2024-11-11"


def told(text: str) -> list[tuple[str, str]]:
    """The phrases of a text with their TIMEX3 values."""
    return [(p.text, p.timex.value) for p in grammar.find(text, published=MONDAY)]


TIMED = [
    (
        "The freighter docked at 14.20 and left at 17.55.",
        [("14.20", "2024-11-11T14:20"), ("17.55", "2024-11-11T17:55")],
    ),
    ("Crews were called at 5.48 on Sunday.", [("5.48 on Sunday", "2024-11-10T05:48")]),
    ("She was pronounced dead at 23.10.", [("23.10", "2024-11-11T23:10")]),
    ("The balloon touched down at 9.25 near Wexcombe.", [("9.25", "2024-11-11T09:25")]),
    ("The concert started at 20.15.", [("20.15", "2024-11-11T20:15")]),
    ("Kick-off is 15.30 on Saturday.", [("15.30 on Saturday", "2024-11-16T15:30")]),
    ("Kick-off: 17.45, tickets at the gate.", [("17.45", "2024-11-11T17:45")]),
    ("ETA 21.05.", [("21.05", "2024-11-11T21:05")]),
    ("They ran for the 17.52 from Dunmere.", [("17.52", "2024-11-11T17:52")]),
    ("He missed the 6.40 ferry.", [("6.40", "2024-11-11T06:40")]),
    ("The 16:10 to Lisbon is full.", [("16:10", "2024-11-11T16:10")]),
    ("The 0715 to Lisbon is full.", [("0715", "2024-11-11T07:15")]),
    (
        "Ferries sail at 7.15, 9.40 and 11.05.",
        [("7.15", "2024-11-11T07:15"), ("9.40", "2024-11-11T09:40"), ("11.05", "2024-11-11T11:05")],
    ),
    ("Shows at 14:00 & 19:30.", [("14:00", "2024-11-11T14:00"), ("19:30", "2024-11-11T19:30")]),
    ("The last bus is at 23.40.", [("23.40", "2024-11-11T23:40")]),
    ("STD 14:35, ATD 15:02.", [("14:35", "2024-11-11T14:35"), ("15:02", "2024-11-11T15:02")]),
    (
        "Sat 7 Dec, 2pm and 7.30pm, in the hall.",
        [("Sat 7 Dec, 2pm", "2024-12-07T14:00"), ("7.30pm", "2024-12-07T19:30")],
    ),
    # --- prices, measures, scores, sections ---
    ("He swam it at 2.15, 2.30 and 2.45 minutes.", [("2.45 minutes", "PT2.45M")]),
    ("They left at 7.15, 3.20 miles short.", [("7.15", "2024-11-11T07:15")]),
    ("The marks were 7.15, 8.45 and 9.05.", []),
    ("The bonds were called at 9.25 per cent.", []),
    ("He landed at 7.45 metres with his last jump.", []),
    ("Rates were left at 3.15, to nobody's surprise.", []),
    ("Their mark was left at 4.45.", []),
    ("The cutter started at 3.15 and ended at 2.45.", []),
    ("The lift opened at 2.45 and the bid ended at 3.05.", []),
    ("He beat the 3.15 from March.", [("March", "2024-03")]),
    ("They cut the 4.25 to 4.05.", []),
    ("The 2.30 version is out; the 1.15 from 2.30.", []),
    ("The doors are 2.10 high.", []),
    ("The 3.25 million people from Wexcombe stayed.", []),
    ("Her mean landed at 3.45 points.", []),
]


@pytest.mark.parametrize(("text", "expected"), TIMED, ids=[row[0] for row in TIMED])
def test_what_lands_or_leaves_does_so_at_a_time_of_day(text: str, expected: list[tuple[str, str]]) -> None:
    """The verb, the event or the timetable beside a number with a dot makes it a time of day."""
    assert told(text) == expected


LOGGED = [
    (
        "Outage: opened 02:10, mitigated 03:05, resolved 04:10 UTC.",
        "2024-11-11T02:10 2024-11-11T03:05 2024-11-11T04:10",
    ),
    ("3 March 2022: detected 01:50, rolled back 02:20.", "2022-03-03 2022-03-03T01:50 2022-03-03T02:20"),
    (
        "Alarm fired 14:02. Engineer paged 14:04. Fix deployed 14:31.",
        "2024-11-11T14:02 2024-11-11T14:04 2024-11-11T14:31",
    ),
    ("Call received 23:14, on scene 23:24, cleared 00:05.", "2024-11-11T23:14 2024-11-11T23:24 2024-11-12T00:05"),
    ("Start: 14:02; end: 14:31", "2024-11-11T14:02 2024-11-11T14:31"),
    ("Started 14:02 minutes ahead.", ""),
    ("She finished 14:31 behind the leader.", ""),
    ("They won 21:15.", ""),
    ("The match ended 21:15, 25:23.", ""),
    ("The shares opened 02.10, closed 03.05.", ""),
    ("The bid closed 3:15.", ""),
]

ONWARD = [
    ("dep. 22:05, arr. 10:20 (+1)", "2024-11-11T22:05 2024-11-12T10:20"),
    ("Departs 14 Nov 21:40, arrives 16:25 (+1 day)", "2024-11-14T21:40 2024-11-15T16:25"),
    ("Leaves 14 Nov 21:40, arrives 06:25 (+2).", "2024-11-14T21:40 2024-11-16T06:25"),
    ("Leaves 14 Nov 21:40, arrives 06:25 (next day).", "2024-11-14T21:40 2024-11-15T06:25"),
    ("Leaves 21:40, arrives 06:25 next day", "2024-11-11T21:40 2024-11-12T06:25"),
    ("She called at 10:20 (yesterday).", "2024-11-10T10:20"),
    ("At 10:20 (+1 degree) it thawed.", "2024-11-11T10:20"),
    ("Talks are at 9 a.m. and 11 a.m. next Friday.", "2024-11-15T09 2024-11-15T11"),
]


@pytest.mark.parametrize(("text", "expected"), LOGGED + ONWARD)
def test_logs_and_later_days(text: str, expected: str) -> None:
    """What a log tells has its time of day behind it; "(+1)" is the day after the one told before it."""
    assert_told(MONDAY, text, expected)
