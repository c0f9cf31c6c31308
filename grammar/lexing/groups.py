"""Date-time groups of military messages: "041530ZMAR22", day, hour and minute, zone, month, year, in this order.

The format is that of ACP 121; its letters are those of the nautical time zones: A to M (without J) lie east of
Greenwich, N to Y west, Z is UTC.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

_EAST: Final = "ABCDEFGHIKLM"
_WEST: Final = "NOPQRSTUVWXY"
_GAP: Final = r"[^\S\n]?"
_SHORT: Final = 3
"""Months have so many letters in a group."""


def _months(terminals: Mapping[str, Mapping[str, Any]]) -> dict[str, int]:
    """The months by three letters, dots aside."""
    words = {word.rstrip("."): number for word, number in terminals.get("MONTH", {}).items()}
    return {word: number for word, number in words.items() if len(word) == _SHORT and word.isalpha()}


def group_shape(terminals: Mapping[str, Mapping[str, Any]]) -> str:
    """The shape of a group: the year of two digits or of four; of UTC also without a month and year: "041530Z"."""
    months = "|".join(sorted(_months(terminals))) or "(?!)"
    moment = rf"(?:0[1-9]|[12]\d|3[01]){_GAP}(?:[01]\d|2[0-3])[0-5]\d"
    dated = rf"[A-IK-Zz]{_GAP}(?i:{months}){_GAP}(?:(?:19|20)\d\d|\d\d)"
    return rf"{moment}(?:{dated}|Z(?!{_GAP}(?i:{months})(?![^\W\d_])))(?![\w/-]|[.,:]\d)"


def group_of(raw: str, terminals: Mapping[str, Mapping[str, Any]]) -> tuple[int, int, int, str, int, str]:
    """Day, hour, minute, zone, month and the digits of the year; no month and year are 0 and "".

    >>> group_of("041530ZMAR22", {"MONTH": {"mar": 3}}), group_of("061200b jun 1944", {"MONTH": {"jun": 6}})[3]
    ((4, 15, 30, 'UTC', 3, '22'), '+02:00')
    """
    plain = re.sub(r"\s", "", raw)
    letter, month = plain[6].upper(), plain[7 : 7 + _SHORT].lower()
    if letter == "Z":
        zone = "UTC"
    else:
        east = letter in _EAST
        zone = f"{'+' if east else '-'}{(_EAST if east else _WEST).index(letter) + 1:02}:00"
    number = _months(terminals).get(month, 0)
    return int(plain[:2]), int(plain[2:4]), int(plain[4:6]), zone, number, plain[7 + _SHORT :]
