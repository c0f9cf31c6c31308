"""What was agreed or set, and for when: "in December they agreed to meet in February", the first one after it."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_weekday, is_yearless
from grammar.calendar import DAY
from grammar.clauses.clause import ASIDE
from grammar.clauses.clause_reader import clause_at
from grammar.context import AHEAD, Context
from grammar.directions.focus import focus_of
from grammar.discourse.dated import Dated, begins, onward_to
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_NEAR: Final = 200
"""So many characters at most stand between a deed and the time that it sets."""
_BACK: Final = 400 * DAY
"""So long ago at most a deed is told by its month alone."""
_LATE: Final = 7 * DAY
"""What was set in so many days before publication lies ahead of that anyway."""
_TOLD: Final = ("on", "in", "at", "")
"""Signals of when a deed was done: not since when, or by when."""


def after_deed(
    text: str,
    reading: Reading,
    before: Reading | None,
    told: Interval | None,
    around: Context,
    published: Publication,
    language: Language,
) -> Reading:
    """A bare month or date that a deed of the past sets, as the first one after that deed: *told*, as the phrase
    *before* tells it.

    Not where another verb stands between: "in December it bought the plant that they hope to open in February".
    """
    date = reading.time
    if around.direction not in (*AHEAD, "nearest") or told is None or before is None:
        return reading
    if not isinstance(date, m.Date) or not (is_yearless(date) or (is_weekday(date) and _has_day(before, told))):
        return reading
    if reading.tokens[0].kinds[0][0] == "FROM" and not isinstance(reading.meaning, m.Bound):
        return reading  # "sales doubled in August from July"
    today, start = published.day.start or 0, told.start or 0
    back = start if _has_year(before) else today - _BACK
    if not back <= start < today - _LATE or told.granularity > Granularity.SEASON:
        return reading
    if not 0 <= reading.first - before.last <= _NEAR or isinstance(before.meaning, m.Bound | m.Length):
        return reading
    if before.signal is not None and before.signal[2] not in _TOLD:
        return reading
    if not _is_set_then(text, before, reading, language):
        return reading
    if is_weekday(date):  # "on May 3, 2012, he was told to come back on Monday"
        after = m.Nearest(date, 1, m.Anchor.PREVIOUS)
        return evolve(reading, meaning=m.replaced(reading.meaning, date, after))
    full = onward_to(date, Dated(told, before.first, before.last, year=True))
    if full is None or begins(full) <= start:
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, date, full))


def _has_year(before: Reading) -> bool:
    """Whether a deed is told with its year, so that it may lie as far back as that: "on 3 May 2012 he was told to"."""
    return any(isinstance(leaf, m.Date) and leaf.year is not None for leaf in before.nodes)


def _has_day(before: Reading, told: Interval) -> bool:
    """Whether the very day of a deed is told with its year."""
    return told.granularity is Granularity.DAY and _has_year(before)


def _is_set_then(text: str, before: Reading, reading: Reading, language: Language) -> bool:
    """Whether one verb of the past alone holds both times, or a saying with what is said."""
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or read.lexicon.frame is not None or before.first < read.sentence.start:
        return False
    here, place = read.place_of(before.first), read.place_of(reading.first)
    if any(token.text in ";:" for token in read.tokens[here:place]):
        return False
    there = clause_at(read.places, before.first)
    if there is not None and there.draft.role in ASIDE and there is not clause_at(read.places, reading.first):
        return False  # "the man arrested in December agreed to go in February"
    finite = [group for group in read.groups if group.form == "finite" and group.first < place]
    if any(group.tense != "past" or group.perfect for group in finite[-2:]):
        return False
    if len(finite) > 1 and finite[-2].lemma in read.lexicon.saying and finite[-1].first > here:
        finite.pop()  # "in December he said he planned to leave in February"
    between = [group for group in finite if group.first > here]
    if len(between) > 1 or not finite:
        return False
    opens = bool(between) and len(finite) == 1
    behind = finite[-1].last + 1
    return opens or (not between and all(token.text != "," for token in read.tokens[behind:here]))
