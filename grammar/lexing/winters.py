"""Seasons that lie in two years: "the winter of 1917–1918", "winter 1944-45", "the 1917–18 winter".

The second year tells nothing that the first does not, so both are one year of the season. Two such pairs that are the
ends of a range are years, and no months of one: "from 2010-11 to 2014-15".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from grammar.lexing.spellings import Found

_HUNDRED, _OLD = 100, 1000
_BACK: Final = 24
"""So many characters at most have a season and what leads to its year."""
_RANGED: Final = 48
"""So many have a range up to its end."""
_LISTED: Final = 72
"""So many have a season and the years of a list before one of it."""


class Winters:
    """The pairs of years that belong to a season, in one language.

    >>> winters = Winters({"SEASON": {"winter": 12}, "OF": {"of": "of"}, "TO": {"to": 1}})
    >>> winters.read("The winter of 1917–1918", 14, "OF"), winters.read("The war of 1917–1918", 11, "OF")
    (((('YEAR', 1917),), 14, 23, 'YEAR'), None)
    >>> winters.read("the 1917-18 winter", 4, "THE"), winters.read("winter 1917-19", 7, "SEASON")
    (((('YEAR', 1917),), 4, 11, 'YEAR'), None)
    """

    def __init__(self, terminals: Mapping[str, Mapping[str, object]]) -> None:
        """Make the expressions of the words of a language."""

        def words(name: str) -> str:
            return "|".join(sorted(map(re.escape, terminals.get(name, {})), key=len, reverse=True)) or "(?!)"

        self._of = re.compile(rf"(?<!\w)(?i:{words('SEASON')})[^\S\n]+(?i:{words('OF')})[^\S\n]+\Z")
        self._pair = re.compile(
            rf"([1-9]\d\d?|1\d\d\d|20\d\d)(?:[–/-]|[^\S\n](?i:{words('TO')})[^\S\n](?=\d{{3,4}}\b))(\d{{1,4}})(?![\w/–-]|[.,]\d)"
        )
        named = f"{words('SEASON')}|{words('SEASONS')}"
        links = "|".join(words(name) for name in ("AND", "OR"))
        listed = rf"\d{{3,4}}[–/-]\d{{2,4}}(?:,[^\S\n]+(?:(?:{links})[^\S\n]+)?|[^\S\n]+(?:{links}|&)[^\S\n]+)"
        self._listed = re.compile(rf"(?<!\w)(?i:{named})[^\S\n]+(?i:{words('OF')})[^\S\n]+(?:{listed})+\Z")
        until = "|".join(words(name) for name in ("TO", "UNTIL"))
        pair, both = r"([12]\d\d\d)[–/-](\d\d(?:\d\d)?)", rf"(?i:{words('BETWEEN')})[^\S\n]+"
        self._until = re.compile(rf"[^\S\n]+(?i:{until})[^\S\n]+{pair}(?![\w/–-]|[.,]\d)")
        self._and = re.compile(rf"[^\S\n]+(?i:{words('AND')})[^\S\n]+{pair}(?![\w/–-]|[.,]\d)")
        self._since = re.compile(rf"(?<![\w/–-]){pair}[^\S\n]+(?i:{until})[^\S\n]+\Z")
        self._between = re.compile(rf"(?<!\w){both}{pair}[^\S\n]+(?i:{words('AND')})[^\S\n]+\Z")
        self._era = re.compile(rf"[^\S\n]+(?i:{words('ERA')})(?!\w)")
        self._next = re.compile(rf"[^\S\n](?i:{words('SEASON')})(?!\w)")

    def read(self, text: str, start: int, after: str) -> Found | None:
        """Two years behind the terminal *after*, as a token that is the first of them."""
        found = self._pair.match(text, start)
        if found is None:
            return None
        year, second = int(found[1]), found[2]
        back = year < _OLD and int(second) == (year - 1) % 10 ** len(second)  # "the winter of 446/5", before our era
        if len(second) > len(found[1]) or not (back or int(second) == (year + 1) % 10 ** len(second)):
            return None
        if not self._of_season(text, start, found.end(), after):
            ranged = len(second) in (2, 4) and year >= _OLD and self._in_range(text, start, found.end(), after)
            return ((("YEAR", year),), start, found.end(), "YEAR") if ranged else None
        if back:
            if self._era.match(text, found.end()):
                return None
            return (("OLDYEAR", 1 - year),), start, found.end(), "OLDYEAR"
        if year < _HUNDRED:
            return None
        if year < _OLD:
            return (("OLDYEAR", year), ("NUM", year)), start, found.end(), ("OLDYEAR", "NUM")
        return (("YEAR", year),), start, found.end(), "YEAR"

    def _in_range(self, text: str, start: int, end: int, after: str) -> bool:
        """Whether two years are the start or the end of a range whose other end is two years too."""
        other = self._until.match(text, end) or (self._and.match(text, end) if after == "BETWEEN" else None)
        low = max(0, start - _RANGED)
        other = other or self._since.search(text, low, start) or self._between.search(text, low, start)
        return other is not None and int(other[2]) == (int(other[1]) + 1) % 10 ** len(other[2])

    def _of_season(self, text: str, start: int, end: int, after: str) -> bool:
        """Whether a season stands before two years, or right behind them."""
        if after == "SEASON" or self._next.match(text, end):
            return True
        if not after:  # "the winters of 1946-47 and 1962-63"
            return self._listed.search(text, max(0, start - _LISTED), start) is not None
        return after == "OF" and self._of.search(text, max(0, start - _BACK), start) is not None
