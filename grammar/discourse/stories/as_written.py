"""Times of a story that are seen from when it was written: "the obelisk was set up again only last year"."""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.directions.focus import clause_of
from grammar.discourse.known import Known
from grammar.discourse.plans.ahead import is_quoted
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.parsing.driver import Reading

_PARAGRAPH: Final = 400
"""So many characters back at most a paragraph is looked through for what opens a quotation."""


def is_as_written(known: Known, reading: Reading, last: int) -> bool:
    r"""Whether "last year", or "this week", is of when a story was written, not of where it is: in the last one of its
    paragraphs, which begins at *last*, by itself in its sentence, with nothing compared and in no words of somebody.

    >>> from grammar import Policy, find
    >>> text = "It was carried off in 1937.\n\nIt was set up again only last month."
    >>> [p.timex.value for p in find(text, published="2009-12-19", policy=Policy.narrative())]
    ['1937', '2009-11']
    """
    unit = reading.time.whole if isinstance(reading.time, m.Part) else reading.time
    if not isinstance(unit, m.Unit) or unit.anchor is not m.Anchor.PUBLICATION or unit.shift not in (-1, 0):
        return False
    if not G.WEEK <= unit.unit <= G.YEAR or "DET" not in reading.names or leads(known.text, reading.first):
        return False
    if not 0 < last < reading.first:
        return False
    read, holder = clause_of(known.text, reading.first, known.language)
    if read is None or holder is None or read.lexicon.frame is not None or known.mentioned > read.sentence.start:
        return False
    group, words = holder.draft.group, read.lexicon
    compares = words.closed["than"] | words.closed["comparative"] | words.closed["alike"]
    compared = any(token.lower in compares for token in read.tokens)
    told = group.tense == "past" and not group.perfect and holder.draft.role in ("main", "coordinate")
    said = any(place.draft.group.lemma in words.saying for place in read.places)
    begin = max(0, reading.first - _PARAGRAPH)
    begin = max(begin, known.text.rfind("\n", begin, reading.first))
    return told and not (said or compared) and not is_quoted(known.text[begin : reading.first], known.language)
