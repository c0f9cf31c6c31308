""" "Overnight" of works, closures and parking that no past tells of, which is of no night in particular; so is that of
what lasts for days: "will be shut overnight until 13 August", "for two weeks".
"""

from __future__ import annotations

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_day
from grammar.clauses.beside import word_after
from grammar.directions.direction import direction_at
from grammar.discourse.days.several_nights import for_several
from grammar.discourse.memory import Memory
from grammar.granularity import Granularity as G
from grammar.parsing.driver import Reading
from grammar.plausibility.any_day import is_of_works, is_overnight
from grammar.plausibility.island_rules import rules_of


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


def _lasts(known: Memory, reading: Reading) -> bool:
    """Whether the words behind a night tell for how many days, or until which, it is so."""
    if for_several(known.text, reading.last, known.language):
        return True
    if not word_after(known.text, reading.last).islower():
        return False
    behind = next((other for other, _ in known.every if other.first >= reading.last), None)
    if behind is None or behind.signal is None or known.text[reading.last : behind.first].strip():
        return False
    time, signal = behind.time, behind.signal[2]
    if isinstance(time, m.Range):
        return signal == "from" and is_day(time.start)
    return signal == "until" and is_day(time)
