"""Graphs of weighted bounds: an order to go through them, strong components, and labels lowered until they meet all.

Strong components after Tarjan (1972), without recursion. Labels are first lowered in depth-first order, sources first
(each round goes through the points that are still too high); the rest is Bellman-Ford with Tarjan's subtree disassembly
(Cherkassky & Goldberg 1999), which finds a negative cycle as it closes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any, Protocol

Edge = tuple[int, int, int, int]
"""From, to, weight, number of the reason."""
Parents = dict[int, Edge]
"""The last step to each point."""
Rows = Mapping[int, Sequence[Edge]] | Sequence[Sequence[Edge]]
"""The bounds from each point."""


class Labels(Protocol):
    """A number for each point."""

    def __getitem__(self, point: int, /) -> int: ...

    def __setitem__(self, point: int, value: int, /) -> None: ...


class OutOfStepsError(Exception):
    """More labels were lowered than was allowed; all are as they were."""


def lower(
    rows: Rows,
    label: Labels,
    seeds: list[int],
    skip: Set[int],
    parent: Any,
    *,
    anchor: int = -1,
    undo: bool = True,
    limit: int = -1,
) -> list[Edge] | None:
    """Lower labels until they meet all bounds but those of skipped reasons; only seeds may break any at the start.

    Returns None, with the last step to each lowered point in `parent`; or a negative cycle, the labels put back if
    `undo`, else with the points that may still break a bound left in `seeds`. If labels are exact distances from an
    anchor, lowering it proves a negative cycle: only its last step then. Raises `OutOfStepsError` beyond `limit` steps.
    """
    queue = deque(seeds)
    active = set(queue)
    step: Parents = {}
    below: dict[int, set[int]] = {}  # the trees of last steps; the order in a set has no influence
    old: dict[int, int] = {}
    while queue:
        u = queue.popleft()
        if u not in active:
            continue
        active.discard(u)
        base = label[u]
        for edge in rows[u]:
            _, v, w, owner = edge
            if base + w >= label[v] or owner in skip:
                continue
            # Everything below v will be lowered through v: forget it. If u itself is below v, the cycle is closed.
            branches = [v]
            while branches:
                point = branches.pop()
                if point == u or v == anchor:
                    if undo:
                        _put_back(label, old)
                    else:
                        seeds[:] = [u, *(left for left in queue if left in active)]
                    cycle = [edge]
                    while v != anchor and cycle[-1][0] != v:
                        cycle.append(step[cycle[-1][0]])
                    return cycle[::-1]
                active.discard(point)
                branches.extend(below.pop(point, ()))
            if v in step and step[v][0] in below:
                below[step[v][0]].discard(v)
            below.setdefault(u, set()).add(v)
            old.setdefault(v, label[v])
            label[v] = base + w
            step[v] = edge
            active.add(v)
            queue.append(v)
            limit -= 1
            if not limit:
                _put_back(label, old)
                raise OutOfStepsError
    for point, edge in step.items():
        parent[point] = edge
    return None


def _put_back(label: Labels, old: Mapping[int, int]) -> None:
    for point, value in old.items():
        label[point] = value


def settle(
    rows: Sequence[Sequence[Edge]], order: Sequence[int], label: list[int], parent: list[Any], skip: Set[int]
) -> list[int]:
    """Lower labels in rounds through an order; returns the points that may still break a bound, mostly none.

    The work is limited to a few times the size of the graph, so that no cycle and no odd graph can hold it up.
    """
    place = [0] * len(rows)
    for at, u in enumerate(order):
        place[u] = at
    budget = 4 * len(order) + 100
    now: Sequence[int] = order
    later: set[int] | None = None  # the points of this round; None: all
    while now and budget > 0:
        budget -= len(now)
        again: set[int] = set()
        for u in now:
            base, at = label[u], place[u]
            for edge in rows[u]:
                v = edge[1]
                through = base + edge[2]
                if through < label[v] and edge[3] not in skip:
                    label[v] = through
                    parent[v] = edge
                    if place[v] <= at or (later is not None and v not in later):
                        again.add(v)
        later = again
        now = sorted(again, key=place.__getitem__)
    return list(now)


def postorder(rows: Sequence[Sequence[Edge]], root: int) -> list[int]:
    """Give the points in the order in which a depth-first search leaves them; the root, which it does not pass, last.

    >>> postorder([[(0, 1, 5, 0)], [(1, 2, 5, 0)], []], 0)
    [2, 1, 0]
    """
    seen = bytearray(len(rows))
    seen[root] = 1
    order: list[int] = []
    for first in range(len(rows)):
        if seen[first]:
            continue
        seen[first] = 1
        way, calls = [first], [iter(rows[first])]
        while calls:
            for edge in calls[-1]:
                v = edge[1]
                if not seen[v]:
                    seen[v] = 1
                    way.append(v)
                    calls.append(iter(rows[v]))
                    break
            else:
                calls.pop()
                order.append(way.pop())
    order.append(root)
    return order


def strong_components(rows: Sequence[Iterable[int]]) -> list[list[int]]:
    """Find the strong components of a graph given as the heads from each node, sinks first, without recursion.

    >>> strong_components([[1], [2], [1]])
    [[1, 2], [0]]
    """
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    heads = [iter(row) for row in rows]
    stack: list[int] = []
    components: list[list[int]] = []
    for root in range(len(rows)):
        calls = [root] if root not in index else []
        while calls:
            node = calls[-1]
            if node not in index:
                index[node] = low[node] = len(index)
                stack.append(node)
            for head in heads[node]:
                if head not in index:
                    calls.append(head)
                    break
                if index[head] < low[node]:
                    low[node] = index[head]
            else:
                calls.pop()
                if calls and low[node] < low[calls[-1]]:
                    low[calls[-1]] = low[node]
                if low[node] == index[node]:
                    component = [stack.pop()]
                    while component[-1] != node:
                        component.append(stack.pop())
                    index.update(dict.fromkeys(component, len(rows)))  # placed: never again lower than anything
                    components.append(sorted(component))
    return components
