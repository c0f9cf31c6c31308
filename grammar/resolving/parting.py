"""A part of a time by the conventions of a policy: early, mid, late; its rest, eve or turn; so far, or still ahead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolving.arithmetic import beside, cuts, divided, half_of, half_of_day_part, piece_of


def now_in(whole: Interval, published: Publication) -> Interval:
    """What parts a time into what is over and what is ahead: the day of publication, or inside a day its moment.

    >>> now_in(Interval.from_edtf("2024-11-11"), Publication.of("2024-11-11T10:30")).lower
    '2024-11-11T10:30:00'
    """
    moment, start, end = published.moment, whole.start, whole.end
    if moment is None or start is None or end is None or end - start > DAY or not start < moment < end:
        return published.day
    return Interval.of(moment, G.SECOND)


_SPRING: Final = 7
"""From this part of a year on, its turn is yet to come."""


def lies_ahead(meaning: m.Part, whole: Interval, published: Publication) -> bool:
    """Whether the end of the current unit is yet to come, where words tell of one that is over: "it stood at 20 at
    year-end".
    """
    unit, today, start, end = meaning.whole, published.day, whole.start or 0, whole.end or 0
    if meaning.part != "end" or not isinstance(unit, m.Unit) or unit.shift or unit.anchor is m.Anchor.PREVIOUS:
        return False
    return start <= (today.start or 0) < end and end - (today.end or 0) > min((end - start) // 6, 7 * DAY)


def is_to_come(meaning: m.Part, value: Interval, published: Publication) -> bool:
    """Whether a part of a month without its year is yet to come, where words tell of one that is over: "it opened in
    late July", told in the middle of that month.
    """
    whole = meaning.whole
    yearless = isinstance(whole, m.Date) and whole.month is not None and whole == m.Date(month=whole.month)
    return yearless and (value.start or 0) >= (published.day.end or 0)


def turning(meaning: m.Part, whole: Interval, told: Interval) -> Interval:
    """The unit whose turn is meant in a story, or looking ahead: the coming one once more than half of it is told.

    "By the turn of the century" is about 1900 after 1870, as it is after 1906. That of a year is the coming one from
    the spring on.
    """
    unit, start, end, now = meaning.whole, whole.start or 0, whole.end or 0, told.start or 0
    deictic = meaning.part == "turn" and isinstance(unit, m.Unit) and not unit.shift
    gone = (end - start) // (_SPRING if whole.granularity <= G.YEAR else 2)
    return Interval.of(start, whole.granularity, 1) if deictic and start + gone < now < end else whole


def _holds(whole: Interval, time: Interval) -> bool:
    """Whether a time lies inside another, of which it is a part."""
    start = time.start or 0
    return (whole.start or 0) <= start < (whole.end or 0) and time.granularity < whole.granularity


def part_of(whole: Interval, part: str, today: Interval, points: Sequence[Interval], policy: Policy) -> Interval:
    """A part of a time that has both ends; the *points* are *today* and what was told, the likelier first.

    >>> today = Interval.from_edtf("2024-11-11")
    >>> part_of(Interval.from_edtf("2024-11"), "late", today, [today], Policy.news()).edtf
    '2024-11-21/2024-11-30'
    """
    if part in ("rest", "sofar", "ahead"):
        if part != "rest" and policy.partition == "whole":
            return whole
        if part != "rest" and policy.partition == "halves":  # "later this year": its second half
            late = part == "ahead"
            if whole.granularity <= G.DAYPART:
                return half_of_day_part(whole, "late" if late else "early")
            return half_of(whole, "second" if late else "first")
        inside = (one for one in points if _holds(whole, one))
        told = beside(whole, part, next(inside, today)) if part == "rest" else divided(whole, part, points)
        return _without_last_day(told) if policy.ends == "excluded" and part != "ahead" else told
    if part in ("first", "second"):
        return half_of(whole, part)
    if "/" in part:
        return piece_of(whole, *map(int, part.split("/")))
    if part in ("turn", "eve"):
        return beside(whole, part, today)
    if policy.partition == "whole":
        return evolve(whole, part=part) if whole.granularity > G.DAYPART else whole
    if whole.granularity <= G.DAYPART:  # "late Tuesday night" keeps the part of day
        halved = policy.partition in ("halves", "agenda")
        return half_of_day_part(whole, part) if halved else evolve(whole, approximate=True)
    first, second = cuts(whole, "thirds" if part in ("mid", "middle") else policy.partition)
    limits = {"early": (whole.start, first), "mid": (first, second), "late": (second, whole.end)}
    limits |= {"start": limits["early"], "middle": limits["mid"], "end": limits["late"]}
    start, end = limits[part]
    return evolve(whole, start=start, end=end, part=part)


def _without_last_day(told: Interval) -> Interval:
    shorter = (told.end or 0) - DAY
    return evolve(told, end=shorter) if (told.start or 0) < shorter else told
