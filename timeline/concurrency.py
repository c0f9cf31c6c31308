"""What goes on together: the largest groups of events that share a moment in every way in which all can be true.

Intervals that overlap two by two share a moment (Helly 1923), so the groups are the maximal cliques of a graph, found
as by Bron & Kerbosch (1973) with a pivot. Two events overlap for certain where each is proved to start before the other
ends: by their dates, or, between events that statements join, by the chains between them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from heapq import heappop, heappush

from timeline.encoding import Encoded
from timeline.lookup import Lookup

__all__ = ["together"]


def together(lookup: Lookup, encoded: Encoded) -> Iterator[tuple[str, ...]]:
    """Groups of ids of two or more events, in the order of the text."""
    near = _overlaps(lookup, encoded)
    groups = []
    stack: list[tuple[frozenset[int], set[int], set[int]]] = [(frozenset(), set(near), set())] if near else []
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
    for a, b in _meeting(range(len(spans)), lambda at: (spans[at][1], spans[at][2])):
        if spans[a][1] < spans[b][2]:
            join(a, b)
    moments = network.schedule()

    def now(at: int) -> tuple[int, int]:
        start, end = encoded.interval(lookup.events[at].id)
        return moments[start], moments[end] + lookup.events[at].instant  # an instant counts as a second long

    for group in _joined(lookup, encoded):
        for a, b in _meeting(group, now):  # what is apart in one way is not together in all
            if b in near.get(a, ()) or spans[a][0] >= spans[b][3] or spans[b][0] >= spans[a][3]:
                continue
            (a_start, a_end), (b_start, b_end) = (encoded.interval(lookup.events[n].id) for n in (a, b))
            gaps = network.distance(b_end, a_start)[1], network.distance(a_end, b_start)[1]
            if all(gap is not None and gap < lookup.events[n].instant for gap, n in zip(gaps, (b, a), strict=True)):
                join(a, b)
    return near


def _meeting(events: Iterable[int], span: Callable[[int], tuple[float, float]]) -> Iterator[tuple[int, int]]:
    """Pairs of which the second starts no earlier than the first and before its end."""
    going: list[tuple[float, int]] = []
    for start, end, b in sorted((*span(at), at) for at in events):
        while going and going[0][0] <= start:
            heappop(going)
        yield from ((a, b) for _, a in going)
        heappush(going, (end, b))


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
