"""Weekdays of one sentence in the order in which what it tells came: "she fell ill on Friday and died on Monday", told
on that Friday or before the next: the Friday before that Monday.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY, weekday
from grammar.clauses.clause_reader import clause_at
from grammar.clauses.group import Group
from grammar.directions.direction import direction_at
from grammar.directions.focus import Place, Read, clause_of, focus_of
from grammar.discourse.days.before_date import of_caption
from grammar.discourse.recall import lies_ahead
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.meaning import Anchor
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_WEEK: Final = 7
_LONG: Final = 28
"""So many days back at most lies a day before which a weekday had been the last one."""
_NEAR: Final = 200
"""So many characters at most stand between that day and the weekday."""
_TOLD: Final = {"main", "coordinate"}
_GIVEN: Final = 4
"""So many words at most stand from "gave" to its limit."""
_ABOUT: Final = ("past", None)


def beside_others(
    text: str,
    reading: Reading,
    beside: tuple[Reading | None, Reading | None],
    told: Interval | None,
    published: Publication,
    language: Language,
) -> Reading:
    """A bare weekday by the days *beside* it: a full date of a caption, other weekdays of its sentence, or a day before
    which it had come.

    *told* is the time told before it.
    """
    reading = of_caption(text, reading, beside, published, language)
    first, before = _weekday(reading), beside[0]
    if (
        first is None
        or before is None
        or told is None
        or not _had_come(text, reading, first, before, told, published, language)
    ):
        return in_order(text, reading, beside, lies_ahead(told, published), published, language)
    return evolve(reading, meaning=m.replaced(reading.meaning, first, m.Nearest(first, -1, Anchor.PREVIOUS)))


def in_order(
    text: str,
    reading: Reading,
    beside: tuple[Reading | None, Reading | None],
    planned: bool,
    published: Publication,
    language: Language,
) -> Reading:
    """A bare weekday as the last one before the one that stands *beside* it in its sentence, where what is told of it
    came before that, and the nearest one would not have; *planned* is whether the one before it lies ahead.
    """
    if (first := _weekday(reading)) is None:
        return reading
    today = (published.day.start or 0) // DAY
    for other in beside:
        last = None if other is None else _weekday(other)
        if other is None or last is None or last.weekday == first.weekday:
            continue
        ahead = other.first < reading.first and _is_after(reading) and planned
        if _days_ago(first, today) >= _days_ago(last, today) and not ahead:
            continue
        if ahead and _days_to(first, today) < _days_to(last, today):
            continue
        read = focus_of(text, language.code).read_at(reading.first)
        if read is None or read.lexicon.frame is not None or not _holds(read, other):
            continue
        if first.weekday == weekday(today) and _is_given(read, other):
            continue  # "surrounded it on Friday and gave them until Monday", told on that Friday
        if not ahead and (not _came_before(read, reading, other) or _ahead(text, reading, other, language)):
            continue
        then = m.Nearest(first, -1, m.Nearest(last, 1 if ahead else -1))
        return evolve(reading, meaning=m.replaced(reading.meaning, first, then))
    return reading


def _had_come(
    text: str,
    reading: Reading,
    first: m.Date,
    before: Reading,
    told: Interval,
    published: Publication,
    language: Language,
) -> bool:
    """Whether a pluperfect tells of a weekday that the one nearest to publication would put behind what is told
    *before* it: "she was found on Wednesday. She had left home on Thursday".
    """
    day, today = (told.start or 0) // DAY, (published.day.start or 0) // DAY
    if told.granularity > G.DAY or told.start is None or reading.first - before.last > _NEAR:
        return False
    if not today - _LONG < day < today - _days_ago(first, today) or first.weekday == weekday(day):
        return False
    if reading.signal is not None and reading.signal[2] != "on":
        return False
    read, here = clause_of(text, reading.first, language)
    _, there = clause_of(text, before.first, language)
    if read is None or here is None or there is None or read.lexicon.frame is not None:
        return False
    if not {here.draft.role, there.draft.role} <= _TOLD:
        return False
    if any(one is not here and one.draft.group.lemma in read.lexicon.saying for one in read.places):
        return False  # "police said it had been put out on Thursday": before they said so
    had, verb = here.draft.group, there.draft.group
    if had.tense != "past" or not had.perfect or had.modality or had.negated or not _is_done(verb) or verb.perfect:
        return False
    return read.place_of(reading.first) > had.last


def _weekday(reading: Reading) -> m.Date | None:
    """The bare weekday of a phrase that tells nothing else but a part of that day."""
    time = m.unbound(reading.meaning)
    date = time.date if isinstance(time, m.Clock | m.DayPart) else time
    return date if isinstance(date, m.Date) and is_weekday(date) else None


def _days_ago(date: m.Date, today: int) -> int:
    """How many days ago the last such weekday is, today the first."""
    return (weekday(today) - (date.weekday or 0)) % _WEEK


def _days_to(date: m.Date, today: int) -> int:
    """How many days the next such weekday is ahead, tomorrow the first."""
    return ((date.weekday or 0) - weekday(today) - 1) % _WEEK


def _is_after(reading: Reading) -> bool:
    """Whether a phrase tells after which weekday something is: "to strike Thursday after Friday talks collapse"."""
    return reading.signal is not None and reading.signal[2] == "after"


def _is_given(read: Read, other: Reading) -> bool:
    """Whether a phrase tells until when somebody was given time: "gave those inside until five o'clock on Monday"."""
    if other.signal is None or other.signal[2] != "until":
        return False
    place = read.place_of(other.first)
    verb = read.last_verb(place)
    near = verb is not None and verb.lemma in read.lexicon.lists["letting"] and place - verb.last <= _GIVEN
    return near and not any(group.first > place for group in read.groups)


def _holds(read: Read, other: Reading) -> bool:
    return read.sentence.start <= other.first < read.sentence.end


def _ahead(text: str, reading: Reading, other: Reading, language: Language) -> bool:
    """Whether one of both looks ahead."""
    return any(direction_at(text, one.first, language) not in _ABOUT for one in (reading, other))


def _came_before(read: Read, reading: Reading, other: Reading) -> bool:
    """Whether what a phrase tells of came before what the other one does, by how the sentence is made."""
    here, there = clause_at(read.places, reading.first), clause_at(read.places, other.first)
    if there is None or not _is_done(there.draft.group):
        return False
    if other.first < reading.first:
        after = here is not None and here is not there and here.draft.kind == "after"
        return after or _is_after(reading)  # "found on Sunday, five days after he vanished on Wednesday"
    if reading.signal is not None and reading.signal[2] == "since":
        return True  # "missing since Wednesday, he was found on Sunday"
    if here is None or here is there:
        return False
    if here.draft.role in ("relative", "reduced", "participle"):
        due = reading.signal is not None and reading.signal[2] == "for"
        if due and read.tokens[here.draft.group.last].lower in read.lexicon.planned | read.lexicon.appointed:
            return there.draft.role == "main"  # "a train promised for Wednesday arrived on Saturday"
        return there.draft.role == "main" and _is_outcome(read, there.draft.group)
    if not _is_done(here.draft.group) or here.draft.group.lemma in read.lexicon.saying:
        return False
    if other.signal is not None and other.signal[2] == "by":
        return True  # "it hit on Wednesday; by Sunday it had gone"
    return _goes_on(read, here, there)


def _is_done(group: Group) -> bool:
    """Whether a verb tells what was done once."""
    return group.tense == "past" and not (group.modality or group.progressive or group.negated)


def _is_outcome(read: Read, group: Group) -> bool:
    """Whether a verb tells how something ended: "was found", "collapsed"."""
    return group.lemma in read.lexicon.lists["outcomes_of_stories"]


def _goes_on(read: Read, here: Place, there: Place) -> bool:
    """Whether a clause goes on with the same subject right behind another one: "fell ill on Friday and died on"."""
    first, before = there.draft.group.first, read.lexicon.closed["coordinator"]
    if there.draft.group.perfect or here.draft.group.perfect:
        return False
    if there.draft.role != "coordinate" or here.draft.role not in ("main", "coordinate", "complement"):
        return False
    if not first or read.tokens[first - 1].lower not in before:
        return False
    between = [one for one in read.places if here.draft.group.first < one.draft.group.first < first]
    return not between
