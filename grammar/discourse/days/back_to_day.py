"""Hours that go back to the day told before what is only background: "He vanished on Sunday. He had lived here since
2015. A postman saw him at 4 p.m."; "The shop opened on Saturday. It closes at 5 p.m. The mayor came at 11 a.m."; and
hours of what had been, which are of the day before the one told last.
"""

from __future__ import annotations

from grammar import meaning as m
from grammar.clauses.clause_reader import clause_at
from grammar.directions.focus import clause_of, focus_of
from grammar.discourse.known import Known
from grammar.discourse.memory import STOP
from grammar.discourse.passing import hindsight
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_SENTENCES = 3
"""So many sentences behind its day at most an hour goes back to it."""


def back_to_day(
    known: Known, reading: Reading, day: Interval | None, at: int, kept: Reading | None, near: int
) -> Interval | None:
    """The *day* told last that is over, whose words begin *at* a place, of a bare hour of what was, after a longer time
    or an hour of what is always so, the phrase *kept*; ``None`` where it is not told, or farther than *near*.
    """
    here, hour = known.here, reading.exact
    if day is None or here is None or kept is None or not isinstance(hour, m.Clock) or hour.date is not None:
        return None
    if reading.first - at > near or len(STOP.findall(known.text, at, reading.first)) > _SENTENCES:
        return None
    if not STOP.search(known.text, kept.last, reading.first) or not _is_past(known.text, reading, known.language):
        return None
    longer = here.granularity >= G.MONTH and (here.start or 0) <= (day.start or 0)
    return day if longer or _is_always(known, kept, here) else None


def _is_past(text: str, reading: Reading, language: Language) -> bool:
    """Whether a phrase stands in a clause that tells what was done."""
    _, holder = clause_of(text, reading.first, language)
    return holder is not None and holder.draft.group.tense == "past" and not holder.draft.group.modality


def _is_always(known: Known, kept: Reading, here: Interval) -> bool:
    """Whether an hour of the day of publication was told of what is always so: "it closes at 5 p.m."."""
    hour, today = kept.exact, known.published.day
    if not isinstance(hour, m.Clock) or hour.date is not None:
        return False
    _, holder = clause_of(known.text, kept.first, known.language)
    if holder is None or not (today.start or 0) <= (here.start or 0) < (today.end or 0):
        return False
    group = holder.draft.group
    return group.tense == "present" and not (group.modality or group.perfect or group.progressive)


def is_of_day_before(known: Known, reading: Reading, places: tuple[int, int, int]) -> bool:
    """Whether an hour of what had been is of the day before the one told last: "The bus crashed on Saturday. A second
    passenger died on Wednesday. The driver had left the depot at 6 a.m.".
    """
    here, before = known.here, known.before_last
    if here is None or before is None or max(here.granularity, before.granularity) > G.DAY:
        return False
    if _is_led_to(known.text, *places, known.language):
        return True
    if (before.start or 0) >= (here.start or 0) or not STOP.search(known.text, known.mentioned, reading.first):
        return False
    return hindsight(known.text, reading, known.language)


def _is_led_to(text: str, first: int, told: int, behind: int, language: Language) -> bool:
    """Whether a time only tells after or before what the day of its sentence came, which stands at *first*, from the
    next sentence: "was freed on Monday, after his car was found on Friday", "a week after her arrest on 8 July".
    """
    read = focus_of(text, language.code).read_at(told)
    if read is None or not read.sentence.start <= first < told or behind < read.sentence.end:
        return False
    words = read.lexicon
    between = read.tokens[read.place_of(first) + 1 : read.place_of(told)]
    lead = next((at for at, token in enumerate(between) if words.links.get(token.lower) in ("after", "before")), None)
    if lead is None or any(token.lower in words.closed["coordinator"] for token in between[lead:]):
        return False
    there = clause_at(read.places, first)
    return there is not None and there.draft.role in ("main", "coordinate") and there.draft.group.tense == "past"
