r"""Bare hours that end the lines of a list of games below its day: "Saturday, Sept. 1\nKent at Ware, BBC, 3:30".

Elsewhere such a number is a score or a place, so the whole list tells: two teams open each of its lines up to the day
that stands alone above them, and some line of the text ends with hours and minutes, or with noon.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from typing import Final

from grammar import meaning as m
from grammar.building.telling import is_day
from grammar.clauses.beside import line_before
from grammar.clauses.clause_reader import lexicon
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_END: Final = re.compile(r",[^\S\n]+(1[0-2]|[1-9])(?::([0-5]\d))?(?=[^\S\n]*(?:\n|\Z))")
_FAR: Final = 3000
"""So many characters at most has the list below a day."""
_BEFORE: Final = 600
"""So far before a list may stand what its times are."""
_FEW: Final = 3
"""So many words at most behind that word tell their half of the day."""
_NOON: Final = 12
_LATE: Final = 9
"""Hours before this one are of the afternoon and the evening, and so is any behind one of these."""


def with_fixtures(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, with the bare hours of the games that are listed below a day."""
    hours = _hours(text, language)
    return _with_hours(text, found, hours, language) if hours else iter(found)


def _with_hours(text: str, found: Iterable[Judged], hours: list[re.Match[str]], language: Language) -> Iterator[Judged]:
    """The readings with such hours in their places."""
    below, last = -1, 0
    for reading, kind in found:
        while hours and hours[0].end(0) <= reading.first:
            hour = hours.pop(0)
            told = _told(text, hour, below, last, language)
            if told is not None:
                last = told.hour
                yield _reading(hour, told), "time"
        if hours and hours[0].start(1) < reading.last:
            if kind == "time":
                hours.pop(0)
            else:
                continue  # "8:30", by itself
        if kind == "time" and is_day(reading.time):
            alone = line_before(text, reading.first) == "" and text[reading.last : reading.last + 1] == "\n"
            below, last = (reading.last if alone else -1), 0
        yield reading, kind
    for hour in hours:
        told = _told(text, hour, below, last, language)
        if told is not None:
            last = told.hour
            yield _reading(hour, told), "time"


def _hours(text: str, language: Language) -> list[re.Match[str]]:
    """The bare hours of a text that end lines which two teams open, where there are some and one has its minutes."""
    teams = _teams(language)
    lines = [hour for hour in _END.finditer(text) if (line := line_before(text, hour.start())) and teams.match(line)]
    if len(lines) < 2:
        return []
    return lines if any(hour[2] for hour in lines) or _noons(language).search(text) else []


def _told(text: str, hour: re.Match[str], below: int, last: int, language: Language) -> m.Clock | None:
    """The hour of a game, by the hour of the one before it; ``None`` where its list is not headed by a day."""
    if below < 0 or hour.start() - below > _FAR:
        return None
    teams, lines = _teams(language), text[below : hour.start()].split("\n")
    if not all(teams.match(line) for line in lines if line.strip()):
        return None
    number, minute = int(hour[1]), int(hour[2]) if hour[2] else None
    late = number < _LATE or last >= _NOON or _is_late(text, below, language)
    return m.Clock(number + _NOON if late and number < _NOON else number, minute, open=not late)


def _reading(hour: re.Match[str], clock: m.Clock) -> Reading:
    start, end = hour.start(1), hour.end(0)
    return Reading(clock, start, end, None, start, end, (Token((("HHMM", clock.hour),), start, end),))


def _is_late(text: str, place: int, language: Language) -> bool:
    """Whether the words before a list say that its times are those behind noon: "Times are p.m."."""
    plural, said = lexicon(language).plural, text[max(0, place - _BEFORE) : place].lower().split()
    told = [at for at, word in enumerate(said) if word.removesuffix(plural) in language.words["TIME"]]
    behind = said[told[-1] + 1 : told[-1] + 1 + _FEW] if told else []
    return any(language.words["AMPM"].get(word) == _NOON for word in behind)


@functools.lru_cache(maxsize=8)
def _teams(language: Language) -> re.Pattern[str]:
    """What opens the line of a game: two names, and what stands between those who play each other."""
    words = "|".join(map(re.escape, language.words["numbers"].get("against", ()))) or "(?!)"
    name = r"[A-Z][\w.&'’-]*(?:[^\S\n](?:[A-Z(&][\w.&'’)-]*|of))*"
    return re.compile(rf"(?:[•*–—-][^\S\n]*)?(?:No\.[^\S\n]\d+[^\S\n])?{name}[^\S\n](?:{words})[^\S\n]{name}(?:,|\Z)")


@functools.lru_cache(maxsize=8)
def _noons(language: Language) -> re.Pattern[str]:
    """Noon at the end of a line."""
    words = "|".join(map(re.escape, language.words["NOON"]))
    return re.compile(rf",[^\S\n]+(?:{words})[^\S\n]*(?:\n|\Z)")
