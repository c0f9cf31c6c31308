"""Days told by the way between two hours of one day: "The council met on 11 March at 7 p.m. The minutes of 11 February
were approved. The meeting closed at 8.45 p.m.", "this Sunday (not Saturday) at 1 p.m.".
"""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.clauses.beside import open_bracket
from grammar.directions.focus import clause_of
from grammar.discourse.going_back import of_noun
from grammar.discourse.known import Known
from grammar.discourse.memory import STOP
from grammar.discourse.passing import hindsight
from grammar.discourse.said import says
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_LATE: Final = 7 * DAY
"""What happened so many days before publication at most, a report tells as of late."""
_FAR: Final = 30 * DAY
"""What happened earlier than so many days before has no time of day that goes unnamed."""
_ENDS: Final = re.compile(r"[.!?;][\"”'’)\]]*\s|\n")
_NEAR: Final = 600
"""So many characters at most stand between two hours of a day that only a day by the way parts."""


_BRACKETS: Final = 48
"""So many characters at most stand beside a day in its brackets."""


@frozen
class Sitting:
    """The last hour that was told with its day, where its words end, and whether a day by the way was told since:
    ``thing``: that of a thing, on which the day's hours go on; else only what is concluded then.
    """

    hour: Interval
    last: int
    aside: bool = False
    thing: bool = False

    def day(self, text: str, reading: Reading, language: Language) -> Interval | None:
        """The day of an hour that goes on from it, and not from the day by the way."""
        clock = reading.exact
        if not self.aside or not isinstance(clock, m.Clock) or clock.date is not None:
            return None
        start = self.hour.start or 0
        if reading.first - self.last > _NEAR or clock.hour * 3600 < start % DAY - start % 3600:
            return None
        read, holder = clause_of(text, reading.first, language)
        if read is None or holder is None or holder.draft.group.tense != "past" or holder.draft.group.perfect:
            return None
        goes_on = self.thing or holder.draft.group.lemma in read.lexicon.lists["adjourning"]
        return Interval.of(start - start % DAY, G.DAY) if goes_on else None


def sitting(text: str, reading: Reading, value: Interval, before: Sitting | None, language: Language) -> Sitting | None:
    """What a text has told of the hours of a day behind a phrase: still those before a day by the way, of a thing, of
    what had been before or of what somebody says.
    """
    if value.granularity < G.DAYPART and value.start is not None:
        return Sitting(value, reading.last)
    if before is None or value.granularity > G.DAY:
        return None
    thing = of_noun(text, reading, language)
    earlier = (value.start or 0) < (before.hour.start or 0) // DAY * DAY
    if not _ENDS.search(text, before.last - 1, reading.first) and not thing:
        return None
    if (thing and earlier) or hindsight(text, reading, language) or (earlier and _is_said(text, reading, language)):
        return Sitting(before.hour, before.last, aside=True, thing=thing and (before.thing or not before.aside))
    return None


def _is_said(text: str, reading: Reading, language: Language) -> bool:
    """Whether a phrase stands in what somebody says: "she said it was sent on 2 February"."""
    _, holder = clause_of(text, reading.first, language)
    return holder is not None and holder.draft.role == "complement"


def is_far(known: Known, reading: Reading, begun_before: int) -> bool:
    """A time of day is none of a day of months ago, told with one of late: "the siege of May 3 ended on Friday".

    *begun_before* is where the words of the day before that begin.
    """
    here, before, today = known.here, known.before_last, known.published.day.start or 0
    if here is None or before is None or not isinstance(reading.meaning, m.Clock):
        return False
    far = here.granularity <= G.DAY and (here.start or 0) < today - _FAR
    if not far or (before.start or 0) < today - _LATE:
        return False
    first = not STOP.search(known.text, begun_before, known.begun)
    if not first or STOP.search(known.text, known.mentioned, reading.first) is None:
        return False
    read, holder = clause_of(known.text, begun_before, known.language)
    return read is None or holder is None or not says(read, holder)  # "police said on Friday he drove off on May 3"


def in_brackets(text: str, reading: Reading, value: Interval, here: Interval | None, mentioned: int) -> bool:
    """Whether a time in brackets is told by the way, behind the day of its sentence: "on Sunday (not Saturday) at 1
    p.m.", "on 7 May (more than a month ago) ... that night"; hours in brackets are of the day before them.
    """
    if here is None or here.granularity > G.DAY or value.granularity < G.DAY:
        return False
    opened = open_bracket(text, reading.first, max(mentioned, reading.first - _BRACKETS))
    if opened < 0 or STOP.search(text, mentioned, opened):
        return False
    return text.find(")", reading.last, reading.last + _BRACKETS) >= 0
