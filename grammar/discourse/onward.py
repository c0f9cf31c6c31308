"""Plans that are told in their order: "the visit begins on Monday and ends on Friday", as told on a Wednesday."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY, weekday
from grammar.clauses.group import Group
from grammar.clauses.sentence import SENTENCE_END
from grammar.directions.focus import Read, focus_of
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_NEAR: Final = 160
"""So many characters at most stand between the days of a plan."""
_SUBJECT: Final = 3
"""So many words before a verb tell whose it is."""


def onward(
    text: str,
    reading: Reading,
    before: Reading | None,
    told: Interval | None,
    published: Publication,
    language: Language,
) -> Reading:
    """A weekday to come, behind another one to come, as the one after that: where a plan begins with the first day or
    is over with the second, or tells what comes of the first.

    *told* is the day of the phrase *before*; a day that lies behind it anyway stays.
    """  # noqa: D205
    day = _weekday(reading)
    if day is None or before is None or _weekday(before) is None or told is None or told.start is None:
        return reading
    today = (published.day.start or 0) // DAY
    first = told.start // DAY
    away = (day - weekday(today)) % 7
    if told.granularity is not Granularity.DAY or not today < first < today + 8 or today + away >= first:
        return reading
    if not 0 <= reading.first - before.last <= _NEAR or not _is_order(text, before, reading, language):
        return reading
    after = m.Nearest(m.Date(weekday=day), 1, m.Anchor.PREVIOUS)
    return evolve(reading, meaning=m.replaced(reading.meaning, reading.time, after))


def _weekday(reading: Reading) -> int | None:
    """The weekday that a phrase is, by itself or within a limit."""
    date = reading.time
    return date.weekday if isinstance(date, m.Date) and date == m.Date(weekday=date.weekday) else None


def _is_order(text: str, before: Reading, reading: Reading, language: Language) -> bool:
    """Whether two plans are told in their order."""
    focus = focus_of(text, language.code)
    first, second = focus.read_at(before.first), focus.read_at(reading.first)
    if first is None or second is None or second.lexicon.frame is not None:
        return False
    here, place = first.place_of(before.first), second.place_of(reading.first)
    opens, ends = first.last_verb(here), second.last_verb(place)
    stops = len(SENTENCE_END.findall(text, before.last, reading.first))
    if opens is None or ends is None or stops > 1 or ends.form != "finite" or isinstance(before.meaning, m.Bound):
        return False
    words, behind = second.lexicon, second.tokens[second.place_of(before.last) : place]
    if any(token.lower in words.thwarting or words.links.get(token.lower) == "before" for token in behind):
        return False  # "the hearing is on Monday, but they will meet on Thursday"
    if first is second and opens == ends:  # "... and ends on Friday", which looks like a noun
        return bool(behind) and words.lemma_as(behind[-1].lower, "VBZ", "VB") in words.concluding
    whose = _subject(second, ends)
    if not whose.isdisjoint(words.advance):
        return False  # "the fair opens on Saturday; tickets go on sale on Friday"
    if opens.lemma in words.opening or not whose.isdisjoint(words.reports):
        return True
    own = stops > 0 and whose.isdisjoint(words.closed["subject_pronoun"] | words.closed["expletive"])
    return ends.lemma in words.concluding and not own


def _subject(read: Read, verb: Group) -> frozenset[str]:
    """The words right before a verb."""
    return frozenset(token.lower for token in read.tokens[max(0, verb.first - _SUBJECT) : verb.first])
