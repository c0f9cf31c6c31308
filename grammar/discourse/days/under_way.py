"""Yesterday and today by their weekdays, of what goes on now: "the talks are being held on Thursday and Friday"."""

from __future__ import annotations

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.building.telling import is_weekday
from grammar.calendar import DAY
from grammar.clauses.beside import second_word, word_after
from grammar.directions.focus import clause_of
from grammar.discourse.known import Known
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
