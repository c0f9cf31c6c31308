"""Meaning to value: the arithmetic behind ``resolution.resolve``, one case a node.

Every case adds a step, so that an answer tells how it was reached. No word of any
language is known here; the conventions come from the policy.
"""

from __future__ import annotations

from fractions import Fraction

from attrs import evolve, frozen

from grammar import calendar
from grammar import granularity as granules
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.context import AHEAD, Direction, Unresolved
from grammar.errors import ImpossibleDate
from grammar.granularity import Granularity as G
from grammar.interval import Interval, Recurrence, Reference, Value
from grammar.meaning import Anchor, Meaning
from grammar.resolving import daytime, repeating, shifting
from grammar.resolving.arithmetic import as_one, end_of, period, unit_around
from grammar.resolving.clocks import Clocks
from grammar.resolving.parting import is_to_come, lies_ahead, now_in, part_of, turning
from grammar.resolving.series import (
    SOON,
    Around,
    begun,
    behind_winter,
    is_still_this,
    occurrences,
    weekday_fits,
)

_FAR = 10_000
"""So many dates of a series at most are counted through."""


@frozen
class Resolver(Clocks):
    """One resolution: every kind of meaning, to its value."""

    def value(self, meaning: Meaning) -> Value:
        """The value of a meaning; raises ``Unresolved`` or ``ImpossibleDate``."""
        value = self._value(meaning)
        if not isinstance(meaning, m.Bound):
            self.note(type(meaning).__name__.lower(), meaning, value)
        return value

    def interval(self, meaning: Meaning) -> Interval:
        """The value, which must be an interval."""
        if not isinstance(value := self.value(meaning), Interval):
            told = "a set of times" if isinstance(value, Recurrence) else value
            raise Unresolved(f"{told} is no stretch of the calendar")
        return value

    def _value(self, meaning: Meaning) -> Value:
        match meaning:
            case m.Bound(kind=kind, time=time):
                inner = self
                if isinstance(time, m.Part) and isinstance(time.whole, m.Unit):  # "since year-end", "by year-end"
                    over = kind == "since" or (kind == "after" and self.context.direction == "past")
                    coming = time.part == "turn" and self.context.direction in AHEAD
                    way: Direction = "past" if over else "future" if coming else "near"
                    inner = evolve(self, context=self.context.pointing(way))
                elif kind == "before" and isinstance(time, m.Named) and self.context.direction == "past":
                    inner = evolve(self, context=self.context.pointing("nearest"))  # "closed early before Christmas"
                value = inner.value(time)
                ahead = (
                    isinstance(value, Interval)
                    and value.start is not None
                    and value.start >= (self.published.day.end or 0)
                )
                if isinstance(time, m.Then) and kind == "since" and ahead:
                    raise Unresolved("the time mentioned before lies ahead")
                if isinstance(time, m.Then) and kind == "since" and isinstance(value, Interval):
                    return end_of(value)  # "from 2010 to 2014 she ran it; since then she has taught"
                return value
            case m.Fixed(edtf=edtf):
                return Interval.from_edtf(edtf)
            case m.Fiscal():
                return self._fiscal(meaning)
            case m.Approximate(time=m.Unit(unit=G.YEAR, anchor=Anchor.PUBLICATION) as year, school=True):
                return evolve(self.interval(self.of_school(year)), approximate=True)
            case m.Approximate(time=time):
                return evolve(self.interval(self.about(time)), approximate=True)
            case m.Impossible(reason=reason):
                raise ImpossibleDate(reason)
            case m.Then():
                if self.context.previous is None or self.context.previous.start is None:
                    raise Unresolved("no time was mentioned before")
                return self.context.previous
            case m.Now():
                return Reference("PRESENT_REF")
            case m.Vague(kind=kind):
                return Reference(kind)
            case m.Repeat():
                return repeating.recurrence(meaning)
            case m.Length():
                if self.policy.lengths == "ahead":
                    return shifting.deictic(self.published.day, self.published.moment, meaning, 1, self.policy)
                return period(shifting.settled(meaning, self.policy))
            case m.Date():
                return self.date(meaning)
            case m.NumericDate():
                return self.date(self.ordered(meaning))
            case m.Spell():
                return self.spell(meaning)
            case m.Span():
                return self.span(meaning)
            case m.Unit():
                return self.unit(meaning)
            case m.Nearest():
                return self._nearest(meaning)
            case m.Named():
                return self.named(meaning)
            case m.Closest():
                return self._closest(meaning)
            case m.Around(unit=unit, time=time):
                return self._around(unit, time)
            case m.Part():
                return self._part(meaning)
            case m.Offset():
                return self._offset(meaning)
            case m.Window():
                return self._window(meaning)
            case m.Ordinal():
                return self.ordinal(meaning)
            case m.Clock(date=None) | m.DayPart(date=None) if self.has_no_day():
                return repeating.recurrence(repeating.daily(meaning))
            case m.Clock():
                return self.clock(meaning)
            case m.DayPart():
                early = meaning.part not in ("EV", "NI")
                told = daytime.part(self.day_of_hour(meaning.date, early=early), meaning.part, self.policy)
                told = self.coming(told, meaning.date) if meaning.date is not None else told
                return Interval.of(told.start or 0, G.HOUR) if self.policy.parts == "hour" else told
            case m.Range():
                return self.range(meaning)
            case m.Several(times=times):
                values = [self.value(time) for time in times]
                stretches = [value for value in values if isinstance(value, Interval)]
                if len(stretches) < len(values):  # "the 1st and 15th of every month"
                    raise Unresolved("several times, each by itself")
                return as_one(stretches)
            case _:
                raise Unresolved(f"no rule for {meaning!r}")

    # --- nearest, fiscal ---

    def _nearest(self, meaning: m.Nearest) -> Interval:
        """last: strictly before; next: strictly after; this: of the current week or year."""
        inner, shift = meaning.date, meaning.shift
        inner = self.ordered(inner) if isinstance(inner, m.NumericDate) else inner
        if meaning.anchor is Anchor.EVENT:
            if self.policy.anchor != "previous" or self.context.previous is None:
                raise Unresolved("it waits for an event")
            return self.interval(inner)  # a story goes on to it
        named = isinstance(meaning.anchor, Meaning)
        crosses = isinstance(meaning.anchor, Meaning) and self.may_cross(meaning.anchor, shift)
        if crosses and self.is_across(self.beyond(shift, alone=True)._nearest(meaning), shift):
            return self.beyond(shift)._nearest(meaning)
        anchor = (
            self.interval(meaning.anchor)
            if isinstance(meaning.anchor, Meaning)
            else self.anchor(meaning.anchor, back=shift < 0)
        )
        if named and (anchor.end if shift > 0 else anchor.start) is None:
            raise Unresolved("a date beside an open time")
        that = meaning.anchor is Anchor.PREVIOUS and not shift
        start = behind_winter(anchor) if that else granules.floor(anchor.start or 0, G.DAY)
        if meaning.anchor is Anchor.PREVIOUS and shift > 0 and anchor.granularity is G.YEAR and anchor.end is not None:
            start = anchor.end - DAY  # "in 1957 ... the following February"
        if abs(shift) > _FAR:
            raise Unresolved("no such date near")  # "a billion summers ago": nobody could count through them
        near = anchor.end - 1 if named and shift > 0 and anchor.end is not None else start  # "the Monday after March"
        dates = occurrences(inner, near // DAY, abs(shift) + 1, self.policy)
        found = Around.of(dates, start, anchor.end if named else None)
        if meaning.anchor is Anchor.PREVIOUS and shift > 0 and anchor.granularity is G.YEAR:
            found = evolve(
                found, after=[one for one in dates if (one.end or 0) > (anchor.end or 0)]
            )  # winter: across it
        elif meaning.anchor is Anchor.PREVIOUS and shift < 0 and anchor.granularity is G.YEAR:
            found = evolve(found, before=[one for one in dates if (one.start or 0) < (anchor.start or 0)])
        weekday = isinstance(inner, m.Date) and inner.weekday is not None and inner.day is None
        if self.policy.beyond and weekday and not named and abs(shift) == 1:
            week = granules.granule(start, G.WEEK, shift)
            return next(one for one in dates if week[0] <= (one.start or 0) < week[1])
        if len(found.before) < max(-shift, 0) or len(found.after) < shift or not dates:
            raise Unresolved("no such date near")
        if shift:
            chosen = found.before[shift] if shift < 0 else found.after[shift - 1]
            if isinstance(inner, m.Date) and inner.month is not None:
                self.check_weekday(inner, chosen.start or 0)  # "next Tuesday, 15 November"
            return chosen
        whole = that and anchor.granularity in (G.SEASON, G.YEAR)
        if inside := [one for one in dates if whole and (anchor.start or 0) <= (one.start or 0) < (anchor.end or 0)]:
            return inside[0]  # "in 1861 ... that winter": not the one in which the year began
        if found.holding is not None:
            return found.holding
        if isinstance(inner, m.Date) and inner.weekday is not None and inner.day is None:
            # "this Friday": of the current week, unless the clause points the other way
            day = granules.floor(start, G.WEEK) + (inner.weekday - 1) * DAY
            coming = self.way() == "future" or (self.policy.cues and self.context.direction == "coming")
            if coming and day < start:
                day += 7 * DAY
            elif self.policy.direction == "nearest" and not self.policy.cues:
                day += 7 * DAY if day < start - 3 * DAY else 0  # of this week, or the nearer one to come
            elif self.context.direction == "past" and day > start:
                day -= 7 * DAY
            if meaning.anchor is Anchor.PREVIOUS and anchor.granularity is G.WEEKEND and day < start:
                day += 7 * DAY  # "that Monday", after a weekend
            return Interval.of(day, G.DAY)
        if not found.after or not found.before:
            return dates[0]
        ahead, last = found.after[0], found.before[-1]
        same_year = calendar.from_days((ahead.start or 0) // DAY)[0] == calendar.from_days(start // DAY)[0]
        same_year = same_year or (that and (ahead.start or 0) - start <= SOON)
        if weekday_told := [one for one in (ahead, last) if weekday_fits(inner, one)]:
            return weekday_told[0]  # "this Friday, 22 June"
        if isinstance(inner, m.Date) and inner.month is None:  # "this Friday the 14th"
            return min((ahead, last), key=lambda one: abs((one.start or 0) - start))
        if not (that or same_year) and is_still_this(inner, last, start):
            return last  # "this spring", told in July; not "this autumn" in January
        way = self.context.direction
        return ahead if (way == "future" and self.policy.cues) or (same_year and way != "past") else last

    def _around(self, unit: G, time: Meaning) -> Interval:
        """The unit around a time: of a day of every year that which holds today, if one does: "Christmas week"."""
        sunday, day = self.policy.weeks == "sunday", time.date if isinstance(time, m.Ordinal) else time
        named = isinstance(day, m.Named)
        found = unit_around(begun(self.interval(time)), unit, sunday=sunday, named=named)
        if not (isinstance(time, m.Named) and time.year is None) or unit > G.WEEK or self.policy.anchor == "previous":
            return found
        today = self.published.day.start or 0
        near = (
            unit_around(begun(one), unit, sunday=sunday, named=True)
            for one in occurrences(time, today // DAY, 1, self.policy)
        )
        return next((one for one in near if (one.start or 0) <= today < (one.end or 0)), found)

    def _fiscal(self, meaning: m.Fiscal) -> Interval:
        """The fiscal calendar runs so many months beside the calendar; where that is not known, about the same."""
        named = isinstance(meaning.time, m.Date) and isinstance(meaning.lasts, m.Range)
        if named and self.policy.fiscal is not None:
            begun = self.interval(meaning.time)  # of two years: in the first one
            start, end = (granules.shift(at or 0, G.MONTH, self.policy.fiscal % 12) for at in (begun.start, begun.end))
            return evolve(begun, start=start, end=end)
        if meaning.lasts is not None:
            return self.interval(meaning.lasts)
        # a fiscal year of two digits may lie ahead of any clause: "it guided for FY27"
        months, told = self.policy.fiscal, evolve(self, context=self.context.pointing(None)).interval(meaning.time)
        if months is None or told.start is None or told.end is None:
            return evolve(told, approximate=True)
        start, end = (granules.shift(moment, G.MONTH, months) for moment in (told.start, told.end))
        return evolve(told, start=start, end=end)

    def _closest(self, meaning: m.Closest) -> Interval:
        start = begun(self.interval(meaning.time))
        dates = occurrences(meaning.date, start // DAY, 2, self.policy)
        return min(dates, key=lambda one: (abs((one.start or 0) - start), one.start))

    # --- parts, offsets, windows ---

    def _part(self, meaning: m.Part) -> Interval:
        known, dayless = self.context.previous, isinstance(meaning.whole, m.DayPart) and meaning.whole.date is None
        if dayless and meaning.part in ("sofar", "ahead") and known is not None and known.granularity > G.DAY:
            raise Unresolved(f"the time mentioned before is no day but a {known.granularity.word}")
        whole = self.interval(meaning.whole)
        if whole.start is None or whole.end is None:
            raise Unresolved("a part of an open time")
        if self.context.direction == "past" and lies_ahead(meaning, whole, self.published):
            whole = Interval.of(whole.start, whole.granularity, -1)
        elif here := self.today if self.way() == "future" else known if _goes_on(meaning, self.policy.anchor) else None:
            whole = turning(meaning, whole, here)
        now, told = now_in(whole, self.published), [known] if known is not None else []
        points = [now, *told]
        if isinstance(meaning.whole, m.Unit) and meaning.whole.anchor is Anchor.PREVIOUS:
            points = [*told, self.published.day]  # "later that year": after what was told, not after publication
        value = part_of(whole, meaning.part, now, points, self.policy)
        if self.context.direction == "past" and is_to_come(meaning, value, self.published):
            whole = Interval.of(whole.start or 0, whole.granularity, -12)
            value = part_of(whole, meaning.part, now, points, self.policy)
        return value

    def _offset(self, meaning: m.Offset) -> Value:
        length, direction = meaning.length, meaning.direction
        if meaning.inclusive:  # "today in eight days", where today is the first of them
            ((amount, unit), *_) = length.parts
            counted = evolve(meaning, length=m.Length.of(Fraction(amount) - 1, unit), inclusive=False)
            value = self.value(counted)
            self.note("first day counted", meaning, value)
            return value
        if meaning.anchor is Anchor.EVENT:
            return period(length)
        if length.spread:
            return shifting.hull(*(self.interval(each) for each in shifting.limits(meaning)))
        discussed = self._period_discussed(length) if not isinstance(meaning.anchor, Meaning) else None
        if discussed is not None:  # "a year ago", in a text about a quarter: that quarter's
            return shifting.shifted(discussed, length, direction, self.policy)
        anchor = (
            self._placed(meaning, meaning.anchor)
            if isinstance(meaning.anchor, Meaning)
            else self.anchor(meaning.anchor, back=direction < 0)
        )
        edge = meaning.anchor.part if isinstance(meaning.anchor, m.Part) else ""
        if edge in ("start", "end") and anchor.start is not None and anchor.end is not None:
            anchor = Interval.of(anchor.start if edge == "start" else anchor.end - 1, G.DAY)  # "the end of March"
        if meaning.anchor is Anchor.PREVIOUS and anchor.granularity < G.DAY <= min(unit for _, unit in length.parts):
            anchor = Interval.of(anchor.start or 0, G.DAY)  # "three days later", after a time of day
        told = self.context.previous is not None and self.context.previous.start is not None
        if meaning.anchor is Anchor.PUBLICATION or (meaning.anchor is Anchor.PREVIOUS and not told):
            return shifting.deictic(anchor, self.published.moment, length, direction, self.policy)
        if isinstance(meaning.anchor, m.Then):
            return shifting.as_long(anchor, length, direction, self.policy)
        named = isinstance(meaning.anchor, Meaning)
        if not named and not length.vague and shifting.is_within(anchor, length):
            return shifting.about(anchor, length, direction)
        if not named and anchor.granularity >= G.DAY and min(unit for _, unit in length.parts) < G.DAY:
            if length.vague and anchor.granularity is G.DAY and anchor.part is None:
                return evolve(anchor, approximate=True)  # "on Tuesday ... minutes before": of that day
            return shifting.deictic(anchor, None, length, direction, self.policy)  # "two hours later", after a day
        if not named and shifting.is_inside_part(anchor, length):
            return anchor  # "Friday afternoon ... ten minutes later": of some time in it
        return shifting.shifted(anchor, length, direction, self.policy, named=named)

    def _period_discussed(self, length: m.Length) -> Interval | None:
        """The quarter or half that a text is about, where a year before it is spoken of."""
        discussed = self.context.discussed
        if discussed is None and self.policy.offsets == "quarter":
            discussed = Interval.of(self.today.start or 0, G.QUARTER, -1)
        if discussed is None or discussed.granularity not in (G.QUARTER, G.HALF) or length.mod:
            return None
        return discussed if length.parts == ((Fraction(1), G.YEAR),) else None

    def _placed(self, meaning: m.Offset, anchor: Meaning) -> Interval:
        """What an offset counts from; one on the other side of publication where the result is on the right one.

        "The jet fell four days before Christmas", told on 22 December: before this one, not the last.
        """
        way = meaning.direction
        if not self.may_cross(anchor, way):
            return self.interval(anchor)
        if meaning.length.vague:  # "days before Christmas", told on 20 December
            near = isinstance(anchor, m.Named) and way < 0
            return (evolve(self, context=self.context.pointing("near")) if near else self).interval(anchor)
        value = shifting.shifted(self.beyond(way, alone=True).interval(anchor), meaning.length, way, self.policy)
        return (self.beyond(way) if self.is_across(value, way) else self).interval(anchor)

    def _window(self, meaning: m.Window) -> Interval:
        length, direction = meaning.length, meaning.direction
        if not any(amount for amount, _ in length.parts):
            raise Unresolved("a stretch of no length")
        if isinstance(meaning.anchor, Meaning):
            told = self.interval(meaning.anchor)
            found = shifting.ending(told, length) if direction < 0 else shifting.beginning(told, length)
            reaches = meaning.inclusive and self.policy.ends == "included"
            return shifting.reaching(found, length, direction) if reaches else found
        moment = self.published.moment if meaning.anchor is Anchor.PUBLICATION else None
        anchor = self.anchor(meaning.anchor, back=direction < 0)
        if meaning.anchor is Anchor.PREVIOUS and direction < 0 and (anchor.end or 0) - (anchor.start or 0) > DAY:
            anchor = Interval.of((anchor.start or 0) - DAY, G.DAY)  # "the previous four weeks": before all of those
        return shifting.window(anchor, length, direction, self.policy, moment, inclusive=meaning.inclusive)


def _goes_on(meaning: m.Part, anchor: str) -> bool:
    """Whether a part is one of what was told: in a story, and "by the turn of the century", told of that century."""
    told = isinstance(meaning.whole, m.Unit) and meaning.whole.anchor is Anchor.PREVIOUS and meaning.part == "turn"
    return told or anchor == "previous"
