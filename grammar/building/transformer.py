"""One Transformer for all languages: the parse tree of a phrase becomes its meaning.

The method names are the aliases of the ``.lark`` files, the same in every language; words
arrive as ``Word`` with the tag that ``words.toml`` gives them, so no method knows one.
A tree that parses but means no time raises ``NoPhrase``, and a shorter phrase is tried.
"""

from __future__ import annotations

from lark import v_args

from grammar.building.calendar import CalendarRules
from grammar.building.clock import ClockRules
from grammar.building.construct import Age, Said
from grammar.building.counted import CountedRules
from grammar.building.deictic import DeicticRules
from grammar.building.era import EraRules
from grammar.building.fiscal import FiscalRules
from grammar.building.genitive import GenitiveRules
from grammar.building.hour import HourRules
from grammar.building.hour_spans import HourSpanRules
from grammar.building.inside import InsideRules
from grammar.building.length import LengthRules
from grammar.building.meals import MealRules
from grammar.building.named import NamedRules
from grammar.building.offset import OffsetRules
from grammar.building.oldcalendars import OldCalendarRules
from grammar.building.ordinal import OrdinalRules
from grammar.building.part import PartRules
from grammar.building.phrase import PhraseRules
from grammar.building.range import RangeRules
from grammar.building.rate import RateRules
from grammar.building.reigns import ReignRules
from grammar.building.sets import SetRules
from grammar.building.window import WindowRules

RULES = (
    PhraseRules,
    HourSpanRules,
    RangeRules,
    MealRules,
    SetRules,
    RateRules,
    CalendarRules,
    EraRules,
    OldCalendarRules,
    ReignRules,
    FiscalRules,
    NamedRules,
    DeicticRules,
    WindowRules,
    InsideRules,
    OffsetRules,
    PartRules,
    ClockRules,
    LengthRules,
    OrdinalRules,
    GenitiveRules,
    CountedRules,
    HourRules,
)
"""The rules of the ``.lark`` files, some in several rooms; the last three for other orders of words."""


@v_args(inline=True)
class Builder(*RULES):  # type: ignore[misc]  # mypy wants the bases one by one
    """Tree to meaning, a room for each idea of the grammar."""

    def start(self, said: Said | Age) -> Said | Age:
        """The whole."""
        return said
