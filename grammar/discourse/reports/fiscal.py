"""What is counted from a fiscal time that was told: "up from $2 million a year earlier", "the third quarter".

A company's quarters and years end when it says; what is named beside one of them is of its calendar, too.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from typing import Final, Protocol

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.building.spans import MONTHS, ending_with
from grammar.calendar import DAY
from grammar.clauses.beside import word_before
from grammar.context import AHEAD, Context, Direction
from grammar.directions.focus import focus_of
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.meaning import Anchor, Meaning
from grammar.parsing.driver import Reading

_BESIDE: Final = 300
"""So many characters after a fiscal quarter, one with another number is still counted by that calendar."""
_FAR: Final = 2000
"""So many characters at most are looked through for a company told before."""
_NAME: Final = 40
"""So many characters at most has the name that owns a quarter."""
_OWNER: Final = re.compile(r"(?<!\w)([A-Z]\w+)['’]s?[^\S\n]+\Z")
_YEAR: Final = m.Length.of(1, G.YEAR)
TWELVE: Final = (_YEAR.parts, m.Length.of(12, G.MONTH).parts)
_WEEK: Final = m.Length.of(1, G.WEEK)


@frozen
class Closed:
    """A fiscal quarter, half or year of a text, or a week whose last day it tells: its name, when it ended if that was
    told, and where its words end.
    """

    name: m.Spell | m.Date | m.Unit
    time: Meaning | None
    value: Interval
    last: int


class Told(Protocol):
    """A fiscal time that was told, by where its words end."""

    @property
    def last(self) -> int:
        """Where they end."""


def closed(reading: Reading, value: Interval, before: Closed | None) -> Closed | None:
    """The fiscal time that the phrases behind a reading are counted by; still the one *before* where it is none."""
    named = reading.time
    if value.end is None or not isinstance(named, m.Window | m.Around | m.Fiscal | m.Spell):
        return before
    day = m.Date(*calendar.from_days(value.end // DAY - 1))
    if isinstance(named, m.Window) and isinstance(named.anchor, Meaning) and named.length.parts in TWELVE:
        name = m.Date(day.year)  # "the year ended 30 June"
        return Closed(name, ending_with(G.YEAR, day), value, reading.last)
    if isinstance(named, m.Window) and isinstance(named.anchor, Meaning) and named.length.parts == _WEEK.parts:
        beside = before is not None and not isinstance(before.name, m.Unit) and reading.first - before.last <= _BESIDE
        return before if beside else Closed(m.Unit(G.WEEK, 0), day, value, reading.last)  # "the week ended 8 May"
    if isinstance(named, m.Window | m.Around) and before is not None and before.time is None:
        called = isinstance(before.name, m.Spell) and before.name.unit is value.granularity  # "the quarter ended"
        near = reading.first - before.last <= _BESIDE
        return evolve(before, time=ending_with(value.granularity, day), value=value) if called and near else before
    if isinstance(named, m.Spell) and before is not None and isinstance(before.name, m.Spell):
        return before if named.unit is not before.name.unit else None  # a quarter of the calendar: of somebody else
    if not isinstance(named, m.Fiscal) or not isinstance(named.time, m.Spell | m.Date):
        return before
    if before is not None and before.time is not None and named == m.Fiscal(before.name, before.time):
        return before  # "the quarter": no further than from where its end was told
    if isinstance(named.lasts, m.Range):
        return before  # "the 2016-17 school year"
    if isinstance(named.lasts, m.Offset):
        return before if before is None else evolve(before, last=reading.last)
    return Closed(named.time, named.lasts and ending_with(value.granularity, day), value, reading.last)


def by_fiscal(
    reading: Reading,
    told: Closed,
    stretch: Interval | None,
    context: Context,
    today: int,
    way: Callable[[], Direction | None],
) -> Reading:
    """A quarter that is counted from a fiscal one: "the same quarter last year", "a year ago", "the third quarter".

    A number alone is of that calendar near it only, and looks where its clause does; "the same period" is of the
    *stretch* told last. *today* is the day of publication.
    """
    name, meaning = told.name, reading.time
    if told.time is None:
        return reading
    if isinstance(name, m.Unit):
        return _week_before(reading, told, context)
    near = reading.first - told.last <= _BESIDE
    years = _fiscal_years(name, meaning) if near else None
    if years is not None and isinstance(meaning, m.Fiscal):
        return _counted(reading, meaning.time, told, years, G.YEAR)  # "fiscal 2025 ended ... in fiscal 2026"
    if isinstance(name, m.Spell) and isinstance(meaning, m.Spell) and meaning.unit is name.unit and near:
        if meaning.year is not None:
            return reading
        pieces = 12 // MONTHS[name.unit]
        away = (meaning.number - name.number) % pieces
        there = way() if away else None
        ahead = there in AHEAD or (away < 2 and there is None)  # the quarter under way: "in the third they should rise"
        ends = calendar.add_months((told.value.end or 0) // DAY, MONTHS[name.unit] * away)
        ahead = ahead or (meaning.number > name.number and ends <= today)  # the next one, which is over, too
        return _named(reading, told, away if ahead else away - pieces)
    known = context.discussed if isinstance(name, m.Spell) else context.previous
    if known is None or known.end != told.value.end:
        return reading
    if stretch not in (None, told.value) and "PERIOD" in reading.names:
        return reading
    unit = name.unit if isinstance(name, m.Spell) else G.YEAR
    match meaning:
        case m.Offset(length=m.Length(parts=((Fraction() as of, G.YEAR),)), direction=-1, anchor=m.Unit() as one) if (
            one.unit is unit and not one.shift and of > 1
        ):
            return _years_back(reading, told, int(of))  # "the 1987 period", told in 1989
        case m.Unit(unit=one, shift=shift, anchor=Anchor.DISCUSSED | Anchor.PREVIOUS) if one is unit and abs(shift) < 2:
            return _named(reading, told, shift)
        case m.Offset(length=length, direction=-1, anchor=anchor) if length == _YEAR:
            of_it = isinstance(anchor, m.Unit) and anchor.unit is unit and not anchor.shift
            if of_it or anchor in (Anchor.PREVIOUS, Anchor.PUBLICATION):
                return _years_back(reading, told, 1)
        case m.Ordinal(date=m.Unit(unit=one, shift=0), whole=year) if one is unit:
            back = _years_before(told, year)
            if back is not None:
                return _years_back(reading, told, back)
    return reading


def is_of_another(text: str, reading: Reading, told: Told, language: Language) -> bool:
    """Whether a time is of a company that was not told before it: "Beta's third quarter", "rival Beta said its ..."."""
    owner = _OWNER.search(text, max(0, reading.first - _NAME), reading.first)
    if owner is not None:
        return owner[1] not in _since(text, told, owner.start())
    return isinstance(reading.time, m.Spell) and _is_of_subject(text, reading, told, language)


def _since(text: str, told: Told, position: int) -> str:
    """What stands before a place since a fiscal time was told, and some words before that: where companies are named.

    Of a long text only its start and end: a company is named beside its quarter, or near the place.
    """
    first = max(0, told.last - _BESIDE)
    if position - first <= _FAR:
        return text[first:position]
    return f"{text[first : first + _FAR // 2]}\n{text[position - _FAR // 2 : position]}"


def _is_of_subject(text: str, reading: Reading, told: Told, language: Language) -> bool:
    """Whether the subject of a sentence is such a company: "Beta said its third-quarter profit fell"."""
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or read.tokens[0].start < told.last:
        return False
    place = read.place_of(reading.first)
    verb = next((group.first for group in read.groups if group.first < place), 0)
    head, before = read.tokens[:verb], _since(text, told, read.tokens[0].start)
    rivals = language.words["island"]["rivals"]
    names = [token.text for token in head if token.text[0].isupper() and token.lower not in rivals]
    if not names or any(name in before for name in names):
        return False
    if any(token.lower in rivals for token in head):
        return True
    # "Beta said its third-quarter profit fell", but "Jane Roe said its third-quarter profit fell"
    return len(head) == 1 and word_before(text, reading.first).lower() in read.lexicon.closed["possessive"]


def _week_before(reading: Reading, told: Closed, context: Context) -> Reading:
    """The seven days before a week whose last day was told: "the week ended 8 May ... the previous week"."""
    known, week, meaning = context.previous, told.value, reading.time
    if known is None or known.end != week.end or week.start is None or reading.first - told.last > _BESIDE:
        return reading
    match meaning:
        case m.Unit(unit=G.WEEK, shift=-1, anchor=Anchor.PREVIOUS | Anchor.DISCUSSED):
            pass
        case m.Offset(length=length, direction=-1, anchor=Anchor.PREVIOUS | Anchor.EVENT) if (
            length.parts == _WEEK.parts
        ):
            pass
        case _:
            return reading
    day = m.Date(*calendar.from_days(week.start // DAY - 1))
    called = m.Fiscal(m.Unit(G.WEEK, -1), m.Window(_WEEK, -1, day))
    return evolve(reading, meaning=m.replaced(reading.meaning, meaning, called))


def _fiscal_years(name: Meaning, other: Meaning) -> int | None:
    """How many years after a fiscal year another one is whose end is not told."""
    match name, other:
        case m.Date(year=int() as here), m.Fiscal(time=m.Date(year=int() as there, short=False), lasts=None):
            return there - here
        case _:
            return None


def _years_before(told: Closed, year: Meaning) -> int | None:
    """How many years before a fiscal time one is that is told to be of another year; ``None`` for none before it."""
    match year:
        case m.Unit(unit=G.YEAR, shift=shift) if shift < 0:
            return -shift
        case m.Date(year=int() as of, month=None):
            away = calendar.from_days((told.value.end or 0) // DAY - 1)[0] - of
            return away if away > 0 else None
        case _:
            return None


def _years_back(reading: Reading, told: Closed, years: int) -> Reading:
    """A reading as what a fiscal time was so many years before."""
    name = told.name
    if isinstance(name, m.Spell | m.Date) and name.year is not None:
        name = evolve(name, year=name.year - years)
    return _counted(reading, name, told, -years, G.YEAR)


def _named(reading: Reading, told: Closed, away: int) -> Reading:
    """A reading as the quarter or half that lies so many after a fiscal one."""
    name = told.name
    if not isinstance(name, m.Spell):
        called = evolve(name, year=name.year + away) if isinstance(name, m.Date) and name.year is not None else name
        return _counted(reading, called, told, away, G.YEAR)
    further, number = divmod(name.number - 1 + away, 12 // MONTHS[name.unit])
    year = None if name.year is None else name.year + further
    return _counted(reading, evolve(name, number=number + 1, year=year), told, away, name.unit)


def _counted(reading: Reading, name: Meaning, told: Closed, away: int, unit: G) -> Reading:
    """A reading as a time of the fiscal calendar, so many units away from one that was told."""
    time = told.time
    if time is not None and away:
        time = m.Offset(m.Length.of(abs(away), unit), 1 if away > 0 else -1, time)
    return evolve(reading, meaning=m.replaced(reading.meaning, reading.time, m.Fiscal(name, time)))
