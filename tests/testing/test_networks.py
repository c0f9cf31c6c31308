"""The strategies of networks, their oracle and their laws: what they shrink to, and that each law can be broken."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

import timeline.testing
from timeline.testing.network_laws import (
    NETWORK_LAWS,
    bounds_as_the_oracle,
    known_contradiction,
    known_witness,
    minimal_core,
    monotone,
    permutation,
    retraction_undoes_addition,
)
from timeline.testing.networks import Contradicted, Witnessed, consistent_networks, inconsistent_networks
from timeline.testing.oracles import networks as oracle
from timeline.testing.solvers import NetworkSolver, TimelineSolver
from timeline.testing.violation import LawViolation

ROOM = Path(timeline.testing.__file__).parent
ALGEBRAS = ("allen", "point", "stp")
SOLVERS = (NetworkSolver(), TimelineSolver())
CONSISTENT = st.one_of(*(consistent_networks(max_events=5, algebra=algebra) for algebra in ALGEBRAS))
INCONSISTENT = st.one_of(*(inconsistent_networks(max_events=5, algebra=algebra) for algebra in ALGEBRAS))
FIRST = Witnessed(2, (("allen", 0, ("before",), 1),), ((0, 1), (2, 3)))
CYCLE = Contradicted(2, (("point", 1, "<", 3), ("point", 3, "<", 1)), (0, 1))


# --- the oracle ---


def test_the_oracles_import_nothing_of_the_library() -> None:
    for path in (ROOM / "oracles").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            rooms = {name.split(".")[0] for name in names if not name.startswith("timeline.testing.oracles")}
            assert not rooms & {"timeline", "grammar"}, path


def test_the_thirteen_relations_exclude_each_other() -> None:
    spans = [(start, end) for start in range(5) for end in range(start + 1, 6)]
    met = {oracle.relation(a, b) for a in spans for b in spans}
    assert met == set(oracle.NAMES)
    assert len(oracle.NAMES) == 13


@pytest.mark.parametrize(
    ("events", "statements", "possible"),
    [
        (1, [], True),
        (2, [("allen", 0, ("before",), 1), ("allen", 1, ("before",), 0)], False),
        (2, [("allen", 0, ("before", "after"), 1), ("allen", 1, ("before",), 0)], True),
        (2, [("point", 2, "<", 3), ("point", 4, "<=", 1)], False),
        (2, [("point", 2, "=", 3), ("point", 1, "=", 3)], False),
        (1, [("stp", 1, 2, None, 0)], False),
        (1, [("stp", 0, 1, 2, 3), ("stp", 0, 2, None, 2)], False),
        (1, [("stp", 0, 1, 2, 3), ("stp", 0, 2, None, 3)], True),
        (3, [("allen", 0, ("during",), 1), ("allen", 1, ("during",), 2), ("allen", 2, ("during",), 0)], False),
    ],
)
def test_paths_and_the_grid_agree(events: int, statements: list[tuple[Any, ...]], possible: bool) -> None:
    assert oracle.consistent(events, statements) is possible
    assert (oracle.on_a_grid(events, statements, 4) is not None) is possible
    assert (oracle.tightest(events, statements) is not None) is possible


@given(consistent_networks(max_events=3, algebra="allen") | inconsistent_networks(max_events=3, algebra="allen"))
@settings(max_examples=40)
def test_random_networks_by_paths_and_on_the_grid(network: Witnessed | Contradicted) -> None:
    placed = oracle.on_a_grid(network.events, network.statements, 2 * network.events - 1)
    assert (placed is not None) is oracle.consistent(network.events, network.statements)


# --- the strategies ---


def smallest(strategy: st.SearchStrategy[Any], wanted: Callable[[Any], bool] = lambda _: True) -> Any:
    return find(strategy, wanted)


@pytest.mark.parametrize(
    ("strategy", "wanted", "expected"),
    [
        (consistent_networks(), lambda _: True, FIRST),
        (
            consistent_networks(algebra="point"),
            lambda _: True,
            Witnessed(2, (("point", 1, "<", 2),), ((0, 1), (2, 3))),
        ),
        (
            consistent_networks(algebra="stp"),
            lambda _: True,
            Witnessed(2, (("stp", 0, 1, 0, 0),), ((0, 1), (2, 3))),
        ),
        (
            consistent_networks(),
            lambda n: n.events > 2,
            Witnessed(3, (("allen", 0, ("before",), 1),), ((0, 1), (2, 3), (4, 5))),
        ),
        (
            consistent_networks(),
            lambda n: any(len(names) > 1 for _, _, names, _ in n.statements),
            Witnessed(2, (("allen", 0, ("before", "meets"), 1),), ((0, 1), (2, 3))),
        ),
        (
            inconsistent_networks(),
            lambda _: True,
            Contradicted(2, (("allen", 0, ("before",), 1), ("allen", 1, ("before",), 0)), (0, 1)),
        ),
        (inconsistent_networks(algebra="point"), lambda _: True, CYCLE),
        (
            inconsistent_networks(algebra="stp"),
            lambda _: True,
            Contradicted(2, (("stp", 1, 3, 0, None), ("stp", 3, 1, 1, None)), (0, 1)),
        ),
        (
            inconsistent_networks(min_core=3),
            lambda _: True,
            Contradicted(3, tuple(("allen", at, ("before",), (at + 1) % 3) for at in range(3)), (0, 1, 2)),
        ),
    ],
)
def test_what_networks_shrink_to(
    strategy: st.SearchStrategy[Any], wanted: Callable[[Any], bool], expected: object
) -> None:
    assert smallest(strategy, wanted) == expected


@given(CONSISTENT)
def test_a_witness_makes_all_true(network: Witnessed) -> None:
    assert len(network.witness) == network.events
    assert all(oracle.holds(statement, network.witness) for statement in network.statements)


@given(INCONSISTENT)
@settings(max_examples=60)
def test_the_core_is_one_and_no_other_contradiction_is_there(network: Contradicted) -> None:
    assert oracle.is_core(network.events, network.statements, network.core)
    for at in network.core:
        assert oracle.consistent(network.events, [s for number, s in enumerate(network.statements) if number != at])


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: consistent_networks(algebra="rcc8"),  # type: ignore[arg-type]
        lambda: consistent_networks(min_events=1),
        lambda: consistent_networks(min_events=5, max_events=4),
        lambda: inconsistent_networks(min_core=1),
        lambda: inconsistent_networks(min_core=4, max_events=3),
    ],
)
def test_sizes_and_algebras_that_there_are_not(wrong: Callable[[], st.SearchStrategy[Any]]) -> None:
    with pytest.raises(ValueError, match=r"algebra|sizes"):
        find(wrong(), lambda _: True)


def test_nothing_is_drawn_in_vain() -> None:
    """No ``filter``, no ``assume``, no ``reject``: what is drawn is used."""
    for path in ROOM.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(node, "attr", None) or getattr(node, "id", None)
            assert name not in ("filter", "assume", "reject", "suppress_health_check"), path


# --- our own engine keeps the laws ---


@pytest.mark.parametrize("solver", SOLVERS, ids=lambda solver: type(solver).__name__)
@given(network=CONSISTENT, at=st.integers(0, 30))
@settings(max_examples=60)
def test_our_solvers_keep_the_laws_of_what_can_be(solver: Any, network: Witnessed, at: int) -> None:
    known_witness(solver, network)
    permutation(solver, network)
    monotone(solver, network)
    bounds_as_the_oracle(solver, network)
    retraction_undoes_addition(solver, network, at)


@pytest.mark.parametrize("solver", SOLVERS, ids=lambda solver: type(solver).__name__)
@given(network=INCONSISTENT, at=st.integers(0, 30), order=st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_our_solvers_keep_the_laws_of_what_can_not_be(solver: Any, network: Contradicted, at: int, order: Any) -> None:
    known_contradiction(solver, network)
    minimal_core(solver, network)
    numbers = list(range(len(network.statements)))
    order.shuffle(numbers)
    permutation(solver, network, numbers)
    monotone(solver, network)
    bounds_as_the_oracle(solver, network)
    retraction_undoes_addition(solver, network, at)


# --- each law can be broken ---


def right(events: int, statements: Sequence[Any]) -> Any:
    """A solver by the oracle."""
    table = oracle.tightest(events, statements)
    if table is not None:
        return True, None, table
    sizes = range(len(statements) + 1)
    some = ((list(core)) for size in sizes for core in itertools.combinations(range(len(statements)), size))
    return False, next(tuple(core) for core in some if oracle.is_core(events, statements, core)), None


class Right:
    """The same, and a statement taken back."""

    def __call__(self, events: int, statements: Sequence[Any]) -> Any:
        return right(events, statements)

    def without(self, events: int, statements: Sequence[Any], at: int) -> Any:
        return right(events, [*statements[:at], *statements[at + 1 :]])


class Forgetful(Right):
    """Takes nothing back."""

    def without(self, events: int, statements: Sequence[Any], _at: int) -> Any:
        return right(events, statements)


def always(_events: int, _statements: Sequence[Any]) -> Any:
    return True, None, None


def never(_events: int, _statements: Sequence[Any]) -> Any:
    return False, None, None


def names_all(events: int, statements: Sequence[Any]) -> Any:
    verdict, core, table = right(events, statements)
    return verdict, core and tuple(range(len(statements))), table


def names_one(events: int, statements: Sequence[Any]) -> Any:
    verdict, core, table = right(events, statements)
    return verdict, core and core[:1], table


def loose(events: int, statements: Sequence[Any]) -> Any:
    """Bounds of a second too many."""
    verdict, core, table = right(events, statements)
    return verdict, core, table and tuple(tuple(w if w is None else w + 1 for w in row) for row in table)


def tight(events: int, statements: Sequence[Any]) -> Any:
    verdict, core, table = right(events, statements)
    return verdict, core, table and tuple(tuple(w if w is None else w - 1 for w in row) for row in table)


def last_wins(events: int, statements: Sequence[Any]) -> Any:
    """Looks at the last two statements alone."""
    return right(events, statements[-2:])


SIZES = Witnessed(
    3,
    (("point", 2, "<", 3), ("point", 4, "<", 5), ("stp", 0, 1, 1, 4), ("stp", 0, 5, 3, 9)),
    ((1, 2), (3, 4), (5, 6)),
)
THREE = Contradicted(3, (("point", 1, "<", 3), ("point", 3, "<", 5), ("point", 5, "<", 1)), (0, 1, 2))
WIDE = Contradicted(3, (*THREE.statements[:1], ("point", 1, "<=", 5), ("point", 3, "<", 1)), (0, 2))


@pytest.mark.parametrize(
    ("law", "solver", "network"),
    [
        (known_witness, never, SIZES),
        (known_witness, tight, SIZES),
        (known_contradiction, always, THREE),
        (known_contradiction, never, THREE),
        (minimal_core, names_all, WIDE),
        (minimal_core, names_one, THREE),
        (permutation, last_wins, SIZES),
        (permutation, last_wins, WIDE),
        (monotone, last_wins, WIDE),
        (monotone, last_wins, SIZES),
        (bounds_as_the_oracle, always, THREE),
        (bounds_as_the_oracle, never, SIZES),
        (bounds_as_the_oracle, loose, SIZES),
        (bounds_as_the_oracle, tight, SIZES),
        (retraction_undoes_addition, Forgetful(), SIZES),
        (retraction_undoes_addition, Forgetful(), THREE),
    ],
    ids=lambda value: getattr(value, "__name__", type(value).__name__),
)
def test_a_broken_solver_breaks_a_law(law: Callable[..., None], solver: Any, network: Any) -> None:
    law(Right(), network)
    with pytest.raises(LawViolation, match=f"^{law.__name__}: ") as told:
        law(solver, network)
    assert len(str(told.value).splitlines()) <= 1 + len(network.statements)


def test_every_law_is_broken_by_some_solver() -> None:
    rows = next(
        mark
        for mark in test_a_broken_solver_breaks_a_law.pytestmark  # type: ignore[attr-defined]
        if mark.name == "parametrize"
    )
    assert {row[0] for row in rows.args[1]} == set(NETWORK_LAWS)


def test_an_order_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="names not each"):
        permutation(right, SIZES, [0, 0, 1, 2])
