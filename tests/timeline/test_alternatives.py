"""Alternatives against oracles that share no code: every way to choose, every order of end points, a small grid."""

from __future__ import annotations

import functools
import random
import time
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import Timeline
from timeline.constraint import Constraint
from timeline.errors import BadRelation
from timeline.network import ORIGIN, Network, NetworkError

INF = float("inf")


def shortest_paths(count, bounds):
    """Floyd-Warshall: None for a negative cycle."""
    table = [[0 if i == j else INF for j in range(count)] for i in range(count)]
    for u, v, w in bounds:
        table[u][v] = min(table[u][v], w)
    for k, i, j in product(range(count), repeat=3):
        table[i][j] = min(table[i][j], table[i][k] + table[k][j])
    return None if any(table[i][i] < 0 for i in range(count)) else table


def ways(count, reasons, names):
    """The closed tables of all ways to choose that hold together."""
    for picked in product(*(reasons[name] for name in names)):
        table = shortest_paths(count, [bound for option in picked for bound in option])
        if table is not None:
            yield table


def build(count, reasons, order=None):
    network = Network()
    network.points(count - 1)
    for name in order or reasons:
        options = reasons[name]
        if len(options) == 1:
            network.add(name, options[0])
        else:
            network.choose(name, options)
    return network


@st.composite
def networks(draw, most=7, low=-8, high=14):
    count = draw(st.integers(2, 6))
    point = st.integers(0, count - 1)
    bound = st.tuples(point, point, st.integers(low, high))
    option = st.lists(bound, min_size=1, max_size=2)
    rows = draw(st.lists(st.lists(option, min_size=1, max_size=3), max_size=most))
    return count, {f"r{number}": row for number, row in enumerate(rows)}


@given(networks() | networks(low=-6, high=3))
@settings(max_examples=600, deadline=None)
def test_verdict_and_bounds_are_those_of_all_ways_to_choose(drawn):
    count, reasons = drawn
    network = build(count, reasons)
    assert network.consistent() == any(True for _ in ways(count, reasons, reasons))
    assert (not network.conflicts()) == network.consistent()
    kept = [name for name in reasons if name not in network.set_aside()]
    tables = list(ways(count, reasons, kept))
    assert tables
    for u, v in product(range(count), repeat=2):
        most = max(table[u][v] for table in tables)
        assert network.distance(u, v)[1] == (None if most == INF else most)
        assert network.distance(v, u)[0] == (None if most == INF else -most)
    for point in range(count):
        assert (network.earliest(point), network.latest(point)) == network.distance(ORIGIN, point)
    times = network.schedule()
    for name in kept:
        assert any(all(times[v] - times[u] <= w for u, v, w in option) for option in reasons[name])


@given(networks(low=-7, high=3))
@settings(max_examples=400, deadline=None)
def test_conflicts_are_irreducible_disjoint_and_enough(drawn):
    count, reasons = drawn
    found = build(count, reasons).conflicts()
    named = [name for conflict in found for name in conflict.reasons]
    assert len(named) == len(set(named))
    for conflict in found:
        assert conflict.off_by > 0
        assert not any(True for _ in ways(count, reasons, conflict.reasons))
        for one in conflict.reasons:
            assert any(True for _ in ways(count, reasons, [name for name in conflict.reasons if name != one]))
    assert any(True for _ in ways(count, reasons, [name for name in reasons if name not in named]))


@given(networks(), st.randoms(use_true_random=False))
@settings(max_examples=300, deadline=None)
def test_order_of_addition_changes_neither_verdict_nor_bounds(drawn, rng):
    count, reasons = drawn
    order = list(reasons)
    rng.shuffle(order)
    one, other = build(count, reasons), build(count, reasons, order)
    assert one.consistent() == other.consistent()
    if one.consistent():
        for u, v in combinations(range(count), 2):
            assert one.distance(u, v) == other.distance(u, v)


@given(networks())
@settings(max_examples=300, deadline=None)
def test_why_names_reasons_that_give_the_bound(drawn):
    count, reasons = drawn
    network = build(count, reasons)
    for point in range(1, count):
        for side in ("earliest", "latest"):
            value, named = getattr(network, side)(point), network.why(point, side)
            assert getattr(build(count, {name: reasons[name] for name in named}), side)(point) == value


@given(networks(), st.data())
@settings(max_examples=300, deadline=None)
def test_what_is_allowed_is_what_could_be_added(drawn, data):
    count, reasons = drawn
    network = build(count, reasons)
    point = st.integers(0, count - 1)
    asked = data.draw(st.lists(st.tuples(point, point, st.integers(-9, 9)), max_size=3))
    kept = [name for name in reasons if name not in network.set_aside()]
    grown = {**reasons, "asked": [asked]}
    assert network.allows(asked) == any(True for _ in ways(count, grown, [*kept, "asked"]))
    assert network.allows(asked) == network.allows(asked)  # asking changes nothing


@given(networks(), st.data())
@settings(max_examples=200, deadline=None)
def test_retraction_undoes_addition(drawn, data):
    count, reasons = drawn
    network = build(count, reasons)
    before = network.conflicts(), [network.distance(u, v) for u, v in combinations(range(count), 2)]
    network.choose("extra", data.draw(networks())[1].get("r0", [[(0, 0, 1)]]) if count == 6 else [[(0, 1, -5)]])
    network.conflicts()
    network.retract("extra")
    assert (network.conflicts(), [network.distance(u, v) for u, v in combinations(range(count), 2)]) == before


# --- Allen relations, by their end points; the oracle knows orders only ---

SIGNS = {
    "b": "<<<<",
    "m": "<<=<",
    "o": "<<><",
    "s": "=<><",
    "d": "><><",
    "f": "><>=",
    "e": "=<>=",
    "bi": ">>>>",
    "mi": ">=>>",
    "oi": "><>>",
    "si": "=<>>",
    "di": "<<>>",
    "fi": "<<>=",
}
"""Start-start, start-end, end-start, end-end."""


def relation(a, b):
    """The relation of two pairs of numbers."""
    signs = "".join("<" if x < y else ">" if x > y else "=" for x in a for y in b)
    return next(name for name, said in SIGNS.items() if said == signs)


@functools.cache
def orders(events):
    """Every way to order the end points of so many events, ties included: the relation of each pair."""
    if events == 0:
        return (((), 0),)
    found = []
    for spans, used in orders(events - 1):
        # even places: between those of before; odd: at one of them
        for start in range(2 * used + 1):
            for end in range(start, 2 * used + 1):
                if start == end and start % 2:
                    continue
                marks = sorted({2 * place + 1 for place in range(used)} | {start, end + (0.5 if end == start else 0)})
                at = {mark: place for place, mark in enumerate(marks)}
                old = tuple((at[2 * a + 1], at[2 * b + 1]) for a, b in spans)
                found.append(((*old, (at[start], at[end + (0.5 if end == start else 0)])), len(marks)))
    return tuple(found)


def option(name, a, b):
    """A base relation as bounds."""
    found = []
    for (x, y), sign in zip(product(a, b), SIGNS[name], strict=True):
        if sign in "<=":
            found.append((y, x, -1 if sign == "<" else 0))
        if sign in ">=":
            found.append((x, y, -1 if sign == ">" else 0))
    return found


def allen_network(events, relations):
    network = Network()
    points = [network.points(2) for _ in range(events)]
    for start, end in points:
        network.add(("event", start), [(end, start, -1)], structural=True)
    for number, (i, j, names) in enumerate(relations):
        network.choose(number, [option(name, points[i], points[j]) for name in names])
    return network


def test_there_are_as_many_orders_as_are_known():
    assert [len(orders(events)) for events in (1, 2, 3)] == [1, 13, 409]


@pytest.mark.parametrize("seed", range(40))
def test_verdicts_of_four_events_are_those_of_all_orders_of_end_points(seed):
    rng = random.Random(seed)  # noqa: S311
    known = [{(i, j): relation(s[i], s[j]) for i, j in combinations(range(4), 2)} for s, _ in orders(4)]
    assert len(known) == 23_917
    for _ in range(5):
        pairs = rng.sample(list(combinations(range(4), 2)), rng.randint(3, 6))
        relations = [(i, j, rng.sample(list(SIGNS), rng.choice((1, 2, 3, 4)))) for i, j in pairs]
        possible = any(all(order[i, j] in names for i, j, names in relations) for order in known)
        assert (not allen_network(4, relations).conflicts()) == possible, relations


def on_a_grid(events, relations, size=12):
    """Whether pairs of numbers on a grid meet all relations: a search that strikes out what no longer fits."""
    spans = list(combinations(range(size), 2))
    between = {(one, other): relation(one, other) for one, other in product(spans, repeat=2)}

    def place(open_to):
        if not open_to:
            return True
        event = min(open_to, key=lambda at: len(open_to[at]))
        for span in open_to[event]:
            left = {at: fitting for at, fitting in open_to.items() if at != event}
            for i, j, names in relations:
                if i == event and j in left:
                    left[j] = [other for other in left[j] if between[span, other] in names]
                elif j == event and i in left:
                    left[i] = [other for other in left[i] if between[other, span] in names]
            if all(left.values()) and place(left):
                return True
        return False

    return place(dict.fromkeys(range(events), spans))


@pytest.mark.parametrize("seed", range(12))
def test_verdicts_of_six_events_are_those_of_a_search_on_a_grid(seed):
    rng = random.Random(1000 + seed)  # noqa: S311
    pairs = rng.sample(list(combinations(range(6), 2)), 10)
    relations = [
        (i, j, rng.sample(list(SIGNS), rng.choice((1, 2, 3)))) for i, j in sorted(pairs, key=lambda p: p[::-1])
    ]
    assert (not allen_network(6, relations).conflicts()) == on_a_grid(6, relations), relations


@pytest.mark.parametrize(("degree", "low", "high"), [(4, 9, 10), (7, 7, 10), (9.5, 0, 6), (14, 0, 0)])
def test_networks_about_the_phase_transition_are_decided(degree, low, high):
    """A(n, d, 6.5) of Nebel (1997): nearly all hold at d = 4, nearly none at 14."""
    fine = 0
    for seed in range(10):
        rng = random.Random(seed * 100 + degree)  # noqa: S311
        relations = []
        for i, j in combinations(range(20), 2):
            names = [name for name in SIGNS if rng.random() < 0.5]
            if rng.random() < degree / 19 and names:
                relations.append((i, j, names))
        fine += allen_network(20, relations).consistent()
    assert low <= fine <= high


# --- as a user meets it ---


def test_many_pairs_that_may_not_overlap_are_placed():
    network, rng = Network(), random.Random(7)  # noqa: S311
    points = [network.points(2) for _ in range(1000)]
    for number, (start, end) in enumerate(points):
        network.add(("event", number), [(end, start, -1)], structural=True)
        day = rng.randrange(3000)
        network.add(("date", number), [(start, ORIGIN, -24 * day), (ORIGIN, end, 24 * day + 240)])
    for number in range(1000):
        a, b = rng.sample(points, 2)
        network.choose(("apart", number), [[(b[0], a[1], 0)], [(a[0], b[1], 0)]])
    begun = time.process_time()
    assert not network.conflicts()
    assert time.process_time() - begun < 5  # some 0.2 s


def test_three_of_one_day_each_do_not_fit_into_two_days():
    network = Network()
    points = {name: network.points(2) for name in "abc"}
    for name, (start, end) in points.items():
        network.add(f"{name} takes a day", [(end, start, -24)])
        network.add(f"{name} in two days", [(start, ORIGIN, 0), (ORIGIN, end, 48)])
    for one, other in combinations("abc", 2):
        a, b = points[one], points[other]
        network.choose(f"{one} apart from {other}", [[(b[0], a[1], 0)], [(a[0], b[1], 0)]])
    (conflict,) = network.conflicts()
    assert len(conflict.reasons) == 9
    assert conflict.off_by == 24
    assert network.set_aside() == ("b apart from c",)


@pytest.mark.parametrize(
    ("options", "match"),
    [([], "are none"), ([[(0, 1, 2.0)]], "not an integer"), ([[(0, 9, 2)]], "take them from")],
)
def test_alternatives_that_are_refused(options, match):
    network = Network()
    network.point()
    with pytest.raises(NetworkError, match=match):
        network.choose("reason", options)
    assert not network.conflicts()


def days(*when):
    made = Timeline()
    for day in when:
        made = made.add(f"It was {day}", when=day, published="2024-11-30")
    return made


@pytest.mark.parametrize(
    ("names", "holds"),
    [
        (["before", "after"], True),
        (["after", "overlaps"], False),
        (["after", "met-by", "during"], False),
        (["after", "before", "equals"], True),
    ],
)
def test_sets_of_relations_that_are_no_range(names, holds):
    made = days("11 November 2024", "13 November 2024").relate("e1", names, "e2")
    assert (made.contradictions == ()) == holds
    assert Timeline.from_json(made.to_json()) == made


def test_one_of_several_dates():
    made = days("11 November 2024", "12 November 2024", "20 November 2024", "15 November 2024").add(
        "It fell", id="fall"
    )
    on = [Constraint(f"o{n}", "date", "fall", interval=made.event(f"e{n}").time.interval) for n in (1, 3)]
    made = Timeline(
        made.articles,
        made.phrases,
        made.told,
        (*made.constraints, Constraint("any", "any", "fall", options=tuple(on), rule="by hand")),
        sentences=made.sentences,
    )
    assert made.contradictions == ()
    first, last = made.event("e1"), made.event("e3")
    assert (made.bounds("fall").earliest_start, made.bounds("fall").latest_end) == (first.time.start, last.time.end)
    later = made.relate("fall", "after", "e2")
    assert later.bounds("fall").earliest_start == last.time.start
    neither = later.relate("fall", "before", "e4")
    (told,) = neither.contradictions
    assert "any" in told.constraints
    assert any(" or " in testimony.says for testimony in told.evidence)
    assert Timeline.from_json(neither.to_json()) == neither


def test_statements_about_unknown_events_are_refused():
    made = days("11 November 2024")
    stray = Timeline(made.articles, made.phrases, made.told, (Constraint("c9", "relation", "e1", "e7", "before"),))
    with pytest.raises(BadRelation, match="no event 'e7'"):
        stray.contradictions  # noqa: B018
