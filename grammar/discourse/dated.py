"""A date that a text has told, and the first such date as a bare one after it or the last before it.

"On 3 March they met; on the 5th they signed": the 5th of March, by the calendar alone.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve, field, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.granularity import Granularity as G
from grammar.granularity import floor
from grammar.interval import Interval
from grammar.publication import Publication

_AFAR: Final = 300 * DAY
"""So far ahead a date without its year is rather the last one, where that is told of what was done before."""


@frozen
class Dated:
    """A date that was told with its month, where its words stand; ``year``: with its year, or a year by itself;
    ``month``: a month in which something was; ``alone``: that goes on in its own sentence alone, as a birth;
    ``since``: by which something began that is so now; ``feast``: it is a named day; ``slight``: what is of late behind
    it is of now, as it was counted from another one, or tells when a firm was founded.
    """

    time: Interval
    first: int
    last: int
    year: bool = field(default=False)
    month: bool = field(default=False)
    alone: bool = field(default=False)
    since: bool = field(default=False)
    feast: bool = field(default=False)
    slight: bool = field(default=False)

    def reaching(self, last: int, value: Interval) -> Dated:
        """The same up to a time of day of its day, behind which a text goes on from it as right behind its words: "from
        9 a.m. on the 28th. That is 2 p.m. there. It ends on the 29th".
        """
        day = floor(self.time.start or 0, G.DAY)
        inside = self.time.granularity <= G.DAY and day <= (value.start or 0) < day + DAY
        return evolve(self, last=last) if inside else self


def onward_to(bare: m.Date, told: Dated) -> m.Date | None:
    """The first such date from a time on: of the next days of that number, of the same year or the next."""
    start = (told.time.start or 0) // DAY
    year, month, day = calendar.from_days(start)
    if told.time.granularity is G.YEAR:
        return None if bare.month is None else fitting(evolve(bare, year=year))
    if bare.month is not None:
        if not told.year and bare.weekday is None:
            return None
        shift = (bare.month, bare.day or 31) < (month, day if told.time.granularity < G.MONTH else 1)
        return fitting(evolve(bare, year=year + shift))
    if told.time.granularity <= G.DAY and (bare.day or 0) < day:
        year, month = year + month // 12, month % 12 + 1
    return fitting(evolve(bare, year=year, month=month))


def back_to(bare: m.Date, told: Dated) -> m.Date | None:
    """The last such date before a day: "stepped down on 28 February, two weeks after he wrote on the 11th"."""
    year, month, day = calendar.from_days((told.time.start or 0) // DAY)
    if bare.month is not None and not told.year:
        return None
    if bare.month is not None and told.time.granularity <= G.MONTH:
        whole = bare.day is None or told.time.granularity is G.MONTH
        return fitting(
            evolve(bare, year=year - (bare.month >= month if whole else (bare.month, bare.day) > (month, day)))
        )
    if told.time.granularity > G.DAY or bare.day is None:
        return None
    if bare.day > day:
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return fitting(evolve(bare, year=year, month=month))


def nearer_before(bare: m.Date, onward: m.Date, told: Dated, published: Publication) -> m.Date:
    """A bare day behind one that lies ahead: the one before it of its month, where that is nearer and yet to come.

    "The sale is on 11 December, with viewing on the 9th"; not "the first is on 4 June and the second on the 26th".
    """
    start, back = told.time.start or 0, back_to(bare, told)
    if start < (published.day.end or 0) or back is None:
        return onward
    before, after = begins(back), begins(onward)
    nearer = start - before < after - start and before >= (published.day.start or 0)
    nearer = nearer and before // DAY >= calendar.to_days(*calendar.from_days(start // DAY)[:2], 1)
    return back if nearer else onward


def back_near(bare: m.Date, onward: m.Date, told: Dated, published: Publication) -> m.Date:
    """The date before one that was told, where the next one is almost a year away; of one that lies ahead only what is
    yet to come: "the fair is on 12 November 2018, and bids are due October 1".
    """
    back, start = back_to(bare, told), told.time.start or 0
    far = begins(onward) - start > _AFAR
    if back is None or not far:
        return onward
    over = begins(back) < (published.day.start or 0)
    return onward if over and start >= (published.day.end or 0) else back


def begins(date: m.Date) -> int:
    """The moment at which a date of the calendar begins, which tells its year."""
    return calendar.to_days(date.year or 0, date.month or 1, date.day or 1) * DAY


def fitting(date: m.Date) -> m.Date | None:
    """A date that its month has and that is its weekday, else ``None``."""
    year, month = date.year or 0, date.month or 1
    if date.day is not None and date.day > calendar.month_length(year, month):
        return None
    wrong = (
        date.weekday is not None and calendar.weekday_then(calendar.to_days(year, month, date.day or 1)) != date.weekday
    )
    return None if wrong else date
