"""Laws of our own conventions, each said as a meaning: limits, firsts, parts, what a story told before.

Each takes the moment of the reference and raises ``LawViolation``. What is expected comes of the walked calendar or
stands in the law.

>>> firsts_have_none_before(datetime(2024, 11, 11))
>>> nothing_is_the_zeroth(datetime(2024, 11, 11))
"""

from __future__ import annotations

import itertools
from datetime import datetime, timedelta
from typing import Final

import grammar
from grammar import Context, Granularity, Interval, Period
from grammar.meaning import (
    Anchor,
    Approximate,
    Around,
    Bound,
    Date,
    DayPart,
    Fixed,
    Length,
    Named,
    Nearest,
    NumericDate,
    Offset,
    Ordinal,
    Part,
    Span,
    Spell,
    Then,
    Unit,
    Window,
)
from grammar.resolution import shift_granule
from timeline.testing.asking import NEWS, answer, must, value
from timeline.testing.kind import weekday_of
from timeline.testing.oracles import civil
from timeline.testing.oracles.calendar import Span as Stretch
from timeline.testing.oracles.calendar import (
    ahead,
    at,
    back,
    easters,
    end,
    iso,
    of_month,
    of_year,
    one,
    repeated,
    run,
    span,
    start,
    step,
)
from timeline.testing.phrase_laws import phrase_of
from timeline.testing.resolution_laws import Plain, told, told_moment
from timeline.testing.violation import LawViolation

__all__ = [
    "an_earlier_century_is_told",
    "beyond_is_the_next_week",
    "conflicts_tell_both_days",
    "counted_days_are_told",
    "dates_beside_open_times_are_none",
    "dates_of_long_times_are_all_there",
    "firsts_have_none_before",
    "granules_are_shifted",
    "lengths_beside_events_stay_lengths",
    "lengths_of_past_clauses",
    "more_than_has_one_end",
    "nearest_beside_longer_times",
    "nothing_is_the_zeroth",
    "parts_are_cut_where_they_count_from",
    "parts_of_parts_are_about",
    "quarters_of_long_times",
    "since_then_looks_back",
    "stretches_are_left_behind",
    "units_hold_the_day",
    "weeks_of_sundays_begin_with_them",
    "what_holds_an_estimate_is_about",
    "what_was_held_once",
]

_DAY: Final = Date(2019, 5, 5)
_DATE: Final = at(2019, 5, 5)


def _span(shift: int) -> Stretch:
    """The day so many after that of the laws."""
    return span((step(_DATE, shift), step(_DATE, shift)))


def more_than_has_one_end(reference: datetime) -> None:
    """ "More than two weeks after a date", as a limit: all that follows; before it all that leads up to it; exactly."""
    policy = NEWS.choosing("limits=yes")
    exact = Offset(Length.of(3, Granularity.DAY), 1, _DAY)
    for meaning, due in ((_DAY, _span(0)), (exact, _span(3))):
        must("limits", meaning, due, told(answer(meaning, reference, policy).within))
    for days in (1, 14):
        for sign, ends in ((1, (_span(days)[0], None)), (-1, (None, _span(-days)[1]))):
            meaning = Offset(Length.of(days, Granularity.DAY, "MORE_THAN"), sign, _DAY)
            within = answer(meaning, reference, policy).within
            must("limits", meaning, (ends, False), (told(within), within is not None and within.approximate))


def granules_are_shifted(reference: datetime) -> None:
    """The granule so many before or after; nothing where a time is open, or the length is vague."""
    day = civil.days(reference.year, reference.month, reference.day) * 86_400
    for unit in ("week", "month", "quarter", "year", "decade", "century"):
        one = Interval.of(day, Granularity.DAY)
        for count in (-2, -1, 1, 3):
            found = shift_granule(one, Period.of(abs(count), Granularity[unit.upper()]), 1 if count > 0 else -1)
            due = civil.granule(day, "year" if unit in civil.YEARS else unit, count * civil.YEARS.get(unit, 1))
            must("shifted", f"{one} by {count} {unit}", due, found and (found.start, found.end))
    two = Period.of(2, Granularity.DAY)
    for time, length in (
        *((Interval(None, day), two), (Interval(day, None), two), (Interval(None, None), two)),
        (Interval.of(day, Granularity.DAY), Period(((None, Granularity.DAY),))),
    ):
        must("shifted", f"{time} by {length}", None, shift_granule(time, length, 1))


def weeks_of_sundays_begin_with_them(reference: datetime) -> None:
    """ "Easter week" is that Sunday and the six days after it; of a named day that is none, the week that holds it."""
    for year in (1916, 1970, 2024, reference.year):
        sunday = easters()[year]
        found = value(Around(Granularity.WEEK, Named("easter", year)), reference)
        must("weeks", f"of Easter {year}", span((sunday, step(sunday, 6))), found)
    for year in range(2018, 2025):
        day = at(year, 12, 25)
        first = day if day.weekday == 7 else step(day, 1 - day.weekday)
        found = value(Around(Granularity.WEEK, Named("12-25", year)), reference)
        must("weeks", f"of 25 December {year}", span((first, step(first, 6))), found)


def firsts_have_none_before(reference: datetime) -> None:
    """A named day that was first held in some year: before it that is the next and "this" one; no last one."""
    for year in (reference.year + 1, reference.year + 2, reference.year + 6):
        rule, first = f"{reference.month:02}-28[{year}..]", told_moment(datetime(year, reference.month, 28))
        for shift, due in ((1, first), (0, first), (-1, None)):
            got = value(Nearest(Named(rule), shift), reference)
            must("firsts", f"{rule}, {shift}", due, got[0] if isinstance(got, tuple) else got)


def lengths_beside_events_stay_lengths(reference: datetime) -> None:
    """ "Two days after" something that no calendar knows: the length, on whichever side."""
    for count, unit, due in ((2, Granularity.DAY, "P2D"), (1, Granularity.MONTH, "P1M"), (3, Granularity.HOUR, "PT3H")):
        for sign in (1, -1):
            meaning = Offset(Length.of(count, unit), sign, Anchor.EVENT)
            must("lengths", meaning, due, value(meaning, reference))


def parts_of_parts_are_about(reference: datetime) -> None:
    """ "Late Tuesday night" is about that night, which stays a night; where parts are not cut, it is all of it."""
    night = DayPart("NI", _DAY)
    whole: Plain = ("2019-05-05T21:00:00", "2019-05-06T05:00:00")
    for name in ("early", "mid", "late"):
        for policy, rough in ((NEWS, True), (NEWS.choosing("partition=whole"), False)):
            found = answer(Part(name, night), reference, policy).value
            got = (told(found), found.part, found.approximate) if isinstance(found, Interval) else None
            must("parts", f"{name} of the night, {policy.partition}", (whole, "NI", rough), got)


def counted_days_are_told(reference: datetime) -> None:
    """ "Today in eight days": today is the first of them; the other reading counts from tomorrow on."""
    today = at(reference.year, reference.month, reference.day)
    for days in (2, 8, 15):
        meaning = Offset(Length.of(days, Granularity.DAY), 1, inclusive=True)
        found = answer(meaning, reference)
        must("counted", meaning, span((step(today, days - 1),) * 2), told(found.value))
        others = [told(one.value) for one in found.candidates if one.policy == "first day not counted"]
        must("counted", f"{meaning}, not counted", [span((step(today, days),) * 2)], others)


def dates_beside_open_times_are_none(reference: datetime) -> None:
    """Beside a time that is open on the side that is asked for, there is no date, no week, no nearest Monday."""
    since, until, monday = Fixed("2019-05-05/.."), Fixed("../2019-05-05"), Date(weekday=1)
    found = value(Nearest(monday, 0, since), reference)
    must("open", "this Monday of a time that began", ("2019-04-29", "2019-04-30"), found)
    for meaning in (
        *(Nearest(monday, 1, since), Nearest(monday, -1, until)),
        *(Around(Granularity.WEEK, until),),
    ):
        told_of = answer(meaning, reference)
        if told_of.value is not None or not told_of.reason:
            raise LawViolation(f"open: {meaning} is told {told_of.value}, {told_of.reason!r}")


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
            must("nearest", meaning, due, value(meaning, reference))


def what_was_held_once(reference: datetime) -> None:
    """A day that was held once is the next one before it, the last one after it, and no other."""
    for years, shift in itertools.product((-1, 1), (-2, -1, 1, 2)):
        year = reference.year + years
        got = value(Nearest(Named(f"{year}-05-05"), shift), reference)
        must("once", f"{year}-05-05, {shift}", span(one(at(year, 5, 5))) if years == shift else None, got)


def stretches_are_left_behind(reference: datetime) -> None:
    """After "from 2010 to 2013": that May is that of 2013, the next that of 2014, the last one that of 2009."""
    context = Context(previous=Interval(civil.days(2010) * 86_400, civil.days(2014) * 86_400, Granularity.YEAR))
    for shift, year in ((-1, 2009), (0, 2013), (1, 2014), (2, 2015)):
        meaning = Nearest(Date(month=5), shift, Anchor.PREVIOUS)
        must("stretch", meaning, span(of_month(year, 5)), value(meaning, reference, NEWS, context))


def what_holds_an_estimate_is_about(reference: datetime) -> None:
    """The first Monday, the last two days of about May 2019 are about right, too; of May 2019 they are exact."""
    for whole, rough in ((Approximate(Date(2019, 5)), True), (Date(2019, 5), False)):
        for meaning in (
            Ordinal(1, Granularity.DAY, whole, date=Date(weekday=1)),
            Ordinal(-1, Granularity.DAY, whole, count=2),
            Ordinal(2, Granularity.WEEK, whole),
        ):
            found = answer(meaning, reference).value
            must("about", meaning, rough, isinstance(found, Interval) and found.approximate)


def parts_are_cut_where_they_count_from(reference: datetime) -> None:
    """ "Later this year" begins with the day of publication, "later that year" with the time told before."""
    year = reference.year
    before, day = f"{year}-03-05", Date(year)
    context = Context(previous=Interval.from_edtf(before))
    now = f"{year}-10-07"
    for whole, cut in ((Unit(Granularity.YEAR), now), (Unit(Granularity.YEAR, 0, Anchor.PREVIOUS), before), (day, now)):
        for part in ("sofar", "ahead"):
            found = value(Part(part, whole), datetime(year, 10, 7), NEWS, context)
            after = told_moment(datetime.fromisoformat(cut) + timedelta(days=1))
            due = (f"{year}-01-01", after) if part == "sofar" else (cut, f"{year + 1}-01-01")
            must("cut", f"{part} of {whole}", due, found)


def quarters_of_long_times(reference: datetime) -> None:
    """The first quarter of a decade or a century is a fourth of it, of a year three months."""
    for whole, due in (
        (Span(Granularity.DECADE, 1920), ("1920-01-01", "1922-07-01")),
        (Span(Granularity.CENTURY, 1900), ("1900-01-01", "1925-01-01")),
        (Date(1920), ("1920-01-01", "1920-04-01")),
    ):
        meaning = Ordinal(1, Granularity.QUARTER, whole)
        must("quarters", meaning, due, value(meaning, reference))


def nothing_is_the_zeroth(reference: datetime) -> None:
    """Places are counted from 1: there is no 0th day, no first 0 days, no fifth quarter of a decade."""
    for meaning in (
        Ordinal(0, Granularity.DAY, Date(2019, 5)),
        Ordinal(0, Granularity.WEEK, Date(2019), date=Date(weekday=1)),
        Ordinal(0, Granularity.QUARTER, Span(Granularity.DECADE, 1920)),
        Ordinal(5, Granularity.QUARTER, Span(Granularity.DECADE, 1920)),
        Ordinal(-5, Granularity.QUARTER, Span(Granularity.CENTURY, 1900)),
        Ordinal(1, Granularity.DAY, Date(2019, 5), count=0),
        Ordinal(-1, Granularity.DAY, Date(2019, 5), count=0),
        Window(Length.of(0, Granularity.DAY), -1),
        Window(Length.of(0, Granularity.WEEK), 1, _DAY),
    ):
        found = answer(meaning, reference)
        must("zeroth", meaning, (None, True), (told(found.value), bool(found.reason)))


def dates_of_long_times_are_all_there(reference: datetime) -> None:
    """The last Christmas of a decade is in its last year, the fifth Monday of a month is the last one there is."""
    christmas, new_year = Named("12-25"), Named("01-01")
    spring, monday = Spell(Granularity.SEASON, 3), Date(weekday=1)
    nineties, century = Span(Granularity.DECADE, 1990), Span(Granularity.CENTURY, 1900)
    for number, date, whole, due in (
        *((1, christmas, nineties, "1990-12-25"), (7, christmas, nineties, "1996-12-25")),
        *((-1, christmas, nineties, "1999-12-25"), (-10, christmas, nineties, "1990-12-25")),
        *((1, new_year, nineties, "1990-01-01"), (-1, new_year, nineties, "1999-01-01")),
        *((11, christmas, nineties, None), (-11, christmas, nineties, None), (2, christmas, Date(2019), None)),
        *((-1, christmas, century, "1999-12-25"), (50, christmas, century, "1949-12-25")),
        *((-1, spring, nineties, "1999-03-01"), (10, spring, nineties, "1999-03-01"), (11, spring, nineties, None)),
        *((5, monday, Date(2019, 4), "2019-04-29"), (-5, monday, Date(2019, 4), "2019-04-01")),
        *((6, monday, Date(2019, 4), None), (-6, monday, Date(2019, 4), None), (5, monday, Date(2019, 5), None)),
    ):
        meaning = Ordinal(number, Granularity.DAY, whole, date=date)
        got = value(meaning, reference)
        must("places", meaning, due, got[0] if isinstance(got, tuple) else got)


def units_hold_the_day(reference: datetime) -> None:
    """The month of publication, and every other unit, holds that day or, of what is shorter, begins it."""
    day = civil.days(reference.year, reference.month, reference.day) * 86_400
    for unit in (unit for unit in Granularity if unit is not Granularity.DAYPART):
        found = answer(Unit(unit), datetime(reference.year, reference.month, reference.day)).value
        got = (found.start, found.end) if isinstance(found, Interval) else None
        must("units", f"this {unit.name.lower()}", civil.granule(day, unit.name.lower()), got)


def beyond_is_the_next_week(reference: datetime) -> None:
    """By the convention that looks beyond this week, "next Monday" is of the next week, "last Monday" of the last."""
    policy, today = NEWS.choosing("beyond=true"), at(reference.year, reference.month, reference.day)
    for weekday, shift in itertools.product(range(1, 8), (-1, 1)):
        due = step(run(today, "week", shift)[0], weekday - 1)
        meaning = Nearest(Date(weekday=weekday), shift)
        must("beyond", meaning, span(one(due)), value(meaning, reference, policy))


def since_then_looks_back(reference: datetime) -> None:
    """ "Since then" runs from a time told before up to today; where that lies ahead, it is none."""
    today = at(reference.year, reference.month, reference.day)
    for shift in (-30, -1, 0, 1, 30):
        day = one(step(today, shift))
        context = Context(previous=Interval.from_edtf(iso(day[0])))
        found = answer(Bound("since", Then()), reference, NEWS, context)
        due = (start(day), end(one(today))) if shift <= 0 else None
        must("since then", f"told of {iso(day[0])} on {iso(today)}", due, told(found.within))
        must("since then", f"why not, of {iso(day[0])} on {iso(today)}", shift > 0, bool(found.reason))


def an_earlier_century_is_told(reference: datetime) -> None:
    """What has two digits of a year has the same a century earlier as another reading."""
    for year in (reference.year, reference.year + 20, reference.year - 79):
        right, earlier = (span(one(at(year - back_by, 5, 5))) for back_by in (0, 100))
        for meaning in (Date(year % 100, 5, 5, short=True), NumericDate((5, 5, year % 100), short=True)):
            found = answer(meaning, reference)
            must("centuries", meaning, right, told(found.value))
            others = [told(it.value) for it in found.candidates if it.policy == "earlier century"]
            must("centuries", meaning, [earlier], others)
    decade = Span(Granularity.DECADE, reference.year % 100 // 10 * 10, short=True)
    found = answer(decade, reference)
    first, last = (
        int(str(end)[:4]) - 100 for end in (getattr(found.value, "lower", ""), getattr(found.value, "upper", ""))
    )
    others = [told(it.value) for it in found.candidates if it.policy == "earlier century"]
    must("centuries", decade, [(f"{first}-01-01", f"{last}-01-01")], others)


def conflicts_tell_both_days(reference: datetime) -> None:
    """Where the weekday is not that of the date, those that lie next to it on both sides are told."""
    for weekday in range(1, 7):
        found = answer(Date(2019, 5, 5, weekday=weekday), reference)  # which is a Sunday
        due = [span(one(look(_DATE, weekday_of(weekday)))) for look in (back, ahead)]
        must("conflicts", weekday, due, [told(it.value) for it in found.candidates if it.policy == "weekday"])


def lengths_of_past_clauses(reference: datetime) -> None:
    """ "In two days" of a clause that is known to be past is how long it took; by itself it lies ahead."""
    phrase = phrase_of("days_ahead", reference=reference)
    for context, due in ((Context(direction="past"), f"P{phrase.count}D"), (None, phrase.value)):
        found = grammar.find(phrase.text, published=reference, context=context)[0]
        must("lengths", f"{phrase.text}, {context}", due, told(found.resolution.value))
