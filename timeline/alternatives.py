"""Statements that leave a choice ("on Monday or Tuesday"), on top of a solution of those that leave none.

The verdict is that of `choice.Search`, complete. Where it finds a contradiction, its reasons are thinned out until each
is needed, set aside, and tried again at the end, as `solution` does for plain bounds. A bound of a time is exact as
well: the largest over all ways to choose, found by asking for more until nothing more is possible.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from timeline.choice import Option, Search
from timeline.graph import lower
from timeline.paths import ORIGIN, Bound, shortest
from timeline.reasons import NetworkError
from timeline.solution import Solution

Options = Mapping[int, Sequence[Sequence[Option]]]
"""By number of the reason: sets of options, of each of which one holds."""


class Alternatives:
    """What follows from plain bounds and alternatives together; the base is told what else to set aside."""

    def __init__(self, base: Solution, options: Options, reach: int, soft: Set[int] = frozenset()) -> None:
        self.base, self.options = base, options
        self._count, self._reach = len(base.out), reach
        self.found: list[tuple[list[int], int]] = []
        out = set(base.aside)
        while True:
            search = self._search()
            core = search.solve()
            if core is None:
                break
            search.release()
            if not soft <= out:  # they give way before any other is looked at
                out |= soft
                base.aside |= soft
                base.holds()
                continue
            needed, lack = self._thin(core)
            self.found.append((needed, lack))
            out.update(needed)
            base.aside.update(needed)
            base.holds()
        for owner in (*sorted(out - soft), *sorted(out & soft)):
            search.release()
            base.aside.discard(owner)
            tried = self._search() if base.holds() else None
            if tried is None or tried.solve() is not None:
                if tried is not None:
                    tried.release()
                base.aside.add(owner)
                base.holds()
                search = self._search()
                search.solve()
            else:
                search = tried
        self._last = search
        self._longest: dict[tuple[int, int], int | None] = {}
        chosen = search.chosen()
        search.release()
        rows = {reason: row for number, (reason, row) in enumerate(base.bounds.items()) if number not in base.aside}
        extra = sum(abs(w) for _, _, w in chosen)
        self.chosen = Solution(self._count, {**rows, self: chosen}, set(), reach + extra)
        """A solution in which one way to choose is in force."""

    def _search(self, extra: Sequence[Bound] = (), reason: int = 0) -> Search:
        base = self.base
        search = Search(base.out, base.potentials[:], base.aside)
        if extra:
            search.alternatives([extra], reason)
        for owner, sets in self.options.items():
            if owner not in base.aside:
                for options in sets:
                    search.alternatives(options, owner)
        return search

    def _thin(self, core: Iterable[int], extra: Sequence[Bound] = ()) -> tuple[list[int], int]:
        """Leave out of a contradiction what it does not need."""
        needed = sorted(owner for owner in core if owner < len(self.base.fixed) and not self.base.fixed[owner])
        lack = 1
        tried: set[int] = set()
        for owner in [-1, *needed]:
            rest = [other for other in needed if other != owner]
            if owner >= 0 and len(rest) == len(needed):
                continue  # a smaller contradiction was found without it
            smaller = self._contradiction(rest, extra)
            if smaller is not None:
                lack = smaller[1]
                needed = [other for other in rest if other in smaller[0] or other in tried]
            else:
                tried.add(owner)
        if not needed and not extra:
            names = ", ".join(repr(self.base.reasons[owner]) for owner in core)
            raise NetworkError(f"structural bounds contradict each other: {names}; make structural what always holds")
        return needed, lack

    def _contradiction(self, owners: Sequence[int], extra: Sequence[Bound] = ()) -> tuple[Set[int], int] | None:
        """Which reasons contradict each other, and by how many seconds on the nearest way; None if all can hold."""
        sets = [(owner, options) for owner in owners for options in self.options.get(owner, ())]
        bounds = [*extra, *(bound for _, options in sets for option in options for bound in option)]
        rows = self.base.around(owners, {ORIGIN, *(point for u, v, _ in bounds for point in (u, v))})
        label = dict.fromkeys(rows, 0)
        cycle = lower(rows, label, list(rows), frozenset(), {})
        if cycle:
            return {edge[3] for edge in cycle}, -sum(edge[2] for edge in cycle)
        search = Search(rows, label, frozenset())
        if extra:
            search.alternatives([extra], len(self.base.fixed))
        for owner, options in sets:
            search.alternatives(options, owner)
        core = search.solve()
        return None if core is None else (core, search.nearest or 1)

    @staticmethod
    def agree(base: Solution, options: Options) -> bool:
        """Tell whether alternatives can hold together with a base that has no conflict."""
        search = Search(base.out, base.potentials[:], base.aside)
        for owner, sets in options.items():
            for choices in sets:
                search.alternatives(choices, owner)
        fine = search.solve() is None
        search.release()
        return fine

    # --- bounds ---

    def longest(self, u: int, v: int) -> int | None:
        """Find the most that ``t(v) - t(u)`` can be, over all ways to choose; None if that is open."""
        if (u, v) in self._longest:
            return self._longest[u, v]
        outer, inner = self.base.shortest(u, v), self.chosen.shortest(u, v)
        search = self._last
        while inner is not None and inner != outer:
            if search.solve([search.assume((v, u, -inner - 1))]) is not None:
                break
            inner = shortest(self.base.out, search.level, self.base.aside, u, v)
        search.release()
        self._longest[u, v] = inner
        return inner

    def allows(self, bounds: Sequence[Bound]) -> bool:
        """Tell whether more bounds could hold with all that is kept."""
        search = self._last
        fine = search.solve([search.assume(bound) for bound in bounds if bound[0] != bound[1]]) is None
        search.release()
        return fine and all(w >= 0 for u, v, w in bounds if u == v)

    def why(self, u: int, v: int, longest: int) -> list[int]:
        """Find the reasons for which ``t(v) - t(u)`` is not longer."""
        beyond = [(v, u, -longest - 1)]
        search = self._search(beyond, len(self.base.fixed))
        core = search.solve() or frozenset()
        search.release()
        return self._thin(core, beyond)[0]
