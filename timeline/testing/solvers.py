"""What the laws of networks ask of a solver, and our own engine behind it.

A solver takes the number of events and statements as plain tuples (``oracles.networks``) and answers with a plain
tuple, so that any code that orders events can be put under the laws with a few lines of its own:

>>> from timeline.testing.oracles import networks as oracle
>>> def theirs(events, statements):
...     return oracle.consistent(events, statements), None, None
>>> theirs(2, [("point", 1, "<", 3), ("point", 3, "<", 1)])
(False, None, None)
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from grammar import Interval
from timeline import allen
from timeline.constraint import Constraint, End
from timeline.event import Event
from timeline.network import ORIGIN, Bound, Network
from timeline.testing.oracles.networks import Statement, Table
from timeline.timeline import Timeline

__all__ = ["Answer", "NetworkSolver", "Retracting", "Solver", "TimelineSolver", "timeline_of"]

Answer = tuple[bool, tuple[int, ...] | None, Table | None]
"""Whether all can be true; where not, the numbers of a smallest set of statements that can't; where so, the tightest
bounds, ``table[u][v]`` the most seconds from point u to v. ``None`` for what a solver does not tell."""


class Solver(Protocol):
    """A callable that decides on statements about events 0 to ``events - 1``."""

    def __call__(self, events: int, statements: Sequence[Statement], /) -> Answer:
        """The answer to all statements together."""


class Retracting(Protocol):
    """A solver that can also take a statement back."""

    def __call__(self, events: int, statements: Sequence[Statement], /) -> Answer:
        """The answer to all statements together."""

    def without(self, events: int, statements: Sequence[Statement], at: int, /) -> Answer:
        """The answer once all was added and asked for, and then statement *at* taken back.

        The core counts statements as they stand without that one.
        """


class NetworkSolver:
    """The engine, ``timeline.network.Network``, which is given bounds.

    >>> NetworkSolver()(2, [("point", 1, "<", 3), ("point", 3, "<", 1)])
    (False, (0, 1), None)
    """

    def __call__(self, events: int, statements: Sequence[Statement], /) -> Answer:
        """The answer to all statements together."""
        network = self._made(events, statements)
        return self._answer(network, events)

    def without(self, events: int, statements: Sequence[Statement], at: int, /) -> Answer:
        """The answer without one statement, which was there."""
        network = self._made(events, [*statements[:at], *statements[at + 1 :]])
        network.consistent()
        self._say(network, len(statements), statements[at])
        self._answer(network, events)
        network.retract(len(statements))
        return self._answer(network, events)

    def _made(self, events: int, statements: Sequence[Statement]) -> Network:
        network = Network()
        network.points(2 * events)
        for event in range(events):
            network.add(("event", event), [(2 * event + 2, 2 * event + 1, -1)], structural=True)
        for number, statement in enumerate(statements):
            self._say(network, number, statement)
        return network

    def _say(self, network: Network, number: int, statement: Statement) -> None:
        if statement[0] == "allen":
            _, a, names, b = statement
            pairs = (2 * a + 1, 2 * a + 2), (2 * b + 1, 2 * b + 2)
            if allen.is_one_span(allen.Relations.of(*names), strict=True):
                network.add(number, allen.bounds(allen.Relations.of(*names), *pairs, strict=True))
            else:
                network.choose(number, [allen.bounds(name, *pairs, strict=True) for name in names])
            return
        found: list[Bound] = []
        if statement[0] == "point":
            _, p, sign, q = statement
            found.append((q, p, -1 if sign == "<" else 0))
            if sign == "=":
                found.append((p, q, 0))
        else:
            _, p, q, least, most = statement
            if least is not None:
                found.append((q, p, -least))
            if most is not None:
                found.append((p, q, most))
        network.add(number, found)

    def _answer(self, network: Network, events: int) -> Answer:
        if not network.consistent():
            numbers = {number: at for at, number in enumerate(r for r in network.reasons() if isinstance(r, int))}
            core = network.conflicts()[0].reasons
            return False, tuple(numbers[reason] for reason in core if isinstance(reason, int)), None
        return True, None, tabled(network, list(range(2 * events + 1)))


def tabled(network: Network, points: Sequence[int]) -> Table:
    """The tightest bounds between points of a network, as the oracle gives them."""
    return tuple(tuple(network.distance(u, v)[1] for v in points) for u in points)


def timeline_of(events: int, statements: Sequence[Statement]) -> Timeline:
    """A timeline made by hand: events ``e0``, ``e1`` ..., and ``origin``, an instant at second 0, which ``c1`` dates.

    The statements are ``c2``, ``c3`` and so on, strict as Allen has them.

    >>> timeline_of(2, [("allen", 0, ("before",), 1)]).explain("e0")
    ('“event 0” is before “event 1”',)
    """
    made = Timeline().add("the origin", Interval(0, 1), id="origin", instant=True)
    told = tuple(Event(f"e{event}", "", f"event {event}", (0, 7)) for event in range(events))
    return Timeline(told=(*made.told, *told), constraints=made.constraints).state(*map(as_constraint, statements))


def end_of(point: int) -> tuple[str, End]:
    """The event of a point, and which end of it that is.

    >>> end_of(0), end_of(3), end_of(4)
    (('origin', 'start'), ('e1', 'start'), ('e1', 'end'))
    """
    if point == ORIGIN:
        return "origin", "start"
    return f"e{(point - 1) // 2}", "start" if point % 2 else "end"


def as_constraint(statement: Statement) -> Constraint:
    """A statement about the events of ``timeline_of``, without an id."""
    if statement[0] == "allen":
        _, a, names, b = statement
        return Constraint("", "relation", f"e{a}", f"e{b}", names, strict=True)
    _, p, *said, q = statement if statement[0] == "point" else (*statement[:2], *statement[3:], statement[2])
    least, most = said if statement[0] == "stp" else {"<": (1, None), "<=": (0, None), "=": (0, 0)}[said[0]]
    (one, from_), (other, to) = end_of(p), end_of(q)
    return Constraint("", "distance", other, one, "after", least=least, most=most, ends=(to, from_))


class TimelineSolver:
    """A ``Timeline`` made by hand; points are ends of events, and the origin is an instant that is dated.

    >>> TimelineSolver()(1, [("stp", 0, 1, 2, 4)])
    (True, None, ((0, 4, None), (-2, 0, None), (-3, -1, 0)))
    """

    def __call__(self, events: int, statements: Sequence[Statement], /) -> Answer:
        """The answer to all statements together."""
        return self._answer(timeline_of(events, statements), events)

    def without(self, events: int, statements: Sequence[Statement], at: int, /) -> Answer:
        """The answer without one statement, which was there."""
        rest = [*statements[:at], *statements[at + 1 :]]
        timeline = timeline_of(events, rest).state(as_constraint(statements[at]))
        self._answer(timeline, events)
        return self._answer(timeline.retract(timeline.constraints[-1]), events)

    def _answer(self, timeline: Timeline, events: int) -> Answer:
        if not timeline.consistent:
            numbers = {constraint.id: at for at, constraint in enumerate(timeline.constraints[1:])}
            return (
                False,
                tuple(sorted(numbers[c] for c in timeline.contradictions[0].constraints if c in numbers)),
                None,
            )
        ends = [end_of(point) for point in range(2 * events + 1)]
        rows = []
        for a, here in ends:
            rows.append(tuple(timeline.distance(a, b, (_end(here), _end(there))).most for b, there in ends))
        return True, None, tuple(rows)


def _end(name: str) -> End:
    return "end" if name == "end" else "start"
