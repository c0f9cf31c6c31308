"""Neighbours that tell one time from two sides, joined: "3 p.m." and "on Monday", "Tuesday" and "last week".

The rule is Duckling's ``intersect``: two times beside each other mean what both allow. It
is done on meanings, after the parse, because the ways of putting a day beside an hour
(before, behind, with a comma, "at", "on", "in the") would need a rule each.
"""

from __future__ import annotations

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import at_hours
from grammar.building.telling import day_of, is_day, is_time, weekday_of
from grammar.granularity import Granularity as G
from grammar.meaning import Meaning
from grammar.observance import lasts_week

HALVES = {"AM": 0, "PM": 12, "EM": 0, "MO": 0, "MI": 12, "AF": 12, "EV": 12, "NI": 12}
"""Part of day -> what it adds to an hour of the twelve-hour clock."""


_MORNING = 6
"""Hours of the twelve-hour clock up to this one, at night, are those before the morning."""
_EVENING = 5
"""The same of nights that people tell of, which have begun for most at five: "tonight at 5:25", "five last night"."""


def in_part(clock: m.Clock, part: m.DayPart) -> m.Clock | None:
    """An hour in a part of day: "8" in the evening is 20:00, "2" at night 02:00; ``None`` where it lies in none.

    >>> in_part(m.Clock(8, open=True), m.DayPart("EV")).hour
    20
    """
    hour, date = clock.hour, clock.date or part.date
    if part.part not in HALVES:
        return None
    if clock.midnight and part.part in ("EV", "NI"):
        return evolve(clock, minute=0, date=date)  # "midnight tonight": at the end of its day
    if clock.open and hour <= 12:
        if part.part == "NI" and hour < (_EVENING if _is_told(part.date) else _MORNING):
            date = m.Offset(m.Length.of(1, G.DAY), 1, part.date) if part.date is not None else None
            return evolve(clock, open=False, date=date)
        if part.part in ("EV", "NI") and hour == 12:  # midnight, at the end of that day
            return evolve(clock, hour=24, open=False, date=date)
        early = part.part == "MI" and hour >= 10  # "eleven o'clock lunchtime"
        hour = hour if early else hour % 12 + HALVES[part.part]
    elif part.part == "NI" and hour < _MORNING and not clock.midnight and date is not None:
        date = m.Offset(m.Length.of(1, G.DAY), 1, date)  # "00:01 tonight", "1 a.m. last night": of the day after
    elif (part.part in ("MO", "AM") and hour >= 13) or (part.part == "EM" and hour >= 7):
        return None
    return evolve(clock, hour=hour, open=False, date=date)


def _is_late(clock: m.Clock) -> bool:
    """Whether an hour is one of an afternoon or evening, whatever stands beside it."""
    return clock.hour >= 12 and not clock.open


def _is_told(day: Meaning | None) -> bool:
    """Whether a night is that of today or yesterday, or of a weekday."""
    return weekday_of(day) is not None or (isinstance(day, m.Unit) and day.unit is G.DAY and day.shift in (0, -1))


def on_day(time: Meaning, day: Meaning) -> Meaning:
    """A time of day on a day."""
    match time:
        case m.Clock() | m.DayPart():
            return evolve(time, date=day)
        case m.Part(whole=whole):
            return evolve(time, whole=on_day(whole, day))
        case m.Approximate(time=inner):
            return m.Approximate(on_day(inner, day))
        case m.Range(start=m.Clock(open=False), end=m.Clock(open=True), instead=m.Clock() as instead):
            return evolve(instead, date=day)  # "20 to 8 tomorrow"
        case m.Range(start=start, end=end, instead=instead):
            if isinstance(start, m.Clock) and start.midnight and not (isinstance(end, m.Clock) and end.midnight):
                start = evolve(start, hour=0)  # "between midnight and 6 a.m. on Sunday": of that day
            return evolve(time, start=on_day(start, day), instead=None if instead is None else on_day(instead, day))
        case m.Offset(anchor=anchor) if isinstance(anchor, Meaning):
            if isinstance(anchor, m.Clock) and anchor.midnight and time.direction > 0:
                anchor = evolve(anchor, hour=0)  # "two minutes after midnight on Friday": of that day
            return evolve(time, anchor=on_day(anchor, day))
        case m.Window(anchor=m.Clock() as anchor):
            return evolve(time, anchor=on_day(anchor, day))
        case _:
            return time


def joined(first: Meaning, second: Meaning) -> Meaning | None:
    """What two neighbours mean together; ``None`` where they are two times.

    >>> joined(m.Clock(15), m.Date(weekday=1)).date.weekday
    1
    >>> joined(m.Date(weekday=1), m.Date(weekday=2)) is None
    True
    """
    dated = isinstance(first, m.Approximate) and isinstance(first.time, m.Clock)
    dated = dated and isinstance(second, m.DayPart | m.Date)  # "about 6 p.m. on Saturday, 9 May"
    if isinstance(first, m.Approximate) and (
        dated or is_time(first.time)
    ):  # "about 4 p.m. on the afternoon of 5 March"
        inner = joined(first.time, second)
        return None if inner is None else m.Approximate(inner)
    if isinstance(first, m.Approximate) and isinstance(first.time, m.Date | m.Clock) and isinstance(second, m.Unit):
        inner = joined(first.time, second)  # "about August 25 last year", "around 2.30pm on September 14 last year"
        return None if inner is None else m.Approximate(inner)
    if isinstance(first, m.DayPart) and isinstance(second, m.Approximate) and is_time(second.time):
        inner = joined(first, second.time)  # "tonight around 7"
        return None if inner is None else m.Approximate(inner)
    hours = _opening(first, second) or _opening(second, first)
    if hours is not None:
        return hours
    for one, other in ((first, second), (second, first)):
        found = _each_week(one, other) or _joined(one, other)
        if found is not None:
            return found
    match first, second:
        case m.Spell(unit=G.QUARTER | G.HALF, year=None) as piece, m.Offset(
            length=m.Length(parts=((_, G.YEAR),), mod=""), direction=-1, anchor=m.Anchor.PUBLICATION
        ) as away if not away.length.vague:
            return m.Ordinal(piece.number, piece.unit, m.Around(G.YEAR, away))  # "the third quarter a year ago"
        case m.DayPart(part="NI", date=None), m.Range(start=m.Date(day=int()) as start, end=m.Date() as end) if (
            end == evolve(start, day=(start.day or 0) + 1)
        ):
            return on_day(first, start)  # "the night, 11-12 August"
        case m.Range(start=start, end=end), other if is_time(end) and not is_time(first):
            head = joined(start, other)  # "9 to 11 a.m. on Tuesday, 20 May": the day is told with the start
            if head is None and isinstance(start, m.Clock) and isinstance(start.date, m.Named):
                head = joined(evolve(start, date=None), other)  # "7 to 9 p.m. on Election Day, March 19"
            if head is None:
                tail = joined(end, other)  # "10 p.m. on Friday to 6 a.m. on Saturday"
                return None if tail is None or isinstance(tail, m.Range | m.Repeat) else m.Range(start, tail)
            return None if head is None or isinstance(head, m.Range | m.Repeat) else m.Range(head, end)
        case m.Range(end=end) as span, other if not is_time(first):
            tail = joined(end, other)
            return None if tail is None or isinstance(tail, m.Range | m.Repeat) else evolve(span, end=tail)
        case other, m.Range(start=start, end=end) if not is_time(second):
            head = joined(other, start)
            return None if head is None or isinstance(head, m.Range | m.Repeat) else m.Range(head, end)
    return None


def _opening(days: Meaning, hours: Meaning) -> m.Repeat | None:
    """ "Mon-Fri 9 a.m.-5 p.m.": hours of each of some weekdays, as in "from 9 to 5 daily"."""
    match days, hours:
        case m.Range(start=m.Date() as first, end=m.Date() as last), m.Range(start=m.Clock()) if is_time(hours):
            begin, end = weekday_of(first), weekday_of(last)
            if begin is None or end is None:
                return None
            count = (end - begin) % 7 + 1
            if count < 3:
                return None  # "2-3 May (Sat-Sun 1-6 p.m.)": two days more likely than every such two
            weekdays = tuple(sorted((begin - 1 + day) % 7 + 1 for day in range(count)))
            return at_hours(m.Repeat(G.WEEK, weekdays=weekdays), hours)
    return None


def _each_week(repeat: Meaning, time: Meaning) -> m.Repeat | None:
    """ "Weekly on Tuesday", "Tuesday 3-4 p.m. weekly": a weekday of every week, and its hours."""
    if not isinstance(repeat, m.Repeat) or repeat != m.Repeat(G.WEEK, repeat.interval):
        return None
    hours = time
    time = time.start if isinstance(time, m.Range) and isinstance(time.start, m.Clock) else time
    day = day_of(time)
    weekday = weekday_of(day)
    if weekday is None:
        return None
    found = evolve(repeat, weekdays=(weekday,))
    match time:
        case m.Clock():
            return at_hours(found, hours)
        case m.DayPart(part=part):
            return evolve(found, part=part)
    return found


def _is_week(time: Meaning) -> bool:
    """Whether a time is a week, if it has a name: Holy Week."""
    return not isinstance(time, m.Named) or lasts_week(time.rule)


def _longer(length: m.Length, unit: G) -> bool:
    return not length.mod and all(other > unit for _, other in length.parts)


def _joined(one: Meaning, other: Meaning) -> Meaning | None:
    """What a pair means, one taken as the finer time."""
    if is_time(one) and is_day(other):
        return on_day(one, other)
    match one, other:
        case m.Part(whole=m.Unit(shift=0) as here) as part, m.Unit() as whole if (
            here.unit is whole.unit and whole.shift
        ):
            return evolve(part, whole=whole)  # "midweek next week"
        case m.Nearest(date=m.Date(weekday=int()) as weekday) as near, m.Date(month=int(), day=int()) as date if (
            weekday == m.Date(weekday=weekday.weekday)
        ):
            inner = _fields(weekday, date)  # "next Tuesday, 15 November"
            return None if inner is None else inner if inner.year is not None else evolve(near, date=inner)
        case m.Nearest(date=m.Date(weekday=int()) as weekday, shift=-1 | 0 | 1), m.Date(day=int()) as date if (
            weekday == m.Date(weekday=weekday.weekday) and date == m.Date(day=date.day)
        ):
            return _fields(weekday, date)  # "last Tuesday, the 21st"
        case m.Nearest(date=m.Date(weekday=int(day))), m.NumericDate() as date:
            return evolve(date, weekday=day)  # "this Friday 11/11"
        case m.Part(whole=m.Unit(unit=G.DAY, shift=0)) as part, day if is_day(day):
            return evolve(part, whole=day)  # "end of day Friday"
        case m.Part(part="mid", whole=m.Unit(unit=G.YEAR, shift=0)) as part, m.Date(year=int()) as year if (
            year == m.Date(year.year, short=year.short)
        ):
            return evolve(part, whole=year)  # "mid-year 2024"
        case m.Clock(date=None) as clock, m.DayPart() as part:
            return in_part(clock, part)
        case m.Clock(open=True, date=Meaning() as day) as clock, m.DayPart(
            date=m.Unit(unit=G.DAY, shift=0, anchor=m.Anchor.PREVIOUS)
        ) as part if is_day(day):
            return in_part(evolve(clock, date=None), evolve(part, date=day))  # "on 5 December at ten that night"
        case m.Offset(anchor=m.Clock(date=None) as clock) as away, m.DayPart() as part:
            inside = in_part(clock, part)  # "a few minutes before two o'clock on the morning of 20 August"
            return None if inside is None else evolve(away, anchor=inside)
        case m.Clock(open=True) as clock, m.DayPart(date=None) as part:
            return in_part(clock, part)  # "on the 17th at half past eight in the evening"
        case m.Clock(date=None) as clock, m.Part(whole=m.DayPart() as part):
            return in_part(clock, part)  # "Sunday late evening at 10"
        case m.Clock(date=None) as clock, m.Window(direction=1, anchor=day) as window if isinstance(
            day, Meaning
        ) and is_day(day):
            return evolve(window, anchor=on_day(clock, day))  # "a day starting this Friday at 5 p.m."
        case m.Range(start=m.Clock() as start, end=m.Clock() as end, instead=instead), m.DayPart() as part if is_time(
            one
        ):
            first, last = in_part(start, part), in_part(end, evolve(part, date=None))
            if isinstance(instead, m.Clock) and end.open and not start.open:
                return in_part(instead, part)  # "20 to 8 tonight"
            if first is None and last is not None and part.date is not None and _is_late(start):
                night = m.Offset(m.Length.of(1, G.DAY), -1, part.date)  # "between 10 p.m. and 7 a.m. this morning"
                return m.Range(on_day(start, night), in_part(end, part) or last)
            return None if first is None or last is None else m.Range(first, last)
        case m.Clock(date=m.Date() as date) as clock, m.Date(month=None, weekday=None, day=None) as year:
            merged = _fields(date, year)  # "Thu Oct 26 11:00:09 2023"
            return None if merged is None else evolve(clock, date=merged)
        case (m.Repeat(unit=unit), _) | (_, m.Repeat(unit=unit)) if unit < G.DAY:
            return None  # "until midnight every 15 minutes"
        case m.Repeat(clock=None) as repeat, m.Clock(date=None) as clock:
            inside = in_part(clock, m.DayPart(repeat.part)) if repeat.part and clock.open else clock
            return None if inside is None else evolve(repeat, clock=inside)
        case m.Repeat(clock=None) as repeat, m.Range(start=m.Clock() as start) as hours if is_time(hours):
            begun = in_part(start, m.DayPart(repeat.part)) if repeat.part and start.open else start
            return None if begun is None else at_hours(repeat, evolve(hours, start=begun))  # "10 p.m. to 5 a.m. daily"
        case m.Repeat(unit=G.WEEK, weekdays=(), nth=None) as repeat, m.Date(weekday=int()) as day if (
            day == m.Date(weekday=day.weekday) and (repeat.interval or 1) > 1
        ):
            return evolve(repeat, weekdays=(day.weekday or 0,))  # "every other week on Monday"
        case m.Repeat(part=None) as repeat, m.DayPart(date=None, part=part):
            return evolve(repeat, part=part)
        case m.DayPart(date=None, part=part), m.Repeat(part=None) as repeat:
            return evolve(repeat, part=part)
        case m.Date(weekday=int()) as date, (
            m.Ordinal(unit=G.WEEK, count=1, date=None) | m.Spell(unit=G.WEEK) | m.Around(unit=G.WEEK) | m.Named()
        ) as whole if date == m.Date(weekday=date.weekday) and _is_week(whole):
            return m.Ordinal(1, G.DAY, whole, date=date)  # "Thursday, week 23", "the first week of May, on Monday"
        case m.Date(year=None, month=None, day=None) as date, m.Unit(unit=unit) as whole if date.weekday and unit in (
            G.WEEK,
            G.WEEKEND,
        ):
            return m.Ordinal(1, G.DAY, whole, date=date)
        case m.Clock(date=m.Date() as date) | m.DayPart(date=m.Date() as date) as part, m.Unit(
            unit=G.WEEK
        ) as whole if date == m.Date(weekday=date.weekday):
            return evolve(part, date=m.Ordinal(1, G.DAY, whole, date=date))  # "Tuesday evening next week"
        case m.Offset(length=length, direction=-1, anchor=m.Anchor.PUBLICATION), m.Unit(
            unit=unit, anchor=m.Anchor.PUBLICATION
        ) as here if unit >= G.DAY and not length.vague and _longer(length, unit):
            return m.Offset(length, -1, here)  # "two weeks ago today", "a year ago next month"
        case m.Named(year=None) | m.Date(year=None, month=int()) as date, m.Offset(
            length=m.Length(parts=((_, G.YEAR),), mod=""), direction=-1, anchor=m.Anchor.PUBLICATION
        ) as away if not away.length.vague:
            day = isinstance(date, m.Named) or date.day is not None
            return m.Ordinal(1, G.DAY if day else G.MONTH, m.Around(G.YEAR, away), date=date)  # "in May two years ago"
        case m.DayPart(date=m.Date(year=None, month=None, day=None) as weekday) as part, m.Date(
            month=int(), day=int()
        ) as date:
            inner = _fields(weekday, date)
            return None if inner is None else evolve(part, date=inner)  # "Sunday evening, March 7, 1965"
        case m.Clock(date=m.Date(year=None, month=None, day=None) as weekday) as clock, m.Date(
            month=int(), day=int()
        ) as date:
            inner = _fields(weekday, date)
            return None if inner is None else evolve(clock, date=inner)  # "at 8.30 on Monday evening, 22 May"
        case m.Offset(anchor=m.Anchor.PUBLICATION) as away, m.DayPart(date=m.Unit(unit=G.DAY) as day) as part:
            back = _joined(away, day)
            return None if back is None else evolve(part, date=back)  # "sixty years ago tonight"
        case m.Clock(date=m.Date(year=None, month=int()) as day) as clock, m.Unit(unit=G.YEAR) as whole:
            told_of = _joined(day, whole)
            return None if told_of is None else evolve(clock, date=told_of)  # "at 1 a.m. on June 14 last year"
        case m.Offset(length=length, direction=1, anchor=anchor) as away, m.Date(weekday=int()) as date if (
            (isinstance(anchor, Meaning) or (anchor is m.Anchor.PUBLICATION and not _longer(length, G.WEEK)))
            and date == m.Date(weekday=date.weekday)
            and not length.vague
            and _longer(length, G.DAY)
        ):
            return m.Ordinal(1, G.DAY, m.Around(G.WEEK, away), date=date)  # "three weeks after Christmas on Friday"
        case m.Offset(
            length=m.Length(parts=((_, G.WEEK),), mod="") as length, direction=-1, anchor=m.Anchor.PUBLICATION
        ), m.Date(weekday=int()) as date if date == m.Date(weekday=date.weekday) and not length.vague:
            tomorrow = m.Unit(G.DAY, 1)  # "a week ago Friday": before the last one, which today may be
            return m.Offset(length, -1, m.Nearest(date, -1, tomorrow))
        case m.Offset(length=length, direction=-1, anchor=m.Anchor.PUBLICATION), m.Date(
            year=None, month=None, day=None
        ) as date if date.weekday and not length.vague and _longer(length, G.WEEK):
            return m.Offset(length, -1, date)  # "a year ago Friday"
        case m.Offset(length=length, direction=-1, anchor=m.Anchor.PUBLICATION), m.Nearest(
            date=m.Date(weekday=int())
        ) as near if not length.vague and _longer(length, G.DAY):
            return m.Offset(length, -1, near)  # "a hundred years ago next Friday", "a week ago last Friday"
        case m.Offset(
            length=m.Length(parts=((_, G.YEAR),), mod=""), direction=-1, anchor=m.Anchor.PUBLICATION
        ) as away, m.Nearest(date=m.Named(year=None) as named, shift=0) if not away.length.vague:
            return m.Ordinal(1, G.DAY, m.Around(G.YEAR, away), date=named)  # "ten years ago this Christmas"
        case m.Offset(
            length=m.Length(parts=((_, G.YEAR),), mod="") as length, direction=-1, anchor=m.Anchor.PUBLICATION
        ), m.Nearest(date=m.Spell(unit=G.SEASON, year=None), shift=0) as near if not length.vague:
            return m.Offset(length, -1, near)  # "six years ago this spring"
        case m.Offset(
            length=m.Length(parts=((_, G.YEAR),), mod="") as length, direction=-1, anchor=m.Anchor.PUBLICATION
        ), m.Nearest(date=m.Date(year=None, month=int()) as date, anchor=m.Anchor.PUBLICATION) as near if (
            not length.vague
        ):  # "thirty years ago this July", "25 years ago last April"
            return m.Offset(length, -1, near if near.shift else m.Closest(date, m.Unit(G.DAY, 0)))
        case m.Date(year=None, month=None, day=None) as date, m.Offset(
            length=m.Length(parts=((_, G.WEEK),), mod=""), anchor=m.Anchor.PUBLICATION
        ) as away if date.weekday and not away.length.vague:
            return m.Ordinal(1, G.DAY, m.Around(G.WEEK, away), date=date)  # "Monday two weeks from now"
        case m.Date(year=None, month=month, day=day) as date, m.Unit(unit=G.YEAR) as whole if (
            month is not None and whole.anchor is not m.Anchor.DISCUSSED
        ):
            return m.Ordinal(1, G.MONTH if day is None else G.DAY, whole, date=date)
        case m.Around(unit=unit, time=m.Named(year=None) as day), m.Unit(unit=G.YEAR) as whole if unit <= G.WEEK:
            return m.Around(unit, m.Ordinal(1, G.DAY, whole, date=day))  # "Christmas week last year"
        case m.Spell(year=None) as spell, m.Unit(unit=G.YEAR) as whole if whole.anchor is not m.Anchor.DISCUSSED:
            return m.Ordinal(spell.number, spell.unit, whole) if spell.unit in (G.QUARTER, G.HALF) else None
        case m.Ordinal(whole=m.Date(year=None, month=int()) as month) as nth, m.Date(year=int()) as told if (
            told == m.Date(told.year)
        ):
            return evolve(nth, whole=evolve(month, year=told.year))  # "the tenth day of April in the year 1902"
        case m.Named(year=None) | m.Spell(year=None) as spell, m.Date(year=int(), month=None, weekday=None) as told:
            return evolve(spell, year=told.year, short=told.short)
        case m.Date() as date, m.Date() as rest:
            return _fields(date, rest)
        case _:
            return None


def _fields(date: m.Date, rest: m.Date) -> m.Date | None:
    """Two dates as one, where each tells what the other leaves open; *date* is the finer one."""
    mine = {name for name in ("year", "month", "day", "weekday") if getattr(date, name) is not None}
    theirs = {name for name in ("year", "month", "day", "weekday") if getattr(rest, name) is not None}
    pairs = (
        ({"weekday"}, {"day"}),
        ({"weekday"}, {"day", "month"}),
        ({"weekday"}, {"day", "month", "year"}),
        ({"day", "month"}, {"year"}),
        ({"weekday", "day"}, {"month"}),
        ({"weekday", "day", "month"}, {"year"}),
        ({"month"}, {"year"}),
        ({"day"}, {"month", "year"}),
    )
    if (mine, theirs) not in pairs:
        return None
    year, month, day, weekday = (
        getattr(date if name in mine else rest, name) for name in ("year", "month", "day", "weekday")
    )
    return m.Date(year, month, day, weekday, short=date.short or rest.short)
