"""Kinds of meaning that say a least or a most: "more than two weeks ago", "less than 20 days after 5 May 2019".

The words denote the time so far away; what they delimit is all that lies farther, or all that lies nearer.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from grammar.granularity import Granularity as G
from grammar.meaning import Length, Offset
from timeline.testing.kind import SOME, Kind, Numbers, Table, Tell, Told
from timeline.testing.kinds_beside import DAYS, NEWS, WITHIN, holder, inner
from timeline.testing.kinds_near import ON
from timeline.testing.oracles.calendar import Day, Run, Span, end, one, run, span, start
from timeline.testing.sayings import Said

FARTHER: Final = Table()
kind = FARTHER.kind

MODS: Final = {"more": "MORE_THAN", "less": "LESS_THAN"}
"""Word of a kind's name -> the modifier of TIMEX3."""


def _limit(word: str, near: Day, far: Day, sign: int) -> Span:
    """All that lies farther than a day, that day with it; or all between the two, both with them."""
    if word == "more":
        return (None, end(one(far))) if sign < 0 else (start(one(far)), None)
    first, last = (far, near) if sign < 0 else (near, far)
    return start(one(first)), end(one(last))


def _told(said: Said, meaning: Offset, value: Run, limit: Span) -> Told:
    return Told(said, meaning, span(value), limit, rivals=(("limits=no", span(value)),), rough=True)


def _beside(word: str, sign: int, kinds: Sequence[Kind]) -> Tell:
    """More or less than so many days before or after a date."""

    def tell(numbers: Numbers, day: Day, _: Day) -> Told:
        count = numbers[0] + 1
        chosen, found = inner(kinds, numbers[1], day, day)
        if found.stretch is None:
            raise AssertionError("only times of whole days stand inside others")
        near = found.stretch[0]
        there = ON["day"](near, sign * count)
        meaning = Offset(Length.of(count, G.DAY, MODS[word]), sign, found.meaning)
        return _told(holder(chosen, found, count=count), meaning, one(there), _limit(word, near, there, sign))

    return tell


def _away(word: str, unit: str, sign: int) -> Tell:
    """More or less than so many units ago or ahead: the unit there, and the day in it as a limit."""

    def tell(numbers: Numbers, _: Day, today: Day) -> Told:
        count = numbers[0] + 1
        there = ON[unit](today, sign * count)
        meaning = Offset(Length.of(count, G[unit.upper()], MODS[word]), sign)
        value = one(there) if unit == "day" else run(today, unit, sign * count)
        return _told(Said(count=count, unit=unit), meaning, value, _limit(word, today, there, sign))

    return tell


for _word in MODS:
    for _way, _sign in (("after", 1), ("before", -1)):
        kind(f"{_word}_than_days_{_way}", 29, WITHIN, policy=NEWS, moves="still", step=SOME)(
            _beside(_word, _sign, DAYS)
        )
    for _unit, _most in (("day", 99), ("week", 59), ("month", 29), ("year", 49)):
        kind(f"{_word}_than_{_unit}s_ago", _most, policy=NEWS, step=SOME)(_away(_word, _unit, -1))
