"""The names of rulers by whose years documents are dated: "Henry III", "Hen. 3", "Edward the First", "Queen Anne"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar.lexing.numbers import ROMANS
from grammar.lexing.spellings import Entry, Spelling

_HERE: Final = re.compile("")


def rulers(told: Mapping[str, Any], ordinals: Mapping[str, int]) -> dict[str, str]:
    """Every spelling of a ruler that is nobody else's name -> first and last day of the reign.

    >>> told = {"days": {"henry ii": "1154-12-19/1189-07-06"}, "short": {"henry": ["hen."]}, "whole": {}}
    >>> list(rulers(told, {"second": 2}))
    ['henry ii', 'henry the second', 'hen. ii', 'hen. 2']
    """
    found: dict[str, str] = dict(told["whole"])
    for name, days in told["days"].items():
        first, roman = name.split()
        number = ROMANS.index(roman.upper()) + 1
        found[name] = days
        found |= {f"{first} the {word}": days for word, worth in ordinals.items() if worth == number}
        for short in told["short"].get(first, ()):
            found[f"{short} {roman}"] = found[f"{short} {number}"] = days
    return found


class Ruler(Entry):
    """A name without a number that is a ruler's where words beside it say so: "Queen Anne", "6 Anne, c. 11"."""

    __slots__ = ("_beside", "_days", "_led")

    def __init__(self, name: str, known: Entry | None, told: Mapping[str, Any], led: tuple[str, ...]) -> None:
        """Keep what may stand before the name, *led*, and behind it; other spellings that begin with it stay."""
        alone = {name: known.alone} if known and known.alone else {}
        super().__init__(name, {**(known.longer if known else {}), **alone}, frozenset())
        marks, owned = ("|".join(map(re.escape, told[key])) for key in ("marks", "owned"))
        cited = rf"|,?[^\S\n]+(?:{marks})\.?[^\S\n]?\d" if name in told["cited"] else ""
        self._beside, self._days, self._led = re.compile(rf"(?:{owned})(?!\w){cited}"), told["sole"][name], led
        self.match, self.simple = self._ruler, None

    def _ruler(self, text: str, end: int) -> re.Match[str] | None:
        start = end - len(self.first)
        led = text[max(0, start - max(map(len, self._led))) : start].lower().endswith(self._led)
        if text[start].isupper() and (led or self._beside.match(text, end)):
            return _HERE.match(text, end)
        return self._match(text, end) if self.longer else None

    def spelling(self, text: str) -> Spelling:
        """What ``match`` found: the ruler, or a longer spelling."""
        if text.lower() == self.first:
            return Spelling("RULER", (("RULER", self._days),))
        return super().spelling(text)


def sole(told: Mapping[str, Any] | None, known: Mapping[str, Entry], reigns: Mapping[str, int]) -> dict[str, Entry]:
    """Name of a ruler without a number -> what begins with it; *reigns* are the words before a ruler."""
    if not told:
        return {}
    led = tuple(f"{word} " for word in (*told["called"], *reigns))
    return {name: Ruler(name, known.get(name), told, led) for name in told["sole"]}
