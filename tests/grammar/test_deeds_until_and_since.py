"""Days on which something was done until, after or since another time, and what goes on behind them."""

from __future__ import annotations

import pytest

import grammar
from tests.grammar.told import assert_told

FRIDAY = "1999-10-15"

ROWS = [
    # --- the weekday of a deed, and until when ---
    ("1999-10-14", "The judge recessed the trial Thursday until Monday.", "1999-10-14 1999-10-18"),
    ("1999-10-14", "The court adjourned Monday until Nov. 2.", "1999-10-11 1999-11-02"),
    ("1999-10-14", "The court adjourned Wednesday night until Friday.", "1999-10-13T21 1999-10-15"),
    ("1999-10-14", "The judge extended the order late Wednesday until Tuesday.", "1999-10-13T18 1999-10-19"),
    ("1999-10-14", "The agency put off the launch Wednesday until Dec. 6.", "1999-10-13 1999-12-06"),
    ("2000-01-14", "A judge gave the uncle custody Monday until March 6.", "2000-01-10 2000-03-06"),
    ("1999-10-14", "She gave lectures Monday until Wednesday.", "1999-10-11 1999-10-13"),
    ("1999-10-14", "He was held Monday until Wednesday.", "1999-10-11 1999-10-13"),
    ("1999-10-14", "Shops are open Monday until Friday.", "1999-10-18 1999-10-22"),
    ("1999-10-14", "The court adjourned the trial Monday to Dec. 6.", "1999-10-11 1999-12-06"),
    # --- so long after a weekday: a number and a half is no hour ---
    (FRIDAY, "He was acquitted Thursday after seven and a half hours of talks.", "1999-10-14 PT7.5H"),
    (FRIDAY, "They had a deal Thursday after two and a half days of talks.", "1999-10-14 P2.5D"),
    (FRIDAY, "She quit on Thursday after three and a half weeks.", "1999-10-14 P3.5W"),
    (FRIDAY, "He left Thursday after six-and-a-half hours.", "1999-10-14 PT6.5H"),
    (FRIDAY, "He left Thursday after seven.", "1999-10-14T07"),
]


@pytest.mark.parametrize(("published", "text", "told"), ROWS)
def test_told(published: str, text: str, told: str) -> None:
    assert_told(published, text, told)


UNTIL = [
    # --- what was so up to a weekday, and no more ---
    ("The jury deliberated until 4 p.m. Thursday.", "1999-10-14T16:00"),
    ("The rebels held the town until Monday.", "1999-10-11"),
    ("Police kept the road closed until Wednesday night.", "1999-10-13TNI"),
    ("Officials denied it until Wednesday.", "1999-10-13"),
    ("The panel met until 10 on Thursday night.", "1999-10-14T22:00"),
    ("He was held until Wednesday and then let go.", "1999-10-13"),
    ("The bridge was closed until Wednesday, when troops reopened it.", "1999-10-13"),
    ("Until Wednesday they lived in tents.", "1999-10-13"),
    # --- what was to be so until then ---
    ("He was held until Wednesday.", "1999-10-20"),
    ("The school was closed until Monday.", "1999-10-18"),
    ("He agreed to hold the vote until Monday.", "1999-10-18"),
    ("He said they would hold the bridge until Monday.", "1999-10-18"),
    ("The judge ordered him held until Monday, when he was due in court.", "1999-10-18"),
    ("He was jailed until Monday, when a hearing was set.", "1999-10-18"),
    ("The court adjourned until Monday and then he left.", "1999-10-18"),
    ("He kept his post until Nov. 20.", "1999-11-20"),
]


@pytest.mark.parametrize(("text", "value"), UNTIL)
def test_until(text: str, value: str) -> None:
    (phrase,) = grammar.find(text, published=FRIDAY)
    assert phrase.timex.value == value
