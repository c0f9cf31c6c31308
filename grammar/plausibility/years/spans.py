"""What stands beside a year and tells of the same noun: "the two-week 1966 walkout", "the 2010 and 2014 elections"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar.parsing.driver import Reading

_LENGTH: Final = re.compile(r"(?:\d|[^\W\d_])-([^\W\d_]+),?[^\S\n]\Z")
_LONG: Final = 20
"""So many characters at most has the end of such a length."""


def behind_span(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether a length that is an adjective ends right before a place: "a five-week", "the 78-day,"."""
    found = _LENGTH.search(text, max(0, position - _LONG), position)
    return found is not None and found[1].lower() in rules["units"]


def two_years(text: str, reading: Reading, before: str, ranged: re.Match[str], rules: Mapping[str, Any]) -> bool:
    """ "The 2010 and 2014 elections": two years that share what they are of."""
    years = [int(digits) for digits in (text[reading.end - 4 : reading.end], ranged[2]) if digits.isdigit()]
    listed = str(ranged[1] or "").lower() in rules["listing"] and before.lower() in rules["determiners"]
    return listed and len(years) == 2 and 1800 <= years[0] < years[1] < 2100 and any(year % 50 for year in years)
