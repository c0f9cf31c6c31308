"""So long before or after a time, and the stretch of that length beside it: "two days later", "the last two days"."""

from __future__ import annotations

from fractions import Fraction

from attrs import evolve

from grammar import calendar
from grammar import granularity as granules
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.context import Unresolved
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.policy import Policy
from grammar.resolving.arithmetic import exact, unit_seen

_WORKDAYS = 5
_MODS = ("APPROX", m.WORKING, "LESS_THAN", "MORE_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS", m.NEARLY, m.BARELY)


FINER: dict[G, G] = {G.YEAR: G.MONTH, G.MONTH: G.DAY, G.QUARTER: G.MONTH, G.WEEK: G.DAY}
"""One unit finer: how exactly assistants take "two years ago"."""


def _told(unit: G, policy: Policy, *, moment: bool = False) -> G:
    """How exactly an offset in such a unit is told, by the policy; one of hours or minutes always one unit finer."""
    if unit < G.DAY:
        return G.MINUTE if unit is G.HOUR and policy.offsets != "day" else G.SECOND
    if policy.offsets == "day":
        return G.DAY
    if policy.offsets == "hour" and unit is G.DAY and moment:
        return G.HOUR
    return FINER.get(unit, unit) if policy.offsets in ("finer", "hour") else unit


def in_other_year(time: Interval, year: Interval) -> Interval:
    """A stretch in another year: "the same period of 2016"."""
    if time.start is None or time.end is None or year.start is None:
        raise Unresolved("a place in an open time")
    away = calendar.from_days(year.start // DAY)[0] - calendar.from_days(time.start // DAY)[0]
    return evolve(time, start=granules.shift(time.start, G.YEAR, away), end=granules.shift(time.end, G.YEAR, away))


def shifted(anchor: Interval, length: m.Length, direction: int, policy: Policy, *, named: bool = True) -> Interval:
    """So long before (-1) or after (1) an anchor: at the granularity of the anchor where that is finer.

    An anchor that is not *named* and a unit of a week or longer give the unit: "two years
    later" is a year, "two years after 5 March 2020" a day.

    >>> two_days = m.Length(((Fraction(2), G.DAY),))
    >>> shifted(Interval.from_edtf("2024-11-11"), two_days, -1, Policy.news()).edtf
    '2024-11-09'
    """
    start = _start(anchor)
    length = in_years(length) if policy.offsets == "unit" else settled(length, policy)
    if (count := _weekends(length)) is not None:
        return weekend(anchor, direction * count)
    if length.vague:
        return _vague_shift(anchor, length, direction, policy)
    unit = _finest(length)
    if is_off(anchor) and unit >= G.QUARTER and anchor.end is not None:
        return evolve(anchor, start=_reached(start, length, direction), end=_reached(anchor.end, length, direction))
    if named and direction > 0 and unit < anchor.granularity and unit >= G.DAY and anchor.end is not None:
        start = granules.shift(anchor.end, unit, -1)  # after the end of a longer time, not within it
    if named or unit < G.WEEK:
        if anchor.granularity > G.DAYPART:
            unit = min(unit, anchor.granularity)
        elif unit >= G.DAY or (unit is G.HOUR and anchor.granularity < unit):
            unit = anchor.granularity  # "at 4:15. An hour later": at 5:15
    moved = _moved(start, length, direction, unit)
    if anchor.granularity is G.WEEKEND and _finest(length) >= G.MONTH and moved.start is not None:
        early = calendar.weekday(moved.start // DAY) < 3  # "a year ago this weekend": the one nearest to that day
        return Interval.of(moved.start, G.WEEKEND, -1 if early else 0)
    if anchor.granularity is unit is G.WEEK and _finest(length) >= G.MONTH:
        return _moved(start + 3 * DAY, length, direction, unit)  # "the same week last year": by its middle
    return moved


def is_within(anchor: Interval, length: m.Length) -> bool:
    """Whether a length is told more finely than the time from which it counts: "in May ... three days later"."""
    return anchor.granularity > G.DAY and _finest(length) < anchor.granularity and anchor.end is not None


def is_inside_part(anchor: Interval, length: m.Length) -> bool:
    """Whether a length after a part of a day is so short that nobody can tell whether that is over by then."""
    if anchor.granularity is not G.DAYPART or anchor.start is None or anchor.end is None or length.vague:
        return False
    return _finest(length) < G.DAY and _reached(anchor.start, length, 1) < anchor.end


def about(anchor: Interval, length: m.Length, direction: int) -> Interval:
    """So long before or after some time inside a longer one, of which nobody says when it was.

    >>> about(Interval.from_edtf("2019-05"), m.Length.of(3, G.DAY), 1).edtf
    '2019-05-04~/2019-06-03~'
    """
    if _finest(length) < G.DAY:
        return evolve(anchor, approximate=True, part=None)
    start, end = _reached(_start(anchor), length, direction), _reached(anchor.end or 0, length, direction)
    unit = _LOOSE.get(anchor.granularity, anchor.granularity)
    return Interval(start, end, unit, approximate=True)


_LOOSE: dict[G, G] = {G.WEEKEND: G.WEEK, G.QUARTER: G.YEAR, G.SEASON: G.YEAR, G.HALF: G.YEAR}
"""Units of the calendar by which a time is called that is none of them any more."""


def is_off(time: Interval) -> bool:
    """Whether a quarter, half or year is none of the calendar: the year ended 30 June.

    >>> june = Interval.from_edtf("2024-06-30")
    >>> is_off(Interval.from_edtf("2024")), is_off(ending(june, m.Length.of(1, G.YEAR)))
    (False, True)
    """
    if time.part is not None or time.start is None or time.end is None or time.granularity not in _COUNTED:
        return False
    away = time.end - granules.shift(time.start, time.granularity, 1)
    return (
        time.start != granules.floor(time.start, time.granularity) and abs(away) <= 3 * DAY
    )  # months differ by so much


_COUNTED = (G.QUARTER, G.HALF, G.YEAR)


def as_long(anchor: Interval, length: m.Length, direction: int, policy: Policy) -> Interval:
    """So long before or after a stretch, from its beginning to its end: "the same period last year".

    >>> ten_days = Interval.from_edtf("2019-05-01/2019-05-10")
    >>> as_long(ten_days, m.Length.of(1, G.YEAR), -1, Policy.news()).edtf
    '2018-05-01/2018-05-10'
    """
    if anchor.start is None or anchor.end is None or length.vague or anchor.granularity < G.DAY:
        return shifted(anchor, length, direction, policy)
    if anchor.part is None and anchor.end <= granules.shift(anchor.start, anchor.granularity, 1):
        return shifted(anchor, length, direction, policy)
    last = 0 if anchor.granularity >= G.MONTH and anchor.part is None else DAY
    end = _reached(anchor.end - last, length, direction) + last
    return evolve(anchor, start=_reached(anchor.start, length, direction), end=end)


def weekend(anchor: Interval, count: int) -> Interval:
    """The weekend that lies so many of them after an anchor, or before it where *count* is negative.

    >>> weekend(Interval.from_edtf("2024-11-11"), 2).edtf, weekend(Interval.from_edtf("2024-11-11"), -1).edtf
    ('2024-11-23/2024-11-24', '2024-11-09/2024-11-10')
    """
    start = _start(anchor)
    near = Interval.of(start, G.WEEKEND)
    if count < 0:
        return Interval.of(start, G.WEEKEND, count + (1 if near.end is not None and near.end <= start else 0))
    end = start if anchor.end is None else anchor.end
    passed = (Interval.of(end, G.WEEKEND).start or 0) < end
    return Interval.of(end, G.WEEKEND, count if passed else count - 1)


def _weekends(length: m.Length) -> int | None:
    """The number of a length in whole weekends; else ``None``."""
    ((amount, unit), *more) = length.parts
    whole = unit is G.WEEKEND and not more and not length.spread and isinstance(amount, Fraction) and amount >= 1
    return int(Fraction(amount)) if whole and Fraction(amount).denominator == 1 else None


def limits(meaning: m.Offset) -> tuple[m.Offset, m.Offset]:
    """The earlier and the later time between which an offset of two amounts lies: "two to three days ago"."""
    *more, (amount, unit) = meaning.length.parts
    spread = meaning.length.spread
    near, far = (evolve(meaning, length=m.Length((*more, (Fraction(amount) + by, unit)))) for by in (-spread, spread))
    return (near, far) if meaning.direction > 0 else (far, near)


def hull(first: Interval, last: Interval) -> Interval:
    """From the beginning of one time to the end of another: about then."""
    return evolve(first, end=last.end, approximate=True)


def deictic(day: Interval, moment: int | None, length: m.Length, direction: int, policy: Policy) -> Interval:
    """So long before or after publication, at the granularity of the unit; hours only where its moment is known.

    >>> six_hours = m.Length(((Fraction(6), G.HOUR),))
    >>> deictic(Interval.from_edtf("2024-11-11"), None, six_hours, -1, Policy.news()).edtf
    '2024-11-11'
    """
    start, length = _start(day), in_years(length) if policy.offsets == "unit" else settled(length, policy)
    if (count := _weekends(length)) is not None:
        return weekend(day, direction * count)
    if length.vague:
        return _vague_shift(day, length, direction, policy, moment)
    unit = _finest(length)
    if moment is None and unit < G.DAY:
        pieces = exact(length)
        days = round(sum(amount * granules.CLOCK[unit] for amount, unit in pieces if unit < G.DAY) / DAY)
        start = _added(start, [piece for piece in pieces if piece[1] >= G.DAY], direction)  # "in two days and 3 hours"
        return evolve(Interval.of(start, G.DAY, direction * days), approximate=bool(length.mod))
    # hours from a known moment are told one unit finer, as the moment itself
    return _moved(
        start if moment is None else moment, length, direction, _told(unit, policy, moment=moment is not None)
    )


def in_years(length: m.Length) -> m.Length:
    """Whole decades and centuries as about so many years: a decade after 1930 is about 1940, not some time before 1950.

    >>> in_years(m.Length.of(2, G.DECADE)).parts == m.Length.of(20, G.YEAR).parts
    True
    """
    ((amount, unit), *more) = length.parts
    if more or length.vague or unit not in (G.DECADE, G.CENTURY) or isinstance(amount, str):
        return length
    times, year = granules.FINER[unit]
    return evolve(length, parts=((amount * times, year),), mod=length.mod or "APPROX")


def day_beside(anchor: Interval, length: m.Length, direction: int) -> Interval:
    """The day, so long before or after an anchor, whatever the unit."""
    return Interval.of(_reached(_start(anchor), length, direction), G.DAY)


def beginning(anchor: Interval, length: m.Length) -> Interval:
    """The stretch of a length that begins with an anchor: "for ten days from 18 December"."""
    if length.vague:
        raise Unresolved("so vague a length from a date")
    start = _start(anchor)
    return Interval(start, _reached(start, length, 1, stretch=True), length.parts[-1][1])


def reaching(stretch: Interval, length: m.Length, direction: int) -> Interval:
    """The stretch with the day that lies so long away: "within 30 days after 5 March" ends with 4 April."""
    if stretch.start is None or stretch.end is None or _finest(length) < G.DAY:
        return stretch
    if direction < 0:
        return evolve(stretch, start=stretch.start - DAY)
    return evolve(stretch, end=stretch.end + DAY)


def ending(anchor: Interval, length: m.Length) -> Interval:
    """The stretch of a length that ends with an anchor: "the three months to 30 September", "the 24 hours to noon"."""
    end = anchor.start if anchor.granularity <= G.HOUR else anchor.end
    if length.vague or end is None:
        raise Unresolved("so vague a length to a date")
    return Interval(_reached(end, length, -1, stretch=True), end, length.parts[-1][1])


def window(
    anchor: Interval,
    length: m.Length,
    direction: int,
    policy: Policy,
    now: int | None = None,
    *,
    inclusive: bool = True,
) -> Interval:
    """The stretch of a length that ends with the anchor (-1), or begins with it or right after it (1).

    >>> two_days = m.Length(((Fraction(2), G.DAY),))
    >>> window(Interval.from_edtf("2024-11-11"), two_days, -1, Policy.news()).edtf
    '2024-11-10/2024-11-11'
    """
    length = settled(length, policy)
    if (count := _weekends(length)) is not None:
        near, far = weekend(anchor, direction), weekend(anchor, direction * count)
        first, last = (far, near) if direction < 0 else (near, far)
        return evolve(first, end=last.end)
    if length.vague:
        vague = _vague_shift(anchor, length, direction, policy, now)
        told = now if now is not None and vague.granularity < G.DAY else None
        if direction < 0:
            return evolve(vague, end=anchor.end if told is None else told)
        return evolve(vague, start=anchor.start if told is None else told)
    *more, (amount, unit) = length.parts
    if length.spread:
        length = evolve(length, parts=(*more, (Fraction(amount) + length.spread, unit)))  # "the next 12 to 18 months"
    if policy.windows in ("far", "unit"):
        there = _reached(_start(anchor) if now is None or unit >= G.DAY else now, length, direction)
        kept = (G.MONTH, G.YEAR) if policy.windows == "far" else tuple(G)
        return Interval.of(there, unit if unit in kept else G.DAY if unit >= G.DAY else G.SECOND)
    if policy.windows == "whole" and not (inclusive and direction > 0):  # "within two weeks" begins now
        start, end = granules.granule(anchor.start or 0 if now is None else now, unit)
        moment = start if direction < 0 else end
        other = _reached(moment, length, direction, stretch=True)
        return Interval(min(moment, other), max(moment, other), unit, approximate=bool(length.mod))
    moment = (anchor.end if direction < 0 else anchor.start) or 0
    if policy.windows == "outside":
        moment = (anchor.start if direction < 0 else anchor.end) or 0
    other = moment if direction < 0 or anchor.end is None else anchor.end
    if unit < G.DAY:  # "the last three hours": from the moment, or somewhere in the day
        moment = moment if now is None else now
        other = (anchor.start or 0) if now is None and direction < 0 else moment if now is not None else other
    if inclusive and direction > 0 and unit >= G.DAY and policy.ends == "excluded":
        other = anchor.start or 0  # "within two days": without the last of them
    other = _reached(other, length, direction, stretch=True)
    if direction > 0 and not inclusive and unit >= G.DAY and anchor.end is not None:
        moment = anchor.end
    start, end = (other, moment) if direction < 0 else (moment, other)
    return Interval(start, end, length.parts[-1][1], approximate=bool(length.mod))


def settled(length: m.Length, policy: Policy) -> m.Length:
    """The length with a number for each vague amount for which the policy has just one.

    >>> settled(m.Length.of("few", G.HOUR), Policy.news().choosing("few=3")).vague
    False
    """
    if not length.vague:
        return length
    told = {tag: Fraction(low) for tag, low, high in policy.amounts if low == high > 0}
    parts = tuple((told.get(a, a) if isinstance(a, str) else a, unit) for a, unit in length.parts)
    return evolve(length, parts=parts)


def _start(anchor: Interval) -> int:
    if anchor.start is None:
        raise Unresolved("an offset from an open time")
    return anchor.start


def _finest(length: m.Length) -> G:
    return min(unit for _, unit in exact(length))


def _added(moment: int, parts: list[tuple[Fraction, G]], direction: int) -> int:
    for amount, unit in parts:
        moment = granules.shift(moment, unit, direction * int(amount))
    return moment


def _reached(moment: int, length: m.Length, direction: int, *, stretch: bool = False) -> int:
    """A moment, so long after or before; of days of work (Monday to Friday) the day on which the last of them falls.

    The other end of a *stretch*: of days of work it holds so many.
    """
    if length.mod != m.WORKING or _finest(length) is not G.DAY:
        return _added(moment, exact(length), direction)
    left = sum(int(amount) for amount, _ in exact(length))
    weeks = max(left - 1, 0) // _WORKDAYS  # each holds as many of them, wherever it begins
    moment, left = moment + direction * weeks * 7 * DAY, left - weeks * _WORKDAYS
    while left:
        passed = moment if direction > 0 else moment - 1
        moment += direction * DAY
        left -= calendar.weekday((passed if stretch else moment) // DAY) <= _WORKDAYS
    return moment


def _moved(start: int, length: m.Length, direction: int, unit: G) -> Interval:
    """The granule of a unit, so long before or after a moment."""
    seen = G.DAY if unit in (G.DAYPART, G.WEEKEND) else unit
    return evolve(Interval.of(_reached(start, length, direction), seen), approximate=length.mod in _MODS)


def _vague_shift(
    anchor: Interval, length: m.Length, direction: int, policy: Policy, moment: int | None = None
) -> Interval:
    """Between the least and the most that a vague amount can mean, by the policy; hours from a known *moment*."""
    amount, unit = next((a, u) for a, u in length.parts if isinstance(a, str))
    start, end = anchor.start or 0, anchor.end if anchor.end is not None else (anchor.start or 0) + 1
    if unit < G.DAY and moment is not None:
        start, end = moment, moment + granules.CLOCK[_told(unit, policy)]
    elif anchor.granularity is G.HOUR and unit < G.HOUR:
        end = start + granules.CLOCK[unit]  # "a few minutes before midnight": the hour is a moment
    low, high = next((low, high) for tag, low, high in policy.amounts if tag == amount)
    if high == 0:  # less than one of the next longer unit
        unit, low, high = granules.COARSER.get(unit, G.MILLENNIUM), 0, 1
    if direction < 0:
        low, high = -high, -low
    seen = unit if unit < G.DAY and moment is not None else unit_seen(unit)
    return Interval(granules.shift(start, unit, low), granules.shift(end, unit, high), seen, approximate=True)
