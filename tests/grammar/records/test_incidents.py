"""Reports on what happened on the day that their title tells, and accounts of old days in reports of another kind."""

from __future__ import annotations

import pytest

import grammar

FERRY = "Grounding of the ferry Aina, 9 November 2007\n\nThis summary is published today.\n\n"
PLANT = "REPORT: Leak at the Ford works, April 2, 1998\n\n"
BOATS = " Boats came at 11.10 pm and at 11.40 pm."
CAME = ["2007-11-09T23:10", "2007-11-09T23:40"]
ROWS = [
    # --- published, text, every value ---
    ("2008-03-14", f"{FERRY}She left at 9.30 pm.{BOATS}", ["2007-11-09", "2008-03-14", "2007-11-09T21:30", *CAME]),
    (
        "2008-03-14",
        f"{FERRY}It was the master's first trip since the middle of October. At 9.52 pm he went below.{BOATS}",
        ["2007-11-09", "2008-03-14", "2007-10", "2007-11-09T21:52", *CAME],
    ),
    (
        "2008-03-14",
        f"{FERRY}The alarm was sounded at 10.27 pm.{BOATS} The master had come on Tuesday. She was afloat on the 14th.",
        ["2007-11-09", "2008-03-14", "2007-11-09T22:27", *CAME, "2007-11-06", "2007-11-14"],
    ),
    (
        "1998-12-04",
        f"{PLANT}Unloading began at 6:40 a.m. The car had been expected the previous afternoon but came late. "
        "At 9:14 a.m. the hose burst. It was shut at 9:40 a.m.",
        ["1998-04-02", "1998-04-02T06:40", "1998-04-01TAF", "1998-04-02T09:14", "1998-04-02T09:40"],
    ),
    (
        "2008-06-14",
        f"{FERRY}She left at 9.30 pm.{BOATS} On 9 May 2008 a court heard the owner. It rose at 4 pm.",
        ["2007-11-09", "2008-06-14", "2007-11-09T21:30", *CAME, "2008-05-09", "2008-05-09T16:00"],
    ),
    # one that tells no hours, or a birth, is none of such a report
    (
        "2008-05-10",
        "Grounding of the ferry Aina, 9 November 2007\nA court fined the owner on Friday.",
        ["2007-11-09", "2008-05-09"],
    ),
    ("2024-11-13", "Obituary: Ann Lee, 9 November\n2007", ["2007-11-09"]),
    # a title of late is none of such a report, and what will be is no part of one
    ("1998-04-03", f"{PLANT}The works will reopen at 9 a.m.", ["1998-04-02", "1998-04-03T09:00"]),
    # --- a weekday of what had been before a day of long ago ---
    (
        "2023-06-05",
        "It crashed on Tuesday, 9 May 2023. The driver had been off duty since Friday.",
        ["2023-05-09", "2023-05-05"],
    ),
    (
        "2021-02-19",
        "The house was searched on Monday 15 February. His bed had not been slept in since Friday.",
        ["2021-02-15", "2021-02-12"],
    ),
    ("2023-06-05", "It crashed on 9 May. A hearing had been put off to Tuesday.", ["2023-05-09", "2023-06-06"]),
    ("2024-11-13", "It was launched on 3 May 2011. She had run aground on Sunday.", ["2011-05-03", "2024-11-10"]),
    # --- a bare day some sentences behind one of its month ---
    (
        "2023-06-02",
        "A visitor came on 2 February. He stayed for eight minutes. He came back on the 4th and the 9th.",
        ["2023-02-02", "PT8M", "2023-02-04", "2023-02-09"],
    ),
    (
        "2023-06-02",
        "The ship was there on 1 April. It had not been there the day before. It had gone by the morning of the 4th.",
        ["2023-04-01", "2023-03-31", "2023-04-04TMO"],
    ),
    (
        "2024-11-13",
        "She was arrested on 14 June 2019. The trial was put off. She was sentenced on the 11th.",
        ["2019-06-14", "2024-11-11"],
    ),
    # --- behind a season of long ago ---
    (
        "2024-11-13",
        "The band was founded in the summer of 1990. On 2 July they brought out a record.",
        ["1990-SU", "2024-07-02"],
    ),
    (
        "1993-10-27",
        "The market turned in the spring of 1990. On 2 July the largest firm missed a payment.",
        ["1990-SP", "1990-07-02"],
    ),
    # --- minutes count from no year ---
    (
        "1998-03-05",
        "The harbour was built in 1970. A helicopter turned back. The lifeboat was launched ten minutes later.",
        ["1970", "PT10M"],
    ),
    # --- terms of a contract, and titles ---
    ("2002-03-01", "The provider shall answer a call in thirty minutes.", ["PT30M"]),
    ("2002-03-01", "The provider will answer a call in thirty minutes.", ["2002-03-01"]),
    ("2021-08-09", "From phish to ransom in 29 hours\n\nOur team was called in.", ["PT29H"]),
]


@pytest.mark.parametrize(("published", "text", "wanted"), ROWS)
def test_each_time_of_a_report(published: str, text: str, wanted: list[str]) -> None:
    assert [one.timex.value for one in grammar.find(text, published=published)] == wanted
