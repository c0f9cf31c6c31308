"""What goes on together: the largest groups of events that share a moment in every way in which all can be true.

Intervals that overlap two by two share a moment (Helly 1923), so the groups are the maximal cliques of a graph, found
as by Bron & Kerbosch (1973) with a pivot. Two events overlap for certain where each is proved to start before the other
ends: by their dates, or, between events that statements join, by the chains between them.
"""

from __future__ import annotations

from collections.abc import Iterator

from timeline.encoding import Encoded
from timeline.lookup import Lookup

__all__ = ["together"]


def together(lookup: Lookup, encoded: Encoded) -> Iterator[tuple[str, ...]]:
    """Groups of ids of two or more events, in the order of the text."""
    near = _overlaps(lookup, encoded)
    groups = []
    stack: list[tuple[frozenset[int], set[int], set[int]]] = [(frozenset(), set(near), set())]
    while stack:
        group, open_, closed = stack.pop()
        if not open_ and not closed:
            groups.append(sorted(group))
            continue
        pivot = max(open_ | closed, key=lambda at: len(near[at] & open_))
        for at in sorted(open_ - near[pivot]):
            stack.append((group | {at}, open_ & near[at], closed & near[at]))
            open_.discard(at)
            closed.add(at)
    for found in sorted(groups):
        yield tuple(lookup.events[at].id for at in found)


def _overlaps(lookup: Lookup, encoded: Encoded) -> dict[int, set[int]]:
    """The events that each one is proved to overlap; only those that overlap any."""
    near: dict[int, set[int]] = {}

    def join(a: int, b: int) -> None:
        near.setdefault(a, set()).add(b)
        near.setdefault(b, set()).add(a)

    spans, network = lookup.spans, encoded.network
    by_start = sorted(range(len(spans)), key=lambda at: spans[at][1])
    for at, b in enumerate(by_start):
        for a in by_start[:at]:  # that start no later, as far as each can
            if spans[b][1] < spans[a][2] and spans[a][1] < spans[b][2]:
                join(a, b)
    for group in _joined(lookup, encoded):
        for at, b in enumerate(group):
            for a in group[:at]:
                if b in near.get(a, ()) or spans[a][0] >= spans[b][3] or spans[b][0] >= spans[a][3]:
                    continue
                (a_start, a_end), (b_start, b_end) = (encoded.interval(lookup.events[n].id) for n in (a, b))
                gaps = network.distance(b_end, a_start)[1], network.distance(a_end, b_start)[1]
                # an instant counts as a second long
                if all(gap is not None and gap < lookup.events[n].instant for gap, n in zip(gaps, (b, a), strict=True)):
                    join(a, b)
    return near


def _joined(lookup: Lookup, encoded: Encoded) -> list[list[int]]:
    """The events in groups that statements join, leaving the calendar aside."""
    root: dict[int, int] = {}

    def find(point: int) -> int:
        while root.setdefault(point, point) != point:
            root[point] = point = root[root[point]]
        return point

    for u, v, _ in encoded.network.bounds():
        if u and v:
            root[find(u)] = find(v)
    groups: dict[int, list[int]] = {}
    for number, event in enumerate(lookup.events):
        groups.setdefault(find(encoded.starts[event.id]), []).append(number)
    return list(groups.values())
