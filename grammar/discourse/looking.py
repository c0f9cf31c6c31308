"""What a story looks back to, and what counts on from there: "it had begun on 21 April. Two days later"."""

from __future__ import annotations

from typing import Final

from attrs import define, evolve, field

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.discourse.anchoring import finer, later_than, years_on
from grammar.discourse.going_back import is_main
from grammar.discourse.memory import Memory
from grammar.discourse.passing import aside, hindsight, told_then
from grammar.discourse.running import from_there, leads, onward
from grammar.discourse.stories.opened import counts_from_opening
from grammar.discourse.stories.resumed import (
    counts_from_beginning,
    counts_from_sentence,
    dates_deed,
    had_in_between,
)
from grammar.discourse.stories.scenes import this_day
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.meaning import Meaning
from grammar.parsing.driver import Reading
from grammar.resolution import resolve

_AGE: Final = 10 * 366 * DAY
"""So long at most behind where a story is comes what it tells by the way of a thing of then."""
_YEAR: Final = 366 * DAY
"""So long at most a story looks back to what it goes on from in the next sentence."""


@define
class LookBack(Memory):
    """What was told in a story, with the times that it only looked back to or told by the way."""

    beside: Interval | None = field(init=False, default=None)
    looked_back: Interval | None = field(init=False, default=None)
    going_back: bool = field(init=False, default=False)
    opened: bool = field(init=False, default=False)
    """Whether a part of the story opened with that look back, or with one from which it goes on."""

    def _is_aside(self, reading: Reading) -> bool:
        """Whether the time last told stands by the way, where the story does not go on from it."""
        here = self.around.previous
        if not aside(self.text, self.begun, reading.first, self.language, self.before_last, here):
            return False
        return here is None or not dates_deed(self.text, self.begun, here, self.before_last, self.language)

    def _is_of_year_beside(self, reading: Reading, beside: Interval, here: Interval | None) -> bool:
        """Whether "the next year", or a part of it, is that behind a year told by the way in its sentence: "brought out
        in 1956, it was recalled the next year", where the story had not come so far; "by 1981 it was poor, and planned
        for the second half of the next year".
        """
        whole = reading.time.whole if isinstance(reading.time, m.Part | m.Ordinal) else reading.time
        if whole != m.Unit(Granularity.YEAR, 1, m.Anchor.PREVIOUS):
            return False
        if whole is reading.time:
            end = (here.end if here is not None else None) or 0
            return end <= (beside.start or 0) <= end + _AGE
        return is_main(self.text, self.begun, self.language)

    def _is_next_year(self, beside: Interval, here: Interval | None) -> bool:
        """Whether a year told by the way is that behind where the story is, in which something was done: "independent
        on 31 August 1957. Mass surrenders in 1958 cleared the hills. By the following year".
        """
        kept = self.kept
        if here is None or here.end is None or kept is None or kept.signal is None or kept.signal[2] != "in":
            return False
        told = beside.granularity is Granularity.YEAR and here.end <= (beside.start or 0) <= here.end + _YEAR
        return told and kept.first == self.begun and is_main(self.text, self.begun, self.language)

    def _resumes(self, reading: Reading, last: Interval) -> bool:
        """Whether what came later counts from an earlier date told last, from which the story does not go on."""
        here = self.around.previous if self.around.previous != last else self.before_last
        if here is None or not isinstance(reading.time, m.Window | m.Unit | m.Nearest | m.Offset | m.Ordinal | m.Part):
            return False
        if not m.goes_on(reading.meaning):
            ahead = self._onward(reading)
            if ahead is None:
                return False
            reading = evolve(reading, meaning=ahead)
        if counts_from_beginning(self.text, self.begun, self.mentioned, reading, last, self.language):
            return True
        year = self.beside is not None and self.beside == last and (last.end or 0) <= (here.start or 0)
        return year and counts_from_sentence(self.text, self.begun, self.mentioned, reading, self.language)

    def _is_of_look_back(self, reading: Reading, told: Interval) -> bool:
        """Whether what came later is counted from a look back of its sentence: "had left in May, and two days later was
        taken"; the story does not go on from there, unless it comes after all that was told.
        """
        later = reading.meaning
        match m.unbound(later):
            case m.Offset(anchor=m.Anchor.PREVIOUS, direction=1):
                pass
            case m.Nearest(shift=1, anchor=m.Anchor.PREVIOUS) | m.Unit(shift=1, anchor=m.Anchor.PREVIOUS):
                if told.granularity < Granularity.MONTH or not self._is_still_back(later, told):
                    return False  # "fighting had broken out in September 1970; the following July it was over"
            case _:
                return False
        if END_BEFORE_WORD.search(self.text, self.mentioned, reading.first + 1) or self._is_aside(reading):
            return False
        if not is_main(self.text, self.begun, self.language):
            return False
        self.going_back = self._is_still_back(later, told)
        return True

    def _is_still_back(self, later: Meaning, told: Interval) -> bool:
        """Whether what came so long after a look back lies before the time that the story is at."""
        context, here = self.around.remembering(told, None), self.around.previous
        value = resolve(later, published=self.published, context=context, policy=self.policy).value
        return isinstance(value, Interval) and here is not None and (value.start or 0) <= (here.start or 0)

    def _is_behind_look_back(self, reading: Reading, told: Interval) -> bool:
        """Whether what came later opens the sentence behind a look back of less than a year, and goes on from that: "it
        ended on 3 May. It had begun on 21 April. Two days later the guns came".
        """
        here = self.around.previous
        if here is None or told != self.recent:
            return False
        if self.opened and counts_from_opening(self.text, self.mentioned, reading, told, self.language):
            self.going_back = self._is_still_back(reading.meaning, told)
            return self.going_back
        if not later_than(reading.meaning):
            return False
        if not leads(self.text, reading.first):
            return False
        near = (here.start or 0) - (told.start or 0) <= _YEAR and told.granularity <= Granularity.MONTH
        far = told.granularity is Granularity.YEAR and years_on(reading.meaning)
        near = near or (far and self._is_still_back(reading.meaning, told))  # "In 1700 war began. Six years later"
        if not near or len(END_BEFORE_WORD.findall(self.text, self.mentioned, reading.first + 1)) != 1:
            return False
        unit = reading.meaning.unit if isinstance(reading.meaning, m.Unit) else told.granularity
        if unit not in (told.granularity, Granularity.DAY) or finer(reading.meaning, told):
            return False
        if not is_main(self.text, self.begun, self.language) or hindsight(self.text, reading, self.language):
            return False
        self.going_back = self._is_still_back(reading.meaning, told)
        return self.going_back

    def _onward(self, reading: Reading) -> Meaning | None:
        """A clause that tells what was then goes on from there."""
        if not told_then(self.text, reading.first, self.language):
            return super()._onward(reading)
        then = this_day(self.text, reading, self.around.previous, self.language)
        back = hindsight(self.text, reading, self.language) or had_in_between(self.text, reading, self.language)
        return then or onward(reading) or from_there(reading.meaning, back=back)
