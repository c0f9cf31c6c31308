"""What counts on from a date of its own sentence, though the text does not go on from that.

"In 1987 it fell. She died on 21 January 1944 and was buried three days later": of 1944.
"""

from __future__ import annotations

from grammar import meaning as m
from grammar.clauses.beside import word_before
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.directions.focus import Read, clause_of
from grammar.discourse.anchoring import later_than, years_on
from grammar.discourse.going_back import is_main
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading


def counts_from_day(text: str, told: int, since: int, beside: Interval, reading: Reading, language: Language) -> bool:
    """Whether what came later counts from the day that somebody died, told in the main clause of its sentence, long
    before where the story is: "It fell in 1987. She died on 21 January 1944 and was buried three days later".

    >>> from grammar import Policy, find
    >>> text = "It fell in 1987. She died on 21 January 1944 and was buried three days later."
    >>> [phrase.timex.value for phrase in find(text, published="2003-09-14", policy=Policy.narrative())]
    ['1987', '1944-01-21', '1944-01-24']
    """
    if beside.granularity > G.DAY or not later_than(reading.meaning):
        return False
    if END_BEFORE_WORD.search(text, since, reading.first + 1) or not is_main(text, told, language):
        return False
    read, holder = clause_of(text, told, language)
    if read is None or holder is None:
        return False
    if holder.draft.group.lemma in read.lexicon.closed["dying"]:
        return True
    return word_before(text, reading.first).lower() in read.lexicon.closed["coordinator"] and _goes_on(read, reading)


def _goes_on(read: Read, reading: Reading) -> bool:
    """Whether the verb behind a phrase has no subject of its own: "and four weeks later, on 13 April, took it"."""
    place = read.place_of(reading.last)
    verb = next((group for group in read.groups if group.first >= place), None)
    if verb is None or verb.tense != "past" or verb.perfect:
        return False
    if verb.first == place:
        return True
    aside = read.tokens[place : verb.first]
    return aside[0].text == aside[-1].text == "," and len(aside) > 1


def counts_from_since(text: str, told: Reading | None, last: Interval | None, reading: Reading) -> bool:
    """Whether what came years later, or "that month", is of a time of its sentence since when something was so: "had
    worked on it since 2012, shelved it four years later", "battered since March, had its best day since the 24th of
    that month". *told* is the phrase of that time, which is *last*.

    >>> from grammar import find
    >>> text = "It had been working on a vaccine since 2012, shelved it four years later and kept the samples."
    >>> [phrase.timex.value for phrase in find(text, published="2020-11-09")]
    ['2012', '2016']
    """
    if told is None or last is None or told.signal is None or told.signal[2] != "since":
        return False
    if END_BEFORE_WORD.search(text, told.last, reading.first + 1) or ";" in text[told.last : reading.first]:
        return False
    same = m.Unit(last.granularity, 0, m.Anchor.PREVIOUS)
    years = last.granularity is G.YEAR and later_than(reading.meaning) and years_on(reading.meaning)
    return years or (last.granularity is G.MONTH and same in reading.nodes)
