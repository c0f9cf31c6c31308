"""Days told by their number since something began: "It began on 1 July 1863. On the second day it rained", "by the
evening of the third day it was over".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import day_of
from grammar.clauses.beside import word_after
from grammar.directions.focus import clause_of
from grammar.language import Language, one_of
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_FAR: Final = 1200
"""So many characters at most behind the day on which something began."""
_LONGEST: Final = 31
_WIDEST: Final = 24
"""So many characters at most has an ordinal."""
_BOUNDS: Final = ("by", "until", "before", "after")
_PARTS: Final = ("start", "middle", "end")
_BEHIND: Final = ("OF", "REL", "IN", "SINCE")
"""Words behind such a day that tell of what it is: "on the second day of the trial", "on the third day in a row"."""


class Begun(NamedTuple):
    """The day on which something began, for how many days at most, and where the words for that end."""

    day: int
    days: int
    last: int


def with_nth_days(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the days that are told by their number since a day on which something began.

    >>> from grammar import find
    >>> text = "The battle began on 1 July 1863. On the second day it rained."
    >>> [p.timex.value for p in find(text, published="2004-10-07")]
    ['1863-07-01', '1863-07-02']
    """
    shape, numbers = _shape(language)
    told = [*shape.finditer(text)] if shape is not None and _may_tell(text, numbers, language) else []
    if not told:
        yield from found
        return
    begun: Begun | None = None
    covered = 0
    for reading, kind in found:
        while told and told[0].start() <= reading.first:
            nth = told.pop(0)
            if begun is not None and (day := _day(text, nth, numbers, begun, language)) is not None:
                covered = day.last
                yield day, "time"
        if reading.first < covered:
            continue
        if kind == "time" and (other := _begun(text, reading, language)) is not None:
            begun = other
        elif kind == "time" and begun is not None and any(_is_other(leaf, begun.day) for leaf in reading.nodes):
            begun = None
        yield reading, kind
    days = [_day(text, nth, numbers, begun, language) for nth in told if begun is not None]
    yield from [(day, "time") for day in days if day is not None]


def _may_tell(text: str, numbers: dict[str, int], language: Language) -> bool:
    """Whether an ordinal stands before a word for days anywhere, which is quickly found."""
    low = text.lower()
    for unit in _units(language):
        at = low.find(unit)
        while at >= 0:
            word = low[max(0, at - _WIDEST) : at].rsplit(None, 1)[-1:]
            if word and (word[0] in numbers or word[0][:1].isdigit()):
                return True
            at = low.find(unit, at + 1)
    return False


@lru_cache(maxsize=8)
def _shape(language: Language) -> tuple[re.Pattern[str] | None, dict[str, int]]:
    """How a language tells such a day, or a part of one, and what its ordinals are worth."""
    words = language.words
    ordinals = {word: number for word, number in words["ORDW"].items() if isinstance(number, int)}
    ordinals |= dict.fromkeys(words["SECOND"], 2)
    units = _units(language)
    ordinals = {word: number for word, number in ordinals.items() if 0 < number <= _LONGEST}
    if not (ordinals and units and words["ON"] and words["THE"]):
        return None, {}

    article, digits = one_of(words["THE"]), rf"\d\d?(?:{one_of(words['numbers']['ordinal'])})"
    nth = rf"(?:{article}) (?P<nth>{one_of(ordinals)}|{digits}) (?:{one_of(units)})"
    edges = one_of(word for word, part in words["EDGE"].items() if part in _PARTS)
    either = rf"(?:(?P<part>{one_of(words['PARTDAY'])})|(?P<edge>{edges}))"
    part = rf"(?:(?:{article}) )?{either} (?:{one_of(words['OF'])}) "
    led = rf"(?P<lead>{one_of(_leading(language))}) (?:{part})?{nth}"
    return re.compile(rf"(?i:\b{led})(?![\w’'-])"), ordinals


@lru_cache(maxsize=8)
def _units(language: Language) -> tuple[str, ...]:
    """The words for a day, small."""
    return tuple(word for word, unit in language.words["UNIT"].items() if unit == "day")


@lru_cache(maxsize=8)
def _leading(language: Language) -> dict[str, str]:
    """The prepositions before such a day, each with its kind: "on", "by", "until"."""
    words = language.words
    kinds = dict.fromkeys(words["ON"], "on") | dict.fromkeys(words["IN"], "in") | dict.fromkeys(words["AT"], "at")
    bounds = [*words["UNTIL"].items(), *words["PREP"].items(), *words["REL"].items()]
    kinds |= {word: str(kind) for word, kind in bounds if kind in _BOUNDS}
    return {word: kind for word, kind in kinds.items() if " " not in word}


def _is_of(text: str, last: int, language: Language) -> bool:
    """Whether words behind such a day tell of what it is."""
    after = word_after(text, last).lower()
    return any(after in language.words.get(name, ()) for name in _BEHIND)


def _day(text: str, nth: re.Match[str], numbers: dict[str, int], begun: Begun, language: Language) -> Reading | None:
    """Such a day as a reading, where it is one of what began right before."""
    told, kind = nth["nth"].lower(), _leading(language)[nth["lead"].lower()]
    number = numbers[told] if told in numbers else int("".join(filter(str.isdecimal, told)))
    if not 0 < number <= begun.days or nth.start() - begun.last > _FAR or _is_of(text, nth.end(), language):
        return None
    if not (nth["part"] or nth["edge"]) and kind in ("in", "at"):
        return None
    first, start = nth.start(), nth.end("lead") + 1
    date = m.Date(*calendar.from_days(begun.day + number - 1))
    time: m.Meaning = date
    tokens = [Token((("PREP", kind),), *nth.span("lead")), Token((("N2", date.day),), nth.start("nth"), nth.end())]
    if nth["part"]:
        part = language.words["PARTDAY"][nth["part"].lower()]
        time = m.DayPart(part, date)
        tokens.insert(1, Token((("PARTDAY", part),), *nth.span("part")))
    elif nth["edge"]:
        part = language.words["EDGE"][nth["edge"].lower()]
        time = m.Part(part, date)
        tokens.insert(1, Token((("EDGE", part),), *nth.span("edge")))
    meaning = m.Bound(kind, time) if kind in _BOUNDS else time
    return Reading(meaning, start, nth.end(), (*nth.span("lead"), kind), first, nth.end(), tuple(tokens))


def _begun(text: str, reading: Reading, language: Language) -> Begun | None:
    """The day on which something began, and for how many days it is known to have lasted at most."""
    time = reading.time
    if isinstance(time, m.Range):
        first, end = time.start, time.end
        if isinstance(first, m.Date) and isinstance(end, m.Date) and end.year and end.month and end.day and first.day:
            begin = calendar.to_days(first.year or end.year, first.month or end.month, first.day)
            lasted = calendar.to_days(end.year, end.month, end.day) - begin + 1
            return Begun(begin, lasted, reading.last) if 1 < lasted <= _LONGEST else None
        return None
    date = day_of(time)
    if not isinstance(date, m.Date) or not (date.year and date.month and date.day):
        return None
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None or holder.draft.group.lemma not in read.lexicon.opening:
        return None
    return Begun(calendar.to_days(date.year, date.month, date.day), _LONGEST, reading.last)


def _is_other(leaf: m.Meaning, begun: int) -> bool:
    """Whether a date lies elsewhere than what began on a day."""
    if not isinstance(leaf, m.Date) or leaf.month is None or leaf.day is None:
        return False
    year = leaf.year if leaf.year is not None else calendar.from_days(begun)[0]
    return not 0 <= calendar.to_days(year, leaf.month, min(leaf.day, 28)) - begun + 3 <= _LONGEST + 3
