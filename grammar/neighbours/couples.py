"""Two phrases beside each other whose own shapes make them one: a time of day and its date, a day and its limit.

"On Monday (4 November)", "Tuesday after 3 p.m.", "on this day in 1945".
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.building.intersect import joined, on_day
from grammar.building.spans import one_night
from grammar.building.telling import is_day, is_time, is_weekday, year_alone
from grammar.clauses.beside import second_word, word_after
from grammar.granularity import Granularity as G
from grammar.neighbours.pair import Pair
from grammar.observance import days_of
from grammar.parsing.driver import Reading
from grammar.plausibility.numbers.counting import bare_count

_WEEK: Final = 8
"""So many days at most has a week with a name."""


def or_later(pair: Pair) -> Reading | None:
    """ "3 p.m. or later on Monday", "on Monday at 3 p.m. or later": an open time of day, and its day."""
    first, second = pair.first, pair.second
    for opened, dated in ((first, second), (second, first)):
        if opened.signal is not None and opened.signal[0] >= opened.end:
            return _open(pair, opened, dated)
    return None


def _open(pair: Pair, opened: Reading, dated: Reading) -> Reading | None:
    """One of the two with a signal behind it, and its day."""
    bound, day = opened.meaning, dated.time
    if opened.tokens[-1].kinds[0][0] != "ORBOUND" or pair.gap:
        return None
    beside = dated.signal is None or dated.signal[2] == "on"
    if not beside or not isinstance(bound, m.Bound) or not isinstance(bound.time, m.Clock) or not is_day(day):
        return None
    inside = joined(bound.time, day)
    told = opened.signal if pair.second is opened else None
    return None if inside is None else evolve(pair.as_one(bound_as(bound, inside)), signal=told)


def bracketed(pair: Pair) -> Reading | None:
    """ "On Monday (4 November)", "Monday night (4 November)", "at 16:05 (4 November)", "at 06:25 (next day)": a weekday
    or a time of day, and its date in brackets.
    """
    text, first, second = pair.text, pair.first, pair.second
    day = first.time
    if text[second.last : second.last + 1] == ")" and (dated := _with_weekday(day, second)) is not None:
        told = pair.as_one(bound_as(first.meaning, dated))
        return evolve(told, end=second.end + 1, last=second.last + 1)
    hour = day.start if isinstance(day, m.Range) else day
    alone = is_weekday(day) or (isinstance(day, m.Clock) and is_time(day))
    alone = alone or (isinstance(hour, m.Clock | m.DayPart) and hour.date is not None and is_weekday(hour.date))
    if not alone or text[second.last : second.last + 1] != ")":
        return None
    counted = isinstance(day, m.Clock) and isinstance(second.meaning, m.Unit)
    if second.signal is not None or not (counted or isinstance(second.meaning, m.Date)) or not is_day(second.meaning):
        return None
    meaning = joined(day, second.meaning)
    if meaning is None:
        return None
    end = second.end + 1
    pieces = (first.pieces[0], (first.pieces[1][0], end)) if first.pieces else ()
    return evolve(pair.as_one(bound_as(first.meaning, meaning), pieces), end=end, last=second.last + 1)


def _with_weekday(date: m.Meaning, second: Reading) -> m.Meaning | None:
    """A date with the weekday that stands in brackets behind it: "June 21 (Saturday)", "6/21 (Sat)"."""
    day = second.meaning
    if second.signal is not None or not isinstance(day, m.Date) or not is_weekday(day):
        return None
    if isinstance(date, m.NumericDate):
        return evolve(date, weekday=day.weekday)
    if not isinstance(date, m.Date) or date.day is None or date.month is None or date.weekday is not None:
        return None
    return evolve(date, weekday=day.weekday)


def within_of(pair: Pair) -> Reading | None:
    """ "Within 14 days of 3 May": so long from a day of the calendar on."""
    first, second = pair.first, pair.second
    length, day = first.meaning, second.meaning
    within = first.signal is not None and first.signal[2] == "within" and second.signal is None
    if not within or not isinstance(length, m.Length) or length.vague or length.mod:
        return None
    if not isinstance(day, m.Date) or day.day is None or day.month is None:
        return None
    return pair.as_one(m.Window(length, 1, day, inclusive=True))


def this_day(pair: Pair) -> Reading | None:
    """ "On this day in 1945": a day of the year that is told, by its month and day that of publication."""
    first, second = pair.first, pair.second
    day, year = first.time, second.time
    clock = day if isinstance(day, m.Clock | m.DayPart) else None
    here = clock.date if clock is not None else day
    signal = second.signal[2] if second.signal is not None else ""
    told = year_alone(year) is not None
    beside = isinstance(year, m.Unit) and year.unit is G.YEAR and year.shift != 0 and not signal  # "this day next year"
    last = [token.kinds[0] for token in first.tokens[-2:]]
    if not (beside or (told and signal == "in")) or here != m.Unit(G.DAY, 0) or last[0] != ("DET", "this"):
        return None
    dated = m.Ordinal(1, G.DAY, year, date=m.Unit(G.DAY, 0))
    return pair.as_one(dated if clock is None else on_day(clock, dated))


def numbered_hour(pair: Pair) -> Reading | None:
    """ "Tuesday, the 20th in the evening": a weekday, and a time of day of the number of its day."""
    day, time = pair.first.time, pair.second.meaning
    if pair.gap not in (",", "") or pair.second.signal is not None or not isinstance(day, m.Date):
        return None
    date = time.date if isinstance(time, m.Clock | m.DayPart) else None
    if not is_weekday(day) or not isinstance(date, m.Date) or not date.day or date != m.Date(day=date.day):
        return None
    return pair.as_one(bound_as(pair.first.meaning, on_day(time, evolve(date, weekday=day.weekday))))


def same_hour(pair: Pair) -> Reading | None:
    """ "Until the same hour on 1 March": so much of it the words tell."""
    same, day = pair.first.time, pair.second.meaning
    if not isinstance(same, m.Unit) or same != m.Unit(G.HOUR, 0, m.Anchor.PREVIOUS) or same.unit is not G.HOUR:
        return None
    return pair.as_one(bound_as(pair.first.meaning, day)) if pair.signals[1] == "on" and is_day(day) else None


def weekday_inside(pair: Pair) -> Reading | None:
    """ "Tuesday of Holy Week 1350": a weekday of a week that has a name and its year.

    "The Monday in Lent 1350" is some day of Lent, which alone tells the time.
    """
    first, second, between = pair.first, pair.second, pair.between
    day, whole = first.time, second.meaning
    named = whole.time if isinstance(whole, m.Around) else whole
    if not isinstance(named, m.Named) or named.year is None or not is_weekday(day):
        return None
    signal = second.signal[2] if second.signal is not None else ""
    if not between and signal == "in" and named is whole and days_of(named.rule) > _WEEK:
        return second
    inside = joined(day, whole) if pair.links("OF") and not signal else None
    return None if inside is None else pair.as_one(bound_as(first.meaning, inside))


def same_of_year(pair: Pair) -> Reading | None:
    """ "The same quarter a year ago", "the same month of 1999": what was told before, in another year."""
    first, second = pair.first, pair.second
    here, time = first.time, second.meaning
    same = any(token.kinds[0] == ("DET", "same") for token in first.tokens)
    if isinstance(here, m.Then) and any(token.kinds[0][0] == "PERIOD" for token in first.tokens):
        here = m.Unit(G.QUARTER, 0, m.Anchor.DISCUSSED)  # "the same period a year ago"
    if not same or not isinstance(here, m.Unit) or here.shift or here.anchor is m.Anchor.PUBLICATION:
        return None
    if here.unit in (G.QUARTER, G.HALF):
        here = evolve(here, anchor=m.Anchor.DISCUSSED)  # "said Monday that net fell from the same quarter a year ago"
    signal = second.signal[2] if second.signal is not None else ""
    told: m.Meaning
    match time:
        case m.Offset(length=length, anchor=m.Anchor.PUBLICATION | m.Anchor.PREVIOUS) if not signal:
            if length.vague or [unit for _, unit in length.parts] != [G.YEAR]:
                return None
            told = evolve(time, anchor=here)
        case m.Date(year=int()) if time == m.Date(time.year) and signal in ("", "in") and here.unit is not G.WEEK:
            told = m.Ordinal(1, here.unit, time, date=here)
        case m.Unit(unit=G.YEAR, shift=0, anchor=m.Anchor.PUBLICATION) if not signal and here.unit is not G.WEEK:
            told = m.Ordinal(1, here.unit, time, date=here)  # "less than in the same quarter this year"
        case _:
            return None
    return pair.as_one(bound_as(first.meaning, told))


def of_other_year(pair: Pair) -> Reading | None:
    """ "In early October of the following year": a piece of a month or of a day, and the year behind it."""
    first, second = pair.first, pair.second
    year = second.meaning
    dates = [leaf for leaf in first.nodes if isinstance(leaf, m.Date)]
    if not isinstance(year, m.Unit) or year.unit is not G.YEAR or not year.shift or second.signal is not None:
        return None
    if not isinstance(first.time, m.Part | m.DayPart) or len(dates) != 1:
        return None
    inner = joined(dates[0], year) if dates[0].month is not None and dates[0].year is None else None
    return None if inner is None else pair.as_one(m.replaced(first.meaning, dates[0], inner))


def into(pair: Pair) -> Reading | None:
    """ "Late Saturday into Sunday morning", "late Saturday and into Sunday": a range."""
    first, second = pair.first, pair.second
    if pair.signals[1] != "into" or first.pieces:
        return None
    days = _on_a_day(first.time) and _on_a_day(second.meaning)
    return pair.as_range(m.Range(first.time, second.meaning)) if days else None


def night_of_two(pair: Pair) -> Reading | None:
    """ "The night of the 5th and 6th of June 1944": one night, from the first day to the second."""
    first, second = pair.first, pair.second
    if second.signal is not None or first.pieces or not isinstance(first.time, m.DayPart):
        return None
    if not isinstance(second.meaning, m.Date) or second.meaning.month is None or second.meaning.weekday is not None:
        return None
    night = one_night(first.time, second.meaning)
    return None if night is None or isinstance(first.meaning, m.Bound) else pair.as_one(night)


def bounded(pair: Pair) -> Reading | None:
    """ "Tuesday after 3 p.m.": a day, and a bound inside it."""
    text, first, second = pair.text, pair.first, pair.second
    if pair.signals[1] == "into" and not pair.gap and not first.pieces:
        return into(pair)
    bound = second.meaning
    plain = first.signal is None or first.signal[2] == "on"
    if isinstance(bound, m.Bound) and bound.kind == "until" and _day_after(pair):
        return None  # "open on Friday until 5 a.m. on Saturday"
    if pair.gap or not isinstance(bound, m.Bound) or not plain or first.pieces or bare_count(text, second):
        return None  # "on Tuesday after two earthquakes"
    if not (isinstance(bound.time, m.Clock) and is_time(bound.time) and is_day(first.meaning)):
        return None
    inside = joined(bound.time, first.meaning)
    return None if inside is None else pair.as_one(bound_as(bound, inside))


def _day_after(pair: Pair) -> bool:
    """Whether a day follows right behind the two: "on Saturday", "Saturday"."""
    last, words = pair.second.last, pair.language.words
    word = word_after(pair.text, last).lower()
    if word in words["ON"]:
        word = second_word(pair.text, last)
    return word in words["WEEKDAY"] or word in words["TODAY"]


def _on_a_day(meaning: m.Meaning) -> bool:
    """Whether a meaning is a day, or a part of one that is told."""
    whole = meaning.whole if isinstance(meaning, m.Part) else meaning
    day = whole.date if isinstance(whole, m.DayPart) else whole
    return day is not None and is_day(day)
