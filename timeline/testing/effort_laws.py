"""Laws of the work that the engine does: lines of its code that are run, which are the same on every machine.

A network of many events is solved in work that grows as the network does, whatever the order of statements; what is
added, taken back, copied or asked for afterwards costs a small part of that.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from itertools import product
from types import FrameType
from typing import Any, Literal

from timeline.network import ORIGIN, Network
from timeline.testing.violation import LawViolation

__all__ = ["EFFORT_LAWS", "lines_run"]

DAY = 86_400
ROOMS = ("timeline.network", "timeline.graph", "timeline.solution", "timeline.paths", "timeline.choice")
"""Where lines are counted."""
Order = Literal["forwards", "backwards", "shuffled"]
ORDERS: tuple[Order, ...] = ("forwards", "backwards", "shuffled")


def lines_run(work: Callable[[], object]) -> int:
    """How many lines of the engine a call runs.

    >>> lines_run(lambda: None)
    0
    """
    count = 0

    def line(_frame: FrameType, event: str, _argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return line

    def enter(frame: FrameType, _event: str, _argument: Any) -> Any:
        return line if frame.f_globals.get("__name__") in ROOMS else None

    before = sys.gettrace()
    sys.settrace(enter)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def chain(events: int, order: Order) -> Network:
    """Events each after the other, every fifth on its day; their points are made in this order, or another."""
    network = Network()
    places = list(range(events))
    if order == "backwards":
        places.reverse()
    elif order == "shuffled":
        random.Random(events).shuffle(places)  # noqa: S311
    network.points(2 * events)
    before = ORIGIN
    for at, place in enumerate(places):
        start, end = 2 * place + 1, 2 * place + 2
        network.add(("event", at), [(end, start, -1)], structural=True)
        if at:
            network.add(("after", at), [(start, before, 0)])
        if not at % 5:
            network.add(("day", at), [(start, ORIGIN, -at * DAY), (ORIGIN, end, (at + 1) * DAY)])
        before = end
    return network


def _most(law: str, what: str, work: Callable[[], object], most: float) -> int:
    lines = lines_run(work)
    if lines > most:
        raise LawViolation(f"{law}: {what} runs {lines} lines of the engine, where {most:.0f} would do")
    return lines


def solving_is_linear() -> None:
    """An event costs so many lines to judge, bound and schedule, however many there are and in whatever order."""
    law = "solving_is_linear"
    for order, events in product(ORDERS, (12, 60, 240)):
        network, what = chain(events, order), f"of {events} events {order}"
        _most(law, f"the verdict {what}", network.consistent, 95 * events)
        _most(law, f"the way back {what}", network.reach, 50 * events)
        _most(law, f"the schedule {what}", network.schedule, 27 * events)
        for again in (network.reach, network.schedule, network.conflicts):
            _most(law, f"what is known {what}", again, 5 * events + 40)


def contradictions_are_found_fast() -> None:
    """Contradictions, one or many, cost a few times the work of solving, and so does what is kept of them."""
    law = "contradictions_are_found_fast"
    for order, events in product(ORDERS, (60, 240)):
        network, late = chain(events, order), 9 * events * DAY
        network.add("too late", [(1, ORIGIN, -late)])
        _most(law, f"one contradiction among {events} events {order}", network.conflicts, 230 * events)
        for at in range(0, events, 10):
            network.add(("too late", at), [(2 * at + 1, ORIGIN, -late)])
        _most(law, f"{events // 10} contradictions among {events} events {order}", network.conflicts, 620 * events)


def loops_are_found_fast() -> None:
    """Loops between events without dates cost so much each, however many there are, and all are told."""
    for count in (10, 40):
        network = Network()
        for loop in range(count):
            points = network.points(6)
            for at in (0, 2, 4):
                network.add((loop, at), [(points[at + 1], points[at], -1), (points[at - 2], points[at - 1], 0)])
        _most("loops_are_found_fast", f"{count} loops of three events", network.conflicts, 3500 * count)
        if len(network.conflicts()) != count:
            raise LawViolation(f"loops_are_found_fast: {len(network.conflicts())} loops are found, not {count}")


def short_contradictions_come_first() -> None:
    """Where a chain of events is too long for its dates, the date that is nearest to where it fails is told with it."""
    for events, near in product((6, 12), (1, 2, 4)):
        network = Network()
        points = network.points(events)
        for at in range(1, events):
            network.add(("after", at), [(points[at], points[at - 1], -10)])
        network.add("the first from 100 on", [(points[0], ORIGIN, -100)])
        network.add("the last by 50", [(ORIGIN, points[-1], 50)])
        network.add("one near the end from 60 on", [(points[-1 - near], ORIGIN, -60)])
        told = [set(conflict.reasons) for conflict in network.conflicts()]
        between = {("after", at) for at in range(events - near, events)}
        if told != [{*between, "the last by 50", "one near the end from 60 on"}]:
            raise LawViolation(f"short_contradictions_come_first: {events} events, {near} steps from the end: {told}")


def changes_are_cheap() -> None:
    """What is added, extended, taken back or copied costs a small part of what it takes to solve all."""
    law, network = "changes_are_cheap", chain(240, "shuffled")
    whole = lines_run(network.reach)
    start, end = network.points(2)

    def new_event() -> None:
        network.add("its length", [(end, start, -1)])
        network.add("its order", [(start, 5, 0)])
        network.consistent()

    def dated() -> None:
        network.add("its day", [(ORIGIN, start, 400 * DAY)])
        network.consistent()

    def extended() -> None:
        network.add("its order", [(start, 7, 0)])
        network.consistent()

    def undone() -> None:
        network.retract("its day")
        network.consistent()

    def copied() -> None:
        network.copy().consistent()

    twin = Network()

    def contrary() -> None:
        nonlocal twin
        twin = network.copy()
        twin.add("its other day", [(ORIGIN, start, 300 * DAY)])
        twin.consistent()

    def again() -> None:
        twin.add("its other end", [(ORIGIN, end, 301 * DAY)])
        twin.consistent()

    def met() -> None:
        network.add("no news", [(ORIGIN, start, 9999 * DAY)])
        network.reach()

    def just_met() -> None:
        (other, *_), times = network.tied(5), network.schedule()
        network.add("the same again", [(5, other, times[other] - times[5])])
        network.reach()

    for what, change, part in (
        ("a new event", new_event, 100),
        ("a date", dated, 30),
        ("what the date bounds", lambda: network.latest(5), 30),
        ("taking the date back", undone, 15),
        ("what is left without it", lambda: network.latest(5), 3),
        ("all bounds", network.reach, 2),
        ("all bounds where one more says nothing new", met, 8),
        ("a schedule", network.schedule, 4),
        ("all bounds where one more is just met", just_met, 8),
        ("a copy", copied, 200),
        ("a bound of a copy", contrary, 15),
        ("another bound of that copy", again, 60),
        ("one more bound of a reason", extended, 8),
        ("a distance", lambda: network.distance(5, 9), 2),
        ("the reasons of a bound", lambda: network.why(5, "latest"), 30),
    ):
        _most(law, f"{what} beside 240 events, which take {whole} to solve,", change, whole / part)


def choices_are_cheap_where_easy() -> None:
    """So many lines for each choice that the first times at hand already meet; what is known costs next to nothing."""
    law = "choices_are_cheap_where_easy"
    for count in (6, 24):
        network = Network()
        points = network.points(2 * count)
        pairs = [(points[2 * a], points[2 * b]) for a in range(count) for b in range(a)]
        for a, b in pairs:
            network.choose((a, b), [[(a, b, -1)], [(b, a, -1)]])
        _most(law, f"the verdict on {len(pairs)} pairs of which either is first", network.consistent, 420 * len(pairs))
        _most(law, f"all of {len(pairs)} pairs of which either is first", network.conflicts, 460 * len(pairs))
        _most(law, "a verdict that is known", network.consistent, 25)
        _most(law, "a bound", lambda one=network: one.earliest(1), 450 * count)  # type: ignore[misc]
        _most(law, "a bound that is known", lambda one=network: one.earliest(1), 35)  # type: ignore[misc]
    for count in (10, 40):
        network = Network()
        for number in range(count):
            corners = network.points(4)
            for point in corners:
                network.add(("day", point), [(ORIGIN, point, 0), (point, ORIGIN, 0)])
            sides = [(corners[at], corners[at - 1]) for at in range(4)]
            network.choose(("side", number), [[(u, v, -1)] for u, v in sides[:3]] + [[(*sides[3], 0)]])
        _most(law, f"{count} choices of which the last is met", network.consistent, 600 * count)
    for count in (3, 10):
        network = Network()
        for number in range(count):
            corners = network.points(5)
            for point in corners:
                network.add(("day", point), [(ORIGIN, point, 0), (point, ORIGIN, 0)])
            options = [[(corners[at], corners[at - far], -1) for at in range(5)] for far in (1, 2, 3)]
            network.choose(("shape", number), [*options, [(corners[at], corners[at - 4], 0) for at in range(5)]])
        _most(
            law, f"{count} choices, each of many bounds, of which the last is met", network.consistent, 24_000 * count
        )


def choices_are_learned_from() -> None:
    """Events that need a day each: where there are as many days, and where there is one too few."""
    for count, days, most in ((8, 8, 11_000), (4, 3, 26_000), (5, 4, 240_000)):
        network = Network()
        points = network.points(count)
        for point in points:
            network.add(("hours", point), [(point, ORIGIN, 0), (ORIGIN, point, days - 1)])
        for a, b in ((a, b) for a in points for b in points if b < a):
            network.choose((a, b), [[(a, b, -1)], [(b, a, -1)]])
        _most("choices_are_learned_from", f"{count} events on {days} days", network.consistent, most)


EFFORT_LAWS = (
    solving_is_linear,
    contradictions_are_found_fast,
    loops_are_found_fast,
    short_contradictions_come_first,
    changes_are_cheap,
    choices_are_cheap_where_easy,
    choices_are_learned_from,
)
"""All laws of the engine's work."""
