"""Our own engine under all laws of networks, quickly: ``python -m timeline.testing.network_checks``.

The same examples at every run. Prints a line for each check; ends with 1 at the first law that is broken, or with
``--all`` after all of them.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Sequence

from hypothesis import strategies as st

from timeline.testing import allen_laws, effort_laws, network_laws, value_laws
from timeline.testing.choice_laws import CHOICE_LAWS, choice_networks
from timeline.testing.engine_changes import CHANGE_LAWS
from timeline.testing.engine_laws import ENGINE_LAWS, bound_networks
from timeline.testing.graph_laws import GRAPH_LAWS
from timeline.testing.networks import Algebra, Contradicted, Witnessed, consistent_networks, inconsistent_networks
from timeline.testing.repair_laws import REPAIR_LAWS, costly_networks
from timeline.testing.solvers import NetworkSolver, TimelineSolver
from timeline.testing.statement_laws import STATEMENT_LAWS, told_networks
from timeline.testing.task_laws import TASK_LAWS, tasks
from timeline.testing.timeline_changes import TIMELINE_CHANGE_LAWS
from timeline.testing.timelines import timelines
from timeline.testing.values import relations
from timeline.testing.verdicts import Check, drawn, each, judged

__all__ = ["CHECKS", "main"]

_ALGEBRAS: tuple[Algebra, ...] = ("allen", "point", "stp")
_CAN = st.one_of(*(consistent_networks(max_events=5, algebra=algebra) for algebra in _ALGEBRAS))
_CAN_NOT = st.one_of(*(inconsistent_networks(max_events=5, algebra=algebra) for algebra in _ALGEBRAS))


def _together(laws: Sequence[Callable[..., None]]) -> Callable[..., None]:
    def every(network: object) -> None:
        for law in laws:
            law(network)

    return every


def _solver(solver: NetworkSolver | TimelineSolver, count: int) -> Check:
    def both(can: Witnessed, can_not: Contradicted, at: int) -> None:
        network_laws.known_witness(solver, can)
        network_laws.known_contradiction(solver, can_not)
        network_laws.minimal_core(solver, can_not)
        network: Witnessed | Contradicted
        for network in (can, can_not):
            network_laws.permutation(solver, network)
            network_laws.bounds_as_the_oracle(solver, network)
            network_laws.retraction_undoes_addition(solver, network, at)
        network_laws.monotone(solver, can)

    return drawn(count, both, can=_CAN, can_not=_CAN_NOT, at=st.integers(0, 30))


def _algebra() -> None:
    for three in itertools.product(itertools.combinations(range(4), 2), repeat=3):
        value_laws.allen_as_intervals_have_it(*three)
    value_laws.composition_is_tight()
    value_laws.relations_are_a_set_algebra()


CHECKS: dict[str, Check] = {
    "sets of relations": each(allen_laws.ALLEN_LAWS),
    "the graph": drawn(80, _together(GRAPH_LAWS), network=bound_networks()),
    "the engine, bound by bound": drawn(120, _together(ENGINE_LAWS), network=bound_networks()),
    "the engine where much is said twice": drawn(
        100, _together(ENGINE_LAWS), network=bound_networks(max_points=5, max_reasons=8, span=3, shared=6)
    ),
    "the engine as it changes": drawn(40, _together(CHANGE_LAWS), network=bound_networks()),
    "work": each(effort_laws.EFFORT_LAWS),
    "alternatives": drawn(120, _together(CHOICE_LAWS[:-1]), network=choice_networks()),
    "alternatives that lie close": drawn(400, CHOICE_LAWS[0], network=choice_networks(max_points=3, span=1)),
    "tasks on one machine": drawn(50, _together(TASK_LAWS), network=tasks()),
    "alternatives that come and go": drawn(25, CHOICE_LAWS[-1], network=choice_networks(max_points=4)),
    "repairs": drawn(80, _together(REPAIR_LAWS), network=costly_networks()),
    "Allen's algebra": _algebra,
    "bounds of sets of relations": drawn(
        60, value_laws.one_span_says_the_set, relations=relations(), strict=st.booleans()
    ),
    "the engine behind statements": _solver(NetworkSolver(), 40),
    "a timeline of statements": _solver(TimelineSolver(), 15),
    "questions to a timeline": drawn(40, _together(STATEMENT_LAWS), network=told_networks()),
    "a timeline as it changes": drawn(4, _together(TIMELINE_CHANGE_LAWS), network=timelines(max_events=3)),
}
"""Name -> a check, which raises ``LawViolation`` where a law is broken; what is quick comes first."""


def main(arguments: Sequence[str] = (), checks: dict[str, Check] | None = None) -> int:
    """Run all checks; 0 if all laws are kept, else 1."""
    return judged(CHECKS if checks is None else checks, to_the_end="--all" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
