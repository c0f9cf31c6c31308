""" "Today" of what is so nowadays, in a story of long ago: "the fort is today a museum", "to this day"."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import word_before
from grammar.directions.focus import clause_of
from grammar.discourse.known import Known
from grammar.discourse.running import leads
from grammar.discourse.stories.as_written import is_spoken
from grammar.granularity import Granularity as G
from grammar.parsing.driver import Reading

_LONG: Final = 366 * DAY
"""So long before publication at least lies what a story told before it speaks of today."""


def nowadays(known: Known, reading: Reading) -> Reading:
    """The present, where a clause tells what is so today; the day itself where it tells what was or will be done, or
    what falls on it, where somebody speaks, and where the story has come to its own time.

    TIMEX3 has PRESENT_REF for it: the day on which a history was published tells nothing of its "today".

    >>> from grammar import Policy, find
    >>> for end in ("The fort is today a museum.", "Today a stone will be unveiled."):
    ...     found = find("It fell in 1814. " + end, published="2009-12-19", policy=Policy.narrative())
    ...     print([p.timex.value for p in found])
    ['1814', 'PRESENT_REF']
    ['1814', '2009-12-19']
    """
    if m.unbound(reading.meaning) != m.Unit(G.DAY, 0) or is_spoken(known, reading):
        return reading
    return evolve(reading, meaning=m.Now()) if _is_so(known, reading) else reading


def _is_so(known: Known, reading: Reading) -> bool:
    """Whether a clause is in the present, or a noun has its time beside it: "the parties of today".

    Where the story has come to its own year, only what can be done is so nowadays: "today it can be visited".
    """
    words, signal = known.language.words, reading.signal
    begin = reading.first if signal is None else signal[0]
    if word_before(known.text, begin).lower() in words["OF"]:
        return True
    read, holder = clause_of(known.text, reading.first, known.language)
    if read is None or holder is None:
        return False
    group = holder.draft.group
    if group.tense != "present" or group.lemma in read.lexicon.lists["on_one_day"]:
        return False
    fronted = read.lexicon.frame is None and leads(known.text, begin)
    if fronted and group.first == read.place_of(reading.last):
        return False  # "Today is the anniversary", "Today sees the last of them go"
    if signal is not None and signal[2] not in ("until", "to"):
        return False  # "as of today", "from today"
    here = known.around.previous
    late = here is not None and (here.end or 0) > known.published.start - _LONG
    if group.perfect and signal is None and not _is_this(reading):
        return False  # "today he has been honoured"
    return group.modality == "possible" or (not group.modality and not late)


def _is_this(reading: Reading) -> bool:
    """Whether the words are "this day", not "today"."""
    return any(token.kinds[0][0] == "DET" for token in reading.tokens)
