"""A bare day a little before the one that a story is at: it goes back by days, and names the next month if it means it.

"The counter-attack of the 22nd failed. The navy broke up a convoy on the night of the 21st": of the same month.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY, from_days, to_days
from grammar.discourse.passing import dateless
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.parsing.driver import Reading

_BACK: Final = 10
"""So many days at most another paragraph goes back by a bare day."""
_BESIDE: Final = 4
"""So many characters at most stand before a weekday that tells which day that is."""


def of_same_days(bare: Reading, reading: Reading, here: Interval, line: int) -> Reading:
    r"""A *bare* day of a month a few days before the day *here*, in another paragraph: of the same days, and not of the
    next year.

    >>> from grammar import Policy, find
    >>> text = "She sailed on 2 January 1933.\n\nBehind it lay money. A cut was due on 1 January."
    >>> [p.timex.value for p in find(text, published="2010-03-15", policy=Policy.narrative())]
    ['1933-01-02', '1933-01-01']
    """
    date = bare.time
    if not isinstance(date, m.Date) or not date.month or not date.day or date != m.Date(None, date.month, date.day):
        return reading
    if reading.first < line or here.start is None or here.granularity > G.DAY:
        return reading
    now = here.start // DAY
    year = from_days(now)[0]
    if not 0 < now - to_days(year, date.month, min(date.day, 28)) <= _BACK:
        return reading
    return evolve(bare, meaning=m.replaced(bare.meaning, date, evolve(date, year=year)))


def of_month_beside(text: str, since: int, reading: Reading, last: Interval | None) -> Reading:
    """A bare day right behind the month told *last*, whose words end at *since*: "at Alavus the month after, on the
    17th".
    """
    date = reading.time
    if last is None or last.start is None or last.granularity is not G.MONTH or not isinstance(date, m.Date):
        return reading
    if not date.day or date != m.Date(day=date.day) or text[since : reading.first].strip() != ",":
        return reading
    year, month, _ = from_days(last.start // DAY)
    return evolve(reading, meaning=m.replaced(reading.meaning, date, m.Date(year, month, date.day)))


def of_same_month(reading: Reading, here: Interval, line: int) -> Reading:
    """A bare day right before the day *here*, with its month and year: nobody leaves out the month of one most of a
    month ahead; "on 28 June ... on the 25th" may be, in the paragraph of *here*, which ends at *line*.

    >>> from grammar import Policy, find
    >>> text = "It began on 22 May 1941. A convoy had been seen and was sunk on the 21st."
    >>> [p.timex.value for p in find(text, published="2010-03-15", policy=Policy.narrative())]
    ['1941-05-22', '1941-05-21']
    """
    date = dateless(reading.meaning)
    if not isinstance(date, m.Date) or date.day is None or date != m.Date(day=date.day):
        return reading
    if here.start is None or here.granularity > G.DAY:
        return reading
    year, month, day = from_days(here.start // DAY)
    part = isinstance(m.unbound(reading.meaning), m.DayPart | m.Clock)  # "on the morning of the 5th"
    most = _BACK if part and line < reading.first else 1
    if not 0 < day - date.day <= most:
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, date, m.Date(year, month, date.day)))


def is_of_a_day(reading: Reading) -> bool:
    """Whether a phrase is told by the day: a weekday, a bare day of a month, a time of day; it is of no year."""
    date = dateless(reading.meaning)
    if isinstance(date, m.Date):
        return date in (m.Date(weekday=date.weekday), m.Date(day=date.day), m.Date(day=date.day, weekday=date.weekday))
    return isinstance(date, m.Clock | m.DayPart)


def is_day_of_part(text: str, since: int, reading: Reading, value: Interval, here: Interval) -> bool:
    """Whether a weekday right behind the part of a day, whose words end at *since*, only tells which day it is of: "on
    the evening of 14 February, a Friday".
    """
    if here.granularity >= G.DAY or value.granularity is not G.DAY or getattr(reading.time, "weekday", None) is None:
        return False
    inside = (value.start or 0) <= (here.start or 0) < (value.end or 0)
    return inside and reading.first - since <= _BESIDE and text[since : since + 1] == ","
