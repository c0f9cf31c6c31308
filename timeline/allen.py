"""Allen's interval algebra (Allen 1983): the 13 relations, sets of them, converse, composition, and their bounds.

An interval is two points, and a relation the four signs between the points of two intervals; converse and composition
are derived from these signs, none is typed in. The algebra is exact and classical: "before" leaves a gap, "meets"
leaves none. Only `bounds` takes the reading of news text, where "before" says no more than that one has ended when the
other starts.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product

from attrs import field, frozen

from timeline.errors import BadRelation

__all__ = ["ALL", "NAMES", "NONE", "TOUCHING", "Relations", "bounds", "compose", "converse", "relation_between"]

# The signs of start-start, start-end, end-start and end-end between two intervals.
_SIGNS: dict[str, tuple[int, int, int, int]] = {
    "before": (-1, -1, -1, -1),
    "meets": (-1, -1, 0, -1),
    "overlaps": (-1, -1, 1, -1),
    "starts": (0, -1, 1, -1),
    "during": (1, -1, 1, -1),
    "finishes": (1, -1, 1, 0),
    "equals": (0, -1, 1, 0),
    "after": (1, 1, 1, 1),
    "met-by": (1, 0, 1, 1),
    "overlapped-by": (1, -1, 1, 1),
    "started-by": (0, -1, 1, 1),
    "contains": (-1, -1, 1, 1),
    "finished-by": (-1, -1, 1, 0),
}
_NAME_OF = {signs: name for name, signs in _SIGNS.items()}
_PAIRS = ((0, 0), (0, 1), (1, 0), (1, 1))
_FREE = frozenset({-1, 0, 1})
NAMES: tuple[str, ...] = tuple(_SIGNS)


@cache
def _mask(names: tuple[str, ...]) -> int:
    mask = 0
    for name in names:
        if name not in _SIGNS:
            raise BadRelation(f"relation {name!r} is not known: use one of {', '.join(NAMES)}")
        mask |= 1 << NAMES.index(name)
    return mask


@frozen
class Relations:
    """A set of Allen relations, as 13 bits in the order of ``NAMES``: what may hold between two intervals.

    Supports ``&``, ``|``, ``~``, ``in``, ``len`` and iteration, which gives names in the order of ``NAMES``.

    >>> possible = Relations.of("before", "meets")
    >>> "meets" in possible, list(~possible & Relations.of("meets", "after"))
    (True, ['after'])
    """

    mask: int = field()

    @mask.validator
    def _thirteen_bits(self, _: object, value: int) -> None:
        if type(value) is not int or not 0 <= value < 1 << len(NAMES):
            raise BadRelation(f"mask {value!r} is not a set of Allen relations: give 13 bits, or names to Relations.of")

    @classmethod
    def of(cls, *names: str) -> Relations:
        """Make a set from names of relations. Raises `BadRelation` for any other name."""
        return cls(_mask(names))

    def __and__(self, other: Relations) -> Relations:
        return Relations(self.mask & other.mask)

    def __or__(self, other: Relations) -> Relations:
        return Relations(self.mask | other.mask)

    def __invert__(self) -> Relations:
        return Relations(self.mask ^ ALL.mask)

    def __iter__(self) -> Iterator[str]:
        return (name for at, name in enumerate(NAMES) if self.mask >> at & 1)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name in _SIGNS and bool(self.mask & Relations.of(name).mask)

    def __len__(self) -> int:
        return self.mask.bit_count()


TOUCHING = Relations.of("meets", "met-by")
NONE = Relations(0)
ALL = Relations((1 << len(NAMES)) - 1)


def converse(relation: str | Relations) -> Relations:
    """Give what holds from b to a where ``relation`` holds from a to b.

    >>> list(converse("during"))
    ['contains']
    """
    # Seen from the other side, start-end and end-start change places, and all signs turn round.
    signs = (_SIGNS[name] for name in _set(relation))
    return Relations.of(*(_NAME_OF[-ss, -es, -se, -ee] for ss, se, es, ee in signs))


def compose(first: str | Relations, second: str | Relations) -> Relations:
    """Give what may hold from a to c where ``first`` holds from a to b and ``second`` from b to c.

    >>> list(compose("starts", "during"))
    ['during']
    """
    mask = 0
    for one, other in product(_set(first), _set(second)):
        mask |= _composed(one, other).mask
    return Relations(mask)


def relation_between(a_start: int, a_end: int, b_start: int, b_end: int) -> str:
    """Name the relation of two half-open intervals of integers. Raises `BadRelation` if a start is not before its end.

    >>> relation_between(1, 3, 3, 4)
    'meets'
    """
    for start, end in ((a_start, a_end), (b_start, b_end)):
        if start >= end:
            raise BadRelation(f"interval from {start} to {end} has no length: Allen relations need start < end")
    a, b = (a_start, a_end), (b_start, b_end)
    ss, se, es, ee = ((a[x] > b[y]) - (a[x] < b[y]) for x, y in _PAIRS)
    return _NAME_OF[ss, se, es, ee]


def bounds(
    relation: str | Relations, a: tuple[int, int], b: tuple[int, int], *, strict: bool = False
) -> list[tuple[int, int, int]]:
    """Give the difference bounds that say a relation between two events, each a start point and an end point.

    A bound ``(u, v, w)`` is ``t(v) - t(u) <= w`` in seconds; "less than" is -1. With start before end they say exactly
    the relation, in the reading of news: "before" includes "meets", "after" includes "met-by"; ``strict`` leaves the
    classical relation, so that "before" has a gap. No bound is given that the others imply, so an event may also be an
    instant. Raises `BadRelation` for a set that no bounds say exactly.

    >>> bounds("before", (1, 2), (3, 4))
    [(3, 2, 0)]
    >>> bounds("before", (1, 2), (3, 4), strict=True)
    [(3, 2, -1)]
    >>> bounds("during", (1, 2), (3, 4))
    [(1, 3, -1), (4, 2, -1)]
    """
    found: list[tuple[int, int, int]] = []
    for (x, y), signs in zip(_PAIRS, _hulls(_set(relation).mask, strict), strict=True):
        if 1 not in signs:
            found.append((b[y], a[x], 0 if 0 in signs else -1))
        if -1 not in signs:
            found.append((a[x], b[y], 0 if 0 in signs else -1))
    return found


def is_one_span(relation: str | Relations, *, strict: bool = False) -> bool:
    """Tell whether `bounds` can say a set of relations; others are alternatives.

    >>> is_one_span(Relations.of("before", "overlaps")), is_one_span(Relations.of("before", "after"))
    (True, False)
    """
    try:
        _hulls(_set(relation).mask, strict)
    except BadRelation:
        return _set(relation).mask == 0
    return True


def _set(relation: str | Relations) -> Relations:
    return relation if isinstance(relation, Relations) else Relations.of(relation)


@cache
def _composed(first: str, second: str) -> Relations:
    """Keep each relation whose signs agree with a way over each point of the interval between: 169 entries in all."""
    return Relations.of(
        *(
            name
            for name, third in _SIGNS.items()
            if all(
                _agree(_SIGNS[first][2 * x + y], _SIGNS[second][2 * y + z], third[2 * x + z])
                for x, y, z in product((0, 1), repeat=3)
            )
        )
    )


def _agree(first: int, second: int, whole: int) -> bool:
    """Tell whether points compare as ``whole`` where they compare so to one between: opposite signs leave all open."""
    return first * second < 0 or whole == (first or second)


@cache  # by at most 2 ** 13 sets, twice
def _hulls(mask: int, strict: bool) -> tuple[frozenset[int], ...]:
    """Find the fewest limits on the four signs that leave the set, as news reads it unless strict, and nothing else."""
    wanted = set(Relations(mask))
    wanted |= {"meets"} if "before" in wanted and not strict else set()
    wanted |= {"met-by"} if "after" in wanted and not strict else set()
    if not wanted:
        raise BadRelation("the empty set of relations holds between no events: give at least one relation")
    hulls = [frozenset(_SIGNS[name][at] for name in wanted) for at in range(4)]
    hulls = [_FREE if hull == {-1, 1} else hull for hull in hulls]
    if _allowed(hulls) != wanted:
        names = ", ".join(Relations(mask))
        raise BadRelation(f"relations {names} are not one span of bounds: say them as alternatives")
    for at in range(4):
        looser = [*hulls[:at], _FREE, *hulls[at + 1 :]]
        if _allowed(looser) == wanted:
            hulls = looser
    return tuple(hulls)


def _allowed(hulls: list[frozenset[int]]) -> set[str]:
    return {n for n, signs in _SIGNS.items() if all(sign in hull for sign, hull in zip(signs, hulls, strict=True))}
