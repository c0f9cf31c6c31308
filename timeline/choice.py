"""Bounds of which only some need hold: a search that learns from each contradiction, over a network of bounds.

Alternatives become clauses whose literals are bounds; the contrary of ``t(v) - t(u) <= w`` is a bound again,
``t(u) - t(v) <= -w - 1``. A literal is decided only where a clause is not met yet, and one that the times at hand
already meet is taken first, so that easy networks cost next to nothing. A negative cycle becomes a clause that forbids
it, and the search goes back to the last decision to blame: conflict-driven clause learning over difference logic,
DPLL(T) (Nieuwenhuis, Oliveras & Tinelli 2006; Cotton & Maler 2006). It ends with times that meet everything, or with
the reasons that forbid it: complete for every combination of bounds.
"""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping, MutableSequence, Sequence, Set
from typing import Any, Final

from timeline.graph import Edge, Labels, lower

Bound = tuple[int, int, int]
Option = Sequence[Bound]
"""Bounds that hold together."""
Clause = dict[tuple[int, int], int]
"""Bounds of which one holds: from a pair of points to the weight."""

_MOST: Final = 64
"""Clauses of one set of alternatives; what needs more gets a name for each alternative instead."""


def clauses(options: Sequence[Option]) -> list[Clause] | None:
    """Write alternatives as clauses, none that another implies; None if they would be too many.

    >>> clauses([[(1, 2, -1), (2, 3, 0)], [(2, 1, 0)]])
    [{(2, 3): 0, (2, 1): 0}]
    """
    found: list[Clause] = [{}]
    for option in options:
        grown: list[Clause] = []
        for clause in found:
            for u, v, w in option:
                if clause.get((v, u), -w - 2) + w >= -1:
                    continue  # one of the two holds at any rate
                grown.append({**clause, (u, v): max(w, clause.get((u, v), w))})
        found = []
        for clause in sorted(grown, key=lambda c: (len(c), sorted(c.items()))):
            if not any(all(pair in clause and clause[pair] >= w for pair, w in known.items()) for known in found):
                found.append(clause)
        if len(found) > _MOST:
            return None
    return found


class Search:
    """Clauses over bounds, on top of rows of bounds that hold at any rate.

    ``rows`` are borrowed, and as before after `release`; ``level`` are times that meet them, and are changed.
    """

    def __init__(
        self,
        rows: MutableMapping[int, list[Edge]] | MutableSequence[list[Edge]],
        level: Labels,
        skip: Set[int],
    ) -> None:
        self._rows, self._skip = rows, skip
        self.level = level
        self._edges: list[tuple[Bound, Bound] | None] = [None]  # by variable: the bound and its contrary
        self._implied: dict[int, list[int]] = {}  # by the name of an alternative: its literals
        self._of_pair: dict[tuple[int, int], dict[int, int]] = {}
        self._value: list[int] = [0]
        self._depth_of: list[int] = [0]
        self._why: list[int] = [-1]
        self._activity: list[float] = [0.0]
        self._step = 1.0
        self._clauses: list[list[int]] = []
        self._deps: list[frozenset[int]] = []
        self._watch: dict[int, list[int]] = {}
        self._given: list[int] = []
        self._learned: list[int] = []
        self._trail: list[int] = []
        self._pushed: list[int] = []
        self._starts: list[int] = []
        self._units: list[int] = []
        self._at = 0
        self._hopeless: frozenset[int] | None = None
        self._zero: dict[int, frozenset[int]] = {}
        self.nearest: int | None = None
        """By how many seconds the cycles that were met fail, at the least."""

    # --- clauses ---

    def alternatives(self, options: Sequence[Option], reason: int) -> None:
        """Require one of several options, for a reason."""
        owners = frozenset((reason,))
        written = clauses(options)
        if written is not None:
            for clause in written:
                self._add([self._literal(u, v, w) for (u, v), w in clause.items()], owners)
            return
        names = []
        for option in options:
            name = self._variable(None)
            names.append(name)
            self._implied[name] = [self._literal(*bound) for bound in option]
            for literal in self._implied[name]:
                self._add([-name, literal], owners)
        self._add(names, owners)

    def assume(self, bound: Bound) -> int:
        """Make a literal for a bound that is asked about."""
        return self._literal(*bound)

    def _variable(self, edges: tuple[Bound, Bound] | None) -> int:
        self._edges.append(edges)
        self._value.append(0)
        self._depth_of.append(0)
        self._why.append(-1)
        self._activity.append(0.0)
        return len(self._edges) - 1

    def _literal(self, u: int, v: int, w: int) -> int:
        """Give the literal of a bound; those of one pair of points know of each other."""
        sign = 1
        if u > v:
            u, v, w, sign = v, u, -w - 1, -1
        known = self._of_pair.setdefault((u, v), {})
        if w not in known:
            made = self._variable(((u, v, w), (v, u, -w - 1)))
            less = max((other for other in known if other < w), default=None)
            more = min((other for other in known if other > w), default=None)
            known[w] = made
            if less is not None:
                self._add([-known[less], made], frozenset())
            if more is not None:
                self._add([-made, known[more]], frozenset())
        return sign * known[w]

    def _add(self, literals: list[int], owners: frozenset[int], learned: bool = False) -> int:
        number = len(self._clauses)
        self._clauses.append(literals)
        self._deps.append(owners)
        if len(literals) > 1:
            for literal in literals[:2]:
                self._watch.setdefault(literal, []).append(number)
            (self._learned if learned else self._given).append(number)
        elif literals:
            self._units.append(number)
        else:
            self._hopeless = owners
        return number

    # --- search ---

    def solve(self, assumed: Sequence[int] = ()) -> frozenset[int] | None:
        """Find times that meet everything: None, with the bounds chosen in force; or the reasons that forbid it.

        What is assumed holds for this call only; where that is to blame, the reasons given may be too few.
        """
        self._back_to(0)
        if self._hopeless is not None:
            return self._hopeless
        for number in self._units:
            (literal,) = self._clauses[number]
            value = self._worth(literal)
            if value < 0:
                return self._give_up([literal], self._deps[number])
            if not value:
                self._set(literal, number)
        while True:
            conflict = self._propagate()
            if conflict is not None:
                if not self._starts:
                    return self._give_up(*conflict)
                self._learn(*conflict)
                continue
            if len(self._starts) < len(assumed):
                literal = assumed[len(self._starts)]
                if self._worth(literal) < 0:
                    return frozenset()
            else:
                literal = self._open()
                if not literal:
                    return None
            self._starts.append(len(self._trail))
            if not self._worth(literal):
                self._set(literal, -1)

    def chosen(self) -> list[Bound]:
        """Give the bounds in force beside the rows."""
        found = []
        for literal in self._trail:
            edges = self._edges[abs(literal)]
            if edges is not None:
                found.append(edges[literal < 0])
        return found

    def release(self) -> None:
        """Take all bounds out of the rows again."""
        self._back_to(0)
        while self._trail:
            self._undo()

    def _worth(self, literal: int) -> int:
        return self._value[literal] if literal > 0 else -self._value[-literal]

    def _set(self, literal: int, why: int) -> None:
        variable = abs(literal)
        self._value[variable] = 1 if literal > 0 else -1
        self._depth_of[variable] = len(self._starts)
        self._why[variable] = why
        self._trail.append(literal)
        if not self._starts:
            rest = (self._zero.get(abs(other), frozenset()) for other in self._clauses[why] if other != literal)
            self._zero[variable] = self._deps[why].union(*rest)

    def _undo(self) -> None:
        if len(self._pushed) == len(self._trail):
            point = self._pushed.pop()
            if point >= 0:
                self._rows[point].pop()
        self._value[abs(self._trail.pop())] = 0

    def _back_to(self, depth: int) -> None:
        if len(self._starts) > depth:
            size = self._starts[depth]
            while len(self._trail) > size:
                self._undo()
            del self._starts[depth:]
        self._at = 0

    def _give_up(self, literals: Iterable[int], owners: frozenset[int]) -> frozenset[int]:
        self._hopeless = owners.union(*(self._zero.get(abs(literal), frozenset()) for literal in literals))
        return self._hopeless

    def _propagate(self) -> tuple[list[int], frozenset[int]] | None:
        """Put what is set into force, with all that follows; returns a clause that is broken, and its reasons."""
        while len(self._pushed) < len(self._trail):
            literal = self._trail[len(self._pushed)]
            edges = self._edges[abs(literal)]
            if edges is None:
                self._pushed.append(-1)
            else:
                u, v, w = edges[literal < 0]
                self._rows[u].append((u, v, w, -2 * abs(literal) - (literal < 0)))
                self._pushed.append(u)
                if self.level[u] + w < self.level[v]:
                    cycle = lower(self._rows, self.level, [u], self._skip, {})
                    if cycle:
                        return self._forbidden(cycle)
            broken = self._follow(-literal)
            if broken >= 0:
                return self._clauses[broken], self._deps[broken]
        return None

    def _forbidden(self, cycle: list[Edge]) -> tuple[list[int], frozenset[int]]:
        """Write a negative cycle as a clause."""
        lack = -sum(edge[2] for edge in cycle)
        self.nearest = lack if self.nearest is None else min(lack, self.nearest)
        codes = {-edge[3] for edge in cycle if edge[3] < 0}
        literals = [code // 2 if code % 2 else -(code // 2) for code in sorted(codes)]
        return literals, frozenset(edge[3] for edge in cycle if edge[3] >= 0)

    def _follow(self, false: int) -> int:
        """Look at the clauses that watch a literal which has become false; returns one that is broken, or -1."""
        watching = self._watch.get(false)
        if not watching:
            return -1
        kept: list[int] = []
        value = self._value
        for place, number in enumerate(watching):
            literals = self._clauses[number]
            if literals[0] == false:
                literals[0], literals[1] = literals[1], false
            first = literals[0]
            if (value[first] if first > 0 else -value[-first]) > 0:
                kept.append(number)
                continue
            for at in range(2, len(literals)):
                other = literals[at]
                if (value[other] if other > 0 else -value[-other]) >= 0:
                    literals[1], literals[at] = other, false
                    self._watch.setdefault(other, []).append(number)
                    break
            else:
                kept.append(number)
                if (value[first] if first > 0 else -value[-first]) < 0:
                    self._watch[false] = kept + watching[place + 1 :]
                    return number
                self._set(first, number)
        self._watch[false] = kept
        return -1

    def _learn(self, literals: list[int], owners: frozenset[int]) -> None:
        """Learn from a contradiction up to its first unique implication point, and go back as far as that reaches."""
        depth, at, count = len(self._starts), len(self._trail), 0
        seen: set[int] = set()
        rest: list[int] = []
        deps = set(owners)
        while True:
            for literal in literals:
                variable = abs(literal)
                if variable in seen:
                    continue
                if not self._depth_of[variable]:
                    deps |= self._zero[variable]
                    continue
                seen.add(variable)
                self._activity[variable] += self._step
                if self._depth_of[variable] == depth:
                    count += 1
                else:
                    rest.append(literal)
            at -= 1
            while abs(self._trail[at]) not in seen:
                at -= 1
            last = self._trail[at]
            count -= 1
            if count <= 0:
                break
            number = self._why[abs(last)]
            literals = [literal for literal in self._clauses[number] if literal != last]
            deps |= self._deps[number]
        self._step *= 1.05
        if self._step > 1e100:
            self._activity = [value * 1e-100 for value in self._activity]
            self._step = 1.0
        rest.sort(key=lambda literal: -self._depth_of[abs(literal)])
        number = self._add([-last, *rest], frozenset(deps), learned=True)
        self._back_to(self._depth_of[abs(rest[0])] if rest else 0)
        self._set(-last, number)

    def _open(self) -> int:
        """Pick a literal of a clause that is not met yet, of the newest learned one if there is one; 0 if all are."""
        for number in reversed(self._learned):
            literal = self._pick(self._clauses[number])
            if literal:
                return literal
        while self._at < len(self._given):
            literal = self._pick(self._clauses[self._given[self._at]])
            if literal:
                return literal
            self._at += 1
        return 0

    def _pick(self, literals: list[int]) -> int:
        """Give the open literal that the times at hand meet, else the one most often to blame; 0 if one holds."""
        best, key = 0, (False, -1.0)
        for literal in literals:
            value = self._worth(literal)
            if value > 0:
                return 0
            if not value:
                rank = (self._met(literal), self._activity[abs(literal)])
                if not best or rank > key:
                    best, key = literal, rank
        return best

    def _met(self, literal: int) -> bool:
        edges: Any = self._edges[abs(literal)]
        if edges is None:
            return literal > 0 and all(self._met(other) for other in self._implied[literal])
        u, v, w = edges[literal < 0]
        return bool(self.level[v] - self.level[u] <= w)
