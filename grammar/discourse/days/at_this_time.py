""" "At this time" of what is so now, behind what happened of late: "no arrests have been made at this time"."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.context import AHEAD
from grammar.directions.direction import direction_at
from grammar.directions.focus import clause_of
from grammar.discourse.known import Known
from grammar.discourse.recall import lies_ahead
from grammar.parsing.driver import Reading

_LATE: Final = 90 * DAY
"""What happened earlier than so many days before, a present may go on with: "in 1910 he is in Rome; at this time"."""


def at_this_time(known: Known, reading: Reading) -> Reading:
    """Now, where a present tells what is so, unless the time told last is to come.

    >>> from grammar import find
    >>> text = "A man was shot on Tuesday. Police are not giving his name at this time."
    >>> [p.timex.value for p in find(text, published="2022-09-28")]
    ['2022-09-27', 'PRESENT_REF']
    """
    if not isinstance(reading.meaning, m.Then) or reading.signal is None or reading.signal[2] != "at":
        return reading
    if not any(token.kinds[0] == ("DET", "this") for token in reading.tokens):
        return reading
    here, language = known.here, known.language
    _, clause = clause_of(known.text, reading.first, language)
    if clause is None or clause.draft.group.tense != "present":
        return reading
    if here is not None:
        far = (here.end or 0) < (known.published.day.start or 0) - _LATE
        if (far and not clause.draft.group.perfect) or lies_ahead(here, known.published):
            return reading
        if direction_at(known.text, known.begun, language) in AHEAD:
            return reading  # "the road closes at 7 p.m. today; at this time"
    return evolve(reading, meaning=m.Now())
