"""Which events lie where: found by their bounds in O(log n + k), n the events and k the answers.

Each question about two bounds at once ("starts no earlier, ends no later") is a corner of a plane, answered by a
priority search tree (McCreight 1985); gaps and what goes on together are found by one sweep along the calendar.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence
from math import inf
from typing import Any, Final

from timeline.event import Event

Row = tuple[float, float, int]
"""x, y and the number of an event."""


class Corner:
    """Points of a plane, asked for those with ``x >= low`` and ``y <= high``.

    >>> corner = Corner([(1, 5, 0), (2, 3, 1), (4, 4, 2)])
    >>> sorted(corner.find(2, 4))
    [1, 2]
    """

    def __init__(self, rows: Iterable[Row]) -> None:
        self._root = _grown(sorted(rows))

    def find(self, low: float, high: float) -> list[int]:
        """The numbers of the points in a corner, in no order."""
        found: list[int] = []
        stack = [self._root]
        while stack:
            node = stack.pop()
            if node is None:
                continue
            (x, y, number), split, left, right = node
            if y > high:
                continue  # the lowest of its part: all below it are higher
            if x >= low:
                found.append(number)
            if split >= low:
                stack.append(left)
            stack.append(right)
        return found


def _grown(rows: Sequence[Row]) -> Any:
    """The lowest row, the x at which the rest is halved, and the halves."""
    if not rows:
        return None
    lowest = min(range(len(rows)), key=lambda at: rows[at][1])
    rest = [*rows[:lowest], *rows[lowest + 1 :]]
    half = len(rest) // 2
    return rows[lowest], rest[half][0] if rest else -inf, _grown(rest[:half]), _grown(rest[half:])


def _low(value: int | None) -> float:
    return -inf if value is None else value


def _high(value: int | None) -> float:
    return inf if value is None else value


class Lookup:
    """The bounds of events, laid out for questions about a stretch of the calendar, half-open, in civil seconds.

    An instant counts as a second long.
    """

    def __init__(self, events: Sequence[Event]) -> None:
        self.events: Final = [event for event in events if event.kind != "time"]
        self.spans: Final = []
        for event in self.events:
            b, more = event.bounds, int(event.instant)
            starts = _low(b.earliest_start), _high(b.latest_start)
            self.spans.append((*starts, _low(b.earliest_end) + more, _high(b.latest_end) + more))
        self._corners: dict[tuple[int, int], Corner] = {}
        self._columns: dict[int, list[tuple[float, int]]] = {}

    def _corner(self, x: int, y: int, low: float, high: float) -> list[int]:
        if (x, y) not in self._corners:
            self._corners[x, y] = Corner((span[x], span[y], number) for number, span in enumerate(self.spans))
        return self._corners[x, y].find(low, high)

    def _column(self, at: int) -> list[tuple[float, int]]:
        if at not in self._columns:
            self._columns[at] = sorted((span[at], number) for number, span in enumerate(self.spans))
        return self._columns[at]

    def within(self, start: float, end: float, proved: bool) -> list[int]:
        """Those that start no earlier and end no later: in every way to place them, or as far as each end allows."""
        return self._corner(0, 3, start, end) if proved else self._corner(1, 2, start, end)

    def overlapping(self, start: float, end: float, proved: bool) -> list[int]:
        """Those that share a second with the stretch."""
        return self._corner(2, 1, start + 1, end - 1) if proved else self._corner(3, 0, start + 1, end - 1)

    def before(self, start: float, proved: bool) -> list[int]:
        """Those that have ended when it starts."""
        column = self._column(3 if proved else 2)
        return [number for _, number in column[: bisect.bisect_right(column, (start, len(column)))]]

    def after(self, end: float, proved: bool) -> list[int]:
        """Those that start when it has ended."""
        column = self._column(0 if proved else 1)
        return [number for _, number in column[bisect.bisect_left(column, (end, -1)) :]]

    def gaps(self, least: int) -> list[tuple[int, int]]:
        """Stretches between the first and the last date into which no event with a date can reach."""
        spans = sorted((span[0], span[3]) for event, span in zip(self.events, self.spans, strict=True) if event.time)
        found = []
        reached = inf
        for start, end in spans:
            if start - reached >= max(least, 1):
                found.append((int(reached), int(start)))
            reached = end if reached == inf else max(reached, end)
            if reached == inf:
                break
        return found
