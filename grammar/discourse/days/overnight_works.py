""" "Overnight" of works, closures and parking that no past tells of, which is of no night in particular."""

from __future__ import annotations

from attrs import evolve

from grammar import meaning as m
from grammar.directions.direction import direction_at
from grammar.discourse.known import Known
from grammar.granularity import Granularity as G
from grammar.parsing.driver import Reading
from grammar.plausibility.any_day import is_of_works
from grammar.plausibility.island_rules import rules_of


def any_overnight(known: Known, reading: Reading) -> Reading:
    """Any night, where works or a closure are planned overnight; not "overnight roadworks blocked the street".

    >>> from grammar import find
    >>> text = "Overnight work is planned from Monday 23 November."
    >>> [p.timex.value for p in find(text, published="2020-11-16")]
    ['XXXX-XX-XXTNI', '2020-11-23']
    """
    if not is_of_works(known.text, reading, rules_of(known.language)):
        return reading
    if direction_at(known.text, reading.first, known.language) == "past":
        return reading
    return evolve(reading, meaning=m.Repeat(G.DAY, part="NI"))
