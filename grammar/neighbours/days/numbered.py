"""Weekdays with nothing but the number of their day behind them: "Thursday May 6, Leeds; Friday 7, York; Sunday 9".

Or the number alone, in a list: "Aug 20, Palace (a); 28, Arsenal (h)".

A number behind a weekday is more often that of something else, so it is its day only where another such pair beside it
fits: two days lie as far apart by their numbers as by their weekdays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import day_of, is_weekday
from grammar.clauses.beside import CLOSES, word_after
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_NUMBER: Final = re.compile(r"[^\S\n](3[01]|[12]\d|[1-9])(?![\d%:/–—-]|[.,]\d|[^\W\d_])")
_INSIDE: Final = re.compile(r" \((?:([^\W\d_]+) )?(3[01]|[12]\d|[1-9])([^\W\d_]{2})\)")
_SPELLED: Final = re.compile(r" \(([^\W\d_]+) (?:([^\W\d_]+)[ -])?([^\W\d_]+)\)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_HEADED: Final = re.compile(r",[^\S\n]+[A-Z]")
_ITEM: Final = re.compile(
    r",[^\S\n]+[A-Z][^;\n.!?]{0,80};[^\S\n]+(3[01]|[12]\d|[1-9])(?:[-–](3[01]|[12]\d|[1-9]))?(?=,[^\S\n]+[A-Z])"
)
"""From a day that heads an item to the one that heads the next: ", Palace (a); 28"."""
_ITEMS: Final = 40
_MORE: Final = re.compile(r",[^\S\n]+\d")
_LEADING: Final = ("on", "until", "by", "since", "before", "after")
_FAR: Final = 300
"""So many characters at most lie between two such days."""
_SHORT: Final = (4, 6, 9, 11)
_TENS: Final = 10
_DAYS: Final = 31


class Day(NamedTuple):
    """A weekday and its number, with the month and year that were told, and where it ends."""

    weekday: int
    number: int
    month: int | None
    year: int | None
    last: int


def with_numbers(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; weekdays with the number behind them, where others like them fit."""
    told: Day | None = None
    doubtful = 0
    rules = rules_of(language)
    for reading, kind in found:
        if (bracketed := _bracketed(text, reading, language)) is not None:
            reading, kind, told = bracketed, "time", last_told(bracketed)
            yield reading, kind
            continue
        numbered = _numbered(text, reading, rules)
        led = reading.signal is not None and reading.signal[2] in _LEADING
        led = led and not (doubtful and numbered is not None and numbered.last - doubtful < _FAR)
        day = None if numbered is None else _placed(text, numbered, told, language, rules, led=led)
        if day is not None:
            reading, kind, told = _with_number(reading, _weekday(reading), day), "time", day
        elif numbered is not None:
            doubtful = numbered.last
        elif kind == "time":
            told = last_told(reading) or told
        yield reading, kind


def with_items(text: str, found: Iterable[Judged], _language: Language) -> Iterator[Judged]:
    """The readings of a text; the bare days of a list under the month of its first one: "Dec 1-3, Leeds; 5-6, York"."""
    items: list[Reading] = []
    covered = 0
    for reading, kind in found:
        while items and items[0].first <= reading.last:
            covered = items[0].last
            yield items.pop(0), "time"
        if reading.first < covered:
            continue
        yield reading, kind
        if kind == "time" and not items:
            items = _items(text, reading)
    for item in items:
        yield item, "time"


def _items(text: str, reading: Reading) -> list[Reading]:
    """The days of the items behind a date that heads the first one."""
    found: list[Reading] = []
    date = reading.time
    date = date.end if isinstance(date, m.Range) else date
    headed = reading.signal is None and _HEADED.match(text, reading.last) is not None
    if not headed or not isinstance(date, m.Date) or date.month is None or date.day is None:
        return found
    last, day = reading.last, date.day
    while (item := _ITEM.match(text, last)) is not None and int(item[1]) > day and len(found) < _ITEMS:
        days = [int(number) for number in item.groups() if number]
        if days[-1] < days[0]:
            break
        day, last = days[-1], item.end(2) if item[2] else item.end(1)
        spans = [item.span(group) for group in (1, 2) if item[group]]
        dates = [evolve(date, day=number, weekday=None) for number in days]
        told: m.Meaning = m.Range(*dates) if len(dates) > 1 else dates[0]
        tokens = (Token((("N2", day),), spans[0][0], last),)
        pieces = tuple(spans) if len(dates) > 1 else ()
        found.append(Reading(told, spans[0][0], last, None, spans[0][0], last, tokens, pieces, len(dates) > 1))
    return found


def _weekday(reading: Reading) -> m.Date | None:
    """The bare weekday that a phrase is or ends with: "Friday", "noon on Friday"."""
    if reading.names[-1] != "WEEKDAY":
        return None
    time = reading.time
    date = day_of(time)
    if not is_weekday(date):
        return None
    return date


def _numbered(text: str, reading: Reading, rules: dict[str, Any]) -> Day | None:
    """A weekday and the number behind it, where nothing that this may count follows."""
    date = _weekday(reading)
    found = None if date is None else _NUMBER.match(text, reading.last)
    if date is None or date.weekday is None or found is None or not _ends(text, found.end(), rules):
        return None
    return Day(date.weekday, int(found[1]), None, None, found.end())


def _bracketed(text: str, reading: Reading, language: Language) -> Reading | None:
    """A weekday with the number of its day in brackets: "on Sunday (12th)", "until noon next Sunday (the 12th)", "this
    Sunday (the twelfth)"; so a part of a month: "the end of the month (the 28th)".
    """
    if text[reading.last : reading.last + 2] != " (":
        return None
    part = reading.time
    if isinstance(part, m.Part):
        return _part_bracketed(text, reading, part, language)
    near = next((node for node in reading.nodes if isinstance(node, m.Nearest)), None)
    bare = near.date if near is not None else _weekday(reading)
    if reading.names[-1] != "WEEKDAY" or not is_weekday(bare):
        return None
    number, last = _inside(text, reading.last, language)
    return _with_number(reading, bare, Day(bare.weekday or 0, number, None, None, last)) if number else None


def _part_bracketed(text: str, reading: Reading, part: m.Part, language: Language) -> Reading | None:
    """A part of a month with its day in brackets behind it, which is meant."""
    whole, day = part.whole, part.whole
    number, last = _inside(text, reading.last, language)
    if not number:
        return None
    if isinstance(whole, m.Unit) and whole.unit is G.MONTH:
        day = m.Ordinal(1, G.DAY, whole, date=m.Date(day=number))
    elif isinstance(whole, m.Date) and whole.month is not None and whole.day is None:
        day = evolve(whole, day=number)
    if day is whole:
        return None
    end = last if reading.end == reading.last else reading.end
    return evolve(reading, meaning=m.replaced(reading.meaning, part, day), end=end, last=last)


def _inside(text: str, last: int, language: Language) -> tuple[int, int]:
    """The number of a day that stands in brackets behind a place, in digits or in words, and where they end; or 0."""
    words, found = language.words, _INSIDE.match(text, last)
    if found is not None:
        told = found[3].lower() in words["numbers"]["ordinal"] and (not found[1] or found[1].lower() in words["THE"])
        return int(found[2]) if told else 0, found.end()
    spelled = _SPELLED.match(text, last)
    if spelled is None or spelled[1].lower() not in words["THE"]:
        return 0, last
    tens = words["TENS"].get(spelled[2].lower(), 0) if spelled[2] else 0
    one = 2 if spelled[3].lower() in words["SECOND"] else words["ORDW"].get(spelled[3].lower(), 0)
    fits = not spelled[2] or (tens and one < _TENS)
    return tens + one if fits and one and tens + one <= _DAYS else 0, spelled.end()


def _ends(text: str, last: int, rules: dict[str, Any]) -> bool:
    after = word_after(text, last)
    return CLOSES.match(text, last) is not None or after in rules["small"] or after in rules["listing"]


def last_told(reading: Reading) -> Day | None:
    """The last day of a phrase that has its weekday and number."""
    dates = [leaf for leaf in reading.nodes if isinstance(leaf, m.Date)]
    for date in reversed(dates):
        if date.weekday is not None and date.day is not None:
            return Day(date.weekday, date.day, date.month, date.year, reading.last)
    return None


def _placed(
    text: str, day: Day, told: Day | None, language: Language, rules: dict[str, Any], *, led: bool
) -> Day | None:
    """A day in the month of the one told before it, or beside another one behind it; ``None`` where it fits neither.

    One that a preposition leads is one by itself, where a clause ends with it: "shut until Monday 30."
    """
    if told is not None and day.last - told.last < _FAR and (fitting := after_told(day, told)) is not None:
        return fitting
    weekdays = language.words["WEEKDAY"]
    for word in _WORD.finditer(text, day.last, day.last + _FAR):
        weekday = weekdays.get(word[0].lower()) if word[0][0].isupper() else None
        found = _NUMBER.match(text, word.end()) if weekday is not None else None
        if weekday is None or found is None:
            continue
        if not _ends(text, found.end(), rules) and word_after(text, found.end()).lower() not in rules["months"]:
            continue
        return day if after_told(Day(weekday, int(found[1]), None, None, found.end()), day) is not None else None
    return day if led and CLOSES.match(text, day.last) and not _MORE.match(text, day.last) else None


def after_told(day: Day, told: Day) -> Day | None:
    """A day with the month in which it comes after another one, where their numbers fit their weekdays."""
    between = (day.weekday - told.weekday) % 7
    if day.number >= told.number:
        fits = (day.number - told.number) % 7 == between
        return day._replace(month=told.month, year=told.year) if fits else None
    if not any((day.number + length - told.number) % 7 == between for length in _lengths(told.month)):
        return None
    if told.month is None:
        return day
    over = told.month == 12
    return day._replace(month=1 if over else told.month + 1, year=told.year + over if told.year else None)


def _lengths(month: int | None) -> tuple[int, ...]:
    """How many days a month may have."""
    if month is None:
        return 30, 31
    return (28, 29) if month == 2 else (30,) if month in _SHORT else (31,)


def _with_number(reading: Reading, bare: m.Date | None, day: Day) -> Reading:
    """A reading that ends with the number of its *bare* weekday."""
    if bare is None:
        return reading
    date = m.Date(year=day.year, month=day.month, day=day.number, weekday=day.weekday)
    token = Token((("N2", day.number),), day.last - len(str(day.number)), day.last)
    return evolve(
        reading,
        meaning=m.replaced(reading.meaning, bare, date),
        end=day.last if reading.end == reading.last else reading.end,
        last=day.last,
        tokens=(*reading.tokens, token),
    )
