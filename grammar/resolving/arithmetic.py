"""Arithmetic of granules behind the resolver: lengths, parts, places inside a longer time. No policy, no context."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from attrs import evolve

from grammar import calendar
from grammar import granularity as granules
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.context import Unresolved
from grammar.granularity import Granularity as G
from grammar.interval import Interval, Period

_PARTED = (G.MINUTE, G.HOUR, G.DAY, G.YEAR)
"""Units whose parts are told in finer ones."""
_WAKING = 6 * 3600
"""Seconds of a day before one is awake."""


def dates_inside(date: m.Date, whole: Interval) -> list[Interval]:
    """Days or months that lie inside and fit the fields of a date."""
    start, end = (whole.start or 0) // DAY, (whole.end or 0) // DAY
    if end - start > 40_000:
        raise Unresolved("a date in so long a time")
    found = []
    for day in range(start, max(end, start + 1)):
        _, month, of_month = calendar.from_days(day)
        if date.month not in (None, month) or (date.day or (1 if date.weekday is None else of_month)) != of_month:
            continue
        if date.weekday in (None, calendar.weekday_then(day)):
            found.append(Interval.of(day * DAY, G.MONTH if date.day is None and date.weekday is None else G.DAY))
    return found


def granules_inside(unit: G, whole: Interval, wholly: bool = False) -> list[Interval]:
    """Granules that lie inside; a week belongs where its Thursday is (as ISO 8601 does for years), or *wholly*."""
    start, end = whole.start or 0, whole.end or 0
    middle = {G.WEEK: 3 * DAY, G.WEEKEND: 0}.get(unit, 0)
    if (end - start) // DAY > 800_000 or unit < G.DAY:
        raise Unresolved(f"a {unit.word} in so long a time")
    at, found = granules.floor(start, unit), []
    while at + middle < end:
        if at + middle >= start:
            found.append(Interval.of(at, unit))
        at = granules.shift(at, unit, 1)
    return [one for one in found if start <= (one.start or 0) and (one.end or 0) <= end] if wholly else found


def unit_around(start: int, unit: G, *, sunday: bool, named: bool) -> Interval:
    """The unit that holds a moment; a week from *sunday*, and longer weekends beside a *named* day of their edges."""
    since = calendar.weekday_then(start // DAY) % 7
    if unit is G.WEEK and (sunday or (named and not since)):
        start -= since * DAY  # "Easter week" begins with its Sunday
        return Interval(start, start + 7 * DAY, G.WEEK)
    if unit is G.WEEK and start < calendar.REFORM * DAY:
        start -= (since - 1) % 7 * DAY
        return Interval(start, start + 7 * DAY, G.WEEK)
    if unit is G.WEEKEND and named:
        weekday = calendar.weekday_then(start // DAY)
        if weekday in (1, 5):  # a Monday or Friday that is named makes it longer
            first = start - 2 * DAY if weekday == 1 else start
            return Interval(first, first + 3 * DAY, unit)
        start += (-2, -3, 3, 2, 1, 0, -1)[weekday - 1] * DAY  # the nearest one
    return Interval.of(start, unit)


def unit_seen(unit: G) -> G:
    """A granularity for a vague stretch: never finer than a day."""
    return max(unit, G.DAY) if unit < G.DECADE else G.YEAR


def period(length: m.Length) -> Period:
    """The period of a length: vague amounts are unknown, "half an hour" is thirty minutes."""
    return Period(tuple(_in_finer(known(amount), unit) for amount, unit in length.parts), timex_mod(length))


def _in_finer(amount: Fraction | None, unit: G) -> tuple[Fraction | None, G]:
    """A part of a unit as a whole number of the next finer one, where it is that: "half a year", "a quarter of an
    hour"; "an hour and a half" and half a week stay as they are told.
    """
    if amount is None or unit not in _PARTED or not 0 < amount < 1:
        return amount, unit
    times, finer = granules.FINER[unit]
    return (amount * times, finer) if (amount * times).denominator == 1 else (amount, unit)


def whole(length: m.Length) -> Period:
    """The period of a length in whole numbers of units: "half an hour" is thirty minutes; vague amounts are unknown."""
    plain = period(length)
    if plain.vague or all(amount is not None and amount.denominator == 1 for amount, _ in plain.parts):
        return plain
    return Period(tuple(exact(length)), timex_mod(length))


def timex_mod(length: m.Length) -> str:
    """The modifier as TIMEX3 has it: days of work are about so many days, "nearly" is less than."""
    return {m.WORKING: "APPROX", m.NEARLY: "LESS_THAN", m.BARELY: "MORE_THAN"}.get(length.mod, length.mod)


def known(amount: m.Amount) -> Fraction | None:
    """The number of an amount: a pair is two, other vague ones have none."""
    if isinstance(amount, str):
        return Fraction(2) if amount == "pair" else None
    return amount


def exact(length: m.Length) -> list[tuple[Fraction, G]]:
    """Whole numbers of units: fractions go to the next finer unit ("a year and a half" is 18 months)."""
    pieces: list[tuple[Fraction, G]] = []
    for amount, unit in length.parts:
        if isinstance(amount, str):
            raise Unresolved("a vague amount")
        pieces.append(granules.whole_units(amount, unit))
    return pieces


def cuts(whole: Interval, partition: str = "thirds") -> tuple[int, int]:
    """Where early ends and late begins: an exact partition of the granule, as the policy table of the docs has it."""
    if partition == "halves":
        middle = half_of(whole, "first").end or 0
        return middle, middle
    start, end, unit = whole.start or 0, whole.end or 0, whole.granularity
    if partition in ("quarters", "agenda") and unit is G.YEAR:
        return granules.shift(start, G.MONTH, 3), granules.shift(start, G.MONTH, 9 if partition == "quarters" else 8)
    whole_granule = granules.granule(start, unit) == (start, end) if unit not in (G.DAYPART, G.WEEKEND) else False
    if whole_granule and unit is G.MONTH:
        return start + 10 * DAY, start + 20 * DAY
    if whole_granule and unit is G.WEEK:
        return start + (3 if partition == "agenda" else 2) * DAY, start + 4 * DAY
    if whole_granule and unit is G.DAY:
        return start + 12 * 3600, start + 18 * 3600
    if unit in (G.DECADE, G.CENTURY, G.MILLENNIUM):  # those before our era begin a year later than ours
        whole_granule = granules.shift(start, unit, 1) == end
    if whole_granule and unit is G.DECADE:
        return granules.shift(start, G.YEAR, 3), granules.shift(start, G.YEAR, 6)
    if whole_granule and unit is G.CENTURY:
        return granules.shift(start, G.YEAR, 33), granules.shift(start, G.YEAR, 66)
    if whole_granule and unit is G.MILLENNIUM:
        return granules.shift(start, G.YEAR, 333), granules.shift(start, G.YEAR, 666)
    if whole_granule and unit in (G.QUARTER, G.SEASON, G.HALF, G.YEAR):
        third = granules.MONTHS[unit] // 3
        return granules.shift(start, G.MONTH, third), granules.shift(start, G.MONTH, 2 * third)
    third = (end - start) // 3
    return start + third, start + 2 * third


def half_of(whole: Interval, part: str) -> Interval:
    """The first or second half: of a year its half-year, of longer times by years, else by days."""
    start, end = whole.start or 0, whole.end or 0
    if granules.granule(start, G.YEAR) == (start, end):
        half = Interval.of(start, G.HALF, 0 if part == "first" else 1)
        return evolve(half, approximate=True) if whole.approximate else half
    if whole.granularity in granules.MONTHS:
        first, last = (calendar.from_days(moment // DAY) for moment in (start, end))
        months = (last[0] - first[0]) * 12 + last[1] - first[1]
        middle = granules.shift(start, G.MONTH, months // 2)
        if months % 2:
            middle += 15 * DAY
    else:
        middle = start + (end - start) // (2 * DAY) * DAY if end - start >= 2 * DAY else start + (end - start) // 2
    if not start < middle < end:  # a piece of a month, halved again
        middle = start + (end - start) // 2
    low, high = (start, middle) if part == "first" else (middle, end)
    return Interval(low, high, whole.granularity, approximate=whole.approximate, part=part)


def half_of_day_part(whole: Interval, part: str) -> Interval:
    """The early or late half of a part of day; "mid-morning" is the hour from its middle.

    >>> half_of_day_part(Interval(8 * 3600, 12 * 3600, G.DAYPART, part="MO"), "mid").upper
    '1970-01-01T11:00:00'

    The middle of a morning that begins at midnight is the middle of what one is awake:

    >>> half_of_day_part(Interval(0, 12 * 3600, G.DAYPART, part="MO"), "early").upper
    '1970-01-01T09:00:00'
    """
    start, end = whole.start or 0, whole.end or 0
    woken = start + _WAKING if start % DAY == 0 and end - start > _WAKING else start
    middle = woken + (end - woken) // 7200 * 3600
    limits = {"early": (start, middle), "start": (start, middle), "late": (middle, end), "end": (middle, end)}
    low, high = limits.get(part, (middle, middle + 3600))
    return evolve(whole, start=low, end=high)


def piece_of(whole: Interval, number: int, of: int) -> Interval:
    """A third or quarter of a time: of a decade or century by years and months, of shorter times by days.

    >>> piece_of(Interval(*granules.granule(0, G.CENTURY), G.CENTURY), 4, 4).edtf
    '1975/1999'
    """
    start, end = whole.start or 0, whole.end or 0
    if not 1 <= number <= of:
        raise Unresolved(f"no {number}. piece of {of}")

    def cut(place: int) -> int:
        if whole.granularity in granules.MONTHS:
            first, last = (calendar.from_days(moment // DAY) for moment in (start, end))
            months = (last[0] - first[0]) * 12 + last[1] - first[1]
            unit, size = (G.YEAR, months // 12) if whole.granularity >= G.CENTURY else (G.MONTH, months)
            if size >= of:
                return granules.shift(start, unit, size * place // of)
        return start + (end - start) * place // (of * DAY) * DAY

    low, high = cut(number - 1), end if number == of else cut(number)
    if not low < high:
        raise Unresolved("a piece of so short a time")
    return Interval(low, high, whole.granularity)


def end_of(value: Interval) -> Interval:
    """The last unit of a range: the year in which it ended, the day, the month.

    >>> end_of(Interval.from_edtf("2010/2014")) == Interval.from_edtf("2014")
    True
    """
    if value.start is None or value.end is None or value.part:
        return value
    start = max(value.start, Interval.of(value.end - 1, value.granularity).start or 0)
    return value if start == value.start else evolve(value, start=start)


def as_one(times: Sequence[Interval]) -> Interval:
    """Times that follow on each other, as one stretch; raises ``Unresolved`` where others lie between them."""
    ordered = sorted(times, key=lambda time: time.start or 0)
    if any(one.end != other.start for one, other in pairwise(ordered)):
        raise Unresolved("several times, each by itself")
    return Interval(ordered[0].start, ordered[-1].end, min(time.granularity for time in times))


def divided(whole: Interval, part: str, points: Sequence[Interval]) -> Interval:
    """ "Earlier this week", "later that year": cut at the first of the points that lies inside and is finer."""
    start, end = whole.start or 0, whole.end or 0
    for point in points:
        low, high = point.start, point.end
        if low is None or high is None or not start <= low < end or high - low >= end - start:
            continue
        kept = whole.part if whole.granularity is G.DAYPART else part
        if part == "sofar":  # up to a moment, or with the whole of a day
            return evolve(whole, end=low if point.granularity is G.SECOND else min(end, high), part=kept)
        return evolve(whole, start=low, part=kept)
    return whole


def beside(whole: Interval, part: str, today: Interval) -> Interval:
    """The rest of a time (from today on, where it holds today), the eve of it, or its turn: the years around its start.

    >>> year = Interval.of(calendar.to_days(2024) * DAY, G.YEAR)
    >>> beside(year, "eve", Interval.of(0, G.DAY)).edtf
    '2023-12-31'
    """
    start, end = whole.start or 0, whole.end or 0
    if part == "rest":
        kept = whole.part if whole.granularity is G.DAYPART else "ahead"
        return evolve(whole, start=today.start, part=kept) if start <= (today.start or 0) < end else whole
    if part == "eve":
        return Interval.of(start - 1, G.DAY)
    if whole.granularity < G.YEAR:
        return Interval(start - DAY, start + DAY, G.DAY, approximate=True)
    around = 1 if whole.granularity is G.YEAR else 5
    months = G.MONTH if whole.granularity is G.YEAR else G.YEAR
    return Interval(
        granules.shift(start, months, -around), granules.shift(start, months, around), months, approximate=True
    )
