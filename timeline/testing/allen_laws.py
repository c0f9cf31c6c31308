"""Laws of Allen's algebra beside those of values: sets of relations as sets, and what is refused."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from timeline import allen
from timeline.errors import BadRelation
from timeline.testing.oracles.networks import NAMES
from timeline.testing.violation import LawViolation

__all__ = ["ALLEN_LAWS"]


def sets_are_sets() -> None:
    """Sets of names, and their complements, hold, count and list what sets of text do, in the order of the names."""
    law, every = "sets_are_sets", set(allen.NAMES)
    _check(law, "the names", every, set(NAMES))
    for names in (*itertools.combinations(allen.NAMES, 2), (), allen.NAMES[:1], allen.NAMES):
        said = allen.Relations.of(*names)
        for chosen, right in ((said, set(names)), (~said, every - set(names))):
            _check(law, f"what {names} lists", list(chosen), [name for name in allen.NAMES if name in right])
            _check(law, f"the number in {names}", len(chosen), len(right))
            _check(law, f"what is in {names}", {name for name in every if name in chosen}, right)
            _check(law, f"what odd things are in {names}", [odd for odd in ("", "befor", 3, None) if odd in chosen], [])
        _check(law, f"{names} with its complement", (said | ~said, said & ~said), (allen.ALL, allen.NONE))
        _check(law, f"{names} by its number", allen.Relations(said.mask), said)
    touching = {name for name in every if allen.Relations.of(name) & allen.TOUCHING == allen.Relations.of(name)}
    _check(law, "what touches", touching, {"meets", "met-by"})


def odd_relations_are_refused() -> None:
    """What is no relation, no set of them, or no interval raises ``BadRelation``, in words."""
    a, b = (1, 2), (3, 4)
    calls: list[tuple[str, Callable[[], object]]] = [
        ("an unknown name", lambda: allen.Relations.of("befor")),
        ("an empty name", lambda: allen.Relations.of("")),
        ("a name after a good one", lambda: allen.Relations.of("before", "Before")),
        ("a mask of 14 bits", lambda: allen.Relations(1 << 13)),
        ("a negative mask", lambda: allen.Relations(-1)),
        ("a mask that is True", lambda: allen.Relations(True)),
        ("a mask that is 1.0", lambda: allen.Relations(1.0)),  # type: ignore[arg-type]
        ("an interval without length", lambda: allen.relation_between(1, 1, 2, 3)),
        ("an interval turned round", lambda: allen.relation_between(1, 2, 4, 3)),
        ("bounds of nothing", lambda: allen.bounds(allen.NONE, a, b)),
        ("bounds of a choice", lambda: allen.bounds(allen.Relations.of("before", "after"), a, b)),
        ("bounds of an unknown name", lambda: allen.bounds("befor", a, b)),
        ("the converse of an unknown name", lambda: allen.converse("befor")),
        ("an unknown name composed", lambda: allen.compose("before", "aft")),
        ("a span of an unknown name", lambda: allen.is_one_span("befor")),
    ]
    for what, call in calls:
        try:
            said = call()
        except BadRelation as error:
            _check("odd_relations_are_refused", f"whether {what} is told in words", len(str(error)) > 20, True)
        else:
            raise LawViolation(f"odd_relations_are_refused: {what} gives {said!r}, should raise BadRelation")


def bounds_are_as_few_as_can_be() -> None:
    """News means "before" and "after" without a gap where nothing else is asked for; one bound less says less.

    A set of no relation is no choice; one of all needs no bound.
    """
    law, a, b = "bounds_are_as_few_as_can_be", (1, 2), (3, 4)
    for name in allen.NAMES:
        loose, strict = allen.bounds(name, a, b), allen.bounds(name, a, b, strict=True)
        _check(law, f"whether {name} is read as news", loose != strict, name in ("before", "after"))
        for found, right in ((loose, False), (strict, True)):
            _check(law, f"relations that {found} leave", _left(found), _meant(name, strict=right))
            for at in range(len(found)):
                fewer = _left([*found[:at], *found[at + 1 :]])
                _check(law, f"whether {found[at]} is needed for {name}", fewer != _meant(name, strict=right), True)
    _check(law, "bounds of all", allen.bounds(allen.ALL, a, b), [])
    spans = [allen.is_one_span(one) for one in (allen.NONE, allen.ALL, "before", allen.Relations.of("before", "after"))]
    _check(law, "what is one span", spans, [True, True, True, False])
    _check(law, "whether news is meant", allen.is_one_span(allen.Relations.of("before", "overlaps")), True)
    gap = [allen.is_one_span(allen.Relations.of("before", "overlaps"), strict=strict) for strict in (False, True)]
    _check(law, "whether before and overlaps are one span, loose and strict", gap, [True, False])


def _left(bounds: list[tuple[int, int, int]]) -> set[str]:
    """The relations of all pairs of small intervals that bounds leave."""
    spans = list(itertools.combinations(range(5), 2))
    found = set()
    for (a, b), (c, d) in itertools.product(spans, repeat=2):
        at = [0, a, b, c, d]
        if all(at[v] - at[u] <= w for u, v, w in bounds):
            found.add(allen.relation_between(a, b, c, d))
    return found


def _meant(name: str, *, strict: bool) -> set[str]:
    return {name} | ({"before": {"meets"}, "after": {"met-by"}}.get(name, set()) if not strict else set())


def _check(law: str, what: object, said: object, right: object) -> None:
    if said != right:
        raise LawViolation(f"{law}: {what} is {said}, should be {right}")


ALLEN_LAWS = (sets_are_sets, odd_relations_are_refused, bounds_are_as_few_as_can_be)
"""Laws of sets of relations; none of them needs an example."""
