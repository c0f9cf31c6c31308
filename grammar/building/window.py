"""Stretches of ``deictic.lark`` that a determiner counts off: the last three days, the past decade, recent weeks."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, Final

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import (
    NoPhrase,
    Word,
    anchor_of,
    length_of,
    shift_of,
    unit_of,
)
from grammar.granularity import Granularity as G
from grammar.meaning import WORKING, Meaning

WINDOWS = {"recent": -1, "past": -1, "last": -1, "previous": -1, "coming": 1, "next": 1, "following": 1, "future": 1}
"""Determiner -> direction of the stretch that it names before a plural."""

_SHIFTED: Final = ("last", "past", "next", "coming", "previous", "following")
"""Determiners of a stretch that lies before or behind now."""


@v_args(inline=True)
class WindowRules(Transformer[Any, Meaning]):
    """Stretches that count from another time; see the examples in ``deictic.lark``."""

    def window(self, *words: Any) -> Meaning:
        kinds = [word for word in words if isinstance(word, Word) and word.terminal in ("KIND", "QUALITY")]
        det, number, units = [word for word in words if word not in kinds][-3:]
        if det.value == "trailing" and unit_of(units) in (G.MONTH, G.QUARTER, G.YEAR):
            return m.Window(length_of(number, units), -1)
        if det.value not in _SHIFTED:
            raise NoPhrase(f"{det.text} so many {units.text}")
        mod = WORKING if kinds and kinds[0].value == WORKING else ""
        return m.Window(length_of(number, units, mod), shift_of(det), anchor_of(det))

    def window_parts(self, *words: Any) -> Meaning:
        """ "The last three nights": about so many days; of those to come the first is today's."""
        det, number, parts = words[-3:]
        window = self.window(det, number, evolve(parts, value="day"))
        if not isinstance(window, m.Window):
            raise NoPhrase("no stretch")
        return evolve(window, length=evolve(window.length, mod="APPROX"), inclusive=window.direction > 0)

    def vague_parts(self, *words: Any) -> Meaning:
        """ "In recent nights"."""
        det, parts = words[-2:]
        if det.value not in ("recent", "coming"):
            raise NoPhrase(f"{det.text} {parts.text}")
        return self.vague_window(det, evolve(parts, value="day"))

    def window_fiscal(self, *words: Any) -> Meaning:
        det, number, _fiscal, units = words[-4:]
        window = self.window(det, number, units)
        if not isinstance(window, m.Window):
            raise NoPhrase("no stretch")
        return evolve(window, length=evolve(window.length, mod="APPROX"))

    def window_behind(self, *words: Any) -> Meaning:
        number, det, units = words[-3:]
        if units.terminal == "UNIT" and det.value != "coming":
            raise NoPhrase(f"{number} {det.text} {units.text}")  # "14 billion last year"
        return self.window(det, number, units)

    def window_past(self, *words: Any) -> Meaning:
        return m.Window(length_of(words[-3], words[-1]), -1)

    def window_sum(self, det: Word, number: Any, units: Word, more: Any, last: Word) -> Meaning:
        self.window(det, number, units)  # the same determiners
        first, second = length_of(number, units), length_of(more, last)
        if second.parts[0][1] >= first.parts[0][1]:
            raise NoPhrase("two lengths beside each other")
        return m.Window(m.Length(first.parts + second.parts), shift_of(det), anchor_of(det))

    def window_half(self, *words: Any) -> Meaning:
        det, number, _more, units = words[-4:]
        if not isinstance(number, int):
            raise NoPhrase("a half of a vague amount")
        return self.window(det, number + Fraction(1, 2), units)

    def window_half_unit(self, *words: Word) -> Meaning:
        det, _half, unit = words[-3:]
        return self.window(det, Fraction(1, 2), unit)

    def window_more(self, *words: Word) -> Meaning:
        det, unit, _more = words[-3:]
        return self.window(det, Fraction(3, 2), unit)

    def window_about(self, *words: Any) -> Meaning:
        det, first, _to, last, units = words[-5:]
        if det.value not in _SHIFTED:
            raise NoPhrase(f"{det.text} so many {units.text}")
        length = self.amounts(first, None, last, units)  # type: ignore[attr-defined]  # of the rules of lengths
        return m.Window(length, shift_of(det), anchor_of(det))

    def window_or(self, _the: Word, det: Word, number: Any, mod: Word, units: Word) -> Meaning:
        length = self.amounts_or(number, mod, units)  # type: ignore[attr-defined]  # of the rules of lengths
        return m.Window(length, shift_of(det), anchor_of(det))

    def quarter_window(self, *words: Word) -> Meaning:
        """ "The last quarter century"."""
        det, quarter, unit = words[-3:]
        if det.value not in _SHIFTED:
            raise NoPhrase(f"{det.text} {quarter.text} {unit.text}")
        return m.Window(self.quarter_of(quarter, unit), shift_of(det), anchor_of(det))  # type: ignore[attr-defined]

    def window_one(self, _the: Word, det: Word, unit: Word, mod: Word) -> Meaning:
        if not shift_of(det):
            raise NoPhrase(f"the {det.text} {unit.text} {mod.text}")
        length = self.roughly_after(length_of(1, unit), mod)  # type: ignore[attr-defined]  # of the rules of lengths
        return m.Window(length, shift_of(det), anchor_of(det))

    def window_dates(self, *words: Any) -> Meaning:
        det, number, dates = words[-3:]
        if (
            det.value not in WINDOWS
            or not isinstance(number, int | Fraction)
            or not (number > 1 and number == int(number))
        ):
            raise NoPhrase(f"{det.text} so many {dates.text}")
        date = m.Date(weekday=dates.value) if dates.terminal == "WEEKDAYS" else m.Spell(G.SEASON, dates.value)
        ends = (-int(number), -1) if WINDOWS[det.value] < 0 else (1, int(number))
        return m.Range(*(m.Nearest(date, shift, anchor_of(det)) for shift in ends))

    def vague_window(self, *words: Any) -> Meaning:
        det, units = words[-2:]
        if det.value == "this" and len(words) == 2:
            return m.Unit(unit_of(units), 0)  # "this weeks show", where it stands so
        if det.value not in WINDOWS:
            raise NoPhrase(f"{det.text} {units.text}")
        return m.Window(length_of(None, units), WINDOWS[det.value], anchor_of(det))
