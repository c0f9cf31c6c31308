"""What a story looks back to, and what counts on from there: "it had begun on 21 April. Two days later"."""

from __future__ import annotations

import re
from typing import Final

from attrs import define, evolve, field

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.discourse.anchoring import finer, later_than, years_on
from grammar.discourse.going_back import (
    before_told,
    beside_weeks,
    between,
    comes_back,
    inside_told,
    is_main,
    looking_back,
)
from grammar.discourse.memory import STOP, Memory
from grammar.discourse.passing import aside, had_by, hindsight, told_then
from grammar.discourse.running import from_there, leads, onward
from grammar.discourse.stories.opened import counts_from_opening, soon_behind_opening
from grammar.discourse.stories.resumed import (
    counts_from_beginning,
    counts_from_sentence,
    dates_deed,
    had_in_between,
)
from grammar.discourse.stories.scenes import YEARS, this_day
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.meaning import Meaning
from grammar.parsing.driver import Reading
from grammar.resolution import resolve

_AGE: Final = 10 * 366 * DAY
"""So long at most behind where a story is comes what it tells by the way of a thing of then."""
_YEAR: Final = 366 * DAY
"""So long at most a story looks back to what it goes on from in the next sentence."""
_PARTS: Final = 3 * 366 * DAY
"""So long at most before the time told in another paragraph a look back begins a part of the story anew."""
_PARAGRAPH: Final = re.compile(r"[.!?:”\"')\]]\s*\n\s*\S")
"""A new paragraph behind a sentence, not a line of one that was wrapped."""


@define
class LookBack(Memory):
    """What was told in a story, with the times that it only looked back to or told by the way."""

    beside: Interval | None = field(init=False, default=None)
    looked_back: Interval | None = field(init=False, default=None)
    going_back: bool = field(init=False, default=False)
    opened: bool = field(init=False, default=False)
    """Whether a part of the story opened with that look back, or with one from which it goes on."""
    inserted: bool = field(init=False, default=False)
    """Whether the time told last is of another year, in a clause between a subject and its verb, or in a jump ahead."""
    weeks: bool = field(init=False, default=False)
    """Whether the time last mentioned is so many weeks from a day."""
    line: int = field(init=False, default=0)
    """Where the paragraph of the time that the story is at ends."""

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

    def _looks_back(self, reading: Reading, here: Interval) -> Reading:
        """A bare day behind one that the story only looked back to, in its sentence or where that goes on."""
        self.going_back = False
        if self.inserted and "," in self.text[self.mentioned : reading.first]:
            return reading  # "General Wightman, who had fought in November 1715, left on 5 June"
        if self.last is not None and (told := before_told(self, reading, self.last)) is not None:
            self.going_back = True
            return told
        if self.last is not None and self.last != here:
            told = inside_told(self.text, self.mentioned, reading, self.last, self.language)
            if told is not None:
                self.going_back = (self.last.end or 0) <= (here.start or 0)
                return told
        if self.weeks and (told := beside_weeks(reading, here)) is not None:
            return told
        if self.looked_back is None:
            return reading
        anew = not self.opened and _PARAGRAPH.search(self.text, self.mentioned, reading.first + 1) is not None
        if anew and not hindsight(self.text, reading, self.language):
            return reading
        inside = STOP.search(self.text, self.mentioned, reading.first) is None
        if not hindsight(self.text, reading, self.language):
            by = reading.signal is not None and reading.signal[2] == "by"
            if not inside and by and self.looked_back.granularity >= Granularity.YEAR:
                return reading  # "the year before a treaty had failed. By mid-January the passes were open"
            if not inside and not self.opened and comes_back(reading, self.looked_back, here):
                return reading
            if not inside:
                # "had risen in March. It fell on 28 April"
                far = self.looked_back.granularity < Granularity.YEAR and had_by(self.text, reading, self.language)
                told = between(reading, self.looked_back, here, self.policy, far=far)
                self.going_back = far and told is not None
                if told is None and (self.opened or self._is_elsewhere(self.looked_back, here)):
                    back = self.looked_back
                    told = soon_behind_opening(self.text, self.mentioned, reading, back, here, self.language)
                    self.going_back = self.opened and told is not None
                if told is None and not leads(self.text, reading.first):
                    told = looking_back(reading, self.looked_back, here)  # "had risen on the 7th. It fell on the 17th"
                return told or reading
            if aside(self.text, self.begun, reading.first, self.language):
                return reading  # "the town, which had starved since 11 January, fell on the 29th"
        if self.looked_back.granularity >= Granularity.YEAR and aside(
            self.text, self.begun, reading.first, self.language
        ):
            return reading  # "the peasants, who had lost it in 1823, had been cutting since March"
        told = looking_back(reading, self.looked_back, here, Granularity.MONTH)
        if told is None:  # "had been warned in January that it could not last until summer"
            told = between(reading, self.looked_back, here, self.policy, far=True)
        self.going_back = told is not None
        return reading if told is None else told

    def _is_elsewhere(self, back: Interval, here: Interval) -> bool:
        r"""Whether a look back told its year, not long before the time of another paragraph: "It was over in December
        1971.\n\nThe vote had been fixed for October 1970. On 12 November a storm came".
        """
        kept = self.kept
        if kept is None or YEARS.isdisjoint(kept.names) or (here.start or 0) - (back.start or 0) > _PARTS:
            return False
        return self.line < self.begun and is_main(self.text, self.begun, self.language)
