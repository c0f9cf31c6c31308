"""Laws of ranges: where they begin and end, how exactly they are told.

Each takes the moment of the reference and raises ``LawViolation``. They are said as meanings, which have no language.

>>> ranges_begin_before_they_end(datetime(2024, 11, 11))
>>> ranges_are_as_fine_as_their_finer_end(datetime(2024, 11, 11))
"""

from __future__ import annotations

import itertools
from datetime import datetime
from typing import Final

import grammar
from grammar import Granularity, Policy
from grammar.meaning import Approximate, Date, Meaning, Range
from timeline.testing.asking import answer, must
from timeline.testing.resolution_laws import told
from timeline.testing.violation import LawViolation

__all__ = [
    "ends_mean_what_they_mean_alone",
    "ranges_are_as_fine_as_their_finer_end",
    "ranges_are_as_sure_as_both_ends",
    "ranges_begin_before_they_end",
]

_DAY: Final = Date(2019, 5, 5)


def _ends(meaning: Meaning, reference: datetime, policy: Policy | None = None) -> tuple[str | None, str | None]:
    """Start and end of what a meaning denotes; nothing twice where it denotes nothing."""
    got = told(grammar.resolve(meaning, published=reference, policy=policy or Policy.news()).value)
    return got if isinstance(got, tuple) else (None, None)


def ranges_begin_before_they_end(reference: datetime) -> None:
    """A range that ends before it starts is none, nor one of no length; one day to the same day is that day."""
    before = Date(2018, 5, 3)
    excluded = Policy.news().choosing("ends=excluded")
    rows = ((_DAY, before, Policy.news(), None), (_DAY, _DAY, excluded, None), (before, _DAY, excluded, "2018-05-03"))
    for first, last, policy, start in (*rows, (_DAY, _DAY, Policy.news(), "2019-05-05")):
        found = grammar.resolve(Range(first, last), published=reference, policy=policy)
        got = told(found.value)
        if (got[0] if isinstance(got, tuple) else got) != start or bool(found.reason) != (start is None):
            raise LawViolation(f"ranges: from {first} to {last}: starts {start}, told {got} {found.reason!r}")


def ends_mean_what_they_mean_alone(reference: datetime) -> None:
    """ "From 5 May 1990 to Friday": the Friday that is meant without the range; "to March": the first one behind it."""
    year = reference.year - 34
    begin = Date(year, 5, 5)
    friday = _ends(Date(weekday=5), reference)[1]
    onward = ((Date(month=3), f"{year + 1}-04-01"), (Date(month=3, day=2), f"{year + 1}-03-03"))
    for last, end in ((Date(weekday=5), friday), *onward):
        held = _ends(Range(begin, last), reference)
        if held != (f"{year}-05-05", end):
            raise LawViolation(f"ranges: from {begin} to {last}, told on {reference.date()}: {held}, due to end {end}")


def ranges_are_as_fine_as_their_finer_end(reference: datetime) -> None:
    """From a month to a day, or from a day to a month, it is told to the day."""
    day, month, year = Date(2019, 5, 5), Date(2019, 6), Date(2020)
    for first, last, unit in (
        (day, month, "DAY"),
        (month, year, "MONTH"),
        (day, year, "DAY"),
        (Date(2019, 4), day, "DAY"),
    ):
        found = answer(Range(first, last), reference).value
        must("ranges", f"from {first} to {last}", Granularity[unit], getattr(found, "granularity", None))


def ranges_are_as_sure_as_both_ends(reference: datetime) -> None:
    """From about a month, or to about a month, is about so long."""
    for first, last in itertools.product((False, True), repeat=2):
        ends = [Approximate(date) if rough else date for date, rough in ((Date(2019, 5), first), (Date(2020, 6), last))]
        found = answer(Range(*ends), reference).value
        must("ranges", f"from {ends[0]} to {ends[1]}", first or last, getattr(found, "approximate", None))
