"""Rules of ``phrase.lark``: which words are the extent, which the signal, and what they delimit together."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import (
    Age,
    Amount,
    NoPhrase,
    Said,
    Spelled,
    Word,
    bound_of,
    clock_of_year,
    direction_of,
    hour_of,
    length_of,
    unit_of,
)
from grammar.building.spans import minutes_to
from grammar.granularity import Granularity as G
from grammar.meaning import Anchor, Meaning

BOUNDS = frozenset({"since", "until", "by", "before", "after", "from", "not before"})
"""Signals that are bounds."""


@v_args(inline=True)
class PhraseRules(Transformer[Any, Meaning]):
    """A phrase and its signal; see the examples in ``phrase.lark``."""

    def plain(self, time: Meaning) -> Said:
        return Said(time, (0, 0))

    def plain_length(self, length: m.Length) -> Said:
        if length.parts == (("some", G.WEEKEND),):
            return Said(m.Repeat(G.WEEKEND), (0, 0))  # "weekends"
        return Said(length, (0, 0))

    def vague(self, word: Word) -> Said:
        return Said(m.Vague(word.value), (0, 0))

    def bare_det(self, det: Word) -> Said:
        kinds = {"future": "FUTURE_REF", "recent": "PAST_REF", "current": "PRESENT_REF"}
        if det.value not in kinds:
            raise NoPhrase(f"{det.text} alone")
        return Said(m.Vague(kinds[det.value], describing=True), (0, 0))

    def bare_times(self, times: Word) -> Said:
        if times.value != 1:
            raise NoPhrase(f"{times.text} alone")
        return Said(m.Vague("PAST_REF"), (0, 0))

    def bare_unit(self, unit: Word) -> Said:
        if unit_of(unit) is not G.WEEKEND:
            raise NoPhrase(f"{unit.text} alone")
        return Said(m.Unit(G.WEEKEND, 0, Anchor.DISCUSSED), (0, 0))

    def on_bare_unit(self, signal: Word, unit: Word) -> Said:
        return evolve(self.bare_unit(unit), extent=(1, 1), signal=0, kind=str(signal.value))

    def from_or_bound(self, signal: Word, time: Meaning, bound: Word) -> Said:
        if bound.value in ("until", "by"):
            raise NoPhrase(f"{signal.text} a time {bound.text}")
        return self.signalled(signal, time)

    def or_bound_signalled(self, _signal: Word, time: Meaning, bound: Word) -> Said:
        return Said(bound_of(bound.value, time), (1, 1), 2, str(bound.value))

    def or_bound(self, time: Meaning, bound: Word) -> Said:
        return Said(bound_of(bound.value, time), (0, 0), 1, str(bound.value))

    def signalled(self, signal: Word, time: Meaning) -> Said:
        kind = str(signal.value)
        if kind == "at" and isinstance(time, m.Date):
            time = clock_of_year(time)
        if kind == "from" and isinstance(time, m.Range):
            return Said(time, (1, 1), 0, kind)
        rolling = isinstance(time, m.Window) and isinstance(time.anchor, Anchor) and time.direction > 0
        if isinstance(time, m.Window) and kind == "within" and rolling and not time.length.vague:
            return Said(evolve(time, inclusive=True), (1, 1), 0, kind)  # "within the next ten days": from today on
        if kind == "within" and time == m.Unit(G.HOUR, 0, Anchor.DISCUSSED):  # "within the hour": within an hour
            return Said(m.Window(m.Length.of(1, G.HOUR), 1, inclusive=True), (1, 1), 0, kind)
        if isinstance(time, m.Offset) and kind == "within":  # "within 30 days after 5 March": up to that day
            return Said(m.Window(time.length, time.direction, time.anchor, inclusive=True), (1, 1), 0, kind)
        if kind == "for" and isinstance(time, m.Offset) and time.direction > 0 and isinstance(time.anchor, Meaning):
            begin = time.anchor
            if isinstance(begin, m.Nearest) and begin == m.Nearest(begin.date, 1):
                begin = begin.date  # "they stayed for a week from Monday": which one, the clause tells
            return Said(m.Window(time.length, 1, begin), (1, 1), 0, kind)
        return Said(bound_of(kind, time) if kind in BOUNDS else time, (1, 1), 0, str(signal.value))

    def over_the_units(self, over: Word, _the: Word, units: Word) -> Said:
        if unit_of(units) < G.WEEK:
            raise NoPhrase(f"{over.text} the {units.text}")
        return Said(length_of(None, units), (1, 2), 0, str(over.value))

    def prefixed(self, prefix: Word, time: Meaning) -> Said:
        return Said(bound_of(prefix.value, time), (0, 1))

    def signalled_length(self, signal: Word, length: m.Length) -> Said:
        kind = str(signal.value)
        if kind in ("since", "by", "until", "before", "into"):
            raise NoPhrase(f"{signal.text} a length")
        if kind == "at" and length.parts == (("some", G.WEEKEND),):
            return Said(m.Repeat(G.WEEKEND), (1, 1), 0, kind)  # "at weekends"
        if kind == "at":
            ((amount, unit),) = length.parts[:1]
            if unit is G.HOUR and len(length.parts) == 1 and isinstance(amount, Fraction):
                hour, minute = divmod(amount * 100, 100)
                if 0 <= hour < 24 and minute in range(1, 60) and minute % 10:  # "at 16.45 hours"; "16.5" may be a half
                    clock = m.Clock(int(hour), int(minute))
                    return Said(m.Approximate(clock) if length.mod == "APPROX" else clock, (1, 1), 0, kind)
            if unit is not G.HOUR or len(length.parts) > 1 or isinstance(amount, str) or amount.denominator != 1:
                raise NoPhrase(f"{signal.text} a length")
            return Said(evolve(hour_of(int(amount)), open=False), (1, 1), 0, kind)  # "at 15h"
        return Said(m.Window(length, 1, inclusive=True) if kind == "within" else length, (1, 1), 0, kind)

    def signalled_over(self, signal: Word, _over: Word, length: m.Length) -> Said:
        return evolve(self.signalled_length(signal, evolve(length, mod="MORE_THAN")), extent=(1, 2))

    def signalled_close(self, signal: Word, *rest: Any) -> Said:
        if signal.value not in ("until", "by"):
            raise NoPhrase(f"{signal.text} before the close of a day")
        return evolve(self.signalled(signal, rest[-1]), extent=(len(rest), len(rest)))

    def signalled_vague(self, signal: Word, word: Word) -> Said:
        return Said(m.Vague(word.value), (1, 1), 0, str(signal.value))

    def signalled_then(self, signal: Word, _then: Word) -> Said:
        return self.signalled(signal, m.Then())

    def so_far(self, way: Word, *rest: Any) -> Said:
        if way.value not in ("earlier", "later"):
            raise NoPhrase(f"{way.text} before a unit")
        whole = rest[-1]
        if isinstance(whole, m.Unit) and whole.unit is G.DAY and whole.anchor is Anchor.DISCUSSED:
            whole = evolve(whole, anchor=Anchor.PREVIOUS)
        if not isinstance(whole, m.Unit | m.Date | m.Nearest | m.DayPart):
            raise NoPhrase(f"{way.text} in no unit")
        return Said(m.Part("sofar" if way.value == "earlier" else "ahead", whole), (0, len(rest)))

    def so_far_part(self, way: Word, det: Word, part: Word) -> Said:
        if det.value not in ("this", "same"):
            raise NoPhrase(f"{way.text} {det.text} {part.text}")
        anchor = Anchor.PREVIOUS if det.value == "same" else Anchor.PUBLICATION
        return evolve(self.so_far(way, m.DayPart(part.value, m.Unit(G.DAY, 0, anchor))), extent=(0, 2))

    def so_far_on_part(self, way: Word, day: m.Date, part: Word) -> Said:
        return evolve(self.so_far(way, m.DayPart(part.value, day)), extent=(0, 2))

    def so_far_the(self, way: Word, the: Word, det: Word, unit: Word) -> Said:
        if det.value != "same":
            raise NoPhrase(f"{way.text} the {det.text} {unit.text}")
        return evolve(self.so_far(way, self.the_relunit(the, det, unit)), extent=(0, 3))  # type: ignore[attr-defined]

    def so_far_season(self, way: Word, det: Word, season: Word) -> Said:
        return evolve(self.so_far(way, self.relseason(det, season)), extent=(0, 2))  # type: ignore[attr-defined]

    def the_past(self, the: Word, det: Word) -> Said:
        if det.value != "past":
            raise NoPhrase(f"{the.text} {det.text}")
        return Said(m.Vague("PAST_REF"), (0, 1))

    def in_the_past(self, signal: Word, the: Word, det: Word) -> Said:
        if det.value != "past":
            raise NoPhrase(f"{signal.text} {the.text} {det.text}")
        return Said(m.Vague("PAST_REF"), (1, 2), 0, str(signal.value))

    def in_length(self, _in: Word, length: m.Length, *rest: Word) -> Said:
        if length.definite:  # "in the nine months": a stretch that was named
            return Said(length, (1, len(rest) + 1), 0, "in")
        return Said(m.Offset(length, 1), (1, len(rest) + 1), 0, "in")

    def in_hour_minutes(self, signal: Word, hours: m.Length, *words: Any) -> Said:
        minutes = words[-1]
        whole = [unit for _, unit in hours.parts] == [G.HOUR] and not hours.mod and not hours.vague
        if not whole or type(minutes) not in (int, Spelled) or not 5 <= minutes < 60:
            raise NoPhrase(f"{signal.text} a length and a number")
        length = m.Length((*hours.parts, *m.Length.of(int(minutes), G.MINUTE).parts))
        return Said(m.Offset(length, 1), (1, 1 + len(words)), 0, "in")

    def at_hour(self, signal: Word, number: Amount) -> Said:
        return Said(hour_of(number), (1, 1), 0, str(signal.value))

    def on_the_number(self, signal: Word, *words: Word) -> Said:
        return evolve(self.signalled(signal, m.Date(day=int(words[-1].value))), extent=(1, len(words)))

    def beside_hour(self, signal: Word, number: Amount) -> Said:
        if signal.value == "for":
            raise NoPhrase(f"{signal.text} an hour")
        return self.signalled(signal, hour_of(number))

    def from_amounts(self, _from: Word, first: Amount | Word, to: Word, last: Amount | Word, unit: Word) -> Said:
        return Said(self.amounts(first, to, last, unit), (1, 4))  # type: ignore[attr-defined]  # of the length rules

    def about_hour(self, word: Word, number: Amount) -> Said:
        if word.value != "APPROX":
            raise NoPhrase(f"{word.text} an hour")
        return Said(m.Approximate(hour_of(number)), (0, 1))

    def towards_hour(self, _towards: Word, number: Amount) -> Said:
        return Said(m.Approximate(hour_of(number)), (1, 1), 0, "at")

    def towards(self, _towards: Word, time: Meaning) -> Said:
        return Said(time, (1, 1), 0, "at")

    def at_about_hour(self, signal: Word, word: Word, number: Amount) -> Said:
        said = self.about_hour(word, number)
        return evolve(said, extent=(1, 2), signal=0, kind=str(signal.value))

    def at_minutes_rel(self, signal: Word, minutes: Any, way: Word, hour: Any) -> Said:
        if not (isinstance(hour, int) and hour <= 12):
            raise NoPhrase(f"no hour {hour} of twelve")
        return Said(self.minutes_rel(minutes, way, hour), (1, 3), 0, str(signal.value))  # type: ignore[attr-defined]

    def quarter_rel(self, *words: Any) -> Said:
        return Said(self._quarter_rel(words), (0, len(words) - 1))

    def at_quarter_rel(self, signal: Word, *words: Any) -> Said:
        return Said(self._quarter_rel(words), (1, len(words)), 0, str(signal.value))

    def at_quarter_of(self, signal: Word, *words: Word) -> Said:
        if not 1 <= words[-1].value <= 12:
            raise NoPhrase(f"a quarter of {words[-1].text}")
        hour = int(words[-1].value)
        return Said(self.quarter_to(*words[:-2], hour), (1, len(words)), 0, str(signal.value))  # type: ignore[attr-defined]

    def _quarter_rel(self, words: Any) -> Meaning:
        *quarter, way, hour = words
        length = length_of(1, quarter[0]) if isinstance(quarter[0], Word) else quarter[0]
        if length != m.Length.of(1, G.QUARTER) or not isinstance(hour, int) or hour > 12:
            raise NoPhrase(f"no quarter {way.text} an hour")
        return self._minutes(15 * direction_of(way), (hour,))  # type: ignore[attr-defined, no-any-return]

    def at_minutes_to(self, signal: Word, minutes: Any, to: Word, hour: Any, *half: Word) -> Said:
        kind = str(signal.value)
        spelled = kind in ("at", "by", "since", "before", "after", "until") and minutes_to(minutes, to, hour)
        digits = kind == "at" and to.terminal == "TO" and isinstance(minutes, int) and isinstance(hour, int)
        if not spelled and not (digits and minutes in (5, 10, 20, 25) and 1 <= hour <= 12):
            raise NoPhrase(f"{signal.text} no minutes to an hour")
        clock = self.minutes_to(minutes, to, hour, *half)  # type: ignore[attr-defined]  # of the clock rules
        return evolve(self.signalled(signal, clock), extent=(1, 3 + len(half)))

    def at_about_minutes_to(self, signal: Word, word: Word, minutes: Any, to: Word, hour: Any) -> Said:
        if word.value != "APPROX":
            raise NoPhrase(f"{word.text} minutes to an hour")
        said = self.at_minutes_to(signal, minutes, to, hour)
        return evolve(said, meaning=m.Approximate(said.meaning), extent=(1, 4))

    def from_event(self, length: m.Length, signal: Word) -> Said:
        return Said(m.Offset(length, direction_of(signal), Anchor.EVENT), (0, 0), 1, str(signal.value))

    def unit_from_event(self, unit: Word, signal: Word) -> Said:
        offset = m.Offset(length_of(1, unit), direction_of(signal), Anchor.EVENT, definite=True)
        return Said(offset, (0, 0), 1, str(signal.value))

    def units_from_event(self, _the: Word, units: Word, signal: Word) -> Said:
        offset = m.Offset(length_of(None, units), direction_of(signal), Anchor.EVENT, definite=True)
        return Said(offset, (1, 1), 2, str(signal.value))

    def part_beside(self, _the: Word, part: Word, signal: Word) -> Said:
        day = m.Unit(G.DAY, direction_of(signal), Anchor.PREVIOUS)
        return Said(m.DayPart(part.value, day), (0, 2))

    def week_on(self, length: m.Length, _on: Word, weekday: Word) -> Said:
        ((amount, unit), *more) = length.parts
        if more or length.mod or unit is not G.WEEK or isinstance(amount, str) or amount.denominator != 1:
            raise NoPhrase(f"so long on {weekday.text}")
        return Said(m.Nearest(m.Date(weekday=weekday.value), 1 + int(amount)), (0, 2))

    def by_week_on(self, signal: Word, *words: Any) -> Said:
        if signal.value not in BOUNDS:  # "for two weeks on Monday": how long, and when
            raise NoPhrase(f"{signal.text} so long on a day")
        said = self.week_on(*words)
        return Said(bound_of(signal.value, said.meaning), (1, 3), 0, str(signal.value))

    # --- what only an end may follow ---

    def year_thousand(self, *words: Word) -> Meaning:
        unit = next(word for word in words if word.terminal == "UNIT")
        numbers = [int(word.value) for word in words[words.index(unit) + 1 :]]
        year = sum(first * times for first, times in zip(numbers[::2], numbers[1::2], strict=True))
        if numbers[2:] and (numbers[1::2] != [1000, 100] or numbers[2] > 9):
            raise NoPhrase(f"no year {year}")
        if unit_of(unit) is not G.YEAR or not 1000 <= year < 10000:
            raise NoPhrase(f"no year {year}")
        return m.Date(year)

    def date_thousand(self, *words: Any) -> Meaning:
        *date, _comma, first, times = words
        year = Word(int(first.value) * int(times.value), first.text, "YEAR")
        if not 1000 <= year.value < 10000:
            raise NoPhrase(f"no year {year.value}")
        ahead = isinstance(date[0], Word) and date[0].terminal == "MONTH"
        return (self.month_day if ahead else self.day_month)(*date, year)  # type: ignore[attr-defined, no-any-return]

    def edge_of_unit(self, *words: Word) -> Meaning:
        edge, unit = words[-3], words[-1]
        if unit_of(unit) < G.DAY:
            raise NoPhrase(f"the {edge.text} of {unit.text}")
        return m.Part(edge.value, m.Unit(unit_of(unit), 0))

    def to_date(self, signal: Word, start: Meaning, _to_date: Word) -> Said:
        return Said(m.Range(start, m.Now()), (1, 2), 0, str(signal.value))

    def year_to_date(self, year: Word, to_date: Word) -> Said:
        return self.point_to_date(m.Date(year.value), to_date)

    def point_to_date(self, start: Meaning, to_date: Word) -> Said:
        if to_date.value != 1 or not isinstance(start, m.Date) or not start.year:
            raise NoPhrase(f"from then {to_date.text}")  # "in May present and past members"
        return Said(m.Range(start, m.Now()), (0, 1))

    def point_to_present(self, start: Meaning, dash: Word, to_date: Word) -> Said:
        if not isinstance(start, m.Date) or start.weekday or not start.year:
            raise NoPhrase(f"from then{dash.text}{to_date.text}")
        return Said(m.Range(start, m.Now()), (0, 2))

    def unit_to_date(self, *words: Word) -> Said:
        return Said(m.Part("sofar", m.Unit(unit_of(words[-2]), 0)), (0, len(words) - 1))

    def in_unit_to_date(self, signal: Word, *words: Word) -> Said:
        return evolve(self.unit_to_date(*words), extent=(1, len(words)), signal=0, kind=str(signal.value))

    def age(self, *_words: Any) -> Age:
        return Age()
