"""Hours of what is done on the days of a set, told before it, behind it or in the next sentence.

A table of (text, values of its times, in order), published on Friday 16 February 2024.
"""

from __future__ import annotations

import pytest

import grammar

SETS = [
    # --- before the days ---
    ("Mass is at 8am and 10am every Sunday.", "XXXX-WXX-7T08:00 XXXX-WXX-7T10:00"),
    ("Services are at 9 and 11 a.m. on Sundays.", "XXXX-WXX-7T09:00 XXXX-WXX-7T11:00"),
    ("Boats leave at 9 a.m., 11 a.m. and 1 p.m. daily.", "XXXX-XX-XXT09:00 XXXX-XX-XXT11:00 XXXX-XX-XXT13:00"),
    ("It opens at 9 a.m. and closes at 5 p.m. daily.", "XXXX-XX-XXT09:00 XXXX-XX-XXT17:00"),
    # --- behind them ---
    ("Doors open at 9 a.m. every Saturday and close at 5 p.m.", "XXXX-WXX-6T09:00 XXXX-WXX-6T17:00"),
    ("Mass is at 10am every Sunday, with tea at 11:30am.", "XXXX-WXX-7T10:00 XXXX-WXX-7T11:30"),
    # --- in the next sentence ---
    (
        "The market is held every Saturday. It opens at 9 a.m. and closes at 1 p.m.",
        "XXXX-WXX-6 XXXX-WXX-6T09:00 XXXX-WXX-6T13:00",
    ),
    ("The market is held on Saturdays. They sell fish from 9 a.m.", "XXXX-WXX-6 XXXX-WXX-6T09:00"),
    ("We would usually meet at 9:30 a.m.", "XXXX-XX-XXT09:30"),
    (
        "The clinic is open on Fridays from 9 a.m. to noon and on Tuesdays until 8 p.m.",
        "XXXX-WXX-5T09:00 XXXX-WXX-2 XXXX-WXX-2T20:00",
    ),
    ("The library closes early (3 p.m.) on Fridays.", "XXXX-WXX-5T15:00 XXXX-WXX-5"),
    (
        "The club meets on the first Tuesday of each month. It starts at 7 p.m.",
        "XXXX-XX-WXX-2 XXXX-XX-WXX-2T19:00",
    ),
    # --- of weekends ---
    ("It opens at 10am at weekends.", "XXXX-WXX-WE"),
    ("Opening hours are 9 to 5 on weekdays and 10 to 4 at weekends.", "P1W P1W"),
    ("It opens at 10am at the weekend.", "2024-W07-WE"),
    ("It opens at 10am on the weekend of 4 May.", "2024-W18-WE"),
]
APART = [
    ("The daily briefing is at 2 p.m.", "P1D 2024-02-16T14:00"),
    ("It opens today at 9 a.m. and at 10 a.m. every Sunday.", "2024-02-16T09:00 XXXX-WXX-7T10:00"),
    ("He left at 9 a.m. and the shop is open at 5 p.m. daily.", "2024-02-16T09:00 XXXX-XX-XXT17:00"),
    ("He ran every day and died at 5 p.m.", "P1D 2024-02-16T17:00"),
    ("He was shot at 5 p.m. after running every day.", "2024-02-16T17:00 P1D"),
    ("The show airs every Friday. The film starts at 8 p.m.", "XXXX-WXX-5 2024-02-16T20:00"),
    ("The council meets every Monday. It voted at 8 p.m.", "XXXX-WXX-1 2024-02-16T20:00"),
    ("It is open every day. We spoke at 8 a.m.", "P1D 2024-02-16T08:00"),
    ("It happens every night, police said at 8 a.m.", "XXXX-XX-XXTNI 2024-02-16T08:00"),
    ("Buses run every 10 minutes. They start at 6 a.m.", "PT10M 2024-02-16T06:00"),
    ("She swims every day. She will leave at 9 a.m.", "P1D 2024-02-16T09:00"),
    ("He would leave at 9 a.m.", "2024-02-16T09:00"),
]


@pytest.mark.parametrize(("text", "values"), [*SETS, *APART])
def test_an_hour_of_what_is_done_on_the_days_of_a_set(text: str, values: str) -> None:
    found = [phrase.timex.value for phrase in grammar.find(text, published="2024-02-16")]
    assert found == values.split()
