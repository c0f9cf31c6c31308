"""Months of a list, each the next one after that before it: "the numbers for February and March are out", told in June.

The one before says which year is meant; told alone, the second may be seen from publication as one of another year.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY, from_days
from grammar.context import Direction
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.neighbours.listing import joint_of
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_APART: Final = 3
"""So many months at most lie between two of a list that tells no year."""
_YEAR: Final = 12


def next_of_list(
    text: str,
    reading: Reading,
    since: int,
    last: Interval | None,
    published: Publication,
    way: Callable[[int], Direction | None],
    language: Language,
) -> Reading:
    """A bare month right behind another that ends at *since*, in the year in which it is the next one; not one that
    lies ahead where its clause tells of what is over.
    """
    month = reading.time
    if last is None or last.start is None or last.granularity is not G.MONTH or last.part is not None:
        return reading
    if not isinstance(month, m.Date) or month != m.Date(month=month.month) or month.month is None:
        return reading
    if since > reading.first or joint_of(language).fullmatch(text, since, reading.first) is None:
        return reading
    year, before, _ = from_days(last.start // DAY)
    apart = (month.month - before) % _YEAR
    if not 0 < apart <= _APART:
        return reading
    told = evolve(month, year=year + (month.month < before))
    ahead = (told.year, told.month) > from_days((published.day.start or 0) // DAY)[:2]
    if ahead and way(reading.first) == "past":
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, month, told))
