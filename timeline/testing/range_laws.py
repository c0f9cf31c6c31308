"""Laws of ranges, and of hours that leave their half of the day open: where they end, beside each other and the clock.

Each takes the moment of the reference and raises ``LawViolation``. They are said as meanings, which have no language.

>>> ranges_begin_before_they_end(datetime(2024, 11, 11))
>>> open_hours_come_next(datetime(2024, 11, 11))
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

import grammar
from grammar import Policy
from grammar.meaning import Clock, Date, DayPart, Meaning, Range
from timeline.testing.resolution_laws import told, told_moment
from timeline.testing.violation import LawViolation

__all__ = [
    "ends_mean_what_they_mean_alone",
    "hours_after_parts_of_days",
    "open_hours_come_next",
    "open_hours_lie_ahead",
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
    """ "From 5 May 1990 to Friday": the Friday that is meant without the range, too, where it lies behind the start."""
    begin = Date(reference.year - 34, 5, 5)
    for last in (Date(weekday=5), Date(month=3), Date(month=3, day=2)):
        alone, held = _ends(last, reference), _ends(Range(begin, last), reference)
        if held != (f"{begin.year}-05-05", alone[1]):
            raise LawViolation(f"ranges: from {begin} to {last}, told on {reference.date()}: {held}, alone {alone}")


def _next(after: datetime, shown: tuple[int, int, int], hours: int = 12) -> datetime:
    """The first moment after another at which clocks of so many hours show this."""
    hour, minute, second = shown
    day = datetime(after.year, after.month, after.day)
    turns = (day + timedelta(hours=hour % hours + turn, minutes=minute, seconds=second) for turn in range(0, 48, hours))
    return next(moment for moment in turns if moment > after)


_STARTS: Final = ((10, 0), (15, 0), (0, 0), (23, 0), (12, 0), (9, 30), (9, 31), (21, 29))
_LASTS: Final = (
    *((3, None, None), (11, None, None), (12, None, None), (9, None, None), (9, 30, None), (9, 31, None)),
    *((9, 29, None), (9, 30, 1), (9, 30, 0), (12, 1, None), (11, 59, 59), (12, 0, 1)),
)


def open_hours_come_next(reference: datetime) -> None:
    """ "From 10 a.m. to 3": the end is where clocks next show it, be that in this half of the day or in the next."""
    for year, (hour, minute), (last, minutes, seconds) in itertools.product((2019, 1970), _STARTS, _LASTS):
        meaning = Range(Clock(hour, minute, date=Date(year, 1, 1)), Clock(last, minutes, seconds, open=True))
        right = told_moment(_next(datetime(year, 1, 1, hour, minute), (last, minutes or 0, seconds or 0)))
        got = _ends(meaning, reference)
        if got[1] != right:
            raise LawViolation(f"hours: {meaning}: ends {right}, told {got}")


def hours_after_parts_of_days(reference: datetime) -> None:
    """ "From Monday evening to 2 a.m.": the end is where clocks show it next, after the part of the day has begun."""
    for part, begins in (("MO", 5), ("AF", 12), ("EV", 18), ("NI", 21)):
        for hour, is_open in ((hour, is_open) for hour in range(24) for is_open in (False, True)):
            if is_open and not 0 < hour <= 12:
                continue
            right = told_moment(_next(datetime(2019, 5, 5, begins), (hour, 0, 0), 12 if is_open else 24))
            got = _ends(Range(DayPart(part, _DAY), Clock(hour, open=is_open)), reference)
            if got != (f"2019-05-05T{begins:02}:00:00", right):
                raise LawViolation(
                    f"hours: from {part} of 2019-05-05 to {hour}, open {is_open}: ends {right}, told {got}"
                )


_HOURS: Final = ((3, 30), (3, None), (11, 59), (11, None), (12, 30), (12, None), (0, 1))


def _asked(day: date) -> Iterator[datetime]:
    """Moments around those at which clocks show the times that are asked for, to the second."""
    for hour, minute, second in (*((hour, minute or 0, 0) for hour, minute in _HOURS), (15, 30, 0), (23, 59, 0)):
        for seconds in (-61, -60, -31, -1, 0, 1, 29, 30, 31, 59, 60, 61):
            moment = datetime(day.year, day.month, day.day, hour, minute, second) + timedelta(seconds=seconds)
            if moment.date() == day:
                yield moment


def open_hours_lie_ahead(reference: datetime) -> None:
    """ "At 3:30" of who looks ahead: the first of that day's two that is not over, else one of the next; 12 is noon."""
    policy = Policy.assistant()
    for moment in _asked(reference.date()):
        for hour, minute in _HOURS[:-1]:
            today = datetime(moment.year, moment.month, moment.day, hour, minute or 0)
            both = (today, today + timedelta(hours=12 if hour < 12 else 0))
            starts = [one for one in both if one >= moment][:1] or [one + timedelta(days=1) for one in both]
            lasts = timedelta(hours=1) if minute is None else timedelta(minutes=1)
            right = [(told_moment(one), told_moment(one + lasts)) for one in starts]
            got = _ends(Clock(hour, minute, open=True), moment, policy)
            if got not in right:
                raise LawViolation(f"hours: {hour}:{minute or 0:02}, asked at {moment}: {right[0]}, told {got}")
