"""Times of habits, which are of each day, week or year: "Every Sunday we eat at 1 p.m.", "she usually works in the
afternoon", "it is normally held in April".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.construct import yearly
from grammar.building.intersect import joined
from grammar.building.telling import is_time
from grammar.clauses.beside import OPENS, habitual
from grammar.clauses.clause import ASIDE
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.directions.focus import Place, clause_of
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.meaning import Meaning
from grammar.neighbours.listing import Judged, joint_of
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_FAR: Final = 160
"""So many characters behind "every Sunday" its clause has ended."""
_OPENING: Final = 4
"""So many signs at most stand between two sentences."""


def with_each_day(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, bare times of day made sets where their clause tells of a habit."""
    each: Reading | None = None
    for reading, kind in found:
        told = reading
        if kind != "time":
            pass
        elif isinstance(reading.meaning, m.Repeat):
            each = _with(text, each, reading, language) or (reading if _leads(text, reading) else None)
        elif (always := _of_any(text, reading, language)) is not None:
            told = evolve(reading, meaning=always)
        elif is_time(reading.meaning):
            often = _often(text, reading, each, language)
            time = reading.meaning.time if isinstance(reading.meaning, m.Approximate) else reading.meaning
            meaning = None if often is None else joined(often, time)
            told = reading if meaning is None else evolve(reading, meaning=meaning)
        elif not isinstance(reading.time, m.Length | m.Vague):
            each = None  # "On Mondays I swim, but this week I left at 8 a.m."
        yield told, kind


def _of_any(text: str, reading: Reading, language: Language) -> Meaning | None:
    """A bare weekday, month or day of the year as that of any week or year, where its clause tells of a habit: "the
    shop is usually closed on Monday", "it is normally held in April".
    """
    time = reading.meaning
    hour = time if isinstance(time, m.Clock | m.DayPart) else None
    each = None if "THE" in reading.names else _each(time if hour is None else hour.date)
    if each is None or not _is_habit(text, reading, language, dated=True):
        return None
    return each if hour is None else joined(each, evolve(hour, date=None))


def _each(time: Meaning | None) -> m.Repeat | None:
    """Each such day or month."""
    match time:
        case m.Date(year=None, month=None, day=None, weekday=int(day)):
            return m.Repeat(G.WEEK, weekdays=(day,))
        case m.Date(year=None, month=int(month), day=None, weekday=None):
            return m.Repeat(G.YEAR, month=month)
        case m.Date(year=None, month=int(), day=int(), weekday=None):
            return yearly(time)
        case m.Named(year=None):
            return m.Repeat(G.YEAR, date=time)
    return None


def _is_at(reading: Reading) -> bool:
    """Whether a phrase tells when something is: not until when, or since."""
    return reading.signal is None or reading.signal[2] in ("on", "in", "at")


def _leads(text: str, reading: Reading) -> bool:
    """Whether a set of days leads its sentence, or is of weekdays: "On Mondays we", "my Tuesdays"; not "the daily
    briefing is at 2 p.m.".
    """
    often = reading.meaning
    if not isinstance(often, m.Repeat) or often.month is not None or often.date is not None or often.nth is not None:
        return False
    if often.unit is not G.DAY and not (often.unit is G.WEEK and often.weekdays):
        return False
    if "WEEKDAYS" in reading.names:
        return True
    return len(reading.names) > 1 and OPENS.search(text, max(0, reading.first - _OPENING), reading.first) is not None


def _with(text: str, each: Reading | None, reading: Reading, language: Language) -> Reading | None:
    """The weekdays of a list that leads its sentence, as one set: "on Mondays and Fridays we"."""
    if each is None or joint_of(language).fullmatch(text, each.last, reading.first) is None:
        return None
    first, second = each.meaning, reading.meaning
    if not isinstance(first, m.Repeat) or not isinstance(second, m.Repeat) or not first.weekdays:
        return None
    if second != m.Repeat(G.WEEK, weekdays=second.weekdays) or not second.weekdays:
        return None
    days = tuple(sorted({*first.weekdays, *second.weekdays}))
    return evolve(each, meaning=evolve(first, weekdays=days), last=reading.last)


def _often(text: str, reading: Reading, each: Reading | None, language: Language) -> Meaning | None:
    """How often a bare time of day comes: as its sentence leads, or each day, as its verb tells."""
    near = each is not None and reading.first - each.last <= _FAR
    if each is not None and near and not END_BEFORE_WORD.search(text, each.last, reading.first):
        if isinstance(each.meaning, m.Repeat) and _goes_on(text, each, reading, language):
            return evolve(each.meaning, clock=None, part=None)
        return None
    return m.Repeat(G.DAY) if _is_habit(text, reading, language) else None


def _goes_on(text: str, each: Reading, reading: Reading, language: Language) -> bool:
    """Whether a time of day is told of what is done on the days that lead its sentence: in their clause, or in one that
    is of the present, too; not "it happens every night, police said at 8 a.m.".
    """
    read, here = clause_of(text, reading.first, language)
    _, there = clause_of(text, each.first, language)
    if read is None or here is None or there is None:
        return here is there
    if here.draft.group.first == there.draft.group.first:
        return True
    said = here.draft.group.lemma in read.lexicon.saying
    return _is_present(here) and _is_present(there) and here.draft.role not in ASIDE and not said


def _is_present(place: Place) -> bool:
    group = place.draft.group
    return group.tense == "present" and not (group.perfect or group.progressive or group.modality)


def _is_habit(text: str, reading: Reading, language: Language, *, dated: bool = False) -> bool:
    """Whether the verb of a time of day stands beside a word for a habit: "he always leaves at 8 a.m.".

    What a past tells of a *dated* one may have been done again and again on one day: "he often called on Friday"; only
    customs are of any.
    """
    rules = rules_of(language)
    words = rules["habitual"] - rules["every"]
    if not habitual(text, reading.first, words):
        return False
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None:
        return False
    group = holder.draft.group
    if group.tense not in ("present", "past") or group.perfect or group.progressive or group.modality:
        return False
    if dated:
        words = words if group.tense == "present" else rules["customs"]
        if (reading.signal is None and group.lemma not in read.lexicon.be) or not _is_at(reading):
            return False
    beside = read.tokens[max(0, group.first - 1) : group.head + 2]
    first = read.tokens[: holder is read.places[0]]  # "Usually, she leaves at 8 a.m."
    return any(token.lower in words for token in (*first, *beside))
