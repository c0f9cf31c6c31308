"""Nights of which witnesses are asked: "hurt on 30 August. She died a week later. Were you there that night?"."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from grammar import calendar
from grammar import meaning as m
from grammar.calendar import DAY
from grammar.directions.focus import focus_of
from grammar.discourse.known import Known
from grammar.granularity import Granularity as G
from grammar.parsing.driver import Reading

_THAT_DAY: Final = m.Unit(G.DAY, 0, m.Anchor.PREVIOUS)


def asked_night(known: Known, reading: Reading) -> Reading:
    """A part of "that" day in a question to the reader, as of the day told before what came so long later.

    >>> from grammar import find
    >>> text = "He was hurt on 30 August. He died a week later. Were you there that night?"
    >>> [p.timex.value for p in find(text, published="2019-09-16")]
    ['2019-08-30', '2019-W36', '2019-08-30TNI']
    """
    part, day, here = reading.time, known.before_last, known.here
    if not isinstance(part, m.DayPart) or part.date != _THAT_DAY or day is None or here is None:
        return reading
    if day.granularity is not G.DAY or day.start is None or day.start >= (here.start or 0):
        return reading
    words = known.text[known.begun : known.mentioned].split()
    if not words or known.language.words["DIR"].get(words[-1].lower()) != "later":
        return reading
    read = focus_of(known.text, known.language.code).read_at(reading.first)
    if read is None or not read.asks or read.lexicon.notes["you"].isdisjoint(token.lower for token in read.tokens):
        return reading
    then = evolve(part, date=m.Date(*calendar.from_days(day.start // DAY)))
    return evolve(reading, meaning=m.replaced(reading.meaning, part, then))
