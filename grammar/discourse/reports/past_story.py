"""A report that tells a story of long ago, and goes on with it: "In March 1968 he went to Chicago. He found work in a
steel mill. In September he came home".
"""

from __future__ import annotations

import re
from typing import Final

from grammar.clauses.beside import line_before
from grammar.context import AHEAD
from grammar.directions.direction import direction_at
from grammar.directions.focus import Read, focus_of
from grammar.discourse.dated import Dated
from grammar.discourse.far_back import is_of_account, long_ago
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_NEXT: Final = re.compile(r"[.!?][\"”'’)\]]*\s+[\"“'‘(\[]*(?=[A-Z])")
_FAR: Final = 600
"""So many characters behind a date of long ago at most a bare one still goes on from it."""


def goes_on_past(text: str, reading: Reading, told: Dated, published: Publication, language: Language) -> bool:
    """Whether nothing but the past stands from the sentence of a date of long ago to a bare one: no present, and nobody
    who says something of it now.
    """
    if told.since or told.alone or told.feast or told.slight or not long_ago(told, published):
        return False
    if reading.first - told.last > _FAR or is_of_account(text, reading, language):
        return False
    focus = focus_of(text, language.code)
    here = focus.read_at(reading.first)
    if here is None or here.lexicon.frame is not None or told.first >= here.sentence.start:
        return False
    places = [
        told.first,
        *(found.end() for found in _NEXT.finditer(text, told.last, here.sentence.start)),
        reading.first,
    ]
    reads = [focus.read_at(place) for place in places]
    return all(read is not None and _is_past(read) for read in reads) and direction_at(
        text, reading.first, language
    ) not in (*AHEAD, "nearest")


def _is_past(read: Read) -> bool:
    """Whether a sentence tells what happened, and no saying."""
    verbs = [group for group in read.groups if group.form == "finite"]
    return bool(verbs) and all(
        (group.tense == "past" or group.modality == "would") and group.lemma not in read.lexicon.saying
        for group in verbs
    )


def in_record(text: str, first: int, start: int) -> bool:
    """Whether two dates stand in one numbered paragraph, as judgments tell what happened: "5. On 3 February 2006 he was
    charged. On 9 March he was freed".
    """
    if "\n" in text[first:start]:
        return False
    line = line_before(text, first)
    return line is not None and _NUMBERED.match(line) is not None


_NUMBERED: Final = re.compile(r"[^\S\n]*\d{1,3}\.[^\S\n]")
