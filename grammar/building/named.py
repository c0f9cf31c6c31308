"""Rules of ``calendar.lark`` for named days and the weeks around them."""

from __future__ import annotations

from typing import Any

from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import NoPhrase, Word, anchor_of, named_of, shift_of, unit_of, year_in_era, year_of
from grammar.granularity import Granularity as G
from grammar.meaning import Meaning


@v_args(inline=True)
class NamedRules(Transformer[Any, Meaning]):
    """Holidays and other days with a name; see the examples in ``calendar.lark``."""

    def named(self, name: Word, *words: Word) -> Meaning:
        year, short = year_of(words[-1]) if words else (None, False)
        return named_of(name.value, year, short=short)

    def the_named(self, _the: Word, name: Word, *words: Word) -> Meaning:
        return self.named(name, *words)

    def named_thousand(self, *words: Word) -> Meaning:
        *day, _comma, first, times = words
        year = Word(int(first.value) * int(times.value), first.text, "YEAR")
        if not 1000 <= int(year.value) < 10000:
            raise NoPhrase(f"no year {year.value}")
        return self.named(day[-1], year)

    def named_era(self, *words: Word) -> Meaning:
        number, era = words[-2:]
        name = next(word for word in words if word.terminal == "NAMED")
        return named_of(name.value, year_in_era(number, era))

    def this_named(self, det: Word, name: Word, year: Word) -> Meaning:
        if det.value != "this":
            raise NoPhrase(f"{det.text} {name.text} of a year")
        return self.named(name, year)  # "dated this Fourth of July 1976"

    def the_named_inside(self, _the: Word, name: Word, *words: Any) -> Meaning:
        return self.named_inside(name, *words)

    def named_inside(self, name: Word, *words: Any) -> Meaning:
        whole = words[-1]
        if not isinstance(whole, m.Unit) or whole.unit is not G.YEAR:
            raise NoPhrase(f"{name.text} of no year")
        return m.Ordinal(1, G.DAY, whole, date=m.Named(str(name.value)))

    def relnamed(self, *words: Word) -> Meaning:
        det, name = words[-2:]
        return m.Nearest(m.Named(str(name.value)), shift_of(det), anchor_of(det))

    def nearest(self, *words: Any) -> Meaning:
        time, name = words[-1], next(word for word in words if word.terminal in ("NAMED", "WEEKDAY"))
        date = m.Named(str(name.value)) if name.terminal == "NAMED" else m.Date(weekday=name.value)
        return m.Closest(date, time)

    def named_week(self, *words: Word) -> Meaning:
        known = {word.terminal: word for word in words}
        name, unit, year = known["NAMED"], known["UNIT"], known.get("YEAR") or known.get("CYEAR")
        day, kind = self.named(name, *([year] if year else ())), unit_of(unit)
        if kind not in (G.WEEK, G.WEEKEND) or not isinstance(day, m.Named):
            raise NoPhrase(f"the {unit.text} of {name.text}")
        return m.Around(kind, day)
