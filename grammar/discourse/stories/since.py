"""Since when something was so in a story, told by the way: "the town, under siege since November, fell on 6 March"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.directions.focus import clause_of
from grammar.discourse.known import behind
from grammar.discourse.passing import begun, hindsight
from grammar.discourse.running import leads
from grammar.discourse.stories.placing import is_aside
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.policy import Policy
from grammar.resolving import series

_SOON: Final = 160 * calendar.DAY
"""So long at most before the time that a story is at, where no date behind tells more."""


def since_then(
    text: str,
    reading: Reading,
    here: Interval,
    every: Sequence[tuple[Reading, bool]],
    policy: Policy,
    language: Language,
) -> Reading:
    """A bare month, day or season since which something was so: the last one before the date on which its sentence goes
    on, or before the time *here* that the story is at.

    >>> from grammar import find
    >>> text = "It held out on 8 February 1913. Janina, under siege since November, fell on 6 March."
    >>> [p.timex.value for p in find(text, published="2009-12-19", policy=Policy.narrative())]
    ['1913-02-08', '1912-11', '1913-03-06']
    """
    if reading.signal is None or reading.signal[2] != "since" or here.start is None or here.granularity >= G.YEAR:
        return reading
    date = begun(reading.meaning)
    bare = (isinstance(date, m.Date) and date.month is not None) or (
        isinstance(date, m.Spell) and date.unit is G.SEASON and date.year is None
    )
    if not bare or not isinstance(date, m.Date | m.Spell) or not m.turns(date) or leads(text, reading.first):
        return reading
    if not isinstance(reading.time, m.Date | m.Spell) or hindsight(text, reading, language):
        return reading
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None or holder.draft.group.tense != "past":
        return reading
    until = _on(text, reading, here, every, policy)
    before, holding, _ = series.beside(date, here.start if until is None else until, policy)
    if isinstance(date, m.Spell) and holding is not None:
        before = holding  # "ill since the spring, died in May"
    if before is None or before.start is None:
        return reading
    last = before.start if isinstance(date, m.Date) else before.end or before.start
    if until is None and (here.start - last > _SOON or not is_aside(text, reading, read)):
        return reading
    year = calendar.from_days(before.start // calendar.DAY)[0]
    return evolve(reading, meaning=m.replaced(reading.meaning, date, evolve(date, year=year)))


def _on(
    text: str, reading: Reading, here: Interval, every: Sequence[tuple[Reading, bool]], policy: Policy
) -> int | None:
    """The moment at which the sentence of a phrase goes on, by a bare date behind it that is none before *here*."""
    start = here.start or 0
    for other in behind(every, reading.first):
        if END_BEFORE_WORD.search(text, reading.last, other.first + 1):
            break
        date = begun(other.meaning)
        if not isinstance(date, m.Date) or date.month is None or not m.turns(date):
            continue
        _, holding, after = series.beside(date, start, policy)
        found = holding or after
        return None if found is None else found.start
    return None
