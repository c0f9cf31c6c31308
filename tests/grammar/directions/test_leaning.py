"""Words that lean to what is to come, "keen to", "unable to", "looks certain to", of what has been."""

from __future__ import annotations

import pytest

import grammar

BACK = [
    ("The look set by the club on Thursday was new.", "2024-11-07"),
    ("He said it looks like it began on Thursday.", "2024-11-07"),
    ("The bid to oust him failed on Thursday.", "2024-11-07"),
    ("A record cut to the budget passed on Thursday.", "2024-11-07"),
    ("No one knows who beat him on Sunday.", "2024-11-10"),
    ("If he hit her on Sunday, he will be charged.", "2024-11-10"),
    ("He is unable to say what he did on Thursday.", "2024-11-07"),
    ("He is unable to remember what happened on Thursday.", "2024-11-07"),
    ("Police are keen to trace a man seen on Thursday.", "2024-11-07"),
    ("Police are keen to speak to anyone who was there on Thursday.", "2024-11-07"),
    ("Officers are eager to hear from witnesses to a crash on Thursday.", "2024-11-07"),
    ("The firm is unable to explain the outage on Thursday.", "2024-11-07"),
    ("She is desperate to find the dog she lost on Thursday.", "2024-11-07"),
    ("The minister is under pressure to explain her comments on Thursday.", "2024-11-07"),
    ("He is under pressure to resign after a vote on Thursday.", "2024-11-07"),
    ("She is determined to fight a ruling on Thursday.", "2024-11-07"),
    ("He is keen to forget Monday's match.", "2024-11-11"),
    ("She is lucky to be alive after a crash on Friday.", "2024-11-08"),
    ("The toll seems certain to rise after Friday's storm.", "2024-11-08"),
]
"""Told on Wednesday, 13 November 2024: what is over."""

AHEAD = [
    ("The firm is unable to open the plant on Thursday.", "2024-11-14"),
    ("Police are keen to clear the square on Thursday.", "2024-11-14"),
    ("The minister is under pressure to drop the plan on Thursday.", "2024-11-14"),
    ("The coach is keen to win against Malta on Thursday.", "2024-11-14"),
    ("The toll seems certain to rise on Thursday.", "2024-11-14"),
    ("Rain looks set to ease on Thursday.", "2024-11-14"),
    ("The board is determined to push the plan through on Thursday.", "2024-11-14"),
]
"""Told on that Wednesday: what is to come."""


@pytest.mark.parametrize(("text", "value"), BACK + AHEAD)
def test_what_leans_to_what_is_to_come_may_be_of_what_has_been(text, value):
    assert [phrase.resolution.value.edtf for phrase in grammar.find(text, published="2024-11-13")] == [value]
