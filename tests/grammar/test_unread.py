"""Text that must stay unread: names, verbs, scores, prices, ages, versions, numbers of things."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import grammar

LINES = (Path(__file__).parents[2] / "seeds" / "english" / "unread.txt").read_text(encoding="utf-8").splitlines()
PUBLISHED = "2024-11-11"


def found(text: str) -> list[str]:
    return [phrase.text for phrase in grammar.find(text, published=PUBLISHED)]


def test_the_lines_are_read():
    assert len(LINES) > 200
    assert all(line.strip() and line == line.strip() for line in LINES)


@pytest.mark.parametrize("line", LINES)
def test_a_line_stays_unread(line):
    assert found(line) == []


@given(
    st.lists(st.sampled_from(LINES), min_size=2, max_size=12),
    st.sampled_from([" ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\u00a0", "  "]),
)
@settings(max_examples=150, deadline=None)
def test_lines_together_give_what_they_give_alone(lines, glue):
    assert found(glue.join(lines)) == [text for line in lines for text in found(line)]


@given(st.sampled_from(LINES), st.sampled_from(["“{}”", "**{}**", "> {}", "- {}", "({})", "Port Callow — {}"]))
@settings(max_examples=150, deadline=None)
def test_marks_around_a_line_make_no_time_of_it(line, marks):
    assert found(marks.format(line)) == found(line)
