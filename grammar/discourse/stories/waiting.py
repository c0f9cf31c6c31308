"""How long a story waits, so that a bare date behind it is of the next year: "he stayed for ten months", a winter."""

from __future__ import annotations

import functools
import re
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.directions.focus import Place, focus_of
from grammar.discourse.passing import hindsight
from grammar.granularity import MONTHS
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.policy import Policy
from grammar.resolving import series

_HELD: Final = 400
"""So many characters at most stand between a time and one before which a winter has gone by."""
_MONTH: Final = 30
_LEFT: Final = 14 * calendar.DAY
"""So long at least a winter still lasts, of which a story goes on to tell."""
_AHEAD: Final = ("by", "until", "before", "for", "into", "after", "since")


def waited(text: str, reading: Reading, language: Language) -> int:
    """How many days a phrase tells to have gone by in a story: "for ten months", "a year"; 0 for less than two months.

    >>> from grammar import Policy, find
    >>> text = "They landed on 4 May 1814 and stayed for ten months. On 26 February they left."
    >>> [p.timex.value for p in find(text, published="2004-10-07", policy=Policy.narrative())]
    ['1814-05-04', 'P10M', '1815-02-26']
    """
    length = reading.meaning
    if not isinstance(length, m.Length) or length.vague or hindsight(text, reading, language):
        return 0
    months = sum(int(amount * MONTHS[unit]) for amount, unit in length.parts if unit in MONTHS)
    return months * _MONTH if months > 1 else 0


def wintered(text: str, since: int, start: int, here: Interval, language: Language) -> Interval:
    """The time that a story is at: behind a verb for that, the winter which it has lived through since.

    >>> from grammar import Policy, find
    >>> text = "They sailed on 4 May 1881 and wintered in the ice. On 12 June they went on foot."
    >>> [p.timex.value for p in find(text, published="2004-10-07", policy=Policy.narrative())]
    ['1881-05-04', '1882-06-12']
    """
    verbs = _wintering(language).finditer(text, since, start) if start - since <= _HELD else ()
    for verb in verbs:
        group = next((place.draft.group for place in _places(text, verb.start(), language)), None)
        if group is None or group.tense not in ("past", "none") or group.perfect or group.modality:
            continue
        year, month, _ = calendar.from_days((here.start or 0) // calendar.DAY)
        if month > 2:  # in January they are in it, or in the south, where it is to come in the same year
            return Interval.of(calendar.to_days(year, 12) * calendar.DAY, G.SEASON)
    return here


def this_winter(reading: Reading, here: Interval, policy: Policy) -> Reading:
    """A season with its article in the second year in which it lies: that one, in which the story is; so is the rest of
    a season.

    >>> from grammar import Policy, find
    >>> text = "The wall was stormed on 31 January 1573. During the winter food ran out. In March the ice broke."
    >>> [p.timex.value for p in find(text, published="2004-10-07", policy=Policy.narrative())]
    ['1573-01-31', '1572-WI', '1573-03']
    """
    whole = reading.meaning
    inner = m.unbound(whole)  # "through the rest of the winter"
    rest = isinstance(inner, m.Part) and inner.part == "rest"
    season = inner.whole if isinstance(inner, m.Part) and rest else whole
    if not isinstance(season, m.Spell) or season.unit is not G.SEASON or season.year is not None:
        return reading
    if "THE" not in reading.names or here.granularity > G.MONTH or here.start is None:
        return reading
    if not rest and reading.signal is not None and reading.signal[2] in _AHEAD:
        return reading
    _, holding, _ = series.beside(season, here.start, policy)
    if holding is None or holding.start is None or (not rest and (holding.end or 0) - here.start < _LEFT):
        return reading
    year = calendar.from_days(holding.start // calendar.DAY)[0]
    if not rest and year == calendar.from_days(here.start // calendar.DAY)[0]:
        return reading
    return evolve(reading, meaning=m.replaced(whole, season, evolve(season, year=year)))


def next_new_year(reading: Reading) -> Reading:
    """ "In the new year", "until the new year" in a story: the next one from where it is."""
    if reading.names[-2:] != ("THE", "NAMED"):
        return reading
    coming = m.Unit(G.YEAR, 1, m.Anchor.PREVIOUS)
    match reading.meaning:
        case m.Part(whole=m.Around(unit=G.YEAR, time=m.Named())):
            return evolve(reading, meaning=evolve(reading.meaning, whole=coming))
        case m.Bound(time=m.Named(rule="01-01", year=None)):
            return evolve(reading, meaning=evolve(reading.meaning, time=m.Ordinal(1, G.DAY, coming)))
    return reading


def _places(text: str, start: int, language: Language) -> list[Place]:
    """The clause whose verb stands at a place."""
    read = focus_of(text, language.code).read_at(start)
    return [] if read is None else [one for one in read.places if read.tokens[one.draft.group.head].start == start]


@functools.lru_cache(maxsize=8)
def _wintering(language: Language) -> re.Pattern[str]:
    """Verbs that tell that somebody stayed for the winter."""
    words = "|".join(map(re.escape, language.clauses["closed"]["wintering"])) or "(?!)"
    return re.compile(rf"(?<!\w)(?i:{words})(?!\w)")
