"""Weekdays that head lines one after the other and tell in the present what is to come: "Monday: The court sits", below
it "Tuesday: Automakers post sales".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY
from grammar.directions.focus import focus_of
from grammar.discourse.records.lines import heads
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_WEEK: Final = 7
_FEW: Final = 3
"""So many days at least head lines of such a list."""


def week_ahead(
    text: str, every: Sequence[tuple[Reading, bool]], published: Publication, language: Language
) -> Mapping[int, int]:
    """In how many weeks each day of such a list comes, by where its words begin: the first one from publication on, the
    others each behind the one before.
    """
    heading = [one for one, latent in every if not latent and is_weekday(one.meaning) and heads(text, one)]
    if len(heading) < _FEW:
        return {}
    weekdays = [getattr(one.meaning, "weekday", 0) for one in heading]
    steps = [(later - earlier) % _WEEK for earlier, later in pairwise(weekdays)]
    if not all(steps) or sum(steps) >= _WEEK:
        return {}
    ways = [_looks(text, one.first, language) for one in heading]
    if ways.count(1) < 2 or ways.count(1) <= ways.count(-1):
        return {}
    here = calendar.weekday((published.day.start or 0) // DAY)
    day = here + (weekdays[0] - here) % _WEEK
    weeks = {}
    for one, step in zip(heading, [0, *steps], strict=True):
        day += step
        weeks[one.first] = (day - 1) // _WEEK
    return weeks


def _looks(text: str, start: int, language: Language) -> int:
    """Whether the sentence of a day tells what is done then (1), or was done (-1); 0 where it tells neither."""
    read = focus_of(text, language.code).read_at(start)
    verbs = [] if read is None else [verb for verb in read.groups if verb.form == "finite" and not verb.perfect]
    if any(verb.tense == "past" for verb in verbs):
        return -1
    return 1 if verbs else 0


def headed_ahead(reading: Reading, weeks: Mapping[int, int]) -> Reading:
    """A weekday that heads such a line, as that of its week."""
    shift, day = weeks.get(reading.first), reading.meaning
    if shift is None or not is_weekday(day):
        return reading
    return evolve(reading, meaning=m.Ordinal(1, G.DAY, m.Unit(G.WEEK, shift), day))  # no year is told
