"""Values spelled out: TIMEX3 for other tools, words for people.

TIMEX3 follows TimeML 1.2.1 (Saurí et al. 2006): weeks ``2024-W45``, weekends
``2024-W45-WE``, quarters ``2024-Q3``, seasons ``2024-SP``, decades ``199``, centuries
``19``, years before our era ``BC0044``, parts of day ``2024-11-11TMO``, unknown
amounts ``X``. The words come from the language's ``phrases.toml``.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any, Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import granularity as granules
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.granularity import Granularity as G
from grammar.interval import Interval, Period, Recurrence, Reference, Value
from grammar.meaning import Anchor, Meaning
from grammar.resolving.arithmetic import period, timex_mod

SEASONS: Final = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
_ADJACENT: Final = Fraction(1, 2)
"""So far apart are "two or three" from what lies between: one date with APPROX tells of both."""
_LETTERS: Final = {"EM": "MO", "DA": "MO", "AM": "MO", "PM": "AF"}
"""Parts of day for which TIMEX3 has no letters of their own: the small hours and the dawn are the start of the morning,
the halves of the day are its morning and its afternoon.
"""
PARTS: Final = {
    "early": "START",
    "mid": "MID",
    "late": "END",
    "first": "START",
    "second": "END",
    "start": "START",
    "middle": "MID",
    "end": "END",
    "EM": "START",
    "DA": "START",
}
_FIXED: Final = re.compile(r"\d\d-\d\d", re.ASCII)
"""The rule of a day of the calendar."""
_WINTER: Final = 9
"""By more months than so many a fiscal quarter does not end before that of the calendar with its number."""
_UNKNOWN: Final = {
    **dict.fromkeys((G.SECOND, G.MINUTE, G.HOUR, G.DAYPART), ("TIME", "XXXX-XX-XXTXX")),
    G.DAY: ("DATE", "XXXX-XX-XX"),
    G.WEEKEND: ("DATE", "XXXX-WXX-WE"),
    G.WEEK: ("DATE", "XXXX-WXX"),
    G.MONTH: ("DATE", "XXXX-XX"),
    G.QUARTER: ("DATE", "XXXX-QX"),
    G.SEASON: ("DATE", "XXXX-XX"),
    G.HALF: ("DATE", "XXXX-HX"),
    G.YEAR: ("DATE", "XXXX"),
    G.DECADE: ("DATE", "XXX"),
    G.CENTURY: ("DATE", "XX"),
    G.MILLENNIUM: ("DATE", "X"),
}
"""What TIMEX3 writes for a time of a unit of which no more is known: "the weeks before the vote"."""

_QUARTER: Final = 3
"""So many months have a quarter's name, that of the quarter which holds most of them."""


@frozen
class Timex:
    """Type, value and mod of a TIMEX3 element."""

    type: str
    value: str
    mod: str = ""


def timex(meaning: Meaning, value: Value | None) -> Timex:
    """The TIMEX3 of a phrase's extent; an empty type where it has no value.

    >>> timex(m.Date(2024, 2), Interval.from_edtf("2024-02"))
    Timex(type='DATE', value='2024-02', mod='')
    """
    while isinstance(meaning, m.Bound):
        meaning = meaning.time
    match meaning:
        case m.Offset(length=length, anchor=Anchor.EVENT, definite=True):
            return Timex(*(_of_value(value) if isinstance(value, Interval) else _UNKNOWN[period(length).unit]))
        case m.Length() | m.Window(length=_) | m.Offset(anchor=Anchor.EVENT):
            length = meaning if isinstance(meaning, m.Length) else meaning.length
            if isinstance(meaning, m.Length) and isinstance(value, Interval):
                return Timex(*_of_value(value), timex_mod(length))  # a timer's "five minutes"
            known = isinstance(value, Period) and not value.vague  # "a few" hours may be three by the policy
            return Timex("DURATION", str(value) if known else _length(length), period(length).mod)
        case m.Offset(length=length, direction=direction) if length.vague or length.spread > _ADJACENT:
            past = direction < 0 and not isinstance(meaning.anchor, Meaning)  # not "a few days before Christmas"
            return Timex("DATE", "PAST_REF") if past else Timex("DURATION", _length(length), timex_mod(length))
        case m.Offset(length=length, direction=direction) if isinstance(value, Interval) and length.mod:
            far, near = ("BEFORE", "AFTER") if direction < 0 else ("AFTER", "BEFORE")
            told = {"MORE_THAN": far, "EQUAL_OR_MORE": far, "LESS_THAN": near, "EQUAL_OR_LESS": near}
            mod = told.get(timex_mod(length), "APPROX")
            return Timex(*_of_value(evolve(value, approximate=False)), mod)
        case m.Ordinal(count=count, unit=unit) if count > 1:
            return Timex("DURATION", str(Period.of(count, unit)))
        case m.Range() if isinstance(value, Interval):
            return Timex("DURATION", _stretch(value))
        case m.Part(part="turn") if (
            isinstance(value, Interval) and value.granularity is G.YEAR and value.end is not None
        ):
            middle = Interval.of(((value.start or 0) + value.end) // 2, G.YEAR)
            return Timex("DATE", granule_timex(middle), "APPROX")  # "the turn of the century": about 2000
        case m.Offset(anchor=m.Then()) if isinstance(value, Interval) and _months(value) > 1:
            return _of_months(value)
        case m.Fiscal(time=m.Spell(unit=unit, number=number, year=told, short=short), lasts=m.Meaning()) if isinstance(
            value, Interval
        ):
            letter, months = ("Q", 3) if unit is G.QUARTER else ("H", 6)
            year, month, _ = calendar.from_days(((value.end or 1) - 1) // DAY)
            year -= month < number * months - _WINTER  # the fourth quarter ended in January is the old year's
            year = year if told is None or short else told
            return Timex("DATE", f"{year:04}-{letter}{number}")  # by its name
        case m.Fiscal(time=m.Unit(unit=G.WEEK), lasts=m.Meaning()) if isinstance(value, Interval):
            return Timex("DATE", granule_timex(Interval.of((value.end or 1) - 4 * DAY, G.WEEK)))  # most of it
        case m.Fiscal(lasts=m.Range()) if isinstance(value, Interval):
            return Timex("DATE", granule_timex(Interval.of(value.start or 0, G.YEAR)), "APPROX")  # "fiscal 2016-17"
        case m.Fiscal(time=m.Date(year=told, short=short), lasts=m.Meaning()) if isinstance(value, Interval):
            ends = Interval.of((value.end or 1) - 1, G.YEAR)
            return Timex("DATE", granule_timex(ends) if told is None or short else f"{told:04}")
        case _:
            pass
    if value is None:
        return _beside_event(meaning)
    mod = ""
    if isinstance(value, Interval):
        mod = PARTS.get(value.part or "", "APPROX" if value.approximate else "")
        if isinstance(meaning, m.Part) and value.granularity <= G.DAYPART:
            mod = PARTS.get(meaning.part, "")
        mod = _piece(meaning, value) or mod
    return Timex(*_of_value(value), mod)


def _beside_event(meaning: Meaning) -> Timex:
    """What is known of a time without a value: the weekday or the month of "the Tuesday after the storm"."""
    match meaning:
        case m.Nearest(date=m.Date(month=month, weekday=weekday), anchor=Anchor.EVENT):
            return Timex("DATE", f"XXXX-{month:02}" if month else f"XXXX-WXX-{weekday}")
        case m.Nearest(date=m.Spell(number=number), anchor=Anchor.EVENT):
            return Timex("DATE", f"XXXX-{SEASONS[number]}")
        case m.Nearest(anchor=Anchor.EVENT):
            return Timex(*_UNKNOWN[G.DAY])
        case m.Approximate(time=time):
            return _beside_event(time)
        case m.Part(part=part, whole=whole) if (around := _beside_event(whole)).value:
            return evolve(around, mod=PARTS.get(part, ""))
        case m.Ordinal(unit=unit, whole=whole) if unit in _UNKNOWN and _beside_event(whole).value:
            return Timex(*_UNKNOWN[unit])
        case m.Offset(length=length, anchor=Anchor.EVENT, definite=True):
            return Timex(*_UNKNOWN[period(length).unit])
        case m.DayPart(part=part, date=m.Nearest(anchor=Anchor.EVENT) | m.Offset(anchor=Anchor.EVENT) as date):
            return Timex("TIME", f"{_beside_event(date).value}T{part}")
        case m.Clock(
            hour=hour, minute=minute, date=m.Nearest(anchor=Anchor.EVENT) | m.Offset(anchor=Anchor.EVENT) as date
        ):
            return Timex("TIME", f"{_beside_event(date).value}T{hour:02}:{minute or 0:02}")
        case _:
            return Timex("", "")


def _piece(meaning: Meaning, value: Interval) -> str:
    """The mod of a third of a time, or a quarter of a century: its start, its end or between."""
    match meaning:
        case m.Part(part=part, whole=_) if "/" in part:
            return {"1/3": "START", "3/3": "END"}.get(part, "MID")
        case m.Ordinal(unit=G.QUARTER, number=number) if value.granularity >= G.DECADE:
            return {1: "START", 4: "END", -1: "END"}.get(number, "MID")
        case _:
            return ""


def _length(length: m.Length) -> str:
    return str(period(length))


def _months(value: Interval) -> int:
    """How many months from its first day a time lasts that is told in months; else 0."""
    if value.start is None or value.end is None or value.granularity is not G.MONTH:
        return 0
    (year, month, _), (last, end, _) = (calendar.from_days(moment // DAY) for moment in (value.start, value.end))
    return (last - year) * 12 + end - month


def _of_months(value: Interval) -> Timex:
    """ "The same period a year earlier", of several months: a quarter, a half, else the year that holds them."""
    start, end = value.start or 0, value.end or 0
    if _months(value) == _QUARTER:
        return Timex("DATE", granule_timex(evolve(value, granularity=G.QUARTER)))
    if granules.granule(start, G.HALF) == (start, end):
        return Timex("DATE", granule_timex(evolve(value, granularity=G.HALF)))
    held = granules.granule(end - 1, G.YEAR)[0] <= start
    return (
        Timex("DATE", granule_timex(evolve(value, granularity=G.YEAR))) if held else Timex("DURATION", _stretch(value))
    )


def _stretch(value: Interval) -> str:
    """The length of a range in its own granularity."""
    start, end = value.start or 0, value.end or 0
    unit = value.granularity
    first, last = (calendar.from_days(moment // DAY) for moment in (start, end))
    if unit >= G.YEAR and first[1:] == last[1:] == (1, 1):
        return f"P{last[0] - first[0]}Y"
    if unit in granules.MONTHS and first[2] == last[2] == 1:
        return f"P{(last[0] - first[0]) * 12 + last[1] - first[1]}M"
    if (end - start) % DAY == 0:
        return f"P{(end - start) // DAY}D"
    hours, rest = divmod(end - start, 3600)
    return f"PT{hours}H" if not rest else f"PT{(end - start) // 60}M"


def _of_value(value: Value) -> tuple[str, str]:
    match value:
        case Reference(kind=kind):
            return "DATE", kind
        case Period():
            return "DURATION", str(value)
        case Recurrence():
            return "SET", _set(value)
    if value.granularity is G.DAYPART and value.part is None:
        return "DATE", granule_timex(evolve(value, granularity=G.DAY))  # "this time", from a day to a morning
    return ("TIME" if value.granularity <= G.DAYPART else "DATE"), granule_timex(value)


def _set(value: Recurrence) -> str:
    """TIMEX3 of a set: XXXX-WXX-2 for Tuesdays, XXXX-03 for every March, XXXX-05-01 for each 1 May, else the period.

    One day of each month is a day of an unknown month: XXXX-XX-15, XXXX-XX-WXX-5 for a Friday, whose place TIMEX3 has
    no digit for (``rrule`` tells it).
    """
    clock = "" if value.clock is None else f"T{value.clock // 60:02}:{value.clock % 60:02}"
    tail = clock or (f"T{value.part}" if value.part else "")
    if value.rule.startswith("season "):
        return f"XXXX-{SEASONS[int(value.rule.split()[1])]}"
    if value.rule:
        fixed = value.interval == 1 and _FIXED.fullmatch(value.rule) is not None  # "every 1 May", not "every Easter"
        return f"XXXX-{value.rule}" if fixed else "XXXX-XX-XX"
    if value.nth is not None:
        place, unit = value.nth
        if (value.unit, value.interval, unit) == (G.MONTH, 1, G.DAY) and (value.weekdays or place > 0):
            return f"XXXX-XX-WXX-{value.weekdays[0]}{tail}" if value.weekdays else f"XXXX-XX-{place:02}{tail}"
        return str(Period.of(value.interval, value.unit))
    if value.interval == 1:
        if value.month is not None:
            return f"XXXX-{value.month:02}"
        if len(value.weekdays) == 1:
            return f"XXXX-WXX-{value.weekdays[0]}{tail}"
        if tail and value.unit is G.DAY:
            return f"XXXX-XX-XX{tail}"
        if value.unit is G.WEEKEND:
            return "XXXX-WXX-WE"
    return str(Period.of(value.interval, value.unit))


def granule_timex(value: Interval) -> str:
    """TIMEX3 value of the granule in which an interval begins."""
    start = value.start if value.start is not None else (value.end if value.end is not None else 1) - 1
    if value.granularity is G.QUARTER and value.end is not None:
        start = (start + value.end) // 2  # the quarter that holds most of it
    days, rest = divmod(start, DAY)
    year, month, day = calendar.from_days(days)
    if value.granularity is G.SEASON and month < 3:
        year -= 1  # "late winter" is of the winter that began in the year before
    prefix = f"{year:04}" if year > 0 else f"BC{1 - year:04}"
    unit = value.granularity
    if unit <= G.HOUR:
        clock = f"T{rest // 3600:02}:{rest // 60 % 60:02}"
        clock += f":{rest % 60:02}" if unit is G.SECOND else ""
        return f"{prefix}-{month:02}-{day:02}{clock}"
    if unit is G.DAYPART:
        return f"{prefix}-{month:02}-{day:02}T{_LETTERS.get(value.part or '', value.part or '')}"
    if unit in (G.WEEK, G.WEEKEND):
        whole = unit is G.WEEK and value.start is not None and value.end == value.start + 7 * DAY
        iso_year, week = calendar.iso_week(days + 3 if whole else days)  # that which holds most of it
        of = f"{iso_year:04}" if iso_year > 0 else f"BC{1 - iso_year:04}"
        return f"{of}-W{week:02}{'-WE' if unit is G.WEEKEND else ''}"
    if unit is G.SEASON:
        return f"{prefix}-{SEASONS[month % 12 // 3 * 3 or 12]}"
    if unit is G.DECADE:
        return f"{year // 10:03}" if year >= 0 else f"BC{(1 - year) // 10:03}"
    if unit is G.CENTURY:
        return f"{year // 100:02}" if year >= 0 else f"BC{(1 - year) // 100:02}"
    if unit is G.MILLENNIUM:
        return f"{year // 1000}" if year >= 0 else f"BC{(1 - year) // 1000}"
    return {
        G.DAY: f"{prefix}-{month:02}-{day:02}",
        G.MONTH: f"{prefix}-{month:02}",
        G.QUARTER: f"{prefix}-Q{(month + 2) // 3}",
        G.HALF: f"{prefix}-H{1 if month < 7 else 2}",
    }.get(unit, prefix)


# --- words ------------------------------------------------------------------------------------------------------------


def in_words(value: Interval, phrases: dict[str, Any]) -> str:
    """An interval in the words of a language's ``phrases.toml``.

    >>> from grammar.language import table
    >>> in_words(Interval.from_edtf("2024-11-10"), table("en", "phrases.toml"))
    '10 November 2024'
    """
    text = _words(value, phrases["interval"], phrases)
    if value.approximate:
        return str(phrases["interval"]["approximate"].format(text=text))
    return text


def _words(value: Interval, forms: dict[str, str], phrases: dict[str, Any]) -> str:
    start, end = value.start, value.end
    if start is None and end is None:
        return forms["unknown"]
    if start is None:
        return forms["until"].format(end=_edge(end or 0, value, phrases, last=True))
    if end is None:
        return forms["since"].format(start=_edge(start, value, phrases))
    unit = value.granularity
    if value.part in PARTS and unit > G.DAYPART:
        return forms["part"].format(part=phrases["parts"][value.part], text=_granule(start, unit, phrases))
    if unit is G.DAYPART and value.part in phrases["dayparts"]:
        return forms["daypart"].format(part=phrases["dayparts"][value.part], day=_granule(start, G.DAY, phrases))
    if value.part is None and unit is not G.DAYPART and granules.granule(start, unit) == (start, end):
        return _granule(start, unit, phrases)
    first, last = _edge(start, value, phrases), _edge(end, value, phrases, last=True)
    return first if first == last else forms["range"].format(start=first, end=last)


def _edge(moment: int, value: Interval, phrases: dict[str, Any], *, last: bool = False) -> str:
    if moment % DAY:
        return _granule(moment, G.MINUTE, phrases)
    _, month, day = calendar.from_days(moment // DAY)
    unit = G.DAY
    if value.granularity >= G.MONTH and day == 1:
        unit = G.YEAR if value.granularity >= G.YEAR and month == 1 else G.MONTH
    return _granule(moment - 1 if last else moment, unit, phrases)


def _granule(moment: int, unit: G, phrases: dict[str, Any]) -> str:
    days, rest = divmod(moment, DAY)
    year, month, day = calendar.from_days(days)
    iso_year, week = calendar.iso_week(days)
    forms: dict[str, str] = phrases["granule"]
    shown = str(year) if year > 0 else forms["bc"].format(year=1 - year)
    century = year // 100 + 1
    fields = {
        "year": shown,
        "month": phrases["months"][month - 1],
        "month_alone": phrases.get("months_alone", phrases["months"])[month - 1],
        "month_number": month,
        "day": day,
        "week": week,
        "iso_year": iso_year,
        "hour": f"{rest // 3600:02}",
        "minute": f"{rest // 60 % 60:02}",
        "second": f"{rest % 60:02}",
        "weekday": phrases["weekdays"][calendar.weekday(days) - 1],
        "quarter": (month + 2) // 3,
        "half": 1 if month < 7 else 2,
        "season": phrases["seasons"][(month // 3) % 4],
        "decade": year // 10 * 10,
        "century": century,
        "suffix": phrases["ordinals"].get(str(century), phrases["ordinals"]["other"]),
    }
    return forms[unit.word].format(**fields)


def conflict_words(day: int, said: int, phrases: dict[str, Any]) -> str:
    """ "11 November 2024 is a Monday, not a Tuesday", for a day number and the weekday that was said."""
    names = phrases["weekdays"]
    return str(
        phrases["conflict"]["weekday"].format(
            date=_granule(day * DAY, G.DAY, phrases), actual=names[calendar.weekday_then(day) - 1], said=names[said - 1]
        )
    )
