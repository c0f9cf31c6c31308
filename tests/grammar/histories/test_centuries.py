"""Centuries of which the text tells the number alone, and numbers of other things beside a century."""

from __future__ import annotations

import pytest

import grammar
from grammar.policy import Policy

TOLD = [
    # pieces of a century beside another one
    (
        "It was built in the last quarter of the 18th and the first decade of the 19th century.",
        [("the last quarter of the 18th", "1775/1799"), ("the first decade of the 19th century", "180X")],
    ),
    (
        "The choir is of the 13th century; the nave was raised in the first half of the 15th.",
        [("the 13th century", "12XX"), ("the first half of the 15th", "1400/1449")],
    ),
    (
        "Tiles of the 19th century and the first decade of the 20th were given.",
        [("the 19th century", "18XX"), ("the first decade of the 20th", "190X")],
    ),
    (
        "The codex is of the end of the 11th or the beginning of the 12th century.",
        [("the end of the 11th", "1066/1099"), ("the beginning of the 12th century", "1100/1132")],
    ),
    (
        "The third quarter of the 17th century and the last quarter of the 18th saw growth.",
        [("The third quarter of the 17th century", "1650/1674"), ("the last quarter of the 18th", "1775/1799")],
    ),
    (
        "The hill was held in the 5th century BC and left in the second half of the 4th.",
        [("the 5th century BC", "-0498/-0399"), ("the second half of the 4th", "-0348/-0299")],
    ),
    (
        "Printing began in the 15th century. By the end of the 16th it was everywhere.",
        [("the 15th century", "14XX"), ("the end of the 16th", "1566/1599")],
    ),
    # a number alone in the sentence of a century
    (
        "Built in the 12th century, it was burnt in the 14th.",
        [("the 12th century", "11XX"), ("the 14th", "13XX")],
    ),
    (
        "Its walls, begun in the 10th century, were raised again in the 12th.",
        [("the 10th century", "09XX"), ("the 12th", "11XX")],
    ),
    (
        "The mint closed at the end of the 7th century and reopened early in the 9th.",
        [("the end of the 7th century", "0666/0699"), ("early in the 9th", "0800/0832")],
    ),
    (
        "In the 12th century it was a mill, but by the 14th it had become a barn.",
        [("the 12th century", "11XX"), ("the 14th", "13XX")],
    ),
    # numbers of other things
    ("In the 19th century he lived in the 14th arrondissement.", [("the 19th century", "18XX")]),
    ("In the 19th century he served in the 9th Foot.", [("the 19th century", "18XX")]),
    ("He scored in the first half of the 15th match.", []),
    ("They led at the end of the 3rd.", []),
    ("The mill shut in the first decade of the 20th.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_century(text: str, expected: list[tuple[str, str]]) -> None:
    found = grammar.find(text, published="2024-11-11", policy=Policy.narrative())
    assert [(p.text, p.resolution.value.edtf) for p in found] == expected


NEWS = [
    ("Art of the 20th century will be shown until the 15th.", ("the 15th", "2024-11-15")),
    ("Works of the 18th century go on sale from the 12th.", ("the 12th", "2024-11-12")),
    ("The 18th century house is for sale; viewings end by the 20th.", ("the 20th", "2024-11-20")),
    ("Glass of the 17th century was on show from the 5th.", ("the 5th", "2024-11-05")),
]


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_a_day_behind_a_century_is_none_of_news(text: str, expected: tuple[str, str]) -> None:
    last = grammar.find(text, published="2024-11-11", latent=True)[-1]
    assert (last.text, last.resolution.value.edtf) == expected


DAYS = [
    ("Glass of the 17th century was sold on the 14th.", "the 14th"),
    ("He moved in 1850. On the 14th he wrote home.", "the 14th"),
    ("It was built in the 18th century. On 5 May it fell.", "5 May"),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_of_no_month_or_year_is_not_that_of_the_first_one(text: str, day: str) -> None:
    last = grammar.find(text, published="2024-11-11", policy=Policy.narrative())[-1]
    assert (last.text, last.resolution.value) == (day, None)
