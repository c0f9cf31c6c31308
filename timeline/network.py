"""The engine: difference bounds between points in time, their consistency, their tightest bounds, their conflicts.

A bound ``(u, v, w)`` says ``t(v) - t(u) <= w`` in seconds: a simple temporal network (Dechter, Meiri & Pearl 1991).
It holds together if no cycle of bounds sums to less than nothing. The check takes the strong components (Tarjan) of the
graph without the origin, which would else join all dated events, and relaxes them in topological order from the bounds
against the origin; inside a component by Bellman-Ford with Tarjan's subtree disassembly (Cherkassky & Goldberg 1999).
The labels are then the latest times, and show the negative cycles through the origin; the way back gives the earliest.
A reason that returns to a consistent network is relaxed from the labels as they stand (Cotton & Maler 2006). Conflicts
pass a deletion filter (Chinneck & Dravnieks 1991) that goes along the cycle and keeps its labels from trial to trial.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cached_property
from heapq import heappop, heappush
from typing import Literal

from attrs import frozen

from timeline.errors import TimelineError
from timeline.graph import Edge, Parents, lower, strong_components

__all__ = ["ORIGIN", "Bound", "Conflict", "Network", "NetworkError"]

ORIGIN = 0
Bound = tuple[int, int, int]


class NetworkError(TimelineError, ValueError):
    """A point, weight or reason that the network cannot take, or structural bounds that contradict each other."""


@frozen
class Conflict:
    """Reasons that cannot all hold, though all but any one can; ``off_by``: how many seconds they lack."""

    reasons: tuple[Hashable, ...]
    off_by: int


class Network:
    """Points in time and bounds between them. Mutable, for one thread; times are integer seconds after ``ORIGIN``.

    Answers are computed at the first question after a change and kept until the next. The reasons of all conflicts are
    set aside, then tried again in order of addition, each kept if it agrees with all that is kept. ``set_aside()``
    names the rest; ``earliest``, ``latest``, ``distance``, ``why`` and ``schedule`` speak of the network without it.

    >>> network = Network()
    >>> start, end = network.point(), network.point()
    >>> network.add("event", [(end, start, -1)], structural=True)
    >>> network.add("by ten", [(ORIGIN, end, 10)])
    >>> network.earliest(start), network.latest(start)
    (None, 9)
    >>> network.add("from twelve", [(start, ORIGIN, -12)])
    >>> network.conflicts()
    [Conflict(reasons=('by ten', 'from twelve'), off_by=3)]
    >>> network.set_aside()
    ('from twelve',)
    """

    def __init__(self) -> None:
        self._count = 1
        self._bounds: dict[Hashable, list[Bound]] = {}
        self._structural: set[Hashable] = set()
        self._solution: _Solution | None = None

    def point(self) -> int:
        """Make a point, bounded by nothing."""
        self._solution = None
        self._count += 1
        return self._count - 1

    def add(self, reason: Hashable, bounds: Iterable[Bound], *, structural: bool = False) -> None:
        """Add bounds ``(u, v, w)``, each ``t(v) - t(u) <= w`` seconds, for a reason; a known reason is extended.

        A structural reason is part of what an event is (start before end): never in a conflict, never set aside.
        Raises `NetworkError`, and adds nothing, for unknown points, for weights that are not plain integers, and for a
        reason that is structural in one call and not in another.
        """
        fresh = list(bounds)
        for u, v, w in fresh:
            if type(w) is not int:
                raise NetworkError(f"weight {w!r} of a bound for {reason!r} is not an integer: give whole seconds")
            self._known(u)
            self._known(v)
        if reason in self._bounds and structural != (reason in self._structural):
            raise NetworkError(f"reason {reason!r} was added with structural={not structural}: keep to that")
        if structural:
            self._structural.add(reason)
        self._bounds.setdefault(reason, []).extend(fresh)
        self._solution = None

    def retract(self, reason: Hashable) -> None:
        """Take a reason and all its bounds away. Raises `NetworkError` if it is not there."""
        if reason not in self._bounds:
            raise NetworkError(f"reason {reason!r} is not in the network: retract only what was added")
        del self._bounds[reason]
        self._structural.discard(reason)
        self._solution = None

    def copy(self) -> Network:
        """Make a network that answers alike and changes on its own; answers already computed are shared."""
        twin = Network()
        twin._count, twin._structural, twin._solution = self._count, self._structural.copy(), self._solution
        twin._bounds = {reason: bounds[:] for reason, bounds in self._bounds.items()}
        return twin

    def conflict(self) -> tuple[Hashable, ...] | None:
        """Give the reasons of the first of `conflicts`, or None if the network is consistent."""
        found = self._solved().conflicts
        return found[0].reasons if found else None

    def conflicts(self) -> list[Conflict]:
        """Find disjoint irreducible conflicts, such that the network without all their reasons is consistent.

        Reasons stand in order of addition, conflicts in the order of their reasons. Which are found depends on points
        and weights; only between reasons with an equal bound does the order of addition decide. Raises `NetworkError`
        if structural bounds contradict each other.
        """
        return list(self._solved().conflicts)

    def set_aside(self) -> tuple[Hashable, ...]:
        """Give the reasons that the answers leave out, in order of addition; none if the network is consistent."""
        solution = self._solved()
        return tuple(solution.reasons[owner] for owner in sorted(solution.aside))

    def earliest(self, point: int) -> int | None:
        """Give the earliest second at which the point can lie; None if nothing bounds it from below."""
        solution = self._solved()
        back = solution.back[0][self._known(point)]
        return -back if back < solution.open else None

    def latest(self, point: int) -> int | None:
        """Give the latest second at which the point can lie; None if nothing bounds it from above."""
        solution = self._solved()
        label = solution.label[self._known(point)]
        return label if label < solution.open else None

    def distance(self, u: int, v: int) -> tuple[int | None, int | None]:
        """Give the tightest lower and upper bound of ``t(v) - t(u)``, in seconds; None is open."""
        solution = self._solved()
        there, back = solution.shortest(self._known(u), self._known(v)), solution.shortest(v, u)
        return (None if back is None else -back), there

    def why(self, point: int, side: Literal["earliest", "latest"]) -> tuple[Hashable, ...]:
        """Give the reasons behind a bound, from the origin to the point, but structural ones; none if it is open."""
        if side not in ("earliest", "latest"):
            raise NetworkError(f"side {side!r} of point {point} is unknown: say 'earliest' or 'latest'")
        solution = self._solved()
        if (self.latest(point) if side == "latest" else self.earliest(point)) is None:
            return ()
        steps = _path(solution.parent if side == "latest" else solution.back[1], point)
        return tuple(solution.reasons[o] for o in dict.fromkeys(step[3] for step in steps) if not solution.fixed[o])

    def schedule(self) -> Sequence[int]:
        """Give one time for every point, as early as can be, such that all bounds that are kept hold.

        A point with no earliest time is as late as the others let it, one with neither bound after all others. What is
        proved to come first comes first in every solution, and so in this one.
        """
        return self._solved().schedule

    def tied(self, point: int) -> list[int]:
        """Give the points, but the origin, to which a bound leads from this one that `schedule` only just meets."""
        at, solution = self._known(point), self._solved()
        time, aside = solution.schedule, solution.aside
        return [v for _, v, w, owner in solution.out[at] if v and time[at] + w == time[v] and owner not in aside]

    def _known(self, point: int) -> int:
        if type(point) is not int or not 0 <= point < self._count:
            raise NetworkError(f"point {point!r} is none of the {self._count} of this network: take them from point()")
        return point

    def _solved(self) -> _Solution:
        if self._solution is None:
            self._solution = _Solution(self._count, self._bounds, self._structural)
        return self._solution


class _Solution:
    """What follows from one state of a network; not changed once built."""

    def __init__(self, count: int, bounds: Mapping[Hashable, Sequence[Bound]], structural: set[Hashable]) -> None:
        self.reasons = list(bounds)
        self.fixed = [reason in structural for reason in self.reasons]
        # Sorted: the order of addition shall not matter unless two reasons carry the same bound.
        edges = sorted((u, v, w, number) for number, reason in enumerate(self.reasons) for u, v, w in bounds[reason])
        self.out: list[list[Edge]] = [[] for _ in range(count)]
        self._of: list[list[Edge]] = [[] for _ in self.reasons]
        for edge in edges:
            self.out[edge[0]].append(edge)
            self._of[edge[3]].append(edge)
        self._home = [edge for edge in edges if edge[1] == ORIGIN]
        # No simple path is as long as `open`: a label from there on was not reached from the origin.
        self.open = sum(abs(edge[2]) for edge in edges) + 1
        heads = [[edge[1] for edge in row if edge[1] != ORIGIN] for row in self.out]
        self._components = [*strong_components([[], *heads[1:]])[1:], [ORIGIN]]
        self._inner: dict[int, dict[int, list[Edge]]] = {}  # the bounds inside a component, if it has any
        for number, members in enumerate(self._components):
            inside = set(members)
            if len(members) > 1 or any(edge[1] in inside for edge in self.out[members[0]]):
                self._inner[number] = {u: [edge for edge in self.out[u] if edge[1] in inside] for u in members}
        self.aside: set[int] = set()
        self._found: list[tuple[list[int], int]] = []
        before = -1
        while before < len(self._found):
            before = len(self._found)
            self.label, self.parent = [0] + [4 * self.open] * (count - 1), Parents()
            self._sweep(self.label, self.parent)
            for edge in self._broken() if before == len(self._found) else ():
                cycle = [*_path(self.parent, edge[0]), edge]
                # What was set aside since the sweep may still stand in a label; the next sweep will tell.
                if not any(step[3] in self.aside for step in cycle):
                    self._put_aside(cycle)
        self._retry()
        self.conflicts = [Conflict(tuple(self.reasons[o] for o in found), lack) for found, lack in sorted(self._found)]

    def _sweep(self, label: list[int], parent: Parents) -> None:
        """Lower labels along all bounds but those into the origin, sources first; conflicts in components go aside."""
        for number in range(len(self._components) - 1, -1, -1):
            members = self._components[number]
            # After a conflict the labels are only good for finding the next; they are swept anew when all are found.
            while number in self._inner and (
                cycle := lower(self._inner[number], label, members, self.aside, parent, undo=False)
            ):
                self._put_aside(cycle)
            for u in members:
                base = label[u]
                for edge in self.out[u]:
                    if base + edge[2] < label[edge[1]] and edge[1] != ORIGIN and edge[3] not in self.aside:
                        label[edge[1]] = base + edge[2]
                        parent[edge[1]] = edge

    def _broken(self) -> list[Edge]:
        """Find the bounds into the origin that the labels break, those at the end of the fewest steps first."""
        broken = [edge for edge in self._home if self.label[edge[0]] + edge[2] < 0 and edge[3] not in self.aside]
        steps = {ORIGIN: 0}
        for point, *_ in broken:
            way = []
            while point not in steps:
                way.append(point)
                point = self.parent[point][0]
            steps.update((passed, steps[point] + more) for more, passed in enumerate(reversed(way), 1))
        return sorted(broken, key=lambda edge: (steps[edge[0]], edge))

    def _put_aside(self, cycle: list[Edge]) -> None:
        """Make the conflict of a negative cycle irreducible, note it and set its reasons aside."""
        turn = cycle.index(min(cycle))  # the trials go along the cycle from its smallest point, wherever it was entered
        kept = list(dict.fromkeys(edge[3] for edge in cycle[turn:] + cycle[:turn] if not self.fixed[edge[3]]))
        rows = self._around(kept)
        label, pending = dict.fromkeys(rows, 0), list(rows)  # pending: the points whose bounds the labels may break
        needed, dropped = set(kept), set[int]()
        for owner in kept:
            if owner in needed:
                dropped.add(owner)
                if smaller := lower(rows, label, pending, dropped, {}):
                    cycle = smaller
                    needed &= {edge[3] for edge in smaller}
                    dropped.update(other for other in kept if other not in needed)
                else:
                    dropped.discard(owner)
                    pending = [edge[0] for edge in self._of[owner]]
        if not needed:
            names = ", ".join(repr(self.reasons[owner]) for owner in sorted({edge[3] for edge in cycle}))
            raise NetworkError(f"structural bounds contradict each other: {names}; make structural what always holds")
        self.aside |= needed
        self._found.append((sorted(needed), -sum(edge[2] for edge in cycle)))

    def _around(self, owners: list[int]) -> dict[int, list[Edge]]:
        """Collect all bounds of some reasons, and the structural ones that can be reached from them."""
        rows: dict[int, list[Edge]] = {}
        for edge in (edge for owner in owners for edge in self._of[owner]):
            rows.setdefault(edge[0], []).append(edge)
            rows.setdefault(edge[1], [])
        reached = list(rows)
        for u in reached:
            for edge in (edge for edge in self.out[u] if self.fixed[edge[3]]):
                rows[u].append(edge)
                if edge[1] not in rows:
                    rows[edge[1]] = []
                    reached.append(edge[1])
        return {u: sorted(rows[u]) for u in sorted(rows)}

    def _retry(self) -> None:
        """Take back what was set aside, in order of addition, each if it agrees with all that is kept."""
        waiting, at, size = sorted(self.aside), 0, 1
        while at < len(waiting):
            # Runs grow as long as that goes well: one by one, each link of a chain would move all before it once more.
            batch = waiting[at : at + size]
            self.aside.difference_update(batch)
            tails = [edge[0] for owner in batch for edge in self._of[owner]]
            if lower(self.out, self.label, tails, self.aside, self.parent, anchor=ORIGIN) is None:
                at, size = at + size, size * 2
            else:
                self.aside.update(batch)
                at, size = (at + 1, 1) if size == 1 else (at, size // 4 or 1)

    @cached_property
    def back(self) -> tuple[list[int], Parents]:
        """Find the shortest way from every point to the origin, sinks first, and its first step, turned round."""
        label, parent = [0] + [4 * self.open] * (len(self.out) - 1), Parents()
        for number, members in enumerate(self._components):
            for u in members:
                for _, v, w, owner in self.out[u]:
                    if w + label[v] < label[u] and owner not in self.aside:
                        label[u] = w + label[v]
                        parent[u] = (v, u, w, owner)
            if number in self._inner:
                turned: dict[int, list[Edge]] = {u: [] for u in members}
                for u, v, w, owner in (edge for row in self._inner[number].values() for edge in row):
                    turned[v].append((v, u, w, owner))
                lower(turned, label, members, self.aside, parent)
        return label, parent

    @cached_property
    def schedule(self) -> list[int]:
        """Set points with an earliest time there (no bound leads to them from one without), the others after them."""
        label = [-back if back < self.open else 4 * self.open for back in self.back[0]]
        self._sweep(label, {})
        return label

    def shortest(self, source: int, target: int) -> int | None:
        """Find a distance by Dijkstra's algorithm; the latest times make all weights positive (Johnson 1977)."""
        best, heap, label = {source: 0}, [(0, source)], self.label
        while heap:
            length, u = heappop(heap)
            if u == target:
                return length + label[target] - label[source]
            for _, v, w, owner in self.out[u] if length == best[u] else ():
                through = length + w + label[u] - label[v]
                if owner not in self.aside and (v not in best or through < best[v]):
                    best[v] = through
                    heappush(heap, (through, v))
        return None


def _path(parent: Parents, point: int) -> list[Edge]:
    """Collect the steps from the origin to a point that it reaches."""
    steps = []
    while point != ORIGIN:
        steps.append(parent[point])
        point = steps[-1][0]
    return steps[::-1]
