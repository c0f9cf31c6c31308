"""Times of day of what is usually done: "the shop usually opens at 9 a.m.", "he often swam in the morning"."""

from __future__ import annotations

from attrs import evolve

from grammar import meaning as m
from grammar.clauses.clause_reader import clause_at
from grammar.directions.focus import focus_of
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of


def each_day(text: str, reading: Reading, language: Language) -> Reading:
    """A time of day without its day, beside a verb that tells of habits, as that of each day.

    >>> from grammar import find
    >>> text = "He usually goes out in the morning. The shop closed at 9 p.m."
    >>> [p.timex.value for p in find(text, published="2018-09-17")]
    ['XXXX-XX-XXTMO', '2018-09-17T21:00']
    """
    about = isinstance(reading.meaning, m.Approximate)
    time = reading.meaning.time if isinstance(reading.meaning, m.Approximate) else reading.meaning
    if not isinstance(time, m.Clock | m.DayPart) or time.date is not None or (reading.signal is None and not about):
        return reading
    rules, focus = rules_of(language), focus_of(text, language.code)
    read = focus.read_at(reading.first)
    if read is None or read.lexicon.frame is not None:
        return reading
    words = rules["habitual"] - rules["every"]
    if not any(token.lower in words for token in read.tokens):
        return reading
    place = clause_at(read.places, reading.first)
    verb = None if place is None else place.draft.group
    if place is None or verb is None or verb.form != "finite" or verb.modality or verb.tense == "future":
        return reading
    beside = read.tokens[max(0, verb.first - 1) : verb.last + 2]
    first = read.tokens[: place is read.places[0]]  # "Usually, she leaves at 8 a.m."
    if not any(token.lower in words and token.start < reading.first for token in (*beside, *first)):
        return reading
    again = m.Repeat(G.DAY, clock=time) if isinstance(time, m.Clock) else m.Repeat(G.DAY, part=time.part)
    return evolve(reading, meaning=again)
