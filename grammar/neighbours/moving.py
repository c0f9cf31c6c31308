"""Days between which something was moved: "the vote was brought forward from Friday to Wednesday".

The words are those of a range, but nothing lasts from one day to the other: each is a time by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from grammar import meaning as m
from grammar.directions.put_off import moved_at
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading


def with_moved(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, a range between whose ends something was moved as two."""
    for reading, kind in found:
        times = _ends(reading) if reading.pieces and kind is not None else None
        if times is None or not moved_at(text, reading.first, language):
            yield reading, kind
            continue
        (start, end), (begin, last) = reading.pieces
        tokens = reading.tokens
        first = evolve(reading, meaning=times[0], start=start, end=end, last=end, pieces=())
        yield evolve(first, tokens=tuple(token for token in tokens if token.end <= end)), kind
        words = text[end:begin]
        link = (end + len(words) - len(words.lstrip()), begin - len(words) + len(words.rstrip()), "to")
        behind = tuple(token for token in tokens if token.start >= begin)
        yield Reading(times[1], begin, last, link, begin, last, behind), kind


def _ends(reading: Reading) -> tuple[m.Meaning, m.Meaning] | None:
    """The ends of a range from one time to another, of which each stands for itself; else ``None``."""
    meaning, signal = reading.meaning, reading.signal
    if signal is None or signal[2] != "from" or not reading.pieces or reading.bare:
        return None
    if not isinstance(meaning, m.Range) or not m.turns(meaning):
        return None
    return meaning.start, meaning.end
