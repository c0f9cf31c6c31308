"""Times of day far behind the day that was told: "sailed on 3 September 1878. ... At noon it came home"."""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.directions.direction import direction_at
from grammar.directions.focus import clause_of
from grammar.discourse.carrying import told_now
from grammar.discourse.known import Known
from grammar.discourse.passing import told_then
from grammar.discourse.records.announced import announced
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.parsing.driver import Reading

_AT: Final = ("at", "about", "before", "after")
_LATE: Final = 3 * DAY
"""So long before publication at most is a day of late."""
_EVENING: Final = 20
"""The hour from which on nothing is told in the past on the day itself."""
PAGE: Final = 1500
"""So many characters at most behind a day a time of day of a report belongs to it."""
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
    "a quake hit the town on Sunday. ... It struck at 4:58 a.m."; not "he said at 9 a.m.", which may be of today, as
    "at 11 p.m." hardly is.
    """
    here, today = known.here, known.published.day.start or 0
    if here is None or here.granularity > Granularity.DAY or not today - _LATE <= (here.start or 0) < today:
        return False
    if reading.first - known.mentioned > PAGE:
        return False
    if _is_too_late(known, reading):
        return direction_at(known.text, reading.first, known.language) == "past"
    if reading.signal is not None and reading.signal[2] not in _AT:
        return False
    read, holder = clause_of(known.text, reading.first, known.language)
    if read is None or holder is None or any(group.lemma in read.lexicon.saying for group in read.groups):
        return False
    verb = holder.draft.group
    happened = not (verb.perfect or verb.modality or verb.progressive)
    return happened and direction_at(known.text, reading.first, known.language) == "past"


def _is_too_late(known: Known, reading: Reading) -> bool:
    """Whether a time of day is so late that a text can hardly tell, on that day, what was at it: behind the moment of
    publication, or, where no moment is told, in the late evening.
    """
    clock, moment = reading.exact, known.published.moment
    if not isinstance(clock, m.Clock) or clock.date is not None or clock.open:
        return False
    if moment is None:
        return clock.hour >= _EVENING
    return (known.published.day.start or 0) + clock.hour * 3600 + (clock.minute or 0) * 60 > moment


def of_account(known: Known, reading: Reading, day: Interval | None, at: int, near: int) -> Interval | None:
    """The time last mentioned, of a time of day that an account which the text announces tells far behind it (*near*:
    so many characters are not far) or in the present: "Here is a timeline"; behind a longer time the *day* told last,
    whose words stand *at* a place. ``None`` where its clause looks ahead, or today was told since.
    """
    here, time = known.here, reading.exact
    if not isinstance(time, m.Clock) or time.date is not None:
        return None
    far = reading.first - at
    if here is not None and here.granularity <= Granularity.DAY:
        day, far = here, reading.first - known.mentioned
        if far <= near and not told_now(known.text, reading.first, None, known.language):
            return None
    if day is None or far > PAGE or (day.start or 0) >= (known.published.day.start or 0):
        return None
    if not 0 <= announced(known.text, known.language) <= reading.first:
        return None
    _, holder = clause_of(known.text, reading.first, known.language)
    verb = None if holder is None else holder.draft.group
    return day if verb is None or not (verb.modality or verb.tense == "future") else None
