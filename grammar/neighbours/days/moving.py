"""Days between which something was moved: "the vote was brought forward from Friday to Wednesday".

The words are those of a range, but nothing lasts from one day to the other: each is a time by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from grammar import meaning as m
from grammar.building.telling import weekday_of
from grammar.clauses.beside import word_before
from grammar.clauses.sentence import STOP
from grammar.directions.plans.put_off import moved_at
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_NEAR: Final = 80
_OPENING: Final = 3
"""So many words at most stand before the verb of what is asked for: "can you move"."""


def with_moved(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, a range between whose ends something was moved as two."""
    for reading, kind in found:
        if kind == "latent" and reading.names[-1] == "HHMM" and _is_new_hour(text, reading, language):
            yield reading, "time"  # "push my 3pm meeting to 4:30"
            continue
        asked = bool(reading.pieces) and kind is not None and _is_asked(text, reading, language)
        times = _ends(reading, asked=asked) if reading.pieces and kind is not None else None
        if times is None or not (asked or moved_at(text, reading.first, language)):
            yield reading, kind
            continue
        (start, end), (begin, last) = reading.pieces
        tokens = reading.tokens
        first = evolve(reading, meaning=times[0], start=start, end=end, last=end, pieces=(), bare=False)
        yield evolve(first, tokens=tuple(token for token in tokens if token.end <= end)), kind
        words = text[end:begin]
        link = (end + len(words) - len(words.lstrip()), begin - len(words) + len(words.rstrip()), "to")
        behind = tuple(token for token in tokens if token.start >= begin)
        yield Reading(times[1], begin, last, link, begin, last, behind), kind


def _ends(reading: Reading, *, asked: bool) -> tuple[m.Meaning, m.Meaning] | None:
    """The ends of a range from one time to another, of which each stands for itself; else ``None``.

    Where that is *asked* for, hours are such ends too: "move it from 3 to 4 on friday", "move my 3pm to friday".
    """
    meaning, signal = reading.meaning, reading.signal
    if asked and isinstance(meaning, m.Range) and (signal is None or signal[2] == "from"):
        start, end = meaning.start, meaning.end
        if isinstance(start, m.Clock) and isinstance(end, m.Clock) and start.date is None:
            start = evolve(start, date=end.date if signal is not None else None)
        first, last = weekday_of(start), weekday_of(end)
        if first is not None and last is not None and last > first and isinstance(end, m.Date):
            end = m.Nearest(end, 1, m.Anchor.PREVIOUS)  # of the week of the first
        return start, end
    if signal is None or signal[2] != "from" or not reading.pieces or reading.bare:
        return None
    if not isinstance(meaning, m.Range) or not m.turns(meaning):
        return None
    return meaning.start, meaning.end


def _is_asked(text: str, reading: Reading, language: Language) -> bool:
    """Whether a machine is asked to move something: "move my 3pm to 4:30", "please put it off from monday"."""
    if not _is_command(text, reading.first, language):
        return False
    owners = rules_of(language)["determiners"]
    return reading.signal is not None or word_before(text, reading.first).lower() in owners


def _is_new_hour(text: str, reading: Reading, language: Language) -> bool:
    """Whether a time of day is that to which something is to be moved."""
    led = reading.signal is None and word_before(text, reading.first).lower() in language.words["TO"]
    return led and _is_command(text, reading.first, language)


def _is_command(text: str, position: int, language: Language) -> bool:
    """Whether a sentence opens with what is to be moved or changed."""
    rules = rules_of(language)
    if not rules["doers"] or position > _NEAR * 4:
        return False
    words = _LETTERS.findall(STOP.split(text[max(0, position - _NEAR) : position])[-1].lower())
    known = rules["lexicon"]
    for place, word in enumerate(words[: _OPENING + 1]):
        if word in rules["changing"] or known.lemma_as(word, "VB") in known.putting_off:
            return place < len(words) - 1
        if word not in rules["polite"]:
            return False
    return False
