"""What a story tells in brackets is by the way: behind them it goes on from before they opened.

"On 15 June 1932 he came to a lake. (A year earlier it had been shown to him.) A month later": July 1932. Where they
tell what came next, it may go on from there: "let to Lord Ash (he died on 3 March 1824). In June his heirs".
"""

from __future__ import annotations

import copy
import re
from typing import Final, TypeVar

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import open_bracket
from grammar.directions.focus import focus_of
from grammar.discourse.anchoring import later_than, years_on
from grammar.discourse.memory import Memory
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_LONGEST: Final = 600
"""So many characters at most stand between a phrase and either bracket around it."""
_NEXT: Final = 5 * 366 * DAY
"""So long at most behind what was told before them lies what brackets tell that came next."""
_WORDS: Final = 5
"""So many words besides a date at least tell something."""

_SENTENCE: Final = re.compile(r"[.!?”\"]\s\Z")

_Memory = TypeVar("_Memory", bound=Memory)


class Brackets:
    """What was told before the brackets in which a text is."""

    def __init__(self, text: str, language: Language) -> None:
        """Begin outside."""
        self.text, self.language = text, language
        self.outside: Memory | None = None
        self.end = 0
        self.whole = False
        """Whether the brackets hold sentences of their own: "(His body was buried in March 1677.) On 2 June"."""

    def around(self, memory: _Memory, reading: Reading) -> _Memory:
        """What a phrase goes on from: behind brackets what was told before they opened.

        >>> from grammar import Policy, find
        >>> text = "It fell on 5 May 1920. (It had been built in 1880, and burned in 1905.) In June it was sold."
        >>> [p.timex.value for p in find(text, published="2009-12-19", policy=Policy.narrative())]
        ['1920-05-05', '1880', '1905', '1920-06']
        """
        if self.outside is not None and reading.first >= self.end:
            on = later_than(reading.meaning) or m.goes_on(reading.meaning)
            told = (on or not self.whole) and _goes_on_inside(reading, self.outside.here, memory.here)
            if not (told and memory.moved and self._is_done(memory.begun)):
                memory = self.outside  # type: ignore[assignment]  # a copy of what was given
            self.outside = None
        if self.outside is None and memory.here is not None and (end := _end(self.text, reading, self.language)):
            self.outside, self.end = copy.copy(memory), end
            begin = open_bracket(self.text, reading.first, reading.first - _LONGEST)
            self.whole = _SENTENCE.search(self.text, max(0, begin - 2), begin) is not None
        return memory

    def _is_done(self, start: int) -> bool:
        """Whether brackets around a place tell what was done, not what would be."""
        read = focus_of(self.text, self.language.code).read_at(start)
        begin = self.text.rfind("(", max(0, start - _LONGEST), start)
        inside = () if read is None else (one for one in read.groups if read.tokens[one.first].start > begin)
        return not any(group.modality for group in inside if read and read.tokens[group.first].start < self.end)


def _goes_on_inside(reading: Reading, before: Interval | None, here: Interval | None) -> bool:
    """Whether a phrase goes on from a day or month to which brackets came, behind what was told before them: "(he died
    on 3 March 1824.) In June his heirs gave it up"; or from a year, which is counted on: "(It burned in 1821.) The next
    year".
    """
    if before is None or here is None or (here.start or 0) < (before.end or 0):
        return False
    if before.granularity >= G.YEAR:
        return True  # "He came in 1761 (he died in 1766). The next year"
    if (here.start or 0) - (before.end or 0) > _NEXT:
        return False
    on = later_than(reading.meaning) or m.goes_on(reading.meaning)
    if here.granularity <= G.MONTH:
        return on or m.turns(reading.meaning)
    return on and years_on(reading.meaning)


def _end(text: str, reading: Reading, language: Language) -> int:
    """Where the brackets around a phrase end that tell something, in a clause or in words besides the phrase; 0 where
    there are none.
    """
    first = reading.first
    begin = open_bracket(text, first, first - _LONGEST)
    if begin < 0:
        return 0
    end = text.find(")", first, first + _LONGEST)
    if end < 0 or "\n\n" in text[begin:end]:
        return 0
    read = focus_of(text, language.code).read_at(first)
    if read is None:
        return 0
    if any(begin < read.tokens[group.first].start < end and group.tense != "none" for group in read.groups):
        return end
    inside = [token for token in read.tokens if begin < token.start < end and token.word]
    return end if sum(not first <= token.start < reading.last for token in inside) >= _WORDS else 0
