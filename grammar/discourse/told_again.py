"""Lengths that lead to the date beside them: "peace came on 6 June 1864, two years later"."""

from __future__ import annotations

import re
from typing import Final

from grammar import meaning as m
from grammar.context import Context
from grammar.granularity import Granularity
from grammar.interval import Interval
from grammar.language import Language
from grammar.parsing.driver import Reading
from grammar.policy import Policy
from grammar.resolving import shifting

_AGAIN: Final = re.compile(r"[^\S\n]*(?:[,(—–]|(?<=[^\S\n]))[^\S\n]*")
_ENDS: Final = re.compile(r"[^\S\n]*(?:[.,;:)—–]|\n|\Z)")


def told_again(
    text: str,
    reading: Reading,
    given: Context,
    told: tuple[int, Interval, Interval | None],
    policy: Policy,
    language: Language,
) -> Context:
    """What a length right behind a date counts from, so that it comes to that date.

    *told* are where the words of the date end, the date, and the time told before it.
    """
    meaning, (mentioned, there, before) = reading.time, told
    if not isinstance(meaning, m.Offset) or meaning.anchor is not m.Anchor.PREVIOUS:
        return given
    between = _AGAIN.match(text, mentioned, reading.first)
    word = "" if between is None else text[between.end() : reading.first].strip().lower()
    exact = word in language.words["island"]["exactly"]
    slight = not word or word in language.words["island"]["barely"]  # "in July 1173, only five months later"
    beside = between is not None and (exact or slight) and _ENDS.match(text, reading.last) is not None
    if not beside or reading.signal is not None:
        return given
    if meaning.length.vague:
        return given if before is None else given.remembering(before, given.discussed)
    hours = min(unit for _, unit in meaning.length.parts) < Granularity.DAY <= there.granularity
    back = (
        shifting.deictic(there, None, meaning.length, -meaning.direction, policy)  # "today, 36 hours later"
        if hours
        else shifting.shifted(there, meaning.length, -meaning.direction, policy, named=exact)
    )
    return given.remembering(back, given.discussed)
