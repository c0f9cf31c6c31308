"""Laws of ``timeline.network.Network`` as it is asked bound by bound: soft reasons, schedules, reasons, more and less.

Bounds here are the engine's, ``(u, v, w)``: ``t(v) - t(u) <= w``; what is right comes from the oracle.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import Literal

from attrs import frozen
from hypothesis import strategies as st

from timeline.network import ORIGIN, Bound, Network
from timeline.testing.oracles import networks as oracle
from timeline.testing.violation import LawViolation

__all__ = ["ENGINE_LAWS", "Bounded", "bound_networks"]

SPARE = 16
"""Points of which nothing is said: a network of a few points is solved anew at each change, a larger one is not."""
SIDES: tuple[Literal["earliest", "latest"], ...] = ("earliest", "latest")


@frozen
class Bounded:
    """Reasons with their bounds between so many points, the origin among them; they may contradict each other.

    ``soft`` are the numbers of reasons that give way; ``order`` is one in which to add them.
    """

    points: int
    reasons: tuple[tuple[Bound, ...], ...]
    soft: tuple[int, ...] = ()
    order: tuple[int, ...] = ()


@st.composite
def bound_networks(
    draw: st.DrawFn, *, max_points: int = 7, max_reasons: int = 10, span: int = 8, shared: int = 0
) -> Bounded:
    """Reasons of one or two bounds each, as often contradictory as not; shrinks to a point and one bound.

    Weights are from *span* below nothing to twice as many above. If *shared*, reasons take their bounds from so many,
    and often say the same.

    >>> from hypothesis import find
    >>> find(bound_networks(), lambda network: True)
    Bounded(points=2, reasons=(((0, 1, 0),),), soft=(), order=(0,))
    >>> find(bound_networks(shared=3), lambda network: len(network.reasons) > 1)
    Bounded(points=2, reasons=(((0, 1, 0),), ((0, 1, 0),)), soft=(), order=(0, 1))
    """
    points = draw(st.integers(2, max_points))
    size = draw(st.integers(1, max_reasons))

    def bound() -> Bound:
        u, far = draw(st.integers(0, points - 1)), draw(st.integers(1, points))  # the last: to itself
        return u, (u + far) % points, draw(st.integers(-span, 2 * span))

    known = [bound() for _ in range(shared)]
    reasons = []
    soft = []
    for number in range(size):
        row = [known[draw(st.integers(0, shared - 1))] if shared else bound() for _ in range(2)]
        reasons.append(tuple(row[: 1 + draw(st.booleans())]))
        if draw(st.integers(0, 3)) == 3:
            soft.append(number)
    order = draw(st.permutations(range(size)))
    return Bounded(points, tuple(reasons), tuple(soft), tuple(order))


def closed(network: Bounded, chosen: Iterable[int], more: Sequence[Bound] = ()) -> oracle.Table | None:
    """The tightest bounds by some of the reasons; None where they contradict each other."""
    bounds = [(v, u, w) for number in chosen for u, v, w in network.reasons[number]]
    return oracle.closed(network.points, [*bounds, *((v, u, w) for u, v, w in more)])


def built(network: Bounded, chosen: Iterable[int], *, soft: bool = False, asked: bool = False) -> Network:
    """The engine with some of the reasons, asked for a verdict after each if *asked*."""
    made = Network()
    made.points(network.points - 1 + SPARE)
    for number in chosen:
        made.add(number, network.reasons[number], soft=soft and number in network.soft)
        if asked:
            made.consistent()
    return made


def check(law: str, network: Bounded, what: object, said: object, right: object) -> None:
    """Raise ``LawViolation`` unless what is said is right."""
    if said != right:
        raise LawViolation(f"{law}: {what} is {said}, should be {right}: {network}")


def answers(law: str, network: Bounded, made: Network, chosen: Sequence[int]) -> None:
    """Verdict and bounds of an engine against the oracle, where all can hold."""
    table = closed(network, chosen)
    check(law, network, "the verdict", made.consistent(), table is not None)
    if table is None:
        return
    back, ahead = made.reach()
    for point in range(network.points):
        low = table[point][ORIGIN]
        right = None if low is None else -low, table[ORIGIN][point]
        check(law, network, f"reach of {point}", (back[point], ahead[point]), right)
        check(law, network, f"bounds of {point}", (made.earliest(point), made.latest(point)), right)
        for other in range(network.points):
            check(law, network, f"distance {point} {other}", made.distance(point, other)[1], table[point][other])


def added_one_by_one(network: Bounded) -> None:
    """What is added, asked for and taken back one by one is as what is there at once."""
    made = built(network, [], asked=True)
    there: list[int] = []
    for number in network.order:
        made.add(number, network.reasons[number])
        there.append(number)
        answers("added_one_by_one", network, made, there)
    for number in network.order[::2]:
        made.retract(number)
        there.remove(number)
        answers("added_one_by_one", network, made, there)
    check("added_one_by_one", network, "reasons", made.reasons(), tuple(there))
    made.point()
    check("added_one_by_one", network, "a new point", made.distance(ORIGIN, network.points), (None, None))


def conflicts_are_cores(network: Bounded) -> None:
    """Conflicts are irreducible, disjoint and all there are; ``off_by`` tells what they lack."""
    made = built(network, network.order)
    conflicts = made.conflicts()
    law, named = "conflicts_are_cores", list[int]()
    for conflict in conflicts:
        core = [reason for reason in conflict.reasons if isinstance(reason, int)]
        named += core
        check(law, network, f"that {core} can hold", closed(network, core) is not None, False)
        for left in core:
            rest = [number for number in core if number != left]
            check(law, network, f"that {rest} can hold", closed(network, rest) is not None, True)
        check(law, network, f"order in {core}", core, sorted(core, key=network.order.index))
        lacks = [-sum(w for _, _, w in way) for way in _cycles([b for n in core for b in network.reasons[n]])]
        check(law, network, f"that {core} lack {conflict.off_by}", conflict.off_by in lacks, True)
    check(law, network, "disjoint", len(named), len(set(named)))
    kept = [number for number in network.order if number not in named]
    check(law, network, f"that {kept} can hold", closed(network, kept) is not None, True)
    for number in (number for number in network.order if number in named):
        if closed(network, [*kept, number]) is not None:
            kept.append(number)
    aside = tuple(number for number in network.order if number not in kept)
    check(law, network, "what is set aside", made.set_aside(), aside)
    twin = made.copy()
    check(law, network, "of a copy", (twin.conflicts(), twin.set_aside(), twin.reach()), _all(made))
    other = built(network, sorted(network.order))
    check(law, network, "added in another order", other.consistent(), made.consistent())


def _all(made: Network) -> tuple[object, object, object]:
    return made.conflicts(), made.set_aside(), made.reach()


def _cycles(bounds: Sequence[Bound]) -> list[list[Bound]]:
    """The simple cycles of a few bounds."""
    found = []
    for size in range(1, len(bounds) + 1):
        for way in itertools.permutations(bounds, size) if size <= 4 else itertools.combinations(bounds, size):
            tails, heads = [u for u, _, _ in way], [v for _, v, _ in way]
            closes = heads == [*tails[1:], tails[0]] if size <= 4 else sorted(heads) == sorted(tails)
            if len(set(tails)) == size and closes:
                found.append(list(way))
    return found


def soft_gives_way(network: Bounded) -> None:
    """Soft reasons are in no conflict; once all hard ones are, each is kept, in order, if it agrees with what is."""
    law, one = "soft_gives_way", built(network, network.order, soft=True)
    named = [reason for conflict in one.conflicts() for reason in conflict.reasons]
    check(law, network, "soft ones in conflicts", [n for n in named if n in network.soft], [])
    hard = [number for number in network.order if number not in network.soft]
    kept = [number for number in hard if number not in named]
    for number in (*(n for n in hard if n in named), *(n for n in network.order if n in network.soft)):
        if closed(network, [*kept, number]) is not None:
            kept.append(number)
    aside = tuple(number for number in network.order if number not in kept)
    check(law, network, "set aside", one.set_aside(), aside)
    _answers_kept(law, network, one, kept)


def _answers_kept(law: str, network: Bounded, made: Network, kept: Sequence[int]) -> None:
    table = closed(network, kept)
    if table is None:
        raise LawViolation(f"{law}: {kept} are kept and contradict each other: {network}")
    for point in range(network.points):
        check(law, network, f"latest of {point}", made.latest(point), table[ORIGIN][point])


def schedule_and_reasons(network: Bounded) -> None:
    """The schedule meets all that is kept, as early as can be; ``why`` gives a bound by reasons that are all needed."""
    made, law = built(network, network.order), "schedule_and_reasons"
    kept = [number for number in network.order if number not in made.set_aside()]
    table, times = closed(network, kept), made.schedule()
    if table is None:
        raise LawViolation(f"{law}: {kept} are kept and contradict each other: {network}")
    bounds = [bound for number in kept for bound in network.reasons[number]]
    check(law, network, "broken by the schedule", [b for b in bounds if times[b[1]] - times[b[0]] > b[2]], [])
    for point in range(network.points):
        low, high = table[point][ORIGIN], table[ORIGIN][point]
        check(law, network, f"time of {point}", times[point] if low is not None else None, _minus(low))
        tied = sorted({v for u, v, w in bounds if u == point and v and times[u] + w == times[v]})
        check(law, network, f"tied to {point}", sorted(set(made.tied(point))), tied)
        for side, limit in zip(SIDES, (_minus(low), high), strict=True):
            chain = [reason for reason in made.why(point, side) if isinstance(reason, int)]
            check(law, network, f"why {side} {point}", _side(closed(network, chain), point, side), limit)
            for left in chain:
                rest = _side(closed(network, [number for number in chain if number != left]), point, side)
                check(law, network, f"whether {left} is needed for {side} {point}", rest != limit, True)


def _minus(value: int | None) -> int | None:
    return None if value is None else -value


def _side(table: oracle.Table | None, point: int, side: str) -> int | None:
    if table is None:
        return None
    return table[ORIGIN][point] if side == "latest" else _minus(table[point][ORIGIN])


def allows_what_can_hold(network: Bounded) -> None:
    """More bounds are allowed exactly where they could be added to what is kept."""
    made = built(network, network.order[:-1])
    kept = [number for number in network.order[:-1] if number not in made.set_aside()]
    more = [network.reasons[network.order[-1]], *((bound,) for bound in network.reasons[network.order[0]])]
    right = [closed(network, kept, row) is not None for row in more]
    check("allows_what_can_hold", network, "what is allowed", made.allowed(more), right)
    check("allows_what_can_hold", network, "each alone", [made.allows(row) for row in more], right)


ENGINE_LAWS = (added_one_by_one, conflicts_are_cores, soft_gives_way, schedule_and_reasons, allows_what_can_hold)
"""All laws of the engine as it is asked bound by bound."""
