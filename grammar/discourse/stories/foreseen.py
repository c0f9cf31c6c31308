"""What a story only looks ahead to: it goes on from where it is.

"In March 1943 a landing was planned for the autumn. On 4 May the port fell", in that very year.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import evolve, frozen

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.clauses.beside import word_before
from grammar.clauses.clause_reader import lexicon
from grammar.clauses.draft import Draft
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.context import AHEAD
from grammar.directions.direction import direction_at
from grammar.directions.focus import clause_of, focus_of
from grammar.directions.plans.put_off import put_off_to
from grammar.discourse.passing import begun, dateless
from grammar.discourse.running import leads
from grammar.granularity import Granularity as G
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.policy import Policy
from grammar.resolving import series

_OWNS: Final = re.compile(r"['’]s(?!\w)")
_NOON: Final = 12
_LATE: Final = 24
_EVE: Final = 3
"""So many days before that of a plan, a weekday is rather of its eve than of the week that follows."""
_MONTH: Final = 31 * calendar.DAY
_YEAR: Final = 366 * calendar.DAY
_CAME: Final = 62 * calendar.DAY
"""So long behind the time of a plan, a date is rather of what came of it."""


@frozen
class Plan:
    """What a story looks ahead to: where it is; when that is, if on a set day or month, and told in one sentence; and
    whether somebody only said so.
    """

    base: Interval
    time: Interval
    fixed: bool
    together: bool
    said: bool = False

    def is_of_day(self, recent: Interval | None) -> bool:
        """Whether the time told last is a part of a day that a day looks ahead to, "by the next morning", or one of
        which somebody was only told that day: "was told on Friday that he would be back on Monday. That night".
        """
        if not self.together or recent != self.time or self.base.granularity is not G.DAY:
            return False
        return self.time.granularity is G.DAYPART or (self.said and self.time.granularity is G.DAY)


def foreseen(
    text: str, reading: Reading, value: Interval, base: Interval | None, since: int, language: Language
) -> Plan | None:
    """What is planned for a phrase, at a time that was told before; *since* is where the words of that time end."""
    if base is None or base.start is None or value.start is None:
        return None
    tonight = _is_night_of(base, value)
    if value.start < (base.end or value.start) and not tonight:
        return None
    holder = _holder(text, reading.first, language)
    if holder is None or leads(text, reading.first):
        return None
    together = END_BEFORE_WORD.search(text, since, reading.start) is None
    if reading.signal is not None and reading.signal[2] == "until":
        # "a strike in May, which went on until December. In July"
        lasted = together and holder.role == "relative" and holder.group.tense == "past"
        return Plan(base, value, fixed=False, together=together) if lasted and m.turns(reading.meaning) else None
    if together and _is_before(text, reading, value, language):
        return Plan(base, value, fixed=False, together=together)
    group = holder.group
    # "he said that they would be home by December", "began a march that would end in Rome by June"
    said = group.modality == "would" and holder.role in ("complement", "relative")
    date = begun(reading.meaning)
    told_year = isinstance(date, m.Date) and date.year is not None and value.start - (base.end or 0) > _YEAR
    said = said or (group.modality == "would" and told_year)  # "they would marry in May 1851"
    by = reading.signal is not None and reading.signal[2] == "by"
    bound = by and together and base.granularity is G.DAY and value.granularity < G.DAY
    side = group.modality == "possible" and holder.role != "main"  # "left early so that it could be there by dawn"
    said = said or (bound and (side or group.modality == "duty"))  # "had to be there by the next morning"
    if group.perfect or (group.modality in ("would", "possible", "conditional") and not said):
        return None  # "in December he would be killed"
    was_to = group.modality == "planned" and group.first != group.last  # not "agreed to it on 2 December"
    ahead = was_to or direction_at(text, reading.first, language) in ("future", "coming")
    ahead = ahead or (together and _intends(text, reading, holder, language))
    ahead = ahead or _aims(text, reading, holder, language)
    led = language.words["PREP"].get(text[reading.first : reading.last].partition(" ")[0].lower()) == "for"
    led = led or language.words["PREP"].get(word_before(text, reading.first).lower()) == "for"
    lists = lexicon(language).lists
    ahead = ahead or (led and group.passive and group.lemma in lists["promising"] | lists["meant_for"])
    ahead = ahead or (bound and said) or (tonight and _is_of_aim(text, reading))
    told = said or group.tense == "past" or group.modality in ("planned", "duty")
    if not ahead or not told:
        return None
    promised = group.modality == "would" and holder.role == "complement"
    counted = isinstance(reading.time, m.Offset)  # "expected to be there in three weeks"
    return Plan(base, value, value.granularity <= G.MONTH and not (by or counted), together, promised)


def _is_before(text: str, reading: Reading, value: Interval, language: Language) -> bool:
    """Whether a month, a season or a year only tells before when something was done: "it could not be taken before
    winter", "to have it back before January 1983"; not "shortly before May".
    """
    if reading.signal is None or reading.signal[2] != "before" or value.granularity < G.MONTH:
        return False
    return word_before(text, reading.first).lower() not in language.words["island"]["close_by"]


def _is_night_of(base: Interval, value: Interval) -> bool:
    """Whether a time is the evening or the night of a day: "on 12 May they planned to attack that night"."""
    start, day = value.start or 0, base.start or 0
    return base.granularity is G.DAY and value.granularity is G.DAYPART and start - start % calendar.DAY == day


def _is_of_aim(text: str, reading: Reading) -> bool:
    """Whether a time is that of a thing for which something is done: "marched off for that night's attack"."""
    return reading.signal is not None and reading.signal[2] == "for" and _OWNS.match(text, reading.last) is not None


def _intends(text: str, reading: Reading, holder: Draft, language: Language) -> bool:
    """Whether a verb that was dated before tells of what is to be: "the plan envisaged a landing by June"."""
    group, words = holder.group, lexicon(language)
    read = focus_of(text, language.code).read_at(reading.first)
    if read is None or (words.frame is None and reading.first < read.tokens[group.first].start):
        return False  # "on the 24th they asked for a truce"
    if group.lemma in words.planning | words.forecasting | words.envisaging:
        return True
    if group.lemma in words.directing and reading.signal is not None and reading.signal[2] == "by":
        return True  # "ordered that the fleet be ready by the spring"
    behind = read.tokens[group.last + 1].lower if group.last + 1 < len(read.tokens) else ""
    return group.lemma in words.calling and behind in words.appointing  # "called for a landing in the autumn"


def _aims(text: str, reading: Reading, holder: Draft, language: Language) -> bool:
    """Whether what is to be stands right behind a verb, in the infinitive: "they meant to be home by Christmas"."""
    read, group, words = focus_of(text, language.code).read_at(reading.first), holder.group, lexicon(language)
    if read is None or words.frame is not None or group.lemma not in words.intending | words.lists["meant_for"]:
        return False
    behind = [token.lower for token in read.tokens[group.last + 1 : group.last + 3] if token.start < reading.first]
    infinitive = len(behind) > 1 and (behind[1] in words.be or words.lemma_as(behind[1], "VB") == behind[1])
    return infinitive and behind[0] in words.to  # not "agreed to it"


def seen_from(reading: Reading, previous: Interval, plan: Plan | None, policy: Policy) -> Interval:
    """The time from which a phrase is seen: behind a plan that of the story, where a bare date comes before the plan.

    >>> from grammar import find
    >>> text = "In March 1843 a council was planned for the autumn. On 4 May the king died."
    >>> [p.timex.value for p in find(text, published="2004-10-07", policy=Policy.narrative())]
    ['1843-03', '1843-FA', '1843-05-04']
    """
    if plan is None:
        return previous
    date, start, time = begun(reading.meaning), plan.base.start or 0, plan.time.start or 0
    if plan.time.granularity is G.DAYPART and time < (plan.base.end or 0):
        clock = dateless(reading.meaning)  # "planned to attack that night. At 2 p.m. it rained", not "at 2 a.m."
        noon = isinstance(clock, m.Clock) and clock.date is None and _NOON <= clock.hour < _LATE
        return plan.base if noon or clock == m.DayPart("AF") else previous
    if m.goes_on(reading.meaning):
        return plan.base if plan.together else previous
    if is_weekday(date) and isinstance(date, m.Date) and plan.base.granularity <= G.DAY:
        eve = _first(date, start + calendar.DAY, policy)  # "on Saturday the 19th they called it for Monday. On Sunday"
        return plan.base if eve is not None and eve < time else previous
    if isinstance(date, m.Date) and date.month is None:
        of_day = date == m.Date(day=date.day) and plan.base.granularity is G.DAY
        soon = not plan.fixed and _is_between(date.day or 0, start, time)  # "before winter. On the 14th"
        of_day = of_day and (time - start > _MONTH or soon)
        return plan.base if of_day else previous
    if not isinstance(date, m.Date | m.Named | m.Spell) or date.year is not None:
        return previous
    if (isinstance(date, m.Spell) and date.unit is not G.SEASON) or (
        isinstance(date, m.Named) and date.rule.startswith("@")  # of tables that run through our years
    ):
        return previous
    first = _first(date, start, policy)
    if first is None or first >= time:
        return previous
    came = _first(date, time, policy) if plan.fixed and time - start > _YEAR else None
    return previous if came is not None and came < (plan.time.end or time) + _CAME else plan.base


def _is_between(day: int, start: int, end: int) -> bool:
    """Whether so many a day of the month comes between two moments, in the month of the first."""
    year, month, first = calendar.from_days(start // calendar.DAY)
    return first < day and calendar.to_days(year, month, min(day, 28)) * calendar.DAY < end


def _first(date: m.Date | m.Spell | m.Named, start: int, policy: Policy) -> int | None:
    """Where the first such date begins that is not over at a moment."""
    _, holding, after = series.beside(date, start, policy)
    first = holding or after
    return None if first is None else first.start


def _holder(text: str, start: int, language: Language) -> Draft | None:
    """The clause in which a phrase stands."""
    _, place = clause_of(text, start, language)
    return None if place is None else place.draft


def planned(text: str, reading: Reading, language: Language) -> bool:
    """Whether a phrase tells what was planned, so that a story need not have come so far: "was due on 5 June", "the
    last one would fall on 11 August".
    """
    holder = _holder(text, reading.first, language)
    if holder is None:
        return False
    group, words = holder.group, lexicon(language)
    if group.modality == "would" and group.lemma in words.lists["falling"]:
        return True
    return group.tense == "past" and (group.modality == "planned" or group.lemma in words.planning)


def is_to_be(text: str, reading: Reading, language: Language) -> bool:
    """Whether a phrase tells what was to be done: "they were to fly overnight"; not "were to have flown overnight"."""
    holder = _holder(text, reading.first, language)
    read = focus_of(text, language.code).read_at(reading.first)
    if holder is None or read is None or read.lexicon.frame is not None:
        return False
    group = holder.group
    told = group.tense == "past" and group.modality == "planned" and not (group.perfect or group.negated)
    return told and not any(token.lower in read.lexicon.have for token in read.tokens[group.last : group.last + 2])


def before_plan(reading: Reading, plan: Interval | None) -> Reading:
    """A bare day up to a week before one that was planned: "planned for 5 June, but on the 4th the storm came"; so is
    a weekday up to three days before, "planned for Easter Sunday. On the Friday".
    """
    date = dateless(reading.time)
    if plan is None or plan.start is None or plan.granularity is not G.DAY or not isinstance(date, m.Date):
        return reading
    here = plan.start // calendar.DAY
    day = calendar.from_days(here)[2]
    if date == m.Date(weekday=date.weekday) and date.weekday:
        back = (calendar.weekday_then(here) - date.weekday) % 7
        back = back if 0 < back <= _EVE else 0
    else:
        back = day - date.day if date.day and date == m.Date(day=date.day) and day - 7 <= date.day < day else 0
    if not back:
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, date, m.Date(*calendar.from_days(here - back))))


def is_eve(reading: Reading, value: Interval, here: Interval | None, plan: Interval | None) -> bool:
    """Whether a day is one of those before another that was planned, to which the story has not come: "was fixed for
    Saturday. On the Wednesday a courier was arrested"; not "two days before".
    """
    if isinstance(reading.time, m.Offset):
        return False
    if plan is None or here != plan or value.start is None or plan.start is None or value.granularity > G.DAY:
        return False
    return 0 < plan.start - value.start <= _EVE * calendar.DAY


def projected(text: str, reading: Reading, value: Interval, previous: Interval | None, language: Language) -> bool:
    """Whether a story only looks ahead to a time: "put off to February 1605", "would last until January 1944"."""
    if previous is None or (value.start or 0) <= (previous.start or 0):
        return False
    if put_off_to(text, reading.start, language):
        return True
    holder = _holder(text, reading.first, language)
    if holder is None:
        return False
    group = holder.group
    season = isinstance(dateless(reading.meaning), m.Spell) and m.turns(reading.meaning)
    if season and group.tense in ("present", "future") and group.modality and not group.perfect:
        return True  # "We can hold out over the winter," he wrote.
    inside = previous.granularity >= G.YEAR and (value.end or 0) <= (previous.end or 0)
    inside = inside and value.granularity > G.MONTH
    if inside and group.tense == "past" and group.perfect and group.lemma in lexicon(language).planning:
        return True  # "The war of 1982. They had planned to land in the second half of the year"
    never = group.perfect and not group.negated and group.modality in ("would", "conditional")
    if never and value.granularity is G.SEASON and reading.signal is not None:
        return True  # "he would have reigned for fifty years in the autumn"
    possible = group.modality == "would" or (group.modality == "possible" and not group.negated)
    if reading.signal is None or reading.signal[2] != "until":
        return False
    return possible or direction_at(text, reading.first, language) in AHEAD  # "asked to wait until winter"
