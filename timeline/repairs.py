"""Repairs: the least costly statements to drop so that the rest can all be true.

A repair hits every conflict. All conflicts are too many to list, so the least costly set that hits those known is
tried, and where the rest still contradicts itself, its conflicts join the known ones (Reiter 1987; implicit hitting
sets, Moreno-Centeno & Karp 2013). The first set that leaves no conflict is proved to be the least costly, if each set
was. The search for it branches on the conflict with the fewest reasons left, and gives up a branch where conflicts
without a common reason cost too much already.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Final

from attrs import frozen

from timeline.network import Network

__all__ = ["Hitting", "hitting_set", "repairs"]

NODES: Final = 20_000
"""Steps of the search for one hitting set, before the best one so far has to do."""
ROUNDS: Final = 300
"""Networks that are solved before what was found has to do."""


@frozen
class Hitting:
    """Reasons to drop, what they cost, and whether nothing is proved to cost less."""

    reasons: tuple[Hashable, ...]
    cost: int
    optimal: bool


def repairs(network: Network, costs: Mapping[Hashable, int], limit: int = 1) -> list[Hitting]:
    """Up to *limit* repairs of a network, by rising cost, none of them a part of another; none if it is consistent.

    *costs*, from 1 on, are of each reason; one that is not there costs 1. A repair is marked optimal only where it is
    proved that none costs less that holds none of those before it.

    >>> from timeline.network import ORIGIN
    >>> network = Network()
    >>> point = network.point()
    >>> for reason, w in [("a", 1), ("b", 2), ("c", 3)]:
    ...     network.add(reason, [(ORIGIN, point, w)])
    >>> network.add("late", [(point, ORIGIN, -9)])
    >>> [(found.reasons, found.optimal) for found in repairs(network, {"late": 4}, limit=2)]
    [(('a', 'b', 'c'), True), (('late',), True)]
    """
    known = [conflict.reasons for conflict in network.conflicts()]
    found: list[Hitting] = []
    rounds, proved = 0, True
    while known and len(found) < limit:
        tried = hitting_set(known, costs, [repair.reasons for repair in found])
        if tried is None:
            break
        proved = proved and tried.optimal
        more: list[tuple[Hashable, ...]] = []
        rest = without(network, tried.reasons)
        rounds += 1
        more = [conflict.reasons for conflict in rest.conflicts()]
        if more and rounds < ROUNDS:
            known += more
            continue
        dropped = set(tried.reasons)
        if more:  # out of time: drop what else is set aside
            proved = False
            dropped.update(rest.set_aside())
        kept = _needed(network, dropped, costs) if not proved else dropped
        ordered = tuple(reason for reason in network.reasons() if reason in kept)
        found.append(Hitting(ordered, sum(costs.get(reason, 1) for reason in kept), proved))
        if not proved:
            break  # what comes next by cost is not known either
    return found


def without(network: Network, reasons: Iterable[Hashable]) -> Network:
    """A network like another, but for some reasons."""
    rest = network.copy()
    for reason in reasons:
        rest.retract(reason)
    return rest


def _needed(network: Network, dropped: set[Hashable], costs: Mapping[Hashable, int]) -> set[Hashable]:
    """Keep after all what can be kept, the costliest first."""
    kept = set(dropped)
    for reason in sorted(dropped, key=lambda r: -costs.get(r, 1))[:ROUNDS]:
        if without(network, kept - {reason}).consistent():
            kept.discard(reason)
    return kept


def hitting_set(
    sets: Sequence[Sequence[Hashable]],
    costs: Mapping[Hashable, int],
    blocked: Sequence[Iterable[Hashable]] = (),
    nodes: int = NODES,
) -> Hitting | None:
    """The least costly reasons of which each set holds one, holding none of *blocked* whole; None if there are none.

    >>> hitting_set([("a", "b"), ("b", "c"), ("c", "d")], {"b": 3})
    Hitting(reasons=('a', 'c'), cost=2, optimal=True)
    """
    rows = [frozenset(row) for row in dict.fromkeys(frozenset(row) for row in sets)]
    rank = {reason: at for at, reason in enumerate(dict.fromkeys(reason for row in sets for reason in row))}
    barred = [frozenset(row) for row in blocked]
    best: tuple[int, tuple[Hashable, ...]] | None = None
    stack: list[tuple[int, frozenset[Hashable], frozenset[Hashable]]] = [(0, frozenset(), frozenset())]
    while stack and nodes:
        nodes -= 1
        cost, chosen, refused = stack.pop()
        if any(row <= chosen for row in barred):
            continue
        open_rows = sorted((row - refused for row in rows if not row & chosen), key=len)
        if not open_rows:
            if best is None or cost < best[0]:
                best = cost, tuple(sorted(chosen, key=rank.__getitem__))
            continue
        least, used = cost, frozenset[Hashable]()
        for row in open_rows:
            if not row & used:  # disjoint sets cost at least their cheapest reasons together
                used |= row
                least += min((costs.get(reason, 1) for reason in row), default=1 << 60)
        if least >= (1 << 60) or (best is not None and least >= best[0]):
            continue
        turn = sorted(open_rows[0], key=lambda r: (costs.get(r, 1), -sum(r in row for row in open_rows), rank[r]))
        # the first is tried first: it goes on the stack last; each leaves out those before it
        for at in reversed(range(len(turn))):
            reason = turn[at]
            stack.append((cost + costs.get(reason, 1), chosen | {reason}, refused | frozenset(turn[:at])))
    if best is None:
        return None
    return Hitting(best[1], best[0], not stack)
