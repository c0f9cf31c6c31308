"""400 years of days times every family of phrases: as a calendar walked day by day says, on a seeded sample.

``benchmarks/walk.py`` asks for all the days.
"""

from __future__ import annotations

import ast
import functools
import random
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import grammar

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:
    sys.path.append(str(ROOT))

from tests.walk_families import DISPUTED, FAMILIES, NOT_YET, Family, asked, fault, years  # noqa: E402
from timeline.testing.oracles import calendar as walk  # noqa: E402
from timeline.testing.oracles.calendar import Day, at  # noqa: E402

SAMPLE = 12


@functools.cache
def edges() -> list[Day]:
    """Days at which calendars go wrong."""
    found = [at(2024, 11, 11)]
    for year in (1800, 1900, 2000, 2024, 2100, 2199):
        february = walk.of_month(year, 2)
        first, last = walk.of_year(year)
        found += [first, february[1], walk.step(february[1], 1), last]
    found += [at(2023, 1, 31), at(2024, 3, 31), at(2023, 4, 30), at(2024, 5, 31), at(2023, 8, 31), at(2024, 10, 30)]
    longest = [day for day in years() if day.week == 53 and day.weekday in (1, 7)]
    return list(dict.fromkeys([*found, *longest[:2], *longest[70:74], *longest[-2:]]))


def sample(family: Family) -> list[Day]:
    """The edges first, then days of a fixed seed."""
    chosen = random.Random(f"400 years: {family.name}").sample(years(), SAMPLE)  # noqa: S311 (a sample, no secret)
    return asked(family.every, family.spoken, [*edges(), *chosen])


def as_known(family: Family) -> Any:
    """A parameter of pytest: where the family is listed as not read or disputed, it must fail."""
    marks = []
    if family.name in NOT_YET:
        marks.append(pytest.mark.xfail(raises=grammar.UnreadPhrase, reason=f"not read yet: {NOT_YET[family.name]}"))
    if family.name in DISPUTED:
        marks.append(pytest.mark.xfail(raises=AssertionError, reason=DISPUTED[family.name]))
    return pytest.param(family, marks=marks, id=family.name)


@pytest.mark.parametrize("family", [as_known(family) for family in FAMILIES])
def test_a_family_is_as_the_walk_says(family: Family) -> None:
    faults = [
        text
        for day in sample(family)
        for case in family.cases(day)
        if (text := fault(case, grammar.resolve(case.phrase, published=walk.iso(case.published))))
    ]
    assert not faults, f"{len(faults)} answers differ:\n" + "\n".join(faults[:10])


def test_every_family_has_a_name_of_its_own_and_says_something() -> None:
    names = [family.name for family in FAMILIES]
    assert len(names) == len(set(names))
    assert {*NOT_YET, *DISPUTED} <= set(names)
    assert not set(NOT_YET) & set(DISPUTED)
    silent = [family.name for family in FAMILIES if not any(list(family.cases(day)) for day in sample(family))]
    assert not silent


def test_every_generator_is_in_the_table() -> None:
    """One whose decorator is lost would be skipped without a word."""
    tree = ast.parse((ROOT / "tests" / "walk_families.py").read_text(encoding="utf-8"))
    made = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "_"]
    assert [node.lineno for node in made if not node.decorator_list] == []
    assert len(FAMILIES) > len(made) > 100


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
