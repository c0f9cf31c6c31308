""" "Overnight" of works, closures and parking that no past tells of, which is of no night in particular; so is that of
what lasts for days: "will be shut overnight until 13 August", "for two weeks".
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_day
from grammar.clauses.beside import word_after
from grammar.directions.direction import direction_at
from grammar.discourse.days.several_nights import for_several
from grammar.discourse.known import place_in
from grammar.discourse.memory import Memory
from grammar.granularity import Granularity as G
from grammar.parsing.driver import Reading
from grammar.plausibility.any_day import is_of_works, is_overnight
from grammar.plausibility.island_rules import rules_of
from grammar.resolving.repeating import daily

_BEHIND: Final = 160
"""So many characters at most behind a night its hours are told."""


def any_overnight(known: Memory, reading: Reading) -> Reading:
    """Any night, where works or a closure are planned overnight; not "overnight roadworks blocked the street".

    >>> from grammar import find
    >>> text = "Overnight work is planned from Monday 23 November."
    >>> [p.timex.value for p in find(text, published="2020-11-16")]
    ['XXXX-XX-XXTNI', '2020-11-23']
    """
    if not is_overnight(reading):
        return reading
    if not is_of_works(known.text, reading, rules_of(known.language)) and not _lasts(known, reading):
        return reading
    if direction_at(known.text, reading.first, known.language) == "past":
        return reading
    return evolve(reading, meaning=m.Repeat(G.DAY, part="NI"))


def hours_of_nights(known: Memory, reading: Reading) -> Reading:
    """From an hour to another of any night, behind works or closures that are planned overnight.

    >>> from grammar import find
    >>> text = "Overnight closures are planned. The lane will be shut from 9 p.m. to 6 a.m."
    >>> [p.timex.value for p in find(text, published="2020-11-16")]
    ['XXXX-XX-XXTNI', 'XXXX-XX-XXT21:00']
    """
    hours = reading.meaning
    if not isinstance(hours, m.Range) or not isinstance(hours.start, m.Clock) or not isinstance(hours.end, m.Clock):
        return reading
    place = place_in(known.every, reading.first)
    night = known.every[place - 1][0] if place else None
    if hours.start.date or hours.end.date or hours.end.hour >= hours.start.hour:
        return reading  # "the meeting is from 7 p.m. to 8 p.m."
    if night is None or reading.first - night.last > _BEHIND:
        return reading
    if any_overnight(known, night) is night or direction_at(known.text, reading.first, known.language) == "past":
        return reading
    return evolve(reading, meaning=daily(hours.start))


def _lasts(known: Memory, reading: Reading) -> bool:
    """Whether the words behind a night tell for how many days, or until which, it is so."""
    if for_several(known.text, reading.last, known.language):
        return True
    if not word_after(known.text, reading.last).islower():
        return False
    place = place_in(known.every, reading.last)
    behind = known.every[place][0] if place < len(known.every) else None
    if behind is None or behind.signal is None or known.text[reading.last : behind.first].strip():
        return False
    time, signal = behind.time, behind.signal[2]
    if isinstance(time, m.Range):
        return signal == "from" and is_day(time.start)
    return signal == "until" and is_day(time)
