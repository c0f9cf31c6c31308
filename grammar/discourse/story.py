"""What a story keeps of what it has told: plans, looks back, and times told by the way."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Final

from attrs import define, evolve, field

from grammar import meaning as m
from grammar.calendar import DAY, from_days
from grammar.clauses.beside import line_end
from grammar.clauses.sentence import END_BEFORE_WORD, SENTENCE_END
from grammar.context import Context
from grammar.discourse.anchoring import later_than, that_one, years_on
from grammar.discourse.comparing import compared_with
from grammar.discourse.days.every_year import of_now
from grammar.discourse.days.far_hours import is_of_day_told
from grammar.discourse.days.listed_days import ListedDays
from grammar.discourse.days.mornings import morning_after, night_ahead, until_morning
from grammar.discourse.days.side_days import Sitting, sitting
from grammar.discourse.looking import LookBack
from grammar.discourse.memory import STOP
from grammar.discourse.passing import (
    flashback,
    hindsight,
    in_life,
    in_passing,
    summed_up,
)
from grammar.discourse.plans.foretold import foretold_then, only_so_long
from grammar.discourse.recall import in_days, last_of, year_before
from grammar.discourse.running import leads
from grammar.discourse.stories.afterwards import looked_back_on
from grammar.discourse.stories.as_written import (
    as_spoken,
    is_as_written,
    is_foretold,
    is_of_now,
    is_promised,
    is_remembered,
)
from grammar.discourse.stories.by_the_way import is_before_aside, is_before_said, is_some_before, only_counts
from grammar.discourse.stories.closing import of_closing
from grammar.discourse.stories.days_back import (
    is_day_of_part,
    is_of_a_day,
    of_month_beside,
    of_same_days,
    of_same_month,
)
from grammar.discourse.stories.foreseen import Plan, before_plan, foreseen, is_eve, planned, projected, seen_from
from grammar.discourse.stories.head import Head, head_end
from grammar.discourse.stories.inserted import counts_from_hour, is_absolute, is_behind, is_inserted
from grammar.discourse.stories.journals import Journal, journal
from grammar.discourse.stories.jumped import comes_back, is_gone_on_from, jumps
from grammar.discourse.stories.lasted_days import inside_days, lasted_days
from grammar.discourse.stories.named import names_before
from grammar.discourse.stories.nowadays import nowadays
from grammar.discourse.stories.of_weekday import of_weekday, whole_day, years_told
from grammar.discourse.stories.opened import begins_anew, is_far_before, is_of_opening, is_stretch, opens_part
from grammar.discourse.stories.opening import headed, looked_back_from
from grammar.discourse.stories.placing import earlier, later
from grammar.discourse.stories.resumed import (
    goes_on_behind,
    is_further_back,
    is_next_season,
    is_of_year_beside,
    runs_on,
)
from grammar.discourse.stories.same_sentence import counts_from_day
from grammar.discourse.stories.scenes import opens_section
from grammar.discourse.stories.sections import Lead, OneYear
from grammar.discourse.stories.since import since_then
from grammar.discourse.stories.skew import skew_of, skewed
from grammar.discourse.stories.styles import of_two_styles
from grammar.discourse.stories.waiting import next_new_year, this_winter, waited, wintered
from grammar.discourse.weighed.told import in_year
from grammar.discourse.years.first_centuries import of_first_century
from grammar.discourse.years.short_decades import of_century_behind
from grammar.discourse.years.shown import Told, of_year_shown
from grammar.granularity import Granularity
from grammar.interval import Interval, Value
from grammar.parsing.driver import Reading
from grammar.plausibility.years.early import in_era

_SOON: Final = 366 * DAY
"""So long at most behind the last day that a story told lies a year that it tells by the way."""


@define
class Story(LookBack):
    """What was told in a story, which goes on from where it has come to."""

    skew: int = field(init=False, default=0)
    limited: bool = field(init=False, default=False)
    plan: Interval | None = field(init=False, default=None)
    foreseen: Plan | None = field(init=False, default=None)
    promised: Interval | None = field(init=False, default=None)
    """By when somebody only said that a thing would be, as the time told last."""
    waited: int = field(init=False, default=0)
    before: int = field(init=False, default=0)
    """Where the words of a length before what comes next end: "three years before the war began in May 1848"."""
    listed_days: ListedDays = field(init=False, default=ListedDays())
    days: tuple[int, int] | None = field(init=False, default=None)
    """The first and the last day of what was told to be over."""
    one_year: OneYear = field(init=False, default=OneYear())
    lead: Lead = field(init=False, default=Lead())
    head: Head = field(init=False)
    sitting: Sitting | None = field(init=False, default=None)
    as_written: bool = field(init=False, default=False)
    """Whether the phrase told last is seen from when the story was written."""
    seen: Interval | None = field(init=False, default=None)
    seen_until: int = field(init=False, default=-1)
    """The last time that is seen so, and where its words end."""
    fronted: bool = field(init=False, default=False)
    """Whether the time that the story is at opened its sentence."""
    day_told: Interval | None = field(init=False, default=None)
    """The last day that the story was at."""
    ran_to: Interval | None = field(init=False, default=None)
    """The last year of a range told by the way, which came behind where the story is."""
    last_paragraph: int = field(init=False, default=0)
    """Where the last one of several paragraphs begins; 0 where there is but one."""
    journal: Journal | None = field(init=False, default=None)
    """What is quoted of a day that was told right before."""
    known_years: Mapping[int, int] = field(init=False, factory=dict)
    """The years of bare dates, by where they begin, where they are known from weighing the story as a whole."""
    years_told: Callable[[], frozenset[int]] = field(init=False)
    """The years that the words of the text tell."""

    def __attrs_post_init__(self) -> None:
        """Begin in the first paragraph."""
        super().__attrs_post_init__()
        self.line = line_end(self.text, 0)
        self.head = Head(head_end(self.text))
        self.last_paragraph = self.text.rstrip().rfind("\n") + 1
        self.years_told = functools.cache(functools.partial(years_told, self.every))

    def given(self, reading: Reading) -> tuple[Reading, Context]:
        """A reading, a morning behind an evening as that of the next day."""
        if self.fixed is None and self.policy.cues:
            self.journal = journal(self.text, self.mentioned, self.around.previous, reading.first, self.journal)
            reading = reading if self.journal is None else self.journal.given(reading)
            reading = as_spoken(self, nowadays(self, of_now(self, reading)))
        if self.inserted and END_BEFORE_WORD.search(self.text, self.mentioned, reading.first + 1):
            self.looked_back, self.opened, self.inserted = None, False, False
        bare = self.listed_days.of_list(self.text, until_morning(reading))
        reading, given = super().given(bare)
        if self.fixed is not None or not self.policy.cues:
            return reading, given
        closing = of_closing(self, self.every, bare, self.last_paragraph, self.seen_until)
        if closing is not None:
            bare, way, on = closing
            given, self.as_written = given.remembering(self.seen if on else None, None), True
            return bare, given if way is None else given.pointing(way)
        self.as_written = is_as_written(self, self.every, reading, self.last_paragraph, again=self.as_written)
        if self.as_written:
            return reading, given.remembering(None, None)
        if self.looked_back is not None:
            return reading, given
        reading = night_ahead(reading, given.previous)
        return morning_after(self.text, reading, self.mentioned, given.previous, self.language), given

    def _goes_on(self, reading: Reading, given: Context) -> tuple[Reading, Context]:
        """A bare date is the next one from where the story has come to, or where it has looked back to."""
        text = self.text
        if given.previous is None:
            reading = of_first_century(text, reading, self.every, self.language)
            told = self.every, self.published, self.policy, self.language
            first = headed(text, reading, *told) or looked_back_from(text, reading, *told)
            return reading, given if first is None else given.remembering(first, given.discussed)
        given = given.remembering(self._thread(reading), given.discussed)
        if given.previous is None:
            return reading, given
        discussed, there = given.discussed, given.previous
        if discussed is not None and (discussed.end or 0) <= (there.start or 0):
            given = evolve(given, discussed=None)  # "in 1964 ... In May 1973, by the end of the year"
        if self.beside is not None and not self.fronted:
            ends = self.begun, self.mentioned
            if is_of_year_beside(text, *ends, reading, there, self.beside, self.language):
                return super()._goes_on(reading, given.remembering(self.beside, given.discussed))
        here, untold = seen_from(reading, there, self.foreseen, self.policy), reading
        reading = of_century_behind(reading, here, self.every)
        if (day := of_two_styles(text, reading, from_days((here.start or 0) // DAY)[0])) is not None:
            reading = evolve(reading, meaning=day, pieces=())
        here = wintered(text, self.mentioned, reading.first, here, self.language)
        reading = in_era(text, reading, here)  # "in 46 at Thapsus, and in March 45 at Munda"
        reading, given = super()._goes_on(reading, given.remembering(here, given.discussed))
        reading = this_winter(next_new_year(reading), here, self.policy)
        reading = self._looks_back(before_plan(reading, self.plan), here)
        reading = inside_days(reading, self.days)
        reading = self.one_year.below_heading(text, self.mentioned, reading, self.language)
        reading = self.lead.below_heading(text, self.mentioned, reading, self.language)
        reading = since_then(text, reading, here, self.every, self.policy, self.language)
        # "by the end of that year a hundred had been fined.\n\nIn April": of the next
        closed = self.line <= reading.first and from_days((here.end or 0) // DAY)[1:] == (1, 1)
        limited = self.limited and not closed
        before = year_before(here) if limited else here
        bare = skewed(reading, self.skew, here)
        reading = earlier(text, bare, before, self.policy, self.language)
        if not limited:  # "it had grown to 5,000 by December. In May ..." goes back
            reading = later(text, reading, here, self.policy, self.language, self.mentioned, self.waited)
            back = Told(None if self.inserted else self.looked_back, self.opened, self.mentioned, self.years_told())
            reading = of_year_shown(text, bare, reading, here, back, self.every, self.language)
        reading = of_month_beside(text, self.mentioned, reading, self.last)
        reading = of_same_days(untold, of_same_month(reading, here, self.line), here, self.line)
        whole = functools.partial(whole_day, text, untold, self.every, self.language)
        anew = self.line <= reading.first and not self.fronted
        reading = self.head.given(untold, reading, here, self.beside, whole, anew=anew)
        reading = of_weekday(text, reading, here, self.every, self.years_told, self.language, self.before_last)
        return in_year(untold, reading, self.known_years), given

    def _thread(self, reading: Reading) -> Interval | None:
        """The time that the story is at: the one before what was told by the way of an earlier day."""
        here, before = self.around.previous, self.before_last
        if here is not None and here.granularity is Granularity.YEAR and not self.fronted and self.day_told is not None:
            closes = STOP.search(self.text, self.mentioned, reading.first)
            soon = 0 < (here.start or 0) - (self.day_told.start or 0) <= _SOON
            if closes and here.part is None and soon and is_of_a_day(reading):
                return self.day_told  # "was looked into the following year. By Friday"
        if not self.moved or here is None or before is None or here.end is None or here.end > (before.start or 0):
            return here
        if not STOP.search(self.text, self.mentioned, reading.first):
            return here  # "lured by the pact of April 1915, it declared war on 23 May"
        if opens_section(self.text, self.begun_before, self.begun):
            return here  # "Background\n\nIt left the war by the truce signed on 30 October 1918. The following spring"
        return before if self._is_aside(reading) else here

    def _is_away(self, reading: Reading) -> bool:
        """A time of day is of the day that the story is at, also where that was told some paragraphs before."""
        return super()._is_away(reading) and not (self.policy.cues and is_of_day_told(self, reading))

    def _based(self, reading: Reading, given: Context) -> tuple[Reading, Context]:
        """A reading, and the time from which it counts; "the next spring" behind a look back, too."""
        if self.last is not None and self._resumes(reading, self.last):
            return reading, given.remembering(self.last, given.discussed)
        if self.sitting is not None and (day := self.sitting.day(self.text, reading, self.language)) is not None:
            return reading, given.remembering(day, given.discussed)
        back = self.looked_back if self.opened and not m.goes_on(reading.meaning) else None
        ahead = self._onward(reading) if back is not None else None
        if back is not None and ahead is not None and self._is_behind_look_back(evolve(reading, meaning=ahead), back):
            return reading, given.remembering(back, given.discussed)
        return super()._based(reading, given)

    def _by_the_way(self, reading: Reading, given: Context) -> Context:
        """ "He had left; a year later he had died"; "was built in 1831 and rebuilt two years later"."""
        if counts_from_hour(reading, given.previous, self.last):
            return given.remembering(self.last, given.discussed)
        if self.inserted and later_than(reading.meaning) and is_behind(self.last, given.previous):
            return given.remembering(self.last, given.discussed)  # "who came in 1451, won two years later"
        if self.looked_back is not None and hindsight(self.text, reading, self.language):
            given = given.remembering(self.looked_back, given.discussed)
        if is_before_aside(self.text, reading, given.previous, self.last, self.mentioned, self.language):
            return given.remembering(self.last, given.discussed)
        planned = self.plan is not None and self.plan == self.looked_back == self.recent
        if planned and STOP.search(self.text, self.mentioned, reading.first):
            return given  # "broke out on 24 April. It had been planned for the 23rd. That night"
        if self.promised is not None and self.promised == self.recent:
            return given  # "promised to have it done 'by Easter'. The same evening"
        if self.foreseen is not None and self.foreseen.is_of_day(self.recent):
            return given  # "left so that it could be there by the next morning. That day"
        if self.looked_back is not None and self.looked_back == self.recent and self._is_aside(reading):
            return given  # "the firm, which had been founded in May 1822, was wound up that June"
        if self.last is not None and is_further_back(self.text, reading, self.language):
            return given.remembering(self.last, given.discussed)
        opening = self.opened and is_stretch(given.previous) and is_of_opening(self.text, self.mentioned, reading)
        if self.looked_back is not None and opening:
            self.going_back = True
            return given.remembering(self.looked_back, given.discussed)
        until = self.text[self.begun : self.mentioned].partition(" ")[0] in self.language.words["UNTIL"]
        years = years_on(reading.meaning) or reading.time == m.Unit(Granularity.YEAR, 1, m.Anchor.PREVIOUS)
        on = later_than(reading.meaning) and years and (until or leads(self.text, reading.first))
        if self.ran_to is not None and goes_on_behind(self.text, self.mentioned, reading, self.language, most=2):
            return given.remembering(self.ran_to, given.discussed)  # "was mayor from 1914 to 1918. Three years later"
        if self.ran_to is not None and is_next_season(self.text, self.mentioned, reading):
            return given.remembering(self.ran_to, given.discussed)  # "built in 1861-64 and opened the next spring"
        if until and self.beside is not None and (that_one(reading.meaning) or on):
            # "he lived there until 1799. That April", "he stayed until 150. Four years later"
            return given.remembering(self.beside, given.discussed)
        if on and self.beside is not None and self._is_next_year(self.beside, given.previous):
            return given.remembering(self.beside, given.discussed)
        if self.looked_back is not None and self._is_of_look_back(reading, self.looked_back):
            return given.remembering(self.looked_back, given.discussed)
        if self.looked_back is not None and self._is_behind_look_back(reading, self.looked_back):
            return given.remembering(self.looked_back, given.discussed)
        given = super()._by_the_way(reading, given)
        end = SENTENCE_END if is_behind(self.beside, given.previous) else STOP  # "died in 1661; he died a year later"
        near = self.beside is not None and not end.search(self.text, self.mentioned, reading.first)
        ends = self.begun, self.mentioned
        if self.beside is not None and counts_from_day(self.text, *ends, self.beside, reading, self.language):
            return given.remembering(self.beside, given.discussed)
        if near and self.beside is not None and self._is_of_year_beside(reading, self.beside, given.previous):
            return given.remembering(self.beside, given.discussed)
        if not near or not years_on(reading.meaning) or (self.looked_back is not None and self._is_aside(reading)):
            return given  # "his son, who had been born in 1432, took it five years later"
        return given.remembering(self.beside, given.discussed)

    def gone_on(self, reading: Reading, context: Context) -> Reading:
        """A reading that goes on from the story; in how long something would come, from there, too."""
        reading = super().gone_on(reading, context)
        if self.fixed is not None or not self.policy.cues:
            return reading
        story = context.previous, self.published, self.language
        return only_so_long(self.text, foretold_then(self.text, reading, *story), *story)

    def keep(self, reading: Reading, value: Value | None) -> None:
        """Remember the value of a phrase, and how long the story waits."""
        length = reading.meaning
        if isinstance(length, m.Offset) and length.anchor is m.Anchor.EVENT and length.direction < 0:
            self.before = reading.last
        if isinstance(value, Interval):
            if self.around.previous is not None and in_life(self.text, reading, self.language):
                return
            self.waited = 0
            inside = self.days is not None and self.days[0] <= (value.start or 0) // DAY <= self.days[1]
            begun = lasted_days(self.text, reading, value, self.around.previous, self.mentioned, self.language)
            self.days = begun or (self.days if inside else None)
            self.listed_days = self.listed_days.after(self.text, reading, value)
            if not is_of_now(self.every, reading, value, self.around.previous):
                self.one_year, self.lead = self.one_year.after(value), self.lead.after(value)
                self.head = self.head.after(reading, value)
            self.weeks = value.granularity is Granularity.WEEK and in_days(reading.meaning)
        elif days := waited(self.text, reading, self.language):
            self.waited = days
            return
        super().keep(reading, value)
        if isinstance(value, Interval) and self.moved and self.line < self.mentioned == reading.last:
            self.line = line_end(self.text, reading.last)

    def _moves(self, reading: Reading, value: Interval) -> bool:
        """Whether a story goes on from a time: not from a plan, a look back, or what is told by the way."""
        text, here, language = self.text, self._thread(reading), self.language
        if here is not None and is_day_of_part(text, self.mentioned, reading, value, here):
            return False  # "on the evening of 14 February, a Friday, it burned. At nine"
        self.sitting = sitting(text, reading, value, self.sitting, language)
        if here is not self.around.previous:
            self.around = self.around.remembering(here, self.around.discussed)
        day, eve = value.granularity is Granularity.DAY, is_eve(reading, value, here, self.plan)
        self.plan = value if day and planned(text, reading, language) else None
        self.skew = skew_of(reading, value, here, self.skew)
        passing = in_passing(text, reading, value, here, (self.line, self.mentioned), language)
        passing = passing and not comes_back(text, reading, value, here, self.before_last, language)
        passing = passing and not is_gone_on_from(text, reading, value, self.every, language)
        self.beside = last_of(value) if passing else None
        self.ran_to = self.beside if runs_on(text, reading, value, here, language) else None
        passing = passing or compared_with(text, reading, value, here, language)
        passing = passing or is_before_said(text, reading, value, here, language) or is_some_before(text, reading)
        anew = here is not None and begins_anew(text, self.mentioned, reading, self.every, language)
        passing = passing and not anew
        named = names_before(text, reading, value, here, language)
        self.inserted = is_inserted(text, reading, value, here, language)
        self.inserted = self.inserted or jumps(text, reading, value, here, self.every, language)
        passing = passing or is_absolute(text, reading, value, here, language)
        passing = passing or named or self.inserted or projected(text, reading, value, here, language)
        passing = passing or only_counts(text, reading, value, here, (self.mentioned, self.before), language)
        self.promised = value if is_promised(self, reading, value, here) else None
        passing = passing or self.promised is not None
        passing = passing or looked_back_on(text, reading, value, here, self.begun, language)
        had = not (named or anew) and (self.going_back or flashback(text, reading, value, here, language))
        since = reading.signal is not None and reading.signal[2] == "since"
        if eve:
            had, passing = hindsight(text, reading, language), False
        if self.opened and self.going_back and self.lead.holds(value):
            had, passing = hindsight(text, reading, language), False  # the story has come to where its head begins
        kept = self.opened and is_stretch(here) and is_far_before(text, reading, value, self.looked_back)
        if not kept:
            self.looked_back = value if had and (self.going_back or not since) else None
            goes_on = self.opened and self.going_back
            self.opened = had and (goes_on or opens_part(text, self.mentioned, reading.first))
        if passing and self.foreseen is not None and (value.start or 0) >= (self.foreseen.base.end or 0):
            self.foreseen = None  # "to be out by February 1972. It was tested by the offensive of 1972"
        if self.as_written:
            self.seen, self.seen_until = value, reading.last
        remembered = is_remembered(self, reading, value, here) or is_foretold(self, self.every, reading, value, here)
        if passing or had or remembered or self.as_written or is_of_now(self.every, reading, value, here):
            return False
        self.fronted = leads(text, reading.first)
        self.day_told = value if value.granularity <= Granularity.DAY else self.day_told
        base = here if self.foreseen is None else self.foreseen.base
        self.foreseen = foreseen(text, reading, value, base, self.mentioned, language)
        summed = summed_up(text, reading, value, here, self.mentioned, language)
        self.limited = self.foreseen is None and summed
        return True
