"""Sets of times: the recurrence that a phrase such as "every other Tuesday" or "twice a week" means."""

from __future__ import annotations

from grammar import meaning as m
from grammar.context import Unresolved
from grammar.granularity import Granularity as G
from grammar.interval import Recurrence


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
    clock = None
    if repeat.clock is not None:
        clock = repeat.clock.hour % 24 * 60 + (repeat.clock.minute or 0)
    return Recurrence(
        repeat.unit, repeat.interval, repeat.weekdays, month, repeat.part, repeat.count, clock, rule, repeat.nth
    )


def daily(time: m.Clock | m.DayPart) -> m.Repeat:
    """A time of day, on whatever day.

    >>> daily(m.DayPart("NI")).part
    'NI'
    """
    if isinstance(time, m.DayPart):
        return m.Repeat(G.DAY, part=time.part)
    return m.Repeat(G.DAY, clock=time)
