"""The pieces that the rules of a language put together: words, dates, lengths, ranges; shared by all languages."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any, Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.granularity import Granularity as G
from grammar.lexing.numbers import ROMANS
from grammar.meaning import Anchor, Meaning


class NoPhrase(Exception):  # noqa: N818  (a signal inside the package, never seen outside)
    """The words parse, but they are no time phrase."""


@frozen(slots=True)
class Word:
    """A token as the rules see it: the value of ``words.toml`` and the text."""

    value: Any
    text: str
    terminal: str = ""


@frozen(slots=True)
class Said:
    """A whole phrase: its meaning, which of its parts are the extent, and which the signal."""

    meaning: Meaning
    extent: tuple[int, int]
    signal: int | None = None
    kind: str = ""


@frozen(slots=True)
class Age:
    """An age ("10-year-old"), read so that it can be passed over."""


class Spelled(int):
    """A number in words: "ten to nine" may be minutes and an hour, "10 to 9" are hours."""


class Hundreds(Spelled):
    """A number of hundreds, thousands or millions, which a number before it may share: "two to three million"."""

    each: int

    @classmethod
    def of(cls, count: Fraction, each: int) -> Hundreds:
        """So many of each."""
        told = cls(count * each)
        told.each = each
        return told


Amount = int | Fraction | None
MODERN = 1750
"""Years of an era with its own year one are read from here on: "2555 BE", but not "TO BE", "12 BE"."""
UNITS = {
    "second": (G.SECOND, 1),
    "minute": (G.MINUTE, 1),
    "hour": (G.HOUR, 1),
    "hour-sign": (G.HOUR, 1),
    "day": (G.DAY, 1),
    "weekend": (G.WEEKEND, 1),
    "week": (G.WEEK, 1),
    "fortnight": (G.WEEK, 2),
    "month": (G.MONTH, 1),
    "quarter": (G.QUARTER, 1),
    "year": (G.YEAR, 1),
    "decade": (G.DECADE, 1),
    "century": (G.CENTURY, 1),
    "millennium": (G.MILLENNIUM, 1),
}
SHIFTS = {
    "this": 0,
    "last": -1,
    "past": -1,
    "next": 1,
    "previous": -1,
    "following": 1,
    "same": 0,
    "latest": 0,
    "current": 0,
    "coming": 1,
    "before-last": -2,
    "after-next": 2,
}
WHOLE = "WHOLE"
"""What "full" is before a unit: it lies wholly inside ("the first full week of May")."""
FROM_PREVIOUS = {"previous", "following", "same"}


def unit_of(word: Word) -> G:
    """The granularity of a unit word."""
    return G.SECOND if word.terminal == "SECOND" else UNITS[word.value][0]


def anchor_of(det: Word, *, article: bool = False, day: bool = False) -> Anchor:
    """What "last", "following", "the next" count from."""
    if det.value in FROM_PREVIOUS or (article and day and det.value in ("next", "last")):
        return Anchor.PREVIOUS
    return Anchor.PUBLICATION


def shift_of(det: Word) -> int:
    """How many units a determiner moves: last -1, this 0, next 1."""
    if det.value not in SHIFTS:
        raise NoPhrase(f"{det.text!r} before one unit")
    return SHIFTS[det.value]


def named_of(rule: Any, year: int | None = None, *, short: bool = False) -> Meaning:
    """A named day by its rule; a day of history ("9/11") is a date."""
    if str(rule).startswith("="):
        if year is not None:
            raise NoPhrase(f"{rule} in another year")
        return m.Fixed(str(rule)[1:])
    once = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", str(rule), re.ASCII)
    if once is None:
        return m.Named(str(rule), year, short=short)
    if year is not None:
        raise NoPhrase(f"{rule} in another year")
    return m.Date(int(once[1]), int(once[2]), int(once[3]))


def date_of(year: int | None, month: int | None, day: int | None, *, short: bool = False) -> Meaning:
    """A date, or ``Impossible`` with the nearest real ones; a leap day without a year is possible."""
    if month is not None and day is not None:
        longest = calendar.month_length(2000 if year is None or short else year, month)
        if not 1 <= day <= longest:
            name = f"month {month}" if year is None else f"{year:04}-{month:02}"
            following = m.Date(year if month < 12 or year is None else year + 1, month % 12 + 1, 1, short=short)
            return m.Impossible(
                f"{name} has {longest} days, not {day}", (m.Date(year, month, longest, short=short), following)
            )
    return m.Date(year, month, day, short=short)


def numeric_of(text: str) -> Meaning:
    """A date of two or three numbers; the year is where only a year can stand, the rest is left open."""
    pieces = re.findall(r"\d+", text, re.ASCII)
    numbers = [int(piece) for piece in pieces]
    roman = re.search(r"[IVX]+", text)
    if roman is not None:  # 12.V.1999
        return date_of(numbers[1], ROMANS.index(roman[0]) + 1, numbers[0])
    if len(pieces) == 1:  # 20241111
        return iso_of(f"{text[:4]}-{text[4:6]}-{text[6:]}")
    if len(pieces[0]) == 4:
        if len(pieces) == 3 and numbers[1] > 12 >= numbers[2]:  # year, day, month
            numbers = [numbers[0], numbers[2], numbers[1]]
        return iso_of("-".join(f"{number:02}" for number in numbers))
    if len(pieces) == 2 and len(pieces[1]) == 4:
        if not 1 <= numbers[0] <= 12:
            raise NoPhrase(f"no month {numbers[0]}")
        return m.Date(numbers[1], numbers[0])
    if not (1 <= numbers[0] <= 31 and 1 <= numbers[1] <= 31 and min(numbers[:2]) <= 12):
        raise NoPhrase(f"no date {text}")
    short = len(pieces) == 3 and len(pieces[2]) == 2
    return m.NumericDate(tuple(numbers), short=short, dotted="." in text)


def iso_of(text: str) -> Meaning:
    """An ISO 8601 date, month, week or date-time."""
    week = re.fullmatch(r"(\d{4})-?W(\d\d)(?:-?(\d))?", text, re.ASCII)
    if week:
        whole = m.Spell(G.WEEK, int(week[2]), int(week[1]))
        return whole if week[3] is None else m.Ordinal(1, G.DAY, whole, m.Date(weekday=int(week[3])))
    basic = re.fullmatch(r"(\d{4})(\d\d)(\d\d)[T_](\d\d)(\d\d)(\d\d)?(.*)", text, re.ASCII)
    if basic:
        whole_year, month, day, hour, minute, second, zone = basic.groups()
        text = f"{whole_year}-{month}-{day}T{hour}:{minute}{f':{second}' if second else ''}{zone}"
    date, _, time = text.replace(" ", "T").partition("T")
    year, month, day = (*map(int, re.split("[-:]", date)), None)[:3]  # "2014:11:02" in the file of a photo (EXIF)
    if month is not None and not 1 <= month <= 12:
        raise NoPhrase(f"no month {month}")
    value = date_of(year, month, day)
    if not time or isinstance(value, m.Impossible):
        return value
    clock, zone = re.fullmatch(r"([\d:]+)(?:[.,]\d+)?(.*)", time, re.ASCII).groups()  # type: ignore[union-attr]
    return evolve(clock_of(clock), date=value, zone=zone.replace("Z", "UTC") or None)


def clock_of(text: str) -> m.Clock:
    """Hours, minutes and seconds of a clock time: "15:30:45", "1530", "1530:45"."""
    close = len(text) >= 4 and text[:4].isdigit()
    pieces = [text[:2], text[2:4], *text[5:].split()] if close else re.findall(r"\d+", text, re.ASCII)
    numbers = [int(piece) for piece in pieces]
    if numbers[0] > 24 or (numbers[0] == 24 and any(numbers[1:])):
        raise NoPhrase(f"no time of day {text}")
    return m.Clock(numbers[0], numbers[1] if len(numbers) > 1 else None, numbers[2] if len(numbers) > 2 else None)


def clock_of_year(time: m.Date) -> Meaning:
    """ "At 1030", "at eleven thirty": after such a signal four digits are a time of day."""
    hour, minute = divmod(time.year or 0, 100)
    if time != m.Date(time.year) or not (hour < 24 and minute < 60):
        return time
    return m.Clock(hour, minute, open=hour <= 12)


def hour_of(number: Any) -> m.Clock:
    """A full hour, told without its half of the day where it is one of twelve."""
    if not isinstance(number, int) or not 0 <= number <= 24:
        raise NoPhrase(f"no hour {number}")
    return m.Clock(number, open=1 <= number <= 12)


def half_day(clock: m.Clock, half: Word) -> m.Clock:
    """A clock time of the twelve-hour day in its half; "0:01 a.m.", "14:30 p.m." tell it twice."""
    if not 1 <= clock.hour <= 12:
        if clock.minute is None or clock.hour // 12 * 12 != half.value or clock.hour > 23:
            raise NoPhrase(f"no hour {clock.hour} {half.text}")
        return evolve(clock, open=False)
    return evolve(clock, hour=clock.hour % 12 + half.value, open=False)


def length_of(amount: Amount | Word, unit: Word, mod: str = "") -> m.Length:
    """So many units; no amount is "some"."""
    times = 1 if unit.terminal == "SECOND" else UNITS[unit.value][1]
    if isinstance(amount, Word):  # a vague amount: its tag, which the policy explains
        return m.Length.of(str(amount.value), unit_of(unit), mod)
    return m.Length.of("some" if amount is None else Fraction(amount) * times, unit_of(unit), mod)


def year_of(word: Word) -> tuple[int, bool]:
    """A year, and whether only two digits of it were given."""
    if word.terminal in ("CARD", "NUM"):  # "eleven five", a time of day; "one hundred five"
        raise NoPhrase(f"no year {word.value}")
    return int(word.value), word.terminal in ("APOS", "YY")


def year_in_era(number: Word, era: Word) -> int:
    """The astronomical year of a year of an era: 44 BC is -43."""
    year = int(number.value)
    if year == 0:
        raise NoPhrase("no year 0 in this era")
    if era.value.isdigit():  # an era that began so many years before ours
        if year < int(era.value) + MODERN:
            raise NoPhrase(f"no year {year} {era.text}")
        return year - int(era.value)
    return 1 - year if era.value == "bc" else year


def bound_of(kind: str, time: Meaning) -> m.Bound:
    """A limit: until midnight on Saturday is the end of that day, after it the beginning."""
    hour = {"before": 24, "until": 24, "by": 24, "since": 0, "after": 0}.get(kind)
    if hour is not None and isinstance(time, m.Clock) and time.midnight:
        time = evolve(time, hour=hour, minute=0)
    return m.Bound(kind, time)


def bound_as(told: Meaning, time: Meaning) -> Meaning:
    """A time as the limit that another one was: what becomes of "5 p.m." in "until 5 p.m. on Monday".

    >>> bound_as(m.Bound("until", m.Clock(17)), m.Date(2001)).kind, bound_as(m.Clock(17), m.Date(2001)).year
    ('until', 2001)
    """
    return bound_of(told.kind, time) if isinstance(told, m.Bound) else time


def counts_back(era: Word) -> bool:
    """Whether the years of an era count down to ours; of one that began at another time no centuries are known."""
    if era.value not in ("bc", "ad"):
        raise NoPhrase(f"centuries or decades {era.text}")
    return bool(era.value == "bc")


def direction_of(word: Word) -> int:
    """Before is -1, after 1."""
    return -1 if word.value == "before" else 1


def day_of(number: Amount) -> int:
    """A day of a month, 1 to 31."""
    if not isinstance(number, int) or not 1 <= number <= 31:
        raise NoPhrase(f"no day {number}")
    return number


def yearly(date: m.Date) -> m.Repeat:
    """A day of every year."""
    return m.Repeat(G.YEAR, date=m.Named(f"{date.month:02}-{date.day:02}"))


NEW_YEAR: Final = "01-01"
"""The rule of the day on which a year begins."""


def within_day(time: Meaning) -> None:
    """Refuse a piece of a day that only its number tells: "the first half of the 11th" is of a century."""
    if isinstance(time, m.Date) and time == m.Date(day=time.day) and time.day is not None:
        raise NoPhrase("a piece of a day without a month")


def kind_of(word: Word) -> G:
    """The unit that a word names; "the period" of a report is a quarter."""
    return G.QUARTER if word.terminal == "PERIOD" else unit_of(word)


def beside_unit(kind: G, whole: m.Unit, anchor: Anchor) -> m.Offset:
    """A unit so much earlier or later as a longer one is: "the same month last year".

    >>> beside_unit(G.MONTH, m.Unit(G.YEAR, -1), Anchor.PREVIOUS).direction
    -1
    """
    length = m.Length.of(abs(whole.shift), whole.unit)
    return m.Offset(length, 1 if whole.shift > 0 else -1, m.Unit(kind, 0, anchor))


def same_unit(kind: G, whole: m.Unit) -> m.Offset:
    """The same, from the quarter that a text is about, or any other unit that was told last."""
    return beside_unit(kind, whole, Anchor.DISCUSSED if kind is G.QUARTER else Anchor.PREVIOUS)


def year_begun(whole: Meaning) -> Meaning:
    """What a piece is of that is no part of a day: "the new year" is the year that it begins.

    >>> year_begun(m.Named("01-01"))
    Around(unit=YEAR, time=Named(rule='01-01', year=None...))
    """
    return m.Around(G.YEAR, whole) if isinstance(whole, m.Named) and whole == m.Named(NEW_YEAR) else whole


def coarseness(time: Meaning) -> G:
    """How long a time of the calendar is by its words alone; a day where they don't say.

    >>> coarseness(m.Date(2021, 9)).name
    'MONTH'
    """
    match time:
        case m.Date(day=None, weekday=None, month=month):
            return G.YEAR if month is None else G.MONTH
        case m.Spell(unit=unit) | m.Span(unit=unit) | m.Unit(unit=unit):
            return unit
        case m.Ordinal(unit=unit, date=None):
            return unit
        case m.Part(whole=whole) | m.Approximate(time=whole):
            return coarseness(whole)
        case _:
            return G.DAY


def with_weekday(date: Meaning, weekday: int | None) -> Meaning:
    """A date with the weekday before it; an impossible one is none with it, either, and a range has no weekday."""
    if not isinstance(date, m.Date | m.NumericDate | m.Impossible):
        raise NoPhrase("a weekday before a range")
    return date if isinstance(date, m.Impossible) else evolve(date, weekday=weekday)


def at_hours(repeat: m.Repeat, hours: Meaning) -> m.Repeat:
    """A set at a time of day, or from one to another.

    >>> at_hours(m.Repeat(G.DAY), m.Range(m.Clock(9), m.Clock(17))).until.hour
    17
    """
    start, end = (hours.start, hours.end) if isinstance(hours, m.Range) else (hours, None)
    clock = evolve(start, date=None) if isinstance(start, m.Clock) else None
    until = evolve(end, date=None) if isinstance(end, m.Clock) and clock is not None else None
    return evolve(repeat, clock=clock, until=until)
