"""Rules of ``phrase.lark`` for sets: how often, on which days, which day of each month or year."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from attrs import evolve
from lark import Transformer, v_args

from grammar import meaning as m
from grammar.building.construct import UNITS, NoPhrase, Said, Word, day_of, unit_of, yearly
from grammar.granularity import Granularity as G
from grammar.granularity import whole_units
from grammar.meaning import Meaning


def _content(words: tuple[Any, ...]) -> list[Any]:
    """The words of "the last Friday of every month" that tell which and of what, those of a list without its links."""
    links = ("THE", "EVERY", "OF", "IN", "AND", "OR", "COMMA")
    return [word for word in words if getattr(word, "terminal", "") not in links]


def _weekdays(word: Word | tuple[int, ...]) -> tuple[int, ...]:
    """The weekdays of a word, or of the list that was made of some."""
    if isinstance(word, tuple):
        return word
    return (int(word.value),) if word.terminal == "WEEKDAY" else ()


def _weekday(word: Any) -> int:
    """The weekday of a word, or of the day that was made of it."""
    return int((word.weekday or 0) if isinstance(word, m.Date) else word.value)


@v_args(inline=True)
class SetRules(Transformer[Any, Meaning]):
    """What comes again and again; see the examples in ``phrase.lark``."""

    def every(self, _every: Word, unit: Word) -> Said:
        if unit.terminal == "PARTDAY":
            return Said(m.Repeat(G.DAY, part=unit.value), (0, 1))
        return Said(m.Repeat(unit_of(unit), UNITS[unit.value][1]), (0, 1))

    def every_kind(self, every: Word, _kind: Word, unit: Word) -> Said:
        return evolve(self.every(every, unit), extent=(0, 2))

    def every_weekday(self, _every: Word, weekday: Word, *part: Word) -> Said:
        name = part[0].value if part else None
        return Said(m.Repeat(G.WEEK, weekdays=(weekday.value,), part=name), (0, 1 + len(part)))

    def every_weekdays(self, *words: Word | tuple[int, ...]) -> Said:
        days = {day for word in words for day in _weekdays(word)}
        return Said(m.Repeat(G.WEEK, weekdays=tuple(sorted(days))), (0, len(words) - 1))

    def more_weekdays(self, *words: Word | tuple[int, ...]) -> tuple[int, ...]:
        return tuple(day for word in words for day in _weekdays(word))

    def every_month(self, _every: Word, month: Word) -> Said:
        return Said(m.Repeat(G.YEAR, month=month.value), (0, 1))

    def every_season(self, _every: Word, season: Word) -> Said:
        return Said(m.Repeat(G.YEAR, date=m.Spell(G.SEASON, season.value)), (0, 1))

    def every_named(self, _every: Word, name: Word) -> Said:
        return Said(m.Repeat(G.YEAR, date=m.Named(name.value)), (0, 1))

    def every_other(self, _every: Word, other: Any, unit: Word) -> Said:
        number = other.value if isinstance(other, Word) else other
        if unit.terminal == "WEEKDAY":
            return Said(m.Repeat(G.WEEK, number, (unit.value,)), (0, 2))
        return Said(m.Repeat(unit_of(unit), number * UNITS[unit.value][1]), (0, 2))

    def every_many(self, _every: Word, number: Any, unit: Word) -> Said:
        if isinstance(number, Word):
            if number.value == "pair":
                return Said(m.Repeat(unit_of(unit), 2 * UNITS[unit.value][1]), (0, 2))  # "every couple of weeks"
            if number.value != "few":
                raise NoPhrase(f"every {number.text} {unit.text}")
            return Said(m.Repeat(unit_of(unit), None), (0, 2))
        if number != int(number):
            raise NoPhrase("every fraction")
        return Said(m.Repeat(unit_of(unit), int(number) * UNITS[unit.value][1]), (0, 2))

    def every_half(self, *words: Word) -> Said:
        return self._every_part(Fraction(1, 2), words[-1], len(words) - 1)

    def every_and_half(self, _every: Word, number: Any, *words: Word) -> Said:
        if not isinstance(number, int | Fraction):
            raise NoPhrase("a half of a vague amount")
        return self._every_part(number + Fraction(1, 2), words[-1], 1 + len(words))

    def _every_part(self, number: Fraction, unit: Word, last: int) -> Said:
        amount, whole = whole_units(number, unit_of(unit))
        return Said(m.Repeat(whole, int(amount)), (0, last))

    def every_about(self, *words: Any) -> Said:
        """ "Every two or three years": so many, and which of them is left open."""
        _every, first, _link, last, units = words
        if not (isinstance(first, int | Fraction) and isinstance(last, int | Fraction) and first < last):
            raise NoPhrase(f"every so many {units.text}")
        return Said(m.Repeat(unit_of(units), None), (0, len(words) - 1))

    def every_part(self, _every: Word, part: Word, _of: Word, _a: Word, unit: Word) -> Said:
        if unit_of(part) is not G.QUARTER or unit_of(unit) is not G.HOUR:
            raise NoPhrase(f"every {part.text} of a {unit.text}")
        return Said(m.Repeat(G.MINUTE, 15), (0, 4))

    def every_unit_on(self, _every: Word, unit: Word, *words: Any) -> Said:
        """ "Every year on 4 July", "every month on the 15th", "every year at Christmas"."""
        return Said(self._once_in(unit_of(unit), UNITS[unit.value][1], words[-1]), (0, 1 + len(words)))

    def often_on(self, often: Word, *words: Any) -> Said:
        """ "Annually on 1 May", "monthly on the 15th", "weekly on Fridays"."""
        repeat = self.often(often).meaning
        if not isinstance(repeat, m.Repeat) or repeat.part or repeat.weekdays:
            raise NoPhrase(f"{often.text} on a day")
        return Said(self._once_in(repeat.unit, repeat.interval or 0, words[-1]), (0, len(words)))

    def _once_in(self, unit: G, times: int, time: Any) -> m.Repeat:
        """What comes once in each such unit: on a day of it that is told by what tells it there."""
        if isinstance(time, Word) and unit is G.YEAR and times == 1:
            if time.terminal == "MONTH":
                return m.Repeat(G.YEAR, month=time.value)
            return m.Repeat(G.YEAR, date=m.Named(str(time.value)))
        if isinstance(time, m.Date) and time.year is None:
            if unit is G.WEEK and time == m.Date(weekday=time.weekday) and time.weekday:
                return m.Repeat(G.WEEK, times, (time.weekday,))
            if unit is G.MONTH and times == 1 and time == m.Date(day=time.day) and time.day:
                return m.Repeat(G.MONTH, nth=(time.day, G.DAY))
            dated = time.month and time.day and time == m.Date(month=time.month, day=time.day)
            if unit is G.YEAR and times == 1 and dated:
                return yearly(time)
        raise NoPhrase("a day of such a unit")

    def every_month_on(self, _every: Word, unit: Word, _on: Word, _the: Word, which: Any, weekday: Word) -> Said:
        number = which if isinstance(which, int) else -1
        last = isinstance(which, Word) and which.terminal == "DET" and which.value == "last"
        if unit_of(unit) is not G.MONTH or not (isinstance(which, int) or last):
            raise NoPhrase(f"every {unit.text} on such a weekday")
        return Said(self._monthly(number, G.DAY, unit, (weekday.value,)), (0, 5))

    def every_year_on(self, *words: Any) -> Said:
        """ "Every year on the first Friday of May", "annually on the last Friday in May"."""
        *often, which, weekday, _of, month = (
            word for word in words if getattr(word, "terminal", "") not in ("ON", "THE")
        )
        repeat = (self.often(*often) if len(often) == 1 else self.every(*often)).meaning
        last = isinstance(which, Word) and which.terminal == "DET" and which.value == "last"
        if repeat != m.Repeat(G.YEAR) or not (isinstance(which, int) or last):
            raise NoPhrase(f"such a {weekday.text} of {month.text}")
        number = which if isinstance(which, int) else -1
        return Said(self._monthly(number, G.DAY, month, (weekday.value,)), (0, len(words) - 1))

    def every_year_day(self, *words: Any) -> Said:
        """ "Every year on the 30th day of June", "annually on the 30th day of June"."""
        told = (word for word in words if getattr(word, "terminal", "") not in ("ON", "THE"))
        *often, number, unit, _of, month = told
        repeat = (self.often(*often) if len(often) == 1 else self.every(*often)).meaning
        if repeat != m.Repeat(G.YEAR) or unit_of(unit) is not G.DAY:
            raise NoPhrase(f"such a {unit.text} of {month.text}")
        return Said(yearly(m.Date(month=month.value, day=day_of(number))), (0, len(words) - 1))

    def every_month_days(self, every: Word, unit: Word, *words: Word) -> Said:
        """ "Every month on the 1st and 15th"."""
        days = [m.Date(day=word.value) for word in words if word.terminal == "ORD"]
        first, last = (self.every_unit_on(every, unit, day).meaning for day in days)
        return Said(m.Several((first, last)), (0, 1 + len(words)))

    def every_months(self, every: Word, first: Word, _and: Word, last: Word) -> Said:
        """ "Every May and November"."""
        if first.value == last.value:
            raise NoPhrase("one month twice")
        months = (self.every_month(every, first).meaning, self.every_month(every, last).meaning)
        return Said(m.Several(months), (0, 3))

    def every_date(self, _every: Word, date: Meaning) -> Said:
        if isinstance(date, m.Date) and date.day is not None and date == m.Date(day=date.day):
            return Said(m.Repeat(G.MONTH, nth=(date.day, G.DAY)), (0, 1))  # "every 10th of the month"
        if not isinstance(date, m.Date) or date.year is not None or date.weekday or not (date.month and date.day):
            raise NoPhrase("every date that is of one year")
        return Said(yearly(date), (0, 1))

    def many_times(self, number: Any, _fold: Word, _per: Word, unit: Word) -> Said:
        if isinstance(number, Word):  # "a few times a week": how many, is left open
            number = 2 if number.value == "pair" else 0
        elif not isinstance(number, int | Fraction) or number != int(number) or not 0 < number < 1000:
            raise NoPhrase("so many times")
        return Said(m.Repeat(unit_of(unit), UNITS[unit.value][1], count=int(number)), (0, 3))

    def about_times(self, first: Any, _to: Word, last: Any, _fold: Word, _per: Word, unit: Word) -> Said:
        """ "Two or three times a week": which, is left open."""
        if not (isinstance(first, int) and isinstance(last, int) and 0 < first < last < 1000):
            raise NoPhrase("so many times")
        return Said(m.Repeat(unit_of(unit), UNITS[unit.value][1], count=0), (0, 5))

    def or_times(self, first: Any, _or: Word, times: Word, _per: Word, unit: Word) -> Said:
        return evolve(self.about_times(first, _or, times.value, times, _per, unit), extent=(0, 4))

    def every_dates(self, every: Word, first: Meaning, _and: Word, last: Meaning) -> Said:
        """ "Each May 1 and November 1"."""
        days = (self.every_date(every, first).meaning, self.every_date(every, last).meaning)
        return Said(m.Several(days), (0, 3))

    def every_through(self, _every: Word, first: Word, _to: Word, last: Word) -> Said:
        """ "Every Monday to Friday"."""
        if first.value >= last.value:
            raise NoPhrase(f"every {first.text} to {last.text}")
        return Said(m.Repeat(G.WEEK, weekdays=tuple(range(first.value, last.value + 1))), (0, 3))

    def every_unit_both(self, every: Word, unit: Word, _in: Word, first: Word, _and: Word, last: Word) -> Said:
        """ "Every year in May and June"."""
        if first.value == last.value:
            raise NoPhrase("one month twice")
        months = tuple(self.every_unit_on(every, unit, month).meaning for month in (first, last))
        return Said(m.Several(months), (0, 5))

    def yearly_in(self, *words: Word) -> Meaning:
        """ "May of every year", "the summer each year"."""
        time, unit = _content(words)
        if unit_of(unit) is not G.YEAR:
            raise NoPhrase(f"{time.text} every {unit.text}")
        if time.terminal == "SEASON":
            return m.Repeat(G.YEAR, date=m.Spell(G.SEASON, time.value))
        return self._once_in(G.YEAR, UNITS[unit.value][1], time)

    def monthly_of_year(self, *words: Any) -> Meaning:
        """ "The first Monday of May each year"."""
        which, weekday, month, unit = _content(words)
        number = which if isinstance(which, int) else -1
        if unit_of(unit) is not G.YEAR or not (isinstance(which, int) or which.value == "last"):
            raise NoPhrase(f"such a {weekday.text} every {unit.text}")
        return self._monthly(number, G.DAY, month, (weekday.value,))

    def in_units_past(self, signal: Word, units: Word, _past: Word) -> Said:
        """ "In years past"."""
        if unit_of(units) < G.WEEK:
            raise NoPhrase(f"{units.text} past")
        return Said(m.Vague("PAST_REF"), (1, 2), 0, str(signal.value))

    def alternate(self, _alternate: Word, units: Word) -> Meaning:
        if units.terminal == "WEEKDAYS":
            return m.Repeat(G.WEEK, 2, (units.value,))
        return m.Repeat(unit_of(units), 2 * UNITS[units.value][1])

    # --- one day of each month or year ---

    def _monthly(self, number: int, kind: G, unit: Word, weekdays: tuple[int, ...] = ()) -> Meaning:
        if unit.terminal == "MONTH":  # "the third Monday of each January"
            return m.Repeat(G.YEAR, month=unit.value, weekdays=weekdays, nth=(number, kind))
        if unit_of(unit) not in (G.MONTH, G.QUARTER, G.YEAR) or kind >= unit_of(unit) or not 1 <= abs(number) <= 366:
            raise NoPhrase(f"the {number}. of every {unit.text}")
        return m.Repeat(unit_of(unit), weekdays=weekdays, nth=(number, kind))

    def monthly_weekday(self, *words: Any) -> Meaning:
        number, weekday, *every = _content(words)
        return self._monthly(number, G.DAY, every[-1], (weekday.value,))

    def monthly_last(self, *words: Word) -> Meaning:
        det, weekday, *every = _content(words)
        if det.value != "last":
            raise NoPhrase(f"the {det.text} {weekday.text} of every {every[-1].text}")
        return self._monthly(-1, G.DAY, every[-1], (weekday.value,))

    def monthly_day(self, *words: Any) -> Meaning:
        number, unit = _content(words)
        number = number.value if isinstance(number, Word) else number
        if unit_of(unit) is not G.MONTH or number > 31:
            raise NoPhrase(f"the {number}. of every {unit.text}")
        return self._monthly(number, G.DAY, unit)

    def yearly_day(self, *words: Any) -> Meaning:
        number, month = _content(words)
        return yearly(m.Date(month=month.value, day=day_of(number.value if isinstance(number, Word) else number)))

    def monthly_days(self, *words: Any) -> Meaning:
        first, last, unit = _content(words)
        return self._several(first, last, lambda number: self.monthly_day(number, unit))

    def day_and_last(self, *words: Any) -> Meaning:
        """ "The 15th and the last day of every month"."""
        first, det, inner, unit = _content(words)
        if unit_of(inner) is not G.DAY:
            raise NoPhrase(f"a day and a {inner.text} of every {unit.text}")
        return m.Several((self.monthly_day(first, unit), self.monthly_last_unit(det, inner, unit)))

    def monthly_weekdays(self, *words: Any) -> Meaning:
        first, last, weekday, *every = _content(words)
        if every and unit_of(every[-1]) is not G.MONTH:
            raise NoPhrase(f"weekdays of every {every[-1].text}")
        kind, days = G.DAY, (weekday.value,)
        return self._several(first, last, lambda number: m.Repeat(G.MONTH, weekdays=days, nth=(number, kind)))

    def _several(self, first: Any, last: int, made: Callable[[int], Meaning]) -> Meaning:
        first = first.value if isinstance(first, Word) else first
        if not 0 < first < last:
            raise NoPhrase("one after the other")
        return m.Several((made(first), made(last)))

    def monthly_unit(self, *words: Any) -> Meaning:
        number, inner, *_, unit = _content(words)
        return self._monthly(number, unit_of(inner), unit)

    def monthly_last_unit(self, *words: Word) -> Meaning:
        det, inner, *_, unit = _content(words)
        if det.value != "last":
            raise NoPhrase(f"the {det.text} {inner.text} of every {unit.text}")
        return self._monthly(-1, unit_of(inner), unit)

    def monthly_edge(self, *words: Word) -> Meaning:
        edge, unit = words[-4], words[-1]
        if edge.value not in ("start", "middle", "end") or unit_of(unit) < G.DAY:
            raise NoPhrase(f"the {edge.text} of every {unit.text}")
        return m.Repeat(unit_of(unit))

    def weekdays(self, weekday: Word) -> Said:
        return Said(m.Repeat(G.WEEK, weekdays=(weekday.value,)), (0, 0))

    def on_weekdays(self, signal: Word, weekday: Word) -> Said:
        return evolve(self.weekdays(weekday), extent=(1, 1), signal=0, kind=str(signal.value))

    def weekday_often(self, *words: Any) -> Said:
        often = words[-1]
        repeat = self.often(often).meaning
        if not isinstance(repeat, m.Repeat) or repeat.unit is not G.DAY or repeat.part is None:
            raise NoPhrase(f"a weekday and {often.text}")
        days = [_weekday(word) for word in _content(words[:-1])]
        return Said(m.Repeat(G.WEEK, weekdays=tuple(sorted(days)), part=repeat.part), (0, len(words) - 1))

    def on_weekday_often(self, signal: Word, *words: Any) -> Said:
        return evolve(self.weekday_often(*words), extent=(1, len(words)), signal=0, kind=str(signal.value))

    def on_often(self, signal: Word, word: Word) -> Said:
        said = self.often(word)
        if not (isinstance(said.meaning, m.Repeat) and said.meaning.weekdays):
            raise NoPhrase(f"{signal.text} {word.text}")
        return evolve(said, extent=(1, 1), signal=0, kind=str(signal.value))

    def on_weekends(self, signal: Word, unit: Word) -> Said:
        if unit_of(unit) is not G.WEEKEND:
            raise NoPhrase(f"{signal.text} {unit.text}")
        return Said(m.Repeat(G.WEEKEND), (1, 1), 0, str(signal.value))

    def often(self, word: Word) -> Said:
        number, unit, *part = str(word.value).split()
        days = tuple(int(day) for day in part.pop(0)) if part and part[0].isdigit() else ()
        name = part[0] if part else None
        return Said(m.Repeat(G[unit.upper()], int(number), days, part=name), (0, 0))

    def times(self, times: Word, _per: Word, unit: Word) -> Said:
        return Said(m.Repeat(unit_of(unit), UNITS[unit.value][1], count=times.value), (0, 2))

    def times_every(self, times: Word, every: Word, number: Any, unit: Word) -> Said:
        made = self.every_other if isinstance(number, Word) and number.terminal == "OTHER" else self.every_many
        said = made(every, number, unit)
        repeat = said.meaning
        if not times.value or not isinstance(repeat, m.Repeat):
            raise NoPhrase(f"{times.text} {every.text} so many {unit.text}")
        if times.value > 1:
            repeat = evolve(repeat, count=times.value)
        return evolve(said, meaning=repeat, extent=(0, 3))

    def yearly(self, date: Meaning, *words: Word) -> Said:
        unit = words[-1]
        if unit_of(unit) is not G.YEAR or not isinstance(date, m.Date) or date.year is not None or not date.month:
            raise NoPhrase(f"a date every {unit.text}")
        return Said(yearly(date), (0, len(words)))

    def on_yearly(self, signal: Word, *words: Any) -> Said:
        return evolve(self.yearly(*words), extent=(1, len(words)), signal=0, kind=str(signal.value))

    def yearly_of(self, *words: Word) -> Said:
        known = {word.terminal: word for word in words}
        date = m.Date(month=known["MONTH"].value, day=day_of(known["N2"].value))
        return evolve(self.yearly(date, *words[-2:]), extent=(0, len(words) - 1))

    def on_yearly_of(self, signal: Word, *words: Word) -> Said:
        return evolve(self.yearly_of(*words), extent=(1, len(words)), signal=0, kind=str(signal.value))

    def times_often(self, times: Word, often: Word) -> Said:
        repeat = self.often(often).meaning
        if (
            not isinstance(repeat, m.Repeat)
            or repeat.interval != 1
            or repeat.part
            or repeat.weekdays
            or not times.value
        ):
            raise NoPhrase(f"{times.text} {often.text}")
        return Said(evolve(repeat, count=times.value), (0, 1))

    def per(self, _per: Word, unit: Word) -> Said:
        return Said(m.Repeat(unit_of(unit), UNITS[unit.value][1]), (0, 1))
