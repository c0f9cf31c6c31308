"""Times of day on a day: clock times with their zones, and parts of day by the hours of the policy."""

from __future__ import annotations

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY
from grammar.context import Unresolved
from grammar.granularity import Granularity, floor
from grammar.interval import Interval
from grammar.policy import Policy
from grammar.publication import between_zones


def clock(day: Interval, time: m.Clock, home: str | None, *, exact: bool = False) -> tuple[Interval, str]:
    """A clock time on a day, in the zone *home*; and a note: ``gap``, ``fold``, ``zone`` or nothing.

    A time in another zone is carried over where *home* is known. A wall time that the
    zone skips or repeats (DST) is noted, never changed in silence.

    >>> day = Interval.from_edtf("2024-11-11")
    >>> clock(day, m.Clock(9, 30, zone="UTC"), "Europe/Kyiv")[0].edtf
    '2024-11-11T11:30:00'
    """
    if day.start is None or day.end is None or day.end - day.start > DAY:
        raise Unresolved("a time of day needs one day")
    start = floor(day.start, Granularity.DAY) + time.hour * 3600 + (time.minute or 0) * 60 + (time.second or 0)
    note = ""
    if home is None and time.zone is not None:
        note = "zone"  # the zone of the text is not known, so its own time is kept
    if home is not None:
        start, note = between_zones(start, time.zone or home, home)
    unit = Granularity.MINUTE if time.second is None else Granularity.SECOND
    if time.minute is None and start % 3600 == 0 and not exact:
        unit = Granularity.HOUR
    return Interval.of(start, unit), note


def seen(moment: int, zone: str | None, home: str | None) -> int:
    """A moment as clocks of another zone show it; as it is where either zone is not known.

    >>> seen(0, "Europe/Kyiv", "UTC"), seen(0, None, "UTC")
    (10800, 0)
    """
    return moment if zone is None or home is None else between_zones(moment, home, zone)[0]


def coming(time: m.Clock, since: int) -> m.Clock:
    """An hour of the twelve-hour clock in the half of the day in which it comes next, so many seconds after midnight.

    >>> coming(m.Clock(3, open=True), 14 * 3600).hour, coming(m.Clock(3, open=True), 16 * 3600).hour
    (15, 3)
    """
    passed = (time.hour % 12) * 3600 + (time.minute or 0) * 60 + (time.second or 0) <= since % (DAY // 2)
    afternoon = (since >= DAY // 2) != passed
    return evolve(time, hour=time.hour % 12 + (12 if afternoon else 0), open=False)


def onward(time: Interval, date: m.Meaning | None, now: int) -> Interval:
    """A time of day that is to come: one that is over is of the next day or, of a bare weekday, of the next week.

    >>> nine = Interval.from_edtf("2024-11-11T09:00:00")
    >>> onward(nine, m.Date(weekday=1), (nine.start or 0) + 3600).edtf
    '2024-11-18T09:00:00'
    """
    edge = time.end if time.granularity is Granularity.DAYPART else time.start  # not "Friday morning", told then
    over = (edge or 0) < now or (edge == now and time.granularity is Granularity.DAYPART)
    if not over or time.start is None or time.end is None or not (date is None or is_weekday(date)):
        return time
    away = DAY if date is None else 7 * DAY
    return evolve(time, start=time.start + away, end=time.end + away)


def part(day: Interval, name: str, policy: Policy) -> Interval:
    """A part of a day; the night ends in the next morning.

    >>> part(Interval.from_edtf("2024-11-11"), "NI", Policy.news()).upper
    '2024-11-12T05:00:00'
    """
    if day.start is None or day.end is None or day.granularity > Granularity.DAY:
        raise Unresolved("a part of day needs one day")
    start = floor(day.start, Granularity.DAY)
    if policy.parts == "narrow":
        name = {"AM": "MO", "PM": "AF"}.get(name, name)
    first, last = {
        "AM": (0, 12),
        "PM": (12, 24),
        "EM": (0, policy.morning or 6),
        "MO": (policy.morning, policy.afternoon),
        "MI": (policy.afternoon, policy.afternoon + 2),
        "AF": (policy.afternoon, policy.evening),
        "EV": (policy.evening, policy.night if policy.night > policy.evening else 24),
        "NI": (policy.night, policy.morning + 24),
        "DA": (policy.morning, policy.morning + 2),
        "DT": (policy.morning, policy.evening),
    }[name]
    return Interval(start + first * 3600, start + last * 3600, Granularity.DAYPART, part=name)
