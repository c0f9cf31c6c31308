"""The order against the proved pairs that Floyd-Warshall finds, which shares no code with it."""

from __future__ import annotations

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import Article, Timeline
from timeline.network import ORIGIN, Network
from timeline.ordering import order, proved_before

INF = float("inf")
DAY = 86_400


class Story:
    """A network with named events."""

    def __init__(self):
        self.network, self.starts, self.ends, self.said = Network(), {}, {}, []

    def say(self, *bounds):
        self.said += bounds
        self.network.add(len(self.said), bounds)

    def event(self, name, earliest=None, latest=None, instant=False):
        start, end = self.network.point(), self.network.point()
        self.starts[name], self.ends[name] = start, end
        self.say((end, start, 0 if instant else -1))
        if instant:
            self.say((start, end, 0))
        if earliest is not None:
            self.say((start, ORIGIN, -earliest))
        if latest is not None:
            self.say((ORIGIN, end, latest))

    def before(self, a, b):
        self.say((self.starts[b], self.ends[a], 0))

    def order(self, items=None):
        return order(list(self.starts) if items is None else items, self.network, self.starts, self.ends)

    def proved(self, a, b):
        return proved_before(a, b, self.network, self.starts, self.ends)

    def table(self):
        count = 1 + 2 * len(self.starts)
        table = [[0 if i == j else INF for j in range(count)] for i in range(count)]
        for u, v, w in self.said:
            table[u][v] = min(table[u][v], w)
        for k in range(count):
            for i in range(count):
                for j in range(count):
                    table[i][j] = min(table[i][j], table[i][k] + table[k][j])
        return table


@st.composite
def stories(draw):
    story = Story()
    names = "abcde"[: draw(st.integers(1, 5))]
    for name in names:
        earliest = draw(st.none() | st.integers(0, 6))
        latest = draw(st.none() | st.integers(3, 9))
        story.event(name, earliest, latest, draw(st.booleans()))
    point = st.integers(1, 2 * len(names))
    for u, v, w in draw(st.lists(st.tuples(point, point, st.integers(-3, 4)), max_size=6)):
        story.say((u, v, w))
    for a, b in draw(st.lists(st.tuples(st.sampled_from(names), st.sampled_from(names)), max_size=5)):
        if a != b:
            story.before(a, b)
    return story if story.network.consistent() else None


@given(stories().filter(bool), st.randoms(use_true_random=False))
@settings(max_examples=400, deadline=None)
def test_the_order_extends_all_that_is_proved(story, random):
    table = story.table()
    groups = story.order()
    assert sorted(name for group in groups for name in group) == sorted(story.starts)
    at = {name: number for number, group in enumerate(groups) for name in group}
    for a in story.starts:
        for b in story.starts:
            sa, ea, sb = story.starts[a], story.ends[a], story.starts[b]
            strictly = table[sb][sa] < 0  # t(sa) - t(sb) < 0 in every solution
            ended = table[sb][ea] <= 0 and table[sa][sb] > 0
            assert story.proved(a, b) == (a != b and (strictly or ended))
            if a != b and (strictly or ended):
                assert at[a] < at[b], (a, b)
            if at[a] == at[b]:
                assert table[ORIGIN][sa] == table[ORIGIN][sb]
                assert table[sa][ORIGIN] == table[sb][ORIGIN]
    shuffled = list(story.starts)
    random.shuffle(shuffled)
    assert [set(group) for group in story.order(shuffled)] == [set(group) for group in groups]
    assert [list(group) for group in story.order(shuffled)] == [sorted(group, key=shuffled.index) for group in groups]


def test_what_nothing_tells_apart_is_a_tie_in_the_given_order():
    story = Story()
    for name in ("monday b", "monday a", "monday c"):
        story.event(name, 0, DAY)
    story.event("tuesday", DAY, 2 * DAY)
    assert story.order() == (("monday b", "monday a", "monday c"), ("tuesday",))
    assert story.order(["tuesday", "monday c", "monday a"]) == (("monday c", "monday a"), ("tuesday",))
    assert story.proved("monday a", "tuesday")
    assert not story.proved("monday a", "monday b")


def test_a_chain_orders_what_dates_do_not():
    story = Story()
    for name in "abc":
        story.event(name, 0, DAY)
    story.before("c", "b")
    story.before("b", "a")
    assert story.order() == (("c",), ("b",), ("a",))


def test_instants_of_one_window_stand_in_layers():
    story = Story()
    for name in "abcd":
        story.event(name, 0, DAY, instant=True)
    story.before("c", "a")
    assert story.order() == (("b", "c", "d"), ("a",))
    story.before("d", "c")
    assert story.order() == (("b", "d"), ("c",), ("a",))
    story.before("a", "d")  # round in a circle: all three at one moment
    assert story.order() == (("a", "b", "c", "d"),)
    assert not story.proved("c", "a")


def test_an_instant_at_the_start_of_another_event_is_over_for_what_follows_that_start():
    story = Story()
    story.event("instant", 0, DAY, instant=True)
    story.event("same start", 0)
    story.event("follower", 0)
    story.before("instant", "same start")
    story.say((story.starts["instant"], story.starts["same start"], 0))
    story.say((story.starts["follower"], story.starts["same start"], 0), (ORIGIN, story.starts["follower"], DAY))
    assert story.proved("instant", "follower")
    assert story.order() == (("instant", "same start"), ("follower",))


def test_an_end_that_only_just_meets_a_bound_from_a_start_does_not_precede_it():
    story = Story()
    story.event("event", 0, 6)
    story.event("part", 1)
    story.event("instant", latest=6, instant=True)
    story.say((story.ends["part"], story.ends["event"], 3), (story.ends["event"], story.ends["part"], -1))
    story.say((story.starts["instant"], story.ends["event"], 2))
    story.before("instant", "event")
    assert story.proved("instant", "event")
    assert story.order() == (("part",), ("instant",), ("event",))


def test_instants_are_ordered_over_other_times_too():
    story = Story()
    for name, late in (("a", 2 * DAY), ("b", 2 * DAY), ("x", 3 * DAY)):
        story.event(name, 0, late, instant=True)
    story.say((story.starts["x"], story.starts["a"], -DAY))  # a at least a day before x
    story.say((story.starts["b"], story.starts["x"], DAY))  # x at most a day after b
    assert story.proved("a", "b")
    assert story.order() == (("a",), ("b",), ("x",))


def test_without_dates_items_stand_by_what_surrounds_them():
    story = Story()
    story.event("undated")
    story.event("old", 0, DAY)
    story.event("new", 10 * DAY, 11 * DAY)
    story.event("before new")
    story.before("before new", "new")
    story.event("after old")
    story.before("old", "after old")
    assert story.order() == (("old",), ("after old",), ("before new",), ("new",), ("undated",))


def test_a_contradiction_leaves_the_order_of_the_rest():
    story = Story()
    for name in "abc":
        story.event(name)
    story.before("c", "b")
    story.before("b", "a")
    story.before("a", "c")
    assert len(story.network.set_aside()) == 1
    assert story.order() == (("c",), ("b",), ("a",))


def test_nothing_to_order():
    assert Story().order() == ()


def test_five_thousand_items_take_about_a_second():
    for instant in (False, True):
        story = Story()
        for at in range(5000):
            story.event(at, 0 if instant else at // 50 * DAY, 5000 * DAY, instant)
            if at:
                story.before(at - 1, at)
        begun = time.process_time()
        assert len(story.order()) == 5000
        assert time.process_time() - begun < 5


def test_what_is_going_on_stands_where_it_is_told_unless_more_is_proved() -> None:
    text = (
        "The mill has been shut since May 2022. Crews are searching the valley. The mayor said it was hard, since the "
        "mill was sold in 2021."
    )
    story = Timeline.read(Article(text, published="2024-11-11"))
    shown = [identity for group in story.order for identity in group]
    searching = next(event.id for event in story.events if "searching" in event.head)
    assert shown[-1] == searching
    sold = next(event.id for event in story.events if "sold" in event.head)
    sooner = story.relate(sold, "after", searching, least="P1D")
    shown = [identity for group in sooner.order for identity in group]
    assert shown.index(searching) < shown.index(sold)
