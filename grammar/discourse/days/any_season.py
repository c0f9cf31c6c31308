"""Seasons of any year, of which a clause tells what is or was done then: "armies rarely fought in winter"."""

from __future__ import annotations

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import habitual
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of


def each_season(text: str, reading: Reading, language: Language) -> Reading:
    """A season without article or year behind words that tell of habits, as that of each year.

    >>> from grammar import find
    >>> text = "Armies rarely fought in winter. He died in winter."
    >>> [p.timex.value for p in find(text, published="2010-03-15")]
    ['XXXX-WI', '2009-WI']
    """
    season, signal = reading.meaning, reading.signal
    if not isinstance(season, m.Spell) or season.unit is not G.SEASON or season.year is not None:
        return reading
    if signal is None or signal[2] != "in" or "THE" in reading.names:
        return reading
    rules = rules_of(language)
    if not habitual(text, reading.first, rules["habitual"] - rules["every"]):
        return reading
    return evolve(reading, meaning=m.Repeat(G.YEAR, date=season))
