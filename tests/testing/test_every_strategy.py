"""Every public strategy: what it shrinks to, that Hypothesis finds it healthy, that its arguments have names."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

import pytest
from hypothesis import find, given, settings

import grammar
from grammar import Granularity, Interval
from timeline.testing import strategies

NEW_YEAR: Final = 1_704_067_200  # 2024-01-01
DAY: Final = 86_400

SMALLEST: Final[dict[str, tuple[Callable[[Any], object], object]]] = {
    "accounts": (lambda story: story.text, "It opened on 3 August 2024. The mayor spoke, and 1 day later it shut."),
    "adversarial": (str, "1"),
    "articles": (lambda gold: gold.article.text, "The ferry sank on 1 January 2024."),
    "bound_networks": (lambda network: (network.points, network.reasons, network.soft), (2, (((0, 1, 0),),), ())),
    "bounds": (lambda found: (found.earliest_start, found.latest_end), (NEW_YEAR, NEW_YEAR)),
    "choice_networks": (lambda network: (network.points, network.reasons), (2, ((((0, 1, 0),),),))),
    "consistent_networks": (lambda network: network.statements, (("allen", 0, ("before",), 1),)),
    "distractors": (str, "version 2.1.1"),
    "edtf_strings": (lambda spelled: spelled.text, "2024-01-01"),
    "event_times": (lambda time: (time.edtf, time.relation), ("2024-01-01", "within")),
    "inconsistent_networks": (
        lambda network: (network.statements, network.core),
        ((("allen", 0, ("before",), 1), ("allen", 1, ("before",), 0)), (0, 1)),
    ),
    "intervals": (lambda found: found, Interval(NEW_YEAR, NEW_YEAR + DAY, Granularity.DAY)),
    "meanings": (lambda meaning: meaning, grammar.read("1 day ago")),
    "paraphrases": (lambda group: [phrase.text for phrase in group], ["1 day ago", "one day ago"]),
    "periods": (str, "P1D"),
    "phrases": (
        lambda phrase: (phrase.text, phrase.reference, phrase.value),
        ("1 day ago", datetime(2024, 11, 11), ("2024-11-10", "2024-11-11")),
    ),
    "recurrences": (lambda found: found.rrule, "FREQ=DAILY"),
    "references": (lambda moment: moment, datetime(2024, 11, 11)),
    "references_without_date": (lambda found: found.kind, "PRESENT_REF"),
    "relations": (len, 0),
    "situations": (lambda found: (found.text, found.value), ("1 day later", ("2024-11-12", "2024-11-13"))),
    "stories": (lambda found: [gold.article.text for gold in found], ["The ferry sank on 1 January 2024."]),
    "tasks": (lambda hours: [(task.start, task.length, task.end) for task in hours], [(0, 1, 16)] * 2),
    "texts": (lambda found: found.text, "The time in question: 1 day ago."),
    "timelines": (
        lambda found: [(one.text, one.time.edtf) for one in found.events],
        [("The council met", "2024-01-01")],
    ),
    "told_networks": (lambda found: (found.statements, found.soft), ((("allen", 0, ("before",), 1),), ())),
    "vocabularies": (lambda found: found, grammar.Vocabulary()),
}
"""Name -> what is looked at, and what the smallest value shows there."""


def test_no_strategy_is_left_out() -> None:
    assert set(SMALLEST) == set(strategies.__all__)


@pytest.mark.parametrize("name", strategies.__all__)
def test_it_shrinks_to(name: str) -> None:
    shown, smallest = SMALLEST[name]
    assert shown(find(getattr(strategies, name)(), lambda _: True)) == smallest


@pytest.mark.parametrize("name", strategies.__all__)
def test_all_health_checks_are_on(name: str) -> None:
    drawn = []

    @settings(max_examples=60, database=None, deadline=None, suppress_health_check=())
    @given(getattr(strategies, name)())
    def draw(value: object) -> None:
        drawn.append(value)

    draw()
    assert drawn


@pytest.mark.parametrize("name", strategies.__all__)
def test_arguments_have_names(name: str) -> None:
    kinds = {parameter.kind for parameter in inspect.signature(getattr(strategies, name)).parameters.values()}
    assert kinds <= {inspect.Parameter.KEYWORD_ONLY}
