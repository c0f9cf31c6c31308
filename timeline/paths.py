"""Shortest ways through a graph of bounds: one to or from the origin, from its last steps, and between two points."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from heapq import heappop, heappush
from itertools import product
from typing import Final

from timeline.graph import Edge, Labels, Rows

Bound = tuple[int, int, int]
"""(u, v, w): t(v) - t(u) <= w seconds."""

ORIGIN: Final = 0
"""The point that dates are counted from."""


def path(parent: Sequence[Edge], point: int) -> list[Edge]:
    """Collect the steps from the origin to a point that it reaches."""
    steps = []
    while point != ORIGIN:
        steps.append(parent[point])
        point = steps[-1][0]
    return steps[::-1]


def shortest(rows: Rows, level: Labels, skip: Set[int], source: int, target: int) -> int | None:
    """Find a distance by Dijkstra's algorithm; times that meet all bounds make all weights positive (Johnson 1977)."""
    best, heap = {source: 0}, [(0, source)]
    while heap:
        length, u = heappop(heap)
        if u == target:
            return length + level[target] - level[source]
        for _, v, w, owner in rows[u] if length == best[u] else ():
            through = length + w + level[u] - level[v]
            if owner not in skip and (v not in best or through < best[v]):
                best[v] = through
                heappush(heap, (through, v))
    return None


def closes(tight: Mapping[tuple[int, int], int | None], more: Iterable[Bound], points: Sequence[int]) -> bool:
    """Whether a table of tightest bounds takes more of them without a negative cycle (Floyd & Warshall 1962)."""
    table = dict(tight)
    for u, v, w in more:
        known = table[u, v]
        table[u, v] = w if known is None else min(w, known)
    for middle, u, v in product(points, repeat=3):
        one, other, known = table[u, middle], table[middle, v], table[u, v]
        if one is not None and other is not None and (known is None or one + other < known):
            table[u, v] = one + other
    return all((table[point, point] or 0) >= 0 for point in points)
