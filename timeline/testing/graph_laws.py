"""Laws of the graph under the engine: labels lowered, orders of depth-first search, strong components.

Graphs are the bounds of `engine_laws` networks; what is right comes of tables of all shortest ways.
"""

from __future__ import annotations

from timeline.graph import Edge, OutOfStepsError, lower, postorder, settle, strong_components
from timeline.paths import ORIGIN, closes, path, shortest
from timeline.testing.engine_laws import Bounded, check, closed
from timeline.testing.violation import LawViolation

__all__ = ["GRAPH_LAWS"]


def _rows(network: Bounded) -> list[list[Edge]]:
    rows: list[list[Edge]] = [[] for _ in range(network.points)]
    for number in network.order:
        for u, v, w in network.reasons[number]:
            rows[u].append((u, v, w, number))
    return rows


def _labels(network: Bounded) -> list[int]:
    """Some times to begin with, as good as drawn."""
    return [4 * network.order[point % len(network.order)] - point for point in range(network.points)]


def labels_are_lowered(network: Bounded) -> None:
    """Lowered labels are the least that each way leaves; else a negative cycle is told, and all is put back.

    What is skipped does not count; where steps run out, all is put back.
    """
    law, rows, first = "labels_are_lowered", _rows(network), _labels(network)
    points = list(range(network.points))
    for skip in (set[int](), set(network.soft)):
        kept = [number for number in network.order if number not in skip]
        right, label, parent = closed(network, kept), first[:], dict[int, Edge]()
        cycle = lower(rows, label, points[:], skip, parent)
        check(law, network, "whether all is lowered", cycle is None, right is not None)
        if right is None:
            _negative(law, network, cycle or [], skip)
            check(law, network, "what is put back", (label, parent), (first, {}))
        else:
            ways = ((first[u] + far, v) for u in points for v, far in enumerate(right[u]) if far is not None)
            least = first[:]
            for through, v in ways:
                least[v] = min(least[v], through)
            check(law, network, "labels", label, least)
            check(law, network, "points lowered", sorted(parent), [p for p in points if label[p] < first[p]])
            check(law, network, "last steps", [e for e in parent.values() if label[e[0]] + e[2] != label[e[1]]], [])
        _within_steps(law, network, rows, skip, label)


def _negative(law: str, network: Bounded, cycle: list[Edge], skip: set[int]) -> None:
    heads = [edge[1] for edge in cycle]
    check(law, network, f"whether {cycle} is a cycle", heads, [edge[0] for edge in [*cycle[1:], *cycle[:1]]])
    check(law, network, f"whether {cycle} is negative", sum(edge[2] for edge in cycle) < 0, True)
    check(law, network, f"what of {cycle} is skipped", [edge for edge in cycle if edge[3] in skip], [])


def _within_steps(law: str, network: Bounded, rows: list[list[Edge]], skip: set[int], done: list[int]) -> None:
    """The first limit that is enough comes after all that are not; a step is a label lowered."""
    enough = 0
    for limit in range(1, 200):
        label = _labels(network)
        try:
            lower(rows, label, list(range(network.points)), skip, {}, limit=limit)
        except OutOfStepsError:
            check(law, network, f"labels after {limit} steps that are too few", label, _labels(network))
            check(law, network, f"whether {limit} steps are too few after {enough} were enough", enough, 0)
            continue
        check(law, network, f"labels within {limit} steps", label, done)
        enough = enough or limit
    moved = sum(a != b for a, b in zip(done, _labels(network), strict=True))
    if not moved < enough:
        raise LawViolation(f"{law}: {enough - 1} steps lower {moved} labels: {network}")


def settled_and_lowered(network: Bounded) -> None:
    """Rounds through an order, and what is left lowered after them, give the same labels in any order."""
    law, rows = "settled_and_lowered", _rows(network)
    right = closed(network, network.order)
    if right is None:
        return
    points = list(range(network.points))
    for order in (postorder(rows, ORIGIN)[::-1], points, points[::-1]):
        label: list[int] = [0] * network.points
        parent: list[Edge] = [(0, 0, 0, 0)] * network.points
        seeds = settle(rows, order, label, parent, set())
        broken = {u for row in rows for u, v, w, _ in row if label[u] + w < label[v]}
        check(law, network, f"what is left of {order}", sorted(broken - set(seeds)), [])
        check(law, network, "what is lowered after that", lower(rows, label, seeds, set(), parent), None)
        check(law, network, f"labels by {order}", label, [min(0, *_column(right, v)) for v in points])


def _column(right: tuple[tuple[int | None, ...], ...], v: int) -> list[int]:
    return [far for row in right if (far := row[v]) is not None]


def search_leaves_in_order(network: Bounded) -> None:
    """Depth-first search leaves each point once, the root last; a bound that leads to a later one closes a cycle."""
    law, rows = "search_leaves_in_order", _rows(network)
    reached = _reached(network)
    for root in range(network.points):
        order = postorder(rows, root)
        check(law, network, "all points", (sorted(order), order[-1]), (list(range(network.points)), root))
        place = {point: at for at, point in enumerate(order)}
        odd = [(u, v) for u, row in enumerate(rows) for _, v, *_ in row if root not in (u, v) and place[v] > place[u]]
        check(law, network, f"ways on from root {root}", [(u, v) for u, v in odd if not reached[v][u]], [])


def _reached(network: Bounded) -> list[list[bool]]:
    """Which points lead where, by squaring: nothing of the engine is used."""
    size = range(network.points)
    reached = [[u == v for v in size] for u in size]
    for number in network.order:
        for u, v, _ in network.reasons[number]:
            reached[u][v] = True
    for _ in size:
        reached = [[any(reached[u][k] and reached[k][v] for k in size) for v in size] for u in size]
    return reached


def components_reach_each_other(network: Bounded) -> None:
    """Two points are of one strong component where each leads to the other; none leads to a later component."""
    law, reached, size = "components_reach_each_other", _reached(network), range(network.points)
    found = strong_components([[v for _, v, *_ in row] for row in _rows(network)])
    check(law, network, "all points", sorted(point for members in found for point in members), list(size))
    at = {point: number for number, members in enumerate(found) for point in members}
    together = [(u, v) for u in size for v in size if at[u] == at[v]]
    check(law, network, "together", together, [(u, v) for u in size for v in size if reached[u][v] and reached[v][u]])
    check(law, network, "sinks first", [(u, v) for u in size for v in size if reached[u][v] and at[v] > at[u]], [])
    check(law, network, "sorted", found, [sorted(members) for members in found])


def shortest_ways(network: Bounded) -> None:
    """The way between two points, and what a table takes, are those of all shortest ways."""
    law, rows, right = "shortest_ways", _rows(network), closed(network, network.order)
    points = list(range(network.points))
    if right is None:
        return
    level, steps = [0] * network.points, dict[int, Edge]()
    lower(rows, level, points[:], set(), {})
    first = [10**6 if point else 0 for point in points]
    lower(rows, first, points[:], set(), steps)
    for point in steps:
        if right[ORIGIN][point] is not None and point != ORIGIN:
            way = path([steps.get(p, (0, 0, 0, 0)) for p in points], point)
            told = way[0][0], way[-1][1], sum(edge[2] for edge in way)
            check(law, network, f"the way to {point}", told, (ORIGIN, point, right[ORIGIN][point]))
    for u in points:
        for v in points:
            check(law, network, f"the way from {u} to {v}", shortest(rows, level, set(), u, v), right[u][v])
    tight = {(u, v): right[u][v] for u in points for v in points}
    for more in network.reasons:
        other = Bounded(network.points, (*network.reasons, more))
        fine = closed(other, range(len(other.reasons))) is not None
        check(law, network, f"whether it takes {more}", closes(tight, more, points), fine)
        contrary = [(v, u, -w - 1) for u, v, w in more]
        other = Bounded(network.points, (*network.reasons, tuple(contrary)))
        fine = closed(other, range(len(other.reasons))) is not None
        check(law, network, f"whether it takes {contrary}", closes(tight, contrary, points), fine)


GRAPH_LAWS = (
    labels_are_lowered,
    settled_and_lowered,
    search_leaves_in_order,
    components_reach_each_other,
    shortest_ways,
)
"""All laws of the graph under the engine."""
