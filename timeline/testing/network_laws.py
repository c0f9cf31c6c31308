"""Laws of solvers: each takes a solver and a network and raises ``LawViolation`` where the solver breaks it.

A law asks for no more than the solver tells: bounds or a core that are ``None`` are passed over. Answers are compared
with the oracle, which shares nothing with any solver.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from timeline.testing.networks import Contradicted, Witnessed
from timeline.testing.oracles import networks as oracle
from timeline.testing.oracles.networks import Statement, Table
from timeline.testing.solvers import Answer, Retracting, Solver
from timeline.testing.violation import LawViolation

__all__ = [
    "NETWORK_LAWS",
    "bounds_as_the_oracle",
    "known_contradiction",
    "known_witness",
    "minimal_core",
    "monotone",
    "permutation",
    "retraction_undoes_addition",
]

Network = Witnessed | Contradicted


def known_witness(solver: Solver, network: Witnessed) -> None:
    """What has a witness is consistent, and the witness lies within every bound.

    >>> network = Witnessed(2, (("allen", 0, ("before",), 1),), ((0, 1), (2, 3)))
    >>> known_witness(lambda events, statements: (False, None, None), network)
    Traceback (most recent call last):
        ...
    timeline.testing.violation.LawViolation: known_witness: called contradictory, but ((0, 1), (2, 3)) makes all true:
      0: ('allen', 0, ('before',), 1)
    """
    verdict, _, table = solver(network.events, network.statements)
    if not verdict:
        raise _broken("known_witness", f"called contradictory, but {network.witness} makes all true", network)
    if table is None:
        return
    at = oracle.times(network.witness)
    for u, row in enumerate(table):
        for v, most in enumerate(row):
            if most is not None and at[v] - at[u] > most:
                told = f"point {v} said to lie at most {most} s after {u}, but {network.witness} makes all true"
                raise _broken("known_witness", told, network)


def known_contradiction(solver: Solver, network: Contradicted) -> None:
    """What holds a planted cycle is inconsistent, and consistent without any one statement of it."""
    if solver(network.events, network.statements)[0]:
        raise _broken("known_contradiction", f"called consistent, but {network.core} contradict each other", network)
    for at in network.core:
        if not solver(network.events, _left(network.statements, at))[0]:
            raise _broken("known_contradiction", f"called contradictory without {at}, which closes the cycle", network)


def minimal_core(solver: Solver, network: Contradicted) -> None:
    """The core that a solver tells contradicts itself, no smaller set of it does, and it is the planted one.

    Passed over where the solver tells no core.
    """
    verdict, core, _ = solver(network.events, network.statements)
    if verdict or core is None:
        return
    if not oracle.is_core(network.events, network.statements, core):
        raise _broken("minimal_core", f"the core {core} is no smallest set of statements that contradict", network)
    if set(core) != set(network.core):
        raise _broken("minimal_core", f"the core {core} is not {network.core}, the only contradiction", network)


def permutation(solver: Solver, network: Network, order: Sequence[int] | None = None) -> None:
    """Verdict and bounds do not depend on the order of statements; *order* is backwards unless given."""
    chosen = list(range(len(network.statements)))[::-1] if order is None else list(order)
    if sorted(chosen) != list(range(len(network.statements))):
        raise ValueError(f"order {chosen} names not each of the {len(network.statements)} statements once")
    one = solver(network.events, network.statements)
    other = solver(network.events, [network.statements[at] for at in chosen])
    _alike("permutation", one, other, f"statements in the order {tuple(chosen)}", network)
    if one[1] is not None and other[1] is not None and isinstance(network, Contradicted):
        mapped = {chosen[at] for at in other[1] if 0 <= at < len(chosen)}
        if mapped != set(one[1]):  # there is one contradiction only
            raise _broken("permutation", f"the core is {one[1]}, or {tuple(sorted(mapped))} in another order", network)


def monotone(solver: Solver, network: Network) -> None:
    """One more statement never makes true what could not be, and widens no bound."""
    size = len(network.statements)
    whole = solver(network.events, network.statements)
    for kept in sorted({size // 2, size - 1}):
        part = solver(network.events, network.statements[:kept])
        if whole[0] and not part[0]:
            raise _broken("monotone", f"the first {kept} contradict each other, all together do not", network)
        for u, v, before, after in _cells(part[2], whole[2]):
            if before is not None and (after is None or after > before):
                told = f"point {v} lies at most {before} s after {u} by the first {kept}, and {after} by all"
                raise _broken("monotone", told, network)


def bounds_as_the_oracle(solver: Solver, network: Network) -> None:
    """The verdict is that of trying all, and each bound is the tightest that all statements prove."""
    verdict, _, table = solver(network.events, network.statements)
    true = oracle.tightest(network.events, network.statements)
    if verdict != (true is not None):
        raise _broken("bounds_as_the_oracle", f"called {'in' * (not verdict)}consistent, which is wrong", network)
    for u, v, said, right in _cells(table, true):
        if said != right:
            told = f"point {v} lies at most {said} s after {u}, the oracle says {right}"
            raise _broken("bounds_as_the_oracle", told, network)


def retraction_undoes_addition(solver: Retracting, network: Network, at: int = -1) -> None:
    """A statement taken back leaves what was without it; *at* is its number, the last one unless given."""
    at %= len(network.statements)
    rest = _left(network.statements, at)
    undone = solver.without(network.events, network.statements, at)
    _alike("retraction_undoes_addition", solver(network.events, rest), undone, f"{at} was taken back", network)


NETWORK_LAWS: tuple[Callable[..., None], ...] = (
    known_witness,
    known_contradiction,
    minimal_core,
    permutation,
    monotone,
    bounds_as_the_oracle,
    retraction_undoes_addition,
)
"""All laws of networks."""


def _left(statements: Sequence[Statement], at: int) -> list[Statement]:
    return [*statements[:at], *statements[at + 1 :]]


def _cells(one: Table | None, other: Table | None) -> list[tuple[int, int, int | None, int | None]]:
    """Both bounds of each pair of points, where both are told."""
    if one is None or other is None:
        return []
    return [(u, v, p, q) for u, (a, b) in enumerate(zip(one, other, strict=True)) for v, (p, q) in _rows(a, b)]


def _rows(a: Sequence[int | None], b: Sequence[int | None]) -> list[tuple[int, tuple[int | None, int | None]]]:
    return list(enumerate(zip(a, b, strict=True)))


def _alike(law: str, one: Answer, other: Answer, how: str, network: Network) -> None:
    if one[0] != other[0]:
        names = {True: "consistent", False: "contradictory"}
        raise _broken(law, f"called {names[one[0]]}, but {names[other[0]]} when {how}", network)
    for u, v, before, after in _cells(one[2], other[2]):
        if before != after:
            raise _broken(law, f"point {v} lies at most {before} s after {u}, but {after} when {how}", network)


def _broken(law: str, what: str, network: Network) -> LawViolation:
    lines = [f"  {number}: {statement}" for number, statement in enumerate(network.statements)]
    return LawViolation("\n".join([f"{law}: {what}:", *lines]))
