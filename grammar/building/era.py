"""Rules of ``calendar.lark`` for years, months, decades and centuries that an era dates."""

from __future__ import annotations

from typing import Any

from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import NoPhrase, Word, counts_back, date_of, unit_of, year_in_era
from grammar.building.numbered import century_of
from grammar.granularity import Granularity as G
from grammar.meaning import Meaning


@v_args(inline=True)
class EraRules(Transformer[Any, Meaning]):
    """Times before and of an era; see the examples in ``calendar.lark``."""

    def month_era(self, *words: Word) -> Meaning:
        *day, month, number, era = words
        return date_of(year_in_era(number, era), month.value, int(day[0].value) if day else None)

    def month_day_era(self, month: Word, day: Word, *rest: Word) -> Meaning:
        return self.month_era(day, month, *rest[-2:])

    def day_of_era(self, *words: Any) -> Meaning:
        """ "The 5th of March, AD 1044": an era that stands before its year."""
        *told, era, number = (w for w in words if not (isinstance(w, Word) and w.terminal in ("THE", "OF", "COMMA")))
        if counts_back(era):
            raise NoPhrase("this era follows its year")
        month = next(word for word in told if isinstance(word, Word) and word.terminal == "MONTH")
        day = [word for word in told if word is not month]
        number_of_day = day[0].value if day and isinstance(day[0], Word) else day[0] if day else None
        return date_of(year_in_era(number, era), month.value, number_of_day)

    def era_year(self, number: Word, era: Word) -> Meaning:
        return m.Date(year_in_era(number, era))

    def old_years(self, first: Word, _and: Word, second: Word) -> Meaning:
        """ "481 or 482": of one of them, or of both."""
        if first.value == second.value:
            raise NoPhrase("one year twice")
        return m.Several((m.Date(int(first.value)), m.Date(int(second.value))))

    def either_era(self, first: int, _or: Word, second: int, era: Word) -> Meaning:
        times = [m.Date(year_in_era(Word(number, str(number)), era)) for number in (first, second)]
        if times[0].year == times[1].year:
            raise NoPhrase("one year twice")
        return m.Several(tuple(times))

    def era_either(self, era: Word, first: int, link: Word, second: int) -> Meaning:
        if counts_back(era):
            raise NoPhrase("this era follows its year")
        return self.either_era(first, link, second, era)

    def year_era(self, era: Word, number: Word) -> Meaning:
        if counts_back(era):
            raise NoPhrase("this era follows its year")
        return self.era_year(number, era)

    def unit_era(self, unit: Word, number: Word, era: Word) -> Meaning:
        if unit_of(unit) is not G.YEAR:
            raise NoPhrase(f"{unit.text} {number.text}")
        return self.era_year(number, era)

    def decade_era(self, *words: Word) -> Meaning:
        decade, era = words[-2:]
        first = int(decade.value)
        if first >= 100 and first % 100 == 0:
            return century_of(first // 100 + 1, G.CENTURY, before=counts_back(era))  # "the 400s BC"
        return m.Span(G.DECADE, -first - 9 + 1 if counts_back(era) else first)

    def early_decade_era(self, *words: Word) -> Meaning:
        return m.Part(words[-3].value, self.decade_era(*words[-2:]))

    def season_era(self, *words: Word) -> Meaning:
        season, number, era = (word for word in words if word.terminal not in ("THE", "OF"))
        return m.Spell(G.SEASON, season.value, year_in_era(number, era))

    def season_across_era(self, *words: Word) -> Meaning:
        """ "The winter of 218-217 BC", "of 53/2 BC": one that begins in the first of two years."""
        *_, season, _of, number, _to, after, era = words
        first, last = int(number.value), int(after.value)
        if not counts_back(era) or last not in ((first - 1) % 10, (first - 1) % 100, first - 1):
            raise NoPhrase("a season of two years")
        return m.Spell(G.SEASON, season.value, year_in_era(number, era))

    def season_of_era(self, *words: Word) -> Meaning:
        *_, season, _of, era, number = words
        if counts_back(era):
            raise NoPhrase("this era follows its year")
        return m.Spell(G.SEASON, season.value, year_in_era(number, era))

    def nth_era(self, *words: Any) -> Meaning:
        number, unit, era = words[-3:]
        kind = unit_of(unit)
        if kind not in (G.CENTURY, G.MILLENNIUM):
            raise NoPhrase(f"the {number}. {unit.text} of an era")
        if number < 1:
            raise NoPhrase(f"the {number}. {unit.text}")
        return century_of(number, kind, before=counts_back(era))

    def early_nth_era(self, *words: Any) -> Meaning:
        early, *rest = words[-4:]
        return m.Part(early.value, self.nth_era(*rest))
