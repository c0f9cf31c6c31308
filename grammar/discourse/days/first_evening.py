"""The evening on which a stretch over one night began, where a next sentence tells when another such thing begins: "the
curfew begins at 7 p.m. Tuesday and ends at 7 a.m. Wednesday. Milford has one from 9 p.m.".
"""

from __future__ import annotations

from typing import Final

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.directions.focus import Read, clause_of, focus_of
from grammar.discourse.known import Known
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.parsing.driver import Reading

_HOUR: Final = 3600
_NOON: Final = 12
_NEAR: Final = 4
"""So many hours at most lie between the beginnings of two such things."""
_FAR: Final = 300
"""So many characters at most stand between the two."""


def first_evening(known: Known, reading: Reading, begun_before: int) -> Interval | None:
    """The first day of a stretch over one night, for a time of day at which another such thing begins, or the second,
    where it comes once more: "it resumes at 9 p.m."; the words of the time before the one told last begin at
    *begun_before*.

    >>> from grammar import find
    >>> text = "The curfew runs from 7 p.m. Tuesday to 7 a.m. Wednesday. Milford has one starting at 9 p.m."
    >>> [p.timex.value for p in find(text, published="2024-11-11")][-1]
    '2024-11-12T21:00'
    """
    clock, here = reading.exact, known.here
    if not isinstance(clock, m.Clock) or clock.date is not None or clock.hour < _NOON or clock.midnight or here is None:
        return None
    if here.granularity > Granularity.HOUR or reading.first - known.mentioned > _FAR:
        return None
    told = focus_of(known.text, known.language.code).read_at(known.begun)
    start = None if told is None else _begun(known, here, told=told.sentence.start <= begun_before)
    if told is None or start is None or abs(clock.hour * _HOUR - start % DAY) > _NEAR * _HOUR:
        return None
    read, holder = clause_of(known.text, reading.first, known.language)
    if read is None or holder is None or holder.draft.group.tense == "past" or reading.first < told.sentence.end:
        return None
    words, lists = {token.lower for token in read.tokens[: read.place_of(reading.first)]}, read.lexicon.lists
    again = not words.isdisjoint(lists["once_more"]) or holder.draft.group.lemma in lists["resuming"]
    if not again and (not words.isdisjoint(lists["next_such"]) or not _is_such(told, read, words)):
        return None
    return Interval.of(start - start % DAY + again * DAY, Granularity.DAY)


def _begun(known: Known, here: Interval, *, told: bool) -> int | None:
    """When the stretch told last began, if it did so in the evening and ended on the next morning; *told* tells that
    the time before is told in its sentence.
    """
    start, end, before = here.start, here.start, known.before_last
    if here.start is not None and here.end is not None and here.end - here.start > _HOUR:
        end = here.end
    elif before is not None and before.granularity <= Granularity.HOUR:
        start = before.start if told else None
    if start is None or end is None or start % DAY < _NOON * _HOUR or end % DAY > _NOON * _HOUR:
        return None
    return start if end // DAY - start // DAY == 1 else None


def _is_such(told: Read, read: Read, words: set[str]) -> bool:
    """Whether the words before a time of day tell of another such thing as the sentence before did."""
    first = told.groups[0].first if told.groups else 0
    such = not read.lexicon.lists["such_ones"].isdisjoint(words)
    return such or (first > 0 and told.tokens[first - 1].lower in words)
