"""Networks of statements that are known to hold together, or not to.

Witness first: intervals are drawn, and every statement is read off from them, so a network is consistent by
construction. A contradiction is planted: a cycle that can't be closed; whatever else is said touches at most one event
of it, so the cycle is the only contradiction. Statements are the plain tuples of ``oracles.networks``, which any solver
can take.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from attrs import frozen
from hypothesis import strategies as st

from timeline.testing.oracles.networks import NAMES, Span, Statement, relation, times

__all__ = ["Algebra", "Contradicted", "Witnessed", "consistent_networks", "inconsistent_networks"]

Algebra = Literal["allen", "point", "stp"]
_OPEN = 4
"""A slack of so many seconds is none: that side is open."""
_ALTERNATIVES = 4
"""Statements that may leave a choice: an oracle tries all ways, which double with each."""
_STARTING_EARLIER = ("before", "meets", "overlaps", "contains", "finished-by")
"""The relations of an interval that starts before the other."""


@frozen
class Witnessed:
    """Statements about so many ``events``, and one way in which all are true: start and end of each, in seconds."""

    events: int
    statements: tuple[Statement, ...]
    witness: tuple[Span, ...]


@frozen
class Contradicted:
    """Statements about so many ``events`` that can't all be true; ``core`` are the numbers of those that contradict.

    There is no other contradiction: without any one of the core, all the rest can be true.
    """

    events: int
    statements: tuple[Statement, ...]
    core: tuple[int, ...]


@st.composite
def consistent_networks(
    draw: st.DrawFn, *, min_events: int = 2, max_events: int = 12, algebra: Algebra = "allen"
) -> Witnessed:
    """Networks in which all statements can be true, with a witness.

    *algebra* is ``allen`` (relations, some of them one of two), ``point`` (points before, not after or at each other)
    or ``stp`` (seconds between points, and from the origin). Shrinks to two events, the first before the second.

    >>> from hypothesis import find
    >>> find(consistent_networks(), lambda network: True)
    Witnessed(events=2, statements=(('allen', 0, ('before',), 1),), witness=((0, 1), (2, 3)))
    """
    _checked(algebra, 2, min_events, max_events)
    events = draw(st.integers(min_events, max_events))
    size = draw(st.integers(1, 2 * events))
    witness = _spans(draw, events)
    statements = _MAKERS[algebra](draw, list(range(events)), witness, size)
    return Witnessed(events, tuple(statements), tuple(witness))


@st.composite
def inconsistent_networks(
    draw: st.DrawFn, *, min_core: int = 2, max_core: int = 6, max_events: int = 12, algebra: Algebra = "allen"
) -> Contradicted:
    """Networks with exactly one contradiction, of *min_core* to *max_core* statements, that is known.

    Shrinks to two events, each said to be before the other.

    >>> from hypothesis import find
    >>> find(inconsistent_networks(algebra="point"), lambda network: True)
    Contradicted(events=2, statements=(('point', 1, '<', 3), ('point', 3, '<', 1)), core=(0, 1))
    """
    _checked(algebra, 2, min_core, min(max_core, max_events))
    size = draw(st.integers(min_core, min(max_core, max_events)))
    others = draw(st.integers(0, max_events - size))
    events = size + others
    turn = draw(st.integers(0, events - 1))
    cycle = [(turn + at) % events for at in range(size)]
    core = _CYCLES[algebra](draw, cycle)
    more = draw(st.integers(0, 2 * others))
    # Seconds carry over from event to event, orders do not: only those may share an event with the cycle.
    shared = cycle[:1] if others and algebra != "stp" else []
    around = [*shared, *((turn + size + at) % events for at in range(others))]
    witness = _spans(draw, events)
    said = [*core, *_MAKERS[algebra](draw, around, witness, more)]
    order = draw(st.permutations(range(len(said))))
    numbers = tuple(sorted(order.index(at) for at in range(size)))
    return Contradicted(events, tuple(said[at] for at in order), numbers)


def _checked(algebra: str, lowest: int, least: int, most: int) -> None:
    if algebra not in _MAKERS:
        raise ValueError(f"algebra {algebra!r} is not known: say allen, point or stp")
    if not lowest <= least <= most:
        raise ValueError(f"sizes {least} to {most}: give at least {lowest}, and no more than the highest")


def _spans(draw: st.DrawFn, events: int) -> list[Span]:
    """Where events lie: few places, so that ends often coincide; at its simplest one after the other, with gaps."""
    places = 2 * events
    spans = []
    for event in range(events):
        start = (2 * event + draw(st.integers(0, places - 1))) % places
        spans.append((start, start + draw(st.integers(1, events + 1))))
    return spans


def _pair(draw: st.DrawFn, among: Sequence[int]) -> tuple[int, int]:
    """Two different ones."""
    first = draw(st.integers(0, len(among) - 1))
    step = draw(st.integers(1, max(1, len(among) - 1)))
    return among[first], among[(first + step) % len(among)]


def _allen(draw: st.DrawFn, among: Sequence[int], witness: Sequence[Span], size: int) -> list[Statement]:
    found: list[Statement] = []
    for at in range(size):
        a, b = _pair(draw, among)
        true = relation(witness[a], witness[b])
        extra = draw(st.integers(0, 3 * len(NAMES) - 1)) - 2 * len(NAMES)  # one in three leaves a choice
        names = (true, NAMES[extra]) if extra >= 0 and at < _ALTERNATIVES and NAMES[extra] != true else (true,)
        found.append(("allen", a, names, b))
    return found


def _point(draw: st.DrawFn, among: Sequence[int], witness: Sequence[Span], size: int) -> list[Statement]:
    at = times(witness)
    points = [point for event in among for point in (2 * event + 1, 2 * event + 2)]
    found: list[Statement] = []
    for _ in range(size):
        p, q = _pair(draw, points)
        if at[p] > at[q]:
            p, q = q, p
        weak = draw(st.booleans())
        found.append(("point", p, "<=" if weak else "<" if at[p] < at[q] else "=", q))
    return found


def _stp(draw: st.DrawFn, among: Sequence[int], witness: Sequence[Span], size: int) -> list[Statement]:
    at = times(witness)
    points = [0, *(point for event in among for point in (2 * event + 1, 2 * event + 2))]
    found: list[Statement] = []
    for _ in range(size):
        p, q = _pair(draw, points)
        far = at[q] - at[p]
        below, above = draw(st.integers(0, _OPEN)), draw(st.integers(0, _OPEN))
        most = None if above == _OPEN else far + above
        least = None if below == _OPEN and most is not None else far - below
        found.append(("stp", p, q, least, most))
    return found


def _allen_cycle(draw: st.DrawFn, cycle: Sequence[int]) -> list[Statement]:
    """Each starts before the next, and the last before the first; any one left out leaves a chain, which can be."""
    names = [draw(st.sampled_from(_STARTING_EARLIER)) for _ in cycle]
    return [("allen", a, (name,), b) for name, a, b in zip(names, cycle, [*cycle[1:], cycle[0]], strict=True)]


def _point_cycle(draw: st.DrawFn, cycle: Sequence[int]) -> list[Statement]:
    """From a point of each to one of the next; inside an event the way leads from its start to its end at the most."""
    doors = [draw(st.sampled_from([(1, 1), (1, 2), (2, 2)])) for _ in cycle]
    weak = [draw(st.booleans()) for _ in cycle]
    found: list[Statement] = []
    for at, event in enumerate(cycle):
        other = (at + 1) % len(cycle)
        sign = "<=" if weak[at] and at else "<"  # one at least is strict
        found.append(("point", 2 * event + doors[at][1], sign, 2 * cycle[other] + doors[other][0]))
    return found


def _stp_cycle(draw: st.DrawFn, cycle: Sequence[int]) -> list[Statement]:
    """So many seconds at least from each start to the next, which sum to more than nothing once round."""
    steps = [draw(st.integers(-3, 3)) for _ in cycle[1:]]
    lack = draw(st.integers(1, 3))
    found: list[Statement] = []
    for at, least in enumerate([*steps, lack - sum(steps)]):
        found.append(("stp", 2 * cycle[at] + 1, 2 * cycle[(at + 1) % len(cycle)] + 1, least, None))
    return found


_Maker = Callable[[st.DrawFn, Sequence[int], Sequence[Span], int], list[Statement]]
_MAKERS: dict[str, _Maker] = {"allen": _allen, "point": _point, "stp": _stp}
_CYCLES: dict[str, Callable[[st.DrawFn, Sequence[int]], list[Statement]]] = {
    "allen": _allen_cycle,
    "point": _point_cycle,
    "stp": _stp_cycle,
}
