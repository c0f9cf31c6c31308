"""Laws of our own conventions, each said as a meaning: limits, halves of the day, midnight, firsts, what a story told.

Each takes the moment of the reference and raises ``LawViolation``. What is expected comes of the walked calendar or
stands in the law.

>>> midnight_is_either_end(datetime(2024, 11, 11))
>>> firsts_have_none_before(datetime(2024, 11, 11))
"""

from __future__ import annotations

import itertools
from datetime import datetime, timedelta
from typing import Final

from attrs import evolve

import grammar
from grammar import Context, Granularity, Interval, Period, Policy, Recurrence, Resolution
from grammar.meaning import (
    Anchor,
    Approximate,
    Around,
    Clock,
    Date,
    DayPart,
    Fixed,
    Length,
    Meaning,
    Named,
    Nearest,
    Offset,
    Ordinal,
    Part,
    Range,
    Span,
    Unit,
    Window,
)
from grammar.resolution import shift_granule
from timeline.testing.kind import weekday_of
from timeline.testing.oracles import civil
from timeline.testing.oracles.calendar import Span as Stretch
from timeline.testing.oracles.calendar import (
    ahead,
    at,
    back,
    easters,
    iso,
    months_on,
    of_month,
    of_year,
    one,
    repeated,
    span,
    step,
    years_on,
)
from timeline.testing.resolution_laws import Plain, told, told_moment
from timeline.testing.violation import LawViolation

__all__ = [
    "counted_days_are_told",
    "dates_beside_open_times_are_none",
    "firsts_have_none_before",
    "granules_are_shifted",
    "hours_of_a_story_are_of_its_day",
    "hours_of_counted_days",
    "lengths_beside_events_stay_lengths",
    "midnight_is_either_end",
    "more_than_has_one_end",
    "nearest_beside_longer_times",
    "nothing_is_the_zeroth",
    "other_half_is_told",
    "parts_are_cut_where_they_count_from",
    "parts_of_parts_are_about",
    "quarters_of_long_times",
    "ranges_are_as_fine_as_their_finer_end",
    "stretches_are_left_behind",
    "weeks_of_sundays_begin_with_them",
    "what_holds_an_estimate_is_about",
    "what_was_held_once",
    "windows_of_hours_end_now",
]

_NEWS: Final = Policy.news()
_DAY: Final = Date(2019, 5, 5)
_DATE: Final = at(2019, 5, 5)


def _answer(
    meaning: Meaning, reference: datetime, policy: Policy = _NEWS, context: Context | None = None
) -> Resolution:
    return grammar.resolve(meaning, published=reference, policy=policy, context=context or Context())


def _told(meaning: Meaning, reference: datetime, policy: Policy = _NEWS, context: Context | None = None) -> Plain:
    return told(_answer(meaning, reference, policy, context).value)


def _span(shift: int) -> Stretch:
    """The day so many after that of the laws."""
    return span((step(_DATE, shift), step(_DATE, shift)))


def _must(law: str, asked: object, due: object, got: object) -> None:
    if due != got:
        raise LawViolation(f"{law}: {asked}: {due}, told {got}")


def more_than_has_one_end(reference: datetime) -> None:
    """ "More than two weeks after a date", as a limit: all that follows; before it all that leads up to it; exactly."""
    policy = _NEWS.choosing("limits=yes")
    for days in (1, 14):
        for sign, ends in ((1, (_span(days)[0], None)), (-1, (None, _span(-days)[1]))):
            meaning = Offset(Length.of(days, Granularity.DAY, "MORE_THAN"), sign, _DAY)
            within = _answer(meaning, reference, policy).within
            _must("limits", meaning, (ends, False), (told(within), within is not None and within.approximate))


def other_half_is_told(reference: datetime) -> None:
    """An hour that leaves its half of the day open has that of the other half as another reading; of a range, too."""
    for hour, minute in ((1, None), (9, 30), (11, 59), (12, None), (12, 1)):
        clock = Clock(hour, minute, date=_DAY, open=True)
        right = told_moment(datetime(2019, 5, 5, (hour + 12) % 24, minute or 0))
        for meaning in (clock, Range(clock, Date(2019, 5, 7))):
            others = [
                told(one.within) for one in _answer(meaning, reference).candidates if one.policy.startswith("half")
            ]
            if not others or any(isinstance(one, tuple) and one[0] != right for one in others):
                raise LawViolation(f"halves: {meaning}: another reading begins at {right}, told {others}")


def granules_are_shifted(reference: datetime) -> None:
    """The granule so many before or after; nothing where a time is open, or the length is vague."""
    day = civil.days(reference.year, reference.month, reference.day) * 86_400
    for unit in ("week", "month", "quarter", "year", "decade", "century"):
        one = Interval.of(day, Granularity.DAY)
        for count in (-2, -1, 1, 3):
            found = shift_granule(one, Period.of(abs(count), Granularity[unit.upper()]), 1 if count > 0 else -1)
            due = civil.granule(day, unit, count)
            _must("shifted", f"{one} by {count} {unit}", due, found and (found.start, found.end))
    two = Period.of(2, Granularity.DAY)
    for time, length in (
        *((Interval(None, day), two), (Interval(day, None), two), (Interval(None, None), two)),
        (Interval.of(day, Granularity.DAY), Period(((None, Granularity.DAY),))),
    ):
        _must("shifted", f"{time} by {length}", None, shift_granule(time, length, 1))


def weeks_of_sundays_begin_with_them(reference: datetime) -> None:
    """ "Easter week" is that Sunday and the six days after it; of a named day that is none, the week that holds it."""
    for year in (1916, 1970, 2024, reference.year):
        sunday = easters()[year]
        found = _told(Around(Granularity.WEEK, Named("easter", year)), reference)
        _must("weeks", f"of Easter {year}", span((sunday, step(sunday, 6))), found)
    for year in range(2018, 2025):
        day = at(year, 12, 25)
        first = day if day.weekday == 7 else step(day, 1 - day.weekday)
        found = _told(Around(Granularity.WEEK, Named("12-25", year)), reference)
        _must("weeks", f"of 25 December {year}", span((first, step(first, 6))), found)


def firsts_have_none_before(reference: datetime) -> None:
    """A named day that was first held in some year: before it that is the next and "this" one; no last one."""
    for year in (reference.year + 1, reference.year + 2, reference.year + 6):
        rule, first = f"{reference.month:02}-28[{year}..]", told_moment(datetime(year, reference.month, 28))
        for shift, due in ((1, first), (0, first), (-1, None)):
            got = _told(Nearest(Named(rule), shift), reference)
            _must("firsts", f"{rule}, {shift}", due, got[0] if isinstance(got, tuple) else got)


def lengths_beside_events_stay_lengths(reference: datetime) -> None:
    """ "Two days after" something that no calendar knows: the length, on whichever side."""
    for count, unit, due in ((2, Granularity.DAY, "P2D"), (1, Granularity.MONTH, "P1M"), (3, Granularity.HOUR, "PT3H")):
        for sign in (1, -1):
            meaning = Offset(Length.of(count, unit), sign, Anchor.EVENT)
            _must("lengths", meaning, due, _told(meaning, reference))


def parts_of_parts_are_about(reference: datetime) -> None:
    """ "Late Tuesday night" is about that night, which stays a night; where parts are not cut, it is all of it."""
    night = DayPart("NI", _DAY)
    whole: Plain = ("2019-05-05T21:00:00", "2019-05-06T05:00:00")
    for name in ("early", "mid", "late"):
        for policy, rough in ((_NEWS, True), (_NEWS.choosing("partition=whole"), False)):
            found = _answer(Part(name, night), reference, policy).value
            got = (told(found), found.part, found.approximate) if isinstance(found, Interval) else None
            _must("parts", f"{name} of the night, {policy.partition}", (whole, "NI", rough), got)


def counted_days_are_told(reference: datetime) -> None:
    """ "Today in eight days": today is the first of them; the other reading counts from tomorrow on."""
    today = at(reference.year, reference.month, reference.day)
    for days in (2, 8, 15):
        meaning = Offset(Length.of(days, Granularity.DAY), 1, inclusive=True)
        found = _answer(meaning, reference)
        _must("counted", meaning, span((step(today, days - 1),) * 2), told(found.value))
        others = [told(one.value) for one in found.candidates if one.policy == "first day not counted"]
        _must("counted", f"{meaning}, not counted", [span((step(today, days),) * 2)], others)


def hours_of_a_story_are_of_its_day(reference: datetime) -> None:
    """A story that told a day, or an hour of it, goes on at that day's hours; one that told a month means any day."""
    for before, known in (
        *(("2019-05-05", True), ("2019-05-05T10:00:00", True), ("2019-05", False), ("2019", False), ("", False)),
    ):
        context = Context(previous=Interval.from_edtf(before) if before else None)
        for meaning, hour in ((Clock(9), 9), (DayPart("MO"), 5)):
            found = _answer(meaning, reference, Policy.narrative(), context).value
            if not known:
                _must("stories", f"{meaning} after {before or 'nothing'}", Recurrence, type(found))
                continue
            got = told(found)
            _must(
                "stories", f"{meaning} after {before}", f"2019-05-05T{hour:02}:00:00", isinstance(got, tuple) and got[0]
            )


def midnight_is_either_end(reference: datetime) -> None:
    """Midnight of a date ends it, or begins it by policy; by itself it is the last one, or the next if planned."""
    day = datetime(reference.year, reference.month, reference.day)
    starts, ahead = _NEWS.choosing("midnight=start"), Context(direction="future")
    dated, alone = Clock(24, date=_DAY), Clock(24)
    for meaning, policy, context, due in (
        (dated, _NEWS, None, datetime(2019, 5, 6)),
        (dated, starts, None, datetime(2019, 5, 5)),
        (alone, _NEWS, None, day),
        (alone, _NEWS, ahead, day + timedelta(days=1)),
        (alone, starts, ahead, day),
    ):
        got = _told(meaning, day, policy, context)
        ends = told_moment(due), told_moment(due + timedelta(hours=1))
        _must("midnight", f"{meaning}, {policy.midnight}, {context}", ends, got)


def ranges_are_as_fine_as_their_finer_end(reference: datetime) -> None:
    """From a month to a day, or from a day to a month, it is told to the day."""
    day, month, year = Date(2019, 5, 5), Date(2019, 6), Date(2020)
    for first, last, unit in (
        (day, month, "DAY"),
        (month, year, "MONTH"),
        (day, year, "DAY"),
        (Date(2019, 4), day, "DAY"),
    ):
        found = _answer(Range(first, last), reference).value
        _must("ranges", f"from {first} to {last}", Granularity[unit], getattr(found, "granularity", None))


def dates_beside_open_times_are_none(reference: datetime) -> None:
    """Beside a time that is open on the side that is asked for, there is no date, no week, no nearest Monday."""
    since, until, monday = Fixed("2019-05-05/.."), Fixed("../2019-05-05"), Date(weekday=1)
    for meaning in (
        *(Nearest(monday, 1, since), Nearest(monday, -1, until)),
        *(Around(Granularity.WEEK, until),),
    ):
        found = _answer(meaning, reference)
        if found.value is not None or not found.reason:
            raise LawViolation(f"open: {meaning} is told {found.value}, {found.reason!r}")


def nearest_beside_longer_times(reference: datetime) -> None:
    """ "The Monday after March 2019" lies behind all of it, the second Monday before it in front of all of it."""
    for told_as, stretch in (
        (Date(2019, 3), of_month(2019, 3)),
        (Date(2019), of_year(2019)),
        (Date(1969, 12, 31), one(at(1969, 12, 31))),
    ):
        for weekday, shift in itertools.product(range(1, 8), (-2, -1, 1, 2)):
            beside, look = (stretch[1], ahead) if shift > 0 else (stretch[0], back)
            due = span(one(repeated(look, beside, weekday_of(weekday), abs(shift))))
            meaning = Nearest(Date(weekday=weekday), shift, told_as)
            _must("nearest", meaning, due, _told(meaning, reference))


def what_was_held_once(reference: datetime) -> None:
    """A day that was held once is the next one before it, the last one after it, and no other."""
    for years, shift in itertools.product((-1, 1), (-2, -1, 1, 2)):
        year = reference.year + years
        got = _told(Nearest(Named(f"{year}-05-05"), shift), reference)
        _must("once", f"{year}-05-05, {shift}", span(one(at(year, 5, 5))) if years == shift else None, got)


def stretches_are_left_behind(reference: datetime) -> None:
    """After "from 2010 to 2013": that May is the first of them, the next that of 2013, the last one that of 2009."""
    context = Context(previous=Interval(civil.days(2010) * 86_400, civil.days(2014) * 86_400, Granularity.YEAR))
    for shift, year in ((-1, 2009), (0, 2010), (1, 2013), (2, 2014)):
        meaning = Nearest(Date(month=5), shift, Anchor.PREVIOUS)
        _must("stretch", meaning, span(of_month(year, 5)), _told(meaning, reference, _NEWS, context))


def hours_of_counted_days(reference: datetime) -> None:
    """ "In two weeks at 9 a.m.": at nine on the day that lies so long away, not in the week that does."""
    counted = Offset(Length.of(2, Granularity.DAY), 1, Date(2019, 5))  # which is not two days after its first
    _must(
        "counted hours",
        counted,
        ("2019-06-02T09:00:00", "2019-06-02T10:00:00"),
        _told(Clock(9, date=counted), reference),
    )
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
                    got = _told(meaning, reference)
                    _must("counted hours", meaning, (iso(day, first), iso(day, last)), got)


def what_holds_an_estimate_is_about(reference: datetime) -> None:
    """The first Monday, the last two days of about May 2019 are about right, too; of May 2019 they are exact."""
    for whole, rough in ((Approximate(Date(2019, 5)), True), (Date(2019, 5), False)):
        for meaning in (
            Ordinal(1, Granularity.DAY, whole, date=Date(weekday=1)),
            Ordinal(-1, Granularity.DAY, whole, count=2),
            Ordinal(2, Granularity.WEEK, whole),
        ):
            found = _answer(meaning, reference).value
            _must("about", meaning, rough, isinstance(found, Interval) and found.approximate)


def parts_are_cut_where_they_count_from(reference: datetime) -> None:
    """ "Later this year" begins with the day of publication, "later that year" with the time told before."""
    year = reference.year
    before, day = f"{year}-03-05", Date(year)
    context = Context(previous=Interval.from_edtf(before))
    now = f"{year}-10-07"
    for whole, cut in ((Unit(Granularity.YEAR), now), (Unit(Granularity.YEAR, 0, Anchor.PREVIOUS), before), (day, now)):
        for part in ("sofar", "ahead"):
            found = _told(Part(part, whole), datetime(year, 10, 7), _NEWS, context)
            after = told_moment(datetime.fromisoformat(cut) + timedelta(days=1))
            due = (f"{year}-01-01", after) if part == "sofar" else (cut, f"{year + 1}-01-01")
            _must("cut", f"{part} of {whole}", due, found)


def windows_of_hours_end_now(reference: datetime) -> None:
    """ "The last three hours" end with the moment of publication; counted from a day told before, they do not."""
    moment, day = datetime(reference.year, reference.month, reference.day, 15, 30), Interval.from_edtf("2019-05-05")
    for count, unit, length in (
        (3, Granularity.HOUR, timedelta(hours=3)),
        (30, Granularity.MINUTE, timedelta(minutes=30)),
    ):
        last, coming = Window(Length.of(count, unit), -1), Window(Length.of(count, unit), 1)
        _must("windows", last, (told_moment(moment - length), told_moment(moment)), _told(last, moment))
        _must("windows", coming, (told_moment(moment), told_moment(moment + length)), _told(coming, moment))
        then = evolve(coming, anchor=Anchor.PREVIOUS)
        found = _answer(then, moment, _NEWS, Context(previous=day)).value
        _must("windows", then, "2019-05-05", found.lower if isinstance(found, Interval) else None)


def quarters_of_long_times(reference: datetime) -> None:
    """The first quarter of a decade or a century is a fourth of it, of a year three months."""
    for whole, due in (
        (Span(Granularity.DECADE, 1920), ("1920-01-01", "1922-07-01")),
        (Span(Granularity.CENTURY, 1900), ("1900-01-01", "1925-01-01")),
        (Date(1920), ("1920-01-01", "1920-04-01")),
    ):
        meaning = Ordinal(1, Granularity.QUARTER, whole)
        _must("quarters", meaning, due, _told(meaning, reference))


def nothing_is_the_zeroth(reference: datetime) -> None:
    """Places are counted from 1: there is no 0th day, there are no first 0 days, nor the last 0 days."""
    for meaning in (
        Ordinal(0, Granularity.DAY, Date(2019, 5)),
        Ordinal(0, Granularity.WEEK, Date(2019), date=Date(weekday=1)),
        Ordinal(1, Granularity.DAY, Date(2019, 5), count=0),
        Ordinal(-1, Granularity.DAY, Date(2019, 5), count=0),
        Window(Length.of(0, Granularity.DAY), -1),
        Window(Length.of(0, Granularity.WEEK), 1, _DAY),
    ):
        found = _answer(meaning, reference)
        _must("zeroth", meaning, (None, True), (told(found.value), bool(found.reason)))
