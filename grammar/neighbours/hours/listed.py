"""The hour before or behind a list of days, which is that of each: "8 p.m. Thursday and Friday", "7pm on 6 and 7 May",
"Tuesday and Thursday at 7 p.m.".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.intersect import on_day
from grammar.building.telling import is_day, weekday_of
from grammar.clauses.closed_off import ends_alone
from grammar.language import Language
from grammar.neighbours.apart import HOUR_ENDS
from grammar.neighbours.listing import Judged, joint_of
from grammar.parsing.driver import Reading

_NEAR: Final = 8
"""So many characters at most stand between two days of a list."""


_MEMBERS: Final = 7
"""So many days at most has a list before its hour."""
_DAY_FIRST: Final = {"WEEKDAY", "TODAY", "MONTH"}
"""Terminals with which a day with its hour begins, unless the hour comes first."""


def with_listed_hours(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, each bare day of a list with the hour that stands before the first one, or behind the
    last.
    """
    days: list[Judged] = []
    for reading, kind in _with_hours_before(text, found, language):
        linked = bool(days) and _is_linked(text, days[-1][0], reading, language)
        if days and not (linked and len(days) < _MEMBERS and kind == "time" and _is_plain_day(reading)):
            yield from _with_hour_behind(text, days, (reading, kind), language) if linked else days
            days = []
        if kind == "time" and _is_plain_day(reading):
            days.append((reading, kind))
        else:
            yield reading, kind
    yield from days


def _is_linked(text: str, before: Reading, reading: Reading, language: Language) -> bool:
    """Whether two days are members of one list, "Monday and Friday", "mon wed fri"."""
    if joint_of(language).fullmatch(text, before.last, reading.first):
        return True
    return text[before.last : reading.first] == " " and before.names == ("WEEKDAY",) and reading.names[0] == "WEEKDAY"


def _is_plain_day(reading: Reading) -> bool:
    return is_day(reading.meaning) and (reading.signal is None or reading.signal[2] == "on")


def _with_hour_behind(text: str, days: list[Judged], last: Judged, language: Language) -> list[Judged]:
    """Days with the hour behind the last one of their list, if nothing follows it that is done then."""
    reading, kind = last
    time = reading.meaning.start if isinstance(reading.meaning, m.Range) else reading.meaning
    if kind != "time" or not isinstance(time, m.Clock) or time.date is None or reading.signal is not None:
        return days
    if not _DAY_FIRST.isdisjoint(reading.names[:1]) or "MONTH" in reading.names[1:2]:
        return days if not ends_alone(text, reading.last, language) else _at_hour(reading, time.date, days)
    return days


def _at_hour(reading: Reading, day: m.Meaning, days: list[Judged]) -> list[Judged]:
    """Days at the hour of the last one, where all are told alike, or as near ones: "tomorrow and Friday at 10 a.m."."""
    plain = evolve(reading, meaning=day)
    if not all(_is_alike(one.meaning, plain) or (_is_near(one.meaning) and _is_near(day)) for one, _ in days):
        return days
    return [(evolve(one, meaning=m.replaced(reading.meaning, day, one.meaning)), told) for one, told in days]


def _is_near(day: m.Meaning) -> bool:
    """Whether a day is one of this week or the next by its words."""
    return isinstance(day, m.Unit) or weekday_of(day.date if isinstance(day, m.Nearest) else day) is not None


def _with_hours_before(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    before: Judged | None = None
    for reading, kind in _without_doubles(found):
        told: Reading | None = None
        if before is not None and before[1] == kind == "time" and 0 <= reading.first - before[0].last <= _NEAR:
            told = _of_both(text, before[0], reading) or _with_hour(text, before[0], reading, language)
        if before is not None and (told is None or told.first >= before[0].last):
            yield before
        before = told or reading, kind
    if before is not None:
        yield before


def _without_doubles(found: Iterable[Judged]) -> Iterator[Judged]:
    """The readings of a text; one that is no time is left out where the next is one of the same words."""
    held: Judged | None = None
    for judged in found:
        if held is not None and (held[1] == "time" or judged[1] != "time" or held[0].first < judged[0].first):
            yield held
        held = judged
    if held is not None:
        yield held


def _of_both(text: str, hour: Reading, day: Reading) -> Reading | None:
    """An hour and the first of several days behind it as one: "7pm on 6" of "7pm on 6 and 7 May"."""
    time, date = hour.meaning, day.meaning
    if day.own_names not in (("N2",), ("ORD",)) or not isinstance(date, m.Date) or date.month is None:
        return None  # its month is told by another one
    if text[hour.last : day.first].strip() not in ("", ","):
        return None
    if not isinstance(time, m.Clock) or time.open or time.date is not None:
        return None
    return evolve(hour, meaning=on_day(time, date), end=day.end, last=day.last, tokens=(*hour.tokens, *day.tokens))


def _with_hour(text: str, before: Reading, day: Reading, language: Language) -> Reading | None:
    """A bare day that goes on with a list, at the hour of the one before it; ``None`` where something follows it."""
    time = before.meaning.start if isinstance(before.meaning, m.Range) else before.meaning
    if not isinstance(time, m.Clock) or time.open or time.date is None or day.signal is not None:
        return None
    if not is_day(time.date) or not _is_alike(time.date, day):
        return None
    if before.names[-1] in HOUR_ENDS or day.tokens[-1].kinds[0][0] == "CYEAR":
        return None  # "Thursday at 8 p.m. and Friday": each day has its own
    joint = joint_of(language)
    if not joint.fullmatch(text, before.last, day.first) or not ends_alone(text, day.last, language):
        return None
    return evolve(day, meaning=m.replaced(before.meaning, time.date, day.meaning), pieces=())


def _is_alike(date: m.Meaning, day: Reading) -> bool:
    """Whether a day is told as the one before it, and so is another one: not "this Friday, 11 May"."""
    other = day.meaning
    if isinstance(date, m.Unit) and isinstance(other, m.Unit):
        return date != other  # "today and tomorrow"
    if not isinstance(date, m.Date) or not isinstance(other, m.Date):
        return False
    if day.own_names in (("N2",), ("ORD",)):
        return date.day is not None
    fields = [(one.month is None, one.day is None, one.weekday is None) for one in (date, other)]
    return fields[0] == fields[1] and date != other
