"""Graphs of weighted bounds: strong components, and labels lowered until they meet all bounds.

Strong components after Tarjan (1972), without recursion; the lowering is Bellman-Ford with
Tarjan's subtree disassembly (Cherkassky & Goldberg 1999), which finds a negative cycle as it closes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence

Edge = tuple[int, int, int, int]
"""From, to, weight, number of the reason."""
Parents = dict[int, Edge]
"""The last step to each point."""
Rows = Mapping[int, Sequence[Edge]] | Sequence[Sequence[Edge]]
"""The bounds from each point."""
Labels = dict[int, int] | list[int]


def lower(
    rows: Rows, label: Labels, seeds: list[int], skip: set[int], parent: Parents, anchor: int = -1, undo: bool = True
) -> list[Edge] | None:
    """Lower labels until they meet all bounds but those of skipped reasons; only seeds may break any at the start.

    Returns None, with the last step to each lowered point in `parent`; or a negative cycle, the labels put back if
    `undo`. If labels are exact distances from an anchor, lowering it proves a negative cycle: only its last step then.
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
                    for changed, value in old.items() if undo else ():
                        label[changed] = value
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
    parent.update(step)
    return None


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
