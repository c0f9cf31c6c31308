"""Laws of the engine and of questions to a timeline: ours keeps them, and each can be broken."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve
from hypothesis import find, given, settings
from hypothesis import strategies as st

from timeline import Bounds, Timeline, allen
from timeline.network import Conflict, Network
from timeline.repairs import Hitting
from timeline.testing import (
    allen_laws,
    choice_laws,
    effort_laws,
    engine_changes,
    graph_laws,
    network_checks,
    repair_laws,
    statement_laws,
    task_laws,
    timeline_changes,
)
from timeline.testing.choice_laws import CHOICE_LAWS, Chosen, choice_networks
from timeline.testing.engine_changes import CHANGE_LAWS
from timeline.testing.engine_laws import Bounded, bound_networks
from timeline.testing.graph_laws import GRAPH_LAWS
from timeline.testing.repair_laws import REPAIR_LAWS, Costly, costly_networks
from timeline.testing.statement_laws import STATEMENT_LAWS, Told, told_networks
from timeline.testing.task_laws import TASK_LAWS, Task, tasks
from timeline.testing.timeline_changes import TIMELINE_CHANGE_LAWS
from timeline.testing.violation import LawViolation


@pytest.mark.parametrize("name", network_checks.CHECKS)
def test_our_own_engine_keeps_the_laws(name: str) -> None:
    network_checks.CHECKS[name]()


@pytest.mark.parametrize(
    ("strategy", "wanted", "expected"),
    [
        (choice_networks(), lambda _: True, Chosen(2, ((((0, 1, 0),),),))),
        (choice_networks(), lambda n: n.soft, Chosen(2, ((((0, 1, 0),),),), (0,))),
        (choice_networks(), lambda n: len(n.reasons[0]) > 1, Chosen(2, ((((0, 1, 0),), ((0, 1, 0),)),))),
        (costly_networks(), lambda _: True, Costly(Chosen(2, ((((0, 1, 0),),),)), {})),
        (costly_networks(), lambda case: case.costs, Costly(Chosen(2, ((((0, 1, 0),),),)), {0: 2})),
        (tasks(), lambda _: True, (Task(0, 1, 16), Task(0, 1, 16))),
        (tasks(), lambda hours: hours[1].start, (Task(0, 1, 16), Task(1, 1, 16))),
        (bound_networks(), lambda network: network.soft, Bounded(2, (((0, 1, 0),),), (0,), (0,))),
        (told_networks(), lambda _: True, Told(2, (("allen", 0, ("before",), 1),), (4,))),
        (told_networks(), lambda told: told.soft, Told(2, (("allen", 0, ("before",), 1),), (4,), (0,))),
        (told_networks(), lambda told: min(told.trust) == 1, Told(2, (("allen", 0, ("before",), 1),), (1,))),
    ],
)
def test_what_networks_shrink_to(
    strategy: st.SearchStrategy[Any], wanted: Callable[[Any], object], expected: object
) -> None:
    assert find(strategy, lambda value: bool(wanted(value))) == expected


# --- each law can be broken ---

BOUNDED = Bounded(
    3, (((0, 1, 5), (1, 0, -5)), ((1, 2, 3),), ((2, 1, -3),), ((0, 2, 7),), ((2, 0, 0),)), (3,), (0, 1, 2, 3, 4)
)
"""Five seconds, three, and seven that leave too few for both: a contradiction."""
FITTING = evolve(BOUNDED, reasons=(*BOUNDED.reasons[:3], ((0, 2, 9),), BOUNDED.reasons[4]))
CHOSEN = Chosen(
    3,
    (
        (((0, 1, 5), (1, 0, -5)),),
        (((0, 2, 3),), ((2, 0, -9),)),
        (((0, 2, 20),),),
        (((2, 0, -4),),),
        (((0, 2, 2),),),
    ),
    (4,),
)
"""Point 2 lies up to 3 or from 9 on, up to 20, from 4 on; and softly up to 2."""
HOURS, CROWDED = (Task(0, 2, 9), Task(1, 3, 5)), (Task(0, 2, 9), Task(1, 3, 4), Task(1, 2, 4))
"""Either may come first, and the second begins at 1 or 2; five seconds of work do not fit between 1 and 4."""
COSTLY = Costly(CHOSEN, {3: 3})
TOLD = Told(
    3,
    (
        ("allen", 0, ("before",), 1),
        ("allen", 1, ("before",), 2),
        ("stp", 0, 1, 5, 9),
        ("allen", 1, ("before",), 0),
        ("allen", 2, ("before",), 1),
    ),
    (4, 4, 4, 2, 4),
    (4,),
)
FAIR = evolve(TOLD, statements=TOLD.statements[:3], trust=(4, 4, 4), soft=())
SAMPLE = (
    Timeline()
    .add("The council met", "2024-11-11", published="2024-11-12")
    .add("It rained")
    .relate("e1", "before", "e2")
)

right_copy, right_retract, right_load, right_add = Network.copy, Network.retract, Network.load, Network.add
right_state = Timeline.state


def half_a_load(network: Network, *columns: Any) -> None:
    right_load(network, *(list(column)[:1] for column in columns))


def forgetful(network: Network, reason: Any, bounds: Any, **how: Any) -> None:
    """Extends no reason that it knows."""
    if reason not in network.reasons():
        right_add(network, reason, bounds, **how)


def greedy(network: Network, bounds: Any) -> bool:
    """Keeps what it was only asked about."""
    right_add(network, "asked", bounds)
    return True


@pytest.mark.parametrize(
    ("law", "given", "broken", "wrong"),
    [
        (engine_changes.loaded_at_once, FITTING, "load", half_a_load),
        (engine_changes.reasons_grow, FITTING, "add", forgetful),
        (engine_changes.copies_are_independent, FITTING, "copy", lambda network: network),
        (engine_changes.asking_changes_nothing, FITTING, "allows", greedy),
        (engine_changes.bad_input_is_refused, FITTING, "retract", lambda *_: None),
        (engine_changes.bad_input_is_refused, FITTING, "tied", lambda _, point: {0: [], 1: [], 2: []}[point]),
        (choice_laws.choices_as_all_ways, CHOSEN, "consistent", lambda _: True),
        (choice_laws.choices_as_all_ways, CHOSEN, "conflicts", lambda _: []),
        (choice_laws.choices_as_all_ways, CHOSEN, "set_aside", lambda _: ()),
        (choice_laws.choices_as_all_ways, CHOSEN, "latest", lambda *_: 3),
        (choice_laws.choices_as_all_ways, CHOSEN, "schedule", lambda _: [0, 0, 0]),
        (choice_laws.soft_choice_is_best, CHOSEN, "set_aside", lambda _: ()),
        (choice_laws.choices_have_reasons, CHOSEN, "why", lambda *_: ()),
        (choice_laws.choices_have_reasons, CHOSEN, "why", lambda *_: (0, 1, 2, 3)),
        (choice_laws.choices_allow_what_can_be, CHOSEN, "allowed", lambda _, rows: [True for _ in rows]),
        (choice_laws.choices_allow_what_can_be, CHOSEN, "allows", lambda *_: False),
        (choice_laws.choices_come_and_go, CHOSEN, "retract", lambda *_: None),
        (choice_laws.choices_come_and_go, CHOSEN, "copy", lambda network: network),
        (engine_changes.points_may_come_late, FITTING, "retract", lambda *_: None),
        (engine_changes.times_of_any_size, FITTING, "latest", lambda *_: 2**60),
        (task_laws.tasks_one_after_another, HOURS, "consistent", lambda _: False),
        (task_laws.tasks_one_after_another, HOURS, "earliest", lambda *_: 0),
        (task_laws.tasks_one_after_another, HOURS, "schedule", lambda _: [0, 0, 0]),
        (task_laws.tasks_one_after_another, CROWDED, "conflicts", lambda n: [Conflict(n.reasons(), 1)]),
    ],
)
def test_a_wrong_engine_breaks_a_law(
    law: Callable[[Any], None], given: Any, broken: str, wrong: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    law(given)
    monkeypatch.setattr(Network, broken, wrong)
    with pytest.raises(LawViolation, match=f"^{law.__name__}: "):
        law(given)


@pytest.mark.parametrize(
    ("law", "given", "room", "broken", "wrong"),
    [
        (repair_laws.repairs_cost_the_least, COSTLY, repair_laws, "repairs", lambda *_: []),
        (
            repair_laws.repairs_cost_the_least,
            COSTLY,
            repair_laws,
            "repairs",
            lambda *_: [Hitting((0, 1, 2, 3, 4), 7, True)],
        ),
        (repair_laws.repairs_cost_the_least, COSTLY, repair_laws, "repairs", lambda *_: [Hitting((4,), 1, True)]),
        (repair_laws.hitting_sets_cost_the_least, COSTLY, repair_laws, "hitting_set", lambda *_: None),
        (
            repair_laws.hitting_sets_cost_the_least,
            COSTLY,
            repair_laws,
            "hitting_set",
            lambda *_: Hitting((0, 1, 2), 3, True),
        ),
        (graph_laws.labels_are_lowered, FITTING, graph_laws, "lower", lambda *_, **__: None),
        (graph_laws.labels_are_lowered, BOUNDED, graph_laws, "lower", lambda *_, **__: [(0, 1, 5, 0), (1, 0, -5, 0)]),
        (graph_laws.settled_and_lowered, FITTING, graph_laws, "settle", lambda *_: []),
        (graph_laws.search_leaves_in_order, FITTING, graph_laws, "postorder", lambda rows, _: list(range(len(rows)))),
        (graph_laws.components_reach_each_other, FITTING, graph_laws, "strong_components", lambda _: [[0], [1], [2]]),
        (graph_laws.shortest_ways, FITTING, graph_laws, "shortest", lambda *_: 0),
        (graph_laws.shortest_ways, FITTING, graph_laws, "closes", lambda *_: True),
        (allen_laws.sets_are_sets, None, allen.Relations, "__len__", lambda _: 1),
        (allen_laws.odd_relations_are_refused, None, allen, "bounds", lambda *_: []),
        (allen_laws.bounds_are_as_few_as_can_be, None, allen, "bounds", lambda *_, **__: [(3, 2, 0), (4, 1, -1)]),
        (effort_laws.solving_is_linear, None, effort_laws, "lines_run", lambda _: 10**6),
    ],
)
def test_wrong_parts_break_a_law(
    law: Callable[..., None], given: Any, room: Any, broken: str, wrong: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    arguments = [] if given is None else [given]
    law(*arguments)
    monkeypatch.setattr(room, broken, wrong)
    with pytest.raises(LawViolation, match=f"^{law.__name__}: "):
        law(*arguments)


def test_work_that_grows_too_fast_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def again_and_again(network: Network) -> bool:
        return all(right_copy(network).copy().reach() for _ in range(3))

    monkeypatch.setattr(Network, "consistent", again_and_again)
    for law in (effort_laws.solving_is_linear, effort_laws.changes_are_cheap):
        with pytest.raises(LawViolation, match="lines of the engine"):
            law()


@pytest.mark.parametrize(
    ("law", "given", "broken", "wrong"),
    [
        (statement_laws.bounds_are_the_tightest, FAIR, "consistent", property(lambda _: False)),
        (statement_laws.bounds_are_the_tightest, FAIR, "bounds", lambda *_: Bounds()),
        (statement_laws.bounds_are_the_tightest, FAIR, "proves_before", lambda *_: True),
        (statement_laws.bounds_are_the_tightest, FAIR, "possible", lambda *_: allen.ALL),
        (statement_laws.reasons_were_given, FAIR, "why", lambda t, *_: WHY(t, "e0", "latest")),
        (statement_laws.contradictions_are_cores, TOLD, "contradictions", property(lambda _: ())),
        (
            statement_laws.contradictions_are_cores,
            TOLD,
            "contradictions",
            property(lambda t: tuple(evolve(c, events=()) for c in TOLD_WRONG.__get__(t))),
        ),
        (statement_laws.soft_statements_are_the_surest, TOLD, "set_aside", property(lambda _: ())),
        (statement_laws.repairs_are_enough, TOLD, "repairs", lambda *_: ()),
        (statement_laws.statements_come_and_go, FAIR, "retract", lambda t, _: t),
        (timeline_changes.supposing_leaves_no_trace, SAMPLE, "to_json", lambda _: SAMPLE_TEXT),
        (timeline_changes.bad_statements_are_refused, SAMPLE, "state", lambda t, *_: t),
        (timeline_changes.bad_statements_are_refused, SAMPLE, "bounds", lambda *_: {}["nothing"]),
    ],
)
def test_a_wrong_timeline_breaks_a_law(
    law: Callable[[Any], None], given: Any, broken: str, wrong: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    law(given)
    monkeypatch.setattr(Timeline, broken, wrong)
    with pytest.raises(LawViolation, match=f"^{law.__name__}: "):
        law(given)


WHY = Timeline.why
TOLD_WRONG: Any = Timeline.contradictions
SAMPLE_TEXT = SAMPLE.to_json()


def test_every_law_is_broken_by_something() -> None:
    tables = (test_a_wrong_engine_breaks_a_law, test_wrong_parts_break_a_law, test_a_wrong_timeline_breaks_a_law)
    rows = [mark.args[1] for table in tables for mark in table.pytestmark if mark.name == "parametrize"]  # type: ignore[attr-defined]
    broken = {row[0] for row in itertools.chain(*rows)}
    laws = {*CHANGE_LAWS, *TASK_LAWS, *CHOICE_LAWS, *REPAIR_LAWS, *GRAPH_LAWS, *allen_laws.ALLEN_LAWS, *STATEMENT_LAWS}
    assert laws | {*TIMELINE_CHANGE_LAWS} <= broken


@given(told_networks(max_events=3))
@settings(max_examples=40)
def test_what_was_told_is_what_the_timeline_holds(told: Told) -> None:
    assert len(told.timeline().constraints) == len(told.statements) + 1


def test_the_checks_tell_what_is_broken(capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> None:
        raise LawViolation("the graph: wrong")

    checks: dict[str, Callable[[], None]] = {"one": lambda: None, "two": broken, "three": lambda: None}
    assert network_checks.main(checks=checks) == 1
    assert capsys.readouterr().out.splitlines() == ["kept    one", "broken  two: LawViolation: the graph: wrong"]
    assert network_checks.main(["--all"], checks) == 1
    assert len(capsys.readouterr().out.splitlines()) == 3
    assert network_checks.main([], {"one": lambda: None}) == 0
