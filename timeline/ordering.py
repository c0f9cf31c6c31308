"""The order that is proved: for show, a sequence of groups that no proved relation contradicts; ties stay ties.

A comes before B where every solution of the network says so. So the events sorted by any one solution stand in an order
that agrees with all that is proved, and no pair need be asked. What one solution leaves equal is told apart, if at all,
by chains of bounds that it only just meets: events without length that follow each other. These are found by a search
that stops at the next event, and layered like any partial order (longest path, Mirsky 1971).
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

from timeline.graph import strong_components
from timeline.network import Network

__all__ = ["order", "proved_before"]

Key = TypeVar("Key", bound=Hashable)


def order(
    items: Sequence[Key], network: Network, starts: Mapping[Key, int], ends: Mapping[Key, int]
) -> tuple[tuple[Key, ...], ...]:
    """Put items into groups, earlier ones first: what is proved to start before another stands in an earlier group.

    ``starts`` and ``ends`` give the network's points; that no end comes before its start is left to the network. A
    group shares earliest and latest start, with nothing known of their order; in it, items stand as given. Else the
    earliest start decides, then the latest; an item with no earliest start stands as late as what follows it allows,
    one with neither bound at the end. Where the network contradicts itself, this is the order of what it keeps.
    Raises `NetworkError` for points it does not have.

    >>> network = Network()
    >>> a, b = (network.point(), network.point()), (network.point(), network.point())
    >>> network.add("b before a", [(a[0], b[1], 0), (b[1], b[0], -1)])
    >>> order(["a", "b"], network, {"a": a[0], "b": b[0]}, {"a": a[1], "b": b[1]})
    (('b',), ('a',))
    """
    time = network.schedule()
    ties: dict[tuple[int, float, float], list[Key]] = {}
    for item in items:
        earliest, latest = network.earliest(starts[item]), network.latest(starts[item])
        # All three agree with what is proved: a start that comes first has the lower of each.
        low, high = float("-inf") if earliest is None else earliest, float("inf") if latest is None else latest
        ties.setdefault((time[starts[item]], low, high), []).append(item)
    groups: list[tuple[Key, ...]] = []
    for (_, low, high), tie in sorted(ties.items(), key=lambda entry: entry[0]):
        # Only an item that the solution gives no length can precede another at the same time; a start that is known to
        # the second is the same start for all.
        if len(tie) > 1 and low != high and any(time[starts[item]] == time[ends[item]] for item in tie):
            groups.extend(_layers(tie, network, starts, ends))
        else:
            groups.append(tuple(tie))
    return tuple(groups)


def proved_before(a: Key, b: Key, network: Network, starts: Mapping[Key, int], ends: Mapping[Key, int]) -> bool:
    """Tell whether a is proved to start before b: by its start, or by its end where the starts need not be the same.

    >>> network = Network()
    >>> starts, ends = {"a": network.point(), "b": network.point()}, {"a": network.point(), "b": network.point()}
    >>> network.add("a before b", [(starts["b"], ends["a"], 0), (ends["a"], starts["a"], 0)])
    >>> proved_before("a", "b", network, starts, ends), proved_before("b", "a", network, starts, ends)
    (True, False)
    """
    latest, earliest = network.latest(starts[a]), network.earliest(starts[b])
    if latest is not None and earliest is not None and latest < earliest:
        return True
    shortest, longest = network.distance(starts[a], starts[b])  # how long a starts before b
    if shortest is not None and shortest > 0:
        return True
    if shortest is None or longest == 0:
        return False
    gap, _ = network.distance(ends[a], starts[b])
    return shortest == 0 and gap is not None and gap >= 0


def _layers(
    tie: Sequence[Key], network: Network, starts: Mapping[Key, int], ends: Mapping[Key, int]
) -> list[tuple[Key, ...]]:
    """Split items of one time by the chains between them, each as early as the longest chain before it allows."""
    points = list(dict.fromkeys(starts[item] for item in tie))
    place = {point: at for at, point in enumerate(points)}
    time = network.schedule()
    closing: dict[int, list[int]] = {}  # the items that end at a point, of those that the solution gives no length
    for item in tie:
        if time[ends[item]] == time[starts[item]]:
            closing.setdefault(ends[item], []).append(place[starts[item]])
    before: list[set[int]] = []  # what ends no later than this starts
    near: list[set[int]] = []  # what starts no later than this, up to the next start on each chain
    for point in points:
        ended: set[int] = set()
        started: set[int] = set()
        seen = {point}
        stack = [point]
        while stack:
            at = stack.pop()
            ended.update(closing.get(at, ()))
            if at != point and at in place:
                started.add(place[at])
                continue
            for head in network.tied(at):
                if head not in seen:
                    seen.add(head)
                    stack.append(head)
        before.append(ended)
        near.append(started | ended)
    depth, over = [0] * len(points), [False] * len(points)
    # What is reached both ways starts at the same moment: one layer. Earlier items come first among the components.
    for members in strong_components(near):
        inside = set(members)
        earlier = [(at, other) for at in members for other in near[at] if other not in inside]
        deepest = max((depth[other] + (over[other] or other in before[at]) for at, other in earlier), default=0)
        # The search stopped at starts: what ended at the moment of this layer had ended for all that come after it.
        closed = any(not inside.isdisjoint(before[at]) for at in members)
        for at in members:
            depth[at], over[at] = deepest, closed
    layers: dict[int, list[Key]] = {}
    for item in tie:
        layers.setdefault(depth[place[starts[item]]], []).append(item)
    return [tuple(layers[level]) for level in sorted(layers)]
