"""Bare hours of those who ask a machine to plan: "pick up the kids at 3:30", "free tomorrow from 1 to 3".

Nobody plans for the night: early hours are of the afternoon, those of today are still to come where the moment is
known, and people get up in the morning. The other half of the day stays a candidate, but for the last.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from grammar import meaning as m
from grammar.calendar import DAY
from grammar.granularity import Granularity as G
from grammar.language import Language
from grammar.meaning import Clock
from grammar.neighbours.hours.halves import in_later_half
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of
from grammar.publication import Publication

_NEAR: Final = 120
"""So many characters before a phrase tell what is to be done then."""
_STOP: Final = re.compile(r"[.!?\n]")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_NOON: Final = 12
_EARLY: Final = 6
"""Until this hour nobody plans; until the next one, where what is told may be at any hour ("my flight is at 5")."""
_ANY: Final = 4
_UP: Final = 4
"""From this hour on people get up."""


def of_request(text: str, reading: Reading, published: Publication, language: Language) -> Reading:
    """A reading whose bare hours are put into the half of the day that a request means."""
    clocks = [node for node in reading.nodes if isinstance(node, Clock) and node.open]
    if not clocks:
        return reading
    rules = rules_of(language)
    words = _words_before(text, reading)
    if _wakes(words, rules, language) and clocks[0].hour < _NOON:
        return _up(reading, clocks[0])
    spans = [node for node in reading.nodes if isinstance(node, m.Range) and isinstance(node.start, Clock)]
    today = any(_is_today(clock.date) for clock in clocks)
    ends = {id(span.end) for span in spans}
    for clock in clocks:
        if today and published.moment is not None:
            late = id(clock) not in ends and _is_over(clock, spans, published.moment - published.start)
        elif clock.date is None and not spans and (published.moment is not None or not words):
            continue  # the next one that clocks show
        else:
            early = _ANY if not rules["any_hour"].isdisjoint(words) else _EARLY
            late = 1 <= clock.hour <= early and id(clock) not in ends
        if late:
            reading = in_later_half(reading, clock)
    return reading


def _words_before(text: str, reading: Reading) -> list[str]:
    """The words before a phrase in its sentence, small."""
    before = _STOP.split(text[max(0, reading.first - _NEAR) : reading.first])[-1]
    return [word.lower() for word in _LETTERS.findall(before)]


def _wakes(words: list[str], rules: Mapping[str, Any], language: Language) -> bool:
    """Whether people get up at an hour: "wake me up at 6", but not "wake me at 6 and call Ann at 5"."""
    last = next((place for place in range(len(words), 0, -1) if words[place - 1] in language.words["AND"]), 0)
    words = words[last:]
    pairs = {" ".join(pair) for pair in itertools.pairwise(words)}
    return not rules["waking"].isdisjoint(pairs.union(words))


def _up(reading: Reading, clock: Clock) -> Reading:
    """A reading whose hour is of a morning; the small hours stay open, as a nap may end then."""
    if clock.hour < _UP:
        return reading
    return evolve(reading, meaning=m.replaced(reading.meaning, clock, evolve(clock, open=False)))


def _is_today(day: m.Meaning | None) -> bool:
    return isinstance(day, m.Unit) and day.unit is G.DAY and day.shift == 0 and day.anchor is m.Anchor.PUBLICATION


def _is_over(clock: Clock, spans: list[m.Range], since: int) -> bool:
    """Whether a time of this morning is over, and so is its range: "today from 4 to 5", but not "today 9-5"."""
    if clock.hour >= _NOON or not 0 <= since < DAY:
        return False
    told = _seconds(clock)
    for span in spans:
        if span.start is clock and isinstance(span.end, Clock) and clock.hour > _EARLY:
            end = _seconds(span.end)
            told = end if end > told else end + _NOON * 3600
    return told < since


def _seconds(clock: Clock) -> int:
    return clock.hour * 3600 + (clock.minute or 0) * 60
