"""TIMEX3 values as intervals of the calendar: the way back from ``grammar.spell``.

Only what delimits an interval gives one. Durations, sets, PAST_REF and the like, and values with unknown digits give
none. Quarters and halves of a year give none either: an annotation does not tell a fiscal quarter from one of the
calendar. Nor do seasons: where they begin differs from land to land.
"""

from __future__ import annotations

import re
from typing import Final

from grammar import Granularity, Interval
from grammar.calendar import DAY, from_iso_week, to_days
from grammar.errors import GrammarError
from grammar.policy import Policy
from grammar.resolving.daytime import part

G = Granularity
_DATE: Final = re.compile(r"(?P<bc>BC)?(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?", re.ASCII)
_WEEK: Final = re.compile(r"(?P<year>\d{4})-W(?P<week>\d\d?)(?P<end>-WE)?", re.ASCII)
_CLOCK: Final = re.compile(r"(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d+)?)?)?", re.ASCII)
_LONG: Final = re.compile(r"\d{3}X?|\d\d(?:XX)?", re.ASCII)
_NONE: Final = re.compile(
    r"(PRESENT|PAST|FUTURE)_REF|P[\dX.].*|PT.*|.*X.*|(BC)?\d{4}-(Q\d|H\d|SP|SU|FA|WI|AU)(-.*)?|.*T\d\d.*(Z|[+-]\d\d:?\d\d)",
    re.ASCII,
)
"""Values of TimeML that delimit no interval: with unknown digits, of a fiscal or no calendar, in another zone."""


def interval_of(kind: str, value: str) -> Interval | None:
    """The interval of a TIMEX3 of that type and value; ``None`` where it delimits none.

    Raises ``ValueError`` with the reason where the value is no date at all.

    >>> interval_of("DATE", "1989-W44").lower, interval_of("DATE", "199").edtf, interval_of("DATE", "1989-Q3")
    ('1989-10-30', '199X', None)
    >>> print(interval_of("TIME", "1989-11-02T18:30"))
    [1989-11-02T18:30:00, 1989-11-02T18:31:00) minute
    """
    value = value.strip()
    if kind in ("DURATION", "SET") or not value:
        return None
    try:
        return _interval(value)
    except GrammarError as error:
        raise ValueError(str(error)) from error


def _interval(value: str) -> Interval | None:
    day, _, clock = value.partition("T")
    found = _DATE.fullmatch(day)
    if found is not None:
        year = 1 - int(found["year"]) if found["bc"] else int(found["year"])
        start = to_days(year, int(found["month"] or 1), int(found["day"] or 1)) * DAY
        if not clock:
            return Interval.of(start, G.DAY if found["day"] else G.MONTH if found["month"] else G.YEAR)
        if found["day"]:
            return _within_day(value, start, clock)
    week = _WEEK.fullmatch(value)
    if week is not None:
        start = from_iso_week(int(week["year"]), int(week["week"])) * DAY
        return Interval.of(start + 5 * DAY, G.WEEKEND) if week["end"] else Interval.of(start, G.WEEK)
    if _LONG.fullmatch(value):
        digits = value.rstrip("X")
        return Interval.from_edtf(digits + "X" * (4 - len(digits)))
    if _NONE.fullmatch(value):
        return None
    raise ValueError(f"value {value!r} is none of TIMEX3")


def _within_day(value: str, start: int, clock: str) -> Interval | None:
    if clock in ("MO", "MI", "AF", "EV", "NI", "DT"):
        return part(Interval.of(start, G.DAY), clock, Policy.news())
    found = _CLOCK.fullmatch(clock)
    if found is None:
        if _NONE.fullmatch(value):
            return None
        raise ValueError(f"value {value!r} has no time of day after its T")
    hour, minute, second = (int(piece or 0) for piece in found.groups())
    if hour > 23 or minute > 59 or second > 59:
        raise ValueError(f"value {value!r} has no such time of day")
    unit = G.SECOND if found[3] else G.MINUTE if found[2] else G.HOUR
    return Interval.of(start + hour * 3600 + minute * 60 + second, unit)
