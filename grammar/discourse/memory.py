"""What a text has told so far, as its phrases are read one after another: the time last mentioned, and the frame.

Which time "two days later" counts from depends on where the times before it stand: one told by the way ("the church,
begun in 1850, fell at noon") moves no story on. What only a report or only a story keeps stands in rooms of their own.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Final

from attrs import define, evolve, field

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.context import AHEAD, Context, Direction
from grammar.directions.direction import direction_at
from grammar.directions.plans.deliveries import is_delivery
from grammar.discourse.anchoring import (
    ages_on,
    coarser,
    described,
    finer,
    following,
    is_brief,
    later_than,
    names,
    next_day,
    that,
    that_one,
    to_the_day,
)
from grammar.discourse.comparing import likened
from grammar.discourse.dated import Dated
from grammar.discourse.dating import dated
from grammar.discourse.days.listed_days import listed
from grammar.discourse.days.listed_months import next_of_list
from grammar.discourse.days.same_feasts import Feast, feast_told, of_other_year
from grammar.discourse.days.told_again import restated
from grammar.discourse.known import Known
from grammar.discourse.passing import aside, hindsight, is_that_beside
from grammar.discourse.recall import (
    ended,
    in_days,
    last_of,
    lies_ahead,
    month_of_year,
    of_ended_day,
    remembered,
    where_begun,
)
from grammar.discourse.reports.against import counts_back
from grammar.discourse.reports.books import Books, books_of, told_by_books
from grammar.discourse.reports.fiscal import Closed, by_fiscal, closed, is_of_another
from grammar.discourse.reports.month_told import is_year_before
from grammar.discourse.running import onward
from grammar.discourse.stretches import Stretch, is_other_side, of_period, of_told_year
from grammar.discourse.told_again import told_again
from grammar.discourse.unanchored import is_unanchored, so_long, without_anchor
from grammar.discourse.years.ages import by_age
from grammar.discourse.years.same import beside_year, told_year, year_alone_told
from grammar.granularity import Granularity
from grammar.interval import Interval, Value
from grammar.meaning import Meaning
from grammar.neighbours.asides import of_other_calendar, other_calendar, other_clock, same_day
from grammar.neighbours.hours.going_on import ends_beside, gone_on, lasted, on_full_clock
from grammar.parsing.driver import Reading
from grammar.resolution import resolve

_LISTED: Final = 40
"""So many characters at most stand between two members of a list."""
STOP: Final = re.compile(r"[.!?;]\s")
NEAR: Final = 400
"""So many code points after the time last mentioned, a clock time without a day still belongs to it."""
_PREHISTORIC: Final = 10_000 * 366 * DAY
"""What was so long ago nobody tells by years."""


@define
class Memory(Known, ABC):
    """What was told before a phrase, and how far its words reach; a *context* that is given stands for all that."""

    fixed: Context | None = None
    every: Sequence[tuple[Reading, bool]] = ()
    """All readings of the text, each with whether it is latent."""
    told_last: Interval | None = field(init=False)
    recent: Interval | None = field(init=False)
    begun_before: int = field(init=False, default=0)
    kept: Reading | None = field(init=False, default=None)
    """The phrase told last."""
    dated: Dated | None = field(init=False, default=None)
    named: bool = field(init=False, default=False)
    full: bool = field(init=False, default=False)
    last: Interval | None = field(init=False, default=None)
    bare: bool = field(init=False, default=False)
    event: int = field(init=False, default=0)
    described: bool = field(init=False, default=False)
    ended: Interval | None = field(init=False, default=None)
    moved: bool = field(init=False, default=True)
    """Whether the text goes on from the time last told."""
    back: bool = field(init=False, default=False)
    """Whether the time last told only says how far back nothing compares: "the lowest since 1990"."""
    shared: tuple[Meaning, Interval | None] | None = field(init=False, default=None)
    ahead_last: Interval | None = field(init=False, default=None)
    stretch: Stretch = field(init=False, default=Stretch())
    closed: Closed | None = field(init=False, default=None)
    feast: Feast | None = field(init=False, default=None)
    books: Books | None = field(init=False, default=None)
    written: int = field(init=False, default=0)
    """How many days from publication a report was written, as its dateline tells."""
    spoken: Sequence[tuple[int, int]] = field(init=False, default=())
    """Words for days and months before a phrase, which are no verbs of its clause: "Sat 12 March, 2pm and 7pm"."""

    def __attrs_post_init__(self) -> None:
        """Begin with what is given."""
        self.around = self.fixed or Context()
        self.before_last = self.told_last = self.recent = self.around.previous

    def given(self, reading: Reading) -> tuple[Reading, Context]:
        """A reading, with what the time right before it tells, and the context in which it is to be seen."""
        text, given = self.text, self.around
        if self.recent is not None:
            beside = beside_year(text, reading, self.mentioned, self.recent)
            ahead = beside is not reading and self._way(reading.first) == "future"
            reading = reading if ahead else beside  # "will not hear the case, brought last year, until June 11"
        if self.fixed is not None:
            return reading, given
        if given.previous is not None:
            reading = following(text, next_day(reading), self.language)
        elif isinstance(told := reading.meaning, m.Nearest) and that_one(told) and self._way(reading.first) == "past":
            reading = evolve(reading, meaning=told.date)  # "she died that Sunday", with nothing told: none to come
        reading = of_other_year(of_told_year(text, reading, self.stretch, given.discussed), self.feast)
        if self.closed is not None and not is_of_another(text, reading, self.closed, self.language):
            today = (self.published.day.start or 0) // DAY
            reading = by_fiscal(reading, self.closed, self.stretch.time, given, today, lambda: self._way(reading.first))
        if self.books is not None:
            reading = told_by_books(self, reading, self.books, self._way)
        compared = of_period(text, reading, self.stretch, given, self.language)
        if compared is not reading:
            return compared, given.remembering(self.stretch.known, given.discussed)
        reading = restated(text, reading, self.mentioned, self.last, self.language)
        reading = of_other_calendar(text, self.mentioned, reading, self.last)
        if self.bare:
            reading = listed(text, reading, self.mentioned, self.last, self.language)
        if self.policy.cues and self.policy.anchor == "publication":
            before, last = self.before_last, self.last
            last = before if last is not None and is_year_before(last, before) else last
            reading = next_of_list(text, reading, self.mentioned, last, self.published, self._way, self.language)
        if self.policy.cues:
            reading, given = self._goes_on(reading, given)
        if self.stretch.is_before(reading):
            given = given.remembering(self.stretch.time, given.discussed)
        meaning = reading.meaning
        after = isinstance(meaning, m.Offset) and meaning.anchor is m.Anchor.EVENT and meaning.direction > 0
        self.event = reading.last if after else 0
        reading, given = self._based(reading, given)
        given = self._shared(reading, given)
        ended_day = self.ended is not None and given.previous == self.around.previous
        if ended_day and of_ended_day(self.text, self.begun, meaning, self.language):
            given = given.remembering(self.ended, given.discussed)  # "at midnight ... the next morning"
        day = given.previous is not None and given.previous.granularity <= Granularity.DAY
        if day or (isinstance(meaning, m.Offset) and meaning.anchor is m.Anchor.PUBLICATION):
            reading = to_the_day(text, reading, self.language)
        alone = self.policy.cues and lies_ahead(given.previous, self.published) and m.goes_on(meaning)
        alone = alone and not ends_beside(text, self.kept, reading)
        alone = alone and not is_that_beside(text, self.mentioned, reading, self.language)
        alone = alone and direction_at(text, reading.first, self.language, self.spoken) == "past"
        if self._is_planned(reading, given) or self._is_yet_to_come(reading, given):
            given = given.remembering(self.before_last, given.discussed)
        elif alone and not self._is_noted(reading):  # "will meet on Friday, he said at noon": not Friday's
            given = given.remembering(self.told_last, given.discussed)
        elif self._impossible(reading, given):
            given = given.remembering(self.ahead_last, given.discussed)
        if self.policy.cues and is_unanchored(reading, given.previous, self.published):
            reading = without_anchor(text, reading, self._way(reading.first), self.language)
        self.full = self.full or on_full_clock(reading)
        if given.previous is not None:
            reading = gone_on(text, reading, self.mentioned, given, self.language, full=self.full)
        return reading, given

    def _is_planned(self, reading: Reading, given: Context) -> bool:
        """Whether a past clause goes on behind a plan for today: "she is to go on Friday. He left that night"."""
        here = given.previous
        if here is None or here != self.around.previous or here.start != self.published.day.start:
            return False
        if not self.policy.cues or not m.goes_on(reading.meaning) or self.before_last is None:
            return False
        if self.text[self.begun : self.mentioned].lower() in self.language.words["TODAY"]:
            return False
        return self._way(self.begun) in AHEAD and self._way(reading.first) == "past"

    def _is_yet_to_come(self, reading: Reading, given: Context) -> bool:
        """Whether a past clause would tell of tomorrow: "it fell on Tuesday, he said today. The next day he left"."""
        here = given.previous
        if here is None or here != self.around.previous or here.end is None or self.before_last is None:
            return False
        if self.dated is not None and self.dated.year and self.dated.first == self.begun:
            return False  # "on 31 December 2019, and a day later"
        late = here.end >= (self.published.day.end or 0) and self.policy.cues and any(map(later_than, reading.nodes))
        if not late or lies_ahead(here, self.published) or self._way(reading.first) != "past":
            return False
        value = resolve(reading.meaning, published=self.published, context=given, policy=self.policy).value
        return isinstance(value, Interval) and lies_ahead(value, self.published)

    def _goes_on(self, reading: Reading, given: Context) -> tuple[Reading, Context]:
        """A reading with what was told before it, as this kind of text tells."""
        if (year := self.year) is not None:
            story = self.policy.anchor == "previous"
            reading = told_year(self.text, reading, year.time, year.first, year.last, self.language, story=story)
        return reading, given

    def _based(self, reading: Reading, given: Context) -> tuple[Reading, Context]:
        """A reading, and the time from which it counts or in which it lies."""
        meaning = reading.meaning
        if isinstance(meaning, m.Clock | m.DayPart) and self._is_away(reading):
            return reading, given.remembering(None, given.discussed)  # far from any day: that of publication
        hour = reading.exact.whole if isinstance(reading.exact, m.Part) else reading.exact  # "in the late afternoon"
        if isinstance(hour, m.Clock | m.DayPart) and self._is_of_now(reading):
            return reading, given.remembering(None, given.discussed)
        if is_brief(meaning) and (here := given.previous) is not None and here.granularity > Granularity.MONTH:
            last = self.before_last
            inside = last is not None and (here.start or 0) <= (last.start or 0) < (here.end or 0)
            return reading, given.remembering(last if inside else None, given.discussed)
        if self._is_behind(meaning):
            return reading, given.remembering(self.before_last, given.discussed)
        if not m.goes_on(meaning):
            return reading, given
        away = self.before_last is not None and not same_day(self.before_last, given.previous) and not self.back
        away = away and self.moved
        if away and not self._just_told(meaning, reading.first) and self._is_aside(reading):
            given = given.remembering(self.before_last, given.discussed)  # "the church, begun in 1850, fell"
        given = self._by_the_way(reading, given)
        if self.named and self.recent is not None:
            told = self.mentioned, self.recent, self.before_last
            given = told_again(self.text, reading, given, told, self.policy, self.language)
        return by_age(self.text, reading, self.begun, self.mentioned, given, self.language)

    def _is_away(self, reading: Reading) -> bool:
        """Whether a time of day belongs to no day that was told; "that night" is of one, however far behind."""
        return reading.first - self.mentioned > NEAR and not m.counts_on(reading.meaning)

    def _is_of_now(self, _reading: Reading) -> bool:
        """Whether a time of day is that of what is so as a text is written, whatever day was told."""
        return False

    def _is_noted(self, _reading: Reading) -> bool:
        """Whether a time of day that looks like what is over is only noted for a day ahead."""
        return False

    def _is_behind(self, meaning: Meaning) -> bool:
        """Whether the time last told holds none for a phrase: "a 1975 pact. Two weeks later ...", "it fell 13,000 years
        ago. That autumn ...".
        """
        here = self.around.previous
        old = here is not None and (self.published.day.start or 0) - (here.start or 0) > _PREHISTORIC
        return (self.described and finer(meaning, here)) or (old and m.goes_on(meaning) and not ages_on(meaning))

    def _is_aside(self, reading: Reading) -> bool:
        """Whether the time last told stands by the way."""
        return aside(self.text, self.begun, reading.first, self.language, self.before_last)

    def _is_behind_had(self, reading: Reading) -> bool:
        """Whether a phrase counts by days from the one told last, which is of what had been."""
        return self.kept is not None and in_days(reading.meaning) and hindsight(self.text, self.kept, self.language)

    def _by_the_way(self, reading: Reading, given: Context) -> Context:
        """What goes on from a time that was told by the way: "until 1831. In that year ..."."""
        inside = not STOP.search(self.text, self.mentioned, reading.first)
        if self.recent is not None and coarser(reading.meaning, self.recent, given.previous):
            return given  # "on 21 May it sank. The week before it had been hit. The same day"
        if self.recent is not None and (that(reading.meaning) or (inside and that_one(reading.meaning))):
            return given.remembering(self.recent, given.discussed)
        return given

    def _way(self, start: int) -> Direction | None:
        """Where the clause around a phrase points, if the policy asks for it."""
        return direction_at(self.text, start, self.language) if self.policy.cues else None

    def _impossible(self, reading: Reading, given: Context) -> bool:
        """Whether a clause that looks ahead would tell of what is over, where a time ahead was told before.

        "Lift-off is on Friday. The rocket was moved on March 2. If rain falls, they will try again 24 hours later."
        """
        if self.ahead_last is None or not self.policy.cues or not later_than(reading.meaning):
            return False
        if direction_at(self.text, reading.first, self.language) != "future":
            return False
        value = resolve(reading.meaning, published=self.published, context=given, policy=self.policy).value
        return isinstance(value, Interval) and value.end is not None and value.end <= (self.published.day.start or 0)

    def _shared(self, reading: Reading, given: Context) -> Context:
        """ "In September and October of the following year": the second of a list counts from where the first does."""
        meaning, before = reading.time, given.previous
        meaning = meaning.whole if isinstance(meaning, m.Part) else meaning
        counted = isinstance(meaning, m.Ordinal) and (isinstance(meaning.whole, m.Unit) or m.counts_on(meaning.whole))
        whole = meaning.whole if isinstance(meaning, m.Ordinal) and counted else None
        if whole is not None and self.shared is not None and reading.first - self.mentioned <= _LISTED:
            between = self.text[self.mentioned : reading.first].lower().replace(",", " ").split()
            same, here = self.shared
            linked = all(word in self.language.words["island"]["listing"] for word in between)
            before = here if linked and same == whole else before
        if before is not given.previous:
            given = given.remembering(before, given.discussed)
        if whole is not None and whole == m.Unit(Granularity.MONTH, 0, m.Anchor.PREVIOUS):
            given = given.remembering(month_of_year(given.previous, self.before_last), given.discussed)
        self.shared = None if whole is None else (whole, before)
        return given

    def _just_told(self, meaning: Meaning, start: int) -> bool:
        """ "Lee, who fell ill on 28 May, died a month later": from the day in its sentence, though told by the way."""
        full = self.dated is not None and self.dated.year and not in_days(meaning)
        day = self.dated is not None and not full and self.dated.time == self.around.previous
        near = day and self.dated is not None and self.dated.time.granularity is Granularity.DAY
        return near and isinstance(meaning, m.Offset) and not STOP.search(self.text, self.mentioned, start)

    def gone_on(self, reading: Reading, context: Context) -> Reading:
        """ "He left in May 2019. In the next month he won": the month after, where a past clause tells what is over."""
        counted = isinstance(reading.time, m.Window | m.Unit | m.Nearest | m.Ordinal | m.Part)
        counted = counted and self.policy.cues and self.fixed is None
        if not counted:
            return reading
        if context.previous is None or lies_ahead(context.previous, self.published):
            return so_long(self.text, lasted(self.text, reading, self.language), self._onward)
        meaning = self._onward(reading)
        if meaning is None:
            return lasted(self.text, reading, self.language)
        value = resolve(meaning, published=self.published, context=context, policy=self.policy).value
        if not isinstance(value, Interval):
            return lasted(self.text, reading, self.language)
        long = value.granularity >= Granularity.DECADE  # "in the first half of the next century", which is ours
        told = value.start if long else value.end
        today = self.published.day
        days = isinstance(meaning, m.Window) and value.granularity is Granularity.DAY  # the last may be that of today
        over = told is not None and told <= ((today.end if days else today.start) or 0)
        return evolve(reading, meaning=meaning) if over else lasted(self.text, reading, self.language)

    def _onward(self, reading: Reading) -> Meaning | None:
        """What a phrase means that goes on from the time told, where its clause tells what is over."""
        meaning = onward(reading)
        return meaning if meaning is not None and self._way(reading.first) == "past" else None

    def at_night(self, reading: Reading) -> Reading:
        """A night of no day: as it stands."""
        return reading

    def keep(self, reading: Reading, value: Value | None) -> None:
        """Remember the value of a phrase, and how long one is that has none."""
        if not isinstance(value, Interval):
            if isinstance(reading.meaning, m.Length):
                self.stretch = self.stretch.counted(
                    self.text, reading, self.around.discussed, self.published, self.language
                )
            return
        if value.granularity is Granularity.MONTH and is_delivery(self.text, reading.first, self.language):
            return  # "the May contract settled": nothing goes on from there
        if other_calendar(self.text, self.mentioned, reading, value, self.last):
            return  # a story goes on from the day before the brackets
        if other_clock(self.text, self.mentioned, reading, value, self.last):
            return  # and from the time of day before them: "at 05:50 (03:50 UTC)"
        value = where_begun(reading, value)
        midnight = ended(reading, value, self.around.previous, self.policy)
        day, here = reading.time, self.around.previous
        self.bare = isinstance(day, m.Date) and (day == m.Date(day=day.day) or (self.bare and day.weekday is None))
        self.back = counts_back(self.text, reading, self.language, self.mentioned if self.back else -1)
        if not self.back:  # not of "the most since Sept. 9. It was 4% less than a year earlier"
            told = self.text, reading, value, self.around.discussed
            self.stretch = self.stretch.after(*told, self.published, self.language)
        self.last = value
        date = dated(self.text, reading, value, self.dated, self.language)
        other = date is not self.dated and is_other_side(self.text, reading, self.language)
        if not other and not self.back:
            self.dated = date  # not "higher than in June 2018. In July ...", "the lowest since June"
        year = year_alone_told(reading, value)
        if year is not None and (self.year is None or not likened(self.text, reading.first, self.language)):
            self.year = year  # not "900 in 2005, down from 1,000 in 2004"
        self.closed = closed(reading, value, self.closed)
        self.books = books_of(reading, value, self.books)
        if not self.back or here is None or any(isinstance(leaf, m.Date) and leaf.year for leaf in reading.nodes):
            self.recent = last_of(value) or self.recent
        self.feast = feast_told(reading, value)
        self.named = bool(names(reading.meaning))
        self.moved = self._moves(reading, value)
        if self.moved:
            compared = self.back or (self.stretch.compared and self.stretch.last == reading.last)
            known = reading.meaning, value, self.policy, self.published
            self.before_last, self.around = here, remembered(self.around, *known, compared=compared)
            self.described = described(self.text, reading, self.language)
            self.ended, self.back = midnight, False
        self.begun_before, self.begun, self.mentioned, self.kept = self.begun, reading.first, reading.last, reading
        if lies_ahead(self.around.previous, self.published):
            self.ahead_last = self.around.previous
        else:
            self.told_last = self.around.previous

    @abstractmethod
    def _moves(self, reading: Reading, value: Interval) -> bool:
        """Remember what this kind of text keeps of a phrase, and tell whether the text goes on from its value."""
