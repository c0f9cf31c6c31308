"""Hours at which a text itself was published or changed: "Last updated at 3:15 p.m.", "UPDATE @ 12:40 PM: ..."."""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.discourse.known import Known
from grammar.interval import Interval
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_LONGEST: Final = 60
"""So many characters at most has such a note up to its hour."""
_PARTS: Final = re.compile(r"[\n.!?;()\[\]|•·]")
_LETTERS: Final = re.compile(r"[^\W\d_]+")


def day_of_stamp(known: Known, reading: Reading) -> Interval | None:
    """The publication day for a time of day that tells when the text was published or changed, whatever it told before.

    >>> from grammar import find
    >>> text = "The vote is on Saturday. This story was updated at 3:15 p.m."
    >>> [p.timex.value for p in find(text, published="2018-08-23")]
    ['2018-08-25', '2018-08-23T15:15']
    """
    clock = reading.exact
    if not isinstance(clock, m.Clock) or clock.date is not None:
        return None
    words = {word.lower() for word in _LETTERS.findall(_PARTS.split(_before(known.text, reading))[-1])}
    rules = rules_of(known.language)
    stamped = not words.isdisjoint(rules["own_stamps"]) and words <= rules["own_stamps"] | rules["own_notes"]
    return known.published.day if stamped else None


def _before(text: str, reading: Reading) -> str:
    return text[max(0, reading.first - _LONGEST) : reading.first]
