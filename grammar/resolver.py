"""Meaning to value: the arithmetic behind ``resolution.resolve``, one case a node.

Every case adds a step, so that an answer tells how it was reached. No word of any
language is known here; the conventions come from the policy.
"""

from __future__ import annotations

from attrs import evolve, field, frozen

from grammar import calendar, daytime, series, shifting
from grammar import granularity as granules
from grammar import meaning as m
from grammar.arithmetic import again, cuts, dates_inside, divided, granules_inside, half_of, period
from grammar.calendar import DAY
from grammar.context import Conflict, Context, Step, Unresolved
from grammar.errors import ImpossibleDate
from grammar.granularity import Granularity as G
from grammar.interval import Interval, Recurrence, Reference, Value
from grammar.meaning import Anchor, Meaning
from grammar.policy import Policy
from grammar.publication import Publication


@frozen
class Resolver:
    """One resolution: publication, context and policy, and the steps taken so far."""

    published: Publication
    context: Context
    policy: Policy
    steps: list[Step] = field(factory=list)
    conflicts: list[Conflict] = field(factory=list)
    notes: list[str] = field(factory=list)

    # --- anchors ---

    @property
    def today(self) -> Interval:
        """What bare phrases count from: the publication day, or the time last mentioned by policy."""
        if self.policy.anchor == "previous" and self.context.previous is not None:
            start = self.context.previous.start
            if start is not None:
                return Interval.of(start, G.DAY)
        return self.published.day

    @property
    def day(self) -> int:
        """The day number of ``today``."""
        return (self.today.start or 0) // DAY

    def anchor(self, anchor: Anchor, unit: G | None = None) -> Interval:
        """The interval that a deictic phrase counts from."""
        if anchor is Anchor.PREVIOUS:
            if self.context.previous is not None and self.context.previous.start is not None:
                return self.context.previous
            self.notes.append("no earlier time")
        elif anchor is Anchor.DISCUSSED and self.context.discussed is not None:
            known = self.context.discussed
            return known if unit is None or known.granularity <= unit else self.today
        return self.published.day if anchor is Anchor.PUBLICATION else self.today

    def note(self, rule: str, given: object, value: Value) -> None:
        """Add a step."""
        self.steps.append(Step(rule, str(given), str(value)))

    # --- values ---

    def value(self, meaning: Meaning) -> Value:
        """The value of a meaning; raises ``Unresolved`` or ``ImpossibleDate``."""
        value = self._value(meaning)
        if not isinstance(meaning, m.Bound):
            self.note(type(meaning).__name__.lower(), meaning, value)
        return value

    def interval(self, meaning: Meaning) -> Interval:
        """The value, which must be an interval."""
        value = self.value(meaning)
        if not isinstance(value, Interval):
            raise Unresolved(f"{value} is no stretch of the calendar")
        return value

    def _value(self, meaning: Meaning) -> Value:
        match meaning:
            case m.Bound(kind=kind, time=time):
                value = self.value(time)
                ahead = (
                    isinstance(value, Interval)
                    and value.start is not None
                    and value.start >= (self.published.day.end or 0)
                )
                if isinstance(time, m.Then) and kind == "since" and ahead:
                    raise Unresolved("the time mentioned before lies ahead")
                return value
            case m.Approximate(time=time):
                return evolve(self.interval(time), approximate=True)
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
            case m.Repeat(unit=unit, interval=every, weekday=weekday):
                return Recurrence(unit, every, weekday)
            case m.Length():
                return period(meaning)
            case m.Date():
                return self._date(meaning)
            case m.NumericDate():
                return self._date(self.ordered(meaning))
            case m.Spell():
                return self._spell(meaning)
            case m.Span():
                return self._span(meaning)
            case m.Unit(unit=unit, shift=shift, anchor=anchor):
                known = self.anchor(anchor, unit)
                if anchor is Anchor.DISCUSSED and unit is G.QUARTER and known is not self.context.discussed:
                    shift -= 1  # "the quarter" of a report is the last one that ended
                if anchor is Anchor.PREVIOUS and shift and unit <= G.DAY < known.granularity:
                    raise Unresolved(f"the time mentioned before is no day but a {known.granularity.word}")
                start = known.start
                if (
                    unit is G.WEEKEND and anchor is Anchor.DISCUSSED
                ):  # "the weekend": the last or current one, as weekdays
                    return Interval.of(self.today.start or 0, G.WEEKEND, -1 if self._before_weekend() else 0)
                return Interval.of(start or 0, unit, shift)
            case m.Nearest():
                return self._nearest(meaning)
            case m.Part():
                return self._part(meaning)
            case m.Offset():
                return self._offset(meaning)
            case m.Window():
                return self._window(meaning)
            case m.Ordinal():
                return self._ordinal(meaning)
            case m.Clock():
                return self._clock(meaning)
            case m.DayPart():
                return daytime.part(self._day(meaning.date), meaning.part, self.policy)
            case m.Range():
                return self._range(meaning)
            case _:
                raise Unresolved(f"no rule for {meaning!r}")

    def _before_weekend(self) -> bool:
        forward = self.context.direction == "future"
        return calendar.weekday((self.today.start or 0) // DAY) < 6 and not forward

    # --- dates ---

    def ordered(self, date: m.NumericDate) -> m.Date:
        """A numeric date in the policy's order, or the other one where only that is possible."""
        first, second = date.numbers[:2]
        month, day = (first, second) if self.policy.order == "mdy" else (second, first)
        if month > 12:
            month, day = day, month
        year = date.numbers[2] if len(date.numbers) > 2 else None
        return m.Date(year, month, day, short=date.short)

    def full_year(self, year: int) -> int:
        """Two digits of a year: the latest that is not more than so many years after publication."""
        latest = calendar.from_days(self.published.start // DAY)[0] + self.policy.two_digit
        return latest - (latest - year) % 100

    def _date(self, date: m.Date) -> Interval:
        year = self.full_year(date.year) if date.short and date.year is not None else date.year
        if year is not None:
            if date.month is None:
                return Interval.of(calendar.to_days(year) * DAY, G.YEAR)
            start = calendar.to_days(year, date.month, date.day or 1) * DAY
            self.check_weekday(date, start)
            return Interval.of(start, G.DAY if date.day else G.MONTH)
        if date.weekday is not None and date.month is None and date.day is None:
            return self._turn(lambda k: series.weekday(self.day, date.weekday or 1, k), G.DAY)
        if date.month is not None and date.day is None:
            month = date.month
            return self._turn(lambda k: series.month(self.day, month, k), G.MONTH)
        if date.month is None:
            return self._turn(lambda k: series.day_of_month(self.day, date.day or 1, k), G.DAY)
        return self._month_day(date)

    def check_weekday(self, date: m.Date, start: int) -> None:
        """Note a weekday that is not that of the date."""
        if date.weekday is not None and date.day is not None and calendar.weekday(start // DAY) != date.weekday:
            self.conflicts.append(Conflict(start // DAY, date.weekday))

    def _turn(self, nth: object, unit: G) -> Interval:
        """The nearest of a series in the direction of policy and clause.

        *nth* gives the current granule (0: the one that holds or precedes today), the
        following (1) and so on.
        """
        today = self.today.start or 0
        here: int = nth(0)  # type: ignore[operator]
        current = granules.granule(here, unit)
        way = self.way()
        if current[0] <= today < current[1] or way == "past":
            return Interval.of(here, unit)
        after: int = nth(1)  # type: ignore[operator]
        if way == "nearest" and today - here <= after - today:
            return Interval.of(here, unit)
        return Interval.of(after, unit)

    def way(self) -> str:
        """Where a bare phrase looks: its clause's direction where the policy heeds it, else the policy's."""
        if self.policy.cues and self.context.direction is not None:
            return self.context.direction
        return self.policy.direction

    def _month_day(self, date: m.Date) -> Interval:
        """ "December 7": this year's if it is at most so many days ahead and the clause is not past, else the last."""
        month, day = date.month or 1, date.day or 1
        today = (self.today.start or 0) // DAY
        year = calendar.from_days(today)[0]
        days = [
            calendar.to_days(y, month, day) for y in range(year - 9, year + 9) if day <= calendar.month_length(y, month)
        ]
        before, after = [d for d in days if d <= today][-1], next(d for d in days if d > today)
        way = self.way()
        if before == today or (self.policy.cues and self.context.direction == "past"):
            chosen = before
        elif way == "nearest":
            chosen = after if after - today < today - before else before
        elif way == "future":
            chosen = after
        else:
            chosen = after if self.policy.cues and after - today <= self.policy.ahead else before
        if date.weekday is not None and calendar.weekday(chosen) != date.weekday:
            other = before if chosen == after else after
            if calendar.weekday(other) == date.weekday:
                chosen = other
        self.check_weekday(date, chosen * DAY)
        return Interval.of(chosen * DAY, G.DAY)

    def _spell_start(self, spell: m.Spell, year: int) -> int:
        if spell.unit is G.SEASON:
            month = (spell.number + 5) % 12 + 1 if self.policy.southern else spell.number
            return calendar.to_days(year, month) * DAY
        return calendar.to_days(year, (spell.number - 1) * granules.MONTHS[spell.unit] + 1) * DAY

    def _spell(self, spell: m.Spell) -> Interval:
        if spell.year is not None:
            return Interval.of(self._spell_start(spell, spell.year), spell.unit)
        today = self.today.start or 0
        year = calendar.from_days(today // DAY)[0]
        here = max(y for y in (year - 1, year) if self._spell_start(spell, y) <= today)
        return self._turn(lambda k: self._spell_start(spell, here + k), spell.unit)

    def _span(self, span: m.Span) -> Interval:
        first = span.first
        if span.short:
            latest = calendar.from_days(self.published.start // DAY)[0] + min(self.policy.two_digit, 0)
            first = latest - (latest - first) % 100
        return Interval.of(calendar.to_days(first) * DAY, span.unit)

    def _nearest(self, meaning: m.Nearest) -> Interval:
        """last: strictly before; next: strictly after; this: of the current week or year."""
        inner = meaning.date
        start = self.anchor(meaning.anchor).start or 0
        fixed = evolve(
            self,
            policy=Policy(direction="past", cues=False),
            published=Publication(granules.floor(start, G.DAY)),
            context=Context(),
        )
        if isinstance(inner, m.DayPart):
            raise Unresolved("a part of day needs a day")
        last = fixed.interval(inner)  # the granule that holds the anchor, or the last one before
        unit = last.granularity
        held = last.start is not None and last.end is not None and last.start <= start < last.end
        step = 7 * DAY if unit is G.DAY else 0
        if meaning.shift < 0:
            return again(last, unit, step, -1) if held else last
        if meaning.shift > 0:
            return again(last, unit, step, 1)
        if held:
            return last
        if unit is G.DAY:  # "this Friday": of the current week, unless the clause points the other way
            weekday = inner.weekday if isinstance(inner, m.Date) else None
            chosen = granules.floor(start, G.WEEK) + ((weekday or 1) - 1) * DAY
            if self.context.direction == "future" and chosen < start:
                chosen += 7 * DAY
            elif self.context.direction == "past" and chosen > start:
                chosen -= 7 * DAY
            return Interval.of(chosen, G.DAY)
        year = calendar.from_days(start // DAY)[0]
        ahead = again(last, unit, step, 1)
        same_year = ahead.start is not None and calendar.from_days(ahead.start // DAY)[0] == year
        return ahead if same_year and self.context.direction != "past" else last

    # --- parts, offsets, windows ---

    def _part(self, meaning: m.Part) -> Interval:
        whole = self.interval(meaning.whole)
        if whole.start is None or whole.end is None:
            raise Unresolved("a part of an open time")
        if meaning.part in ("sofar", "ahead"):
            previous = [self.context.previous] if self.context.previous is not None else []
            return divided(whole, meaning.part, [self.published.day, *previous])
        if meaning.part in ("first", "second"):
            return half_of(whole, meaning.part)
        first, second = cuts(whole)
        limits = {"early": (whole.start, first), "mid": (first, second), "late": (second, whole.end)}
        limits |= {"start": limits["early"], "middle": limits["mid"], "end": limits["late"]}
        start, end = limits[meaning.part]
        if whole.granularity <= G.DAYPART:  # "late Tuesday night" keeps the part of day
            return evolve(whole, approximate=True)
        return evolve(whole, start=start, end=end, part=meaning.part)

    def _offset(self, meaning: m.Offset) -> Value:
        length, direction = meaning.length, meaning.direction
        if meaning.anchor is Anchor.EVENT:
            return period(length)
        anchor = self.interval(meaning.anchor) if isinstance(meaning.anchor, Meaning) else self.anchor(meaning.anchor)
        if meaning.anchor is Anchor.PUBLICATION:
            return shifting.deictic(anchor, self.published.moment, length, direction, self.policy)
        named = isinstance(meaning.anchor, Meaning)
        return shifting.shifted(anchor, length, direction, self.policy, named=named)

    def _window(self, meaning: m.Window) -> Interval:
        return shifting.window(self.anchor(meaning.anchor), meaning.length, meaning.direction, self.policy)

    def _ordinal(self, meaning: m.Ordinal) -> Interval:
        whole = self.interval(meaning.whole)
        if whole.start is None or whole.end is None:
            raise Unresolved("a place in an open time")
        found = dates_inside(meaning.date, whole) if meaning.date else granules_inside(meaning.unit, whole)
        index = meaning.number - 1 if meaning.number > 0 else meaning.number
        if not -len(found) <= index < len(found):
            raise ImpossibleDate(f"{whole} has no {meaning.number}. {meaning.unit.word}")
        return found[index]

    # --- time of day ---

    def _day(self, date: Meaning | None) -> Interval:
        if date is not None:
            return self.interval(date)
        previous = self.context.previous
        if previous is not None and previous.granularity <= G.DAY and previous.start is not None:
            return Interval.of(previous.start, G.DAY)
        return self.published.day

    def _clock(self, clock: m.Clock) -> Interval:
        value, note = daytime.clock(self._day(clock.date), clock, self.published.zone)
        self.notes.extend([note] if note else [])
        return value

    def _range(self, meaning: m.Range) -> Interval:
        """Both ends included; an end without a year follows its start. Clock ranges end at the end's start."""
        first, last = self.ends(meaning)
        end = last.start if last.granularity <= G.HOUR else last.end
        if end is not None and first.start is not None and end <= first.start and last.granularity <= G.HOUR:
            end += DAY  # "from 10 p.m. to 2 a.m."
        if end is not None and first.start is not None and end <= first.start:
            raise Unresolved("the range ends before it starts")
        return Interval(
            first.start,
            end,
            min(first.granularity, last.granularity),
            approximate=first.approximate or last.approximate,
        )

    def ends(self, meaning: m.Range) -> tuple[Interval, Interval]:
        """The two times of a range, each by itself."""
        fixed = m.turns(meaning.start) and not m.turns(meaning.end)
        if fixed:  # "between January and June of that year": the end tells the year of the start
            end = self.interval(meaning.end)
            back = evolve(
                self,
                published=Publication(granules.floor((end.end or 1) - 1, G.DAY)),
                context=evolve(self.context, direction="past"),
            )
            return back.interval(meaning.start), end
        first = self.interval(meaning.start)
        if first.start is None or first.end is None:
            raise Unresolved("a range from an open time")
        onward = evolve(
            self,
            context=evolve(self.context, direction="future", previous=first),
            policy=evolve(self.policy, direction="future", cues=True),
        )
        if m.turns(meaning.end):
            onward = evolve(onward, published=Publication(granules.floor(first.start, G.DAY)))
        last = onward.interval(meaning.end)
        published = self.published.day.end or 0
        told = self.policy.cues and self.context.direction == "past" and m.turns(meaning.start)
        if told and last.start is not None and last.start >= published:  # a past clause tells of a past range
            day = self.published.start // DAY
            weekly = isinstance(meaning.start, m.Date) and meaning.start.weekday is not None
            before = day - 7 if weekly else calendar.add_months(day, -12)
            earlier = evolve(self, published=Publication(before * DAY), context=evolve(self.context, direction=None))
            return earlier.ends(meaning)
        return first, last
