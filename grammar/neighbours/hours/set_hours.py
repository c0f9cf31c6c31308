"""Bare hours told before the days of their set: "at 8am and 10am every Sunday", "opens at 9 a.m. and closes at 5 p.m.
daily", "at 9 p.m. on Wednesdays and Fridays".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import bound_as
from grammar.building.intersect import joined, on_day
from grammar.building.telling import is_clock, is_day, is_time
from grammar.clauses.closed_off import ends_alone
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.directions.focus import clause_of
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours.hours.each_day import both_present
from grammar.neighbours.listing import Judged, joint_of
from grammar.parsing.driver import Reading

_NEAR: Final = 40
"""So many characters at most stand between two hours of one set."""
_HOURS: Final = frozenset({"AMPM", "HHMM", "NOON", "OCLOCK"})
"""Terminals that end an hour."""


def with_set_hours(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, bare times of day before a set of days made sets of those days, and the days that a list
    goes on with given the hour before the first one.
    """
    held: list[Judged] = []
    days: list[Judged] = []
    for reading, kind in found:
        if days and kind == "time" and _goes_on(text, days, reading, language):
            days.append((reading, kind))
            continue
        if days:
            yield from _shared(text, held, days, language)
            held, days = [], []
        if kind == "time" and is_time(m.unbound(reading.meaning)) and _is_bare(reading):
            held.append((reading, kind))
        elif kind == "time" and _is_of_days(reading.meaning) and (held or _is_hour_first(reading)):
            days.append((reading, kind))
        elif kind == "time" and held and (day := _day_of(text, held, reading)) is not None:
            yield from _of_day(text, held, day, reading, language)
            held = []
            yield reading, kind
        else:
            yield from held
            held = []
            yield reading, kind
    yield from _shared(text, held, days, language) if days else held


def _is_of_days(often: m.Meaning) -> bool:
    """Whether a meaning is of days of every week, or of each day."""
    return isinstance(often, m.Repeat) and often.unit in (G.DAY, G.WEEK)


def _is_bare(reading: Reading) -> bool:
    """Whether nothing tells the day of a time of day."""
    return all(not isinstance(node, m.Date) and getattr(node, "date", None) is None for node in reading.nodes)


def _is_hour_first(reading: Reading) -> bool:
    """Whether a phrase tells its hour before its days: "9 p.m. on Wednesdays"."""
    return not _HOURS.isdisjoint(reading.names[:2])


def _day_of(text: str, held: list[Judged], last: Reading) -> m.Meaning | None:
    """The day of the hours held: that of an hour before its day, or the first of a list whose month stands behind it:
    "at 8, and at 9 p.m. on 8 and 15 August", "from 8 to 9 p.m. on 8 and 15 August".
    """
    time = last.meaning
    if isinstance(time, m.Clock) and time.date is not None:
        return time.date if is_day(time.date) and _is_hour_first(last) else None
    shared = isinstance(time, m.Date) and time.month is not None and "MONTH" not in last.own_names
    return time if shared and text[held[-1][0].last : last.first].strip() in ("", ",") else None


def _of_day(text: str, held: list[Judged], day: m.Meaning, last: Reading, language: Language) -> list[Judged]:
    """The hours held, those of the list that the *last* one closes as of its *day*."""
    joint = joint_of(language)

    def linked(first: Reading, second: Reading) -> bool:
        beside = second is last and last.meaning == day
        return beside or joint.fullmatch(text, first.last, second.first) is not None

    def dated(hour: Reading) -> Reading:
        if not is_clock(hour.time):
            return hour
        return evolve(hour, meaning=bound_as(hour.meaning, on_day(hour.time, day)), day_at=last.first)

    return _led(held, last, linked, dated)


def _led(
    held: list[Judged], last: Reading, linked: Callable[[Reading, Reading], bool], made: Callable[[Reading], Reading]
) -> list[Judged]:
    """The hours held, those that lead to the *last* one without a break as they are *made* by it."""
    told: list[Judged] = []
    following, leads = last, True
    for reading, kind in reversed(held):
        leads = leads and linked(reading, following)
        told.append((made(reading) if leads else reading, kind))
        following = reading
    return told[::-1]


def _goes_on(text: str, days: list[Judged], reading: Reading, language: Language) -> bool:
    """Whether a set goes on with a list of weekdays of every week: "on Mondays and Fridays"."""
    last, often = days[-1][0], reading.meaning
    if not isinstance(often, m.Repeat) or often != m.Repeat(G.WEEK, weekdays=often.weekdays) or not often.weekdays:
        return False
    first = last.meaning
    plain = isinstance(first, m.Repeat) and bool(first.weekdays) and first.interval == 1 and first.unit is G.WEEK
    return plain and joint_of(language).fullmatch(text, last.last, reading.first) is not None


def _shared(text: str, held: list[Judged], days: list[Judged], language: Language) -> list[Judged]:
    """The hours held, those that lead to the *days* as of all of these; and the days, at the hour before the first."""
    first = days[0][0]
    often = first.meaning
    if not isinstance(often, m.Repeat):
        return [*held, *days]
    weekdays = {day for one, _ in days if isinstance(one.meaning, m.Repeat) for day in one.meaning.weekdays}
    each = evolve(often, clock=None, until=None, weekdays=tuple(sorted(weekdays)))

    def made(hour: Reading) -> Reading:
        meaning = joined(each, m.unbound(hour.meaning))
        return hour if meaning is None else evolve(hour, meaning=meaning)

    told = _led(held, first, lambda one, other: _is_linked(text, one, other, language), made)
    if often.clock is None or not _is_hour_first(first) or not ends_alone(text, days[-1][0].last, language):
        return [*told, *days]
    at = [(evolve(one, meaning=evolve(often, weekdays=one.meaning.weekdays)), kind) for one, kind in days[1:]]  # type: ignore[attr-defined]  # sets, all of them
    return [*told, days[0], *at]


def _is_linked(text: str, first: Reading, second: Reading, language: Language) -> bool:
    """Whether two hours are members of a list, or told by two verbs of the present: "opens at 9 and closes at 5"; or
    one stands in brackets before its days: "closes early (3 p.m.) on Fridays".
    """
    if text[first.last : second.first] == ") ":
        return True
    if isinstance(second.meaning, m.Repeat) and second.meaning.clock is None:
        return False
    if joint_of(language).fullmatch(text, first.last, second.first) is not None:
        return True
    if second.first - first.last > _NEAR or END_BEFORE_WORD.search(text, first.last, second.first):
        return False
    word = text[first.last : second.first].split(None, 1)[:1]
    if not word or word[0] not in language.words["island"]["listing"]:
        return False
    read, here = clause_of(text, second.first, language)
    return both_present(read, here, clause_of(text, first.first, language)[1])
