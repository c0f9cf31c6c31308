"""Times of day far behind the day that was told: "sailed on 3 September 1878. ... At noon it came home"."""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.directions.direction import direction_at
from grammar.directions.focus import clause_of
from grammar.discourse.known import Known
from grammar.discourse.passing import told_then
from grammar.granularity import Granularity
from grammar.parsing.driver import Reading

_AT: Final = ("at", "about", "before", "after")
_LATE: Final = 3 * DAY
"""So long before publication at most is a day of late."""
_PAGE: Final = 1500
"""So many characters at most behind such a day a time of day of a report belongs to it."""
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


def is_of_late(known: Known, reading: Reading) -> bool:
    """Whether a time of day at which something happened is of a day of late that a report told some paragraphs before:
    "a quake hit the town on Sunday. ... It struck at 4:58 a.m."; not "he said at 9 a.m.", which may be of today.
    """
    here, today = known.here, known.published.day.start or 0
    if here is None or here.granularity > Granularity.DAY or not today - _LATE <= (here.start or 0) < today:
        return False
    if reading.first - known.mentioned > _PAGE or (reading.signal is not None and reading.signal[2] not in _AT):
        return False
    read, holder = clause_of(known.text, reading.first, known.language)
    if read is None or holder is None or any(group.lemma in read.lexicon.saying for group in read.groups):
        return False
    verb = holder.draft.group
    happened = not (verb.perfect or verb.modality or verb.progressive)
    return happened and direction_at(known.text, reading.first, known.language) == "past"


def is_of_coming(known: Known, reading: Reading) -> bool:
    """Whether a time of day is of a day to come that was told with its hour some paragraphs before: "the match is on
    Sunday at 3 p.m. ... The next one should start at 6 p.m."; not "she said at 9 a.m.".
    """
    here, today = known.here, known.published.day.end or 0
    if here is None or here.granularity > Granularity.HOUR or (here.start or 0) < today:
        return False
    clock = reading.time
    if not isinstance(clock, m.Clock) or clock.date is not None or reading.first - known.mentioned > _PAGE:
        return False
    return direction_at(known.text, reading.first, known.language) in ("future", "coming")
