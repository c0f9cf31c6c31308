"""Our own library under all laws, quickly: ``python -m timeline.testing.selfcheck [--all] [GROUP...]``.

Groups are ``values``, ``phrases`` and ``networks``. The same examples at every run, the laws that break soonest first.
Prints a line for each law; ends with 1 at the first that is broken, or with ``--all`` after all of them.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Sequence

from hypothesis import strategies as st

from timeline.testing import engine_laws, network_laws, value_laws
from timeline.testing.networks import consistent_networks, inconsistent_networks
from timeline.testing.selfcheck_phrases import PHRASES, VALUES, Check, examples
from timeline.testing.solvers import NetworkSolver, TimelineSolver
from timeline.testing.values import relations

__all__ = ["CHECKS", "main"]

_CAN = st.one_of(*(consistent_networks(max_events=5, algebra=algebra) for algebra in ("allen", "point", "stp")))
_CAN_NOT = st.one_of(*(inconsistent_networks(max_events=5, algebra=algebra) for algebra in ("allen", "point", "stp")))


def _allen() -> None:
    for three in itertools.product(itertools.combinations(range(4), 2), repeat=3):
        value_laws.allen_as_intervals_have_it(*three)
    value_laws.composition_is_tight()
    value_laws.relations_are_a_set_algebra()


@examples(60, chosen=relations(), strict=st.booleans())
def _spans(chosen, strict):  # type: ignore[no-untyped-def]
    value_laws.one_span_says_the_set(chosen, strict)


def _laws_of(solver: NetworkSolver | TimelineSolver, count: int) -> tuple[Check, Check]:
    @examples(count, network=_CAN, at=st.integers(0, 30))
    def can(network, at):  # type: ignore[no-untyped-def]
        network_laws.known_witness(solver, network)
        network_laws.permutation(solver, network)
        network_laws.monotone(solver, network)
        network_laws.bounds_as_the_oracle(solver, network)
        network_laws.retraction_undoes_addition(solver, network, at)

    @examples(count, network=_CAN_NOT, at=st.integers(0, 30))
    def can_not(network, at):  # type: ignore[no-untyped-def]
        network_laws.known_contradiction(solver, network)
        network_laws.minimal_core(solver, network)
        network_laws.permutation(solver, network)
        network_laws.bounds_as_the_oracle(solver, network)
        network_laws.retraction_undoes_addition(solver, network, at)

    return can, can_not


@examples(120, network=engine_laws.bound_networks())
def _engine(network):  # type: ignore[no-untyped-def]
    for law in engine_laws.ENGINE_LAWS:
        law(network)


_engine_can, _engine_can_not = _laws_of(NetworkSolver(), 40)
_timeline_can, _timeline_can_not = _laws_of(TimelineSolver(), 15)

CHECKS: dict[str, dict[str, Check]] = {
    "values": VALUES,
    "phrases": PHRASES,
    "networks": {
        "Allen's algebra": _allen,
        "bounds of sets of relations": _spans,
        "the engine, what can be": _engine_can,
        "the engine, what can not be": _engine_can_not,
        "the engine, bound by bound": _engine,
        "a timeline, what can be": _timeline_can,
        "a timeline, what can not be": _timeline_can_not,
    },
}
"""Group -> name -> a check, which raises ``LawViolation`` where a law is broken."""


def main(arguments: Sequence[str] = ()) -> int:
    """Run all checks, or those of the groups that are named; 0 if all laws are kept, 1 if not, 2 for no such group."""
    groups = [name for name in arguments if name != "--all"]
    unknown = sorted(set(groups) - set(CHECKS))
    if unknown:
        print(f"no such group: {', '.join(unknown)}; known: {', '.join(CHECKS)}", file=sys.stderr)  # noqa: T201
        return 2
    broken = 0
    for name, check in ((name, check) for group in groups or CHECKS for name, check in CHECKS[group].items()):
        try:
            check()
        except Exception as error:  # a law broken, or an answer that crashes: either is what is looked for
            print(f"broken  {name}: {type(error).__name__}: {error}")  # noqa: T201
            broken += 1
            if "--all" not in arguments:
                return 1
        else:
            print(f"kept    {name}")  # noqa: T201
    return min(broken, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
