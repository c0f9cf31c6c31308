"""Quarters of a game, which are none of a year: "rallied in the fourth quarter to beat the Bears"; and weeks of a
season, a trial or a treatment: "lost in Week 3", "in week 12 of the trial".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar import meaning as m
from grammar.clauses.beside import word_after
from grammar.clauses.sentence import STOP
from grammar.granularity import Granularity
from grammar.parsing.driver import Reading

_WORDS: Final = re.compile(r"[^\W\d_]+")
_SCORE: Final = re.compile(r"(?<![\w$€£¥.,:/–-])\d{1,3}[-–]\d{1,3}(?![\w.,%/:–-]*\d|-|%)")
_BARE: Final = re.compile(r"[^\S\n]+\d{1,2}(?![\w%,:/$-]|\.\d|[^\S\n]+(?:\d|[^\W\d_]+s\b))")
_SUM: Final = re.compile(r"[$€£¥₹%]")
_BEFORE: Final = 140
_AFTER: Final = 80
"""So many characters of its sentence before and after a quarter tell of a game."""
_INSIDE: Final = 40
"""So many characters at most tells the part of a game to which minutes belong."""
_ABOUT: Final = 600
"""So many characters before a quarter tell what its text is about."""


def is_of_game(text: str, first: int, last: int, rules: Mapping[str, Any]) -> bool:
    """Whether the sentence around a quarter tells of a game and of no trade, or what is told before it does."""
    before = STOP.split(text[max(0, first - _BEFORE) : first])[-1]
    beside = f"{before} ; {STOP.split(text[last : last + _AFTER], maxsplit=1)[0]}"
    words = set(_WORDS.findall(beside.lower()))
    if _SUM.search(beside) is not None or not words.isdisjoint(rules["trading"]):
        return False
    if not words.isdisjoint(rules["games"]) or _SCORE.search(beside) is not None:
        return True
    played = len(words.intersection(rules["playing"]))
    if played > 1 or (played and _leads(beside.lower(), rules)):
        return True
    about = text[max(0, first - _ABOUT) : first]
    told = set(_WORDS.findall(about.lower()))
    if _SUM.search(about) is not None or not told.isdisjoint(rules["trading"]):
        return False
    return len(told.intersection(rules["games"])) > 1


def is_minute(text: str, last: int, named: m.Meaning, rules: Mapping[str, Any]) -> bool:
    """Whether minutes and seconds are those of a part of a game: "at 14:22 of the third period", "3:12 of overtime"."""
    if not isinstance(named, m.Clock) or named.minute is None or named.date is not None:
        return False
    words = text[last : last + _INSIDE].lower().split()[:4]
    if len(words) < 2 or words[0] not in rules["in"]:
        return False
    number = words[2:3] if words[1] in rules["articles"] else words[1:2]
    part = words[3:4] if words[1] in rules["articles"] else words[2:3]
    if number and number[0].strip(".,;") in rules["overtimes"]:
        return True
    nth = bool(number) and (number[0] in rules["ordinals"] or number[0][:1].isdigit())
    return nth and bool(part) and part[0].strip(".,;)") in rules["parts_of_games"] | rules["overtimes"]


def _leads(beside: str, rules: Mapping[str, Any]) -> bool:
    """Whether somebody is so many points ahead or behind: "led by 12", "led 14-10"."""
    return any(
        _BARE.match(beside, found.end()) is not None
        for found in _WORDS.finditer(beside)
        if found[0] in rules["by_points"]
    )


def by_the_minute(named: m.Meaning) -> bool:
    """Whether minutes lead to or from a quarter or half, as in games alone: "a minute from the end of the half"."""
    if not isinstance(named, m.Offset) or any(unit >= Granularity.HOUR for _, unit in named.length.parts):
        return False
    whole = named.anchor.whole if isinstance(named.anchor, m.Part) else named.anchor
    return isinstance(whole, m.Spell) and whole.unit in (Granularity.QUARTER, Granularity.HALF) and whole.year is None


def quarter_of(named: m.Meaning) -> bool:
    """Whether a time is a quarter without a year, or a part of one, "early in the third quarter"; or so many of them,
    "after three quarters".
    """
    if isinstance(named, m.Length):
        return all(unit is Granularity.QUARTER for _, unit in named.parts)
    whole = named.whole if isinstance(named, m.Part) else named
    return isinstance(whole, m.Spell) and whole.unit is Granularity.QUARTER and whole.year is None


def is_week_of(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a week told by its number is one of something else than a year: "in Week 3", "at week 24", "by week 12 of
    treatment"; not "in week 12", "in week 12 of the year".
    """
    week, signal = reading.time, reading.signal
    if not isinstance(week, m.Spell) or week.unit is not Granularity.WEEK or week.year is not None or signal is None:
        return False
    if signal[2] == "at":
        return True
    behind = word_after(text, reading.last).lower()
    if behind in rules["of"]:
        of = text[reading.last : reading.last + _OF].lower().split()[1:3]
        return bool(of) and not any(word.strip(".,;") in rules["years"] for word in of)
    named = text[reading.start].isupper() and text[signal[0]].islower()
    return named and not rules["nouns"]


_OF: Final = 40
"""So many characters behind a week at most tell of what it is one."""
