r"""A report on what happened on the day that its title tells: its times of day, weekdays and bare days are of then.

"Grounding of the ferry Aina, 9 November 2007\nThe report is published today.\nShe left at 9.30 pm": of that day,
whatever longer time or other day was told between.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_time, is_weekday
from grammar.calendar import DAY
from grammar.clauses.beside import behind_comma
from grammar.directions.focus import focus_of
from grammar.discourse.anchoring import earlier_than, later_than, on_day
from grammar.discourse.known import Known
from grammar.discourse.passing import dateless, hindsight
from grammar.discourse.recall import in_days
from grammar.discourse.years.ages import is_born
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_TITLE: Final = 250
"""So many characters at most has a title."""
_NEAR: Final = 400
"""So many characters behind a time of day another one goes on from it without help."""
_OVER: Final = 7 * DAY
"""So long before publication at least is the day of such a report."""
_HOURS: Final = 3
"""So many times of day without one at least has such a report."""
_BESIDE: Final = 3
"""So many days before and after that day its times of day may be of."""
_MONTH: Final = 15
"""So many days before and after, a bare day of a month."""


@frozen
class Incident:
    """The day that a title tells, the last time of it that was told, and whether the text is still at it, or at another
    day of which it tells what was done.
    """

    day: int
    at: Interval
    here: bool = True
    other: bool = False

    def after(self, value: Interval, published: Publication, *, had: bool) -> Incident:
        """The same behind one more time: what *had* been before is told by the way."""
        beside = value.start is not None and abs(value.start // DAY - self.day) <= _BESIDE
        day, today = value.granularity <= G.DAY, published.day.start or 0
        fine, over = day and beside, (value.start or 0) < today
        return evolve(
            self, at=value if fine and not had else self.at, here=fine, other=day and over and not (fine or had)
        )

    def base(self, known: Known, reading: Reading) -> Interval | None:
        """The time from which a time of day or so many hours count that go on from none of its days."""
        time, here = m.unbound(reading.exact), known.here
        counts = (later_than(time) or earlier_than(time)) and not in_days(time)
        of_day = is_time(time) or (isinstance(time, m.DayPart) and time.date == m.Unit(G.DAY, -1, m.Anchor.PREVIOUS))
        if here is None or not (counts or of_day) or not _is_then(known.text, reading, known.language):
            return None
        near = reading.first - known.mentioned <= _NEAR or not is_time(time)
        if self.other and near and "\n" not in known.text[known.mentioned : reading.first]:
            return None  # "On 9 May 2008 the court met. It rose at 4 p.m."
        if self.here and here.granularity <= G.DAY and near and here == self.at:
            return here if is_time(time) else None
        if self.here and not is_time(time):
            return None
        return self.at if counts else Interval.of((self.at.start or 0) // DAY * DAY, G.DAY)

    def given(self, text: str, reading: Reading, language: Language) -> Reading:
        """A weekday or a bare day of a month as the one nearest to that day, where the text is at it: a weekday before
        it in hindsight, else from it on.
        """
        date = dateless(reading.meaning)
        if not self.here or not isinstance(date, m.Date) or not _is_then(text, reading, language):
            return reading
        if self.at.granularity >= G.DAY:
            return reading  # no time of that day was told as yet
        day = (self.at.start or 0) // DAY
        if is_weekday(date) and date.weekday:
            back = -1 if hindsight(text, reading, language) else 1
            day += back * (back * (date.weekday - calendar.weekday(day)) % 7)
        elif date.day and date == m.Date(day=date.day):
            near = [one for one in range(day - _MONTH, day + _MONTH) if calendar.from_days(one)[2] == date.day]
            day = min(near, key=lambda one: abs(one - day), default=day)
            if calendar.from_days(day)[2] != date.day:
                return reading
        else:
            return reading
        return on_day(reading, date, day)


def incident_of(
    text: str, every: Sequence[tuple[Reading, bool]], published: Publication, language: Language
) -> Incident | None:
    """The day that the title of a text tells in full, over when it was published; a title has no verb."""
    end = text.find("\n", 0, _TITLE)
    for reading, hidden in every:
        if end < 0 or reading.first >= end:
            return None
        date = reading.meaning
        if hidden or not isinstance(date, m.Date) or not (date.year and date.month and date.day):
            continue
        day = calendar.to_days(date.year, date.month, date.day)
        read = focus_of(text, language.code).read_at(reading.first)
        if read is None or day * DAY > published.start - _OVER or is_born(text, reading.first, language):
            return None
        hours = (other for other, _ in every if isinstance(other.exact, m.Clock) and other.exact.date is None)
        if sum(1 for _ in hours) < _HOURS:
            return None
        closes = text[reading.last : reading.last + 1] in (".", "\n")
        names = closes and behind_comma(text, reading.first)  # "Post-mortem: raised errors, "
        if not names and any(one.form == "finite" for one in read.groups):
            return None
        return Incident(day, Interval.of(day * DAY, G.DAY))
    return None


def _is_then(text: str, reading: Reading, language: Language) -> bool:
    """Whether the verbs of a sentence are past, and none tells who said so; a title has none."""
    read = focus_of(text, language.code).read_at(reading.first)
    verbs = [group for group in read.groups if group.form == "finite"] if read is not None else []
    return read is not None and all(one.tense == "past" and one.lemma not in read.lexicon.saying for one in verbs)
