""" "Overnight" of works, closures and parking that no past tells of, which is of no night in particular."""

from __future__ import annotations

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import second_word, word_after
from grammar.directions.direction import direction_at
from grammar.discourse.known import Known
from grammar.granularity import Granularity as G
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of


def any_overnight(known: Known, reading: Reading) -> Reading:
    """Any night, where works or a closure are planned overnight; not "overnight roadworks blocked the street".

    >>> from grammar import find
    >>> text = "Overnight work is planned from Monday 23 November."
    >>> [p.timex.value for p in find(text, published="2020-11-16")]
    ['TNI', '2020-11-23']
    """
    if reading.names != ("TONIGHT",) or not str(reading.tokens[0].kinds[0][1]).startswith("-"):
        return reading
    text, rules = known.text, rules_of(known.language)
    after, second = word_after(text, reading.last).lower(), second_word(text, reading.last)
    if after not in rules["night_works"] and not (after in rules["night_places"] and second in rules["night_works"]):
        return reading
    if direction_at(text, reading.first, known.language) == "past":
        return reading
    return evolve(reading, meaning=m.Repeat(G.DAY, part="NI"))
