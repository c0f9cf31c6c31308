"""What "from" begins: a stretch to the end that is told some words later, or none where something is compared."""

from __future__ import annotations

import pytest

import grammar

PUBLISHED = "2022-09-09"

STRETCHES = [
    ("He taught chess from 1951 until his retirement in 1983.", "1951/1983 1951/1983"),
    ("She was mayor from 1989 until she resigned in 2004.", "1989/2004 1989/2004"),
    ("He ran the mill from May 2011 to his death in March 2015.", "2011-05/2015-03 2011-05/2015-03"),
    ("He served as consul from Jan. 4, 1968, through Feb. 9, 1971.", "1968-01-04/1971-02-09 1968-01-04/1971-02-09"),
    ("The fair ran from May 3, 1999, to May 9, 1999, in Leeds.", "1999-05-03/1999-05-09 1999-05-03/1999-05-09"),
    ("The pass is shut from Sept. 12, 2022, until Jan. 3, 2023.", "2022-09-12/2023-01-03 2022-09-12/2023-01-03"),
    ("The road was shut from Monday until the water fell on Thursday.", "2022-09-05/2022-09-08 2022-09-05/2022-09-08"),
    # a day that recalls what happened on it: the first of all
    ("He served from 1939 until VE Day.", "1939-01-01/1945-05-08 1939-01-01/1945-05-08"),
    ("She drove lorries from the spring of 1941 to VJ Day.", "1941-03-01/1945-08-15 1941-03-01/1945-08-15"),
    ("From 1915 until Armistice Day he was a porter.", "1915-01-01/1918-11-11 1915-01-01/1918-11-11"),
    ("From 1951 he taught; until his retirement in 1983 he wrote.", "1951/2022-09-09 1983"),
    ("From 1951, he taught chess in Leeds in 1983.", "1951/2022-09-09 1983"),
    ("He moved from 1990 to his first home in 1985.", "1990/2022-09-09 1985"),
]  # fmt: skip

COMPARED = [
    ("Exports fell 9.1% in August from July and 4% from August 2021.", "2022-08 2022-07 2021-08"),
    ("Output dropped to 480 tons in August from 512 tons in July.", "2022-08 2022-07"),
    ("Shares were up 3% from Monday.", "2022-09-05"),
    ("Turnout was 41 percent, down 8 points from 2018.", "2018"),
    ("Arrests declined in August from July.", "2022-08 2022-07"),
    ("Prices were unchanged from July.", "2022-07"),
    ("A drop of 3% from June surprised the bank.", "2022-06"),
    # --- what begins ---
    ("Fares will go up 5% from October.", "2022-10/.."),
    ("Fares go up 5% from Monday.", "2022-09-12/.."),
    ("Fares to rise 5% from Monday.", "2022-09-12/.."),
    ("Pay is 4% higher from October.", "2022-10/.."),
    ("She stepped down from July 1.", "2022-07-01/2022-09-09"),
    ("Fares were raised by 5% from July 1.", "2022-07-01/2022-09-09"),
    ("Sales fell 3% as the ban took effect from July.", "2022-07/2022-09-09"),
    ("She worked there from July 2021.", "2021-07/2022-09-09"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), [*STRETCHES, *COMPARED])
def test_what_from_begins(text: str, told: str) -> None:
    found = [phrase.resolution.within for phrase in grammar.find(text, published=PUBLISHED)]
    assert [one.edtf if one is not None else "" for one in found] == told.split()
