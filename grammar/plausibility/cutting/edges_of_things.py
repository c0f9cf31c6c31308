"""Edges and pieces of a thing that a day owns: "a minute from the end of Sunday's final", "the first half of a day's
match": only the day is a time, and so long how long before or after.
"""

from __future__ import annotations

from typing import Final

from grammar.clauses.beside import OWNER
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.cutting.cuts import Phrase

_DAYS: Final = (("OF", "WEEKDAY"), ("OF", "TODAY"), ("OF", "DET", "PARTDAY"))
"""How such phrases end."""
_BEFORE: Final = frozenset({"FROM", "REL", "INTO"})
"""Terminals between how long it was and the edge."""


def of_owned(phrase: Phrase) -> int | None:
    """Where the words behind a length begin: "two minutes [from the end of Sunday]'s final"."""
    reading = phrase.reading
    if _day(phrase.text, reading) is None:
        return None
    return next((token.start for token in reading.tokens[1:] if token.kinds[0][0] in _BEFORE), None)


def day_of_owned(text: str, reading: Reading, _language: Language) -> int | None:
    """Where the day begins behind an edge or a piece of what it owns: "at the end of [Monday]'s hearing"."""
    day = _day(text, reading)
    if day is None or any(name in _BEFORE for name in reading.own_names):
        return None
    return reading.tokens[day].start


def _day(text: str, reading: Reading) -> int | None:
    """Which word the day of a phrase begins with, if it owns what stands behind it."""
    names, owner = reading.names, next((one for one in OWNER if text.startswith(one, reading.last)), None)
    ends = next((end for end in _DAYS if names[-len(end) :] == end), None)
    behind = reading.last + len(owner or "")
    if owner is None or ends is None or len(names) <= len(ends) or not text[behind : behind + 2].strip().isalpha():
        return None
    return len(names) - len(ends) + 1
