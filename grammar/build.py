"""One Transformer for all languages: the parse tree of a phrase becomes its meaning.

The method names are the aliases of the ``.lark`` files, the same in every language; words
arrive as ``Word`` with the tag that ``words.toml`` gives them, so no method knows one.
A tree that parses but means no time raises ``NoPhrase``, and a shorter phrase is tried.
"""

from __future__ import annotations

from lark import v_args

from grammar.build_calendar import CalendarRules
from grammar.build_clock import ClockRules
from grammar.build_counted import CountedRules
from grammar.build_deictic import DeicticRules
from grammar.build_era import EraRules
from grammar.build_fiscal import FiscalRules
from grammar.build_genitive import GenitiveRules
from grammar.build_hour import HourRules
from grammar.build_inside import InsideRules
from grammar.build_length import LengthRules
from grammar.build_named import NamedRules
from grammar.build_offset import OffsetRules
from grammar.build_ordinal import OrdinalRules
from grammar.build_part import PartRules
from grammar.build_phrase import PhraseRules
from grammar.build_range import RangeRules
from grammar.build_sets import SetRules
from grammar.construct import Age, Said

RULES = (
    PhraseRules,
    RangeRules,
    SetRules,
    CalendarRules,
    EraRules,
    FiscalRules,
    NamedRules,
    DeicticRules,
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
