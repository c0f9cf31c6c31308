"""What follows from one state of a network: whether it holds together, its conflicts, its tightest bounds.

Labels are the latest times: lowered from the bounds that start at the origin, through a depth-first order of the graph
without the origin, which would else join all dated events; negative cycles through the origin show as labels that a
bound into the origin breaks. The way back gives the earliest times. Conflicts pass a deletion filter (Chinneck &
Dravnieks 1991) that goes along the cycle and keeps its labels from trial to trial. While nothing contradicts, more
bounds can be taken in one by one: potentials that meet all bounds are kept (Cotton & Maler 2006), and where one more
bound breaks them, what comes after it is lowered or what comes before it raised, whichever is less.
"""

from __future__ import annotations

import copy
from collections.abc import Hashable, Iterable, Mapping, Sequence, Set
from typing import Any, Final

from attrs import frozen

from timeline.bulk import uncollected
from timeline.graph import Edge, OutOfStepsError, lower, postorder, settle
from timeline.paths import ORIGIN, Bound, path, shortest
from timeline.reasons import NetworkError

_FAR: Final = 1 << 60
"""No path of a network of dates is as long."""
_NEAR: Final = 64
"""Labels that one more bound may lower before the other side is looked at as well."""


@frozen
class Conflict:
    """Reasons that cannot all hold, though all but any one can; ``off_by``: how many seconds they lack."""

    reasons: tuple[Hashable, ...]
    off_by: int


class Solution:
    """The bounds of a network as a graph, with what follows from them."""

    def __init__(
        self,
        count: int,
        bounds: Mapping[Hashable, Sequence[Bound]],
        structural: set[Hashable],
        reach: int,
        retry: bool = True,
        soft: Iterable[Hashable] = (),
    ) -> None:
        self.reasons = list(bounds)
        self.fixed = [reason in structural for reason in self.reasons] if structural else [False] * len(self.reasons)
        self.bounds = bounds
        self.out: list[list[Edge]] = [[] for _ in range(count)]
        out = self.out
        self._home: list[Edge] = []
        home = self._home
        for number, row in enumerate(bounds.values()):
            for u, v, w in row:
                edge = (u, v, w, number)
                out[u].append(edge)
                if not v:
                    home.append(edge)
        # No simple path is as long as `open`: a label from there on was not reached from the origin.
        self.open = max(_FAR, reach + 1)
        self.aside: set[int] = set()
        self._found: list[tuple[list[int], int]] = []
        self._into: list[list[Edge]] | None = None
        self._back: tuple[list[int], list[Any]] | None = None
        self._schedule: list[int] | None = None
        self._potentials: list[int] | None = None
        self._fresh: list[Edge] = []  # bounds that the labels may not know of yet
        self._stale = False  # whether labels may be lower than they need be
        self.gone: set[int] = set()  # the reasons taken away
        self._order = postorder(out, ORIGIN)
        if self._sweep() is not None or self._broken():
            weak = set(soft)  # these give way to all others, and are in no conflict
            gave_way = {number for number, reason in enumerate(self.reasons) if reason in weak} if weak else set()
            self.aside = gave_way.copy()
            self._find_conflicts()
            if retry:
                self._retry(gave_way)
        self.conflicts = [Conflict(tuple(self.reasons[o] for o in found), lack) for found, lack in sorted(self._found)]

    # --- the verdict ---

    def _sweep(self) -> list[Edge] | None:
        """Lower all labels anew; returns a negative cycle that leaves the origin out, if one is in the way."""
        self._label: list[int] = [4 * self.open] * len(self.out)
        self.parent: list[Any] = [None] * len(self.out)
        self._seeds = self._lowered(self._label, self.parent)
        return self._on()

    def _lowered(self, label: list[int], parent: list[Any]) -> list[int]:
        for edge in self.out[ORIGIN]:
            if edge[2] < label[edge[1]] and edge[3] not in self.aside:
                label[edge[1]] = edge[2]
                parent[edge[1]] = edge
        label[ORIGIN] = -8 * self.open  # so low that no bound into the origin is looked at
        return settle(self.out, self._order[-2::-1], label, parent, self.aside)

    def _on(self) -> list[Edge] | None:
        """Go on with what a sweep has left over."""
        if not self._seeds:
            self._label[ORIGIN] = 0
            return None
        self._label[ORIGIN] = -8 * self.open
        cycle = lower(self.out, self._label, self._seeds, self.aside, self.parent, undo=False)
        self._label[ORIGIN] = 0
        return cycle

    def _broken(self) -> list[Edge]:
        """Find the bounds into the origin that the labels break, those at the end of the fewest steps first."""
        broken = [edge for edge in self._home if self._label[edge[0]] + edge[2] < 0 and edge[3] not in self.aside]
        steps = {ORIGIN: 0}
        for point, *_ in broken:
            way = []
            while point not in steps:
                way.append(point)
                point = self.parent[point][0]
            steps.update((passed, steps[point] + more) for more, passed in enumerate(reversed(way), 1))
        return sorted(broken, key=lambda edge: (steps[edge[0]], edge))

    def _find_conflicts(self) -> None:
        """Set conflicts aside until nothing contradicts."""
        # Sorted: the order of addition shall not matter unless two reasons carry the same bound.
        for row in self.out:
            row.sort()
        self._home.sort()
        self._order = postorder(self.out, ORIGIN)
        before = -1
        while before < len(self._found):
            before = len(self._found)
            cycle = self._sweep()
            # After a conflict the labels are only good for finding the next; they are swept anew when all are found.
            while cycle:
                self._put_aside(cycle)
                cycle = self._on()
            for edge in self._broken() if before == len(self._found) else ():
                cycle = [*path(self.parent, edge[0]), edge]
                # What was set aside since the sweep may still stand in a label; the next sweep will tell.
                if not any(step[3] in self.aside for step in cycle):
                    self._put_aside(cycle)

    def _put_aside(self, cycle: list[Edge]) -> None:
        """Make the conflict of a negative cycle irreducible, note it and set its reasons aside."""
        turn = cycle.index(min(cycle))  # the trials go along the cycle from its smallest point, wherever it was entered
        kept = list(dict.fromkeys(edge[3] for edge in cycle[turn:] + cycle[:turn] if not self.fixed[edge[3]]))
        rows = self.around(kept)
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
                    pending = [edge[0] for edge in self._of(owner)]
        if not needed:
            names = ", ".join(repr(self.reasons[owner]) for owner in sorted({edge[3] for edge in cycle}))
            raise NetworkError(f"structural bounds contradict each other: {names}; make structural what always holds")
        self.aside |= needed
        self._found.append((sorted(needed), -sum(edge[2] for edge in cycle)))

    def _of(self, owner: int) -> list[Edge]:
        """The bounds of a reason."""
        return [(u, v, w, owner) for u, v, w in self.bounds[self.reasons[owner]]]

    def holds(self) -> bool:
        """Tell whether all that is not set aside agrees, and find its labels anew."""
        self._back = self._schedule = self._potentials = None
        return self._sweep() is None and not self._broken()

    def around(self, owners: Iterable[int], points: Iterable[int] = ()) -> dict[int, list[Edge]]:
        """Collect all bounds of some reasons, and the structural ones that can be reached from them or from points."""
        rows: dict[int, list[Edge]] = {point: [] for point in points}
        for edge in (edge for owner in owners for edge in self._of(owner)):
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

    def _retry(self, weak: Set[int]) -> None:
        """Take back what was set aside, in order of addition, the weak last, each if it agrees with what is kept."""
        waiting, at, size = [*sorted(self.aside - weak), *sorted(self.aside & weak)], 0, 1
        while at < len(waiting):
            # Runs grow as long as that goes well: one by one, each link of a chain would move all before it once more.
            batch = waiting[at : at + size]
            self.aside.difference_update(batch)
            tails = [edge[0] for owner in batch for edge in self._of(owner)]
            if lower(self.out, self._label, tails, self.aside, self.parent, anchor=ORIGIN) is None:
                at, size = at + size, size * 2
            else:
                self.aside.update(batch)
                at, size = (at + 1, 1) if size == 1 else (at, size // 4 or 1)

    # --- bounds ---

    @property
    def label(self) -> list[int]:
        """The latest time of every point, from `open` on where there is none."""
        if self._stale:
            self._sweep()
            self._back = self._schedule = None
        elif self._fresh:
            tails = [u for u, v, w, _ in self._fresh if self._label[u] + w < self._label[v]]
            try:
                lower(self.out, self._label, tails, self.aside, self.parent, anchor=ORIGIN, limit=4 * len(self.out))
            except OutOfStepsError:
                self._sweep()
            if self._back and any(self._back[0][v] + w < self._back[0][u] for u, v, w, _ in self._fresh):
                self._back = None
            self._schedule = None
        self._fresh, self._stale = [], False
        return self._label

    @property
    def into(self) -> list[list[Edge]]:
        """The bounds into each point, turned round."""
        if self._into is None:
            rows: list[list[Edge]] = [[] for _ in self.out]
            with uncollected():
                for row in self.out:
                    for u, v, w, owner in row:
                        rows[v].append((v, u, w, owner))
            self._into = rows
        return self._into

    @property
    def back(self) -> tuple[list[int], list[Any]]:
        """The shortest way from every point to the origin, and its first step, turned round."""
        self.label  # noqa: B018  (takes in what is new)
        if self._back is None:
            label, parent = [4 * self.open] * len(self.out), [None] * len(self.out)
            self._back = self._turned(label, parent)
        return self._back

    def _turned(self, label: list[int], parent: list[Any]) -> tuple[list[int], list[Any]]:
        rows, skip = self.into, self.aside
        for edge in rows[ORIGIN]:
            if edge[2] < label[edge[1]] and edge[3] not in skip:
                label[edge[1]] = edge[2]
                parent[edge[1]] = edge
        label[ORIGIN] = -8 * self.open
        seeds = settle(rows, self._order[:-1], label, parent, skip)
        if seeds:
            lower(rows, label, seeds, skip, parent)
        label[ORIGIN] = 0
        return label, parent

    @property
    def schedule(self) -> list[int]:
        """Points with an earliest time there (no bound leads to them from one without), the others after them."""
        backs = self.back[0]
        if self._schedule is None:
            label = [-back if back < self.open else 4 * self.open for back in backs]
            seeds = self._lowered(label, [None] * len(label))
            if seeds:
                lower(self.out, label, seeds, self.aside, {})
            label[ORIGIN] = 0
            self._schedule = label
        return self._schedule

    def chain(self, point: int, latest: bool) -> list[int]:
        """The reasons, but structural ones, along a shortest way from the origin to a point, or back; all needed."""
        label = self.label if latest else self.back[0]
        steps = path(self.parent if latest else self.back[1], point)
        kept = [owner for owner in dict.fromkeys(step[3] for step in steps) if not self.fixed[owner]]
        rows = self.around(kept, [point])
        ends = (0, 1) if latest else (1, 0)
        tight = sum(label[e[ends[0]]] + e[2] == label[e[ends[1]]] for row in rows.values() for e in row)
        if tight > len(steps):  # there are other ways as short, which may need fewer
            source, target = (ORIGIN, point) if latest else (point, ORIGIN)
            for owner in kept[:]:
                rest = {other for other in kept if other != owner}
                if (
                    shortest(self.around(rest, [source, target]), self.potentials, set(), source, target)
                    == label[point]
                ):
                    kept.remove(owner)
        return kept

    def shortest(self, source: int, target: int) -> int | None:
        """Find the tightest upper bound of the time from one point to another."""
        return shortest(self.out, self.label, self.aside, source, target)

    # --- one change after another ---

    def widen(self, count: int) -> None:
        """Take in new points, bounded by nothing."""
        new, level = range(len(self.out), count), self.potentials
        self._order[-1:-1] = new
        level.extend(4 * self.open for _ in new)
        self._label.extend(4 * self.open for _ in new)
        self.parent.extend(None for _ in new)
        self.out.extend([] for _ in new)
        if self._into is not None:
            self._into.extend([] for _ in new)
        self._back = self._schedule = None

    def take(self, number: int, row: Sequence[Bound]) -> bool:
        """Take in more bounds of a reason; False, and of no more use, if they can't hold with the rest.

        Raises `OutOfStepsError` where solving all anew is the quicker way.
        """
        level = self._potentials or self.potentials  # which takes in what is fresh
        out, into, fresh = self.out, self._into, self._fresh
        broken = []
        for u, v, w in row:
            edge = (u, v, w, number)
            fresh.append(edge)
            out[u].append(edge)
            if into is not None:
                into[v].append((v, u, w, number))
            if not v:
                self._home.append(edge)
            if level[u] + w < level[v]:
                broken.append(u)
        return not broken or self._meet(level, broken, [v for _, v, _ in row])

    @property
    def potentials(self) -> list[int]:
        """Times that meet all bounds."""
        if self._potentials is None:
            self._potentials = self.label[:]
        return self._potentials

    def _meet(self, level: list[int], tails: list[int], heads: list[int]) -> bool:
        """Change potentials until they meet new bounds: lower what comes after, or raise what comes before."""
        allowed = _NEAR
        while allowed < 4 * len(level):
            try:
                return lower(self.out, level, tails, self.aside, {}, limit=allowed) is None
            except OutOfStepsError:
                pass
            try:
                return lower(self.into, _Turned(level), heads, self.aside, {}, limit=allowed) is None
            except OutOfStepsError:
                allowed *= 4
        raise OutOfStepsError

    def clone(self, bounds: Mapping[Hashable, Sequence[Bound]]) -> Solution:
        """A solution that changes on its own; *bounds* are those of the network that it serves."""
        self.label  # noqa: B018  (takes in what is new)
        twin = copy.copy(self)
        twin.bounds = bounds
        twin.out = [row[:] for row in self.out]
        twin.aside, twin.gone, twin._into = self.aside.copy(), self.gone.copy(), None
        for name in ("reasons", "fixed", "parent", "_home", "_label", "_order", "_potentials"):
            held = getattr(self, name)
            setattr(twin, name, held and held[:])
        return twin

    def leave(self, number: int) -> None:
        """Take a reason away: the potentials still meet all that is left, the bounds are found anew when asked for."""
        self.gone.add(number)
        self.aside.add(number)
        self._stale = True


class _Turned:
    """Labels with their signs turned: to lower these is to raise those."""

    def __init__(self, label: list[int]) -> None:
        self.label = label

    def __getitem__(self, point: int) -> int:
        return -self.label[point]

    def __setitem__(self, point: int, value: int) -> None:
        self.label[point] = -value
