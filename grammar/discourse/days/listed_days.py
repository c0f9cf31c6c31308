"""Days of a list: those that a story told with their weekdays, of which it goes on to tell one after the other.

"It took place on Tuesday 9 and Wednesday 10 May 1848. On Tuesday morning shots were fired": on the 9th.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve, frozen

from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY, from_days
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.discourse.dated import fitting
from grammar.discourse.passing import dateless
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_LISTED: Final = 40
"""So many characters at most stand between two days of a list."""


@frozen
class ListedDays:
    """The days of a list, and where the words of its last one end."""

    days: tuple[tuple[int, int], ...] = ()
    """The weekday and the day of each."""
    last: int = 0

    def after(self, text: str, reading: Reading, value: Interval) -> ListedDays:
        """The list with one more day, or a new one behind any other time."""
        date = reading.meaning
        if not isinstance(date, m.Date) or date.weekday is None or date.day is None or value.granularity is not G.DAY:
            return ListedDays()
        day = (date.weekday, (value.start or 0) // DAY)
        near = reading.first - self.last <= _LISTED and not END_BEFORE_WORD.search(text, self.last, reading.first + 1)
        return ListedDays((*self.days, day) if near else (day,), reading.last)

    def of_list(self, text: str, reading: Reading) -> Reading:
        """A bare weekday at the head of the next sentence as that day of the list; its last one is the next anyway."""
        date = dateless(reading.meaning) if len(self.days) > 1 else None
        if not is_weekday(date):
            return reading
        found = [day for weekday, day in self.days[:-1] if weekday == date.weekday]
        if len(found) != 1 or date.weekday == self.days[-1][0] or not leads(text, reading.first):
            return reading
        if len(END_BEFORE_WORD.findall(text, self.last, reading.first + 1)) != 1:
            return reading
        year, month, day = from_days(found[0])
        return evolve(reading, meaning=m.replaced(reading.meaning, date, m.Date(year, month, day)))


def listed(text: str, reading: Reading, since: int, last: Interval | None, language: Language) -> Reading:
    """A bare day of a list, in the month of the one before it: "we are out on the 18th, 20th and 22nd"."""
    day = reading.time
    if (
        last is None
        or last.start is None
        or not isinstance(day, m.Date)
        or day.day is None
        or day != m.Date(day=day.day)
    ):
        return reading
    if reading.first - since > _LISTED:
        return reading
    between = text[since : reading.first].lower().replace(",", " ").split()
    links = language.words["AND"] | language.words["OR"] | language.words["THE"]
    year, month, before = from_days(last.start // DAY)
    if last.granularity is not G.DAY or len(between) > 2 or any(word not in links for word in between):
        return reading
    full = fitting(m.Date(year, month, day.day)) if day.day > before else None
    return reading if full is None else evolve(reading, meaning=m.replaced(reading.meaning, day, full))
