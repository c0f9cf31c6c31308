"""The law of lists of hours and days: each hour is of the days beside it, none of any other, and nothing is lost.

Of dates that share their month, and of weekdays of every week, an hour may be told of each or only of the first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from grammar import Granularity as G
from grammar import Interval, Phrase, Recurrence, find
from timeline.testing.listings import Listing
from timeline.testing.violation import LawViolation

__all__ = ["LISTING_LAWS", "Finder", "hours_are_of_their_days"]

Finder = Callable[..., Sequence[Phrase]]
"""``grammar.find``, or what stands for it: a text, its publication and its language in, phrases out."""


def hours_are_of_their_days(told: Listing, finder: Finder = find) -> None:
    """Every hour that is found is one that is told, of one of the days; every hour and every day is found.

    >>> from timeline.testing.listings import at, listing
    >>> hours_are_of_their_days(listing(at(2024, 11, 11), 42))
    """
    found = finder(told.text, published=told.published, language=told.language)
    values = [phrase.resolution.value for phrase in found]
    days: set[str] = set()
    hours: set[str] = set()
    weekdays: set[int] = set()
    for value in values:
        if isinstance(value, Recurrence):
            weekdays |= set(value.weekdays or (range(1, 8) if value.unit is G.DAY else ()))
            hours |= _clocks(value)
        elif isinstance(value, Interval) and value.lower is not None:
            days.add(value.lower[:10])
            hours |= _ends(value)
    _must(told, "days", sorted(days), sorted(told.days))
    _must(told, "weekdays", sorted(weekdays), sorted(told.weekdays))
    _must(told, "hours", sorted(hours), sorted(set(told.hours)))


def _clocks(value: Recurrence) -> set[str]:
    """The time of day of a set, and when each is over."""
    if value.clock is None:
        return set()
    last = set() if value.lasting is None else {(value.clock + value.lasting) % _DAY}
    return {f"{minutes // 60:02}:{minutes % 60:02}" for minutes in {value.clock, *last}}


def _ends(value: Interval) -> set[str]:
    """The time of day at which an interval begins, and at which one of several hours ends."""
    if value.granularity > G.HOUR or value.lower is None or value.upper is None:
        return set()
    length = (value.end or 0) - (value.start or 0)
    alone = length == (60 if value.granularity is G.MINUTE else 3600)
    return {value.lower[11:16]} if alone else {value.lower[11:16], value.upper[11:16] or "00:00"}


def _must(told: Listing, what: str, found: object, right: object) -> None:
    if found != right:
        raise LawViolation(
            f"hours_are_of_their_days: {told.text!r}, told on {told.published}: {what} {found}, not {right}"
        )


_DAY: Final = 1440
LISTING_LAWS: Final = (hours_are_of_their_days,)
"""All laws of lists."""
