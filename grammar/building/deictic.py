"""Rules of ``deictic.lark``: this, last, next; parts of a time; so long before or after one."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import (
    FROM_PREVIOUS,
    UNITS,
    WHOLE,
    NoPhrase,
    Word,
    anchor_of,
    beside_unit,
    date_of,
    day_of,
    direction_of,
    kind_of,
    length_of,
    same_unit,
    shift_of,
    unit_of,
)
from grammar.granularity import Granularity as G
from grammar.meaning import WORKING, Anchor, Meaning
from grammar.observance import occasions

_ANY = 2001
"""A year by which it is told whether a named day lasts several."""


def _no_preposition(det: Word) -> None:
    """Refuse a word that is an adjective only behind an article: "the following 23 October"."""
    if anchor_of(det) is Anchor.PREVIOUS and det.value != "same":
        raise NoPhrase(f"{det.text} without an article")


@v_args(inline=True)
class DeicticRules(Transformer[Any, Meaning]):
    """Times that count from another time; see the examples in ``deictic.lark``."""

    def relunit_kind(self, det: Word, kind: Word, unit: Word) -> Meaning:
        if kind.value == WORKING and unit_of(unit) is G.DAY and abs(shift_of(det)) == 1:
            anchor = Anchor.PREVIOUS if det.value in FROM_PREVIOUS else Anchor.PUBLICATION
            return m.Offset(m.Length.of(1, G.DAY, WORKING), shift_of(det), anchor)
        if kind.value == WORKING and unit_of(unit) is G.WEEK:  # "this working week": Monday to Friday
            return m.Ordinal(1, G.DAY, self.relunit(det, unit), count=5)
        if kind.value and kind.value != WHOLE:
            raise NoPhrase(f"{det.text} {kind.text} {unit.text}")
        return self.relunit(det, unit)

    def the_relunit_kind(self, _the: Word, det: Word, kind: Word, unit: Word) -> Meaning:
        return self.relunit_kind(det, kind, unit)

    def relunit(self, det: Word, unit: Word) -> Meaning:
        kind, times = UNITS[unit.value]
        if kind < G.DAY and det.value in ("last", "next", "past", "coming", "previous", "following"):
            return m.Window(m.Length.of(times, kind), shift_of(det), anchor_of(det))
        if kind < G.DAY or times > 1:
            raise NoPhrase(f"{det.text} {unit.text}")
        if kind is G.WEEKEND and det.value == "coming":
            return m.Offset(m.Length.of(1, kind), 1)  # the first one from today, and "next weekend" that of next week
        return m.Unit(kind, shift_of(det), anchor_of(det))

    def the_morrow(self, *_words: Word) -> Meaning:
        """ "A strike was called for the morrow": the day after."""
        return m.Unit(G.DAY, 1, Anchor.PREVIOUS)

    def the_relunit(self, _the: Word, det: Word, unit: Word) -> Meaning:
        kind, times = UNITS[unit.value]
        if det.value == "latest":  # of weeks and years that which is over
            return m.Unit(kind, -1) if kind in (G.WEEK, G.MONTH, G.YEAR) else m.Unit(kind, 0, Anchor.DISCUSSED)
        if det.value in ("this", "current", "recent"):
            if det.value != "recent" and kind >= G.DAY:
                return m.Unit(kind, 0)
            raise NoPhrase(f"the {det.text} {unit.text}")
        if det.value in FROM_PREVIOUS or (kind is G.DAY and det.value in ("next", "last")):
            return m.Unit(kind, shift_of(det), Anchor.PREVIOUS)
        if kind is G.QUARTER and det.value in ("last", "next"):
            return m.Unit(kind, shift_of(det))  # those of the calendar, as companies report them
        if kind is G.WEEKEND:
            return self.relunit(det, unit)  # no length: "the coming weekend" is that of the calendar
        return m.Window(m.Length.of(times, kind), shift_of(det))

    def but_one(self, _the: Word, det: Word, unit: Word, _one: Word) -> Meaning:
        kind, times = UNITS[unit.value]
        if kind < G.DAY or times > 1 or abs(shift_of(det)) != 1:
            raise NoPhrase(f"the {det.text} {unit.text} but one")
        if det.value in FROM_PREVIOUS or kind is G.DAY:
            return m.Offset(m.Length.of(2, kind), shift_of(det), Anchor.PREVIOUS)
        return m.Unit(kind, 2 * shift_of(det))

    def relative_end(self, det: Word, unit: Word) -> Meaning:
        if unit.value != "end week":
            raise NoPhrase(f"{det.text} {unit.text}")
        return self.relunit(det, evolve(unit, value="weekend"))

    def same_day(self, _word: Word) -> Meaning:
        return m.Unit(G.DAY, 0, Anchor.PREVIOUS)

    def reldate(self, *words: Word) -> Meaning:
        det, weekday = words[-2:]
        return m.Nearest(m.Date(weekday=weekday.value), shift_of(det), anchor_of(det))

    def reldate_ordinal(self, det: Word, weekday: Word, *rest: Any) -> Meaning:
        number = rest[-1].value if isinstance(rest[-1], Word) else rest[-1]
        return m.Nearest(m.Date(weekday=weekday.value, day=day_of(number)), shift_of(det), anchor_of(det))

    def relmdate(self, det: Word, date: Meaning) -> Meaning:
        if isinstance(date, m.Date) and date.year is not None and det.value == "this":
            return date  # "in this Nov. 30, 2005 photo"
        if isinstance(date, m.NumericDate) and len(date.numbers) == 2:
            return m.Nearest(date, shift_of(det), anchor_of(det))  # "next 5/12"
        if not isinstance(date, m.Date) or date.year is not None:
            raise NoPhrase(f"{det.text} before a full date")
        _no_preposition(det)  # "in the year following 5 April 2017"
        return m.Nearest(date, shift_of(det), anchor_of(det))

    def the_relday(self, _the: Word, det: Word, *words: Word) -> Meaning:
        known = {word.terminal: word.value for word in words}
        date = date_of(None, known["MONTH"], day_of(known["N2"]))
        return m.Nearest(date, shift_of(det), anchor_of(det)) if isinstance(date, m.Date) else date

    def relmonth(self, *words: Word) -> Meaning:
        det, month = words[-2:]
        if len(words) == 2:
            _no_preposition(det)  # "in the year preceding January 2017"
        return m.Nearest(m.Date(month=month.value), shift_of(det), anchor_of(det))

    def relseason(self, *words: Word) -> Meaning:
        det, season = words[-2:]
        return m.Nearest(m.Spell(G.SEASON, season.value), shift_of(det), anchor_of(det))

    def weekday_gone(self, *words: Any) -> Meaning:
        """ "Friday just gone"."""
        date, way = words[-2:]
        if way.value != "gone":
            raise NoPhrase(f"a weekday {way.text}")
        return m.Nearest(date if isinstance(date, m.Date) else m.Date(weekday=date.value), -1)

    def units_ahead(self, _the: Word, units: Word, way: Word) -> Meaning:
        if way.value == "gone":
            return m.Window(length_of(None, units), -1)
        if way.value != "ahead":
            raise NoPhrase(f"the {units.text} {way.text}")
        return m.Window(length_of(None, units), 1)

    def unit_ahead(self, _the: Word, unit: Word, way: Word) -> Meaning:
        if way.value == "ahead":
            return m.Window(length_of(1, unit), 1)
        if way.value == "gone" and unit_of(unit) >= G.DAY:
            return m.Unit(unit_of(unit), -1)  # "the year just gone"
        return self.bare_ago(unit, way)

    def after_next(self, *words: Any) -> Meaning:
        unit, way, det = words[-3:]
        count = 2 if (way.value, det.value) == ("after", "next") else -2
        if count < 0 and (way.value, det.value) != ("before", "last"):
            raise NoPhrase(f"{unit.text} {way.text} {det.text}")
        match unit.terminal:
            case "WEEKDAY":
                return m.Nearest(m.Date(weekday=unit.value), count)
            case "MONTH":
                return m.Nearest(m.Date(month=unit.value), count)
            case "SEASON":
                return m.Nearest(m.Spell(G.SEASON, unit.value), count)
            case "NAMED":
                return m.Nearest(m.Named(str(unit.value)), count)
            case _:
                return m.Unit(unit_of(unit), count)

    def day_after_next(self, _the: Word, number: int, _of: Word, unit: Word, way: Word, det: Word) -> Meaning:
        """ "The 5th of the month after next"."""
        if unit_of(unit) is not G.MONTH:
            raise NoPhrase(f"the {number}. of a {unit.text}")
        return m.Ordinal(1, G.DAY, self.after_next(unit, way, det), date=m.Date(day=day_of(number)))

    def weekdays_beside(self, number: Any, weekday: Word, way: Word, time: Meaning) -> Meaning:
        """ "Three Fridays after Christmas": the third one."""
        if isinstance(time, m.Clock | m.DayPart | m.Now):
            raise NoPhrase(f"so many {weekday.text} {way.text} no day")
        return self._counted(number, weekday, direction_of(way), time)

    def weekday_from(self, _the: Word, number: int, weekday: Word, _from: Word, time: Meaning) -> Meaning:
        """ "The second Friday from now"."""
        if not isinstance(time, m.Now | m.Unit):
            raise NoPhrase(f"the {number}. {weekday.text} from no day")  # "the third Tuesday from 5 May"
        return self._counted(number, weekday, 1, Anchor.PUBLICATION if isinstance(time, m.Now) else time)

    def weekdays_from(self, number: Any, weekday: Word, _from: Word, time: Meaning) -> Meaning:
        if isinstance(time, m.Date) and time.day is not None:
            raise NoPhrase(f"so many {weekday.text} from a date: as many, and no one day")  # "six Mondays from 3 May"
        return self._counted(number, weekday, 1, Anchor.PUBLICATION if isinstance(time, m.Now) else time)

    def weekdays_ago(self, number: Any, weekday: Word, way: Word) -> Meaning:
        if way.value not in ("ago", "hence", "earlier", "later"):
            raise NoPhrase(f"so many {weekday.text} {way.text}")
        anchor = Anchor.PUBLICATION if way.value in ("ago", "hence") else Anchor.PREVIOUS
        return self._counted(number, weekday, -1 if way.value in ("ago", "earlier") else 1, anchor)

    def seasons_ago(self, number: Any, dates: Word, way: Word) -> Meaning:
        """ "Two summers ago", "three Christmases ago": the one so many before the next."""
        if way.value not in ("ago", "hence", "later", "earlier") or not isinstance(number, int):
            raise NoPhrase(f"so many {dates.text} {way.text}")
        date: Meaning
        if dates.terminal == "SEASONS":
            date = m.Spell(G.SEASON, dates.value)
        else:
            date = m.Date(month=dates.value) if dates.terminal == "MONTHS" else m.Named(dates.value)
        anchor = Anchor.PUBLICATION if way.value in ("ago", "hence") else Anchor.PREVIOUS  # "two summers later"
        return m.Nearest(date, -number if way.value in ("ago", "earlier") else number, anchor)

    def _counted(self, number: Any, weekday: Word, direction: int, anchor: Anchor | Meaning) -> Meaning:
        if not isinstance(number, int):
            raise NoPhrase("a vague number of weekdays")
        return m.Nearest(m.Date(weekday=weekday.value), direction * number, anchor)

    def this_time(self, *words: Any) -> Meaning:
        det, kind, whole = words[-3:]
        if det.value not in ("this", "same") or not isinstance(whole, m.Unit) or not whole.shift:
            raise NoPhrase(f"{det.text} {kind.text}")
        if kind.terminal == "PERIOD":
            return beside_unit(G.QUARTER, whole, Anchor.DISCUSSED)
        return beside_unit(G.DAY, whole, Anchor.PUBLICATION)

    def this_time_ago(self, det: Word, time: Word, length: m.Length, ago: Word) -> Meaning:
        (amount, unit), *more = length.parts
        whole = isinstance(amount, Fraction) and amount.denominator == 1 and unit >= G.DAY and not length.mod
        if more or not whole or det.value not in ("this", "same") or ago.value != "ago":
            raise NoPhrase(f"{det.text} {time.text} {ago.text}")
        return beside_unit(G.DAY, m.Unit(unit, -int(amount)), Anchor.PUBLICATION)

    def at_this_time(self, whole: Any, _at: Word, det: Word, time: Word) -> Meaning:
        return self.this_time(det, time, whole)

    def ago_at_this_time(self, length: m.Length, ago: Word, _at: Word, det: Word, time: Word) -> Meaning:
        return self.this_time_ago(det, time, length, ago)

    def this_time_day(self, *words: Word) -> Meaning:
        det, time, day = words[-3:]
        if det.value not in ("this", "same") or abs(day.value) > 1:
            raise NoPhrase(f"{det.text} {time.text} {day.text}")
        return m.Unit(G.DAY, day.value)

    def this_unit(self, _the: Word, det: Word, unit: Word, whole: Any) -> Meaning:
        if det.value != "same" or not isinstance(whole, m.Unit) or not whole.shift or unit_of(unit) < G.DAY:
            raise NoPhrase(f"the {det.text} {unit.text}")
        return same_unit(unit_of(unit), whole)

    def same_day_of(self, day: Word, whole: Any) -> Meaning:
        if not isinstance(whole, m.Unit) or not whole.shift:
            raise NoPhrase(f"{day.text} of no other time")
        return same_unit(G.DAY, whole)

    def the_period(self, _the: Word, det: Word, _period: Word) -> Meaning:
        if det.value != "latest":
            raise NoPhrase(f"the {det.text} period")
        return m.Unit(G.QUARTER, 0, Anchor.DISCUSSED)

    def possessed_unit(self, whole: Any, _of: Word, unit: Word) -> Meaning:
        if not isinstance(whole, m.Unit) or whole.unit is not G.YEAR or not whole.shift:
            raise NoPhrase("a period of no other year")
        kind = kind_of(unit)
        if kind not in (G.QUARTER, G.HALF, G.MONTH):
            raise NoPhrase(f"a {unit.text} of a year")
        return beside_unit(kind, whole, Anchor.DISCUSSED)

    def that_time(self, det: Word, word: Word) -> Meaning:
        if det.value not in ("this", "same"):
            raise NoPhrase(f"{det.text} {word.text}")
        return m.Then()

    def the_time(self, _the: Word, _time: Word) -> Meaning:
        return m.Then()

    def unit_ago(self, *words: Word) -> Meaning:
        unit, way, other = words[-3:]
        if way.value not in ("ago", "earlier"):
            raise NoPhrase(f"the {unit.text} {way.text} {other.text}")
        short = unit_of(unit) < G.QUARTER and other.terminal == "PERIOD"  # "the week-earlier period"
        return m.Offset(
            length_of(1, unit), -1, Anchor.PREVIOUS if short else m.Unit(kind_of(other), 0, Anchor.DISCUSSED)
        )

    def prior_unit(self, the: Word, det: Word, unit: Word, other: Word) -> Meaning:
        if unit_of(unit) is G.QUARTER:
            return self.quarter_window(the, det, unit, other)  # type: ignore[attr-defined, no-any-return]  # of windows
        if det.value != "previous" or unit_of(unit) is not G.YEAR:
            raise NoPhrase(f"the {det.text} {unit.text} {other.text}")
        return m.Offset(length_of(1, unit), -1, m.Unit(kind_of(other), 0, Anchor.DISCUSSED))

    def possessed_month(self, whole: Any, _of: Word, month: Word) -> Meaning:
        """ "Last year's May"."""
        if not isinstance(whole, m.Unit) or whole.unit is not G.YEAR:
            raise NoPhrase("a month of no year")
        return m.Ordinal(1, G.MONTH, whole, date=m.Date(month=month.value))

    def unit_ago_many(self, _the: Word, unit: Word, way: Word, number: Any, units: Word) -> Meaning:
        if way.value not in ("ago", "earlier"):
            raise NoPhrase(f"the {unit.text} {way.text} so many")
        return evolve(length_of(number, units), definite=True)

    def months_of_year(self, _the: Word, year: Word, number: Any, units: Word) -> Meaning:
        """ "The 1988 nine months", as reports of earnings have it: the first ones of that year."""
        if unit_of(units) is not G.MONTH or number not in (6, 9):
            raise NoPhrase(f"the {year.text} so many {units.text}")
        return m.Ordinal(1, G.MONTH, m.Date(int(year.value)), count=int(number))

    def unit_ago_nth(self, _the: Word, unit: Word, way: Word, number: int, other: Word) -> Meaning:
        if way.value not in ("ago", "earlier") or unit_of(unit) is not G.YEAR:
            raise NoPhrase(f"the {unit.text} {way.text} such a {other.text}")
        return m.Offset(length_of(1, unit), -1, m.Spell(unit_of(other), number))

    def unit_a_unit_ago(self, other: Word, _a: Word, unit: Word, way: Word) -> Meaning:
        if way.value not in ("ago", "earlier"):
            raise NoPhrase(f"the {other.text} a {unit.text} {way.text}")
        return m.Offset(length_of(1, unit), -1, m.Unit(unit_of(other), 0, Anchor.DISCUSSED))

    def bare_ago(self, unit: Word, way: Word) -> Meaning:
        if way.value not in ("ago", "earlier") or unit_of(unit) < G.DAY:
            raise NoPhrase(f"{unit.text} {way.text}")
        if unit_of(unit) < G.QUARTER:
            return m.Offset(length_of(1, unit), -1, Anchor.PREVIOUS)  # "the week-earlier figure"
        return m.Offset(length_of(1, unit), -1, m.Unit(G.QUARTER, 0, Anchor.DISCUSSED))

    def theunit(self, _the: Word, unit: Word) -> Word:
        return unit

    def the_unit(self, unit: Word) -> Meaning:
        if UNITS[unit.value][1] > 1:
            return length_of(1, unit)  # "the fortnight to 8 July"
        return m.Unit(unit_of(unit), 0, Anchor.DISCUSSED)

    def all_the_unit(self, *words: Word) -> Meaning:
        return self.the_unit(words[-1])

    def the_all_unit(self, _the: Word, _all: Word, unit: Word) -> Meaning:
        if unit_of(unit) <= G.DAY:
            return m.Length.of(1, unit_of(unit))  # "the whole day": how long
        return self.the_unit(unit)

    def all_unit(self, _all: Word, time: Meaning) -> Meaning:
        return time

    def all_year(self, *words: Word) -> Meaning:
        return m.Date(words[-1].value)

    def whole_year(self, *words: Word) -> Meaning:
        if unit_of(words[-2]) is not G.YEAR:
            raise NoPhrase(" ".join(word.text for word in words))
        return m.Date(words[-1].value)

    def inside_wday(self, weekday: m.Date, *rest: Any) -> Meaning:
        if isinstance(rest[-1], m.Window):
            raise NoPhrase("a weekday of hours")
        if len(rest) == 1 and isinstance(rest[0], m.Unit) and rest[0].unit > G.WEEK:
            raise NoPhrase("which weekday of so long a time")  # "it falls on a Thursday this year"
        return m.Ordinal(1, G.DAY, rest[-1], date=weekday)

    def wday_of_week(self, *words: Any) -> Meaning:
        """ "Tuesday of last week", "the Saturday of Easter weekend", "the Monday of the week of 5 May"."""
        weekday, _of, whole = words[-3:]
        date = weekday if isinstance(weekday, m.Date) else m.Date(weekday=weekday.value)
        match whole:
            case m.Unit(unit=unit) if isinstance(weekday, m.Date):  # "Monday of this month"
                return self.inside_wday(date, _of, whole)
            case m.Unit(unit=unit) | m.Around(unit=unit) | m.Ordinal(unit=unit, count=1) if unit in (G.WEEK, G.WEEKEND):
                return m.Ordinal(1, G.DAY, whole, date)
            case m.Window(length=length, anchor=Meaning()) if length == m.Length.of(1, G.WEEK):
                return m.Ordinal(1, G.DAY, whole, date)  # "Tuesday of the week beginning 14 July"
            case m.Named(rule=rule) if any(days > 1 for _, days in occasions(rule, whole.year or _ANY)):
                return m.Ordinal(1, G.DAY, whole, date)
            case _:
                raise NoPhrase(f"the {weekday} of no week")

    def possessed_wday(self, whole: Any, *rest: Word) -> Meaning:
        if not isinstance(whole, m.Unit) or whole.unit is not G.WEEK:
            raise NoPhrase("a weekday of no week")
        return m.Ordinal(1, G.DAY, whole, date=m.Date(weekday=rest[-1].value))
