"""Times that a report only tells by the way: since when something was so, what an anniversary recalls."""

from __future__ import annotations

from typing import Final

from grammar import calendar
from grammar import meaning as m
from grammar.clauses.beside import word_after, word_before
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.discourse.passing import happened_then
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_YEAR: Final = 365
_BEHIND: Final = 200
"""So many characters at most stand between a day and a time since which something was so."""
_RECALLED: Final = 80
"""So many characters at most stand between an anniversary and the time of what it recalls."""


def is_since_when(text: str, reading: Reading, value: Interval, here: Interval | None, mentioned: int) -> bool:
    """Whether a day only tells since when something is so, behind the later day of its sentence: "they gave up hope
    Tuesday of finding two men missing since Saturday night. The search ended at 2:15 p.m.".
    """
    if here is None or reading.signal is None or reading.signal[2] != "since" or leads(text, reading.first):
        return False
    days = value.granularity <= G.DAY and here.granularity <= G.DAY and (value.end or 0) <= (here.start or 0)
    return days and END_BEFORE_WORD.search(text, mentioned, reading.first) is None


def is_recalled(text: str, reading: Reading, value: Interval, published: Publication, language: Language) -> bool:
    """Whether a time of years ago is what an anniversary recalls: "the anniversary of the fire of 3 May 1992"."""
    start, today = value.start, published.start
    if start is None or start > today - _YEAR * calendar.DAY or reading.first < 2:
        return False
    words = text[max(0, reading.first - _RECALLED) : reading.first].lower().split()
    told = language.clauses["planned"]["anniversaries"]
    at = next((place for place in range(len(words) - 1, -1, -1) if words[place] in told), len(words))
    behind = words[at + 1 :]
    return bool(behind) and behind[0] in language.words["OF"] and not any(word[-1] in ".,;:" for word in behind)


def is_record(
    text: str, reading: Reading, value: Interval, here: Interval | None, mentioned: int, language: Language
) -> bool:
    """Whether a time only tells since when nothing like it was, behind the day of which its sentence tells: "won on
    Sunday, its first title since May 4, 1990"; or since when something was so, in a sentence behind the day that is
    told: "the army came on Oct. 5. No one had left since Sept. 20"; not "had been ill since Monday, when he fell".
    """
    if reading.signal is None or reading.signal[2] != "since" or here is None or here.granularity > G.MONTH:
        return False
    inside = END_BEFORE_WORD.search(text, mentioned, reading.first) is None
    if not inside:
        before = value.start is not None and value.start < (here.start or 0) and reading.first - mentioned < _BEHIND
        return before and not leads(text, reading.first) and not happened_then(text, reading, language)
    return value.start is not None and value.start < (here.start or 0) - _YEAR * calendar.DAY


def is_beside(
    text: str,
    reading: Reading,
    value: Interval,
    here: Interval | None,
    mentioned: int,
    published: Publication,
    language: Language,
) -> bool:
    """Whether a time before that of its sentence, which is long over, is one that no report goes on from: the year of a
    thing, "in 1992 he played in a remake of a 1950 film", "agreed in June 1992 to return to 1990 levels"; and what came
    before a year, "jailed in 1980 after riots the previous December".
    """
    if here is None or here.start is None or here.granularity < G.MONTH or (value.start or 0) >= here.start:
        return False
    if here.start > published.start - _YEAR * calendar.DAY or leads(text, reading.first):
        return False
    match reading.meaning:
        case m.Date(year=int(), month=None) if reading.signal is None:
            island, after = language.words["island"], word_after(text, reading.last)
            named = word_before(text, reading.first).lower() in island["determiners"] and after.islower()
            told = after in island["levels"] or (named and after not in island["small"])
        case (
            m.Nearest(shift=-1, anchor=m.Anchor.PREVIOUS)
            | m.Unit(shift=-1, anchor=m.Anchor.PREVIOUS)
            | m.Offset(direction=-1, anchor=m.Anchor.PREVIOUS)
        ):
            told = here.granularity is G.YEAR and G.MONTH <= value.granularity <= G.YEAR
        case _:
            told = False
    return told and END_BEFORE_WORD.search(text, mentioned, reading.first) is None
