"""Rules of ``phrase.lark`` for meals beside their day: "at lunch on Friday", "after dinner on Monday"."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import Said, Word
from grammar.granularity import Granularity as G
from grammar.meaning import Meaning


@v_args(inline=True)
class MealRules(Transformer[Any, Meaning]):
    """Meals, which are parts of a day only with that day."""

    def at_meal(self, signal: Word, meal: Word, *words: Any) -> Said:
        day = m.Unit(G.DAY, words[-1].value) if isinstance(words[-1], Word) else words[-1]
        time = day if isinstance(day, m.Impossible) else m.DayPart(meal.value, day)
        said: Said = self.signalled(signal, time)  # type: ignore[attr-defined]  # of the phrase rules
        return evolve(said, extent=(1, 1 + len(words)))

    def meal_in_part(self, _signal: Word, _meal: Word, _on: Word, day: Meaning, part: Word) -> Said:
        """ "After dinner on Friday evening": that evening."""
        return Said(m.DayPart(part.value, day), (3, 4))
