"""The engine against the oracle of the harness and subset enumeration, which share no code with it."""

from __future__ import annotations

import time
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.graph import strong_components
from timeline.network import ORIGIN, Conflict, Network, NetworkError
from timeline.testing.oracles import networks as oracle

INF = float("inf")


def shortest_paths(count, bounds):
    """By the oracle of the harness: None for a negative cycle."""
    table = oracle.closed(count, [(v, u, w) for u, v, w in bounds])
    return table and [[INF if far is None else far for far in row] for row in table]


def consistent(count, reasons, chosen):
    return shortest_paths(count, [bound for name in chosen for bound in reasons[name]]) is not None


def build(count, reasons, order=None, structural=()):
    network = Network()
    for _ in range(count - 1):
        network.point()
    for name in order or reasons:
        network.add(name, reasons[name], structural=name in structural)
    return network


@st.composite
def networks(draw, low=-12, high=30, most=14, widest=2):
    count = draw(st.integers(2, 9))
    point = st.integers(0, count - 1)
    bound = st.tuples(point, point, st.integers(low, high))
    rows = draw(st.lists(st.lists(bound, min_size=1, max_size=widest), max_size=most))
    return count, {f"r{number}": row for number, row in enumerate(rows)}


MIXED = networks()
TIGHT = networks(low=-6, high=6, most=10)


@given(MIXED | TIGHT)
@settings(max_examples=500, deadline=None)
def test_verdict_and_bounds_are_those_of_floyd_warshall(drawn):
    count, reasons = drawn
    network = build(count, reasons)
    table = shortest_paths(count, [bound for row in reasons.values() for bound in row])
    assert network.consistent() == (table is not None)
    assert bool(network.set_aside()) == (table is None)
    kept = [name for name in reasons if name not in network.set_aside()]
    table = shortest_paths(count, [bound for name in kept for bound in reasons[name]])
    assert table is not None
    for u in range(count):
        assert network.latest(u) == (None if table[ORIGIN][u] == INF else table[ORIGIN][u])
        assert network.earliest(u) == (None if table[u][ORIGIN] == INF else -table[u][ORIGIN])
        for v in range(count):
            assert network.distance(u, v) == (
                None if table[v][u] == INF else -table[v][u],
                None if table[u][v] == INF else table[u][v],
            )


@given(MIXED | TIGHT)
@settings(max_examples=400, deadline=None)
def test_conflicts_are_irreducible_disjoint_and_enough(drawn):
    count, reasons = drawn
    found = build(count, reasons).conflicts()
    for conflict in found:
        assert not consistent(count, reasons, conflict.reasons)
        for one in conflict.reasons:
            assert consistent(count, reasons, [name for name in conflict.reasons if name != one])
        assert conflict.off_by > 0
        assert list(conflict.reasons) == sorted(conflict.reasons, key=list(reasons).index)
    named = [name for conflict in found for name in conflict.reasons]
    assert len(named) == len(set(named))
    assert consistent(count, reasons, [name for name in reasons if name not in named])


@given(networks(low=-6, high=6, most=8), st.data())
@settings(max_examples=300, deadline=None)
def test_structural_reasons_are_never_named(drawn, data):
    count, reasons = drawn
    structural = data.draw(st.sets(st.sampled_from(sorted(reasons)))) if reasons else set()
    network = build(count, reasons, structural=structural)
    if not consistent(count, reasons, structural):
        with pytest.raises(NetworkError, match="structural bounds contradict each other"):
            network.conflicts()
        return
    for conflict in network.conflicts():
        named = set(conflict.reasons)
        assert named
        assert not named & structural
        assert not consistent(count, reasons, named | structural)
        for one in named:
            assert consistent(count, reasons, (named | structural) - {one})
    assert not set(network.set_aside()) & structural


@given(MIXED | TIGHT)
@settings(max_examples=300, deadline=None)
def test_set_aside_is_what_an_attempt_in_order_of_addition_leaves(drawn):
    count, reasons = drawn
    network = build(count, reasons)
    named = {name for conflict in network.conflicts() for name in conflict.reasons}
    kept = [name for name in reasons if name not in named]
    left = []
    for name in (name for name in reasons if name in named):
        if consistent(count, reasons, [*kept, name]):
            kept.append(name)
        else:
            left.append(name)
    assert network.set_aside() == tuple(left)


@given(MIXED | TIGHT)
@settings(max_examples=300, deadline=None)
def test_why_names_reasons_that_give_the_bound(drawn):
    count, reasons = drawn
    network = build(count, reasons)
    for point in range(1, count):
        for side in ("earliest", "latest"):
            value = getattr(network, side)(point)
            alone = build(count, {name: reasons[name] for name in network.why(point, side)})
            assert getattr(alone, side)(point) == value


@given(MIXED | TIGHT)
@settings(max_examples=300, deadline=None)
def test_the_schedule_is_a_solution_as_early_as_can_be(drawn):
    count, reasons = drawn
    network = build(count, reasons)
    times = network.schedule()
    assert times[ORIGIN] == 0
    for name, row in reasons.items():
        if name not in network.set_aside():
            assert all(times[v] - times[u] <= w for u, v, w in row)
    for point in range(count):
        if network.earliest(point) is not None:
            assert times[point] == network.earliest(point)
        for other in network.tied(point):
            assert (point, other, times[other] - times[point]) in {b for row in reasons.values() for b in row}


def answers(network, count):
    return [(network.earliest(p), network.latest(p)) for p in range(count)], network.conflicts(), network.set_aside()


@given(MIXED | TIGHT, st.data())
@settings(max_examples=300, deadline=None)
def test_retraction_undoes_addition(drawn, data):
    count, reasons = drawn
    extra = data.draw(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1), st.integers(-20, 20)))
    network = build(count, reasons)
    before = answers(network, count)
    network.add("extra", [extra])
    network.conflicts()
    network.retract("extra")
    assert answers(network, count) == before


@given(MIXED | TIGHT, st.randoms(use_true_random=False))
@settings(max_examples=300, deadline=None)
def test_order_of_addition_changes_neither_verdict_nor_bounds(drawn, random):
    count, reasons = drawn
    order = list(reasons)
    random.shuffle(order)
    one, other = build(count, reasons), build(count, reasons, order)
    assert one.consistent() == other.consistent()
    if one.consistent():
        assert answers(one, count) == answers(other, count)
    bounds = [bound for row in reasons.values() for bound in row]
    if len(bounds) == len(set(bounds)):
        assert {(frozenset(c.reasons), c.off_by) for c in one.conflicts()} == {
            (frozenset(c.reasons), c.off_by) for c in other.conflicts()
        }


@given(MIXED)
@settings(max_examples=100, deadline=None)
def test_a_copy_answers_alike_and_goes_its_own_way(drawn):
    count, reasons = drawn
    network = build(count, reasons)
    twin = network.copy()
    assert answers(twin, count) == answers(network, count)
    before = answers(network, count)
    twin.add("extra", [(ORIGIN, 1, -1000), (1, ORIGIN, -1000)])
    assert not twin.consistent()
    twin.point()
    assert answers(network, count) == before
    with pytest.raises(NetworkError):
        network.earliest(count)


@given(st.lists(st.lists(st.integers(0, 6), max_size=4), min_size=7, max_size=7))
def test_strong_components_are_mutual_reach_sinks_first(rows):
    reach = shortest_paths(7, [(u, v, 0) for u, row in enumerate(rows) for v in row])
    found = strong_components(rows)
    assert sorted(node for part in found for node in part) == list(range(7))
    number = {node: at for at, part in enumerate(found) for node in part}
    for u, v in combinations(range(7), 2):
        assert (number[u] == number[v]) == (reach[u][v] < INF and reach[v][u] < INF)
    assert all(number[v] <= number[u] for u, row in enumerate(rows) for v in row)


def test_a_new_network_says_nothing():
    network = Network()
    point = network.point()
    assert network.consistent()
    assert (network.earliest(point), network.latest(point)) == (None, None)
    assert (network.earliest(ORIGIN), network.latest(ORIGIN)) == (0, 0)
    assert network.distance(point, point) == (0, 0)
    assert network.why(point, "latest") == ()


def test_reasons_of_a_bound_stand_in_order_from_the_origin():
    network = Network()
    a, b, c = network.point(), network.point(), network.point()
    network.add("c after b", [(c, b, -5)])
    network.add("length", [(b, a, -1)], structural=True)
    network.add("a from 100", [(a, ORIGIN, -100)])
    network.add("c by 200", [(ORIGIN, c, 200)])
    assert network.why(c, "earliest") == ("a from 100", "c after b")
    assert network.why(a, "latest") == ("c by 200", "c after b")
    assert (network.earliest(c), network.latest(a)) == (106, 194)


def test_a_reason_may_be_extended_and_keeps_its_place():
    network = Network()
    a = network.point()
    network.add("first", [(ORIGIN, a, 10)])
    network.add("second", [(a, ORIGIN, -20)])
    network.add("first", [(a, ORIGIN, -5)])
    assert network.conflicts() == [Conflict(("first", "second"), 10)]
    assert network.set_aside() == ("second",)
    assert (network.earliest(a), network.latest(a)) == (5, 10)
    assert network.why(a, "earliest") == ("first",)


def test_a_reason_can_contradict_itself():
    network = Network()
    a = network.point()
    network.add("loop", [(a, a, -1)])
    network.add("nowhere", [(ORIGIN, ORIGIN, -2)])
    assert network.conflicts() == [Conflict(("loop",), 1), Conflict(("nowhere",), 2)]


def test_a_shorter_conflict_is_found_before_a_longer_one():
    network = Network()
    points = [network.point() for _ in range(6)]
    for left, right in pairwise(points):
        network.add(f"{left} before {right}", [(right, left, -10)])
    network.add("first from 100", [(points[0], ORIGIN, -100)])
    network.add("last by 50", [(ORIGIN, points[-1], 50)])
    network.add("fifth from 60", [(points[4], ORIGIN, -60)])
    assert network.conflicts() == [Conflict(("5 before 6", "last by 50", "fifth from 60"), 20)]
    assert network.set_aside() == ("last by 50",)


@pytest.mark.parametrize("weight", [True, 1.0, float("nan"), "1", None])
def test_weights_are_plain_integers(weight):
    network = Network()
    point = network.point()
    with pytest.raises(NetworkError, match="is not an integer: give whole seconds"):
        network.add("reason", [(ORIGIN, point, 5), (ORIGIN, point, weight)])
    assert network.latest(point) is None
    with pytest.raises(NetworkError, match="retract only what was added"):
        network.retract("reason")


@pytest.mark.parametrize("point", [-1, 2, True, 1.0, None])
def test_points_are_those_of_the_network(point):
    network = Network()
    network.point()
    for use in (
        lambda: network.add("reason", [(ORIGIN, point, 5)]),
        lambda: network.earliest(point),
        lambda: network.latest(point),
        lambda: network.distance(ORIGIN, point),
        lambda: network.distance(point, ORIGIN),
        lambda: network.why(point, "latest"),
    ):
        with pytest.raises(NetworkError, match=r"take them from point\(\)"):
            use()


def test_a_reason_is_structural_or_not():
    network = Network()
    network.add("reason", [], structural=True)
    with pytest.raises(NetworkError, match="structural=True: keep to that"):
        network.add("reason", [])
    with pytest.raises(ValueError, match="say 'earliest' or 'latest'"):
        network.why(ORIGIN, "both")


def chain(length, both=False, reverse=False):
    network = Network()
    points = [(network.point(), network.point()) for _ in range(length)]
    for at in range(length - 1, -1, -1) if reverse else range(length):
        start, end = points[at]
        network.add(("event", at), [(end, start, -1)], structural=True)
        if at:
            network.add(("before", at), [(start, points[at - 1][1], 0)])
            if both:
                network.add(("offset", at), [(points[at - 1][0], start, 100), (start, points[at - 1][0], -1)])
    return network, points


@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("both", [False, True])
def test_a_long_chain_is_checked_in_linear_time(both, reverse):
    network, points = chain(20_000, both, reverse)
    for at, (start, end) in enumerate(points):
        network.add(("date", at), [(start, ORIGIN, -100 * at), (ORIGIN, end, 100 * at + 86_400)])
    begun = time.process_time()
    assert network.consistent()
    assert network.earliest(points[-1][0]) == 1_999_900
    assert time.process_time() - begun < 10  # some 0.5 s; quadratic would take minutes


@pytest.mark.parametrize("both", [False, True])
def test_a_contradiction_as_long_as_the_chain_is_found_in_linear_time(both):
    network, points = chain(10_000, both)
    network.add("from", [(points[0][0], ORIGIN, -1000)])
    network.add("by", [(ORIGIN, points[-1][1], 1010)])
    begun = time.process_time()
    (conflict,) = network.conflicts()
    assert len(conflict.reasons) == 10_001
    assert network.set_aside() == ("by",)
    assert time.process_time() - begun < 10  # some 1 s; quadratic would take minutes


@given(MIXED | TIGHT, st.data())
@settings(max_examples=500, deadline=None)
def test_a_network_that_changes_answers_as_one_made_anew(drawn, data):
    count, reasons = drawn
    network, live = build(count, {}), {}
    for step in range(data.draw(st.integers(1, 20))):
        kind = data.draw(st.sampled_from(("add", "add", "add", "extend", "retract", "point", "ask", "ask bounds")))
        if kind == "add" and reasons:
            name = f"{step}"
            live[name] = list(data.draw(st.sampled_from(sorted(reasons.values()))))
            network.add(name, live[name])
        elif kind == "extend" and live:
            name = data.draw(st.sampled_from(sorted(live)))
            live[name].append((0, count - 1, data.draw(st.integers(-9, 9))))
            network.add(name, live[name][-1:])
        elif kind == "retract" and live:
            name = data.draw(st.sampled_from(sorted(live)))
            network.retract(name)
            del live[name]
        elif kind == "point":
            network.point()
            count += 1
        elif kind == "ask":
            assert network.consistent() == consistent(count, live, live)
        elif kind == "ask bounds":
            fresh = build(count, live)
            assert answers(network, count) == answers(fresh, count)
            assert network.schedule() == fresh.schedule()
    assert answers(network, count) == answers(build(count, live), count)


@pytest.mark.parametrize("backwards", [False, True])
def test_a_chain_that_is_checked_at_every_link_takes_linear_time(backwards):
    network = Network()
    points = network.points(20_000)
    begun = time.process_time()
    for at in reversed(range(1, 20_000)) if backwards else range(1, 20_000):
        network.add(at, [(points[at], points[at - 1], -1)])
        assert network.consistent()
    assert time.process_time() - begun < 10  # some 0.5 s; quadratic would take minutes


def test_many_bounds_at_once_are_those_added_one_by_one():
    one, other = Network(), Network()
    rows = [(0, 1, 50), (1, 0, -20), (2, 1, -7), (0, 2, 90), (3, 0, 5)]
    for network in (one, other):
        assert list(network.points(3)) == [1, 2, 3]
    one.load(*zip(*rows, strict=True), reasons="abcde")
    for name, row in zip("abcde", rows, strict=True):
        other.add(name, [row])
    assert answers(one, 4) == answers(other, 4)


@pytest.mark.parametrize(
    ("us", "vs", "ws", "reasons", "match"),
    [
        ([0], [1, 1], [5, 5], "ab", "differ in length"),
        ([0, 0], [1, 1], [5, 5], "a", "differ in length"),
        ([0, 0], [1, 1], [5, 5], "aa", "named twice"),
        ([0], [1], [5], ["old"], "named twice"),
        ([0], [2], [5], "a", "take them from"),
        ([-1], [1], [5], "a", "take them from"),
        ([0], [1], [5.0], "a", "not an integer"),
        ([True], [1], [5], "a", "take them from"),
    ],
)
def test_columns_that_are_refused_change_nothing(us, vs, ws, reasons, match):
    network = Network()
    network.point()
    network.add("old", [(0, 1, 9)])
    with pytest.raises(NetworkError, match=match):
        network.load(us, vs, ws, reasons)
    assert network.latest(1) == 9
    network.retract("old")
    assert network.latest(1) is None
