"""The engine: difference bounds between points in time, their consistency, their tightest bounds, their conflicts.

A bound ``(u, v, w)`` says ``t(v) - t(u) <= w`` in seconds: a simple temporal network (Dechter, Meiri & Pearl 1991).
It holds together if no cycle of bounds sums to less than nothing. How that is found out is told in `solution`.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Literal

from timeline.alternatives import Alternatives
from timeline.bulk import uncollected
from timeline.choice import Option
from timeline.graph import OutOfStepsError
from timeline.paths import ORIGIN, Bound, closes
from timeline.reasons import NetworkError, Reasons
from timeline.solution import Conflict, Solution

__all__ = ["ORIGIN", "Bound", "Conflict", "Network", "NetworkError"]


class Network(Reasons):
    """Points in time and bounds between them. Mutable, for one thread; times are integer seconds after ``ORIGIN``.

    Answers are computed at the first question after a change. While nothing contradicts, what was added or retracted
    since is worked into the last answers; else, and for bulk loads, all is solved anew. The reasons of all conflicts
    are set aside, then tried again in order of addition, soft ones last, each kept if it agrees with all that is kept.
    ``set_aside()`` names the rest, and ``earliest``, ``latest``, ``distance``, ``why`` and ``schedule`` speak of the
    network without it.

    >>> network = Network()
    >>> start, end = network.point(), network.point()
    >>> network.add("event", [(end, start, -1)], structural=True)
    >>> network.add("by ten", [(ORIGIN, end, 10)])
    >>> network.earliest(start), network.latest(start)
    (None, 9)
    >>> network.add("from twelve", [(start, ORIGIN, -12)])
    >>> network.conflicts()
    [Conflict(reasons=('by ten', 'from twelve'), off_by=3)]
    >>> network.set_aside()
    ('from twelve',)
    """

    def __init__(self) -> None:
        super().__init__()
        self._alternatives: Alternatives | None = None
        self._solution: Solution | None = None
        self._numbers: dict[Hashable, int] | None = None  # of the solution's reasons, once it is changed
        self._pending: list[tuple[Hashable, Sequence[Bound], bool]] = []  # what the solution does not know of; if new
        self._shared = False  # whether a copy uses the same solution

    def _added(self, reason: Hashable, fresh: Sequence[Bound], new: bool) -> None:
        if self._solution is not None:
            self._pending.append((reason, fresh, new))

    def _own_bounds(self) -> None:
        super()._own_bounds()
        if self._solution is not None and not self._shared:  # else it stays with the copy, and this gets a clone
            self._solution.bounds = self._bounds

    def _changed(self) -> None:
        self._solution = None

    def retract(self, reason: Hashable) -> None:
        """Take a reason and all its bounds away. Raises `NetworkError` if it is not there."""
        if reason not in self._bounds:
            raise NetworkError(f"reason {reason!r} is not in the network: retract only what was added")
        solution = self._updated() if not self._options else None
        if self._lent:
            self._own_bounds()
        del self._bounds[reason]
        self._options.pop(reason, None)
        self._structural.discard(reason)
        self._soft.discard(reason)
        if solution is None or solution.conflicts or solution.aside > solution.gone:
            self._solution = None
        else:
            self._own(solution).leave(self._numbered(solution).pop(reason))

    def copy(self) -> Network:
        """Make a network that answers alike and changes on its own; answers already computed are shared."""
        twin = Network()
        twin._count, twin._structural, twin._reach = self._count, self._structural.copy(), self._reach
        twin._soft = self._soft.copy()
        twin._options = {reason: sets[:] for reason, sets in self._options.items()}
        twin._solution, twin._alternatives = self._updated(), self._alternatives
        twin._shared = self._shared = True
        twin._bounds, twin._lent, self._lent = self._bounds, True, True
        return twin

    def consistent(self) -> bool:
        """Tell whether all can hold: with alternatives quicker than `conflicts`, else the same.

        >>> network = Network()
        >>> network.add("never", [(ORIGIN, ORIGIN, -1)])
        >>> network.consistent()
        False
        """
        if not self._options:
            return not (self._updated() or self._solved()).conflicts
        if self._soft or (self._solution is not None and self._updated() is not None):
            return not self.conflicts()
        with uncollected():
            base = Solution(self._count, self._bounds, self._structural, self._reach, False, self._soft)
        return not base.conflicts and Alternatives.agree(base, self._by_number(base))

    def conflicts(self) -> list[Conflict]:
        """Find disjoint irreducible conflicts, such that the network without all their reasons is consistent.

        Reasons stand in order of addition, conflicts in the order of their reasons. Which are found depends on points
        and weights; only between reasons with an equal bound does the order of addition decide. Raises `NetworkError`
        if structural bounds contradict each other.
        """
        solution = self._solved()
        if self._alternatives is None:
            return list(solution.conflicts)
        return solution.conflicts + [
            Conflict(tuple(solution.reasons[owner] for owner in owners), lack)
            for owners, lack in sorted(self._alternatives.found)
        ]

    def set_aside(self) -> tuple[Hashable, ...]:
        """Give the reasons that the answers leave out, in order of addition; none if the network is consistent."""
        solution = self._solved()
        return tuple(solution.reasons[owner] for owner in sorted(solution.aside - solution.gone))

    def earliest(self, point: int) -> int | None:
        """Give the earliest second at which the point can lie; None if nothing bounds it from below."""
        if self._alternative() is not None:
            return self.distance(ORIGIN, point)[0]
        solution = self._solved()
        back = solution.back[0][self._known(point)]
        return -back if back < solution.open else None

    def latest(self, point: int) -> int | None:
        """Give the latest second at which the point can lie; None if nothing bounds it from above."""
        if self._alternative() is not None:
            return self.distance(ORIGIN, point)[1]
        solution = self._solved()
        label = solution.label[self._known(point)]
        return label if label < solution.open else None

    def reach(self) -> tuple[list[int | None], list[int | None]]:
        """Give the earliest and the latest second of every point, as `earliest` and `latest` would one by one."""
        if self._alternative() is not None:
            every = [self.distance(ORIGIN, point) for point in range(self._count)]
            return [least for least, _ in every], [most for _, most in every]
        solution = self._solved()
        ahead, back, open_ = solution.label, solution.back[0], solution.open
        return [-far if far < open_ else None for far in back], [far if far < open_ else None for far in ahead]

    def distance(self, u: int, v: int) -> tuple[int | None, int | None]:
        """Give the tightest lower and upper bound of ``t(v) - t(u)``, in seconds; None is open."""
        self._known(u)
        self._known(v)
        alternatives = self._alternative()
        longest = self._solved().shortest if alternatives is None else alternatives.longest
        there, back = longest(u, v), longest(v, u)
        return (None if back is None else -back), there

    def why(self, point: int, side: Literal["earliest", "latest"]) -> tuple[Hashable, ...]:
        """Give the reasons behind a bound, from the origin to the point, but structural ones; none if it is open.

        All of them are needed: without any one, the rest would not bring the point as far.
        """
        if side not in ("earliest", "latest"):
            raise NetworkError(f"side {side!r} of point {point} is unknown: say 'earliest' or 'latest'")
        limit = self.latest(point) if side == "latest" else self.earliest(point)
        if limit is None:
            return ()
        solution, alternatives = self._solved(), self._alternative()
        if alternatives is not None:
            ways = (ORIGIN, point, limit) if side == "latest" else (point, ORIGIN, -limit)
            if solution.shortest(*ways[:2]) != ways[2]:
                return tuple(solution.reasons[owner] for owner in alternatives.why(*ways))
            solution.back  # noqa: B018  (brings the first steps up to date)
        return tuple(solution.reasons[owner] for owner in solution.chain(point, side == "latest"))

    def schedule(self) -> Sequence[int]:
        """Give one time for every point, as early as can be, such that all bounds that are kept hold.

        A point with no earliest time is as late as the others let it, one with neither bound after all others.
        """
        alternatives = self._alternative()
        return (self._solved() if alternatives is None else alternatives.chosen).schedule

    def allows(self, bounds: Iterable[Bound]) -> bool:
        """Tell whether more bounds could hold together with all that is kept; nothing is added.

        Raises `NetworkError` where `add` would.

        >>> network = Network()
        >>> point = network.point()
        >>> network.add("by ten", [(ORIGIN, point, 10)])
        >>> network.allows([(point, ORIGIN, -10)]), network.allows([(point, ORIGIN, -11)])
        (True, False)
        """
        return self.allowed([bounds])[0]

    def allowed(self, options: Iterable[Iterable[Bound]]) -> list[bool]:
        """Tell of each of several lists of bounds whether it could hold, as `allows`, together quicker.

        >>> network = Network()
        >>> point = network.point()
        >>> network.add("by ten", [(ORIGIN, point, 10)])
        >>> network.allowed([[(point, ORIGIN, -10)], [(point, ORIGIN, -11)]])
        [True, False]
        """
        asked = [self._taken(bounds, "a question")[0] for bounds in options]
        alternatives = self._alternative()
        if alternatives is not None:
            return [alternatives.allows(bounds) for bounds in asked]
        points = sorted({point for bounds in asked for u, v, _ in bounds for point in (u, v)})
        tight = {(u, v): self._solved().shortest(u, v) if u != v else 0 for u in points for v in points}
        return [closes(tight, bounds, points) for bounds in asked]

    def tied(self, point: int) -> list[int]:
        """Give the points, but the origin, to which a bound leads from this one that `schedule` only just meets."""
        at, solution = self._known(point), self._solved()
        time, aside = self.schedule(), solution.aside
        return [v for _, v, w, owner in solution.out[at] if v and time[at] + w == time[v] and owner not in aside]

    def _solved(self) -> Solution:
        solution = self._updated()
        if solution is None:
            with uncollected():
                solution = self._solution = Solution(
                    self._count, self._bounds, self._structural, self._reach, not self._options, self._soft
                )
            self._numbers, self._pending, self._shared, self._alternatives = None, [], False, None
            if self._options:
                soft = {at for at, reason in enumerate(solution.reasons) if reason in self._soft}
                self._alternatives = Alternatives(solution, self._by_number(solution), self._reach, soft)
        return solution

    def _by_number(self, solution: Solution) -> dict[int, list[tuple[Option, ...]]]:
        """The alternatives, by the number of their reason."""
        return {at: self._options[r] for at, r in enumerate(solution.reasons) if r in self._options}

    def _alternative(self) -> Alternatives | None:
        self._solved()
        return self._alternatives

    def _updated(self) -> Solution | None:
        """Work what was added since into the solution; None if there is none, or it had to be given up."""
        solution, pending = self._solution, self._pending
        if solution is None or (not pending and self._count == len(solution.out)):
            return solution
        self._solution, self._pending = None, []
        if (
            self._options
            or solution.conflicts
            or self._soft
            or self._reach >= solution.open
            or len(pending) > 50 + len(self._bounds) // 8
        ):
            return None
        if self._shared:
            solution, self._solution = self._own(solution), None
        numbers, reasons, fixed, structural = self._numbers, solution.reasons, solution.fixed, self._structural
        try:
            if self._count > len(solution.out):
                solution.widen(self._count)
            for reason, row, new in pending:
                if new:
                    number = len(reasons)
                    reasons.append(reason)
                    fixed.append(reason in structural)
                    if numbers is not None:
                        numbers[reason] = number
                else:
                    numbers = self._numbered(solution)
                    number = numbers[reason]
                if not solution.take(number, row):
                    return None
        except OutOfStepsError:
            return None
        self._solution = solution
        return solution

    def _own(self, solution: Solution) -> Solution:
        """The solution, or its twin if a copy of the network uses the same."""
        if self._shared:
            solution = solution.clone(self._bounds)
            self._numbers, self._shared = None, False
        self._solution = solution
        return solution

    def _numbered(self, solution: Solution) -> dict[Hashable, int]:
        if self._numbers is None:
            self._numbers = {reason: number for number, reason in enumerate(solution.reasons)}
        return self._numbers
