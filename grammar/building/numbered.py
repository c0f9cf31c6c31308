"""Numbered pieces of a time: halves, quarters, centuries, days of a month; shared by all languages."""

from __future__ import annotations

from typing import Any, Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import NoPhrase, date_of, day_of
from grammar.granularity import Granularity as G
from grammar.meaning import Meaning

HALVES: Final = ("first", "second")
"""The parts of a meaning that are halves of a time, in their order."""


_LAST_CENTURY: Final = m.Window(m.Length.of(1, G.CENTURY), -1)


def renumbered(time: Meaning, number: Any) -> Meaning:
    """Another numbered piece of the same kind: in "the 5th to the 3rd century BC" the end tells of what the start is.

    >>> renumbered(m.Span(G.CENTURY, -298), 5).first
    -498
    """
    if isinstance(number, m.Date) and number == m.Date(day=number.day):
        number = number.day  # "the 5th", read as a day
    if not isinstance(number, int) or number < 1:
        raise NoPhrase("no number of a piece")
    match time:
        case m.Part(part="early" | "mid" | "late", whole=whole):
            return renumbered(whole, number)
        case m.Span(unit=G.CENTURY | G.MILLENNIUM as unit, first=first):
            return century_of(number, unit, before=first < 0)
        case m.Part(part="first" | "second") if number <= len(HALVES):  # "the first and second halves of 1998"
            return evolve(time, part=HALVES[number - 1])
        case m.Spell(unit=G.QUARTER) if number <= 4:
            return evolve(time, number=number)
        case m.Ordinal(number=of, date=None, count=1) if of > 0 or of == -1:  # "the first and last weeks of July"
            return evolve(time, number=number)
        case m.Ordinal(date=m.Date(month=None, weekday=int()), count=1):  # "the first and last Monday of May"
            return evolve(time, number=number)
        case m.Ordinal(whole=m.Unit(unit=G.MONTH), date=m.Date(month=None, weekday=None)):
            return evolve(time, date=m.Date(day=day_of(number)))  # "the 4th to the 22nd of last month"
        case m.Date(month=int(), day=int(), weekday=None):
            return date_of(time.year, time.month, day_of(number), short=time.short)
        case _:
            raise NoPhrase("no pieces that are numbered")


def century_of(number: int, unit: G, *, before: bool = False) -> m.Span:
    """A century or millennium by its number, of our era or *before* it."""
    years = 100 if unit is G.CENTURY else 1000
    return m.Span(unit, -years * number + 2 if before else years * (number - 1))


def of_number(whole: Meaning) -> Meaning:
    """What a piece is of that a number alone tells: "the first half of the 11th"; the text tells whether that is so. A
    piece of "the last century" is one of the century before this one, not of the last hundred years.

    >>> of_number(m.Date(day=11))
    Span(unit=CENTURY, first=1000, short=False)
    """
    if whole == _LAST_CENTURY:
        return m.Unit(G.CENTURY, -1)
    alone = isinstance(whole, m.Date) and whole.day is not None and whole == m.Date(day=whole.day)
    return century_of(whole.day or 1, G.CENTURY) if alone and isinstance(whole, m.Date) else whole
