"""Days of what had been, behind which news goes on with its own: "it had rained since Tuesday. At 4 p.m. it broke"."""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.sentence import SENTENCE_END
from grammar.directions.focus import clause_of
from grammar.discourse.known import Known
from grammar.granularity import Granularity as G
from grammar.parsing.driver import Reading

_LATE: Final = 7 * DAY
"""So long at most before publication lies what is only the background of its news."""


def is_behind_had(known: Known, kept: Reading, reading: Reading) -> bool:
    """Whether a time of day is not of the day to which a report has moved last, as that only tells since when something
    had been so, or, in a relative clause, what somebody had done before: "the stock, which had slipped on Monday, was
    up at noon". *kept* is the phrase that told the day.

    >>> from grammar import find
    >>> text = "The stock, which had slipped on Monday, was up in afternoon trading."
    >>> [p.timex.value for p in find(text, published="1994-07-19")]
    ['1994-07-18', '1994-07-19TAF']
    """
    here, text, language = known.here, known.text, known.language
    today = known.published.day.start or 0
    if here is None or here.granularity is not G.DAY or not today - _LATE <= (here.start or 0) < today:
        return False
    if m.counts_on(reading.meaning):
        return False
    _, there = clause_of(text, known.begun, language)
    if there is None or there.draft.group.tense != "past" or not there.draft.group.perfect:
        return False
    anew = SENTENCE_END.search(text, known.mentioned, reading.first) is not None
    if kept.signal is not None and kept.signal[2] == "since":
        return anew  # not "had been on every screen since Monday, when trading was stopped at 2:36 p.m."
    if there.draft.role != "relative" or anew:
        return False
    _, holder = clause_of(text, reading.first, language)
    if holder is None or holder.start == there.start:
        return False
    return holder.draft.role == "main" and not holder.draft.group.perfect
