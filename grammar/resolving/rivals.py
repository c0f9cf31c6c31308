"""Rival conventions: the policies that people and other programs read by, and the nodes of a meaning they concern.

``resolution`` offers a candidate for each that concerns some node of a phrase and gives another answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Final

from grammar import meaning as m
from grammar.building.telling import year_alone
from grammar.granularity import Granularity as G
from grammar.meaning import Meaning

Concern = Callable[[Meaning], bool]


def _is(*kinds: type) -> Concern:
    return lambda leaf: isinstance(leaf, kinds)


def _is_a_year(leaf: Meaning) -> bool:
    year = isinstance(leaf, m.Offset) and leaf.length.parts == ((Fraction(1), G.YEAR),)
    return year and not isinstance(getattr(leaf, "anchor", None), Meaning)


def _is_limit(leaf: Meaning) -> bool:
    return isinstance(leaf, m.Offset) and bool(leaf.length.mod)


def _is_days(leaf: Meaning) -> bool:
    return isinstance(leaf, m.Offset) and leaf.length.parts[-1][1] is G.DAY


def _is_vague(leaf: Meaning) -> bool:
    return isinstance(leaf, m.Offset | m.Window) and leaf.length.vague


def _is_vague_length(leaf: Meaning) -> bool:
    return isinstance(leaf, m.Length) and leaf.vague


def _is_plain_length(leaf: Meaning) -> bool:
    return isinstance(leaf, m.Length) and not leaf.vague


def _is_midnight(leaf: Meaning) -> bool:
    return isinstance(leaf, m.Clock) and leaf.midnight


def _is_dated_weekday(leaf: Meaning) -> bool:
    dated = isinstance(leaf, m.Date) and leaf.weekday is not None and leaf.month is not None and leaf.day is not None
    return dated and getattr(leaf, "year", None) is None


def _has_last_unit(leaf: Meaning) -> bool:
    """Whether the end of a time is a unit that may belong to it or not: "until Friday", "the rest of the week"."""
    if isinstance(leaf, m.Part):
        return leaf.part in ("rest", "sofar")
    return isinstance(leaf, m.Range | m.Bound) or (isinstance(leaf, m.Window) and leaf.inclusive)


def _is_about_year(leaf: Meaning) -> bool:
    return isinstance(leaf, m.Approximate) and year_alone(leaf.time) is not None


def _is_part_of_year(leaf: Meaning) -> bool:
    return isinstance(leaf, m.Part) and isinstance(leaf.whole, m.Unit) and leaf.whole.unit is G.YEAR


def _beside_week(leaf: Meaning) -> bool:
    return isinstance(leaf, m.Unit) and leaf.unit is G.WEEK and leaf.shift != 0


def _is_week_inside(leaf: Meaning) -> bool:
    return isinstance(leaf, m.Ordinal) and leaf.unit is G.WEEK and leaf.date is None


def _is_week_around(leaf: Meaning) -> bool:
    return isinstance(leaf, m.Around) and leaf.unit is G.WEEK


def _is_from(leaf: Meaning) -> bool:
    return isinstance(leaf, m.Bound) and leaf.kind == "from"


def _is_half_of_day(leaf: Meaning) -> bool:
    return isinstance(leaf, m.DayPart) and leaf.part in ("AM", "PM")


def _is_night(leaf: Meaning) -> bool:
    return isinstance(leaf, m.DayPart) and leaf.part == "NI"


_VAGUE: Final = "pair=2, few=3, several=7"
_OFFICE: Final = "morning=8, afternoon=12, evening=16, night=20"
_TILL_MIDNIGHT: Final = "morning=0, afternoon=12, evening=16, night=20"
_HOURS: Final = "parts=hour, morning=6, afternoon=15, evening=20, night=22"

CONVENTIONS: Final[tuple[tuple[str, tuple[Concern, ...]], ...]] = (
    ("beyond=true", (_is(m.Nearest),)),
    ("beyond=true, ends=excluded", (_is(m.Nearest), _has_last_unit)),
    ("windows=outside", (_is(m.Window),)),
    ("windows=whole", (_is(m.Window),)),
    ("windows=far", (_is(m.Window),)),
    ("windows=far", (_beside_week,)),
    ("windows=unit", (_is(m.Window),)),
    ("offsets=finer", (_is(m.Offset),)),
    ("offsets=day", (_is(m.Offset),)),
    ("offsets=hour", (_is_days,)),
    ("offsets=quarter", (_is_a_year,)),
    ("limits=no", (_is_limit,)),
    ("ends=excluded", (_is_limit,)),
    ("ends=excluded", (_has_last_unit,)),
    ("since=open", (_is(m.Bound),)),
    ("since=told", (_is_from,)),
    ("partition=halves", (_is(m.Part),)),
    ("partition=whole", (_is(m.Part),)),
    ("partition=quarters", (_is_part_of_year,)),
    ("digits=clock", (_is_about_year,)),
    ("digits=year", (_is_about_year,)),
    ("clock=minute", (_is(m.Clock),)),
    ("clock=included", (_is(m.Range),)),
    ("weeks=whole", (_is_week_inside,)),
    ("weeks=sunday", (_is_week_around,)),
    ("weekdays=decide", (_is_dated_weekday,)),
    ("midnight=start", (_is_midnight,)),
    ("midnight=end", (_is_midnight,)),
    ("midnight=start, clock=minute", (_is_midnight,)),
    (_VAGUE, (_is_vague,)),
    (_VAGUE, (_is_vague_length,)),
    ("lengths=ahead", (_is_plain_length,)),
    ("lengths=ahead, offsets=day", (_is_plain_length,)),
    (f"{_VAGUE}, offsets=day", (_is_vague, _is(m.Offset))),
    (f"{_VAGUE}, windows=outside", (_is_vague, _is(m.Window))),
    (_OFFICE, (_is(m.DayPart),)),
    ("morning=0, afternoon=12, evening=18, night=18", (_is(m.DayPart),)),
    (_HOURS, (_is(m.DayPart),)),
    (f"partition=halves, {_OFFICE}", (_is(m.Part), _is(m.DayPart))),
    (f"parts=narrow, {_OFFICE}", (_is_half_of_day,)),
    (_TILL_MIDNIGHT, (_is_night,)),
    (f"partition=halves, {_TILL_MIDNIGHT}", (_is(m.Part), _is_night)),
)
"""Conventions as ``Policy.choosing`` reads them, and what must be among the nodes that one concerns."""


def concerning(leaves: Iterable[Meaning]) -> list[str]:
    """The conventions that may change the value of a meaning with such nodes, each once.

    >>> concerning([m.Clock(24)])
    ['clock=minute', 'midnight=start', 'midnight=end', 'midnight=start, clock=minute']
    """
    nodes = list(leaves)
    found = (name for name, needs in CONVENTIONS if all(any(need(node) for node in nodes) for need in needs))
    return list(dict.fromkeys(found))
