"""Ages by which a life tells its years, and what is counted on from them."""

from __future__ import annotations

import pytest

import grammar
from grammar.policy import Policy

COUNTED = [
    ("Born on 3 May 1931, she joined the troupe at 19 and led it six years later.", "1956"),
    ("Born in Cork in 1931, he left home at the age of fifteen. Four years later he was in Lima.", "1950"),
    ("He was born in 1931. Aged 22, he won a seat; three years later he lost it.", "1956"),
    ("She was born on 30 November 1931. When she was nine, they moved; two years later they came back.", "1943"),
    # no birth, no age, or another time between
    ("The club was founded in 1931. At 19 he joined it; two years later it was shut.", "1933"),
    ("He was born in 1931 and orphaned two years later.", "1933"),
    ("Born in 1931, he left at 15. He married in 1955 and two years later moved.", "1957"),
    ("He was born in 1931 at 19 Mill Lane; two years later they moved.", "1933"),
    ("Born in 1931, he weighed in at 4.5 pounds. Two years later he walked.", "1933"),
]


@pytest.mark.parametrize("policy", [Policy.news(), Policy.narrative()], ids=["news", "narrative"])
@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_years_are_counted_on_from_an_age(text: str, expected: str, policy: Policy) -> None:
    phrase = grammar.find(text, published="2024-11-11", policy=policy)[-1]
    assert phrase.timex.value == expected


def test_the_year_of_an_age_is_about_then() -> None:
    told = grammar.find("Born in 1931, he left at 15. Four years later he wrote.", published="2024-11-11")[-1]
    assert isinstance(told.resolution.value, grammar.Interval)
    assert told.resolution.value.approximate
    assert told.timex.mod == "APPROX"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er wurde 1931 geboren und trat mit 19 ein; acht Jahre später führte er den Bund.", "1958"),
        ("Sie wurde 1931 in Rom geboren. Im Alter von 20 Jahren floh sie; zwei Jahre später kam sie zurück.", "1953"),
        ("Der Verein wurde 1931 gegründet. Mit 19 trat er ein; zwei Jahre später ging er.", "1933"),
    ],
)
def test_german_ages(text: str, expected: str) -> None:
    assert grammar.find(text, published="2024-11-11", language="de")[-1].timex.value == expected
