"""Stretches told by their length and the day with which they begin: two marks of TIMEX3, one time."""

from __future__ import annotations

import pytest

import grammar

ROWS = [
    ("It sat for two days from 21 December 1933.",
     ("two days", "P2D", "1933-12-21/1933-12-22"), ("21 December 1933", "1933-12-21", "1933-12-21")),
    ("He came on 14 May 1936 for about three days.",
     ("14 May 1936", "1936-05-14", "1936-05-14"), ("about three days", "P3D", "1936-05-14/1936-05-16")),
    ("It will be debated for three days from Sept. 21.",
     ("three days", "P3D", "2012-09-21/2012-09-23"), ("Sept. 21", "2012-09-21", "2012-09-21")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "first", "second"), ROWS, ids=[row[0] for row in ROWS])
def test_a_stretch_and_its_first_day(text: str, first: tuple[str, str, str], second: tuple[str, str, str]) -> None:
    (phrase,) = grammar.find(text, published="2012-01-05")
    halves = [(one.text, one.timex.value, getattr(one.resolution.value, "edtf", "")) for one in phrase.halves]
    assert halves == [first, second]
    assert phrase.timex.type == "DURATION"


@pytest.mark.parametrize("text", ["It lasts a month after 3 May.", "It is two weeks from Friday.", "It took two days."])
def test_no_halves(text: str) -> None:
    assert [phrase.halves for phrase in grammar.find(text, published="2012-01-05")] == [()]
