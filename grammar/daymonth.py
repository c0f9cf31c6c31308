"""Days written in their own way right before a month: "15/16 November", "30 April/1 May", "16. Nov. 2016".

A stroke and a dot mean other things elsewhere ("3/4 of them", "He was 16. November was warm"); here the
month behind them tells what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

_GAP: Final = r"[^\S\n]+"
_OPENS: Final = ':([“"'
_DUE: Final = ("ON", "THE", "FROM", "UNTIL", "TO", "WEEKDAY")
"""Terminals of words after which a number and a full stop may be a day, before a month and a year."""
_DAY: Final = r"(?:3[01]|[12]\d|0?[1-9])"


class DayMonth:
    """The days of one language that its lexer looks at more closely.

    >>> days = DayMonth({"MONTH": {"november": 11, "nov.": 11}, "ON": {"on": "on"}}, ())
    >>> days.first("15/16 November", 0), days.first("3/5 of them", 0)
    (2, 0)
    >>> days.dotted("16. Nov. 2016", 0, 2), days.dotted("was 16. November 2016", 4, 6)
    (True, False)
    """

    def __init__(self, terminals: Mapping[str, Mapping[str, object]], ordinal: Iterable[str]) -> None:
        """Make the expressions of the words of a language and its suffixes of ordinals."""
        months, small = terminals.get("MONTH", {}), terminals.get("OF", {})
        names = "|".join(sorted(map(re.escape, months), key=len, reverse=True)) or "(?!)"
        suffix = "|".join(map(re.escape, ordinal)) or "(?!)"
        of = "".join(rf"(?:{re.escape(word)}{_GAP})?" for word in sorted(small))
        month = rf"{_GAP}(?i:{of}({names}))(?!\w)"
        self._pair = re.compile(rf"({_DAY})/({_DAY}){month}", re.ASCII)
        self._second = re.compile(rf"{_DAY}(?:(?i:{suffix})(?!\w)|{month})", re.ASCII)
        self._dotted = re.compile(rf"\.{_GAP}((?i:{names})){_GAP}[12]\d{{3}}(?!\w|[.,]\d)", re.ASCII)
        self._due = frozenset(word for name in _DUE for word in terminals.get(name, {}))

    def first(self, text: str, start: int) -> int:
        """Where the first of two days with a stroke between them ends; 0 where no month follows them."""
        found = self._pair.match(text, start)
        if found is None or int(found[1]) >= int(found[2]) or found[3].islower():
            return 0
        return found.end(1)

    def second(self, text: str, start: int) -> bool:
        """Whether the second of two such days, or the first day of another month, begins there."""
        return self._second.match(text, start) is not None

    def dotted(self, text: str, start: int, dot: int) -> bool:
        """Whether a full stop belongs to the day before it: where a short month and a year follow, or a day is due."""
        found = self._dotted.match(text, dot)
        if found is None:
            return False
        before = text[max(0, start - 16) : start]
        if before[-1:] in tuple("-–/.:"):
            return False
        said = before.replace(",", " ").lower().rsplit("\n", 1)[-1].split()
        return found[1].endswith(".") or not said or said[-1] in self._due or said[-1][-1] in _OPENS
