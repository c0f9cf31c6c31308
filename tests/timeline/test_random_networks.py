"""Random networks with alternatives, each told by its seed, against Floyd-Warshall for every way to choose.

``DATELINE_NETWORKS=10000 pytest tests/timeline/test_random_networks.py`` looks at as many.
"""

from __future__ import annotations

import itertools
import os
import random
from collections.abc import Iterable, Mapping
from math import inf

import pytest

from timeline.network import ORIGIN, Network
from timeline.testing.oracles import networks as oracle

NETWORKS = int(os.environ.get("DATELINE_NETWORKS", "300"))
TOGETHER = 50

Bounds = list[tuple[int, int, int]]
Table = dict[tuple[int, int], float]
Statements = dict[str, list[Bounds]]
"""What may hold for each reason, at least one of them."""


def drawn(seed: int) -> tuple[int, Statements]:
    """Points of two to four events, and statements about them: dates, orders, distances, choices."""
    rng = random.Random(seed)  # noqa: S311
    events = rng.randint(2, 4)

    def bounds() -> Bounds:
        (a, b), kind = rng.sample(range(events), 2), rng.random()
        if kind < 0.3:
            day = rng.randrange(6)
            return [(2 * a + 1, ORIGIN, -day), (ORIGIN, 2 * a + 2, day + rng.randint(1, 4))]
        if kind < 0.7:
            return [(2 * b + 1, 2 * a + 2, 0)]
        u, v = 2 * a + rng.randint(1, 2), 2 * b + rng.randint(1, 2)
        least = rng.randint(-5, 5)
        return [(v, u, -least), (u, v, least + rng.randint(0, 3))]

    statements = {f"s{at}": [bounds() for _ in range(rng.choice((1, 1, 1, 2, 3)))] for at in range(rng.randint(3, 8))}
    return 2 * events, statements


def network(points: int, statements: Mapping[str, list[Bounds]]) -> Network:
    made = Network()
    made.points(points)
    for start in range(1, points, 2):
        made.add(("event", start), [(start + 1, start, -1)], structural=True)
    for reason, options in statements.items():
        if len(options) == 1:
            made.add(reason, options[0])
        else:
            made.choose(reason, options)
    return made


def closed(points: int, statements: Iterable[list[Bounds]]) -> list[Table]:
    """The tightest bounds for each way to choose that can be true."""
    found = []
    corners = range(points + 1)
    for way in itertools.product(*statements):
        lasting = [(start + 1, start, -1) for start in range(1, points, 2)]
        table = oracle.closed(points + 1, [(v, u, w) for u, v, w in itertools.chain(lasting, *way)])
        if table is not None:
            found.append({(u, v): inf if table[u][v] is None else table[u][v] for u in corners for v in corners})
    return found


def ends(made: Network, points: int) -> list[tuple[int | None, int | None]]:
    return [(made.earliest(point), made.latest(point)) for point in range(1, points + 1)]


@pytest.mark.parametrize("first", range(0, NETWORKS, TOGETHER))
def test_verdict_bounds_contradictions_and_order(first: int) -> None:
    for seed in range(first, min(first + TOGETHER, NETWORKS)):
        points, statements = drawn(seed)
        made, tables = network(points, statements), closed(points, statements.values())
        assert made.consistent() == bool(tables), seed
        for reasons in [conflict.reasons for conflict in made.conflicts()]:
            assert not closed(points, [statements[str(reason)] for reason in reasons]), seed
            for left in reasons:
                assert closed(points, [statements[str(r)] for r in reasons if r != left]), seed
        shuffled = list(statements)
        random.Random(seed).shuffle(shuffled)  # noqa: S311
        other = network(points, {reason: statements[reason] for reason in shuffled})
        assert other.consistent() == bool(tables), seed
        if tables:
            lows = [max(table[point, ORIGIN] for table in tables) for point in range(1, points + 1)]
            highs = [max(table[ORIGIN, point] for table in tables) for point in range(1, points + 1)]
            expected = [(None if a == inf else -a, None if b == inf else b) for a, b in zip(lows, highs, strict=True)]
            assert ends(made, points) == ends(other, points) == expected, seed


@pytest.mark.parametrize("first", range(0, NETWORKS, TOGETHER))
def test_soft_statements_give_way_the_later_the_sooner(first: int) -> None:
    for seed in range(first, min(first + TOGETHER, NETWORKS)):
        points, statements = drawn(seed)
        rng = random.Random(-seed)  # noqa: S311
        soft = [reason for reason in statements if rng.random() < 0.5]
        hard = {reason: options for reason, options in statements.items() if reason not in soft}
        made = network(points, hard)
        for reason in soft:
            if len(statements[reason]) == 1:
                made.add(reason, statements[reason][0], soft=True)
            else:
                made.choose(reason, statements[reason], soft=True)
        assert made.consistent() == bool(closed(points, hard.values())), seed
        for reasons in [conflict.reasons for conflict in made.conflicts()]:
            assert set(reasons) <= set(hard), seed
            assert not closed(points, [hard[str(reason)] for reason in reasons]), seed
            for left in reasons:
                assert closed(points, [hard[str(r)] for r in reasons if r != left]), seed
        aside = [str(reason) for reason in made.set_aside() if reason in hard]
        kept = [options for reason, options in hard.items() if reason not in aside]
        assert closed(points, kept), seed
        for reason in soft:
            if closed(points, [*kept, statements[reason]]):
                kept.append(statements[reason])
            else:
                aside.append(reason)
        assert list(made.set_aside()) == aside, seed
