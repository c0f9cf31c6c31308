"""So long before or after a time, and the stretch of that length beside it: "two days later", "the last two days"."""

from __future__ import annotations

from fractions import Fraction

from attrs import evolve

from grammar import granularity as granules
from grammar import meaning as m
from grammar.arithmetic import exact, unit_seen
from grammar.calendar import DAY
from grammar.context import Unresolved
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.policy import Policy

_MODS = ("APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS")


def shifted(anchor: Interval, length: m.Length, direction: int, policy: Policy, *, named: bool = True) -> Interval:
    """So long before (-1) or after (1) an anchor: at the granularity of the anchor where that is finer.

    An anchor that is not *named* and a unit of a week or longer give the unit: "two years
    later" is a year, "two years after 5 March 2020" a day.

    >>> two_days = m.Length(((Fraction(2), G.DAY),))
    >>> shifted(Interval.from_edtf("2024-11-11"), two_days, -1, Policy.news()).edtf
    '2024-11-09'
    """
    start = _start(anchor)
    if _vague(length):
        return _vague_shift(anchor, length, direction, policy)
    unit = _finest(length)
    if named or unit < G.WEEK:
        if anchor.granularity > G.DAYPART:
            unit = min(unit, anchor.granularity)
        elif unit >= G.DAY:
            unit = anchor.granularity
    return _moved(start, length, direction, unit)


def deictic(day: Interval, moment: int | None, length: m.Length, direction: int, policy: Policy) -> Interval:
    """So long before or after publication, at the granularity of the unit; hours only where its moment is known.

    >>> six_hours = m.Length(((Fraction(6), G.HOUR),))
    >>> deictic(Interval.from_edtf("2024-11-11"), None, six_hours, -1, Policy.news()).edtf
    '2024-11-11'
    """
    start = _start(day)
    if _vague(length):
        return _vague_shift(day, length, direction, policy)
    unit = _finest(length)
    if unit < G.DAY and moment is None:
        days = round(sum(amount * granules.CLOCK[unit] for amount, unit in exact(length)) / DAY)
        return evolve(Interval.of(start, G.DAY, direction * days), approximate=bool(length.mod))
    return _moved(start if moment is None else moment, length, direction, unit)


def window(anchor: Interval, length: m.Length, direction: int, policy: Policy) -> Interval:
    """The stretch of a length that ends (-1) or begins (1) with the anchor.

    >>> two_days = m.Length(((Fraction(2), G.DAY),))
    >>> window(Interval.from_edtf("2024-11-11"), two_days, -1, Policy.news()).edtf
    '2024-11-10/2024-11-11'
    """
    if _vague(length):
        vague = _vague_shift(anchor, length, direction, policy)
        return evolve(vague, end=anchor.end) if direction < 0 else evolve(vague, start=anchor.start)
    moment = (anchor.end if direction < 0 else anchor.start) or 0
    other = moment if direction < 0 else (anchor.end or moment)
    other = _added(other, exact(length), direction)
    start, end = (other, moment) if direction < 0 else (moment, other)
    return Interval(start, end, length.parts[-1][1], approximate=bool(length.mod))


def _start(anchor: Interval) -> int:
    if anchor.start is None:
        raise Unresolved("an offset from an open time")
    return anchor.start


def _vague(length: m.Length) -> bool:
    return any(isinstance(amount, str) for amount, _ in length.parts)


def _finest(length: m.Length) -> G:
    return min(unit for _, unit in exact(length))


def _added(moment: int, parts: list[tuple[Fraction, G]], direction: int) -> int:
    for amount, unit in parts:
        moment = granules.shift(moment, unit, direction * int(amount))
    return moment


def _moved(start: int, length: m.Length, direction: int, unit: G) -> Interval:
    """The granule of a unit, so long before or after a moment."""
    seen = G.DAY if unit in (G.DAYPART, G.WEEKEND) else unit
    return evolve(Interval.of(_added(start, exact(length), direction), seen), approximate=length.mod in _MODS)


def _vague_shift(anchor: Interval, length: m.Length, direction: int, policy: Policy) -> Interval:
    """Between the least and the most that a vague amount can mean, by the policy."""
    amount, unit = next((a, u) for a, u in length.parts if isinstance(a, str))
    start, end = anchor.start or 0, anchor.end if anchor.end is not None else (anchor.start or 0) + 1
    low, high = next((low, high) for tag, low, high in policy.amounts if tag == amount)
    if high == 0:  # less than one of the next longer unit
        unit, low, high = granules.COARSER.get(unit, G.MILLENNIUM), 0, 1
    if direction < 0:
        low, high = -high, -low
    return Interval(
        granules.shift(start, unit, low), granules.shift(end, unit, high), unit_seen(unit), approximate=True
    )
