"""Laws of repairs: what is dropped is enough, needed, and costs the least; by trying every set.

Networks are those of `choice_laws`, nothing in them soft; costs are whole numbers from 1 on.
"""

from __future__ import annotations

import itertools
from collections.abc import Hashable, Iterable, Iterator, Mapping

from attrs import frozen
from hypothesis import strategies as st

from timeline.repairs import hitting_set, repairs
from timeline.testing.choice_laws import Chosen, Ways, built, choice_networks
from timeline.testing.violation import LawViolation

__all__ = ["REPAIR_LAWS", "Costly", "costly_networks"]

LIMIT = 4
"""Repairs that are asked for."""


@frozen
class Costly:
    """A network and what it costs to drop each reason; 1 for those that are not in ``costs``."""

    network: Chosen
    costs: Mapping[Hashable, int]

    def of(self, dropped: Iterable[Hashable]) -> int:
        """What it costs to drop so many."""
        return sum(self.costs.get(number, 1) for number in dropped)


@st.composite
def costly_networks(draw: st.DrawFn) -> Costly:
    """Networks of up to seven reasons, which often contradict each other; shrinks to one bound at no special cost.

    >>> from hypothesis import find
    >>> find(costly_networks(), lambda _: True)
    Costly(network=Chosen(points=2, reasons=((((0, 1, 0),),),), soft=()), costs={})
    """
    network = draw(choice_networks(max_points=4, max_reasons=7, span=4))
    costs: dict[Hashable, int] = {
        number: cost for number in range(len(network.reasons)) if (cost := draw(st.integers(1, 4))) > 1
    }
    return Costly(Chosen(network.points, network.reasons), costs)


def _sets(count: int) -> Iterator[tuple[int, ...]]:
    for size in range(count + 1):
        yield from itertools.combinations(range(count), size)


def repairs_cost_the_least(case: Costly) -> None:
    """Repairs leave what can hold, none needs less, and none that holds none of those before it is cheaper.

    Fewer than were asked for are told only where there are no more.
    """
    law, count = "repairs_cost_the_least", len(case.network.reasons)
    ways = Ways(case.network)
    every = [some for some in _sets(count) if ways.can_be([n for n in range(count) if n not in some])]
    for limit in (1, LIMIT):
        found = repairs(built(case.network, range(count)), case.costs, limit)
        before: list[set[Hashable]] = []
        if ways.can_be(range(count)):
            _check(law, case, "repairs of what can hold", found, [])
            continue
        for repair in found:
            dropped = [reason for reason in repair.reasons if isinstance(reason, int)]
            left = [some for some in every if not any(one <= set(some) for one in before)]
            _check(law, case, f"whether {dropped} is enough", tuple(dropped) in every, True)
            _check(law, case, f"the order in {dropped}", dropped, sorted(dropped))
            _check(law, case, f"the cost of {dropped}", repair.cost, case.of(dropped))
            _check(law, case, f"the least cost beside {before}", repair.cost, min(map(case.of, left)))
            _check(law, case, f"whether {dropped} is proved", repair.optimal, True)
            before.append(set(dropped))
        if len(found) < limit:
            left = [some for some in every if not any(one <= set(some) for one in before)]
            _check(law, case, "repairs that are not told", left, [])
        _check(law, case, "how many are told", len(found) <= limit, True)


def hitting_sets_cost_the_least(case: Costly) -> None:
    """The least costly set that hits others, without any whole set of those that are barred."""
    law, count = "hitting_sets_cost_the_least", len(case.network.reasons)
    points = [
        sorted({point for option in options for u, v, _ in option for point in (u, v)})
        for options in case.network.reasons
    ]
    rows, barred = points[: count // 2 + 1], points[count // 2 + 1 :]
    numbers = range(case.network.points)
    fine = [
        some
        for size in range(len(numbers) + 1)
        for some in itertools.combinations(numbers, size)
        if all(set(row) & set(some) for row in rows) and not any(set(row) <= set(some) for row in barred)
    ]
    found = hitting_set(rows, case.costs, barred)
    if found is None:
        _check(law, case, f"sets that hit {rows} without {barred}", fine, [])
        return
    _check(law, case, f"whether {found.reasons} hits {rows} without {barred}", _among(found.reasons, fine), True)
    _check(law, case, f"the cost of {found.reasons}", found.cost, case.of(found.reasons))
    _check(law, case, f"the least cost to hit {rows}", found.cost, min(map(case.of, fine)))
    _check(law, case, "whether it is proved", found.optimal, True)
    for steps in range(1, 6):
        soon = hitting_set(rows, case.costs, barred, steps)
        if soon is not None:
            _check(law, case, f"whether {soon.reasons} hits", _among(soon.reasons, fine), True)
            _check(law, case, f"what is proved in {steps} steps", soon.optimal and soon.cost != found.cost, False)
        _check(law, case, f"what is there after {steps} steps", soon is None or soon.cost >= found.cost, True)


def _among(reasons: Iterable[Hashable], sets: Iterable[Iterable[int]]) -> bool:
    return any(set(reasons) == set(some) for some in sets)


def _check(law: str, case: Costly, what: object, said: object, right: object) -> None:
    if said != right:
        raise LawViolation(f"{law}: {what} is {said}, should be {right}: {case}")


REPAIR_LAWS = (repairs_cost_the_least, hitting_sets_cost_the_least)
"""All laws of repairs."""
