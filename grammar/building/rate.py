"""Rules of ``phrase.lark`` for how long in each: "two days a week", "20 hours per month"."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import UNITS, NoPhrase, Said, Word, unit_of
from grammar.granularity import Granularity as G
from grammar.meaning import Meaning


@v_args(inline=True)
class RateRules(Transformer[Any, Meaning]):
    """So much of each unit; see the examples in ``phrase.lark``."""

    def rate(self, length: m.Length, _per: Word, unit: Word) -> Meaning:
        """ "Two days a week": as often as there are days; "twenty hours a week": how often is left open."""
        amount, kind = length.parts[0]
        if len(length.parts) > 1 or kind >= unit_of(unit) or unit_of(unit) < G.HOUR:
            raise NoPhrase(f"so long a {unit.text}")
        days = kind is G.DAY and not (length.mod or length.spread)
        count = _whole(amount) if days else 0
        return m.Repeat(unit_of(unit), UNITS[unit.value][1], count=count)

    def nights_of(self, number: Any, parts: Word, _per: Word, unit: Word) -> m.Repeat:
        """ "Three nights a week", "two mornings a month"."""
        if unit_of(unit) <= G.DAY:
            raise NoPhrase(f"so many {parts.text} a {unit.text}")
        return m.Repeat(unit_of(unit), UNITS[unit.value][1], count=_whole(number))

    def about_rate(self, _mod: Word, rate: m.Repeat) -> Said:
        """ "At least two days a week"."""
        return Said(evolve(rate, count=0), (0, 1))

    def signalled_rate(self, signal: Word, rate: m.Repeat) -> Said:
        if signal.value != "for":
            raise NoPhrase(f"{signal.text} so much of each")  # "cut its hours by two days a week"
        return Said(rate, (1, 1), 0, "for")


def _whole(amount: Any) -> int:
    """An amount as the number of times, 0 where it is vague or no whole one."""
    return int(amount) if isinstance(amount, int | Fraction) and amount == int(amount) else 0
