"""Named days that a text gives a date of their own: "Election day is April 4", "The runoff is on Dec. 12. On election
day".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import day_of, is_day
from grammar.clauses.clause_reader import lexicon
from grammar.directions.direction import direction_at
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_NEAR: Final = 30
"""So many characters at most stand between a day and its date."""
_REACH: Final = 100
"""So many characters at most stand in a sentence before the date of its vote."""
_WORDS: Final = 5
"""So many words at most tell which vote it is."""
_SENTENCE: Final = re.compile(r"[.!?;:][^\S\n]|\n")


def with_own_dates(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; a named day that the text tells to be a date of another month is that.

    >>> from grammar import find
    >>> [p.timex.value for p in find("Election day is April 4.", published="2023-03-01")]
    ['2023-04-04', '2023-04-04']
    """
    dates: dict[str, m.Date] = {}
    held: Judged | None = None
    for reading, kind in found:
        date = _date_of(reading) if kind == "time" else None
        if held is not None:
            named = held[0].time
            if date is not None and isinstance(named, m.Named) and _are_one(text, held[0], reading, language):
                dates[named.rule] = date
            yield _dated(text, held[0], dates, language), held[1]
            held = None
        if date is not None and (rule := _voted(text, reading, date, language)):
            dates.setdefault(rule, date)
        if kind == "time" and _named(reading) is not None:
            held = reading, kind
        else:
            yield reading, kind
    if held is not None:
        yield _dated(text, held[0], dates, language), held[1]


def _named(reading: Reading) -> m.Named | None:
    """The named day that a phrase tells, alone or with a time of day: "Election Day from 7 a.m."."""
    day = day_of(reading.time)
    return day if isinstance(day, m.Named) and day.year is None else None


def _date_of(reading: Reading) -> m.Date | None:
    date = reading.time
    return date if isinstance(date, m.Date) and date.month and date.day and is_day(date) else None


def _is_of_other_month(rule: str, date: m.Date) -> bool:
    """Whether a day that always lies in one month is told to lie in another: no "Thanksgiving is Nov. 24"."""
    month = rule.partition("-")[0]
    return month.isdigit() and int(month) != date.month


def _are_one(text: str, first: Reading, second: Reading, language: Language) -> bool:
    """Whether a named day is told to be the date behind it: "Election day is April 4"."""
    if second.start - first.last > _NEAR:
        return False
    known, named = lexicon(language), _named(first)
    told = text[first.last : second.start].lower().split()
    date = second.time
    if named is None or not isinstance(date, m.Date) or not _is_of_other_month(named.rule, date):
        return False
    return bool(told) and told[0] in known.be and all(word in language.words["ON"] for word in told[1:])


def _voted(text: str, reading: Reading, date: m.Date, language: Language) -> str:
    """The day of which people vote, where a date to come is told as that of a vote: "the runoff is on Dec. 12"."""
    island, known = language.words["island"], lexicon(language)
    rule = language.words["NAMED"].get(island["vote_day"], "")
    if not rule or not _is_of_other_month(rule, date):
        return ""
    sentence = _SENTENCE.split(text[max(0, reading.start - _REACH) : reading.start])[-1].lower().split()
    vote = next((place for place, word in enumerate(sentence) if word in island["votes"]), _WORDS + 1)
    if vote > _WORDS or not known.closed["preposition"].isdisjoint(sentence[:vote]):
        return ""
    behind = [word for word in sentence[vote + 1 : vote + 3] if word not in known.modal]
    if not behind or behind[0] not in known.be:
        return ""
    return "" if direction_at(text, reading.first, language) == "past" else rule


def _dated(text: str, reading: Reading, dates: dict[str, m.Date], language: Language) -> Reading:
    """A named day as the date that was told of it, but in a clause of what is over, whose year is another."""
    named = _named(reading)
    date = dates.get(named.rule) if named is not None else None
    if named is None or date is None or (date.year is None and direction_at(text, reading.first, language) == "past"):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, named, date))
