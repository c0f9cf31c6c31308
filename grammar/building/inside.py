"""Rules of ``deictic.lark`` for a place inside a time: "the third Tuesday of May", "the first half of 2019"."""

from __future__ import annotations

from typing import Any

from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import (
    FROM_PREVIOUS,
    NEW_YEAR,
    UNITS,
    WHOLE,
    NoPhrase,
    Word,
    anchor_of,
    coarseness,
    direction_of,
    kind_of,
    length_of,
    same_unit,
    shift_of,
    unit_of,
    within_day,
    year_begun,
)
from grammar.building.fiscal import fiscal_piece, spell_of
from grammar.building.numbered import HALVES, of_number
from grammar.building.telling import is_day, is_time, is_weekday
from grammar.granularity import Granularity as G
from grammar.meaning import WORKING, Anchor, Meaning

LASTS = {"last": -1, "final": -1, "before-last": -2}
"""Determiner -> place from the end of a longer time."""


def narrowed(unit: G, whole: Meaning, number: int) -> Meaning:
    """Of a year the month in which its first or last days and weeks lie."""
    year = isinstance(whole, m.Around) and whole.unit is G.YEAR  # "the new year"
    if unit < G.MONTH and (year or coarseness(whole) >= G.YEAR):
        return m.Ordinal(number, G.MONTH, whole)
    return whole


@v_args(inline=True)
class InsideRules(Transformer[Any, Meaning]):
    """Numbered pieces of a time, and weekdays beside one; see the examples in ``deictic.lark``."""

    def nth_of(self, *words: Any) -> Meaning:
        number, unit, _of, whole = words[-4:]
        whole = _held(unit, whole)
        within_day(whole)
        if unit_of(unit) < G.HOUR:
            raise NoPhrase(f"a {unit.text} of a game")  # "the 63rd minute of Sunday's match"
        if (each := UNITS[unit.value][1]) > 1:  # "the first fortnight of June"
            return m.Ordinal(each * (number - 1) + 1, unit_of(unit), year_begun(whole), count=each)
        return fiscal_piece(number, unit_of(unit), whole) or m.Ordinal(number, unit_of(unit), year_begun(whole))

    def nth_inside(self, *words: Any) -> Meaning:
        number, unit, whole = words[-3:]
        return m.Ordinal(number, unit_of(unit), whole)

    def nth_of_part(self, *words: Any) -> Meaning:
        number, part, _of, whole = words[-4:]
        return m.DayPart(part.value, m.Ordinal(number, G.DAY, whole))

    def half_of(self, *words: Any) -> Meaning:
        number, _half, _of, whole = words[-4:]
        whole = of_number(whole)
        if number not in (1, 2):
            raise NoPhrase(f"no {number}. half")
        return m.Part(HALVES[number - 1], whole)

    def possessed_half(self, whole: Meaning | Word, of: Word, number: int, half: Word) -> Meaning:
        return self.half_of(number, half, of, m.Date(int(whole.value)) if isinstance(whole, Word) else whole)

    def possessed_nth(self, whole: Meaning | Word, _of: Word, number: int, unit: Word) -> Meaning:
        if isinstance(whole, Word):
            inside = (G.QUARTER, G.HALF, G.MONTH, G.WEEK) if whole.terminal == "YEAR" else (G.WEEK,)
            if unit_of(unit) not in inside:
                raise NoPhrase(f"a {unit.text} of {whole.text}")
            value = int(whole.value)
            whole = m.Date(value) if whole.terminal == "YEAR" else m.Date(month=value)
        return m.Ordinal(number, unit_of(unit), whole)

    def the_possessed_nth(self, the: Word, det: Word, year: Word, of: Word, number: int, unit: Word) -> Meaning:
        return self.possessed_nth(self._the_year(the, det, year), of, number, unit)

    def the_possessed_last(self, the: Word, det: Word, year: Word, of: Word, outer: Word, unit: Word) -> Meaning:
        return self.possessed_last(self._the_year(the, det, year), of, outer, unit)

    def the_possessed_half(self, the: Word, det: Word, year: Word, of: Word, number: int, half: Word) -> Meaning:
        return self.possessed_half(self._the_year(the, det, year), of, number, half)

    def _the_year(self, _the: Word, det: Word, year: Word) -> Meaning:
        if det.value not in FROM_PREVIOUS or unit_of(year) < G.WEEK:
            raise NoPhrase(f"a piece of the {det.text} {year.text}")
        return m.Unit(unit_of(year), shift_of(det), Anchor.PREVIOUS)

    def possessed_last(self, whole: Meaning | Word, of: Word, outer: Word, unit: Word) -> Meaning:
        return self.possessed_nth(whole, of, -1 if outer.value == "end" else 1, unit)

    def relquarter(self, det: Word, quarter: Word) -> Meaning:
        return m.Nearest(spell_of(quarter), shift_of(det), anchor_of(det))

    def possessed_quarter(self, whole: Meaning, _of: Word, quarter: Word) -> Meaning:
        told = spell_of(quarter)
        return m.Ordinal(told.number, told.unit, whole)

    def last_half(self, *words: Any) -> Meaning:
        det, _half, _of, whole = words[-4:]
        if det.value not in ("last", "latter"):
            raise NoPhrase(f"the {det.text} half")
        return m.Part("second", of_number(whole))

    def nth_weekday(self, *words: Any) -> Meaning:
        plain = [word for word in words if not (isinstance(word, Word) and word.terminal in ("THE", "OF", "IN"))]
        number, weekday, *rest = plain
        whole = year_begun(rest[0]) if rest else m.Unit(G.MONTH, 0)
        return m.Ordinal(number, G.DAY, whole, m.Date(weekday=weekday.value))

    def weekday_beside(self, *words: Any) -> Meaning:
        number, weekday, way, time = words[-4:]
        if isinstance(time, m.Clock):
            raise NoPhrase("a weekday beside an hour")
        return m.Nearest(m.Date(weekday=weekday.value), direction_of(way) * number, time)

    def nth_beside(self, *words: Any) -> Meaning:
        """ "The third day after 5 May": so many days on; longer units one behind the other from the day after it."""
        number, unit, way, time = words[-4:]
        unnamed = isinstance(time, m.Unit) and time.anchor is Anchor.DISCUSSED  # "the second month after the quarter"
        if unit_of(unit) < G.DAY or is_time(time) or unnamed:
            raise NoPhrase(f"the n-th {unit.text} {way.text} a time")
        direction = direction_of(way)
        if unit_of(unit) is G.DAY or not is_day(time):
            return m.Offset(length_of(number, unit), direction, time)
        begin = m.Offset(m.Length.of(1, G.DAY), direction, time)
        if number > 1:
            begin = m.Offset(length_of(number - 1, unit), direction, begin)
        return m.Window(length_of(1, unit), direction, begin)

    def kind_beside(self, *words: Any) -> Meaning:
        which, kind, unit, way, time = words[-5:]
        if unit_of(unit) is not G.DAY or is_time(time):
            raise NoPhrase(f"the {kind.text} {unit.text} {way.text} a time")
        mod = WORKING if kind.value == WORKING else ""
        return m.Offset(m.Length.of(_first(which, way), G.DAY, mod), direction_of(way), time)

    def det_beside(self, *words: Any) -> Meaning:
        det, unit, way, time = words[-4:]
        return self.nth_beside(_first(det, way), unit, way, time)

    def first_beside(self, *words: Any) -> Meaning:
        weekday, way, time = words[-3:]
        if isinstance(time, m.Clock):
            raise NoPhrase("a weekday beside an hour")  # "Tuesday after 3 p.m." is joined
        day = time.date if isinstance(time, m.DayPart) else time
        if len(words) < len(("the", *words[-3:])) and is_weekday(day):
            raise NoPhrase("a weekday beside another")  # "to strike Thursday after Friday talks collapse"
        return m.Nearest(m.Date(weekday=weekday.value), direction_of(way), time)

    def following_day(self, *words: Any) -> Meaning:
        """ "The Sunday following 5 May"."""
        weekday, det, time = words[-3:]
        if det.value not in ("following", "previous") or is_time(time) or not is_day(time):
            raise NoPhrase(f"a weekday {det.text} such a time")
        return m.Nearest(m.Date(weekday=weekday.value), 1 if det.value == "following" else -1, time)

    def next_beside(self, *words: Any) -> Meaning:
        weekday, det, way, time = words[-4:]
        if det.value != "next" or is_time(time):
            raise NoPhrase(f"a weekday {det.text} {way.text}")
        date = weekday if isinstance(weekday, m.Date) else m.Date(weekday=weekday.value)
        return m.Nearest(date, direction_of(way), time)

    def last_beside(self, *words: Any) -> Meaning:
        det, weekday, way, time = words[-4:]
        if det.value != "last" or direction_of(way) > 0 or is_time(time):
            raise NoPhrase(f"the {det.text} {weekday.text} {way.text}")
        return self.first_beside(weekday, way, time)

    def last_weekday(self, *words: Any) -> Meaning:
        det, weekday, _of, whole = words[-4:]
        if det.value not in LASTS:
            raise NoPhrase(f"the {det.text} {weekday.text} of")
        return m.Ordinal(LASTS[det.value], G.DAY, whole, m.Date(weekday=weekday.value))

    def last_of(self, *words: Any) -> Meaning:
        det, unit, _of, whole = words[-4:]
        if det.value == "same":
            return _same_of(unit, whole)
        if det.value not in LASTS or unit.terminal == "PERIOD":
            raise NoPhrase(f"the {det.text} {unit.text} of")
        month = isinstance(whole, m.Date) and whole.month is not None
        if (month or isinstance(whole, m.Spell)) and unit_of(unit) >= coarseness(whole):
            raise NoPhrase(f"the {det.text} {unit.text} of less than that")  # "last year in April": two that are joined
        number, each = LASTS[det.value], UNITS[unit.value][1]
        if each > 1 and number != -1:
            raise NoPhrase(f"the {det.text} {unit.text} of")
        return m.Ordinal(number, unit_of(unit), _held(unit, whole), count=each)

    def same_of_year(self, *words: Any) -> Meaning:
        """ "The comparable 1988 quarter", as "the comparable quarter of 1988"."""
        det, year, unit = words[-3:]
        if det.value != "same":
            raise NoPhrase(f"the {det.text} {year.text} {unit.text}")
        return _same_of(unit, m.Date(int(year.value)))

    def this_date(self, _date: Word, _in: Word, year: Word) -> Meaning:
        """ "On this date in 1912", as "on this day in 1912"."""
        return m.Ordinal(1, G.DAY, m.Date(int(year.value)), date=m.Unit(G.DAY, 0))

    def working_day_of(self, *words: Any) -> Meaning:
        """ "The first working day of May": counted from the day before it, the last one from the day after it."""
        which, kind, unit, _of, whole = words[-5:]
        place = LASTS.get(which.value) if isinstance(which, Word) else which
        if kind.value == WHOLE and place is not None and unit_of(unit) > G.DAY:
            return m.Ordinal(place, unit_of(unit), whole, wholly=True)  # "the first full week of May"
        begun = whole == m.Named(NEW_YEAR) and isinstance(which, int)  # whose first day is no working day
        if kind.value != WORKING or unit_of(unit) is not G.DAY or (coarseness(whole) < G.WEEK and not begun):
            raise NoPhrase(f"the {kind.text} {unit.text} of a time")
        if isinstance(which, Word) and which.value != "last":
            raise NoPhrase(f"the {which.text} {kind.text} {unit.text} of")
        number, way = (1, -1) if isinstance(which, Word) else (which, 1)
        edge = whole if begun else m.Offset(m.Length.of(1, G.DAY), -way, m.Ordinal(way, G.DAY, whole))
        return m.Offset(m.Length.of(number, G.DAY, WORKING), way, edge)

    def outer_unit(self, *words: Any) -> Meaning:
        outer, unit, _of, whole = words[-4:]
        whole = _held(unit, whole)
        if unit_of(unit) < G.DAY or unit_of(unit) >= coarseness(whole):
            raise NoPhrase(f"the {outer.text} {unit.text} of a time")
        return m.Ordinal(1 if outer.value == "start" else -1, unit_of(unit), whole)

    def outer_weekday(self, *words: Any) -> Meaning:
        outer, weekday, _of, whole = words[-4:]
        return m.Ordinal(1 if outer.value == "start" else -1, G.DAY, whole, m.Date(weekday=weekday.value))

    def outer_many(self, *words: Any) -> Meaning:
        outer, number, unit, _of, whole = words[-5:]
        whole = _held(unit, whole)
        if unit_of(unit) < G.DAY or unit_of(unit) >= coarseness(whole):
            raise NoPhrase(f"the {outer.text} so many {unit.text} of a time")
        return self._so_many(1 if outer.value == "start" else -1, number, unit, whole)

    def _so_many(self, edge: int, number: Any, unit: Word, whole: Meaning) -> Meaning:
        """The first or last so many units of a time; where the amount is vague, the beginning or the end of it."""
        if isinstance(number, Word):
            if number.value not in ("few", "several", "pair") or unit_of(unit) < G.DAY:
                raise NoPhrase(f"{number.text} {unit.text} of a time")
            if number.value != "pair":
                return m.Part("start" if edge > 0 else "end", narrowed(unit_of(unit), whole, edge))
            number = 2
        if not isinstance(number, int):
            raise NoPhrase(f"so many {unit.text} of a time")
        return m.Ordinal(edge, unit_of(unit), whole, count=number)

    def last_many(self, *words: Any) -> Meaning:
        det, number, unit, _of, whole = words[-5:]
        if det.value != "last":
            raise NoPhrase(f"the {det.text} so many {unit.text} of")
        return self._so_many(-1, number, unit, whole)

    def first_many(self, *words: Any) -> Meaning:
        first, number, unit, _of, whole = words[-5:]
        if first.value != 1:
            raise NoPhrase(f"the {first.text} so many {unit.text} of")
        return self._so_many(1, number, unit, year_begun(whole))

    def last_many_in(self, *words: Any) -> Meaning:
        _in_whole(*words[-3:])
        return self.last_many(*words)

    def first_many_in(self, *words: Any) -> Meaning:
        _in_whole(*words[-3:])
        return self.first_many(*words)


def _in_whole(unit: Word, _in: Word, whole: Meaning) -> None:
    """Refuse "the last two years in May", two times: the units are shorter than the month, season or year."""
    if unit_of(unit) < G.DAY or coarseness(whole) < G.MONTH or unit_of(unit) >= coarseness(whole):
        raise NoPhrase(f"so many {unit.text} in such a time")


def _same_of(unit: Word, whole: Any) -> Meaning:
    """ "The same period of 2016", "the same month of the prior year": of another year than the one told of."""
    kind = kind_of(unit)
    if kind is G.QUARTER and isinstance(whole, m.Date) and whole == m.Date(whole.year):
        return m.Ordinal(1, kind, whole, date=m.Unit(kind, 0, Anchor.DISCUSSED))
    if not isinstance(whole, m.Unit) or whole.unit is not G.YEAR or not whole.shift or not G.DAY <= kind < G.YEAR:
        raise NoPhrase(f"the same {unit.text} of a time")
    return same_unit(kind, whole)


def _held(unit: Word, whole: Meaning) -> Meaning:
    """What a piece is of; a century by its number alone, where the piece is as long as a quarter of a year."""
    return of_number(whole) if unit_of(unit) >= G.QUARTER else whole


def _first(which: int | Word, way: Word) -> int:
    """Which one beside a time: "the next day after", "the last day before" are the first."""
    if isinstance(which, int):
        return which
    if which.value != ("next" if direction_of(way) > 0 else "last"):
        raise NoPhrase(f"the {which.text} one {way.text} a time")
    return 1
