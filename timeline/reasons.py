"""What a network was told: points, and bounds between them, each for a reason. What follows is worked out in `network`.

Whatever is no bound of this network is refused before anything is changed.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence

from timeline.bulk import uncollected
from timeline.choice import Option
from timeline.errors import TimelineError
from timeline.paths import Bound


class NetworkError(TimelineError, ValueError):
    """A point, weight or reason that the network cannot take, or structural bounds that contradict each other."""


class Reasons:
    """Bounds by their reasons, in order of addition."""

    def __init__(self) -> None:
        self._count = 1
        self._bounds: dict[Hashable, tuple[Bound] | list[Bound]] = {}  # a tuple, which is smaller, for what was loaded
        self._lent = False  # whether a copy uses the same bounds
        self._structural: set[Hashable] = set()
        self._soft: set[Hashable] = set()
        self._options: dict[Hashable, list[tuple[Option, ...]]] = {}  # alternatives, by reason
        self._reach = 0  # no path is longer than the sum of all weights

    def point(self) -> int:
        """Make a point, bounded by nothing."""
        self._count += 1
        return self._count - 1

    def points(self, count: int) -> range:
        """Make several points at once; raises `NetworkError` for no whole number of them."""
        if type(count) is not int or count < 0:
            raise NetworkError(f"{count!r} points can't be made: give a whole number from 0 on")
        self._count += count
        return range(self._count - count, self._count)

    def add(self, reason: Hashable, bounds: Iterable[Bound], *, structural: bool = False, soft: bool = False) -> None:
        """Add bounds ``(u, v, w)``, each ``t(v) - t(u) <= w`` seconds, for a reason; a known reason is extended.

        A structural reason is part of what an event is (start before end): never in a conflict, never set aside.
        A soft one gives way: it is in no conflict, but set aside, the later the sooner. Raises `NetworkError`, and adds
        nothing, for unknown points, weights that are not plain integers, a reason structural or soft in one call only.
        """
        fresh, reach = self._taken(bounds, reason)
        known = self._bounds.get(reason)
        if known is not None:
            for name, said, kept in (("structural", structural, self._structural), ("soft", soft, self._soft)):
                if said != (reason in kept):
                    raise NetworkError(f"reason {reason!r} was added with {name}={not said}: keep to that")
        if structural and soft:
            raise NetworkError(f"reason {reason!r} is structural and soft: what always holds can't give way")
        if self._lent:
            self._own_bounds()
            known = self._bounds.get(reason)
        if structural:
            self._structural.add(reason)
        if soft:
            self._soft.add(reason)
        if known is None:
            self._bounds[reason] = fresh
        else:
            self._bounds[reason] = extended = known if isinstance(known, list) else list(known)
            extended += fresh
        self._reach += reach
        self._added(reason, fresh, known is None)

    def choose(self, reason: Hashable, options: Iterable[Iterable[Bound]], *, soft: bool = False) -> None:
        """Add alternatives for a reason: of several lists of bounds, all of one hold at the least.

        Raises `NetworkError`, and adds nothing, where `add` would, and if there is no option.

        >>> from timeline.network import Network, ORIGIN
        >>> network = Network()
        >>> start, end = network.points(2)
        >>> network.add("length", [(start, end, 5), (end, start, -5)])
        >>> network.choose("by ten or from fifty", [[(ORIGIN, end, 10)], [(start, ORIGIN, -50)]])
        >>> network.add("from twenty", [(start, ORIGIN, -20)])
        >>> network.earliest(start), network.why(start, "earliest")
        (50, ('length', 'by ten or from fifty', 'from twenty'))
        """
        try:
            taken = [self._taken(option, reason) for option in options]
        except TypeError as error:
            raise NetworkError(f"alternatives of {reason!r} are {options!r}: give lists of bounds") from error
        if not taken:
            raise NetworkError(f"alternatives of {reason!r} are none: give at least one list of bounds")
        self.add(reason, [], soft=soft)
        self._reach += sum(reach for _, reach in taken)
        made = tuple(tuple(option) for option, _ in taken)
        self._options.setdefault(reason, []).append(made)
        self._changed()

    def load(self, us: Sequence[int], vs: Sequence[int], ws: Sequence[int], reasons: Iterable[Hashable]) -> None:
        """Add many bounds ``t(v) - t(u) <= w`` at once, from columns of equal length, each for a new reason.

        Quicker than `add`. Raises `NetworkError`, and adds nothing, where `add` would, and for odd columns or reasons.

        >>> from timeline.network import Network
        >>> network = Network()
        >>> start, end = network.points(2)
        >>> network.load([0, start], [end, 0], [10, -3], ["by ten", "from three"])
        >>> network.earliest(end), network.latest(end)
        (None, 10)
        """
        try:
            with uncollected():
                rows = dict(zip(reasons, zip(zip(us, vs, ws, strict=True)), strict=True))
        except ValueError as error:
            raise NetworkError("columns of bounds differ in length: give as many of each as of reasons") from error
        if len(rows) != len(us) or not rows.keys().isdisjoint(self._bounds):
            raise NetworkError("a reason is named twice: give every bound a new one, or use add()")
        for weight in ws if set(map(type, ws)) - {int} else ():
            if type(weight) is not int:
                raise NetworkError(f"weight {weight!r} of a bound is not an integer: give whole seconds")
        for column in (us, vs):
            if set(map(type, column)) - {int} or (rows and not 0 <= min(column) <= max(column) < self._count):
                for point in column:
                    self._known(point)
        if self._lent:
            self._own_bounds()
        self._reach += sum(map(abs, ws))
        self._bounds.update(rows)
        self._changed()

    def reasons(self) -> tuple[Hashable, ...]:
        """Give all reasons, in order of addition."""
        return tuple(self._bounds)

    def bounds(self) -> Iterator[Bound]:
        """Give all bounds, with those of alternatives."""
        for row in self._bounds.values():
            yield from row
        for sets in self._options.values():
            yield from (bound for options in sets for option in options for bound in option)

    @property
    def branching(self) -> bool:
        """Whether there are alternatives: bounds of two points need not be reached together."""
        return bool(self._options)

    def _taken(self, bounds: Iterable[Bound], reason: Hashable) -> tuple[list[Bound], int]:
        """What are bounds of this network, as a list, and how far they reach together."""
        count, reach = self._count, 0
        try:
            fresh = list(bounds)
            for u, v, w in fresh:
                if type(w) is not int:
                    raise NetworkError(f"weight {w!r} of a bound for {reason!r} is not an integer: give whole seconds")
                if not (type(u) is int and type(v) is int and 0 <= u < count and 0 <= v < count):
                    self._known(u)
                    self._known(v)
                reach += w if w >= 0 else -w
        except NetworkError:
            raise
        except (TypeError, ValueError) as error:
            raise NetworkError(f"bounds for {reason!r} are {bounds!r}: give a list of (u, v, w)") from error
        return fresh, reach

    def _known(self, point: int) -> int:
        if type(point) is not int or not 0 <= point < self._count:
            raise NetworkError(f"point {point!r} is none of the {self._count} of this network: take them from point()")
        return point

    def _own_bounds(self) -> None:
        """Before a change: leave the bounds to the copies that use them, and go on with others."""
        self._bounds = {reason: row[:] for reason, row in self._bounds.items()}
        self._lent = False

    def _added(self, reason: Hashable, fresh: Sequence[Bound], new: bool) -> None:
        """Bounds were added for a reason, known or new."""

    def _changed(self) -> None:
        """More was added than can be worked in."""
