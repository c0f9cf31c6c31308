"""Quarters, halves, years and lengths whose last or first day the text tells right behind them.

"The quarter ended 30 June", "the nine months ended 30 June", "the fiscal fourth quarter, which ended Sept. 29".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.spans import MONTHS, ending_with
from grammar.building.telling import is_day
from grammar.clauses.beside import word_after
from grammar.clauses.sentence import SENTENCE_END
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.meaning import Anchor, Meaning
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_NEAR: Final = 15
"""A year of whole weeks ends within so many days of the end of its month."""
_WINTER: Final = 2
"""A fiscal year that ends by so many months may be named by the year before."""
_BEHIND: Final = 20
"""So many characters behind a quarter tell whether its own last day follows."""
_SOON: Final = 400
"""So many characters after a fiscal quarter, its last day may still be told."""
_OPPOSED: Final = 60
_FIGURES: Final = 6
"""So many characters and words at most stand between a word that compares and the stretch of the other figures."""
_MEMBERS: Final = 12
"""So many phrases at most wait for that."""
_YEAR: Final = m.Length.of(1, G.YEAR)
_RIVAL: Final = re.compile(r"(?<!\w)[A-Z]\w+['’]s?(?!\w)")


def ended(text: str, first: Reading, second: Reading, language: Language) -> Reading:
    """The first of two readings, where the second is the day on which it ended.

    A quarter is that of the calendar that ends so, else the three months before; one with a number is called so by a
    fiscal calendar, where it is none of ours. "The nine months ended 30 June", "the week ended 8 May": so long.
    """
    unit, day = first.meaning, second.time
    signal = second.signal[2] if second.signal is not None else ""
    monthly = isinstance(day, m.Date) and day.month is not None and day.day is None and signal in ("", "in")
    daily = isinstance(day, m.Date) and is_day(day) and signal in ("", "on")
    brief = isinstance(day, m.Clock | m.DayPart) and _is_brief(first)
    if brief and isinstance(unit, m.Length) and _reaches(text, first, second, language):
        return evolve(first, meaning=m.Window(unit, -1, day))
    relative = _is_relative(day) and isinstance(unit, m.Length) and not unit.vague and signal == ""
    if not (monthly or daily or relative or (brief and signal in ("", "on", "at"))):
        return first
    words = text[first.last : second.signal[0] if second.signal is not None else second.first]
    between, closed = words.lower().replace(",", " ").split(), language.clauses["closed"]
    related = between[:1] != [] and between[0] in (*closed["relative"], *closed["complementizer"])
    between = between[1:] if related or between[:1] in _called(language) else between  # "the six-month period ended"
    told = language.words["ENDED"].get(" ".join(between))
    if told is None or ("," in words and not related and told != "past"):
        return first
    if isinstance(unit, m.Length) and (_is_brief(first) or relative):
        return evolve(first, meaning=m.Window(unit, -1, day))
    meaning = _lasting(unit, day, over=told == "past", related=related) if isinstance(day, m.Date) else None
    return first if meaning is None else evolve(first, meaning=meaning)


def _is_relative(day: Meaning) -> bool:
    """Whether an end is told from publication: "yesterday", "last Tuesday", "last June", "next March 31"."""
    match day:
        case m.Unit(unit=G.DAY, anchor=Anchor.PUBLICATION) | m.Nearest(date=m.Date(), anchor=Anchor.PUBLICATION):
            return True
        case _:
            return False


def without_limit(first: Reading, second: Reading) -> Reading:
    """The second of two readings, where it tells when the first ended: a limit of nothing else, in the same clause."""
    match first.meaning, second.meaning:
        case m.Window(direction=-1, anchor=anchor), m.Bound(time=time) if anchor == time:
            return evolve(second, meaning=time, day_at=first.first)
        case _:
            return second


def _reaches(text: str, first: Reading, second: Reading, language: Language) -> bool:
    """Whether nothing but a word for a limit parts a stretch and a time: "the 24 hours to noon on Thursday"."""
    between = text[first.last : second.start].lower().split()
    return len(between) == 1 and (between[0] in language.words["TO"] or between[0] in language.words["UNTIL"])


def _is_brief(reading: Reading) -> bool:
    """Whether a reading is a stretch of hours or days in which something is told: "in the 24 hours"."""
    length = reading.meaning
    if not isinstance(length, m.Length) or length.vague or reading.signal is None or not length.definite:
        return False
    return min(unit for _, unit in length.parts) in (G.HOUR, G.DAY)


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
        day = _last_day(reading.time) if held and kind == "time" else None
        if day is not None and not is_opposed(text, held[-1][0].last, reading, language):
            held = _with_end(text, held, reading, day, language)
        held.append((reading, kind))
        while held and (len(held) > _MEMBERS or not _waits(held[0], reading)):
            yield held.pop(0)
    yield from held


def is_opposed(text: str, since: int, later: Reading, language: Language) -> bool:
    """Whether a stretch is what figures are compared with, told behind *since*: "down from $2 million for the quarter
    ended Feb. 2, 2019", "up on the quarter ended"; not "up from $2 million to $3 million in the quarter ended".
    """
    since = max([since, *(found.end() for found in SENTENCE_END.finditer(text, since, later.first))])
    words = text[max(since, later.first - _OPPOSED) : later.start].lower().split()
    comparing, near = language.clauses["closed"]["comparing"], words[-_FIGURES:]
    if near[-1:] and near[-1] in language.words["island"]["measured"]:
        return any(word in language.clauses["closed"]["particle"] for word in near[-2:-1])
    for at in range(len(near) - 1, -1, -1):
        if near[at] in comparing or " ".join(near[at - 1 : at + 1]) in comparing:
            return True
        if near[at].endswith((",", ";")) or near[at] in language.words["TO"]:
            return False
    return False


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
        told = reading.time
        own = told.time if isinstance(told, m.Fiscal) else told
        waits = kind == "time" and name in (None, own)
        ends = day if waits and _is_of(text, reading, own, later, language) else None
        if waits and ends is None:
            ends = _end_of_piece(text, reading, own, later, day, language)
        meaning = _lasting(told, ends, over=True, related=False) if ends is not None else None
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
    match later.time:
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


def _end_of_piece(
    text: str, reading: Reading, name: Meaning, later: Reading, day: m.Date, language: Language
) -> m.Date | None:
    """The last day of a quarter named before, by that of a longer stretch of its year which a *later* phrase tells:
    "fiscal third-quarter net rose ... in the nine months ended June 30", "fourth-quarter net ... in the year ended
    June 30"; of a quarter that is called fiscal by any last day of the year.
    """
    if not isinstance(name, m.Spell) or not _names_piece(text, reading, language):
        return None
    if not isinstance(reading.time, m.Fiscal) and _RIVAL.search(text, reading.last, later.first):
        return None  # "Acme's fourth-quarter net rose. Zed's sales fell in the year ended May 31"
    match later.time:
        case m.Fiscal(time=m.Unit(unit=G.YEAR) | m.Date()):
            months = MONTHS[G.YEAR]
        case m.Window(length=m.Length(parts=((Fraction() as amount, unit),))) if G.MONTH <= unit <= G.YEAR:
            months = int(amount * MONTHS.get(unit, 1))
        case _:
            return None
    back = months - name.number * MONTHS[name.unit]
    if not back:
        return day
    if months != MONTHS[G.YEAR] or not isinstance(reading.time, m.Fiscal) or day.month is None or back < 0:
        return None
    years, month = divmod(day.month - 1 - back, MONTHS[G.YEAR])
    year = None if day.year is None else day.year + years
    last = calendar.month_length(year or 2001, month + 1)
    number = None if day.day is None else last if day.day >= calendar.month_length(2001, day.month) else day.day
    return evolve(day, year=year, month=month + 1, day=number)


def _names_piece(text: str, reading: Reading, language: Language) -> bool:
    """Whether a quarter or half is a company's, whose last day it does not tell: "fourth-quarter profit"."""
    behind = text[reading.last : reading.last + _BEHIND].replace(",", " ").lower().split()[:1]
    if not _months_of(reading.meaning) or any(word in language.words["ENDED"] for word in behind):
        return False
    after = word_after(text, reading.last).lower()
    return isinstance(reading.meaning, m.Fiscal) or after in language.words["island"]["earned"]


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
    """The first of two readings, where the second is the day with which it begins: "28 days beginning with 3 May", "the
    fiscal year that begins Oct. 1".
    """
    length, day = first.meaning, second.time
    if _is_year(length):
        return _year_begun(text, first, second, language)
    if isinstance(length, m.Window) and length.direction > 0 and length.anchor is Anchor.PUBLICATION:
        length = length.length
    if not isinstance(length, m.Length) or length.vague or not is_day(day):
        return first
    island, words = language.words["island"], text[first.last : second.start].lower().split()
    if not words or words[0] not in island["begins"] or any(word not in island["begins_with"] for word in words[1:]):
        return first
    return evolve(first, meaning=m.Window(length, 1, day))


def _is_year(meaning: Meaning) -> bool:
    """Whether a year is told that the calendar does not name: "the year", "the fiscal year"."""
    year = meaning.time if isinstance(meaning, m.Fiscal) and meaning.lasts is None else meaning
    return isinstance(year, m.Unit) and (year.unit, year.shift, year.anchor) == (G.YEAR, 0, Anchor.DISCUSSED)


def _year_begun(text: str, first: Reading, second: Reading, language: Language) -> Reading:
    """A year that begins with a day or a month told behind it: "the fiscal year starting Oct. 1", "the year that starts
    in October".
    """
    island, closed, day = language.words["island"], language.clauses["closed"], second.time
    words = text[first.last : second.start].lower().replace(",", " ").split()
    related = words[:1] != [] and words[0] in (*closed["relative"], *closed["complementizer"])
    words = words[1:] if related else words
    if not words or words[0] not in island["begins_then" if related else "begins"]:
        return first
    if any(word not in island["begins_with"] and word not in language.words["IN"] for word in words[1:]):
        return first
    if not isinstance(day, m.Date) or day.month is None:
        return first
    return evolve(first, meaning=m.Window(_YEAR, 1, evolve(day, day=day.day or 1)), day_at=second.first)


def called_last(text: str, first: Reading, second: Reading) -> Reading:
    """The second of two readings, where it only says what the first is: "Sept. 30, the last day of the fiscal year"."""
    day, last = first.time, second.meaning
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
        case m.Unit(unit=G.QUARTER, shift=0, anchor=Anchor.DISCUSSED | Anchor.PREVIOUS):
            return ending_with(G.QUARTER, day)  # "the same quarter ended Sept. 30, 2018"
        case m.Unit(unit=one, shift=0, anchor=Anchor.DISCUSSED) if related and (
            one is G.YEAR or (over and one >= G.WEEK)
        ):
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
