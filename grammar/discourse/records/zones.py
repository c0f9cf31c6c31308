"""Weekdays that are told by the clock of another zone: "1 a.m. Thursday (10 p.m. Wednesday PST)", "early Thursday local
time", told on a Wednesday.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY, weekday
from grammar.clauses.sentence import SENTENCE_END
from grammar.context import AHEAD, Direction
from grammar.directions.focus import clause_of
from grammar.directions.plans.timetable import owned
from grammar.discourse.known import place_in
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.publication import Publication

_OPENED: Final = re.compile(r"[^()\n.;]{0,40}\((?:[^\W\d_]+[^\S\n]+)?")
"""Between a time and the same moment in brackets: "in Nagano (", "(about "."""
_CLOSED: Final = re.compile(r"(?:[^\S\n]+[^\W\d_][\w.]*){0,3}\)")
_BESIDE: Final = re.compile(r",?[^\S\n]+(?:[^\W\d_]+[^\S\n]+)?")
_LOCAL: Final = re.compile(r",?[^\S\n]+([^\W\d_]+)[^\S\n]+([^\W\d_]+)")
_PLACE: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+([A-Z][\w'’-]+(?:[^\S\n]+[A-Z][\w'’-]+)?)")
_LEADS: Final = re.compile(r"([^\W\d_]+)[^\S\n]+([A-Z][\w'’-]+(?:[^\S\n]+[A-Z][\w'’-]+)?),?[^\S\n]+\Z")
_REACH: Final = 40
"""So many characters at most have a place and the words that lead to it."""
_FORENOON: Final = 12


def same_moment(text: str, reading: Reading, before: Reading | None, told: Interval | None) -> Reading:
    """A weekday within a day of the one before it, of which it tells the time by another clock: "1 a.m. Thursday (10
    p.m. Wednesday PST)", "8 a.m. Thursday, 2300 GMT Wednesday"; *told* is the value of that.
    """
    day, first = _weekday_with_hour(reading), before and _weekday_with_hour(before)
    if day is None or before is None or not first or told is None or told.start is None:
        return reading
    if told.granularity >= Granularity.DAY and not isinstance(before.time, m.Part):
        return reading
    away = ((day.weekday or 0) - weekday(told.start // DAY) + 3) % 7 - 3
    if abs(away) > 1 or not _is_same_moment(text, before, reading):
        return reading
    return _on(reading, day, told.start // DAY + away)


def _is_same_moment(text: str, before: Reading, reading: Reading) -> bool:
    """Whether a time stands in brackets behind another one, or behind a comma by a clock of its own."""
    if _OPENED.fullmatch(text, before.last, reading.first):
        return _CLOSED.match(text, reading.last) is not None
    zoned = any(isinstance(leaf, m.Clock) and leaf.zone is not None for leaf in reading.nodes)
    return zoned and _BESIDE.fullmatch(text, before.last, reading.first) is not None


def already(
    text: str,
    reading: Reading,
    following: Callable[[], Reading | None],
    way: Direction | None,
    published: Publication,
    language: Language,
) -> Reading:
    """The weekday after publication, where a past clause tells of its small hours elsewhere: "early Thursday local
    time", "In Tokyo early Thursday", "12:49 a.m. Thursday (4:49 p.m. EST Wednesday)", told on a Wednesday; and that on
    which the east has done something: "Asian shares fell on Thursday".

    *following* gives the phrase behind it.
    """
    day = reading.time if is_weekday(reading.time) else _weekday_with_hour(reading)
    today = (published.day.start or 0) // DAY
    if day is None or way in AHEAD or day.weekday != weekday(today + 1):
        return reading
    if way == "past" and _is_of_far_east(text, reading, language):
        return _on(reading, day, today + 1)
    if day is reading.time:
        return reading
    if _is_early(reading) and (_is_local(text, reading, language) or _is_far_east(text, reading, language)):
        return _on(reading, day, today + 1)
    other = following()
    there = None if other is None else _weekday_with_hour(other)
    if other is None or there is None or there.weekday != weekday(today) or not _is_same_moment(text, reading, other):
        return reading
    return _on(reading, day, today + 1)


def behind(reading: Reading, every: Sequence[tuple[Reading, bool]]) -> Reading | None:
    """The phrase behind another one; ``None`` behind the last."""
    at = place_in(every, reading.last)
    return next((one for one, hidden in every[at : at + 2] if not hidden), None)


def of_dateline(
    text: str, reading: Reading, way: Direction | None, written: int, published: Publication, language: Language
) -> Reading:
    """The weekday on which a report was written, told below its dateline on the day before, as clocks elsewhere had it:
    "BELGRADE, June 11 -- They left on Friday"; and the weekday of publication in what was, below a dateline of the day
    before: that of the week before, where it stands right behind its verb, not in "lost ground before Tuesday's vote".
    """
    day = reading.time if is_weekday(reading.time) else _weekday_with_hour(reading)
    if not written or day is None or way in AHEAD:
        return reading
    today = (published.day.start or 0) // DAY
    if written < 0:
        over = next((one - 7 for one in range(today + written + 1, today + 1) if weekday(one) == day.weekday), None)
        if way != "past" or over is None or _is_of_far_east(text, reading, language):
            return reading
        return _on(reading, day, over) if _is_right_behind(text, reading, language) else reading
    there = today + written
    return _on(reading, day, there) if day.weekday == weekday(there) else reading


def _is_right_behind(text: str, reading: Reading, language: Language) -> bool:
    """Whether a phrase stands right behind the verb of its clause, of what was done: "met on Tuesday"."""
    read, holder = clause_of(text, reading.first, language)
    if read is None or holder is None or holder.draft.group.lemma in read.lexicon.lists["waging"]:
        return False
    begin = reading.first if reading.signal is None else reading.signal[0]
    place, last = read.place_of(begin), holder.draft.group.last
    between = read.tokens[last + 1 : place]
    particles = read.lexicon.closed["particle"]
    return last < place and all(token.lower in particles for token in between)  # "went off on Friday"


def _weekday_with_hour(reading: Reading) -> m.Date | None:
    """The weekday of "10 p.m. Wednesday", "late Wednesday", "Wednesday night"; ``None`` for anything else."""
    told = reading.time
    told = told.time if isinstance(told, m.Approximate) else told
    match told:
        case m.Clock(date=day) | m.DayPart(date=day) | m.Part(whole=day) | m.Part(whole=m.DayPart(date=day)):
            return day if is_weekday(day) else None
    return None


def _on(reading: Reading, weekday_told: m.Date, day: int) -> Reading:
    """A reading with its weekday as a date, by the number of its day."""
    year, month, number = calendar.from_days(day)
    told = evolve(weekday_told, year=year, month=month, day=number)
    return evolve(reading, meaning=m.replaced(reading.meaning, weekday_told, told))


def _is_early(reading: Reading) -> bool:
    """Whether a time is of the first half of its day."""
    told = reading.time
    told = told.time if isinstance(told, m.Approximate) else told
    match told:
        case m.Clock(hour=hour):
            return hour < _FORENOON
        case m.DayPart(part=part) | m.Part(whole=m.DayPart(part=part)):
            return part == "MO"
        case m.Part(part=part):
            return part == "early"
    return False


def _is_local(text: str, reading: Reading, language: Language) -> bool:
    """Whether "local time" stands behind a time."""
    found = _LOCAL.match(text, reading.last)
    island = language.words["island"]
    return found is not None and found[1].lower() in island["local"] and found[2].lower() in language.words["TIME"]


def _is_far_east(text: str, reading: Reading, language: Language) -> bool:
    """Whether the place beside a time lies where the day begins first: "In Tokyo early Thursday", "early Thursday in
    Hong Kong".
    """
    places, leads = language.words["island"]["eastern"], (*language.words["IN"], *language.words["AT"])
    ahead = _LEADS.search(text, max(0, reading.first - _REACH), reading.first)
    if ahead is not None and SENTENCE_END.search(text, ahead.start(), reading.first) is not None:
        ahead = None
    for found in (_PLACE.match(text, reading.last), ahead):
        if found is None or found[1].lower() not in leads:
            continue
        named = found[2].lower()
        if named in places or named.split()[0] in places:
            return True
    return False


def _is_of_far_east(text: str, reading: Reading, language: Language) -> bool:
    """Whether the subject of the clause before a weekday lies there too: "Asian shares fell on Monday"; not in a look
    back at a week, "rose on Friday after a fall on Monday", "last week Asian shares fell on Monday".
    """
    read, place = clause_of(text, reading.first, language)
    if read is None or place is None or read.lexicon.frame is not None:
        return False
    at = read.place_of(reading.first)
    verb = place.draft.group
    if verb.last >= at or owned(read, at) or owned(read, at + 1):
        return False
    table, told = language.words, [token.lower for token in read.tokens]
    if sum(word in table["WEEKDAY"] for word in told) > 1 or any(
        table["UNIT"].get(word) == "week" for word in told[:at]
    ):
        return False
    names = [token.text for token in read.tokens[read.place_of(place.start) : verb.first]]
    places = language.words["island"]["eastern"]
    pairs = (f"{one} {two}" for one, two in pairwise(names))
    return any(name[:1].isupper() and name.lower() in places for name in (*names, *pairs))
