"""Weekdays whose dates stand behind all of them: "Friday and Saturday, Sept. 14 and 15", "Friday to Sunday, 20-22 May".

Each weekday is one of the dates, in their order; "Monday 23rd and Thursday 26th December" share their month.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import day_of, weekday_of
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_LINK: Final = 12
"""So many characters at most stand between two members."""
_DASHES: Final = ("-", "–")
_MANY: Final = 6
"""So many readings at most tell weekdays and their dates."""


def with_weekdays(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; weekdays that a list of dates behind them tells are those."""
    held: list[Judged] = []
    for judged in found:
        time = judged[1] is not None
        if held and not (time and len(held) < _MANY and _linked(text, held[-1][0], judged[0], language)):
            yield from _settled(held)
            held = []
        if time and (held or _weekdays(judged[0].meaning)):
            held.append(judged)
        else:
            yield judged
    yield from _settled(held)


def _linked(text: str, first: Reading, second: Reading, language: Language) -> bool:
    """Whether two readings are members of one list, or of its two halves."""
    between = text[first.last : second.start]
    if len(between) > _LINK:
        return False
    words = language.words
    links = (words["AND"], words["TO"], words["UNTIL"], words["ON"])
    told = between.lower().replace(",", " ").split()
    return all(word in _DASHES or any(word in kind for kind in links) for word in told)


def _weekdays(meaning: m.Meaning) -> list[int]:
    """The weekdays of a phrase that tells nothing else, but for the number of a day."""
    time = m.unbound(meaning)
    if not isinstance(time, m.Date | m.Range):
        return []
    ends = [meaning.start, meaning.end] if isinstance(meaning, m.Range) else [time]
    days = [one.weekday for one in ends if isinstance(one, m.Date) and one.month is None and one.weekday]
    return days if len(days) == len(ends) else []


def _settled(held: list[Judged]) -> Iterator[Judged]:
    """The readings of one list, its weekdays with their dates where there are as many of both."""
    named, dated = _cut([one for one, _ in held])
    days = [day for one in named for day in _weekdays(one.meaning)]
    dates = [date for one in dated for date in _dates(one.meaning)]
    if len(days) < 2 or len(days) != len(dates):
        yield from _sharing(held)
        return
    for one in named:
        told = [evolve(dates.pop(0), weekday=day) for day in _weekdays(one.meaning)]
        yield evolve(one, meaning=m.Range(*told) if len(told) == 2 else told[0]), "time"
    for one in dated:
        yield one, "time"


def _cut(found: list[Reading]) -> tuple[list[Reading], list[Reading]]:
    """The readings that tell weekdays, and those behind them that tell dates; what tells both is two readings here."""
    count = next((place for place, one in enumerate(found) if not _bare(one.meaning)), len(found))
    named, dated = found[:count], found[count:]
    if not named or not dated:
        return [], []
    first = dated[0]
    begin = first.meaning.start if isinstance(first.meaning, m.Range) else first.meaning
    if isinstance(begin, m.Date) and begin.weekday and begin.day and len(first.tokens) > 1:
        split = next((token for token in first.tokens[1:] if token.kinds[0][0] != "COMMA"), None)
        if first.tokens[0].kinds[0][0] != "WEEKDAY" or split is None or first.signal is not None:
            return [], []
        own = first.tokens[0]
        weekday = evolve(first, meaning=m.Date(weekday=begin.weekday), end=own.end, last=own.end, tokens=(own,))
        rest = first.tokens[first.tokens.index(split) :]
        date = m.replaced(first.meaning, begin, evolve(begin, weekday=None))
        named = [*named, evolve(weekday, pieces=())]
        dated = [evolve(first, meaning=date, start=split.start, first=split.start, tokens=rest), *dated[1:]]
    return named, dated


def _bare(meaning: m.Meaning) -> bool:
    """Whether a phrase tells weekdays and no numbers."""
    ends = [meaning.start, meaning.end] if isinstance(meaning, m.Range) else [meaning]
    return all(weekday_of(one) is not None and isinstance(one, m.Date) and one.day is None for one in ends)


def _dates(meaning: m.Meaning) -> list[m.Date]:
    """The dates of a phrase: both ends of a range."""
    ends = [meaning.start, meaning.end] if isinstance(meaning, m.Range) else [meaning]
    dates = [one for one in ends if isinstance(one, m.Date) and one.day and one.month]
    return dates if len(dates) == len(ends) else []


def _sharing(held: list[Judged]) -> Iterator[Judged]:
    """Days with their weekday in the month that the last of them tells: "Monday 23rd and Thursday 26th December"."""
    last = next((day for one, _ in reversed(held) if isinstance(day := day_of(one.time), m.Date)), None)
    for reading, kind in held:
        match reading.meaning, last:
            case m.Date(weekday=int(), day=int(number), month=None) as day, m.Date(weekday=int(), month=int()) if (
                number < (last.day or 0)
            ):
                yield evolve(reading, meaning=evolve(day, month=last.month, year=last.year)), kind
            case _:
                yield reading, kind
