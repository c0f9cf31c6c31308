"""What changes one thing leaves others alone: copies, soft bounds, statements after others, input that is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from timeline import BadRelation, Constraint, Correction, Timeline, UnknownEvent
from timeline.errors import TimelineError
from timeline.network import ORIGIN, Network, NetworkError


def two_points() -> Network:
    network = Network()
    network.points(2)
    network.add("by ten", [(ORIGIN, 1, 10)])
    return network


# --- the engine ---


@pytest.mark.parametrize("asked", [True, False])
def test_a_copy_keeps_the_reasons_that_the_original_takes_back(asked: bool) -> None:
    network = two_points()
    if asked:
        assert network.consistent()
    twin = network.copy()
    network.add("by ten", [(ORIGIN, 2, 3)])
    network.retract("by ten")
    assert (twin.latest(1), twin.latest(2), twin.why(1, "latest")) == (10, None, ("by ten",))
    assert list(twin.bounds()) == [(ORIGIN, 1, 10)]
    assert network.latest(1) is None


@pytest.mark.parametrize("choice", [True, False])
def test_soft_bounds_never_push_out_a_hard_one_that_came_later(choice: bool) -> None:
    network = Network()
    network.points(2)
    if choice:
        network.choose("soft", [[(1, 2, -5)], [(1, 2, -9)]], soft=True)
    else:
        network.add("soft", [(1, 2, -5)], soft=True)
    network.add("one", [(2, 1, 0)])
    network.add("two", [(1, 2, -1)])
    assert [conflict.reasons for conflict in network.conflicts()] == [("one", "two")]
    assert network.set_aside() == ("soft", "two")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda n: n.points(-1), "give a whole number"),
        (lambda n: n.points(float("nan")), "give a whole number"),
        (lambda n: n.points(True), "give a whole number"),
        (lambda n: n.add("new", [(ORIGIN, 1)]), "give a list of"),
        (lambda n: n.add("new", 7), "give a list of"),
        (lambda n: n.add("by ten", [(ORIGIN, 1, 5)], soft=True), "soft=False"),
        (lambda n: n.add("new", [(ORIGIN, 1, 5)], structural=True, soft=True), "can't give way"),
        (lambda n: n.choose("new", [[(ORIGIN, 1, 5)], [(ORIGIN, 9, 5)]]), "take them from"),
        (lambda n: n.choose("new", [[(ORIGIN, 1, 5)], [(ORIGIN, 1, 0.5)]]), "not an integer"),
        (lambda n: n.choose("new", 7), "give lists of bounds"),
        (lambda n: n.allows([(ORIGIN, 1, float("inf"))]), "not an integer"),
    ],
)
def test_what_a_network_refuses_changes_nothing(change: Callable[[Network], object], told: str) -> None:
    network = two_points()
    with pytest.raises(NetworkError, match=told):
        change(network)
    assert (network.reasons(), network.reach()) == (("by ten",), ([0, None, None], [0, 10, None]))


# --- timelines ---


def meeting() -> Timeline:
    return Timeline().add("The council met", "2024-11-11", published="2024-11-12").add("The mayor left")


def test_a_soft_statement_that_later_ones_exclude_is_told_as_set_aside() -> None:
    t = meeting().relate("e1", "before", "e2", hard=False)
    assert (t.set_aside, t.consistent) == ((), True)  # asked, so that what comes is worked in
    t = t.relate("e2", "before", "e1")
    assert t.set_aside == ("c2",)
    assert t.set_aside == Timeline.from_json(t.to_json()).set_aside


def test_statements_after_a_correction_are_judged_as_when_read_again() -> None:
    t = meeting().correct(Correction("e1", date="2024-11-20"))
    assert t.consistent
    t = t.relate("e2", "after", "e1", offset="P1D").state(Constraint("", "relation", "e2", "e1", "before"))
    again = Timeline.from_json(t.to_json())
    assert again == t
    assert (again.contradictions, again.events, again.order) == (t.contradictions, t.events, t.order)


def test_statements_that_a_correction_sets_aside_are_still_there() -> None:
    t = meeting().correct(Correction("e1", date="2024-11-20"))
    with pytest.raises(BadRelation, match="'c1' is there already"):
        t.state(Constraint("c1", "relation", "e2", "e1", "after"))
    assert t.retract("c1").constraints == ()
    with pytest.raises(UnknownEvent, match="'a1'"):  # that of the correction was neither read nor said
        t.retract("a1")


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (lambda t: t.add(""), "text=''"),
        (lambda t: t.add("It rained", id=""), "id=''"),
        (lambda t: t.add("It rained", 7), "when=7"),
        (lambda t: t.relate(None, "before", "e1"), "no event None"),
        (lambda t: t.relate("e2", None, "e1"), "relation None"),
        (lambda t: t.relate("e2", [3], "e1"), "relation 3"),
        (lambda t: t.relate("e2", "after", "e1", offset=3), "offset 3"),
        (lambda t: t.relate("e2", "after", "e1", confidence="x"), "confidence 'x'"),
        (lambda t: t.relate("e2", "after", "e1", confidence=float("nan")), "confidence nan"),
        (lambda t: t.relate("e2", "after", "e1", hard=0), "hard is 0"),
        (lambda t: t.state("c1"), "'c1' is no statement"),
        (lambda t: t.state(Constraint("", "date", "e2", interval="2024")), "not '2024'"),
        (lambda t: t.state(Constraint("", "relation", 7, "e1", "after")), "no event 7"),
        (lambda t: t.retract(None), "no constraint None"),
    ],
)
def test_what_is_no_statement_is_refused(act: Callable[[Timeline], object], told: str) -> None:
    with pytest.raises(TimelineError, match=told) as error:
        act(meeting())
    assert isinstance(error.value, ValueError | LookupError)
