"""Days and months of a report that count from another time than the one told last: "arrested Dec. 3 for a theft in
August. A day later", "the following January" of what is over.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from grammar import meaning as m
from grammar.context import Direction
from grammar.discourse.anchoring import finer
from grammar.discourse.known import Known
from grammar.discourse.memory import NEAR, STOP
from grammar.discourse.recall import in_days, lies_ahead
from grammar.discourse.records.quoted import is_of_saying
from grammar.discourse.reports.background import Background
from grammar.discourse.running import leads
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.parsing.driver import Reading
from grammar.resolution import resolve
from grammar.resolving import shifting

_A_YEAR: Final = m.Length.of(1, Granularity.YEAR)


def from_day(
    known: Known, reading: Reading, day: Interval | None, at: int, way: Callable[[int], Direction | None]
) -> Interval | None:
    """The *day* from which some days or hours are counted, behind what only a month or a year before it tells: "was
    arrested Dec. 3 for a theft in August. A day later". Its words stand *at* a place.
    """
    here, text = known.here, known.text
    if here is None or day is None or not finer(reading.meaning, here) or not in_days(reading.meaning):
        return None
    if here.granularity <= Granularity.WEEK or reading.first - at > NEAR:
        return None
    since = text[known.begun : known.mentioned].lower().split()[:1]
    lasts = bool(since) and known.language.words["PREP"].get(since[0]) == "since"
    if (here.start or 0) >= (day.start or 0) or (leads(text, known.begun) and not lasts):
        return None
    if STOP.search(text, known.mentioned, reading.first) is None or way(reading.first) != "past":
        return None
    return None if is_of_saying(text, at, known.language) else day


def before_ahead(
    known: Known, reading: Reading, old: Background, way: Callable[[int], Direction | None]
) -> Interval | None:
    """What "the following January" goes on from in a clause of what is over, where it would lie ahead: the time of
    long ago that was told, else the month that was told, a year before.
    """
    here, time = known.here, reading.time
    if not isinstance(time, m.Nearest) or time.shift != 1 or time.anchor is not m.Anchor.PREVIOUS:
        return None
    date = time.date
    if not isinstance(date, m.Date) or date.month is None or here is None or here.granularity > Granularity.MONTH:
        return None
    if lies_ahead(here, known.published) or way(reading.first) != "past":
        return None
    value = resolve(reading.meaning, published=known.published, context=known.around, policy=known.policy).value
    if not isinstance(value, Interval) or not lies_ahead(value, known.published):
        return None
    return old.settled(known.text, known.language).time or shifting.shifted(here, _A_YEAR, -1, known.policy)
