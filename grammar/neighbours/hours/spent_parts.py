"""Parts of a day that was told, without a preposition: "On Sunday we slept in. I spent the afternoon on my hair"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from grammar import meaning as m
from grammar.building.telling import day_of, is_day
from grammar.clauses.beside import OPENS, second_word, word_after, word_before
from grammar.clauses.sentence import END_BEFORE_WORD
from grammar.language import Language
from grammar.neighbours.listing import Judged
from grammar.parsing.driver import Reading
from grammar.plausibility.island_rules import rules_of

_FAR: Final = 400
"""So many characters behind a day the words go on with it."""
_OPENING: Final = 4
"""So many signs at most stand between two sentences."""
_PART: Final = ("THE", "PARTDAY")


def with_spent_parts(text: str, found: Iterable[Judged], language: Language) -> Iterator[Judged]:
    """The readings of a text, a latent part of a day made one of the day told last."""
    day: Reading | None = None
    held: Judged | None = None
    for reading, kind in found:
        if held is not None:
            own = kind == "time" and is_day(day_of(reading.time) or reading.time)
            ends = END_BEFORE_WORD.search(text, held[0].last, reading.first)
            yield held if own and ends is None else (held[0], "time")  # "spent the morning in Hull on Friday"
            day, held = held[0], None
        if kind == "latent" and reading.names == _PART and day is not None and reading.first - day.last <= _FAR:
            if _is_passed(text, reading, rules_of(language)):
                held = reading, kind
                continue
        elif kind == "time":
            day = _day_told(reading, day)
        yield reading, kind
    if held is not None:
        yield held[0], "time"


def _day_told(reading: Reading, before: Reading | None) -> Reading | None:
    """The last phrase that tells a day or goes on with one, where no longer time came behind it."""
    time = reading.time
    if isinstance(time, m.Clock | m.DayPart):
        return reading if time.date is not None or before is not None else None
    if is_day(time):
        return reading
    return before if isinstance(time, m.Length | m.Vague) else None


def _is_passed(text: str, reading: Reading, rules: Mapping[str, Any]) -> bool:
    """Whether the words beside "the afternoon" tell how it went: "spent the afternoon in bed", "most of the evening",
    "The morning began with rain", "was spent packing"; not "spent the evening shift", nor "spent the night".
    """
    before, after, words = word_before(text, reading.first).lower(), word_after(text, reading.last), rules["lexicon"]
    told = words.lemma_as(after, "VBD") is not None or words.be.get(after) == "past"
    if told and (after in rules["spanning"] or second_word(text, reading.last) in rules["spent"]):
        return OPENS.search(text, max(0, reading.first - _OPENING), reading.first) is not None
    led = word_before(text, reading.first - len(before) - 1).lower()
    named = after.islower() and after not in rules["small"] and words.lemma_as(after, "VBG") is None
    if before in rules["of"]:
        return led in rules["parts"] and (told or not named or words.lemma_as(after, "VBZ") is not None)
    if before not in rules["spent"] or named or reading.time == m.DayPart("NI"):
        return False
    return words.lemma_as(before, "VBD", "VBN") is not None or words.modal.get(led) == "future"
