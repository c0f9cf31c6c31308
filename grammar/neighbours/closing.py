"""Quarters, halves, years and lengths whose last or first day the text tells right behind them.

"The quarter ended 30 June", "the nine months ended 30 June", "the fiscal fourth quarter, which ended Sept. 29"; and
what such a quarter tells of those that are named beside it: "up from $2 million a year earlier".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.building.intersect import is_day
from grammar.building.spans import MONTHS, ending_with
from grammar.calendar import DAY
from grammar.clauses.beside import word_after
from grammar.context import Context, Direction
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.meaning import Anchor, Meaning
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_NEAR: Final = 15
"""A year of whole weeks ends within so many days of the end of its month."""
_WINTER: Final = 2
"""A fiscal year that ends by so many months may be named by the year before."""
_BESIDE: Final = 300
"""So many characters after a fiscal quarter, one with another number is still counted by that calendar."""
_BEHIND: Final = 20
"""So many characters behind a quarter tell whether its own last day follows."""
_SOON: Final = 400
"""So many characters after a fiscal quarter, its last day may still be told."""
_MEMBERS: Final = 12
"""So many phrases at most wait for that."""
_NAME: Final = 40
"""So many characters at most has the name that owns a quarter."""
_OWNER: Final = re.compile(r"(?<!\w)([A-Z]\w+)['’]s?[^\S\n]+\Z")
_AHEAD: Final = ("future", "coming", "due", "soon")
_YEAR: Final = m.Length.of(1, G.YEAR)
_TWELVE: Final = (_YEAR.parts, m.Length.of(12, G.MONTH).parts)
_WEEK: Final = m.Length.of(1, G.WEEK)


@frozen
class Closed:
    """A fiscal quarter, half or year of a text, or a week whose last day it tells: its name, when it ended if that was
    told, and where its words end.
    """  # noqa: D205

    name: m.Spell | m.Date | m.Unit
    time: Meaning | None
    value: Interval
    last: int


def ended(text: str, first: Reading, second: Reading, language: Language) -> Reading:
    """The first of two readings, where the second is the day on which it ended.

    A quarter is that of the calendar that ends so, else the three months before; one with a number is called so by a
    fiscal calendar, where it is none of ours. "The nine months ended 30 June", "the week ended 8 May": so long.
    """
    unit, day = first.meaning, m.unbound(second.meaning)
    signal = second.signal[2] if second.signal is not None else ""
    monthly = isinstance(day, m.Date) and day.month is not None and day.day is None and signal in ("", "in")
    if not isinstance(day, m.Date) or not (monthly or (is_day(day) and signal in ("", "on"))):
        return first
    words = text[first.last : second.signal[0] if second.signal is not None else second.first]
    between, closed = words.lower().replace(",", " ").split(), language.clauses["closed"]
    related = between[:1] != [] and between[0] in (*closed["relative"], *closed["complementizer"])
    between = between[1:] if related or between[:1] in _called(language) else between  # "the six-month period ended"
    told = language.words["ENDED"].get(" ".join(between))
    if told is None or ("," in words and not related and told != "past"):
        return first
    meaning = _lasting(unit, day, over=told == "past", related=related)
    return first if meaning is None else evolve(first, meaning=meaning)


def _called(language: Language) -> list[list[str]]:
    """What may stand between a length and the word that it ended: "period"."""
    return [[word] for word in language.words["island"]["periods"]]


def also_ended(text: str, first: Reading, second: Reading, language: Language) -> Reading:
    """The first of two readings, joined by "and", with the end of the second: "the quarter and half ended 30 June"."""
    if text[first.last : second.first].strip().lower() not in language.words["AND"]:
        return first
    day = _last_day(second.meaning)
    meaning = None if day is None else _lasting(first.meaning, day, over=True, related=False)
    return first if meaning is None else evolve(first, meaning=meaning)


def _last_day(meaning: Meaning) -> m.Date | None:
    """The day with which a stretch ends that is told by it."""
    match meaning:
        case m.Fiscal(lasts=m.Meaning() as lasts):
            return _last_day(lasts)
        case m.Around(unit=unit, time=m.Date() as day) if unit in MONTHS:
            return day
        case m.Window(direction=-1, anchor=m.Date() as day):
            return day
        case _:
            return None


def with_closings(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; a quarter, half or year whose last day is told a little later ends with that day.

    "Fourth-quarter profit rose, Acme said. The quarter ended Sept. 29." Where only so many months ended then, what was
    named before must be a company's: "Fourth-quarter profit ... In the three months ended Sept. 29".
    """
    held: list[Judged] = []
    for reading, kind in found:
        day = _last_day(m.unbound(reading.meaning)) if held and kind == "time" else None
        if day is not None:
            held = _with_end(text, held, reading, day, language)
        held.append((reading, kind))
        while held and (len(held) > _MEMBERS or not _waits(held[0], reading)):
            yield held.pop(0)
    yield from held


def _waits(judged: Judged, last: Reading) -> bool:
    """Whether the last day of a fiscal time may still be told."""
    reading, kind = judged
    return kind == "time" and bool(_months_of(reading.meaning)) and last.first - reading.last <= _SOON


def _months_of(meaning: Meaning) -> int:
    """How many months a quarter, half or fiscal year has whose last day is not told; 0 for any other time."""
    match m.unbound(meaning):
        case m.Spell(unit=G.QUARTER | G.HALF as unit, year=None):
            return MONTHS[unit]
        case m.Fiscal(time=m.Spell(unit=G.QUARTER | G.HALF as unit), lasts=None):
            return MONTHS[unit]
        case m.Fiscal(time=m.Unit(unit=G.YEAR, shift=0) | m.Date(month=None), lasts=None):
            return MONTHS[G.YEAR]
        case _:
            return 0


def _with_end(text: str, held: list[Judged], later: Reading, day: m.Date, language: Language) -> list[Judged]:
    """What waits for its last day, with the one that a *later* phrase tells of it."""
    name: Meaning | None = None
    given: list[Judged] = []
    for reading, kind in held:
        told = m.unbound(reading.meaning)
        own = told.time if isinstance(told, m.Fiscal) else told
        waits = kind == "time" and name in (None, own) and _is_of(text, reading, own, later, language)
        meaning = _lasting(told, day, over=True, related=False) if waits else None
        if isinstance(meaning, m.Fiscal):
            name, reading = own, evolve(reading, meaning=m.replaced(reading.meaning, told, meaning))
        given.append((reading, kind))
    return given


def _is_of(text: str, reading: Reading, name: Meaning, later: Reading, language: Language) -> bool:
    """Whether a phrase that tells a last day tells it of a quarter, half or year named before."""
    months = _months_of(reading.meaning)
    behind = text[reading.last : reading.last + _BEHIND].replace(",", " ").lower().split()[:1]
    if not months or any(word in language.words["ENDED"] for word in behind):
        return False  # "the third quarter, ended Sept. 30": it has told its own
    match m.unbound(later.meaning):
        case m.Fiscal(time=time):
            return time == name
        case m.Around(unit=unit):
            return MONTHS.get(unit) == months
        case m.Window(length=length):
            own = isinstance(reading.meaning, m.Fiscal) or length.parts[0][1] is G.QUARTER
            own = own or word_after(text, reading.last).lower() in language.words["island"]["earned"]
            return own and _is_as_long(length, months)
        case _:
            return False


def _is_as_long(length: m.Length, months: int) -> bool:
    """Whether a length is of so many months, or of as many weeks as fiscal calendars count for them."""
    match length.parts:
        case ((amount, unit),) if not isinstance(amount, str):
            if unit is G.WEEK:
                return months * 13 <= amount * 3 <= months * 14
            return unit >= G.MONTH and amount * MONTHS.get(unit, 1) == months and unit <= G.YEAR
        case _:
            return False


def begun(text: str, first: Reading, second: Reading, language: Language) -> Reading:
    """The first of two readings, where the second is the day with which it begins: "28 days beginning with 3 May"."""
    length, day = first.meaning, m.unbound(second.meaning)
    if isinstance(length, m.Window) and length.direction > 0 and length.anchor is Anchor.PUBLICATION:
        length = length.length
    if not isinstance(length, m.Length) or length.vague or not is_day(day):
        return first
    island, words = language.words["island"], text[first.last : second.start].lower().split()
    if not words or words[0] not in island["begins"] or any(word not in island["begins_with"] for word in words[1:]):
        return first
    return evolve(first, meaning=m.Window(length, 1, day))


def called_last(text: str, first: Reading, second: Reading) -> Reading:
    """The second of two readings, where it only says what the first is: "Sept. 30, the last day of the fiscal year"."""
    day, last = m.unbound(first.meaning), second.meaning
    fiscal = isinstance(last, m.Ordinal | m.Part) and isinstance(last.whole, m.Fiscal) and last.whole.lasts is None
    if not fiscal or not is_day(day) or text[first.last : second.first].strip() != ",":
        return second
    return evolve(second, meaning=day)


def _lasting(unit: Meaning, day: m.Date, *, over: bool, related: bool) -> Meaning | None:
    """What a unit or a length means that ends with a day."""
    match unit:
        case m.Several(times=times):  # "the three and six months ended 30 June"
            lasting = [_lasting(one, day, over=over, related=related) for one in times]
            known = tuple(one for one in lasting if one is not None)
            return m.Several(known) if len(known) == len(times) else None
        case m.Length(parts=parts, vague=False) if (over or not related) and all(one >= G.WEEK for _, one in parts):
            return m.Window(unit, -1, day)
        case m.Unit(unit=G.QUARTER, shift=0, anchor=Anchor.DISCUSSED):
            return ending_with(G.QUARTER, day)
        case m.Unit(unit=one, shift=0, anchor=Anchor.DISCUSSED) if related and over and one >= G.WEEK:
            return m.Window(m.Length.of(1, one), -1, day)
        case m.Spell(unit=G.QUARTER | G.HALF as piece, number=number, year=None):
            if not _fits(piece, number, day):
                return m.Fiscal(unit, ending_with(piece, day))
            return None if day.year is None else evolve(unit, year=day.year - (day.month == 1), short=day.short)
        case m.Fiscal(time=m.Spell(unit=G.QUARTER | G.HALF as piece), lasts=None):
            return m.Fiscal(unit.time, ending_with(piece, day))
        case m.Fiscal(time=m.Date(year=int() as year, month=None), lasts=None) if day.year is None:
            told = evolve(day, year=year) if (day.month or 0) > _WINTER else day  # "fiscal 2024, which ends June 30"
            return m.Fiscal(unit.time, ending_with(G.YEAR, told))
        case m.Fiscal(time=m.Unit(unit=G.YEAR, shift=0), lasts=None):
            return m.Fiscal(evolve(day, month=None, day=None), ending_with(G.YEAR, day))
        case m.Fiscal(time=m.Date(month=None), lasts=None):
            return m.Fiscal(unit.time, ending_with(G.YEAR, day))
        case _:
            return None


def _fits(unit: G, number: int, day: m.Date) -> bool:
    """Whether a quarter or half of the calendar with such a number ends about such a day."""
    if day.month is None:
        return True
    last = number * MONTHS[unit]
    away = (day.month - last) % 12
    return (away == 0 and (day.day is None or day.day >= _NEAR)) or (
        away == 1 and day.day is not None and day.day < _NEAR
    )


def closed(reading: Reading, value: Interval, before: Closed | None) -> Closed | None:
    """The fiscal time that the phrases behind a reading are counted by; still the one *before* where it is none."""
    named = m.unbound(reading.meaning)
    if value.end is None or not isinstance(named, m.Window | m.Around | m.Fiscal | m.Spell):
        return before
    day = m.Date(*calendar.from_days(value.end // DAY - 1))
    if isinstance(named, m.Window) and isinstance(named.anchor, Meaning) and named.length.parts in _TWELVE:
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
    reading: Reading, told: Closed, stretch: Interval | None, context: Context, way: Callable[[], Direction | None]
) -> Reading:
    """A quarter that is counted from a fiscal one: "the same quarter last year", "a year ago", "the third quarter".

    A number alone is of that calendar near it only, and looks where its clause does; "the same period" is of the
    *stretch* told last.
    """
    name, meaning = told.name, m.unbound(reading.meaning)
    if told.time is None:
        return reading
    if isinstance(name, m.Unit):
        return _week_before(reading, told, context)
    near = reading.first - told.last <= _BESIDE
    if isinstance(name, m.Spell) and isinstance(meaning, m.Spell) and meaning.unit is name.unit and near:
        if meaning.year is not None:
            return reading
        pieces = 12 // MONTHS[name.unit]
        away = (meaning.number - name.number) % pieces
        return _named(reading, told, away if not away or way() in _AHEAD else away - pieces)
    known = context.discussed if isinstance(name, m.Spell) else context.previous
    if known is None or known.end != told.value.end:
        return reading
    if stretch not in (None, told.value) and "PERIOD" in reading.names:
        return reading
    unit = name.unit if isinstance(name, m.Spell) else G.YEAR
    match meaning:
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


def is_of_another(text: str, reading: Reading, told: Closed) -> bool:
    """Whether a name owns a time that was not told before it: a quarter of another company, "Beta's third quarter"."""
    owner = _OWNER.search(text, max(0, reading.first - _NAME), reading.first)
    return owner is not None and owner[1] not in text[max(0, told.last - _BESIDE) : owner.start()]


def _week_before(reading: Reading, told: Closed, context: Context) -> Reading:
    """The seven days before a week whose last day was told: "the week ended 8 May ... the previous week"."""
    known, week, meaning = context.previous, told.value, m.unbound(reading.meaning)
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
    return _counted(reading, told.name, told, -years, G.YEAR)


def _named(reading: Reading, told: Closed, away: int) -> Reading:
    """A reading as the quarter or half that lies so many after a fiscal one."""
    name = told.name
    if not isinstance(name, m.Spell):
        return _counted(reading, name, told, away, G.YEAR)
    pieces = 12 // MONTHS[name.unit]
    return _counted(reading, evolve(name, number=(name.number - 1 + away) % pieces + 1), told, away, name.unit)


def _counted(reading: Reading, name: Meaning, told: Closed, away: int, unit: G) -> Reading:
    """A reading as a time of the fiscal calendar, so many units away from one that was told."""
    time = told.time
    if time is not None and away:
        time = m.Offset(m.Length.of(abs(away), unit), 1 if away > 0 else -1, time)
    return evolve(reading, meaning=m.replaced(reading.meaning, m.unbound(reading.meaning), m.Fiscal(name, time)))
