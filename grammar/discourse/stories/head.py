r"""The days that the head of a text tells of its war or strike, to which the story comes back from what lay before.

"The strike began on 5 May 1902.\n\nIn the 1850s there were thirty firms. On 24 April a cart came": of 1902.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import evolve, frozen

from grammar import meaning as m
from grammar.calendar import DAY, from_days, to_days
from grammar.clauses.beside import line_end
from grammar.discourse.passing import begun
from grammar.discourse.stories.of_weekday import fits
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.parsing.driver import Reading

_LONGEST: Final = 3 * 366
"""So many days at most lie between the first and the last day of such a head: no life, no town."""
_TITLES: Final = 4
"""So many lines at most, empty ones too, are the title of a text and what stands below it."""
_CLOSING: Final = (".", "!", "?", "…", "”", '"', "'", "’", ")")
_BEFORE: Final = 92
"""So many days at most before the first one a story begins; what it has gone back to lies before that."""
_YEAR: Final = 366
"""So many days from those days at most something went on until that had begun long before."""
_AFTER: Final = 31
"""So many days at most behind the last one it ends."""


def head_end(text: str) -> int:
    """Where the first paragraph ends that is no title."""
    end = line_end(text, 0)
    for _ in range(_TITLES):
        if text[:end].rstrip()[-1:] in _CLOSING or end >= len(text):
            break
        end = line_end(text, end + 1)
    return end


@frozen
class Head:
    """The first and the last day that the first paragraph, which ends at *end*, tells; ``None`` where it tells none."""

    end: int
    first: int | None = None
    last: int | None = None

    def after(self, reading: Reading, value: Interval) -> Head:
        """The same with one more time."""
        if reading.first >= self.end or value.start is None or value.end is None or value.granularity > G.SEASON:
            return self
        if any(getattr(node, "anchor", None) is m.Anchor.PUBLICATION for node in reading.nodes):
            return self  # "what I know before next February"
        begin, end = value.start // DAY, (value.end - 1) // DAY
        return evolve(
            self,
            first=begin if self.first is None else min(self.first, begin),
            last=end if self.last is None else max(self.last, end),
        )

    def given(
        self,
        bare: Reading,
        reading: Reading,
        here: Interval,
        beside: Interval | None,
        of_weekday: Callable[[], m.Date | None],
        *,
        anew: bool,
    ) -> Reading:
        """A *bare* date behind what was of no one year, long before those days, or behind a year from which something
        went on up to them, *beside*, or which was told by the way before the text began *anew*: in the year in which it
        is one of them or soon before.

        So is one behind any year where its weekday tells that year; *of_weekday* looks for the date with that weekday.
        """
        date = begun(bare.meaning)
        if self.first is None or self.last is None or self.last - self.first > _LONGEST:
            return reading
        if not isinstance(date, m.Date) or date.month is None or date.year is not None:
            return reading
        month, day, whole = date.month, min(date.day or 28, 28), of_weekday()
        year = from_days((here.start or 0) // DAY)[0]
        told = whole is not None and not fits(whole, year)
        until = None if beside is None else (beside.end or 0) // DAY
        reached = anew or (until is not None and self.first - _YEAR <= until <= self.last + _YEAR)
        near = here.granularity < G.YEAR or (here.granularity is G.YEAR and not reached)
        if (near and not told) or (here.end or 0) // DAY > self.first - _BEFORE:
            return reading
        for year in range(from_days(self.first)[0] - 1, from_days(self.last)[0] + 1):
            inside = self.first - _BEFORE <= to_days(year, month, day) <= self.last + _AFTER
            if inside and (whole is None or fits(whole, year)):
                return evolve(bare, meaning=m.replaced(bare.meaning, date, evolve(date, year=year)))
        return reading
