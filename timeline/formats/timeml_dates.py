"""What a TimeML document says of its times: values become dates of the times in links, and of the events inside them.

A value is exact where the words name a granule of the calendar. It gives way where they do not: the text was written
some time in its day, the night of a day has no sure ends, "last week" and "this year" seldom fill the week or the year,
and TIMEX3 with a mod is a part of its value at most.
"""

from __future__ import annotations

from attrs import evolve

from grammar import Granularity, Interval
from timeline.constraint import Constraint
from timeline.event import EventAnchor, EventTime
from timeline.formats.timeml_links import INSIDE, OUTSIDE
from timeline.formats.timeml_sheet import VALUE, Sheet, Time


def date_times(sheet: Sheet) -> None:
    """What the document says of its times: each linked one that delimits an interval; and of events inside them."""
    for identity in sheet.linked:
        time = sheet.times[identity]
        if time.interval is None:
            continue
        interval, exact = _delimited(time, time.interval)
        made = sheet.free(f"{identity}-value")
        sheet.constraints[made] = Constraint(
            made,
            "date",
            identity,
            relation="equals" if exact else "during",
            interval=interval,
            evidence=sheet.evidence(identity),
            rule=VALUE,
            strict=exact,
        )
        sheet.events[identity] = evolve(
            sheet.events[identity], time=EventTime.of(interval, "spans" if exact else "within")
        )
    for constraint in list(sheet.constraints.values()):
        link = constraint.rule.removeprefix("TLINK ")
        if constraint.target is not None and link in INSIDE:
            _date(sheet, constraint.source, constraint.target, link)
        if constraint.target is not None and link in OUTSIDE:
            _date(sheet, constraint.target, constraint.source, link)


def _delimited(time: Time, interval: Interval) -> tuple[Interval, bool]:
    """What a time lies in, and whether it fills it: a text is written some time that day, a night is vague."""
    part = interval.granularity is Granularity.DAYPART
    if interval.start is None or interval.end is None or not (part or time.creation):
        return interval, time.exact
    day = Interval.of(interval.start, max(interval.granularity, Granularity.DAY))
    if part and day.end is not None and day.end < interval.end:  # a night is not over at midnight
        day = evolve(day, end=interval.end)
    return day, False


def _date(sheet: Sheet, event: str, time: str, link: str) -> None:
    """Date an event by a time that it lies in: the shortest of them."""
    found, near = sheet.events[event], sheet.events[time].time if time in sheet.linked else None
    if found.kind == "time" or near is None:
        return
    if found.time is not None and _length(found.time) <= _length(near):
        return
    placed = evolve(near, relation="at" if link in INSIDE & OUTSIDE else "within")
    creation = sheet.times[time].creation
    sheet.events[event] = evolve(
        found,
        time=placed,
        phrase=None if creation else sheet.events[time].phrase,
        anchor=EventAnchor("publication") if creation else None,
    )


def _length(time: EventTime) -> float:
    """Seconds of a time; without end where it is open."""
    return float("inf") if time.start is None or time.end is None else time.end - time.start
