"""Stretches told by what they fill or lie beside: "all through May", "the three days after Easter"."""

from __future__ import annotations

import pytest
from told import assert_told

import grammar

PUBLISHED = "2025-06-18"
"""A Wednesday."""

THROUGH = [
    ("The pool was shut all through May.", "[2025-05-01, 2025-06-01) month"),
    ("It snowed all through the winter.", "[2024-12-01, 2025-03-01) season"),
    ("The pool will be shut all through next week.", "[2025-06-23, 2025-06-30) week"),
    ("Half of the guests left a third of the way through 2024.", "[2024-01-01, 2025-01-01) year"),
    ("He left part way through last week.", "[2025-06-09, 2025-06-16) week"),
    ("The pool is shut through Friday.", "[.., 2025-06-21) day"),
    ("The fair runs all the way through Friday.", "[.., 2025-06-21) day"),
    ("The fair is all through until Friday.", "[.., 2025-06-21) day"),
    ("He left halfway through 2024.", "[2024-05-01, 2024-09-01) year"),
]


@pytest.mark.parametrize(("text", "within"), THROUGH)
def test_through(text: str, within: str) -> None:
    """ "All through May" is May, "through May" until its end."""
    (phrase,) = grammar.find(text, published=PUBLISHED)
    assert str(phrase.resolution.within) == within


BESIDE = [
    ("In the four days after Easter, nine people called.", "the four days after Easter", "[2025-04-21, 2025-04-25)"),
    ("They met in the two weeks before June 5.", "the two weeks before June 5", "[2025-05-22, 2025-06-05)"),
    ("It rained in the 20 days following May 3.", "the 20 days following May 3", "[2025-05-04, 2025-05-24)"),
    ("In the five days after Friday's verdict, he hid.", "the five days after Friday", "[2025-06-14, 2025-06-19)"),
    ("The six years after 1990 were hard.", "The six years after 1990", "[1991-01-01, 1997-01-01)"),
    ("It fell in the two months before June 2024.", "the two months before June 2024", "[2024-04-01, 2024-06-01)"),
    ("It fell in the two months following May 2024.", "the two months following May 2024", "[2024-06-01, 2024-08-01)"),
    ("He wrote in the week before May 8.", "the week before May 8", "[2025-05-01, 2025-05-08)"),
    ("He wrote in the decade before 1990.", "the decade before 1990", "[1980-01-01, 1990-01-01)"),
]
WHOLE = [
    ("The pool was shut the whole month of May.", "the whole month of May", "[2025-05-01, 2025-06-01)"),
    ("The full month of July 2024 was wet.", "The full month of July 2024", "[2024-07-01, 2024-08-01)"),
    ("It was shut for the entire week of May 8.", "the entire week of May 8", "[2025-05-05, 2025-05-12)"),
    ("It was shut for the entire year of 2023.", "the entire year of 2023", "[2023-01-01, 2024-01-01)"),
]
LATE = [
    ("It opened late in the second quarter of 2023.", "[2023-06-01, 2023-07-01)"),
    ("It will open early in the third quarter of 2026.", "[2026-07-01, 2026-08-01)"),
    ("It opened late in the first half of 2023.", "[2023-05-01, 2023-07-01)"),
    ("It opened late in the last week of May.", "[2025-05-30, 2025-06-02)"),
    ("It will open late in the final week of June.", "[2025-06-27, 2025-06-30)"),
    ("It opened in the final week of the third quarter of 2023.", "[2023-09-25, 2023-10-02)"),
]


@pytest.mark.parametrize(("text", "words", "within"), BESIDE + WHOLE)
def test_stretch(text: str, words: str, within: str) -> None:
    """So many units beside a day, a month or a year; a unit that is all of what it names."""
    (phrase,) = grammar.find(text, published=PUBLISHED)
    assert phrase.text == words
    assert str(phrase.resolution.within).startswith(within)


@pytest.mark.parametrize(("text", "within"), LATE)
def test_late_in_a_piece(text: str, within: str) -> None:
    """A part of a piece of a time is one phrase."""
    (phrase,) = grammar.find(text, published=PUBLISHED)
    assert str(phrase.resolution.within).startswith(within)


RATES = [
    ("She works two days a week.", "P1W"),
    ("She works at least two days per week.", "P1W"),
    ("He trains an hour each day.", "P1D"),
    ("The bar is open 24 hours a day, seven days a week.", "P1D P1W"),
    ("They camp two weeks a year.", "P1Y"),
    ("They train three to four days a week.", "P1W"),
    ("She came for three days a week.", "P1W"),
    ("She swims a few hours a week.", "P1W"),
]
NO_RATES = [
    ("He was ill for two days a week before Christmas.", "P2D 2024-12-18"),
    ("She works two days a week after school.", "P1W"),
    ("She spent four days a year ago in Rome.", "P4D 2024-01-01"),
    ("She slept two days a week-long trip cost her.", "P2D P1W"),
    ("It lasted a year and a month.", "P1Y1M"),
    ("It lasted two years, a month and three days.", "P2Y1M3D"),
    ("It costs $50 a day.", ""),
    ("In the four days after the vote on Monday, he hid.", "P4D 2025-06-16"),
    ("In the three years after 2020 elections he hid.", "P3Y 2020"),
    ("The three weeks before May results were tense.", "P3W -"),
    ("In the four hours after 5 p.m. it rained.", "PT4H -"),
    ("The first few days after Christmas were calm.", "- 2024-12-25"),
    ("The entire week of testing was lost.", "P1W"),
    ("He scored late in the third quarter of Sunday's win.", "2025-06-15"),
    ("He scored late in the first half on Sunday.", "2025-06-15"),
]


@pytest.mark.parametrize(("text", "told"), RATES + NO_RATES)
def test_rates(text: str, told: str) -> None:
    """So long in each week is a set; lengths beside other times are not."""
    assert_told(PUBLISHED, text, told)


@pytest.mark.parametrize(("text", "count"), [("five days a week", 5), ("twenty hours a week", 0)])
def test_count(text: str, count: int) -> None:
    """Days tell how often."""
    assert grammar.resolve(text, published=PUBLISHED).value.count == count


WITHIN = [
    ("Within the 30 days after June 3 you must appeal.", "[2025-06-04, 2025-07-04)"),
    ("Over the three days after Easter, prices rose.", "[2025-04-21, 2025-04-24)"),
    ("It rained during the ten days before May 15.", "[2025-05-05, 2025-05-15)"),
    ("He will be away the two weeks before Thanksgiving.", "[2025-11-13, 2025-11-27)"),
]


@pytest.mark.parametrize(("text", "within"), WITHIN)
def test_signal_before(text: str, within: str) -> None:
    """A word before a stretch leaves its ends."""
    (phrase,) = grammar.find(text, published=PUBLISHED)
    assert str(phrase.resolution.within).startswith(within)
