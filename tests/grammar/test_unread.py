"""Text of each language that must stay unread: names, verbs, scores, prices, ages, versions, numbers of things."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import grammar
from grammar.language import FOLDERS

SEEDS = Path(__file__).parents[2] / "seeds"
LINES = {
    code: (SEEDS / folder / "unread.txt").read_text(encoding="utf-8").splitlines() for code, folder in FOLDERS.items()
}
PUBLISHED = "2024-11-11"
MARKS = {
    "en": ["“{}”", "**{}**", "> {}", "- {}", "({})", "Port Callow — {}"],
    "de": ["„{}“", "**{}**", "> {}", "- {}", "({})", "Bad Aue — {}"],
}
CODE = st.sampled_from(list(FOLDERS))


def found(text: str, code: str) -> list[str]:
    return [phrase.text for phrase in grammar.find(text, published=PUBLISHED, language=code)]


@pytest.mark.parametrize(("code", "least"), [("en", 200), ("de", 100)])
def test_the_lines_are_read(code, least):
    assert len(set(LINES[code])) > least
    assert all(line.strip() and line == line.strip() for line in LINES[code])


@pytest.mark.parametrize(("code", "line"), [(code, line) for code, lines in LINES.items() for line in lines])
def test_a_line_stays_unread(code, line):
    assert found(line, code) == []


@given(
    CODE.flatmap(
        lambda code: st.tuples(st.just(code), st.lists(st.sampled_from(LINES[code]), min_size=2, max_size=12))
    ),
    st.sampled_from([" ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\u00a0", "  "]),
)
@settings(max_examples=300, deadline=None)
def test_lines_together_give_what_they_give_alone(drawn, glue):
    code, lines = drawn
    assert found(glue.join(lines), code) == [text for line in lines for text in found(line, code)]


@given(
    CODE.flatmap(
        lambda code: st.tuples(st.just(code), st.sampled_from(LINES[code]), st.sampled_from(MARKS[code])),
    )
)
@settings(max_examples=300, deadline=None)
def test_marks_around_a_line_make_no_time_of_it(drawn):
    code, line, marks = drawn
    assert found(marks.format(line), code) == found(line, code)


def test_so_many_and_a_half_units_are_no_repetition() -> None:
    with pytest.raises(grammar.UnreadPhrase):
        grammar.read("alle anderthalb Dekaden", language="de")


@pytest.mark.parametrize(
    "text", ["a billion summers ago", "ten million Fridays ago", "3000000 Christmases later", "a million Mays ago"]
)
def test_a_series_is_not_counted_through_without_end(text: str) -> None:
    assert not any(phrase.resolution.value for phrase in grammar.find(f"It was {text}.", published=PUBLISHED))
