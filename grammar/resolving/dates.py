"""Dates that the calendar names: fields, spells, named days, decades, units, numbered pieces; by where phrases look."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import calendar, observance
from grammar import granularity as granules
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.context import Unresolved
from grammar.errors import ImpossibleDate
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.meaning import Anchor, Meaning
from grammar.resolving import series, shifting
from grammar.resolving.arithmetic import dates_inside, granules_inside, piece_of
from grammar.resolving.bearings import Bearings
from grammar.resolving.series import occurrences

_AUGUST: Final = 8
_THURSDAY: Final = 4
"""From then on, a weekend is near."""
_NEAR: Final = 25
"""Years between the year told last in a story and one of two digits that is of its century."""


class Dates(Bearings):
    """Days, months, years, spells, named days, decades and pieces of a time, to their intervals."""

    def interval(self, meaning: Meaning) -> Interval:
        """The stretch of a time, which ``Resolver`` tells."""
        raise NotImplementedError

    def ordered(self, date: m.NumericDate) -> m.Date:
        """A numeric date in the order of policy or text, or the other one where only that is possible.

        Where neither policy nor text tells the order, its weekday may: of two days, only one is that.
        """
        order = self.order_of(date)
        told = in_order(date, order)
        if self.order_told(date) and not self._is_weekday(told):
            return in_order(date, "mdy" if order == "dmy" else "dmy")
        if self.context.mixed and self.policy.order == "auto" and date.weekday is None and _doubtful(date):
            self.notes.append("number order")
        return told

    def order_told(self, date: m.NumericDate) -> bool:
        """Whether the weekday of a numeric date tells the order of its numbers, and no policy does."""
        if date.weekday is None or self.policy.order != "auto" or not _doubtful(date):
            return False
        return len({self._is_weekday(in_order(date, order)) for order in ("mdy", "dmy")}) > 1

    def _is_weekday(self, date: m.Date) -> bool:
        """Whether a date is on its weekday."""
        alone = evolve(self, steps=[], notes=[], conflicts=[])
        alone.date(date)
        return not alone.conflicts

    def order_of(self, date: m.NumericDate) -> str:
        """The order of the numbers of one date: with dots between them the day is first, unless the policy tells."""
        return "dmy" if date.dotted and self.policy.order == "auto" else self.number_order

    def full_year(self, year: int) -> int:
        """Two digits of a year: the latest that is not more than so many years after publication, or is over.

        In a story of another century they are near the year told last: "in 1846 ... by '48".
        """
        told = self.context.previous
        if self.policy.anchor == "previous" and told is not None and told.start is not None:
            known = calendar.from_days(told.start // DAY)[0]
            near = known + (year - known + 50) % 100 - 50
            if abs(near - known) <= _NEAR:
                return near
        over = self.policy.cues and self.context.direction == "past"
        within = min(self.policy.two_digit, 0) if over else self.policy.two_digit
        latest = calendar.from_days(self.published.start // DAY)[0] + within
        return latest - (latest - year) % 100

    def date(self, date: m.Date) -> Interval:
        """A calendar date: with its year said, or the one that the direction of the text finds."""
        year = self.full_year(date.year) if date.short and date.year is not None else date.year
        if year is not None:
            if date.month is None:
                return Interval.of(calendar.to_days(year) * DAY, G.YEAR)
            start = calendar.to_days(year, date.month, date.day or 1) * DAY
            self.check_weekday(date, start)
            return Interval.of(start, G.DAY if date.day else G.MONTH)
        if date.month is None or date.day is None:
            return self.turned(date, ahead=date.day is not None and date.weekday is not None)
        found = self.turned(date, ahead=True)
        self.check_weekday(date, found.start or 0)
        return found

    def spell(self, spell: m.Spell) -> Interval:
        """A season, quarter or half of a year."""
        if spell.year is None:
            return self.turned(spell)
        year = self.full_year(spell.year) if spell.short else spell.year
        return Interval.of(series.spell_start(spell, year, self.policy), spell.unit)

    def named(self, name: m.Named) -> Interval:
        """A named day: a holiday of a year said, or the nearest in the direction of the text."""
        if name.year is None:
            return self.turned(name, ahead=True)
        year = self.full_year(name.year) if name.short else name.year
        found = series.named(name.rule, year)
        if not found:
            raise Unresolved(f"there is none in {year}")
        if observance.elsewhere(name.rule, year) is not None:
            self.notes.append("calendar")  # "Easter 1645", in Rome
        return found[0]

    def span(self, span: m.Span) -> Interval:
        """A decade, century or millennium; one of two digits is the last that is not later than publication allows."""
        first = span.first
        if span.short:
            latest = calendar.from_days(self.published.start // DAY)[0] + min(self.policy.two_digit, 0) - span.ahead
            first = latest - (latest - first) % 100
            told = self.context.previous if self.policy.anchor == "previous" else None
            if told is not None and told.start is not None:  # a story's: of its century, or of the one beside it
                year = calendar.from_days(told.start // DAY)[0]
                first = min(first, year // 10 * 10 + 50 - (year // 10 * 10 + 50 - span.first) % 100)
        if first < 0:  # before our era they run from 9 to 0, so they are no granules of the calendar
            years = granules.MONTHS[span.unit] // 12
            return Interval(calendar.to_days(first) * DAY, calendar.to_days(min(first + years, 1)) * DAY, span.unit)
        return Interval.of(calendar.to_days(first) * DAY, span.unit)

    def same_in_year(self, date: m.Unit | m.Then, here: Interval, year: Interval) -> list[Interval]:
        """ "On this day in 1945", "in the same month of 1999": what a time is in another year, where that has it."""
        if isinstance(date, m.Then):
            return [shifting.in_other_year(here, year)]  # "the same period of 2016"
        unit = date.unit
        _, month, day = calendar.from_days((here.start or 0) // DAY)
        told = calendar.from_days((year.start or 0) // DAY)[0]
        if unit is not G.DAY:
            return [Interval.of(calendar.to_days(told, month, 1) * DAY, unit)]
        if day > calendar.month_length(told, month):
            return []
        return [Interval.of(calendar.to_days(told, month, day) * DAY, G.DAY)]

    def of_school(self, year: m.Unit) -> m.Unit:
        """The year in which a school year begins: told in May, the current one is that of the year before.

        The next one is the coming one until September.
        """
        _, month, _ = calendar.from_days((self.published.day.start or 0) // DAY)
        begun = month >= _AUGUST + (year.shift > 0)
        return year if self.policy.southern or begun else evolve(year, shift=year.shift - 1)

    def unit(self, meaning: m.Unit) -> Interval:
        """A unit by its place beside the time from which it counts: "this week", "the following month".

        Beside a longer time of which nobody says when in it, it lies about so.
        """
        unit, shift, anchor = meaning.unit, meaning.shift, meaning.anchor
        known = self.anchor(anchor, unit, back=shift < 0)
        if anchor is Anchor.DISCUSSED and unit is G.QUARTER and known is not self.context.discussed:
            shift -= 1  # "the quarter" of a report is the last one that ended
        if anchor is Anchor.PREVIOUS and unit <= G.DAY < known.granularity:
            if self.context.direction == "past" and not shift and G.DAY <= unit < known.granularity <= G.MONTH:
                return known  # "that same day", of which the month is known
            raise Unresolved(f"the time mentioned before is no day but a {known.granularity.word}")
        start, length = known.start or 0, m.Length.of(abs(shift), unit)
        if anchor is Anchor.PREVIOUS and unit >= G.WEEK and shifting.is_within(known, length):
            return shifting.about(known, length, 1 if shift > 0 else -1)  # "in 2019 ... the following month"
        if unit is G.WEEKEND and anchor is Anchor.DISCUSSED:  # "the weekend": as weekdays
            return self._weekend()
        early = unit is G.WEEKEND and calendar.weekday(start // DAY) < _THURSDAY
        if early and not shift and anchor is Anchor.PUBLICATION and self.context.direction == "past":
            return self._weekend()  # "it sold best this weekend", told on a Monday
        if unit is G.WEEK and shift and self.policy.windows == "far":  # "last week": the day a week ago
            return Interval.of(start + 7 * shift * DAY, G.DAY)
        if shifting.is_off(known) and known.granularity is unit:
            return shifting.shifted(known, length, 1 if shift > 0 else -1, self.policy)
        return Interval.of(start, unit, shift)

    def _weekend(self) -> Interval:
        """The weekend that a bare one means: the current or the last one, or the next, by direction."""
        today = self.today.start or 0
        weekday, way = calendar.weekday(today // DAY), self.way()
        forward = way == "future" or self.context.direction in ("future", "coming")
        forward = forward or (way == "nearest" and weekday > 2)
        return Interval.of(today, G.WEEKEND, -1 if weekday < 6 and not forward else 0)

    def ordinal(self, meaning: m.Ordinal) -> Interval:
        """The n-th of its kind in a time. Where it lies ahead in the current unit and its clause is past, that of the
        unit before; where it is over and its clause looks ahead, that of the next: "on the last day of the year, the
        pact ran out", told in January, and "the first Monday of the year will be a test", told in December.
        """
        whole = self.interval(meaning.whole)
        if whole.start is None or whole.end is None:
            raise Unresolved("a place in an open time")
        found, unit, way = self._nth(meaning, whole), meaning.whole, self.context.direction
        month = isinstance(unit, m.Date) and unit.month is not None and unit == m.Date(month=unit.month)
        if month and way == "past" and (found.start or 0) >= (self.published.day.end or 0):
            return self._nth(
                meaning, Interval.of(whole.start, whole.granularity, -12)
            )  # "passed on the last day of May"
        if not isinstance(unit, m.Unit) or unit.shift or unit.anchor is not Anchor.DISCUSSED:
            return found
        if way == "past" and (found.start or 0) >= (self.published.day.end or 0):
            return self._nth(meaning, Interval.of(whole.start, whole.granularity, -1))
        if way == "future" and (found.end or 0) <= (self.today.start or 0):
            return self._nth(meaning, Interval.of(whole.start, whole.granularity, 1))
        return found

    def _nth(self, meaning: m.Ordinal, whole: Interval) -> Interval:
        start, end = whole.start or 0, whole.end or 0
        if not meaning.number or not meaning.count:
            raise ImpossibleDate(f"{whole} has no 0. {meaning.unit.word}")
        if meaning.unit is G.QUARTER and whole.granularity >= G.DECADE and meaning.count == 1:
            return piece_of(whole, meaning.number if meaning.number > 0 else 5 + meaning.number, 4)  # of a century
        if isinstance(meaning.date, m.Unit | m.Then):
            today = isinstance(meaning.date, m.Unit) and meaning.date.anchor is Anchor.PUBLICATION
            found = self.same_in_year(meaning.date, self.today if today else self.interval(meaning.date), whole)
        elif isinstance(meaning.date, m.Named | m.Spell):
            years = (end - start) // (365 * DAY)
            dates = occurrences(meaning.date, start // DAY, years, self.policy)
            found = [one for one in dates if start <= (one.start or 0) < end]
        else:
            inside = meaning.wholly or self.policy.weeks == "whole"
            found = dates_inside(meaning.date, whole) if meaning.date else granules_inside(meaning.unit, whole, inside)
        index = meaning.number - 1 if meaning.number > 0 else meaning.number
        if not -len(found) <= index < len(found) or meaning.count > len(found):
            raise ImpossibleDate(f"{whole} has no {meaning.number}. {meaning.unit.word}")
        if meaning.count > 1:
            several = found[: meaning.count] if meaning.number > 0 else found[-meaning.count :]
            return Interval(several[0].start, several[-1].end, meaning.unit, approximate=whole.approximate)
        return evolve(found[index], approximate=True) if whole.approximate else found[index]


def in_order(date: m.NumericDate, order: str) -> m.Date:
    """A numeric date whose numbers are in that order, or in the other one where no month has such a number.

    >>> str(in_order(m.NumericDate((4, 18)), "dmy")) == str(m.Date(month=4, day=18))
    True
    """
    first, second = date.numbers[:2]
    month, day = (second, first) if order == "dmy" else (first, second)
    if month > 12:
        month, day = day, month
    year = date.numbers[2] if len(date.numbers) > 2 else None
    return m.Date(year, month, day, date.weekday, short=date.short)


def _doubtful(date: m.NumericDate) -> bool:
    """Whether either of the first two numbers may be the month."""
    first, second = date.numbers[:2]
    return max(first, second) <= 12 and first != second
