"""400 years of days times every kind of meaning: as a calendar walked day by day says, on a seeded sample.

``benchmarks/walk.py`` asks for all the days.
"""

from __future__ import annotations

import ast
import functools
import random
from datetime import date
from pathlib import Path

import pytest

from timeline.testing.kind import Kind
from timeline.testing.oracles import calendar as walk
from timeline.testing.oracles.calendar import Day, at
from timeline.testing.resolution_laws import as_the_walk_says
from timeline.testing.violation import LawViolation
from timeline.testing.walk import KINDS, asked, case, years

SAMPLE = 10


@functools.cache
def edges() -> list[Day]:
    """Days at which calendars go wrong."""
    found = [at(2024, 11, 11), at(1969, 12, 31), at(1970, 1, 1)]
    for year in (1800, 1900, 2000, 2024, 2100, 2199):
        february = walk.of_month(year, 2)
        first, last = walk.of_year(year)
        found += [first, february[1], walk.step(february[1], 1), last]
    found += [at(2023, 1, 31), at(2024, 3, 31), at(2023, 4, 30), at(2024, 5, 31), at(2023, 8, 31), at(2024, 10, 30)]
    longest = [day for day in years() if day.week == 53 and day.weekday in (1, 7)]
    return list(dict.fromkeys([*found, *longest[:2], *longest[70:74], *longest[-2:]]))


def sample(kind: Kind) -> list[Day]:
    """Some of the edges first, others for each kind, then days of a fixed seed."""
    drawn = random.Random(f"400 years: {kind.name}")  # noqa: S311 (a sample, no secret)
    return asked(kind, [*edges()[:3], *drawn.sample(edges()[3:], SAMPLE), *drawn.sample(years(), SAMPLE)])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_is_as_the_walk_says(kind: Kind) -> None:
    faults = []
    for day in sample(kind):
        for turn in (0, 1):
            try:
                as_the_walk_says(case(kind, day, turn))
            except LawViolation as fault:
                faults.append(str(fault))
    assert not faults, f"{len(faults)} answers differ:\n" + "\n".join(faults[:10])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_numbers_and_wordings_take_turns(kind: Kind) -> None:
    phrases = [case(kind, day, turn) for day in sample(kind) for turn in range(3)]
    assert len({phrase.text for phrase in phrases}) >= min(kind.size, 3)
    assert {len(phrase.wordings) for phrase in phrases} != {0}


def test_an_answer_that_differs_is_seen() -> None:
    phrase = case(KINDS[0], at(2024, 11, 11))
    with pytest.raises(LawViolation, match="walk: '"):
        as_the_walk_says(phrase, lambda _, **given: __import__("grammar").resolve("5 May 1999", **given))


# --- the walk itself ---


def test_the_walk_shares_no_code_with_the_library() -> None:
    tree = ast.parse(Path(walk.__file__).read_text(encoding="utf-8"))
    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    imported |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert imported == {"__future__", "collections.abc", "functools", "itertools", "typing"}


def test_the_walk_comes_by_days_that_are_known() -> None:
    assert walk.days()[0][1:4] == (1500, 1, 1)
    assert walk.days()[-1][1:4] == (2400, 12, 31)
    assert at(1776, 7, 4).weekday == 4
    assert at(1945, 5, 8).weekday == 2
    assert at(1969, 7, 20).weekday == 7
    assert at(2024, 11, 11).weekday == 1
    assert walk.find(1900, 2, 29) is None


def test_the_walk_agrees_with_the_standard_library() -> None:
    for day in years():
        assert date(*day[1:4]).isocalendar() == (day.week_year, day.week, day.weekday), day


@pytest.mark.parametrize(
    "known",
    [
        *((1818, 3, 22), (1913, 3, 23), (1943, 4, 25), (1954, 4, 18), (1981, 4, 19), (2000, 4, 23)),
        *((2008, 3, 23), (2024, 3, 31), (2038, 4, 25), (2049, 4, 18), (2076, 4, 19)),
    ],
)
def test_easter_by_the_tables(known: tuple[int, int, int]) -> None:
    assert walk.easters()[known[0]][1:4] == known
