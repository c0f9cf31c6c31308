"""Times of a story that are seen from when it was written: "the obelisk was set up again only last year"."""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.directions.focus import clause_of
from grammar.discourse.known import Known
from grammar.discourse.plans.ahead import is_quoted
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.parsing.driver import Reading

_BEHIND: Final = re.compile(r"\S")
_PARAGRAPH: Final = 400
"""So many characters back at most a paragraph is looked through for what opens a quotation."""


def is_as_written(known: Known, reading: Reading) -> bool:
    """Whether "last year", or "this week" beside what is so now, is of when a story was written, not of where it is;
    not in what somebody said or wrote then.

    >>> from grammar import Policy, find
    >>> text = "It was carried off in 1937 and set up again only last month."
    >>> [p.timex.value for p in find(text, published="2009-12-19", policy=Policy.narrative())]
    ['1937', '2009-11']
    """
    unit = reading.time.whole if isinstance(reading.time, m.Part) else reading.time
    if not isinstance(unit, m.Unit) or unit.anchor is not m.Anchor.PUBLICATION or unit.shift not in (-1, 0):
        return False
    if not G.WEEK <= unit.unit <= G.YEAR or "DET" not in reading.names or leads(known.text, reading.first):
        return False
    read, holder = clause_of(known.text, reading.first, known.language)
    if read is None or holder is None or read.lexicon.frame is not None:
        return False
    group = holder.draft.group
    ends = group.tense == "past" and known.mentioned <= read.sentence.start and _is_last_part(known, reading)
    if not unit.shift and not (group.tense == "present" or ends):
        return False
    said = any(place.draft.group.lemma in read.lexicon.saying for place in read.places)
    begin = max(0, reading.first - _PARAGRAPH)
    begin = max(begin, known.text.rfind("\n", begin, reading.first))
    return not said and not is_quoted(known.text[begin : reading.first], known.language)


def _is_last_part(known: Known, reading: Reading) -> bool:
    """Whether no paragraph follows a phrase."""
    line = known.text.find("\n", reading.last)
    return line < 0 or _BEHIND.search(known.text, line) is None
