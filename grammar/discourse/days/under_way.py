"""Yesterday and today by their weekdays, of what goes on now: "the talks are being held on Thursday and Friday"; the
hour until which something is so now.
"""

from __future__ import annotations

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY
from grammar.clauses.beside import second_word, word_after
from grammar.directions.focus import clause_of
from grammar.discourse.known import Known, place_in
from grammar.discourse.memory import Memory
from grammar.parsing.driver import Reading


def under_way(known: Known, reading: Reading) -> Reading:
    """The weekday of yesterday as that day, where today's stands right behind it; not "will be held on Thursday and
    Friday".

    >>> from grammar import find
    >>> text = "The talks are being held on Thursday and Friday."
    >>> [p.timex.value for p in find(text, published="2023-05-19")]
    ['2023-05-18', '2023-05-19']
    """
    day, text, table = reading.meaning, known.text, known.language.words
    today = (known.published.day.start or 0) // DAY
    if not is_weekday(day) or day.weekday != calendar.weekday(today - 1):
        return reading
    if word_after(text, reading.last).lower() not in table["AND"]:
        return reading
    if table["WEEKDAY"].get(second_word(text, reading.last)) != calendar.weekday(today):
        return reading
    read, clause = clause_of(text, reading.first, known.language)
    group = None if clause is None else clause.draft.group
    if read is None or group is None or group.tense != "present" or not group.progressive:
        return reading
    if not (group.passive or group.lemma in read.lexicon.taking):
        return reading  # "we are leaving on Thursday and Friday"
    year, month, number = calendar.from_days(today - 1)
    return evolve(reading, meaning=m.Date(year, month, number, day.weekday))


def until_today(known: Memory, reading: Reading) -> Reading:
    """The hour until which something is so now, of the day of publication: "is currently shut until 11 p.m.".

    >>> from grammar import find
    >>> text = "The road will be shut again on Saturday. It is currently shut until 11 p.m."
    >>> [p.timex.value for p in find(text, published="2023-05-19")]
    ['2023-05-20', 'PRESENT_REF', '2023-05-19T23:00']
    """
    bound = reading.meaning
    if not isinstance(bound, m.Bound) or bound.kind != "until":
        return reading
    hour = bound.time
    if not isinstance(hour, m.Clock) or hour.date is not None:
        return reading
    place = place_in(known.every, reading.first)
    now = known.every[place - 1][0] if place else None
    if now is None or not isinstance(now.meaning, m.Now):
        return reading
    read, clause = clause_of(known.text, reading.first, known.language)
    other, there = clause_of(known.text, now.first, known.language)
    if read is not other or clause is None or clause is not there or clause.draft.group.tense != "present":
        return reading
    today = m.Date(*calendar.from_days((known.published.day.start or 0) // DAY))
    return evolve(reading, meaning=evolve(bound, time=evolve(hour, date=today)))
