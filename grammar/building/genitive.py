"""Rules of languages that put a part beside its whole without a word like "of", and write several words as one.

"The end [of] the year", "yearend", "the winter 2009/10"; see the examples in the ``.lark`` files that use them.
"""

from __future__ import annotations

import re
from typing import Any

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import (
    UNITS,
    NoPhrase,
    Said,
    Word,
    date_of,
    day_of,
    unit_of,
    within_day,
    year_in_era,
    year_of,
)
from grammar.building.numbered import HALVES
from grammar.granularity import Granularity as G
from grammar.meaning import Anchor, Meaning


def _plain(words: tuple[Any, ...]) -> list[Any]:
    """The words without articles and prepositions."""
    return [word for word in words if not (isinstance(word, Word) and word.terminal in ("THE", "IN", "ON"))]


def _inside(unit: Word) -> m.Unit:
    """The unit that is spoken of: "the year"."""
    return m.Unit(unit_of(unit), 0, Anchor.DISCUSSED)


def _seasons(text: str) -> int:
    """The first of two years with a stroke between: 2009 of "2009/10"."""
    found = re.fullmatch(r"(\d{4})\D+(\d\d?)", text, re.ASCII)
    if found is None or (int(found[1]) + 1) % 100 != int(found[2]):
        raise NoPhrase(f"{text} are no two years")
    return int(found[1])


@v_args(inline=True)
class GenitiveRules(Transformer[Any, Meaning]):
    """A part and its whole."""

    # --- units ---

    def near_unit(self, *words: Word) -> Meaning:
        """The article changes nothing; the next day is that after the time last mentioned."""
        det, unit = words[-2:]
        if unit_of(unit) is G.DAY and det.value == "next":
            return m.Unit(G.DAY, 1, Anchor.PREVIOUS)
        if unit_of(unit) is G.DAY and det.value == "last":
            raise NoPhrase(f"{det.text} {unit.text} of nothing")
        found: Meaning = self.relunit(det, unit)  # type: ignore[attr-defined]  # of the deictic rules
        return found

    def in_bare_unit(self, signal: Word, unit: Word) -> Said:
        """A quarter that the text is about; "im Monat", "im Jahr" tell how often."""
        if unit_of(unit) is not G.QUARTER:
            raise NoPhrase(f"{signal.text} {unit.text}")
        return Said(_inside(unit), (1, 1), 0, str(signal.value))

    def former_unit(self, *words: Word) -> Meaning:
        det, unit, other = words[-3:]
        if det.value != "previous":
            raise NoPhrase(f"{det.text} {unit.text} {other.text}")
        whole = m.Unit(unit_of(unit), -1)
        return self.possessed_unit(whole, det, other)  # type: ignore[attr-defined, no-any-return]

    def whole_unit(self, unit: Word) -> Meaning:
        if UNITS[unit.value][1] > 1:
            raise NoPhrase(f"the {unit.text}")
        return _inside(unit)

    def unit_part(self, *words: Word) -> Meaning:
        unit, edge, *year = _plain(words)
        if unit_of(unit) < G.DAY or (year and unit_of(unit) is not G.YEAR):
            raise NoPhrase(f"{unit.text} {edge.text}")
        return m.Part(edge.value, m.Date(year_of(year[0])[0]) if year else _inside(unit))

    def unit_half(self, *words: Any) -> Meaning:
        number, unit, _half, *year = _plain(words)
        if number not in (1, 2) or (year and unit_of(unit) is not G.YEAR):
            raise NoPhrase(f"no {number}. half of a {unit.text}")
        if unit_of(unit) is G.YEAR:
            return m.Spell(G.HALF, number, year_of(year[0])[0] if year else None)
        return m.Part(HALVES[number - 1], _inside(unit))

    def half_of_year(self, *words: Any) -> Meaning:
        number, _half, year = _plain(words)
        if number not in (1, 2):
            raise NoPhrase(f"no {number}. half")
        return m.Spell(G.HALF, number, year_of(year)[0])

    # --- parts ---

    def early_unit(self, part: Word, unit: Word) -> Meaning:
        return m.Part(part.value, _inside(unit))

    def early_year(self, part: Word, *words: Word) -> Meaning:
        if len(words) > 1 and unit_of(words[-2]) is not G.YEAR:
            raise NoPhrase(f"{words[-2].text} {words[-1].text}")
        return m.Part(part.value, m.Date(words[-1].value))

    def early_the_decade(self, part: Word, _the: Word, decade: Word) -> Meaning:
        return m.Part(part.value, self.decade(decade))  # type: ignore[attr-defined]  # of the calendar rules

    def early_the_nth(self, part: Word, _the: Word, *words: Any) -> Meaning:
        return m.Part(part.value, self.nth(*words))  # type: ignore[attr-defined]  # of the calendar rules

    def early_the_season(self, part: Word, _the: Word, *words: Word) -> Meaning:
        return m.Part(part.value, self.season(*words))  # type: ignore[attr-defined]  # of the calendar rules

    def early_the_half(self, part: Word, _the: Word, *words: Any) -> Meaning:
        whole = self.half_year(*words) if len(words) == 2 else self.half_of_year(*words)  # type: ignore[attr-defined]
        return m.Part(part.value, whole)

    def so_far_inside(self, way: Word, _in: Word, whole: Meaning) -> Said:
        return evolve(self.so_far(way, whole), extent=(0, 2))  # type: ignore[attr-defined, no-any-return]  # of phrases

    def last_inside(self, *words: Any) -> Meaning:
        """ "The last day [of] this week", "the same month [of] last year"."""
        det, piece, whole = words[-3:]
        if det.value == "same" and piece.terminal == "UNIT":
            return self.this_unit(det, det, piece, whole)  # type: ignore[attr-defined, no-any-return]  # likewise
        if piece.terminal == "WEEKDAY":
            return self.last_weekday(det, piece, det, whole)  # type: ignore[attr-defined, no-any-return]  # likewise
        return self.last_of(det, piece, det, whole)  # type: ignore[attr-defined, no-any-return]  # likewise

    def weekday_inside(self, *words: Any) -> Meaning:
        number, weekday, whole = words[-3:]
        return m.Ordinal(number, G.DAY, whole, m.Date(weekday=weekday.value))

    def nearest_told(
        self, _the: Word, weekday: Word, _comma: Word, _which: Word, time: Meaning, _near: Word
    ) -> Meaning:
        return m.Closest(m.Date(weekday=weekday.value), time)

    def fraction_inside(self, *words: Any) -> Meaning:
        """ "The first quarter [of] the century": the fraction of an hour says in how many parts."""
        number, fraction, _the, whole = words[-4:]
        parts = 60 // fraction.value
        if not 1 <= number <= parts:
            raise NoPhrase(f"no {number}. {fraction.text}")
        if parts == 4 and isinstance(whole, m.Span) and whole.unit >= G.CENTURY:
            return m.Ordinal(number, G.QUARTER, whole)
        within_day(whole)
        if parts != 3:
            raise NoPhrase(f"{fraction.text} of a time")
        return m.Part(f"{number}/3", whole)

    def early_part(self, *words: Word) -> Meaning:
        part, daypart = words[-2:]
        return m.Part(part.value, m.DayPart(daypart.value))

    def early_day_part(self, part: Word, day: Meaning, daypart: Word) -> Meaning:
        return m.Part(part.value, m.DayPart(daypart.value, day))

    def eve_of(self, *words: Any) -> Meaning:
        """ "The evening before [of] a day" is its eve, which is a day."""
        det, part, whole = (word for word in words if not (isinstance(word, Word) and word.terminal == "THE"))
        if det.value != "previous" or part.value != "EV":
            raise NoPhrase(f"{det.text} {part.text} of")
        return m.Part("eve", whole)

    def edge_of(self, *words: Any) -> Meaning:
        edge, whole = (word for word in words if not (isinstance(word, Word) and word.terminal == "THE"))
        return m.Part(edge.value, whole)

    def season_edge(self, season: Word, edge: Word, *year: Word) -> Meaning:
        if edge.value not in ("start", "middle", "end"):
            raise NoPhrase(f"{season.text} {edge.text}")
        return m.Part(edge.value, m.Spell(G.SEASON, season.value, year_of(year[0])[0] if year else None))

    # --- years beside ---

    def season_inside(self, *words: Any) -> Meaning:
        season, whole = (w for w in words if not (isinstance(w, Word) and w.terminal in ("THE", "OF")))
        if not isinstance(whole, m.Unit) or whole.unit is not G.YEAR:
            raise NoPhrase(f"{season.text} of no year")
        return m.Ordinal(1, G.SEASON, whole, date=m.Spell(G.SEASON, season.value))

    def fiscal_slashed(self, fiscal: Word, _unit: Word, years: Word) -> Meaning:
        year = Word(_seasons(years.text), years.text, "YEAR")
        return self.fiscal(fiscal, year)  # type: ignore[attr-defined, no-any-return]  # of the calendar rules

    def month_the_year(self, month: Word, _the: Word, unit: Word, year: Word) -> Meaning:
        if unit_of(unit) is not G.YEAR:
            raise NoPhrase(f"{unit.text} {year.text}")
        return m.Date(year.value, month.value)

    def the_date(self, _the: Word, date: Meaning) -> Meaning:
        return date

    def the_slashed(self, _the: Word, date: Word) -> Meaning:
        return self.slashed(date)  # type: ignore[attr-defined, no-any-return]  # of the calendar rules

    def day_month_era(self, day: int, month: Word, number: Word, era: Word) -> Meaning:
        return date_of(year_in_era(number, era), month.value, day_of(day))

    def day_month_the_year(self, day: int, month: Word, _the: Word, unit: Word, year: Word) -> Meaning:
        date = self.month_the_year(month, _the, unit, year)
        return date_of(year.value, month.value, day_of(day)) if isinstance(date, m.Date) else date

    def day_month_inside(self, day: int, month: Word, whole: Meaning) -> Meaning:
        if not isinstance(whole, m.Unit) or whole.unit is not G.YEAR:
            raise NoPhrase(f"a day in {month.text} of no year")
        return m.Ordinal(1, G.DAY, whole, date=m.Date(month=month.value, day=day_of(day)))

    def day_inside_unit(self, day: int, whole: Meaning) -> Meaning:
        if not isinstance(whole, m.Unit) or whole.unit is not G.MONTH:
            raise NoPhrase("a day of no month")
        return m.Ordinal(1, G.DAY, whole, date=m.Date(day=day_of(day)))

    # --- about ---

    def year_about(self, year: Word) -> Meaning:
        return m.Approximate(m.Date(year_of(year)[0]))

    def day_about(self, _the: Word, date: Meaning) -> Meaning:
        return date if isinstance(date, m.Impossible) else m.Approximate(date)

    def the_year_about(self, _the: Word, unit: Word, year: Word) -> Meaning:
        if unit_of(unit) is not G.YEAR:
            raise NoPhrase(f"{unit.text} {year.text}")
        return self.year_about(year)

    def edge_about(self, *words: Word) -> Meaning:
        part = self.unit_part(*words)
        return part if isinstance(part, m.Part) and part.part == "turn" else m.Approximate(part)

    def decade_about(self, decade: Word) -> Meaning:
        return m.Approximate(self.decade(decade))  # type: ignore[attr-defined]  # of the calendar rules

    def named_about(self, name: Word) -> Meaning:
        found: Meaning = self.named(name)  # type: ignore[attr-defined]  # of the calendar rules
        return m.Approximate(found)
