"""Two phrases beside each other whose own shapes make them one: a time of day and its date, a day and its limit.

"At 5 p.m. of 22 April", "on Monday (4 November)", "Tuesday after 3 p.m.", "on this day in 1945".
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.building.intersect import is_day, is_time, joined, on_day, year_alone
from grammar.clauses.beside import second_word, word_after
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours.lasting import together
from grammar.observance import days_of
from grammar.parsing.driver import Reading
from grammar.plausibility.counting import bare_count

_WEEK: Final = 8
"""So many days at most has a week with a name."""


def or_later(text: str, opened: Reading, dated: Reading) -> Reading | None:
    """ "3 p.m. or later on Monday", "on Monday at 3 p.m. or later": an open time of day, and its day."""
    bound, day = opened.meaning, dated.time
    first, second = sorted((opened, dated), key=lambda one: one.first)
    if opened.tokens[-1].kinds[0][0] != "ORBOUND" or text[first.last : second.first].strip():
        return None
    beside = dated.signal is None or dated.signal[2] == "on"
    if not beside or not isinstance(bound, m.Bound) or not isinstance(bound.time, m.Clock) or not is_day(day):
        return None
    inside = joined(bound.time, day)
    told = opened.signal if second is opened else None
    return None if inside is None else evolve(together(first, second, bound_as(bound, inside)), signal=told)


def bracketed(text: str, first: Reading, second: Reading) -> Reading | None:
    """ "On Monday (4 November)", "at 16:05 (4 November)", "at 06:25 (next day)": a weekday or a time of day, and its
    date in brackets.
    """  # noqa: D205
    day = first.time
    alone = day == m.Date(weekday=getattr(day, "weekday", None)) or (isinstance(day, m.Clock) and is_time(day))
    if not alone or first.pieces or text[second.last : second.last + 1] != ")":
        return None
    counted = isinstance(day, m.Clock) and isinstance(second.meaning, m.Unit)
    if second.signal is not None or not (counted or isinstance(second.meaning, m.Date)) or not is_day(second.meaning):
        return None
    meaning = joined(day, second.meaning)
    if meaning is None:
        return None
    return evolve(together(first, second, bound_as(first.meaning, meaning)), end=second.end + 1, last=second.last + 1)


def hours_of(first: Reading, second: Reading) -> Reading | None:
    """ "At 5 p.m. of 22 April", "from 5 to 6 p.m. of April 22": a time of day, and a date of the calendar behind it.

    A part of day has any day behind it ("the morning of last Tuesday"), and so has an hour in one a numbered day.
    """
    day = second.meaning
    if isinstance(first.meaning, m.DayPart) and first.meaning.date is None and is_day(day) and second.signal is None:
        return together(first, second, on_day(first.meaning, day))
    dated = isinstance(day, m.NumericDate) or (isinstance(day, m.Date) and None not in (day.day, day.month))
    numbered = second.tokens[-1].kinds[0][0] == "ORD" and first.tokens[-1].kinds[0][0] == "PARTDAY"
    dated = dated or (numbered and is_day(day))  # "at six in the morning of the 6th"
    clock = first.meaning.start if isinstance(first.meaning, m.Range) else first.time
    clock = clock.time if isinstance(clock, m.Approximate) else clock
    if not dated or second.signal is not None or not isinstance(clock, m.Clock) or not is_time(first.meaning):
        return None
    if clock is first.meaning and clock.open and clock.minute is None:
        return None  # "at 6 of 10 May meetings"
    pieces = ((first.pieces[0], (first.pieces[1][0], second.end))) if first.pieces else ()
    return together(first, second, on_day(first.meaning, day), pieces)


def within_of(first: Reading, second: Reading) -> Reading | None:
    """ "Within 14 days of 3 May": so long from a day of the calendar on."""
    length, day = first.meaning, second.meaning
    within = first.signal is not None and first.signal[2] == "within" and second.signal is None
    if not within or not isinstance(length, m.Length) or length.vague or length.mod:
        return None
    if not isinstance(day, m.Date) or day.day is None or day.month is None:
        return None
    return together(first, second, m.Window(length, 1, day, inclusive=True))


def this_day(first: Reading, second: Reading) -> Reading | None:
    """ "On this day in 1945": a day of the year that is told, by its month and day that of publication."""
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
    return together(first, second, dated if clock is None else on_day(clock, dated))


def weekday_inside(first: Reading, second: Reading, between: str, language: Language) -> Reading | None:
    """ "Tuesday of Holy Week 1350": a weekday of a week that has a name and its year.

    "The Monday in Lent 1350" is some day of Lent, which alone tells the time.
    """
    day, whole = first.time, second.meaning
    named = whole.time if isinstance(whole, m.Around) else whole
    if not isinstance(named, m.Named) or named.year is None or day != m.Date(weekday=getattr(day, "weekday", None)):
        return None
    signal = second.signal[2] if second.signal is not None else ""
    if not between and signal == "in" and named is whole and days_of(named.rule) > _WEEK:
        return second
    inside = joined(day, whole) if between in language.words["OF"] and not signal else None
    return None if inside is None else together(first, second, bound_as(first.meaning, inside))


def same_of_year(first: Reading, second: Reading) -> Reading | None:
    """ "The same quarter a year ago", "the same month of 1999": what was told before, in another year."""
    here, time = first.time, second.meaning
    same = any(token.kinds[0] == ("DET", "same") for token in first.tokens)
    if isinstance(here, m.Then) and any(token.kinds[0][0] == "PERIOD" for token in first.tokens):
        here = m.Unit(G.QUARTER, 0, m.Anchor.DISCUSSED)  # "the same period a year ago"
    if not same or not isinstance(here, m.Unit) or here.shift or here.anchor is m.Anchor.PUBLICATION:
        return None
    signal = second.signal[2] if second.signal is not None else ""
    told: m.Meaning
    match time:
        case m.Offset(length=length, anchor=m.Anchor.PUBLICATION | m.Anchor.PREVIOUS) if not signal:
            if length.vague or [unit for _, unit in length.parts] != [G.YEAR]:
                return None
            told = evolve(time, anchor=here)
        case m.Date(year=int()) if time == m.Date(time.year) and signal in ("", "in") and here.unit is not G.WEEK:
            told = m.Ordinal(1, here.unit, time, date=here)
        case _:
            return None
    return together(first, second, bound_as(first.meaning, told))


def of_other_year(first: Reading, second: Reading) -> Reading | None:
    """ "In early October of the following year": a piece of a month or of a day, and the year behind it."""
    year = second.meaning
    dates = [leaf for leaf in first.nodes if isinstance(leaf, m.Date)]
    if not isinstance(year, m.Unit) or year.unit is not G.YEAR or not year.shift or second.signal is not None:
        return None
    if not isinstance(first.time, m.Part | m.DayPart) or len(dates) != 1:
        return None
    inner = joined(dates[0], year) if dates[0].month is not None and dates[0].year is None else None
    return None if inner is None else together(first, second, m.replaced(first.meaning, dates[0], inner))


def bounded(text: str, first: Reading, second: Reading, language: Language) -> Reading | None:
    """ "Tuesday after 3 p.m.": a day, and a bound inside it."""
    bound = second.meaning
    gap = text[first.last : second.first].strip()
    if second.signal is not None and second.signal[2] == "into" and not gap and not first.pieces:
        start, end = first.time, bound
        if not (_on_a_day(start) and _on_a_day(end)):
            return None
        pieces = ((first.start, first.end), (second.start, second.end))
        return together(first, second, m.Range(start, end), pieces)  # "late Saturday into Sunday morning"
    plain = first.signal is None or first.signal[2] == "on"
    if isinstance(bound, m.Bound) and bound.kind == "until" and _day_after(text, second, language):
        return None  # "open on Friday until 5 a.m. on Saturday"
    if gap or not isinstance(bound, m.Bound) or not plain or first.pieces or bare_count(text, second):
        return None  # "on Tuesday after two earthquakes"
    if not (isinstance(bound.time, m.Clock) and is_time(bound.time) and is_day(first.meaning)):
        return None
    inside = joined(bound.time, first.meaning)
    return None if inside is None else together(first, second, bound_as(bound, inside))


def _day_after(text: str, reading: Reading, language: Language) -> bool:
    """Whether a day follows right behind a phrase: "on Saturday", "Saturday"."""
    word = word_after(text, reading.last).lower()
    if word in language.words["ON"]:
        word = second_word(text, reading.last)
    return word in language.words["WEEKDAY"] or word in language.words["TODAY"]


def _on_a_day(meaning: m.Meaning) -> bool:
    """Whether a meaning is a day, or a part of one that is told."""
    whole = meaning.whole if isinstance(meaning, m.Part) else meaning
    day = whole.date if isinstance(whole, m.DayPart) else whole
    return day is not None and is_day(day)
