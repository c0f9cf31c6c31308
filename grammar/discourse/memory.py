"""What a text has told so far, as its phrases are read one after another: the time last mentioned, and the frame.

Which time "two days later" counts from depends on where the times before it stand: one told by the way ("the church,
begun in 1850, fell at noon") moves no story on.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import define, evolve, field

from grammar import meaning as m
from grammar.building.intersect import is_time
from grammar.context import Context, Direction
from grammar.directions.direction import direction_at
from grammar.discourse.ages import by_age
from grammar.discourse.anchoring import (
    described,
    finer,
    following,
    later_than,
    names,
    next_day,
    that,
    that_one,
    to_the_day,
    years_on,
)
from grammar.discourse.carrying import carried, dated, headed, is_content, listed, onward_from, restated, told_now
from grammar.discourse.chronicle import entered, next_entry
from grammar.discourse.dated import Dated
from grammar.discourse.definite import night_before, the_day, the_end
from grammar.discourse.foreseen import Plan, before_plan, foreseen, planned, projected, seen_from
from grammar.discourse.passing import (
    aside,
    between,
    earlier,
    flashback,
    hindsight,
    in_passing,
    later,
    looking_back,
    summed_up,
    told_then,
    wintered,
)
from grammar.discourse.recall import (
    Stretch,
    beside_figure,
    compares,
    figured,
    is_other_side,
    last_of,
    lies_ahead,
    month_of_year,
    of_period,
    remembered,
)
from grammar.discourse.running import from_there, onward
from grammar.discourse.sameyear import beside_year, told_year, year_alone_told
from grammar.discourse.skew import skew_of, skewed
from grammar.discourse.yearly import Figures, figured_year, of_figured
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.meaning import Meaning
from grammar.neighbours.asides import of_other_calendar, other_calendar, other_clock, same_day
from grammar.neighbours.closing import Closed, by_fiscal, closed, is_of_another
from grammar.neighbours.halves import gone_on, lasted, long_since, on_full_clock
from grammar.parsing.driver import Reading
from grammar.plausibility.early import in_era, next_new_year
from grammar.policy import Policy
from grammar.publication import Publication
from grammar.resolution import resolve
from grammar.resolving import shifting

_LISTED: Final = 40
"""So many characters at most stand between two members of a list."""
_AGAIN: Final = re.compile(r"[^\S\n]*(?:[,(—–]|(?<=[^\S\n]))[^\S\n]*")
_ENDS: Final = re.compile(r"[^\S\n]*(?:[.,;:)—–]|\n|\Z)")
_STOP: Final = re.compile(r"[.!?;]\s")
_SENTENCE: Final = re.compile(r"[.!?]\s")
NEAR: Final = 400
"""So many code points after the time last mentioned, a clock time without a day still belongs to it."""


@define
class Memory:
    """What was told before a phrase, and how far its words reach; a *context* that is given stands for all that."""

    text: str
    language: Language
    policy: Policy
    published: Publication
    fixed: Context | None = None
    around: Context = field(init=False)
    before_last: Interval | None = field(init=False)
    told_last: Interval | None = field(init=False)
    recent: Interval | None = field(init=False)
    beside: Interval | None = field(init=False, default=None)
    mentioned: int = field(init=False, default=0)
    begun: int = field(init=False, default=0)
    dated: Dated | None = field(init=False, default=None)
    heading: Dated | None = field(init=False, default=None)
    entry: Dated | None = field(init=False, default=None)
    skew: int = field(init=False, default=0)
    limited: bool = field(init=False, default=False)
    looked_back: Interval | None = field(init=False, default=None)
    going_back: bool = field(init=False, default=False)
    named: bool = field(init=False, default=False)
    full: bool = field(init=False, default=False)
    background: bool = field(init=False, default=False)
    last: Interval | None = field(init=False, default=None)
    bare: bool = field(init=False, default=False)
    plan: Interval | None = field(init=False, default=None)
    foreseen: Plan | None = field(init=False, default=None)
    event: int = field(init=False, default=0)
    described: bool = field(init=False, default=False)
    shared: tuple[Meaning, Interval | None] | None = field(init=False, default=None)
    year: Dated | None = field(init=False, default=None)
    figures: Figures | None = field(init=False, default=None)
    compared: Context | None = field(init=False, default=None)
    told_back: bool = field(init=False, default=False)
    ahead_last: Interval | None = field(init=False, default=None)
    stretch: Stretch = field(init=False, default=Stretch())
    waited: int = field(init=False, default=0)
    closed: Closed | None = field(init=False, default=None)

    def __attrs_post_init__(self) -> None:
        """Begin with what is given."""
        self.around = self.fixed or Context()
        self.before_last = self.told_last = self.recent = self.around.previous

    def given(self, reading: Reading) -> tuple[Reading, Context]:
        """A reading, with what the time right before it tells, and the context in which it is to be seen."""
        text, given = self.text, self.around
        if self.recent is not None:
            reading = beside_year(text, reading, self.mentioned, self.recent)
        meaning = reading.meaning
        if self.fixed is not None:
            return reading, given
        if given.previous is not None:
            reading = following(text, next_day(reading), self.language)
        if self.closed is not None and not is_of_another(text, reading, self.closed):
            reading = by_fiscal(reading, self.closed, self.stretch.time, given, lambda: self._way(reading.first))
        compared = of_period(text, reading, self.stretch, given, self.language)
        if compared is not reading:
            return compared, given.remembering(self.stretch.time, given.discussed)
        reading = restated(text, reading, self.mentioned, self.last, self.language)
        reading = of_other_calendar(text, self.mentioned, reading, self.last)
        if self.bare:
            reading = listed(text, reading, self.mentioned, self.last, self.language)
        if self.policy.anchor == "publication" and self.policy.cues:
            reading = of_figured(text, reading, self.figures, given.discussed, self.published, self.language)
            if self.year is not None:
                reading = told_year(text, reading, self.year.time, self.year.first, self.year.last, self.language)
            reading = self._carried(next_entry(text, reading, self.entry, self.language))
            reading = onward_from(reading, self.heading)
            reading = the_day(text, reading, self.mentioned, given.previous, self.published, self.language)
            reading = night_before(text, reading, self.mentioned, given.previous, self.language)
            reading = the_end(text, reading, self.mentioned, self.recent, self.published, self.language)
        elif self.policy.cues and given.previous is not None:
            here = seen_from(reading, given.previous, self.foreseen, self.policy)
            here = wintered(text, self.mentioned, reading.first, here, self.language)
            given = given.remembering(here, given.discussed)
            if self.year is not None:
                reading = told_year(text, reading, self.year.time, self.year.first, self.year.last, self.language)
            reading = next_new_year(in_era(text, reading, here))
            reading = self._looks_back(before_plan(reading, self.plan), here)
            reading = earlier(text, skewed(reading, self.skew, here), here, self.policy, self.language)
            if not self.limited:  # "it had grown to 5,000 by December. In May ..." goes back
                reading = later(text, reading, here, self.policy, self.language, self.mentioned, self.waited)
        if self.stretch.is_before(reading):
            given = given.remembering(self.stretch.time, given.discussed)
        meaning = reading.meaning
        after = isinstance(meaning, m.Offset) and meaning.anchor is m.Anchor.EVENT and meaning.direction > 0
        self.event = reading.last if after else 0
        of_day = isinstance(meaning, m.Clock | m.DayPart)
        if of_day and (reading.first - self.mentioned > NEAR or self._now(reading)):
            given = given.remembering(None, given.discussed)  # far from any day: that of publication
        elif self.background and (is_time(m.unbound(meaning)) or finer(meaning, self.around.previous)):
            given = given.remembering(self.before_last, given.discussed)  # "at war since 2019. The vote is at 6 p.m."
        elif self.described and finer(meaning, self.around.previous):
            given = given.remembering(self.before_last, given.discussed)  # "a 1975 pact. Two weeks later ..."
        elif m.goes_on(meaning):
            away = self.before_last is not None and not same_day(self.before_last, given.previous)
            away = away and not self._just_told(meaning, reading.first)
            told = given.previous if self.policy.anchor == "previous" else None  # a report tells of now, too
            if away and aside(text, self.begun, reading.first, self.language, self.before_last, told):
                given = given.remembering(self.before_last, given.discussed)  # "the church, begun in 1850, fell"
            if self.looked_back is not None and hindsight(text, reading, self.language):
                given = given.remembering(self.looked_back, given.discussed)  # "had left; a year later he had died"
            inside = not _STOP.search(text, self.mentioned, reading.first)
            if self.recent is not None and (that(meaning) or (inside and that_one(meaning))):
                given = given.remembering(self.recent, given.discussed)  # "until 1831. In that year": told by the way
            if self.beside is not None and years_on(meaning) and not _STOP.search(text, self.mentioned, reading.first):
                given = given.remembering(self.beside, given.discussed)  # "in 1831 and rebuilt two years later"
            given = self._told_again(reading, given)
            reading, given = by_age(text, reading, self.begun, self.mentioned, given, self.language)
        if self.compared is not None and compares(meaning) and (self.told_back or beside_figure(text, reading)):
            given = self.compared  # "up from $2m a year earlier; costs fell from $1m a year earlier": the same year
        given = self._shared(reading, given)
        if given.previous is not None and given.previous.granularity <= Granularity.DAY:
            reading = to_the_day(text, reading, self.language)
        alone = self.policy.cues and lies_ahead(given.previous, self.published) and m.goes_on(meaning)
        if alone and direction_at(text, reading.first, self.language) == "past":
            # "will meet on Friday, he said at noon": not Friday's
            given = given.remembering(self.told_last, given.discussed)
        elif self._impossible(reading, given):
            given = given.remembering(self.ahead_last, given.discussed)
        self.full = self.full or on_full_clock(reading)
        if given.previous is not None:
            reading = gone_on(text, reading, self.mentioned, given, self.language, full=self.full)
        return reading, given

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

    def is_far(self, reading: Reading) -> bool:
        """Whether a report has told no day near a phrase from which it may go on."""
        far = self.around.previous is None or reading.first - self.mentioned > NEAR
        return self.policy.anchor == "publication" and far

    def _now(self, reading: Reading) -> bool:
        """Whether a time of day in a sentence of its own is of publication: "the doors open at 8", after a past day."""
        here = self.around.previous
        if self.policy.anchor != "publication" or here is None or (here.end or 0) > (self.published.day.start or 0):
            return False
        between = self.text[self.mentioned : reading.first]
        if here.granularity <= Granularity.HOUR and reading.signal is None and between.rstrip().endswith((".", ";")):
            return False  # "13:14, Tuesday: he goes in. 15:08: he leaves": the next entry of a log
        return _SENTENCE.search(between) is not None and told_now(self.text, reading.first, None, self.language)

    def _carried(self, reading: Reading) -> Reading:
        """A bare date that goes on from the one told before it; not back from a clause that looks ahead."""
        after = self.event > 0 and not _STOP.search(self.text, self.event, reading.first)
        told = carried(self.text, reading, self.dated, self.published, self.language, after=after)
        if told is reading or self.dated is None or (self.dated.time.end or 0) > self.published.start:
            return told
        if is_content(self.text, reading.first, self.dated, self.language):
            return told
        signal = reading.signal
        if signal is not None and signal[2] == "to" and signal[0] - self.mentioned <= 1:
            return told  # "the 2020 season, delayed from March 26 to July 23"
        # "tolls, unchanged since October 1983, rise on 1 October"
        return reading if self._way(reading.first) == "future" else told

    def _looks_back(self, reading: Reading, here: Interval) -> Reading:
        """A bare day behind one that the story only looked back to, in its sentence or where that goes on."""
        self.going_back = False
        if self.looked_back is None:
            return reading
        if not hindsight(self.text, reading, self.language):
            if _STOP.search(self.text, self.mentioned, reading.first):
                return between(reading, self.looked_back, here) or reading  # "had risen in March. It fell on 28 April"
            if aside(self.text, self.begun, reading.first, self.language):
                return reading  # "the town, which had starved since 11 January, fell on the 29th"
        told = looking_back(reading, self.looked_back, here)
        self.going_back = told is not None
        return reading if told is None else told

    def _shared(self, reading: Reading, given: Context) -> Context:
        """ "In September and October of the following year": the second of a list counts from where the first does."""
        meaning, before = m.unbound(reading.meaning), given.previous
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
        day = self.dated is not None and not self.dated.year and self.dated.time == self.around.previous
        near = day and self.dated is not None and self.dated.time.granularity is Granularity.DAY
        return near and isinstance(meaning, m.Offset) and not _STOP.search(self.text, self.mentioned, start)

    def _told_again(self, reading: Reading, given: Context) -> Context:
        """ "Peace came on 6 June 1864, two years later": the length leads to the date beside it, not on from there."""
        meaning, there = m.unbound(reading.meaning), self.recent
        if not isinstance(meaning, m.Offset) or meaning.anchor is not m.Anchor.PREVIOUS:
            return given
        between = _AGAIN.match(self.text, self.mentioned, reading.first)
        word = "" if between is None else self.text[between.end() : reading.first].strip().lower()
        exact = word in self.language.words["island"]["exactly"]
        slight = not word or word in self.language.words["island"]["barely"]  # "in July 1173, only five months later"
        beside = between is not None and (exact or slight) and _ENDS.match(self.text, reading.last) is not None
        if not self.named or there is None or not beside or reading.signal is not None:
            return given
        if meaning.length.vague:
            return given if self.before_last is None else given.remembering(self.before_last, given.discussed)
        hours = min(unit for _, unit in meaning.length.parts) < Granularity.DAY <= there.granularity
        back = (
            shifting.deictic(there, None, meaning.length, -meaning.direction, self.policy)  # "today, 36 hours later"
            if hours
            else shifting.shifted(there, meaning.length, -meaning.direction, self.policy, named=exact)
        )
        return given.remembering(back, given.discussed)

    def gone_on(self, reading: Reading, context: Context) -> Reading:
        """ "He left in May 2019. In the next month he won": the month after, where a past clause tells what is over."""
        counted = isinstance(m.unbound(reading.meaning), m.Window | m.Unit | m.Nearest | m.Ordinal | m.Part)
        counted = counted and self.policy.cues and self.fixed is None
        if not counted:
            return reading
        if context.previous is None or lies_ahead(context.previous, self.published):
            return lasted(self.text, reading, self.language)
        meaning, story = onward(reading), self.policy.anchor == "previous"
        if story and told_then(self.text, reading.first, self.language):
            meaning = meaning or from_there(reading.meaning, back=hindsight(self.text, reading, self.language))
        elif meaning is not None and self._way(reading.first) != "past":
            meaning = None
        if meaning is None:
            return lasted(self.text, reading, self.language)
        value = resolve(meaning, published=self.published, context=context, policy=self.policy).value
        if not isinstance(value, Interval):
            return lasted(self.text, reading, self.language)
        long = value.granularity >= Granularity.DECADE  # "in the first half of the next century", which is ours
        told = value.start if long else value.end
        over = told is not None and told <= (self.published.day.start or 0)
        return evolve(reading, meaning=meaning) if over else lasted(self.text, reading, self.language)

    def keep(self, reading: Reading, value: Interval) -> None:
        """Remember the value of a phrase."""
        self.waited = 0
        if other_calendar(self.text, self.mentioned, reading, value, self.last):
            return  # a story goes on from the day before the brackets
        if other_clock(self.text, self.mentioned, reading, value, self.last):
            return  # and from the time of day before them: "at 05:50 (03:50 UTC)"
        day, signal = m.unbound(reading.meaning), reading.signal[2] if reading.signal is not None else ""
        self.bare = isinstance(day, m.Date) and (day == m.Date(day=day.day) or (self.bare and day.weekday is None))
        self.stretch, self.last = self.stretch.after(self.text, reading, value, self.published, self.language), value
        text, story, here = self.text, self.policy.anchor == "previous", self.around.previous
        day_told = story and value.granularity is Granularity.DAY
        self.plan = value if day_told and planned(text, reading, self.language) else None
        date = dated(text, reading, value, self.dated, self.language)
        if date is not self.dated and (day_told or not is_other_side(text, reading, self.language)):
            self.dated = date  # not "higher than in June 2018. In July ..."
        self.year = year_alone_told(reading, value) or self.year
        if not story:
            self.figures = figured_year(text, reading, value, self.figures, self.published, self.language)
        self.closed = closed(reading, value, self.closed)
        self.skew = skew_of(reading.meaning, value, self.around.previous, self.skew)
        self.heading = headed(self.text, reading, value, self.heading)
        self.entry = entered(self.text, reading, value, self.entry, self.language)
        last = last_of(value)
        self.recent = last or self.recent
        passing = story and in_passing(text, reading, value, here, self.language)
        self.beside = last if passing else None
        passing = passing or (story and projected(text, reading, value, here, self.language))
        had = story and (self.going_back or flashback(text, reading, value, here, self.language))
        self.looked_back = value if had and (self.going_back or signal != "since") else None
        self.told_back = compares(reading.meaning)
        report = self.policy.anchor == "publication" and (self.told_back or figured(text, reading))
        self.compared = (self.compared or self.around) if report else None
        self.named = bool(names(reading.meaning))
        if not passing and not had:
            if story:
                base = here if self.foreseen is None else self.foreseen.base
                self.foreseen = foreseen(text, reading, value, base, self.mentioned, self.language)
                summed = summed_up(text, reading, value, here, self.mentioned, self.language)
                self.limited = self.foreseen is None and summed
            self.before_last = here
            self.around = remembered(self.around, reading.meaning, value, self.policy, self.published)
            self.described = described(text, reading, self.language)
            self.background = not story and long_since(reading, value, self.published)
        self.begun, self.mentioned = reading.first, reading.last
        if lies_ahead(self.around.previous, self.published):
            self.ahead_last = self.around.previous
        else:
            self.told_last = self.around.previous
