"""Where phrases look: what they count from, and which one of a series a bare phrase means."""

from __future__ import annotations

from typing import Final, Self

from attrs import evolve, field, frozen

from grammar import calendar
from grammar import granularity as granules
from grammar import meaning as m
from grammar.building.construct import clock_of_year
from grammar.calendar import DAY
from grammar.context import NOWHERE, UNTOLD, Conflict, Context, Step, Unresolved
from grammar.granularity import Granularity as G
from grammar.interval import Interval, Value
from grammar.meaning import Anchor
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolving.series import beside, occurrences, year_by_weekday

_MONTH: Final = 31 * DAY
_NOTED: Final = 3 * DAY
"""By so much the day of a note of the paper may lie ahead of publication: "this story was updated on Feb. 22"."""
_UNLESS: Final = {"awaited": DAY, "held": 2 * DAY, "passed": 31 * DAY, "listed": 92 * DAY}
"""What lies ahead by its clause is over all the same if it was so lately."""
_JUST: Final = 21 * DAY
"""What was to come so shortly ago may be told of it still: "he said he would leave by Jan. 14"."""
_SOON: Final = 3 * DAY
"""A weekday that comes so soon is the one that is meant, where nothing tells where it lies."""
_MONTHS: Final = 150 * DAY
"""A day of a month that comes within this is the one that is meant, where nothing tells it, if it is nearer than the
last one."""
_SLIP: Final = 62 * DAY
"""A day ahead that is so near is meant, even if the weekday beside it is that of the last one."""
_FEAST: Final = 21 * DAY
"""A named day that comes so soon is the one that is meant, where nothing tells of the last one."""

_AFAR: Final = 300 * DAY
_LATELY: Final = 31 * DAY
"""A day so far ahead is told with its year; without it, the one of the last month is meant, whatever lies ahead."""
_FOUR_DIGITS: Final = 100
"""The least year whose digits may be a time of day."""
_NEAR_YEARS: Final = 100
"""Years so near are what four digits tell to an assistant, too."""


@frozen
class Bearings:
    """Publication, context and policy of one resolution, and what was noted on the way."""

    published: Publication
    context: Context
    policy: Policy
    steps: list[Step] = field(factory=list)
    conflicts: list[Conflict] = field(factory=list)
    notes: list[str] = field(factory=list)

    @property
    def today(self) -> Interval:
        """What bare phrases count from: the publication day, or the time last mentioned by policy."""
        if self.policy.anchor == "previous" and self.context.previous is not None:
            start = self.context.previous.start
            if start is not None:
                return Interval.of(start, G.DAY)
        return self.published.day

    @property
    def number_order(self) -> str:
        """The order of the numbers of a date: the policy's, else that of the text, else month first."""
        return self.context.order or "mdy" if self.policy.order == "auto" else self.policy.order

    def anchor(self, anchor: Anchor, unit: G | None = None, *, back: bool = False) -> Interval:
        """The interval that a deictic phrase counts from: of a range its end, *back* from it the whole."""
        if anchor is Anchor.PREVIOUS:
            if self.context.previous is not None and self.context.previous.start is not None:
                return self.context.previous if back else reached(self.context.previous)
            self.notes.append("no earlier time")
        elif anchor is Anchor.DISCUSSED and self.context.discussed is not None:
            known = self.context.discussed
            return known if unit is None or known.granularity <= unit else self.today
        told = anchor is not Anchor.PUBLICATION or (unit is not None and unit > G.DAY)  # "this year" of a story
        return self.today if told else self.published.day

    def about(self, time: m.Meaning) -> m.Meaning:
        """The time that "around 1030" is near: by policy a time of day."""
        if self.policy.digits == "year" or not isinstance(time, m.Date) or (time.year or 0) < _FOUR_DIGITS:
            return time
        away = abs((time.year or 0) - self.published.year)
        clock = clock_of_year(time)
        if not isinstance(clock, m.Clock) or (self.policy.digits == "far" and away <= _NEAR_YEARS):
            return time
        return evolve(clock, open=False)

    def note(self, rule: str, given: object, value: Value) -> None:
        """Add a step."""
        self.steps.append(Step(rule, given, value))

    def check_weekday(self, date: m.Date, start: int) -> None:
        """Note a weekday that is not that of the date, in the calendar of its time; there were two until 1752."""
        day = start // DAY
        if date.weekday is None or date.day is None or calendar.weekday_then(day) == date.weekday:
            return
        if calendar.weekday_then(day, calendar.BRITAIN) == date.weekday:
            self.notes.append("calendar")  # "Tuesday 30 January 1649"
        else:
            self.conflicts.append(Conflict(day, date.weekday))

    def turned(self, date: m.Date | m.Spell | m.Named, *, ahead: bool = False) -> Interval:
        """The one of a series that a bare phrase means: by the direction of policy and clause.

        With *ahead* one that comes soon is meant unless the clause is past ("payable December 7"). Of the
        two the one that is of the weekday beside it is meant ("tickets sold for Monday, May 28").
        """
        today = self.today.start or 0
        if self.policy.anchor == "previous" and self.context.previous is not None:
            told = self._on_weekday(date, self.onward(date, self.context.previous))
            return self._done(date, told)
        if self.policy.weekdays == "decide" and isinstance(date, m.Date) and date.weekday is not None:
            decided = self._fitting(date, today)
            if decided is not None:
                return decided
        before, holding, after = beside(date, today, self.policy)
        weekday = date.weekday if isinstance(date, m.Date) else None
        numbered = isinstance(date, m.Date) and date.month is None and date.day is not None  # "Thursday the 7th"
        if numbered and weekday and self.policy.cues and before and after:
            near = (after.start or 0) - today < today - (before.start or 0)
            coming = {"past": False, "future": True}.get(self.context.direction or "", near)
            return holding or (after if coming else before)  # "Thursday the 20th", "fell on Thursday the 20th"
        if holding is not None:
            return holding
        if before is None and after is not None and self.context.direction == "future":
            return after  # "from the summer of 1939 until VE Day", the first of all
        if before is None or after is None:
            raise Unresolved("no such date near")
        way = self.way()
        far = ((after.start or 0) - today, today - (before.start or 0))
        just = self.context.direction == "due" and far[1] <= _JUST and far[0] > 2 * _JUST
        since = far[1] if before.granularity < G.MONTH else today - (before.end or 0)
        just = just or since <= _UNLESS.get(self.context.direction or "", -1)
        if just or way == "nearest":
            chosen = after if far[0] < far[1] else before
        elif way == "future":
            chosen = after
            if self.policy.direction != "future" and _over(date, *far):
                chosen = before
        else:
            soon = (ahead or self.context.direction == "soon") and not (numbered and far[0] >= far[1])
            chosen = after if self.policy.cues and self._comes(date, *far, soon=soon) else before
        if weekday is None or numbered or not (ahead or self.policy.cues) or (chosen is after and far[0] <= _SLIP):
            return chosen
        fitting = [one for one in (before, after) if calendar.weekday_then((one.start or 0) // DAY) == weekday]
        return fitting[0] if len(fitting) == 1 and (ahead or chosen is before) else chosen

    def _comes(self, date: m.Date | m.Spell | m.Named, ahead: int, ago: int, *, soon: bool) -> bool:
        """Whether the next of a series, so long *ahead*, is meant, though bare phrases mean the last, so long *ago*.

        *soon* tells that one is meant that comes within the days of the policy.
        """
        within, way = ahead <= self.policy.ahead * DAY, self.context.direction
        if way == "past":
            return False
        if way == "noted":
            return ahead <= _NOTED
        if way == "coming":
            return within or ahead < ago
        if way in NOWHERE and isinstance(date, m.Named) and ahead <= _FEAST:
            return True  # "Boxing Day closed", two days before it
        if way in UNTOLD and isinstance(date, m.Date):
            if date.month is not None and date.day is None:
                return within if soon or way == "alone" else ahead < ago
            if way == "open" and (ahead <= _SOON or (date.month is not None and ahead < ago and ahead <= _MONTHS)):
                return True  # "the big fixtures: Saturday"
        return soon and within

    def may_cross(self, anchor: m.Meaning, way: int) -> bool:
        """Whether what lies before (-1) or after a day of the year may lie on the other side of today than that day."""
        told = {"past": way < 0, "future": way > 0}.get(self.context.direction or "", False)
        yearly = isinstance(anchor, m.Named) or (isinstance(anchor, m.Date) and anchor.month is not None)
        return told and yearly and m.turns(anchor)

    def beyond(self, way: int, *, alone: bool = False) -> Self:
        """What counts from a day on the other side of today: before the next one, after the last; *alone* unnoted."""
        turned = evolve(self, context=self.context.pointing("future" if way < 0 else "past"))
        return evolve(turned, steps=[], notes=[], conflicts=[]) if alone else turned

    def is_across(self, value: Interval, way: int) -> bool:
        """Whether what lies before such a day is over, or what lies after it is still to come."""
        today = self.published.day
        return (value.end or 0) <= (today.end or 0) if way < 0 else (value.start or 0) >= (today.start or 0)

    def _fitting(self, date: m.Date, today: int) -> Interval | None:
        """The date in the nearest year in which it is its weekday, where policy and clause look, or just passed."""
        if date.month is None or date.day is None:
            return None
        dates = occurrences(date, today // DAY, 12, self.policy)
        found = [one for one in dates if calendar.weekday_then((one.start or 0) // DAY) == date.weekday]
        way = self.way()
        ahead = [one for one in found if (one.start or 0) >= today] if way != "past" else []
        passed = [
            one for one in found if (one.start or 0) <= today and (way != "future" or today - (one.start or 0) <= _JUST)
        ]
        return min([*ahead[:1], *passed[-1:]], key=lambda one: abs((one.start or 0) - today), default=None)

    def onward(self, date: m.Date | m.Spell | m.Named, previous: Interval) -> Interval:
        """In a story: the one in the year of the time last mentioned, unless it lies long before: then the next.

        A day inside a stretch that was told is that day: "from 25 April to 9 January. On 6 August they landed".
        """
        if isinstance(date, m.Date) and date.weekday is not None and date.day is not None and date.month is None:
            return self._numbered(date, previous)
        alone = isinstance(date, m.Date) and date == m.Date(day=date.day)
        if previous.granularity >= (G.YEAR if alone else G.DECADE):
            raise Unresolved(f"the time mentioned before is no day but a {previous.granularity.word}")
        if previous.granularity < G.YEAR:
            told = self._told_inside(date, previous)
            if told is not None:
                return told
            previous = reached(previous)  # after "October to March" it goes on in March
        start, end = previous.start or 0, previous.end or 0
        near = start // DAY
        dates = occurrences(date, near, 1, self.policy)
        if not dates:
            raise Unresolved("no such date near")
        if previous.granularity >= G.YEAR:
            inside = [one for one in dates if start <= (one.start or 0) < end]
            if inside:
                return inside[0]
        if not isinstance(date, m.Date) or date.month is not None:
            year, back = calendar.from_days(near)[0], self.policy.back * DAY
            same = [one for one in dates if calendar.from_days((one.start or 0) // DAY)[0] == year]
            if same and (same[0].end or 0) > start - back:
                return same[0]
        return next((one for one in dates if (one.end or 0) > start), dates[-1])

    def _done(self, date: m.Date | m.Spell | m.Named, found: Interval) -> Interval:
        """The last of a series before publication, where a past clause would tell of one that lies ahead of it."""
        there, today = self.context.previous, self.published.day.end or 0
        told = there is not None and (there.start or 0) < today and self.policy.cues
        if not told or self.context.direction != "past" or (found.start or 0) < today:
            return found
        before, holding, _ = beside(date, self.published.day.start or 0, self.policy)
        return holding or before or found

    def _on_weekday(self, date: m.Date | m.Spell | m.Named, found: Interval) -> Interval:
        """The day of the year before or after, where that alone has the weekday that a story tells with it."""
        if not isinstance(date, m.Date) or date.weekday is None or date.day is None or date.month is None:
            return found
        told = calendar.from_days((found.start or 0) // DAY)[0]
        year = year_by_weekday(date, told, self.context.previous)
        return found if year == told else Interval.of(calendar.to_days(year, date.month, date.day) * DAY, G.DAY)

    def _told_inside(self, date: m.Date | m.Spell | m.Named, previous: Interval) -> Interval | None:
        """The first of a series inside a stretch of more than one granule, or the day right before one."""
        start, end, unit = previous.start or 0, previous.end or 0, previous.granularity
        if unit >= G.DAY and previous.part is None and end > granules.granule(start, unit)[1]:
            dates = occurrences(date, start // DAY, 1, self.policy)
            inside = [one for one in dates if start < (one.end or 0) and (one.start or 0) < end]
            if inside and (end - start <= _MONTH or not isinstance(date, m.Date) or date.month is not None):
                return inside[0]
        if not isinstance(date, m.Date) or date != m.Date(day=date.day) or unit > G.DAY:
            return None
        if (date.day or 0) > calendar.from_days(start // DAY)[2]:
            return None  # "on 1 October ... on the 30th" goes on
        dates = occurrences(date, start // DAY, 1, self.policy)
        return next((one for one in dates if one.end == start), None)

    def _numbered(self, date: m.Date, previous: Interval) -> Interval:
        """ "Monday the 22nd": the nearest one; where none is near, the day by its number, if that is such a day by the
        Julian calendar, or none is near at all.
        """
        start, end = previous.start or 0, previous.end or 0
        dates = occurrences(date, start // DAY, 1, self.policy)
        near = min(dates, key=lambda one: _apart(one, start, end), default=None)
        if near is not None and _apart(near, start, end) <= _MONTH:
            return near
        numbered = self.onward(evolve(date, weekday=None), previous)
        day = (numbered.start or 0) // DAY
        julian = calendar.weekday_then(day, reform=day + 1)
        if near is None or julian == date.weekday or _apart(near, start, end) > 2 * _MONTH:
            return numbered
        return near

    def amid(self, span: m.Range) -> bool:
        """Whether a story is in the midst of a range of months that runs over the end of a year."""
        here, start, end = self.context.previous, span.start, span.end
        if self.policy.anchor != "previous" or here is None or here.granularity > G.MONTH or here.start is None:
            return False
        if not (isinstance(start, m.Date) and isinstance(end, m.Date) and m.turns(start) and m.turns(end)):
            return False
        wraps = (start.month or 0) > (end.month or 13)
        return wraps and here.start < (self.onward(end, here).end or 0)

    def way(self) -> str:
        """Where a bare phrase looks: its clause's direction where the policy heeds it, else the policy's."""
        if self.policy.cues and self.context.direction in ("past", "future", "nearest"):
            return str(self.context.direction)
        if self.policy.cues and self.context.direction in ("due", "awaited", "held", "passed", "listed"):
            return "future"
        return self.policy.direction


def _apart(time: Interval, start: int, end: int) -> int:
    """How far a time lies before or behind a stretch."""
    return max(start - (time.start or 0), (time.start or 0) - max(start, end - DAY), 0)


def _over(date: m.Date | m.Spell | m.Named, ahead: int, ago: int) -> bool:
    """Whether what looks ahead means the last one all the same: the next is so far *ahead*, that one so long *ago*."""
    if isinstance(date, m.Spell):  # "will release third-quarter results": the one that ended
        return date.unit in (G.QUARTER, G.HALF) and ahead > ago
    dated = isinstance(date, m.Date) and date.month is not None and date.day is not None
    return dated and ahead > _AFAR and ago < _LATELY  # "the shop, closed July 5, will be sold" late in July


def reached(time: Interval) -> Interval:
    """Where a story is after a time: at the last day, month or year of a range, else in all of it.

    >>> reached(Interval.from_edtf("1914/1918")).edtf, reached(Interval.from_edtf("1914-08")).edtf
    ('1918', '1914-08')
    """
    if time.start is None or time.end is None or time.part is not None or time.granularity < G.DAY:
        return time
    if time.approximate and time.granularity is G.YEAR:
        return time  # "by the turn of the century": not yet at the end of the years around it
    if time.approximate and time.granularity > G.DAY and time.start != granules.floor(time.start, time.granularity):
        return time  # "in May ... three days later": some day of these
    last = granules.granule(time.end - 1, time.granularity)
    return time if last[0] <= time.start else evolve(time, start=last[0])
