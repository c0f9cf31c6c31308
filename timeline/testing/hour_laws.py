"""Laws of hours: those that leave their half of the day open, midnight, nights, and the day that an hour is of.

Each takes the moment of the reference and raises ``LawViolation``. They are said as meanings, which have no language.

>>> midnight_is_either_end(datetime(2024, 11, 11))
>>> open_hours_come_next(datetime(2024, 11, 11))
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Final

from attrs import evolve

import grammar
from grammar import Context, Granularity, Interval, Policy, Recurrence
from grammar.language import table
from grammar.meaning import Anchor, Clock, Date, DayPart, Length, Offset, Range, Window
from timeline.testing.accounts import story
from timeline.testing.asking import NEWS, answer, must, value
from timeline.testing.oracles.calendar import at, iso, months_on, step, years_on
from timeline.testing.resolution_laws import told, told_moment
from timeline.testing.violation import LawViolation

__all__ = [
    "hours_after_a_day_are_of_no_hour",
    "hours_after_parts_of_days",
    "hours_are_of_a_day_that_is_near",
    "hours_of_a_story_are_of_its_day",
    "hours_of_counted_days",
    "midnight_is_either_end",
    "mornings_after_a_night",
    "open_hours_come_next",
    "open_hours_lie_ahead",
    "other_half_is_told",
    "ranges_of_hours_stay_on_their_day",
    "ranges_to_midnight_end_the_day",
    "windows_of_hours_end_now",
]

_DAY: Final = Date(2019, 5, 5)


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
        got = value(meaning, reference)
        must("hours", f"the end of {meaning}", right, got[1] if isinstance(got, tuple) else got)


def hours_after_parts_of_days(reference: datetime) -> None:
    """ "From Monday evening to 2 a.m.": the end is where clocks show it next, after the part of the day has begun."""
    for part, begins in (("MO", 5), ("AF", 12), ("EV", 18), ("NI", 21)):
        for hour, is_open in ((hour, is_open) for hour in range(24) for is_open in (False, True)):
            if is_open and not 0 < hour <= 12:
                continue
            right = told_moment(_next(datetime(2019, 5, 5, begins), (hour, 0, 0), 12 if is_open else 24))
            got = value(Range(DayPart(part, _DAY), Clock(hour, open=is_open)), reference)
            if got != (f"2019-05-05T{begins:02}:00:00", right):
                raise LawViolation(
                    f"hours: from {part} of 2019-05-05 to {hour}, open {is_open}: ends {right}, told {got}"
                )


_HOURS: Final = ((3, 30), (3, None), (11, 59), (11, None), (12, 30), (12, None), (0, 0))


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
        for (hour, minute), half in itertools.product(_HOURS, (True, False)):
            today = datetime(moment.year, moment.month, moment.day, hour, minute or 0)
            both = (today, today + timedelta(hours=12 if half and hour < 12 else 0))
            starts = [one for one in both if one >= moment][:1] or [one + timedelta(days=1) for one in both]
            lasts = timedelta(hours=1) if minute is None else timedelta(minutes=1)
            right = [(told_moment(one), told_moment(one + lasts)) for one in starts]
            got = value(Clock(hour, minute, open=half), moment, policy)
            if got not in right:
                raise LawViolation(f"hours: {hour}:{minute or 0:02}, asked at {moment}: {right[0]}, told {got}")


def other_half_is_told(reference: datetime) -> None:
    """An hour that leaves its half of the day open has that of the other half as another reading; of a range, too."""
    for hour, minute in ((1, None), (9, 30), (11, 59), (12, None), (12, 1)):
        clock = Clock(hour, minute, date=_DAY, open=True)
        right = told_moment(datetime(2019, 5, 5, (hour + 12) % 24, minute or 0))
        for meaning in (clock, Range(clock, Date(2019, 5, 7))):
            others = [
                told(one.within) for one in answer(meaning, reference).candidates if one.policy.startswith("half")
            ]
            if not others or any(isinstance(one, tuple) and one[0] != right for one in others):
                raise LawViolation(f"halves: {meaning}: another reading begins at {right}, told {others}")
    noon = answer(Clock(12, 30, open=True), datetime(2019, 5, 5, 9), Policy.assistant())
    after_midnight = [told(one.value) for one in noon.candidates if one.policy == "half of the day"]
    must(
        "halves",
        "half past twelve, of who looks ahead",
        [("2019-05-06T00:30:00", "2019-05-06T00:31:00")],
        after_midnight,
    )


def hours_of_a_story_are_of_its_day(reference: datetime) -> None:
    """A story that told a day, or an hour of it, goes on at that day's hours; one that told a month means any day."""
    for before, known in (
        *(("2019-05-05", True), ("2019-05-05T10:00:00", True), ("2019-05", False), ("2019", False), ("", False)),
    ):
        context = Context(previous=Interval.from_edtf(before) if before else None)
        for meaning, hour in ((Clock(9), 9), (DayPart("MO"), 5)):
            found = answer(meaning, reference, Policy.narrative(), context).value
            if not known:
                must("stories", f"{meaning} after {before or 'nothing'}", Recurrence, type(found))
                continue
            got = told(found)
            must(
                "stories", f"{meaning} after {before}", f"2019-05-05T{hour:02}:00:00", isinstance(got, tuple) and got[0]
            )


def hours_of_counted_days(reference: datetime) -> None:
    """ "In two weeks at 9 a.m.": at nine on the day that lies so long away, not in the week that does."""
    for parts, day in (
        (((2, Granularity.DAY),), at(2019, 6, 2)),
        (((1, Granularity.WEEK), (2, Granularity.DAY)), at(2019, 6, 9)),
    ):
        length = Length(tuple((Fraction(amount), unit) for amount, unit in parts))
        clock = Clock(9, date=Offset(length, 1, Date(2019, 5)))  # which is not so long after its first day
        must("counted hours", clock, (iso(day, "09:00"), iso(day, "10:00")), value(clock, reference))
    today = at(reference.year, reference.month, reference.day)
    for count, (unit, move) in itertools.product(
        (1, 3), (("WEEK", lambda day, weeks: step(day, 7 * weeks)), ("MONTH", months_on), ("YEAR", years_on))
    ):
        for sign in (1, -1):
            for begin, anchor in ((today, Anchor.PUBLICATION), (at(2019, 5, 31), Date(2019, 5, 31))):
                day = move(begin, sign * count)
                date = Offset(Length.of(count, Granularity[unit]), sign, anchor)
                for meaning, first, last in (
                    *((Clock(9, date=date), "09:00", "10:00"), (DayPart("MO", date), "05:00", "12:00")),
                ):
                    got = value(meaning, reference)
                    must("counted hours", meaning, (iso(day, first), iso(day, last)), got)


def midnight_is_either_end(reference: datetime) -> None:
    """Midnight of a date ends it, or begins it by policy; by itself it is the last one, or the next if planned."""
    day = datetime(reference.year, reference.month, reference.day)
    starts, ahead = NEWS.choosing("midnight=start"), Context(direction="future")
    dated, alone = Clock(24, date=_DAY), Clock(24)
    for meaning, policy, context, due in (
        (dated, NEWS, None, datetime(2019, 5, 6)),
        (dated, starts, None, datetime(2019, 5, 5)),
        (alone, NEWS, None, day),
        (alone, NEWS, ahead, day + timedelta(days=1)),
        (alone, starts, ahead, day),
    ):
        got = value(meaning, day, policy, context)
        ends = told_moment(due), told_moment(due + timedelta(hours=1))
        must("midnight", f"{meaning}, {policy.midnight}, {context}", ends, got)
    for policy, other in ((NEWS, "midnight=start"), (starts, "midnight=end")):
        names = [one.policy for one in answer(dated, day, policy).candidates]
        must("midnight", f"{policy.midnight}, the other end is told", True, other in names)


def mornings_after_a_night(reference: datetime) -> None:
    """After "that night": the morning and 3 a.m. are of the day on which it ends, evening and 10 p.m. of its own."""
    night = told_moment(datetime(2019, 5, 5, 21)), told_moment(datetime(2019, 5, 6, 5))
    context = Context(previous=answer(DayPart("NI", _DAY), reference).value)  # type: ignore[arg-type]
    must("night", "the night of 2019-05-05", night, told(context.previous))
    for meaning, day in (
        *((DayPart("MO"), 6), (DayPart("AF"), 6), (DayPart("EV"), 5), (DayPart("NI"), 5)),
        *((Clock(3), 6), (Clock(11, 59), 6), (Clock(12), 5), (Clock(22), 5)),
    ):
        found = answer(meaning, reference, NEWS, context).value
        must(
            "night",
            meaning,
            f"2019-05-{day:02}",
            found.lower and found.lower[:10] if isinstance(found, Interval) else None,
        )


def windows_of_hours_end_now(reference: datetime) -> None:
    """ "The last three hours" end with the moment of publication; counted from a day told before, they do not."""
    moment, day = datetime(reference.year, reference.month, reference.day, 15, 30), Interval.from_edtf("2019-05-05")
    for count, unit, length in (
        (3, Granularity.HOUR, timedelta(hours=3)),
        (30, Granularity.MINUTE, timedelta(minutes=30)),
    ):
        last, coming = Window(Length.of(count, unit), -1), Window(Length.of(count, unit), 1)
        must("windows", last, (told_moment(moment - length), told_moment(moment)), value(last, moment))
        must("windows", coming, (told_moment(moment), told_moment(moment + length)), value(coming, moment))
        then = evolve(coming, anchor=Anchor.PREVIOUS)
        found = answer(then, moment, NEWS, Context(previous=day)).value
        must("windows", then, "2019-05-05", found.lower if isinstance(found, Interval) else None)


def hours_after_a_day_are_of_no_hour(reference: datetime) -> None:
    """ "A day and two hours later", after a day of which no hour was told: the day after, not an hour of it."""
    context = Context(previous=Interval.from_edtf("2019-05-05"))
    for hours, day in ((2, "2019-05-06"), (20, "2019-05-07")):
        length = Length(((Fraction(1), Granularity.DAY), (Fraction(hours), Granularity.HOUR)))
        found = answer(Offset(length, 1, Anchor.PREVIOUS), reference, NEWS, context).value
        got = (found.lower, found.granularity) if isinstance(found, Interval) else None
        must("hours later", f"a day and {hours} hours", (day, Granularity.DAY), got)


def ranges_to_midnight_end_the_day(reference: datetime) -> None:
    """ "From 10 p.m. to midnight": the end is that of the day, whichever end of it midnight is by the policy."""
    for policy in (NEWS, NEWS.choosing("midnight=start")):
        meaning = Range(Clock(22, date=_DAY), Clock(24))
        must("midnight", meaning, ("2019-05-05T22:00:00", "2019-05-06"), value(meaning, reference, policy))
        whole = Range(Clock(0, 0, date=Date(1970, 1, 1)), Clock(0, 0))
        must("midnight", whole, ("1970-01-01", "1970-01-02"), value(whole, reference, policy))


def ranges_of_hours_stay_on_their_day(reference: datetime) -> None:
    """ "From 10 a.m. to 3 p.m." of a day is of that day for who looks ahead, too; the last hour is part of it."""
    today = at(reference.year, reference.month, reference.day)
    for shift, hour in itertools.product((-400, -1, 0, 1), (0, 9, 12, 23)):
        day, moment = step(today, shift), datetime(reference.year, reference.month, reference.day, hour, 30)
        begin = Clock(10, date=Date(day.year, day.month, day.day))
        for last in (Clock(15), Clock(3, open=True)):
            got = value(Range(begin, last), moment, Policy.assistant())
            must("hours", f"from {begin} to {last}, asked at {moment}", (iso(day, "10:00"), iso(day, "16:00")), got)


_NEAR: Final = 400
_NAMED: Final = "an hour of that day"


def hours_are_of_a_day_that_is_near(reference: datetime) -> None:
    """An hour, up to 400 code points after a day was told, is of that day; further on it is of that of publication."""
    today = at(reference.year, reference.month, reference.day)
    told_of = next(found for found in table("en", "samples.toml")["stories"] if found["name"] == _NAMED)
    text = story(told_of, reference, step(today, -100), (0,)).text
    day, hour = grammar.find(text, published=reference)
    for apart, right in ((_NEAR, step(today, -100)), (_NEAR + 1, today)):
        longer = text[: day.end + 1] + " " * (apart - (hour.span[0] - day.end)) + text[day.end + 1 :]
        found = grammar.find(longer, published=reference)[1].resolution.value
        got = found.lower if isinstance(found, Interval) else None
        must("hours", f"told {apart} code points after its day", iso(right), got and got[:10])
