"""Lengths that stand right before a year or a month and tell of the same noun: "the two-week 1966 walkout"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

_LENGTH: Final = re.compile(r"(?:\d|[^\W\d_])-([^\W\d_]+),?[^\S\n]\Z")
_LONG: Final = 20
"""So many characters at most has the end of such a length."""


def behind_span(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether a length that is an adjective ends right before a place: "a five-week", "the 78-day,"."""
    found = _LENGTH.search(text, max(0, position - _LONG), position)
    return found is not None and found[1].lower() in rules["units"]
