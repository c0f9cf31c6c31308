"""Years of two digits in a history that tells no other ones: "Nero died on 9 June 68. On New Year's Day 69 they".

Where no year of the text has four digits, nobody has left out two of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.parsing.driver import Reading

_THOUSAND: Final = 1000
_DIGITS: Final = 2


def of_first_century(text: str, reading: Reading, every: Iterable[tuple[Reading, bool]]) -> Reading:
    """A date with such a year as one of the first century; not with an apostrophe before it, "on 9 June '68".

    >>> from grammar import Policy, find
    >>> text = "Nero died on 9 June 68. The same day the senate met."
    >>> [p.timex.value for p in find(text, published="2010-01-01", policy=Policy.narrative())]
    ['0068-06-09', '0068-06-09']
    """
    date = next((leaf for leaf in reading.nodes if isinstance(leaf, m.Date) and leaf.short), None)
    digits = text[reading.last - _DIGITS : reading.last]
    if date is None or date.month is None or "APOS" in reading.names or not digits.isdecimal() or digits[0] == "0":
        return reading
    if any(_has_full_year(other) for other, hidden in every if not hidden):
        return reading
    full = evolve(date, year=int(digits), short=False)
    return evolve(reading, meaning=m.replaced(reading.meaning, date, full))


def _has_full_year(reading: Reading) -> bool:
    """Whether a phrase tells a year of four digits, or one with an apostrophe."""
    if "APOS" in reading.names:
        return True
    years = (leaf.year for leaf in reading.nodes if isinstance(leaf, m.Date | m.Spell | m.Named) and not leaf.short)
    return any(year is not None and year >= _THOUSAND for year in years)
