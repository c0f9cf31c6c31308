"""One Transformer for all languages: the parse tree of a phrase becomes its meaning.

The method names are the aliases of ``phrase.lark``, the same in every language; words
arrive as ``Word`` with the tag that ``words.toml`` gives them, so no method knows one.
A tree that parses but means no time raises ``NoPhrase``, and a shorter phrase is tried.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any

from attrs import evolve
from lark import v_args

from grammar import meaning as m
from grammar.construct import (
    FROM_PREVIOUS,
    UNITS,
    Age,
    Amount,
    NoPhrase,
    Said,
    Word,
    anchor_of,
    clock_of,
    date_of,
    day_of,
    direction_of,
    half_day,
    iso_of,
    length_of,
    range_of,
    shift_of,
    unit_of,
    with_weekday,
    year_in_era,
    year_of,
)
from grammar.granularity import Granularity as G
from grammar.meaning import Anchor, Meaning
from grammar.signals import PhraseRules


@v_args(inline=True)
class Builder(PhraseRules):
    """Tree to meaning; see the examples in ``phrase.lark``."""

    def start(self, said: Said | Age) -> Said | Age:
        """The whole."""
        return said

    # --- days ---

    def month_era(self, *words: Word) -> Meaning:
        *day, month, number, era = words
        year = year_in_era(number, era)
        return date_of(year, month.value, int(day[0].value) if day else None)

    def now(self, _word: Word) -> Meaning:
        return m.Now()

    def about(self, mod: Word, time: Meaning) -> Meaning:
        if mod.value != "APPROX":
            raise NoPhrase(f"{mod.text} before a date")
        return m.Approximate(time)

    def today(self, word: Word) -> Meaning:
        return m.Unit(G.DAY, word.value)

    def wday(self, word: Word) -> m.Date:
        return m.Date(weekday=word.value)

    def dated(self, weekday: m.Date, *rest: Any) -> Meaning:
        date: Meaning = rest[-1]
        return evolve(date, weekday=weekday.weekday) if isinstance(date, m.Date) else with_weekday(date)

    def month_day(self, month: Word, *rest: Word) -> Meaning:
        rest = tuple(word for word in rest if word.terminal != "THE")
        year, short = year_of(rest[1]) if len(rest) > 1 else (None, False)
        return date_of(year, month.value, int(rest[0].value), short=short)

    def day_month(self, *words: Word) -> Meaning:
        day, month, *year = (word for word in words if word.terminal not in ("THE", "OF"))
        return self.month_day(month, day, *year)

    def day_alone(self, _the: Word, day: Word) -> Meaning:
        if not 1 <= day.value <= 31:
            raise NoPhrase(f"no day {day.value}")
        return m.Date(day=day.value)

    def iso(self, word: Word) -> Meaning:
        return iso_of(word.text)

    def slashed(self, word: Word) -> Meaning:
        pieces = re.split(r"[/.]", word.text)
        if len(pieces[0]) == 4:
            return iso_of("-".join(pieces))
        numbers = tuple(map(int, pieces))
        if not (1 <= numbers[0] <= 31 and 1 <= numbers[1] <= 31 and min(numbers[:2]) <= 12):
            raise NoPhrase(f"no date {word.text}")
        return m.NumericDate(numbers, short=len(pieces) == 3 and len(pieces[2]) == 2)

    def inside_day(self, month: Word, day: Word, _of: Word, whole: Meaning) -> Meaning:
        return m.Ordinal(1, G.DAY, whole, date=m.Date(month=month.value, day=day.value))

    def days_month(self, first: Amount, _to: Any, last: Amount, month: Word, *year: Word) -> Meaning:
        known, short = year_of(year[0]) if year else (None, False)
        return range_of(
            date_of(known, month.value, day_of(first), short=short),
            date_of(known, month.value, day_of(last), short=short),
        )

    def days_between(
        self, _between: Word, first: Amount, _and: Word, last: Amount, month: Word, *year: Word
    ) -> Meaning:
        return self.days_month(first, None, last, month, *year)

    # --- months, years, spells ---

    def bare_month(self, month: Word) -> Meaning:
        return m.Date(month=month.value)

    def month_year(self, month: Word, *rest: Word) -> Meaning:
        year, short = year_of(rest[-1])
        return m.Date(year, month.value, short=short)

    def inside_month(self, month: Word, *rest: Any) -> Meaning:
        return m.Ordinal(1, G.MONTH, rest[-1], date=m.Date(month=month.value))

    def inside_wday(self, weekday: m.Date, *rest: Any) -> Meaning:
        return m.Ordinal(1, G.DAY, rest[-1], date=weekday)

    def year(self, word: Word) -> Meaning:
        year, short = year_of(word)
        return m.Date(year, short=short)

    def spelled_year(self, *words: Word) -> Word:
        century, rest = int(words[0].value), sum(int(word.value) for word in words[1:])
        if not 11 <= century <= 20:
            raise NoPhrase(f"no year {century} {rest}")
        return Word(century * 100 + rest, words[0].text, "YEAR")

    def the_year_words(self, _the: Word, unit: Word, number: int) -> Meaning:
        if unit_of(unit) is not G.YEAR or not 1000 <= number <= 2999:
            raise NoPhrase(f"the {unit.text} {number}")
        return m.Date(number)

    def year_nth(self, _the: Word, year: Word, number: int, unit: Word) -> Meaning:
        return self.nth(number, unit, year)

    def year_unit(self, _the: Word, year: Word, _unit: Word) -> Meaning:
        return m.Date(int(year.value))  # which quarter is meant, the words do not say

    def fiscal_unit(self, *words: Word) -> Meaning:
        return m.Approximate(m.Unit(unit_of(words[-1]), 0, Anchor.DISCUSSED))

    def fiscal_nth(self, *words: Any) -> Meaning:
        return m.Approximate(self.nth(*words[-2:]))

    def possessed_nth(self, whole: Meaning, _of: Word, number: int, unit: Word) -> Meaning:
        return m.Ordinal(number, unit_of(unit), whole)

    def unit_edge(self, unit: Word, *words: Word) -> Meaning:
        if unit_of(unit) < G.WEEK or words[-1].value == "middle":
            raise NoPhrase(f"{unit.text} {words[-1].text}")
        return m.Part(words[-1].value, m.Unit(unit_of(unit), 0))

    def the_year(self, _the: Word, unit: Word, year: Word) -> Meaning:
        if unit_of(unit) is not G.YEAR:
            raise NoPhrase(f"the {unit.text} {year.text}")
        return m.Date(year.value)

    def fiscal(self, _fiscal: Word, year: Word) -> Meaning:
        return m.Approximate(m.Date(year.value))  # a fiscal year is no calendar year

    def era_year(self, number: Word, era: Word) -> Meaning:
        return m.Date(year_in_era(number, era))

    def year_era(self, era: Word, number: Word) -> Meaning:
        if era.value == "bc":
            raise NoPhrase("this era follows its year")
        return self.era_year(number, era)

    def decade(self, *words: Word) -> Meaning:
        first = int(words[-1].value)
        return m.Span(G.DECADE, first, short=first < 100)

    def early_decade(self, *words: Word) -> Meaning:
        return m.Part(words[-2].value, self.decade(words[-1]))

    def season(self, *words: Word) -> Meaning:
        known = {word.terminal: word for word in words}
        year = known.get("YEAR")
        return m.Spell(G.SEASON, known["SEASON"].value, None if year is None else year.value)

    def ordinal_number(self, *words: Word) -> int:
        return sum(int(word.value) for word in words)

    def nth(self, *words: Any) -> Meaning:
        number, unit, *year = (
            word for word in words if not (isinstance(word, Word) and word.terminal in ("THE", "IN"))
        )
        kind = unit_of(unit)
        if kind is G.QUARTER and 1 <= number <= 4:
            return m.Spell(G.QUARTER, number, year[0].value if year else None)
        if kind is G.CENTURY and not year and 1 <= number <= 99:
            return m.Span(G.CENTURY, (number - 1) * 100)
        raise NoPhrase(f"the {number}. {unit.text} of nothing")

    def nth_of(self, *words: Any) -> Meaning:
        number, unit, _of, whole = words[-4:]
        return m.Ordinal(number, unit_of(unit), whole)

    def half_of(self, *words: Any) -> Meaning:
        number, _half, _of, whole = words[-4:]
        if number not in (1, 2):
            raise NoPhrase(f"no {number}. half")
        return m.Part("first" if number == 1 else "second", whole)

    def nth_weekday(self, _the: Word, number: int, weekday: Word, _of: Word, whole: Meaning) -> Meaning:
        return m.Ordinal(number, G.DAY, whole, m.Date(weekday=weekday.value))

    def last_weekday(self, _the: Word, det: Word, weekday: Word, _of: Word, whole: Meaning) -> Meaning:
        if det.value != "last":
            raise NoPhrase(f"the {det.text} {weekday.text} of")
        return m.Ordinal(-1, G.DAY, whole, m.Date(weekday=weekday.value))

    def last_of(self, _the: Word, det: Word, unit: Word, _of: Word, whole: Meaning) -> Meaning:
        if det.value != "last":
            raise NoPhrase(f"the {det.text} {unit.text} of")
        return m.Ordinal(-1, unit_of(unit), whole)

    # --- deictic ---

    def relunit(self, det: Word, unit: Word) -> Meaning:
        kind, times = UNITS[unit.value]
        if kind < G.DAY or times > 1:
            raise NoPhrase(f"{det.text} {unit.text}")
        return m.Unit(kind, shift_of(det), anchor_of(det))

    def the_relunit(self, _the: Word, det: Word, unit: Word) -> Meaning:
        kind, times = UNITS[unit.value]
        if det.value == "latest":
            return m.Unit(kind, 0, Anchor.DISCUSSED)
        if det.value in ("this", "recent"):
            if det.value == "this" and kind >= G.DAY:
                return m.Unit(kind, 0)
            raise NoPhrase(f"the {det.text} {unit.text}")
        if det.value in FROM_PREVIOUS or (kind is G.DAY and det.value in ("next", "last")):
            return m.Unit(kind, shift_of(det), Anchor.PREVIOUS)
        return m.Window(m.Length.of(times, kind), shift_of(det))

    def reldate(self, *words: Word) -> Meaning:
        det, weekday = words[-2:]
        return m.Nearest(m.Date(weekday=weekday.value), shift_of(det), anchor_of(det))

    def relmonth(self, det: Word, month: Word) -> Meaning:
        return m.Nearest(m.Date(month=month.value), shift_of(det), anchor_of(det))

    def relseason(self, det: Word, season: Word) -> Meaning:
        return m.Nearest(m.Spell(G.SEASON, season.value), shift_of(det), anchor_of(det))

    def window(self, *words: Any) -> Meaning:
        det, number, units = words[-3:]
        if det.value not in ("last", "past", "next", "coming", "previous", "following"):
            raise NoPhrase(f"{det.text} so many {units.text}")
        return m.Window(length_of(number, units), shift_of(det), anchor_of(det))

    def vague_window(self, *words: Any) -> Meaning:
        det, units = words[-2:]
        direction = {"recent": -1, "past": -1, "last": -1, "previous": -1, "coming": 1, "next": 1, "following": 1}.get(
            det.value
        )
        if direction is None:
            raise NoPhrase(f"{det.text} {units.text}")
        return m.Window(length_of(None, units), direction, anchor_of(det))

    def the_period(self, _the: Word, det: Word, _period: Word) -> Meaning:
        if det.value != "latest":
            raise NoPhrase(f"the {det.text} period")
        return m.Unit(G.QUARTER, 0, Anchor.DISCUSSED)

    def unit_ago(self, _the: Word, unit: Word, way: Word, other: Word) -> Meaning:
        if way.value not in ("ago", "earlier"):
            raise NoPhrase(f"the {unit.text} {way.text} {other.text}")
        whole = m.Unit(G.QUARTER if other.terminal == "PERIOD" else unit_of(other), 0, Anchor.DISCUSSED)
        return m.Offset(length_of(1, unit), -1, whole)

    def bare_ago(self, unit: Word, way: Word) -> Meaning:
        if way.value not in ("ago", "earlier") or unit_of(unit) < G.WEEK:
            raise NoPhrase(f"{unit.text} {way.text}")
        return m.Offset(length_of(1, unit), -1)

    def theunit(self, _the: Word, unit: Word) -> Word:
        return unit

    def the_unit(self, unit: Word) -> Meaning:
        return m.Unit(unit_of(unit), 0, Anchor.DISCUSSED)

    # --- time of day ---

    def hour(self, number: Word, half: Word) -> m.Clock:
        clock = m.Clock(int(number.value))
        if half.terminal == "AMPM":
            return half_day(clock, half)
        if not 1 <= clock.hour <= 12:
            raise NoPhrase(f"no {clock.hour} o'clock")
        return clock

    def minute(self, time: Word, *half: Word) -> m.Clock:
        clock = clock_of(time.text)
        return half_day(clock, half[0]) if half else clock

    def noon(self, word: Word) -> m.Clock:
        return m.Clock(word.value)

    def zoned(self, clock: m.Clock, zone: Word) -> m.Clock:
        return evolve(clock, zone=zone.value or None)

    def clock(self, clock: m.Clock) -> Meaning:
        return clock

    def clock_day(self, clock: m.Clock, *rest: Any) -> Meaning:
        return evolve(clock, date=rest[-1])

    def day_clock(self, day: Meaning, *rest: Any) -> Meaning:
        clock: m.Clock = rest[-1]
        return evolve(clock, date=day)

    def tonight(self, word: Word) -> Meaning:
        return m.DayPart(word.value, m.Unit(G.DAY, 0))

    def relpart(self, det: Word, part: Word) -> Meaning:
        if det.value not in ("this", "last", "same", "next", "following", "previous"):
            raise NoPhrase(f"{det.text} {part.text}")
        shift = shift_of(det)
        anchor = Anchor.PREVIOUS if det.value in (*FROM_PREVIOUS, "next") else Anchor.PUBLICATION
        return m.DayPart(part.value, m.Unit(G.DAY, shift, anchor))

    def day_part(self, day: Meaning, part: Word) -> Meaning:
        return m.DayPart(part.value, day)

    def today_part(self, day: Word, part: Word) -> Meaning:
        return m.DayPart(part.value, m.Unit(G.DAY, day.value))

    def part_of(self, _the: Word, part: Word, _of: Word, day: Meaning) -> Meaning:
        return m.DayPart(part.value, day)

    def day_in_part(self, day: Meaning, *words: Word) -> Meaning:
        return m.DayPart(words[-1].value, day)

    # --- parts and offsets ---

    def early(self, part: Word, *rest: Any) -> Meaning:
        return m.Part(part.value, rest[-1])

    def edge(self, *words: Any) -> Meaning:
        edge, _of, whole = words[-3:]
        return m.Part(edge.value, whole)

    def ago(self, length: m.Length, way: Word) -> Meaning:
        anchor = Anchor.PREVIOUS if way.value in ("earlier", "later") else Anchor.PUBLICATION
        return m.Offset(length, -1 if way.value in ("ago", "earlier") else 1, anchor)

    def over_ago(self, _over: Word, length: m.Length, way: Word) -> Meaning:
        return self.ago(evolve(length, mod="MORE_THAN"), way)

    def beside(self, length: m.Length, way: Word, time: Meaning) -> Meaning:
        return m.Offset(length, direction_of(way), time)

    def beside_from(self, length: m.Length, _from: Word, time: Meaning) -> Meaning:
        return m.Offset(length, 1, Anchor.PUBLICATION if isinstance(time, m.Now) else time)

    def unit_beside(self, unit: Word, way: Word, time: Meaning) -> Meaning:
        return m.Offset(length_of(1, unit), direction_of(way), time)

    # --- lengths ---

    def roughly(self, mod: Word, length: m.Length) -> m.Length:
        return evolve(length, mod=mod.value)

    def first_units(self, _the: Word, _first: Word, number: Amount | Word, unit: Word) -> m.Length:
        return evolve(length_of(number, unit), definite=True)

    def the_amount(self, _the: Word, number: Amount | Word, unit: Word) -> m.Length:
        if isinstance(number, Word):
            raise NoPhrase(f"the {number.text} {unit.text}")
        return evolve(length_of(number, unit), definite=True)

    def amount(self, number: Amount | Word, unit: Word) -> m.Length:
        return length_of(number, unit)

    def amount_half(self, number: Amount | Word, *words: Word) -> m.Length:
        if not isinstance(number, int | Fraction):
            raise NoPhrase("a half of a vague amount")
        return length_of(number + Fraction(1, 2), words[-1])

    def one(self, _a: Word, unit: Word) -> m.Length:
        return length_of(1, unit)

    def one_half(self, _a: Word, unit: Word, *_rest: Word) -> m.Length:
        return length_of(Fraction(3, 2), unit)

    def half(self, _half: Word, _a: Word, unit: Word) -> m.Length:
        return length_of(Fraction(1, 2), unit)

    def amounts(self, first: Amount | Word, _to: Any, last: Amount | Word, unit: Word) -> m.Length:
        if not isinstance(first, int | Fraction) or not isinstance(last, int | Fraction) or first >= last:
            raise NoPhrase("no range of amounts")
        return length_of((Fraction(first) + last) / 2, unit, "APPROX")

    def amounts_between(
        self, _between: Word, first: Amount | Word, _and: Word, last: Amount | Word, unit: Word
    ) -> m.Length:
        return self.amounts(first, None, last, unit)

    def bare_units(self, unit: Word) -> m.Length:
        return length_of(None, unit)

    def unit(self, word: Word) -> Word:
        return word

    def number(self, word: Any) -> Amount | Word:
        if isinstance(word, Word):
            return word if word.terminal == "QUANT" else word.value
        return word  # type: ignore[no-any-return]  # a cardinal, already a number

    def cardinal(self, *words: Word) -> int:
        return sum(int(word.value) for word in words)

    def hundred(self, count: Word, hundred: Word) -> int:
        return (1 if count.terminal == "A" else int(count.value)) * int(hundred.value)
