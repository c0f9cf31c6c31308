"""What a report keeps of what it has told: entries, comparisons, and what is only background."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from attrs import define, field

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_clock, is_time
from grammar.calendar import DAY
from grammar.context import Context
from grammar.discourse.anchoring import finer, has_no_day, later_than
from grammar.discourse.bare_dates import BareDates
from grammar.discourse.carrying import headed, onward_from
from grammar.discourse.comparing import is_another, is_measure, likened
from grammar.discourse.dated import Dated
from grammar.discourse.days.ahead_hours import DayAhead, is_of_coming
from grammar.discourse.days.asked_nights import asked_night
from grammar.discourse.days.at_this_time import at_this_time
from grammar.discourse.days.back_to_day import back_to_day, is_of_day_before
from grammar.discourse.days.definite import (
    in_the_day,
    night_before,
    night_then,
    the_day,
    the_end,
)
from grammar.discourse.days.far_hours import is_of_late, of_account
from grammar.discourse.days.first_evening import first_evening
from grammar.discourse.days.from_day import before_ahead, from_day
from grammar.discourse.days.had_before import is_behind_had
from grammar.discourse.days.had_weekday import had_weekday
from grammar.discourse.days.hours_now import is_hour_of_now
from grammar.discourse.days.mornings import day_after, last_midnight, same_day, small_hours
from grammar.discourse.days.noted_hours import is_noted
from grammar.discourse.days.old_weekdays import OldDay, old_day
from grammar.discourse.days.overnight_works import any_overnight, hours_of_nights
from grammar.discourse.days.retold import told_in_full
from grammar.discourse.days.several_nights import each_day
from grammar.discourse.days.side_days import Sitting, in_brackets, is_far, sitting
from grammar.discourse.days.stamped_hours import day_of_stamp
from grammar.discourse.days.under_way import under_way, until_today
from grammar.discourse.memory import NEAR, STOP
from grammar.discourse.passing import had_been, hindsight, tells_which
from grammar.discourse.plans.far_ahead import of_far_ahead
from grammar.discourse.plans.foretold import counted_from_saying
from grammar.discourse.plans.programmes import Programme
from grammar.discourse.plans.week_ahead import WeekAhead, week_ahead
from grammar.discourse.recall import beside_figure, compares, figured, in_days, lies_ahead
from grammar.discourse.records.boxes import Box, box_of
from grammar.discourse.records.briefings import only_told_then
from grammar.discourse.records.chronicle import entered, heads_line, next_entry
from grammar.discourse.records.lines import behind_present
from grammar.discourse.records.live import HeadHours
from grammar.discourse.records.quoted import day_of_saying
from grammar.discourse.records.week_lists import Lists
from grammar.discourse.records.written import written
from grammar.discourse.reports.against import from_month, is_against
from grammar.discourse.reports.background import Background
from grammar.discourse.reports.by_the_way import is_beside, is_recalled, is_record, is_since_when
from grammar.discourse.reports.counted_anew import counted_anew
from grammar.discourse.reports.incident import Incident, incident_of
from grammar.discourse.reports.month_told import is_of_last_year, the_month, the_same_month
from grammar.discourse.reports.weeks import Week, counted_from_week, week_told
from grammar.discourse.reports.year_before import against_last_year
from grammar.discourse.reports.yearly import (
    Figures,
    figured_year,
    is_of_now,
    of_compared,
    of_figured,
    of_last_year,
    of_this_year,
    of_year_told,
    rest_of_told,
)
from grammar.discourse.said import said_behind, said_of
from grammar.discourse.stories.same_sentence import counts_from_since
from grammar.discourse.years.ages import is_born
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.meaning import Meaning
from grammar.neighbours.hours.going_on import long_since
from grammar.parsing.driver import Reading
from grammar.resolution import resolve

_YEARS: Final = (of_this_year, of_last_year, of_year_told, against_last_year, rest_of_told)
"""Rules of "the year", in order."""
_DAYS: Final = (
    had_weekday,
    at_this_time,
    any_overnight,
    hours_of_nights,
    each_day,
    under_way,
    until_today,
    the_day,
    in_the_day,
    asked_night,
    same_day,
    small_hours,
    last_midnight,
    day_after,
    night_before,
    night_then,
    behind_present,
)
"""Rules of days, mornings and nights that go on from the day told last, in order."""
_THE_YEAR: Final = m.Unit(Granularity.YEAR, 0, m.Anchor.DISCUSSED)
_SENTENCE: Final = re.compile(r"[.!?]\s")


@define
class Report(BareDates):
    """What was told in a report, which tells of now, too."""

    heading: Dated | None = field(init=False, default=None)
    entry: Dated | None = field(init=False, default=None)
    background: bool = field(init=False, default=False)
    compared: Context | None = field(init=False, default=None)
    told_back: bool = field(init=False, default=False)
    old: Background = field(init=False, default=Background())
    figures: Figures | None = field(init=False, default=None)
    head_hours: HeadHours = field(init=False, factory=HeadHours)
    """The times of day that opened their lines: the next such one is of their day, whatever is told between."""
    lists: Lists = field(init=False, default=Lists())
    ahead: DayAhead = field(init=False, default=DayAhead())
    week: Week | None = field(init=False, default=None)
    last_year: bool = field(init=False, default=False)
    """Whether the time last told is a month told to be of last year."""
    last_day: Interval | None = field(init=False, default=None)
    day_at: int = field(init=False, default=0)
    """The day last told that is over, and where its words begin."""
    old_day: OldDay | None = field(init=False, default=None)
    programme: Programme = field(init=False, default=Programme())
    sitting: Sitting | None = field(init=False, default=None)
    against: Interval | None = field(init=False, default=None)
    """The time of the figures that the time last told is compared with."""
    had: bool = field(init=False, default=False)
    """Whether the time last told is of what had been before."""
    record: bool = field(init=False, default=False)
    """Whether the time last told only tells since when nothing like it was."""
    incident: Incident | None = field(init=False, default=None)
    box: Box | None = field(init=False, default=None)
    week_ahead: WeekAhead | None = field(init=False, default=None)

    def __attrs_post_init__(self) -> None:
        """Begin with what the title tells."""
        super().__attrs_post_init__()
        self.incident = incident_of(self.text, self.every, self.published, self.language)
        self.box = box_of(self.text, self.every) if self.policy.cues else None
        if self.policy.cues:
            self.week_ahead = week_ahead(self.text, self.every, self.published, self.language)

    def _goes_on(self, reading: Reading, given: Context) -> tuple[Reading, Context]:
        """A bare date goes on from the entry, the heading or the date before it."""
        text, here = self.text, given.previous
        reading = self._spoken(the_same_month(reading) if self.last_year else reading)
        if here is not None and here == self.around.previous and (here.start or 0) < (self.published.day.start or 0):
            reading = counted_from_saying(text, reading, self.begun, self.language)
        reading = of_figured(text, reading, self.figures, given.discussed, self.published, self.language)
        quarter = self.last if self.compared is None else given.discussed  # "up from $7 a year ago but down from"
        reading = of_compared(text, reading, self.mentioned, quarter, self.language)
        for rule in _YEARS:
            reading = rule(self, reading)
        reading, given = super()._goes_on(reading, given)
        reading = self._retold(reading)
        reading = self._carried(next_entry(text, reading, self.entry, self.language))
        reading = of_far_ahead(text, reading, self.dated, self.published, self.language)
        heading = self.heading if self.box is None else self.box.heading(reading, self.heading)
        reading = self._told_below(onward_from(reading, heading))
        reading = self.lists.given(text, reading, self.published, self.language)
        reading = reading if self.old_day is None else self.old_day.given(text, reading, self.language)
        reading = reading if self.incident is None else self.incident.given(text, reading, self.language)
        reading = self.programme.given(text, reading, self.language) if self.programme.days else reading
        reading = reading if self.week_ahead is None else self.week_ahead.given(reading)
        if self.box is not None and reading.first not in self.box.heads:
            reading = self.box.given(reading, self._way(reading.first))
        for day_rule in _DAYS:
            reading = day_rule(self, reading)
        beside = _THE_YEAR in reading.nodes and likened(self.text, self.begun, self.language)
        recent = None if self.back or beside else self.recent
        reading = the_end(text, reading, self.mentioned, recent, self.published, self.language, self.entry)
        return the_month(self, reading), given

    def _based(self, reading: Reading, given: Context) -> tuple[Reading, Context]:
        """What a figure is compared with is one time for all of its sentence."""
        heads = isinstance(reading.meaning, m.Clock) and heads_line(self.text, reading)
        if heads and (line := self.head_hours.given(reading, given, self.every, self)) is not None:
            return line
        base = next((time for time in self._bases(reading, given) if time is not None), None)
        if base is not None:
            return reading, given.remembering(base, given.discussed)
        reading, given = super()._based(reading, given)
        period = given.discussed
        if period is not None and is_of_now(self.text, reading, period, self.published, self.language):
            given = given.remembering(given.previous, None)
        if self.compared is None or not compares(reading.meaning):
            return reading, given
        again = self.told_back or beside_figure(self.text, reading)
        # "up from $2m a year earlier; costs fell from $1m a year earlier": the same year
        return reading, self.compared if again else given

    def _bases(self, reading: Reading, given: Context) -> Iterator[Interval | None]:
        """The times from which a phrase may count, or of which it may be, though others were told since, in order."""
        text, told = self.text, (self.around.previous, self.before_last)
        yield None if self.box is None else self.box.base(self, reading)
        yield None if self.week_ahead is None else self.week_ahead.base(reading)
        yield self.old.time if self._is_of_old(reading) else None
        yield None if self.incident is None else self.incident.base(self, reading)
        yield day_of_stamp(self, reading)
        yield None if self.sitting is None else self.sitting.day(text, reading, self.language)
        yield first_evening(self, reading, self.begun_before)
        yield of_account(self, reading, self.last_day, self.day_at, NEAR)
        yield back_to_day(self, reading, self.last_day, self.day_at, self.kept, NEAR)
        yield from_month(text, reading, self.begun, told, self.language)
        yield counted_from_week(text, reading, told[0], self.begun, self.week, self.published)
        yield from_day(self, reading, self.last_day, self.day_at, self._way)
        yield self.lists.day_of(text, reading, told[0], self.published, self.language)
        yield self.ahead.of_hour(self, reading)
        yield self._of_saying(reading)
        yield before_ahead(self, reading, self.old, self._way)
        if self.against is not None and compares(reading.meaning) and STOP.search(text, self.mentioned, reading.first):
            yield self.against
        yield counted_anew(self, reading, given.previous)
        yield self.last if counts_from_since(text, self.kept, self.last, reading) else None

    def _of_saying(self, reading: Reading) -> Interval | None:
        """The day on which a time of day was told, where no other day was: "shot at 2 a.m., police said Sunday"."""
        clock, here, today = reading.exact, self.around.previous, self.published.day.start or 0
        if not isinstance(clock, m.Clock) or clock.date is not None or not self.policy.cues:
            return None
        if here is not None and (here.start or 0) < today and not super()._is_away(reading):
            return None
        weekday = day_of_saying(self.text, reading, self.language)
        if not weekday or self._way(reading.first) != "past":
            return None
        return Interval.of(today - (calendar.weekday(today // DAY) - weekday) % 7 * DAY, Granularity.DAY)

    def _is_of_old(self, reading: Reading) -> bool:
        """Whether a past clause goes on with what was long ago, and not with what was told last."""
        here, today = self.around.previous, self.published.day.start or 0
        if not self.old.may_hold(reading, here, today):
            return False
        self.old = self.old.settled(self.text, self.language)
        return self.old.may_hold(reading, here, today) and self._way(reading.first) == "past"

    def _is_away(self, reading: Reading) -> bool:
        """A time of day far behind a day of late, where something happened then, or a day to come is of that day."""
        if not super()._is_away(reading):
            return False
        return not (self.policy.cues and (is_of_late(self, reading) or is_of_coming(self, reading)))

    def _impossible(self, reading: Reading, given: Context) -> bool:
        """Nor does a line of a box look ahead: "11 January 2005: Five are arrested. Two are freed three days later"."""
        return not (self.box is not None and self.box.holds(reading)) and super()._impossible(reading, given)

    def _is_of_now(self, reading: Reading) -> bool:
        if is_hour_of_now(self, reading, far=super()._is_away(reading)):
            return True
        return self.policy.cues and self.moved and self.kept is not None and is_behind_had(self, self.kept, reading)

    def _is_aside(self, reading: Reading) -> bool:
        """The day of a saying is none of what is said: "it sank on Sunday, they said on Thursday. The next day"."""
        told = self._is_said(reading) or is_far(self, reading, self.begun_before)
        told = told or super()._is_aside(reading) or self._to_come(reading)
        return told and not self._too_late(reading)

    def _to_come(self, reading: Reading) -> bool:
        """A time of day that is over is none of a day to come: "Results are due Friday. Polls closed at 10 p.m."."""
        if not is_time(reading.time) or not lies_ahead(self.around.previous, self.published):
            return False
        return self._way(reading.first) in ("past", "nearest") and not self._is_noted(reading)

    def _is_noted(self, reading: Reading) -> bool:
        if self.week_ahead is not None and self.week_ahead.base(reading) is not None:
            return True
        return is_noted(self, reading, headed=self.ahead.heads)

    def _is_said(self, reading: Reading) -> bool:
        """Nor is the day that tells which thing is meant: "he met the men who sank on Tuesday. That night".

        A bare "at 3 p.m." may be of the thing: "held a man in the attack that killed two on Sunday. He came at 3 p.m.".
        """
        here, before, places = self.around.previous, self.before_last, (self.begun_before, self.begun, reading.first)
        bare = is_time(reading.time)
        if here is not None and before is not None and before.granularity <= Granularity.DAY and not bare:
            earlier = here.granularity <= Granularity.DAY and (here.end or 0) <= (before.start or 0)
            if earlier and tells_which(self.text, *places, self.language):
                return True
        hour = is_clock(reading.time)
        if said_of(self.text, *places, self.language) or (hour and said_behind(self.text, *places, self.language)):
            return True
        return bare and (is_of_day_before(self, reading, places) or only_told_then(self, reading))

    def _too_late(self, reading: Reading) -> bool:
        """Whether what counts from the day before the one told last would lie ahead of a clause that is past."""
        counts = is_time(reading.time) or (later_than(reading.meaning) and in_days(reading.meaning))
        if not counts or self._way(reading.first) != "past":
            return False
        context = self.around.remembering(self.before_last, self.around.discussed)
        value = resolve(reading.meaning, published=self.published, context=context, policy=self.policy).value
        return isinstance(value, Interval) and lies_ahead(value, self.published)

    def _by_the_way(self, reading: Reading, given: Context) -> Context:
        """Nor is "that evening" the evening of a saying, or of a look back: "who had been at home the day before"."""
        if given.previous == self.before_last and (self._is_behind_had(reading) or self._is_said(reading)):
            return given
        if self.record and in_days(reading.meaning) and STOP.search(self.text, self.mentioned, reading.first):
            return given
        return super()._by_the_way(reading, given)

    def _is_behind(self, meaning: Meaning) -> bool:
        """A time that lasts until now holds none: "at war since 2019. The vote is at 6 p.m."."""
        fine = self.background and (is_time(m.unbound(meaning)) or finer(meaning, self.around.previous))
        told = self.before_last, self.around.previous
        return fine or has_no_day(meaning, *told, had=self.had) or super()._is_behind(meaning)

    def _moves(self, reading: Reading, value: Interval) -> bool:
        """A report goes on from all that it tells, but from what something is the anniversary of."""
        days = dict(told_in_full(reading, self.days))
        if days and not is_born(self.text, reading.first, self.language):
            self.days.update(days)
        begin, fine = value.start, value.granularity <= Granularity.DAY
        if begin is not None and fine and begin < (self.published.day.start or 0):
            self.last_day, self.day_at = Interval.of(begin, Granularity.DAY), reading.first
            self.told_days[reading.first] = begin // DAY
        self.old_day = old_day(self.text, reading, value, self.old_day, self.published)
        self.programme = self.programme.after(self.text, reading, value, self.published)
        self.sitting = sitting(self.text, reading, value, self.sitting, self.language)
        if self.box is not None:
            self.box.after(reading, value)
        self.written = written(self.text, reading, value, self.written, self.published)
        self.last_year = is_of_last_year(reading)
        self.week = week_told(reading, value, self.week)
        self.figures = figured_year(self.text, reading, value, self.figures, self.published, self.language)
        self.heading = headed(self.text, reading, value, self.heading, self.language)
        self.entry = entered(self.text, reading, value, self.entry, self.published, self.language)
        if begin is not None and fine and heads_line(self.text, reading):
            self.head_hours.last = value if value.granularity < Granularity.DAYPART else None
        self.ahead = self.ahead.after(self, reading, value)
        self.lists = self.lists.after(self.text, reading, value, self.published)
        self.old = self.old.after(reading, value, self.published.day.start or 0)
        here = self.around.previous
        self.had = had_been(self.text, reading, value, here, self.language)
        if self.incident is not None:
            self.incident = self.incident.after(value, self.published, had=hindsight(self.text, reading, self.language))
        self.told_back = compares(reading.meaning)
        self.compared = (self.compared or self.around) if self.told_back or figured(self.text, reading) else None
        beside = is_since_when(self.text, reading, value, here, self.mentioned)
        self.background = not (self.back or beside) and long_since(reading, value, self.published)
        self.record = is_record(self.text, reading, value, here, self.mentioned, self.language)
        if self.record or self.back or beside:
            return False
        measure = fine and is_measure(self.text, reading, self.language)
        if measure or in_brackets(self.text, reading, value, here, self.mentioned):
            self.recent = here
            return False
        against = is_against(self.text, reading, value, here, self.mentioned, self.language)
        self.against = (self.against or here) if against else None
        if is_beside(self.text, reading, value, here, self.mentioned, self.published, self.language):
            self.recent = here
            return False
        if not self.background and is_another(self.text, reading, value, here, self.published, self.language):
            return False
        return not is_recalled(self.text, reading, value, self.published, self.language)
