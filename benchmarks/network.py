"""Networks shaped like timelines, at several sizes: load, check, bounds, additions, retractions, a contradiction.

    python benchmarks/network.py [EVENTS ...]

Events stand in chains, one for each document of twenty; 40 % are dated; links cross documents; some events are told
to be so much after another. networkx, and z3 up to 10,000 events, are timed beside it where they are installed.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import random
import tracemalloc
from collections.abc import Callable
from time import perf_counter

from timeline.network import ORIGIN, Network

DAY = 86_400
Row = tuple[int, int, int]


def story(events: int, seed: int = 1) -> tuple[list[Row], list[tuple[int, int]]]:
    """Bounds (u, v, w) of a network that holds together, and the true start and end of each event."""
    rng = random.Random(seed)  # noqa: S311
    rows: list[Row] = []
    truth = []
    for at in range(events):
        start = (at // 20 % 3650) * DAY + (at % 20) * 10_800 + rng.randrange(3600) * 2
        truth.append((start, start + rng.randrange(600, 10_800)))
    before: Callable[[int, int], Row] = lambda a, b: (2 * b + 1, 2 * a + 2, 0)  # noqa: E731
    for at, (start, end) in enumerate(truth):
        rows.append((2 * at + 2, 2 * at + 1, -1))
        if rng.random() < 0.4:
            rows += [
                (2 * at + 1, ORIGIN, -(start // DAY * DAY)),
                (ORIGIN, 2 * at + 2, (end // DAY + 1) * DAY),
            ]
        others = [at - 1] if at % 20 else []
        others += [rng.randrange(events)] if rng.random() < 0.5 else []
        for other in others:
            if truth[other][1] <= start:
                rows.append(before(other, at))
            elif end <= truth[other][0]:
                rows.append(before(at, other))
        if at % 20 and rng.random() < 0.15:
            gap = start - truth[at - 1][0]
            rows += [(2 * at - 1, 2 * at + 1, gap + DAY), (2 * at + 1, 2 * at - 1, DAY - gap)]
    return rows, truth


def timed(what: Callable[[], object]) -> float:
    """Seconds that something takes, the garbage of before put away."""
    gc.collect()
    begun = perf_counter()
    what()
    return perf_counter() - begun


def ours(events: int) -> None:
    """One line for each thing measured."""
    rows, truth = story(events)
    us, vs, ws = (list(column) for column in zip(*rows, strict=True))
    network = Network()
    network.points(2 * events)
    print(f"{events} events, {len(rows)} bounds")
    load = timed(lambda: network.load(us, vs, ws, range(len(us))))
    check = timed(network.consistent)
    print(f"  from columns: load {load:.3f} s, check and latest times {check:.3f} s, together {load + check:.3f} s")
    print(f"  earliest times: {timed(lambda: network.earliest(1)):.3f} s")
    rng = random.Random(2)  # noqa: S311

    more: list[list[Row]] = []
    while len(more) < 5001:
        a, b = sorted(rng.sample(range(events), 2), key=lambda at: truth[at])
        if truth[a][1] <= truth[b][0]:
            more.append([(2 * b + 1, 2 * a + 2, 0)])

    def one_more(number: int, bounds: list[Row]) -> bool:
        network.add(("new", number), bounds)
        return network.consistent()

    one_more(0, more[0])
    new = timed(lambda: [one_more(number, bounds) for number, bounds in enumerate(more[1:], 1)])
    print(f"  an addition with its verdict: {new / 5000 * 1e6:.1f} us")
    network.retract(0)
    again = timed(lambda: [(network.retract(at), network.consistent()) for at in range(1, 1001)])
    print(f"  a retraction with its verdict: {again / 1000 * 1e6:.1f} us")
    a, b = sorted((events // 3, events // 2), key=lambda at: truth[at])
    network.add(
        "planted", [(2 * a + 1, 2 * b + 2, 0), (2 * a + 1, ORIGIN, -truth[a][0]), (ORIGIN, 2 * b + 1, truth[b][0])]
    )
    network.add("too late", [(2 * b + 1, ORIGIN, -truth[b][0] - DAY)])
    print(f"  a contradiction, explained: {timed(lambda: print('   ', network.conflicts())):.3f} s")

    def one_by_one() -> None:
        other = Network()
        for _ in range(2 * events):
            other.point()
        for number, row in enumerate(rows):
            other.add(number, [row])
        assert other.consistent()

    print(f"  added one by one, then checked: {timed(one_by_one):.3f} s")
    networkx(rows)
    z3(rows, events)
    tracemalloc.start()
    fresh = Network()
    fresh.points(2 * events)
    fresh.load(us, vs, ws, range(len(us)))
    fresh.consistent()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    print(f"  memory: {size / len(rows):.0f} bytes a bound, {size / events:.0f} an event", flush=True)


def networkx(rows: list[Row]) -> None:
    """The same check by networkx, if it is there."""
    try:
        nx = importlib.import_module("networkx")
    except ImportError:
        print("  networkx: not installed")
        return
    graph = nx.DiGraph()

    def load() -> None:
        for u, v, w in rows:
            if not graph.has_edge(u, v) or graph[u][v]["weight"] > w:
                graph.add_edge(u, v, weight=w)

    seconds = timed(load)
    check = timed(lambda: nx.negative_edge_cycle(graph))
    print(f"  networkx: load {seconds:.3f} s, check {check:.3f} s, together {seconds + check:.3f} s")


def z3(rows: list[Row], events: int) -> None:
    """The same check by z3's solver for differences, if it is there."""
    try:
        solver_of = importlib.import_module("z3")
    except ImportError:
        print("  z3: not installed")
        return
    if events > 10_000:  # beyond, it takes minutes
        return
    solver = solver_of.SolverFor("QF_IDL")

    def load() -> None:
        points = [solver_of.Int(f"t{point}") for point in range(2 * events + 1)]
        solver.add([points[v] - points[u] <= w for u, v, w in rows])

    seconds = timed(load)
    check = timed(solver.check)
    print(f"  z3: load {seconds:.3f} s, check {check:.3f} s, together {seconds + check:.3f} s")


def chain(events: int = 20_000) -> None:
    """Undated events, each told to be before the next, loaded last link first; then the two ends are dated."""
    network = Network()
    network.points(2 * events)
    rows = [(2 * at + 2, 2 * at + 1, -1) for at in range(events)]
    rows += [(2 * at + 3, 2 * at + 2, 0) for at in reversed(range(events - 1))]

    def check() -> None:
        network.load(*(list(column) for column in zip(*rows, strict=True)), range(len(rows)))
        assert network.consistent()

    print(f"a chain of {events} undated events: {timed(check):.3f} s")
    network.add("first", [(1, ORIGIN, 0)])
    network.add("last", [(ORIGIN, 2 * events, events)])
    print(f"  its ends dated, all bounds: {timed(lambda: (network.earliest(events), network.latest(events))):.3f} s")
    network.add("too soon", [(ORIGIN, 2 * events, events - 1)])
    seconds = timed(network.conflicts)
    print(f"  a contradiction of {len(network.conflicts()[0].reasons)} statements, explained: {seconds:.3f} s")


def same(count: int = 1_000_000) -> None:
    """One statement, made again and again."""
    network = Network()
    network.points(4)

    def check() -> None:
        network.load([2] * count, [3] * count, [0] * count, range(count))
        assert network.consistent()

    print(f"{count} identical bounds: {timed(check):.3f} s")


def disjoint(events: int = 3000) -> None:
    """Pairs of events that may not overlap."""
    rows, truth = story(events)
    network, rng = Network(), random.Random(3)  # noqa: S311
    network.points(2 * events)
    network.load(*(list(column) for column in zip(*rows, strict=True)), range(len(rows)))
    pairs = 0
    while pairs < events:
        a, b = rng.sample(range(events), 2)
        if truth[a][1] <= truth[b][0] or truth[b][1] <= truth[a][0]:
            network.choose(("apart", pairs), [[(2 * b + 1, 2 * a + 2, 0)], [(2 * a + 1, 2 * b + 2, 0)]])
            pairs += 1
    print(f"{events} events, {pairs} disjoint pairs: {timed(network.consistent):.3f} s, {network.consistent()}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("events", nargs="*", type=int, default=[1000, 10_000, 100_000], help="how many events")
    for size in parser.parse_args().events:
        ours(size)
    disjoint()
    chain()
    same()


if __name__ == "__main__":
    main()
