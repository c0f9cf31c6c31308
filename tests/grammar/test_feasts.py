"""Feasts in running text: the year that one of a list or a range tells of the other, saints and their namesakes."""

from __future__ import annotations

import pytest

import grammar
from grammar.policy import Policy

TOLD = [
    # a list: the year of the last one
    ("Dues were paid at Candlemas and Lammas 1420.", [("Candlemas", "1420-02-02"), ("Lammas 1420", "1420-08-01")]),
    (
        "Banks shut on Good Friday and Easter Monday 2018.",
        [("Good Friday", "2018-03-30"), ("Easter Monday 2018", "2018-04-02")],
    ),
    ("Trains stood still at Christmas and Easter 1915.", [("Christmas", "1914-12-25"), ("Easter 1915", "1915-04-04")]),
    ("They met at Christmas 1914 and Easter 1915.", [("Christmas 1914", "1914-12-25"), ("Easter 1915", "1915-04-04")]),
    # a range: the first one after its start
    ("The truce held from Whitsun 1216 to Martinmas.", [("Whitsun 1216", "1216-05-29"), ("Martinmas", "1216-11-11")]),
    ("The truce held from Whitsun 1216 until Easter.", [("Whitsun 1216", "1216-05-29"), ("Easter", "1217-03-26")]),
    # saints
    (
        "They met on the feast of St John the Evangelist 1290.",
        [("the feast of St John the Evangelist 1290", "1290-12-27")],
    ),
    ("They met on the feast of SS Simon and Jude 1290.", [("the feast of SS Simon and Jude 1290", "1290-10-28")]),
    ("They met on the feast of St Martin the Hermit 1290.", []),
    ("They met on the feast of St Thomas of Hereford.", []),
    # eras behind a comma
    ("He fell on the ides of March, 44 BC.", [("the ides of March, 44 BC", "BC0044-03-15")]),
    # no decade of a day
    ("Mills shut in the first decade of the 20th.", []),
]


@pytest.mark.parametrize("policy", [Policy.news(), Policy.narrative()], ids=["news", "narrative"])
@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_feasts(text: str, expected: list[tuple[str, str]], policy: Policy) -> None:
    assert [(p.text, p.timex.value) for p in grammar.find(text, published="2024-11-11", policy=policy)] == expected
