"""Lengths that are written with letters: "2h 30m", "1 h 25 min ago", "in 6 d".

Which letters tell which unit is data of a language (``[numbers]`` of ``words.toml``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any


def compact(raw: str, letters: Mapping[str, str]) -> tuple[tuple[int, str], ...]:
    """The parts of a length that is written with letters.

    >>> compact("1d 21h25m", {"d": "day", "h": "hour", "m": "minute"})
    ((1, 'day'), (21, 'hour'), (25, 'minute'))
    """
    return tuple((int(amount), letters[letter]) for amount, letter in re.findall(r"(\d+)[^\S\n]?([^\W\d_])", raw))


def lettered(numbers: Mapping[str, Any], end: str) -> str:
    """The shape of a length with letters: two parts or more, the longer first, or one before a word: "5m ago"."""
    names, before = list(numbers.get("letters", {})), numbers.get("letters_before", ())

    def rest(place: int) -> str:
        parts = [
            rf"[^\S\n]?\d{{1,3}}{names[at]}" + (f"(?:{rest(at)})?" if at + 1 < len(names) else "")
            for at in range(place + 1, len(names))
        ]
        return "|".join(parts)

    several = [rf"\d{{1,{max(2, 4 - place)}}}{name}(?:{rest(place)})" for place, name in enumerate(names[:-1])]
    words = "|".join(map(re.escape, before)) or "(?!)"
    single = rf"\d{{1,3}}[{''.join(names)}](?=[^\S\n](?:{words})(?!\w))" if names else "(?!)"
    return rf"(?:{'|'.join([*several, *_spaced(numbers.get('letters_apart', {})), single])}){end}"


def _spaced(apart: Mapping[str, list[str]]) -> list[str]:
    """The shape of a length whose letters or signs may stand apart from their numbers: "1 h 25 min", "1d 21 h 25m".

    No letter of the shortest ones begins it: "2 m 12 s" are metres.
    """
    parts = [rf"\d{{1,3}}[^\S\n]?(?:{'|'.join(map(re.escape, signs))})(?!\w)" for signs in apart.values()]
    shapes = []
    for place in range(min(2, len(parts) - 1)):
        rest = "".join(rf"(?:[^\S\n]{part})?" for part in parts[place + 2 :])
        later = "|".join(rf"[^\S\n]{part}" for part in parts[place + 1 :])
        shapes.append(rf"{parts[place]}(?:{later}){rest}")
    return shapes


def letter_apart(
    numbers: Mapping[str, Any], terminals: Mapping[str, Mapping[str, Any]]
) -> Callable[[str, int, int], bool]:
    """Whether a letter of lengths stands behind a space and is one all the same: "5 d ago", "in 6 d".

    >>> letter_apart({"letters_before": ["ago"]}, {"IN": {"in": "in"}})("in 6 d", 5, 6)
    True
    """
    before = "|".join(map(re.escape, numbers.get("letters_before", ()))) or "(?!)"
    lasting = [word for word, kind in terminals.get("PREP", {}).items() if kind == "for"]
    signals = "|".join(map(re.escape, [*terminals.get("IN", {}), *lasting])) or "(?!)"
    ago = re.compile(rf"[^\S\n]+(?:{before})(?!\w)")
    led = re.compile(rf"(?<!\w)(?i:{signals})[^\S\n]+\d{{1,3}}[^\S\n]\Z")
    counted = re.compile(r"(?<![\w.,])\d{1,3}[^\S\n]\Z")
    ends = re.compile(r"[^\S\n]*(?:[.,;:!?)]|\n|\Z)")

    def told(text: str, start: int, end: int) -> bool:
        """Whether the letter from *start* to *end* is one."""
        if text[start - 1 : start] != " " or not text[start:end].islower():
            return False
        piece = text[max(0, start - 12) : start]
        if ago.match(text, end):
            return counted.search(piece) is not None
        return ends.match(text, end) is not None and led.search(piece) is not None

    return told
