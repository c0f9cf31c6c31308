"""Pages about wars and reigns: what "that" opens before a date with its year."""

from __future__ import annotations

import pytest

import grammar

THAT = [
    # a date with its year is pointed at by no word: "that" opens a clause
    ("He knew that 1 May 1811 would be too late.", "1 May 1811:1811-05-01"),
    ("Rumour had it that 8 July 1921 was the day.", "8 July 1921:1921-07-08"),
    ("They feared that May 5, 1811 was too late.", "May 5, 1811:1811-05-05"),
    ("We know that June 1944 was wet.", "June 1944:1944-06"),
    ("The letters show that summer 1811 was dry.", "summer 1811:1811-22"),
    ("In May 1811 he wrote that June 1812 would be better.", "May 1811:1811-05 June 1812:1812-06"),
    ("The monks wrote that Easter 1216 was cold.", "Easter 1216:1216-04-10"),
    # one without a year may be
    ("In May 1811 he fell. They left that June.", "May 1811:1811-05 that June:1811-06"),
    ("In May 1811 he fell. That June 300 men left.", "May 1811:1811-05 That June:1811-06"),
    ("In May 1811 he fell. That summer they left.", "May 1811:1811-05 That summer:1811-22"),
    # digits that count what follows
    ("In May 1811 he fell. That June 2000 men left.", "May 1811:1811-05 That June:1811-06"),
    ("In May 1811 he fell. That June 1800 soldiers left.", "May 1811:1811-05 That June:1811-06"),
    ("In May 1811 he fell, and that June 2000 men left.", "May 1811:1811-05 that June:1811-06"),
    ("In May 1811 he fell, and that June 1950 soldiers left.", "May 1811:1811-05 that June:1811-06"),
    ("In May 1811 he fell. That June, 1800 soldiers left.", "May 1811:1811-05 That June:1811-06"),
    ("In May 1811 he fell. That June 1,800 soldiers left.", "May 1811:1811-05 That June:1811-06"),
]


@pytest.mark.parametrize(("text", "expected"), THAT)
def test_that_before_a_date(text: str, expected: str) -> None:
    found = grammar.find(text, published="2010-05-01", policy=grammar.Policy.narrative())
    assert " ".join(f"{one.text}:{one.resolution.value.edtf}" for one in found) == expected
