"""The algebra against intervals on a small grid, told apart by words here and by signs there."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.allen import ALL, NAMES, NONE, Relations, bounds, compose, converse, relation_between
from timeline.errors import BadRelation

TABLE = [
    # name, a, b
    ("before", (0, 1), (2, 3)),
    ("meets", (0, 2), (2, 3)),
    ("overlaps", (0, 2), (1, 3)),
    ("starts", (0, 1), (0, 3)),
    ("during", (1, 2), (0, 3)),
    ("finishes", (2, 3), (0, 3)),
    ("equals", (0, 3), (0, 3)),
    ("after", (2, 3), (0, 1)),
    ("met-by", (2, 3), (0, 2)),
    ("overlapped-by", (1, 3), (0, 2)),
    ("started-by", (0, 3), (0, 1)),
    ("contains", (0, 3), (1, 2)),
    ("finished-by", (0, 3), (2, 3)),
]
GRID = list(combinations(range(6), 2))  # six points hold every arrangement of three intervals


def told(a, b):
    """The definitions of Allen (1983), written out."""
    (s, e), (t, f) = a, b
    answers = {
        "before": e < t,
        "meets": e == t,
        "overlaps": s < t < e < f,
        "starts": s == t and e < f,
        "during": t < s and e < f,
        "finishes": t < s and e == f,
        "equals": s == t and e == f,
        "after": f < s,
        "met-by": f == s,
        "overlapped-by": t < s < f < e,
        "started-by": s == t and f < e,
        "contains": s < t and f < e,
        "finished-by": s < t and e == f,
    }
    (name,) = [name for name, holds in answers.items() if holds]
    return name


SETS = st.integers(0, ALL.mask).map(Relations)


@pytest.mark.parametrize(("name", "a", "b"), TABLE)
def test_each_relation_by_example(name, a, b):
    assert relation_between(*a, *b) == name
    assert list(converse(name)) == [relation_between(*b, *a)]


def test_exactly_one_relation_holds_between_any_two_intervals():
    assert len(NAMES) == len(set(NAMES)) == 13
    for a, b in product(GRID, repeat=2):
        assert relation_between(*a, *b) == told(a, b)
        assert list(converse(told(a, b))) == [told(b, a)]


def test_composition_is_what_the_grid_shows():
    shown = {pair: set() for pair in product(NAMES, repeat=2)}
    for a, b, c in product(GRID, repeat=3):
        shown[told(a, b), told(b, c)].add(told(a, c))
    assert len(shown) == 169
    for (first, second), possible in shown.items():
        assert set(compose(first, second)) == possible, (first, second)


@given(SETS, SETS, SETS)
@settings(max_examples=150, deadline=None)
def test_the_laws_of_a_relation_algebra(r, s, t):
    assert converse(converse(r)) == r
    assert converse(compose(r, s)) == compose(converse(s), converse(r))
    assert compose(r, s | t) == compose(r, s) | compose(r, t)
    assert compose(r, "equals") == r == compose("equals", r)
    assert compose(compose(r, s), t) == compose(r, compose(s, t))
    assert ~(r | s) == ~r & ~s


@given(st.sets(st.sampled_from(NAMES)), st.sets(st.sampled_from(NAMES)))
def test_relations_are_sets_of_names(one, other):
    r, s = Relations.of(*one), Relations.of(*other)
    assert set(r & s) == one & other
    assert set(r | s) == one | other
    assert set(~r) == set(NAMES) - one
    assert list(r) == [name for name in NAMES if name in one]
    assert (len(r), bool(r)) == (len(one), bool(one))
    assert all((name in r) == (name in one) for name in NAMES)
    assert "nonsense" not in r
    assert (r == s) == (one == other)
    assert hash(r) == hash(Relations.of(*one))


def hold(limits, times):
    return all(times[v] - times[u] <= w for u, v, w in limits)


def news(names):
    """The reading of news: an end and a start may coincide."""
    return set(names) | ({"meets"} if "before" in names else set()) | ({"met-by"} if "after" in names else set())


def test_strict_bounds_say_every_convex_set_as_allen_has_it():
    said = set()
    for mask in range(1, ALL.mask + 1):
        try:
            limits = bounds(Relations(mask), (0, 1), (2, 3), strict=True)
        except BadRelation:
            continue
        allowed = {told(a, b) for a, b in product(GRID, repeat=2) if hold(limits, (*a, *b))}
        assert allowed == set(Relations(mask))
        said.add(frozenset(allowed))
    assert said == convex()


def test_bounds_say_every_set_exactly_or_not_at_all():
    said, refused = set(), 0
    for mask in range(1, ALL.mask + 1):
        relations = Relations(mask)
        try:
            limits = bounds(relations, (0, 1), (2, 3))
        except BadRelation:
            refused += 1
            continue
        allowed = {told(a, b) for a, b in product(GRID, repeat=2) if hold(limits, (*a, *b))}
        assert allowed == news(set(relations))
        said.add(frozenset(allowed))
    # 82 sets are convex (Nökel 1989); of these the reading of news loses those with "before" or "after" and no meeting.
    assert said == {names for names in convex() if names == news(names)}
    assert refused


def convex():
    """All sets that conjunctions of limits on the four pairs of points can say."""
    found = set()
    signs = [{-1}, {0}, {1}, {-1, 0}, {0, 1}, {-1, 0, 1}]
    arrangements = {
        told(a, b): [(a[x] > b[y]) - (a[x] < b[y]) for x, y in product((0, 1), repeat=2)]
        for a, b in product(GRID, repeat=2)
    }
    for limits in product(signs, repeat=4):
        names = (name for name, row in arrangements.items() if all(s in g for s, g in zip(row, limits, strict=True)))
        found.add(frozenset(names))
    return found - {frozenset()}


def test_there_are_82_convex_sets():
    assert len(convex()) == 82


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        ("before", [(3, 2, 0)]),
        ("after", [(1, 4, 0)]),
        ("meets", [(3, 2, 0), (2, 3, 0)]),
        ("starts", [(3, 1, 0), (1, 3, 0), (4, 2, -1)]),
        ("contains", [(3, 1, -1), (2, 4, -1)]),
        ("equals", [(3, 1, 0), (1, 3, 0), (4, 2, 0), (2, 4, 0)]),
        (Relations.of("before", "overlaps", "meets"), [(3, 1, -1), (4, 2, -1)]),
        (ALL, []),
    ],
)
def test_bounds_by_example(relation, expected):
    assert bounds(relation, (1, 2), (3, 4)) == expected


def test_what_no_bounds_can_say_is_an_error():
    with pytest.raises(BadRelation, match=r"before, after are not one span .* as alternatives"):
        bounds(Relations.of("after", "before"), (1, 2), (3, 4))
    with pytest.raises(BadRelation, match="empty set"):
        bounds(NONE, (1, 2), (3, 4))
    with pytest.raises(ValueError, match="relation 'befor' is not known: use one of before, meets"):
        bounds("befor", (1, 2), (3, 4))
    with pytest.raises(BadRelation, match="interval from 3 to 3 has no length"):
        relation_between(1, 2, 3, 3)


@pytest.mark.parametrize("mask", [-1, 1 << 13, True, 1.0])
def test_a_set_has_thirteen_bits(mask):
    with pytest.raises(BadRelation, match="give 13 bits"):
        Relations(mask)
