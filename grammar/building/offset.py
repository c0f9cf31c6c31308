"""Rules of ``deictic.lark`` for times so long before or after another one."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import (
    UNITS,
    Amount,
    NoPhrase,
    Said,
    Word,
    coarseness,
    direction_of,
    length_of,
    shift_of,
    unit_of,
)
from grammar.building.telling import is_day, weekday_of
from grammar.granularity import Granularity as G
from grammar.meaning import Anchor, Meaning


def _is_back(time: Meaning, unit: G) -> bool:
    """Whether a time is a longer unit of the past, or that of so long ago: "last year", "a year ago"."""
    match time:
        case m.Unit(unit=longer, shift=shift):
            return shift < 0 and longer > unit
        case m.Window(direction=-1):
            return True
        case m.Offset(length=length, direction=-1):
            return min(longer for _, longer in length.parts) > unit
        case _:
            return False


def _stretch_beside(length: m.Length, direction: int, time: Meaning) -> Meaning:
    """ "The week before Christmas", "the ten years after 1914": all of it, up to that time or from what follows it."""
    unit = G.DAY if is_day(time) else coarseness(time)
    return m.Window(length, direction, m.Offset(m.Length.of(1, unit), direction, time))


def _so_many_beside(length: m.Length, direction: int, time: Meaning) -> Meaning:
    """ "The three days after Easter": a stretch; a vague one would lose the day."""
    plain = is_day(time) or (isinstance(time, m.Date) and time == m.Date(time.year, time.month))
    if not plain or length.vague or len(length.parts) > 1 or length.parts[0][1] < G.DAY:
        raise NoPhrase("so many units beside a time")
    return _stretch_beside(length, direction, time)


@v_args(inline=True)
class OffsetRules(Transformer[Any, Meaning]):
    """So long before or after a time; see the examples in ``deictic.lark``."""

    def weekday_week(self, weekday: Word, unit: Word) -> Meaning:
        if unit_of(unit) is not G.WEEK:
            raise NoPhrase(f"{weekday.text} {unit.text}")
        return m.Nearest(m.Date(weekday=weekday.value), 1 + UNITS[unit.value][1])  # "Tuesday week", "Tuesday fortnight"

    def nights_ago(self, number: Amount | Word, parts: Word, way: Word) -> Meaning:
        """ "Two nights ago", "three mornings later": the part of that day."""
        length = m.Length.of(str(number.value) if isinstance(number, Word) else Fraction(number or 1), G.DAY)
        away = self.ago(length, way)
        return m.DayPart(str(parts.value), away)

    def date_next(self, date: Meaning, det: Word) -> Meaning:
        """ "On Monday next", "on 30 September last": the first one after publication, or the last one before it.

        "The Monday following" counts from the day told last.
        """
        if det.value == "following" and weekday_of(date) is not None and det.text.islower():
            return m.Nearest(m.Date(weekday=weekday_of(date)), 1, Anchor.PREVIOUS)
        if not isinstance(date, m.Date) or det.value not in ("next", "last") or det.text[0].isupper():
            raise NoPhrase(f"a date {det.text}")
        return m.Nearest(date, shift_of(det))

    def next_weekday_week(self, det: Word, weekday: Word, unit: Word) -> Meaning:
        if det.value not in ("this", "next", "coming", "last"):
            raise NoPhrase(f"{det.text} {weekday.text} {unit.text}")
        if det.value == "last" and unit_of(unit) is G.WEEK:  # "last Monday week"
            return m.Nearest(m.Date(weekday=weekday.value), -1 - UNITS[unit.value][1])
        return self.weekday_week(weekday, unit)

    def today_week(self, day: Word, unit: Word) -> Meaning:
        if unit_of(unit) is not G.WEEK or abs(day.value) > 1 or unit.text[0].isupper():
            raise NoPhrase(f"{day.text} {unit.text}")
        way = -1 if day.value < 0 else 1  # "yesterday week" is eight days ago
        return m.Offset(length_of(1, unit), way, m.Unit(G.DAY, day.value))

    def ago(self, length: m.Length, way: Word) -> Meaning:
        if way.value in ("ahead", "gone"):
            raise NoPhrase(f"so long {way.text}")
        anchor = Anchor.PREVIOUS if way.value in ("earlier", "later") else Anchor.PUBLICATION
        return m.Offset(length, -1 if way.value in ("ago", "earlier") else 1, anchor)

    def over_ago(self, _over: Word, length: m.Length, way: Word) -> Meaning:
        return self.ago(evolve(length, mod="MORE_THAN"), way)

    def beside(self, length: m.Length, way: Word, time: Meaning) -> Meaning:
        if isinstance(time, m.Clock) and length == m.Length.of(1, G.QUARTER):  # "a quarter after 9 p.m."
            length = m.Length.of(15, G.MINUTE)
        if length.definite and length.parts[0][0] != 1:
            return _so_many_beside(length, direction_of(way), time)
        if isinstance(time, m.Unit) and time.unit > max(unit for _, unit in length.parts) and " " in way.text:
            raise NoPhrase(f"{way.text} so long a time")  # "three weeks later than last year": of their days
        return m.Offset(length, direction_of(way), time)

    def beside_from(self, length: m.Length, _from: Word, time: Meaning) -> Meaning:
        if length.parts == (("some", G.WEEKEND),):
            raise NoPhrase("weekends from a time")  # "open weekends from noon to 6"
        if _is_back(time, min(unit for _, unit in length.parts)):
            raise NoPhrase("so long, compared with a longer time")  # "rose in the nine months from last year"
        whole = all(unit >= G.DAY for _, unit in length.parts)
        if whole and isinstance(time, m.Date) and time == m.Date(weekday=time.weekday):
            time = m.Nearest(time, 1)  # "a week from Tuesday": from the coming one
        return m.Offset(length, 1, Anchor.PUBLICATION if isinstance(time, m.Now) else time)

    def unit_beside_from(self, unit: Word, _from: Word, time: Meaning) -> Meaning:
        if UNITS[unit.value][1] == 1:
            raise NoPhrase(f"{unit.text} from a time")  # "the work week from Monday to Friday"
        return self.beside_from(length_of(1, unit), _from, time)

    def month_ago(self, month: Word, number: Word, units: Word, way: Word) -> Meaning:
        if way.value != "ago" or unit_of(units) is not G.YEAR:
            raise NoPhrase(f"{month.text}, so many {units.text} {way.text}")
        away = m.Offset(length_of(number.value, units), -1)
        return m.Ordinal(1, G.MONTH, m.Around(G.YEAR, away), date=m.Date(month=month.value))

    def part_beside_day(self, _the: Word, part: Word, way: Word, day: Meaning) -> Meaning:
        if not is_day(day):
            raise NoPhrase(f"the {part.text} {way.text} a time that is no day")
        return m.DayPart(part.value, m.Offset(m.Length.of(1, G.DAY), direction_of(way), day))

    def part_before_last(self, *words: Word) -> Meaning:
        part, way, det = words[-3:]
        if direction_of(way) > 0 or det.value != "last":
            raise NoPhrase(f"the {part.text} {way.text} {det.text}")
        return m.DayPart(part.value, m.Unit(G.DAY, -2))

    def following_unit(self, unit: Word, det: Word, time: Meaning) -> Meaning:
        """ "The day following 5 May", "the week preceding Easter"."""
        plain = is_day(time) or isinstance(time, m.Date)  # "the week following last month's merger"
        if det.value not in ("following", "previous") or not plain:
            raise NoPhrase(f"the {unit.text} {det.text} a time")
        return self.unit_beside(unit, evolve(det, value="after" if det.value == "following" else "before"), time)

    def following_units(self, _the: Word, number: Amount | Word, units: Word, det: Word, time: Meaning) -> Meaning:
        """ "The 30 days following 5 May"."""
        if det.value not in ("following", "previous"):
            raise NoPhrase(f"so many {units.text} {det.text} a time")
        return _so_many_beside(length_of(number, units), 1 if det.value == "following" else -1, time)

    def over_units_beside(self, over: Word, _the: Word, number: Amount | Word, *words: Any) -> Said:
        """ "Over the three days after Easter"."""
        units, way, time = words
        stretch = _so_many_beside(length_of(number, units), direction_of(way), time)
        return Said(stretch, (1, 5), 0, str(over.value))

    def unit_beside(self, unit: Word, way: Word, time: Meaning) -> Meaning:
        if unit_of(unit) >= G.WEEK and is_day(time):
            return _stretch_beside(length_of(1, unit), direction_of(way), time)
        if unit_of(unit) >= G.DECADE and isinstance(time, m.Date) and time == m.Date(time.year):
            return _stretch_beside(length_of(1, unit), direction_of(way), time)  # "the decade before 1914": its years
        return self.beside(length_of(1, unit), way, time)
