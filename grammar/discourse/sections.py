r"""A part of a text that begins anew where all that was told is of one year: it goes back within that.

"War came on 25 April 1898. Manila fell on 13 August.\n\nCuba\n\nOn 29 April the squadron left": of 1898.
"""

from __future__ import annotations

from attrs import evolve, frozen

from grammar import meaning as m
from grammar.calendar import DAY, from_days, to_days
from grammar.discourse.passing import begun, hindsight
from grammar.discourse.scenes import opens_section
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading


@frozen
class OneYear:
    """The year of all days and months that a story has told, 0 where they are of several, and the first of them."""

    year: int | None = None
    first: int = 0

    def after(self, value: Interval) -> OneYear:
        """The same with one more time."""
        if value.start is None or value.granularity > G.MONTH or self.year == 0:
            return self
        day = value.start // DAY
        year = from_days(day)[0]
        if self.year is None:
            return OneYear(year, day)
        return OneYear(year, min(day, self.first)) if year == self.year else OneYear(0)

    def below_heading(self, text: str, since: int, reading: Reading, language: Language) -> Reading:
        """A bare date below a heading, behind words that end at *since*, in the one year, not before its first time."""
        date = begun(reading.meaning)
        if not self.year or not isinstance(date, m.Date) or date.year is not None or date.month is None:
            return reading
        if "\n" not in text[since : reading.first] or not opens_section(text, since, reading.first):
            return reading
        day = to_days(self.year, date.month, min(date.day or 28, 28))
        if day < self.first or hindsight(text, reading, language):
            return reading
        return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=self.year)))
