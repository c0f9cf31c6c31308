"""Times of day told by what they tell of: "landed at 16.25", "kick-off is 12.30", "the 18.45 from Euston".

By their shapes alone such numbers may be prices, scores and sections. What lands, sails or is called does so at a time
of day (``punctual`` of ``[island]``); so does what begins, if it is an event (``starting``); what runs by a timetable
is named by its hour (``services`` of ``[numbers]``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from grammar import meaning as m
from grammar.clauses.beside import CLOSES, line_before, word_after, word_before
from grammar.parsing.driver import Reading
from grammar.plausibility.hours.bare import quoted

_LONGEST: Final = 24
"""So many characters at most has what tells a time of day, right before it."""
_ENTRY: Final = re.compile(r"[^\S\n]*\n+[\"“‘(]?[A-Z][^\n]{10,800}[.!?][\"”’)]*[^\S\n]*(?:\n|\Z)")
"""A line of prose under a time of day."""
_SCORE: Final = re.compile(r",[^\S\n]+(?:2[4-9]|[3-9]\d):\d\d(?!\d)")
_PLACE: Final = re.compile(r"[^\S\n]+([^\W\d_]+)[^\S\n]+([A-Z][a-z]+)")


def is_timed(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether an hour with its minutes is a time of day by the words beside it.

    >>> from grammar import find
    >>> text = "He landed at 16.25 and caught the 18.45 to Leeds. It fell at 16.25 from 18.45 to 16.40."
    >>> [p.text for p in find(text, published="2024-11-11")]
    ['16.25', '18.45']
    """
    kinds = reading.own_names
    if kinds != ("HHMM",) or not isinstance(reading.time, m.Clock):
        return False
    signal = reading.signal[2] if reading.signal is not None else ""
    if signal not in ("", "at") or is_counted(text, reading.last, rules):
        return False
    if not signal:
        told = _is_service(text, reading, rules) or rules["dotted_after"].search(
            text, max(0, reading.first - _LONGEST), reading.first
        )
        told = told or _is_logged(text, reading, rules) or _heads_entry(text, reading)
        return bool(told) and not quoted(text, reading, rules)
    return _is_punctual(text, reading.first, rules) and not quoted(text, reading, rules)


def happens_about(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether a verb before a place tells of what happens at an hour, and counts nothing: "left about 9 this morning".

    What may be done to several is so only of one to whom it was done: "was arrested about 9 this morning".
    """
    word = word_before(text, position)
    verb, before = word.lower(), word_before(text, position - len(word) - 1).lower()
    if verb in rules["several"]:
        return before in rules["be"]
    both = f"{before} {verb}"
    if before in rules["be"] and verb in rules["transitive"]:
        return False
    return verb not in rules["be"] and any(
        told in rules[table] for told in (verb, both) for table in ("punctual", "starting")
    )


def is_counted(text: str, last: int, rules: Mapping[str, Any]) -> bool:
    """Whether a word that a number may count follows it: "at 3.15 metres"."""
    after = word_after(text, last)
    told = (
        rules["dotted_after"].search(f"{after} ")
        or after in rules["small"]
        or after in rules["amounts"]
        or after in rules["parts_of_day"]
    )
    return after.islower() and not told and after not in rules["services"] and after not in rules["local"]


def _is_logged(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a time of day stands right behind what a log tells of it: "detected 01:50, rolled back 02:20"."""
    if text[reading.first + 2 : reading.first + 3] != ":" or CLOSES.match(text, reading.last) is None:
        return False
    if _SCORE.match(text, reading.last):
        return False  # "the match ended 21:15, 25:23"
    return rules["logged_after"].search(text, max(0, reading.first - _LONGEST), reading.first) is not None


def _heads_entry(text: str, reading: Reading) -> bool:
    """Whether a time of day stands alone on its line, over what happened then: the entries of a running report."""
    if text[reading.first + 2 : reading.first + 3] != ":" or line_before(text, reading.first) != "":
        return False
    return _ENTRY.match(text, reading.last) is not None


def _is_service(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether a time of day names what leaves then: "the 18.45 from Euston", "the 7.15 bus"."""
    if word_before(text, reading.first).lower() not in rules["articles"]:
        return False
    if word_after(text, reading.last) in rules["services"]:
        return True
    found = _PLACE.match(text, reading.last)
    if found is None or found[2].lower() in rules["months"] or found[2].lower() in rules["weekdays"]:
        return False  # "the 3.25 from March"
    return found[1] in rules["words_from"] or found[1] in rules["words_to"]


def _is_punctual(text: str, position: int, rules: Mapping[str, Any]) -> bool:
    """Whether a verb before a place tells of what happens at a time of day."""
    word = word_before(text, position)
    verb, start = word.lower(), position - len(word) - 1
    before = word_before(text, start)
    both = f"{before.lower()} {verb}"
    if both in rules["punctual"] or both in rules["starting"]:
        verb, start = both, start - len(before) - 1
        before = word_before(text, start)
    if verb in rules["punctual"]:
        return before.lower() not in rules["be"] or verb not in rules["transitive"]
    noun, known = before.lower(), rules["lexicon"]
    event = noun in rules["gatherings"] or noun in rules["evenings"] or noun in known.fixtures | known.occasions
    event = event or noun in rules["services"]
    return event and verb in rules["starting"]
