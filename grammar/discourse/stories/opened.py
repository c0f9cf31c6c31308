r"""A part of a story that opens with a look back, from which it goes on.

"It was fought on 1 July 1916.\n\nBackground\n\nThe town had been taken on 4 October 1914. The next day": of 1914.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.directions.focus import clause_of
from grammar.discourse.anchoring import finer, later_than, that_one
from grammar.discourse.known import behind
from grammar.discourse.passing import dateless, hindsight
from grammar.discourse.running import leads
from grammar.discourse.stories.scenes import YEARS, opens_section
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading

_SENTENCES: Final = 2
"""So many sentences at most behind such a look back a part goes on from it."""
_SOON: Final = 100
"""So many days behind it at most lies a bare date that goes on from it."""
_STRETCH: Final = 62 * calendar.DAY
"""Longer than that is what the head of a text tells of a war."""
_FAR: Final = 3 * 366 * calendar.DAY
"""So long at least before what a part opened with lies what it only tells by the way."""


def opens_part(text: str, since: int, start: int) -> bool:
    """Whether a place is in the first sentence of a paragraph that begins behind the words that end at *since*."""
    line = text.rfind("\n", since, start)
    if line < 0 or END_BEFORE_WORD.search(text, line + 1, start + 1):
        return False
    return "\n\n" in text[since:start] or opens_section(text, since, start)


def _goes_on(text: str, since: int, reading: Reading, language: Language) -> bool:
    """Whether a phrase tells what came next, soon behind words that end at *since*, in their paragraph."""
    if "\n" in text[since : reading.first] or hindsight(text, reading, language):
        return False
    return 0 < len(END_BEFORE_WORD.findall(text, since, reading.first + 1)) <= _SENTENCES


def counts_from_opening(text: str, since: int, reading: Reading, told: Interval, language: Language) -> bool:
    """Whether what came later counts from the look back *told*, whose words end at *since*: "Three days later", "The
    next spring", "That autumn".
    """
    time = reading.meaning
    nearest = isinstance(time, m.Nearest) and time.anchor is m.Anchor.PREVIOUS and time.shift >= 0
    if not (nearest or later_than(time)) or finer(time, told):
        return False
    if not (leads(text, reading.first) or _is_of_first_clause(text, reading, language)):
        return False
    if isinstance(time, m.Unit) and time.unit < told.granularity:
        return False  # "had been made minister in 1810. The next day"
    return _goes_on(text, since, reading, language)


def _is_of_first_clause(text: str, reading: Reading, language: Language) -> bool:
    """Whether a phrase stands in a clause that opens its sentence and tells when: "When he came the next spring"."""
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None or not read.tokens:
        return False
    first = not any(place.draft.group.first < holder.draft.group.first for place in read.places)
    return first and read.lexicon.link_at(read.tokens, 0)[0] in ("when", "after") and len(read.places) > 1


def soon_behind_opening(
    text: str, since: int, reading: Reading, told: Interval, here: Interval, language: Language
) -> Reading | None:
    """A bare day or month right behind the look back *told*: "had taken the town in October 1914. On 9 November".

    Not one in the month in which the story is, outside of what was told; farther behind only where it comes but once
    before the time at which the story is.
    """
    date = dateless(reading.meaning)
    if not isinstance(date, m.Date) or date.year is not None or date.month is None or date.weekday is not None:
        return None
    if told.start is None or here.start is None or not _goes_on(text, since, reading, language):
        return None
    first, end, now = (at // calendar.DAY for at in (told.start, (told.end or told.start) - 1, here.start))
    if told.granularity >= G.YEAR:
        return None
    there = here.granularity < G.YEAR and calendar.from_days(now)[1] == date.month
    years = range(calendar.from_days(first)[0], calendar.from_days(now)[0] + 1)
    days = [calendar.to_days(year, date.month, min(date.day or 28, 28)) for year in years]
    between = [day for day in days if first <= day < now]
    only = len(between) == 1 and not there
    if not between or (not only and between[0] > end + (0 if there else _SOON)):
        return None
    full = evolve(date, year=calendar.from_days(between[0])[0])
    return evolve(reading, meaning=m.replaced(reading.meaning, date, full))


def begins_anew(
    text: str, since: int, reading: Reading, every: Sequence[tuple[Reading, bool]], language: Language
) -> bool:
    r"""Whether a part of a text begins with what had begun or ended at a time, from which it goes on; or with anything
    that had been, behind which comes what was "that October": "A truce of 11 July 1921 had stopped the war. Talks
    opened that October".

    >>> from grammar import Policy, find
    >>> text = "By June 1815 it was over.\n\nThe south\n\nHere the war had begun in 1811. In April Hare was beaten."
    >>> [p.timex.value for p in find(text, published="2024-11-11", policy=Policy.narrative())]
    ['1815-06', '1811', '1811-04']
    """
    if not opens_section(text, since, reading.first):
        return False
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None or holder.draft.role not in ("main", "coordinate"):
        return False
    group = holder.draft.group
    if group.tense != "past" or not group.perfect or group.modality:
        return False
    return group.lemma in read.lexicon.bounds or _goes_on_from(text, reading, every, language)


def _goes_on_from(text: str, reading: Reading, every: Sequence[tuple[Reading, bool]], language: Language) -> bool:
    """Whether the next sentence tells what was "that October", behind a date of a year."""
    if YEARS.isdisjoint(reading.names):
        return False
    for other in behind(every, reading.last, 1):
        if "\n" in text[reading.last : other.first] or hindsight(text, other, language):
            return False
        if len(END_BEFORE_WORD.findall(text, reading.last, other.first + 1)) != 1:
            return False
        return that_one(other.time) and _is_past(text, other, language)
    return False


def _is_past(text: str, reading: Reading, language: Language) -> bool:
    """Whether the clause of a phrase, which hangs on no other, tells what was."""
    _, holder = clause_of(text, reading.first, language)
    return holder is not None and holder.draft.group.tense == "past" and holder.draft.role in ("main", "coordinate")


def is_far_before(text: str, reading: Reading, value: Interval, back: Interval | None) -> bool:
    """Whether a time by the way is years before the day or month that a part opened with, or a whole year before it, so
    that the part goes on from that: "The war had begun on 18 October. The forts, built after the war of 1878, were
    strong. One fell on the 24th".
    """
    if back is None or leads(text, reading.first):
        return False
    year = value.granularity is G.YEAR and back.granularity <= G.MONTH
    return (value.end or 0) <= (back.start or 0) - (0 if year else _FAR)


def is_of_opening(text: str, since: int, reading: Reading) -> bool:
    """Whether "that autumn" stands in the sentence behind the look back that opened a part, whose words end at *since*:
    "At Tilsit, in July 1807, he had promised to. The notes that came that autumn".
    """
    if not isinstance(reading.meaning, m.Nearest) or not that_one(reading.meaning):
        return False
    return len(END_BEFORE_WORD.findall(text, since, reading.first + 1)) == 1 and "\n" not in text[since : reading.first]


def is_stretch(here: Interval | None) -> bool:
    """Whether a story has told no more than the stretch of its war, as its head does."""
    return here is not None and (here.end or 0) - (here.start or 0) > _STRETCH
