"""The year with which the last one is compared, told by its number or a quarter: "for 2019, sales rose to $16 billion
from $15 billion last year" means 2018.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY, from_days
from grammar.clauses.sentence import SENTENCE_END
from grammar.discourse.known import Known
from grammar.granularity import Granularity as G
from grammar.neighbours.years.quarters import told_before
from grammar.parsing.driver import Reading

_LAST: Final = m.Unit(G.YEAR, -1)
_FIGURE: Final = re.compile(r"\d")
_REACH: Final = 160
"""So many characters at most stand between a time and the one with which its figures are compared."""
_YEARLY: Final = 350 * DAY
_QUARTERLY: Final = (80 * DAY, 100 * DAY)


def against_last_year(known: Known, reading: Reading) -> Reading:
    """ "Last year" as the year before, where the figures of last year are compared with it, and "last year's fourth
    quarter" where that quarter is.
    """
    whole = next((leaf for leaf in reading.nodes if leaf == _LAST), None)
    here = known.here
    if whole is None or here is None or here.start is None or here.end is None:
        return reading
    between = known.text[known.mentioned : reading.start] if reading.start - known.mentioned < _REACH else ""
    if not _FIGURE.search(between) or SENTENCE_END.search(between):
        return reading
    last = known.published.year - 1
    if from_days((here.start + here.end) // 2 // DAY)[0] != last or not _is_like(reading, here.end - here.start):
        return reading
    stacked = any(words in between.lower() for words in known.language.clauses["planned"]["stacked"])
    if not stacked and not told_before(known.text, known.mentioned, reading.start, known.language):
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, whole, evolve(_LAST, shift=-2)))


def _is_like(reading: Reading, length: int) -> bool:
    """Whether a time so long is a year as "last year" is, or a quarter as one of it is."""
    match reading.time:
        case m.Unit():
            return length >= _YEARLY
        case m.Ordinal(unit=G.QUARTER):
            return _QUARTERLY[0] < length < _QUARTERLY[1]
        case _:
            return False
