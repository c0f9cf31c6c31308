"""The day right beside hours and minutes with a dot, which makes them a time of day: "from 18.30 on Friday".

By themselves such numbers behind "from" and "by" are amounts as often; so they are beside a day where something moved:
"it rose by 17.00 on Friday".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from grammar import meaning as m
from grammar.building.telling import is_day
from grammar.clauses.beside import CLOSES, OWNER, word_before
from grammar.clauses.sentence import STOP_OR_END
from grammar.neighbours.hours.code_days import before_part, on_day
from grammar.parsing.driver import Driver, Reading
from grammar.plausibility.hours.bare import changes, quoted

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_NEAR: Final = 80
"""So many characters at most lie between what moved and by how much."""
_BESIDE: Final = 2
"""So many characters at most stand between a day and the time behind it."""
_HOURS: Final = 24
_TWO_DIGITS: Final = 10
_LAST: Final = ("HHMM",)


def is_of_day(text: str, reading: Reading, before: Sequence[Reading], rules: Mapping[str, Any], drive: Driver) -> bool:
    """Whether a day stands right behind a number with a dot and its preposition, or right before both.

    "Until 17.00 today", "from 9.30 to 16.00 on the Monday", "Friday from 19.30".
    """
    clocks = [leaf for leaf in reading.nodes if isinstance(leaf, m.Clock)]
    if reading.signal is None or reading.names[-1:] != _LAST or not clocks or not all(map(_is_round, clocks)):
        return False
    if not _before_day(text, reading, rules, drive) and not _behind_day(text, reading, before):
        return False
    amounts = reading.signal[2] == "by" and word_before(text, reading.first).lower() in rules["amounting"]
    if amounts or quoted(text, reading, rules):
        return False
    sentence = STOP_OR_END.split(text[max(0, reading.first - _NEAR) : reading.first])[-1]
    words = _LETTERS.findall(sentence.lower())
    return rules["priced"].isdisjoint(words[-2:]) and not any(changes(word, rules) for word in words)


def _is_round(clock: m.Clock) -> bool:
    """Whether an hour is told as most are: in quarters, one of two digits in steps of five minutes."""
    step = 5 if clock.hour >= _TWO_DIGITS else 15
    return clock.date is None and clock.hour < _HOURS and (clock.minute or 0) % step == 0


def _before_day(text: str, reading: Reading, rules: Mapping[str, Any], drive: Driver) -> bool:
    last = reading.last
    found = drive.read(text, last + 1) if text[last : last + 1] == " " else None
    if isinstance(found, Reading) and is_day(found.meaning):
        on = found.signal is not None and found.signal[2] == "on"
        plain = found.signal is None and found.names[0] in ("WEEKDAY", "TODAY")
        return (on or plain or before_part(text, last, drive)) and not text.startswith(OWNER, found.last)
    return on_day(text, last, rules, drive)


def _behind_day(text: str, reading: Reading, before: Sequence[Reading]) -> bool:
    """Whether a day stands right before a number from which something goes on, and its clause ends behind it."""
    day = before[-1] if before else None
    if day is None or reading.signal is None or reading.signal[2] not in ("from", "between", "until"):
        return False
    near = 0 <= reading.first - day.last <= _BESIDE and "\n" not in text[day.last : reading.first]
    return near and is_day(day.meaning) and CLOSES.match(text, reading.last) is not None
