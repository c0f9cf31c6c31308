"""Days that tell which thing is meant, "the attack of 3 June and that of the 25th", and days that somebody has: "on its
first day in 1911", which is some day of 1911.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.beside import ENDS, is_plural, word_after, word_before
from grammar.clauses.clause_reader import lexicon
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of
from grammar.plausibility.numbers.counting import is_day_alone, shares_noun

_FAR: Final = 240
"""So many characters behind a date at most, the number of a day may be of its month."""


def with_days_of(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text; a bare day behind "of" is one where a date was told right before.

    >>> from grammar import find
    >>> text = "The attack of 3 June 1855 failed, and so did that of the 25th."
    >>> [p.timex.value for p in find(text, published="2004-10-07")]
    ['1855-06-03', '1855-06-25']
    """
    until = -1
    for reading, kind in found:
        if kind == "time" and any(isinstance(leaf, m.Date) and leaf.month for leaf in reading.nodes):
            until = reading.last + _FAR
        elif kind != "time" and reading.first < until and _is_day_of(text, reading, language):
            kind, until = "time", reading.last + _FAR
        yield (_whole_of_owned(text, reading, language) if reading.names[2:3] == ("IN",) else reading), kind


def _whole_of_owned(text: str, reading: Reading, language: Language) -> Reading:
    """The year or month alone, where its first or last day or week is somebody's: "on her last day in 2019"."""
    nth = reading.time
    if not isinstance(nth, m.Ordinal) or nth.unit > G.WEEK or nth.date is not None or not isinstance(nth.whole, m.Date):
        return reading
    if word_before(text, reading.first).lower() not in language.clauses["closed"]["possessive"]:
        return reading
    link, tokens = reading.tokens[2], reading.tokens[3:]
    signal = (link.start, link.end, "in")
    return evolve(reading, meaning=nth.whole, start=tokens[0].start, first=link.start, signal=signal, tokens=tokens)


def _is_day_of(text: str, reading: Reading, language: Language) -> bool:
    """Whether a reading is a day of the month that something has: "that of the 25th", "the sortie of the 3rd"."""
    if reading.signal is not None or reading.tokens[-1].kinds[0][0] != "ORD" or not is_day_alone(reading.meaning):
        return False
    of = word_before(text, reading.first)
    if of.lower() not in language.words["OF"]:
        return False
    thing = word_before(text, reading.first - len(of) - 1).lower()
    things, words = language.clauses["closed"]["of_days"], lexicon(language)
    if thing not in things and not (is_plural(thing) and thing[:-1] in things):
        return False
    after, small = word_after(text, reading.last), language.words["island"]["small"]
    if after in language.words["AND"]:
        return not shares_noun(text, reading, rules_of(language))  # no "battle of the 3rd and 5th armies"
    if not after or ENDS.match(text, reading.last) or after in small or after in words.have or after in words.be:
        return True
    return after.islower() and words.lemma_as(after, "VBD") is not None  # "that of the 14th went better"
