"""Whole texts whose phrases are marked with the time that they mean: ``seeds/marked``."""

from __future__ import annotations

import datetime as dt
import runpy
from pathlib import Path

import pytest

import grammar

ROOT = Path(__file__).parents[2]
MARKED = runpy.run_path(str(ROOT / "benchmarks" / "marked.py"))
TEXTS = [MARKED["read_marked"](path) for path in sorted((ROOT / "seeds" / "marked").glob("*.txt"))]


def wrong(text) -> list[tuple[str, str]]:
    """The words of a marked text that do not mean the time that they are marked with, and that time."""
    found = list(grammar.find(text.text, published=text.published))
    marks = [mark for mark in text.marks if not MARKED["is_right"](mark, found)]
    return [(text.text[mark.start : mark.end], mark.time) for mark in marks]


@pytest.mark.parametrize("text", TEXTS, ids=[text.name for text in TEXTS])
def test_every_marked_phrase_means_its_time(text):
    assert text.marks
    assert wrong(text) == []


@pytest.mark.parametrize("text", TEXTS, ids=[text.name for text in TEXTS])
def test_a_weekday_is_marked_with_a_day_of_its_name(text):
    for mark in text.marks:
        if mark.kind == "weekday":
            assert f"{dt.date.fromisoformat(mark.time):%A}" == text.text[mark.start : mark.end]


def test_a_mark_of_another_day_is_wrong(tmp_path):
    file = tmp_path / "one.txt"
    body = "They met on [[Tuesday|weekday|2018-08-14]], as they do every [[Monday|weekday|-]].\n"
    file.write_text(f"published: 2018-08-08\n\n{body}")
    text = MARKED["read_marked"](file)
    assert text.text == "They met on Tuesday, as they do every Monday.\n"
    assert wrong(text) == [("Tuesday", "2018-08-14")]
