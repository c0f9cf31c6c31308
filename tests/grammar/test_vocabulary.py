"""Words of one's own: named days, events, fiscal calendars; two vocabularies side by side; clashes told."""

from __future__ import annotations

import pytest

from grammar import Vocabulary, WordClash, find, read, resolve
from grammar.edtf import NotEDTF
from grammar.observance import BadRule

HARBOUR = Vocabulary(days={"Regatta Day": "07-sat-1"}, events={"the coup": "2021-02-01"})
VALLEY = Vocabulary(days={"Regatta Day": "09-01"}, events={"the siege": "1992-04/1996-02"}, fiscal=-3)


@pytest.mark.parametrize(
    ("vocabulary", "phrase", "edtf"),
    [
        (HARBOUR, "Regatta Day 2023", "2023-07-01"),
        (VALLEY, "Regatta Day 2023", "2023-09-01"),
        (HARBOUR, "the coup", "2021-02-01"),
        (VALLEY, "the siege", "1992-04/1996-02"),
        (HARBOUR, "last Regatta Day", "2024-07-06"),
        (VALLEY, "fiscal 2024", "2023-10/2024-09"),
        (VALLEY, "fiscal second quarter", "2024-33"),
        (HARBOUR, "fiscal 2024", "2024~"),
    ],
)
def test_own_words(vocabulary: Vocabulary, phrase: str, edtf: str) -> None:
    assert resolve(phrase, published="2024-11-11", vocabulary=vocabulary).value.edtf == edtf


def test_words_of_one_vocabulary_are_not_those_of_another() -> None:
    text = "After the coup and the siege they met on Regatta Day 2023."
    told = {name: [p.text for p in find(text, published="2024-11-11", vocabulary=v)] for name, v in
            (("harbour", HARBOUR), ("valley", VALLEY), ("none", None))}  # fmt: skip
    assert told == {
        "harbour": ["the coup", "Regatta Day 2023"],
        "valley": ["the siege", "Regatta Day 2023"],
        "none": ["2023"],
    }


def test_equal_vocabularies_are_one_value() -> None:
    assert Vocabulary(events={"the  Coup": "2021-02-01"}) == Vocabulary(events={"the coup": "2021-02-01"})
    assert len({HARBOUR, VALLEY, HARBOUR}) == 2


@pytest.mark.parametrize("name", ["Monday", "now", "christmas", "the near future"])
def test_a_clash_with_a_word_of_the_language_is_told(name: str) -> None:
    with pytest.raises(WordClash, match=name.lower()):
        read("Monday", vocabulary=Vocabulary(events={name: "2021"}))


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"days": {"fair day": "13-45"}}, BadRule),
        ({"events": {"the fair": "last week"}}, NotEDTF),
        ({"fiscal": 40}, ValueError),
    ],
)
def test_what_cannot_be_read_is_told_where_it_is_made(given: dict, error: type[Exception]) -> None:
    with pytest.raises(error):
        Vocabulary(**given)


@pytest.mark.parametrize(
    ("language", "phrase", "edtf"),
    [
        ("en", "Mother's Day 2024", "2024-05-12"),
        ("en-GB", "Mother's Day 2024", "2024-03-10"),
        ("en", "Labour Day 2024", "2024-09-02"),
        ("en-NZ", "Labour Day 2024", "2024-10-28"),
        ("en-CA", "Thanksgiving 2024", "2024-10-14"),
        ("en-XX", "Thanksgiving 2024", "2024-11-28"),
    ],
)
def test_a_named_day_is_that_of_its_region(language: str, phrase: str, edtf: str) -> None:
    assert resolve(phrase, published="2024-11-11", language=language).value.edtf == edtf
