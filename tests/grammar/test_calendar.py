"""Civil time against ``datetime``, and against a clock that only counts: one day after another."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grammar import calendar
from grammar import granularity as granules
from grammar.calendar import DAY
from grammar.errors import ImpossibleDate
from grammar.granularity import Granularity as G

EPOCH = date(1970, 1, 1)
DATES = st.dates(date(1, 1, 1), date(9999, 12, 31))
ANY_DAY = st.integers(-5_000_000, 5_000_000)  # about the years -11700 to 15600
ANY_MOMENT = st.integers(-5_000_000 * DAY, 5_000_000 * DAY)
FIXED = [G.SECOND, G.MINUTE, G.HOUR, G.DAY, G.WEEK]
TILES = [unit for unit in G if unit not in (G.DAYPART, G.WEEKEND)]  # the units whose granules leave no gap


def counted_from(year: int, days: int):
    """Year, month, day of so many days from 1 January of a year, counted one by one."""
    month, day = 1, 1
    for _ in range(days):
        yield year, month, day
        long = 28 if month == 2 else 30 if month in (4, 6, 9, 11) else 31
        if month == 2 and (year % 400 == 0 or (year % 4 == 0 and year % 100)):
            long = 29
        day += 1
        if day > long:
            month, day = month + 1, 1
        if month > 12:
            year, month = year + 1, 1


# --- days ---


@given(DATES)
def test_days_are_those_of_datetime(day):
    number = (day - EPOCH).days
    assert calendar.to_days(day.year, day.month, day.day) == number
    assert calendar.from_days(number) == (day.year, day.month, day.day)


@pytest.mark.parametrize("year", [-12_400, -401, 1, 1900, 11_800])
def test_days_follow_one_another_over_400_years(year):
    first = calendar.to_days(year)
    for number, counted in enumerate(counted_from(year, 146_097), first):
        assert calendar.from_days(number) == counted
        assert calendar.to_days(*counted) == number


@pytest.mark.parametrize(
    ("year", "month", "day", "number"),
    [
        (1970, 1, 1, 0),
        (1969, 12, 31, -1),
        (1, 1, 1, -719_162),
        (0, 12, 31, -719_163),  # 31 December, 1 BC
        (0, 2, 29, -719_469),  # 1 BC is a leap year
        (0, 1, 1, -719_528),
        (-43, 3, 15, -735_160),  # 44 BC, proleptic Gregorian
        (12_000, 1, 1, 3_663_382),
    ],
)
def test_years_that_datetime_lacks(year, month, day, number):
    assert calendar.to_days(year, month, day) == number
    assert calendar.from_days(number) == (year, month, day)


@given(st.integers(1, 9999), st.integers(-1, 14), st.integers(-1, 33))
def test_impossible_dates_are_those_of_datetime(year, month, day):
    try:
        wanted = (date(year, month, day) - EPOCH).days
    except ValueError:
        with pytest.raises(ImpossibleDate):
            calendar.to_days(year, month, day)
    else:
        assert calendar.to_days(year, month, day) == wanted


@given(ANY_DAY)
def test_weekdays_go_round(number):
    assert calendar.weekday(number + 1) == calendar.weekday(number) % 7 + 1
    assert calendar.weekday(number + 146_097) == calendar.weekday(number)


# --- weeks ---


@given(DATES)
def test_iso_weeks_are_those_of_datetime(day):
    number, (year, week, weekday) = (day - EPOCH).days, day.isocalendar()
    assert calendar.weekday(number) == weekday
    assert calendar.iso_week(number) == (year, week)


@given(st.integers(2, 9998), st.integers(-1, 55))
def test_mondays_of_iso_weeks_are_those_of_datetime(year, week):
    try:
        wanted = (date.fromisocalendar(year, week, 1) - EPOCH).days
    except ValueError:
        with pytest.raises(ImpossibleDate):
            calendar.from_iso_week(year, week)
    else:
        assert calendar.from_iso_week(year, week) == wanted


@given(ANY_DAY)
def test_a_week_starts_on_the_monday_not_after(number):
    start = calendar.week_start(number)
    assert calendar.weekday(start) == 1
    assert 0 <= number - start < 7


# --- months ---


def plus_months(day: date, months: int) -> date:
    """One month after the other, then the day, cut where the month is too short."""
    first = day.replace(day=1)
    for _ in range(abs(months)):
        first = (first + timedelta(days=31 if months > 0 else -1)).replace(day=1)
    for number in range(day.day, 0, -1):
        try:
            return first.replace(day=number)
        except ValueError:
            continue
    raise AssertionError(day)


@given(st.dates(date(200, 1, 1), date(9800, 1, 1)), st.integers(-600, 600))
def test_months_added_one_by_one(day, months):
    moved = calendar.add_months((day - EPOCH).days, months)
    assert moved == (plus_months(day, months) - EPOCH).days


@given(st.integers(1, 9999), st.integers(1, 12))
def test_a_month_is_as_long_as_the_way_to_the_next(year, month):
    first = date(year, month, 1)
    assert date.fromordinal(first.toordinal() + calendar.month_length(year, month) - 1).month == month
    if (year, month) != (9999, 12):
        assert date.fromordinal(first.toordinal() + calendar.month_length(year, month)).day == 1


# --- ISO text ---


@given(st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)))
def test_iso_is_that_of_datetime(moment):
    moment = moment.replace(microsecond=0)
    seconds = (moment.date() - EPOCH).days * DAY + moment.hour * 3600 + moment.minute * 60 + moment.second
    assert calendar.iso(seconds, clock=True) == moment.isoformat()
    assert calendar.iso(seconds) == moment.isoformat().removesuffix("T00:00:00")


@pytest.mark.parametrize(
    ("year", "text"), [(12_000, "12000-01-01"), (0, "0000-01-01"), (-1, "-0001-01-01"), (-12_000, "-12000-01-01")]
)
def test_iso_of_far_years(year, text):
    assert calendar.iso(calendar.to_days(year) * DAY) == text


# --- granules ---

SEASON_OF = {12: 0, 1: -1, 2: -2, 3: 0, 4: -1, 5: -2, 6: 0, 7: -1, 8: -2, 9: 0, 10: -1, 11: -2}
FLOORS = {
    G.SECOND: lambda t: t,
    G.MINUTE: lambda t: t.replace(second=0),
    G.HOUR: lambda t: t.replace(minute=0, second=0),
    G.DAY: lambda t: datetime(t.year, t.month, t.day),
    G.WEEK: lambda t: datetime(t.year, t.month, t.day) - timedelta(days=t.weekday()),
    G.WEEKEND: lambda t: datetime(t.year, t.month, t.day) - timedelta(days=t.weekday() - 5),
    G.MONTH: lambda t: datetime(t.year, t.month, 1),
    G.QUARTER: lambda t: datetime(t.year, (1, 1, 1, 4, 4, 4, 7, 7, 7, 10, 10, 10)[t.month - 1], 1),
    G.SEASON: lambda t: datetime(t.year - (t.month < 3), (12, 12, 3, 3, 3, 6, 6, 6, 9, 9, 9, 12)[t.month - 1], 1),
    G.HALF: lambda t: datetime(t.year, 1 if t.month < 7 else 7, 1),
    G.YEAR: lambda t: datetime(t.year, 1, 1),
    G.DECADE: lambda t: datetime(int(f"{t.year:04}"[:3] + "0"), 1, 1),
    G.CENTURY: lambda t: datetime(int(f"{t.year:04}"[:2] + "00"), 1, 1),
    G.MILLENNIUM: lambda t: datetime(int(f"{t.year:04}"[:1] + "000"), 1, 1),
}


@pytest.mark.parametrize("unit", FLOORS)
@given(moment=st.datetimes(datetime(1000, 1, 1), datetime(9998, 12, 31)))
def test_a_granule_starts_where_the_calendar_has_it(unit, moment):
    moment = moment.replace(microsecond=0)
    seconds = int((moment - datetime(1970, 1, 1)).total_seconds())
    wanted = int((FLOORS[unit](moment) - datetime(1970, 1, 1)).total_seconds())
    assert granules.floor(seconds, unit) == wanted


@pytest.mark.parametrize("unit", TILES)
@given(moment=ANY_MOMENT)
def test_a_granule_holds_its_moments_and_touches_the_next(unit, moment):
    start, end = granules.granule(moment, unit)
    assert start <= moment < end
    assert granules.floor(start, unit) == granules.floor(end - 1, unit) == start
    assert granules.granule(end, unit)[0] == granules.granule(moment, unit, 1)[0] == end


@given(ANY_MOMENT)
def test_a_weekend_is_the_saturday_and_sunday_of_its_week(moment):
    start, end = granules.granule(moment, G.WEEKEND)
    assert [calendar.weekday(day) for day in range(start // DAY, end // DAY)] == [6, 7]
    assert (start % DAY, end % DAY) == (0, 0)
    assert granules.floor(start, G.WEEK) == granules.floor(moment, G.WEEK)


@pytest.mark.parametrize("unit", TILES)
@given(moment=ANY_MOMENT, count=st.integers(-300, 300))
def test_granules_are_counted_there_and_back(unit, moment, count):
    there = granules.granule(moment, unit, count)
    assert granules.granule(there[0], unit, -count) == granules.granule(moment, unit)
    assert (there[0] > moment) == (count > 0)


@pytest.mark.parametrize("unit", FIXED)
@given(moment=ANY_MOMENT, count=st.integers(-10_000, 10_000))
def test_fixed_units_shift_there_and_back(unit, moment, count):
    there = granules.shift(moment, unit, count)
    assert granules.shift(there, unit, -count) == moment
    assert there - moment == count * {"SECOND": 1, "MINUTE": 60, "HOUR": 3600, "DAY": 86400, "WEEK": 604800}[unit.name]


@pytest.mark.parametrize("unit", sorted(granules.MONTHS))
@given(moment=ANY_MOMENT, count=st.integers(-50, 50))
def test_longer_units_keep_the_clock_and_never_pass_the_month(unit, moment, count):
    there = granules.shift(moment, unit, count)
    (year, month, day), (later, other, cut) = (calendar.from_days(t // DAY) for t in (moment, there))
    assert there % DAY == moment % DAY
    assert later * 12 + other - (year * 12 + month) == count * granules.MONTHS[unit]
    assert cut == min(day, calendar.month_length(later, other))


@settings(max_examples=20)
@given(st.sampled_from(list(G)), st.sampled_from(list(G)))
def test_granularities_compare_by_size(first, second):
    typical = {
        G.SECOND: 1, G.MINUTE: 60, G.HOUR: 3600, G.DAYPART: 21_600, G.DAY: 86_400, G.WEEKEND: 172_800, G.WEEK: 604_800,
        G.MONTH: 2_629_800, G.QUARTER: 7_889_400, G.SEASON: 7_889_401, G.HALF: 15_778_800, G.YEAR: 31_557_600,
        G.DECADE: 315_576_000, G.CENTURY: 3_155_760_000, G.MILLENNIUM: 31_557_600_000,
    }  # fmt: skip
    assert (first < second) == (typical[first] < typical[second])
