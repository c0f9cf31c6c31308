"""ISO 8601 durations of constraints: ``P1D``, ``P2W``, ``PT2H`` ... as (amount, unit) pairs and back."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from grammar import Granularity as G
from grammar import Period
from grammar.calendar import DAY
from grammar.granularity import CLOCK
from timeline.errors import BadRelation

_UNITS: Final = {
    "L": G.MILLENNIUM,
    "C": G.CENTURY,
    "DE": G.DECADE,
    "Y": G.YEAR,
    "Q": G.QUARTER,
    "M": G.MONTH,
    "WE": G.WEEKEND,
    "W": G.WEEK,
    "D": G.DAY,
}
_CLOCK: Final = {"H": G.HOUR, "M": G.MINUTE, "S": G.SECOND}
_LENGTH: Final = {**CLOCK, G.DAYPART: DAY, G.DAY: DAY, G.WEEKEND: 7 * DAY, G.WEEK: 7 * DAY}
_SLACK: Final = {
    G.MONTH: (28, 31),
    G.QUARTER: (90, 92),
    G.SEASON: (90, 92),
    G.HALF: (181, 184),
    G.YEAR: (365, 366),
    G.DECADE: (3652, 3653),
    G.CENTURY: (36_524, 36_525),
    G.MILLENNIUM: (365_242, 365_243),
}
"""Least and most days of the units that have no fixed length."""
_LIMIT: Final = 10**7
"""More units than this lie beyond any calendar."""


def parse(text: str) -> Period:
    """A period from an ISO 8601 duration (TIMEX3's ``DE``, ``C``, ``Q`` included), ``~`` before it or not.

    Raises ``BadRelation``.

    >>> str(parse("P1DT2H"))
    'P1DT2H'
    """
    if not isinstance(text, str):
        raise BadRelation(f"offset {text!r} is no ISO 8601 duration: write P1D, P2W, P3M, P1Y or PT2H, as text")
    found = re.fullmatch(r"~?P((?:\d+(?:\.\d+)?(?:DE|WE|[LCYQMWD]))*)(?:T((?:\d+(?:\.\d+)?[HMS])+))?", text, re.ASCII)
    if found is None or text.endswith("P"):
        raise BadRelation(f"offset {text!r} is no ISO 8601 duration: write P1D, P2W, P3M, P1Y or PT2H")
    parts = [(Fraction(number), _UNITS[unit]) for number, unit in re.findall(r"([\d.]+)(DE|WE|[LCYQMWD])", found[1])]
    parts += [(Fraction(number), _CLOCK[unit]) for number, unit in re.findall(r"([\d.]+)([HMS])", found[2] or "")]
    if any(amount > _LIMIT for amount, _ in parts):
        raise BadRelation(f"offset {text!r} reaches beyond the calendar")
    return Period(tuple(parts))


def of_unit(unit: G) -> tuple[int, int]:
    """The least and most seconds of a unit."""
    if unit in _LENGTH:
        return _LENGTH[unit], _LENGTH[unit]
    return _SLACK[unit][0] * DAY, _SLACK[unit][1] * DAY


def seconds(text: str) -> tuple[int, int]:
    """The least and most seconds that a duration can be, months and longer having no fixed length.

    About so much (``~``) may be a quarter less or more.

    >>> seconds("P1W"), seconds("P1M"), seconds("~P4D")
    ((604800, 604800), (2419200, 2678400), (259200, 432000))
    """
    low = high = 0
    for amount, unit in parse(text).parts:
        least, most = of_unit(unit)
        low += int((amount or 0) * least)
        high += int((amount or 0) * most)
    return (low * 3 // 4, high * 5 // 4) if text.startswith("~") else (low, high)
