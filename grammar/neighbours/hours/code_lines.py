"""Lines of a chronicle that begin with four digits and a sign, below the day whose hours they are.

"Wednesday 1 September" above "0930 (0530 GMT): Shots are heard" and "1125: The gate is shut". Years head lines in the
same way ("1 September" above "1125: The abbey is founded"), so one of the hours begins with nought, or the lines stand
right below their day, three at least, and each tells a time to five minutes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_day
from grammar.clauses.beside import opens_line
from grammar.language import Language
from grammar.lexing.lexer import Token
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading

_HEAD: Final = re.compile(
    r"^[^\S\n]{0,12}(?:[-*•][^\S\n]+)?(\d\d)(\d\d)(?:[^\S\n]?\([^()\n]{1,20}\))?[^\S\n]?[:–—-][^\S\n]", re.MULTILINE
)
_ALONE: Final = re.compile(r"[^\S\n]*:?[^\S\n]*\n")
_FEWEST: Final = 2
_SEVERAL: Final = 3
"""So many lines are surely hours though none begins with nought."""
_CODES: Final = (("HHMM",), ("YEAR",), ("FARYEAR",))
_FIVE: Final = 5


def with_code_lines(text: str, found: Iterable[Judged], _language: Language) -> Iterator[Judged]:
    """The readings of a text, four digits that head the lines below a day taken for its hours."""
    hours = _heads_of(text)
    if not hours:
        yield from found
        return
    sure = any(code.startswith("0") for code in hours.values())
    headed, told = -1, False
    for reading, kind in found:
        if kind == "time" and is_day(reading.meaning) and _stands_alone(text, reading):
            headed, told = reading.last, sure
        if headed >= 0 and reading.first in hours and reading.names in _CODES:
            told = told or (not text[headed : reading.first].strip(" \n\t:-*•") and _is_exact(hours, reading.first))
            reading, kind = (_as_hour(reading, hours[reading.first]), "time") if told else (reading, kind)
        yield reading, kind


def _heads_of(text: str) -> dict[int, str]:
    """The four digits that head lines of a text, by their places; none where a line is headed by a year."""
    found = [*_HEAD.finditer(text)] if "\n" in text else []
    if len(found) < _FEWEST or any(int(head[1]) > 23 or int(head[2]) > 59 for head in found):
        return {}
    return {head.start(1): head[1] + head[2] for head in found}


def _stands_alone(text: str, reading: Reading) -> bool:
    """Whether a day stands alone on its line, above what came on it."""
    alone = _ALONE.match(text, reading.last) is not None
    return alone and reading.signal is None and opens_line(text, reading.first)


def _is_exact(hours: dict[int, str], place: int) -> bool:
    """Whether the lines from one on run forward in steps of five minutes."""
    codes = [code for head, code in hours.items() if head >= place]
    rising = next((at for at, (one, other) in enumerate(pairwise(codes), 1) if one > other), len(codes))
    return rising >= _SEVERAL and all(int(code) % _FIVE == 0 for code in codes[:rising])


def _as_hour(reading: Reading, code: str) -> Reading:
    token = Token((("HHMM", code),), reading.first, reading.last)
    return evolve(reading, meaning=m.Clock(int(code[:2]), int(code[2:])), tokens=(token,))
