"""A day or a unit beside the longer time that it is of: "Friday of the week after next", "on the 21st this month",
"this month last year", "on May 5th, last year", "the first nine months this year"; and weekends by a date, or so many
days long.
"""

from __future__ import annotations

from fractions import Fraction

from grammar import meaning as m
from grammar.building.construct import beside_unit, bound_as
from grammar.building.intersect import joined
from grammar.building.telling import is_yearless, weekday_of
from grammar.clauses.beside import ENDS, OWNER, word_after, word_before
from grammar.directions.direction import direction_at
from grammar.granularity import Granularity as G
from grammar.neighbours.pair import Pair
from grammar.parsing.driver import Reading
from grammar.plausibility.numbers.counting import is_counted

_OF_A_YEAR = (G.WEEK, G.WEEKEND, G.MONTH, G.QUARTER)
_LONG_WEEKEND = (3, 4, 5)


def day_of_week(pair: Pair) -> Reading | None:
    """ "Friday of the week after next"."""
    day, week = pair.first.time, pair.second.meaning
    alone = weekday_of(day) is not None
    if not alone or not _away(week, G.WEEK) or pair.second.signal is not None or not isinstance(day, m.Date):
        return None
    return pair.as_one(bound_as(pair.first.meaning, m.Ordinal(1, G.DAY, week, date=day)))


def unit_of_year(pair: Pair) -> Reading | None:
    """A unit of now, so many years before or after: "this month last year"."""
    first, year = pair.first, pair.second.meaning
    here = first.time
    told = first.tokens[-2:-1] and first.tokens[-2].kinds[0] == ("DET", "this")
    if not told or pair.gap or not isinstance(here, m.Unit) or here != m.Unit(here.unit) or here.unit not in _OF_A_YEAR:
        return None
    if not _away(year, G.YEAR) or pair.second.signal is not None or _owns(pair) or not isinstance(year, m.Unit):
        return None
    return pair.as_one(bound_as(first.meaning, beside_unit(here.unit, year, m.Anchor.PUBLICATION)))


def day_of_month(pair: Pair) -> Reading | None:
    """ "On the 5th last month", "last month on the 5th"; "the 3rd next month", but not "the 3rd this month"."""
    first, second, signals = pair.first, pair.second, pair.signals
    if _is_month(second.meaning) and _is_number(first.time):
        month, day = second.meaning, first.time
        told = signals[0] or (isinstance(month, m.Unit) and month.shift > 0)
        if not told or pair.gap or _owns(pair):
            return None
    elif _is_month(first.time) and _is_number(second.meaning) and signals[1] == "on" and pair.gap in ("", ","):
        month, day = first.time, second.meaning
        if is_counted(pair.text, second, word_after(pair.text, second.last), pair.language):
            return None  # "last month on the 5th floor"
    else:
        return None
    if not isinstance(day, m.Date):
        return None
    return pair.as_one(bound_as(first.meaning, m.Ordinal(1, G.DAY, month, date=day)))


def date_of_year(pair: Pair) -> Reading | None:
    """ "On May 5th, last year": the year closes what the date began."""
    date, year = pair.first.time, pair.second.meaning
    if not is_yearless(date) or pair.gap != "," or not _away(year, G.YEAR) or pair.second.signal is not None:
        return None
    inside = joined(date, year) if ENDS.match(pair.text, pair.second.last) else None
    return None if inside is None else pair.as_one(bound_as(pair.first.meaning, inside))


def month_in_years(pair: Pair) -> Reading | None:
    """ "March in two years", as a text or of what is planned: of that year; not "the best March in two years"."""
    month, ahead = pair.first.time, pair.second.meaning
    if not isinstance(ahead, m.Offset) or not isinstance(month, m.Date) or pair.gap or pair.signals[1] != "in":
        return None
    ((amount, unit), *more) = ahead.length.parts
    if more or unit is not G.YEAR or ahead.length.mod or not isinstance(amount, Fraction) or amount.denominator != 1:
        return None
    if month.month is None or not is_yearless(month) or ahead != m.Offset(ahead.length, 1) or _owns(pair):
        return None
    whole = not pair.text[: pair.first.first].strip() and ENDS.match(pair.text, pair.second.last) is not None
    planned = pair.signals[0] and direction_at(pair.text, pair.first.first, pair.language) in ("future", "coming")
    if not whole and not planned:
        return None
    told = joined(month, m.Unit(G.YEAR, int(amount)))
    return None if told is None else pair.as_one(bound_as(pair.first.meaning, told))


def first_of_unit(pair: Pair) -> Reading | None:
    """ "The first nine months this year", "the first two weeks last month", "the first three quarters a year ago"; not
    "the first two days last year's".
    """
    first, second = pair.first, pair.second
    length, whole = first.time, second.meaning
    if not isinstance(length, m.Length) or not length.definite or pair.gap or second.signal is not None or _owns(pair):
        return None
    ((amount, unit), *more) = length.parts
    led = any(token.kinds[0][0] == "ORDW" and token.kinds[0][1] == 1 for token in first.tokens[:3])
    if more or not led or not isinstance(amount, Fraction) or amount.denominator != 1:
        return None
    match whole:
        case m.Unit(unit=longer, anchor=m.Anchor.PUBLICATION) if longer > unit:
            if second.tokens[0].kinds[0][0] != "DET":
                return None  # "today"
        case m.Offset(length=m.Length(parts=((_, G.YEAR),), mod=""), direction=-1, anchor=m.Anchor()) if (
            unit < G.YEAR and not whole.length.vague
        ):
            whole = m.Around(G.YEAR, whole)
        case _:
            return None
    return pair.as_one(bound_as(first.meaning, m.Ordinal(1, unit, whole, count=int(amount))))


def weekend_by(pair: Pair) -> Reading | None:
    """ "On July 4th weekend": the one by that day."""
    date = pair.first.time
    if not isinstance(date, m.Date) or None in (date.month, date.day) or date.weekday is not None:
        return None
    if pair.gap or not _is_weekend(pair.second):
        return None
    named = m.Named(f"{date.month:02}-{date.day:02}", date.year, short=date.short)  # with a Monday, as of a feast
    return pair.as_one(bound_as(pair.first.meaning, m.Around(G.WEEKEND, named)))


def long_weekend(pair: Pair) -> Reading | None:
    """ "A three-day weekend": how long; "the three-day weekend" is one that a date tells."""
    first, length = pair.first, pair.first.meaning
    if not isinstance(length, m.Length) or length.mod or pair.gap or not _is_weekend(pair.second):
        return None
    amounts = [amount for amount, unit in length.parts if unit is G.DAY]
    led = word_before(pair.text, first.first).lower() in pair.language.words["A"]
    long = len(length.parts) == 1 and amounts and amounts[0] in _LONG_WEEKEND
    return pair.as_one(length) if long and led and first.tokens[-1].kinds[0][0] == "UNIT" else None


def _away(time: m.Meaning, unit: G) -> bool:
    """Whether a time is such a unit some way before or after now: "last year", "the week after next"."""
    return isinstance(time, m.Unit) and time == m.Unit(unit, time.shift) and time.shift != 0


def _is_month(time: m.Meaning) -> bool:
    return isinstance(time, m.Unit) and time == m.Unit(G.MONTH, time.shift)


def _is_number(time: m.Meaning) -> bool:
    """Whether a day is told by its number alone."""
    return isinstance(time, m.Date) and time.day is not None and time == m.Date(day=time.day)


def _is_weekend(reading: Reading) -> bool:
    """Whether a phrase is the bare word."""
    time = reading.meaning
    return reading.names == ("UNIT",) and isinstance(time, m.Unit) and time.unit is G.WEEKEND


def _owns(pair: Pair) -> bool:
    """Whether the second owns what follows: "this week last year's winner"."""
    return pair.text.startswith(OWNER, pair.second.last)
