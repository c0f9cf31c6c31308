"""What a timeline should answer, kept beside one that is tested: statements in days and seconds, asked of the oracle.

Events are numbered; two that are one share the number of the first. "Before" and "after" leave no gap, as news has
them. An offset of days counts days, not seconds: it lies between the midnights before two starts, which become points
of their own, and a date within one day says which midnight that is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from attrs import frozen

from timeline.testing.oracles import networks as oracle
from timeline.testing.oracles.networks import NEWS, Statement, Table

__all__ = ["DAY", "Model", "Said"]

DAY = 86_400
Kind = Literal["date", "relation", "offset", "distance"]


@frozen
class Said:
    """A statement about events by their numbers.

    A ``date`` lasts from day ``least`` to before day ``most``; a ``relation`` has one name or several; an ``offset``
    says that ``a`` is ``least`` days before or after ``b``; a ``distance`` that from the start of ``b`` to that of
    ``a`` it is ``least`` to ``most`` seconds. What is not hard gives way, what is trusted least (1 to 4) first.
    """

    kind: Kind
    a: int
    b: int = 0
    names: tuple[str, ...] = ()
    least: int = 0
    most: int = 0
    hard: bool = True
    trust: int = 4

    @property
    def choices(self) -> int:
        """How many ways it leaves."""
        return len(self.names) if self.kind == "relation" else 1


@frozen
class Model:
    """Statements by their ids, in order, and for each event the number of the first that it is one with."""

    roots: Sequence[int]
    said: Mapping[str, Said]

    @property
    def midnights(self) -> dict[int, int]:
        """For each event of an offset the number of another, which starts at the midnight before."""
        named = sorted({self.roots[e] for one in self.said.values() if one.kind == "offset" for e in (one.a, one.b)})
        return {root: len(self.roots) + at for at, root in enumerate(named)}

    def tuples(self, said: Iterable[Said]) -> list[Statement]:
        """Statements as the oracle takes them."""
        return [statement for one in said for statement in self._as_tuples(one)]

    def _as_tuples(self, one: Said) -> list[Statement]:
        a, b, midnights = self.roots[one.a], self.roots[one.b], self.midnights
        if one.kind == "date":
            low, high = one.least * DAY, one.most * DAY
            found: list[Statement] = [("stp", 0, 2 * a + 1, low, None), ("stp", 0, 2 * a + 2, None, high)]
            if a in midnights and one.hard and one.most == one.least + 1:
                found.append(("stp", 0, 2 * midnights[a] + 1, low, low))
            return found
        if one.kind == "distance":
            return [("stp", 2 * b + 1, 2 * a + 1, one.least, one.most)]
        if one.kind == "offset":
            days = one.least * DAY * (-1 if one.names == ("before",) else 1)
            inside = [("stp", 2 * midnights[e] + 1, 2 * e + 1, 0, DAY - 1) for e in (a, b)]
            return [*inside, ("stp", 2 * midnights[b] + 1, 2 * midnights[a] + 1, days, days)]
        if one.names in (("before",), ("after",)):
            first, second = (a, b) if one.names == ("before",) else (b, a)
            return [("point", 2 * first + 2, "<=", 2 * second + 1)]
        names = dict.fromkeys(name for said in one.names for name in NEWS.get(said, (said,)))
        return [("allen", a, tuple(names), b)]

    def can_be(self, said: Iterable[Said]) -> bool:
        """Whether some statements can all be true."""
        return oracle.consistent(self._events, self.tuples(said))

    @property
    def _events(self) -> int:
        return len(self.roots) + len(self.midnights)

    def hard(self) -> list[Said]:
        """The statements that do not give way."""
        return [one for one in self.said.values() if one.hard]

    def aside(self) -> list[str]:
        """The ids of the statements that give way to the hard ones, and to surer or earlier ones, in order."""
        kept, refused = self.hard(), set[str]()
        soft = [(identity, one) for identity, one in self.said.items() if not one.hard]
        for identity, one in sorted(soft, key=lambda pair: -pair[1].trust):
            if self.can_be([*kept, one]):
                kept.append(one)
            else:
                refused.add(identity)
        return [identity for identity, _ in soft if identity in refused]

    def table(self) -> Table | None:
        """The tightest bounds by all that is kept; ``None`` where the hard statements contradict each other."""
        if not self.can_be(self.hard()):
            return None
        aside = self.aside()
        kept = [one for identity, one in self.said.items() if identity not in aside]
        return oracle.tightest(self._events, self.tuples(kept))
