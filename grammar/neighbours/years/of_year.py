"""A month, day or feast and the year behind it, told by how it lies: "in June of the next year", "in March two years
later", "on 28 August the year after".
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.clauses.beside import ENDS, word_after
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.lexing.numbers import two_years
from grammar.meaning import Anchor
from grammar.neighbours.pair import Pair
from grammar.parsing.driver import Reading

_THE_YEAR: Final = m.Unit(G.YEAR, 0, Anchor.DISCUSSED)


def of_year(pair: Pair) -> Reading | None:
    """Both as one, where the first lacks the year and the second is one; else ``None``."""
    text, first, second, language = pair.text, pair.first, pair.second, pair.language
    date, between = first.time, pair.between
    several = isinstance(date, m.Range | m.Several)
    if isinstance(date, m.Ordinal) and date.whole == _THE_YEAR and _of_era(second, between):
        inner, told = date.date, second.meaning
        if isinstance(inner, m.Date | m.Spell) and isinstance(told, m.Date):
            return _both(first, second, evolve(inner, year=told.year))  # "in May of the year 334 BC"
    if not between and isinstance(date, m.Nearest | m.Ordinal) and isinstance(second.meaning, m.Date):
        return _of_told(first, second)
    if between == ",":
        named = _named_year(text, first, second)
        if named is not None:
            return named
    if isinstance(second.time, m.Fixed) and "RULER" in second.names and between in ("", ","):
        return _of_reign(first, second)
    if (
        (first.pieces and not several)
        or (first.joined and not isinstance(date, m.Clock))
        or (between and between not in language.words["OF"])
    ):
        return None
    if date == _THE_YEAR:
        return _both(first, second, second.meaning) if _of_era(second, between) else None  # "the year 69 AD"
    turn = second.tokens[-1]
    if date == m.Part("turn", m.Unit(G.YEAR, 0, Anchor.DISCUSSED)) and not between and second.signal is None:
        span = turn.kinds[0][0] in ("ISOMONTH", "SLASH") and two_years(text[turn.start : turn.end])
        until = int(text[turn.start : turn.start + 4]) + 1 if span else 0
        return _both(first, second, m.Part("turn", m.Date(until))) if span else None  # "the turn of the year 1409-10"
    if between and (numbered := _of_numbered(first, second)) is not None:
        return numbered
    year = _year(text, second, between, language)
    if year is None:
        return None
    match date:
        case m.Range(end=m.Date(year=None, month=int(), weekday=None) as end):  # "from 4 to 9 June of the next year"
            return _to_last(_both(first, second, evolve(date, end=_inside(end, year))))
        case m.Several(times=(m.Date() as one, m.Date(year=None, month=int(), weekday=None) as other)):
            return _to_last(_both(first, second, m.Several((_inside(one, year), _inside(other, year)))))
        case m.Part(whole=m.Date(year=None, month=int(), weekday=None) as inner):
            return _both(first, second, evolve(date, whole=_inside(inner, year)))  # "late May of the next year"
        case m.Clock(date=m.Date() as day) | m.DayPart(date=m.Date() as day) if day.month and day.day and not day.year:
            return _both(first, second, m.replaced(date, day, m.Ordinal(1, G.DAY, year, day)))
        case m.Date(year=None, month=int(), weekday=None):
            return _both(first, second, _inside(date, year))
        case m.Spell(unit=unit, year=None):
            pass
        case m.Named(year=None):
            unit = G.DAY
        case _:
            return None
    return _both(first, second, m.Ordinal(1, unit, year, date))


def _of_era(reading: Reading, between: str) -> bool:
    """Whether a year with its era stands right behind."""
    era = reading.signal is None and reading.tokens[-1].kinds[0][0] == "ERA"
    return era and not between and isinstance(reading.meaning, m.Date)


def _of_numbered(first: Reading, second: Reading) -> Reading | None:
    """ "In May of the year 1812", "on 4 May of the year 334 BC": a year that is told by its number behind its unit."""
    told, date = second.meaning, first.time
    if second.signal is not None or "UNIT" not in second.names or not isinstance(told, m.Date):
        return None
    if told != m.Date(told.year):
        return None
    match date:
        case m.Date(year=None, month=int(), weekday=None) | m.Named(year=None) | m.Spell(unit=G.SEASON, year=None):
            return _both(first, second, evolve(date, year=told.year))
        case m.DayPart(date=m.Date(year=None, month=int(), day=int()) as day):
            return _both(first, second, evolve(date, date=evolve(day, year=told.year)))
        case m.Part(whole=m.Date(year=None, month=int(), weekday=None) | m.Spell(unit=G.SEASON, year=None) as whole):
            return _both(first, second, evolve(date, whole=evolve(whole, year=told.year)))
    return None


def _named_year(text: str, first: Reading, second: Reading) -> Reading | None:
    """ "In the autumn of that year, 1342, he sailed": a year that is told by how it lies, and by its number; that of
    "on Christmas night, 1776, he crossed".
    """
    year, part = second.meaning, first.time
    if not isinstance(year, m.Date) or year != m.Date(year.year) or second.signal is not None:
        return None
    if isinstance(part, m.DayPart) and isinstance(part.date, m.Named) and part.date.year is None:
        told = m.replaced(part, part.date, evolve(part.date, year=year.year))
        return _both(first, second, told) if ENDS.match(text, second.last) else None
    leaves = [leaf for leaf in first.nodes if isinstance(leaf, m.Unit) and leaf.unit is G.YEAR]
    if len(leaves) != 1 or first.tokens[-1].kinds[0][0] != "UNIT" or not ENDS.match(text, second.last):
        return None
    return _both(first, second, m.replaced(first.time, leaves[0], year))


def _of_told(first: Reading, second: Reading) -> Reading | None:
    """ "On the Monday after Easter in the year 1310": the year of the feast from which a day is counted."""
    year = second.meaning.year if isinstance(second.meaning, m.Date) else None
    if year is None or second.meaning != m.Date(year) or second.signal is None or second.signal[2] != "in":
        return None
    feasts = [leaf for leaf in _yearless(first.meaning) if isinstance(leaf, m.Named)]
    if len(feasts) != 1:
        return None
    return _both(first, second, m.replaced(first.time, feasts[0], evolve(feasts[0], year=year)))


def _yearless(meaning: m.Meaning) -> list[m.Date | m.Named]:
    """The dates and feasts of a phrase that lack their year, none of which is one of a stretch that is told."""
    leaves = m.leaves(meaning)
    inside = [leaf.date for leaf in leaves if isinstance(leaf, m.Ordinal)]
    bare = [leaf for leaf in leaves if isinstance(leaf, m.Date | m.Named) and leaf.year is None]
    return [leaf for leaf in bare if not any(leaf is one for one in inside)]


def _of_reign(first: Reading, second: Reading) -> Reading | None:
    """A day without its year in a year of a reign: "at Michaelmas in the third year of Henry VI"."""
    plain = second.signal is None or second.signal[2] == "in"
    days = (leaf for leaf in _yearless(first.meaning) if isinstance(leaf, m.Named) or leaf.month is not None)
    day = next(days, None)
    if day is None or not plain:
        return None
    unit = G.MONTH if isinstance(day, m.Date) and day.day is None else G.DAY
    told = m.Ordinal(1, unit, second.time, day)
    return _both(first, second, m.replaced(first.time, day, told))


def _to_last(reading: Reading) -> Reading:
    """A reading whose last piece goes up to its end."""
    *pieces, (start, _) = reading.pieces or ((reading.start, reading.end),)
    return evolve(reading, pieces=(*pieces, (start, reading.end)) if pieces else ())


def _inside(date: m.Date, year: m.Meaning) -> m.Meaning:
    """A month or a day of one, in a year."""
    return m.Ordinal(1, G.MONTH if date.day is None else G.DAY, year, date)


def years_behind(text: str, first: Reading, second: Reading) -> Reading:
    """The first of two, a date without its year, where the second tells how many years later it is: "on 27 July, two
    years afterwards", "on the 6th of the same month two years later".
    """
    date, told, between = first.time, second.meaning, text[first.last : second.first].strip()
    if between not in ("", ",") or not isinstance(told, m.Offset) or told.anchor is not Anchor.PREVIOUS:
        return first
    if second.signal is not None or told.direction < 0 or told.length.vague or ENDS.match(text, second.last) is None:
        return first
    ((amount, unit), *more) = told.length.parts
    if more or unit not in (G.YEAR, G.DECADE) or isinstance(amount, str):
        return first
    length = m.Length.of(amount * (10 if unit is G.DECADE else 1), G.YEAR)
    match date:
        case m.Date(year=None, month=int(), weekday=None) if between:
            year = m.Offset(length, 1, Anchor.PREVIOUS)
            full = m.Ordinal(1, G.MONTH if date.day is None else G.DAY, year, date)
        case m.Ordinal(whole=m.Unit(unit=G.MONTH, shift=0, anchor=Anchor.PREVIOUS) as month):
            full = evolve(date, whole=m.Offset(length, 1, month))
        case _:
            return first
    return evolve(first, meaning=m.replaced(first.meaning, date, full))


def _both(first: Reading, second: Reading, meaning: m.Meaning) -> Reading:
    """One reading over the words of both."""
    tokens = first.tokens + second.tokens
    return evolve(
        first, meaning=bound_as(first.meaning, meaning), end=second.last, last=second.last, tokens=tokens, joined=True
    )


def _year(text: str, reading: Reading, between: str, language: Language) -> m.Meaning | None:
    """The year that a phrase tells by how far it lies: the next, the one before, so many years later."""
    told, article = reading.meaning, reading.tokens[0].kinds[0][0] == "THE"
    match told:
        case m.Unit(unit=G.YEAR) if reading.signal is None:
            return told
        case m.Window(length=length, direction=1, anchor=Anchor() as anchor) if length == m.Length.of(1, G.YEAR):
            return m.Unit(G.YEAR, 1, anchor) if article and reading.signal is None else None
        case m.Offset(anchor=Anchor.PREVIOUS) if reading.signal is None or _behind(text, reading):
            pass
        case m.Offset(anchor=Anchor.EVENT) if _behind(text, reading) or _that(text, reading, language):
            told = evolve(told, anchor=Anchor.PREVIOUS)  # "three years after", and nothing behind it but "that"
        case _:
            return None
    whole = not told.length.vague and min(unit for _, unit in told.length.parts) is G.YEAR
    return told if whole and (article or not between) else None


def _that(text: str, reading: Reading, language: Language) -> bool:
    """Whether "that" closes the clause right behind "eight years after"."""
    signal, word = reading.signal, word_after(text, reading.last).lower()
    if signal is None or signal[0] < reading.end or language.words["DET"].get(word) != "same":
        return False
    return ENDS.match(text, reading.last + 1 + len(word)) is not None


def _behind(text: str, reading: Reading) -> bool:
    """Whether what tells the direction closes the phrase, and the clause."""
    signal = reading.signal
    return signal is not None and signal[0] >= reading.end and ENDS.match(text, signal[1]) is not None
