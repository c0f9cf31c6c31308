"""Bare hours of what goes by the clock: "the meeting starts at eight", "the bus leaves at 7", "shops shut at 5"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from grammar.clauses.beside import CLOSES, word_after, word_before
from grammar.language import Language
from grammar.meaning import Clock, replaced
from grammar.neighbours.hours.halves import in_later_half
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import quoted
from grammar.plausibility.island_rules import rules_of

_NOON: Final = 12
_PAIRS: Final = (
    ("clock_begins", "begun_by_clock"),
    ("clock_leaves", "run_by_clock"),
    ("clock_shuts", "open_by_clock"),
    ("clock_opens", "open_by_clock"),
    ("clock_up", "woken_by_clock"),
    ("clock_bed", "gone_by_clock"),
    ("clock_work", "left_by_clock"),
)
"""Lists of the word before an hour, mostly a verb, and of the one before that, what does so then."""
_EARLY: Final = 6
"""Up to this hour people meet in the afternoon."""
_NUMBERS: Final = ("N2", "CARD")


def kept_hour(text: str, reading: Reading, language: Language) -> Reading | None:
    """A bare hour behind "at" as a time of day, by what begins, leaves, opens or shuts then; places shut in the
    afternoon, and people meet then up to six. ``None`` where the words do not tell so: "prices start at 8", "the fund
    closed at 5".

    >>> from grammar import find
    >>> for text in ("Shops shut at 5.", "The meeting starts at eight.", "Prices start at 8."):
    ...     print([f"{p.text} {p.timex.value}" for p in find(text, published="2024-11-11")])
    ['5 2024-11-11T17:00']
    ['eight 2024-11-11T08:00']
    []
    """
    clock, rules = reading.time, rules_of(language)
    signal = "" if reading.signal is None else reading.signal[2]
    bare = len(reading.names) == 2 and reading.names[1] in _NUMBERS and signal in ("at", "since")
    if not bare or not isinstance(clock, Clock) or not 1 <= clock.hour <= _NOON:
        return None
    onward = CLOSES.match(text, reading.last) or word_after(text, reading.last).lower() in rules["onward"]
    if not onward or quoted(text, reading, rules):
        return None
    kind = _kind(text, reading.first, language.words["island"])
    if signal == "since" and kind != "clock_up":
        return None
    until = {"clock_shuts": _NOON - 1, "clock_begins": _EARLY, "clock_work": _EARLY}.get(kind, 0)
    if kind and clock.hour <= until:
        return in_later_half(reading, clock)
    if kind in ("clock_wakes", "clock_up"):
        return evolve(reading, meaning=replaced(reading.meaning, clock, evolve(clock, open=False)))  # in the morning
    return reading if kind else None


def _kind(text: str, position: int, island: Mapping[str, Any]) -> str:
    """What the noun and the verb before a place tell of together, the name of the list of the verbs; else ""."""
    verb = word_before(text, position)
    noun = word_before(text, position - len(verb) - 1).lower()
    if verb.lower() in island["clock_wakes"] or (verb.lower() in island["clock_up"] and not noun):
        return "clock_wakes"  # "woke at 5", "Up at 4"
    for verbs, nouns in _PAIRS:
        if verb in island[verbs] and noun in island[nouns]:
            return verbs
    return ""
