"""A report that tells a story of long ago, and goes on with it: "In March 1968 he went to Chicago. He found work in a
steel mill. In September he came home".
"""

from __future__ import annotations

import re
from typing import Final

from grammar.clauses.beside import line_before
from grammar.clauses.clause_reader import clause_at
from grammar.context import AHEAD
from grammar.directions.direction import direction_at
from grammar.directions.focus import Read, focus_of
from grammar.discourse.dated import Dated
from grammar.discourse.far_back import is_of_account, long_ago
from grammar.discourse.known import Known
from grammar.discourse.records.announced import announced
from grammar.discourse.running import leads
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_NEXT: Final = re.compile(r"[.!?][\"”'’)\]]*\s+[\"“'‘(\[]*(?=[A-Z])")
_FAR: Final = 600
"""So many characters behind a date of long ago at most a bare one still goes on from it."""


def goes_on_past(text: str, reading: Reading, told: Dated, published: Publication, language: Language) -> bool:
    """Whether nothing but the past stands from the sentence of a date of long ago to a bare one: nobody who says
    something of it now, and no present but that of a story.
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
    if all(read is not None and _is_past(read) for read in reads):
        return direction_at(text, reading.first, language) not in (*AHEAD, "nearest")
    now = all(read is not None and (_is_past(read) or _is_present(read)) for read in reads)
    return now and not _looks_ahead(here, reading.first) and in_present(text, told, published, language)


def in_present(text: str, told: Dated, published: Publication, language: Language) -> bool:
    """Whether a story of long ago is told in the present from a date on, which opens its sentence: "In May 2006 police
    arrest him. On 3 August he is charged"; or in an account that the text announces.
    """
    if told.since or told.alone or told.feast or told.slight or not long_ago(told, published):
        return False
    if 0 <= announced(text, language) <= told.first:
        return True
    read = focus_of(text, language.code).read_at(told.first)
    return read is not None and leads(text, told.first) and _is_present(read)


def tells_in_present(text: str, start: int, told: Dated, published: Publication, language: Language) -> bool:
    """Whether a phrase stands in a sentence of such a story."""
    read = focus_of(text, language.code).read_at(start)
    if read is None or not _is_present(read) or _looks_ahead(read, start):
        return False
    return in_present(text, told, published, language)


def told_in_present(known: Known, start: int, told: Dated) -> bool:
    """The same as a report sees it."""
    return tells_in_present(known.text, start, told, known.published, known.language)


def _looks_ahead(read: Read, start: int) -> bool:
    """Whether the clause around a place tells what is to come."""
    here = clause_at(read.places, start)
    return here is not None and bool(here.draft.group.modality or here.draft.group.tense == "future")


def _is_past(read: Read) -> bool:
    """Whether a sentence tells what happened, and no saying."""
    verbs = [group for group in read.groups if group.form == "finite"]
    return bool(verbs) and all(
        (group.tense == "past" or group.modality == "would") and group.lemma not in read.lexicon.saying
        for group in verbs
    )


def _is_present(read: Read) -> bool:
    """Whether a sentence tells in the plain present what happens, and nothing of now nor of what is to come; what
    somebody says of that does not count.
    """
    words = read.language.words
    today = {**words["NOW"], **words["TODAY"]}
    if any(token.lower in today and token.text[1:].islower() for token in read.tokens):
        return False  # a name has more capitals
    told = [place.draft.group for place in read.places if place.draft.role != "complement"]
    verbs = [group for group in told if group.form == "finite"]
    happens = [group for group in verbs if group.tense == "present" and group.lemma not in read.lexicon.be]
    if any(group.tense == "future" or group.modality or group.progressive for group in verbs):
        return False
    return bool(happens) and not any(group.perfect and group.tense == "present" for group in verbs)


def in_record(text: str, first: int, start: int) -> bool:
    """Whether two dates stand in one numbered paragraph, as judgments tell what happened: "5. On 3 February 2006 he was
    charged. On 9 March he was freed".
    """
    if "\n" in text[first:start]:
        return False
    line = line_before(text, first)
    return line is not None and _NUMBERED.match(line) is not None


_NUMBERED: Final = re.compile(r"[^\S\n]*\d{1,3}\.[^\S\n]")
