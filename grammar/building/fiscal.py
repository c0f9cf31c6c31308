"""Rules of ``calendar.lark`` for fiscal and school years and their quarters, which are no calendar years."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import NoPhrase, Word, anchor_of, shift_of, unit_of, year_of
from grammar.building.spans import across_years
from grammar.granularity import Granularity as G
from grammar.lexing.numbers import two_years
from grammar.meaning import Anchor, Meaning


def spell_of(quarter: Word, year: int | None = None, *, short: bool = False) -> m.Spell:
    """A quarter or half by its name, of a year if one is told: "Q3"."""
    unit, number, *_ = str(quarter.value).split()
    return m.Spell(G[unit.upper()], int(number), year, short)


@v_args(inline=True)
class FiscalRules(Transformer[Any, Meaning]):
    """Years that begin when a company or a school says; see the examples in ``calendar.lark``."""

    def fiscal(self, *words: Word) -> Meaning:
        fiscal = next(word for word in words if word.terminal == "FISCAL")
        year, short = year_of(words[-1])
        return self._kept(fiscal, m.Date(year, short=short))

    def _kept(self, fiscal: Word, time: Meaning) -> Meaning:
        """A time by the fiscal calendar, which a vocabulary may tell, or of a school year, which overlaps one."""
        if fiscal.value == "calendar":
            return time
        return m.Fiscal(time) if fiscal.value == "fiscal" else m.Approximate(time, school=True)

    def fiscal_after(self, *words: Word) -> Meaning:
        year = next(word for word in words if word.terminal == "YEAR")
        end = next((word for word in words if word.terminal in ("N2", "NUM")), None)
        if end is not None and end.value == (int(year.value) + 1) % 100:
            return across_years(int(year.value), fiscal=words[-2].value == "fiscal")  # "the 2019–20 school year"
        return self.fiscal(next(word for word in words if word.terminal == "FISCAL"), year)

    def fiscal_span(self, *words: Word) -> Meaning:
        span, fiscal = words[-3:-1]
        first = _first_of(span)
        if fiscal.value == "calendar":
            raise NoPhrase(f"{span.text} is no {fiscal.text}")
        return across_years(first, fiscal=fiscal.value == "fiscal")

    def fiscal_years(self, *words: Word) -> Meaning:
        fiscal, span = words[-3], words[-1]
        return across_years(_first_of(span), fiscal=fiscal.value == "fiscal")

    def tax_year(self, *words: Word) -> Meaning:
        year, short = year_of(next(word for word in words if word.terminal == "YEAR"))
        return m.Fiscal(m.Date(year, short=short))

    def tax_years(self, *words: Word) -> Meaning:
        span = next(word for word in words if word.terminal in ("ISOMONTH", "SLASH"))
        return across_years(_first_of(span), fiscal=True)

    def glued_quarter(self, quarter: Word, year: Word) -> Meaning:
        if year.terminal != "YEAR" and len(year.text) != 2:
            raise NoPhrase(f"{quarter.text} {year.text}")
        return m.Fiscal(spell_of(quarter, int(year.value), short=year.terminal != "YEAR"))

    def fiscal_unit(self, *words: Word) -> Meaning:
        return self._kept(words[-2], m.Unit(unit_of(words[-1]), 0, Anchor.DISCUSSED))

    def fiscal_rel(self, *words: Word) -> Meaning:
        det, fiscal, unit = words[-3:]
        return self._kept(fiscal, m.Unit(unit_of(unit), shift_of(det), anchor_of(det)))

    def fiscal_nth(self, *words: Any) -> Meaning:
        return self._kept(words[-3], self.nth(*words[-2:]))  # type: ignore[attr-defined]  # of the calendar rules

    def nth_fiscal(self, *words: Any) -> Meaning:
        known = [word for word in words if not (isinstance(word, Word) and word.terminal in ("THE", "OF"))]
        number, fiscal, unit, *year = known
        if unit_of(unit) is not G.QUARTER:
            raise NoPhrase(f"{fiscal.text} {unit.text}")  # "the first school day of 2015" is not its first day
        return self._kept(fiscal, self.nth(number, unit, *year))  # type: ignore[attr-defined]

    def nth_of_fiscal(self, number: int, unit: Word, fiscal: Word, year: Word) -> Meaning:
        return self._kept(fiscal, self.nth(number, unit, year))  # type: ignore[attr-defined]

    def of_fiscal_nth(self, *words: Any) -> Meaning:
        fiscal, year, number, unit = words[-4:]
        return self.nth_of_fiscal(number, unit, fiscal, year)

    def fiscal_short(self, *words: Word) -> Meaning:
        fiscal, year = words[-2:]
        return self._kept(fiscal, m.Date(_two_digits(fiscal, year), short=True))

    def fiscal_quarter(self, *words: Any) -> Meaning:
        known = {word.terminal: word for word in words if isinstance(word, Word)}
        fiscal, year = known["FISCAL"], known.get("YEAR")
        quarter = self.quarter(known["QUARTER"], *([year] if year else []))  # type: ignore[attr-defined]
        digits = known.get("N2") or known.get("YY")
        if digits is not None:
            quarter = evolve(quarter, year=_two_digits(fiscal, digits), short=True)
        return self._kept(fiscal, quarter)


def fiscal_piece(number: int, unit: G, whole: Meaning) -> Meaning | None:
    """A quarter of a fiscal year that is told, as its name tells it: "the second quarter of fiscal 2026"."""
    match whole:
        case m.Fiscal(time=m.Date(year=int() as year, month=None, short=short), lasts=None):
            return m.Fiscal(m.Spell(unit, number, year, short)) if unit is G.QUARTER and 1 <= number <= 4 else None
        case _:
            return None


def _two_digits(fiscal: Word, year: Word) -> int:
    """The digits of "FY23", "fy23", where the year is an abbreviation: "fiscal 12" is no year."""
    if len(fiscal.text) != 2 or len(year.text) != 2:
        raise NoPhrase(f"{fiscal.text} {year.text}")
    return int(year.value)


def _first_of(span: Word) -> int:
    """The first of two years that stand as one number: "2017-18"."""
    if not two_years(span.text):
        raise NoPhrase(f"{span.text} is no year and the next")
    return int(span.text[:4])
