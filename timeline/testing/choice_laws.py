"""Laws of ``timeline.network.Network`` with alternatives, against every way to choose.

Networks are small, so that an oracle can try all ways: one closed table of bounds for each, by Floyd-Warshall.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen
from hypothesis import strategies as st

from timeline.network import ORIGIN, Bound, Network
from timeline.testing.engine_changes import told
from timeline.testing.engine_laws import SIDES
from timeline.testing.oracles import networks as oracle
from timeline.testing.violation import LawViolation

__all__ = ["CHOICE_LAWS", "Chosen", "choice_networks"]

_WAYS = 5
"""Reasons that may leave a choice, at the most: the ways to choose double with each."""


@frozen
class Chosen:
    """Reasons, each with its options, of which all bounds of one hold; they may contradict each other.

    ``soft`` are the numbers of reasons that give way; reasons are added by their number.
    """

    points: int
    reasons: tuple[tuple[tuple[Bound, ...], ...], ...]
    soft: tuple[int, ...] = ()


@st.composite
def choice_networks(draw: st.DrawFn, *, max_points: int = 5, max_reasons: int = 8, span: int = 8) -> Chosen:
    """Networks of which some reasons leave a choice; shrinks to a point and one bound.

    Options are of one bound or two, now and then of five, which make more clauses than are written out.

    >>> from hypothesis import find
    >>> find(choice_networks(), lambda network: True)
    Chosen(points=2, reasons=((((0, 1, 0),),),), soft=())
    >>> find(choice_networks(), lambda network: len(network.reasons[0]) > 1)
    Chosen(points=2, reasons=((((0, 1, 0),), ((0, 1, 0),)),), soft=())
    """
    points = draw(st.integers(2, max_points))
    reasons, soft = [], []
    for number in range(draw(st.integers(1, max_reasons))):
        wide = draw(st.integers(0, 15)) == 15
        choices = draw(st.integers(1, 3)) if number < _WAYS else 1
        options = []
        for _ in range(choices):
            row = []
            for _ in range(5 if wide else 1 + draw(st.booleans())):
                u = draw(st.integers(0, points - 1))
                v = (u + draw(st.integers(1, points))) % points  # the last: to itself
                row.append((u, v, draw(st.integers(-span, span + 4))))
            options.append(tuple(row))
        reasons.append(tuple(options))
        if draw(st.integers(0, 3)) == 3:
            soft.append(number)
    return Chosen(points, tuple(reasons), tuple(soft))


class Ways:
    """All that follows from some of the reasons, by trying every way to choose."""

    def __init__(self, network: Chosen) -> None:
        self.network = network
        self._known: dict[tuple[int, ...], bool] = {}

    def tables(self, chosen: Iterable[int], more: Sequence[Bound] = ()) -> Iterator[oracle.Table]:
        """The tightest bounds of each way that can be."""
        for way in itertools.product(*(self.network.reasons[number] for number in chosen)):
            bounds = itertools.chain(*way, more)
            table = oracle.closed(self.network.points, [(v, u, w) for u, v, w in bounds])
            if table is not None:
                yield table

    def can_be(self, chosen: Iterable[int]) -> bool:
        """Whether all of some reasons can hold."""
        key = tuple(sorted(chosen))
        if key not in self._known:
            self._known[key] = any(True for _ in self.tables(key))
        return self._known[key]

    def widest(self, chosen: Sequence[int]) -> oracle.Table:
        """The bounds that all ways have in common."""
        rows = zip(*self.tables(chosen), strict=True)
        return tuple(
            tuple(
                None if None in cells else max(cell for cell in cells if cell is not None)
                for cells in zip(*row, strict=True)
            )
            for row in rows
        )


def built(network: Chosen, chosen: Iterable[int], *, soft: bool = False, asked: bool = False) -> Network:
    """The engine with some of the reasons, asked for a verdict after each if *asked*."""
    one = Network()
    one.points(network.points - 1)
    for number in chosen:
        say(network, one, number, soft=soft)
        if asked:
            one.consistent()
    return one


def say(network: Chosen, one: Network, number: int, *, soft: bool = False) -> None:
    """Add a reason as what it is: with a choice or without."""
    options, gives_way = network.reasons[number], soft and number in network.soft
    if len(options) == 1:
        one.add(number, options[0], soft=gives_way)
    else:
        one.choose(number, options, soft=gives_way)


def _check(law: str, network: Chosen, what: object, said: object, right: object) -> None:
    if said != right:
        raise LawViolation(f"{law}: {what} is {said}, should be {right}: {network}")


def choices_as_all_ways(network: Chosen) -> None:
    """Verdict, conflicts and what is set aside are those of trying all ways; each bound is the widest of any way."""
    law, ways, every = "choices_as_all_ways", Ways(network), range(len(network.reasons))
    fine = ways.can_be(every)
    _check(law, network, "the verdict", built(network, every).consistent(), fine)
    one = built(network, every)
    _check(law, network, "branching", one.branching, any(len(options) > 1 for options in network.reasons))
    kept = _kept(law, network, one, ways, every)
    _check(law, network, "the verdict when all is known", one.consistent(), fine)
    _bounded(law, network, one, ways.widest(kept))
    times = one.schedule()
    for number in kept:
        options = network.reasons[number]
        met = any(all(times[v] - times[u] <= w for u, v, w in option) for option in options)
        _check(law, network, f"whether the schedule meets {number}", met, True)


def _kept(law: str, network: Chosen, one: Network, ways: Ways, order: Sequence[int]) -> list[int]:
    """What the engine keeps, once its conflicts are found to be right."""
    named: list[int] = []
    for conflict in one.conflicts():
        core = [reason for reason in conflict.reasons if isinstance(reason, int)]
        named += core
        _check(law, network, f"that {core} can hold", ways.can_be(core), False)
        for left in core:
            rest = [number for number in core if number != left]
            _check(law, network, f"that {rest} can hold", ways.can_be(rest), True)
        _check(law, network, f"that {core} lack something", conflict.off_by > 0, True)
    _check(law, network, "disjoint conflicts", len(named), len(set(named)))
    kept = [number for number in order if number not in named]
    _check(law, network, f"that {kept} can hold", ways.can_be(kept), True)
    for number in (number for number in order if number in named):
        if ways.can_be([*kept, number]):
            kept.append(number)
    aside = tuple(number for number in order if number not in kept)
    _check(law, network, "what is set aside", one.set_aside(), aside)
    return kept


def _bounded(law: str, network: Chosen, one: Network, right: oracle.Table) -> None:
    lows = [None if (low := row[ORIGIN]) is None else -low for row in right]
    _check(law, network, "reach", one.reach(), (lows, list(right[ORIGIN])))
    for u in range(network.points):
        ends = one.earliest(u), one.latest(u)
        _check(law, network, f"bounds of {u}", ends, (lows[u], right[ORIGIN][u]))
        for v in range(network.points):
            back = right[v][u]
            distance = None if back is None else -back, right[u][v]
            _check(law, network, f"distance {u} {v}", one.distance(u, v), distance)


def soft_choice_is_best(network: Chosen) -> None:
    """Of the soft reasons as many of the first are kept as can be: no other set that can hold has an earlier one more.

    The hard ones are looked at first, and settled as if there were no soft ones.
    """
    law, ways = "soft_choice_is_best", Ways(network)
    one = built(network, range(len(network.reasons)), soft=True)
    hard = [number for number in range(len(network.reasons)) if number not in network.soft]
    named = [reason for conflict in one.conflicts() for reason in conflict.reasons]
    _check(law, network, "soft ones in conflicts", [n for n in named if n in network.soft], [])
    _check(law, network, "the verdict", built(network, range(len(network.reasons)), soft=True).consistent(), not named)
    aside = one.set_aside()
    base = [number for number in hard if number not in aside]
    _check(law, network, "hard ones set aside", [n for n in hard if n in aside], list(built(network, hard).set_aside()))
    sets = itertools.product(
        (True, False), repeat=len(network.soft)
    )  # the earlier ones first, so the first is the best
    chosen = ([n for n, there in zip(network.soft, some, strict=True) if there] for some in sets)
    best = next(some for some in chosen if ways.can_be([*base, *some]))
    _check(law, network, "soft ones that are kept", [n for n in network.soft if n not in aside], best)
    _bounded(law, network, one, ways.widest([*base, *best]))


def choices_have_reasons(network: Chosen) -> None:
    """``why`` names given reasons that prove the bound, none of them without need."""
    law, ways, every = "choices_have_reasons", Ways(network), range(len(network.reasons))
    one = built(network, every)
    kept = [number for number in every if number not in one.set_aside()]
    right = ways.widest(kept)
    for point, side in itertools.product(range(network.points), SIDES):
        u, v = (ORIGIN, point) if side == "latest" else (point, ORIGIN)
        chain = [reason for reason in one.why(point, side) if isinstance(reason, int)]
        _check(law, network, f"what {chain} name that is not kept", [n for n in chain if n not in kept], [])
        _check(law, network, f"why {side} {point} by {chain}", ways.widest(chain)[u][v], right[u][v])
        for left in chain:
            rest = ways.widest([number for number in chain if number != left])[u][v]
            _check(law, network, f"whether {left} is needed for {side} {point}", rest != right[u][v], True)


def choices_allow_what_can_be(network: Chosen) -> None:
    """More bounds are allowed exactly where they can hold with what is kept in some way; nothing is added."""
    law, ways, every = "choices_allow_what_can_be", Ways(network), range(len(network.reasons) - 1)
    one = built(network, every)
    kept = [number for number in every if number not in one.set_aside()]
    more = [*network.reasons[-1], *((bound,) for bound in network.reasons[0][0]), ((ORIGIN, ORIGIN, -1),), ()]
    right = [any(True for _ in ways.tables(kept, row)) for row in more]
    for _ in range(2):
        _check(law, network, "what is allowed", one.allowed(more), right)
    _check(law, network, "each alone", [one.allows(row) for row in more], right)
    _bounded(law, network, one, ways.widest(kept))


def choices_come_and_go(network: Chosen) -> None:
    """Reasons added one by one, asked about, copied and taken back answer as what is there at once."""
    law, count = "choices_come_and_go", len(network.reasons)
    for asked in (False, True):
        one = built(network, range(count), asked=asked, soft=True)
        before = told(one, network.points)
        _check(law, network, "what is told", before, told(built(network, range(count), soft=True), network.points))
        twin = one.copy()
        for number in range(0, count, 2):
            twin.retract(number)
        twin.add("more", [(ORIGIN, network.points - 1, 1), (network.points - 1, ORIGIN, 0)])
        twin.choose("most", [[(ORIGIN, 1, 0)], [(1, ORIGIN, 1)]])
        twin.consistent()
        _check(law, network, "what is told once a copy changed", told(one, network.points), before)
        third = one.copy()
        for number in range(0, count, 2):
            one.retract(number)
        _check(law, network, "what a copy tells", told(third, network.points), before)
        rest = built(network, range(1, count, 2), soft=True)
        _check(law, network, "what is left", told(one, network.points), told(rest, network.points))
        twin.retract("more")
        twin.retract("most")
        _check(law, network, "what the copy has left", told(twin, network.points), told(rest, network.points))


CHOICE_LAWS = (
    choices_as_all_ways,
    soft_choice_is_best,
    choices_have_reasons,
    choices_allow_what_can_be,
    choices_come_and_go,
)
"""All laws of the engine with alternatives."""
