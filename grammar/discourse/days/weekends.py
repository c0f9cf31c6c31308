"""Weekends as adjectives in a sentence of long ago, which are none of late: "in 1994, the weekend crowds were huge"."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import OPENS, word_after
from grammar.directions.focus import focus_of
from grammar.directions.plans.timetable import is_noun
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_THE_WEEKEND: Final = m.Unit(Granularity.WEEKEND, 0, m.Anchor.DISCUSSED)
_LONG_AGO: Final = 366 * DAY
_APART: Final = (";", ":")


def of_then(
    text: str,
    reading: Reading,
    before: Reading | None,
    told: Interval | None,
    published: Publication,
    language: Language,
) -> Reading:
    """A weekend that only tells what something is like, as a length, where its sentence opens with a time of long ago:
    "ten years ago he spent his weekend leave at home"; not "elected in 1994, he won the weekend vote".

    *told* is when the phrase *before* was.
    """
    time = reading.meaning
    if not isinstance(time, m.Unit) or time != _THE_WEEKEND or before is None or told is None:
        return reading
    if (told.end or 0) > (published.day.start or 0) - _LONG_AGO or told.granularity < Granularity.DAY:
        return reading
    begin = before.start if before.signal is None else min(before.start, before.signal[0])
    noun = word_after(text, reading.last)
    if not noun.islower() or not OPENS.search(text, max(0, begin - 5), begin):
        return reading
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or read.lexicon.frame is not None or before.first < read.sentence.start:
        return reading
    joins = {*read.lexicon.closed["coordinator"]} - {*language.words["AND"]}
    between = read.tokens[read.place_of(before.last) : read.place_of(reading.first)]
    if any(token.text in _APART or token.lower in joins for token in between) or not is_noun(read.lexicon, noun):
        return reading
    place = read.place_of(reading.last)
    verb = any(group.first == place for group in read.groups)
    return reading if verb else evolve(reading, meaning=m.Length.of(1, Granularity.WEEKEND))
