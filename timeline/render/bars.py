"""The bar beside an event: its earliest and latest moment on a short stretch of the calendar.

The stretch is made of the largest granules (months, years, decades ...) of which few hold the event with room around
it. What lasted is drawn solid, what happened once somewhere within is drawn dashed; an open side is an arrow.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from grammar import granularity as granules
from grammar.granularity import Granularity
from grammar.interval import Interval
from timeline.render.words import Words

_UNITS: Final = (
    Granularity.DAY,
    Granularity.MONTH,
    Granularity.YEAR,
    Granularity.DECADE,
    Granularity.CENTURY,
    Granularity.MILLENNIUM,
)
MOST: Final = 3
"""Granules of one stretch."""
ROOM: Final = 1.3
"""How many times as long as the event a stretch is at least."""
THIN: Final = 2.0
"""Per cent: the thinnest band that is still seen."""


@frozen
class Bar:
    """Geometry in per cent, and what the whole stretch is called."""

    scale: str
    x: str
    width: str
    end: str
    lasted: bool
    exact: bool
    before: bool
    after: bool


def bar(span: tuple[int | None, int | None], unit: Granularity, shape: str, words: Words) -> Bar | None:
    """Draw the bar of an event of that shape; ``None`` where nothing is known, or nothing holds it."""
    start, end = span
    if start is None and end is None:
        return None
    before, after = start is None or shape.endswith("-before"), end is None or shape.endswith("-after")
    if start is not None and end is not None:
        low, high = start, max(end, start + 1)
    else:
        low = start if start is not None else (end or 0) - 1
        high = low + 1
    found = _stretch(low, high, unit, open_side=start is None or end is None)
    if found is None:
        return None
    left, right, scale = found
    size = right - left
    x = 0.0 if start is None else 100 * (low - left) / size
    edge = 100.0 if end is None else 100 * (high - left) / size
    if edge - x < THIN:
        x, edge = (x, x + THIN) if x + THIN <= 100 else (100 - THIN, 100.0)
    return Bar(
        words.time(Interval(left, right, scale)),
        f"{x:.1f}%",
        f"{edge - x:.1f}%",
        f"{edge:.1f}%",
        shape.startswith("lasted"),
        shape == "exact",
        before,
        after,
    )


def _stretch(low: int, high: int, unit: Granularity, *, open_side: bool) -> tuple[int, int, Granularity] | None:
    """Few whole granules around a stretch, longer than it; their unit."""
    for scale in _UNITS:
        if scale <= (unit if unit < Granularity.DAY or open_side else Granularity.DAY):
            continue
        left, right, count = granules.floor(low, scale), granules.floor(low, scale), 0
        while right < high and count < MOST:
            right, count = granules.shift(right, scale, 1), count + 1
        if right >= high and right - left >= ROOM * (high - low):
            return left, right, scale
    return None
