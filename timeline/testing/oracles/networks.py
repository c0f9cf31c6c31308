"""What follows from statements about events, by trying everything: small, slow, and without the library.

Events are numbered from 0, points from 1: event ``k`` starts at point ``2k + 1`` and ends at ``2k + 2``; point 0 is the
origin, at second 0. Times are whole seconds, and an event lasts one at least. A statement is a plain tuple:

    ("allen", a, names, b)           one of the Allen relations *names* holds from event a to event b
    ("point", p, sign, q)            point p is "<", "<=" or "=" point q
    ("stp", p, q, least, most)       q lies *least* to *most* seconds after p; ``None`` is open

Relations are those of Allen (1983), "before" with a gap; bounds are closed by the algorithm of Floyd (1962) and
Warshall (1962), after Dechter, Meiri & Pearl (1991).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

Bound = tuple[int, int, int]
"""``(v, u, w)``: point v lies at most w seconds after point u, so ``t(v) - t(u) <= w``."""
Statement = tuple[Any, ...]
Span = tuple[int, int]
"""Start and end of an event, in seconds."""
Table = tuple[tuple[int | None, ...], ...]
"""``table[u][v]``: how many seconds after u point v lies at the most; ``None`` is open."""

_FAR = float("inf")
# The seven definitions of Allen's figure 2: which ends of two intervals a and b compare how.
_DEFINED: dict[str, tuple[tuple[str, str, str], ...]] = {
    "before": (("a end", "<", "b start"),),
    "meets": (("a end", "=", "b start"),),
    "overlaps": (("a start", "<", "b start"), ("b start", "<", "a end"), ("a end", "<", "b end")),
    "starts": (("a start", "=", "b start"), ("a end", "<", "b end")),
    "during": (("b start", "<", "a start"), ("a end", "<", "b end")),
    "finishes": (("b start", "<", "a start"), ("a end", "=", "b end")),
    "equals": (("a start", "=", "b start"), ("a end", "=", "b end")),
}
CONVERSES = {
    "before": "after",
    "meets": "met-by",
    "overlaps": "overlapped-by",
    "starts": "started-by",
    "during": "contains",
    "finishes": "finished-by",
    "equals": "equals",
}
NAMES = (*_DEFINED, *(name for name in CONVERSES.values() if name != "equals"))
"""The thirteen relations."""
NEWS = {"before": ("before", "meets"), "after": ("after", "met-by")}
"""What news means by a relation where that is more than Allen does: nobody measures the gap."""


def comparisons(name: str) -> tuple[tuple[str, str, str], ...]:
    """How the ends of two intervals compare in a relation.

    >>> comparisons("met-by")
    (('b end', '=', 'a start'),)
    """
    if name in _DEFINED:
        return _DEFINED[name]
    other = next(plain for plain, converse in CONVERSES.items() if converse == name)
    swap = {"a": "b", "b": "a"}
    return tuple((swap[p[0]] + p[1:], sign, swap[q[0]] + q[1:]) for p, sign, q in _DEFINED[other])


def relation(a: Span, b: Span) -> str:
    """Name the one relation of two intervals of seconds, by trying every definition.

    >>> relation((0, 2), (1, 3)), relation((0, 1), (1, 2))
    ('overlaps', 'meets')
    """
    ends = {"a start": a[0], "a end": a[1], "b start": b[0], "b end": b[1]}
    (found,) = [n for n in NAMES if all(_true(ends[p], sign, ends[q]) for p, sign, q in comparisons(n))]
    return found


def _true(p: int, sign: str, q: int) -> bool:
    return {"<": p < q, "<=": p <= q, "=": p == q}[sign]


def times(spans: Sequence[Span]) -> list[int]:
    """The time of every point, the origin first.

    >>> times([(3, 5), (4, 9)])
    [0, 3, 5, 4, 9]
    """
    return [0, *itertools.chain.from_iterable(spans)]


def holds(statement: Statement, spans: Sequence[Span]) -> bool:
    """Tell whether a statement is true of events that lie so.

    >>> holds(("allen", 0, ("before", "meets"), 1), [(0, 2), (2, 3)]), holds(("stp", 0, 1, 5, None), [(4, 6)])
    (True, False)
    """
    if statement[0] == "allen":
        _, a, names, b = statement
        return relation(spans[a], spans[b]) in names
    at = times(spans)
    if statement[0] == "point":
        _, p, sign, q = statement
        return _true(at[p], sign, at[q])
    _, p, q, least, most = statement
    return (least is None or at[q] - at[p] >= least) and (most is None or at[q] - at[p] <= most)


def ways(statement: Statement) -> list[list[Bound]]:
    """The bounds that say a statement; several lists where it leaves a choice.

    >>> ways(("allen", 0, ("before", "after"), 1))
    [[(2, 3, -1)], [(4, 1, -1)]]
    """
    if statement[0] == "allen":
        _, a, names, b = statement
        place = {"a start": 2 * a + 1, "a end": 2 * a + 2, "b start": 2 * b + 1, "b end": 2 * b + 2}
        return [
            [bound for p, sign, q in comparisons(name) for bound in _compared(place[p], sign, place[q])]
            for name in names
        ]
    if statement[0] == "point":
        return [_compared(*statement[1:])]
    _, p, q, least, most = statement
    found: list[Bound] = []
    if least is not None:
        found.append((p, q, -least))
    if most is not None:
        found.append((q, p, most))
    return [found]


def _compared(p: int, sign: str, q: int) -> list[Bound]:
    """``p < q`` in whole seconds is ``p - q <= -1``."""
    return {"<": [(p, q, -1)], "<=": [(p, q, 0)], "=": [(p, q, 0), (q, p, 0)]}[sign]


def closed(points: int, bounds: Sequence[Bound]) -> Table | None:
    """The tightest bounds between *points* points (Floyd-Warshall); ``None`` where they can't all hold.

    >>> closed(3, [(1, 0, 5), (2, 1, -2)])
    ((0, 5, 3), (None, 0, -2), (None, None, 0))
    >>> closed(2, [(1, 0, 5), (0, 1, -6)])
    """
    far = [[0.0 if u == v else _FAR for v in range(points)] for u in range(points)]
    for v, u, w in bounds:
        far[u][v] = min(far[u][v], w)
    for k, through in enumerate(far):
        for row in far:
            if (first := row[k]) < _FAR:
                row[:] = [min(way, first + rest) for way, rest in zip(row, through, strict=True)]
    if any(far[point][point] < 0 for point in range(points)):
        return None
    return tuple(tuple(None if way == _FAR else int(way) for way in row) for row in far)


def choices(events: int, statements: Sequence[Statement]) -> Iterator[Table]:
    """The tightest bounds of every way to choose among alternatives that can be true."""
    lasting = [(2 * event + 1, 2 * event + 2, -1) for event in range(events)]
    for way in itertools.product(*map(ways, statements)):
        table = closed(2 * events + 1, [*lasting, *itertools.chain.from_iterable(way)])
        if table is not None:
            yield table


def consistent(events: int, statements: Sequence[Statement]) -> bool:
    """Tell whether all statements can be true together.

    >>> consistent(2, [("allen", 0, ("before",), 1), ("allen", 1, ("before", "meets"), 0)])
    False
    """
    return any(True for _ in choices(events, statements))


def tightest(events: int, statements: Sequence[Statement]) -> Table | None:
    """The bounds that all statements together prove: the widest over all ways to choose; ``None`` where there is none.

    >>> tightest(1, [("stp", 0, 1, 2, 4)])
    ((0, 4, None), (-2, 0, None), (-3, -1, 0))
    """
    found: Table | None = None
    for table in choices(events, statements):
        found = table if found is None else tuple(map(_widest, found, table))
    return found


def _widest(one: Sequence[int | None], other: Sequence[int | None]) -> tuple[int | None, ...]:
    return tuple(None if p is None or q is None else max(p, q) for p, q in zip(one, other, strict=True))


def on_a_grid(events: int, statements: Sequence[Statement], size: int) -> tuple[Span, ...] | None:
    """Events placed on seconds 0 to *size* so that all statements hold, by trying every place; ``None`` if none does.

    >>> on_a_grid(2, [("allen", 0, ("before",), 1)], 3)
    ((0, 1), (2, 3))
    >>> on_a_grid(2, [("allen", 0, ("before",), 1)], 2)
    """
    for spans in itertools.product(itertools.combinations(range(size + 1), 2), repeat=events):
        if all(holds(statement, spans) for statement in statements):
            return spans
    return None


def is_core(events: int, statements: Sequence[Statement], core: Sequence[int]) -> bool:
    """Tell whether the statements of these numbers contradict each other, and no smaller set of them does.

    >>> said = [("point", 1, "<", 3), ("point", 3, "<", 1), ("point", 1, "<=", 3)]
    >>> is_core(2, said, (0, 1)), is_core(2, said, (0, 1, 2)), is_core(2, said, (0,))
    (True, False, False)
    """
    if len(set(core)) < len(core) or any(not 0 <= at < len(statements) for at in core):
        return False
    chosen = [statements[at] for at in core]
    if consistent(events, chosen):
        return False
    smaller = (itertools.combinations(chosen, size) for size in range(len(chosen)))
    return all(consistent(events, some) for some in itertools.chain.from_iterable(smaller))
