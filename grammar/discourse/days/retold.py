"""Days that a report tells again: "the riot of Jan. 6, 2021. She was asked what she did on Jan. 6".

A day of the month that was told with its year is that day still, without it, however much stands between: nobody means
the last 6 January so, nor where it is told in full only behind that. A birthday is not told again so, and a day close
to publication is its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.discourse.years.ages import is_born
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_NEAR: Final = 21
"""A day so near publication is that of the year in which it is told."""
SEVERAL: Final = 0
"""The year of a day that was told of more than one."""

Told = Mapping[tuple[int, int], int]
"""Month and day -> the year in which a report told them."""


def told_in_full(reading: Reading, told: Told) -> Iterator[tuple[tuple[int, int], int]]:
    """The days of a phrase that has their years, each with its year; ``SEVERAL`` where another one was told."""
    for leaf in reading.nodes:
        if isinstance(leaf, m.Date) and leaf.year is not None and leaf.month is not None and leaf.day is not None:
            day = leaf.month, leaf.day
            yield day, leaf.year if told.get(day, leaf.year) == leaf.year else SEVERAL


def told_later(
    text: str, every: Iterable[tuple[Reading, bool]], published: Publication, language: Language
) -> dict[tuple[int, int], int]:
    """The days that a text tells in full anywhere, which are over, each with its year: "he denies blame for Jan. 6",
    of a text that tells below of "the riot of Jan. 6, 2021"; not the last of a month, with which figures are compared,
    "debt at Dec. 31 was above that of Dec. 31, 1995".
    """
    told: dict[tuple[int, int], int] = {}
    for reading, hidden in every:
        days = () if hidden else dict(told_in_full(reading, told)).items()
        for (month, day), year in days:
            over = year == SEVERAL or calendar.to_days(year, month, min(day, 28)) * DAY < (published.day.start or 0)
            last = year != SEVERAL and day == calendar.month_length(year, month)
            if over and not last and not is_born(text, reading.first, language):
                told[month, day] = year
    return told


def bare_day(reading: Reading) -> m.Date | None:
    """The day and month without a year that are all of the date of a phrase."""
    nodes = reading.nodes
    if len(nodes) == 1 and not isinstance(nodes[0], m.Date):
        return None
    dates = [leaf for leaf in nodes if isinstance(leaf, m.Date)]
    if len(dates) != 1 or dates[0].year is not None or dates[0].month is None or dates[0].day is None:
        return None
    return dates[0]


def retold(reading: Reading, date: m.Date, year: int, published: Publication) -> Reading:
    """A phrase with the *year* in which its day was told."""
    if year == SEVERAL or is_near(date, published):
        return reading
    day = calendar.to_days(year, date.month or 1, date.day or 1)
    if date.weekday not in (None, calendar.weekday_then(day)):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year)))


def is_near(date: m.Date, published: Publication) -> bool:
    """Whether a day and month of some year lie close to publication."""
    today = (published.day.start or 0) // DAY
    year = calendar.from_days(today)[0]
    month, day = date.month or 1, min(date.day or 1, 28)
    return any(abs(calendar.to_days(one, month, day) - today) <= _NEAR for one in (year - 1, year, year + 1))
