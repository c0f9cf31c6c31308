"""The day right behind four digits, which makes them an hour: "on the 28th", "the next afternoon"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar import meaning as m
from grammar.building.telling import is_day
from grammar.parsing.driver import Driver, Reading

_LETTERS: Final = re.compile(r"[^\W\d_]+")


def on_day(text: str, last: int, rules: Mapping[str, Any], drive: Driver) -> bool:
    """Whether a day follows: "on the 28th", "on Friday", "on the Saturday"."""
    words = text[last : last + 30].lower().split()
    if len(words) > 2 and words[0] in rules["on"] and words[1] in rules["articles"]:
        word = _LETTERS.match(words[2])
        if word is not None and word[0] in rules["weekdays"]:
            return True
    found = drive.read(text, last + 1) if text[last : last + 1] == " " else None
    if not isinstance(found, Reading) or found.signal is None or found.signal[2] != "on":
        return False
    return is_day(found.meaning)


def before_part(text: str, last: int, drive: Driver) -> bool:
    """Whether a day that is told by how it lies, or a part of one, follows: "the next day", "that evening"."""
    found = drive.read(text, last + 1) if text[last : last + 1] == " " else None
    if not isinstance(found, Reading) or found.signal is not None:
        return False
    day = found.meaning.date if isinstance(found.meaning, m.DayPart) else found.meaning
    return isinstance(day, m.Unit) and is_day(day) and day.anchor is m.Anchor.PREVIOUS
