"""Years of two digits in a history of the first century: "Nero died on 9 June 68. At New Year the legions would not
swear to Galba".

Where no year of the text has four digits, and it tells of legions and emperors, nobody has left out two of them; in a
diary, "on 9 June 68", somebody has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import word_after
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.years.early import with_short_year

_THOUSAND: Final = 1000
_DIGITS: Final = 2
_FIRST: Final = 32
"""The first number behind a month that is no day of it."""
_WITNESSES: Final = 2
"""So many words of that century tell that a text is about it: an emperor died in January 1989, too."""
_WORD: Final = re.compile(r"\w+")


def of_first_century(text: str, reading: Reading, every: Iterable[tuple[Reading, bool]], language: Language) -> Reading:
    """A date with such a year as one of the first century; not with an apostrophe before it, "on 9 June '68".

    >>> from grammar import Policy, find
    >>> text = "Nero died on 9 June 68. The same day the senate made Galba emperor."
    >>> [p.timex.value for p in find(text, published="2010-01-01", policy=Policy.narrative())]
    ['0068-06-09', '0068-06-09']
    """
    date = next((leaf for leaf in reading.nodes if isinstance(leaf, m.Date) and leaf.short), None)
    digits = text[reading.last - _DIGITS : reading.last]
    longer = with_short_year(text, reading, _FIRST) if date is None else reading  # "In March 68 Vindex rose"
    sure = date is not None and date.month is not None and digits.isdecimal() and digits[0] != "0"
    if not (sure and "APOS" not in reading.names) and longer is reading:
        return reading
    if _told_of(text, tuple(language.words["island"]["ancients"])) < _WITNESSES:
        return reading
    if any(_has_full_year(other) for other, hidden in every if not hidden):
        return reading
    if date is None:
        return reading if _counts(text, longer.last, language) else longer
    full = evolve(date, year=int(digits), short=False)
    return evolve(reading, meaning=m.replaced(reading.meaning, date, full))


def _counts(text: str, end: int, language: Language) -> bool:
    """Whether a number that ends at a place counts what stands behind it: "in March 68 senators met"."""
    after = word_after(text, end)
    small = after in language.words["CARD"] or after in language.words["island"]["small"]
    return after.islower() and not small and after not in language.clauses["closed"]["subject_pronoun"]


@lru_cache(maxsize=8)
def _told_of(text: str, ancients: tuple[str, ...]) -> int:
    """How many different words of the first century a text has."""
    return len(set(_WORD.findall(text.lower())).intersection(ancients))


def _has_full_year(reading: Reading) -> bool:
    """Whether a phrase tells a year of four digits, or one with an apostrophe."""
    if "APOS" in reading.names:
        return True
    years = (leaf.year for leaf in reading.nodes if isinstance(leaf, m.Date | m.Spell | m.Named) and not leaf.short)
    return any(year is not None and year >= _THOUSAND for year in years)
