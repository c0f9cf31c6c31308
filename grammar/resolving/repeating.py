"""Sets of times: the recurrence that a phrase such as "every other Tuesday" or "twice a week" means."""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.context import Unresolved
from grammar.granularity import Granularity as G
from grammar.interval import Recurrence

_DAY: Final = 1440


def recurrence(repeat: m.Repeat) -> Recurrence:
    """The recurrence of a meaning.

    >>> recurrence(m.Repeat(G.WEEK, 2, weekdays=(2,))).rrule
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'
    """
    month, rule = repeat.month, ""
    match repeat.date:
        case m.Spell(unit=G.SEASON, number=number):
            rule = f"season {number}"
        case m.Named(rule=name):
            rule = name
        case None:
            pass
        case _:
            raise Unresolved(f"no set of {repeat.date!r}")
    clock = lasting = None
    if repeat.clock is not None:
        clock = _minutes(repeat.clock)
        lasting = None if repeat.until is None else _lasting(clock, repeat.until)
    every = repeat.unit, repeat.interval, repeat.weekdays
    return Recurrence(*every, month, repeat.part, repeat.count, clock, rule, repeat.nth, lasting)


def _minutes(clock: m.Clock) -> int:
    return clock.hour % 24 * 60 + (clock.minute or 0)


def _lasting(start: int, until: m.Clock) -> int:
    """The minutes from a time of day to the next such one: "from 9 to 5 every day", "10 p.m. to 6 a.m. daily"."""
    round_ = _DAY // 2 if until.open else _DAY
    return (_minutes(until) - start) % round_ or round_


def daily(time: m.Clock | m.DayPart) -> m.Repeat:
    """A time of day, on whatever day.

    >>> daily(m.DayPart("NI")).part
    'NI'
    """
    if isinstance(time, m.DayPart):
        return m.Repeat(G.DAY, part=time.part)
    return m.Repeat(G.DAY, clock=time)
