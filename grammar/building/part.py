"""Rules of parts in ``deictic.lark``: early and late, the beginning and the end; and of units that begin with a day."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import (
    UNITS,
    NoPhrase,
    Word,
    coarseness,
    length_of,
    unit_of,
    within_day,
    year_begun,
    year_in_era,
)
from grammar.building.inside import narrowed
from grammar.building.numbered import of_number
from grammar.building.telling import is_day
from grammar.granularity import Granularity as G
from grammar.meaning import Anchor, Meaning


@v_args(inline=True)
class PartRules(Transformer[Any, Meaning]):
    """Parts of a time; see the examples in ``deictic.lark``."""

    def early(self, part: Word, *rest: Any) -> Meaning:
        if part.value not in ("early", "mid", "late", "start", "middle", "end"):
            raise NoPhrase(part.text)
        return m.Part(part.value, rest[-1])

    def early_on_part(self, part: Word, _on: Word, day: Meaning, daypart: Word) -> Meaning:
        return m.Part(part.value, m.DayPart(daypart.value, day))

    def early_relday(self, part: Word, *day: Word) -> Meaning:
        return self.early(part, self.reldate(*day))  # type: ignore[attr-defined]  # of the deictic rules

    def early_relday_part(self, part: Word, det: Word, weekday: Word, daypart: Word) -> Meaning:
        day = self.reldate(det, weekday)  # type: ignore[attr-defined]  # of the deictic rules
        return self.early(part, m.DayPart(daypart.value, day))

    def early_in_unit(self, part: Word, _in: Word, unit: Word) -> Meaning:
        return m.Part(part.value, self.the_unit(unit))  # type: ignore[attr-defined]  # of the deictic rules

    def early_in_part(self, early: Word, _in: Word, _the: Word, part: Word, *of_day: Any) -> Meaning:
        return m.Part(early.value, m.DayPart(part.value, of_day[-1] if of_day else None))

    def limit(self, *words: Word) -> Meaning:
        part, unit = str(words[-1].value).split()
        return m.Part(part, m.Unit(G[unit.upper()], 0))

    def early_in_nth(self, part: Word, _in: Word, _the: Word, *nth: Any) -> Meaning:
        whole = self.nth_era(*nth) if len(nth) > 2 else self.nth(*nth)  # type: ignore[attr-defined]  # calendar rules
        return m.Part(part.value, whole)

    def early_in_nth_of(self, part: Word, *words: Any) -> Meaning:
        """ "Late in the second quarter of 2024"."""
        return _early(part, self.nth_of(*words), words[-1])  # type: ignore[attr-defined]  # of the rules for places inside

    def early_in_half_of(self, part: Word, *words: Any) -> Meaning:
        return _early(part, self.half_of(*words), words[-1])  # type: ignore[attr-defined]  # of the rules for places inside

    def early_in_last_of(self, part: Word, *words: Any) -> Meaning:
        return _early(part, self.last_of(*words), words[-1])  # type: ignore[attr-defined]  # of the rules for places inside

    def early_in_outer_of(self, part: Word, *words: Any) -> Meaning:
        return m.Part(part.value, self.outer_unit(*words))  # type: ignore[attr-defined]  # of the rules for places inside

    def early_season(self, *words: Word) -> Meaning:
        known = {word.terminal: word for word in words}
        year = next((known[name].value for name in ("YEAR", "OLDYEAR") if name in known), None)
        return m.Part(known["EARLY"].value, m.Spell(G.SEASON, known["SEASON"].value, year))

    def early_season_era(self, *words: Word) -> Meaning:
        *_, early, season, _of, number, era = words
        return m.Part(early.value, m.Spell(G.SEASON, season.value, year_in_era(number, era)))

    def early_relunit(self, part: Word, *rest: Word) -> Meaning:
        det, unit = rest[-2:]
        return m.Part(part.value, self.relunit(det, unit))  # type: ignore[attr-defined]  # of the deictic rules

    def early_the(self, _the: Word, part: Word, year: Word) -> Meaning:
        return m.Part(part.value, m.Date(year.value))

    def early_in_named(self, part: Word, _in: Word, _the: Word, name: Word) -> Meaning:
        if name.value != "01-01":
            raise NoPhrase(f"{part.text} in {name.text}")
        return m.Part(part.value, m.Around(G.YEAR, m.Named(str(name.value))))

    def early_hours(self, *words: Any) -> Meaning:
        _the, part, units, _of, day = words
        if unit_of(units) is not G.HOUR or part.value == "mid":
            raise NoPhrase(f"the {part.text} {units.text} of")
        return m.Part("early", m.DayPart("MO", day)) if part.value == "early" else m.Part("late", m.DayPart("EV", day))

    def early_hours_part(self, _the: Word, early: Word, units: Word, _of: Word, day: Meaning, part: Word) -> Meaning:
        if unit_of(units) is not G.HOUR or early.value == "mid":
            raise NoPhrase(f"the {early.text} {units.text} of")
        return m.Part(early.value, m.DayPart(part.value, day))

    def early_units(self, _the: Word, part: Word, units: Word) -> Meaning:
        if unit_of(units) is G.HOUR and part.value != "mid":
            return m.Part(part.value, m.DayPart("MO" if part.value == "early" else "EV"))
        raise NoPhrase(f"the {part.text} {units.text}")

    def edge(self, *words: Any) -> Meaning:
        edge, _of, whole = words[-3:]
        return m.Part(edge.value, _one_unit(year_begun(of_number(whole))))

    def last_part(self, _the: Word, det: Word, part: Word, _of: Word, whole: Meaning) -> Meaning:
        within_day(whole)
        if det.value != "last":
            raise NoPhrase(f"the {det.text} {part.text} of a time")
        return m.DayPart(part.value, m.Ordinal(-1, G.DAY, whole))

    def last_units(self, _the: Word, det: Word, units: Word, _of: Word, whole: Meaning) -> Meaning:
        within_day(whole)
        if det.value != "last" or unit_of(units) < G.DAY:
            raise NoPhrase(f"the {det.text} {units.text} of a time")
        return m.Part("end", narrowed(unit_of(units), whole, -1))

    def edge_units(self, _the: Word, *words: Any) -> Meaning:
        """ "The first days of May", "the closing years of the century"."""
        *edge, units, _of, whole = words
        whole = of_number(whole)
        unit, part = UNITS[units.value][0], edge[0].value if edge else "start"
        if unit < G.DAY or unit >= coarseness(whole):
            raise NoPhrase(f"the {units.text} of a time")
        if unit is G.YEAR and coarseness(whole) >= G.CENTURY:
            return m.Ordinal(1 if part == "start" else -1, G.DECADE, whole)
        return m.Part(part, narrowed(unit, whole, 1 if part == "start" else -1))

    def part_units(self, the: Word, parts: Word, *words: Any) -> Meaning:
        """ "The later months of 1914", "the early days of May"."""
        part, told = str(parts.value).split()
        whole, unit = of_number(words[-1]), UNITS[told][0]
        if unit is G.YEAR and coarseness(whole) >= G.CENTURY and part != "middle":
            return self.edge_units(the, evolve(parts, value=part), evolve(parts, value=told), *words)
        if unit < G.DAY or unit >= coarseness(whole):
            raise NoPhrase(f"the {parts.text} of a time")
        return m.Part(part, whole)

    def edge_unit(self, *words: Word) -> Meaning:
        edge, unit = words[-2:]
        if edge.value == "rest" and " " in edge.text and unit_of(unit) >= G.DAY:  # "the rest of my week"
            return m.Part(edge.value, m.Unit(unit_of(unit)))
        if len(words) > 2:
            raise NoPhrase(f"the {edge.text} {unit.text}")
        return self.unit_edge(unit, edge)  # type: ignore[attr-defined, no-any-return]  # of the calendar rules

    def edge_date(self, edge: Word, *words: Word) -> Meaning:
        if edge.value not in ("start", "middle", "end"):
            raise NoPhrase(f"{edge.text} {words[0].text}")
        date = self.month_year(*words) if len(words) > 1 else None  # type: ignore[attr-defined]  # calendar rules
        plain = m.Date(month=words[0].value) if words[0].terminal == "MONTH" else m.Date(words[0].value)
        return m.Part(edge.value, date or plain)

    def edge_quarter(self, edge: Word, *words: Word) -> Meaning:
        if edge.value not in ("start", "middle", "end"):
            raise NoPhrase(f"{edge.text} {words[0].text}")
        return m.Part(edge.value, self.quarter(*words))  # type: ignore[attr-defined]  # of the calendar rules

    def mid_unit(self, part: Word, unit: Word) -> Meaning:
        if part.value != "mid" or unit_of(unit) < G.WEEK or UNITS[unit.value][1] > 1:
            raise NoPhrase(f"{part.text} {unit.text}")
        return m.Part(part.value, m.Unit(unit_of(unit), 0, Anchor.DISCUSSED))

    def unit_edge_point(self, *words: Any) -> Meaning:
        unit, edge, time = words[-3:]
        if edge.value == "start" and (unit_of(unit) < G.YEAR or is_day(time)):
            return self._unit_from(unit, time)  # "the week beginning 3 March"
        bare = isinstance(time, m.Date) and time == m.Date(time.year) and unit.terminal == words[0].terminal
        if unit_of(unit) is not G.YEAR or edge.value not in ("start", "end") or not bare:
            raise NoPhrase(f"{unit.text} {edge.text} and such a time")
        return m.Part(edge.value, time)

    def the_unit_edge(self, unit: Word, _of: Word, edge: Word) -> Meaning:
        if unit_of(unit) < G.WEEK or edge.value != "end":
            raise NoPhrase(f"the {unit.text}'s {edge.text}")
        return m.Part(edge.value, m.Unit(unit_of(unit), 0, Anchor.DISCUSSED))

    def unit_edge_on(self, *words: Any) -> Meaning:
        unit, edge, _on, time = words[-4:]
        if edge.value != "start":
            raise NoPhrase(f"{unit.text} {edge.text} on a time")
        return self._unit_from(unit, time)

    def unit_from(self, unit: Word, way: Word, time: Meaning) -> Meaning:
        if way.value != "from":
            raise NoPhrase(f"the {unit.text} {way.text} a time")
        return self._unit_from(unit, time)

    def _unit_from(self, unit: Word, time: Meaning) -> Meaning:
        if unit_of(unit) < G.WEEK or not is_day(time):
            raise NoPhrase(f"the {unit.text} from no day")
        return m.Window(length_of(1, unit), 1, time)

    def unit_with_end(self, unit: Word, ended: Word, time: Meaning) -> Meaning:
        if ended.value == "ends":
            raise NoPhrase(f"{unit.text} {ended.text}")  # "the tax year ends April 5": a sentence
        return self._unit_to(unit_of(unit), time)

    def half_with_end(self, *words: Any) -> Meaning:
        half, unit, _ended, time = words[-4:]
        if unit_of(unit) is not G.YEAR or not is_day(time):
            raise NoPhrase(f"{half.text} {unit.text} that ends with no day")
        return m.Window(m.Length.of(6, G.MONTH), -1, time)

    def unit_with_day(self, word: Word, time: Meaning) -> Meaning:
        edge, name = str(word.value).split()
        unit = UNITS[name][0]
        if not is_day(time):
            raise NoPhrase(f"{word.text} no day")
        return m.Window(m.Length.of(1, unit), 1, time) if edge == "start" else self._unit_to(unit, time)

    def _unit_to(self, unit: G, time: Meaning) -> Meaning:
        if unit not in (G.WEEK, G.MONTH, G.YEAR) or not is_day(time):
            raise NoPhrase("a unit that ends with no day")
        return m.Window(m.Length.of(1, unit), -1, time)

    def all_season(self, _all: Word, season: Word) -> Meaning:
        return m.Spell(G.SEASON, season.value)


def _early(part: Word, piece: Meaning, whole: Meaning) -> m.Part:
    """Early or late in a numbered piece of a time; that of a day is a piece of a game."""
    if is_day(whole):
        raise NoPhrase(f"{part.text} in a piece of a day")
    return m.Part(part.value, piece)


def _one_unit(whole: Meaning) -> Meaning:
    """ "The end of the next decade": that of the calendar."""
    match whole:
        case m.Window(m.Length(parts=((1, unit),), mod=""), direction, Anchor.PUBLICATION) if unit >= G.WEEK:
            return m.Unit(unit, direction)
        case _:
            return whole
