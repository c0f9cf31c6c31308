"""A bare date in the sentence behind a month, a day or a year of a later year that is still to come: "the tour will
resume in January 2022. She plays Paris on February 22".
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_yearless
from grammar.calendar import DAY, from_days
from grammar.clauses.beside import word_before
from grammar.clauses.sentence import SENTENCE_END
from grammar.context import AHEAD
from grammar.directions.direction import direction_at
from grammar.directions.focus import focus_of
from grammar.discourse.dated import Dated, begins, onward_to
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_NEAR: Final = 300
"""So many characters at most stand between both."""
_SOON: Final = 60 * DAY
"""What may be so soon is no date of a later year, and so soon behind the time told is one of what it begins."""


def of_far_ahead(
    text: str, reading: Reading, told: Dated | None, published: Publication, language: Language
) -> Reading:
    """A bare day as the first one behind that time, where it comes soon after; not "tickets go on sale on 22 February".

    >>> from grammar import find
    >>> text = "The tour will resume in January 2022. She plays Paris on February 22."
    >>> [p.timex.value for p in find(text, published="2020-09-23")]
    ['2022-01', '2022-02-22']
    """
    today = published.day.start or 0
    if told is None or not told.year or told.alone or not today + _SOON < (told.time.start or 0):
        return reading
    bare = next((leaf for leaf in reading.nodes if is_yearless(leaf) and leaf.day), None)
    year = from_days((told.time.start or 0) // DAY)[0]
    if bare is None or year == from_days(today // DAY)[0] or not 0 <= reading.first - told.last <= _NEAR:
        return reading
    if len(SENTENCE_END.findall(text, told.last, reading.first)) != 1:
        return reading
    full, soon = onward_to(bare, told), onward_to(bare, Dated(published.day, 0, 0, year=True))
    if full is None or begins(full) >= max(told.time.end or 0, (told.time.start or 0) + _SOON):
        return reading
    if soon is None or begins(soon) < today + _SOON or word_before(text, reading.first).lower() in language.words["OF"]:
        return reading
    if direction_at(text, reading.first, language) not in (*AHEAD, None):
        return reading
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or any(group.lemma in read.lexicon.naming for group in read.groups):
        return reading  # "the games begin in July 2024. The team will be named on August 2"
    first = language.words["DET"]
    if any(token.lower in read.lexicon.advance or first.get(token.lower) == "next" for token in read.tokens):
        return reading  # "the trial is set for February 2024. The next hearing is on March 3"
    return evolve(reading, meaning=m.replaced(reading.meaning, bare, full))
