"""Times of day far behind the day that a story told: "sailed on 3 September 1878. ... At noon it came home"."""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.directions.focus import clause_of
from grammar.discourse.known import Known
from grammar.discourse.passing import told_then
from grammar.granularity import Granularity
from grammar.parsing.driver import Reading

FAR: Final = 2000
"""So many characters at most behind the time last mentioned a time of day of a story still belongs to it."""


def is_of_day_told(known: Known, reading: Reading) -> bool:
    """Whether a time of day is of the day that a story told a few paragraphs before: "that night", always; a bare
    one where its clause tells what was so then, not what would be so.
    """
    here = known.here
    if here is None or here.granularity > Granularity.DAY:
        return False
    if any(m.goes_on(leaf) for leaf in reading.nodes if isinstance(leaf, m.Unit)):
        return True
    if isinstance(reading.time, m.DayPart) and reading.time.part == "DT":
        return False  # "hard to see in daytime"
    if reading.first - known.mentioned > FAR or not told_then(known.text, reading.first, known.language):
        return False
    _, holder = clause_of(known.text, reading.first, known.language)
    return holder is not None and not holder.draft.group.modality
